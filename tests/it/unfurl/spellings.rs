//! How a site is spelt.

use super::{PARAGRAPHS, TITLE, read, site};

#[test]
fn the_better_spelling_of_the_site_wins() {
    let publisher = r#"<script type=application/ld+json>{"@type":"NewsArticle","publisher":{"name":"Example Times"}}</script>"#;
    for (site, head, expected) in [
        ("EXAMPLE TIMES", publisher, "Example Times"),
        (
            "exampletimes",
            "<meta name=application-name content='Example Times'>",
            "Example Times",
        ),
        (
            "EXAMPLE TIMES",
            "<title>River reaches the sea after years | Example Times</title>",
            "Example Times",
        ),
        ("www.example.org", publisher, "Example Times"),
        (
            "example.org",
            "<title>River reaches the sea after years | The Example</title>",
            "The Example",
        ),
        (
            "example.org",
            "<title>River reaches the sea after years - 보기신문</title>",
            "보기신문",
        ),
        (
            "example.org",
            r#"<script type=application/ld+json>{"@type":"NewsArticle","publisher":{"name":"Associated Press"}}</script>"#,
            "example.org",
        ),
        // A slogan is no name, a name of few capitals is one, and so is an address that is written as one.
        (
            "example.org",
            "<title>River reaches the sea after years | Your independent paper</title>",
            "example.org",
        ),
        ("TIME", "<meta name=application-name content=Time>", "TIME"),
        (
            "Example.org",
            "<title>River reaches the sea after years | The Example</title>",
            "Example.org",
        ),
    ] {
        let page = format!(
            "<link rel=canonical href=https://www.example.org/2026/river><meta property=og:site_name content='{site}'>\
             {head}<h1>{TITLE}</h1>{PARAGRAPHS}"
        );
        let read = read(&page);
        assert_eq!(
            read.site().value().map(|site| site.name()),
            Some(expected),
            "{head}"
        );
    }
}

#[test]
fn an_account_names_the_site_that_its_address_is_called_by() {
    let head = "<link rel=canonical href=https://news.example.org/1><h1>River reaches the sea</h1>";
    for (tag, expected) in [
        (
            "<meta property=article:publisher content=https://www.facebook.com/EXAMPLE/>",
            Some("EXAMPLE"),
        ),
        ("<meta name=twitter:site content=@Example>", Some("Example")),
        ("<meta name=twitter:site content=@another>", None),
    ] {
        let page = read(&format!("{tag}{head}"));
        assert_eq!(page.site().value().map(|site| site.name()), expected, "{tag}");
    }
    // So does what stands beside an author's name, or glued to the headline, and what its mark is called.
    for (head, expected) in [
        (
            "<link rel=canonical href=https://www.exampletimes.org/1><img src=/w.svg alt='Example Times - News of the river'>\
             <h1>River reaches the sea</h1><p class=copyright>© 2026 Holding",
            "Example Times",
        ),
        (
            "<link rel=canonical href=https://www.exampletimes.org/1><meta name=author content='Ada Lin, EXAMPLE TIMES Sports'>",
            "EXAMPLE TIMES",
        ),
        (
            "<title>River reaches the sea- The Example</title><h1>River reaches the sea</h1>",
            "The Example",
        ),
    ] {
        assert_eq!(
            read(head).site().value().map(|site| site.name()),
            Some(expected),
            "{head}"
        );
    }
}

#[test]
fn an_account_is_no_name_of_a_site() {
    let called = |head: &str| {
        let page = read(&format!(
            "<link rel=canonical href=https://www.exampledaily.org/river><meta property=og:site_name content=Example_Live>\
             {head}<h1>{TITLE}</h1>{PARAGRAPHS}"
        ));
        page.site().value().map(|site| site.name().to_owned())
    };
    for head in [
        format!("<title>{TITLE} | Example Daily</title>"),
        "<a href=/><img src=/a.png alt='Example Daily'></a>".to_owned(),
    ] {
        assert_eq!(called(&head).as_deref(), Some("Example Daily"), "{head}");
    }
    assert_eq!(called("").as_deref(), Some("Example_Live"));
}

#[test]
fn a_site_in_small_letters_is_spelt_as_the_page_writes_it() {
    let page = |head: &str, logo: &str, text: &str| {
        let read = read(&format!(
            "<link rel=canonical href=https://www.rivernews7.com/a>{head}<title>River reaches the sea</title><a href=/><img src=/l.png alt='{logo}'></a>\
             <h1>River reaches the sea</h1><p>{text}</p>"
        ));
        site(&read).map(str::to_owned)
    };
    let named = "<meta property=og:site_name content=rivernews7>";
    let account = "<meta name=twitter:site content=@rivernews7>";
    let text = "The river reached the sea on Monday, as Rivernews7 was told by those who live there.";
    assert_eq!(page(named, "River News 7", "").as_deref(), Some("River News 7"));
    assert_eq!(page(account, "", text).as_deref(), Some("Rivernews7"));
    assert_eq!(page(named, "", text).as_deref(), Some("rivernews7"));
    assert_eq!(page(account, "", "").as_deref(), Some("rivernews7"));
    // A part of the house, by the name that titles its pages.
    let live = "<meta property=og:site_name content=valleyriver><title>River reaches the sea - Valley River Live</title>";
    let titled = read(&format!(
        "<link rel=canonical href=https://www.vvpost.org/a>{live}<h1>River reaches the sea</h1>{PARAGRAPHS}"
    ));
    assert_eq!(site(&titled), Some("Valley River Live"));
}

#[test]
fn an_address_as_a_site_is_spelt_as_the_page_writes_it() {
    let page = |publisher: &str| {
        let read = read(&format!(
            "<link rel=canonical href=https://www.vvnews.org/a><meta property=og:site_name content=www.vvnews.org>\
             <script type=application/ld+json>{{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\
             \"publisher\":{{\"@type\":\"Organization\",\"name\":\"{publisher}\"}}}}</script><title>{TITLE}</title>\
             <h1>{TITLE}</h1>{PARAGRAPHS}"
        ));
        site(&read).map(str::to_owned)
    };
    assert_eq!(page("VVNews.org").as_deref(), Some("VVNews.org"));
    assert_eq!(page("vvnews.org").as_deref(), Some("www.vvnews.org"));
    assert_eq!(page("The Valley Voice").as_deref(), Some("The Valley Voice"));
}

#[test]
fn a_person_who_publishes_a_diary_is_not_its_name() {
    let named = |publisher: &str| {
        let page = read(&format!(
            "<link rel=canonical href=https://www.voicelin.org/river><meta property=og:site_name content=voicelin.org>\
             <script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"publisher\":{publisher}}}</script>\
             <title>{TITLE} - voicelin.org</title><h1>{TITLE}</h1>{PARAGRAPHS}"
        ));
        site(&page).map(str::to_owned)
    };
    for (publisher, expected) in [
        (
            r#"{"@type":["Person","Organization"],"name":"Ada Lin"}"#,
            "voicelin.org",
        ),
        (r#"{"@type":"Person","name":"Voice Lin"}"#, "Voice Lin"),
        (
            r#"{"@type":"Organization","name":"The Valley Voice"}"#,
            "The Valley Voice",
        ),
    ] {
        assert_eq!(named(publisher).as_deref(), Some(expected), "{publisher}");
    }
}
