//! The headline, told by the title from headings of any level and place.

use super::{PARAGRAPHS, TITLE, at_home, read, title};
use handbill::link::HttpUrl;
use handbill::unfurl::{UnfurlOptions, unfurl};

#[test]
fn a_headline_is_told_by_the_title_wherever_it_stands() {
    for (markup, title, site) in [
        // In what is marked as a column, or of a lower level.
        (
            "<meta property=og:site_name content=Example.org><title>River reaches the sea at last - Auto News</title><div class=sidebar><h1>River reaches the sea at last</h1></div>",
            "River reaches the sea at last",
            Some("Example.org"),
        ),
        (
            "<title>五月二十日至三十一日大桥封闭！_示例之声</title><h2>五月二十日至三十一日大桥封闭！</h2>",
            "五月二十日至三十一日大桥封闭！",
            Some("示例之声"),
        ),
        // It ends in a mark or in letters of another script.
        (
            "<title>大桥昨天重新通行了吗？_新闻_示例之声</title><h1>大桥昨天重新通行了吗？</h1>",
            "大桥昨天重新通行了吗？",
            Some("示例之声"),
        ),
        // What the page calls itself in full.
        (
            "<meta name=title content='River reaches the sea | Office for rivers and dams'><h1>River reaches the sea</h1>",
            "River reaches the sea",
            None,
        ),
    ] {
        let page = read(markup);
        assert_eq!(
            page.title().value().map(|title| &**title),
            Some(title),
            "{markup}"
        );
        assert_eq!(page.site().value().map(|site| site.name()), site, "{markup}");
    }
}

#[test]
fn a_lower_heading_says_which_part_of_a_title_is_the_headline() {
    for (markup, expected) in [
        // The first heading is the site's, and the title begins with a lower one.
        (
            "<title>River reaches the sea : Valley notes | Of all rivers</title><h1><a href=/>Valley notes</a></h1><h3>River reaches the sea</h3>",
            "River reaches the sea",
        ),
        // A section stands before it.
        (
            "<meta property=og:title content='Valley news - River reaches the sea'><main><h1>Valley | Entry</h1><h2>River reaches the sea</h2></main>",
            "River reaches the sea",
        ),
        // What it has on two lines, with the colon between them.
        (
            "<title>Rivers: Water at last in the valley | Tips | Example Culture | EC</title><h1>Navigation</h1><h3><em>Rivers</em> Water at last in the valley</h3>",
            "Rivers: Water at last in the valley",
        ),
        // No heading says so, but the description is a part of it.
        (
            "<title>Valley Club - River reaches the sea - Press - News</title><meta name=description content='River reaches the sea'><p>Text",
            "River reaches the sea",
        ),
        // Its author, behind a sign without a space.
        (
            "<meta property=og:title content='River reaches the sea -Ada Lin'><h1>River reaches the sea</h1>",
            "River reaches the sea",
        ),
        // A house with a small word before its name.
        (
            "<meta property=og:title content=\"River reaches the sea | Parco d'Esempio, Monti e Valle\"><h1>River reaches the sea</h1>",
            "River reaches the sea",
        ),
    ] {
        let page = read(markup);
        assert_eq!(
            page.title().value().map(|title| &**title),
            Some(expected),
            "{markup}"
        );
    }
}

#[test]
fn a_heading_is_known_by_the_title_whatever_stands_between_its_words() {
    for (markup, expected) in [
        // Systems keep its last words on one line.
        (
            "<title>River reaches the sea | Valley Notes</title><h1><a href=/>Valley Notes</a></h1><article><h1>River reaches the&nbsp;sea</h1></article>",
            "River reaches the sea",
        ),
        // The title has such spaces itself.
        (
            "<title>La rivière arrive-t-elle&nbsp;? | Exemple</title><h1>La rivière arrive-t-elle&nbsp;?</h1>",
            "La rivière arrive-t-elle\u{a0}?",
        ),
        (
            "<title>Valley: River reaches the sea - World - Example</title><h1><strong>Valley</strong> River reaches the sea</h1>",
            "Valley: River reaches the sea",
        ),
        // A badge.
        (
            "<title>River reaches the sea | World | Example</title><h1>River reaches the sea <span>Subscribers only</span></h1>",
            "River reaches the sea",
        ),
        (
            "<title>River reaches the sea | World | Example</title><h1>River reaches the sea for the first time</h1>",
            "River reaches the sea for the first time",
        ),
    ] {
        assert_eq!(title(&read(markup)), Some(expected), "{markup}");
    }
}

