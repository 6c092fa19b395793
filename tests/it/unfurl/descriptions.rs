//! What describes an article, and what describes nothing.

use super::{PARAGRAPHS, SENTENCE, TITLE, read};

#[test]
fn what_describes_nothing_is_no_description() {
    let other = "How the river came back, and who had waited for it all those years.";
    for first in ["PHOTOS", "The", "River reaches the sea - Example"] {
        let page = read(&format!(
            "<title>River reaches the sea - Example</title><meta property=og:description content='{first}'>\
             <meta name=description content='{other}'><h1>River reaches the sea</h1>"
        ));
        assert_eq!(
            page.description().value().map(|text| &**text),
            Some(other),
            "{first}"
        );
    }
    let page = read(
        "<meta property=og:description content='&lt;br /&gt;&lt;b&gt;HARBOUR&lt;/b&gt; – 3 &lt; 4 boats &lt;a href=x&gt;came&lt;/a&gt; back'>",
    );
    assert_eq!(
        page.description().value().map(|text| &**text),
        Some("HARBOUR – 3 < 4 boats came back")
    );
    for (written, expected) in [
        (
            "&lt;p&gt;Boats&lt;/p&gt;&lt;p&gt;came &lt;i&gt;back&lt;/i&gt;.",
            "Boats came back.",
        ),
        (
            "Boats&lt;!-- &lt;b&gt; --&gt; came&lt;br&gt;back",
            "Boats came back",
        ),
        ("&lt;b&gt;Boats&lt;/b&gt; came &lt;back", "Boats came <back"),
        ("1 &lt; 2 -&gt; boats", "1 < 2 -> boats"),
    ] {
        let page = read(&format!("<meta name=description content='{written}'>"));
        assert_eq!(
            page.description().value().map(|text| &**text),
            Some(expected),
            "{written}"
        );
    }
    for notice in [
        "This site uses cookies. Some may have been set already. Read about them.",
        "By signing up for our letter you agree to our terms of use and Privacy Policy.",
    ] {
        let page = read(&format!("<h1>River</h1><p>{notice}</p><p>{SENTENCE}</p>"));
        assert_eq!(
            page.description().value().map(|text| &**text),
            Some(SENTENCE),
            "{notice}"
        );
    }
    let page = read(&format!(
        "<h1>River</h1><article><p>Issued on: 27/08/2026 - 18:34 Modified: 28/08/2026 - 10:13</p><p>{SENTENCE}</p></article>"
    ));
    assert_eq!(page.description().value().map(|text| &**text), Some(SENTENCE));
}

#[test]
fn what_was_escaped_three_times_is_read_as_written() {
    let page = read("<meta property=og:title content='The river&amp;amp;#039;s way &amp;amp;amp; back'>");
    assert_eq!(
        page.title().value().map(|title| &**title),
        Some("The river's way & back")
    );
}

#[test]
fn who_wrote_describes_nothing() {
    let byline =
        "By <a rel=author>Ada Lin</a> and <a rel=author>Bartholomew Chen-Whitfield</a><a>24 comments</a>";
    let read_text = |first: &str| {
        let page = read(&format!(
            "<h1>River reaches the sea</h1><p>{first}</p><p>{SENTENCE}</p>"
        ));
        page.description().value().cloned()
    };
    assert_eq!(read_text(byline).as_deref(), Some(SENTENCE));
    let several = "<a>Ada Lin</a>, <a>Bartholomew Chen-Whitfield</a>, <a>Cy Dornfelder</a>, <a>Dee Elm</a> and <a>Eve Fir</a>";
    assert_eq!(read_text(several).as_deref(), Some(SENTENCE));
    let sentence = "By Ada Lin and Bo Chen the boats were mended, and all of them sailed on Sunday.";
    assert_eq!(read_text(sentence).as_deref(), Some(sentence));
}

#[test]
fn a_description_behind_an_appeal_is_read_alone() {
    let text = "A boat sails through the lock that was opened on Monday.";
    let page = read(&format!(
        "<title>T</title><meta property=og:description content='Join our newsletter for the latest updates. {text}'>
         <meta name=description content='{text}'>"
    ));
    assert_eq!(page.description().value().unwrap(), text);
}

#[test]
fn a_day_describes_nothing() {
    let page = |told: &str| {
        let page = read(&format!(
            "<title>T</title><meta name=description content='{SENTENCE}'><main itemscope itemtype=https://schema.org/Article>\
             <p itemprop=description>{told}</p></main>"
        ));
        page.description().value().cloned()
    };
    assert_eq!(page("Oct. 13, 2026").as_deref(), Some(SENTENCE));
    assert_eq!(
        page("The 13 boats of 2026").as_deref(),
        Some("The 13 boats of 2026")
    );
}

