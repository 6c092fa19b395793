//! Names and times beside those of the article, and those that only look like another's.

use super::{PARAGRAPHS, SENTENCE, TITLE, at_home, names, published, read, title};

#[test]
fn the_author_of_a_teaser_in_the_text_is_another_articles() {
    let page = |class: &str| {
        let page = read(&format!(
            "<html lang=de><title>{TITLE}</title><article><h1>{TITLE}</h1>\
             <figcaption><span class='{class}'>Von Cy Dorn</span></figcaption>\
             <section class=authors><strong>Gastbeitrag von Ada Lin und Bo Chen</strong></section>{PARAGRAPHS}</article>"
        ));
        names(&page).join(", ")
    };
    assert_eq!(page("valley-teaser__author"), "Ada Lin, Bo Chen");
    assert_eq!(page("article__author"), "Cy Dorn");
}

#[test]
fn each_of_several_who_has_a_mark_wrote_where_data_has_the_first() {
    let data = r#"<script type=application/ld+json>{"@type":"Article","author":{"@type":"Person","name":"Ada Lin"}}</script>"#;
    let page = |rel: &str| {
        let link = |name: &str| format!("<a {rel} href=/a>{name}</a> ");
        let line = ["Ada Lin,", "Bo M. Chen,", "Cy Dorn"].map(link).concat();
        let page = at_home(&format!(
            "{data}<title>{TITLE}</title><h1>{TITLE}</h1><p>By <span>{line}</span></p>{PARAGRAPHS}"
        ));
        names(&page).join(", ")
    };
    assert_eq!(page("rel=author"), "Ada Lin, Bo M. Chen, Cy Dorn");
    assert_eq!(page("rel=tag"), "Ada Lin");
}

#[test]
fn the_section_behind_a_name_in_capitals_is_no_part_of_it() {
    let page = read(&format!(
        "<title>{TITLE}</title><h1>{TITLE}</h1><p>15. März 2026 | 15:49 VON Ada Lin IN Rivers</p>{PARAGRAPHS}"
    ));
    assert_eq!(names(&page), ["Ada Lin"]);
}

#[test]
fn who_signs_in_brackets_before_the_code_that_closes_a_report() {
    let house = r#"<meta property=og:site_name content=Hilltop><script type=application/ld+json>{"@type":"NewsArticle","author":{"@type":"Organization","name":"Hilltop"}}</script>"#;
    let page = |end: &str| {
        // Lines of the source are no lines on the page: the text is one that ends in no sentence.
        let text = format!("{SENTENCE} ").repeat(12);
        let page = read(&format!(
            "{house}<title>{TITLE}</title><h1>{TITLE}</h1><div>{text}\n\n{end}\n</div>"
        ));
        assert!(page.text().value().is_some(), "{end}");
        names(&page).join(", ")
    };
    assert_eq!(page("(By Ada Lin)\n\nEnditem/bc"), "Ada Lin");
    assert_eq!(page("(Ada Lin) Enditem"), "Ada Lin");
    assert_eq!(page("(By the river) Enditem"), "Hilltop");
}

#[test]
fn a_slug_is_no_headline_where_there_is_one() {
    let page = |tag: &str, heading: &str| {
        let page = at_home(&format!(
            "<meta property=og:title content='{tag}'><title>{tag}</title><h1>{heading}</h1>{PARAGRAPHS}"
        ));
        title(&page).map(str::to_owned)
    };
    let slug = "river-reaches-sea-2026";
    assert_eq!(page(slug, TITLE).as_deref(), Some(TITLE));
    assert_eq!(page(slug, "").as_deref(), Some(slug));
    assert_eq!(page("e-bike", TITLE).as_deref(), Some("e-bike"));
}

#[test]
fn the_sign_of_utc_behind_the_clock_of_the_house_is_outvoted() {
    let page = |other: &str| {
        let data = r#"<script type=application/ld+json>{"@type":"Article","datePublished":"2026-03-15T15:40:14+00:00"}</script>"#;
        let tag = "<meta property=article:published_time content=2026-03-15T15:40:14+02:00>";
        published(&format!(
            "{tag}{data}<article itemscope itemtype=https://schema.org/Article><meta itemprop=datePublished content={other}>\
             <h1>{TITLE}</h1>{PARAGRAPHS}</article>"
        ))
    };
    let house = page("2026-03-15T15:40:14+02:00");
    assert_eq!(house.as_deref(), Some("2026-03-15T15:40:14+02:00"));
    let data = page("2026-03-15T15:40:14+03:00");
    assert_eq!(
        data.as_deref(),
        Some("2026-03-15T15:40:14+00:00"),
        "they disagree"
    );
}

#[test]
fn a_house_that_goes_online_is_the_same_without_that_word() {
    let page = |creator: &str| {
        let data = format!(
            r#"<script type=application/ld+json>{{"@type":"Article","creator":["{creator}"],"publisher":{{"@type":"Organization","name":"HILLTOP ONLINE"}}}}</script>"#
        );
        let page = read(&format!(
            "{data}<title>{TITLE}</title><h1>{TITLE}</h1>{PARAGRAPHS}<div class=hill-autoren>Von Ada Lin</div>"
        ));
        names(&page).join(", ")
    };
    assert_eq!(page("DER HILLTOP"), "Ada Lin");
    assert_eq!(page("Bo Chen"), "Bo Chen");
}

#[test]
fn the_icon_of_the_site_is_no_picture_of_an_article_that_shows_another() {
    let page = |card: &str| {
        let page = at_home(&format!(
            "<link rel=icon href=/up/mountain-1.png><meta name=twitter:image content={card}><meta property=og:type \
             content=article><title>{TITLE}</title><article><h1>{TITLE}</h1><img src=/up/dam.jpg>{PARAGRAPHS}</article>"
        ));
        page.image().value().map(|image| image.url().path().to_owned())
    };
    assert_eq!(page("/up/mountain-1.png").as_deref(), Some("/up/dam.jpg"));
    assert_eq!(page("/up/mountain-2.png").as_deref(), Some("/up/mountain-2.png"));
}
