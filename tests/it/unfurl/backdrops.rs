//! Pictures behind elements, and what stands around an article that is no picture of it.

use super::{PARAGRAPHS, TITLE, at_home};

fn shown(body: &str) -> Option<String> {
    let read = at_home(&format!("<title>{TITLE}</title>{body}"));
    read.image().value().map(|image| image.url().path().to_owned())
}

#[test]
fn a_picture_behind_the_headline_is_that_of_the_article() {
    let (dam, headline) = ("/img/dam.jpg", format!("<h1>{TITLE}</h1>"));
    for body in [
        format!("<div class=hero style='background-image:url({dam})'>{headline}</div>{PARAGRAPHS}"),
        format!(
            "<header style='background: #fff url(&quot;{dam}&quot;) center'>{headline}</header>{PARAGRAPHS}"
        ),
        format!(
            "<article>{headline}<figure style='background-image: url({dam})'></figure>{PARAGRAPHS}</article>"
        ),
        format!("<article><div data-bg={dam}></div>{headline}{PARAGRAPHS}</article>"),
        format!("<div class=hero data-background={dam}>{headline}</div>{PARAGRAPHS}"),
    ] {
        assert_eq!(shown(&body).as_deref(), Some(dam), "{body}");
    }
}

#[test]
fn a_picture_behind_something_else_is_none() {
    let behind = "style='background-image:url(/img/goat.jpg)'";
    for above in [
        format!("<div class=wrap {behind}></div>"),
        format!("<header {behind}><a href=/>Valley</a></header>"),
        format!("<div class='site-header cover' {behind}></div>"),
        format!("<div><a href=/2><div class=thumb {behind}></div>Goats return</a></div>"),
        "<div class=cover style='background-image:url(data:image/gif;base64,R0lGODlh)'></div>".to_owned(),
    ] {
        let body = format!("{above}<h1>{TITLE}</h1>{PARAGRAPHS}");
        assert_eq!(shown(&body), None, "{above}");
    }
    // One that is shown goes before.
    let both = format!("<article {behind}><h1>{TITLE}</h1><img src=/img/dam.jpg>{PARAGRAPHS}</article>");
    assert_eq!(shown(&both).as_deref(), Some("/img/dam.jpg"));
}

#[test]
fn what_advertises_is_no_picture_of_the_article() {
    for other in [
        "<div class=advertisement><a href=https://shop.example.net/><img src=/files/coats.jpg></a></div>",
        "<div id=ad-slot><img src=/files/coats.jpg></div>",
        "<p><img src=/img/wx-qr.jpg></p>",
        "<p><a href=https://store.example.net/x><img src=/img/google-play-badge.jpg></a></p>",
    ] {
        let body = format!("<article><h1>{TITLE}</h1>{other}{PARAGRAPHS}</article>");
        assert_eq!(shown(&body), None, "{other}");
    }
}

#[test]
fn a_picture_in_a_place_called_the_article_s_stands_before_figures_in_the_text() {
    let text = PARAGRAPHS.repeat(8);
    let page = |class: &str, before: &str| {
        let picture = format!("<img class='{class}' src=/dam.jpg width=800 height=500 alt=''>");
        let figure = "<figure><img src=/chart.png width=800 height=500 alt=''></figure>";
        shown(&format!(
            "<article><h1>{TITLE}</h1>{picture}{before}{figure}{text}</article>"
        ))
    };
    assert_eq!(page("post-hero-image", &text).as_deref(), Some("/dam.jpg"));
    assert_eq!(page("post-image", &text).as_deref(), Some("/chart.png"));
    assert_eq!(page("post-hero-image", "").as_deref(), Some("/chart.png"));
}
