//! What systems leave in titles, addresses and lines, and what stands beside what is meant.

use super::{PARAGRAPHS, SENTENCE, TITLE, at_home, published, read, read_under, title};

fn titled(head: &str, heading: &str) -> Option<String> {
    title(&at_home(&format!(
        "{head}<article>{heading}{PARAGRAPHS}</article>"
    )))
    .map(str::to_owned)
}

fn data(headline: &str, author: &str) -> String {
    format!(
        "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"{headline}\",\"author\":{{\"name\":\"{author}\"}}}}</script>"
    )
}

#[test]
fn a_year_or_who_wrote_behind_the_headline_is_none_of_it() {
    let og = |tail: &str| format!("<meta property=og:title content='{TITLE}{tail}'>");
    let heading = format!("<h1>{TITLE}</h1>");
    let told = og(" (Published 2022)") + &data(TITLE, "Ada Lin");
    assert_eq!(titled(&told, &heading).as_deref(), Some(TITLE));
    let signed = format!("{TITLE}｜かなえ");
    let told = og("｜かなえ") + &data(&signed, "かなえ");
    assert_eq!(titled(&told, &heading).as_deref(), Some(TITLE));
    // Somebody else belongs to it.
    let told = og("｜かなえ") + &data(&signed, "Ada Lin");
    assert_eq!(titled(&told, &heading), Some(signed));
}

#[test]
fn a_section_may_stand_between_the_site_and_a_lower_heading() {
    let head = format!(
        "<meta property=og:site_name content=River.example><title>River.example: Water: {TITLE}</title>"
    );
    assert_eq!(
        titled(&head, &format!("<h2>{TITLE}</h2>")).as_deref(),
        Some(TITLE)
    );
}

#[test]
fn an_address_that_a_system_came_with_is_none() {
    let url = |canonical: &str| {
        let page = format!("<link rel=canonical href={canonical}><h1>{TITLE}</h1>{PARAGRAPHS}");
        let read = read_under("https://blog.river.example/2026/sea/", &page);
        read.url().value().map(|url| url.as_str().to_owned())
    };
    let own = Some("https://blog.river.example/2026/sea/".to_owned());
    for left in ["http://yoursite.com/2026/sea/", "http://localhost:4000/2026/sea/"] {
        assert_eq!(url(left), own, "{left}");
    }
    let elsewhere = "https://river.example/2026/sea/";
    assert_eq!(url(elsewhere).as_deref(), Some(elsewhere));
}

#[test]
fn the_head_tells_when_outside_the_item_of_the_article() {
    let page = |date: &str| {
        published(&format!(
            "<meta itemprop=datePublished content={date}><article itemscope itemtype=https://schema.org/NewsArticle>\
             <h1 itemprop=headline>{TITLE}</h1>{PARAGRAPHS}</article>"
        ))
    };
    assert_eq!(
        page("2026-03-15T05:00:00+13:00").as_deref(),
        Some("2026-03-15T05:00:00+13:00")
    );
    assert_eq!(page("soon"), None);
}

#[test]
fn a_forum_tells_when_a_member_joined() {
    let page = |joined: &str| {
        published(&format!(
            "<html lang=en><title>{TITLE}</title><body><dl class=postprofile><dd><strong>{joined}</strong> Sat Mar 12, 2016 8:40 am</dd></dl>\
             <h3>{TITLE}</h3><p class=author>by <strong>Kestrel</strong> » Tue Apr 17, 2018 6:32 pm</p><div>{SENTENCE}</div>"
        ))
    };
    assert_eq!(page("Joined:").as_deref(), Some("2018-04-17T18:32:00+00:00"));
}

#[test]
fn a_time_that_styles_hide_is_not_the_day_that_readers_see() {
    let text = PARAGRAPHS.repeat(4);
    let page = format!(
        "<article><h1>{TITLE}</h1>{text}<div class=fusion-meta-info>Von <a rel=author href=/a>Anna Lind</a>|\
         <span class='updated rich-snippet-hidden'>2026-06-20T08:41:12+02:00</span><span>13. Juni 2026</span></div></article>"
    );
    assert_eq!(published(&page).as_deref(), Some("2026-06-13"));
}

#[test]
fn the_footer_of_an_entry_tells_who_and_when() {
    let page = format!(
        "<html lang=de><h3>{TITLE}</h3><div class=entry-body>{PARAGRAPHS}</div>\
         <p class=entry-footer><span class=post-footers>Posted by Anna Lind on 11.10.06 16:02</span> | <a href=/1>Permalink</a></p>"
    );
    assert_eq!(
        published(&page).map(|time| time[..16].to_owned()).as_deref(),
        Some("2006-10-11T16:02")
    );
    assert_eq!(super::names(&read(&page)), ["Anna Lind"]);
}

#[test]
fn the_end_of_a_text_tells_when_it_was_changed_last() {
    let page = |end: &str| {
        published(&format!(
            "<html lang=en><h1>{TITLE}</h1>{PARAGRAPHS}<p align=right>{end}</p>"
        ))
    };
    let end = "<strong>By Times Reporters</strong> <br>(Latest Update March 15, 2026)";
    assert_eq!(page(end).as_deref(), Some("2026-03-15"));
    let told =
        "The dam was built anew, and the village council says it was updated on March 15, 2026, as promised";
    assert_eq!(page(told), None);
}

#[test]
fn marks_that_a_system_sets_around_every_title_are_none_of_it() {
    let page = |heading: &str| {
        let read = at_home(&format!(
            "<meta property=og:title content='『{TITLE}』'><title>{TITLE} | Valley Voice</title><h1>{heading}</h1>{PARAGRAPHS}"
        ));
        super::title(&read).map(str::to_owned)
    };
    assert_eq!(page(TITLE).as_deref(), Some(TITLE));
    let quoted = format!("『{TITLE}』");
    assert_eq!(page(&quoted), Some(quoted));
}
