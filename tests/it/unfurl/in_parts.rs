//! Names and days that stand in cells, in elements for each part, among others, or run into what follows.

use super::{PARAGRAPHS, TITLE, at_home, names, read};
use handbill::time::Timestamp;

fn page(head: &str, behind: &str) -> String {
    format!("<title>{TITLE}</title>{head}<body><h1>{TITLE}</h1>{behind}<div>{PARAGRAPHS}</div>")
}

#[test]
fn a_name_ends_where_what_tells_the_day_begins() {
    for (line, expected) in [
        (
            "<p>Author : Ada Lin &nbsp; Date : 24 November 2026</p>",
            "Ada Lin",
        ),
        (
            "<span class=createdby>Written by Ada Lin</span><span class=createdate>Tuesday, 24 November 2026</span>",
            "Ada Lin",
        ),
        ("<p>By Ada Lin Tuesday, Nov. 24, 2026</p>", "Ada Lin"),
        (
            "<p class=byline>Rick Friday</p><p>24 November 2026</p>",
            "Rick Friday",
        ),
        (
            "<table><tr><td>Author</td><td>Ada Lin</td></tr></table>",
            "Ada Lin",
        ),
        (
            "<dl><dt>Written by:</dt><dd>Ada Lin and Bo Chen</dd></dl>",
            "Ada Lin, Bo Chen",
        ),
        (
            "<table><tr><td>Author</td><td>24 comments so far</td></tr></table>",
            "",
        ),
        ("<p>Authors</p><p>about the river</p>", ""),
    ] {
        assert_eq!(names(&read(&page("", line))).join(", "), expected, "{line}");
    }
}

#[test]
fn a_name_above_the_post_of_one_who_writes() {
    for (lines, expected) in [
        (
            "<strong>Ada Lin</strong><br>Staff writer<br>Nov. 24, 2026",
            "Ada Lin",
        ),
        ("<div>Ada Lin</div><div>Science Correspondent</div>", "Ada Lin"),
        // Of whom the article is, and what follows.
        ("<div>Ada Lin</div><div>Mayor</div>", ""),
        ("<div>Ada Lin</div><div>was once a reporter</div>", ""),
        ("<div>River News</div><div>Staff writer</div>", ""),
    ] {
        assert_eq!(names(&read(&page("", lines))).join(", "), expected, "{lines}");
    }
}

#[test]
fn a_name_that_is_linked_to_the_mailbox_called_so() {
    for (link, expected) in [
        ("<a href=mailto:alin@example.org>Ada Lin</a>", "Ada Lin"),
        ("<a href=mailto:news@example.org>Ada Lin</a>", ""),
        ("<a href=mailto:editor@example.org>The Editor</a>", ""),
        ("<a href='mailto:?body=Lin'>Ada Lin</a>", ""),
    ] {
        assert_eq!(names(&read(&page("", link))).join(", "), expected, "{link}");
    }
}

#[test]
fn names_as_feeds_and_catalogues_write_them() {
    for (stated, expected) in [
        ("ada@example.org (Ada Lin)", "Ada Lin"),
        ("Lin, Ada; Chen, Bo", "Ada Lin, Bo Chen"),
        ("Ada Lin; Bo Chen", "Ada Lin, Bo Chen"),
    ] {
        let head = format!("<meta name=author content='{stated}'>");
        assert_eq!(names(&at_home(&page(&head, ""))).join(", "), expected, "{stated}");
    }
}

#[test]
fn a_day_in_an_element_for_each_part() {
    for line in [
        "<div class=date><b>Nov</b><b>24</b><b>2026</b></div>",
        "<div class=post-date><span>24</span><span>Nov</span><span>2026</span></div>",
        "<time><b>24</b>Nov<i>2026</i></time>",
        "<p class=date>November 24<sup>th</sup>, 2026</p>",
        "<p class=date>Nov-24-2026</p>",
        "<p>Date: Nov/24/2026</p>",
    ] {
        let read = read(&page("", line));
        let published = read.published().value().map(Timestamp::as_str);
        assert_eq!(published, Some("2026-11-24"), "{line}");
    }
}

#[test]
fn days_of_what_is_announced_give_way_to_the_day_in_the_title() {
    let teasers =
        "<div><a href=/2><h4>Goats return <span class=date>11.07.2017</span></h4></a></div>".repeat(2);
    let long = PARAGRAPHS.repeat(5);
    let page = format!("<title>{TITLE} | Example | 19.01.2020</title><h1>{TITLE}</h1>{long}{teasers}");
    let read = read(&page);
    assert_eq!(
        read.published().value().map(Timestamp::as_str),
        Some("2020-01-19")
    );
}

