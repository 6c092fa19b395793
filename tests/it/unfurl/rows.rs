//! Several who wrote: in rows of names, in links of one byline, of whom data has one.

use super::{CHINESE, PARAGRAPHS, TITLE, at_home, names, read};

/// A page whose data names this author, and what stands behind the headline and below the text.
fn page(lang: &str, author: &str, behind: &str, below: &str) -> String {
    let data = format!(
        "{{\"@type\":\"NewsArticle\",\"headline\":\"{TITLE}\",\"author\":{{\"name\":\"{author}\"}}}}"
    );
    format!(
        "<html lang={lang}><meta property=og:site_name content='River Voice'>\
         <script type=application/ld+json>{data}</script><article><h1>{TITLE}</h1>{behind}{PARAGRAPHS}{below}</article>"
    )
}

fn wrote(markup: &str) -> String {
    names(&at_home(markup)).join(", ")
}

#[test]
fn of_whom_data_has_the_first() {
    for (behind, expected) in [
        (
            "<h4 class=author-name><a href=/author/ada>Ada Lin</a>, <a href=/author/bo>Bo Chen</a></h4>",
            "Ada Lin, Bo Chen",
        ),
        (
            "<p class=byline><a href=/reporter/Ada-Lin-4.cms>Ada Lin</a> &amp; <a href=/reporter/Bo-Chen-5.cms>Bo Chen</a></p>",
            "Ada Lin, Bo Chen",
        ),
        (
            "<p class='byline-plain'>By <a href=/1>Ada Lin for RiverOnline</a> and <a href=/2>Bo Chen for the Daily River</a></p>",
            "Ada Lin, Bo Chen",
        ),
        (
            "<p class=byline><a href=/r/author-Ada-Lin-4.cms>Ada Lin</a> &amp; <a href=/r/author-5.cms>Bo Chen</a></p>",
            "Ada Lin, Bo Chen",
        ),
        // The second is a rubric.
        (
            "<p class=byline><a href=/author/ada>Ada Lin</a>, <a href=/rivers>River News</a></p>",
            "Ada Lin",
        ),
    ] {
        assert_eq!(wrote(&page("en", "Ada Lin", behind, "")), expected, "{behind}");
    }
}

#[test]
fn in_rows_beside_the_house() {
    for (lang, behind, below, expected) in [
        (
            "vi",
            "",
            "<p><strong>Quỳnh Trang - Minh Sơn</strong></p>",
            "Quỳnh Trang, Minh Sơn",
        ),
        (
            "vi",
            "",
            "<div class=author>VĨNH HÀ - MỸ DUNG</div>",
            "VĨNH HÀ, MỸ DUNG",
        ),
        (
            "ja",
            "<div><span>井上怜、佐藤仁彦</span><time>2026年3月15日 16時30分</time></div>",
            "",
            "井上怜, 佐藤仁彦",
        ),
        (
            "ja",
            "<p><span>黒沢千尋</span> <span>平山亜紀</span></p><p><time>2026年3月15日 7時00分</time></p>",
            "",
            "黒沢千尋, 平山亜紀",
        ),
        (
            "zh",
            "<ul><li>王小明、李文博</li><li>示例中文记者</li></ul><time>2026年3月15日</time>",
            "",
            "王小明, 李文博",
        ),
        (
            "zh",
            "<p>【示例网】（记者 王小明 实习记者 李文博）距离大桥通车还有三天。</p>",
            "",
            "王小明, 李文博",
        ),
        (
            "zh",
            "<span class=author>端傳媒記者 梁靜汶 發自香港</span>",
            "",
            "梁靜汶",
        ),
        // Where two are marked, neither is the only one.
        (
            "en",
            "",
            "<div class=author>Ada Lin</div><div class=author>Bo Chen</div>",
            "River Voice",
        ),
        (
            "zh",
            "<ul><li>要闻、河流</li><li>示例中文</li></ul><time>2026年3月15日</time>",
            "",
            "River Voice",
        ),
    ] {
        assert_eq!(
            wrote(&page(lang, "River Voice", behind, below)),
            expected,
            "{behind}{below}"
        );
    }
}

#[test]
fn in_two_scripts() {
    let page = |name: &str| {
        format!("<meta name=author content='{name}'><article><h1>{TITLE}</h1>{CHINESE}</article>")
    };
    assert_eq!(wrote(&page("王小明, Ada Lin")), "王小明, Ada Lin");
    assert_eq!(wrote(&page("王小明, 示例 Online")), "王小明, 示例 Online");
}

#[test]
fn in_a_list_of_facts_in_chinese() {
    let page = |label: &str, name: &str| {
        let list = format!(
            "<ul><li><strong>日期</strong> 15.03.2026</li><li><strong>{label}</strong> {name}</li></ul>"
        );
        format!("<html lang=zh><title>大桥今日重新开放</title><h1>大桥今日重新开放</h1>{CHINESE}{list}")
    };
    assert_eq!(wrote(&page("作者", "李鱼")), "李鱼");
    assert_eq!(wrote(&page("作者", "河流")), "");
}

#[test]
fn a_town_before_a_korean_reporter_is_nobody() {
    let text = "강물이 십일 년 만에 다시 바다에 이르자 온 마을 사람들이 강가로 나와 그 모습을 지켜보았다. "
        .repeat(3);
    for (line, expected) in [
        ("거제/전종민 기자 jjm@example.org", "전종민"),
        ("전종민/김영희 기자", "전종민, 김영희"),
    ] {
        let page = format!("<html lang=ko><h1>강물이 바다에 이르다</h1><p>{text}</p><p>{line}</p>");
        assert_eq!(names(&read(&page)).join(", "), expected, "{line}");
    }
}

#[test]
fn in_a_box_below_the_text() {
    let boxed = |label: &str, names: &[&str]| {
        let name = |name: &&str| {
            format!("<span class=authors__author><span class=author__name>{name}</span></span>")
        };
        let names: String = names.iter().map(name).collect();
        format!(
            "<html lang=ru><title>{TITLE}</title><article><h1>{TITLE}</h1>{PARAGRAPHS}</article>\
             <div class=authors><span class=authors__title>{label}</span><div class=authors__block>{names}</div></div>"
        )
    };
    let both = ["Наталья Демченко", "Сергей Соболев"];
    assert_eq!(wrote(&boxed("Авторы", &both)), both.join(", "));
    // Of other articles.
    assert_eq!(wrote(&boxed("Читайте также", &both)), "");
}
