//! Services from the rows that come with the element: what a link takes of the table, as text.
//!
//! `cargo xtask pkg` writes the rows from `data/services.toml`: id, web address, app address, parts of the message
//! (`t` title, `x` text, `#` hashtags), separator, `crlf` where new lines are sent so, needs (`a` app id, `i`
//! server), and for a limit its number, count, what it covers and what a link costs. The method is not among them:
//! a service with an app address alone has the method `app`.

use super::template::Template;
use super::{Covers, Kind, Limit, Method, Need, Part, Service, Status};
use crate::link::encode_component;
use crate::text::Count;

/// The service of a row; it stays for as long as the module.
pub(crate) fn read(row: &'static str) -> Option<Service> {
    let mut values = row.split('\u{1f}');
    let mut next = || values.next();
    let id = next()?;
    let mut template = || -> Option<Option<&'static Template>> {
        let text = next()?;
        Some((!text.is_empty()).then(|| &*Box::leak(Box::new(Template::read(text)))))
    };
    let (web, app) = (template()?, template()?);
    let parts = next()?.bytes().map(|letter| match letter {
        b't' => Part::Title,
        b'x' => Part::Text,
        _ => Part::Hashtags,
    });
    let parts: Vec<Part> = parts.collect();
    let separator = next()?;
    let crlf = !next()?.is_empty();
    let needs = next()?.bytes().map(|letter| match letter {
        b'a' => Need::AppId,
        _ => Need::Instance,
    });
    let needs: Vec<Need> = needs.collect();
    let number = |text: &str| text.parse::<usize>().ok();
    let limit = number(next()?);
    let limit = match limit {
        None => None,
        Some(max) => {
            let count = match next()? {
                "graphemes" => Count::Graphemes,
                "chars" => Count::Chars,
                "utf16" => Count::Utf16,
                "bytes" => Count::Bytes,
                _ => Count::XWeighted,
            };
            let covers = match next()? {
                "message" => Covers::Message,
                _ => Covers::Post,
            };
            Some(Limit::new(max, count, covers, number(next()?)))
        }
    };
    let sent = if crlf {
        separator.replace('\n', "\r\n")
    } else {
        separator.to_owned()
    };
    Some(Service {
        id,
        name: "",
        native_names: &[],
        aliases: &[],
        kind: Kind::Social,
        regions: &[],
        color: "",
        method: if web.is_none() && app.is_some() {
            Method::App
        } else {
            Method::Link
        },
        web,
        on_server: None,
        app,
        app_on_phone: false,
        ios: None,
        android: None,
        to_phone: None,
        to_account: None,
        invites: &[],
        needs: needs.leak(),
        parts: parts.leak(),
        separator,
        joint: encode_component(&sent).leak(),
        crlf,
        bold: None,
        limit,
        is_default: false,
        status: Status::Alive,
    })
}
