//! Headings and titles that are no headline.

use super::{PARAGRAPHS, TITLE, at_home, title};

#[test]
fn the_end_of_the_title_in_a_heading_above_all_is_no_headline() {
    let page = |lower: &str| {
        let page = at_home(&format!(
            "<title>{TITLE} - the boats that leave | Hilltop - Rivers . Boats . Nets</title>\
             <header><h1>Rivers . Boats . Nets</h1></header><article><h2>{lower}</h2>{PARAGRAPHS}</article>"
        ));
        title(&page).map(str::to_owned)
    };
    let whole = format!("{TITLE} the boats that leave");
    assert_eq!(page(&whole), Some(whole));
    assert_eq!(page("Read on").as_deref(), Some("Rivers . Boats . Nets"));
}

#[test]
fn a_title_that_lost_letters_gives_way_to_one_that_did_not() {
    let page = |tag: &str, heading: &str| {
        let page = at_home(&format!(
            "<meta property=og:title content='{tag}'><h1>{heading}</h1>{PARAGRAPHS}"
        ));
        title(&page).map(str::to_owned)
    };
    let whole = "The dam doesn’t hold the river";
    for lost in [
        "The dam doesn???t hold the river",
        "The dam doesn\u{fffd}t hold the river",
    ] {
        assert_eq!(page(lost, whole).as_deref(), Some(whole));
        assert_eq!(page(lost, "").as_deref(), Some(lost));
    }
    assert_eq!(
        page("Does it hold?? It does", whole).as_deref(),
        Some("Does it hold?? It does")
    );
}

#[test]
fn a_page_titled_by_its_site_alone_has_its_headline_above_the_text() {
    let page = |above: &str, text: &str| {
        let read = at_home(&format!(
            "<title>Valley Voice</title><div><a href=/>Valley Voice</a></div>{above}{text}"
        ));
        title(&read).map(str::to_owned)
    };
    let text = PARAGRAPHS.repeat(3);
    for level in 2..=4 {
        let above = format!("<h{level}>{TITLE}</h{level}>");
        assert_eq!(page(&above, &text).as_deref(), Some(TITLE), "{level}");
    }
    // Teasers of a front page.
    let teaser = format!(
        "<h2>{TITLE}</h2><p>The river has reached the sea again after eleven years, and the village came to see.</p>"
    );
    assert_eq!(page(&teaser.repeat(4), "").as_deref(), Some("Valley Voice"));
}
