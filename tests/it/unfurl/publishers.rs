//! Who publishes a page, by its title, its copyright, its accounts.

use super::{PARAGRAPHS, TITLE, at_home, read, site};
use handbill::link::HttpUrl;
use handbill::unfurl::{UnfurlOptions, unfurl};

#[test]
fn the_site_by_the_name_on_its_front_page() {
    for (markup, expected) in [
        (
            "<meta property=og:site_name content='Example - News from the river'><title>River reaches the sea - Example</title><h1>River reaches the sea</h1>",
            "Example",
        ),
        (
            "<link rel=canonical href=https://valleyvoice.example/a><meta property=og:site_name content='川と海のニュースを毎日お届け｜VALLEY VOICE'><title>T</title>",
            "VALLEY VOICE",
        ),
        (
            "<meta name=dc.publisher content='Example Times Company'><title>River reaches the sea - Example Times</title><h1>River reaches the sea</h1>",
            "Example Times",
        ),
        (
            "<meta name=dc.publisher content='The Example Times Company'><meta name=publisher content='The Example Times'><title>T</title>",
            "The Example Times",
        ),
        (
            "<meta name=copyright content='Copyright Example, LLC'><title>T</title>",
            "Example",
        ),
        (
            "<title>宇航员在太空中喝酒会怎么样 _探索者 _示例网</title><h1>宇航员在太空中喝酒会怎么样</h1>",
            "示例网",
        ),
        (
            "<title>Example » Blog Archive » River reaches the sea</title><h1>Example</h1><h2>River reaches the sea</h2>",
            "Example",
        ),
        (
            "<link rel=canonical href=https://www.linfield.com/a><title>Tax abroad | Linfield Law Office</title>",
            "Linfield Law Office",
        ),
        (
            "<div itemscope itemtype=https://schema.org/NewsArticle><b itemprop=headline>How a river came to the sea again</b><b itemprop=publisher>How a river came to the sea again</b></div><footer><p class=copyright>© 2026 Example</p></footer><div class=copyright>© Ada Lin</div>",
            "Example",
        ),
        ("<title>강물이 바다에 닿다_사회_보기일보</title>", "보기일보"),
        (
            "<meta property=og:title content='River reaches the sea'><title>River notes: River reaches the sea</title><h1>River notes</h1><h3>River reaches the sea</h3>",
            "River notes",
        ),
        (
            "<link rel=canonical href=https://www.exampletimes.com/a><title>T</title><meta name=author content='Ada Lin, EXAMPLE TIMES'>",
            "EXAMPLE TIMES",
        ),
    ] {
        let page = read(markup);
        assert_eq!(
            page.site().value().map(|site| site.name()),
            Some(expected),
            "{markup}"
        );
    }
}

#[test]
fn what_a_page_is_titled_with_and_its_host_is_called_goes_before_sections_and_companies() {
    for (head, expected) in [
        (
            "<meta property=og:site_name content=Valley><meta property=article:section content=Valley><title>River reaches the sea | EXAMPLE</title>",
            "EXAMPLE",
        ),
        (
            "<meta property=og:site_name content=Valley><meta property=article:section content=Valley><title>River reaches the sea | Wide World</title>",
            "Valley",
        ),
        (
            "<title>River reaches the sea - example.org - Front page - Valley</title>",
            "example.org",
        ),
        (
            "<title>River reaches the sea - example.org - Example Valley</title>",
            "Example Valley",
        ),
        (
            "<meta name=publisher content='RM-Media Ltd. &amp; Co. KG'><title>River reaches the sea | Example.org</title>",
            "Example.org",
        ),
        (
            "<meta name=publisher content='Example Ltd.'><title>River reaches the sea | Example.org</title>",
            "Example",
        ),
        (
            "<meta property=og:site_name content='見本ポータル|最新のニュースをお届け！'><meta property=twitter:title content='River reaches the sea|見本ポータル'>",
            "見本ポータル",
        ),
    ] {
        let page = at_home(&format!(
            "{head}<meta property=og:title content='River reaches the sea'><h1>River reaches the sea</h1>"
        ));
        assert_eq!(site(&page), Some(expected), "{head}");
    }
}

#[test]
fn a_site_is_called_by_the_end_of_a_tight_title_or_its_copyright() {
    for (page, expected) in [
        (
            "<title>大桥重新通行仪式昨天举行_示例航天官方网站</title>",
            "示例航天官方网站",
        ),
        ("<meta name=copyright content=示例公司版权所有>", "示例公司"),
    ] {
        let page = read(page);
        assert_eq!(page.site().value().map(|site| site.name()), Some(expected));
    }
}

