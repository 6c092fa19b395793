//! Lines that tell when and by whom, below the text and beside it.

use super::{PARAGRAPHS, TITLE, at_home, names, published};
use handbill::unfurl::Confidence;

/// What stands at the end of a page's text, with that text before it.
fn below(line: &str) -> String {
    let text = PARAGRAPHS.repeat(4);
    format!("<title>{TITLE}</title><h1>{TITLE}</h1>{text}{line}")
}

#[test]
fn the_sentence_below_a_post_may_go_on_for_long() {
    let sentence = "<div class=post-footer>Dieser Artikel wurde am 15. März 2026 um 14:48 von <a href=/author/ada>Ada</a> \
        geschrieben und unter dem Stichwort <a href=/tag/fluss rel=tag>Fluss</a>, in die Kategorie <a href=/c/land>Land</a> \
        eingeordnet. Es gibt schon neun Kommentare, wie ist deine Meinung zu diesem Thema?</div>";
    assert_eq!(
        published(&below(sentence)).as_deref(),
        Some("2026-03-15T14:48:00+00:00")
    );
}

#[test]
fn a_label_of_publication_may_stand_before_the_number_of_the_day() {
    for (line, expected) in [
        (
            "<div class=box><strong>Quelle</strong><br>VERÖFFENTLICHT AM 15.03.2026</div>",
            Some("2026-03-15"),
        ),
        (
            "<div class=box>Published by 15 members of the council</div>",
            None,
        ),
    ] {
        assert_eq!(published(&below(line)).as_deref(), expected, "{line}");
    }
}

#[test]
fn a_post_is_kept_under_its_day() {
    for (line, expected) in [
        (
            "<div><a href='#' rel=bookmark>Mai 03, 2026</a></div>",
            Some("2026-05-03"),
        ),
        (
            "<div><a href=/2 rel=bookmark>The harbour fair of 3 May 2026 was the largest yet</a></div>",
            None,
        ),
    ] {
        assert_eq!(published(&below(line)).as_deref(), expected, "{line}");
    }
}

#[test]
fn who_wrote_stands_behind_by_before_the_day() {
    let wrote = |line: &str| names(&at_home(&below(line))).join(", ");
    for (line, expected) in [
        (
            "<div class=asset-meta>Von ada am 15.03.2026, 11:51 | 0 Kommentare</div>",
            "ada",
        ),
        ("<p class=post-footer>Posted by Ada Lin at 12:53</p>", "Ada Lin"),
        (
            "<div class=submitted>Gespeichert von ada am 15. März 2026</div>",
            "ada",
        ),
        // Two who are named are of other posts.
        (
            "<div class=asset-meta>Von ada am 15.03.2026</div><div class=asset-meta>Von bo am 14.03.2026</div>",
            "",
        ),
        ("<div class=asset-meta>Von 9 bis 5 am 15.03.2026</div>", ""),
    ] {
        assert_eq!(wrote(line), expected, "{line}");
    }
}

#[test]
fn who_wrote_stands_in_a_list_of_facts_below_the_text() {
    let house =
        "<meta name=author content='River House (www.example.org)'><meta property=og:title content='River'>";
    let wrote = |name: &str| {
        let list = format!(
            "<ul><li><strong>Date</strong> 15.03.2026</li><li><strong>Author</strong> {name}</li></ul>"
        );
        names(&at_home(&format!("{house}{}", below(&list)))).join(", ")
    };
    assert_eq!(wrote("Anna Lind"), "Anna Lind");
    assert_eq!(wrote("Harbour Walk"), "");
}

#[test]
fn the_clock_that_the_page_prints_is_not_that_of_utc() {
    let page = |printed: &str| {
        published(&format!(
            "<title>{TITLE}</title><meta name=parsely-pub-date content=2026-03-15T21:08:14Z>\
             <article itemscope itemtype=https://schema.org/Article><h1>{TITLE}</h1>\
             <span itemprop=datePublished content=2026-03-15T16:08:14+00:00>{printed}</span>{PARAGRAPHS}</article>"
        ))
    };
    assert_eq!(
        page("March 15, 2026 4:08 pm EST").as_deref(),
        Some("2026-03-15T16:08:14-05:00")
    );
    assert_eq!(
        page("March 15, 2026").as_deref(),
        Some("2026-03-15T16:08:14+00:00")
    );
}

#[test]
fn the_house_in_the_place_of_who_wrote_is_a_last_resort() {
    let head = "<meta property=og:site_name content='River Voice'><meta name=author content=";
    let page = |author: &str| at_home(&format!("{head}'{author}'>{}", below("")));
    let (house, person) = (page("River Voice"), page("Ada Lin"));
    assert_eq!(
        (names(&house), house.authors().confidence()),
        (vec!["River Voice"], Some(Confidence::Low))
    );
    assert_eq!(
        (names(&person), person.authors().confidence()),
        (vec!["Ada Lin"], Some(Confidence::High))
    );
}

#[test]
fn the_last_line_may_be_the_day_of_a_statement() {
    for (last, expected) in [
        ("<p>15 March 2026</p>", Some("2026-03-15")),
        ("<p class=right>Brussels, 15 March 2026</p>", Some("2026-03-15")),
        ("<p>2026년 3월 15일</p><p>보기시민연대</p>", Some("2026-03-15")),
        ("<p>(2026年3月15日)</p>", Some("2026-03-15")),
        // Rows of a list, a sentence, a clock of the visit.
        ("<p>15 March 2026</p><p>16 March 2026</p>", None),
        ("<p>The bridge was opened on 15 March 2026.</p>", None),
        ("<p>15 March 2026, 09:30</p>", None),
    ] {
        assert_eq!(published(&below(last)).as_deref(), expected, "{last}");
    }
}

#[test]
fn who_signs_below_the_text() {
    for (last, expected) in [
        ("<p>By Zorvan Halbrek</p>", "Zorvan Halbrek"),
        ("<p>von Zorvan Halbrek</p>", "Zorvan Halbrek"),
        ("<p>By the time they came.</p>", ""),
        (
            "<p>By Zorvan Halbrek (<a href=mailto:z@example.org>z@example.org</a>)</p><p>Copyright Example. All Rights Reserved.</p>",
            "Zorvan Halbrek",
        ),
        ("<p><a href=/author/zorvan>Zorvan Halbrek</a></p>", ""),
        ("<div><a href=/author/zorvan>Zorvan Halbrek</a></div>", ""),
    ] {
        assert_eq!(names(&at_home(&below(last))).join(", "), expected, "{last}");
    }
    let inside = |last: &str| {
        let text = PARAGRAPHS.repeat(4);
        names(&at_home(&format!(
            "<title>{TITLE}</title><article><h1>{TITLE}</h1>{text}{last}</article>"
        )))
        .join(", ")
    };
    let link = "<a href=/author/zorvan>Zorvan Halbrek</a>";
    assert_eq!(inside(&format!("<div>{link}</div>")), "Zorvan Halbrek");
    // Somebody of whom a sentence tells.
    assert_eq!(
        inside(&format!("<p>They were led to the river by {link}</p>")),
        ""
    );
}
