//! All pictures, the publisher's logo, and how long the text is.

use super::{SENTENCE, TITLE, at_home, read};
use handbill::link::HttpUrl;
use handbill::unfurl::Unfurled;

fn addresses(read: &Unfurled) -> Vec<&str> {
    let images = read.images().value();
    images
        .into_iter()
        .flatten()
        .map(|image| image.url().as_str())
        .collect()
}

#[test]
fn every_picture_once_the_chosen_one_first() {
    let read = at_home(
        r#"<meta property="og:image" content="/img/rowing-boat.jpg"><script type="application/ld+json">
        {"@type":"NewsArticle","headline":"River","image":["/img/rowing-boat.jpg","/img/dam.jpg"]}</script>
        <header><img src="/img/head.jpg"></header><article><img src="/img/rowing-boat-640x480.jpg">
        <figure><img src="/img/mouth.jpg" alt="The mouth" width="800" height="600"><figcaption>Where it ends. Photo: Ada
        Lin</figcaption></figure><img src="/img/pixel.gif" width="1" height="1"><img src="/img/logo.png"><img src="/img/flags/de.png"></article>
        <aside><img src="/img/other.jpg"></aside>"#,
    );
    assert_eq!(
        addresses(&read),
        [
            "https://www.example.org/img/rowing-boat.jpg",
            "https://www.example.org/img/dam.jpg",
            "https://www.example.org/img/mouth.jpg"
        ]
    );
    let mouth = &read.images().value().unwrap()[2];
    assert_eq!(
        (mouth.alt(), mouth.caption(), mouth.credit(), mouth.size_px()),
        (
            Some("The mouth"),
            Some("Where it ends."),
            Some("Ada Lin"),
            Some((800, 600))
        )
    );
    assert_eq!(read.images().source(), Some("page"));
}

#[test]
fn of_several_tagged_pictures_the_one_that_others_confirm_unless_it_is_called_small() {
    for (second, chosen) in [("dam.jpg", "dam.jpg"), ("river-small.jpg", "mouth.jpg")] {
        let read = at_home(&format!(
            "<meta property=og:image content=/img/mouth.jpg><meta property=og:image content=/img/{second}>\
             <meta name=twitter:image content=/img/{second}>"
        ));
        assert_eq!(
            addresses(&read)[0],
            format!("https://www.example.org/img/{chosen}")
        );
    }
}

#[test]
fn no_more_than_a_hundred_pictures() {
    let pictures: String = (0..150).map(|n| format!("<img src=/img/river{n}.jpg>")).collect();
    let read = at_home(&format!("<article><h1>River</h1>{pictures}</article>"));
    assert_eq!(addresses(&read).len(), 100);
    assert_eq!(addresses(&at_home("<p>none")), [""; 0]);
}

#[test]
fn the_logo_from_the_data_then_the_header_then_the_icons() {
    let icon = "<link rel=icon href=/favicon.ico><link rel=apple-touch-icon href=/touch.png>";
    let header = "<header><img class=logo src=/head/logo.svg></header>";
    let data = r#"<script type="application/ld+json">{"@type":"NewsArticle","headline":"River",
        "publisher":{"@type":"Organization","name":"Example","logo":{"@type":"ImageObject","url":"/data/logo.png"}}}</script>"#;
    for (markup, expected, source) in [
        (
            format!("{icon}{data}{header}"),
            "https://www.example.org/data/logo.png",
            "jsonld.publisher.logo",
        ),
        (
            format!("{icon}{header}"),
            "https://www.example.org/head/logo.svg",
            "header",
        ),
        // Older systems have no element for a header.
        (
            format!("{icon}<div id=masthead><img src=/head/logo.png></div>"),
            "https://www.example.org/head/logo.png",
            "header",
        ),
        (
            icon.to_owned(),
            "https://www.example.org/touch.png",
            "link.apple-touch-icon",
        ),
    ] {
        let read = at_home(&markup);
        let logo = read.logo();
        assert_eq!(
            (logo.value().map(HttpUrl::as_str), logo.source()),
            (Some(expected), Some(source))
        );
    }
    assert_eq!(at_home("<p>none").logo().value(), None);
    let read = at_home("<div id=header><img src=/head/1.png></div><h1>River</h1><p>none");
    assert_eq!(addresses(&read), [""; 0]);
}

