//! What is no picture of an article.

use super::{PARAGRAPHS, SENTENCE, TITLE, at_home, fixture, read};
use handbill::unfurl::Reason;

#[test]
fn sprites_pixels_and_logos_are_set_aside() {
    let read = fixture("sprites");
    let image = read.image().value().unwrap();
    assert_eq!(image.url().as_str(), "https://cdn.example.org/a/large.jpg");
    assert_eq!(
        (image.alt(), image.caption(), image.credit()),
        (Some("The dam"), Some("The dam in May."), Some("Ada Lin"))
    );
    let logo = read
        .image()
        .candidates()
        .iter()
        .find(|other| other.source() == "og:image")
        .unwrap();
    assert_eq!(logo.reason(), Reason::NotAPicture);
    let only = super::read("<title>A</title><meta property=og:image content='https://example.org/logo.png'>");
    assert_eq!(
        only.image().value().unwrap().url().as_str(),
        "https://example.org/logo.png"
    );
}

#[test]
fn a_page_named_as_the_picture_is_none() {
    let read = read(
        r#"<link rel="canonical" href="https://example.org/learn/rivers/1"><meta property="og:image" content="https://example.org/learn">
        <article><h1>River</h1><img src="dam.jpg" width="800" height="500"></article>"#,
    );
    let image = read.image().value().unwrap();
    assert_eq!(image.url().as_str(), "https://example.org/learn/rivers/dam.jpg");
}

#[test]
fn what_is_shown_where_there_is_no_picture_is_none() {
    let page = |address: &str| {
        let page = read(&format!(
            "<link rel=canonical href=https://example.org/1><meta property=og:image content='{address}'><h1>{TITLE}</h1>"
        ));
        page.image().value().map(|image| image.url().as_str().to_owned())
    };
    for address in [
        "/i/no-thumb/1.png",
        "/i/noimage.png",
        "/i/No_Photo-300.jpg",
        "/i/no-image-available.svg",
    ] {
        assert_eq!(page(address), None, "{address}");
    }
    for address in ["/i/no-photo-of-the-river.jpg", "/i/november.jpg", "/no/1.jpg"] {
        assert!(page(address).is_some(), "{address}");
    }
}

#[test]
fn the_whole_picture_goes_before_its_thumbnail() {
    let read = read(
        r#"<link rel="canonical" href="https://example.org/1"><meta name="twitter:image:src" content="/up/river-300x200.jpg">
        <article><h1>River</h1><img src="/up/river.jpg" width="1200" height="800"></article>"#,
    );
    let image = read.image().value().unwrap();
    assert_eq!(image.url().as_str(), "https://example.org/up/river.jpg");
    assert_eq!(image.size_px(), Some((1200, 800)));
}

