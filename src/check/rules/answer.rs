//! How the server answers: redirects, headers, time and size.

use crate::check::Value;
use crate::check::answer::Answer;
use crate::check::context::Context;
use crate::check::finding::Findings;
use crate::check::platform::{Confidence, exceeded, those};
use crate::check::rule::rules;
use encoding_rs::Encoding;
use std::time::Duration;

rules! {
    ANSWER_CHARSET = Error "answer-charset" for [];
        what "the encoding in the Content-Type header is the one the page declares";
        why "The header wins for readers of the standard, Signal among them; those that look at the page alone read mojibake.";
        fix "have the server say charset=utf-8, as the page does";
        bad "<!-- Content-Type: text/html; charset=iso-8859-1 --><meta charset=\"utf-8\">";
        good "<!-- Content-Type: text/html; charset=utf-8 --><meta charset=\"utf-8\">";
        from ["html-spec", "signal-src"];
    ANSWER_REDIRECTS = Error "answer-redirects" for ["discord", "google", "signal"];
        what "no more redirects lead to the page than an app follows";
        why "Discord gives up after five, Google after ten, Signal after twenty.";
        fix "share the address that the redirects lead to, or redirect to it at once";
        bad "<!-- six redirects -->";
        good "<!-- one redirect -->";
        from ["discord-doc", "google-http", "signal-src"];
    ANSWER_DOWNGRADE = Error "answer-downgrade" for ["signal"];
        what "no redirect on the way to the page leads to http";
        why "Signal follows redirects to https only, and shows no preview otherwise.";
        fix "redirect to https addresses";
        bad "<!-- redirects to http://example.org/en/river.html -->";
        good "<!-- redirects to https://example.org/en/river.html -->";
        from ["signal-src"];
    ANSWER_ROBOTS = Warning "answer-robots" for ["google"];
        what "the X-Robots-Tag header keeps nothing from search engines";
        why "It counts as a robots tag in the page does, where nobody sees it: noindex hides the article, nosnippet and noimageindex its text and picture.";
        fix "take the directive out of the server's settings, unless it is meant";
        bad "<!-- X-Robots-Tag: noindex -->";
        good "<!-- X-Robots-Tag: max-image-preview:large -->";
        from ["google-robots"];
    ANSWER_ATTACHMENT = Error "answer-attachment" for ["signal"];
        what "the page is served to be shown, not to be saved";
        why "Signal previews nothing that comes as an attachment, and browsers download it.";
        fix "leave Content-Disposition out, or write inline";
        bad "<!-- Content-Disposition: attachment -->";
        good "<!-- Content-Disposition: inline -->";
        from ["signal-src"];
    ANSWER_SLOW = Warning "answer-slow" for ["facebook", "messenger", "threads", "instagram", "whatsapp", "discord", "mastodon"];
        what "the page has come within three seconds";
        why "Facebook gives a page a few seconds, WhatsApp, Discord and Mastodon ten; then they show the bare link.";
        fix "make the page beforehand, or keep what the server makes";
        bad "<!-- takes four seconds -->";
        good "<!-- takes one second -->";
        from ["meta-crawlers", "discord-ce", "mastodon-req", "ogplus-wa"];
    ANSWER_LARGE = Note "answer-large" for ["facebook", "messenger", "threads", "instagram", "signal", "mastodon"];
        what "the page is no longer than an app reads";
        why "Beyond a megabyte Facebook, Signal and Mastodon read no further: what stands there is lost to them.";
        fix "put style sheets, scripts and data into files of their own";
        bad "<style>/*1100000*/</style>";
        good "<style>/*900000*/</style>";
        from ["fb-crawler", "signal-src", "mastodon-req"];
}

/// What Facebook calls a few seconds; the patience of the libraries that WhatsApp clients are built with.
const PATIENCE: Duration = Duration::from_secs(3);

/// What in X-Robots-Tag keeps something from a preview.
const FORBIDDING: &[&str] = &[
    "noindex",
    "none",
    "nosnippet",
    "max-snippet:0",
    "noimageindex",
    "max-image-preview:none",
];

