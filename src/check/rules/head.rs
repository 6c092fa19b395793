//! How the head is built: how early tags stand, and in which encoding.

use crate::check::context::Context;
use crate::check::finding::Findings;
use crate::check::rule::rules;
use encoding_rs::{Encoding, UTF_8};

rules! {
    HEAD_LATE_SLACK = Error "head-late-slack" for ["slack"];
        what "preview tags end within the first 32,768 bytes";
        why "Slack asks for the first 32 KB of a page and no more.";
        fix "move the tags up, before style sheets and scripts";
        bad "<style>/*40000*/</style><meta property=\"og:title\" content=\"River reaches the sea\">";
        good "<meta property=\"og:title\" content=\"River reaches the sea\">";
        from ["slack-32k", "next83926", "nuxt32903"];
    HEAD_LATE_WHATSAPP = Error "head-late-whatsapp" for ["whatsapp"];
        what "the preview tags stand within the first 300,000 bytes";
        why "WhatsApp reads the head only within the first 300 KB of the page.";
        fix "move the tags up, and style sheets and scripts into files of their own";
        bad "<style>/*310000*/</style><meta property=\"og:title\" content=\"River reaches the sea\">";
        good "<meta property=\"og:title\" content=\"River reaches the sea\">";
        from ["wa-doc"];
    HEAD_LATE = Error "head-late" for ["facebook", "messenger", "threads", "instagram", "mastodon", "signal"];
        what "the preview tags stand within the first megabyte";
        why "Facebook, Mastodon and Signal cut a page off there.";
        fix "move the tags up";
        bad "<style>/*1100000*/</style><meta property=\"og:title\" content=\"River reaches the sea\">";
        good "<meta property=\"og:title\" content=\"River reaches the sea\">";
        from ["fb-crawler", "mastodon-req", "signal-src"];
    HEAD_BEHIND_CODE = Warning "head-behind-code" for ["slack", "linkedin"];
        what "no style sheet or script of more than 1 KB stands before the preview tags";
        why "Frameworks that write style sheets into the head have pushed the tags out of what LinkedIn and Slack read.";
        fix "put charset, title and preview tags first in the head";
        bad "<style>/*2000*/</style><meta property=\"og:title\" content=\"River reaches the sea\">";
        good "<meta property=\"og:title\" content=\"River reaches the sea\"><style>/*2000*/</style>";
        from ["nuxt32903"];
    CHARSET_MISSING = Warning "charset-missing" for [];
        what "the page declares its encoding";
        why "Readers guess, and a headline in Korean or Burmese comes out as mojibake.";
        fix "put <meta charset=\"utf-8\"> first in the head";
        bad r#"<meta charset="">"#;
        good r#"<meta charset="utf-8">"#;
        from ["html-spec"];
    CHARSET_LATE = Error "charset-late" for [];
        what "the encoding is declared within the first 1,024 bytes";
        why "The HTML standard has readers look no further.";
        fix "put <meta charset=\"utf-8\"> first in the head";
        bad "<!--1100--><meta charset=\"utf-8\">";
        good "<meta charset=\"utf-8\"><!--1100-->";
        from ["html-spec"];
    CHARSET_NOT_UTF8 = Note "charset-not-utf8" for [];
        what "the page is in UTF-8";
        why "The HTML standard allows nothing else; previewers of messengers are the least patient of readers.";
        fix "save the page as UTF-8 and declare it";
        bad r#"<meta charset="windows-1251">"#;
        good r#"<meta charset="utf-8">"#;
        from ["html-spec"];
    CHARSET_UNKNOWN = Error "charset-unknown" for [];
        what "the declared encoding is one there is";
        why "Readers fall back to a guess.";
        fix "write utf-8";
        bad r#"<meta charset="utf-9">"#;
        good r#"<meta charset="utf-8">"#;
        from ["html-spec"];
    META_REFRESH = Warning "meta-refresh" for [];
        what "the page does not send readers elsewhere by meta refresh";
        why "Previewers do not follow it: the preview is of this page, the reader lands on another.";
        fix "redirect by HTTP (301), or leave it out";
        bad r#"<meta http-equiv="refresh" content="0; url=https://example.org/new">"#;
        good "";
        from ["teams-ogplus"];
    SCRIPT_ONLY = Error "script-only" for [];
        what "tags and text are in the page itself, not made by script";
        why "No previewer of any app runs scripts.";
        fix "render the page on the server, or at least its head";
        bad "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>App</title></head><body><div id=\"app\"></div><script src=\"/app.js\"></script></body></html>";
        good "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>App</title></head><body><p>River reaches the sea, eleven years after the dam.</p><script src=\"/app.js\"></script></body></html>";
        from ["discord-doc", "teams-ogplus"];
}

