//! The command line.

mod files;
mod qr;

use crate::run::{handbill, handbill_in};
use std::path::Path;

const TITLE: &str = "강이 & the \"sea\"";

fn share(more: &[&str]) -> crate::run::Ran {
    let mut arguments = vec![
        "share",
        "--url",
        "https://example.org/1?utm_source=x&id=2#top",
        "--title",
        TITLE,
    ];
    arguments.extend(more);
    handbill(&arguments)
}

#[test]
fn share_prints_one_line_a_service() {
    let ran = share(&["--to", "whatsapp,telegram"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let lines: Vec<&str> = ran.text().lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(
        lines[0].starts_with("whatsapp\thttps://wa.me/?text=%EA%B0%95"),
        "{}",
        lines[0]
    );
    assert!(
        lines[0].ends_with("https%3A%2F%2Fexample.org%2F1%3Fid%3D2%23top"),
        "{}",
        lines[0]
    );
    assert!(
        lines[1].starts_with("telegram\thttps://t.me/share/url?url="),
        "{}",
        lines[1]
    );

    let ran = share(&["--to", "whatsapp"]);
    assert!(
        ran.text().starts_with("https://wa.me/?text="),
        "one service prints its URL alone: {}",
        ran.text()
    );
    assert_eq!(ran.text().lines().count(), 1);

    let ran = share(&["--to", "all"]);
    assert!(
        ran.text().lines().count() >= 20 && ran.text().starts_with("whatsapp\t"),
        "{}",
        ran.text()
    );
}

#[test]
fn share_as_json_and_html() {
    let json = share(&["--to", "whatsapp,qr", "--json", "--utm", "spring"]).json();
    assert_eq!(json[0]["service"], "whatsapp");
    let link = json[0]["link"].as_str().expect("a link");
    assert_eq!(
        link,
        "https://example.org/1?id=2&utm_source=whatsapp&utm_medium=share&utm_campaign=spring#top"
    );

    for (lang, name, dir) in [
        ("en", "Share on WhatsApp", "ltr"),
        ("ug", "WhatsApp", "rtl"),
        ("zh-HK", "WhatsApp", "ltr"),
    ] {
        let ran = share(&["--html", "--to", "whatsapp", "--lang", lang]);
        assert!(
            ran.text().contains(name) && ran.text().contains(&format!("dir=\"{dir}\"")),
            "{}",
            ran.text()
        );
    }
}

#[test]
fn share_reads_pages_and_json() {
    let page = "<title>River</title><link rel=canonical href=https://example.org/1>";
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let from_page = handbill_in(folder, &["share", "-", "--to", "telegram"], page.as_bytes());
    let json = br#"{"url": "https://example.org/1", "title": "River"}"#;
    let from_json = handbill_in(folder, &["share", "-", "--to", "telegram"], json);
    let from_flags = handbill(&[
        "share",
        "--url",
        "https://example.org/1",
        "--title",
        "River",
        "--to",
        "telegram",
    ]);
    assert_eq!(
        from_page.text(),
        "https://t.me/share/url?url=https%3A%2F%2Fexample.org%2F1&text=River\n"
    );
    assert_eq!(from_page.stdout, from_json.stdout);
    assert_eq!(from_page.stdout, from_flags.stdout);
}

#[test]
fn unfurl_explains_where_each_value_stood_and_why_others_did_not_win() {
    let folder = &std::env::temp_dir();
    let page = b"<html>\n<title>River | Example</title>\n<meta property=og:site_name content=Example>\n\
        <meta property=og:title content=River>\n\n<h1>River reaches the sea</h1>";
    let ran = handbill_in(folder, &["unfurl", "-", "--explain"], page);
    let told = ran.text();
    for line in [
        "title\n  River\n  from og:title, line 4; confidence high, confirmed by 1 other\n",
        "  not River reaches the sea  (h1, line 6: ranks lower)\n",
        "  not River | Example  (title, line 2: says the same)\n",
    ] {
        assert!(told.contains(line), "{line:?} is not in:\n{told}");
    }
    let ran = handbill_in(folder, &["unfurl", "-", "--explain", "--json"], page);
    let told = ran.json();
    assert_eq!(told["fields"]["title"]["line"], 4);
    assert_eq!(told["fields"]["title"]["confidence"], "high");
    let ran = handbill_in(folder, &["unfurl", "-", "--head-only", "--json"], page);
    let told = ran.json();
    assert!(told["fields"]["title"]["line"].is_null());
}

#[test]
fn records_are_answered_one_by_one_in_order() {
    let folder = &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/unfurl");
    let records = "{\"url\":\"https://example.org/1\",\"html\":\"<title>One</title>\"}\n\n\
        {\"path\":\"opengraph.html\"}\n{\"path\":\"no-such-page.html\"}\nno json\n{}\n\
        {\"url\":\"https://example.org/2\",\"html\":\"<title>Last</title>\"}";
    let ran = handbill_in(folder, &["unfurl", "--ndjson"], records.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let answers: Vec<serde_json::Value> = ran
        .text()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let title = |at: usize| answers[at]["fields"]["title"]["value"].as_str();
    let code = |at: usize| answers[at]["error"]["code"].as_str();
    assert_eq!(answers.len(), 6);
    assert_eq!(
        (title(0), title(1), title(5)),
        (Some("One"), Some("River reaches the sea – at last"), Some("Last"))
    );
    assert_eq!(answers[0]["url"], "https://example.org/1");
    assert_eq!((code(3), code(4)), (Some("bad-json"), Some("bad-json")));
    assert_eq!(
        (code(2), &answers[2]["path"]),
        (Some("read"), &"no-such-page.html".into())
    );
}

#[test]
fn unfurl_meta_and_qr_print_to_stdout() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page =
        b"<title>River</title><link rel=canonical href=/1><meta property=og:title content='The river'>";
    let ran = handbill_in(
        folder,
        &["unfurl", "-", "--base", "https://example.org/x", "--json"],
        page,
    );
    assert_eq!(ran.json()["article"]["title"], "The river");
    assert_eq!(ran.json()["fields"]["title"]["source"], "og:title");
    assert!(
        ran.json()["fields"]["title"]["candidates"]
            .to_string()
            .contains("River")
    );
    let ran = handbill_in(folder, &["unfurl", "-", "--base", "https://example.org/x"], page);
    assert!(
        ran.text().contains("The river") && !ran.text().contains('\u{1b}'),
        "{}",
        ran.text()
    );

    let ran = handbill_in(folder, &["meta", "-", "--url", "https://example.org/x"], page);
    assert!(
        ran.text()
            .contains(r#"<link rel="canonical" href="https://example.org/1">"#),
        "{}",
        ran.text()
    );

    for (json, url) in [
        ("{\"title\": \"The river\"}", "https://example.org/x"),
        (
            "{\"title\": \"The river\", \"url\": \"https://example.org/own\"}",
            "https://example.org/own",
        ),
    ] {
        let ran = handbill_in(
            folder,
            &["meta", "-", "--url", "https://example.org/x"],
            json.as_bytes(),
        );
        let link = format!("<link rel=\"canonical\" href=\"{url}\">");
        assert!(ran.text().contains(&link), "{}{}", ran.text(), ran.stderr);
    }

    let ran = handbill_in(
        folder,
        &["qr", "-", "--url", "https://example.org/x", "--format", "svg"],
        page,
    );
    assert!(
        ran.text().starts_with("<svg") && ran.text().contains("The river"),
        "{}",
        ran.text()
    );
    let ran = handbill(&["qr", "hello", "--format", "png"]);
    assert!(ran.stdout.starts_with(b"\x89PNG"));
    assert!(handbill(&["qr", "hello"]).text().contains('█'));
}

#[test]
fn mistakes_are_answered_in_one_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let cases: Vec<(Vec<&str>, &[u8], i32, &str)> = vec![
        (
            vec![
                "share",
                "--url",
                "https://example.org/1",
                "--title",
                "T",
                "--to",
                "watsapp",
            ],
            b"",
            2,
            "did you mean \"whatsapp\"?",
        ),
        (
            vec![
                "share",
                "--url",
                "https://example.org/1",
                "--title",
                "T",
                "--to",
                "pocket",
            ],
            b"",
            2,
            "2025",
        ),
        (
            vec!["share", "--url", "/1", "--title", "T"],
            b"",
            2,
            "is not an absolute URL",
        ),
        (
            vec!["share", "--url", "javascript:alert(1)", "--title", "T"],
            b"",
            2,
            "is not an http or https URL",
        ),
        (
            vec!["share", "--url", "https://example.org/1", "--title", " "],
            b"",
            3,
            "the title is empty",
        ),
        (
            vec![
                "share",
                "--url",
                "https://example.org/1",
                "--title",
                "T",
                "--lang",
                "!",
            ],
            b"",
            3,
            "is not a language tag",
        ),
        (
            vec!["share", "missing.html"],
            b"",
            4,
            "missing.html: cannot be read: no such file or folder",
        ),
        (vec!["share", "-"], b"", 3, "<stdin>: "),
        (
            vec!["unfurl", "ftp://example.org/1"],
            b"",
            3,
            "\"ftp://example.org/1\" is not an http or https URL",
        ),
        (
            vec![
                "share",
                "--url",
                "https://example.org/1",
                "--title",
                "T",
                "--via",
                "two words",
            ],
            b"",
            2,
            "--via: \"two words\" is not an X handle: write it as @name, at most 15 letters, digits and _",
        ),
        (
            vec![
                "share",
                "--url",
                "https://example.org/1",
                "--title",
                "T",
                "--app-id",
                "x",
            ],
            b"",
            2,
            "--app-id: \"x\" is not an app id: give the number from the app",
        ),
        (
            vec!["share", "http://127.0.0.1/1"],
            b"",
            4,
            "not an address of the public internet",
        ),
        (vec!["unfurl", "-"], b"\x7fELF\0\0\0", 3, "<stdin>: "),
        (
            vec!["meta", "-"],
            b"{\"url\": \"https://example.org/1\", \"titel\": \"T\"}",
            3,
            "titel: unknown field: did you mean \"title\"?",
        ),
        (vec!["meta", "-"], b"{\"url\": \"\xff\"}", 3, "not valid UTF-8"),
        (
            vec!["meta", "-"],
            b"{\"image\": \"https://example.org/a.jpg\"}",
            3,
            "<stdin>:1:37: image: invalid type: string \"https://example.org/a.jpg\", expected an object with \"url\"",
        ),
        (
            vec!["meta", "-"],
            b"{\"authors\": \"A\"}",
            3,
            "authors: invalid type: string \"A\", expected a list",
        ),
        (
            vec!["share", "--url", "https://example.org/1"],
            b"",
            2,
            "handbill: there is no article: give a page, or --url and --title",
        ),
        (vec!["meta", "-"], b"<p>x", 3, "<stdin>: "),
        (
            vec!["qr", "x", "-o", "code.gif"],
            b"",
            2,
            "code.gif: the file's name says neither .svg, .png, .pdf nor .html",
        ),
        (vec!["qr", "x", "--level", "Z"], b"", 2, "--level"),
        (
            vec!["share", "-", "--html", "--variant", "round"],
            b"{\"url\": \"https://example.org/1\", \"title\": \"T\"}",
            2,
            "--variant: \"round\" is not a variant",
        ),
        (
            vec!["share", "-", "--html", "--qr-href", "data:,"],
            b"{\"url\": \"https://example.org/1\", \"title\": \"T\"}",
            2,
            "--qr-href: \"data:,\" is not a link",
        ),
        (
            vec!["qr", "x", "--format", "svg", "--dark", "#eee"],
            b"",
            2,
            "take a darker colour for the modules",
        ),
    ];
    for (arguments, stdin, code, message) in cases {
        let ran = handbill_in(folder.path(), &arguments, stdin);
        assert_eq!(ran.code, code, "{arguments:?}: {}", ran.stderr);
        assert!(ran.stderr.contains(message), "{arguments:?}: {}", ran.stderr);
        assert!(
            ran.stdout.is_empty(),
            "{arguments:?} printed something all the same"
        );
        let is_usage = ran.stderr.starts_with("error:");
        assert!(
            is_usage || ran.stderr.lines().count() == 1 && ran.stderr.starts_with("handbill: "),
            "{arguments:?}: {}",
            ran.stderr
        );
    }
    assert_eq!(
        std::fs::read_dir(folder.path()).expect("a folder").count(),
        0,
        "nothing half-written is left"
    );
}

#[test]
fn too_long_for_a_qr_code_says_by_how_much() {
    let ran = handbill(&["qr", &"x".repeat(3000), "--format", "svg"]);
    assert_eq!(ran.code, 3);
    assert!(ran.stderr.contains("bytes"), "{}", ran.stderr);
}

#[test]
fn help_completions_and_man_page() {
    for name in [
        "site",
        "share",
        "unfurl",
        "meta",
        "qr",
        "services",
        "completions",
        "man",
    ] {
        let ran = handbill(&[name, "--help"]);
        assert_eq!(ran.code, 0);
        assert!(ran.text().contains("Example"), "{name} --help shows no example");
    }
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(handbill(&["completions", shell]).text().contains("handbill"));
    }
    assert!(handbill(&["man"]).text().contains(".TH handbill 1"));
    let folder = tempfile::tempdir().expect("a folder");
    handbill_in(folder.path(), &["man", "--out", "man1"], b"");
    let page = std::fs::read_to_string(folder.path().join("man1/handbill-site.1")).expect("written");
    let examples = ".SH EXAMPLES\nExamples:\n.nf\n  handbill site www \\-\\-out dist\n";
    assert!(page.contains(examples), "{page}");
    assert_eq!(page.matches("\n.nf\n").count(), page.matches("\n.fi\n").count());
}

#[test]
fn services_are_shown() {
    let json = handbill(&["services", "--json"]).json();
    assert_eq!(json[0]["id"], "whatsapp");
    assert!(handbill(&["services"]).text().contains("WhatsApp"));
    let pocket = json
        .as_array()
        .and_then(|list| list.iter().find(|row| row["id"] == "pocket"));
    let pocket = pocket.expect("closed services are listed");
    assert_eq!(
        (&pocket["since"], &pocket["alternative"]),
        (&"2025-07-08".into(), &"instapaper".into())
    );
    let shown = handbill(&["services", "show", "pinterest"]);
    assert!(
        shown
            .text()
            .contains("ignores      description, hashtags, via, phone"),
        "{}",
        shown.text()
    );
    assert_eq!(shown.text(), handbill(&["services", "pinterest"]).text());
    let page = "tests/fixtures/article.json";
    let first = |lang: &str| {
        handbill(&["share", page, "--to", "auto", "--lang", lang])
            .text()
            .to_owned()
    };
    assert!(first("ko").starts_with("kakaotalk\t") && first("km").starts_with("facebook\t"));
    let bar = handbill(&["share", page, "--to", "auto", "--lang", "ko", "--html"]);
    assert!(
        bar.text().contains("share.naver.com") && !bar.text().contains("wa.me"),
        "{}",
        bar.text()
    );
    assert!(
        shown.text().contains("Pinterest") && shown.text().contains("https://"),
        "{}",
        shown.text()
    );
}

#[test]
fn a_closed_pipe_is_no_error() {
    use std::process::{Command, Stdio};
    let mut child = Command::new(env!("CARGO_BIN_EXE_handbill"))
        .args(["services", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("ends");
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
