//! What stands elsewhere on a page: lists of other articles, menus, comments.

use super::{PARAGRAPHS, TITLE, names, read};

#[test]
fn lists_of_other_articles_say_nothing_of_this_one() {
    for class in [
        "trending",
        "most-read",
        "related-content",
        "berita-terkait",
        "widget-area",
    ] {
        let list = format!(
            "<div class={class}><a href=/2><img src=/goat.jpg></a><p>Goats have returned to the hill above the village.</p>\
             <span class=author>Bo Chen</span></div>"
        );
        for page in [
            format!("<title>{TITLE}</title>{list}<h1>{TITLE}</h1>{PARAGRAPHS}"),
            format!("<title>{TITLE}</title><h1>{TITLE}</h1>{PARAGRAPHS}{list}"),
        ] {
            let read = read(&page);
            assert_eq!(names(&read), [""; 0], "{page}");
            assert!(!read.text().value().expect("text").contains("Goats"), "{page}");
        }
    }
}
