//! What stands elsewhere on a page: lists of other articles, menus, comments.

use super::{PARAGRAPHS, SENTENCE, TITLE, at_home, names, published, read, title};

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
fn times_of_comments_say_nothing_of_the_article() {
    for class in [
        "komentarze",
        "leserkommentare",
        "yorumlar",
        "commenti",
        "kommentit",
    ] {
        let page = format!(
            "<title>{TITLE}</title><h1>{TITLE}</h1><div class=date>16.03.2026</div>{PARAGRAPHS}\
             <div id={class}><b>rana</b> <span class=date>16.03.2026, 20:05</span><p>Very well said.</p></div>"
        );
        assert_eq!(published(&page).as_deref(), Some("2026-03-16"), "{class}");
    }
    // Drupal calls a comment a post as well, and its page but an item.
    let page = format!(
        "<title>{TITLE}</title><div typeof='sioc:Item foaf:Document'><h1 property=dc:title>{TITLE}</h1>\
         <span property='dc:date dc:created' content=2026-03-16T23:41:07+08:00>16/03/2026</span>{PARAGRAPHS}\
         <div typeof='sioc:Post sioct:Comment'><span property='dc:date dc:created' \
         content=2026-03-17T00:12:33+08:00>17/03/2026</span><p>Very well said.</p></div></div>"
    );
    assert_eq!(published(&page).as_deref(), Some("2026-03-16T23:41:07+08:00"));
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

#[test]
fn a_day_behind_the_headline_comes_before_times_above_it_and_in_the_text() {
    let long = SENTENCE.repeat(9);
    let page = |above: &str, day: &str, inside: &str| {
        let page = format!(
            "<title>{TITLE}</title>{above}<article><h1>{TITLE}</h1>{day}<p>{long}</p>{inside}<p>{long}</p></article>"
        );
        published(&page).map(|time| time[..10].to_owned())
    };
    let today = "<header><time>Sunday, March 22, 2026</time></header>";
    let event = "<p>The feast: <time datetime=2026-04-01T18:00>April 1</time></p>";
    for day in [
        "<div>March 15, 2026</div>",
        "<div>Updated March 18, 2026</div><div>Published March 15, 2026</div>",
        "<div class=date>March 15, 2026</div>",
    ] {
        assert_eq!(page(today, day, "").as_deref(), Some("2026-03-15"), "{day}");
        assert_eq!(page("", day, event).as_deref(), Some("2026-03-15"), "{day}");
    }
    assert_eq!(page("", "", event).as_deref(), Some("2026-04-01"));
}

#[test]
fn the_foot_of_the_article_names_who_wrote_it_before_those_of_other_pages() {
    let foot = "<footer><div class=news-author><span>Author:</span><span class=authors><a href=/ada_lin_tag5/>Ada Lin</a>\
         </span></div></footer>";
    let others = "<h2>Blogs</h2><ul><li><a href=/blog><div class=blog-author>Bo Chen</div></a></li></ul>";
    let page = format!("<title>{TITLE}</title><article><h1>{TITLE}</h1>{PARAGRAPHS}{foot}</article>{others}");
    assert_eq!(names(&read(&page)), ["Ada Lin"]);
}

#[test]
fn an_address_in_the_place_of_who_wrote_is_no_name() {
    let address = "<div class=author-url><a href=https://www.example.org/>https://www.example.org</a></div>";
    let page = format!("<title>{TITLE}</title><article><h1>{TITLE}</h1>{PARAGRAPHS}{address}</article>");
    assert_eq!(names(&read(&page)), [""; 0]);
}

#[test]
fn what_holds_the_headline_is_no_menu_whatever_its_class_says() {
    let article = format!(
        "<h1>The valley</h1><h1>{TITLE}</h1><p class=byline>Ada Lin</p><time datetime=2026-11-24>x</time>{PARAGRAPHS}"
    );
    let told = |markup: &str| {
        let page = read(&format!("<title>{TITLE}</title>{markup}"));
        (
            names(&page).join(", "),
            page.published().value().is_some(),
            page.description().value().is_some(),
        )
    };
    for wrapped in [
        "<ul id=pagination><li>",
        "<div class=menu-container>",
        "<div class=newsletter>",
    ] {
        let read = told(&format!("{wrapped}{article}"));
        assert_eq!(read, ("Ada Lin".to_owned(), true, true), "{wrapped}");
    }
    let read = told(&format!("<nav>{article}</nav>"));
    assert_eq!(read, (String::new(), false, false));
}

#[test]
fn markup_that_gives_a_title_and_the_path_of_another_page_is_none_of_this_one() {
    let page = |about: &str| {
        at_home(&format!(
            "<title>Riverton | 10 June</title><main><h1>{TITLE}</h1>{PARAGRAPHS}
            <article about='{about}' typeof='schema:Article'><h2><a href='{about}'>The dam opens its gates</a></h2>
            <span property='schema:name' content='The dam opens its gates'></span></article></main>"
        ))
    };
    assert_eq!(title(&page("/news/2")), Some(TITLE));
    // It is this page's own, whatever the page has for a heading.
    assert_eq!(title(&page("/news/1")), Some("The dam opens its gates"));
}
