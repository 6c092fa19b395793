//! Pages read in pieces, and only in part.

#[test]
fn a_page_in_pieces_reads_as_the_whole() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/unfurl");
    let options = handbill::unfurl::UnfurlOptions::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let page = std::fs::read(entry.unwrap().path()).unwrap();
        let whole = handbill::unfurl::unfurl(&page, &options).unwrap().to_json_value();
        for size in [1, 7, 1000] {
            let mut unfurler = handbill::unfurl::Unfurler::new(&options);
            page.chunks(size).for_each(|piece| unfurler.write(piece).unwrap());
            assert_eq!(unfurler.finish().unwrap().to_json_value(), whole);
        }
    }
}

#[test]
fn a_text_longer_than_what_is_read_of_one_is_cut_alike_in_pieces() {
    let page = format!(
        "<title>Long</title><article><p>{}",
        "The river rose 다시. ".repeat(5000)
    );
    let options = handbill::unfurl::UnfurlOptions::new();
    let whole = handbill::unfurl::unfurl(page.as_bytes(), &options).unwrap();
    let mut unfurler = handbill::unfurl::Unfurler::new(&options);
    page.as_bytes()
        .chunks(999)
        .for_each(|piece| unfurler.write(piece).unwrap());
    let text = whole.text().value().unwrap();
    assert!((60_000..70_000).contains(&text.len()), "{}", text.len());
    assert!(
        text.starts_with("The river rose 다시. The river"),
        "{}",
        &text[..40]
    );
    assert_eq!(unfurler.finish().unwrap().text().value(), Some(text));
}

#[test]
fn head_only_stops_at_the_body() {
    let options = handbill::unfurl::UnfurlOptions::new().with_head_only(true);
    let mut unfurler = handbill::unfurl::Unfurler::new(&options);
    let head = "<html lang=en><head><title>Head</title></head><body><h1>Body</h1>";
    unfurler
        .write(format!("{head}{}", "<p>text ".repeat(2000)).as_bytes())
        .unwrap();
    assert!(unfurler.is_done());
    let read = unfurler.finish().unwrap();
    assert_eq!(read.title().value().unwrap(), "Head");
    assert!(read.text().value().is_none());
}
