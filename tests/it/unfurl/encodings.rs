//! Pages in every encoding.

use super::codes;
use handbill::unfurl::{UnfurlOptions, sniff_encoding, unfurl};

fn page(label: &str, declared: &str, title: &str) -> Vec<u8> {
    let encoding =
        encoding_rs::Encoding::for_label(label.as_bytes()).expect("a label of the Encoding Standard");
    let body = format!(
        "{declared}<title>{title}</title><p>{}</p>",
        format!("{title}. ").repeat(20)
    );
    let (bytes, _, lost) = encoding.encode(&body);
    assert!(!lost, "{label} cannot write {title}");
    bytes.into_owned()
}

const PAGES: &[(&str, &str)] = &[
    ("euc-kr", "강이 바다에 닿다"),
    ("gb18030", "河流入海，大坝开放"),
    ("big5", "河流入海，大壩開放"),
    ("shift_jis", "川が海に届く"),
    ("euc-jp", "川が海に届く"),
    ("iso-2022-jp", "川が海に届く"),
    ("windows-1251", "Река достигла моря"),
    ("koi8-u", "Ріка досягла моря"),
    ("windows-1252", "Le fleuve a été libéré à Évry"),
];

#[test]
fn declared_in_the_markup_or_in_the_header() {
    for (label, title) in PAGES {
        let marked = page(label, &format!("<meta charset=\"{label}\">"), title);
        let read = unfurl(&marked, &UnfurlOptions::new()).unwrap();
        assert_eq!(read.title().value().unwrap(), title, "{label} in the markup");
        let bare = page(label, "", title);
        let options = UnfurlOptions::new().with_content_type(&format!("text/html; charset={label}"));
        assert_eq!(
            unfurl(&bare, &options).unwrap().title().value().unwrap(),
            title,
            "{label} in the header"
        );
    }
}

#[test]
fn not_declared_or_declared_wrongly() {
    for (label, title) in PAGES.iter().filter(|(label, _)| *label != "windows-1252") {
        for declared in ["", "<meta charset=utf-8>"] {
            let page = page(label, declared, title);
            if *label == "iso-2022-jp" && !declared.is_empty() {
                continue; // ISO-2022-JP is ASCII to the eye: a page that calls itself UTF-8 is.
            }
            let read = unfurl(&page, &UnfurlOptions::new()).unwrap();
            assert_eq!(read.title().value().unwrap(), title, "{label} {declared:?}");
        }
    }
    let utf_8 = "<meta charset=euc-kr><title>강이 바다에</title>";
    assert_eq!(sniff_encoding(utf_8.as_bytes(), None).name(), "UTF-8");
}

#[test]
fn the_middle_of_a_character_ends_no_detection() {
    for (label, title) in PAGES.iter().filter(|(label, _)| *label != "windows-1252") {
        // Whatever the length of what is looked at, it ends within a character in one of these.
        for before in ["", "x", "xy", "xyz"] {
            let text = format!("<title>{title}</title><p>{before}{}</p>", title.repeat(6000));
            let page = page(label, &text, title);
            assert!(page.len() > 70_000, "{label}");
            let read = unfurl(&page, &UnfurlOptions::new()).unwrap();
            assert_eq!(read.title().value().unwrap(), title, "{label} {before:?}");
        }
    }
}

#[test]
fn a_declaration_behind_the_first_kilobyte_may_be_wrong_too() {
    for (label, title) in PAGES.iter().filter(|(label, _)| *label != "iso-2022-jp") {
        let declared = format!("<!--{}--><meta charset=utf-8>", "x".repeat(2000));
        let read = unfurl(&page(label, &declared, title), &UnfurlOptions::new()).unwrap();
        assert_eq!(read.title().value().unwrap(), title, "{label}");
    }
}

#[test]
fn utf_16_with_and_without_mark() {
    let text = "\r\n <html><title>강이 바다에 닿다</title>";
    let units = || text.encode_utf16();
    let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
    for (mark, bytes) in [
        (&b"\xff\xfe"[..], &little),
        (b"", &little),
        (b"\xfe\xff", &big),
        (b"", &big),
    ] {
        let read = unfurl(&[mark, bytes].concat(), &UnfurlOptions::new()).unwrap();
        assert_eq!(read.title().value().unwrap(), "강이 바다에 닿다");
    }
}

#[test]
fn broken_bytes_are_read_and_noted() {
    let read = unfurl(
        "<meta charset=utf-8><title>강이 \u{0}"
            .replace('\0', "")
            .as_bytes(),
        &UnfurlOptions::new(),
    );
    assert!(codes(&read.unwrap()).is_empty());
    let read = unfurl(
        "<meta charset=utf-8><title>강이 바다에 #</title>"
            .replace('#', "X")
            .into_bytes()
            .iter()
            .map(|b| if *b == b'X' { 0xff } else { *b })
            .collect::<Vec<u8>>()
            .as_slice(),
        &UnfurlOptions::new(),
    )
    .unwrap();
    assert_eq!(read.title().value().unwrap(), "강이 바다에 \u{fffd}");
    assert_eq!(codes(&read), ["encoding-errors"]);
}