#[test]
fn the_host_tells_its_own_house_from_another() {
    let page = |host: &str, head: &str| {
        let page = format!(
            "<link rel=canonical href=https://www.{host}/a><title>{TITLE} | The River</title>{head}<h1>{TITLE}</h1>{PARAGRAPHS}"
        );
        site(&read(&page)).map(str::to_owned)
    };
    // The host begins with the article of the name.
    let address = "<meta property=og:site_name content=theriver.org>";
    assert_eq!(page("theriver.org", address).as_deref(), Some("The River"));
    // The data of a syndicated report names the house that it comes from.
    let tags = |publisher: &str, owner: &str| {
        format!(
            r#"<script type=application/ld+json>{{"@type":"NewsArticle","publisher":{{"name":"{publisher}"}}}}</script><meta name=copyright content='(c) 2026 {owner}'>"#
        )
    };
    for (publisher, owner, expected) in [
        ("Example Times", "The Valley Observer, LLC", "The Valley Observer"),
        ("Example Times", "Valley Media Group", "Example Times"),
        ("Observatory", "The Valley Observer, LLC", "Observatory"),
        ("Daily Observer", "The Valley Observer, LLC", "Daily Observer"),
    ] {
        let called = page("observer.org", &tags(publisher, owner));
        assert_eq!(called.as_deref(), Some(expected), "{publisher}, {owner}");
    }
    let called = page(
        "valleyobserver.org",
        &tags("Example Times", "Valley Observer, Inc."),
    );
    assert_eq!(called.as_deref(), Some("Valley Observer"));
    let called = page("river.org", &tags("Example Times", "Valley Media Group"));
    assert_eq!(called.as_deref(), Some("The River"));
    // So does the byline, whose house is said to publish.
    let named = "<meta property=og:site_name content=VALLEY.org><main itemscope itemtype=https://schema.org/NewsArticle>
        <div class=byline><p itemprop=author>Ada Lin</p><div itemprop=publisher itemscope><p itemprop=name>Homes</p></div></div>";
    assert_eq!(page("valley.org", named).as_deref(), Some("VALLEY.org"));
}

#[test]
fn the_site_by_its_mark_where_the_host_is_its_last_word() {
    for (src, alt, expected) in [
        ("/art/logo.gif", "The Daily Example", Some("The Daily Example")),
        ("/art/boats.gif", "The Daily Example", None),
        ("/art/logo.gif", "Follow us on Example", None),
        ("/art/logo.gif", "The Daily Boat", None),
    ] {
        let page = read(&format!(
            "<link rel=canonical href=https://www.example.org/river><title>{TITLE}</title>\
             <img src={src} alt='{alt}'><h1>{TITLE}</h1>{PARAGRAPHS}"
        ));
        assert_eq!(
            page.site().value().map(|site| site.name()),
            expected,
            "{src} {alt}"
        );
    }
    // So is it where links to the front page have but the address.
    let page = read(&format!(
        "<link rel=canonical href=https://www.example.org/river><title>{TITLE}</title>\
         <header><a href=/>Example.org</a></header><img src=/art/logo.gif alt='The Daily Example'><h1>{TITLE}</h1>{PARAGRAPHS}"
    ));
    assert_eq!(super::site(&page), Some("The Daily Example"));
}

#[test]
fn an_address_in_the_place_of_the_site_gives_way_to_the_words_for_its_mark() {
    let named = |stated: &str| {
        let page = read(&format!(
            "<link rel=canonical href=https://www.exampletimes.org/a><title>{TITLE}</title>
             <meta property=og:site_name content={stated}>
             <header><a href=/><img src=mark.svg alt='Example Times'></a></header><h1>{TITLE}</h1>{PARAGRAPHS}"
        ));
        page.site().value().map(|site| site.name().to_owned())
    };
    assert_eq!(named("www.exampletimes.org").as_deref(), Some("Example Times"));
    assert_eq!(named("ExampleTimes.org").as_deref(), Some("ExampleTimes.org"));
    assert_eq!(named("Times").as_deref(), Some("Times"));
}

#[test]
fn the_name_of_the_site_stands_before_a_slogan_and_on_feeds() {
    for (head, expected) in [
        (
            "<title>River reaches the sea | Parco Nazionale d'Esempio, Monti, Laghi e Valle</title>",
            Some("Parco Nazionale d'Esempio, Monti, Laghi e Valle"),
        ),
        (
            "<title>River reaches the sea | Example | News from the valley</title>",
            Some("Example"),
        ),
        (
            "<title>River reaches the sea | Example: News from the valley</title>",
            Some("Example"),
        ),
        (
            "<title>River reaches the sea | Example | Example News</title>",
            Some("Example News"),
        ),
        (
            "<meta property=og:site_name content='News from all the valley | EXAMPLE.org'>",
            Some("EXAMPLE.org"),
        ),
        (
            "<meta property=og:site_name content='Agency of the Valley | Last news | EXAMPLE'>",
            Some("EXAMPLE"),
        ),
        (
            "<meta property=og:site_name content='Voice of all the Valley Example'>",
            Some("Voice of all the Valley Example"),
        ),
        (
            "<meta property=og:site_name content='Agency of the Valley (AV). All the news of today.'>",
            Some("Agency of the Valley (AV)"),
        ),
        (
            "<meta property=og:site_name content='Friends of St. Ada Lin of Riverton'>",
            Some("Friends of St. Ada Lin of Riverton"),
        ),
        (
            "<meta property=og:site_name content='Valley. River. Sea'>",
            Some("Valley. River. Sea"),
        ),
        (
            "<title>River reaches the sea - VT Riverton</title>\
             <script type=application/ld+json>{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Riverton\"}}</script>",
            Some("VT Riverton"),
        ),
        (
            "<title>River reaches the sea - All of Riverton</title>\
             <script type=application/ld+json>{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Riverton\"}}</script>",
            Some("Riverton"),
        ),
        (
            "<meta property=og:site_name content='News of EXAMPLE.org'>",
            Some("News of EXAMPLE.org"),
        ),
        (
            "<meta property=og:site_name content='Valley Voice ~ All the news'>\
             <script type=application/ld+json>{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Valley Voice\"}}</script>",
            Some("Valley Voice"),
        ),
        (
            "<link rel=alternate type=application/rss+xml title='Example RSS Feed' href=/feed>",
            Some("Example"),
        ),
        (
            "<link rel=alternate type=application/rss+xml title='Sports RSS' href=/feed>",
            None,
        ),
    ] {
        let read = at_home(&format!("{head}<h1>River reaches the sea</h1>{PARAGRAPHS}"));
        assert_eq!(site(&read), expected, "{head}");
    }
}

