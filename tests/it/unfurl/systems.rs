//! What publishing systems write in names and forms of their own.

use super::{PARAGRAPHS, SENTENCE, TITLE, names, published, read};

#[test]
fn the_account_that_a_portal_names() {
    let page = |tags: &str| {
        let page = read(&format!(
            "<title>River reaches the sea</title>{tags}<h1>River reaches the sea</h1><p>{SENTENCE}</p>"
        ));
        names(&page).join(", ")
    };
    let account = "<meta name=mediaid content=河边小站>";
    assert_eq!(page(account), "河边小站");
    assert_eq!(
        page(&format!("{account}<meta name=author content=李文博>")),
        "李文博"
    );
}

#[test]
fn tags_that_no_standard_names() {
    let page = |tag: &str| {
        format!("<title>River reaches the sea</title>{tag}<h1>River reaches the sea</h1><p>{SENTENCE}</p>")
    };
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
            "<h1>River reaches the sea</h1>{lede}<div class={class}><a href=/ada>Ada Lin</a></div><p>{SENTENCE}</p>"
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
            "<html lang=de><div class={class}>15.03.2026 08:20</div><h1>River reaches the sea</h1><p>{SENTENCE}</p>"
        );
        assert_eq!(
            published(&page).as_deref(),
            Some("2026-03-15T08:20:00+01:00"),
            "{class}"
        );
    }
    // What names a kind of work or an address is nobody's name.
    let page = format!(
        "<h1>River reaches the sea</h1><p>{SENTENCE}</p><footer class=signature><p>press review: <b>Ada Lin</b></footer>"
    );
    assert!(names(&read(&page)).is_empty());
}

#[test]
fn names_that_systems_state_in_their_own_way() {
    for (tags, expected) in [
        (
            "<meta name='twitter:label1' content='Verfasst von'><meta name='twitter:data1' content='Ada Lin'>",
            &["Ada Lin"][..],
        ),
        (
            "<meta name='twitter:label1' content='Est. reading time'><meta name='twitter:data1' content='Ten Minutes'>",
            &[],
        ),
        ("<meta name=citation_author content='Lin, Ada'>", &["Ada Lin"]),
        (
            "<meta name=citation_author content='Lin, Ada'><meta name=citation_author content='Chen, Bo Y.'>",
            &["Ada Lin", "Bo Y. Chen"],
        ),
        (
            "<meta name=citation_authors content='Lin, Ada; Chen, Bo Y.; '>",
            &["Ada Lin", "Bo Y. Chen"],
        ),
        (
            "<meta name=dc.creator content='Ada Lin, Bo Chen'>",
            &["Ada Lin", "Bo Chen"],
        ),
        ("<meta name=cXenseParse:author content='Ada Lin'>", &["Ada Lin"]),
        (
            "<meta name=author content='Ada Lin | Example News'>",
            &["Ada Lin"],
        ),
        ("<meta name=author content='홍길동 기자'>", &["홍길동"]),
        (
            "<div itemscope itemtype=https://schema.org/Article><b itemprop=author itemscope><i itemprop=name>Ada Lin @adalin, Example Times</i></b></div>",
            &["Ada Lin"],
        ),
        (
            "<meta name=author content='<a href=/ada>Ada Lin</a>'>",
            &["Ada Lin"],
        ),
        ("<meta name=byl content='By 홍길동'>", &["홍길동"]),
        ("<meta name=author content='Ada&nbsp;Lin'>", &["Ada Lin"]),
        (
            "<div itemscope itemtype=https://schema.org/VideoObject><b itemprop=author itemscope><link itemprop=name content='Ada Lin'></b></div>",
            &["Ada Lin"],
        ),
        (
            r#"<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ada Lin, Senior Writer"}}</script>"#,
            &["Ada Lin"],
        ),
        (
            "<article><p class=authors><a rel=author href=/ada>Ada Lin</a>, <a rel=author href=/bo>Bo Chen</a></p>",
            &["Ada Lin", "Bo Chen"],
        ),
        (
            "<article><p>By <a rel=author href=https://example.org/ada>Ada Lin</a></p><p>and <a rel=author href=https://example.org/bo>Bo Chen</a></p>",
            &["Ada Lin", "Bo Chen"],
        ),
    ] {
        assert_eq!(
            names(&read(&format!("<title>T</title>{tags}"))),
            expected,
            "{tags}"
        );
    }
}

