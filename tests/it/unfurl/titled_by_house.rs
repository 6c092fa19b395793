//! Pages that their site titles alike, by its name alone.

use super::{PARAGRAPHS, TITLE, at_home, site, title};

const HOUSE: &str = "Valley Union of Rivers and Dams";

fn page(author: &str, level: u8, above: &str) -> String {
    format!(
        "<title>{HOUSE}</title><meta name=author content='{author}'><div>{above}<p>2026-11-24 | News</p>\
         <h{level}>{TITLE}</h{level}>{PARAGRAPHS}</div>"
    )
}

#[test]
fn a_heading_of_any_level_above_the_text_is_the_headline_where_the_title_is_whose_the_page_is() {
    for level in [2, 3, 4] {
        let read = at_home(&page("VUR - Valley Union of Rivers and Dams", level, ""));
        assert_eq!(title(&read), Some(HOUSE), "another name at {level}");
        let read = at_home(&page("Valley Union, of Rivers and Dams", level, ""));
        assert_eq!(title(&read), Some(TITLE), "{level}");
        assert_eq!(site(&read), Some(HOUSE), "{level}");
    }
    let without = format!("<title>{HOUSE}</title><meta name=author content='{HOUSE}'>{PARAGRAPHS}");
    assert_eq!(title(&at_home(&without)), Some(HOUSE));
}

#[test]
fn a_look_at_a_document_before_the_text_is_no_picture_of_the_article() {
    let shown = |above: &str| {
        let read = at_home(&page(HOUSE, 3, above));
        let image = read.image().value();
        image.map(|image| image.url().path().to_owned())
    };
    let picture = "<img src=/dam.jpg width=640 height=480>";
    assert_eq!(shown(picture).as_deref(), Some("/dam.jpg"));
    assert_eq!(shown(&format!("<a href=/report.pdf>{picture}</a>")), None);
}
