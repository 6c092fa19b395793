//! `handbill unfurl`: what a page says about itself, and where.

use super::{Done, input, output, records};
use crate::link::HttpUrl;

/// Read the article from any page: each field with its source, and what else the page says.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  handbill unfurl page.html
  handbill unfurl page.html --json | jq .article
  handbill unfurl https://example.org/1
  jq -c . records.json | handbill unfurl --ndjson > answers.ndjson
  curl -s https://example.org/1 | handbill unfurl - --url https://example.org/1

An address is fetched by a guarded client: public addresses on ports 80 and 443, at most 5 redirects,
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
    /// Read records from stdin, a JSON object a line ({"url":…,"html":…} or {"path":…}), and print one a line in the
    /// same order; a page that cannot be read gives {"error":…}.
    #[arg(long, conflicts_with_all = ["page", "json", "url"])]
    ndjson: bool,
    /// With --ndjson: read no further than each page's head.
    #[arg(long, requires = "ndjson")]
    head_only: bool,
    #[command(flatten)]
    fetching: input::Fetching,
}

pub(super) fn run(args: Args) -> Done {
    let Some(page) = args.page.filter(|_| !args.ndjson) else {
        return records::run(args.head_only);
    };
    let unfurled = input::page(&page, args.url, &args.fetching)?;
    let json = unfurled.to_json_value();
    if args.json {
        return output::print(format!("{json:#}\n").as_bytes());
    }
    output::print_styled(&table(&json))
}

/// One line a field: name, value, source; then the candidates not chosen, indented.
fn table(json: &serde_json::Value) -> String {
    use std::fmt::Write;
    let dim = anstyle::Style::new().dimmed();
    let bold = anstyle::Style::new().bold();
    let mut out = String::new();
    let text = |value: &serde_json::Value| match value {
        serde_json::Value::String(text) => text.replace('\n', " ⏎ "),
        other => other.to_string(),
    };
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
