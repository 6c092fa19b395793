//! Findings and previews for people, and as annotations for GitHub.

use crate::check::{Finding, Report, Severity, Shown};
use std::fmt::Write;

fn style(severity: Severity) -> anstyle::Style {
    let color = match severity {
        Severity::Error => anstyle::AnsiColor::Red,
        Severity::Warning => anstyle::AnsiColor::Yellow,
        _ => anstyle::AnsiColor::Cyan,
    };
    anstyle::Style::new().bold().fg_color(Some(color.into()))
}

/// Which apps a finding hits, in a few words.
fn hits(finding: &Finding) -> String {
    if finding.platform_ids().is_empty() {
        return "every app".to_owned();
    }
    let names: Vec<&str> = finding.platforms().map(|platform| platform.name()).collect();
    match names.len() {
        0..=4 => names.join(", "),
        count => format!("{} and {} more", names[..3].join(", "), count - 3),
    }
}

/// The findings of a page: two lines each.
pub(super) fn findings(place: &str, report: &Report) -> String {
    let dim = anstyle::Style::new().dimmed();
    let mut out = String::new();
    for finding in report.findings() {
        let style = style(finding.severity());
        let _ = writeln!(
            out,
            "{place}:{}:{}: {style}{}{style:#} {} [{}]",
            finding.line(),
            finding.column(),
            finding.severity().as_str(),
            finding.message(),
            finding.rule().id()
        );
        let _ = writeln!(out, "    {}  {dim}({}){dim:#}", finding.fix(), hits(finding));
    }
    out
}

/// What each app shows.
pub(super) fn previews(report: &Report) -> String {
    let dim = anstyle::Style::new().dimmed();
    let bold = anstyle::Style::new().bold();
    let mut out = String::new();
    if !report.findings().is_empty() {
        out.push('\n');
    }
    for preview in report.previews() {
        let text = |shown: Option<&Shown>| match shown {
            Some(shown) => format!("{}  {dim}{}{dim:#}", shown.text(), shown.from()),
            None => format!("{dim}-{dim:#}"),
        };
        let picture = match (preview.image(), preview.no_image()) {
            (Some(url), _) => format!("{} picture {dim}{url}{dim:#}", preview.layout().as_str()),
            (None, Some(why)) => format!("{dim}no picture: {why}{dim:#}"),
            (None, None) => String::new(),
        };
        let _ = writeln!(
            out,
            "{bold}{:<16}{bold:#} {}",
            preview.platform().name(),
            text(preview.title())
        );
        if preview.description().is_some() {
            let _ = writeln!(out, "{:<16} {}", "", text(preview.description()));
        }
        let _ = writeln!(out, "{:<16} {picture}", "");
    }
    out
}

/// How many findings there are in all.
pub(super) fn sum<'a>(reports: impl Iterator<Item = &'a Report>) -> String {
    let (mut pages, mut counts) = (0, [0; 3]);
    for report in reports {
        pages += 1;
        for (count, severity) in counts
            .iter_mut()
            .zip([Severity::Error, Severity::Warning, Severity::Note])
        {
            *count += report.count(severity);
        }
    }
    let plural = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    format!(
        "\n{}: {}, {}, {}\n",
        plural(pages, "page"),
        plural(counts[0], "error"),
        plural(counts[1], "warning"),
        plural(counts[2], "note")
    )
}

/// Findings as workflow commands
/// ([GitHub](https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands)).
pub(super) fn annotations(place: &str, report: &Report) -> String {
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let mut out = String::new();
    for finding in report.findings() {
        let command = match finding.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            _ => "notice",
        };
        let _ = writeln!(
            out,
            "::{command} file={},line={},col={},title={}::{}",
            property(place),
            finding.line(),
            finding.column(),
            property(finding.rule().id()),
            data(&format!("{}: {}", finding.message(), finding.fix()))
        );
    }
    out
}
