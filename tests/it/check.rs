//! What apps will show of a page, and what to mend.

mod cli;
mod law;
mod rules;
mod web;

use handbill::check::{CheckOptions, Files, Found, Picture, PictureKind, Report, Switches, check};
use handbill::link::HttpUrl;

/// Files whose names say what they are: `1200x630-120000.jpg` is a picture of that size and weight.
pub(crate) struct Named;

impl Files for Named {
    fn picture(&self, url: &HttpUrl) -> Found {
        let name = url.path().rsplit('/').next().expect("a name");
        let Some((stem, kind)) = name.rsplit_once('.') else {
            return Found::Unknown;
        };
        match stem {
            "missing" => return Found::Missing,
            "status-403" => return Found::Status(403),
            "no-picture" => return Found::NoPicture,
            _ => {}
        }
        let kind = match kind {
            "jpg" => PictureKind::Jpeg,
            "svg" => PictureKind::Svg,
            "webp" => PictureKind::Webp,
            "gif" => PictureKind::Gif,
            _ => return Found::Unknown,
        };
        let mut parts = stem.split('-');
        let size = parts.next().and_then(|size| {
            let (width, height) = size.split_once('x')?;
            Some((width.parse().ok()?, height.parse().ok()?))
        });
        let Some((size, bytes)) = size.zip(parts.next().and_then(|bytes| bytes.parse().ok())) else {
            return Found::Unknown;
        };
        let picture = Picture::new(kind, Some(size).filter(|_| kind != PictureKind::Svg), bytes);
        Found::Picture(picture.with_animation(parts.next() == Some("animated")))
    }

    fn media_type(&self, url: &HttpUrl) -> Option<String> {
        let is_octets = url.path().starts_with("/octets/");
        is_octets.then(|| "application/octet-stream".to_owned())
    }

    fn text(&self, url: &HttpUrl) -> Option<String> {
        let text = match url.path() {
            "/oembed.json" => {
                r#"{"version":"1.0","type":"rich","html":"<iframe src=x></iframe>","width":600,"height":400}"#
            }
            "/oembed-broken.json" => "<html>",
            "/oembed-version.json" => r#"{"version":1.0,"type":"link"}"#,
            "/oembed-required.json" => r#"{"version":"1.0","type":"rich","html":"x"}"#,
            "/oembed-thumbnail.json" => {
                r#"{"version":"1.0","type":"link","thumbnail_url":"https://example.org/a.jpg"}"#
            }
            "/oembed-script.json" => {
                r#"{"version":"1.0","type":"rich","html":"<script src=x></script>","width":1,"height":1}"#
            }
            // Two translations of the good page: one that lists it, and one that does not.
            "/ko/river.html" => {
                r#"<!doctype html><title>x</title><link rel=alternate hreflang=en href=https://example.org/en/river.html></head>"#
            }
            "/ko/alone.html" => "<!doctype html><title>x</title>",
            _ => return None,
        };
        Some(text.to_owned())
    }
}

/// A page with nothing to mend.
pub(crate) const GOOD: &str = r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>River reaches the sea | Example News</title>
<link rel="canonical" href="https://example.org/en/river.html">
<meta name="description" content="Eleven years after the dam, water flows again.">
<meta name="robots" content="max-image-preview:large">
<meta property="og:type" content="article">
<meta property="og:title" content="River reaches the sea">
<meta property="og:description" content="Eleven years after the dam, water flows again.">
<meta property="og:url" content="https://example.org/en/river.html">
<meta property="og:site_name" content="Example News">
<meta property="og:locale" content="en_US">
<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">
<meta property="og:image:type" content="image/jpeg">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="Water in the old river bed">
<meta property="article:published_time" content="2026-11-22T09:30:00+09:00">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:title" content="River reaches the sea">
<meta name="twitter:image" content="https://example.org/img/1200x630-120000.jpg">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"River reaches the sea","image":["https://example.org/img/1200x630-120000.jpg"],"datePublished":"2026-11-22T09:30:00+09:00","author":[{"@type":"Person","name":"Ada Lin"}],"inLanguage":"en"}</script>
</head>
<body>
<article><h1>River reaches the sea</h1><p>Eleven years after the dam was built, water flows again.</p></article>
</body>
</html>
"#;

/// Checks with every rule on.
pub(crate) fn all(page: &str, files: &dyn Files) -> Report {
    all_by(page, CheckOptions::new(), files)
}

/// The same, of a page that came in a way of its own.
pub(crate) fn all_by(page: &str, options: CheckOptions, files: &dyn Files) -> Report {
    let switches = handbill::check::rules().fold(Switches::default(), |switches, rule| {
        switches.with(rule.id(), "on").expect("a rule and a word")
    });
    check(page.as_bytes(), &options.with_switches(switches), files).expect("a page")
}

/// The ids of what was found.
pub(crate) fn ids(report: &Report) -> Vec<&'static str> {
    report
        .findings()
        .iter()
        .map(|finding| finding.rule().id())
        .collect()
}
