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

#[test]
fn notices_above_a_headline_are_no_text_before_a_byline() {
    let notice = "<p>This page keeps nothing about you, and asks for nothing but your patience.</p>";
    let byline =
        |name: &str| format!("<ul><li class=byline>By <a rel=author href=/{name}>{name}</a></li></ul>");
    let page = format!(
        "<title>{TITLE}</title><div>{}</div><h1>{TITLE}</h1>{}{PARAGRAPHS}{}{}",
        notice.repeat(4),
        byline("Ada Lin"),
        byline("Bo Chen"),
        byline("Cy Doe"),
    );
    assert_eq!(names(&read(&page)), ["Ada Lin"]);
}

#[test]
fn articles_in_a_menu_are_not_the_one_with_the_text() {
    let menu = "<article><h2>Goats return to the hill</h2></article>".repeat(3);
    let page = format!(
        "<title>The long way down</title>{menu}<article><h1>{TITLE}</h1><p class=byline>By Ada Lin</p>{}</article>",
        PARAGRAPHS.repeat(4)
    );
    assert_eq!(names(&read(&page)), ["Ada Lin"]);
}
