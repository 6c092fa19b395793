//! Pictures that are loaded late, and the ones in links, which announce other pages.

use super::{PARAGRAPHS, SENTENCE, TITLE, at_home, read};

fn shown(page: &str) -> Option<String> {
    let read = at_home(page);
    read.image().value().map(|image| image.url().path().to_owned())
}

#[test]
fn a_picture_is_where_its_script_loads_it_from() {
    for picture in [
        "<figure><img data-echo=/img/dam.jpg src=/img/wait.gif></figure>",
        "<img data-any-name=/img/dam.jpg>",
        "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' zoomfile=/img/dam.jpg>",
        "<img src=/img/lazy.png alt=/img/other.jpg data-full='/img/dam.jpg?w=9'>",
        "<figure><img class=lazy><noscript><img src=/img/dam.jpg></noscript></figure>",
        "<img class=lazy><noscript><img src=/img/dam.jpg></noscript>",
    ] {
        let page = format!("<article><h1>River</h1>{picture}{PARAGRAPHS}<img src=/img/behind.jpg></article>");
        assert_eq!(shown(&page).as_deref(), Some("/img/dam.jpg"), "{picture}");
    }
    // A counter is no picture, and one that is there stands for itself.
    let counter = "<noscript><img src=https://count.example.net/hit?id=1></noscript>";
    let page = format!("<article><h1>River</h1>{counter}{PARAGRAPHS}</article>");
    assert_eq!(shown(&page), None);
    let page = format!("<article><h1>River</h1><img src=/a.png data-big=/b.jpg>{PARAGRAPHS}</article>");
    assert_eq!(shown(&page).as_deref(), Some("/a.png"));
}

#[test]
fn a_small_copy_gives_way_to_the_largest_that_is_offered() {
    let page = |picture: &str| format!("<article><h1>River</h1>{picture}{PARAGRAPHS}</article>");
    let srcset = "srcset='/img/dam.jpg 1200w, /img/half.jpg 600w'";
    for (src, expected) in [
        ("/img/dam-small.jpg?w=100&amp;h=60", "/img/dam.jpg"),
        ("/img/dam-small.jpg?width=20", "/img/dam.jpg"),
        ("/img/dam-small.jpg?w=800", "/img/dam-small.jpg"),
    ] {
        let picture = format!("<img src='{src}' {srcset}>");
        assert_eq!(shown(&page(&picture)).as_deref(), Some(expected), "{picture}");
    }
}

#[test]
fn what_stands_in_a_noscript_has_the_caption_of_the_figure() {
    let read = at_home(&format!(
        "<article><h1>River</h1><figure><noscript><img src=/img/dam.jpg></noscript>\
         <figcaption>The dam in May.</figcaption></figure>{PARAGRAPHS}</article>"
    ));
    let image = read.image().value().expect("shown");
    assert_eq!(image.caption(), Some("The dam in May."));
}

#[test]
fn a_picture_that_announces_another_page_is_none_of_the_article() {
    for other in [
        "<p><a href=/2><img src=/img/goat.jpg>Goats return</a></p>",
        "<div><a href=/2><img src=/img/goat.jpg></a></div><a href=/animals>Animals</a><h3><a href=/2>Goats return to the hill</a></h3>",
        "<div><a href=https://www.example.org/><img src=/img/masthead.jpg></a></div>",
        "<div><a href=/2><img src=/img/goat.jpg></a></div><p><a href=/2>Goats return to the hill</a></p>",
    ] {
        let head = format!("<title>{TITLE}</title>");
        let above = format!("{head}{other}<h1>{TITLE}</h1>{PARAGRAPHS}");
        let behind = format!("{head}<h1>{TITLE}</h1>{PARAGRAPHS}{other}");
        for page in [
            above.clone(),
            behind.clone(),
            format!("<article>{above}</article>"),
            format!("<article>{behind}</article>"),
        ] {
            assert_eq!(shown(&page), None, "{page}");
        }
    }
}

#[test]
fn a_picture_that_leads_elsewhere_above_the_headline_is_none_of_the_article() {
    let banner = "<div><a href=https://example.com/><img src=/img/fair.jpg></a></div>";
    let page = format!("<title>{TITLE}</title>{banner}<h1>{TITLE}</h1>{PARAGRAPHS}");
    assert_eq!(shown(&page), None);
    let own = page
        .replace("https://example.com/", "/news/1")
        .replace("fair", "dam");
    assert_eq!(shown(&own).as_deref(), Some("/img/dam.jpg"));
}

#[test]
fn a_picture_in_a_link_may_be_the_articles() {
    for picture in [
        // Where it leads to itself or the page, to what it is cut from, or stands above the text.
        "<a href=/img/dam-large.jpg><img src=/img/dam.jpg>Enlarge the picture</a>",
        "<a href=/news/1#comments><img src=/img/dam.jpg>Twelve comments</a>",
        "<a href=/photo/12><img src=/img/dam.jpg></a>",
    ] {
        let page = format!("<article><h1>River</h1>{PARAGRAPHS}{picture}</article>");
        assert_eq!(shown(&page).as_deref(), Some("/img/dam.jpg"), "{picture}");
    }
    let gallery = "<a href=/gallery/12><img src=/img/dam.jpg>Twelve pictures of the dam</a>";
    let page = format!("<article><h1>River</h1>{gallery}<p>{SENTENCE}</p>{PARAGRAPHS}</article>");
    assert_eq!(shown(&page).as_deref(), Some("/img/dam.jpg"));
}

