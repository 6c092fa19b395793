//! The gallery: the link drawn as each app draws it, light and dark, as one page that asks nobody for anything.

use super::preview::{Layout, Preview};
use super::rule::Severity;
use super::{Finding, Report, Shown};
use askama::Template;

/// The style sheet, the same for every gallery.
const STYLE: &str = include_str!("../../templates/gallery.css");
/// Its SHA-256, for the page's content security policy; a test says when it is out of date.
const STYLE_SHA256: &str = "jpwwNbvL41iwBBvxjzjvxH5pzBj+jPoH7KP5HoabbEI=";

#[derive(Template)]
#[template(path = "gallery.html")]
struct Page<'a> {
    style: &'static str,
    hash: &'static str,
    place: &'a str,
    direction: &'static str,
    /// The page's language; empty where it does not say.
    language: &'a str,
    /// Whether its script stacks its letters: Burmese, Tibetan, Khmer, and Arabic letters with their marks.
    tall: bool,
    /// Class, how many, of what.
    counts: [(&'static str, usize, &'static str); 3],
    findings: &'a [Finding],
    themes: [&'static str; 2],
    cards: Vec<Card<'a>>,
}

/// One card: an app, in one of its layouts.
struct Card<'a> {
    app: &'static str,
    label: String,
    kind: &'static str,
    title: &'a str,
    text: &'a str,
    site: &'a str,
    host: &'a str,
    url: &'a str,
    picture: Option<&'a str>,
    /// What is missing, and why.
    why: String,
}

/// The apps that are drawn, in order; WhatsApp both ways.
const DRAWN: &[&str] = &[
    "whatsapp",
    "imessage",
    "telegram",
    "x",
    "facebook",
    "linkedin",
    "slack",
    "discord",
    "kakaotalk",
    "line",
    "mastodon",
    "bluesky",
    "google",
];

/// A page with the link of `place` drawn as each app draws it. `picture` is what `<img>` loads the preview image
/// from, a `data:` URL for a page that stands alone; without it a grey field stands in its place.
///
/// ```
/// use handbill::check::{CheckOptions, NoFiles, check, gallery};
/// let report = check(b"<title>River</title><p>x", &CheckOptions::new(), &NoFiles)?;
/// assert!(gallery("page.html", &report, None).contains("WhatsApp"));
/// # Ok::<(), handbill::Error>(())
/// ```
#[must_use]
pub fn gallery(place: &str, report: &Report, picture: Option<&str>) -> String {
    let url = report.url().map_or("https://…", |url| url.as_str());
    let mut cards = Vec::new();
    for id in DRAWN {
        let Some(preview) = report
            .previews()
            .iter()
            .find(|preview| preview.platform().id() == *id)
        else {
            continue;
        };
        cards.push(card(preview, preview.layout(), url, picture));
        if *id == "whatsapp" && preview.layout() == Layout::Large {
            cards.push(card(preview, Layout::Small, url, picture));
        }
    }
    let titles = || report.previews().iter().filter_map(Preview::title);
    let rtl = titles().any(|title| is_right_to_left(title.text()));
    let page = Page {
        style: STYLE,
        hash: STYLE_SHA256,
        place,
        direction: if rtl { "rtl" } else { "auto" },
        language: report.language().unwrap_or_default(),
        tall: titles().any(|title| title.text().chars().any(is_tall)),
        counts: [
            ("e", Severity::Error),
            ("w", Severity::Warning),
            ("n", Severity::Note),
        ]
        .map(|(class, severity)| (class, report.count(severity), severity.as_str())),
        findings: report.findings(),
        themes: ["light", "dark"],
        cards,
    };
    page.render().expect("the template writes into a string")
}

fn card<'a>(preview: &'a Preview, layout: Layout, url: &'a str, picture: Option<&'a str>) -> Card<'a> {
    let platform = preview.platform();
    let host = Some(preview.host())
        .filter(|host| !host.is_empty())
        .unwrap_or("…");
    Card {
        app: platform.id(),
        label: match (platform.id(), layout) {
            ("whatsapp", Layout::Large) => "WhatsApp, large".to_owned(),
            ("whatsapp", Layout::Small) => "WhatsApp, small".to_owned(),
            _ => platform.name().to_owned(),
        },
        kind: layout.as_str(),
        title: preview.title().map_or(host, Shown::text),
        text: preview.description().map_or("", Shown::text),
        site: preview.site().unwrap_or(host),
        host,
        url,
        picture: preview.image().map(|_| picture.unwrap_or_default()),
        why: match (layout, preview.no_image()) {
            (_, None) => String::new(),
            (Layout::Link, Some(why)) => format!("No preview: {why}"),
            (_, Some(why)) => format!("No picture: {why}"),
        },
    }
}

/// Tibetan, Burmese, Khmer and Arabic letters, in the order of their blocks.
fn is_tall(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{f00}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Whether the first letter with a direction runs right to left (Hebrew to Arabic Extended, and their forms).
fn is_right_to_left(text: &str) -> bool {
    text.chars().find(|c| c.is_alphabetic()).is_some_and(
        |c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'),
    )
}
