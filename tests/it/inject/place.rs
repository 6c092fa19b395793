//! Where the bars go.

use super::{rewrite, rewrite_str, rewrite_with};
use handbill::inject::{Placement, RewriteOptions};
use handbill::markup::{BAR_END, BAR_START};

/// The page's body, each bar as `[bar]`.
fn body(page: &str) -> String {
    let page = format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>River</title><link rel=canonical href=https://example.org/1>\
         <meta property=og:type content=article></head><body>{page}</body></html>"
    );
    let mut out = rewrite_str(&page);
    while let Some(from) = out.find(BAR_START) {
        let to = from + out[from..].find(BAR_END).expect("closed") + BAR_END.len();
        out.replace_range(from..to, "[bar]");
    }
    let start = out.find("<body>").expect("kept") + 6;
    out[start..out.find("</body>").expect("kept")].to_owned()
}

#[test]
fn where_the_page_asks_else_with_the_article() {
    for (before, after) in [
        (
            "<article><h1>River</h1><p>x</p></article>",
            "<article><h1>River</h1>[bar]<p>x</p>[bar]</article>",
        ),
        (
            "<article><h1>River</h1><handbill-share></handbill-share></article>",
            "<article><h1>River</h1><handbill-share>[bar]</handbill-share></article>",
        ),
        (
            "<article><h1>River</h1><p>x</p><!-- handbill --></article>",
            "<article><h1>River</h1><p>x</p><!-- handbill -->[bar]</article>",
        ),
        // The site's own heading is not the article's.
        (
            "<main><h1><svg/>Ferry</h1><h1><svg><title>Boat</title></svg><svg/>River</h1><p>x</main>",
            "<main><h1><svg/>Ferry</h1><h1><svg><title>Boat</title></svg><svg/>River</h1>[bar]<p>x[bar]</main>",
        ),
        (
            "<h1>The Ferry</h1><article><h1>River</h1><p>x</article>",
            "<h1>The Ferry</h1><article><h1>River</h1>[bar]<p>x[bar]</article>",
        ),
        // Teasers beneath are articles, too.
        (
            "<main><h1>River</h1><p>x</p></main><article>a</article><article>b</article>",
            "<main><h1>River</h1>[bar]<p>x</p>[bar]</main><article>a</article><article>b</article>",
        ),
        // Never inside a link or a heading group.
        (
            "<article><a href=/1><h1>River</h1></a><p>x</p></article>",
            "<article><a href=/1><h1>River</h1></a>[bar]<p>x</p>[bar]</article>",
        ),
        (
            "<article><hgroup><h1>River</h1><p>y</p></hgroup></article>",
            "<article><hgroup><h1>River</h1><p>y</p></hgroup>[bar]</article>",
        ),
        // What looks like a heading in a script or a template is none.
        (
            "<script>'<h1>River</h1>'</script><article><h1>River</h1><p>x</article>",
            "<script>'<h1>River</h1>'</script><article><h1>River</h1>[bar]<p>x[bar]</article>",
        ),
    ] {
        assert_eq!(body(before), after, "from {before}");
    }
}

#[test]
fn the_element_says_what_it_holds() {
    let page = |attributes: &str| {
        format!(
            "<title>T</title><link rel=canonical href=https://example.org/1><handbill-share {attributes}></handbill-share>"
        )
    };
    let out = rewrite_str(&page("services='telegram line' lang=ko"));
    assert!(out.contains("t.me/share") && !out.contains("wa.me"), "{out}");
    assert!(out.contains("lang=\"ko\""), "{out}");
    let error =
        rewrite_with(page("services=watsapp").as_bytes(), &RewriteOptions::new()).expect_err("refused");
    assert_eq!(error.code().as_str(), "unknown-service");
    assert!(
        error.to_string().contains("<handbill-share services>") && error.to_string().contains("whatsapp"),
        "{error}"
    );
}

#[test]
fn placement_is_obeyed() {
    let page = b"<title>T</title><link rel=canonical href=https://example.org/1><h1>T</h1><p>x";
    let bars = |placement| {
        rewrite_with(page, &RewriteOptions::new().with_placement(placement))
            .expect("rewrites")
            .bars()
    };
    assert_eq!(
        [
            Placement::Auto,
            Placement::Always,
            Placement::Asked,
            Placement::Never
        ]
        .map(bars),
        [0, 1, 0, 0]
    );
    assert_eq!(rewrite(page).bars(), 0);
}

#[test]
fn an_old_bar_is_made_anew() {
    let old = format!("{BAR_START}stale{BAR_END}");
    let fresh = "<title>T</title><link rel=canonical href=https://example.org/1><article><h1>T</h1><p>x</p></article>";
    let stale = fresh.replace("</h1>", &format!("</h1>{old}"));
    assert_eq!(rewrite_str(&stale), rewrite_str(fresh));
}

/// A mark that nothing closes is somebody's comment: what stands behind it is read the first time as the second, when
/// bars stand there.
#[test]
fn a_mark_that_is_never_closed_changes_nothing() {
    let page = "<title>Headline</title><link rel=canonical href=https://example.org/1><!-- handbill:bar --><article>\
                <h1>Headline</h1>By Maya Lind<a href='x'> <p>text</p></article>";
    let once = rewrite(page.as_bytes());
    assert!(String::from_utf8_lossy(once.bytes()).contains("Maya Lind\""));
    assert_eq!(rewrite(once.bytes()).bytes(), once.bytes());
}
