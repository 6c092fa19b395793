//! Pages as the systems of newsrooms write them.

use super::{names, read};

const TITLE: &str = "River reaches the sea after years";
const TEXT: &str = "<p>The river has reached the sea again after eleven years, and the whole village came to see.</p>\
    <p>Nobody had thought that it would, and many wept when the water came.</p>";

fn published(markup: &str) -> Option<String> {
    let read = read(markup);
    read.published().value().map(|time| time.as_str().to_owned())
}

#[test]
fn what_parsely_has_described_as_one_object() {
    let content = r#"{"title":"River","pub_date":"2026-03-15T08:20:00Z","authors":["Ada Lin","Bo Chen"]}"#;
    let page = format!("<meta name=parsely-page content='{content}'><h1>{TITLE}</h1>{TEXT}");
    assert_eq!(names(&read(&page)), ["Ada Lin", "Bo Chen"]);
    assert_eq!(published(&page).as_deref(), Some("2026-03-15T08:20:00Z"));
    // The tags of its own say the same and stand for it; what is no object says nothing.
    let broken = "<meta name=parsely-page content='{title'><h1>River</h1>";
    assert!(names(&read(broken)).is_empty());
}

#[test]
fn what_is_not_shown_tells_only_where_nothing_else_does() {
    for hidden in ["hidden", "style='color: red; display: none'"] {
        let of_others =
            format!("<p class=byline {hidden}>By Cy Dorn</p><time {hidden} datetime=2020-01-01>x</time>");
        let shown = "<p class=byline>By Ada Lin</p><time datetime=2026-03-15>x</time>";
        let both = format!("<article><h1>{TITLE}</h1>{of_others}{shown}{TEXT}</article>");
        assert_eq!(names(&read(&both)), ["Ada Lin"], "{hidden}");
        assert_eq!(published(&both).as_deref(), Some("2026-03-15"), "{hidden}");
        let alone = format!("<article><h1>{TITLE}</h1>{of_others}{TEXT}</article>");
        assert_eq!(names(&read(&alone)), ["Cy Dorn"], "{hidden}");
        assert_eq!(published(&alone).as_deref(), Some("2020-01-01"), "{hidden}");
    }
}

#[test]
fn the_better_spelling_of_the_site_wins() {
    let publisher = r#"<script type=application/ld+json>{"@type":"NewsArticle","publisher":{"name":"Example Times"}}</script>"#;
    for (site, head, expected) in [
        ("EXAMPLE TIMES", publisher, "Example Times"),
        (
            "exampletimes",
            "<meta name=application-name content='Example Times'>",
            "Example Times",
        ),
        (
            "EXAMPLE TIMES",
            "<title>River reaches the sea after years | Example Times</title>",
            "Example Times",
        ),
        ("www.example.org", publisher, "Example Times"),
        (
            "example.org",
            "<title>River reaches the sea after years | The Example</title>",
            "The Example",
        ),
        (
            "example.org",
            "<title>River reaches the sea after years - 보기신문</title>",
            "보기신문",
        ),
        // A slogan is no name, a name of few capitals is one, and so is an address that is written as one.
        (
            "example.org",
            "<title>River reaches the sea after years | Your independent paper</title>",
            "example.org",
        ),
        ("TIME", "<meta name=application-name content=Time>", "TIME"),
        (
            "Example.org",
            "<title>River reaches the sea after years | The Example</title>",
            "Example.org",
        ),
    ] {
        let page = format!(
            "<link rel=canonical href=https://www.example.org/2026/river><meta property=og:site_name content='{site}'>\
             {head}<h1>{TITLE}</h1>{TEXT}"
        );
        let read = read(&page);
        assert_eq!(
            read.site().value().map(|site| site.name()),
            Some(expected),
            "{head}"
        );
    }
}

