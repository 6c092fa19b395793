//! `handbill qr`: what is taken for what, and which options say something.

use crate::run::{handbill, handbill_in};

#[test]
fn the_name_of_a_page_that_is_not_there_is_no_text() {
    for name in ["ferry.html", "news/ferry.HTM", "article.json"] {
        let ran = handbill(&["qr", name]);
        assert_eq!(ran.code, 4, "{name}: {}", ran.stderr);
        let start = format!("handbill: {name}: cannot be read: no such file or folder: ");
        assert!(ran.stderr.starts_with(&start), "{}", ran.stderr);
        assert!(ran.stdout.is_empty() && ran.stderr.contains("--text"));
        assert_eq!(handbill(&["qr", "--text", name]).code, 0, "{name}");
    }
    for text in ["https://example.org/ferry.html", "read ferry.html", "hello"] {
        assert_eq!(handbill(&["qr", text]).code, 0, "{text}");
    }
}

#[cfg(unix)]
#[test]
fn a_page_is_read_through_a_pipe() {
    let folder = tempfile::tempdir().expect("a folder");
    let pipe = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo").success());
    let page = "<title>River</title><link rel=canonical href=https://example.org/1>";
    let writer = std::thread::spawn(move || std::fs::write(pipe, page));
    let piped = handbill_in(folder.path(), &["qr", "pipe"], b"");
    assert_eq!(piped.stdout, handbill(&["qr", "https://example.org/1"]).stdout);
    writer.join().expect("ended").expect("written");
}

#[test]
fn campaign_tags_are_added_to_a_link_that_is_given() {
    let tagged = "https://example.org/1?utm_source=qr&utm_medium=share&utm_campaign=spring";
    let ran = handbill(&["qr", "https://example.org/1", "--utm", "spring"]);
    assert_eq!(ran.stdout, handbill(&["qr", tagged]).stdout);
    let ran = handbill(&["qr", "hello", "--utm", "spring"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(ran.stderr.starts_with("handbill: --utm: "), "{}", ran.stderr);
}

#[test]
fn an_option_that_would_change_nothing_is_refused() {
    for (options, format) in [
        (["--size", "900"], "pdf"),
        (["--dpi", "300"], "svg"),
        (["--logo", "logo.svg"], "terminal"),
        (["--address", "example.org/1"], "svg"),
        (["--description", "A code"], "png"),
    ] {
        let ran = handbill(&["qr", "hello", "--format", format, options[0], options[1]]);
        assert_eq!(ran.code, 2, "{options:?}: {}", ran.stderr);
        let start = format!(
            "handbill: {}: it changes nothing in a code as {format}: ",
            options[0]
        );
        assert!(ran.stderr.starts_with(&start), "{}", ran.stderr);
        assert!(ran.stdout.is_empty());
    }
}
