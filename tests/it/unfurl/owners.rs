//! Whose rights a page reserves.

use super::{CHINESE, PARAGRAPHS, SENTENCE, TITLE, at_home, fixture, names, read, site, title};

#[test]
fn a_line_of_copyright_names_the_house_where_nothing_else_does() {
    for (line, name) in [
        (
            "© 2019–2026 Example Times. All rights reserved.",
            Some("Example Times"),
        ),
        ("Copyright 2026 The Example", Some("The Example")),
        ("© 2019-26 Example Times", Some("Example Times")),
        ("© 2019, 2026 20 Minutes", Some("20 Minutes")),
        ("© 2026 3rd River. All rights reserved.", Some("3rd River")),
        ("(c) 2026", None),
        ("2019, 2026 Example Software", None),
    ] {
        let page = read(&format!(
            "<title>T</title><footer><p class=copyright>{line}</p></footer>"
        ));
        assert_eq!(page.site().value().map(|site| site.name()), name, "{line}");
    }
    let page = read("<title>T</title><meta name=copyright content='© 2026 Example News'>");
    assert_eq!(page.site().value().map(|site| site.name()), Some("Example News"));
    // The photographer's, under a picture, is none.
    let page = read(
        "<title>T</title><figure><img src='https://example.org/a.jpg'><span class=copyright>© Ada Lin</span></figure>",
    );
    assert!(page.site().value().is_none());
    assert_eq!(fixture("opengraph").site().source(), Some("og:site_name"));
}

#[test]
fn whose_rights_are_reserved_in_a_foot_that_is_not_marked() {
    let page = |foot: &str| {
        at_home(&format!(
            "<title>三江口大桥今日重新开放通车</title><div>{CHINESE}</div><div><p>{foot}</p></div>"
        ))
    };
    for (foot, expected) in [
        ("© 2010 - 2026 示例大盘 京ICP备00000000号", "示例大盘"),
        (
            "&copy; 2026 <a href=/>示例观察</a> All rights reserved",
            "示例观察",
        ),
        (
            "Copyright © 2026 示例观察 All rights reserved。<br>京ICP备00000000号",
            "示例观察",
        ),
        ("版权所有：示例日报社 中文域名：示例.网", "示例日报社"),
        (
            "版权所有 示例医院 Copyright © 2026 All rights reserved.",
            "示例医院",
        ),
        ("主办单位：示例大学 版权所有", "示例大学"),
        (
            "Copyright 1998 - 2026 Example Media, Inc. All Rights Reserved",
            "Example Media",
        ),
        ("© ROSENHOLZ, 2026", "ROSENHOLZ"),
        (
            "示例周刊社 ©2026 EXAMPLE WEEKLY All Rights Reserved.",
            "示例周刊社",
        ),
        ("Example Times &copy; 2026. All Rights Reserved", "Example Times"),
    ] {
        assert_eq!(site(&page(foot)), Some(expected), "{foot}");
    }
    for foot in [
        "© Ada Lin / Example Pictures",
        "© 2026 AFP/Example Pictures",
        "© 2026 dpa/Reuters",
        "Copyright © 2026 备案号：京ICP备00000000号",
        "版权所有 不得转载",
        "<a href=/>示例公司</a> <a href=/c>版权所有</a> <a href=/d>用户反馈</a>",
        "The river at night © 2026 Ada Lin",
        "Version 3.0 © 2010-2026 All Rights Reserved",
        "Copyright law is old, and so is the river.",
    ] {
        assert_eq!(site(&page(foot)), None, "{foot}");
    }
    // The source of a reprint is not the house, where the page names it.
    let read = at_home(&format!(
        "<title>三江口大桥今日重新开放通车</title><h1>三江口大桥今日重新开放通车</h1><div>来源：示例通讯社</div>{CHINESE}
        <div>Copyright © 2026 示例观察 All rights reserved</div>"
    ));
    assert_eq!(site(&read), Some("示例观察"));
    // Below a text it tells whose that is.
    let read = at_home(&format!(
        "<title>三江口大桥今日重新开放通车</title><article>{CHINESE}<p>Copyright 2026 The Example Agency. All rights
        reserved.</p></article>"
    ));
    assert_eq!(site(&read), None);
}

#[test]
fn the_part_of_a_title_that_the_copyright_names_is_the_site() {
    let page = |title: &str, owner: &str| {
        at_home(&format!(
            "<title>{title}</title><h1>River reaches the sea</h1>{CHINESE}<div>© 2026 {owner}</div>"
        ))
    };
    let read = page(
        "River reaches the sea - Riverside.example - Upper Valley",
        "www.Riverside.example",
    );
    assert_eq!(site(&read), Some("Riverside.example"));
    let read = page(
        "River reaches the sea - Riverside - Upper Valley",
        "Riverside Media Group",
    );
    assert_eq!(site(&read), Some("Riverside"));
    assert_eq!(title(&read), Some("River reaches the sea"));
}

