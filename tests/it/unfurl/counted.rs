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