#[test]
fn the_length_of_the_text_is_counted_in_characters() {
    let line = "강물이 바다에 닿았다. ".repeat(20);
    let line = line.trim();
    let page = read(&format!("<article><p>{line}</p><p>{line}</p></article>"));
    // Two paragraphs and the empty line between them.
    assert_eq!(page.text_chars(), Some(line.chars().count() * 2 + 2));
    assert_eq!(read("<article><p>Short.</p></article>").text_chars(), None);
}

#[test]
fn badges_ornaments_and_drawings_are_no_pictures_of_the_article() {
    for img in [
        "src=/by-sa/88x31.png alt=License",
        "src=/images/more.gif",
        "src=/readspeaker/listen.png alt=Listen",
        "src=/CNBC_Images/navigation/top.png",
        "src=/math/svg/957584 alt=x",
        "src=/chart.svg",
    ] {
        let page = read(&format!(
            "<base href=https://www.example.org/><title>T</title><article><img {img}><img src=/river.jpg></article>"
        ));
        let image = page.image().value().map(|image| image.url().as_str());
        assert_eq!(image, Some("https://www.example.org/river.jpg"), "{img}");
    }
}

#[test]
fn of_several_pictures_the_one_other_tags_name_goes_first() {
    let page = read(
        r#"<title>T</title><meta property=og:image content="https://www.example.org/i/house.png">
        <meta property=og:image content="https://www.example.org/i/w1200/river-bend.jpg">
        <meta name=twitter:image content="https://www.example.org/i/s72/river-bend.jpg">"#,
    );
    assert_eq!(
        page.image().value().unwrap().url().as_str(),
        "https://www.example.org/i/w1200/river-bend.jpg"
    );
}

#[test]
fn a_file_called_by_the_lack_of_a_picture_gives_way_to_one() {
    let page = read(&format!(
        "<meta property=og:image content=https://example.org/nopreview.png><article><h1>{TITLE}</h1>\
         <img src=https://example.org/river.jpg width=800 height=500><p>{SENTENCE}</p></article>"
    ));
    let image = page.image().value().map(|image| image.url().as_str());
    assert_eq!(image, Some("https://example.org/river.jpg"));
}

#[test]
fn what_a_search_engine_is_told_of_counts_where_the_text_shows_none() {
    let page = |shown: &str| {
        let page = at_home(&format!(
            "<script type=application/ld+json>{{\"@id\":\"https://www.example.org/news/1\",\"title\":\"T\",\"pubDate\":\"2026-03-15T09:00:00\",\
             \"images\":[\"https://www.example.org/told.jpg\"]}}</script><h1>{TITLE}</h1><article>{shown}<p>{SENTENCE}</p></article>"
        ));
        page.image().value().map(|image| image.url().path().to_owned())
    };
    assert_eq!(page("").as_deref(), Some("/told.jpg"));
    assert_eq!(page("<img src=/shown.jpg>").as_deref(), Some("/shown.jpg"));
}

#[test]
fn a_foot_that_begins_with_the_house_is_no_credit_of_a_picture() {
    let read = at_home(
        "<article><h1>River</h1><img src=/img/river.jpg></article>\
         <div class=footer-copyright>Valley Voice, 2026 © Legal notices</div>",
    );
    let image = read.image().value().expect("there is one");
    assert_eq!(image.credit(), None);
}

#[test]
fn a_long_name_is_of_one_picture_on_all_servers_of_a_site() {
    let images = |file: &str| {
        let read = at_home(&format!(
            "<title>T</title><meta property=og:image content=https://img1.example.org/{file}><article><h1>T</h1>\
            <img src=https://img2.example.org/small/{file} alt='The dam'></article>"
        ));
        let images = read.images().value().map(Vec::as_slice).unwrap_or_default();
        (images.len(), images[0].alt().map(str::to_owned))
    };
    assert_eq!(
        images("133287315783_noticia.jpg"),
        (1, Some("The dam".to_owned()))
    );
    assert_eq!(images("river.jpg"), (2, None));
}
