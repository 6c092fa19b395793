//! When a page was published and changed, however it tells.

use super::{PARAGRAPHS, SENTENCE, TITLE, names, published, read};

fn of_article(markup: &str) -> String {
    let page = read(&format!(
        "<title>T</title><meta property=og:type content=article>{markup}"
    ));
    page.published()
        .value()
        .map(ToString::to_string)
        .unwrap_or_default()
}

#[test]
fn what_is_above_a_headline_longer_than_the_title_is_when_it_was_printed() {
    let printed = "<p>Printed: <time>2026-11-30 10:00:00</time></p>";
    assert_eq!(
        published(&format!(
            "<title>River reaches the sea</title><article>{printed}<h1>River reaches the sea. Lin: at last</h1>\
             <ul><li><time>2026-11-24 09:30:00</time></li></ul><p>{SENTENCE}</p></article>"
        ))
        .as_deref(),
        Some("2026-11-24T09:30:00+00:00")
    );
}

#[test]
fn the_number_of_an_article_in_its_address_is_no_day() {
    for path in [
        "2026/1399/the-river",
        "202/61124/the-river",
        "the-river-20269915",
        "t20269915_1.html",
    ] {
        let page = format!("<title>T</title><link rel=canonical href=https://example.org/{path}><h1>T</h1>");
        assert_eq!(published(&page), None, "{path}");
    }
}

#[test]
fn days_that_are_written_otherwise() {
    for (markup, expected) in [
        ("<link rel=canonical href=https://example.org/2026/politics/11/24/a>", "2026-11-24"),
        ("<link rel=canonical href=https://example.org/world/20261124/163458.html>", "2026-11-24"),
        ("<link rel=canonical href=https://example.org/the-river-20261124093015123.htm>", "2026-11-24"),
        ("<link rel=canonical href=https://example.org/gn/2026/11-24/93015.shtml>", "2026-11-24"),
        ("<link rel=canonical href=https://example.org/2026-11/24/c_93015.htm>", "2026-11-24"),
        ("<link rel=canonical href=https://example.org/n1/2026/1124/c1001-93015.html>", "2026-11-24"),
        ("<link rel=canonical href=https://example.org/a/202611/24/AB93015.html>", "2026-11-24"),
        ("<link rel=canonical href=https://example.org/202611/t20261124_93015.html>", "2026-11-24"),
        ("<link rel=canonical href=https://example.org/sport/93015-20261124-the-river>", "2026-11-24"),
        ("<link rel=canonical href=https://example.org/2026-11-24-the-river.html>", "2026-11-24"),
        ("<link rel=canonical href='https://example.org/2026-11-24 the river'>", "2026-11-24"),
        ("<link rel=canonical href=https://example.org/diary/2026-11-24/>", "2026-11-24"),
        ("<p>By Ada | <abbr title=2026-11-24T09:30:00Z>an hour ago</abbr></p>", "2026-11-24T09:30:00Z"),
        ("<meta name=date content=1970-01-01T01:00:00+01:00><p class=date>Data: 24-11-2026, 09:30</p>", "2026-11-24T09:30:00+00:00"),
        ("<p class=publish><i>Nov</i> <i>24</i> <i>Tue</i> <i>2026</i></p>", "2026-11-24"),
        ("<p>الثلاثاء، 24 تشرين الثاني/نوفمبر 2026</p>", "2026-11-24"),
        ("<div class=submitted>Gespeichert von ada am 24. November 2026 - 09:30</div>", "2026-11-24T09:30:00+00:00"),
        ("<div class=kurz-article-metadata>24.11.2026</div>", "2026-11-24"),
        ("<title>Letters - 24 November 2026 - Blog</title>", "2026-11-24"),
        ("<meta name=publishdate content='11/24/2026 09:30:00'>", "2026-11-24T09:30:00+00:00"),
        ("<p id=update_time class=datetime>posted on November 24, 2026", "2026-11-24"),
        ("<title>River - 24.11.2026 - Example</title>", "2026-11-24"),
        ("<ul><li>發布日期：115-11-24<li>發布單位：建設課</ul>", "2026-11-24"),
        ("<p>By <i class=timeago title=2026-11-24T09:30:00Z>3 hours ago</i>", "2026-11-24T09:30:00Z"),
        // The day of the last change, where no other is told.
        ("<p class=update>更新日：令和8年11月24日</p>", "2026-11-24"),
        ("<div><b>Ada Lin</b> <i>Updated: Tue, 24 Nov 2026 09:30 AM (IST)</i></div>", "2026-11-24T09:30:00+05:30"),
        ("<p><i>Güncelleme: 25.11.2026</i> <i>24.11.2026</i>", "2026-11-24"),
        // The data has the time of the last change for both.
        (
            "<meta property=article:published_time content=2026-11-24T09:30:00Z><meta property=article:modified_time content=2026-11-25T10:00:00Z>
             <div itemscope itemtype=https://schema.org/NewsArticle><meta itemprop=datePublished content=2026-11-25T10:00:00Z></div>",
            "2026-11-24T09:30:00Z",
        ),
    ] {
        let page = read(&format!("{markup}<title>T</title><h1>T</h1>{markup}"));
        assert_eq!(page.published().value().map(|time| time.as_str()), Some(expected), "{markup}");
    }
}

