//! What stands beside the names of those who wrote: posts, houses, places.

use super::{CHINESE, PARAGRAPHS, TITLE, names, read};
use handbill::unfurl::Confidence;

/// Who wrote by a line behind the headline of a page of The Valley Voice.
fn wrote(line: &str) -> String {
    let page = read(&format!(
        "<title>{TITLE}</title><meta property=og:site_name content='The Valley Voice'><h1>{TITLE}</h1>{line}{PARAGRAPHS}"
    ));
    names(&page).join(", ")
}

#[test]
fn a_name_and_a_post_in_a_line_that_nothing_marks() {
    for (line, expected) in [
        ("Ada Lin, Staff Writer", "Ada Lin"),
        ("Ada Lin - Health reporter, The Valley Voice", "Ada Lin"),
        ("Ada Lin | Climate Correspondent", "Ada Lin"),
        ("Ада Линькова, корреспондент", "Ада Линькова"),
        ("Ada Lin, Journalistin", "Ada Lin"),
        // And the house that the page is of.
        ("Ada Lin, The Valley Voice", "Ada Lin"),
        ("Ada Lin – for The Valley Voice", "Ada Lin"),
        ("Ada Lin, Special to The Valley Voice", "Ada Lin"),
        // Another house, a place, and what is no name.
        ("Ada Lin, The Hill Times", ""),
        ("Delta City, March 15", ""),
        ("The river, a reporter", ""),
    ] {
        assert_eq!(wrote(&format!("<div>{line}</div>")), expected, "{line}");
    }
}

#[test]
fn several_names_with_something_beside_them() {
    for line in [
        "By Ada Lin, Senior Correspondent, and Bo Chen",
        "By Ada Lin (Seoul) and Bo Chen (Beijing)",
        "By Ada Lin, with Bo Chen",
    ] {
        assert_eq!(
            wrote(&format!("<div class=byline>{line}</div>")),
            "Ada Lin, Bo Chen",
            "{line}"
        );
        assert_eq!(wrote(&format!("<p>{line}</p>")), "Ada Lin, Bo Chen", "{line}");
    }
    for (line, expected) in [
        ("<span>Ada Lin</span><span>staff writer</span>", "Ada Lin"),
        (
            "<span>홍길동</span><span>Environment correspondent</span>",
            "홍길동",
        ),
        (
            "<a href=/author/hong>홍길동</a> <span>15 March</span> <a href=/tag/rain>비</a>",
            "홍길동",
        ),
        ("Ada Lin, University of Delta", "Ada Lin"),
        (
            "Penulis <a href=/1>Budi Santoso</a> | Editor <a href=/2>Siti Aminah</a>",
            "Budi Santoso",
        ),
        ("山谷日報 記者林一心", "林一心"),
        ("Haberi Hazırlayan: Ayşe Demir", "Ayşe Demir"),
    ] {
        assert_eq!(
            wrote(&format!("<div class=author>{line}</div>")),
            expected,
            "{line}"
        );
    }
    assert_eq!(wrote("<p>[山田太郎，見本ニュース]</p>"), "山田太郎");
}

#[test]
fn a_byline_behind_the_headline_names_those_whom_data_leaves_out() {
    let page = |line: &str, below: &str| {
        let read = read(&format!(
            "<title>{TITLE}</title><script type=application/ld+json>{{\"@type\":\"Article\",\"creator\":[\"Ada Lin\"]}}</script>\
             <article><h1>{TITLE}</h1>{line}{PARAGRAPHS}</article>{below}"
        ));
        names(&read).join(", ")
    };
    let one = |name: &str| format!("<span class=author><a href=/by/{}>{name}</a></span>", &name[..2]);
    let [ada, bo, cy] = ["Ada Lin", "Bo Chen", "Cy Dorn"].map(one);
    let together = format!("<div class=byline>By {ada}, {bo}, and {cy}</div>");
    assert_eq!(page(&together, ""), "Ada Lin, Bo Chen, Cy Dorn");
    // Others are of other articles.
    let alone = format!("<div class=byline>By {ada}</div>");
    let other = format!("<div class=byline>By {bo}</div>");
    assert_eq!(page(&alone, &other), "Ada Lin");
    let others = format!("<div class=byline>By {bo} and {cy}</div>");
    assert_eq!(page(&others, ""), "Ada Lin");
}

