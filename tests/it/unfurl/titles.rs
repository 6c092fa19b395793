//! The headline, told from what stands around it.

use super::{PARAGRAPHS, SENTENCE, TITLE, read, title};

#[test]
fn the_heading_that_the_title_begins_with_is_the_headline() {
    for (markup, expected) in [
        // A mark of the site and a section stand above the article.
        (
            "<title>River reaches the sea | Example</title><header><h1>Example home</h1></header><div><h1>River reaches the sea</h1></div>",
            "River reaches the sea",
        ),
        (
            "<title>River reaches the sea at last</title><div><h1>Health Center</h1></div><p>Text",
            "River reaches the sea at last",
        ),
        (
            "<title>River reaches the sea - Chapter 1 - Ada [Example Stories]</title><h1>Example Stories beta</h1><div><h2>River reaches the sea</h2></div>",
            "River reaches the sea",
        ),
        // Names behind it are not part of it, words are.
        (
            "<meta property=og:title content='River reaches the sea - Ada Lin and Bo Chen'><h1>River reaches the sea</h1>",
            "River reaches the sea",
        ),
        (
            "<meta property=og:title content='River reaches the sea - at last'><h1>River reaches the sea</h1>",
            "River reaches the sea - at last",
        ),
        (
            "<meta property=og:title content='River reaches the sea - Part 2'><h1>River reaches the sea</h1>",
            "River reaches the sea - Part 2",
        ),
        (
            "<title>[강&]강물이 바다에 닿다, 열한 해 만에 : 뉴스 : 보기닷컴</title><h1><a href=/><img src=l.png alt=b></a></h1><h1>[강&]강물이 바다에 닿다, 열한 해 만에</h1>",
            "[강&]강물이 바다에 닿다, 열한 해 만에",
        ),
        // Unless the data has it alone as well.
        (
            "<meta property=og:title content='River reaches the sea - Valleys today'><script type=application/ld+json>{\"@context\":\"https://schema.org\",\"@type\":\"Article\",\"name\":\"River reaches the sea\"}</script><h1>River reaches the sea</h1>",
            "River reaches the sea",
        ),
        // The site is known by its host.
        (
            "<meta property=og:site_name content=Example.com><meta property=og:title content='River reaches the sea - Example'>",
            "River reaches the sea",
        ),
        // An editor left a zero-width space.
        (
            "<title>River reaches the sea</title><h1>\u{200b}</h1>",
            "River reaches the sea",
        ),
        (
            "<title>Example » Blog Archive » River reaches the sea</title><h1>Example</h1><h2>River reaches the sea</h2>",
            "River reaches the sea",
        ),
        // The title may have it between a section and the site.
        (
            "<title>News - River reaches the sea - Example</title><h1>example.org News - <a href=/old>Archive</a></h1><h2>River reaches the sea</h2>",
            "River reaches the sea",
        ),
        (
            "<title>강물이 바다에 닿다_사회_보기일보</title>",
            "강물이 바다에 닿다",
        ),
        // So is a day, in data that repeats it as well.
        (
            "<meta property=og:site_name content=見本ニュース><title>川の水が海に達した（2026年3月15日）｜見本ニュース</title>\
             <script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"川の水が海に達した（2026年3月15日）｜見本ニュース\"}</script>\
             <h1>川の水が海に達した</h1>",
            "川の水が海に達した",
        ),
        (
            "<meta property=og:site_name content=보기일보><title>보기일보 모바일 :: 강물이 바다에 닿다, 열한 해 만에</title><h2>강물이 바다에 닿다, 열한 해 만에</h2>",
            "강물이 바다에 닿다, 열한 해 만에",
        ),
        (
            "<title>Ministry | River reaches the sea</title><h1>Ministry of rivers</h1><h1>River reaches the sea</h1>",
            "River reaches the sea",
        ),
        (
            "<meta property=og:site_name content=Example><meta property=og:title content='River reaches the sea | Example Politics'><h1>A river</h1>",
            "River reaches the sea",
        ),
        (
            "<title>River reaches the sea – riverblog</title><div itemscope itemtype=https://schema.org/Article><b itemprop=headline>riverblog</b></div><h1>River reaches the sea</h1>",
            "River reaches the sea",
        ),
        (
            "<meta name=application-name content=MR><title>MR | River reaches sea</title><h1>Ministry of Water</h1>",
            "River reaches sea",
        ),
        (
            "<meta property=og:site_name content='Ada Lin - Life at fifty'><meta property=og:title content='The bag - each needs one! - Ada Lin'>",
            "The bag - each needs one!",
        ),
        // An app's name that is the headline is no site's.
        (
            "<meta property=og:site_name content=Example><meta property=og:title content='River reaches the sea'><meta name=application-name content='River reaches the sea'><h1>Elsewhere</h1>",
            "River reaches the sea",
        ),
        // What an encyclopedia calls a headline.
        (
            "<title>River - Example</title><h1>River</h1><script type=application/ld+json>{\"@context\":\"https://schema.org\",\"@type\":\"Article\",\"name\":\"River\",\"headline\":\"water on its way\"}</script>",
            "River",
        ),
    ] {
        assert_eq!(
            read(markup).title().value().map(|title| &**title),
            Some(expected),
            "{markup}"
        );
    }
}

