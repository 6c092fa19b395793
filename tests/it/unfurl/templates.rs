//! What the templates that widespread systems come with write their own way.

use super::{CHINESE, PARAGRAPHS, TITLE, at_home, names, read, site, title};
use handbill::time::Timestamp;
use handbill::unfurl::Unfurled;

fn day(read: &Unfurled) -> Option<&str> {
    read.published().value().map(Timestamp::as_str)
}

#[test]
fn who_and_when_below_a_break_in_the_heading() {
    let read = at_home(&format!(
        "<title>大桥今日重新开放 - 示例新闻网</title><body><h1>大桥今日重新开放<br><span>2026-11-24 09:30:00&nbsp;&nbsp;&nbsp;来源：示例日报\
         &nbsp;&nbsp;作者：王小明&nbsp;&nbsp;评论：<a href=#>0</a> 点击：<b></b></span></h1><div class=content>{CHINESE}</div>"
    ));
    assert_eq!(title(&read), Some("大桥今日重新开放"));
    assert_eq!(names(&read), ["王小明"]);
    assert_eq!(day(&read), Some("2026-11-24T09:30:00+08:00"));
    // A headline over two lines is one.
    let read = at_home("<body><h1>River reaches<br>the sea</h1>");
    assert_eq!(title(&read), Some("River reaches the sea"));
    let read = at_home("<body><h1>River reaches the sea<br>24 boats wait</h1>");
    assert_eq!(title(&read), Some("River reaches the sea 24 boats wait"));
}

#[test]
fn a_day_and_a_dash_before_the_name() {
    let read = at_home(&format!(
        "<title>{TITLE} | Example</title><body><h2>{TITLE}</h2><span class=submitted>Tue, 11/24/2026 - 09:30 — Ada Lin</span>{PARAGRAPHS}"
    ));
    assert_eq!(names(&read), ["Ada Lin"]);
    assert_eq!(day(&read), Some("2026-11-24T09:30:00+00:00"));
}

#[test]
fn the_sentence_below_a_post_tells_its_day() {
    let text = PARAGRAPHS.repeat(6);
    for (sentence, expected) in [
        (
            "This entry was posted on Tuesday, November 24th, 2026 at 9:30 am and is filed under Rivers. You can follow any responses.",
            Some("2026-11-24T09:30:00+00:00"),
        ),
        (
            "Dieser Eintrag wurde am Dienstag, 24. November 2026 veröffentlicht.",
            Some("2026-11-24"),
        ),
        ("The bridge was opened on November 24th, 2026.", None),
    ] {
        let read = at_home(&format!(
            "<title>{TITLE}</title><body><h2>{TITLE}</h2><div>{text}<p class=postmetadata>{sentence}</p></div>\
             <ol class=commentlist><li><small class=commentmetadata>November 25th, 2026 at 10:00 am</small><p>Nice.</p></ol>"
        ));
        assert_eq!(day(&read), expected, "{sentence}");
    }
}

#[test]
fn titles_as_blogs_and_boards_write_them() {
    let read = at_home(&format!(
        "<title>Valley Voice: {TITLE}</title><body><h1><a href=/>Valley Voice</a></h1><h2>Tuesday</h2><h3>{TITLE}</h3>{PARAGRAPHS}"
    ));
    assert_eq!((title(&read), site(&read)), (Some(TITLE), Some("Valley Voice")));
    let read = at_home(&format!(
        "<title>大桥今日重新开放 - 新闻 - 示例论坛 -  Powered by Example!</title><body><h2><a href=/ title=示例论坛></a></h2>\
         <h1><a href=/f>[新闻]</a> 大桥今日重新开放</h1>{CHINESE}"
    ));
    assert_eq!(
        (title(&read), site(&read)),
        (Some("大桥今日重新开放"), Some("示例论坛"))
    );
}

#[test]
fn days_as_templates_mark_and_write_them() {
    for (lang, line) in [
        ("de", "<div class=news-single-timedata>24.11.2026</div>"),
        (
            "ko",
            "<strong class=if_date><span>작성일</span> 26-11-24</strong>",
        ),
    ] {
        let read = at_home(&format!(
            "<html lang={lang}><title>{TITLE}</title><body><h1>{TITLE}</h1>{line}{PARAGRAPHS}"
        ));
        assert_eq!(day(&read), Some("2026-11-24"), "{line}");
    }
}

#[test]
fn whose_site_it_is_in_the_tag_of_each_page() {
    let page = |line: &str| {
        at_home(&format!(
            "<title>{TITLE} | The Valley Voice</title><meta name=author content='Ada Lin'><body><h1>{TITLE}</h1>{line}{PARAGRAPHS}"
        ))
    };
    for (line, expected) in [
        (
            "<p>By <a href=/author/bo-chen.php>Bo Chen</a> / November 24, 2026 9:30 AM / <a href=#c>6 Comments</a></p>",
            &["Bo Chen"][..],
        ),
        (
            "<p>By <a href=/author/ada-lin.php>Ada Lin</a> / November 24, 2026 9:30 AM</p>",
            &["Ada Lin"],
        ),
        ("<p>By Bo Chen and Ada Lin / November 24, 2026</p>", &["Ada Lin"]),
        ("<p>November 24, 2026 9:30 AM</p>", &["Ada Lin"]),
        ("<p>By Bo Chen / November 24, 2026</p>", &["Ada Lin"]),
    ] {
        assert_eq!(names(&page(line)), expected, "{line}");
    }
}

#[test]
fn a_link_titled_posts_by_names_who_wrote() {
    let page = |link: &str| {
        read(&format!(
            "<title>{TITLE}</title><body><div class=head><b>{TITLE}</b></div><div class=sub>{link}<i></i>Nov 24, 2026</div>{PARAGRAPHS}"
        ))
    };
    let link = |title: &str| format!("<a rel=nofollow href=/who/alin/ title='{title}'>Tao Lin</a>");
    assert_eq!(names(&page(&link("Posts by Tao Lin"))), ["Tao Lin"]);
    assert!(names(&page(&link("Tao Lin"))).is_empty());
}

#[test]
fn a_title_that_ends_in_who_wrote() {
    let page = |heading: &str, tail: &str| {
        at_home(&format!(
            "<title>{TITLE}{tail}</title><body><h1><a href=/>ada</a></h1><article><h2>{heading}</h2>{PARAGRAPHS}</article>"
        ))
    };
    for (tail, expected) in [
        (" by Ada Lin", &["Ada Lin"][..]),
        (" by Ada Lin | The Valley Voice", &["Ada Lin"]),
        (" by the Thousand", &[]),
    ] {
        let read = page(TITLE, tail);
        assert_eq!(names(&read), expected, "{tail}");
        if !expected.is_empty() {
            assert_eq!(title(&read), Some(TITLE), "{tail}");
        }
    }
    // Nothing says that the headline is not all of it.
    let read = page("Another heading of the page", " by Ada Lin");
    assert!(names(&read).is_empty());
}