#[test]
fn titles_with_the_site_and_a_section() {
    for (title, site, heading, expected) in [
        (
            "Example Times: River reaches the sea after years",
            "Example Times",
            TITLE,
            TITLE,
        ),
        (
            "Example Times: River reaches the sea",
            "Example Times",
            "",
            "Example Times: River reaches the sea",
        ),
        (
            "River reaches the sea after years | World | Example Times",
            "Example Times",
            "",
            TITLE,
        ),
        (
            "강물이 마침내 바다에 닿다 < 사회 < 보기신문",
            "보기신문",
            "",
            "강물이 마침내 바다에 닿다",
        ),
        (
            "강물이 마침내 바다에 닿다ㅣ보기신문",
            "보기신문",
            "",
            "강물이 마침내 바다에 닿다",
        ),
        (
            "大桥今日重新通行两岸居民欢庆丨示例网",
            "示例网",
            "",
            "大桥今日重新通行两岸居民欢庆",
        ),
        (
            "大桥今日重新通行两岸居民欢庆-新闻-示例网",
            "示例网",
            "",
            "大桥今日重新通行两岸居民欢庆",
        ),
        ("快讯-大桥通行-示例网", "示例网", "", "快讯-大桥通行"),
    ] {
        let site = format!("<meta property=og:site_name content='{site}'>");
        let page = format!("{site}<title>{title}</title><h1>{heading}</h1>{TEXT}");
        assert_eq!(
            read(&page).title().value().map(|title| &**title),
            Some(expected),
            "{title}"
        );
    }
}

