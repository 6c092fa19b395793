//! Who wrote, stated alike in a tag, in data and in a byline.

use super::{PARAGRAPHS, TITLE, names, read};

/// The people whom each of the three names for the same words.
fn each(words: &str) -> [String; 3] {
    let head = format!(
        "<title>{TITLE}</title><meta property=og:site_name content='Example Times'>\
         <link rel=canonical href=https://www.exampletimes.com/a>"
    );
    let of = |tag: &str, byline: &str| {
        let page = format!("{head}{tag}<article><h1>{TITLE}</h1>{byline}{PARAGRAPHS}</article>");
        names(&read(&page)).join(", ")
    };
    let data = format!(
        r#"<script type=application/ld+json>{{"@type":"NewsArticle","author":{{"@type":"Person","name":"{words}"}}}}</script>"#
    );
    [
        of(&format!("<meta name=author content='{words}'>"), ""),
        of(&data, ""),
        of("", &format!("<div class=byline>{words}</div>")),
    ]
}

#[test]
fn tags_and_data_state_what_bylines_do() {
    for (words, expected) in [
        // What they did.
        ("Analysis by Ada Lin, NRK", "Ada Lin"),
        ("Words by Ada Lin", "Ada Lin"),
        ("Reporting by Ada Lin; Editing by Bo Chen", "Ada Lin"),
        // A site or a newsroom behind the word.
        ("Par exemple.fr", "exemple.fr"),
        ("par Ada Lin", "Ada Lin"),
        ("di Ada Lin", "Ada Lin"),
        ("Par La rédaction", ""),
        // Where they work, and as what.
        ("Ada Lin, Reuters", "Ada Lin"),
        ("Ada Lin, AP", "Ada Lin"),
        ("Ada Lin and AFP", "Ada Lin"),
        ("Ada Lin with Reuters", "Ada Lin"),
        ("Ada Lin con EFE", "Ada Lin"),
        ("Ada Lin mit dpa", "Ada Lin"),
        ("Ada Lin / AFP", "Ada Lin"),
        ("Ada Lin & Reuters", "Ada Lin"),
        ("Ada Lin/dpa", "Ada Lin"),
        ("Ada Lin (with AFP)", "Ada Lin"),
        ("Ada Lin (AFP, Reuters)", "Ada Lin"),
        ("Ada Lin, AFP, Reuters", "Ada Lin"),
        ("Ada Lin with agencies", "Ada Lin"),
        ("Ada Lin (mit Material der dpa)", "Ada Lin"),
        ("By ADA LIN Associated Press", "ADA LIN"),
        ("Ada Lin Staff Writer", "Ada Lin"),
        ("Ada LinStaff Writer", "Ada Lin"),
        ("Ada Lin and Bo ChenJournal News", "Ada Lin, Bo Chen"),
        ("Valley Media News Service", "Valley Media News Service"),
        ("Ada Lin, Editor-in-Chief", "Ada Lin"),
        ("Ada Lin for Example Times", "Ada Lin"),
        ("Ada Lin - Example Times", "Ada Lin"),
        ("Ada Lin. Example Times", "Ada Lin"),
        ("Ada Lin (Example Times)", "Ada Lin"),
        ("Ada Lin - Contributor", "Ada Lin"),
        ("Ada Lin in Seoul", "Ada Lin"),
        ("Ada Lin (@adalin)", "Ada Lin"),
        // The same of each of several.
        ("Ada Lin, NRK and Bo Chen, NRK", "Ada Lin, Bo Chen"),
        (
            "Ada Lin, Political Editor, and Bo Chen, Chief Reporter",
            "Ada Lin, Bo Chen",
        ),
        ("Ada Lin, Ph.D., and Bo Chen, M.D.", "Ada Lin, Bo Chen"),
        // Nobody.
        ("----", ""),
    ] {
        assert_eq!(each(words), [expected; 3], "{words}");
    }
}

#[test]
fn a_name_in_capitals_is_written_as_the_byline_has_it() {
    for (stated, expected) in [
        ("ADA LIN", "Ada Lin"),
        ("ada lin", "Ada Lin"),
        ("BO CHEN", "BO CHEN"),
    ] {
        let page = read(&format!(
            "<title>{TITLE}</title><meta name=author content='{stated}'>\
             <article><h1>{TITLE}</h1><p class=byline>By Ada Lin</p>{PARAGRAPHS}</article>"
        ));
        assert_eq!(names(&page), [expected], "{stated}");
    }
}

#[test]
fn data_states_a_name_in_many_shapes() {
    for author in [
        r#"{"@type":"Person","givenName":"Ada","familyName":"Lin"}"#,
        r#"{"@value":"Ada Lin"}"#,
        r#"{"@list":[{"@type":"Person","name":"Ada Lin"}]}"#,
        r#"{"@type":"Person","name":{"@value":"Ada Lin","@language":"en"}}"#,
        r#"{"@type":"Person","name":"Ada Lin PhD"}"#,
    ] {
        let page = read(&format!(
            r#"<title>T</title><script type=application/ld+json>{{"@type":"NewsArticle","author":{author}}}</script>"#
        ));
        assert_eq!(names(&page), ["Ada Lin"], "{author}");
    }
}