#[test]
fn a_lower_heading_that_is_all_of_the_title_is_the_headline() {
    let page = |title: &str| {
        let markup =
            format!("<title>{title}</title><main><h1>Latest articles</h1><h2>River reaches the sea</h2>");
        read(&markup).title().value().cloned()
    };
    assert_eq!(
        page("River reaches the sea").as_deref(),
        Some("River reaches the sea")
    );
    assert_eq!(page("River reaches dams").as_deref(), Some("Latest articles"));
}

#[test]
fn a_column_s_heading_that_the_title_begins_with_is_the_headline_before_others() {
    let page = read(
        "<title>A First Decade | All the Valley Notes</title><article><div id=sidebar><h1>A First Decade</h1></div>\
         <h1>Thank you!</h1></article>",
    );
    assert_eq!(title(&page), Some("A First Decade"));
}

#[test]
fn behind_a_lower_headline_stands_when_where_the_first_heading_is_the_site_s() {
    let menu = "<li><a href=/river>各地河流新闻</a></li>".repeat(40);
    let page = |second: &str| {
        let markup = format!(
            "<title>山西品牌丝路行今日正式启动了 - 示例网站</title><h1><a href=/>示例网站</a></h1><ul>{menu}</ul><h2>{second}</h2>\
             <ul><li><i>时间：</i>2026-09-18 06:23</li></ul>"
        );
        read(&markup)
            .published()
            .value()
            .map(|time| time.as_str().to_owned())
    };
    assert_eq!(
        page("山西品牌丝路行今日正式启动了").as_deref(),
        Some("2026-09-18T06:23:00+00:00")
    );
}

#[test]
fn the_day_of_the_address_in_a_header_comes_before_days_of_teasers_in_the_content() {
    let page = |path: &str| {
        let markup = format!(
            "<link rel=canonical href=https://www.example.org{path}><title>River reaches the sea</title>\
             <header><h1>River reaches the sea</h1><time datetime=2026-01-15T01:00:00Z>15 January</time></header>\
             <main><div><p>The dam is open.</p><time datetime=2025-07-22T16:00:00Z>22 July</time></div></main>"
        );
        read(&markup)
            .published()
            .value()
            .map(|time| time.as_str().to_owned())
    };
    assert_eq!(page("/2026/01/15/river").as_deref(), Some("2026-01-15T01:00:00Z"));
    assert_eq!(page("/river").as_deref(), Some("2025-07-22T16:00:00Z"));
}

#[test]
fn what_the_site_says_of_itself_above_the_headline_is_no_headline() {
    let site = "Valleyweek: News of the river,boats and old tides";
    for (mark, headline) in [
        ("h2", "River reaches the whole sea"),
        ("h3", "The river reaches the sea"),
    ] {
        let html = format!(
            "<title>{headline} - {site}</title><{mark}><a href=/>{site}</a></{mark}><h1>{headline}</h1>{PARAGRAPHS}"
        );
        let url = HttpUrl::parse("https://www.valleyweek.com/river/").unwrap();
        let page = unfurl(html.as_bytes(), &UnfurlOptions::new().with_base(url)).unwrap();
        assert_eq!(page.title().value().map(String::as_str), Some(headline));
        assert_eq!(
            page.site().value().map(|site| site.name()),
            Some("Valleyweek"),
            "{mark}"
        );
    }
}

#[test]
fn a_headline_in_other_words_than_the_title_comes_before_the_heading_of_a_section() {
    let page = |first: &str, headline: &str| {
        let page = at_home(&format!(
            "<title>River at last reaches the sea, eleven years after the dam</title><h1>{first}</h1>\
             <div><h1>{headline}</h1>{PARAGRAPHS}</div>"
        ));
        page.title().value().cloned().unwrap_or_default()
    };
    let headline = "Eleven years after, the river reaches the sea";
    assert_eq!(page("Valley News", headline), headline);
    // Another heading may be about anything.
    assert_ne!(
        page("Valley News", "Other things told today"),
        "Other things told today"
    );
}