#[test]
fn what_the_page_shows_says_which_number_is_the_month() {
    let page = |lines: &str| {
        let tag = "<meta name=date content='11/01/2026 09:30:00'>";
        published(&format!(
            "<html lang=de><title>{TITLE}</title>{tag}<h1>{TITLE}</h1>{PARAGRAPHS}{lines}"
        ))
        .map(|time| time[..10].to_owned())
    };
    assert_eq!(page("").as_deref(), Some("2026-01-11"));
    assert_eq!(
        page("<p>Erstellt am: 01.11.2026</p>").as_deref(),
        Some("2026-11-01")
    );
    assert_eq!(
        page("<p>Erstellt am: 11.01.2026</p>").as_deref(),
        Some("2026-01-11")
    );
    // Both are told.
    assert_eq!(
        page("<p>01.11.2026</p><p>11.01.2026</p>").as_deref(),
        Some("2026-01-11")
    );
}

#[test]
fn a_short_day_ends_the_line_of_its_section() {
    let page = |line: &str| {
        published(&format!(
            "<html lang=de><title>{TITLE}</title><h1>{TITLE}</h1><div class=date>{line}</div>{PARAGRAPHS}"
        ))
    };
    assert_eq!(page("Rivers, 2.11.26").as_deref(), Some("2026-11-02"));
    for line in ["Rivers 2.11.26", "Rivers, 2.11.26.4", "Rivers, 2.11.26 km"] {
        assert_eq!(page(line), None, "{line}");
    }
}

#[test]
fn the_day_of_the_article_is_told_from_others() {
    for (page, expected) in [
        // Many languages call it so.
        (
            "<title>River reaches the sea</title><div class='data left'>15/05/2026</div><h1>River reaches the sea</h1>",
            "2026-05-15",
        ),
        // Today's above the headline.
        (
            "<title>River reaches the sea</title><div class=date>Wed, June 5, 2026</div><h1>River reaches the sea</h1>\
             <div class=date>May 15, 2026</div>",
            "2026-05-15",
        ),
        (
            "<title>River reaches the sea</title><div class=date>Wed, June 5, 2026</div><h1>River reaches the sea</h1>\
             <div>Ada Lin<br>Fri, 15 May 2026 17:55</div>",
            "2026-05-15",
        ),
        // Those of related articles, where the address has the day of this one.
        (
            "<link rel=canonical href=https://example.org/article/2026/05/15/river><title>River reaches the sea</title>\
             <h1>River reaches the sea</h1><ul><li><div class=date>May 14, 2026</div><li><div class=date>May 3, 2026</div>\
             </ul><span class=timestamp>Fri May 15, 2026</span>",
            "2026-05-15",
        ),
        // Those of what the text announces.
        (
            "<link rel=canonical href=https://example.org/2026/05/15/river><title>River reaches the sea</title>\
             <h1>River reaches the sea</h1><p>Wednesday, June 24, 2026 at 2:30 PM<br>Monday, July 6, 2026 at 2:30 PM</p>",
            "2026-05-15",
        ),
        // None but in the byline, in a margin, by the class of the last change.
        (
            "<h2>River</h2><div id=bylineAndDate>By Ada Lin | May 15, 2026</div>",
            "2026-05-15",
        ),
        (
            "<h2>River</h2><aside><time class=published-date>May 15, 2026</time></aside>",
            "2026-05-15",
        ),
        (
            "<h2>River</h2><div><time class=updated datetime=2026-05-15>May 15</time></div>",
            "2026-05-15",
        ),
        // As Baidu asks for it, and as it writes it.
        (
            "<meta itemprop=dateUpdate content='2026-05-15 12:00:57'><h2>River</h2>",
            "2026-05-15",
        ),
        (
            "<script type=application/ld+json>{\"@context\":\"https://ziyuan.baidu.com/contexts/cambrian.jsonld\",\
             \"@id\":\"https://example.org/1\",\"title\":\"t\",\"pubDate\":\"2026-05-15T08:00:00\"}</script>",
            "2026-05-15",
        ),
    ] {
        let published = read(page)
            .published()
            .value()
            .map(|time| time.as_str()[..10].to_owned());
        assert_eq!(published.as_deref(), Some(expected), "{page}");
    }
    // The day something was founded is not that of the page.
    let page = read("<h2>Bridge</h2><p>Built <span class='bday dtstart published updated'>1998-02-28</span>");
    assert!(page.published().value().is_none());
}