#[test]
fn the_lines_behind_a_headline_of_a_lower_level() {
    for level in [2, 3] {
        let page = format!(
            "<title>{TITLE} - Example</title><h{level}>Most read stories</h{level}><div>2020-01-01</div>\
             <h{level}>{TITLE}</h{level}><div>2026-03-15 08:20 Author: Ada Lin</div>{TEXT}"
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
fn the_house_s_mark_is_no_picture_of_an_article() {
    let data = r#"{"@type":"NewsArticle","headline":"River","image":"/river.jpg",
        "publisher":{"name":"Example","logo":{"url":"/static/brand.png"}}}"#;
    let page = |data: &str| {
        format!(
            "<link rel=canonical href=https://example.org/2026/river><meta property=og:image content=/static/brand.png>\
             <script type=application/ld+json>{data}</script><h1>{TITLE}</h1>{TEXT}"
        )
    };
    let image = |data: &str| {
        let read = read(&page(data));
        read.image().value().map(|image| image.url().to_string())
    };
    assert_eq!(image(data).as_deref(), Some("https://example.org/river.jpg"));
    let without = data.replace("\"image\":\"/river.jpg\",", "");
    assert_eq!(
        image(&without).as_deref(),
        Some("https://example.org/static/brand.png")
    );
}

#[test]
fn bylines_with_more_than_names() {
    for (line, expected) in [
        ("By Ada Lin, CNN Business", "Ada Lin"),
        ("Ada Lin, BBC News, Nairobi", "Ada Lin"),
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
    ] {
        let page = format!("<h1>2026</h1><article><p class=byline>{line}</p>{TEXT}</article>");
        assert_eq!(names(&read(&page)).join(", "), expected, "{line}");
    }
    let signed = "<p>보기뉴스 홍길동입니다.</p>";
    let page =
        format!("<h1>2026</h1><article><p>강물이 열한 해 만에 다시 바다에 닿았습니다.</p>{signed}</article>");
    assert_eq!(names(&read(&page)), ["홍길동"]);
    let meta = "<meta name=author content='Ada Lin, Bo Chen, CNN Business'><h1>2026</h1>";
    assert_eq!(names(&read(meta)), ["Ada Lin", "Bo Chen"]);
    let wire = "Reporting by Ada Lin in Seoul and Bo Chen in Beijing; Editing by Di Eaton";
    let page = format!("<h1>2026</h1><article>{TEXT}<p>{wire}</p></article>");
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
        let page = format!("{head}<article><h1>{TITLE}</h1>{body}{TEXT}</article>");
        assert_eq!(names(&read(&page)), expected, "{head}{body}");
    }
    let page = read(&format!(
        "{account}<meta name=author content='Ada Lin'><h1>{TITLE}</h1>{TEXT}"
    ));
    let authors = page.authors().value().expect("one author");
    assert_eq!(
        authors[0].url().map(|url| url.as_str()),
        Some("https://example.org/ada")
    );
}

#[test]
fn a_clock_without_offset_is_that_of_the_house() {
    let modified = "<meta property=article:modified_time content='2026-03-15T09:00:00+09:00'>";
    for (head, said, expected) in [
        (modified, "2026年03月15日 08時20分", "2026-03-15T08:20:00+09:00"),
        (
            "<meta property=article:modified_time content='2026-03-15T09:00:00Z'>",
            "2026年03月15日 08時20分",
            "2026-03-15T08:20:00+00:00",
        ),
        // Half a year apart the clocks may have been set.
        (modified, "2025年09月15日 08時20分", "2025-09-15T08:20:00+00:00"),
    ] {
        let page = format!("{head}<h1>{TITLE}</h1><p class=date>{said}</p>{TEXT}");
        assert_eq!(published(&page).as_deref(), Some(expected), "{head}{said}");
    }
    // Where another source tells the same instant with its offset, that says it better.
    for (said, expected) in [
        ("2026-03-15T03:20:11Z", "2026-03-15T03:20:11Z"),
        ("2026-03-15T03:25:11Z", "2026-03-14T22:20:00+00:00"),
    ] {
        let changed = format!("<time class=updated datetime={said}>x</time>");
        let head = "<meta name=last-modified content='2026-03-14 22:20'>";
        let page = read(&format!("{head}<h1>{TITLE}</h1>{changed}{TEXT}"));
        let modified = page.modified().value().map(|time| time.as_str());
        assert_eq!(modified, Some(expected), "{said}");
    }
    let published_at = "<meta property=article:published_time content='2026-03-15T08:00:00+09:00'>";
    let page = format!(
        "{published_at}<h1>{TITLE}</h1><time class=updated datetime='2026-03-15T08:20'>x</time>{TEXT}"
    );
    let page = read(&page);
    let modified = page.modified().value().map(|time| time.as_str());
    assert_eq!(modified, Some("2026-03-15T08:20:00+09:00"));
}

#[test]
fn a_day_in_a_column_beside_the_headline_counts_where_no_other_does() {
    let title = format!("<title>{TITLE} - Example</title>");
    let column = "<aside><ul><li>Background<li class=meta__date>15.03.2026<li>10 minutes</ul></aside>";
    for (markup, expected) in [
        // The headline may stand in the trail of links alone.
        (
            format!("{title}<article><nav>You are here: <h1>{TITLE}</h1></nav>{column}{TEXT}</article>"),
            Some("2026-03-15"),
        ),
        (
            format!("{title}<article>{column}<h1>{TITLE}</h1>{TEXT}</article>"),
            Some("2026-03-15"),
        ),
        // Outside it is today's, of two days neither is known to be the article's.
        (
            format!("{title}{column}<article><h1>{TITLE}</h1>{TEXT}</article>"),
            None,
        ),
        (
            format!(
                "{title}<article>{column}<aside><p class=date>14.03.2026</aside><h1>{TITLE}</h1>{TEXT}</article>"
            ),
            None,
        ),
        (
            format!("{title}<h1>{TITLE}</h1><dl class=entrydate><dd>│2026年03月15日 Ada Lin│</dl>{TEXT}"),
            Some("2026-03-15"),
        ),
    ] {
        let page = format!("<html lang=de>{markup}");
        assert_eq!(published(&page).as_deref(), expected, "{markup}");
    }
}

#[test]
fn an_account_is_no_name_of_a_site() {
    let called = |head: &str| {
        let page = read(&format!(
            "<link rel=canonical href=https://www.exampledaily.org/river><meta property=og:site_name content=Example_Live>\
             {head}<h1>{TITLE}</h1>{TEXT}"
        ));
        page.site().value().map(|site| site.name().to_owned())
    };
    for head in [
        format!("<title>{TITLE} | Example Daily</title>"),
        "<a href=/><img src=/a.png alt='Example Daily'></a>".to_owned(),
    ] {
        assert_eq!(called(&head).as_deref(), Some("Example Daily"), "{head}");
    }
    assert_eq!(called("").as_deref(), Some("Example_Live"));
}

#[test]
fn the_site_by_its_mark_where_the_host_is_its_last_word() {
    for (src, alt, expected) in [
        ("/art/logo.gif", "The Daily Example", Some("The Daily Example")),
        ("/art/boats.gif", "The Daily Example", None),
        ("/art/logo.gif", "Follow us on Example", None),
        ("/art/logo.gif", "The Daily Boat", None),
    ] {
        let page = read(&format!(
            "<link rel=canonical href=https://www.example.org/river><title>{TITLE}</title>\
             <img src={src} alt='{alt}'><h1>{TITLE}</h1>{TEXT}"
        ));
        assert_eq!(
            page.site().value().map(|site| site.name()),
            expected,
            "{src} {alt}"
        );
    }
}

#[test]
fn a_link_to_more_articles_is_nobody() {
    let page = read(&format!(
        "<meta property=og:site_name content='The Example'><meta name=author content='Example Staff'><article>\
         <h1>{TITLE}</h1><p><span class=byline>By <span>Example Staff</span> | <a href=/author/7>More Articles</a></span></p>{TEXT}"
    ));
    assert_eq!(names(&page), ["Example Staff"]);
}
