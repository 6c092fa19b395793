//! What publishing systems write in names and forms of their own.

use super::{SENTENCE, names, published, read};

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
            Some("2026-03-15T08:20:00+00:00"),
            "{class}"
        );
    }
    // What names a kind of work or an address is nobody's name.
    let page = format!(
        "<h1>River reaches the sea</h1><p>{SENTENCE}</p><footer class=signature><p>press review: <b>Ada Lin</b></footer>"
    );
    assert!(names(&read(&page)).is_empty());
}
