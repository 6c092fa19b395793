//! Who wrote, in the forms that Chinese papers and their systems print it.

use super::{names, read};

const FIRST: &str = "河水重新流过四个村庄，居民天亮前就来到岸边，看着水一点点漫上来，有人说等了整整十一年。";
const DAY: &str = "<p>2026-03-15 08:20</p>";

/// The names on a page with these lines below its headline, and this first and last paragraph.
fn wrote(lines: &str, first: &str, last: &str) -> String {
    let page = read(&format!(
        "<html lang=zh><title>河流时隔十一年再次入海 - 示例网</title><ul><li><a href=/p>要闻</a><li><a href=/e>财经</a></ul>\
         <div class=wrap><h1>河流时隔十一年再次入海</h1>{lines}<div id=view><p>{first}</p>\
         <p>县政府表示，下周将恢复渡船，每天四班，早上六点第一班，晚上七点末班。</p>{last}</div></div>"
    ));
    let published = page.published().value().map(|time| time.as_str());
    assert!(
        published.is_some_and(|time| time.starts_with("2026-03-15")),
        "{lines}"
    );
    names(&page).join(", ")
}

#[test]
fn lines_below_the_headline() {
    for (lines, expected) in [
        ("<p>2026年03月15日08:20　来源：示例网　记者：李文博</p>", "李文博"),
        ("<p>示例网记者李文博 2026-03-15 08:20</p>", "李文博"),
        ("<p>文 | 李文博 2026-03-15</p>", "李文博"),
        ("<p>作者 | 李文博 编辑 | 王平</p><p>2026-03-15</p>", "李文博"),
        ("<p>本报记者　李文博　王　平</p><p>2026-03-15</p>", "李文博, 王平"),
        ("<p>■ 本报记者 李文博</p><p>2026-03-15</p>", "李文博"),
        ("<p>記者王小明／台北報導 2026-03-15 08:20</p>", "王小明"),
        (
            "<p>2026/03/15 08:20 範例新聞 記者王小明／台北即時報導</p>",
            "王小明",
        ),
        ("<p>2026/03/15 08:20 文/記者王小明</p>", "王小明"),
        ("<p>王小明 / 綜合報導</p><p>2026-03-15</p>", "王小明"),
        ("<p>編譯王小明／綜合報導</p><p>2026-03-15</p>", "王小明"),
        ("<p>時間：2026-03-15 來源：範例日報 編輯：李大同</p>", ""),
        ("<p>國際中心／綜合報導 2026-03-15</p>", ""),
    ] {
        assert_eq!(wrote(lines, FIRST, ""), expected, "{lines}");
    }
}

#[test]
fn the_first_and_the_last_paragraph() {
    for (before, last, expected) in [
        ("示例网记者李文博报道：", "", "李文博"),
        ("【示例网记者李文博报道】", "", "李文博"),
        ("【範例新聞記者王小明台北報導】", "", "王小明"),
        ("【王小明／台北報導】", "", "王小明"),
        ("記者王小明／台北報導 ", "", "王小明"),
        ("（記者王小明）", "", "王小明"),
        ("【示例导读】", "", ""),
        ("", "<p>(记者 李文博 编辑 王平)</p>", "李文博"),
        ("", "<p>（作者：李文博，系示例大学教授）</p>", "李文博"),
        ("", "<p>（作者系示例大学教授李文博）</p>", "李文博"),
        ("", "<p>（作者為範例大學教授王小明）</p>", "王小明"),
        ("", "<p>本文作者：李文博</p>", "李文博"),
        ("", "<p>（作者系示例大学教授）</p>", ""),
        ("", "<p>责任编辑：王平</p>", ""),
    ] {
        assert_eq!(
            wrote(DAY, &format!("{before}{FIRST}"), last),
            expected,
            "{before}{last}"
        );
    }
}
