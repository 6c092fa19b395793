//! The site's name in the words around it: for a mark, of a line of copyright, of a feed, of programs.

use super::{PARAGRAPHS, TITLE, at_home, read_under, site, title};
use handbill::link::HttpUrl;
use handbill::unfurl::{UnfurlOptions, unfurl};

const SITE: &str = "Valley Voice";

fn named(head: &str, above: &str, below: &str) -> Option<String> {
    let title = match head.contains("<title>") {
        true => String::new(),
        false => format!("<title>{TITLE}</title>"),
    };
    let page = format!(
        "<html lang=en><head>{title}{head}</head><body><header>{above}</header>\
         <article><h1>{TITLE}</h1>{PARAGRAPHS}</article><footer>{below}</footer></body></html>"
    );
    let read = at_home(&page);
    read.site().value().map(|site| site.name().to_owned())
}

#[test]
fn the_words_for_a_mark_hold_the_name() {
    for words in [
        "Logo of Valley Voice",
        "Valley Voice's logo",
        "Valley Voice main logo",
        "Go to Valley Voice homepage",
        "Valley Voice home page",
        "Home - Valley Voice",
        "Zur Startseite von Valley Voice",
    ] {
        let mark = format!("<a href=/><img src=/mark.png alt=\"{words}\"></a>");
        assert_eq!(named("", &mark, "").as_deref(), Some(SITE), "{words}");
        let drawn = format!("<a href=/><svg aria-label=\"{words}\"><path d=M0/></svg></a>");
        assert_eq!(named("", &drawn, "").as_deref(), Some(SITE), "{words}");
    }
    for words in ["Back to top", "Homepage", "Logo"] {
        let mark = format!("<a href=/><img src=/mark.png alt=\"{words}\"></a>");
        assert_eq!(named("", &mark, ""), None, "{words}");
    }
}

#[test]
fn a_line_of_copyright_names_the_house_in_many_forms() {
    for line in [
        "© 2026 | Valley Voice",
        "© 2026 · Valley Voice · All rights reserved",
        "2026 © Valley Voice",
        "All content © 2026 Valley Voice",
        "℗ & © 2026 Valley Voice",
        "©\u{fe0f} 2026 Valley Voice",
        "© ၂၀၂၆ Valley Voice",
        "(C) Valley Voice",
        "© 2026 Valley Voice. Powered by Ghost",
        "© 2026 Valley Voice. Made with love in Delta City",
        "© 2026 Valley Voice and its licensors",
        "Valley Voice, all rights reserved",
        "© 2012-present Valley Voice",
        "© 2026 Valley Voice, a River Media company",
        "© 2026 Valley Voice • Built by the valley",
        "© 2026 Valley Voice — all rights reserved",
        "© 2026 Valley Voice (ISSN 1234-5678)",
    ] {
        let below = format!("<div class=copyright>{line}</div>");
        assert_eq!(named("", "", &below).as_deref(), Some(SITE), "{line}");
    }
}

#[test]
fn a_title_ends_in_the_site_before_what_is_no_name() {
    for tail in [
        " // Valley Voice",
        " |Valley Voice",
        "|Valley Voice",
        " | Valley Voice | News from all over the long valley",
        " | Valley Voice | March 15, 2026",
        " - Valley Voice - News",
    ] {
        let head = format!("<title>{TITLE}{tail}</title>");
        assert_eq!(named(&head, "", "").as_deref(), Some(SITE), "{tail}");
    }
}

#[test]
fn a_title_may_have_the_headline_between_other_parts() {
    for title in [
        format!("News: {TITLE} | Valley Voice"),
        format!("News | {TITLE} | Valley Voice"),
        format!("Valley Voice | {TITLE} | Valley Voice"),
        format!("Valley Voice » News » {TITLE}"),
    ] {
        let head = format!("<title>{title}</title>");
        assert_eq!(named(&head, "", "").as_deref(), Some(SITE), "{title}");
    }
    let tag = format!("<meta property=og:title content='{TITLE} | Valley Voice'>");
    assert_eq!(named(&tag, "", "").as_deref(), Some(SITE));
}

#[test]
fn what_links_to_the_front_page_are_called_is_no_name() {
    let below = "<div class=copyright>© 2026 Valley Voice</div>";
    for words in [
        "English",
        "Latest",
        "Top stories",
        "Skip to main content",
        "Start",
    ] {
        let home = format!("<a href=/>{words}</a>");
        assert_eq!(named("", &home, below).as_deref(), Some(SITE), "{words}");
    }
    for words in ["Site Logo", "Company logo", "Header image", "Brand"] {
        let home = format!("<a href=/><img src=/mark.png alt='{words}'></a>");
        assert_eq!(named("", &home, below).as_deref(), Some(SITE), "{words}");
    }
}

