//! Each field from each of its sources.

use super::{codes, fixture, names, others, read};
use handbill::link::HttpUrl;
use handbill::unfurl::{Reason, UnfurlOptions, unfurl};

#[test]
fn open_graph() {
    let read = fixture("opengraph");
    let article = read.article().unwrap();
    assert_eq!(article.title(), "River reaches the sea – at last");
    assert_eq!(read.title().source(), Some("og:title"));
    assert!(
        read.title()
            .candidates()
            .iter()
            .any(|other| other.source() == "h1" && other.reason() == Reason::Outranked)
    );
    assert_eq!(
        article.description(),
        Some("After eleven years the dam & its locks are open.")
    );
    assert_eq!(article.url().as_str(), "https://example.org/news/river");
    let image = article.image().unwrap();
    assert_eq!(image.url().as_str(), "https://example.org/img/river.jpg");
    assert_eq!(
        (image.size_px(), image.alt(), image.media_type()),
        (Some((1200, 630)), Some("A boat in the lock"), Some("image/jpeg"))
    );
    assert_eq!(names(&read), ["Ada Lin", "Bo Chen"]);
    assert_eq!(article.tags(), ["rivers", "dams, locks"]);
    assert_eq!(article.section(), Some("World"));
    assert_eq!(article.published().unwrap().as_str(), "2026-11-24T09:30:00+09:00");
    assert_eq!(article.modified().unwrap().as_str(), "2026-11-25T10:00:00Z");
    assert_eq!(article.language().unwrap().as_str(), "en-GB");
    assert_eq!(article.paywalled(), Some(true));
    let site = article.site().unwrap();
    assert_eq!(
        (site.name(), site.x(), site.facebook_app_id()),
        ("The Example Times", Some("@exampletimes"), Some("1234567890"))
    );
    let tongues: Vec<_> = article
        .alternates()
        .iter()
        .map(|other| (other.hreflang(), other.url().as_str()))
        .collect();
    assert_eq!(
        tongues,
        [
            ("ko", "https://example.org/ko/river"),
            ("x-default", "https://example.org/news/river")
        ]
    );
    assert_eq!(
        read.feeds().value().unwrap()[0].as_str(),
        "https://example.org/feed.xml"
    );
    assert_eq!(
        read.amp().value().unwrap().as_str(),
        "https://example.org/amp/river"
    );
    assert_eq!(
        read.favicon().value().unwrap().as_str(),
        "https://example.org/favicon.ico"
    );
    assert_eq!(
        read.oembed().value().unwrap().as_str(),
        "https://example.org/oembed?u=1"
    );
    assert!(read.looks_like_article());
}

#[test]
fn json_ld_graph() {
    let read = fixture("jsonld-graph");
    let article = read.article().unwrap();
    assert_eq!(article.title(), "Dam opens after eleven years");
    assert_eq!(read.title().source(), Some("jsonld.headline"));
    assert_eq!(article.url().as_str(), "https://example.org/dam");
    assert_eq!(names(&read), ["Ada Lin", "Bo Chen"]);
    assert_eq!(
        article.authors()[0].url().unwrap().as_str(),
        "https://example.org/people/ada"
    );
    assert_eq!(others(&read), ["translator: Cy Doe"]);
    let site = article.site().unwrap();
    assert_eq!(
        (site.name(), site.logo().unwrap().as_str()),
        ("Example News", "https://example.org/logo.png")
    );
    let image = article.image().unwrap();
    assert_eq!(
        (image.caption(), image.credit(), image.size_px()),
        (Some("The dam"), Some("Di Fox / Example"), Some((1200, 630)))
    );
    assert_eq!(article.published().unwrap().as_str(), "2026-11-24T09:30:00+00:00");
    assert_eq!(codes(&read), ["time-without-offset"]);
    assert_eq!(article.modified().unwrap().as_str(), "2026-11-24");
    assert_eq!(
        (article.paywalled(), article.section()),
        (Some(true), Some("World"))
    );
    assert_eq!(article.tags(), ["dams", "rivers"]);
}

#[test]
fn sloppy_json_ld_is_mended_and_noted() {
    let read = fixture("jsonld-sloppy");
    assert_eq!(read.title().value().unwrap(), "Broken data & how it is read");
    assert_eq!(names(&read), ["Ada Lin", "Bo Chen"]);
    assert_eq!(read.tags().value().unwrap(), &["one", "two", "three"]);
    assert_eq!(codes(&read), ["json-ld-syntax", "json-ld-unreadable"]);
}