#[test]
fn the_day_of_a_dateline_where_no_other_is() {
    for (line, expected) in [
        (
            "DUBLIN, July 2, 2014 (Example Wire) — The river has reached the sea.",
            Some("2014-07-02"),
        ),
        (
            "WASHINGTON, D.C., Nov. 24, 2026 /Example/ -- The river has reached the sea.",
            Some("2026-11-24"),
        ),
        (
            "Feb. 23, 2015 -- The river has reached the sea.",
            Some("2015-02-23"),
        ),
        (
            "Berlin, 24. November 2026 – Der Fluss hat das Meer erreicht.",
            Some("2026-11-24"),
        ),
        ("November 24, 2026", Some("2026-11-24")),
        (
            "(November 24, 2026) The river has reached the sea.",
            Some("2026-11-24"),
        ),
        (
            "Karlsruhe, (24.11.2026). Der Fluss hat das Meer erreicht.",
            Some("2026-11-24"),
        ),
        (
            "Karlsruhe (24. November 2026) – Der Fluss hat das Meer erreicht.",
            Some("2026-11-24"),
        ),
        ("The festival (24 November 2026) is by the river.", None),
        (
            "(Paris, le 24 novembre 2026) Le fleuve a rejoint la mer.",
            Some("2026-11-24"),
        ),
        ("【2026年11月24日】川が海に達した。", Some("2026-11-24")),
        (
            "Madrid, 24 de noviembre de 2026.- El río ha llegado al mar.",
            Some("2026-11-24"),
        ),
        (
            "Berlin, den 24. November 2026. Der Fluss hat das Meer erreicht.",
            Some("2026-11-24"),
        ),
        (
            "Wien, 24.11.2026 (Example). Der Fluss hat das Meer erreicht.",
            Some("2026-11-24"),
        ),
        (
            "London – November 24, 2026: The river has reached the sea.",
            Some("2026-11-24"),
        ),
        (
            "Москва, 24 ноября 2026 года. Река дошла до моря.",
            Some("2026-11-24"),
        ),
        (
            "Hà Nội, ngày 24 tháng 11 năm 2026 – Dòng sông đã ra đến biển.",
            Some("2026-11-24"),
        ),
        (
            "The river rose on Sunday, Nov. 24, 2024. It has reached the sea.",
            None,
        ),
        (
            "In the valley, 24 November 2024: the river has reached the sea.",
            None,
        ),
        (
            "(May 24, 1941 was the year of the flood) The river turned away.",
            None,
        ),
        (
            "On May 24, 1941 — the year of the flood — the river turned away.",
            None,
        ),
        (
            "The river, which left on May 2, 2014 — nobody knew why — has reached the sea.",
            None,
        ),
        ("Seoul, May 24, 1941 — the river turned away.", None),
    ] {
        let read = read(&format!(
            "<title>{TITLE}</title><h1>{TITLE}</h1>{PARAGRAPHS}<p>{line}</p>"
        ));
        let published = read.published().value().map(Timestamp::as_str);
        assert_eq!(published, expected, "{line}");
    }
}

#[test]
fn lines_about_pictures_and_links_to_more_name_nobody() {
    for (lines, expected) in [
        (
            "<div class=authors><h3>Photo by:</h3><div>Bo Chen</div></div><div class=authors><h3>By:</h3><div>Ada Lin</div></div>",
            "Ada Lin",
        ),
        (
            "<p class=byline><a href=/ada>Ada Lin</a> <a href=/ada>View more articles</a></p>",
            "Ada Lin",
        ),
        ("<p class=byline>Email the author</p>", ""),
        ("<p class=byline>Wednesday</p>", ""),
        ("<div>// By Ada Lin • Nov 11, 2026</div>", "Ada Lin"),
        (
            "<div><a href=/search?ada>By Ada Lin</a> Upper Valley Edition: <a href=/may>May 5, 2026</a></div>",
            "Ada Lin",
        ),
        ("<p class=byline>Firmado por Ana López</p>", "Ana López"),
        ("<div><span>Piše: P. Mucović</span></div>", "P. Mucović"),
    ] {
        assert_eq!(names(&read(&page("", lines))).join(", "), expected, "{lines}");
    }
}

#[test]
fn spaces_that_do_not_break_part_words_as_others_do() {
    for line in [
        "<time datetime=2026-03-03>3. März 2026</time>,&nbsp;von <a href=/ada>Ada Lin</a>",
        "By Ada Lin&nbsp;-&nbsp;March&nbsp;3,&nbsp;2026",
        "Von&nbsp;Ada Lin&nbsp;•&nbsp;3.&nbsp;März&nbsp;2026",
    ] {
        let page = format!(
            "<title>River reaches the sea</title><h1>River reaches the sea</h1><div>{line}</div>{PARAGRAPHS}"
        );
        let read = read(&page);
        assert_eq!(names(&read), ["Ada Lin"], "{line}");
        let published = read.published().value().map(|time| time.as_str());
        assert_eq!(published, Some("2026-03-03"), "{line}");
    }
}

#[test]
fn a_byline_names_each_once_and_no_article_before_a_day() {
    for byline in [
        "<a href=/ada><span>Ada Lin</span></a> By <span class='author vcard'><a href=/ada/posts>Ada Lin</a></span>",
        "par <span class='vcard author'><a href=/ada>Ada Lin</a></span>, le 15 septembre 2026",
    ] {
        let page = format!("<h1>River reaches the sea</h1><div class=byline>{byline}</div>{PARAGRAPHS}");
        assert_eq!(names(&read(&page)), ["Ada Lin"], "{byline}");
    }
}

#[test]
fn what_a_byline_is_labelled_with_names_nobody() {
    for (label, [author, name], [role, house]) in [
        (
            "Article information",
            ["Author", "Ada Lin"],
            ["Role", "Valley News"],
        ),
        ("기사 관련 정보", ["기자", "홍길동"], ["역할", "보기 뉴스"]),
        ("文章信息", ["作者", "林一心"], ["角色", "示例中文記者"]),
        ("ဆောင်းပါး အချက်အလက်", ["ရေးသားသူ", "အေးအေး"], ["ရာထူး", "ဥပမာသတင်း"]),
        ("اطلاعات مقاله", ["نویسنده", "آدا لین"], ["شغل", "خبر دره"]),
    ] {
        let read = read(&page(
            "",
            &format!(
                "<section aria-labelledby=article-byline><strong id=article-byline aria-hidden=true>{label}</strong>\
                 <ul><li><span>{author}, </span><span>{name}</span></li>\
                 <li><span>{role}, </span><span>{house}</span></li></ul></section>"
            ),
        ));
        assert_eq!(names(&read), [name], "{label}");
    }
}
