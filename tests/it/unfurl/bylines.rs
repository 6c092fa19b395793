//! Bylines in every shape.

use super::{PARAGRAPHS, TITLE, names, read};

#[test]
fn bylines_with_more_than_names() {
    for (line, expected) in [
        ("By Ada Lin, CNN Business", "Ada Lin"),
        ("Ada Lin, BBC News, Nairobi", "Ada Lin"),
        ("Ada Lin, Valley Media Group", "Ada Lin"),
        ("By ADA LIN and BO CHEN", "ADA LIN, BO CHEN"),
        ("Ada Lin in Seoul and Bo Chen in Beijing", "Ada Lin, Bo Chen"),
        ("Ada Lin in Seoul and Beijing", "Ada Lin"),
        ("Par Ada Lin et Bo Chen, à Paris", "Ada Lin, Bo Chen"),
        ("Ada Lin and agencies", "Ada Lin"),
        ("Ada Lin | Staff writer", "Ada Lin"),
        ("Story by Ada Lin; photographs by Bo Chen", "Ada Lin"),
        ("By Theo Smith", "Theo Smith"),
        ("Ada Lin Senior Reporter", "Ada Lin"),
        ("Ada Lin BBC News", "Ada Lin"),
        ("Bo Chen River Desk", "Bo Chen River Desk"),
        ("By Ada Lin Nov. 24, 2026", "Ada Lin"),
        ("By Ada Lin, Tue Nov 24, 2026", "Ada Lin"),
        ("Compiled by Ada Lin", "Ada Lin"),
        (
            "林一心 發表在 <a href=/b>示例網</a> <a href=#c>留言</a>(42)",
            "林一心",
        ),
        ("Материал подготовил Иван Петров", "Иван Петров"),
        ("From our correspondent in Seoul", ""),
        ("From our own correspondent, Ada Lin, in Seoul", "Ada Lin"),
        ("By Staff Reporter", ""),
        ("Redacción", ""),
        ("Беседовала Анна Петрова", "Анна Петрова"),
        ("Текст: Иван Петров Фото: Олег Сидоров", "Иван Петров"),
        ("Авторка: Олена Коваль", "Олена Коваль"),
        ("Олена Коваль, для «Прикладу»", "Олена Коваль"),
        ("기자 홍길동", "홍길동"),
        ("홍길동 의학전문기자", "홍길동"),
        ("홍길동 기자 | 김철수 기자", "홍길동, 김철수"),
        ("글=홍길동 기자, 사진=김철수 기자", "홍길동"),
        ("홍길동 기자 입력 2026.11.24 09:30", "홍길동"),
        ("입력 : 2026.11.24 09:30", ""),
        ("송고시간 2026/11/24 09:30", ""),
        ("作成日: 2026/11/24", ""),
        ("Giriş: 24.11.2026 18:14", ""),
        ("Опубликовано: 24.11.2026", ""),
        ("Đăng lúc: 24/11/2026", ""),
        ("Diposting: 24/11/2026", ""),
        ("تاريخ النشر: 2026/11/24", ""),
        ("서울-홍길동 hong@example.org", "홍길동"),
        ("홍길동 보기대 교수", "홍길동"),
        ("디지털뉴스팀", ""),
        ("사진=홍길동 기자", ""),
        ("홍길동 / 보기신문 기자", "홍길동"),
        ("취재기자 홍길동", "홍길동"),
        ("来源：示例网 作者：王小明 编辑：李晓华", "王小明"),
        ("监制：李晓华 记者：王小明 编辑：陈大文", "王小明"),
        ("示例电视台新闻中心记者 王小明", "王小明"),
        ("图片来源：示例网", ""),
        ("記者 王小明 ／ 攝影 陳大文", "王小明"),
        ("文丨王小明 编辑丨李晓华", "王小明"),
        ("示例新闻记者 王小明 实习生 李晓华", "王小明"),
        ("【山田太郎】", "山田太郎"),
        ("រាយការណ៍ដោយ សុខ សាន្ត", "សុខ សាន្ត"),
        ("Author(s): Ada Lin, Bo Chen", "Ada Lin, Bo Chen"),
        ("By ADA LIN FOR THE VALLEY", "ADA LIN"),
        ("A guest post by Ada Lin", "Ada Lin"),
        ("by ada lin", "ada lin"),
        ("By Ada Lin. Edited by Bo Chen", "Ada Lin"),
        ("Anna Lin | Reviewed by Bo Chen", "Anna Lin"),
        (
            "Medically reviewed by Bo Chen, MD — By Ada Lin on May 5, 2026",
            "Ada Lin",
        ),
        ("By Ada Lin Photography by Bo Chen", "Ada Lin"),
        ("Valley News | By Ada Lin", "Ada Lin"),
        ("News / Ada Lin / 5 May 2026", "Ada Lin"),
        ("Ada Lin PhD", "Ada Lin"),
        ("Ada Lin, New York", "Ada Lin"),
        (
            "By Ada Lin, Buenos Aires, and Bo Chen, São Paulo",
            "Ada Lin, Bo Chen",
        ),
        ("Ada Silva, da Folha", "Ada Silva"),
        ("Anna Lin / Jack Chen", "Anna Lin, Jack Chen"),
        ("Anna Lin / Santiago de Chile", "Anna Lin"),
        ("Kommentar: Anna Lin", "Anna Lin"),
        ("Redaktion: Anna Lin", ""),
        ("Ada Lin ✓", "Ada Lin"),
        ("View all posts by Ada Lin →", "Ada Lin"),
        ("Anna Lin<br>Jack Chen", "Anna Lin, Jack Chen"),
        ("Anna Lin<br>Valley City", "Anna Lin"),
        // A section, its folder, and what readers say are no names.
        ("Ada Lin in <a href=/n>Rivers</a>", "Ada Lin"),
        ("von ada in <a href=/n>Politik</a>", "ada"),
        ("<a href=/n>Rivers</a> By Ada Lin", "Ada Lin"),
        ("by ada <a href=/p#respond>Leave a Reply</a>", "ada"),
    ] {
        let page = format!("<h1>2026</h1><article><p class=byline>{line}</p>{PARAGRAPHS}</article>");
        assert_eq!(names(&read(&page)).join(", "), expected, "{line}");
    }
    let signed = "<p>보기뉴스 홍길동입니다.</p>";
    let page =
        format!("<h1>2026</h1><article><p>강물이 열한 해 만에 다시 바다에 닿았습니다.</p>{signed}</article>");
    assert_eq!(names(&read(&page)), ["홍길동"]);
    let meta = "<meta name=author content='Ada Lin, Bo Chen, CNN Business'><h1>2026</h1>";
    assert_eq!(names(&read(meta)), ["Ada Lin", "Bo Chen"]);
    let wire = "Reporting by Ada Lin in Seoul and Bo Chen in Beijing; Editing by Di Eaton";
    let page = format!("<h1>2026</h1><article>{PARAGRAPHS}<p>{wire}</p></article>");
    assert_eq!(names(&read(&page)), ["Ada Lin", "Bo Chen"]);
}

