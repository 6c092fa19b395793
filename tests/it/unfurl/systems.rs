//! What publishing systems write in names and forms of their own.

use super::{names, read};

/// A paragraph long enough to count as text.
const TEXT: &str =
    "<p>The river reached the sea again after eleven years, and all the village came to see it.</p>";

fn published(markup: &str) -> Option<String> {
    read(markup).published().value().map(ToString::to_string)
}

#[test]
fn tags_that_no_standard_names() {
    let page =
        |tag: &str| format!("<title>River reaches the sea</title>{tag}<h1>River reaches the sea</h1>{TEXT}");
    for name in [
        "name=article.published",
        "name=OriginalPublicationDate",
        "property=rnews:datePublished",
        "property=dc:date",
        "name=dcterms.available",
        "name=citation_date",
        "name=datePublished",
        "name=published_at",
        "property=og:release_date",
        "property=article:create_at",
        "name=creation_date",
        "property=shareaholic:article_published_time",
    ] {
        let page = page(&format!("<meta {name} content=2026-03-15T08:20:00Z>"));
        assert_eq!(
            published(&page).as_deref(),
            Some("2026-03-15T08:20:00Z"),
            "{name}"
        );
    }
    // The time of the last change, of the end, or what is no time at all.
    for tag in [
        "<meta name=lastPublished content=2026-03-15T08:20:00Z>",
        "<meta name=unpublish_date content=2036-03-15T08:20:00Z>",
        "<meta name=publisher content=1848>",
        "<meta name=creation_date content=1848-03-15>",
    ] {
        assert_eq!(published(&page(tag)), None, "{tag}");
    }
    for name in [
        "article.updated",
        "modified_time",
        "last_updated_date",
        "dc.modified",
    ] {
        let page = read(&page(&format!("<meta name={name} content=2026-03-16T08:20:00Z>")));
        let modified = page.modified().value().map(ToString::to_string);
        assert_eq!(modified.as_deref(), Some("2026-03-16T08:20:00Z"), "{name}");
    }
    for name in [
        "article.author",
        "author-name",
        "byline",
        "shareaholic:article_author_name",
        "dc:creator",
    ] {
        let page = page(&format!("<meta name={name} content='Ada Lin'>"));
        assert_eq!(names(&read(&page)), ["Ada Lin"], "{name}");
    }
    for tag in [
        "<meta name=web_author content='Ada Lin'>",
        "<meta name=author-title content='River Reporter'>",
        "<meta name=author_slug content=ada-lin>",
        "<meta name=creator content='Example Sites, www.example.com'>",
    ] {
        assert!(names(&read(&page(tag))).is_empty(), "{tag}");
    }
    // A tag that is known goes before.
    let both = page("<meta name=article.created content=2025-01-01><meta name=date content=2026-03-15>");
    assert_eq!(published(&both).as_deref(), Some("2026-03-15"));
}

#[test]
fn class_names_in_other_languages() {
    let lede =
        "<p>The dam that held it came down in the spring, and nobody had hoped for so much so soon.</p>";
    for class in [
        "firma",
        "article-signature",
        "autoria",
        "autores",
        "nota__firmante",
        "toimittaja",
        "wartawan",
        "postedby",
    ] {
        let page = format!(
            "<h1>River reaches the sea</h1>{lede}<div class={class}><a href=/ada>Ada Lin</a></div>{TEXT}"
        );
        assert_eq!(names(&read(&page)), ["Ada Lin"], "{class}");
    }
    for class in [
        "fecha",
        "datum",
        "tarih",
        "tanggal",
        "pubblicato",
        "createTime",
        "regdate",
        "fecha-publicacion",
    ] {
        let page = format!(
            "<html lang=de><div class={class}>15.03.2026 08:20</div><h1>River reaches the sea</h1>{TEXT}"
        );
        assert_eq!(
            published(&page).as_deref(),
            Some("2026-03-15T08:20:00+00:00"),
            "{class}"
        );
    }
    // What names a kind of work or an address is nobody's name.
    let page = format!(
        "<h1>River reaches the sea</h1>{TEXT}<footer class=signature><p>press review: <b>Ada Lin</b></footer>"
    );
    assert!(names(&read(&page)).is_empty());
}

