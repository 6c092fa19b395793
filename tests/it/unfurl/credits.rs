//! Lines of credits and datelines.

use super::{PARAGRAPHS, SENTENCE, TITLE, codes, fixture, names, others, read};

#[test]
fn credits_in_running_text_and_a_picture_s_caption() {
    let read = fixture("byline-running-text");
    assert_eq!(names(&read), ["Jung Min No", "Eugene Whong"]);
    assert_eq!(
        others(&read),
        ["translator: Leejin J. Chung", "editor: Joshua Lipes"]
    );
    assert_eq!(read.title().value().unwrap(), "Families divided");
    let image = read.image().value().unwrap();
    assert_eq!(image.url().as_str(), "https://example.org/photo/families.jpg");
    assert_eq!(image.alt(), Some("Two women at a fence"));
    assert_eq!(image.caption(), Some("Two women meet at the border."));
    assert_eq!(image.credit(), Some("Di Fox / Example"));
    assert!(!read.to_json_value().to_string().contains("Nobody At All"));
}

#[test]
fn bylines_in_other_scripts() {
    for (name, authors, contributors, published, language) in [
        (
            "byline-korean",
            "홍길동",
            &["translator: 김영희"][..],
            "2026-11-24T09:30:00+09:00",
            "ko",
        ),
        (
            "byline-chinese",
            "王小明",
            &["editor: 李四", "translator: 赵六"],
            "2026-11-24T09:30:00+08:00",
            "zh-Hans",
        ),
        (
            "byline-burmese",
            "မောင်မောင်",
            &["translator: သီတာ"],
            "2026-11-24",
            "my",
        ),
    ] {
        let read = fixture(name);
        assert_eq!(names(&read), [authors], "{name}");
        assert_eq!(others(&read), contributors, "{name}");
        assert_eq!(read.published().value().unwrap().as_str(), published, "{name}");
        assert_eq!(read.language().value().unwrap().as_str(), language, "{name}");
    }
    assert!(codes(&fixture("byline-burmese")).contains(&"language-mismatch"));
    assert_eq!(
        fixture("byline-korean").title().value().unwrap(),
        "강이 바다에 닿다"
    );
}

#[test]
fn reporters_in_the_dateline() {
    for (text, expected) in [
        (
            "新华社北京3月15日电（记者李文博、王平）河流在十一年后再次入海，全村的人都来看。",
            "李文博, 王平",
        ),
        (
            "（中央社記者王小明台北15日電）河流在十一年後再次入海，全村的人都來看。",
            "王小明",
        ),
        (
            "(서울=보기뉴스) 홍길동 기자 = 강물이 열한 해 만에 다시 바다에 닿았다.",
            "홍길동",
        ),
        (
            "[보기일보=홍길동 기자] 강물이 열한 해 만에 다시 바다에 닿았다.",
            "홍길동",
        ),
        // A picture's reporter is not the article's.
        ("河流入海的消息传来，村民都来看（记者 李文博摄）。", ""),
    ] {
        let page = format!("<h1>2026</h1><div class=article-body><p>{text}</p><p>{text}</p></div>");
        assert_eq!(names(&read(&page)).join(", "), expected, "{text}");
    }
    for (line, expected) in [
        ("聯合報 記者王小明／台北即時報導", "王小明"),
        ("[記者王小明台北報導]", "王小明"),
        ("发布人：李文博 发布时间：2026-03-15 08:20", "李文博"),
        ("著者：山田 太郎", "山田 太郎"),
        ("取材・文＝山田太郎", "山田太郎"),
        ("责编：王平 刘洋", ""),
        ("【记者】王小明 【编辑】李文博", "王小明"),
        ("【公告】王小明 【编辑】李文博", ""),
        ("キャリア採用　記者募集", ""),
    ] {
        let page =
            format!("<h1>2026</h1><div>{line}</div><div class=article-body><p><p>{SENTENCE}</p></p></div>");
        assert_eq!(names(&read(&page)).join(", "), expected, "{line}");
    }
}

