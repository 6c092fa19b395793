//! Findings as SARIF 2.1.0 ([OASIS](https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html)), which code
//! hosts draw beside the lines.

use super::rule::{Rule, Severity};
use super::rules::rules;
use super::{Finding, Report};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};

/// What a path may not hold as it is in a URI reference ([RFC 3986, 3.3](https://www.rfc-editor.org/rfc/rfc3986#section-3.3)).
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}')
    .add(b'%')
    .add(b'#')
    .add(b'?')
    .add(b'[')
    .add(b']')
    .add(b':');

/// The reports of pages, each with its path or address, as one SARIF log.
///
/// ```
/// use handbill::check::{CheckOptions, NoFiles, check, sarif};
/// let report = check(b"<title>River</title><p>x", &CheckOptions::new(), &NoFiles)?;
/// let log = sarif(&[("page.html".to_owned(), report)]);
/// assert_eq!(log["version"], "2.1.0");
/// # Ok::<(), handbill::Error>(())
/// ```
#[must_use]
pub fn sarif(reports: &[(String, Report)]) -> Value {
    let all: Vec<&Rule> = rules().collect();
    let results: Vec<Value> = reports
        .iter()
        .flat_map(|(place, report)| {
            report
                .findings()
                .iter()
                .map(|finding| result(place, finding, &all))
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "handbill",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": all.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn level(severity: Severity) -> &'static str {
    severity.as_str()
}

fn descriptor(rule: &Rule) -> Value {
    json!({
        "id": rule.id(),
        "shortDescription": { "text": rule.what() },
        "fullDescription": { "text": rule.why() },
        "help": { "text": format!("{}\n\nBad:\n{}\n\nGood:\n{}", rule.fix(), rule.bad(), rule.good()) },
        "defaultConfiguration": { "level": level(rule.severity()), "enabled": !rule.is_optional() },
    })
}

fn result(place: &str, finding: &Finding, all: &[&Rule]) -> Value {
    let uri = if place.contains("://") {
        place.to_owned()
    } else {
        utf8_percent_encode(&place.replace('\\', "/"), PATH).to_string()
    };
    let mut region = json!({ "startLine": finding.line(), "startColumn": finding.column() });
    if finding.end() > (finding.line(), finding.column()) {
        region["endLine"] = json!(finding.end().0);
        region["endColumn"] = json!(finding.end().1);
    }
    json!({
        "ruleId": finding.rule().id(),
        "ruleIndex": all.iter().position(|rule| rule.id() == finding.rule().id()),
        "level": level(finding.severity()),
        "message": { "text": format!("{}: {}", finding.message(), finding.fix()) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri },
            "region": region,
        }}],
        "properties": { "platforms": finding.platform_ids(), "field": finding.field() },
    })
}
