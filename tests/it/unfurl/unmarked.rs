//! Pages whose markup says of nothing what it is, as older systems and portals write them.

use super::{CHINESE, PARAGRAPHS, SENTENCE, TITLE, at_home, names, published, read, site, title};
use handbill::markup::{HEAD_END, HEAD_START};
use handbill::unfurl::Unfurled;

fn image(read: &Unfurled) -> Option<&str> {
    read.image().value().map(|image| image.url().path())
}

#[test]
fn a_text_that_the_title_begins_with_is_the_headline() {
    let page = |title: &str, headline: &str| {
        at_home(&format!(
            "<title>{title}</title><div class=top><a href=/>首页</a></div><div class=t>{headline}</div>
            <div>2026-03-15 08:20 作者：李文博</div><div>{CHINESE}</div>"
        ))
    };
    for (tail, expected) in [
        ("-示例周刊 Example", Some("示例周刊 Example")),
        ("_要闻_示例网", Some("示例网")),
        (" - 示例网", Some("示例网")),
    ] {
        let read = page(
            &format!("三江口大桥今日重新开放通车{tail}"),
            "三江口大桥今日重新开放通车",
        );
        assert_eq!(title(&read), Some("三江口大桥今日重新开放通车"), "{tail}");
        assert_eq!(site(&read), expected, "{tail}");
        assert_eq!(names(&read), ["李文博"], "{tail}");
        let published = read.published().value().map(ToString::to_string);
        assert_eq!(published.as_deref(), Some("2026-03-15T08:20:00+08:00"), "{tail}");
    }
    // The head has the headline, too, and not when.
    let read = page(
        "三江口大桥今日重新开放通车-示例网</title><meta property=og:title content=三江口大桥今日重新开放通车><title>",
        "三江口大桥今日重新开放通车",
    );
    assert_eq!(names(&read), ["李文博"]);
    assert_eq!(
        read.published().value().map(ToString::to_string).as_deref(),
        Some("2026-03-15T08:20:00+08:00")
    );
    // Behind the name of a series, or before a part of the site, with nothing but a space between.
    for whole in [
        "江边新闻--三江口大桥今日重新开放通车",
        "三江口大桥今日重新开放通车　东区办事处",
    ] {
        let read = page(whole, "三江口大桥今日重新开放通车");
        assert_eq!(title(&read), Some("三江口大桥今日重新开放通车"), "{whole}");
    }
    let read = page(
        "River reaches the sea again - Example - Riverside",
        "River reaches the sea again",
    );
    assert_eq!(title(&read), Some("River reaches the sea again"));
    // A link to a page that is titled by one word of it, a short word, and a text that the title goes on from.
    for headline in [
        "<a href=/2>三江口大桥今日重新开放通车</a>",
        "三江口",
        "三江口大桥今日重新",
    ] {
        let read = page("三江口大桥今日重新开放通车-示例周刊 Example", headline);
        assert_eq!(
            title(&read),
            Some("三江口大桥今日重新开放通车-示例周刊 Example"),
            "{headline}"
        );
    }
}

#[test]
fn what_handbill_wrote_into_the_head_hides_nothing_of_the_body() {
    const TITLE: &str = "三江口大桥今日重新开放通车";
    let written = format!(
        "{HEAD_START}<meta property=og:title content={TITLE}><meta property=og:site_name content=示例网>\
         <meta property=article:published_time content=2026-03-15>{HEAD_END}"
    );
    for head in ["", &*written] {
        let read = at_home(&format!(
            "<head><title>{TITLE}_示例网</title>{head}</head><div>{TITLE}</div><div>作者：李文博</div><div>{CHINESE}</div>"
        ));
        assert_eq!(names(&read), ["李文博"], "{head}");
    }
}

#[test]
fn a_heading_below_such_a_text_is_still_the_headline() {
    let menu = "<li>要闻</li>".repeat(100);
    let read = at_home(&format!(
        "<title>三江口大桥今日重新开放通车</title><div>当前位置：<b>三江口大桥今日重新开放通车</b></div><ul>{menu}</ul>
        <h3>三江口大桥今日重新开放通车</h3><div>2026-03-15 08:20</div>{CHINESE}"
    ));
    let published = read.published().value().map(ToString::to_string);
    assert_eq!(published.as_deref(), Some("2026-03-15T08:20:00+08:00"));
}

#[test]
fn pictures_above_a_headline_in_no_heading_give_way_to_those_below() {
    let read = at_home(&format!(
        "<title>三江口大桥今日重新开放通车　示例医院</title><div><img src=/p/head.jpg></div>
        <div>三江口大桥今日重新开放通车</div>{CHINESE}<img src=/p/1.jpg>{CHINESE}"
    ));
    assert_eq!(image(&read), Some("/p/1.jpg"));
}