#[test]
fn a_description_outside_any_item_stands_behind_the_tags() {
    let page = |scope: &str| {
        let page = read(&format!(
            "<title>T</title><meta name=description content='{SENTENCE}'><main {scope}>\
             <h2 itemprop=description>We are all boats now</h2></main>"
        ));
        page.description().value().cloned()
    };
    assert_eq!(page("").as_deref(), Some(SENTENCE));
    let article = page("itemscope itemtype=https://schema.org/Article");
    assert_eq!(article.as_deref(), Some("We are all boats now"));
}

#[test]
fn what_an_article_is_about_is_no_description() {
    let page = |keywords: &str, told: &str| {
        let page = read(&format!(
            "<title>T</title><meta name=keywords content='{keywords}'><meta name=description content='{told}'>\
             <h1>River reaches the sea</h1><p>{SENTENCE}</p>"
        ));
        page.description().value().cloned()
    };
    let words = "示例网,江河,大桥,通车";
    assert_eq!(page(words, words).as_deref(), Some(SENTENCE));
    assert_eq!(page("江河", words).as_deref(), Some(words));
    let told = "The boats are back, and all of them sail.";
    assert_eq!(page(told, told).as_deref(), Some(told));
}

#[test]
fn keywords_describe_nothing_behind_the_title_or_alone() {
    let page = |description: &str| {
        let page = read(&format!(
            "<title>River floods</title><h1>River floods</h1><meta name=keywords content='river, flood, rain'>\
             <meta name=description content='{description}'><p>{SENTENCE}</p>"
        ));
        page.description().value().cloned()
    };
    for hollow in ["River floods | river, flood, rain", "river, flood, rain"] {
        assert_eq!(page(hollow).as_deref(), Some(SENTENCE), "{hollow}");
    }
    let other = "River floods | river, flood, rain and hail";
    assert_eq!(page(other).as_deref(), Some(other));
}

#[test]
fn what_stands_above_the_headline_outside_the_content_describes_the_site() {
    let motto = "A diary of those who live by the river and its many dams";
    let page = |title: &str| {
        let page = read(&format!(
            "<title>{title}</title><h1>Example</h1><p>{motto}</p><h1>River reaches the sea</h1><p>{SENTENCE}</p>"
        ));
        page.description().value().cloned()
    };
    assert_eq!(page("River reaches the sea").as_deref(), Some(SENTENCE));
    assert_eq!(page("Example").as_deref(), Some(motto));
}

#[test]
fn a_caption_in_paragraphs_is_no_text() {
    let caption = "The village at the mouth of the river, where the water came in the morning of Tuesday.";
    for captioned in [
        format!("<figure><img src=/a.jpg><figcaption><p>{caption}</p></figcaption></figure>"),
        format!("<div class=wp-caption><img src=/a.jpg><p>{caption}</p></div>"),
    ] {
        let page = read(&format!(
            "<title>{TITLE}</title><article><h1>{TITLE}</h1>{captioned}<p>{SENTENCE}</p>{PARAGRAPHS}</article>"
        ));
        assert_eq!(
            page.description().value().map(|read| &**read),
            Some(SENTENCE),
            "{captioned}"
        );
        assert!(
            !page.text().value().is_some_and(|text| text.contains(caption)),
            "{captioned}"
        );
    }
}

#[test]
fn what_the_title_ends_in_describes_nothing() {
    let page = |description: &str| {
        let page = read(&format!(
            "<title>{TITLE} | The Gate of News</title><meta property=og:site_name content=Example><meta property=og:description content='{description}'><h1>{TITLE}</h1><p>{SENTENCE}</p>"
        ));
        page.description().value().cloned()
    };
    assert_eq!(page("The Gate of News").as_deref(), Some(SENTENCE));
    assert_eq!(page("The gate is open").as_deref(), Some("The gate is open"));
}