#[test]
fn lines_behind_the_headline_label_their_names() {
    for (line, expected) in [
        (
            "<span>Written By: <a href=/7>राकेश कुमार</a></span> <span>Edited By: <a href=/8>सीमा वर्मा</a></span>",
            &["राकेश कुमार"][..],
        ),
        (
            "<span>By</span> <b>Ada Lin</b> <i>and</i> <b>Bo Chen</b> <b>River Desk</b>",
            &["Ada Lin", "Bo Chen"],
        ),
        (
            "<span>10 Φεβρουαρίου 2025, 14:20</span> <span>Της Μαρίας Παππά</span>",
            &["Μαρίας Παππά"],
        ),
        ("<i>12</i> 条评论|作者<span>周立群</span>", &["周立群"]),
        (
            "<ul><li><a href=/river/experts/444>Ada Lin</a></ul>",
            &["Ada Lin"],
        ),
        ("<span>By</span> <b>Tuesday the bridge was closed</b>", &[]),
    ] {
        let page = read(&format!(
            "<title>T</title><h1>T</h1><div>{line}</div><p>{SENTENCE}"
        ));
        assert_eq!(names(&page), expected, "{line}");
    }
}

#[test]
fn who_is_named_behind_a_word_for_a_credit_took_the_picture() {
    let page = |markup: &str| {
        let picture = "<img src=https://example.org/a.jpg width=800 height=500>";
        let page = read(&format!(
            "<title>T</title><article><h1>{TITLE}</h1>{picture}{markup}{PARAGRAPHS}</article>"
        ));
        let images = page.images().value().cloned().unwrap_or_default();
        let credit = images.first().and_then(|image| image.credit().map(str::to_owned));
        (names(&page).join(", "), credit.unwrap_or_default())
    };
    for markup in [
        "<p>The sea. Foto: <span class=author>Bo Chen</span></p>",
        "<p class=license><span>The sea.</span><span>&copy; </span><span class=media-author>Bo Chen</span></p>",
        "<div>Photo by <span class=author>Bo Chen</span></div>",
    ] {
        assert_eq!(page(markup), (String::new(), "Bo Chen".to_owned()), "{markup}");
    }
    let wrote = "<div>The telephoto: <span class=author>Bo Chen</span></div>";
    assert_eq!(page(wrote), ("Bo Chen".to_owned(), String::new()));
}

#[test]
fn who_is_named_beside_a_caption_took_the_picture() {
    let page = |markup: &str| {
        let picture = "<img src=https://example.org/a.jpg width=800 height=500>";
        let page = read(&format!(
            "<title>T</title><article><h1>{TITLE}</h1><div>{picture}{markup}</div>{PARAGRAPHS}</article>"
        ));
        let images = page.images().value().cloned().unwrap_or_default();
        let credit = images.first().and_then(|image| image.credit().map(str::to_owned));
        (names(&page).join(", "), credit.unwrap_or_default())
    };
    let below = "<figcaption>The sea</figcaption><span class=author>Bo Chen</span>";
    assert_eq!(page(below), (String::new(), "Bo Chen".to_owned()));
    for farther in [
        "<figcaption>The sea</figcaption>, <span class=author>Bo Chen</span>",
        "<figcaption>The sea</figcaption><i></i><span class=author>Bo Chen</span>",
        "<div><figcaption>The sea</figcaption></div><span class=author>Bo Chen</span>",
        "<figcaption>The sea</figcaption><div class=author>Bo Chen</div>",
    ] {
        assert_eq!(page(farther), ("Bo Chen".to_owned(), String::new()), "{farther}");
    }
}

#[test]
fn the_author_of_a_picture_wrote_nothing() {
    let page = |tag: &str, credit: &str| {
        read(&format!(
            "<title>{TITLE}</title>{tag}<body><article><h1>{TITLE}</h1><div><img src=https://example.org/river.jpg>{credit}</div>{PARAGRAPHS}</article>"
        ))
    };
    let credit = "<span property=dc:creator class=photo-credit>Cy Dorn / Example Pictures</span>";
    assert_eq!(
        names(&page("<meta name=authors content='Ada Lin'>", credit)),
        ["Ada Lin"]
    );
    assert!(names(&page("", credit)).is_empty());
    // Elsewhere it names who wrote.
    let wrote = "<span property=dc:creator>Ada Lin</span>";
    assert_eq!(names(&page("", wrote)), ["Ada Lin"]);
}