#[test]
fn a_house_that_is_named_as_the_author_is_the_part_of_the_title_that_begins_so() {
    let page = |author: &str| {
        let read = read(&format!(
            "<meta name=author content='{author}'><title>Valley Rowing Club Riverton - River reaches the sea - News</title>\
             <meta name=description content='River reaches the sea'>{PARAGRAPHS}"
        ));
        site(&read).map(str::to_owned)
    };
    assert_eq!(
        page("Valley Rowing Club").as_deref(),
        Some("Valley Rowing Club Riverton")
    );
    assert_eq!(page("Valley Row"), None);
}

#[test]
fn a_name_that_ends_with_a_dot_is_no_address() {
    for (app, expected) in [("24 Main St.", "24 Main St."), ("24.Main", "24mainst.com")] {
        let page = format!(
            "<meta property=og:site_name content=24mainst.com><meta name=application-name content='{app}'>\
             <title>{TITLE}</title><h1>{TITLE}</h1>{PARAGRAPHS}"
        );
        let base = HttpUrl::parse("https://24mainst.com/river").expect("valid");
        let read = unfurl(page.as_bytes(), &UnfurlOptions::new().with_base(base)).expect("it is HTML");
        assert_eq!(site(&read), Some(expected), "{app}");
    }
}

#[test]
fn no_site_is_called_as_front_pages_are() {
    let page = |name: &str| {
        let read = at_home(&format!(
            "<script type='application/ld+json'>{{\"@type\":\"WebSite\",\"name\":\"{name}\"}}</script>\
             <title>River reaches the sea | Valley Voice</title><h1>River reaches the sea</h1>{PARAGRAPHS}"
        ));
        site(&read).map(str::to_owned)
    };
    assert_eq!(page("Home").as_deref(), Some("Valley Voice"));
    assert_eq!(page("Homestead").as_deref(), Some("Homestead"));
}

#[test]
fn who_owns_a_site_gives_way_to_what_it_is_titled_with_and_signed_by() {
    let page = |author: &str| {
        let read = at_home(&format!(
            "<title>{TITLE} - Valley Voice</title><meta name=publisher content='River Broadcasting House'>\
             <meta name=author content='{author}'><h1>{TITLE}</h1>{PARAGRAPHS}"
        ));
        site(&read).map(str::to_owned)
    };
    assert_eq!(page("Valley Voice").as_deref(), Some("Valley Voice"));
    assert_eq!(page("Ada Lin").as_deref(), Some("River Broadcasting House"));
}

#[test]
fn who_is_named_as_the_author_is_the_site_where_the_host_is_called_so() {
    let page = |author: &str| {
        let read = at_home(&format!(
            "<title>{TITLE}</title><meta name=author content='{author}'><h1>{TITLE}</h1>{PARAGRAPHS}"
        ));
        site(&read).map(str::to_owned)
    };
    assert_eq!(page("EXAMPLE.ORG").as_deref(), Some("EXAMPLE.ORG"));
    assert_eq!(page("Ada Lin"), None);
}

#[test]
fn another_house_in_a_tag_gives_way_to_the_host_in_the_title() {
    let page = |titled: &str| {
        at_home(&format!(
            "<title>{TITLE} | {titled} | The paper for all the valley</title>\
             <meta name=dc.publisher content='Motor Monthly'><meta name=author content='Motor Monthly'>\
             <main><h1>{TITLE}</h1><p>By Ada Lin</p>{PARAGRAPHS}</main>"
        ))
    };
    let read = page("example.org");
    assert_eq!(site(&read), Some("example.org"));
    assert_eq!(super::names(&read), ["Ada Lin"]);
    assert_eq!(site(&page("Rivers")), Some("Motor Monthly"));
}
