//! Times by the clock of the country that a page is from.

use super::{PARAGRAPHS, TITLE, published, read_under};

#[test]
fn a_clock_without_offset_is_that_of_where_the_page_is_from() {
    let at = |url: &str, lang: &str, said: &str| {
        let text = PARAGRAPHS.repeat(2);
        let page = format!("<html lang={lang}><h1>{TITLE}</h1><p class=date>{said}</p>{text}");
        let read = read_under(url, &page);
        let notes: Vec<String> = read
            .notes()
            .iter()
            .map(|note| note.message().to_owned())
            .collect();
        (read.published().value().map(ToString::to_string), notes.concat())
    };
    for (url, lang, said, expected, clock) in [
        (
            "https://www.example.co.kr/1",
            "en",
            "2026-03-15 08:20",
            "2026-03-15T08:20:00+09:00",
            "the clock of Asia/Seoul",
        ),
        (
            "https://example.de/1",
            "en",
            "2026-07-15 08:20",
            "2026-07-15T08:20:00+02:00",
            "the clock of Europe/Berlin",
        ),
        (
            "https://example.com/1",
            "en",
            "2026-03-15 08:20",
            "2026-03-15T08:20:00+00:00",
            "as UTC",
        ),
        (
            "https://example.com.au/1",
            "en",
            "2026-03-15 08:20",
            "2026-03-15T08:20:00+00:00",
            "as UTC",
        ),
        // So are days in digits in the order of the country.
        ("https://example.co.uk/1", "en", "3/4/2026", "2026-04-03", ""),
    ] {
        let (published, notes) = at(url, lang, said);
        assert_eq!(published.as_deref(), Some(expected), "{url}");
        assert!(notes.contains(clock), "{url} {notes}");
    }
}

#[test]
fn a_day_in_digits_is_written_as_in_the_language_of_the_text_where_a_template_declares_english() {
    let khmer = "សមាជិកក្រុមប្រឹក្សាបានប្រកាសថា ស្ពានចាស់នឹងត្រូវបើកឡើងវិញនៅសប្តាហ៍នេះ។ ".repeat(4);
    let page =
        format!("<html lang=en><h1>ស្ពានចាស់បើកឡើងវិញ</h1><p class=date>08/07/2026 14:22</p><p>{khmer}</p>");
    assert_eq!(published(&page).as_deref(), Some("2026-07-08T14:22:00+07:00"));
}

#[test]
fn the_same_clock_in_words_gives_its_offset_and_leaves_the_seconds() {
    let time = |machine: &str, said: &str| {
        published(&format!(
            "<h1>{TITLE}</h1><p class=meta><time itemprop=datePublished datetime='{machine}'>{said}</time></p>{PARAGRAPHS}"
        ))
    };
    let said = "March 15, 2026 -- 13:30 EST";
    assert_eq!(
        time("2026-03-15 13:30:03", said).as_deref(),
        Some("2026-03-15T13:30:03-05:00")
    );
    assert_eq!(
        time("2026-03-15 13:31:03", said).as_deref(),
        Some("2026-03-15T13:31:03+00:00")
    );
}
