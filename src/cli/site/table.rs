//! The summary of a run, for people.

use crate::site::{ASSETS, Outcome, Report};
use std::fmt::Write;

/// A line a page, then the totals and where everything is. `style_source` allows the style that stands in the pages.
pub(super) fn summary(report: &Report, style_source: Option<&str>) -> String {
    let bold = anstyle::Style::new().bold();
    let dim = anstyle::Style::new().dimmed();
    let green = anstyle::AnsiColor::Green.on_default();
    let red = anstyle::AnsiColor::Red.on_default();
    let mut out = String::new();
    let paths: Vec<String> = report
        .pages()
        .iter()
        .map(|page| page.path().display().to_string())
        .collect();
    let width = paths
        .iter()
        .map(|path| path.chars().count())
        .max()
        .unwrap_or_default()
        .clamp(4, 48);
    let _ = writeln!(
        out,
        "{bold}{:<width$}  {:<9}  {:>5}  {:>6}  {:>4}  qr{bold:#}",
        "page", "outcome", "added", "mended", "bars"
    );
    for (page, path) in report.pages().iter().zip(&paths) {
        let (added, mended, bars) = page.counts();
        let style = match page.outcome() {
            Outcome::Written => green,
            Outcome::Unchanged => dim,
            Outcome::Failed(_) => red,
        };
        let qr = page.qr().map(|qr| qr.display().to_string()).unwrap_or_default();
        let _ = writeln!(
            out,
            "{path:<width$}  {style}{:<9}{style:#}  {added:>5}  {mended:>6}  {bars:>4}  {qr}",
            page.outcome().as_str()
        );
        for note in page.notes() {
            let _ = writeln!(out, "{dim}{:<width$}  note: {note}{dim:#}", "");
        }
    }
    let count =
        |test: fn(&Outcome) -> bool| report.pages().iter().filter(|page| test(page.outcome())).count();
    let written = count(|outcome| matches!(outcome, Outcome::Written));
    let unchanged = count(|outcome| matches!(outcome, Outcome::Unchanged));
    let failed = count(|outcome| matches!(outcome, Outcome::Failed(_)));
    let would = if report.is_dry_run() { "would be " } else { "" };
    let _ = writeln!(
        out,
        "\n{written} {} {would}written, {unchanged} unchanged, {failed} failed, {} other {} {would}copied, in {:.1?}",
        plural(written, "page", "pages"),
        report.copied(),
        plural(report.copied(), "file", "files"),
        report.elapsed()
    );
    let cards = report.pages().iter().filter(|page| page.card().is_some()).count();
    if cards > 0 {
        let made = report.pages().iter().filter(|page| page.makes_card()).count();
        let _ = writeln!(
            out,
            "{cards} {} no picture of {} own: {made} preview {} {would}made",
            plural(cards, "page has", "pages have"),
            plural(cards, "its", "their"),
            plural(made, "image", "images"),
        );
    }
    let target = report.target().display();
    let separator = std::path::MAIN_SEPARATOR;
    if !report.is_dry_run() {
        let _ = write!(out, "The pages are in {target}{separator}");
        if report.has_assets() {
            let _ = write!(out, ", what they load in {target}{separator}{ASSETS}{separator}");
        }
        out.push('\n');
    }
    if let Some(source) = style_source.filter(|_| report.pages().iter().any(|page| page.counts().2 > 0)) {
        let _ = writeln!(
            out,
            "{dim}A Content-Security-Policy header needs {source} in its style-src, or --style file{dim:#}"
        );
    }
    out
}

fn plural<'a>(count: usize, one: &'a str, many: &'a str) -> &'a str {
    if count == 1 { one } else { many }
}