#[test]
fn what_programs_write_names_no_site() {
    let home = format!("<a href=/>{SITE}</a>");
    for name in [
        "null",
        "undefined",
        "My Site",
        "Next.js App",
        "{{ site.title }}",
        "-",
        "Untitled",
        "Your Site Name",
    ] {
        let tag = format!("<meta property=og:site_name content='{name}'>");
        assert_eq!(named(&tag, &home, "").as_deref(), Some(SITE), "{name}");
        let data = format!(
            "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"{TITLE}\",\
             \"publisher\":{{\"@type\":\"Organization\",\"name\":\"{name}\",\"logo\":{{\"url\":\"/l.png\"}}}}}}</script>"
        );
        assert_eq!(named(&data, &home, "").as_deref(), Some(SITE), "{name}");
    }
    let unnamed = format!(
        "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"{TITLE}\",\
         \"publisher\":{{\"@type\":\"Organization\",\"logo\":{{\"@type\":\"ImageObject\",\"url\":\"/l.png\"}}}}}}</script>"
    );
    assert_eq!(named(&unnamed, &home, "").as_deref(), Some(SITE));
}

#[test]
fn the_organization_that_has_the_site_is_its_publisher() {
    let data = |url: &str| {
        format!(
            "<script type=application/ld+json>{{\"@type\":\"Organization\",\"name\":\"{SITE}\",\"url\":\"{url}\"}}</script>"
        )
    };
    assert_eq!(
        named(&data("https://www.example.org/"), "", "").as_deref(),
        Some(SITE)
    );
    assert_eq!(named(&data("https://other.example.net/"), "", ""), None);
}

#[test]
fn a_feed_and_the_search_are_called_after_the_site() {
    for name in [
        "Example Voice RSS Feed",
        "RSS feed for Example Voice",
        "Example Voice: RSS",
        "Example Voice Suche",
        "Example Voice (RSS2.0)",
    ] {
        let feed = format!("<link rel=alternate type=application/rss+xml title='{name}' href=/feed>");
        assert_eq!(named(&feed, "", "").as_deref(), Some("Example Voice"), "{name}");
    }
    let search =
        "<link rel=search type=application/opensearchdescription+xml title='Example Voice Search' href=/os>";
    assert_eq!(named(search, "", "").as_deref(), Some("Example Voice"));
    // A host may be called otherwise, where the title confirms the name.
    let end = |tail: &str| {
        let title = format!("<title>The river at last {tail}</title>");
        let kind = "type=application/opensearchdescription+xml";
        named(
            &format!("{title}<link rel=search {kind} title='Search {SITE}' href=/os>"),
            "",
            "",
        )
    };
    assert_eq!(end("| Valley Voice").as_deref(), Some(SITE));
    assert_eq!(end("| River"), None);
    let section = "<link rel=alternate type=application/rss+xml title='Top Stories RSS Feed' href=/feed>";
    assert_eq!(named(section, "", ""), None);
    let section = "<link rel=alternate type=application/rss+xml title='Example : Business' href=/feed>";
    assert_eq!(named(section, "", "").as_deref(), Some("Example"));
}

#[test]
fn who_wrote_is_no_site() {
    let behind = |part: &str| named(&format!("<title>{TITLE} - {part}</title>"), "", "");
    assert_eq!(behind("by Ada Lin"), None);
    assert_eq!(behind("By the Sea").as_deref(), Some("By the Sea"));
}

#[test]
fn the_part_of_a_title_before_a_slogan_that_the_link_home_names_is_the_site() {
    let title = |slogan: &str| format!("<title>{TITLE} - Upper Post - {slogan}</title>");
    let home = "<a href=/><img src=/l.png alt='Upper Post - Valley news'></a>";
    assert_eq!(
        named(&title("Valley news"), home, "").as_deref(),
        Some("Upper Post")
    );
    assert_eq!(
        named(&title("Valley news"), "", "").as_deref(),
        Some("Valley news")
    );
}

#[test]
fn what_is_set_apart_letter_by_letter_is_read_as_a_word() {
    for (word, expected) in [
        ("新聞", None),
        ("新 聞", None),
        ("首 頁", None),
        ("江 報", Some("江 報")),
    ] {
        let page = at_home(&format!(
            "<ul><li><a href='/'>{word}</a></li></ul><h1>{TITLE}</h1>"
        ));
        assert_eq!(site(&page), expected, "{word}");
    }
}