#[test]
fn a_section_is_not_the_site_of_another_owner() {
    let page = |tail: &str| {
        let read = at_home(&format!(
            "<title>三江口大桥今日重新开放通车-{tail}</title><h1>三江口大桥今日重新开放通车</h1>{CHINESE}<div>江海公司版权所有</div>"
        ));
        site(&read).map(str::to_owned)
    };
    assert_eq!(page("要闻").as_deref(), Some("江海公司"));
    assert_eq!(page("江海").as_deref(), Some("江海"));
    assert_eq!(page("示例网").as_deref(), Some("示例网"));
}

#[test]
fn who_owns_the_site_gives_way_to_the_words_for_its_mark() {
    let page = |publisher: &str, src: &str, words: &str| {
        let page = at_home(&format!(
            "<meta name=publisher content='{publisher}'><a href=/><img src={src} alt='{words}'></a><h1>{TITLE}</h1>"
        ));
        site(&page).unwrap_or_default().to_owned()
    };
    let words = "The Example Journal of the river and the valley";
    assert_eq!(page("Ada Lin-Chen", "/logo.png", words), "The Example");
    assert_eq!(page("Ada Lin-Chen", "/river.png", words), "Ada Lin-Chen");
    assert_eq!(
        page("Ada Lin-Chen", "/logo.png", "The Valley Journal"),
        "Ada Lin-Chen"
    );
    assert_eq!(page("Example Press", "/logo.png", words), "Example Press");
}

#[test]
fn a_company_by_its_legal_name_gives_way() {
    let meta = "<meta name=author content=株式会社見本社>";
    let page = format!(
        "{meta}<h1>2026</h1><article><ul class='author list'><li>山田 太郎</li></ul><p>{SENTENCE}</p></article>"
    );
    assert_eq!(names(&read(&page)), ["山田 太郎"]);
    assert_eq!(
        names(&read(&format!("{meta}<h1>2026</h1><p>{SENTENCE}</p>"))),
        ["株式会社見本社"]
    );
}

#[test]
fn lines_of_copyright_in_many_languages() {
    for (line, expected) in [
        (
            "Todos los derechos reservados © 2026 Diario El Valle S.A.",
            "Diario El Valle",
        ),
        ("© El Valle 2026. Todos los derechos reservados", "El Valle"),
        ("© Le Vallon 2005-2026 – Tous droits réservés", "Le Vallon"),
        ("© 2005—2026 «Долина»", "Долина"),
        ("© Сетевое издание «Долина», 2026. Все права защищены.", "Долина"),
        ("© 2026 عربي اليوم. جميع الحقوق محفوظة", "عربي اليوم"),
        ("جميع الحقوق محفوظة © الوادي 2026", "الوادي"),
        ("Copyright © 예시신문 무단전재 및 재배포 금지", "예시신문"),
        ("Copyright &copy; 谷間新聞社 ALL RIGHTS RESERVED.", "谷間新聞社"),
        ("Bản quyền © 2026 thuộc về Báo Thung Lũng", "Báo Thung Lũng"),
        ("Tüm hakları saklıdır © 2026 Vadi Gazetesi", "Vadi Gazetesi"),
    ] {
        let page = format!("<title>T</title><p>{SENTENCE}</p><div>{line}</div>");
        assert_eq!(site(&at_home(&page)), Some(expected), "{line}");
    }
    // Nobody's: a picture's, a license, a year alone.
    for line in [
        "© Ada Lin",
        "© 2026 CC BY 4.0",
        "© 2005—2026",
        "Derechos reservados",
    ] {
        let page = format!("<title>T</title><p>{SENTENCE}</p><div>{line}</div>");
        assert_eq!(site(&at_home(&page)), None, "{line}");
    }
}