#[test]
fn marks_and_codes_are_no_pictures_of_an_article() {
    for src in [
        "https://example.org/i/timeslogo152x23.gif",
        "https://example.org/i/icon16x16.png",
        "https://example.org/i/home_icn.jpg",
        "https://example.org/i/bullets.jpg",
        "https://example.org/img/weixin.png",
        "https://example.org/img/tw.jpg",
        "https://example.org/Follow-On-Digg-Mini.png",
        "https://example.org/img/qrcode.png",
        "https://example.org/css/bar.png",
        "https://example.org/themes/blue/head.jpg",
        "https://example.org/ads/summer.jpg",
        "https://example.org/i/channel_logo_new/news.png",
        "https://example.org/images/cert/known_small.png",
        "https://example.org/i/rater/5stars.gif",
        "https://example.org/img/defaultpic.gif",
        "https://example.org/img/preload.gif",
        "null",
        "undefined",
        "https://img.example.org/cgi/x?s=1",
    ] {
        let page = read(&format!(
            "<article><p><img src={src} alt=a><p>{SENTENCE}<p><img src=https://example.org/photo.jpg></article>"
        ));
        assert_eq!(
            page.image().value().map(|image| image.url().path()),
            Some("/photo.jpg"),
            "{src}"
        );
    }
    let page = read("<base href=https://example.org/a/><meta property=og:image content=null>");
    assert!(page.image().value().is_none());
    // A shape is no size.
    let page = read("<meta property=og:image content=https://example.org/river/400/16x9>");
    assert_eq!(
        page.image().value().map(|image| image.url().path()),
        Some("/river/400/16x9")
    );
    // In Spanish and Italian it is a catalogue.
    let page = read(&format!(
        "<article><p><img src=https://example.org/catalogo.jpg><p>{SENTENCE}</article>"
    ));
    assert_eq!(
        page.image().value().map(|image| image.url().path()),
        Some("/catalogo.jpg")
    );
    // An address with the picture left out.
    let page = read(
        "<meta property=og:image content=https://img.example.org/><meta name=twitter:image content=https://example.org/photo.jpg>",
    );
    assert_eq!(
        page.image().value().map(|image| image.url().path()),
        Some("/photo.jpg")
    );
    // The number a site is registered under, and a sign alone, credit nobody; the article's picture comes first.
    for of_site in [
        "<p class=copyright>沪公网安备 31010602000299号</p>",
        "<b class=copyright>©</b>",
    ] {
        let page = read(&format!(
            "<h1>River reaches the sea</h1><img src=https://example.org/photo.jpg><p>{SENTENCE}</p><div>\
             <img src=https://example.org/police.jpg>{of_site}</div>"
        ));
        let image = page.image().value().expect("the page has pictures");
        assert_eq!(
            (image.url().path(), image.credit()),
            ("/photo.jpg", None),
            "{of_site}"
        );
    }
    let page = read(&format!(
        "<title>River reaches the sea</title><img src=https://example.org/app.jpg><h1>River reaches the sea</h1>\
         <img src=https://example.org/photo.jpg><p>{SENTENCE}"
    ));
    assert_eq!(
        page.image().value().map(|image| image.url().path()),
        Some("/photo.jpg")
    );
    // What stands above the headline is the site's.
    let page = read(&format!(
        "<title>River reaches the sea</title><h1>Example</h1><img src=https://example.org/head.jpg><h1>River reaches the sea</h1>\
         <img src=https://example.org/photo.jpg><p>{SENTENCE}"
    ));
    assert_eq!(
        page.image().value().map(|image| image.url().path()),
        Some("/photo.jpg")
    );
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

#[test]
fn the_house_s_mark_is_no_picture_of_an_article() {
    let data = r#"{"@type":"NewsArticle","headline":"River","image":"/river.jpg",
        "publisher":{"name":"Example","logo":{"url":"/static/brand.png"}}}"#;
    let page = |data: &str| {
        format!(
            "<link rel=canonical href=https://example.org/2026/river><meta property=og:image content=/static/brand.png>\
             <script type=application/ld+json>{data}</script><h1>{TITLE}</h1>{PARAGRAPHS}"
        )
    };
    let image = |data: &str| {
        let read = read(&page(data));
        read.image().value().map(|image| image.url().to_string())
    };
    assert_eq!(image(data).as_deref(), Some("https://example.org/river.jpg"));
    let without = data.replace("\"image\":\"/river.jpg\",", "");
    assert_eq!(
        image(&without).as_deref(),
        Some("https://example.org/static/brand.png")
    );
}

#[test]
fn a_portrait_lends_its_words_to_no_other_picture() {
    let page = read(
        r#"<title>T</title><meta property=og:image content="https://example.org/river.jpg">
        <article><figure><img src="https://example.org/people/ada.jpg" alt="Ada Lin, portrait"></figure></article>"#,
    );
    assert_eq!(page.image().value().unwrap().alt(), None);
}

#[test]
fn the_mark_of_a_company_is_the_picture_of_its_page() {
    let page = read(
        r#"<title>Example Ltd</title><meta property=og:title content="Example Ltd">
        <meta property=og:url content="https://example.org/company">
        <meta property=og:image content="https://example.org/company-logo.png">
        <script type="application/ld+json">{"@type":"Organization","name":"Example Ltd","url":"https://example.org/company"}</script>
        <main><figure><img src="https://example.org/cover.jpg"></figure></main>"#,
    );
    assert_eq!(
        page.image().value().unwrap().url().as_str(),
        "https://example.org/company-logo.png"
    );
}