/// The most bytes of style sheet or script before the tags.
const MAX_CODE_BYTES: usize = 1024;
/// By then the encoding is declared, by the HTML standard.
const CHARSET_WITHIN_BYTES: usize = 1024;
const SLACK_BYTES: usize = 32_768;
const WHATSAPP_BYTES: usize = 300_000;
const MEGABYTE: usize = 1_000_000;

pub(super) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    late(context, out);
    charset(context, out);
    let document = context.document;
    for meta in document
        .metas("refresh")
        .filter(|meta| meta.attribute == "http-equiv")
    {
        if meta.content.to_ascii_lowercase().contains("url") {
            out.add(
                &META_REFRESH,
                &meta.at,
                "refresh",
                format!("it sends readers on: {}", meta.content),
            );
        }
    }
    let has_tags = document.metas.iter().any(|meta| meta.key.starts_with("og:"));
    if !has_tags && document.scripts > 0 && document.words < 40 {
        out.add(
            &SCRIPT_ONLY,
            document.top(),
            "html",
            "the page has scripts, and neither preview tags nor text",
        );
    }
}

fn late(context: &Context<'_>, out: &mut Findings<'_>) {
    let document = context.document;
    let is_preview = |key: &str| ["og:title", "og:description", "og:image", "twitter:image"].contains(&key);
    let tags: Vec<_> = document
        .metas
        .iter()
        .filter(|meta| is_preview(&meta.key))
        .collect();
    let (Some(first), Some(last)) = (tags.first(), tags.last()) else {
        return;
    };
    let end = document.bytes_before(last.at.end);
    for (rule, limit) in [
        (&HEAD_LATE, MEGABYTE),
        (&HEAD_LATE_WHATSAPP, WHATSAPP_BYTES),
        (&HEAD_LATE_SLACK, SLACK_BYTES),
    ] {
        if end > limit {
            out.add(
                rule,
                &last.at,
                &last.key,
                format!("{} ends at byte {end}, behind {limit}", last.key),
            );
        }
    }
    let code: usize = document
        .code
        .iter()
        .filter(|code| code.end <= first.at.start)
        .map(ExactSizeIterator::len)
        .sum();
    if code > MAX_CODE_BYTES {
        out.add(
            &HEAD_BEHIND_CODE,
            &first.at,
            &first.key,
            format!("{code} bytes of style sheets and scripts stand before the first preview tag"),
        );
    }
}

fn charset(context: &Context<'_>, out: &mut Findings<'_>) {
    let document = context.document;
    let Some((at, label)) = document.charset() else {
        if !document.has_bom() {
            let at = document
                .metas("charset")
                .next()
                .map_or(document.top(), |meta| &meta.at);
            out.add(&CHARSET_MISSING, at, "charset", "no encoding is declared");
        }
        return;
    };
    match Encoding::for_label(label.as_bytes()) {
        None => out.add(
            &CHARSET_UNKNOWN,
            at,
            "charset",
            format!("there is no encoding {label:?}"),
        ),
        Some(encoding) if encoding != UTF_8 => {
            out.add(
                &CHARSET_NOT_UTF8,
                at,
                "charset",
                format!("the page is in {}", encoding.name()),
            );
        }
        Some(_) => {}
    }
    let end = document.bytes_before(at.end);
    if end > CHARSET_WITHIN_BYTES && !document.has_bom() {
        out.add(
            &CHARSET_LATE,
            at,
            "charset",
            format!("the encoding is declared at byte {end}"),
        );
    }
}
