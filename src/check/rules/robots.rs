//! What the page forbids robots.

use crate::check::context::Context;
use crate::check::finding::Findings;
use crate::check::rule::rules;
use robotstxt::DefaultMatcher;

rules! {
    ROBOTS_NOINDEX = Warning "robots-noindex" for ["google"];
        what "the page does not ask to be left out of search";
        why "noindex is often left over from staging: nobody finds the article.";
        fix "take noindex out, unless it is meant";
        bad r#"<meta name="robots" content="noindex">"#;
        good r#"<meta name="robots" content="max-image-preview:large">"#;
        from ["google-robots"];
    ROBOTS_NO_IMAGE = Warning "robots-no-image" for ["google"];
        what "the page does not forbid pictures in search results";
        why "noimageindex and max-image-preview:none leave it without a picture.";
        fix "write max-image-preview:large";
        bad r#"<meta name="robots" content="noimageindex">"#;
        good r#"<meta name="robots" content="max-image-preview:large">"#;
        from ["google-robots"];
    ROBOTS_NO_SNIPPET = Warning "robots-no-snippet" for ["google"];
        what "the page does not forbid a text in search results";
        why "nosnippet and max-snippet:0 leave the bare title.";
        fix "take it out, unless it is meant";
        bad r#"<meta name="robots" content="nosnippet">"#;
        good r#"<meta name="robots" content="max-image-preview:large">"#;
        from ["google-robots"];
    ROBOTS_IMAGE_PREVIEW = Note "robots-image-preview" for ["google"];
        what "an article allows a large picture in search results";
        why "Discover shows large pictures only with max-image-preview:large.";
        fix "add <meta name=\"robots\" content=\"max-image-preview:large\">";
        bad r#"<meta name="robots" content="index">"#;
        good r#"<meta name="robots" content="max-image-preview:large">"#;
        from ["google-robots", "google-discover"];
    PIN_FORBIDDEN = Note "pin-forbidden" for ["pinterest"];
        what "the page does not forbid pins";
        why "Pinterest takes no pictures from a page with nopin.";
        fix "take it out, unless it is meant";
        bad r#"<meta name="pinterest" content="nopin">"#;
        good "";
        from ["pinterest-art"];
    ROBOTS_TXT = Error "robots-txt" for ["x", "facebook", "messenger", "linkedin", "teams", "slack", "telegram", "discord"];
        what "robots.txt lets the apps' previewers in";
        why "Those that obey it, X among them, show the bare link.";
        fix "allow the named robots, or everyone, in robots.txt";
        bad "<!-- robots.txt: forbids Twitterbot -->";
        good "<!-- robots.txt: allows all -->";
        from ["opacity226", "teams-ogplus", "discord-ce"];
}

/// The names that previewers go by in robots.txt, and whose they are.
const PREVIEWERS: &[(&str, &str)] = &[
    ("twitterbot", "x"),
    ("facebookexternalhit", "facebook"),
    ("linkedinbot", "linkedin"),
    ("slackbot-linkexpanding", "slack"),
    ("skypeuripreview", "teams"),
    ("telegrambot", "telegram"),
    ("discordbot", "discord"),
];

pub(super) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    let document = context.document;
    let mut allows_large = false;
    let mut is_indexed = true;
    for meta in &document.metas {
        if meta.key == "pinterest" && meta.content.eq_ignore_ascii_case("nopin") {
            out.add(&PIN_FORBIDDEN, &meta.at, "pinterest", "nopin");
        }
        if !["robots", "googlebot", "googlebot-news"].contains(&meta.key.as_str()) {
            continue;
        }
        let lower = meta.content.to_ascii_lowercase();
        let words: Vec<String> = lower
            .split(',')
            .map(|word| word.split_whitespace().collect::<String>())
            .collect();
        let has = |word: &str| words.iter().any(|found| found == word);
        allows_large |= has("max-image-preview:large");
        let key = meta.key.as_str();
        if has("noindex") || has("none") {
            is_indexed = false;
            out.add(
                &ROBOTS_NOINDEX,
                &meta.at,
                key,
                format!("{key} is {}", meta.content),
            );
        }
        if has("noimageindex") || has("max-image-preview:none") {
            out.add(
                &ROBOTS_NO_IMAGE,
                &meta.at,
                key,
                format!("{key} is {}", meta.content),
            );
        }
        if has("nosnippet") || has("max-snippet:0") {
            out.add(
                &ROBOTS_NO_SNIPPET,
                &meta.at,
                key,
                format!("{key} is {}", meta.content),
            );
        }
    }
    if !allows_large && is_indexed && context.is_article() && document.meta("og:image").is_some() {
        let at = document.meta("robots").map_or(document.top(), |meta| &meta.at);
        out.add(
            &ROBOTS_IMAGE_PREVIEW,
            at,
            "robots",
            "there is no max-image-preview:large",
        );
    }
    robots_txt(context, out);
}

/// Looks robots.txt up, where it is at hand.
fn robots_txt(context: &Context<'_>, out: &mut Findings<'_>) {
    let Some(url) = context.url() else {
        return;
    };
    let Some(text) = url
        .join("/robots.txt")
        .ok()
        .and_then(|robots| context.files.text(&robots))
    else {
        return;
    };
    let shut: Vec<&(&str, &str)> = PREVIEWERS
        .iter()
        .filter(|(robot, _)| {
            !DefaultMatcher::default().one_agent_allowed_by_robots(&text, robot, url.as_str())
        })
        .collect();
    if let Some((robot, _)) = shut.first() {
        let hit = shut.iter().map(|(_, platform)| *platform).collect();
        let message = format!("robots.txt forbids {robot} this page");
        out.add_for(&ROBOTS_TXT, hit, context.document.top(), "robots.txt", message);
    }
}
