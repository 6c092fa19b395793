//! Who wrote and when, in the forms that Korean papers and their systems print it.

use super::{names, read};

const FIRST: &str =
    "강물이 다시 흐르기 시작했다. 주민들은 새벽부터 강가에 나와 물이 들어오는 모습을 지켜보았다고 말했다.";
const DAY: &str = "<p>2026.03.15</p>";

/// The names on a page with these lines below its headline, and this first and last paragraph.
fn wrote(lines: &str, first: &str, last: &str) -> String {
    let page = read(&format!(
        "<html lang=ko><title>강이 바다에 닿았다, 11년 만의 귀환 - 보기뉴스</title><ul><li><a href=/p>정치</a><li><a href=/e>경제</a></ul>\
         <div class=wrap><h3 class=heading>강이 바다에 닿았다, 11년 만의 귀환</h3>{lines}<div id=view><p>{first}</p>\
         <p>군청은 다음 주부터 나룻배를 다시 띄울 계획이라고 밝혔다. 배는 하루 네 번 오간다고 한다.</p>{last}</div></div>"
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
        (
            "<p>홍길동 기자(hong1@example.org) 2026. 3. 15. 08:20</p>",
            "홍길동",
        ),
        (
            "<h6>홍길동 강변스포츠 기자(hong@example.org) 2026. 3. 15. 08:20</h6>",
            "홍길동",
        ),
        ("<p>홍길동 기자 · 2026.03.15</p>", "홍길동"),
        ("<p>홍길동 기자 입력 2026.03.15 08:20</p>", "홍길동"),
        ("<p>홍길동 기자 승인 2026.03.15 08:20 댓글 0</p>", "홍길동"),
        (
            "<p>홍길동 기자 hong@example.org 입력 2026.03.15 08:20</p>",
            "홍길동",
        ),
        ("<p>2026.03.15 08:20 홍길동 기자</p>", "홍길동"),
        (
            "<p>승인 2026.03.15 08:20 수정 2026.03.16 09:00 홍길동 기자</p>",
            "홍길동",
        ),
        (
            "<ul><li><i></i> 홍길동 기자</li><li><i></i> 승인 2026.03.15 08:20</li><li>댓글 0</li></ul>",
            "홍길동",
        ),
        (
            "<div><strong>홍길동</strong> 기자</div><p>입력 2026.03.15 08:20</p>",
            "홍길동",
        ),
        ("<p>작성자 홍길동 | 작성일 2026-03-15 | 조회수 112</p>", "홍길동"),
        (
            "<p>작성자 : 홍길동 &nbsp; 등록일 : 2026-03-15 &nbsp; 조회수 : 112</p>",
            "홍길동",
        ),
        (
            "<dl><dt>작성자</dt><dd>홍길동</dd><dt>작성일</dt><dd>2026-03-15 08:20</dd></dl>",
            "홍길동",
        ),
        ("<p>홍길동 편집국장 &nbsp; 2026.03.15 08:20</p>", "홍길동"),
        ("<p>홍길동 보기대 교수</p><p>2026.03.15</p>", "홍길동"),
        ("<p>홍길동 (보기대 교수)</p><p>2026.03.15</p>", "홍길동"),
        ("<p>홍길동 | 보기대 교수</p><p>2026.03.15</p>", "홍길동"),
        ("<p>취재 홍길동 · 사진 김철수 · 2026.03.15</p>", "홍길동"),
        // Whom the article is about, what it was taken with.
        ("<p>전문가 홍길동 교수</p><p>2026.03.15</p>", ""),
        ("<p>사진 홍길동 | 2026.03.15 08:20</p>", ""),
        ("<p>보기뉴스 | 2026.03.15 08:20</p>", ""),
    ] {
        assert_eq!(wrote(lines, FIRST, ""), expected, "{lines}");
    }
}

#[test]
fn the_first_and_the_last_paragraph() {
    for (before, last, expected) in [
        ("[보기뉴스 홍길동 기자] ", "", "홍길동"),
        ("[보기뉴스=홍길동 기자] ", "", "홍길동"),
        ("(서울=보기뉴스) 홍길동 기자 = ", "", "홍길동"),
        ("【서울=보기뉴스】 홍길동 김철수 기자 = ", "", "홍길동, 김철수"),
        ("보기뉴스 홍길동 기자 ㅣ ", "", "홍길동"),
        ("홍길동 기자 | ", "", "홍길동"),
        ("강변시 = ", "", ""),
        ("", "<p>/홍길동 기자 hong@example.org</p>", "홍길동"),
        ("", "<p>hong@example.org</p><p>홍길동 기자</p>", "홍길동"),
        ("", "<p>&lt;홍길동 기자&gt;</p>", "홍길동"),
        ("", "<p>보기뉴스 홍길동입니다.</p>", "홍길동"),
        ("", "<p>홍길동·김철수 기자</p>", "홍길동, 김철수"),
        ("", "<p>글·사진 홍길동 기자</p>", "홍길동"),
        ("", "<p>[사진=홍길동 기자]</p>", ""),
        ("", "<p>온라인뉴스팀</p>", ""),
    ] {
        assert_eq!(
            wrote(DAY, &format!("{before}{FIRST}"), last),
            expected,
            "{before}{last}"
        );
    }
}
