//! What pages in other languages than English taught: houses that sign, notes of commenters, names in links.

use super::{PARAGRAPHS, TITLE, names, others, published, read};

fn data(author: &str) -> String {
    format!(r#"<script type=application/ld+json>{{"@type":"NewsArticle","author":{author}}}</script>"#)
}

#[test]
fn who_wrote_where_the_house_signs_as_well() {
    let canonical = "<link rel=canonical href=https://www.example.org/river>";
    for (head, body, expected) in [
        // The link is written into the name.
        (
            data(r#"{"name":"<a href='/ada' title='Ada Lin'>Ada Lin</a>"}"#),
            "",
            &["Ada Lin"][..],
        ),
        // A system has cut it.
        (
            data(r#"{"name":"Ada Li…"}"#),
            "<p class=byline>By Ada Lin</p>",
            &["Ada Lin"],
        ),
        (
            "<meta name=author content='The diary of Ad..'>".to_owned(),
            "<p class=byline>By Ada Lin</p>",
            &["Ada Lin"],
        ),
        // An editorial office whose name is partly in capitals.
        (
            String::new(),
            "<p class=author>EXAMPLE PC Today編集部</p>",
            &["EXAMPLE PC Today編集部"],
        ),
        (
            "<meta property=og:site_name content='EXAMPLE PC News!'><meta name=author content=株式会社エグザンプル>".to_owned(),
            "<p class=author>EXAMPLE PC News!編集部</p>",
            &["EXAMPLE PC News!編集部"],
        ),
        // One whose first word is `by` in another language.
        (
            "<meta property=og:site_name content='AV Valley'>".to_owned(),
            "<p class=author>AV Valley編集部 2026年11月24日</p>",
            &["AV Valley編集部"],
        ),
        // The house says what it is; a part of it has the house's name behind.
        (
            format!("{canonical}<meta name=author content='example, the daily'>"),
            "<p class=byline>Ada Lin</p>",
            &["Ada Lin"],
        ),
        (
            format!("{canonical}<meta name=author content='News of the river - Example.org'>"),
            "",
            &[],
        ),
        (
            "<meta property=og:site_name content='Example Post'><meta name=author content='Example Post'>"
                .to_owned(),
            "<p>It took eleven years. <span class=author>VON ADA LIN</span></p>",
            &["ADA LIN"],
        ),
        // The section is before the names.
        (
            String::new(),
            "<p class=byline>Politik · Ada Lin, Bo Chen</p>",
            &["Ada Lin", "Bo Chen"],
        ),
        (
            String::new(),
            "<p class=byline>Ada Lin · Bo Chen</p>",
            &["Ada Lin"],
        ),
    ] {
        let page = format!("{head}<article><h1>{TITLE}</h1>{body}{PARAGRAPHS}</article>");
        assert_eq!(names(&read(&page)), expected, "{head}{body}");
    }
}

#[test]
fn a_day_among_comments_is_none_of_the_article() {
    for marked in [
        "class=comments-list",
        "id=commentaires",
        "class=kommentare",
        "id=comments-container",
        "class='comment-reply wide'",
        "class=comment-body",
    ] {
        let comment = format!("<div {marked}><p>Cy Dorn</p><time datetime=2026-03-16>x</time></div>");
        let page = read(&format!(
            "<article><h1>{TITLE}</h1>{PARAGRAPHS}</article>{comment}"
        ));
        assert_eq!(page.published().value(), None, "{marked}");
    }
}

#[test]
fn a_title_without_the_site_or_the_section() {
    for (markup, expected) in [
        // The microdata's headline is that of the tag, with the site; the heading is not.
        (
            format!(
                "<meta property=og:site_name content=Example.org><article><meta itemprop=headline content='{TITLE} - Example.org'><h1>{TITLE}</h1>{PARAGRAPHS}</article>"
            ),
            TITLE,
        ),
        (
            format!(
                "<meta property=og:title content='{TITLE} / Customs / example.org'><h1>Example, the culture</h1><h1>{TITLE}</h1>{PARAGRAPHS}"
            ),
            TITLE,
        ),
        // What fills the title is written once more, outside any item; the heading has the headline alone.
        (
            format!(
                "<title>{TITLE} | The Boats Blog</title><meta property=og:title content='{TITLE} | The Boats Blog'><meta property=og:site_name content=Example><article><meta itemprop=headline content='{TITLE} | The Boats Blog'><h1>{TITLE}</h1>{PARAGRAPHS}</article>"
            ),
            TITLE,
        ),
        // The site's name alone is a heading of the first level, the headline one of the third, with a mark.
        (
            format!(
                "<title>Diary of Ada - {TITLE}</title><h1>Diary of Ada</h1><div><h3><a href=/x>■</a> {TITLE}</h3>{PARAGRAPHS}</div>"
            ),
            TITLE,
        ),
        // The diary has a heading, and the headline stands in the article.
        (
            format!(
                "<meta property=og:title content='Our diary: {TITLE}'><title>Our diary: {TITLE}</title><h2>Our diary</h2><article><h3>{TITLE}</h3>{PARAGRAPHS}</article>"
            ),
            TITLE,
        ),
        (
            format!(
                "<meta property=og:title content='Our diary: {TITLE}'><article><h1>Our diary: {TITLE}</h1><h2>{TITLE}</h2>{PARAGRAPHS}</article>"
            ),
            "Our diary: River reaches the sea after years",
        ),
    ] {
        let page = read(&markup);
        assert_eq!(
            page.title().value().map(|title| &**title),
            Some(expected),
            "{markup}"
        );
    }
}

#[test]
fn a_site_is_called_as_its_publisher_spells_its_address() {
    let page = read(&format!(
        "<link rel=canonical href=https://100river.com.ni/a><meta property=og:site_name content=100river.com.ni>\
        <meta name=publisher content='100% River'><h1>{TITLE}</h1>{PARAGRAPHS}"
    ));
    assert_eq!(page.site().value().map(|site| site.name()), Some("100% River"));
}

#[test]
fn a_day_in_what_systems_call_the_story_s_data() {
    let page = read(&format!(
        "<div class=story-meta><span>Managua</span> <span>26, Abril, 2022</span> <span>7:43 p.m.</span></div>\
        <h1>{TITLE}</h1>{PARAGRAPHS}"
    ));
    let published = page.published().value().map(|time| time.as_str());
    assert_eq!(published, Some("2022-04-26T19:43:00+00:00"));
}

#[test]
fn what_each_one_did_stands_behind_a_wide_space() {
    let line = "Ada Lin　著、山田 太郎　監訳、鈴木 花子　訳";
    for markup in [
        format!("<article><h1>{TITLE}</h1><p class=author>{line}</p>{PARAGRAPHS}</article>"),
        format!(
            "<div itemscope itemtype=https://schema.org/Book><h1 itemprop=name>{TITLE}</h1><p itemprop=author>{line}</p>{PARAGRAPHS}</div>"
        ),
        format!("<meta name=author content='{line}'><h1>{TITLE}</h1>{PARAGRAPHS}"),
    ] {
        assert_eq!(names(&read(&markup)), ["Ada Lin"], "{markup}");
    }
    let page = read(&format!(
        "<article><h1>{TITLE}</h1><p class=author>{line}</p>{PARAGRAPHS}</article>"
    ));
    assert_eq!(others(&page), ["translator: 山田 太郎", "translator: 鈴木 花子"]);
}

#[test]
fn a_clock_in_elements_beside_its_day_keeps_its_half() {
    for (lang, parts, expected) in [
        (
            "en",
            &["Nov 24, 2026", "3:05", "PM"][..],
            "2026-11-24T15:05:00+00:00",
        ),
        ("en", &["Nov 24, 2026", "3:05 p.m."], "2026-11-24T15:05:00+00:00"),
        (
            "en",
            &["Nov 24, 2026", "3:05 PM EST"],
            "2026-11-24T15:05:00-05:00",
        ),
        ("en", &["3:05 PM", "Nov 24, 2026"], "2026-11-24T15:05:00+00:00"),
        (
            "ja",
            &["2026年11月24日", "午後3時5分"],
            "2026-11-24T15:05:00+09:00",
        ),
        (
            "ja",
            &["2026年11月24日", "午後", "3:05"],
            "2026-11-24T15:05:00+09:00",
        ),
        ("ko", &["2026.11.24", "오후 3:05"], "2026-11-24T15:05:00+09:00"),
        (
            "ar",
            &["24 نوفمبر 2026", "3:05", "مساءً"],
            "2026-11-24T15:05:00+00:00",
        ),
        ("en", &["Nov 24, 2026", "Score 3:05"], "2026-11-24"),
    ] {
        let parts = parts.join("</span> <span>");
        let found = read(&format!(
            "<html lang={lang}><article><h1>1</h1><p><span>{parts}</span></p>"
        ));
        assert_eq!(
            found.published().value().map(|time| time.as_str()),
            Some(expected),
            "{parts}"
        );
    }
}

#[test]
fn a_word_alone_behind_a_reporter_without_a_name_is_where() {
    for (byline, expected) in [
        ("নিজস্ব প্রতিবেদক, ঢাকা", &[][..]),
        ("Staff Reporter, Dhaka", &[]),
        ("Staff Reporter, Ada Lin", &["Ada Lin"]),
        ("Ada Lin, Bo", &["Ada Lin"]),
    ] {
        let page = read(&format!(
            "<article><h1>1</h1><div class=byline><span>{byline}</span></div></article>"
        ));
        assert_eq!(names(&page), expected, "{byline}");
    }
}

#[test]
fn a_japanese_headline_ends_with_who_wrote() {
    let house = r#"<script type=application/ld+json>{"@type":"NewsArticle","author":{"@type":"Organization",
        "name":"見本新聞社"},"publisher":{"name":"見本新聞社"}}</script>"#;
    for (line, expected) in [
        ("編集委員　山田太郎", "山田太郎"),
        ("論説委員 佐藤花", "佐藤花"),
        ("大橋 山田太郎", "見本新聞社"),
    ] {
        let page = read(&format!(
            "{house}<h1><span>川が海に達した</span><br><span>{line}</span></h1>"
        ));
        assert_eq!(names(&page), [expected], "{line}");
    }
}

#[test]
fn a_desk_before_a_name_is_left_out() {
    for (byline, expected) in [("快訊／林一心", "林一心"), ("Alle Meldungen", "")] {
        let page = read(&format!(
            "<article><h1>1</h1><div class=author><a href=/a>{byline}</a></div>{PARAGRAPHS}</article>"
        ));
        assert_eq!(names(&page).join(", "), expected, "{byline}");
    }
}

#[test]
fn a_weekday_behind_a_name_belongs_to_the_day() {
    for (lang, name, day) in [
        ("de", "Ada Lin", "Sonntag, 15. März 2026"),
        ("fr", "Ada Lin", "dimanche 15 mars 2026"),
        ("da", "Ada Lin", "søndag den 15. marts 2026"),
        ("fi", "Ada Lin", "sunnuntai 15. maaliskuuta 2026"),
        ("vi", "Nguyễn Văn An", "Chủ nhật, 15 tháng 3, 2026"),
        ("id", "Budi Santoso", "Minggu, 15 Maret 2026"),
        ("ru", "Ада Линькова", "воскресенье, 15 марта 2026 г."),
        ("el", "Μαρία Παππά", "Κυριακή 15 Μαρτίου 2026"),
        ("ka", "ანა ლომიძე", "კვირა, 15 მარტი, 2026"),
        ("ar", "أحمد علي", "الأحد، 15 مارس 2026"),
        ("fa", "علی رضایی", "یکشنبه ۲۴ اسفند ۱۴۰۴"),
        ("km", "សុខ ដារ៉ា", "អាទិត្យ 15 មីនា 2026"),
        ("th", "สมชาย ใจดี", "วันอาทิตย์ที่ 15 มีนาคม 2569"),
    ] {
        let page = format!(
            "<html lang={lang}><title>T</title><h1>T</h1><div class=byline>{name} {day}</div>{PARAGRAPHS}"
        );
        assert_eq!(names(&read(&page)), [name], "{lang}");
        assert_eq!(
            published(&page).as_deref().map(|time| &time[..10]),
            Some("2026-03-15"),
            "{lang}"
        );
    }
    // Without a day behind it, it is a name.
    let page = format!("<title>T</title><h1>T</h1><div class=byline>Anna Maria Freitag</div>{PARAGRAPHS}");
    assert_eq!(names(&read(&page)), ["Anna Maria Freitag"]);
}
