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
