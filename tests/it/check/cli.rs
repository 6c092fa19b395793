//! The command.

use super::GOOD;
use crate::run::{handbill, handbill_in};
use std::fs;

/// A folder with a page and its picture, which is smaller than the tags say.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join("site/en")).expect("made");
    fs::create_dir_all(folder.path().join("site/img")).expect("made");
    fs::write(folder.path().join("site/en/river.html"), GOOD).expect("written");
    let gif = [&b"GIF89a\x58\x02\x3b\x01\x80\0\0"[..], &[0; 400_000]].concat();
    fs::write(folder.path().join("site/img/1200x630-120000.jpg"), gif).expect("written");
    folder
}

#[test]
fn the_picture_is_read_from_its_own_bytes() {
    let folder = folder();
    let ran = handbill_in(folder.path(), &["check", "site/en/river.html", "--json"], b"");
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let json = ran.json();
    let found: Vec<&str> = json["pages"][0]["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|finding| finding["rule"].as_str())
        .collect();
    for rule in ["image-size-differs", "image-type-differs", "image-heavy-whatsapp"] {
        assert!(found.contains(&rule), "{rule}: {found:?}");
    }
    fs::remove_file(folder.path().join("site/img/1200x630-120000.jpg")).expect("removed");
    let ran = handbill_in(folder.path(), &["check", "site"], b"");
    assert_eq!(ran.code, 1);
    assert!(
        ran.text()
            .contains("site/en/river.html:15:1: error there is no file"),
        "{}",
        ran.text()
    );
    assert!(
        ran.text().contains("1 page: 1 error, 0 warnings, 0 notes"),
        "{}",
        ran.text()
    );
}

#[test]
fn settings_stand_in_handbill_toml() {
    let folder = folder();
    fs::remove_file(folder.path().join("site/img/1200x630-120000.jpg")).expect("removed");
    let settings = "[serve]\nx = 1\n[check.rules]\nimage-file-missing = \"warning\"\n";
    fs::write(folder.path().join("handbill.toml"), settings).expect("written");
    let run = |arguments: &[&str]| handbill_in(folder.path(), arguments, b"");
    assert_eq!(run(&["check", "site"]).code, 0);
    assert_eq!(run(&["check", "site", "--deny", "warnings"]).code, 1);
    assert_eq!(
        run(&[
            "check",
            "site",
            "--rule",
            "image-file-missing=off",
            "--deny",
            "notes"
        ])
        .code,
        0
    );
    fs::write(
        folder.path().join("handbill.toml"),
        settings.replace("image-file-missing", "image-file-mising"),
    )
    .expect("written");
    let ran = run(&["check", "site"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("did you mean \"image-file-missing\"?"),
        "{}",
        ran.stderr
    );
    for (settings, start) in [
        (
            "[check]\nplatforms = [\"watsapp\"]\n",
            ": check.platforms: no platform is called",
        ),
        ("[check]\nplatform = 1\n", ":2:1: unknown field `platform`"),
        (
            "[chek.rules]\ntitle-long = \"off\"\n",
            ":1:2: unknown field `chek`",
        ),
        ("[check]\ndeny = \"all\"\n", ": deny is neither"),
    ] {
        fs::write(folder.path().join("handbill.toml"), settings).expect("written");
        let ran = run(&["check", "site"]);
        let message = format!("handbill.toml{start}");
        assert!(ran.code == 2 && ran.stderr.contains(&message), "{}", ran.stderr);
    }
    fs::remove_file(folder.path().join("handbill.toml")).expect("removed");
    let ran = run(&["check", "site", "--platforms", "watsapp"]);
    assert!(ran.code == 2 && ran.stderr.contains("whatsapp"), "{}", ran.stderr);
}

#[test]
fn a_site_made_by_handbill_has_nothing_to_mend() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("dist");
    let out = out.to_str().expect("UTF-8");
    assert_eq!(handbill(&["site", "www", "--out", out]).code, 0);
    let ran = handbill(&["check", out, "--json", "--deny", "notes"]);
    let json = ran.json();
    let pages = json["pages"].as_array().expect("pages");
    // Three articles, the home page, the playground, the table of services and the gallery of cards.
    assert_eq!(pages.len(), 7);
    for page in pages {
        assert_eq!(page["findings"], serde_json::json!([]), "{}", page["page"]);
    }
    assert_eq!(ran.code, 0);
}

/// The beginning of a JPEG of 1200 by 630 pixels.
const JPEG: &[u8] = b"\xff\xd8\xff\xc0\x00\x11\x08\x02\x76\x04\xb0\x03\x01\x11\x00\x02\x11\x00\x03\x11\x00";

/// A folder of three translations as a desk would write them, without any head block: languages, headlines.
fn desk() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let pages = [
        (
            "en",
            "River reaches the sea",
            "Eleven years after the dam, water flows again.",
        ),
        (
            "ko",
            "11년 만에 물이 바다에 닿다",
            "댐이 선 지 열한 해, 강물이 다시 흐른다.",
        ),
        ("ug", "دەريا دېڭىزغا يەتتى", "ئون بىر يىلدىن كېيىن سۇ يەنە ئاقتى."),
    ];
    let at = |language: &str| format!("https://example.org/{language}/river.html");
    let alternates: String = pages
        .iter()
        .map(|(language, ..)| (*language, at(language)))
        .chain([("x-default", at("en"))])
        .map(|(tag, url)| format!("<link rel=alternate hreflang={tag} href={url}>"))
        .collect();
    for (language, title, text) in pages {
        let direction = if language == "ug" { "rtl" } else { "ltr" };
        let page = format!(
            "<!doctype html><html lang={language} dir={direction}><head><meta charset=utf-8><title>{title}</title>\
            <meta name=theme-color content=#147><meta name=author content='Ada Lin'>\
            <meta property=og:site_name content='Example News'><meta name=description content='{text}'>\
            <link rel=canonical href={}>{alternates}</head><body><article><h1>{title}</h1>\
            <time datetime=2026-11-22T09:30:00+09:00>x</time><p>{text}</p><figure>\
            <img src=../img/river-3f9a2b1c.jpg width=1200 height=630 alt='{text}'></figure></article></body></html>",
            at(language)
        );
        fs::create_dir_all(folder.path().join("in").join(language)).expect("made");
        fs::write(folder.path().join("in").join(language).join("river.html"), page).expect("written");
    }
    fs::create_dir_all(folder.path().join("in/img")).expect("made");
    fs::write(folder.path().join("in/img/river-3f9a2b1c.jpg"), JPEG).expect("written");
    folder
}