#[test]
fn a_clock_without_offset_is_that_of_the_house() {
    let modified = "<meta property=article:modified_time content='2026-03-15T09:00:00+09:00'>";
    for (head, said, expected) in [
        (modified, "2026年03月15日 08時20分", "2026-03-15T08:20:00+09:00"),
        (
            "<meta property=article:modified_time content='2026-03-15T09:00:00Z'>",
            "2026年03月15日 08時20分",
            "2026-03-15T08:20:00+00:00",
        ),
        // Half a year apart the clocks may have been set.
        (modified, "2025年09月15日 08時20分", "2025-09-15T08:20:00+00:00"),
    ] {
        let page = format!("{head}<h1>{TITLE}</h1><p class=date>{said}</p>{PARAGRAPHS}");
        assert_eq!(published(&page).as_deref(), Some(expected), "{head}{said}");
    }
    // So is the one of the times on the page, other articles' too, where they all have the same.
    let other = |offset: &str| {
        format!("<article><h3>Other</h3><time datetime=2026-03-14T07:00{offset}>7</time></article>")
    };
    for (others, expected) in [
        (other("+02:00"), "2026-03-15T08:20:00+02:00"),
        (other("+02:00") + &other("Z"), "2026-03-15T08:20:00+00:00"),
    ] {
        let page = format!(
            "<h1>{TITLE}</h1><p class=date>15.3.2026 klo 8.20</p>{PARAGRAPHS}<aside>{others}</aside>"
        );
        assert_eq!(published(&page).as_deref(), Some(expected), "{others}");
    }
    // Where another source tells the same instant with its offset, that says it better.
    for (said, expected) in [
        ("2026-03-15T03:20:11Z", "2026-03-15T03:20:11Z"),
        ("2026-03-15T03:25:11Z", "2026-03-14T22:20:00+00:00"),
    ] {
        let changed = format!("<time class=updated datetime={said}>x</time>");
        let head = "<meta name=last-modified content='2026-03-14 22:20'>";
        let page = read(&format!("{head}<h1>{TITLE}</h1>{changed}{PARAGRAPHS}"));
        let modified = page.modified().value().map(|time| time.as_str());
        assert_eq!(modified, Some(expected), "{said}");
    }
    let published_at = "<meta property=article:published_time content='2026-03-15T08:00:00+09:00'>";
    let page = format!(
        "{published_at}<h1>{TITLE}</h1><time class=updated datetime='2026-03-15T08:20'>x</time>{PARAGRAPHS}"
    );
    let page = read(&page);
    let modified = page.modified().value().map(|time| time.as_str());
    assert_eq!(modified, Some("2026-03-15T08:20:00+09:00"));
}

#[test]
fn a_day_in_a_column_beside_the_headline_counts_where_no_other_does() {
    let title = format!("<title>{TITLE} - Example</title>");
    let column = "<aside><ul><li>Background<li class=meta__date>15.03.2026<li>10 minutes</ul></aside>";
    for (markup, expected) in [
        // The headline may stand in the trail of links alone.
        (
            format!(
                "{title}<article><nav>You are here: <h1>{TITLE}</h1></nav>{column}{PARAGRAPHS}</article>"
            ),
            Some("2026-03-15"),
        ),
        (
            format!("{title}<article>{column}<h1>{TITLE}</h1>{PARAGRAPHS}</article>"),
            Some("2026-03-15"),
        ),
        // Outside it is today's, of two days neither is known to be the article's.
        (
            format!("{title}{column}<article><h1>{TITLE}</h1>{PARAGRAPHS}</article>"),
            None,
        ),
        (
            format!(
                "{title}<article>{column}<aside><p class=date>14.03.2026</aside><h1>{TITLE}</h1>{PARAGRAPHS}</article>"
            ),
            None,
        ),
        (
            format!(
                "{title}<h1>{TITLE}</h1><dl class=entrydate><dd>│2026年03月15日 Ada Lin│</dl>{PARAGRAPHS}"
            ),
            Some("2026-03-15"),
        ),
    ] {
        let page = format!("<html lang=de>{markup}");
        assert_eq!(published(&page).as_deref(), expected, "{markup}");
    }
}

