//! Embeds: the snippet, the frame page, oEmbed, and what `site` writes of them.

use crate::run::{handbill, handbill_in, tree};
use handbill::Article;
use handbill::article::Image;
use handbill::embed::{EmbedOptions, Form, OEmbed, SANDBOX, frame_page, snippet};
use handbill::link::HttpUrl;
use proptest::prelude::*;
use std::fs;
use std::path::Path;

fn url(text: &str) -> HttpUrl {
    HttpUrl::parse(text).expect("a good address")
}

fn options() -> EmbedOptions {
    EmbedOptions::new()
        .with_frame(url("https://example.org/handbill/embed/1.html"))
        .with_script(url("https://example.org/handbill/embed.js"))
}

fn example() -> Article {
    Article::from_json(include_str!("../fixtures/article.json")).expect("a good article")
}

/// Every tag of some HTML, by a parser that is not ours.
fn tags(html: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut found = Vec::new();
    let handler = lol_html::element!("*", |element| {
        let attributes = element
            .attributes()
            .iter()
            .map(|one| (one.name(), htmlize::unescape_attribute(one.value()).into_owned()));
        found.push((element.tag_name(), attributes.collect()));
        Ok(())
    });
    let settings = lol_html::RewriteStrSettings::new().append_element_content_handler(handler);
    lol_html::rewrite_str(html, settings).expect("HTML");
    found
}