#[test]
fn marks_in_the_text_are_no_picture_of_it() {
    let dam = "<img src=/img/dam.jpg alt='The dam'>";
    for mark in [
        "<img src=/files/601.gif alt='別ウィンドウで開く'>",
        "<img src=/html/warning.png alt='Too many studies'>",
        "<img src=/img/title.jpg alt='Example Times'>",
        "<img src=/img/top.jpg alt='EXAMPLE.org'>",
        "<img src=/img/864-banner.jpg>",
        "<img src=/ajax/loading.gif alt=Loading>",
        "<img src=https://assets.pinterest.com/images/PinExt.png>",
        "<img src=/images/print.png alt=Print>",
        "<img src=/images/facebook-36.png alt='(Facebook)'>",
        "<img src=/images/X_32x32.png>",
        "<img src=/images/harbour_100x100-2f7.jpg>",
        "<img src=/images/harbour-48x48.jpg>",
        "<img src='/images/harbour.jpg?w=80&#038;h=80&#038;crop=1'>",
        "<img src=/v4/x.gif alt='Ada Lin'>",
    ] {
        let head = "<meta property=og:site_name content='Example Times'>";
        let read = at_home(&format!(
            "{head}<article><h1>River</h1><p>{mark}</p><p>{dam}</p></article>"
        ));
        let image = read.image().value().map(|image| image.url().as_str());
        assert_eq!(image, Some("https://www.example.org/img/dam.jpg"), "{mark}");
    }
}

#[test]
fn what_surrounds_a_headline_of_a_lower_level_is_no_picture_of_the_article() {
    let text =
        "<p>The river has reached the sea again after eleven years, and the whole village came to see.</p>";
    let shown = |above: &str, behind: &str| {
        let page = read(&format!(
            "<meta property=og:title content='River reaches the sea at last'><title>River reaches the sea at last - Diary</title>\
            <h1><img src=https://example.org/title.jpg alt=Diary></h1>{above}\
            <h3>River reaches the sea at last</h3>{behind}<img src=https://example.org/river.png>{text}"
        ));
        page.image().value().map(|image| image.url().to_string())
    };
    let river = Some("https://example.org/river.png".to_owned());
    let above: String = ["a", "b", "c", "d", "e"]
        .map(|name| format!("<img src=https://example.org/{name}.jpg>"))
        .concat();
    assert_eq!(shown(&above, ""), river);
    // Words of a menu that were drawn, the house's mark, a count of bookmarks.
    for behind in [
        "https://example.org/menu_home.gif",
        "https://example.org/aurora-news/auroralogo.gif",
        "https://b.hatena.ne.jp/entry/image/https://example.org/a",
    ] {
        assert_eq!(shown("", &format!("<img src={behind} alt=x>")), river, "{behind}");
    }
}

#[test]
fn a_blank_file_is_no_picture_even_where_the_page_names_it() {
    let page = read(&format!(
        "<meta property=og:image content=https://example.org/i/blank.jpg><h1>{TITLE}</h1>{PARAGRAPHS}"
    ));
    assert_eq!(page.image().value(), None);
}

#[test]
fn a_picture_called_like_the_article_goes_before_a_button_and_the_mark_of_a_service() {
    let page = |before: &str, alt: &str| {
        let page = at_home(&format!(
            "<title>{TITLE}</title><div><h1>{TITLE}</h1>{before}<img src=/up/dam.jpg alt='{alt}'>{PARAGRAPHS}</div>"
        ));
        let image = page.image().value();
        image.map(|image| image.url().path().to_owned())
    };
    let added = "<a href=https://search.example/add><img src=/design/add-b-ru.png></a>";
    assert_eq!(page(added, TITLE).as_deref(), Some("/up/dam.jpg"));
    assert_eq!(page(added, "A dam").as_deref(), Some("/design/add-b-ru.png"));
    for service in ["renren", "qzone", "douban"] {
        let shared = format!("<a href=/share><img src=/images/{service}.png alt=Share></a>");
        assert_eq!(page(&shared, "").as_deref(), Some("/up/dam.jpg"), "{service}");
    }
}

#[test]
fn a_picture_whose_parts_lead_elsewhere_is_none_of_the_article() {
    let page = |map: &str| {
        let page = at_home(&format!(
            "<title>{TITLE}</title><h1>{TITLE}</h1>{PARAGRAPHS}<img src=/up/1313.jpg {map}>"
        ));
        page.image().value().map(|image| image.url().path().to_owned())
    };
    assert_eq!(page("").as_deref(), Some("/up/1313.jpg"));
    assert_eq!(page("usemap='#m'"), None);
}

#[test]
fn a_picture_that_says_it_is_an_advertisement_is_none_of_the_article() {
    let page = |alt: &str| {
        let page = at_home(&format!(
            "<title>{TITLE}</title><h1>{TITLE}</h1><img src=/w.php?zone=1 alt='{alt}'>{PARAGRAPHS}"
        ));
        page.image().value().is_some()
    };
    assert!(page("The river at the dam") && page("Publicidad en el valle"));
    for alt in ["Publicidad", "ANZEIGE", "реклама", "广告", "광고"] {
        assert!(!page(alt), "{alt}");
    }
}