#[test]
fn names_of_attributes_are_read_in_any_case() {
    let page = r#"<title>Other</title><div itemScope itemType="https://schema.org/NewsArticle">
        <h2 itemProp="headline">River reaches the sea</h2><b CLASS="byline">By Ada Lin</b></div>"#;
    let read = read(page);
    assert_eq!(read.title().source(), Some("microdata.headline"));
    assert_eq!(read.authors().source(), Some("byline"));
}

#[test]
fn microdata() {
    let read = fixture("microdata");
    let article = read.article().unwrap();
    assert_eq!(article.title(), "Le fleuve rejoint la mer");
    assert_eq!(names(&read), ["Marie Dupont"]);
    assert_eq!(
        article.authors()[0].url().unwrap().as_str(),
        "https://exemple.fr/marie"
    );
    assert_eq!(article.published().unwrap().as_str(), "2026-11-24T09:30:00+01:00");
    assert_eq!(article.site().unwrap().name(), "L'Exemple");
    let image = article.image().unwrap();
    assert_eq!(
        (image.url().as_str(), image.alt()),
        ("https://exemple.fr/fleuve.jpg", Some("Un bateau"))
    );
    assert_eq!(read.description().source(), Some("microdata.description"));
}

#[test]
fn credits_in_running_text_and_a_picture_s_caption() {
    let read = fixture("byline-running-text");
    assert_eq!(names(&read), ["Jung Min No", "Eugene Whong"]);
    assert_eq!(
        others(&read),
        ["translator: Leejin J. Chung", "editor: Joshua Lipes"]
    );
    assert_eq!(read.title().value().unwrap(), "Families divided");
    let image = read.image().value().unwrap();
    assert_eq!(image.url().as_str(), "https://example.org/photo/families.jpg");
    assert_eq!(image.alt(), Some("Two women at a fence"));
    assert_eq!(image.caption(), Some("Two women meet at the border."));
    assert_eq!(image.credit(), Some("Di Fox / Example"));
    assert!(!read.to_json_value().to_string().contains("Nobody At All"));
}

#[test]
fn bylines_in_other_scripts() {
    for (name, authors, contributors, published, language) in [
        (
            "byline-korean",
            "홍길동",
            &["translator: 김영희"][..],
            "2026-11-24T09:30:00+00:00",
            "ko",
        ),
        (
            "byline-chinese",
            "王小明",
            &["editor: 李四", "translator: 赵六"],
            "2026-11-24T09:30:00+00:00",
            "zh-Hans",
        ),
        (
            "byline-burmese",
            "မောင်မောင်",
            &["translator: သီတာ"],
            "2026-11-24",
            "my",
        ),
    ] {
        let read = fixture(name);
        assert_eq!(names(&read), [authors], "{name}");
        assert_eq!(others(&read), contributors, "{name}");
        assert_eq!(read.published().value().unwrap().as_str(), published, "{name}");
        assert_eq!(read.language().value().unwrap().as_str(), language, "{name}");
    }
    assert!(codes(&fixture("byline-burmese")).contains(&"language-mismatch"));
    assert_eq!(
        fixture("byline-korean").title().value().unwrap(),
        "강이 바다에 닿다"
    );
}

#[test]
fn what_handbill_wrote_ranks_last() {
    let read = fixture("own-marks");
    assert_eq!(read.title().value().unwrap(), "Page title");
    assert_eq!(read.tags().value().unwrap(), &["page tag", "another"]);
    assert_eq!(names(&read), ["Own Author"]);
    assert_eq!(read.description().value().unwrap(), "Own description");
    assert_eq!(read.url().value().unwrap().as_str(), "https://example.org/own");
    assert!(
        read.title()
            .candidates()
            .iter()
            .any(|other| other.reason() == Reason::OwnMark)
    );
}

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
fn canonical_links_that_disagree() {
    let read = fixture("canonical-home");
    assert_eq!(
        read.url().value().unwrap().as_str(),
        "https://example.org/relative"
    );
    assert_eq!(
        codes(&read),
        ["canonical-home-page", "canonical-relative", "canonical-conflict"]
    );
    let story = super::read(
        "<title>S</title><link rel=canonical href='https://example.org/'><meta property=og:url content='https://example.org/story?fbclid=1'>",
    );
    assert_eq!(story.url().value().unwrap().as_str(), "https://example.org/story");
    let script = super::read("<title>S</title><link rel=canonical href='javascript:alert(1)'>");
    assert_eq!(script.url().value(), None);
    assert_eq!(codes(&script), ["canonical-invalid"]);
}