#[test]
fn a_house_of_several_words_behind_a_name_in_a_tag_is_left_out() {
    for (stated, expected) in [
        ("Ada Lin, Valley Media Group", "Ada Lin"),
        ("Ada Lin, Bo Chen", "Ada Lin, Bo Chen"),
        ("Valley Media Group", "Valley Media Group"),
    ] {
        let page = read(&format!(
            "<title>{TITLE}</title><meta name=author content='{stated}'>"
        ));
        assert_eq!(names(&page).join(", "), expected, "{stated}");
    }
}

#[test]
fn names_have_small_words_and_prefixes_inside() {
    for name in [
        "Jeanne d'Arc",
        "Luca dell’Orto",
        "Lorenzo de’ Medici",
        "Omar el-Sisi",
        "Amir ul-Haq",
        "Noor binti Ahmad",
        "Wangari wa Maathai",
        "Gabriel García y Vega",
    ] {
        let page = format!(
            "<title>{TITLE}</title><h1>{TITLE}</h1><p class=author>{name}</p><p>15 March 2026</p>{PARAGRAPHS}"
        );
        assert_eq!(names(&read(&page)), [name]);
    }
    for (line, wrote) in [
        ("Ana Gómez y Luis Pérez", &["Ana Gómez", "Luis Pérez"][..]),
        ("Ana Gómez y EFE", &["Ana Gómez"]),
    ] {
        let page =
            format!("<title>{TITLE}</title><h1>{TITLE}</h1><p class=byline>Por {line}</p>{PARAGRAPHS}");
        assert_eq!(names(&read(&page)), wrote);
    }
}

#[test]
fn a_dot_stands_inside_names_that_are_not_chinese_and_between_those_that_are() {
    let who = |line: &str| {
        let page = format!("<title>{TITLE}</title><h1>{TITLE}</h1><p class=author>{line}</p>{CHINESE}");
        names(&read(&page)).join(", ")
    };
    assert_eq!(who("作者：阿依古丽·买买提"), "阿依古丽·买买提");
    assert_eq!(who("记者 马克·吐温"), "马克·吐温");
    assert_eq!(who("记者 王小明·李雷"), "王小明, 李雷");
    assert_eq!(who("김철수·이영희 기자"), "김철수, 이영희");
}

#[test]
fn a_family_in_capitals_beside_the_day_is_a_name() {
    for (line, expected) in [
        ("8 December 2026, 10:32 | Ada MILLER", "Ada MILLER"),
        ("8 December, 10:32 | <b>Ada MILLER</b>", "Ada MILLER"),
        ("08 декабря, 10:32 | Ада МЕЛЬНИК", "Ада МЕЛЬНИК"),
        // A section, a house, and nothing that is a day.
        ("8 December 2026, 10:32 | Middle East", ""),
        ("8 December 2026, 10:32 | Radio NDR", ""),
        ("8 boats, 10:32 | Ada MILLER", ""),
    ] {
        assert_eq!(wrote(&format!("<p class=date>{line}</p>")), expected, "{line}");
    }
}

#[test]
fn a_dash_behind_a_name_is_none_of_it() {
    let page = read(&format!(
        "<meta name=authors content='Ada Lin\n — \n'><h1>{TITLE}</h1>{PARAGRAPHS}"
    ));
    assert_eq!(names(&page), ["Ada Lin"]);
}

#[test]
fn a_link_called_like_an_article_names_nobody() {
    let page = |link: &str| {
        let card = format!("<div class=author><p class=auth><a href=/1>{link}</a></p></div>");
        let page = read(&format!(
            "<title>{TITLE}</title>{card}<h1>{TITLE}</h1>{PARAGRAPHS}"
        ));
        names(&page).join(", ")
    };
    assert_eq!(page("Ада Мельник"), "Ада Мельник");
    assert_eq!(page("Мельнику – новый большой мост"), "");
    assert_eq!(page("Резко возражаю против нового моста"), "");
}