#[test]
fn pictures_behind_the_text_are_others() {
    let page = |before: &str, behind: &str| {
        at_home(&format!(
            "<title>三江口大桥今日重新开放通车</title><h1>三江口大桥今日重新开放通车</h1>{before}{CHINESE}{CHINESE}{behind}"
        ))
    };
    let picture = r#"<img src="/p/1.jpg">"#;
    assert_eq!(image(&page(picture, "")), Some("/p/1.jpg"));
    assert_eq!(image(&page("", &format!("<ul><li>{picture}</ul>"))), None);
    // In a comment or a list of what is related, wherever they stand, the mark of a service, an icon by one side.
    for before in [
        "<div id=post_comment><img src=/p/1.jpg></div>",
        "<div class='related-site big'><img src=/p/1.jpg></div>",
        "<div><img src=/p/wx.png></div>",
        "<div><img src=/p/1.jpg width=40></div>",
    ] {
        assert_eq!(image(&page(before, "")), None, "{before}");
    }
}

#[test]
fn a_headline_in_an_aside_is_still_what_the_title_begins_with() {
    let read = at_home(&format!(
        "<title>三江口大桥今日重新开放通车！|示例星空</title><section><aside><h1>三江口大桥今日重新开放通车！</h1></aside></section>
        <div>{CHINESE}</div>"
    ));
    assert_eq!(title(&read), Some("三江口大桥今日重新开放通车！"));
    assert_eq!(site(&read), Some("示例星空"));
}

#[test]
fn a_shortened_title_is_read_where_the_page_goes_on() {
    let page = |rest: &str| {
        let read = at_home(&format!(
            "<title>三江口大桥今日重新...</title><h1>三江口大桥今日重新...</h1>{rest}<p>{CHINESE}"
        ));
        title(&read).map(str::to_owned)
    };
    let whole = Some("三江口大桥今日重新开放通车");
    for rest in [
        "<h2>三江口大桥今日重新开放通车</h2>",
        "<p>本文原标题：《三江口大桥今日重新开放通车》</p>",
        "<meta name=description content='原题“三江口大桥今日重新开放通车”。'>",
    ] {
        assert_eq!(page(rest).as_deref(), whole, "{rest}");
    }
    for rest in [
        "<p>三江口大桥今日重新开放通车，市民很高兴。</p>",
        "<p>《三江口大桥今日重新》</p>",
    ] {
        assert_eq!(page(rest).as_deref(), Some("三江口大桥今日重新..."), "{rest}");
    }
}

#[test]
fn a_line_that_says_of_publication_when_counts_wherever_it_stands() {
    let page = |rest: &str| {
        let read = at_home(&format!(
            "<title>三江口大桥今日重新开放通车</title><h1>三江口大桥今日重新开放通车</h1>{CHINESE}{CHINESE}{rest}"
        ));
        read.published().value().map(ToString::to_string)
    };
    for rest in [
        "<div>发布日期：2026-03-15 责任编辑：王平</div>",
        "<div>发布时间：<b>2026年3月15日</b></div>",
        "<p>Created: 15th March 2026<br>Last modified: 17th March 2026</p>",
        "<div>Date posted: <b>March 15, 2026</b></div>",
        "<div>ДАТА ПУБЛИКАЦИИ: 15 марта 2026</div>",
        "<div>등록일 : 2026.03.15</div>",
    ] {
        assert_eq!(page(rest).as_deref(), Some("2026-03-15"), "{rest}");
    }
    // Of two days it is known of neither; what is said of it is no label.
    for rest in [
        "<div>发布日期：2026-03-15</div><div>发布日期：2026-03-14</div>",
        "<div>发布时间：</div><div>要闻</div><div>2026-03-15</div>",
        "<div>发布会于2026年3月15日举行</div>",
        "<div>Created for the fair of 15 March 2026</div>",
    ] {
        assert_eq!(page(rest), None, "{rest}");
    }
}

#[test]
fn a_page_laid_out_in_tables_is_read_behind_its_headline() {
    let read = at_home(&format!(
        "<title>三江口大桥今日重新开放通车-示例</title><table><tr><td><span>三江口大桥今日重新开放通车</span></table>
        <table><tr><td>作者：李文博 2026-03-15</table>{CHINESE}"
    ));
    assert_eq!(names(&read), ["李文博"]);
}

#[test]
fn who_wrote_where_no_reporter_did() {
    for (first, author) in [
        ("本站讯（职工通讯员 李琴 刘惠）大桥今日重新开放。", "李琴, 刘惠"),
        ("《示例周刊》作者 周纯", "周纯"),
        ("《示例周刊》作者对桥梁的历史很有研究", ""),
    ] {
        let read = at_home(&format!(
            "<title>三江口大桥今日重新开放通车</title><h1>三江口大桥今日重新开放通车</h1><p>{first}</p>{CHINESE}{CHINESE}"
        ));
        assert_eq!(names(&read).join(", "), author, "{first}");
    }
}

