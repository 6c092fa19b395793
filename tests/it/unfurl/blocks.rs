//! The text of an article on pages that do not mark where it stands.

use super::{TITLE, read};

/// Paragraphs of the article, of other articles, and notes.
const OWN: [&str; 4] = [
    "The river has reached the sea again after eleven years, and the whole village came to see it.",
    "Nobody had thought that it would, and many wept when the water came down to the mill at last.",
    "The dam above the valley was opened in spring.",
    "By autumn the boats will go down to the harbour as they did when the oldest here were children.",
];
const OTHERS: [&str; 3] = [
    "The bridge over the lower river is closed until the end of the month, and so is the road to it.",
    "Bo Chen has been chosen to lead the choir of the valley, which sings in the market on Sunday.",
    "The school below the hill opens a new library with eleven hundred books, and all may come in.",
];
const NOTES: [&str; 2] = [
    "Log in",
    "This site keeps nothing of what you read, and no one else is told of it.",
];

fn each(before: &str, texts: &[&str], behind: &str) -> String {
    texts
        .iter()
        .map(|text| format!("{before}{text}{behind}"))
        .collect()
}

fn text(article: &str) -> String {
    let notes = each("<p>", &NOTES, "</p>");
    let others = each("<div class=card><h4>More</h4><p>", &OTHERS, "</p></div>");
    let markup = format!(
        "<title>{TITLE}</title><div class=top>{notes}</div><div><div><h1>{TITLE}</h1>{article}</div>\
        <div><div>{others}</div></div></div><div class=end>{notes}</div>"
    );
    read(&markup).text().value().cloned().unwrap_or_default()
}

#[test]
fn the_text_is_that_of_the_element_with_the_most_of_it() {
    let expected = OWN.join("\n\n");
    for article in [
        format!("<div>{}</div>", each("<p>", &OWN, "</p>")),
        // Not closed.
        format!("<div>{}</div>", each("<p>", &OWN, "")),
        // Each in an element of its own, and in two parts.
        format!("<div>{}</div>", each("<div><p>", &OWN, "</p></div>")),
        format!(
            "<div><div>{}</div><div>{}</div></div>",
            each("<p>", &OWN[..2], "</p>"),
            each("<p>", &OWN[2..], "</p>")
        ),
        format!(
            "<div>{}<blockquote>{}</blockquote></div>",
            each("<p>", &OWN[..3], "</p>"),
            each("<p>", &OWN[3..], "</p>")
        ),
    ] {
        assert_eq!(text(&article), expected, "{article}");
    }
}

#[test]
fn other_articles_in_the_main_part_are_left_out() {
    let own = each("<p>", &OWN, "</p>");
    let others = |number: usize| each("<div class=card><p>", &OTHERS[..number], "</p></div>");
    let text = |others: &str| {
        let markup = format!(
            "<title>{TITLE}</title><main><div><h1>{TITLE}</h1><div>{own}</div></div><div><div>{others}</div></div></main>"
        );
        read(&markup).text().value().cloned().unwrap_or_default()
    };
    assert_eq!(text(&others(2)), OWN.join("\n\n"));
    // Where they are most of it nothing says which is the article.
    let many = others(3).repeat(2);
    assert!(text(&many).contains(OTHERS[0]), "{many}");
}

#[test]
fn lists_in_a_text_are_part_of_it() {
    let text = |list: &str| {
        let own = each("<p>", &OWN, "</p>").repeat(2);
        let markup = format!(
            "<title>{TITLE}</title><article><h1>{TITLE}</h1>{own}<ul>{list}</ul><p>The end is near.</p></article>"
        );
        let text = read(&markup).text().value().cloned().unwrap_or_default();
        let behind = [&*OWN.join("\n\n"), "\n\n"].concat().repeat(2);
        text.strip_prefix(&*behind).map(str::to_owned)
    };
    for (list, expected) in [
        (
            "<li>The dam was opened in May.</li><li>The <b>boats</b> came down;</li>",
            "The dam was opened in May.\n\nThe boats came down;\n\n",
        ),
        ("<li><p>The dam was opened.</p></li>", "The dam was opened.\n\n"),
        (
            "<li>What came:<ul><li>The boats came down.</li></ul></li>",
            "The boats came down.\n\n",
        ),
        (
            "<li><a href=/2>The school below the hill opens a library</a></li>",
            "",
        ),
        ("<li><a href=/2>The school below the hill opens...</a></li>", ""),
        ("<li>^ Lin, Ada. The rivers of the valley.</li>", ""),
        ("<li>Share</li>", ""),
        (
            "<li><a href=/2>River Pilot</a>: a map of all the dams.</li><li>Share</li><li>The boats came down.</li>",
            "River Pilot: a map of all the dams.\n\nThe boats came down.\n\n",
        ),
        // A menu, and a comment below it.
        (
            "<li>Share</li><li>Print</li><li>Send</li><li>Save</li><li>I was there when the dam was opened.</li>",
            "",
        ),
    ] {
        assert_eq!(
            text(list).as_deref(),
            Some(&*format!("{expected}The end is near.")),
            "{list}"
        );
    }
}

#[test]
fn of_several_articles_the_text_is_that_with_the_headline() {
    let own = each("<p>", &OWN, "</p>");
    let others = each("<p>", &OTHERS, "</p>").repeat(2);
    let text = |first: &str| {
        let page = read(&format!(
            "<title>{TITLE}</title><article><h1>{TITLE}</h1>{first}</article><article><h2>The bridge</h2>{others}</article>"
        ));
        page.text().value().cloned().unwrap_or_default()
    };
    assert_eq!(text(&own), OWN.join("\n\n"));
    // A teaser.
    assert!(text("<p>The river is back.</p>").starts_with(OTHERS[0]));
}

#[test]
fn a_list_keeps_its_place_where_other_lines_are_left_out() {
    let own = each("<p>", &OWN, "</p>").repeat(2);
    let line = "What stands in no paragraph, but is as long as one, is left out where the page has some.";
    let markup = format!(
        "<title>{TITLE}</title><article><h1>{TITLE}</h1><div>{line}</div>{own}<ul><li>The dam was opened in May.</li></ul>\
        <p>The end is near.</p></article>"
    );
    let text = read(&markup).text().value().cloned().unwrap_or_default();
    assert!(
        text.ends_with("The dam was opened in May.\n\nThe end is near."),
        "{text}"
    );
}

#[test]
fn lines_without_paragraphs_are_of_a_block_as_well() {
    let lines = OWN.join("<br>");
    let others = each("<div>", &OTHERS, "</div>");
    let markup = format!(
        "<title>{TITLE}</title><div><div><h1>{TITLE}</h1><div>{lines}</div></div><div><div>{others}</div></div></div>"
    );
    assert_eq!(
        read(&markup).text().value().map(String::as_str),
        Some(&*OWN.join("\n\n"))
    );
}
