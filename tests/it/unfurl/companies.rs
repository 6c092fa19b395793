//! The company where a template writes who wrote, and those who made pictures.

use super::{PARAGRAPHS, TITLE, names, read_under};

fn told(head: &str, body: &str) -> String {
    let page = format!(
        "<meta property=og:site_name content=Example>{head}<article><h1>{TITLE}</h1>{body}{PARAGRAPHS}</article>"
    );
    names(&read_under("https://life.example.org/river", &page)).join(", ")
}

#[test]
fn a_company_gives_way_to_who_is_named() {
    let byline = "<p class=byline>Ada Lin</p>";
    for company in [
        "Example.org",
        "life.example.org",
        "Example Cyber Media",
        "PT. EXAMPLE MEDIA BARU - EXAMPLE.org",
        "Design & Development - Valley Office of Example Media",
    ] {
        let tag = format!("<meta name=author content='{company}'>");
        assert_eq!(told(&tag, byline), "Ada Lin", "{company}");
    }
    for person in ["Bo Examplesen Lin", "Bo van Chen"] {
        let tag = format!("<meta name=author content='{person}'>");
        assert_eq!(told(&tag, ""), person);
    }
    let company = "<meta name=author content='Example Cyber Media'>";
    assert_eq!(told(company, ""), "Example Cyber Media");
}

#[test]
fn a_house_that_signs_is_called_without_what_it_says_of_itself() {
    let signed = |author: &str| {
        let page = format!(
            "<meta property=og:site_name content=Example><script type=application/ld+json>{{\"@type\":\"NewsArticle\",\
             \"author\":{{\"@type\":\"Organization\",\"name\":\"{author}\"}},\"publisher\":{{\"name\":\
             \"Example - The news agency of the valley\"}}}}</script><h1>{TITLE}</h1>{PARAGRAPHS}"
        );
        names(&read_under("https://life.example.org/river", &page)).join(", ")
    };
    assert_eq!(signed("Example - The news agency of the valley"), "Example");
    // A part of the house signs under its own name.
    assert_eq!(signed("Example - Riverton"), "Example - Riverton");
}

#[test]
fn who_is_named_in_a_caption_made_the_picture_also_above_the_text() {
    let of_picture = |credit: &str| {
        format!("<figure><img src=/a.jpg alt=''><figcaption>A river. {credit}</figcaption></figure>")
    };
    assert_eq!(
        told("", &of_picture("<span class=author>Valley Archive</span>")),
        ""
    );
    assert_eq!(
        told("", &of_picture("<span class=author>By Ada Lin</span>")),
        "Ada Lin"
    );
    let beside = "<div class=photo><img src=/a.jpg alt=''><span class=author>Dok.Bo Chen</span></div>";
    assert_eq!(told("", beside), "");
}