#[test]
fn articles_made_ready_have_nothing_to_mend_by_any_rule() {
    let folder = desk();
    let made = handbill_in(folder.path(), &["site", "in", "--out", "out", "--quiet"], b"");
    assert_eq!(made.code, 0, "{}", made.stderr);
    let rules: Vec<String> = handbill::check::rules()
        .map(|rule| format!("--rule={}=on", rule.id()))
        .collect();
    let mut arguments = vec!["check", "out", "--json", "--deny", "notes"];
    arguments.extend(rules.iter().map(String::as_str));
    let ran = handbill_in(folder.path(), &arguments, b"");
    let json = ran.json();
    let pages = json["pages"].as_array().expect("pages");
    assert_eq!(pages.len(), 3);
    for page in pages {
        assert_eq!(page["findings"], serde_json::json!([]), "{}", page["page"]);
    }
    assert_eq!(ran.code, 0);

    // A translation that lists none of the others is told of by each that lists it.
    let path = folder.path().join("in/ko/river.html");
    let alone = fs::read_to_string(&path)
        .expect("written")
        .replace("rel=alternate", "rel=other");
    fs::write(&path, alone).expect("written");
    let ran = handbill_in(
        folder.path(),
        &["check", "in", "--rule", "hreflang-return=error", "--github"],
        b"",
    );
    let told: Vec<&str> = ran
        .text()
        .lines()
        .filter(|line| line.contains("hreflang-return"))
        .collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told.iter().all(|line| line.contains("the page for \"ko\"")),
        "{told:?}"
    );
}

