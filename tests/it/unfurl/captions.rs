//! The captions and credits of pictures.

use super::{PARAGRAPHS, TITLE, at_home, names};

/// Caption and credit of the first picture, behind the headline and before the text.
fn told(markup: &str) -> (Option<String>, Option<String>) {
    let read = at_home(&format!(
        "<title>{TITLE}</title><article><h1>{TITLE}</h1>{markup}</article>"
    ));
    let images = read.images().value().expect("there is one");
    let owned = |text: Option<&str>| text.map(str::to_owned);
    (owned(images[0].caption()), owned(images[0].credit()))
}

fn texts(caption: &str, credit: &str) -> (Option<String>, Option<String>) {
    let owned = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    (owned(caption), owned(credit))
}

#[test]
fn a_credit_ends_a_caption_or_is_all_of_it() {
    for (caption, expected) in [
        ("The dam in May © Ada Lin", texts("The dam in May", "Ada Lin")),
        (
            "The dam in May ∙ © Ada Lin/Example",
            texts("The dam in May", "Ada Lin/Example"),
        ),
        ("The dam in May. / ADA LIN", texts("The dam in May.", "ADA LIN")),
        (
            "The dam in May Crédits photo : Ada Lin",
            texts("The dam in May Crédits photo : Ada Lin", ""),
        ),
        ("The dam. Crédits photo : Ada Lin", texts("The dam.", "Ada Lin")),
        (
            "Ada Lin via Example Images",
            texts("", "Ada Lin via Example Images"),
        ),
        ("Ada Lin/Example", texts("", "Ada Lin/Example")),
        ("The river / the sea", texts("The river / the sea", "")),
        ("Boats went via the lock", texts("Boats went via the lock", "")),
    ] {
        let figure =
            format!("<figure><img src=/dam.jpg><figcaption>{caption}</figcaption></figure>{PARAGRAPHS}");
        assert_eq!(told(&figure), expected, "{caption}");
        let data = format!(
            r#"<script type=application/ld+json>{{"@type":"NewsArticle","headline":"{TITLE}",
            "image":{{"@type":"ImageObject","url":"https://www.example.org/dam.jpg","caption":"{caption}"}}}}</script>"#
        );
        assert_eq!(told(&format!("{data}{PARAGRAPHS}")), expected, "{caption}");
    }
}

#[test]
fn what_stands_behind_text_is_of_no_picture_before_it() {
    let long = PARAGRAPHS.repeat(4);
    let picture = "<img src=/dam.jpg>";
    for (markup, expected) in [
        (
            format!("{picture}<p class=figcaption>The dam</p>{long}"),
            texts("The dam", ""),
        ),
        (
            format!("{picture}<div class=legende>The dam</div>{long}"),
            texts("The dam", ""),
        ),
        (
            format!("{picture}<p>In May</p><p class=caption>The dam</p><p class=credit>Ada Lin</p>{long}"),
            texts("The dam", "Ada Lin"),
        ),
        (
            format!("{picture}{long}<p class=attribution>Reporting by Ada Lin</p>"),
            texts("", ""),
        ),
        (
            format!("{picture}{long}<p class=caption>What others read</p>"),
            texts("", ""),
        ),
        (
            format!("{picture}<time class=caption>15 March</time>{long}"),
            texts("", ""),
        ),
    ] {
        assert_eq!(told(&markup), expected, "{markup}");
    }
}

#[test]
fn a_strip_twice_as_high_as_wide_is_not_the_picture_of_the_preview() {
    let caption = |size: &str| {
        let read = at_home(&format!(
            "<title>{TITLE}</title><meta property=og:image content=/preview.jpg><article><h1>{TITLE}</h1>\
             <figure><img src=/dam.jpg {size}><figcaption>The dam in May</figcaption></figure>{PARAGRAPHS}</article>"
        ));
        let image = read.image().value().expect("there is one");
        image.caption().map(str::to_owned)
    };
    assert_eq!(
        caption("width=1200 height=630").as_deref(),
        Some("The dam in May")
    );
    assert_eq!(caption("width=118 height=640"), None);
}

#[test]
fn whose_a_picture_is_is_no_author_whatever_its_class() {
    for (credit, expected) in [
        ("Photo from Ada Lin", &[][..]),
        ("Фото Ивана Петрова", &[]),
        ("Фото из архива Ивана Петрова", &[]),
        ("Иван Петров", &["Иван Петров"]),
    ] {
        let read = at_home(&format!(
            "<title>{TITLE}</title><article><h1>{TITLE}</h1><div class=photo><img src=/dam.jpg width=640 height=480>\
             <span class=author>{credit}</span></div>{PARAGRAPHS}</article>"
        ));
        assert_eq!(names(&read), expected, "{credit}");
    }
}

#[test]
fn what_a_picture_shows_is_no_standfirst() {
    let shown = "The river at its mouth, where the village waited for it through eleven dry summers and as many winters.";
    let page = |alt: &str| {
        let read = at_home(&format!(
            "<title>{TITLE}</title><img src=/river.jpg alt='{alt}'><h1>{TITLE}</h1><div>{shown}</div><div>{PARAGRAPHS}</div>"
        ));
        read.description().value().cloned()
    };
    assert_eq!(page("").as_deref(), Some(shown));
    assert!(page(shown).is_some_and(|text| text.starts_with("The river has reached the sea")));
}