#[test]
fn the_quote_reads_well_alone_and_names_its_frame() {
    let article = example();
    let html = snippet(&article, Form::Quote, &options()).expect("made");
    assert!(
        html.contains(&format!("href=\"{}\"", article.url().without_trackers())),
        "{html}"
    );
    assert!(
        html.contains(r#"data-frame="https://example.org/handbill/embed/1.html""#),
        "{html}"
    );
    assert!(
        html.contains(r#"<script async src="https://example.org/handbill/embed.js">"#),
        "{html}"
    );
    let alone = snippet(&article, Form::Quote, &EmbedOptions::new()).expect("made");
    assert!(
        !alone.contains("script") && !alone.contains("data-frame"),
        "{alone}"
    );
}

#[test]
fn every_frame_is_sandboxed_lazy_titled_and_tells_no_referrer() {
    for form in [Form::Frame, Form::Amp] {
        let html = snippet(&example(), form, &options()).expect("made");
        let (_, attributes) = tags(&html)
            .into_iter()
            .find(|(name, _)| name.ends_with("iframe"))
            .expect("a frame");
        let value = |name: &str| {
            attributes
                .iter()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.as_str())
        };
        assert_eq!(value("sandbox"), Some(SANDBOX));
        assert!(!SANDBOX.contains("same-origin") && !SANDBOX.contains("top-navigation"));
        assert_eq!(value("referrerpolicy"), Some("no-referrer"));
        assert_eq!(value("title"), Some(example().title()));
        if form == Form::Frame {
            assert_eq!(value("loading"), Some("lazy"));
        }
    }
    let plain = EmbedOptions::new().with_frame(url("http://example.org/f"));
    assert!(
        snippet(&example(), Form::Amp, &plain).is_err(),
        "AMP takes https only"
    );
    for (form, mark) in [
        (Form::WordPress, "<!-- /wp:html -->\n"),
        (Form::Ghost, "<!--kg-card-end: html-->\n"),
    ] {
        assert!(
            snippet(&example(), form, &options())
                .expect("made")
                .ends_with(mark)
        );
    }
}

#[test]
fn the_frame_page_looks_like_this() {
    let page = frame_page(&example(), "../");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/embed-frame.html");
    if std::env::var_os("HANDBILL_BLESS").is_some() {
        fs::write(&path, &page).expect("written");
    }
    assert_eq!(page, fs::read_to_string(path).expect("blessed"));
}

#[test]
fn oembed_stays_within_what_is_asked() {
    let picture = Image::new(url("https://example.org/a.jpg")).with_size_px(1200, 630);
    let article = Article::new(url("https://example.org/1"), "A")
        .expect("good")
        .with_image(picture);
    let read = |width, height| -> serde_json::Value {
        serde_json::from_str(&OEmbed::new(&article, &options(), width, height).to_json()).expect("JSON")
    };
    let free = read(None, None);
    assert_eq!(
        (&free["type"], &free["version"], &free["width"]),
        (&"rich".into(), &"1.0".into(), &600.into())
    );
    assert_eq!(free["thumbnail_width"], 1200);
    let tight = read(Some(300), Some(100));
    assert_eq!((&tight["width"], &tight["height"]), (&300.into(), &100.into()));
    assert!(tight.get("thumbnail_url").is_none() && tight.get("thumbnail_width").is_none());
    assert!(
        tight["html"]
            .as_str()
            .expect("text")
            .contains(r#"width="300" height="100""#)
    );
}

#[test]
fn site_makes_a_static_host_an_oembed_provider() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("www");
    let root = root.to_str().expect("UTF-8");
    let arguments = [
        "site",
        root,
        "--out",
        "out",
        "--base-url",
        "https://news.example/",
        "--quiet",
    ];
    assert_eq!(handbill_in(folder.path(), &arguments, b"").code, 0);
    let out = folder.path().join("out");
    let first = tree(&out);
    let json: serde_json::Value = serde_json::from_slice(
        &fs::read(out.join("handbill/oembed/ko/ferry-returns.json")).expect("written"),
    )
    .expect("JSON");
    assert_eq!(json["type"], "rich");
    assert!(
        json["html"]
            .as_str()
            .expect("text")
            .contains("https://news.example/handbill/embed/ko/ferry-returns.html")
    );
    let page = fs::read_to_string(out.join("ko/ferry-returns.html")).expect("written");
    for kind in ["json", "xml"] {
        assert!(
            page.contains(&format!(
                "https://news.example/handbill/oembed/ko/ferry-returns.{kind}"
            )),
            "{page}"
        );
    }
    let frame = fs::read_to_string(out.join("handbill/embed/ko/ferry-returns.html")).expect("written");
    assert!(frame.contains(r#"src="../../embed.js""#) && out.join("handbill/embed.js").exists());

    handbill_in(folder.path(), &arguments, b"");
    assert_eq!(tree(&out), first, "a second run changes nothing");
    let again = [
        "site",
        "out",
        "--out",
        "again",
        "--base-url",
        "https://news.example/",
        "--quiet",
    ];
    assert_eq!(handbill_in(folder.path(), &again, b"").code, 0);
    assert_eq!(
        tree(&folder.path().join("again")),
        first,
        "its own output changes nothing"
    );
    let without = [
        "site",
        root,
        "--out",
        "without",
        "--base-url",
        "https://news.example/",
        "--no-embed",
        "--quiet",
    ];
    assert_eq!(handbill_in(folder.path(), &without, b"").code, 0);
    assert!(!folder.path().join("without/handbill/embed").exists());

    let ran = handbill_in(folder.path(), &["embed", "out/ko/ferry-returns.html"], b"");
    assert!(
        ran.text()
            .contains(r#"data-frame="https://news.example/handbill/embed/ko/ferry-returns.html""#),
        "{}",
        ran.text()
    );
}

#[test]
fn the_command_gives_every_form() {
    let source = "tests/fixtures/article.json";
    let frame = [
        "--frame",
        "https://example.org/f",
        "--script",
        "https://example.org/embed.js",
    ];
    for form in Form::ALL {
        let ran = handbill(&[&["embed", source, "--form", form.as_str()], &frame[..]].concat());
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{form:?}");
        assert!(
            ran.text().ends_with('\n')
                && ran.text().contains(example().url().without_trackers().as_str()) != (form == Form::Frame)
        );
    }
    let xml = handbill(&["embed", source, "--oembed", "xml"]);
    assert!(xml.text().contains("<type>link</type>"), "{}", xml.text());
    let ran = handbill(&["embed", source, "--form", "frame"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("--frame"), "{}", ran.stderr);
    assert!(
        handbill(&["embed", source, "--form", "quot"])
            .stderr
            .contains("quote, frame")
    );
}

proptest! {
    /// Whatever an article says, it stays text: the same tags come out as for plain words.
    #[test]
    fn nothing_of_an_article_becomes_markup(title in "\\PC{1,40}", summary in "\\PC{0,60}", alt in "\\PC{0,20}") {
        let make = |title: &str, summary: &str, alt: &str| {
            let picture = Image::new(url("https://example.org/a.jpg")).with_alt(alt);
            Some(Article::new(url("https://example.org/1"), title).ok()?.with_description(summary).with_image(picture))
        };
        let Some(article) = make(&title, &summary, &alt) else { return Ok(()) };
        let word = |text: Option<&str>| text.map_or("", |_| "x");
        let plain = make("x", word(article.description()), word(article.image().and_then(Image::alt))).expect("good");
        let names = |html: &str| tags(html).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        for form in [Form::Quote, Form::Frame, Form::Amp, Form::Ghost] {
            let (one, other) = (snippet(&article, form, &options()), snippet(&plain, form, &options()));
            prop_assert_eq!(names(&one.expect("made")), names(&other.expect("made")));
        }
        prop_assert_eq!(names(&frame_page(&article, "../")), names(&frame_page(&plain, "../")));
        let answer = OEmbed::new(&article, &options(), None, None);
        let json: serde_json::Value = serde_json::from_str(&answer.to_json()).expect("JSON");
        prop_assert_eq!(json["title"].as_str(), Some(article.title()));
        let title = format!("<title>{}</title>", handbill::markup::escape_html(article.title()));
        prop_assert!(answer.to_xml().contains(&title), "{}", answer.to_xml());
    }
}