#[test]
fn the_time_of_a_change_is_not_that_of_publication() {
    let data = r#"<script type="application/ld+json">{"@type":"NewsArticle","headline":"T","datePublished":"2026-01-06T00:34:00Z"}</script>"#;
    let line = "<time>Jan. 5, 2026, 9:23 PM UTC / Updated Jan. 6, 2026, 12:34 AM UTC</time>";
    assert_eq!(of_article(&format!("{data}{line}")), "2026-01-05T21:23:00+00:00");
    // Another time says nothing about the first.
    let other = "<time>Jan. 5, 2026, 9:23 PM UTC / Updated Jan. 7, 2026, 8:00 AM UTC</time>";
    assert_eq!(of_article(&format!("{data}{other}")), "2026-01-06T00:34:00Z");
    // An attribute says it better than a class.
    for (attribute, is_change) in [("pubdate", false), ("", true)] {
        let time = format!("<time class=updated datetime=2026-01-05T08:00:00Z {attribute}>5 January</time>");
        let page = read(&format!(
            "<title>T</title><h1>River reaches the sea</h1>{time}{PARAGRAPHS}"
        ));
        assert_eq!(page.modified().value().is_some(), is_change, "{time}");
    }
}

#[test]
fn two_dates_that_agree_outvote_one() {
    let data = r#"<script type="application/ld+json">{"@type":"NewsArticle","headline":"T","datePublished":"2026-09-01T14:10:40+01:00"}</script>"#;
    let both = r#"<meta name=date content="September 5, 2026"><p class=dateline>Sep 5, 2026</p>"#;
    assert_eq!(of_article(&format!("{data}{both}")), "2026-09-05");
    // One alone does not, nor do two that may be the same day elsewhere.
    assert_eq!(
        of_article(&format!("{data}<meta name=date content='September 5, 2026'>")),
        "2026-09-01T14:10:40+01:00"
    );
    let near = both.replace("5,", "2,");
    assert_eq!(of_article(&format!("{data}{near}")), "2026-09-01T14:10:40+01:00");
}

#[test]
fn lines_that_say_who_and_when() {
    for (line, expected) in [
        (
            "Updated March 16, 2026 9:00 am, Published March 15, 2026 8:20 am",
            "2026-03-15T08:20",
        ),
        (
            "Publié le 15 mars 2026 à 08h20 - Mis à jour le 16 mars 2026 à 09h00",
            "2026-03-15T08:20",
        ),
        (
            "최종수정 2026.03.16 09:00 기사입력 2026.03.15 08:20",
            "2026-03-15T08:20",
        ),
        (
            "Обновлено 16.03.2026 09:00, Опубликовано 15.03.2026 08:20",
            "2026-03-15T08:20",
        ),
        ("15.03.2026 | 08:20", "2026-03-15T08:20"),
        ("24/03/2569 08:20", "2026-03-24T08:20"),
        ("08:20 | 15/03/2026", "2026-03-15T08:20"),
        (
            "<i class=date>15.03.2026</i> <i class=time>08:20</i>",
            "2026-03-15T08:20",
        ),
        ("15. marts 2026 kl. 08.20", "2026-03-15T08:20"),
        ("15.3.2026 klo 8.20", "2026-03-15T08:20"),
        ("Publicerad 15 mars 2026 08.20", "2026-03-15T08:20"),
        ("Sun 15 Mar 2026 08.20 GMT", "2026-03-15T08:20"),
        ("15 มีนาคม 2569 เวลา 08:20 น.", "2026-03-15T08:20"),
        ("March 15, 2026 8:20 a.m.", "2026-03-15T08:20"),
        ("2026. 3. 15.", "2026-03-15"),
        ("15.03.2026", "2026-03-15"),
        ("Minggu, 15 Mar 2026 08:20 WIB", "2026-03-15T08:20:00+07:00"),
        ("15 July 2026 08:20 BST", "2026-07-15T08:20:00+01:00"),
        ("The dam opened on March 15, 2026.", ""),
    ] {
        let found = published(&format!(
            "<html lang=da><h1>River reaches the sea</h1><div>{line}</div><div><p>{SENTENCE}</p></div>"
        ));
        let found = found.unwrap_or_default();
        assert_eq!(
            &found[..found.len().min(expected.len().max(10))],
            expected,
            "{line}"
        );
    }
    for (line, expected) in [
        ("Par Ada Lin Publié le 15/03/2026 à 08:20", "Ada Lin"),
        ("By: Ada Lin Published: 03/15/2026 08:20 AM EDT", "Ada Lin"),
        ("Von Ada Lin, Berlin - 15.03.2026, 08:20 Uhr", "Ada Lin"),
        ("By Ada Lin For The Example Times", "Ada Lin"),
        ("By Last Updated: March 15, 2026", ""),
    ] {
        let page = format!("<h1>River reaches the sea</h1><div>{line}</div><div><p>{SENTENCE}</p></div>");
        assert_eq!(names(&read(&page)).join(", "), expected, "{line}");
    }
}