#[test]
fn times_kept_in_attributes() {
    for attribute in [
        "content=2026-03-15T08:20:00Z",
        "data-utime=1773562800",
        "data-published=2026-03-15T08:20:00Z",
    ] {
        let page =
            format!("<h1>River reaches the sea</h1><i class=postDate {attribute}>3 days ago</i>{TEXT}");
        let day = published(&page).map(|time| time[..16].to_owned());
        assert_eq!(day.as_deref(), Some("2026-03-15T08:20"), "{attribute}");
    }
    // Midnight tells no more than the day.
    let page = format!(
        "<meta name=date content=2026-03-15><h1>River reaches the sea</h1><time datetime=2026-03-15T00:00:00-05:00>March 15</time>{TEXT}"
    );
    assert_eq!(published(&page).as_deref(), Some("2026-03-15"));
}

#[test]
fn the_sign_before_a_title_is_no_part_of_it() {
    for head in [
        "<title>» River reaches the sea</title>",
        "<title>&raquo; River reaches the sea</title><meta property=og:title content='  » River reaches the sea'>",
    ] {
        let page = read(&format!("{head}<h2>Example</h2>{TEXT}"));
        assert_eq!(
            page.title().value().map(|title| &**title),
            Some("River reaches the sea"),
            "{head}"
        );
    }
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
        ("キャリア採用　記者募集", ""),
    ] {
        let page = format!("<h1>2026</h1><div>{line}</div><div class=article-body><p>{TEXT}</p></div>");
        assert_eq!(names(&read(&page)).join(", "), expected, "{line}");
    }
}

#[test]
fn a_company_by_its_legal_name_gives_way() {
    let meta = "<meta name=author content=株式会社見本社>";
    let page = format!(
        "{meta}<h1>2026</h1><article><ul class='author list'><li>山田 太郎</li></ul>{TEXT}</article>"
    );
    assert_eq!(names(&read(&page)), ["山田 太郎"]);
    assert_eq!(
        names(&read(&format!("{meta}<h1>2026</h1>{TEXT}"))),
        ["株式会社見本社"]
    );
}

#[test]
fn lines_that_say_who_and_when() {
    for (line, expected) in [
        (
            "Updated March 16, 2026 9:00 am, Published March 15, 2026 8:20 am",
            "2026-03-15T08:20",
        ),
        (
            "Publié le 15 mars 2026 à 08h20 - Mis à jour le 16 mars 2026 à 09h00",
            "2026-03-15T08:20",
        ),
        (
            "최종수정 2026.03.16 09:00 기사입력 2026.03.15 08:20",
            "2026-03-15T08:20",
        ),
        (
            "Обновлено 16.03.2026 09:00, Опубликовано 15.03.2026 08:20",
            "2026-03-15T08:20",
        ),
        ("15.03.2026 | 08:20", "2026-03-15T08:20"),
        ("24/03/2569 08:20", "2026-03-24T08:20"),
        ("08:20 | 15/03/2026", "2026-03-15T08:20"),
        (
            "<i class=date>15.03.2026</i> <i class=time>08:20</i>",
            "2026-03-15T08:20",
        ),
        ("15. marts 2026 kl. 08.20", "2026-03-15T08:20"),
        ("15.3.2026 klo 8.20", "2026-03-15T08:20"),
        ("Publicerad 15 mars 2026 08.20", "2026-03-15T08:20"),
        ("Sun 15 Mar 2026 08.20 GMT", "2026-03-15T08:20"),
        ("15 มีนาคม 2569 เวลา 08:20 น.", "2026-03-15T08:20"),
        ("March 15, 2026 8:20 a.m.", "2026-03-15T08:20"),
        ("2026. 3. 15.", "2026-03-15"),
        ("15.03.2026", "2026-03-15"),
        ("Minggu, 15 Mar 2026 08:20 WIB", "2026-03-15T08:20:00+07:00"),
        ("15 July 2026 08:20 BST", "2026-07-15T08:20:00+01:00"),
        ("The dam opened on March 15, 2026.", ""),
    ] {
        let found = published(&format!(
            "<html lang=da><h1>River reaches the sea</h1><div>{line}</div><div>{TEXT}</div>"
        ));
        let found = found.unwrap_or_default();
        assert_eq!(
            &found[..found.len().min(expected.len().max(10))],
            expected,
            "{line}"
        );
    }
    for (line, expected) in [
        ("Par Ada Lin Publié le 15/03/2026 à 08:20", "Ada Lin"),
        ("By: Ada Lin Published: 03/15/2026 08:20 AM EDT", "Ada Lin"),
        ("Von Ada Lin, Berlin - 15.03.2026, 08:20 Uhr", "Ada Lin"),
        ("By Ada Lin For The Example Times", "Ada Lin"),
        ("By Last Updated: March 15, 2026", ""),
    ] {
        let page = format!("<h1>River reaches the sea</h1><div>{line}</div><div>{TEXT}</div>");
        assert_eq!(names(&read(&page)).join(", "), expected, "{line}");
    }
}