#[test]
fn who_reviewed_is_no_author() {
    let page = read(&format!(
        "<title>{TITLE}</title><h1>{TITLE}</h1><div class=byline>Written by <a href=/a>Ada Lin</a></div>\
         <div class=byline>Medically reviewed by <a href=/b>Bo Chen, MD</a></div>{PARAGRAPHS}"
    ));
    assert_eq!(names(&page), ["Ada Lin"]);
}

#[test]
fn what_stands_beside_a_name_makes_no_second_one() {
    for (words, expected) in [
        ("Ada Lin, Reporter, New York", "Ada Lin"),
        ("Ada Lin, Founder and Managing Partner", "Ada Lin"),
        ("Ada Lin, Professor of Law and Public Policy", "Ada Lin"),
        ("Ada Lin, Editor, Science and Human Rights", "Ada Lin"),
    ] {
        assert_eq!(each(words)[2], expected, "{words}");
    }
    // A desk and a post alone are no name with a post behind it.
    assert_eq!(each("Valley Sports Editor")[1], "Valley Sports Editor");
    assert_eq!(each("CNN Wire Staff")[1], "CNN Wire Staff");
}

#[test]
fn items_of_microdata_keep_their_order() {
    let person = |name: &str| format!("<p itemprop=author itemscope><b itemprop=name>{name}</b></p>");
    let people = ["Ada Lin", "Bo Chen", "Cy Dorn"].map(person).concat();
    for markup in [
        format!("<div itemscope itemtype=https://schema.org/NewsArticle>{people}</div>"),
        people,
    ] {
        let page = read(&format!("<title>T</title><h1>T</h1>{markup}"));
        assert_eq!(names(&page), ["Ada Lin", "Bo Chen", "Cy Dorn"], "{markup}");
    }
}

#[test]
fn a_field_whose_label_is_hidden_names_who_wrote() {
    let page = |class: &str| {
        let page = read(&format!(
            "<h1>{TITLE}</h1><div class='{class}'><a href=/authors/7>River Reading Team</a></div>{PARAGRAPHS}"
        ));
        names(&page).join(", ")
    };
    assert_eq!(
        page("field field-name-field-authors field-label-hidden"),
        "River Reading Team"
    );
    assert_eq!(
        page("field field--name-field-authors field--label-hidden"),
        "River Reading Team"
    );
    assert_eq!(page("authors hidden"), "");
}

#[test]
fn an_agency_gives_way_to_whom_a_byline_names() {
    let page = |line: &str| {
        let data = r#"<script type=application/ld+json>{"@type":"NewsArticle","author":{"@type":"Organization","name":"Reuters"}}</script>"#;
        let page = read(&format!(
            "{data}<article><h1>{TITLE}</h1>{line}{PARAGRAPHS}</article>"
        ));
        names(&page).join(", ")
    };
    assert_eq!(
        page("<span class=plainByline>By ADA LIN<br>Reuters</span>"),
        "ADA LIN"
    );
    assert_eq!(page("<span class=plainByline>Reuters</span>"), "Reuters");
    assert_eq!(
        page("<p>(Reporting by Ada Lin; Editing by Bo Chen)</p>"),
        "Reuters"
    );
}

#[test]
fn an_organization_gives_way_to_whom_a_byline_names() {
    let page = |name: &str, line: &str| {
        let data = format!(
            r#"<script type=application/ld+json>{{"@type":"NewsArticle","author":{{"@type":"Organization","name":"{name}"}}}}</script>"#
        );
        let page = read(&format!(
            "{data}<main><h1>{TITLE}</h1>{PARAGRAPHS}<p><span class=author>{line}</span></p></main>"
        ));
        names(&page).join(", ")
    };
    assert_eq!(page("Valley Voice", "Ada Lin"), "Ada Lin");
    assert_eq!(page("Valley Voice", ""), "Valley Voice");
    // Some say so of people.
    assert_eq!(page("Ada Lin", "By Ada Lin 26 minutes ago"), "Ada Lin");
}

#[test]
fn a_post_alone_gives_way_to_who_is_named() {
    let page = |first: &str| {
        let author = r#"{"@type":"Person","name":"Online News Editor"}"#;
        let page = read(&format!(
            r#"<title>{TITLE}</title><script type=application/ld+json>{{"@type":"NewsArticle","author":{author}}}</script>
               <article><h1>{TITLE}</h1><span class=author-name>Online News Editor</span>{first}{PARAGRAPHS}</article>"#
        ));
        names(&page).join(", ")
    };
    assert_eq!(page("<p>By Ada Lin</p>"), "Ada Lin");
    assert_eq!(page(""), "Online News Editor");
}

