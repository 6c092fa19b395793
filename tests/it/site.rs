//! Rewriting a folder of pages.

mod cards;
mod told;

use crate::run::{handbill_in, tree};
use std::fs;
use std::path::Path;

const PAGE: &str = "<!doctype html><html lang=en><head><meta charset=utf-8><title>River</title>\
    <link rel=canonical href=https://example.org/en/river.html></head>\
    <body><article><h1>River</h1><p>x</p></article></body></html>\n";

/// A small site in a new folder.
fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, bytes: &[u8]| {
        let path = folder.path().join("in").join(path);
        fs::create_dir_all(path.parent().expect("has one")).expect("made");
        fs::write(path, bytes).expect("written");
    };
    write("en/river.html", PAGE.as_bytes());
    write("index.HTM", PAGE.replace("/en/river.html", "/").as_bytes());
    write("img/a.jpg", b"\xff\xd8\xff not really");
    write(".well-known/x", b"y");
    write(".git/config", b"not part of the site");
    folder
}

fn read(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn a_folder_becomes_ready_to_share() {
    let folder = site();
    let before = tree(&folder.path().join("in"));
    let ran = handbill_in(folder.path(), &["site", "in", "--out", "out", "--json"], b"");
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    assert_eq!(
        tree(&folder.path().join("in")),
        before,
        "originals are not touched"
    );

    let report = ran.json();
    assert_eq!(report["pages"].as_array().map(Vec::len), Some(2));
    assert_eq!(
        report["pages"][0]["bars"],
        serde_json::json!(["heading", "article end"])
    );
    assert_eq!(report["pages"][0]["qr"], "handbill/qr/en/river.svg");
    assert_eq!(report["copied"], 2);

    let out = folder.path().join("out");
    let page = read(&out, "en/river.html");
    let style = format!("<style>{}</style>", handbill::site::STYLESHEET);
    assert!(
        page.matches(&style).count() == 1 && page.contains("../handbill/qr/en/river.svg"),
        "{page}"
    );
    assert!(!page.contains("handbill.css\"") && !page.contains("data-do=\"server\""));
    assert!(read(&out, "handbill/qr/en/river.svg").starts_with("<svg"));
    assert!(read(&out, "handbill/handbill.css").contains(".hb"));
    assert_eq!(
        fs::read(out.join("img/a.jpg")).expect("copied"),
        b"\xff\xd8\xff not really"
    );
    assert!(out.join(".well-known/x").exists() && !out.join(".git").exists());

    let first = tree(&out);
    let again = handbill_in(folder.path(), &["site", "in", "--out", "out", "--json"], b"").json();
    assert!(
        again["pages"]
            .as_array()
            .expect("a list")
            .iter()
            .all(|page| page["outcome"] == "unchanged"),
        "{again}"
    );
    assert_eq!(tree(&out), first);
    handbill_in(folder.path(), &["site", "out", "--out", "out2"], b"");
    assert_eq!(
        tree(&folder.path().join("out2")),
        first,
        "its own output changes nothing"
    );
}

/// A page of `site --style file` links the file; one whose own policy forbids inline styles does so without being told.
#[test]
fn the_style_stands_in_the_page_where_nothing_forbids_it() {
    let folder = site();
    let policy = |sources: &str| {
        let meta = format!(
            "<meta http-equiv=Content-Security-Policy content=\"default-src 'self'{sources}\"><title>"
        );
        PAGE.replace("<title>", &meta)
    };
    let write =
        |name: &str, page: String| fs::write(folder.path().join("in/en").join(name), page).expect("written");
    write("strict.html", policy(""));
    write("open.html", policy("; style-src 'unsafe-inline'"));
    let link = r#"<link rel="stylesheet" href="../handbill/handbill.css">"#;
    let run = |more: &[&str]| {
        let arguments = [&["site", "in", "--out", "out"][..], more].concat();
        let ran = handbill_in(folder.path(), &arguments, b"");
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
        let out = folder.path().join("out");
        let pages = ["river", "strict", "open"].map(|name| read(&out, &format!("en/{name}.html")));
        (
            ran.text().to_owned(),
            pages.map(|page| (page.contains(link), page.contains("<style>"))),
        )
    };
    let (printed, kinds) = run(&[]);
    assert_eq!(kinds, [(false, true), (true, false), (false, true)]);
    assert!(
        printed.contains("style-src") && printed.contains("'sha256-"),
        "{printed}"
    );
    let (printed, kinds) = run(&["--style", "file"]);
    assert_eq!(kinds, [(true, false); 3]);
    assert!(!printed.contains("sha256"), "{printed}");
    assert_eq!(
        handbill_in(folder.path(), &["site", "in", "--out", "o", "--style", "x"], b"").code,
        2
    );
}

#[test]
fn readers_are_asked_for_their_server_where_the_site_or_the_page_wishes_it() {
    let folder = site();
    let element = |server: &str| {
        PAGE.replace(
            "<p>x</p>",
            &format!("<handbill-share services=mastodon{server}></handbill-share>"),
        )
    };
    let write =
        |name: &str, page: String| fs::write(folder.path().join("in/en").join(name), page).expect("written");
    write("asks.html", element(" server=ask"));
    write("silent.html", element(""));
    let run = |more: &[&str]| {
        let arguments = [&["site", "in", "--out", "out"][..], more].concat();
        assert_eq!(handbill_in(folder.path(), &arguments, b"").code, 0);
        ["asks", "silent", "river"].map(|name| {
            read(&folder.path().join("out"), &format!("en/{name}.html")).contains("data-do=\"server\"")
        })
    };
    assert_eq!(run(&[]), [true, false, false]);
    assert!(read(&folder.path().join("out"), "handbill/mastodon.js").contains("export async function ask"));
    assert_eq!(run(&["--ask-server"]), [true; 3]);
    let page = read(&folder.path().join("out"), "en/silent.html");
    assert!(
        page.contains("data-words=\"Your Mastodon server|Leave it empty"),
        "{page}"
    );
    assert_eq!(run(&["--no-script"]), [false; 3]);
    write("wrong.html", element(" server=tell"));
    let ran = handbill_in(folder.path(), &["site", "in", "--out", "out"], b"");
    assert!(
        ran.code == 3 && ran.stderr.contains("<handbill-share server>"),
        "{}",
        ran.stderr
    );
}

#[test]
fn in_place_replaces_and_dry_run_writes_nothing() {
    let folder = site();
    let input = folder.path().join("in");
    let before = tree(&input);
    let ran = handbill_in(folder.path(), &["site", "in", "--in-place", "--dry-run"], b"");
    assert_eq!(ran.code, 0);
    assert!(
        ran.text()
            .contains("+<meta property=\"og:title\" content=\"River\">"),
        "{}",
        ran.text()
    );
    assert_eq!(tree(&input), before);

    let ran = handbill_in(folder.path(), &["site", "in", "--in-place"], b"");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let first = tree(&input);
    assert!(read(&input, "en/river.html").contains("og:title"));
    let ran = handbill_in(folder.path(), &["site", "in", "--in-place", "--json"], b"");
    assert!(
        ran.json()["pages"]
            .as_array()
            .expect("a list")
            .iter()
            .all(|page| page["outcome"] == "unchanged")
    );
    assert_eq!(tree(&input), first);
    assert!(
        !first
            .iter()
            .any(|(path, _)| path.to_string_lossy().contains(".handbill-")),
        "no file is left over"
    );
}

#[cfg(unix)]
#[test]
fn in_place_links_stay_and_their_page_is_written_once() {
    use std::os::unix::fs::symlink;
    let folder = site();
    let input = folder.path().join("in");
    fs::write(folder.path().join("outside.html"), PAGE).expect("written");
    for (to, link) in [
        ("river.html", "en/again.html"),
        ("../outside.html", "linked.html"),
        ("../outside.html", "linked-2.html"),
        ("en", "english"),
    ] {
        symlink(to, input.join(link)).expect("linked");
    }
    let ran = handbill_in(folder.path(), &["site", "in", "--in-place", "--json"], b"");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let json = ran.json();
    let pages = json["pages"].as_array().expect("a list");
    let paths: Vec<&str> = pages.iter().filter_map(|page| page["path"].as_str()).collect();
    assert_eq!(paths, ["en/river.html", "index.HTM", "linked-2.html"]);
    for link in ["en/again.html", "linked.html", "linked-2.html", "english"] {
        assert!(input.join(link).is_symlink(), "{link}");
    }
    assert!(read(folder.path(), "outside.html").contains("og:title"));

    // Elsewhere each name has its page, and what a link leads to is left alone.
    let before = read(folder.path(), "outside.html");
    fs::create_dir(folder.path().join("out")).expect("a folder");
    symlink("../outside.html", folder.path().join("out/linked.html")).expect("linked");
    let ran = handbill_in(folder.path(), &["site", "in", "--out", "out"], b"");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(!folder.path().join("out/linked.html").is_symlink());
    assert_eq!(read(folder.path(), "outside.html"), before);
}

#[test]
fn one_page_and_its_address() {
    let folder = site();
    fs::write(
        folder.path().join("bare.html"),
        "<title>T</title><article><h1>T</h1></article>",
    )
    .expect("written");
    let ran = handbill_in(folder.path(), &["site", "bare.html", "-o", "out"], b"");
    assert_eq!(ran.code, 3);
    assert!(
        ran.stderr.starts_with("handbill: bare.html: no canonical URL: ")
            || ran.stderr.contains("bare.html: no canonical URL"),
        "{}",
        ran.stderr
    );
    assert_eq!(
        read(folder.path(), "out/bare.html"),
        "<title>T</title><article><h1>T</h1></article>",
        "copied as it is"
    );
    let ran = handbill_in(
        folder.path(),
        &[
            "site",
            "bare.html",
            "-o",
            "out",
            "--base-url",
            "https://example.org/news/",
        ],
        b"",
    );
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        read(folder.path(), "out/bare.html")
            .contains(r#"<link rel="canonical" href="https://example.org/news/bare.html">"#)
    );
}

#[test]
fn pages_that_cannot_be_read_are_reported_and_copied() {
    let folder = site();
    let bad: [(&str, &[u8]); 4] = [
        ("empty.html", b""),
        ("binary.html", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("text.html", b"only words"),
        (
            "notitle.html",
            b"<link rel=canonical href=https://example.org/1><p>x",
        ),
    ];
    for (name, bytes) in bad {
        fs::write(folder.path().join("in").join(name), bytes).expect("written");
    }
    let ran = handbill_in(folder.path(), &["site", "in", "--out", "out"], b"");
    assert_eq!(ran.code, 3);
    for (name, bytes) in bad {
        assert!(
            ran.stderr.lines().any(|line| line.contains(name)),
            "{name} is not reported: {}",
            ran.stderr
        );
        assert_eq!(
            fs::read(folder.path().join("out").join(name)).expect("copied"),
            bytes
        );
    }
    assert_eq!(ran.stderr.lines().count(), bad.len());
    assert!(
        read(folder.path(), "out/en/river.html").contains("og:title"),
        "the others go on"
    );
}

#[test]
fn pages_of_one_name_have_files_of_their_own() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["a.html", "a.htm", "a.htm.html", "a.HTML"] {
        let page = PAGE.replace("/en/river.html", &format!("/{name}"));
        fs::write(folder.path().join(name), page).expect("written");
    }
    let ran = handbill_in(folder.path(), &["site", ".", "--out", "out", "--json"], b"");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let report = ran.json();
    let pages = report["pages"].as_array().expect("a list");
    let qrs: Vec<&str> = pages.iter().filter_map(|page| page["qr"].as_str()).collect();
    assert_eq!(
        qrs,
        [
            "handbill/qr/a.HTML.svg",
            "handbill/qr/a.htm.svg",
            "handbill/qr/a.htm.html.svg",
            "handbill/qr/a.svg"
        ]
    );
    for page in pages {
        let (path, qr) = (
            page["path"].as_str().expect("a path"),
            page["qr"].as_str().expect("a path"),
        );
        assert!(read(folder.path(), &format!("out/{path}")).contains(qr));
        assert!(read(folder.path(), &format!("out/{qr}")).contains("<svg"));
    }
    let frames = tree(&folder.path().join("out/handbill/embed"));
    assert_eq!(frames.len(), pages.len());
}

#[test]
fn overlapping_and_unwritable_folders_are_refused() {
    let folder = site();
    for (arguments, code, message) in [
        (
            vec!["site", "in", "--out", "."],
            2,
            "the input lies inside the output folder",
        ),
        (
            vec!["site", "in", "--out", "in"],
            2,
            "the output folder is the input folder",
        ),
        (
            vec!["site", "in", "--out", "in/../in/."],
            2,
            "the output folder is the input folder",
        ),
        (
            vec!["site", "missing", "--out", "out"],
            4,
            "missing: cannot be read: no such file or folder",
        ),
        (
            vec!["site", "in", "--out", "in/img/a.jpg/x"],
            4,
            "cannot be written",
        ),
        (vec!["site", "in"], 2, "--out"),
        (
            vec!["site", "in", "--out", "out", "--services", "watsapp"],
            2,
            "whatsapp",
        ),
    ] {
        let ran = handbill_in(folder.path(), &arguments, b"");
        assert_eq!(ran.code, code, "{arguments:?}: {}", ran.stderr);
        assert!(ran.stderr.contains(message), "{arguments:?}: {}", ran.stderr);
    }
    assert!(!folder.path().join("out").exists());
    // The other way round is fine: what was made lies below what it was made from.
    let ran = handbill_in(folder.path(), &["site", "in", "--out", "in/dist"], b"");
    let ran2 = handbill_in(folder.path(), &["site", "in", "--out", "in/dist"], b"");
    assert_eq!((ran.code, ran2.code), (0, 0));
    assert!(!folder.path().join("in/dist/dist").exists());
}

#[test]
fn a_base_element_does_not_lead_astray() {
    let folder = site();
    let page = PAGE.replace("<title>", "<base href='https://cdn.example/'><title>");
    fs::write(folder.path().join("in/en/river.html"), page).expect("written");
    handbill_in(
        folder.path(),
        &["site", "in", "--out", "out", "--style", "file"],
        b"",
    );
    let page = read(folder.path(), "out/en/river.html");
    assert!(
        page.contains(r#"href="https://example.org/handbill/handbill.css""#),
        "{page}"
    );
    assert!(
        page.contains("https://example.org/handbill/qr/en/river.svg"),
        "{page}"
    );
}

#[test]
fn large_and_broken_pages() {
    let folder = tempfile::tempdir().expect("a folder");
    let large = format!(
        "{PAGE}{}",
        "<p>A paragraph of some length, as they come.</p>\n".repeat(1_100_000)
    );
    assert!(large.len() > 50_000_000);
    fs::write(folder.path().join("large.html"), &large).expect("written");
    let ran = handbill_in(folder.path(), &["site", "large.html", "--out", "out"], b"");
    assert!(ran.code == 0 || ran.code == 3, "{}", ran.stderr);
    let out = fs::metadata(folder.path().join("out/large.html"))
        .expect("copied")
        .len();
    assert!(out as usize >= large.len());
    let broken = [PAGE.as_bytes(), b"\xff\xfe<p>\xed\xa0\x80</p>"].concat();
    fs::write(folder.path().join("broken.html"), &broken).expect("written");
    let ran = handbill_in(folder.path(), &["site", "broken.html", "--out", "out"], b"");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let out = fs::read(folder.path().join("out/broken.html")).expect("written");
    assert!(out.ends_with(b"\xff\xfe<p>\xed\xa0\x80</p>"));
}