#[test]
fn a_stated_section_behind_the_headline_is_no_part_of_it() {
    let page = |section: &str, heading: &str| {
        let read = read(&format!(
            "<meta property=og:title content='{TITLE}: Our diary: Rivers'><meta property=article:section content='{section}'>\
             <h2>Our diary</h2><h2>{heading}</h2>{PARAGRAPHS}"
        ));
        title(&read).map(str::to_owned)
    };
    let whole = format!("{TITLE}: Our diary: Rivers");
    assert_eq!(page("Our Diary: Rivers", TITLE).as_deref(), Some(TITLE));
    assert_eq!(page("Our Diary: Rivers", "More").as_deref(), Some(&*whole));
    assert_eq!(page("Valleys", TITLE).as_deref(), Some(&*whole));
}

#[test]
fn a_stated_section_before_the_headline_is_no_part_of_it() {
    let of_title = |before: &str, rest: &str| {
        let page = format!(
            "<title>{before}{TITLE} - Example</title><meta property=og:title content='{before}{TITLE}'>{rest}{PARAGRAPHS}"
        );
        title(&read(&page)).map(str::to_owned)
    };
    let heading = format!("<meta property=article:section content=rivers><h1>rivers</h1><h2>{TITLE}</h2>");
    let data = format!(
        "<div itemscope itemtype=https://schema.org/Article><i itemprop=articleSection>rivers</i><b itemprop=headline>{TITLE}</b></div>"
    );
    assert_eq!(of_title("Rivers - ", &heading).as_deref(), Some(TITLE));
    assert_eq!(of_title("Rivers - ", &data).as_deref(), Some(TITLE));
    let whole = format!("Rivers: {TITLE}");
    assert_eq!(of_title("Rivers: ", &data), Some(whole));
}

#[test]
fn a_headline_keeps_its_last_word_whatever_sign_stands_before_it() {
    for headline in [
        "Fluss erreicht das Meer – endlich",
        "Россия готова к переговорам — Кремль",
        "Україна отримає допомогу – Зеленський",
        "The dam was a mistake - Lin",
    ] {
        let read = at_home(&format!(
            "<title>{headline} | Valley Voice</title><h1>{headline}</h1>{PARAGRAPHS}"
        ));
        assert_eq!(title(&read), Some(headline));
    }
    // A badge is in the heading alone.
    let read = at_home(&format!(
        "<title>{TITLE} | Valley Voice</title><h1>{TITLE} <b>Subscribers</b></h1>{PARAGRAPHS}"
    ));
    assert_eq!(title(&read), Some(TITLE));
}

#[test]
fn a_lower_heading_with_the_day_behind_the_headline_comes_before_those_of_boxes() {
    let page = |lower: &str| {
        let boxes = "<div><h1>Stories of note</h1><p><a href=/x>Boats return</a></p></div><div><h1>Contact</h1></div>";
        let read = read(&format!(
            "<link rel=canonical href=https://www.valleyvoice.org/s/1><title>{TITLE} - Valley Voice Story</title>{boxes}<div><h2>{lower}</h2>{PARAGRAPHS}</div>"
        ));
        let site = read.site().value().map(|site| site.name().to_owned());
        (title(&read).map(str::to_owned), site)
    };
    let (title, site) = page(&format!("{TITLE} [Nov 24, 2026] – <a href=/c>Comment</a>"));
    assert_eq!(title.as_deref(), Some(TITLE));
    assert_eq!(site.as_deref(), Some("Valley Voice"));
}

#[test]
fn how_a_word_is_read_is_no_part_of_it() {
    for ruby in [
        "<ruby>海<rp>（</rp><rt>うみ</rt><rp>）</rp></ruby>",
        "<ruby>海<rt>うみ</ruby>",
        "<ruby><rb>海</rb><rt>うみ</rt></ruby>",
    ] {
        let read = read(&format!(
            "<main><h1>川が{ruby}に達した</h1><p>川は十一年ぶりに{ruby}に達し、村の人々がそろって見に来た。</p>{PARAGRAPHS}</main>"
        ));
        assert_eq!(title(&read), Some("川が海に達した"), "{ruby}");
        let text = read.text().value().unwrap();
        assert!(text.starts_with("川は十一年ぶりに海に達し"), "{ruby}: {text}");
    }
}