#[test]
fn who_wrote_is_told_from_what_stands_beside_the_name() {
    let data = |author: &str| {
        format!(r#"<script type=application/ld+json>{{"@type":"NewsArticle","author":{author}}}</script>"#)
    };
    let account = data(r#"{"@type":"Person","name":"adalin","url":"https://example.org/ada"}"#);
    let of_house = "<meta property=og:site_name content='Ada Lin'>";
    for (head, body, expected) in [
        // A company's legal name, the path to a profile and an account tell less than a name.
        (
            "<meta name=author content='Example Media Inc.'><meta name=author content='山田太郎'>",
            "",
            &["山田太郎"][..],
        ),
        (
            "<meta name=author content='Example Media Inc.'>",
            "<p class=byline>By Bo Chen</p>",
            &["Bo Chen"],
        ),
        (
            "<meta property=article:author content='/@adalin'>",
            "<p class=byline>By Ada Lin</p>",
            &["Ada Lin"],
        ),
        (
            &*format!("{account}<meta name=author content='Ada Lin'>"),
            "",
            &["Ada Lin"],
        ),
        (&account, "", &["adalin"]),
        // `text by`, and the desk behind a name.
        (&data(r#""文●山田太郎／見本編集部""#), "", &["山田太郎"]),
        (&data(r#""見本編集部""#), "", &["見本編集部"]),
        (&data(r#""Ada Lin, Special for EXAMPLE TIMES""#), "", &["Ada Lin"]),
        // The link to an account says where it leads.
        (
            "",
            "<p>by Ada Lin</p><a rel=author href=https://plus.google.com/1>Google+</a>",
            &["Ada Lin"],
        ),
        // The address of a profile is made of the name, where it is that of a person.
        (
            "<meta property=article:author content=https://example.org/editors/ada-lin><meta name=twitter:creator content=@al>",
            "",
            &["Ada Lin"],
        ),
        (
            "<meta property=article:author content=https://example.org/author/staff-writer>",
            "",
            &[],
        ),
        (
            "<meta property=article:author content=https://example.org/rivers/long-river>",
            "",
            &[],
        ),
        // A link to all reporters.
        (
            "",
            "<ul><li class=reporter><a href=/reporters>記者ページ</a></li></ul>",
            &[],
        ),
        // Some call their site by their own name.
        (of_house, "<p>By <em><a href=/>Ada Lin</a></em></p>", &["Ada Lin"]),
    ] {
        let page = format!("{head}<article><h1>{TITLE}</h1>{body}{PARAGRAPHS}</article>");
        assert_eq!(names(&read(&page)), expected, "{head}{body}");
    }
    let page = read(&format!(
        "{account}<meta name=author content='Ada Lin'><h1>{TITLE}</h1>{PARAGRAPHS}"
    ));
    let authors = page.authors().value().expect("one author");
    assert_eq!(
        authors[0].url().map(|url| url.as_str()),
        Some("https://example.org/ada")
    );
}

#[test]
fn bylines_of_many_shapes() {
    for (lang, line, expected) in [
        (
            "en",
            "<p class=byline>By Jo Doe, Special to the Example</p>",
            &["Jo Doe"][..],
        ),
        (
            "en",
            "<p class=byline>By JO DOE Associated Press</p>",
            &["JO DOE"],
        ),
        (
            "en",
            "<p>Posted on March 4, 2026 by Jo Doe in News</p>",
            &["Jo Doe"],
        ),
        (
            "en",
            "<p class=byline>Jo Doe and Al Roe, Reuters</p>",
            &["Jo Doe", "Al Roe"],
        ),
        ("en", "<p class=byline>By J. K. Doe</p>", &["J. K. Doe"]),
        (
            "en",
            "<p class=byline>Words: Jo Doe. Pictures: Al Roe</p>",
            &["Jo Doe"],
        ),
        (
            "en",
            "<p class=byline>Analysis by Jo Doe Published March 4, 2026</p>",
            &["Jo Doe"],
        ),
        ("fr", "<p class=byline>Jo Doe avec AFP</p>", &["Jo Doe"]),
        (
            "fr",
            "<p class=byline>Par Jo Doe, envoyé spécial à Séoul</p>",
            &["Jo Doe"],
        ),
        ("de", "<p class=byline>Ein Kommentar von Jo Doe</p>", &["Jo Doe"]),
        (
            "it",
            "<p class=byline>di Mario Rossi e Anna Verdi</p>",
            &["Mario Rossi", "Anna Verdi"],
        ),
        (
            "pt",
            "<p class=byline>Por João Costa e Silva</p>",
            &["João Costa e Silva"],
        ),
        ("ko", "<p class=byline>기자명 홍길동 기자</p>", &["홍길동"]),
        (
            "zh",
            "<p class=byline>记者王小明 李大伟 北京报道</p>",
            &["王小明", "李大伟"],
        ),
        (
            "zh",
            "<p class=byline>新华社记者 王小明、李大伟</p>",
            &["王小明", "李大伟"],
        ),
        (
            "zh-TW",
            "<p class=byline>〔記者王小明／台北報導〕</p>",
            &["王小明"],
        ),
        (
            "en",
            "<p><a class=contributor href=/jo>Jo Doe</a></p>",
            &["Jo Doe"],
        ),
        (
            "ko",
            "<p class=byline><em>홍길동</em> 기자, <em>김철수</em> 기자</p>",
            &["홍길동", "김철수"],
        ),
        (
            "zh-CN",
            "<div>2026-03-04 10:00 来源：新华网 记者 王小明</div>",
            &["王小明"],
        ),
        (
            "sv",
            "<p class=byline>Text: Anna Svensson Foto: Bo Ek</p>",
            &["Anna Svensson"],
        ),
    ] {
        let page = read(&format!(
            "<html lang={lang}><title>T</title><article><h1>T</h1>{line}"
        ));
        assert_eq!(names(&page), expected, "{line}");
    }
}

#[test]
fn bylines_that_name_nobody_hide_none() {
    let link = |name: &str| format!("<p><a rel=author href=https://example.org/{name}>{name} Lin</a></p>");
    let page = read(&format!(
        "<title>T</title>{}<article><h1>T</h1>{}{}",
        "<p class=byline>By 2026</p>".repeat(8),
        link("Ada"),
        link("Bo")
    ));
    assert_eq!(names(&page), ["Ada Lin", "Bo Lin"]);
}

#[test]
fn names_that_stand_side_by_side_in_elements_of_their_own() {
    for (line, expected) in [
        (
            "<div class=byline><span class=author>Ada Lin</span><span class=author>Bo Chen</span></div>",
            &["Ada Lin", "Bo Chen"][..],
        ),
        (
            "<span class=author>Ada Lin</span> | <span class=author>Bo Chen</span>",
            &["Ada Lin", "Bo Chen"],
        ),
        (
            "<div class=authors><div class=author><a class=author-name href=/a/ada>Ada Lin</a><p>Reporter</p></div>\
             <div class=author><a class=author-name href=/a/bo>Bo Chen</a><p>Editor</p></div></div>",
            &["Ada Lin", "Bo Chen"],
        ),
        (
            "<div class=byline>By <a href=/by/ada>Ada Lin</a><a href=/by/bo>Bo Chen</a> and <a href=/by/c>Cy Dorn</a></div>",
            &["Ada Lin", "Bo Chen", "Cy Dorn"],
        ),
        // Each is marked, where data has the first alone.
        (
            "<script type=application/ld+json>{\"@type\":\"Article\",\"creator\":{\"name\":\"Ada Lin\"}}</script>\
             <div class='authors byline'>By <span class=author><a class=author href=/a/ada>Ada Lin</a>,</span> \
             <span class=author>and <a class=author href=/a/bo>Bo Chen</a></span></div>",
            &["Ada Lin", "Bo Chen"],
        ),
        // A link to something else, and words between.
        (
            "<div class=byline>By <a href=/by/ada>Ada Lin</a><a href=/world/>World News</a></div>",
            &["Ada Lin"],
        ),
        (
            "<span class=author>Ada Lin</span> in conversation with <span class=author>Bo Chen</span>",
            &["Ada Lin"],
        ),
    ] {
        let page = read(&format!("<article><h1>{TITLE}</h1>{line}{PARAGRAPHS}</article>"));
        assert_eq!(names(&page), expected, "{line}");
    }
}

#[test]
fn the_only_line_that_says_by_counts_below_the_text_as_well() {
    let page = |lines: &str| {
        let head = "<meta property=og:site_name content=Voice><meta name=author content=VOICE>";
        let text = PARAGRAPHS.repeat(4);
        let page = read(&format!(
            "{head}<title>{TITLE}</title><article><h1>{TITLE}</h1>{text}</article>{lines}"
        ));
        names(&page).join(", ")
    };
    let line = |name: &str| format!("<div class=box><p class=author>von {name}</p></div>");
    assert_eq!(page(&line("Ada Lin")), "Ada Lin");
    assert_eq!(page(&(line("Ada Lin") + &line("Bo Chen"))), "VOICE");
}