#[test]
fn a_title_cut_at_a_quotation_mark_is_not_the_headline() {
    // As it is written, and as a browser saves it.
    for tag in [
        "The \"old\" river reaches the sea\"",
        "The \" old\"='' river\"=''",
    ] {
        let page = read(&format!(
            "<title>The \"old\" river reaches the sea - Example</title><meta property=og:title content=\"{tag}>\
             <h1>The \"old\" river reaches the sea</h1>"
        ));
        assert_eq!(
            page.title().value().map(|title| &**title),
            Some("The \"old\" river reaches the sea"),
            "{tag}"
        );
    }
    let page = read("<meta property=og:title content=\"The river\\'s way\"><title>The river's way</title>");
    assert_eq!(
        page.title().value().map(|title| &**title),
        Some("The river's way")
    );
    // A headline where the name of the site belongs.
    let page = read(
        "<meta property=og:title content='The river reaches the sea again'><div itemscope itemtype=https://schema.org/Article>\
         <b itemprop=publisher itemscope><meta itemprop=name content='The river reaches the sea again'></b></div>",
    );
    assert_eq!(
        page.title().value().map(|title| &**title),
        Some("The river reaches the sea again")
    );
    // The same beside a site that is called as its address.
    let page = read(
        "<link rel=canonical href=https://example.org/1><meta property=og:site_name content=Example.org>\
         <div itemscope itemtype=https://schema.org/Article><h1 itemprop=headline>The river reaches the sea again</h1>\
         <b itemprop=publisher itemscope><meta itemprop=name content='The river reaches the sea again'></b></div>",
    );
    assert_eq!(page.site().value().map(|site| site.name()), Some("Example.org"));
    assert_eq!(
        page.title().value().map(|title| &**title),
        Some("The river reaches the sea again")
    );
    let page = read(
        "<meta property=og:site_name content=Example><meta property=og:title content='River reaches the sea -- Example'>",
    );
    assert_eq!(
        page.title().value().map(|title| &**title),
        Some("River reaches the sea")
    );
}

#[test]
fn a_heading_of_the_second_level_may_be_the_headline() {
    let page = read(&format!(
        "<title>River reaches the sea - Example</title><div><h2>River reaches the sea</h2></div><div>2026-03-15 08:20 \
         Source: Example By Ada Lin</div><p>{SENTENCE}"
    ));
    let published = page
        .published()
        .value()
        .map(|time| time.as_str()[..10].to_owned());
    assert_eq!(published.as_deref(), Some("2026-03-15"));
}

#[test]
fn titles_with_the_site_and_a_section() {
    for (title, site, heading, expected) in [
        (
            "Example Times: River reaches the sea after years",
            "Example Times",
            TITLE,
            TITLE,
        ),
        (
            "Example Times: River reaches the sea",
            "Example Times",
            "",
            "Example Times: River reaches the sea",
        ),
        (
            "River reaches the sea after years | World | Example Times",
            "Example Times",
            "",
            TITLE,
        ),
        (
            "강물이 마침내 바다에 닿다 < 사회 < 보기신문",
            "보기신문",
            "",
            "강물이 마침내 바다에 닿다",
        ),
        (
            "강물이 마침내 바다에 닿다ㅣ보기신문",
            "보기신문",
            "",
            "강물이 마침내 바다에 닿다",
        ),
        (
            "大桥今日重新通行两岸居民欢庆丨示例网",
            "示例网",
            "",
            "大桥今日重新通行两岸居民欢庆",
        ),
        (
            "大桥今日重新通行两岸居民欢庆-新闻-示例网",
            "示例网",
            "",
            "大桥今日重新通行两岸居民欢庆",
        ),
        ("快讯-大桥通行-示例网", "示例网", "", "快讯-大桥通行"),
    ] {
        let site = format!("<meta property=og:site_name content='{site}'>");
        let page = format!("{site}<title>{title}</title><h1>{heading}</h1>{PARAGRAPHS}");
        assert_eq!(
            read(&page).title().value().map(|title| &**title),
            Some(expected),
            "{title}"
        );
    }
}

