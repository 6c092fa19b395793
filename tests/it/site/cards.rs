//! Preview images for the pages of a site that lack a picture.

use super::{read, site};
use crate::run::{handbill_in, tree};
use handbill::card::{Fonts, MAX_BYTES};
use handbill::link::HttpUrl;
use handbill::site::{Output, SiteOptions, rewrite_site};
use image::RgbImage;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const BASE: [&str; 2] = ["--base-url", "https://example.org/"];

/// An article whose head also says `head`, with `body` in its text.
fn page(title: &str, head: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title>{head}</head>\
        <body><article><h1>{title}</h1>{body}<p>Some words about it.</p></article></body></html>\n"
    )
}

fn write(folder: &Path, path: &str, bytes: &[u8]) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("has one")).expect("made");
    fs::write(path, bytes).expect("written");
}

fn picture(folder: &Path, path: &str, width: u32, height: u32) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("has one")).expect("made");
    RgbImage::from_pixel(width, height, image::Rgb([30, 90, 120]))
        .save(path)
        .expect("written");
}

fn run(folder: &Path, arguments: &[&str]) -> Value {
    let ran = handbill_in(folder, &[&["site"], arguments, &BASE, &["--json"]].concat(), b"");
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{arguments:?}");
    ran.json()
}

/// For each page of the report its card and whether it was made.
fn cards(report: &Value) -> Vec<(String, Option<String>, bool)> {
    let pages = report["pages"].as_array().expect("a list").iter();
    pages
        .map(|page| {
            (
                page["path"].as_str().expect("a path").to_owned(),
                page["card"].as_str().map(str::to_owned),
                page["cardMade"].as_bool().expect("a flag"),
            )
        })
        .collect()
}

/// What the head of a page says under each of `keys`.
fn told<const N: usize>(html: &str, keys: [&str; N]) -> [Vec<String>; N] {
    keys.map(|key| {
        html.split("<meta ")
            .filter(|tag| tag.contains(&format!("=\"{key}\"")))
            .filter_map(|tag| Some(tag.split_once("content=\"")?.1.split_once('"')?.0.to_owned()))
            .collect()
    })
}

#[test]
fn a_page_without_a_picture_gets_one_and_a_second_run_draws_none() {
    let folder = site();
    let report = run(folder.path(), &["in", "--out", "out", "--jobs", "2"]);
    let out = folder.path().join("out");
    for (path, card, is_made) in cards(&report) {
        let card = card.expect("a card");
        assert!(is_made, "{path}");
        let bytes = fs::read(out.join(&card)).expect("written");
        assert!(bytes.len() <= MAX_BYTES, "{path}: {} bytes", bytes.len());
        let picture = image::load_from_memory_with_format(&bytes, image::ImageFormat::Jpeg).expect("a JPEG");
        let html = read(&out, &path);
        let expected = [
            format!("https://example.org/{card}"),
            picture.width().to_string(),
            picture.height().to_string(),
            "image/jpeg".to_owned(),
            "River".to_owned(),
            format!("https://example.org/{card}"),
            "River".to_owned(),
        ];
        let keys = [
            "og:image",
            "og:image:width",
            "og:image:height",
            "og:image:type",
            "og:image:alt",
            "twitter:image",
            "twitter:image:alt",
        ];
        assert_eq!(told(&html, keys), expected.map(|value| vec![value]), "{html}");
        assert!(html.contains("\"summary_large_image\""), "{html}");
    }

    let first = tree(&out);
    let written = |path: &Path| fs::metadata(out.join(path)).and_then(|file| file.modified()).ok();
    let times: Vec<_> = first.iter().map(|(path, _)| written(path)).collect();
    let again = run(folder.path(), &["in", "--out", "out"]);
    assert!(
        cards(&again)
            .iter()
            .all(|(_, card, is_made)| card.is_some() && !is_made),
        "{again}"
    );
    assert_eq!(tree(&out), first);
    let times_again: Vec<_> = first.iter().map(|(path, _)| written(path)).collect();
    assert_eq!(times, times_again, "no file is written again");

    run(folder.path(), &["in", "--out", "elsewhere", "--jobs", "1"]);
    assert_eq!(tree(&folder.path().join("elsewhere")), first);
}

