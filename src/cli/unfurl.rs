//! `handbill unfurl`: what a page says about itself, and where.

use super::{Done, input, output, records};
use crate::link::HttpUrl;
use crate::unfurl::UnfurlOptions;

/// Read the article from any page: each field with its source, and what else the page says.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  handbill unfurl page.html
  handbill unfurl page.html --explain
  handbill unfurl page.html --json | jq .article
  handbill unfurl https://example.org/1
  jq -c . records.json | handbill unfurl --ndjson > answers.ndjson
  curl -s https://example.org/1 | handbill unfurl - --url https://example.org/1

An address is fetched by a guarded client: public addresses on ports 80 and 443, at most 5 redirects, \
4 MiB and 20 s, HTML only, no proxy.")]
pub(super) struct Args {
    /// A page, its address, or - for stdin.
    #[arg(value_name = "PAGE|URL|-", required_unless_present = "ndjson")]
    page: Option<String>,
    /// Where the page was found; relative links are resolved against it.
    #[arg(long, value_name = "URL", value_parser = input::parse_url, visible_alias = "base")]
    url: Option<HttpUrl>,
    /// Print JSON: the article, and every field with its source and the candidates not chosen.
    #[arg(long)]
    json: bool,
    /// Say of each value where it stood (tag and line), how far it can be relied on, and why each other candidate was
    /// not chosen. With --json, lines are added to the fields.
    #[arg(long, conflicts_with = "ndjson")]
    explain: bool,
    /// Read no further than the page's head.
    #[arg(long)]
    head_only: bool,
    /// Read records from stdin, a JSON object a line ({"url":…,"html":…} or {"path":…}), and print one a line in the
    /// same order; a page that cannot be read gives {"error":…}.
    #[arg(long, conflicts_with_all = ["page", "json", "url"])]
    ndjson: bool,
    #[command(flatten)]
    fetching: input::Fetching,
}

pub(super) fn run(args: Args) -> Done {
    let Some(page) = args.page.filter(|_| !args.ndjson) else {
        return records::run(args.head_only);
    };
    let options = UnfurlOptions::new()
        .with_head_only(args.head_only)
        .with_lines(args.explain);
    let unfurled = input::page_with(&page, args.url, &args.fetching, options)?;
    let json = unfurled.to_json_value();
    if args.json {
        return output::print(format!("{json:#}\n").as_bytes());
    }
    output::print_styled(&if args.explain {
        explanation(&json)
    } else {
        table(&json)
    })
}

/// Why a candidate was not chosen, as a sentence's end.
fn why(reason: &str) -> &'static str {
    match reason {
        "same" => "says the same",
        "invalid" => "is no value of this field",
        "home-page" => "leads to the home page",
        "not-a-picture" => "is a logo, icon, pixel or film",
        "generic" => "is the house or a word that many pages carry",
        "mismatch" => "does not fit the rest of the page",
        "own-mark" => "was written by handbill",
        _ => "ranks lower",
    }
}

/// Of each field the value and why it won, then each candidate and why it lost.
fn explanation(json: &serde_json::Value) -> String {
    use std::fmt::Write;
    let dim = anstyle::Style::new().dimmed();
    let bold = anstyle::Style::new().bold();
    let mut out = String::new();
    let place = |one: &serde_json::Value| match one["line"].as_u64() {
        Some(line) => format!("{}, line {line}", text(&one["source"])),
        None => text(&one["source"]),
    };
    for (name, field) in json["fields"].as_object().into_iter().flatten() {
        let candidates = field["candidates"].as_array().map_or(&[][..], |list| &list[..]);
        if field["value"].is_null() && candidates.is_empty() {
            continue;
        }
        if field["value"].is_null() {
            let _ = writeln!(
                out,
                "{bold}{name}{bold:#}\n  {dim}nothing that could be used{dim:#}"
            );
        } else {
            let same = candidates.iter().filter(|one| one["reason"] == "same").count();
            let confirmed = match same {
                0 => String::new(),
                1 => ", confirmed by 1 other".to_owned(),
                more => format!(", confirmed by {more} others"),
            };
            let _ = writeln!(
                out,
                "{bold}{name}{bold:#}\n  {}\n  {dim}from {}; confidence {}{confirmed}{dim:#}",
                text(&field["value"]),
                place(field),
                text(&field["confidence"]),
            );
        }
        for candidate in candidates {
            let _ = writeln!(
                out,
                "  {dim}not {}  ({}: {}){dim:#}",
                text(&candidate["value"]),
                place(candidate),
                why(candidate["reason"].as_str().unwrap_or_default()),
            );
        }
    }
    for note in json["notes"].as_array().into_iter().flatten() {
        let _ = writeln!(out, "{dim}note: {}{dim:#}", text(&note["message"]));
    }
    out
}

fn text(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => text.replace('\n', " ⏎ "),
        other => other.to_string(),
    }
}

/// One line a field: name, value, source; then the candidates not chosen, indented.
fn table(json: &serde_json::Value) -> String {
    use std::fmt::Write;
    let dim = anstyle::Style::new().dimmed();
    let bold = anstyle::Style::new().bold();
    let mut out = String::new();
    for (name, field) in json["fields"].as_object().into_iter().flatten() {
        if field["value"].is_null() {
            continue;
        }
        let source = text(&field["source"]);
        let _ = writeln!(
            out,
            "{bold}{name:<13}{bold:#} {}  {dim}{source}{dim:#}",
            text(&field["value"])
        );
        for candidate in field["candidates"].as_array().into_iter().flatten() {
            let (value, source) = (text(&candidate["value"]), text(&candidate["source"]));
            let _ = writeln!(out, "{dim}{:<13} {value}  {source}{dim:#}", "");
        }
    }
    for note in json["notes"].as_array().into_iter().flatten() {
        let _ = writeln!(out, "{dim}note: {}{dim:#}", text(&note["message"]));
    }
    out
}