#[test]
fn a_column_of_the_content_is_no_sidebar_whatever_its_id() {
    let of = |class: &str| {
        let comment = |day: u8| {
            format!(
                "<article class=comment><footer><cite class=fn>Cy</cite> <a href=#c><time pubdate \
                 datetime=2026-03-{day}T01:15:00+09:00>{day} Mar 2026 / 01:15</time></a></footer><p>Hear</p></article>"
            )
        };
        let page = format!(
            "<div id=sidebar class='{class}'><header class=entry-header><h1>{TITLE}</h1>\
             <span class='author vcard'><a href=/ada rel=author class='url fn'>Ada Lin</a></span>\
             <span class=byline><time class=entry-date datetime=2026-03-15T08:20:00+09:00 pubdate>15 Mar 2026</time></span>\
             </header></div><article class=post><div class=entry-content>{PARAGRAPHS}</div></article>\
             <div id=comments>{}{}</div>",
            comment(18),
            comment(19)
        );
        let page = read(&page);
        let time = page.published().value().map(|time| time.as_str().to_owned());
        (names(&page).join(", "), time)
    };
    for class in ["site-content content-area", "mainwrap single sidebar"] {
        let (author, time) = of(class);
        assert_eq!(
            (&*author, time.as_deref()),
            ("Ada Lin", Some("2026-03-15T08:20:00+09:00")),
            "{class}"
        );
    }
    for class in ["widget-area", "main-sidebar sidebar"] {
        assert_eq!(of(class).0, "", "{class}");
    }
}

#[test]
fn a_day_in_data_without_quotation_marks() {
    let data = |day: &str| {
        published(&format!(
            "<script type=application/ld+json>{{\"@type\": \"NewsArticle\",\n\"headline\": \"{TITLE}\",\n\
             \"image\": https://example.org/dam.jpg\n\"datePublished\": {day},\n\"wordCount\": 240}}</script>\
             <h1>{TITLE}</h1>{PARAGRAPHS}"
        ))
    };
    let day = "2026-10-14T21:35:00+02:00";
    assert_eq!(data(day).as_deref(), Some(day));
    assert_eq!(data("when it was").as_deref(), None);
}

#[test]
fn the_clock_in_the_header_of_a_page_says_when_it_was_printed() {
    let page = |day: &str| {
        published(&format!(
            "<title>River – it reaches the sea</title><header><time datetime=2026-11-30T09:30:00Z>Monday</time></header>\
             <main><h2>River - it reaches the sea</h2>{day}{PARAGRAPHS}</main>"
        ))
    };
    assert_eq!(
        page("<p class=date>24. November 2026</p>").as_deref(),
        Some("2026-11-24")
    );
    assert_eq!(page("").as_deref(), Some("2026-11-30T09:30:00Z"));
}

#[test]
fn the_clock_above_a_headline_behind_the_site_in_the_title_says_when_it_was_printed() {
    let clock = "<div class=date>Monday, November 30, 2026 09:30 AM</div>";
    let page = |headings: &str| {
        published(&format!(
            "<title>Example Valley - {TITLE}</title>{clock}{headings}<div>November 24, 2026</div>{PARAGRAPHS}"
        ))
    };
    let headline = format!("<h1>{TITLE}</h1>");
    assert_eq!(page(&headline).as_deref(), Some("2026-11-24"));
    // The site's mark is no headline.
    let below_mark = format!("<h1>Example Valley</h1><h2>{TITLE}</h2>");
    assert_eq!(page(&below_mark).as_deref(), Some("2026-11-24"));
}

#[test]
fn bars_may_stand_in_a_day() {
    for line in [
        "<table><tr><td>24 | 11 | 2026</td><td>Rivers</td></tr></table>",
        "<p>24 | 11 | 2026</p>",
    ] {
        assert_eq!(
            published(&format!(
                "<title>{TITLE}</title><main><h1>{TITLE}</h1>{line}{PARAGRAPHS}</main>"
            ))
            .as_deref(),
            Some("2026-11-24"),
            "{line}"
        );
    }
}