#[test]
fn in_place_only_the_page_that_changed_is_drawn_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    let input = folder.path().join("in");
    write(&input, "a.html", page("The river", "", "").as_bytes());
    write(&input, "b.html", page("The ferry", "", "").as_bytes());
    let first = cards(&run(folder.path(), &["in", "--in-place"]));
    assert!(first.iter().all(|(_, card, is_made)| card.is_some() && *is_made));
    let unchanged = read(&input, "b.html");

    let changed = page("The river is back", "", "");
    write(&input, "a.html", changed.as_bytes());
    let second = cards(&run(folder.path(), &["in", "--in-place"]));
    assert_ne!(second[0].1, first[0].1, "another name, as apps keep pictures");
    assert!(second[0].2 && !second[1].2, "{second:?}");
    assert_eq!(second[1].1, first[1].1);
    assert_eq!(read(&input, "b.html"), unchanged);

    // The same where the page is changed as it stands, with what handbill put into it.
    let rewritten = read(&input, "a.html").replace("The river is back", "The river is here");
    write(&input, "a.html", rewritten.as_bytes());
    let third = cards(&run(folder.path(), &["in", "--in-place"]));
    assert_ne!(third[0].1, second[0].1);
    assert!(third[0].2 && !third[1].2, "{third:?}");
    let html = read(&input, "a.html");
    let card = third[0].1.as_deref().expect("a card");
    assert_eq!(html.matches("og:image\"").count(), 1, "{html}");
    assert!(html.contains(card) && !html.contains(second[0].1.as_deref().expect("a card")));

    // A picture of its own takes the card's place.
    picture(&input, "img/river.png", 900, 600);
    let rewritten = html.replace(
        "<p>Some",
        "<figure><img src=img/river.png alt='The river at dawn'></figure><p>Some",
    );
    write(&input, "a.html", rewritten.as_bytes());
    let fourth = cards(&run(folder.path(), &["in", "--in-place"]));
    assert_eq!(fourth[0].1, None);
    let [image, alt] = told(&read(&input, "a.html"), ["og:image", "og:image:alt"]);
    assert_eq!(
        (image, alt),
        (
            vec!["https://example.org/img/river.png".to_owned()],
            vec!["The river at dawn".to_owned()]
        )
    );
}

#[test]
fn a_page_keeps_a_picture_that_apps_show() {
    let folder = tempfile::tempdir().expect("a folder");
    let input = folder.path().join("in");
    picture(&input, "img/large.png", 800, 420);
    picture(&input, "img/small.png", 120, 90);
    write(
        &input,
        "img/drawing.svg",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    );
    write(&input, "img/broken.jpg", b"\xff\xd8\xff not really");
    let og = |value: &str| format!("<meta property='og:image' content='{value}'>");
    let sized = |value: &str, side: u32| {
        let og = og(value);
        format!(
            "{og}<meta property='og:image:width' content={side}><meta property='og:image:height' content={side}>"
        )
    };
    let pages: [(&str, String, &str, Option<&str>); 12] = [
        (
            "own",
            og("/img/large.png"),
            "",
            Some("https://example.org/img/large.png"),
        ),
        (
            "far",
            og("https://cdn.example/a.jpg"),
            "",
            Some("https://cdn.example/a.jpg"),
        ),
        (
            "text",
            String::new(),
            "<figure><img src='/img/large.png'></figure>",
            Some("https://example.org/img/large.png"),
        ),
        // Not in this folder: published from elsewhere, for all that can be told.
        (
            "unseen",
            og("/media/a.jpg"),
            "",
            Some("https://example.org/media/a.jpg"),
        ),
        // The drawing is no use, but the page names another picture.
        (
            "second",
            og("/img/drawing.svg") + "<meta name='twitter:image' content='/img/large.png'>",
            "",
            Some("https://example.org/img/large.png"),
        ),
        ("none", String::new(), "", None),
        ("small", og("/img/small.png"), "", None),
        ("farsmall", sized("https://cdn.example/a.jpg", 120), "", None),
        ("drawing", sized("/img/drawing.svg", 1200), "", None),
        ("fardrawing", og("https://cdn.example/A.SVG?v=1"), "", None),
        ("broken", og("/img/broken.jpg"), "", None),
        (
            "logo",
            String::new(),
            "<img src='/img/logo.png' width=800 height=400>",
            None,
        ),
    ];
    for (name, head, body, _) in &pages {
        // Each its own title, else two would share a card.
        let html = page(&format!("The river, {name}"), head, body);
        write(&input, &format!("{name}.html"), html.as_bytes());
    }
    let report = run(folder.path(), &["in", "--out", "out"]);
    let made = cards(&report);
    let out = folder.path().join("out");
    for (name, .., kept) in &pages {
        let html = read(&out, &format!("{name}.html"));
        let (_, card, is_made) = made
            .iter()
            .find(|(path, ..)| *path == format!("{name}.html"))
            .expect("reported");
        let [images, width] = told(&html, ["og:image", "og:image:width"]);
        let tags: Vec<&str> = html.lines().filter(|line| line.contains("og:image")).collect();
        match (kept, card) {
            (Some(kept), None) => {
                let kept_as_written = kept.strip_prefix("https://example.org").unwrap_or(kept);
                let tag = html.contains(kept) || html.contains(kept_as_written);
                assert!(tag && !is_made, "{name}: {tags:?}");
                assert!(!html.contains("drawing.svg"), "{name}: {tags:?}");
            }
            (None, Some(card)) => {
                assert!(*is_made, "{name}");
                assert_eq!(
                    images,
                    [format!("https://example.org/{card}")],
                    "{name}: {tags:?}"
                );
                assert_eq!(width, ["1200"], "{name}: {tags:?}");
            }
            _ => panic!("{name}: expected {kept:?}, got the card {card:?}"),
        }
    }
    let first = tree(&out);
    run(folder.path(), &["out", "--out", "again"]);
    assert_eq!(
        tree(&folder.path().join("again")),
        first,
        "its own output changes nothing"
    );
}