#[test]
fn sentences_behind_the_headline_stand_above_the_first_paragraph() {
    let told = "The dam of the valley is open after eleven years, and boats may go down to the sea again.";
    let page = |behind: &str| {
        let page = read(&format!(
            "<title>{TITLE}</title><h1>{TITLE}</h1>{behind}<article>{PARAGRAPHS}</article>"
        ));
        page.description().value().is_some_and(|found| found == told)
    };
    assert!(page(&format!(
        "<ul><li>Ada Lin</ul><div class=large>{told}</div>"
    )));
    assert!(page(&format!("<div>{told}</div><h3>Boats go by</h3>")));
    // It may be about the picture.
    assert!(!page(&format!("<img src=/boat.jpg><div>{told}</div>")));
    let about =
        "Ada Lin is a reporter who covers the rivers and the harbours of the valley for The Valley Voice.";
    let read = read(&format!(
        "<title>{TITLE}</title><h1>{TITLE}</h1><div>{about}</div><article>{PARAGRAPHS}</article>"
    ));
    assert!(read.description().value().is_some_and(|found| found != about));
}

#[test]
fn a_description_broken_off_within_a_word_goes_on_elsewhere() {
    let whole = "The dam of the valley is open after eleven years, and boats go down to the sea again.";
    let page = |og: &str| {
        let page = read(&format!(
            "<meta property=og:description content='{og}'><meta name=description content='{whole}'>"
        ));
        page.description().value().cloned()
    };
    assert_eq!(
        page("The dam of the valley is open after ele...").as_deref(),
        Some(whole)
    );
    assert_eq!(
        page("The dam of the valley is open after ele…").as_deref(),
        Some(whole)
    );
    for other in ["The dam of the valley is open...", "The dam is ope..."] {
        assert_eq!(page(other).as_deref(), Some(other));
    }
}

#[test]
fn a_description_with_the_mark_it_stands_in_is_read_whole() {
    let page = |description: &str| {
        let page = read(&format!(
            "<title>{TITLE}</title><meta property=og:description {description}/><h1>{TITLE}</h1>"
        ));
        page.description().value().map(|text| (**text).to_owned())
    };
    let whole = |text: &str| Some(text.to_owned());
    assert_eq!(
        page("content=\"The river \"Lower Ada\" is open again, and so is the bridge\" "),
        whole("The river \"Lower Ada\" is open again, and so is the bridge")
    );
    assert_eq!(
        page("content='Ada's river is open again, and so is the bridge'"),
        whole("Ada's river is open again, and so is the bridge")
    );
    assert_eq!(
        page("content=\"The river is open again, and so is the \"bridge.\"\" "),
        whole("The river is open again, and so is the \"bridge.\"")
    );
    // What ends where it should is followed by attributes, or by a mark too many.
    let text = "The river is open again, and so is the bridge";
    for behind in ["", " id=\"a\" lang=\"en\"", "\""] {
        assert_eq!(
            page(&format!("content=\"{text}\"{behind} ")),
            whole(text),
            "{behind}"
        );
    }
    // Browsers save the words behind the mark as attributes, each once: what is left describes nothing.
    assert_eq!(page("content=\"The river \" lower=\"\" ada\"=\"\" "), None);
}

#[test]
fn words_taken_out_of_the_text_do_not_describe_it() {
    let page = |quotation: &str| {
        let page = read(&format!(
            "<title>{TITLE}</title><article><h1>{TITLE}</h1><p>{quotation}</p>{PARAGRAPHS}</article>"
        ));
        page.description().value().cloned().expect("described")
    };
    let said = "The river came back to us when nobody was waiting for it any more.";
    for (open, close) in [
        ("“", "”"),
        ("„", "“"),
        ("»", "«"),
        ("«", "»"),
        ("&quot;", "&quot;"),
    ] {
        let found = page(&format!("{open}{said}{close}"));
        assert!(found.starts_with("The river has reached the sea"), "{found}");
    }
    // A text may begin with what somebody said.
    for told in [
        format!("“{said}” So Ada Lin told us on the dam."),
        format!("“{said}” Ada Lin wept. “And now?”"),
        said.to_owned(),
    ] {
        assert_eq!(page(&told), told);
    }
}

#[test]
fn the_tags_of_an_article_do_not_describe_it() {
    let tags = "<a href=/1 rel=tag>Boats on the river</a>, <a href=/2 rel=tag>The dam of the valley</a>";
    let page = |line: &str| {
        let page = read(&format!(
            "<article><h1>{TITLE}</h1><p>{line}</p><p>Short.</p></article>"
        ));
        page.description().value().cloned()
    };
    assert_eq!(page(&format!("Tags: {tags}")), None);
    assert_eq!(page(&format!("Mehr zum Thema: {tags}")), None);
    let told = "There they are: Boats on the river, The dam of the valley, and all of us.";
    assert!(page(&format!("{told} {tags}")).is_some_and(|text| text.starts_with(told)));
}