#[test]
fn the_sign_before_a_title_is_no_part_of_it() {
    for head in [
        "<title>» River reaches the sea</title>",
        "<title>&raquo; River reaches the sea</title><meta property=og:title content='  » River reaches the sea'>",
    ] {
        let page = read(&format!("{head}<h2>Example</h2><p>{SENTENCE}</p>"));
        assert_eq!(
            page.title().value().map(|title| &**title),
            Some("River reaches the sea"),
            "{head}"
        );
    }
}

#[test]
fn a_title_that_the_site_gives_every_page_is_none_of_the_article() {
    let page = |title: &str, heading: &str| {
        let page = read(&format!(
            "<title>{title}</title><meta property=og:title content='{title}'><meta property=og:site_name content='Example Times'>\
            <article><h1>{heading}</h1>{PARAGRAPHS}</article>"
        ));
        page.title().value().cloned().unwrap_or_default()
    };
    for title in [
        "Example TimesA valley, day by day",
        "Example Times: a valley, day by day",
    ] {
        assert_eq!(
            page(title, "River reaches the sea"),
            "River reaches the sea",
            "{title}"
        );
    }
    // It is of the same as the headline.
    let title = "Example Times wins a prize";
    assert_eq!(page(title, "A prize for a diary"), title);
}

#[test]
fn what_one_title_has_before_the_headline_and_another_behind_it_is_the_site() {
    let page = |title: &str| {
        let page = read(&format!(
            "<title>{title}</title><meta property=og:title content='Rheintal - River reaches the sea'>{PARAGRAPHS}"
        ));
        page.title().value().cloned().unwrap_or_default()
    };
    assert_eq!(page("River reaches the sea - Rheintal"), "River reaches the sea");
    assert_eq!(
        page("Rheintal - River reaches the sea"),
        "Rheintal - River reaches the sea"
    );
}

#[test]
fn an_ellipsis_before_the_site_may_be_three_points() {
    let whole = "The river has reached the sea ... - Example";
    let page = |heading: &str| {
        let data = format!(r#"{{"@type":"NewsArticle","headline":"{whole}"}}"#);
        let read = read(&format!(
            "<meta property=og:site_name content=Example><title>{whole}</title><script type=application/ld+json>{data}</script><h1>{heading}</h1>"
        ));
        read.title().value().cloned()
    };
    assert_eq!(
        page("The river has reached the sea …").as_deref(),
        Some("The river has reached the sea ...")
    );
    assert_eq!(page("Another river").as_deref(), Some(whole));
}

#[test]
fn a_name_in_no_item_is_no_title() {
    let title = |name: &str| {
        let page = read(&format!(
            "<title>{TITLE}</title><h1>{TITLE}</h1><p>By <a itemprop=name href=/by/ada>{name}</a></p>{PARAGRAPHS}"
        ));
        page.title().value().cloned()
    };
    assert_eq!(title("Ada Lin").as_deref(), Some(TITLE));
    assert_eq!(title(TITLE).as_deref(), Some(TITLE));
}

#[test]
fn the_site_that_a_system_fills_into_a_headline_is_no_part_of_it() {
    let page = |titled: &str, headline: &str, heading: &str| {
        let read = read(&format!(
            "<title>{titled}</title><meta property=og:site_name content=Example>\
             <script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"{headline}\"}}</script>{heading}{PARAGRAPHS}"
        ));
        title(&read).unwrap().to_owned()
    };
    let whole = "River reaches the sea - Valley pays - Example";
    let bare = "River reaches the sea - Valley pays";
    assert_eq!(page(whole, whole, ""), bare);
    // What is headed so, or titled otherwise, is called so.
    assert_eq!(page(whole, whole, &format!("<h1>{whole}</h1>")), whole);
    assert_eq!(page("River", whole, ""), whole);
}
