//! One reader of article metadata, told what to do line by line on stdin: `read` gives what it reads of every page,
//! `time` reads all pages once and gives the seconds. Usage: `handbill-peers-unfurl <handbill|webpage> <folder>`.

use handbill::link::HttpUrl;
use handbill::unfurl::{UnfurlOptions, Unfurler, unfurl};
use serde_json::{Value, json};
use std::io::{BufRead, Write};
use std::time::Instant;

struct Page {
    name: String,
    url: String,
    html: Vec<u8>,
}

fn pages(folder: &str) -> std::io::Result<Vec<Page>> {
    let mut pages = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|kind| kind == "html") {
            let told: Value = serde_json::from_slice(&std::fs::read(path.with_extension("json"))?)?;
            pages.push(Page {
                name: path
                    .file_stem()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
                url: told["fetchedFrom"].as_str().unwrap_or_default().to_owned(),
                html: std::fs::read(&path)?,
            });
        }
    }
    pages.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(pages)
}

/// What handbill reads, in full; the fields compared are taken from it by the runner.
fn with_handbill(page: &Page) -> Value {
    let mut options = UnfurlOptions::new();
    if let Ok(url) = HttpUrl::parse(&page.url) {
        options = options.with_base(url);
    }
    match unfurl(&page.html, &options) {
        Ok(read) => {
            let authors: Vec<&str> = read
                .authors()
                .value()
                .into_iter()
                .flatten()
                .map(|author| author.name())
                .collect();
            json!({
                "title": read.title().value(),
                "description": read.description().value(),
                "image": read.image().value().map(|image| image.url().as_str()),
                "url": read.url().value().map(|url| url.as_str()),
                "lang": read.language().value().map(|language| language.as_str()),
                "publisher": read.site().value().map(|site| site.name()),
                "author": authors,
                "date": read.published().value().map(|time| time.as_str()),
            })
        }
        Err(error) => json!({ "error": error.to_string() }),
    }
}

/// What `webpage` reads, and the fields a caller takes from its Open Graph, its meta tags and its schema.org objects.
fn with_webpage(page: &Page) -> Value {
    let text = String::from_utf8_lossy(&page.html).into_owned();
    let Ok(read) = webpage::HTML::from_string(text, Some(page.url.clone())) else {
        return json!({ "error": "not read" });
    };
    let og = |name: &str| read.opengraph.properties.get(name).cloned();
    let meta = |name: &str| read.meta.get(name).cloned();
    json!({
        "title": og("title").or_else(|| read.title.clone()),
        "description": og("description").or_else(|| read.description.clone()),
        "image": read.opengraph.images.first().map(|image| image.url.clone()),
        "url": og("url").or_else(|| read.url.clone()),
        "lang": read.language.clone(),
        "publisher": og("site_name"),
        "author": meta("author").or_else(|| meta("article:author")),
        "date": meta("article:published_time").or_else(|| og("article:published_time")),
    })
}

/// The most memory this process has held.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    peak.and_then(|peak| peak.trim().trim_end_matches(" kB").parse().ok())
        .unwrap_or(0)
}

/// Writes a page of this length to handbill piece by piece; says how much was written.
fn stream(length: usize) -> Result<usize, Box<dyn std::error::Error>> {
    let mut unfurler = Unfurler::new(&UnfurlOptions::new().with_max_bytes(usize::MAX));
    unfurler.write(b"<!doctype html><html lang=en><title>Long</title><meta property=og:title content=Long><body><article>")?;
    let piece = "<p class=byline>By Ada Lin</p><p>The river <b>reached</b> the sea, at last.</p><img src=/a.jpg alt=a>\n";
    let mut written = 0;
    while written < length {
        unfurler.write(piece.as_bytes())?;
        written += piece.len();
    }
    unfurler.finish()?;
    Ok(written)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, tool, folder] = &arguments[..] else {
        return Err("usage: handbill-peers-unfurl <handbill|webpage> <folder>".into());
    };
    let read = match &**tool {
        "handbill" => with_handbill,
        "webpage" => with_webpage,
        other => return Err(format!("there is no reader {other:?}").into()),
    };
    let pages = pages(folder)?;
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if line.trim() == "read" {
            let found: serde_json::Map<String, Value> =
                pages.iter().map(|page| (page.name.clone(), read(page))).collect();
            writeln!(out, "{}", Value::Object(found))?;
        } else if line.trim() == "stream" {
            let before = peak_kib();
            let bytes = stream(64 * 1024 * 1024)?;
            writeln!(
                out,
                "{}",
                json!({ "bytes": bytes, "moreKib": peak_kib() - before })
            )?;
        } else {
            let start = Instant::now();
            for page in &pages {
                std::hint::black_box(read(page));
            }
            let seconds = start.elapsed().as_secs_f64();
            writeln!(out, "{}", json!({ "seconds": seconds, "peakKib": peak_kib() }))?;
        }
        out.flush()?;
    }
    Ok(())
}