#[test]
fn the_base_is_the_address_of_a_page_without_one() {
    let base = HttpUrl::parse("https://example.org/a/b.html?utm_medium=x").unwrap();
    let read = unfurl(
        b"<title>T</title><img src='c.jpg'>",
        &UnfurlOptions::new().with_base(base),
    )
    .unwrap();
    assert_eq!(
        read.url().value().unwrap().as_str(),
        "https://example.org/a/b.html"
    );
    assert_eq!(
        read.image().value().unwrap().url().as_str(),
        "https://example.org/a/c.jpg"
    );
}

#[test]
fn what_is_missing_is_named() {
    let error = read("<title>T</title>").article().unwrap_err();
    assert_eq!(
        error.to_string(),
        "no canonical URL: add <link rel=\"canonical\"> or pass --url"
    );
    let error = read("<link rel=canonical href='https://example.org/a'><p>x")
        .article()
        .unwrap_err();
    assert_eq!(error.code().as_str(), "missing-title");
}

#[test]
fn an_offset_stated_elsewhere_for_the_same_hour_is_used() {
    let read = read(
        "<title>T</title><meta property='article:published_time' content='2026-11-24T09:30:00'><time datetime='2026-11-24T09:30+09:00'>now</time>",
    );
    assert_eq!(
        read.published().value().unwrap().as_str(),
        "2026-11-24T09:30:00+09:00"
    );
    assert!(codes(&read).is_empty());
}

#[test]
fn entities_are_decoded_once_and_what_systems_escape_twice_is_mended() {
    let page = read(
        "<title>A &amp;lt;b&amp;gt; B &lt;b&gt;</title><meta name=description content='x &amp;copy; y'>",
    );
    assert_eq!(page.title().value().unwrap(), "A &lt;b&gt; B <b>");
    assert_eq!(page.description().value().unwrap(), "x &copy; y");
    let page =
        read("<title>A &amp;amp; B</title><meta name=description content='x&amp;#8217;s &amp;nbsp;y'>");
    assert_eq!(page.title().value().unwrap(), "A & B");
    assert_eq!(page.description().value().unwrap(), "x’s \u{a0}y");
    // What handbill wrote itself stays.
    let own = "<!-- handbill:head --><title>A &amp;amp; B</title><!-- /handbill:head -->";
    assert_eq!(read(own).title().value().unwrap(), "A &amp; B");
}

#[test]
fn a_page_in_pieces_reads_as_the_whole() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/unfurl");
    let options = handbill::unfurl::UnfurlOptions::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let page = std::fs::read(entry.unwrap().path()).unwrap();
        let whole = handbill::unfurl::unfurl(&page, &options).unwrap().to_json_value();
        for size in [1, 7, 1000] {
            let mut unfurler = handbill::unfurl::Unfurler::new(&options);
            page.chunks(size).for_each(|piece| unfurler.write(piece).unwrap());
            assert_eq!(unfurler.finish().unwrap().to_json_value(), whole);
        }
    }
}

#[test]
fn a_text_longer_than_what_is_read_of_one_is_cut_alike_in_pieces() {
    let page = format!(
        "<title>Long</title><article><p>{}",
        "The river rose 다시. ".repeat(5000)
    );
    let options = handbill::unfurl::UnfurlOptions::new();
    let whole = handbill::unfurl::unfurl(page.as_bytes(), &options).unwrap();
    let mut unfurler = handbill::unfurl::Unfurler::new(&options);
    page.as_bytes()
        .chunks(999)
        .for_each(|piece| unfurler.write(piece).unwrap());
    let text = whole.text().value().unwrap();
    assert!((60_000..70_000).contains(&text.len()), "{}", text.len());
    assert!(
        text.starts_with("The river rose 다시. The river"),
        "{}",
        &text[..40]
    );
    assert_eq!(unfurler.finish().unwrap().text().value(), Some(text));
}

#[test]
fn head_only_stops_at_the_body() {
    let options = handbill::unfurl::UnfurlOptions::new().with_head_only(true);
    let mut unfurler = handbill::unfurl::Unfurler::new(&options);
    let head = "<html lang=en><head><title>Head</title></head><body><h1>Body</h1>";
    unfurler
        .write(format!("{head}{}", "<p>text ".repeat(2000)).as_bytes())
        .unwrap();
    assert!(unfurler.is_done());
    let read = unfurler.finish().unwrap();
    assert_eq!(read.title().value().unwrap(), "Head");
    assert!(read.text().value().is_none());
}

