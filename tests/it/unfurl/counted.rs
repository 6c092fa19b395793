//! Times as counted from the visit, which are nobody.

use super::{PARAGRAPHS, TITLE, names, read};

#[test]
fn a_time_as_counted_from_the_visit_is_nobody() {
    for time in [
        "Today 9:44",
        "Yesterday at 9:44",
        "Heute, 9:44 Uhr",
        "vor 2 Stunden",
        "Hoje às 9:44",
        "hace 2 horas",
        "il y a 2 heures",
        "Dnes 9:44",
        "Вчера в 9:44",
        "i dag kl. 9:44",
        "今天 9:44",
    ] {
        for line in [
            format!("<span>{time}</span><div>Ada Lin</div>"),
            format!("<span>Ada Lin</span> <span>{time}</span>"),
            format!("Ada Lin, {time}"),
        ] {
            let page = read(&format!(
                "<main><h1>{TITLE}</h1><div class=author>{line}</div>{PARAGRAPHS}</main>"
            ));
            assert_eq!(names(&page), ["Ada Lin"], "{line}");
        }
    }
    // Some are names as well.
    let page = read(&format!(
        "<h1>{TITLE}</h1><div class=author>Ada Ma 9:44</div>{PARAGRAPHS}"
    ));
    assert_eq!(names(&page), ["Ada Ma"]);
}

#[test]
fn a_digit_in_the_first_word_of_a_name_counts_nothing() {
    for (line, expected) in [
        ("Voice4All Staff", "Voice4All Staff"),
        ("By Voice4All Staff", "Voice4All Staff"),
        ("Ada Lin4 hours ago", "Ada Lin"),
        ("Ada Lin 4Comments", "Ada Lin"),
    ] {
        let page = read(&format!(
            "<h1>{TITLE}</h1><div class=author>{line}</div>{PARAGRAPHS}"
        ));
        assert_eq!(names(&page), [expected], "{line}");
    }
}

#[test]
fn how_long_it_takes_to_read_as_a_page_says_it() {
    let minutes = |markup: &str| {
        let page = read(&format!(
            "<title>{TITLE}</title><h1>{TITLE}</h1>{markup}{PARAGRAPHS}"
        ));
        (
            page.reading_minutes().value().copied(),
            page.reading_minutes().source().map(str::to_owned),
        )
    };
    for (markup, expected) in [
        ("<p>7 min read</p>", Some(7)),
        (
            "<div><span>By Ada Lin</span><span>12-minute read</span></div>",
            Some(12),
        ),
        ("<div>15 March 2026 · Lesezeit: 4 Minuten</div>", Some(4)),
        (
            "<p>It took 7 minutes to read the names of all who came.</p>",
            None,
        ),
        ("<p>Read more in 5</p>", None),
    ] {
        let (value, source) = minutes(markup);
        let told = value.filter(|_| source.as_deref() == Some("lead"));
        assert_eq!(told, expected, "{markup}");
    }
}