#[test]
fn a_link_to_the_front_page_names_the_site_where_nothing_else_does() {
    let page = |links: &str, foot: &str| {
        let page = format!("<title>T</title><header>{links}</header><h1>River</h1><p>{SENTENCE}</p>{foot}");
        site(&at_home(&page)).map(str::to_owned)
    };
    for (links, expected) in [
        ("<a href=/>Valley Voice</a>", Some("Valley Voice")),
        (
            "<a href=https://www.example.org/ rel=home><b>Valley Voice</b></a>",
            Some("Valley Voice"),
        ),
        (
            "<a href=../index.html><img src=/l.png alt='Valley Voice logo'></a>",
            Some("Valley Voice"),
        ),
        (
            "<a href=/ title='Valley Voice'><img src=/l.png></a>",
            Some("Valley Voice"),
        ),
        (
            "<a href=/ aria-label='Valley Voice'><svg></svg></a>",
            Some("Valley Voice"),
        ),
        (
            "<a href=/ title='To the front page'>Valley Voice</a>",
            Some("Valley Voice"),
        ),
        ("<a href=/ title='Valley Voice'>Home</a>", None),
        ("<a href=/>Home</a><a href=/>谷間新聞</a>", Some("谷間新聞")),
        (
            "<a href=/>Valley Voice - All that the river brings</a>",
            Some("Valley Voice"),
        ),
        // Others' front pages, other pages, words that name nobody.
        ("<a href=https://example.com/>Valley Voice</a>", None),
        ("<a href=/sports/>Valley Voice</a>", None),
        (
            "<a href=/>Zurück zur Startseite</a><a href=/>首页</a><a href=/>Menu</a><a href=/>Home page</a>",
            None,
        ),
        // What a menu begins with, behind the way past it; further on stand the sections.
        (
            "<nav><a href=#text>To the text</a><div><a href=/>Valley Voice</a></div></nav>",
            Some("Valley Voice"),
        ),
        ("<nav><a href=/>Start</a></nav>", None),
        ("<nav><a href=/2>River</a><a href=/>Valley Voice</a></nav>", None),
        (
            "<nav><a href=/2>River</a></nav><nav><a href=/>Valley Voice</a></nav>",
            None,
        ),
        ("<h1>River</h1><nav><a href=/>Valley Voice</a></nav>", None),
    ] {
        assert_eq!(page(links, "").as_deref(), expected, "{links}");
    }
    let foot = "<div>© 2026 River Media</div>";
    assert_eq!(
        page("<a href=/>Valley Voice</a>", foot).as_deref(),
        Some("Valley Voice")
    );
    assert_eq!(
        page("<a href=/>valley.org</a>", foot).as_deref(),
        Some("River Media")
    );
    assert_eq!(
        page("<a href=/>Valley.org</a>", "").as_deref(),
        Some("Valley.org")
    );
}

#[test]
fn the_host_gives_way_to_a_person_named_beside_it() {
    let page = |head: &str, line: &str| {
        let page = at_home(&format!(
            "<meta property=og:site_name content=週刊見本>{head}<h1>{TITLE}</h1>\
             <article><div class=byline>{line}</div>{CHINESE}</article>"
        ));
        names(&page).join(", ")
    };
    let declared = "<meta name=author content=EXAMPLE>";
    assert_eq!(page("", "山田太郎，EXAMPLE"), "山田太郎");
    assert_eq!(page("", "山田太郎，佐藤花"), "山田太郎, 佐藤花");
    assert_eq!(page(declared, "文● ヤマダ／EXAMPLE編集部"), "ヤマダ");
    assert_eq!(page(declared, ""), "EXAMPLE");
}

#[test]
fn a_house_that_signs_says_more_than_its_address() {
    for (byline, expected) in [
        ("The Valley Voice", "The Valley Voice"),
        ("valleyvoice.org", "example.org"),
    ] {
        let page = read(&format!(
            "<link rel=canonical href=https://www.example.org/a><meta name=author content=example.org>
             <meta property=og:site_name content='The Valley Voice'>
             <h1>{TITLE}</h1><div class=article-author>{byline}</div><article>{PARAGRAPHS}</article>"
        ));
        assert_eq!(names(&page), [expected], "{byline}");
    }
}

#[test]
fn an_account_that_begins_as_the_host_is_the_house() {
    let page = |site: &str, account: &str| {
        let page = at_home(&format!(
            "<link rel=canonical href=https://www3.exn.example.org/1><meta name=twitter:site content={site}>\
             <meta name=twitter:creator content={account}><h1>{TITLE}</h1>{PARAGRAPHS}"
        ));
        names(&page).join(", ")
    };
    assert_eq!(page("@exn_news", "@exn_news"), "");
    assert_eq!(page("@lin_news", "@lin_news"), "@lin_news");
    assert_eq!(page("@exn", "@exn_lin"), "@exn_lin");
}

#[test]
fn an_edition_gives_way_to_what_the_host_and_the_data_call_the_paper() {
    let page = |stated: &str, publisher: &str| {
        let page = read(&format!(
            "<link rel=canonical href=https://www.valleyvoice.com/a><title>{TITLE} - Valley Voice</title>\
             <meta property=og:site_name content='{stated}'><script type=application/ld+json>\
             {{\"@type\": \"NewsArticle\", \"description\": 'The dam's gate is \"open\".',\
             \"publisher\": {{\"name\": \"{publisher}\"}}}}</script><h1>{TITLE}</h1>"
        ));
        page.site().value().map(|site| site.name().to_owned())
    };
    assert_eq!(page("U.K.", "Valley Voice").as_deref(), Some("Valley Voice"));
    assert_eq!(page("U.K.", "Ada Lin").as_deref(), Some("U.K."));
}