#[test]
fn a_front_page_has_no_author_and_no_date_of_its_own() {
    let read = read(
        r#"<html lang="en"><head><title>Example Times</title><meta property="og:site_name" content="Example Times">
        <link rel="canonical" href="https://example.org/"></head><body><main>
        <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">River reaches the sea</h1></div>
        <span class="byline">By Ada Lin</span><time datetime="2026-11-24">today</time></main>"#,
    );
    assert_eq!(read.title().value().unwrap(), "Example Times");
    assert_eq!(names(&read), [""; 0]);
    assert_eq!(read.published().value(), None);
}

#[test]
fn a_line_broken_in_the_source_is_one_line() {
    let read = read(
        "<article><h1>River</h1><p class=\"byline\">By Ada\n   Lin</p><p class=\"note\">One\nword.</p></article>",
    );
    assert_eq!(names(&read), ["Ada Lin"]);
}

#[test]
fn who_is_quoted_did_not_write() {
    let read = read(
        r#"<h1>River</h1><blockquote>It moves.</blockquote><p class="quote-byline">—Ada Lin of Example</p>"#,
    );
    assert_eq!(names(&read), [""; 0]);
}

#[test]
fn a_post_names_its_author_in_its_title() {
    for (title, expected) in [
        ("Ada Lin (@ada) on X", &["Ada Lin"][..]),
        ("Ada Lin (@ada@example.social)", &["Ada Lin"]),
        ("What is new (@ home)", &[]),
    ] {
        let read = read(&format!(r#"<meta property="og:title" content="{title}">"#));
        assert_eq!(names(&read), expected, "{title}");
    }
}

#[test]
fn the_account_of_the_site_is_not_its_author() {
    let read = read(
        r#"<meta property="og:site_name" content="Example"><meta name="twitter:creator" content="@example"><h1>River</h1>"#,
    );
    assert_eq!(names(&read), [""; 0]);
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
fn a_language_that_nothing_declares_is_detected() {
    let text = "Le fleuve a de nouveau atteint la mer, après l’ouverture du barrage pour la première fois depuis des années.";
    let undeclared = read(&format!("<article><h1>Le fleuve</h1><p>{text}</p></article>"));
    assert_eq!(undeclared.language().value().unwrap().as_str(), "fr");
    assert_eq!(undeclared.language().source(), Some("text"));
    let declared = read(&format!("<html lang=en-GB><article><p>{text}</p></article>"));
    assert_eq!(declared.language().source(), Some("html[lang]"));
}

#[test]
fn letters_tell_a_language_that_a_template_declares_wrongly() {
    let text = "دەريا كۆپ يىلدىن كېيىن يەنە دېڭىزغا يەتتى، دەيدۇ يەرلىك خەلق.";
    for declared in ["", " lang=en-US", " lang=zh-CN", " lang=ar"] {
        let page = read(&format!(
            "<html{declared}><article><h1>دەريا</h1><p>{text}</p></article>"
        ));
        assert_eq!(page.language().value().unwrap().as_str(), "ug", "{declared}");
        assert_eq!(page.direction().value().unwrap().as_str(), "rtl");
        assert_eq!(
            codes(&page).contains(&"language-mismatch"),
            !declared.is_empty(),
            "{declared}"
        );
    }
}

#[test]
fn what_follows_an_article_that_named_its_author_is_none_of_it() {
    let story =
        "After eleven years the dam and its locks are open, and the first boat went down to the sea. ";
    let page = |byline: &str| {
        let story = story.repeat(6);
        read(&format!(
            "<html lang=en><title>River reaches the sea</title><article><h1>River reaches the sea</h1>{byline}\
             <p>{story}</p></article><div><p>Ten more stories that you may like.</p><img src=https://example.org/b.jpg alt=Boats></div>\
             <div><a rel=author href=/a>Bo Chen</a></div>\
             <footer><p class=copyright>© 2026 The Example Times. All rights reserved.</p></footer>"
        ))
    };
    for (byline, author, has_picture) in [
        ("<p class=byline>By Ada Lin</p>", "Ada Lin", false),
        ("", "Bo Chen", true),
    ] {
        let page = page(byline);
        assert_eq!(names(&page), [author]);
        assert_eq!(page.images().value().is_some(), has_picture);
        // Whose site it is stands behind everything.
        assert_eq!(page.site().value().unwrap().name(), "The Example Times");
    }
}