#[test]
fn mending_leaves_only_what_needs_a_person() {
    let folder = tempfile::tempdir().expect("a folder");
    let page = "<!doctype html><html lang=en><head><meta charset=utf-8><title>River reaches the sea</title>\
        <link rel=canonical href=https://example.org/river.html>\
        <meta name=description content='Water flows again.'><meta property=og:image content=/river.jpg>\
        <meta name='og:title' content='River reaches the sea'></head><body><article><h1>River reaches the sea</h1>\
        <p>x</p></article></body></html>";
    fs::write(folder.path().join("river.html"), page).expect("written");
    let rules = |arguments: &[&str]| -> Vec<String> {
        let json = handbill_in(folder.path(), arguments, b"").json();
        let findings = json["pages"][0]["findings"].as_array().expect("a list").clone();
        findings
            .iter()
            .map(|finding| finding["rule"].as_str().expect("a name").to_owned())
            .collect()
    };
    let before = rules(&["check", "river.html", "--json"]);
    let after = rules(&["check", "river.html", "--json", "--fix"]);
    for mended in [
        "url-relative",
        "og-attribute",
        "og-description-missing",
        "og-url-missing",
        "x-card-missing",
    ] {
        assert!(before.iter().any(|rule| rule == mended), "{mended}: {before:?}");
        assert!(!after.iter().any(|rule| rule == mended), "{mended}: {after:?}");
    }
    // With the file beside it, the picture's size is no guess.
    fs::write(folder.path().join("river.html"), page).expect("written");
    fs::write(folder.path().join("river.jpg"), JPEG).expect("written");
    let after = rules(&["check", "river.html", "--json", "--fix"]);
    assert!(
        !after.iter().any(|rule| rule == "image-size-undeclared"),
        "{after:?}"
    );
    let mended = fs::read_to_string(folder.path().join("river.html")).expect("mended");
    assert!(
        mended.contains(r#"<meta property="og:image:width" content="1200">"#),
        "{mended}"
    );
    let two = page.replace(
        "</head>",
        "<meta property=og:image content=https://example.org/two.jpg></head>",
    );
    fs::write(folder.path().join("river.html"), two).expect("written");
    rules(&["check", "river.html", "--json", "--fix"]);
    let mended = fs::read_to_string(folder.path().join("river.html")).expect("mended");
    assert!(mended.contains("two.jpg"), "{mended}");
}

#[test]
fn annotations_explanations_and_lists() {
    let folder = folder();
    let ran = handbill_in(folder.path(), &["check", "site", "--github"], b"");
    assert!(
        ran.text().contains("::error file=site/en/river.html,line="),
        "{}",
        ran.text()
    );
    let ran = handbill(&["check", "--explain", "url-relative"]);
    assert!(
        ran.code == 0 && ran.text().contains("discord-api-docs"),
        "{}",
        ran.text()
    );
    assert!(
        handbill(&["check", "--explain", "whatsapp"])
            .text()
            .contains("300000")
    );
    let ran = handbill(&["check", "--explain", "url-relativ"]);
    assert!(ran.code == 2 && ran.stderr.contains("url-relative"));
    let ran = handbill(&["check", "--explain", "watsapp"]);
    assert!(
        ran.code == 2 && ran.stderr.contains("\"whatsapp\""),
        "{}",
        ran.stderr
    );
    assert!(handbill(&["check", "--list"]).text().lines().count() > 80);
}

#[test]
fn the_gallery_stands_alone() {
    let folder = folder();
    let ran = handbill_in(
        folder.path(),
        &["check", "site/en/river.html", "--html", "out.html"],
        b"",
    );
    assert_eq!(ran.code, 1);
    let gallery = fs::read_to_string(folder.path().join("out.html")).expect("written");
    for app in [
        "WhatsApp, large",
        "WhatsApp, small",
        "iMessage",
        "Telegram",
        "KakaoTalk",
        "Mastodon",
        "Google",
    ] {
        assert!(gallery.contains(app), "{app}");
    }
    assert!(!gallery.contains("src=\"http") && !gallery.contains("<link") && !gallery.contains("style=\""));
    // A foreign title stays text.
    let hostile = GOOD.replace(
        "River reaches the sea",
        "&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
    );
    fs::write(folder.path().join("site/en/river.html"), hostile).expect("written");
    handbill_in(
        folder.path(),
        &["check", "site/en/river.html", "--html", "out.html"],
        b"",
    );
    let gallery = fs::read_to_string(folder.path().join("out.html")).expect("written");
    assert!(!gallery.contains("<script"), "{gallery}");
}

#[test]
fn the_gallery_states_the_hash_of_its_style_sheet() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let script = "import base64,hashlib;print(base64.b64encode(hashlib.sha256(open('templates/gallery.css','rb').read()).digest()).decode())";
    let ran = std::process::Command::new(root.join("target/venv/bin/python"))
        .args(["-c", script])
        .current_dir(root)
        .output()
        .expect("Python runs");
    let hash = String::from_utf8(ran.stdout).expect("text");
    let ran = handbill(&["check", "www/index.html", "--html", "-"]);
    assert!(
        !hash.trim().is_empty() && ran.text().contains(hash.trim()),
        "STYLE_SHA256 in src/check/gallery.rs is {hash}"
    );
    assert!(
        ran.text()
            .contains(&fs::read_to_string(root.join("templates/gallery.css")).expect("readable"))
    );
}

#[test]
fn what_is_no_page_is_not_checked_as_one() {
    let png = [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], b"<html>\xff\xfe"].concat();
    for bytes in [&png[..], b"  ", b"\x7fELF\x02\0\0<title>"] {
        let ran = handbill_in(std::path::Path::new("."), &["check", "-"], bytes);
        assert_eq!(ran.code, 3, "{}", ran.text());
        assert!(ran.stdout.is_empty(), "{}", ran.text());
        assert!(ran.stderr.contains("give an HTML page"), "{}", ran.stderr);
    }
    let wide: Vec<u8> = "\u{feff}<title>River</title>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let ran = handbill_in(std::path::Path::new("."), &["check", "-"], &wide);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
}
