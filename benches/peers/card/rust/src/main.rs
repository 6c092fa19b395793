//! Makes handbill's cards when told to; `run.mjs` takes turns between it and `satori.mjs`.
//!
//! `handbill-peers-card LANGUAGE TITLE SITE AUTHOR`: each line on stdin, a number of cards to make, is answered on
//! stdout by the nanoseconds they took, the most memory the process has held in KiB and the card's size in bytes. A path
//! behind the number is where the last card is written. The line `title` is answered by the size of the title's type
//! and its lines, with tabs between.

use handbill::Article;
use handbill::article::{Author, Site};
use handbill::card::{Card, CardOptions, Fonts, Format};
use handbill::language::Language;
use handbill::link::HttpUrl;
use handbill::time::Timestamp;
use std::io::{BufRead, Write};
use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [language, title, site, author] = &arguments[..] else {
        panic!("LANGUAGE TITLE SITE AUTHOR")
    };
    let url = HttpUrl::parse("https://news.example/1").expect("a URL");
    let article = Article::new(url, title)
        .expect("a title")
        .with_language(Language::parse(language).expect("a tag"))
        .with_site(Site::new(site).expect("a name"))
        .with_author(Author::new(author).expect("a name"))
        .with_published(Timestamp::parse("2026-11-24T09:30:00+09:00").expect("a time"));
    let (options, fonts) = (CardOptions::new(), Fonts::new());
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("lines of UTF-8");
        if line == "title" {
            let card = Card::new(&article, &options, &fonts).expect("laid out");
            let lines: Vec<&str> = card.title_lines().collect();
            writeln!(out, "{}\t{}", card.title_size_px(), lines.join("\t")).expect("stdout is open");
            continue;
        }
        let (count, path) = line.split_once(' ').unwrap_or((&line, ""));
        let start = Instant::now();
        let mut png = Vec::new();
        for _ in 0..count.parse().expect("a number") {
            let card = Card::new(&article, &options, &fonts).expect("laid out");
            png = card.encode(Format::Png, 300_000).expect("fits");
        }
        let took = start.elapsed().as_nanos();
        if !path.is_empty() {
            std::fs::write(path, &png).expect("written");
        }
        writeln!(out, "{took} {} {}", memory_kib(), png.len()).expect("stdout is open");
        out.flush().expect("stdout is open");
    }
}

fn memory_kib() -> String {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).expect("a line of it");
    line.chars().filter(char::is_ascii_digit).collect()
}