#[test]
fn a_headline_with_other_dashes_in_its_heading_has_the_site_behind_it() {
    let whole = "River reaches the sea - and stays - Valley Voice";
    let page = at_home(&format!(
        "<meta property=og:site_name content='Valley Voice'><meta property=og:title content='{whole}'>\
         <script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"{whole}\"}}</script>\
         <title>{whole}</title><h1>River reaches the sea – and stays</h1>{PARAGRAPHS}"
    ));
    assert_eq!(title(&page), Some("River reaches the sea - and stays"));
}

#[test]
fn what_an_archive_keeps_is_of_the_host_where_it_was() {
    let page = format!(
        "<title>{TITLE} / News / Home - valleyvoice.example - All of the valley in pictures</title><h1>{TITLE}</h1>{PARAGRAPHS}"
    );
    for (path, expected) in [
        (
            "20260131093000/http://www.valleyvoice.example/river",
            Some("valleyvoice.example"),
        ),
        (
            "20260131093000im_/https://valleyvoice.example:80/river",
            Some("valleyvoice.example"),
        ),
        ("2026/http://www.valleyvoice.example/river", None),
        ("20260131093000/river", None),
    ] {
        let read = read_under(&format!("https://archive.example.org/web/{path}"), &page);
        assert_eq!(site(&read), expected, "{path}");
    }
}

#[test]
fn the_address_of_the_site_above_names_it_where_its_link_is_called_so() {
    let page = |link: &str| {
        let options =
            UnfurlOptions::new().with_base(HttpUrl::parse("https://news.valley.example/1").unwrap());
        let page = format!(
            "<title>{TITLE}</title><div class=logo>{link}</div><div><h1>{TITLE}</h1>{PARAGRAPHS}</div>"
        );
        site(&unfurl(page.as_bytes(), &options).unwrap()).map(str::to_owned)
    };
    assert_eq!(
        page("<a href=https://www.valley.example/>Valley.Example</a>").as_deref(),
        Some("Valley.Example")
    );
    assert_eq!(
        page("<a href=https://www.valley.example/>Weather today</a>"),
        None
    );
    assert_eq!(page("<a href=https://www.hill.example/>Hill.Example</a>"), None);
    // What is said of the site stands behind its address.
    assert_eq!(
        page(
            "<a href=https://news.valley.example/><img src=/l.png alt='VALLEY.example, news of the day'></a>"
        )
        .as_deref(),
        Some("VALLEY.example")
    );
}

#[test]
fn the_word_for_news_alone_is_no_site() {
    let page = |word: &str| {
        let page = at_home(&format!(
            "<title>{TITLE} - {word} - Долина. Север</title><meta property=og:title content='{TITLE} - {word}'>\
             <a href=/>{word}</a><h1>{TITLE}</h1>"
        ));
        site(&page).map(str::to_owned)
    };
    assert_eq!(page("Новости").as_deref(), Some("Долина. Север"));
}

#[test]
fn a_default_page_is_the_front_and_an_address_before_a_slogan_the_name() {
    let page = |alt: &str| {
        let page = at_home(&format!(
            "<title>{TITLE}</title><div class=logo><a href=/default.asp><img src=/l.png alt='{alt}'></a></div>\
             <div><h1>{TITLE}</h1>{PARAGRAPHS}</div>"
        ));
        site(&page).map(str::to_owned)
    };
    assert_eq!(
        page("example.org - health, food, news").as_deref(),
        Some("example.org")
    );
    assert_eq!(page("Upper Post").as_deref(), Some("Upper Post"));
    assert_eq!(page("health, food - news"), None);
}

#[test]
fn a_sentence_in_the_title_gives_way_to_whose_rights_are_reserved() {
    let page = |tail: &str, owner: &str| {
        let page = at_home(&format!(
            "<title>{TITLE} - {tail}</title><meta name=copyright content={owner}><h1>{TITLE}</h1>{PARAGRAPHS}"
        ));
        site(&page).map(str::to_owned)
    };
    assert_eq!(page("News of the valley.", "Example").as_deref(), Some("Example"));
    assert_eq!(page("Valley Voice", "Example").as_deref(), Some("Valley Voice"));
    assert_eq!(
        page("News of the valley.", "Hilltop").as_deref(),
        Some("News of the valley.")
    );
}

#[test]
fn a_link_home_is_called_what_it_says_where_its_mark_says_nothing() {
    let home = |alt: &str, title: &str| {
        let link = format!("<a href=/ title='{title}'><img src=/mark.svg alt='{alt}'></a>");
        named("", &link, "")
    };
    assert_eq!(home("Logo 2019", "Valley Voice - Home").as_deref(), Some(SITE));
    assert_eq!(home("Valley Voice", "River Post").as_deref(), Some(SITE));
}