#[test]
fn authors_that_data_writes_as_bylines_are() {
    for (stated, expected) in [
        ("Von Ada Lin und Bo Chen", &["Ada Lin", "Bo Chen"][..]),
        ("Por Ada Lin", &["Ada Lin"]),
        ("โดย เอดา หลิน", &["เอดา หลิน"]),
        ("홍길동 기자, 김철수 기자", &["홍길동", "김철수"]),
        ("홍길동 기자 hong@example.com", &["홍길동"]),
        ("기자 홍길동", &["홍길동"]),
        ("記者林一心", &["林一心"]),
        ("文/林一心", &["林一心"]),
        ("林一心、王小明", &["林一心", "王小明"]),
        ("Ada Lin / Bo Chen", &["Ada Lin", "Bo Chen"]),
        ("Ada Lin/Bo Chen", &["Ada Lin", "Bo Chen"]),
        ("Ada Lin + Bo Chen", &["Ada Lin", "Bo Chen"]),
        ("Ada Lin (ada@example.org)", &["Ada Lin"]),
        ("Ada Lin (AP)", &["Ada Lin"]),
        ("Ada Lin,", &["Ada Lin"]),
        ("Ada Lin, Photos by Bo Chen", &["Ada Lin"]),
        ("Ada Lin (Photos: Bo Chen)", &["Ada Lin"]),
        ("Ada Lin [The Valley Voice]", &["Ada Lin"]),
        ("Ada Lin Special to The Valley Voice", &["Ada Lin"]),
        // As names are written, or as templates leave them.
        ("de la Cruz Ada", &["de la Cruz Ada"]),
        ("Ada von Lin", &["Ada von Lin"]),
        ("Ada Lin / Valley", &["Ada Lin / Valley"]),
        ("name, email@example.org", &[]),
    ] {
        for head in [
            format!("<meta name=author content='{stated}'>"),
            format!(
                r#"<script type=application/ld+json>{{"@type":"NewsArticle","author":"{stated}"}}</script>"#
            ),
        ] {
            let page = read(&format!("{head}<h1>{TITLE}</h1>{PARAGRAPHS}"));
            assert_eq!(names(&page), expected, "{head}");
        }
    }
}

#[test]
fn who_is_named_behind_the_headline_says_more_than_the_house() {
    let wrote = |behind: &str, end: &str| {
        let data = r#"<script type=application/ld+json>{"@type":"NewsArticle","author":{"@type":"Organization","name":"The Valley Voice"},"publisher":{"@type":"Organization","name":"The Valley Voice"}}</script>"#;
        let page = read(&format!(
            "<title>{TITLE}</title>{data}<h1>{TITLE}</h1>{behind}{PARAGRAPHS}{PARAGRAPHS}{end}"
        ));
        names(&page).join(", ")
    };
    let marked = |text: &str| format!("<div class=author>{text}</div>");
    assert_eq!(wrote(&marked("Ada Lin"), ""), "Ada Lin");
    assert_eq!(wrote(&marked("Ada Lin - valleyVoice"), ""), "Ada Lin");
    assert_eq!(wrote(&marked("林一心"), ""), "林一心");
    // Not a word alone; below the text the only one that is marked.
    assert_eq!(wrote(&marked("Rivers"), ""), "The Valley Voice");
    assert_eq!(wrote("", &marked("Ada Lin")), "Ada Lin");
    assert_eq!(
        wrote("", &(marked("Ada Lin") + &marked("Bo Chen"))),
        "The Valley Voice"
    );
}

#[test]
fn of_all_who_took_part_those_in_the_byline_wrote() {
    let page = |byline: &str| {
        let page = read(&format!(
            "<meta name=sailthru.author content='Ada Lin,Bo Chen,Cy Dorn at Valley Models,Di Egg'><h1>{TITLE}</h1>{byline}{PARAGRAPHS}"
        ));
        names(&page).join(", ")
    };
    assert_eq!(page("<p class=byline>Ada Lin</p>"), "Ada Lin");
    assert_eq!(page(""), "Ada Lin, Bo Chen, Di Egg");
}

#[test]
fn names_in_a_row_without_spaces() {
    for (stated, expected) in [
        ("Ada Lin,Bo Chen", &["Ada Lin", "Bo Chen"][..]),
        ("Ada Lin, Bo Chen,Cy Dorn", &["Ada Lin", "Bo Chen", "Cy Dorn"]),
        ("Ada Lin,3rd", &["Ada Lin,3rd"]),
    ] {
        let page = read(&format!(
            "<meta name=authors content='{stated}'><h1>{TITLE}</h1>{PARAGRAPHS}"
        ));
        assert_eq!(names(&page), expected, "{stated}");
    }
}

#[test]
fn a_badge_in_an_element_of_data_is_no_part_of_the_name() {
    let item = |name: &str| {
        format!("<div itemscope itemtype=https://schema.org/Article><b itemprop=author>{name}</b></div>")
    };
    let [badged, alone] = [item("Ada Lin<i>Member</i>"), item("Ada Lin")];
    let page = read(&format!("{badged}<h1>{TITLE}</h1>{alone}{PARAGRAPHS}"));
    assert_eq!(names(&page), ["Ada Lin"]);
}
