//! Each field from each of its sources.

use super::{codes, fixture, names, others, read};
use handbill::unfurl::Reason;

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
fn a_list_has_neither_author_nor_date_nor_a_picture_of_its_own() {
    let page = read(
        r#"<title>Rivers - Example</title><meta property=og:site_name content=Example><meta property=og:type content=article>
        <script type="application/ld+json">{"@type":"CollectionPage","name":"Rivers"}</script>
        <div><img src="https://example.org/a.jpg" width=800 height=600><span class=byline>Ada Lin</span>
        <time datetime="2026-01-02">2 January</time></div>"#,
    );
    assert_eq!(page.title().value().unwrap(), "Rivers");
    assert_eq!(names(&page), [""; 0]);
    assert!(page.published().value().is_none() && page.image().value().is_none());
}

#[test]
fn several_subjects_are_no_section() {
    let section = |subject: &str| {
        let page = read(&format!(
            "<meta name=dc.subject content='{subject}'><h1>River</h1>"
        ));
        page.section().value().cloned()
    };
    assert_eq!(section("World").as_deref(), Some("World"));
    assert_eq!(section("river, dam,sea"), None);
    assert_eq!(section("Rivers:Dams;Seas"), None);
}

#[test]
fn what_two_attributes_of_a_tag_name_is_stated_once() {
    let tags = |marks: &str| {
        let read = read(&format!(
            "<title>River</title><meta {marks} content='river, dam, sea'><p>x</p>"
        ));
        read.tags().value().cloned().unwrap_or_default()
    };
    assert_eq!(tags("name=keywords"), ["river", "dam", "sea"]);
    assert_eq!(tags("name=keywords property=keywords"), ["river", "dam", "sea"]);
}

#[test]
fn a_publisher_in_a_list_is_read_as_one_alone() {
    let publisher = r#"{"@type":"Organization","name":"Valley Voice","url":"https://valley.example/","logo":{"url":"https://valley.example/logo.png"}}"#;
    for value in [publisher.to_owned(), format!("[{publisher}]")] {
        let read = read(&format!(
            r#"<script type=application/ld+json>{{"@type":"NewsArticle","headline":"River","publisher":{value}}}</script>"#
        ));
        let site = read.site().value().expect("it is stated");
        assert_eq!(
            site.url().map(|url| url.as_str()),
            Some("https://valley.example/"),
            "{value}"
        );
        assert_eq!(site.logo().map(|url| url.path()), Some("/logo.png"), "{value}");
    }
}