pub(super) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    charset(context, out);
    large(context, out);
    if let Some(answer) = context.answer {
        redirects(context, answer, out);
        headers(context, answer, out);
        slow(context, answer, out);
    }
}

fn charset(context: &Context<'_>, out: &mut Findings<'_>) {
    let document = context.document;
    let Some((header, label)) = context.content_type.and_then(|header| {
        let (_, charset) = header.split_once("charset=")?;
        let label = charset.split(';').next()?.trim().trim_matches('"');
        Some((Encoding::for_label(label.as_bytes())?, label))
    }) else {
        return;
    };
    if let Some((at, declared)) = document.charset()
        && Encoding::for_label(declared.as_bytes()).is_some_and(|own| own != header)
        && !document.has_bom()
    {
        let message = format!("the header says {label}, the page {declared}");
        out.add(&ANSWER_CHARSET, at, "Content-Type", message);
    }
}

/// The platforms of a rule with a sourced number of this name that is exceeded.
fn exceeded_of(rule: &'static crate::check::Rule, name: &str, own: u64) -> Vec<&'static str> {
    let mut hit = exceeded(name, Confidence::Reported, own);
    hit.retain(|id| rule.platforms.contains(id));
    hit
}

fn large(context: &Context<'_>, out: &mut Findings<'_>) {
    let bytes = context.document.bytes();
    let hit = exceeded_of(&ANSWER_LARGE, "html-bytes", bytes as u64);
    if !hit.is_empty() {
        let message = format!("the page has {bytes} bytes");
        out.add_for(&ANSWER_LARGE, hit, context.document.top(), "page", message);
    }
}

fn redirects(context: &Context<'_>, answer: &Answer, out: &mut Findings<'_>) {
    let top = context.document.top();
    let hops = answer.redirects();
    let hit = exceeded_of(&ANSWER_REDIRECTS, "redirects", hops.len() as u64);
    if !hit.is_empty() {
        let message = format!("{} redirects lead to the page", hops.len());
        out.add_for(&ANSWER_REDIRECTS, hit, top, "Location", message);
    }
    if let Some(open) = hops.iter().find(|hop| hop.as_str().starts_with("http:")) {
        let message = format!("a redirect leads to {}", open.as_str());
        out.add(&ANSWER_DOWNGRADE, top, "Location", message);
    }
}

fn headers(context: &Context<'_>, answer: &Answer, out: &mut Findings<'_>) {
    let top = context.document.top();
    for word in answer.robots().filter(|word| FORBIDDING.contains(&word.as_str())) {
        let message = format!("the header X-Robots-Tag says {word}");
        out.add(&ANSWER_ROBOTS, top, "X-Robots-Tag", message);
    }
    if let Some(disposition) = answer.disposition() {
        let kind = disposition.split(';').next().unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("inline") {
            let message = format!("Content-Disposition is {}", crate::error::quoted(disposition));
            out.add(&ANSWER_ATTACHMENT, top, "Content-Disposition", message);
        }
    }
}

fn slow(context: &Context<'_>, answer: &Answer, out: &mut Findings<'_>) {
    if answer.took() <= PATIENCE {
        return;
    }
    let seconds = answer.took().as_secs();
    // Facebook's fact is in words.
    let hit = those("timeout", Confidence::Reported, |platform| {
        let value = platform.fact("timeout").map(|fact| fact.value());
        let is_over = matches!(value, Some(Value::Text(_)))
            || matches!(value, Some(Value::Number(max)) if seconds > max);
        ANSWER_SLOW.platforms.contains(&platform.id()) && is_over
    });
    // Rounded by hand: printing fractions takes a reader of the check module kilobytes.
    let tenths =
        answer.took().as_secs() * 10 + u64::from((answer.took().subsec_nanos() + 49_999_999) / 100_000_000);
    let message = format!("it took {}.{} seconds", tenths / 10, tenths % 10);
    out.add_for(&ANSWER_SLOW, hit, context.document.top(), "page", message);
}
