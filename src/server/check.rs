//! `/check`: how each app will preview a page, as `handbill check` says it.

use super::App;
use super::answer::{Answer, CSP_NONE, Failure, Params, Sent, fresh};
use super::named::{content_type, listed};
use super::routes::{Answered, fetcher, kept};
use crate::check::{CheckOptions, NoFiles, Report, Switches, check, gallery, platform, report_json, sarif};
use crate::error::{Error, ErrorCode};
use crate::fetch::Web;
use crate::link::HttpUrl;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use serde::Deserialize;
use utoipa::IntoParams;

/// A gallery names what it may load itself, its style by hash; both policies hold.
const CSP_GALLERY: &str = "script-src 'none'; object-src 'none'; frame-ancestors 'none'; sandbox";

/// The name of a page that came as a body; the command says the same of stdin.
const BODY: &str = "<stdin>";

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct CheckUrlParams {
    /// The page's address.
    #[param(format = "uri", example = "https://news.example.org/river")]
    url: String,
    /// The apps, names separated by commas; all if not given.
    #[param(example = "whatsapp,telegram")]
    platforms: Option<String>,
    /// Rules to switch, as title-long=off,url-tracking=error.
    #[param(example = "title-long=off")]
    rules: Option<String>,
    /// json, sarif or html (the link drawn as each app draws it); json if not given.
    #[param(pattern = "^(json|sarif|html)$")]
    format: Option<String>,
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct CheckBodyParams {
    /// Where the page is published.
    #[param(format = "uri", example = "https://news.example.org/river")]
    url: Option<String>,
    /// The apps, names separated by commas; all if not given.
    #[param(example = "whatsapp,telegram")]
    platforms: Option<String>,
    /// Rules to switch, as title-long=off,url-tracking=error.
    #[param(example = "title-long=off")]
    rules: Option<String>,
    /// json, sarif or html (the link drawn as each app draws it); json if not given.
    #[param(pattern = "^(json|sarif|html)$")]
    format: Option<String>,
}

#[derive(Clone, Copy)]
enum Format {
    Json,
    Sarif,
    Html,
}

fn format(name: Option<&str>) -> Result<Format, Error> {
    match name.unwrap_or("json") {
        "json" => Ok(Format::Json),
        "sarif" => Ok(Format::Sarif),
        "html" => Ok(Format::Html),
        _ => Err(Error::new(ErrorCode::BadOption, "it is neither json, sarif nor html").with_field("format")),
    }
}

fn options(platforms: Option<&str>, rules: Option<&str>) -> Result<CheckOptions, Error> {
    let mut switches = Switches::default();
    for rule in listed(rules) {
        let (id, word) = rule.split_once('=').ok_or_else(|| {
            Error::new(ErrorCode::BadOption, "a rule is switched by no word")
                .with_fix("write for instance title-long=off")
                .with_field("rules")
        })?;
        switches = switches
            .with(id.trim(), word.trim())
            .map_err(|error| error.with_field("rules"))?;
    }
    let mut options = CheckOptions::new().with_switches(switches);
    let named: Result<Vec<_>, Error> = listed(platforms)
        .map(|name| platform(name).map_err(|error| error.with_field("platforms")))
        .collect();
    let named = named?;
    if !named.is_empty() {
        options = options.with_platforms(named);
    }
    Ok(options)
}

fn answer(place: &str, report: &Report, format: Format) -> Answer {
    match format {
        Format::Json => Answer::json(&serde_json::json!({ "pages": [report_json(place, report)] })),
        Format::Sarif => {
            let log = sarif(&[(place.to_owned(), report.clone())]);
            Answer::new("application/sarif+json", format!("{log:#}\n"))
        }
        Format::Html => {
            Answer::new("text/html; charset=utf-8", gallery(place, report, None)).with_csp(CSP_GALLERY)
        }
    }
}

/// How each app will preview the page at an address, and what to mend; the operator allows fetching or not.
#[utoipa::path(get, path = "/check", params(CheckUrlParams), responses((status = 200, description = "Findings and previews", content((serde_json::Value = "application/json"), (serde_json::Value = "application/sarif+json"), (String = "text/html"))), (status = 400, description = "What is wrong with the parameters"), (status = 403, description = "An address that is not fetched from"), (status = 404, description = "Nothing is fetched here"), (status = 502, description = "The page could not be fetched"), (status = 503, description = "Too many are being fetched")))]
pub(super) async fn check_url(
    State(app): State<App>,
    uri: Uri,
    headers: HeaderMap,
    Params(asked): Params<CheckUrlParams>,
) -> Answered {
    let format = format(asked.format.as_deref())?;
    let csp = answer_csp(format);
    kept(&app, &uri.to_string(), &headers, csp, async {
        let options = options(asked.platforms.as_deref(), asked.rules.as_deref())?;
        let url = HttpUrl::parse(&asked.url).map_err(|error| error.with_field("url"))?;
        let fetcher = fetcher(&app)?;
        let work = app.gate.fetches.run(move || {
            let page = fetcher.page(&url)?;
            let web = Web::new(&fetcher);
            let options = options
                .with_url(page.url().clone())
                .with_content_type(page.content_type())
                .with_answer((&page).into());
            check(page.bytes(), &options, &web)
        });
        let report = work.await.map_err(Failure::of_another_server)?;
        Ok::<_, Failure>(answer(&asked.url, &report, format))
    })
    .await
}

/// How each app will preview the page in the body, and what to mend.
#[utoipa::path(post, path = "/check", params(CheckBodyParams), request_body(content = String, content_type = "text/html"), responses((status = 200, description = "Findings and previews", content((serde_json::Value = "application/json"), (serde_json::Value = "application/sarif+json"), (String = "text/html"))), (status = 400, description = "It is no HTML, or what is wrong with the parameters"), (status = 413, description = "It is larger than 4 MiB"), (status = 503, description = "Too many are being checked")))]
pub(super) async fn check_body(
    State(app): State<App>,
    headers: HeaderMap,
    Params(asked): Params<CheckBodyParams>,
    Sent(body): Sent,
) -> Answered {
    let format = format(asked.format.as_deref())?;
    let mut options = options(asked.platforms.as_deref(), asked.rules.as_deref())?;
    if let Some(url) = &asked.url {
        options = options.with_url(HttpUrl::parse(url).map_err(|error| error.with_field("url"))?);
    }
    if let Some(kind) = content_type(&headers) {
        options = options.with_content_type(kind);
    }
    let report = app
        .gate
        .heavy
        .run(move || check(&body, &options, &NoFiles))
        .await?;
    Ok(fresh(answer(BODY, &report, format)))
}

fn answer_csp(format: Format) -> &'static str {
    match format {
        Format::Html => CSP_GALLERY,
        _ => CSP_NONE,
    }
}