/// Where no word says who wrote, a name beside the day or below the text is somebody's whose given name many bear.
#[test]
fn given_names_tell_people_from_sections() {
    let page = |title: &str, below: &str, last: &str| {
        read(&format!(
            "<html lang=en><title>{title}</title><h1>{title}</h1>{below}<p>The river reached the sea again after eleven \
             years.</p><p>Boats are to leave four times a day from next week.</p>{last}"
        ))
    };
    let title = "The river is back in the valley, and so are its boats";
    for (below, last, expected) in [
        ("<p>Anna Lind</p><p>March 15, 2026</p>", "", vec!["Anna Lind"]),
        ("<p>Harbour Walk</p><p>March 15, 2026</p>", "", vec![]),
        ("<p>Austin City</p><p>March 15, 2026</p>", "", vec![]),
        (
            "<p>March 15, 2026 | Anna Lind and Bo Chen</p>",
            "",
            vec!["Anna Lind", "Bo Chen"],
        ),
        (
            "<p>Anna Lind - Ankara</p><p>March 15, 2026</p>",
            "",
            vec!["Anna Lind"],
        ),
        ("<p>March 15, 2026</p>", "<p>— Anna Lind</p>", vec!["Anna Lind"]),
        ("<p>Anna Lind 15 March 2026</p>", "", vec!["Anna Lind"]),
        (
            "<div class=post-meta><span>March 15, 2026</span> · 3 min · Ade Lind</div>",
            "",
            vec!["Ade Lind"],
        ),
        (
            "<p>Rivers · Anna Lind · Sunday, March 15, 2026</p>",
            "",
            vec!["Anna Lind"],
        ),
        ("<p>March 15, 2026</p>", "<p>Harbour Walk</p>", vec![]),
        // Where the house signs, the last line is of something else.
        (
            "<meta property=og:site_name content='Hilltop Post'><p class=byline>By Hilltop Post</p>",
            "<p>Anna Lind</p>",
            vec!["Hilltop Post"],
        ),
    ] {
        assert_eq!(names(&page(title, below, last)), expected, "{below} {last}");
    }
    // It is about whom the headline names.
    let about = page(
        "Anna Lind is back in the valley, and so are her boats",
        "<p>Anna Lind</p><p>March 15, 2026</p>",
        "",
    );
    assert!(names(&about).is_empty());
}

#[test]
fn a_given_name_and_the_day_right_above_the_headline_tell_who_wrote() {
    let page = |above: &str| {
        read(&format!(
            "<html lang=en><title>{TITLE}</title><main><header>{above}</header><p>March 15, 2026</p><h2>{TITLE}</h2>\
             {PARAGRAPHS}</main><h2>About Anna Maria Lind</h2>"
        ))
    };
    let signed = page("<p>Anna Maria Lind</p>");
    assert_eq!(names(&signed), ["Anna Maria Lind"]);
    assert_eq!(signed.authors().confidence(), Some(Confidence::Low));
    for section in ["<p>Harbour Walk</p>", "<p>Anna Maria Lind</p><p>Rivers</p>"] {
        assert!(names(&page(section)).is_empty(), "{section}");
    }
}

/// Behind the last sentence of a standfirst `by` leads to who wrote, where a given name that many bear says that it does.
#[test]
fn who_wrote_behind_the_standfirst() {
    let wrote = |lang: &str, standfirst: &str| {
        let page = read(&format!(
            "<html lang={lang}><title>{TITLE}</title><h1>{TITLE}</h1><p><b>{standfirst}</b></p>{PARAGRAPHS}"
        ));
        names(&page).join(", ")
    };
    for (lang, standfirst, expected) in [
        (
            "de",
            "Das Wasser kommt von den Bergen bis zum Meer. Von Anna Lind",
            "Anna Lind",
        ),
        (
            "en",
            "The water is here, from the hills to the sea. By Anna Lind and Bo Chen",
            "Anna Lind, Bo Chen",
        ),
        (
            "en",
            "The water is here, from the hills to the sea. By Harbour Walk",
            "",
        ),
    ] {
        assert_eq!(wrote(lang, standfirst), expected, "{standfirst}");
    }
}