#[test]
fn themes_and_logos_change_the_card_and_none_are_made_unless_wanted() {
    let folder = site();
    picture(folder.path(), "logo.png", 120, 40);
    let card = |report: &Value| cards(report)[0].1.clone();
    let plain = card(&run(folder.path(), &["in", "--out", "plain"]));
    let ink = card(&run(
        folder.path(),
        &["in", "--out", "ink", "--card-theme", "ink"],
    ));
    let logo = card(&run(
        folder.path(),
        &["in", "--out", "logo", "--card-logo", "logo.png"],
    ));
    assert!(plain.is_some() && plain != ink && plain != logo && ink != logo);

    let dry = run(folder.path(), &["in", "--out", "dry", "--dry-run"]);
    assert_eq!(card(&dry), plain);
    assert!(cards(&dry).iter().all(|(_, _, would_be_made)| *would_be_made));
    assert!(!folder.path().join("dry").exists());

    let without = run(folder.path(), &["in", "--out", "without", "--no-cards"]);
    assert_eq!(card(&without), None);
    assert!(!folder.path().join("without/handbill/card").exists());
    assert!(!read(&folder.path().join("without"), "en/river.html").contains("og:image"));

    for (arguments, message) in [
        (
            &["--card-theme", "papper"][..],
            "--card-theme: there is no theme \"papper\": did you mean paper?",
        ),
        (&["--card-logo", "in/img/a.jpg"], "in/img/a.jpg"),
        (&["--no-cards", "--card-theme", "ink"], "cannot be used with"),
    ] {
        let ran = handbill_in(
            folder.path(),
            &[&["site", "in", "--out", "bad"], arguments].concat(),
            b"",
        );
        assert!(ran.code == 2 || ran.code == 3, "{arguments:?}: {}", ran.stderr);
        assert!(ran.stderr.contains(message), "{arguments:?}: {}", ran.stderr);
        assert!(!folder.path().join("bad").exists());
    }
}

#[test]
fn a_script_without_a_font_is_a_note_and_the_page_is_still_made_ready() {
    let folder = tempfile::tempdir().expect("a folder");
    let input = folder.path().join("in");
    write(&input, "ko.html", page("나룻배가 돌아오다", "", "").as_bytes());
    let options = SiteOptions::new(&input, Output::Folder(folder.path().join("out")))
        .with_base_url(HttpUrl::parse(BASE[1]).expect("a URL"))
        .with_fonts(Fonts::with_folders(Vec::<PathBuf>::new()));
    let report = rewrite_site(&options, &|_, _| {}).expect("rewritten");
    let page = &report.pages()[0];
    assert!(
        page.notes().iter().any(|note| note.contains("fonts-noto-cjk")),
        "{:?}",
        page.notes()
    );
    assert_eq!((page.card(), page.makes_card()), (None, false));
    let html = read(&folder.path().join("out"), "ko.html");
    assert!(html.contains("og:title") && !html.contains("og:image"));
}

#[test]
fn a_font_that_is_given_sets_the_cards_and_names_them_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    write(
        &folder.path().join("in"),
        "a.html",
        page("The river", "", "").as_bytes(),
    );
    let font = concat!(env!("CARGO_MANIFEST_DIR"), "/data/fonts/Inter-Bold.ttf");
    let card = |out: &str, font: &[&str]| {
        let report = run(folder.path(), &[&["in", "--out", out], font].concat());
        let path = cards(&report)[0].1.clone().expect("a card");
        (
            fs::read(folder.path().join(out).join(&path)).expect("written"),
            path,
        )
    };
    let (plain, with_font) = (card("plain", &[]), card("font", &["--font", font]));
    assert_ne!(plain.1, with_font.1, "another name, as apps keep pictures");
    assert_ne!(plain.0, with_font.0, "sans in place of serif");

    let ran = handbill_in(
        folder.path(),
        &["site", "in", "--out", "none", "--font", "in/a.html"],
        b"",
    );
    assert_eq!(ran.code, 3, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("in/a.html: it holds no font"),
        "{}",
        ran.stderr
    );
    assert!(!folder.path().join("none").exists());
}