#[test]
fn a_picture_above_the_headline_is_of_the_article_where_it_is_called_like_it() {
    let page = |alt: &str| {
        format!(
            "<title>{TITLE}</title><div><img src=/img/dam.jpg alt='{alt}'><h2>{TITLE}</h2></div>\
             {PARAGRAPHS}<p><img src=/img/mouth.jpg></p>"
        )
    };
    assert_eq!(shown(&page(TITLE)).as_deref(), Some("/img/dam.jpg"));
    assert_eq!(shown(&page("Valley Voice")).as_deref(), Some("/img/mouth.jpg"));
    assert_eq!(shown(&page("")).as_deref(), Some("/img/mouth.jpg"));
}

#[test]
fn where_the_head_names_what_stands_in_for_a_picture_those_of_teasers_stand_for_no_article() {
    let teaser = "<figure><a href=/news/2><img src=/img/other.jpg></a></figure><h3><a href=/news/2>Another river reaches its lake</a></h3>";
    let page = |picture: &str| {
        format!(
            "<meta property=og:image content=https://www.example.org/placeholder.jpg><body><article><h1>{TITLE}</h1>\
             {picture}{PARAGRAPHS}</article><article>{teaser}</article>"
        )
    };
    assert_eq!(shown(&page("")).as_deref(), Some("/placeholder.jpg"));
    assert_eq!(
        shown(&page("<img src=/img/own.jpg>")).as_deref(),
        Some("/img/own.jpg")
    );
}

#[test]
fn behind_the_text_stand_the_pictures_of_others() {
    let long = PARAGRAPHS.repeat(8);
    let images = |markup: &str| {
        let page = read(&format!(
            "<base href=https://example.org/><title>{TITLE}</title><meta property=og:image content=/lead.jpg>{markup}"
        ));
        let images = page.images().value().into_iter().flatten();
        images
            .map(|image| image.url().path().to_owned())
            .collect::<Vec<_>>()
    };
    let others = "<a href=/2><img src=/other.jpg alt='The school'></a>";
    let figure = "<figure><img src=/last.jpg><figcaption>The sea</figcaption></figure>";
    for (markup, expected) in [
        (
            format!("<h1>{TITLE}</h1><div>{long}<img src=/in.jpg>{long}</div>{others}"),
            &["/lead.jpg", "/in.jpg"][..],
        ),
        (
            format!("<article><h1>{TITLE}</h1>{long}{figure}{others}</article>"),
            &["/lead.jpg", "/last.jpg"],
        ),
        (
            format!("<h1>{TITLE}</h1><div itemprop=articleBody>{long}<img src=/last.jpg></div>{others}"),
            &["/lead.jpg", "/last.jpg"],
        ),
        // A few lines above its pictures.
        (
            format!("<article><h1>{TITLE}</h1>{PARAGRAPHS}<img src=/last.jpg></article>"),
            &["/lead.jpg", "/last.jpg"],
        ),
    ] {
        assert_eq!(images(&markup), expected, "{markup}");
    }
}

#[test]
fn a_look_at_a_document_stands_behind_other_pictures() {
    let page = |others: &str| {
        let look = "<a href='/files/River.PDF?v=2'><img src=/img/page.jpg></a>";
        shown(&format!(
            "<article><h1>River</h1>{look}{others}{PARAGRAPHS}</article>"
        ))
    };
    assert_eq!(page("<img src=/img/dam.jpg>").as_deref(), Some("/img/dam.jpg"));
    assert_eq!(page("").as_deref(), Some("/img/page.jpg"));
}

#[test]
fn what_is_a_point_elsewhere_on_the_page_keeps_a_place_free() {
    let page = |again: &str| {
        format!(
            "<title>{TITLE}</title><body><h1>{TITLE}</h1><label><img src=/g/d.gif alt=Search></label>{again}{PARAGRAPHS}"
        )
    };
    for again in [
        "<img src=/g/d.gif width=1 height=1>",
        "<img src=/g/d.gif width=525 height=1 alt=Text>",
    ] {
        assert_eq!(shown(&page(again)), None, "{again}");
    }
    assert!(shown(&page("")).is_some());
}

#[test]
fn a_picture_behind_the_text_that_says_the_headline() {
    let page = |alt: &str| {
        let text = format!("<p>{}</p>", SENTENCE.repeat(10));
        format!(
            "<title>{TITLE}</title><body><h2>{TITLE}</h2>{text}<div><a href=/img/dam.jpg><img src=/img/dam.jpg alt='{alt}'></a></div>"
        )
    };
    let titled = format!("dam in spring {TITLE}");
    assert_eq!(shown(&page(&titled)).as_deref(), Some("/img/dam.jpg"));
    assert_eq!(shown(&page("A dam in spring")), None);
}

#[test]
fn what_the_headline_stands_in_is_no_header_of_the_site() {
    let page = |mark: &str, behind: &str| {
        format!(
            "<title>{TITLE}</title><body><div id=header><img src=/img/valley.jpg alt=Valley>{mark}<div><h2>{TITLE}</h2>{behind}{PARAGRAPHS}</div></div>"
        )
    };
    let picture = "<img src=/img/dam.jpg>";
    assert_eq!(shown(&page("", picture)).as_deref(), Some("/img/dam.jpg"));
    assert_eq!(
        shown(&page("</div><div>", picture)).as_deref(),
        Some("/img/dam.jpg")
    );
    assert_eq!(shown(&page("", "")), None);
}