#[test]
fn hard_spaces_beside_a_separator_are_spaces() {
    let read = at_home(&format!(
        "<title>River&nbsp;reaches the sea&nbsp;| &nbsp;Riverside</title><h1>River&nbsp;reaches the sea</h1>{CHINESE}"
    ));
    assert_eq!(site(&read), Some("Riverside"));
    assert_eq!(title(&read), Some("River\u{a0}reaches the sea"));
    // A short heading is the mark.
    let read = at_home(&format!(
        "<meta property=og:title content='Ada Lin speaks of rivers'><title>Events&nbsp;| Rolf</title><h1>Rolf</h1>{CHINESE}"
    ));
    assert_ne!(site(&read), Some("Events"));
}

#[test]
fn what_is_not_shown_tells_only_where_nothing_else_does() {
    for hidden in ["hidden", "style='color: red; display: none'"] {
        let of_others =
            format!("<p class=byline {hidden}>By Cy Dorn</p><time {hidden} datetime=2020-01-01>x</time>");
        let shown = "<p class=byline>By Ada Lin</p><time datetime=2026-03-15>x</time>";
        let both = format!("<article><h1>{TITLE}</h1>{of_others}{shown}{PARAGRAPHS}</article>");
        assert_eq!(names(&read(&both)), ["Ada Lin"], "{hidden}");
        assert_eq!(published(&both).as_deref(), Some("2026-03-15"), "{hidden}");
        let alone = format!("<article><h1>{TITLE}</h1>{of_others}{PARAGRAPHS}</article>");
        assert_eq!(names(&read(&alone)), ["Cy Dorn"], "{hidden}");
        assert_eq!(published(&alone).as_deref(), Some("2020-01-01"), "{hidden}");
    }
}

#[test]
fn the_lines_behind_a_headline_of_a_lower_level() {
    for level in [2, 3] {
        let page = format!(
            "<title>{TITLE} - Example</title><h{level}>Most read stories</h{level}><div>2020-01-01</div>\
             <h{level}>{TITLE}</h{level}><div>2026-03-15 08:20 Author: Ada Lin</div>{PARAGRAPHS}"
        );
        assert_eq!(names(&read(&page)), ["Ada Lin"], "{level}");
        assert_eq!(
            published(&page).as_deref(),
            Some("2026-03-15T08:20:00+00:00"),
            "{level}"
        );
    }
}

#[test]
fn text_between_line_breaks_is_the_article_s() {
    let body =
        "강물이 열한 해 만에 다시 바다에 닿았다. 새벽부터 둑에 나온 주민들은 첫 물길을 지켜보았다.<br><br>
        마을 이장은 \"이날을 기다렸다\"고 말했다.<br><br>홍길동 기자 hong@example.org";
    let page = read(&format!(
        "<title>강물</title><h1>강물</h1><p>뉴스 > 사회</p><div class=menu>정치<br>경제<br>사회</div><div class=article_txt>{body}</div>"
    ));
    assert_eq!(names(&page), ["홍길동"]);
    let first = "강물이 열한 해 만에 다시 바다에 닿았다. 새벽부터 둑에 나온 주민들은 첫 물길을 지켜보았다.";
    assert_eq!(page.description().value().map(|text| &**text), Some(first));
    assert!(
        page.text()
            .value()
            .is_some_and(|text| text.starts_with(first) && text.contains("홍길동 기자"))
    );
    // Where a page writes paragraphs, what stands outside them is captions and notes.
    let page = read(&format!(
        "<title>T</title><h1>T</h1><div>A boat in the old lock, where the river will pass again this year.</div><p>{SENTENCE}</p>"
    ));
    assert_eq!(page.description().value().map(|text| &**text), Some(SENTENCE));
}

#[test]
fn drawings_and_controls_change_nothing_of_what_stands_around_them() {
    let page = |drawing: &str| {
        let page = read(&format!(
            "<title>T</title><div>{drawing}<nav>{drawing}</nav></div><article><h1>{drawing}T</h1><p class=byline>{drawing}By Ada Lin</p>\
             <p>{SENTENCE}<br>{drawing}</p>{drawing}<div class=caption>More</div></article>"
        ));
        format!("{:?} {:?} {:?}", page.title(), page.authors(), page.description())
    };
    let plain = page("");
    assert!(plain.contains("Ada Lin") && plain.contains(SENTENCE));
    for drawing in [
        "<svg><path d='M0 0'/><g><use href=#a /><path d='M0 1'></path></g></svg>",
        "<svg/>",
        "<svg><symbol><title>Byline</title><path/></symbol></svg>",
        "<svg><g><foreignObject><b></b></foreignObject><svg><path/></svg></g></svg>",
        "<g><svg><g></g></svg></g>",
        "<button class=author></button>",
        "<input class=byline value=x>",
    ] {
        assert_eq!(page(drawing), plain, "{drawing}");
    }
}
