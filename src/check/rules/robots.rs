//! What the page forbids robots.

use crate::check::context::Context;
use crate::check::finding::Findings;
use crate::check::platform::{Platform, Value, platforms};
use crate::check::rule::rules;
use crate::error::quoted;
use crate::link::HttpUrl;
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
    ROBOTS_TXT = Error "robots-txt" for ["x", "facebook", "messenger", "threads", "instagram", "linkedin", "teams", "telegram"];
        what "robots.txt lets the apps' previewers in";
        why "Those that obey it, X, Facebook and LinkedIn among them, show the bare link.";
        fix "allow the named robots, or everyone, in robots.txt";
        bad "<!-- robots.txt: forbids Twitterbot -->";
        good "<!-- robots.txt: allows all -->";
        from ["opacity226", "meta-crawlers", "li-robots", "tg-ogplus", "teams-ogplus"];
    ROBOTS_TXT_IMAGE = Error "robots-txt-image" for ["x"];
        what "robots.txt of the picture's host lets X's previewer fetch the picture";
        why "X asks it for the picture too, and shows a card without one.";
        fix "allow Twitterbot the folder of the pictures in robots.txt";
        bad "<!-- robots.txt: forbids Twitterbot /img/ -->";
        good "<!-- robots.txt: allows all -->";
        from ["opacity226"];
}

pub(super) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    let document = context.document;
    let mut allows_large = context
        .answer
        .is_some_and(|answer| answer.robots().any(|word| word == "max-image-preview:large"));
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

/// Looks robots.txt up, where it is at hand: for the page, and for its picture.
fn robots_txt(context: &Context<'_>, out: &mut Findings<'_>) {
    if let Some(url) = context.given.or(context.url())
        && let Some(text) = robots_of(context, url)
    {
        let shut: Vec<(&str, &str)> = platforms()
            .iter()
            .filter_map(|platform| Some((robots_name(platform)?, platform.id())))
            .filter(|(robot, _)| !allows(&text, robot, url))
            .collect();
        if let Some((robot, _)) = shut.first() {
            let hit = shut.iter().map(|(_, id)| *id).collect();
            let message = format!("robots.txt forbids {robot} this page");
            out.add_for(&ROBOTS_TXT, hit, context.document.top(), "robots.txt", message);
        }
    }
    let Some((image, url)) = context
        .image
        .as_ref()
        .and_then(|image| Some((image, image.url.as_ref()?)))
    else {
        return;
    };
    let robot = platforms()
        .iter()
        .find(|platform| ROBOTS_TXT_IMAGE.platforms.contains(&platform.id()))
        .and_then(robots_name);
    if let Some(robot) = robot
        && let Some(text) = robots_of(context, url)
        && !allows(&text, robot, url)
    {
        let message = format!("robots.txt forbids {robot} {}", quoted(url.path()));
        out.add(&ROBOTS_TXT_IMAGE, &image.meta.at, "robots.txt", message);
    }
}

fn robots_of(context: &Context<'_>, url: &HttpUrl) -> Option<String> {
    context.files.text(&url.join("/robots.txt").ok()?)
}

fn allows(robots: &str, robot: &str, url: &HttpUrl) -> bool {
    DefaultMatcher::default().one_agent_allowed_by_robots(robots, robot, url.as_str())
}

/// What robots.txt calls the previewer of a platform that obeys it.
fn robots_name(platform: &Platform) -> Option<&'static str> {
    match platform.fact("robots-name")?.value() {
        Value::Text(name) => Some(name),
        _ => None,
    }
}
