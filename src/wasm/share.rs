//! The share module: links for an article. It takes neither a URL parser nor JSON, because it stands between a reader
//! and a link where a page has no bar in its HTML.

use super::record::{answer, fields, push_row};
use super::request::Request;
use crate::error::{Error, ErrorCode};
use crate::language::Language;
use crate::services;
use crate::share::bar::{Bar, BarOptions, Variant, share_bar};
use crate::share::{share_links, share_url};
use crate::text::{Count, fit};
use wasm_bindgen::prelude::wasm_bindgen;

/// The address that shares the article on `service`.
#[wasm_bindgen(js_name = shareUrl)]
pub fn js_share_url(service: &str, request: &str) -> String {
    answer(
        Request::read(request)
            .and_then(|request| share_url(services::find(service)?, &request.article, &request.share)),
    )
}

/// A row a service: id, method, address, app address, link, text.
#[wasm_bindgen(js_name = shareLinks)]
pub fn js_share_links(list: &str, request: &str) -> String {
    answer(Request::read(request).and_then(|request| {
        let mut out = String::new();
        for intent in share_links(
            &request.article,
            &request.share,
            &services::select_for(list, request.article.language())?,
        )? {
            let method = intent.method().as_str();
            let urls = [intent.url(), intent.app_url()].map(Option::unwrap_or_default);
            let values = [
                intent.service().id(),
                method,
                urls[0],
                urls[1],
                intent.link().as_str(),
                intent.text(),
            ];
            push_row(&mut out, &values);
        }
        Ok(out)
    }))
}

/// The bar with scripts: a row of its words (language, direction, heading, copied, print, close), then a row a
/// button: id, address, accessible name, text shown, icon, whether it leaves the site, what it does by script.
#[wasm_bindgen(js_name = bar)]
pub fn js_bar(list: &str, request: &str) -> String {
    answer(Request::read(request).and_then(|request| {
        let mut options = BarOptions::new().with_scripts(true).with_share(request.share);
        if !list.is_empty() {
            options = options.with_service_list(list)?;
        }
        let bar = Bar::new(&request.article, &options)?;
        let labels = bar.labels();
        let mut out = String::new();
        let direction = labels.direction().as_str();
        let words = [
            labels.language(),
            direction,
            labels.bar(),
            labels.copied(),
            labels.print(),
            labels.close(),
        ];
        push_row(&mut out, &words);
        for button in bar.buttons() {
            let leaves = if button.leaves() { "1" } else { "" };
            let values = [
                button.id(),
                button.href(),
                button.name(),
                button.text(),
                button.icon(),
                leaves,
                button.does(),
            ];
            push_row(&mut out, &values);
        }
        Ok(out)
    }))
}

/// The bar as HTML that works with scripts off. Options: `services`, `language`, `variant`, `qrHref`, `shadow`, `scripts`,
/// `inlineStyle`, `server`.
#[wasm_bindgen(js_name = barHtml)]
pub fn js_bar_html(request: &str, options: &str) -> String {
    answer(Request::read(request).and_then(|request| {
        let mut bar = BarOptions::new().with_share(request.share);
        for (name, value) in fields(options) {
            bar = match name {
                "services" => bar
                    .with_service_list(value)
                    .map_err(|error| error.with_field(name))?,
                "language" => {
                    bar.with_language(Language::parse(value).map_err(|error| error.with_field(name))?)
                }
                "variant" => bar.with_variant(Variant::parse(value)?),
                "qrHref" => bar.with_qr_href(value)?,
                "shadow" => bar.with_shadow(value)?,
                "scripts" => bar.with_scripts(value == "true"),
                "server" => bar.with_ask_server(value == "ask"),
                "inlineStyle" => bar.with_inline_style(value == "true"),
                _ => bar,
            };
        }
        share_bar(&request.article, &bar)
    }))
}

/// A row a service in use: id, name, kind, method, colour.
#[wasm_bindgen(js_name = services)]
pub fn js_services() -> String {
    let mut out = String::new();
    for service in services::all() {
        let words = [service.kind().as_str(), service.method().as_str()];
        push_row(
            &mut out,
            &[service.id(), service.name(), words[0], words[1], service.color()],
        );
    }
    out
}

/// `text` cut to at most `max`, counted as `count` says.
#[wasm_bindgen(js_name = fitText)]
pub fn js_fit_text(text: &str, max: usize, count: &str) -> String {
    let counts = [
        Count::Graphemes,
        Count::Chars,
        Count::Utf16,
        Count::Bytes,
        Count::XWeighted,
    ];
    let known = counts.into_iter().find(|known| known.as_str() == count);
    let unknown = || {
        Error::new(ErrorCode::BadOption, "not a way to count text")
            .with_fix("take graphemes, chars, utf16, bytes or x")
            .with_field("count")
    };
    answer(
        known
            .ok_or_else(unknown)
            .map(|count| fit(text, max, count).into_owned()),
    )
}