#[test]
fn what_parsely_has_described_as_one_object() {
    let content = r#"{"title":"River","pub_date":"2026-03-15T08:20:00Z","authors":["Ada Lin","Bo Chen"]}"#;
    let page = format!("<meta name=parsely-page content='{content}'><h1>{TITLE}</h1>{PARAGRAPHS}");
    assert_eq!(names(&read(&page)), ["Ada Lin", "Bo Chen"]);
    assert_eq!(published(&page).as_deref(), Some("2026-03-15T08:20:00Z"));
    // The tags of its own say the same and stand for it; what is no object says nothing.
    let broken = "<meta name=parsely-page content='{title'><h1>River</h1>";
    assert!(names(&read(broken)).is_empty());
}

#[test]
fn times_kept_for_scripts() {
    for element in [
        "<span class=date title=2026-03-04T10:00:00Z>3 hours ago</span>",
        "<span class=timestamp data-timestamp=1772618400>2 hours ago</span>",
    ] {
        let page = read(&format!("<title>T</title><article><h1>T</h1>{element}"));
        let found = page.published().value().map(|time| &time.as_str()[..16]);
        assert_eq!(found, Some("2026-03-04T10:00"), "{element}");
    }
}

#[test]
fn times_kept_in_attributes() {
    for attribute in [
        "content=2026-03-15T08:20:00Z",
        "data-utime=1773562800",
        "data-published=2026-03-15T08:20:00Z",
    ] {
        let page = format!(
            "<h1>River reaches the sea</h1><i class=postDate {attribute}>3 days ago</i><p>{SENTENCE}</p>"
        );
        let day = published(&page).map(|time| time[..16].to_owned());
        assert_eq!(day.as_deref(), Some("2026-03-15T08:20"), "{attribute}");
    }
    // A time tag without its own attribute, below the score of a match that is yet to be played.
    for attribute in [
        "data-published='2026-03-15 08:20:00Z'",
        "title=2026-03-15T08:20:00Z",
    ] {
        let page = format!(
            "<span class=time data-time='2026-03-18T20:30:00Z'>8:30 PM</span><article><h1>River reaches the sea</h1>\
             <time {attribute}>4 hours ago</time><p>{SENTENCE}</p></article>"
        );
        let day = published(&page).map(|time| time[..16].to_owned());
        assert_eq!(day.as_deref(), Some("2026-03-15T08:20"), "{attribute}");
    }
    // Midnight tells no more than the day.
    let page = format!(
        "<meta name=date content=2026-03-15><h1>River reaches the sea</h1><time datetime=2026-03-15T00:00:00-05:00>March 15</time><p>{SENTENCE}</p>"
    );
    assert_eq!(published(&page).as_deref(), Some("2026-03-15"));
}

#[test]
fn a_page_that_its_system_calls_a_website_is_an_article_where_it_is_dated_and_signed() {
    let page = |line: &str| {
        read(&format!(
            "<meta property=og:type content=website><title>{TITLE} | Example</title><h3>{TITLE}</h3><div>{line}</div>{PARAGRAPHS}"
        ))
        .looks_like_article()
    };
    assert!(page(
        "<span class=byline>By Ada Lin</span> <span>January 19, 2026</span>"
    ));
    assert!(!page("<span class=byline>By Ada Lin</span>"));
    assert!(!page("<span>January 19, 2026</span>"));
}
