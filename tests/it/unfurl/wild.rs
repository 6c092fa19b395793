//! What pages in the wild do otherwise than the standards say.

use super::{SENTENCE, names, read};

#[test]
fn text_between_line_breaks_is_the_article_s() {
    let body =
        "강물이 열한 해 만에 다시 바다에 닿았다. 새벽부터 둑에 나온 주민들은 첫 물길을 지켜보았다.<br><br>
        마을 이장은 \"이날을 기다렸다\"고 말했다.<br><br>홍길동 기자 hong@example.org";
    let page = read(&format!(
        "<title>강물</title><h1>강물</h1><p>뉴스 > 사회</p><div class=menu>정치<br>경제<br>사회</div><div class=article_txt>{body}</div>"
    ));
    assert_eq!(names(&page), ["홍길동"]);
    let first = "강물이 열한 해 만에 다시 바다에 닿았다. 새벽부터 둑에 나온 주민들은 첫 물길을 지켜보았다.";
    assert_eq!(page.description().value().map(|text| &**text), Some(first));
    assert!(
        page.text()
            .value()
            .is_some_and(|text| text.starts_with(first) && text.contains("홍길동 기자"))
    );
    // Where a page writes paragraphs, what stands outside them is captions and notes.
    let page = read(&format!(
        "<title>T</title><h1>T</h1><div>A boat in the old lock, where the river will pass again this year.</div><p>{SENTENCE}</p>"
    ));
    assert_eq!(page.description().value().map(|text| &**text), Some(SENTENCE));
}

#[test]
fn drawings_and_controls_change_nothing_of_what_stands_around_them() {
    let page = |drawing: &str| {
        let page = read(&format!(
            "<title>T</title><div>{drawing}<nav>{drawing}</nav></div><article><h1>{drawing}T</h1><p class=byline>{drawing}By Ada Lin</p>\
             <p>{SENTENCE}<br>{drawing}</p>{drawing}<div class=caption>More</div></article>"
        ));
        format!("{:?} {:?} {:?}", page.title(), page.authors(), page.description())
    };
    let plain = page("");
    assert!(plain.contains("Ada Lin") && plain.contains(SENTENCE));
    for drawing in [
        "<svg><path d='M0 0'/><g><use href=#a /><path d='M0 1'></path></g></svg>",
        "<svg/>",
        "<svg><symbol><title>Byline</title><path/></symbol></svg>",
        "<svg><g><foreignObject><b></b></foreignObject><svg><path/></svg></g></svg>",
        "<g><svg><g></g></svg></g>",
        "<button class=author></button>",
        "<input class=byline value=x>",
    ] {
        assert_eq!(page(drawing), plain, "{drawing}");
    }
}

#[test]
fn a_portrait_in_a_byline_is_no_picture_of_the_article() {
    let page = read(&format!(
        "<title>T</title><article class=h-entry><h1>T</h1><p class=byline><img src=https://example.org/me.jpg alt=Ada>Ada Lin</p>\
         <img src=https://example.org/map.jpg alt='A map' width=800 height=533><p>{SENTENCE}</article>"
    ));
    assert_eq!(
        page.image().value().map(|image| image.url().as_str()),
        Some("https://example.org/map.jpg")
    );
}

#[cfg(feature = "detect-language")]
#[test]
fn english_that_is_none_was_never_declared() {
    let dutch = "De aardappelmarkt verhuist vanaf volgende maand naar de kade, waar meer ruimte is voor de kramen en de \
        vrachtwagens. Bewoners van het plein zijn blij met het besluit, de marktlieden zelf wat minder.";
    let filling = "Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt ut labore et \
        dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi.";
    for (lang, text, expected) in [
        ("en", dutch, "nl"),
        ("de", dutch, "de"),
        ("en-GB", &*SENTENCE.repeat(3), "en-GB"),
        ("en", filling, "en"),
    ] {
        let page = read(&format!(
            "<html lang={lang}><title>T</title><h1>T</h1><article><p>{text}</article>"
        ));
        assert_eq!(
            page.language().value().map(|lang| lang.as_str()),
            Some(expected),
            "{text}"
        );
    }
}
