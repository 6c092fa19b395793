//! What holds for any bytes: the fuzz targets of this folder, and a test of the project (`tests/it/fuzz.rs`) that runs
//! them over their seeds and over random bytes on the stable toolchain.
#![allow(dead_code, reason = "each fuzz target uses one of them")]

use handbill::time::Timestamp;
use handbill::unfurl::{UnfurlOptions, Unfurled, Unfurler, decode, unfurl};

/// What must be true of anything that was read.
fn sound(read: &Unfurled) {
    let json = read.to_json_value();
    assert!(json["fields"].is_object());
    let images = read.images().value().into_iter().flatten();
    let urls = read
        .url()
        .value()
        .into_iter()
        .chain(read.image().value().map(|image| image.url()));
    for url in urls.chain(images.map(|image| image.url())) {
        assert!(
            matches!(url.as_str().split(':').next(), Some("http" | "https")),
            "{url}"
        );
    }
    for time in [read.published().value(), read.modified().value()]
        .into_iter()
        .flatten()
    {
        assert!(Timestamp::parse(time.as_str()).is_ok(), "{time}");
    }
    if let Ok(article) = read.article() {
        assert!(!article.title().trim().is_empty());
    }
}

/// A page reads the same whole and in pieces; the first two bytes say how it is cut.
pub(crate) fn page(bytes: &[u8]) {
    let [a, b, page @ ..] = bytes else { return };
    let options = UnfurlOptions::new();
    let whole = unfurl(page, &options);
    let mut unfurler = Unfurler::new(&options);
    let piece = usize::from(*a) + 1 + usize::from(*b % 8) * 256;
    let written = page.chunks(piece).try_for_each(|piece| unfurler.write(piece));
    match (whole, written.and_then(|()| unfurler.finish())) {
        (Ok(whole), Ok(pieces)) => {
            sound(&whole);
            assert_eq!(whole.to_json_value(), pieces.to_json_value());
        }
        (Err(whole), Err(pieces)) => assert_eq!(whole.code(), pieces.code()),
        (whole, pieces) => panic!("whole: {whole:?}, in pieces: {pieces:?}"),
    }
    if let Ok(read) = unfurl(page, &UnfurlOptions::new().with_head_only(true).with_lines(true)) {
        sound(&read);
    }
}

/// JSON-LD, however broken, is read or noted, and never takes the page with it.
pub(crate) fn json_ld(bytes: &[u8]) {
    let json = String::from_utf8_lossy(bytes);
    // The first ends the script, the second begins a comment in it, the third makes the page binary.
    if json.to_ascii_lowercase().contains("</script") || json.contains("<!--") || json.contains('\0') {
        return;
    }
    let page = format!(
        "<meta charset=utf-8><title>T</title><script type=\"application/ld+json\">{json}</script><h1>River</h1>"
    );
    let read = unfurl(page.as_bytes(), &UnfurlOptions::new()).expect("it is HTML");
    sound(&read);
    assert!(read.title().value().is_some());
}

/// A time is RFC 3339 or none, wherever it stands.
pub(crate) fn date(bytes: &[u8]) {
    let text: String = String::from_utf8_lossy(bytes)
        .chars()
        .filter(|c| !matches!(c, '<' | '>' | '"' | '&' | '\0'))
        .collect();
    let page = format!(
        "<meta charset=utf-8><title>T</title><meta property=\"article:published_time\" content=\"{text}\"><time>{text}</time>\
         <p class=byline>{text}</p>"
    );
    let read = unfurl(page.as_bytes(), &UnfurlOptions::new()).expect("it is HTML");
    sound(&read);
}

/// Any bytes decode, as a whole and in pieces alike; the first byte says what header they come with.
pub(crate) fn encoding(bytes: &[u8]) {
    const LABELS: &[&str] = &[
        "euc-kr",
        "gb18030",
        "big5",
        "shift_jis",
        "iso-2022-jp",
        "utf-16",
        "windows-1251",
        "x-user-defined",
        "none",
    ];
    let [label, rest @ ..] = bytes else { return };
    let label = LABELS
        .get(usize::from(*label))
        .map(|label| format!("text/html; charset={label}"));
    let (text, encoding) = decode(rest, label.as_deref());
    let mut page = b"<title>T</title>".to_vec();
    page.extend_from_slice(rest);
    let mut options = UnfurlOptions::new();
    if let Some(label) = &label {
        options = options.with_content_type(label);
        // A header with a label that is none settles nothing.
        if !label.ends_with("=none") {
            assert_eq!(
                decode(&page, Some(label)).1.name(),
                decode(b"", Some(label)).1.name()
            );
        }
    }
    assert!(
        text.len() <= rest.len() * 3 + 3,
        "{} from {}",
        text.len(),
        encoding.name()
    );
    let whole = unfurl(&page, &options).map(|read| read.to_json_value());
    let mut unfurler = Unfurler::new(&options);
    let pieces = page
        .chunks(7)
        .try_for_each(|piece| unfurler.write(piece))
        .and_then(|()| unfurler.finish())
        .map(|read| read.to_json_value());
    assert_eq!(whole.ok(), pieces.ok());
}
