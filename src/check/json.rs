//! Reports and rules as JSON.

use super::finding::Finding;
use super::preview::Preview;
use super::rule::{Rule, Severity};
use super::{Report, Shown};
use serde_json::{Value, json};

/// What came of checking the page at `place`, as JSON.
///
/// ```
/// use handbill::check::{CheckOptions, NoFiles, check, report_json};
/// let report = check(b"<title>River</title><p>x", &CheckOptions::new(), &NoFiles)?;
/// assert_eq!(report_json("page.html", &report)["findings"][0]["line"], 1);
/// # Ok::<(), handbill::Error>(())
/// ```
#[must_use]
pub fn report_json(place: &str, report: &Report) -> Value {
    json!({
        "page": place,
        "url": report.url().map(|url| url.as_str()),
        "errors": report.count(Severity::Error),
        "warnings": report.count(Severity::Warning),
        "notes": report.count(Severity::Note),
        "findings": report.findings().iter().map(finding).collect::<Vec<_>>(),
        "previews": report.previews().iter().map(preview).collect::<Vec<_>>(),
    })
}

/// What came of checking pages, each with its place, as the text that `handbill check --json` prints.
#[must_use]
pub fn reports_text<'a>(reports: impl IntoIterator<Item = (&'a str, &'a Report)>) -> String {
    let pages: Vec<_> = reports
        .into_iter()
        .map(|(place, report)| report_json(place, report))
        .collect();
    format!("{:#}\n", json!({ "pages": pages }))
}

/// A rule as JSON.
#[must_use]
pub fn rule_json(rule: &Rule) -> Value {
    json!({
        "id": rule.id(),
        "severity": rule.severity().as_str(),
        "optional": rule.is_optional(),
        "platforms": rule.platform_ids(),
        "what": rule.what(),
        "why": rule.why(),
        "fix": rule.fix(),
        "bad": rule.bad(),
        "good": rule.good(),
        "sources": rule.sources().map(|source| source.url()).collect::<Vec<_>>(),
    })
}

fn finding(finding: &Finding) -> Value {
    json!({
        "rule": finding.rule().id(),
        "severity": finding.severity().as_str(),
        "platforms": finding.platform_ids(),
        "field": finding.field(),
        "line": finding.line(),
        "column": finding.column(),
        "endLine": finding.end().0,
        "endColumn": finding.end().1,
        "message": finding.message(),
        "fix": finding.fix(),
    })
}

fn preview(preview: &Preview) -> Value {
    let shown = |shown: Option<&Shown>| {
        shown.map(|shown| json!({ "text": shown.text(), "from": shown.from(), "cut": shown.is_cut() }))
    };
    json!({
        "platform": preview.platform().id(),
        "name": preview.platform().name(),
        "layout": preview.layout().as_str(),
        "title": shown(preview.title()),
        "description": shown(preview.description()),
        "site": preview.site(),
        "host": preview.host(),
        "image": preview.image().map(|url| json!({ "url": url, "from": preview.image_from() })),
        "noImage": preview.no_image(),
    })
}
