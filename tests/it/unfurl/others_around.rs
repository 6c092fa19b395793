//! What stands around an article and is none of its own: names marked as its author's might be, what a site says of itself.

use super::{PARAGRAPHS, SENTENCE, TITLE, at_home, names, published, read};

fn wrote(lead: &str, inside: &str, after: &str) -> String {
    let text = format!("<p>{}</p>", SENTENCE.repeat(5));
    let page = read(&format!(
        "<title>{TITLE}</title><main><article><h1>{TITLE}</h1>{lead}{text}{text}{inside}{text}</article></main>{after}"
    ));
    names(&page).join(", ")
}

#[test]
fn who_is_named_behind_the_headline_comes_before_whoever_is_marked_elsewhere() {
    let by = "<div>By Ada Lin</div><div>March 15, 2026</div>";
    let card = "<div class=card><h3><a href=/b>Bridge closed</a></h3><span class=author>Bo Chen</span></div>";
    assert_eq!(wrote(by, "", card), "Ada Lin");
    assert_eq!(wrote(by, card, ""), "Ada Lin");
    // Who is marked behind the headline says it best.
    let marked = "<div class=byline>By Ada Lin</div>";
    assert_eq!(
        wrote(&format!("<div>Words by Ada Lin</div>{marked}"), "", ""),
        "Ada Lin"
    );
    // A name in two elements is the same.
    assert_eq!(
        wrote("<div class=byline>By Ada <b>Mc</b>Donald</div>", "", ""),
        "Ada McDonald"
    );
}

#[test]
fn those_who_are_quoted_photographed_or_answer_wrote_nothing() {
    for inside in [
        "<blockquote><p>The river is back.</p><cite class=author>Bo Chen</cite></blockquote>",
        "<figure><img src=/a.jpg alt=River><figcaption>The river <span class=author>Bo Chen</span></figcaption></figure>",
        "<div class=responses><div><a href=/user/bo class=author-name>Bo Chen</a><p>Lovely.</p></div></div>",
    ] {
        assert_eq!(wrote("", inside, ""), "", "{inside}");
    }
    // A caption that says by whom the article is.
    let caption = "<figure><img src=/a.jpg alt=River><figcaption>The river <span class=author>By Ada Lin</span></figcaption></figure>";
    assert_eq!(wrote("", caption, ""), "Ada Lin");
}

#[test]
fn behind_two_lines_of_text_no_line_says_who_wrote() {
    let line = "The river that nobody had seen for eleven years reached the sea on Monday.";
    let letter = "<div><h3>Our letter</h3><p>By Bo Chen, every day</p></div>";
    let page = |lines: &str| {
        let long = SENTENCE.repeat(20);
        let page = format!("<title>{TITLE}</title><h1>{TITLE}</h1>{lines}{letter}<p>{long}</p>");
        names(&read(&page)).join(", ")
    };
    assert_eq!(page(&format!("<p>{line}</p><p>{line}</p><p>{line}</p>")), "");
    // A standfirst may stand before it.
    assert_eq!(page(&format!("<p>{line}</p>")), "Bo Chen");
}

#[test]
fn what_a_site_says_of_itself_below_its_name_describes_no_article() {
    let slogan = "News from the river and the valley, told every day by those who live there, for all who want to know.";
    let read = at_home(&format!(
        "<title>{TITLE}</title><h1><a href=/>Valley Voice</a></h1><h2>{slogan}</h2><nav>River</nav>\
         <article><h1>{TITLE}</h1>{PARAGRAPHS}</article>"
    ));
    let told = read.description().value().expect("there is text");
    assert!(told.starts_with("The river has reached the sea"), "{told}");
}

#[test]
fn a_byline_before_the_text_comes_before_the_cards_behind_it() {
    let text = format!("<p>{}</p>", SENTENCE.repeat(5));
    let card =
        "<div class=card><div class=card__byline>Cy Dorn</div><time datetime=2025-01-02>x</time></div>";
    let names_in = |who: &str| {
        let page = at_home(&format!(
            "<title>{TITLE}</title><body><h1>{TITLE}</h1><div class=contributors>{who}</div>{text}{card}{card}"
        ));
        names(&page).join(", ")
    };
    assert_eq!(
        names_in("<span>by</span> <a href=/contributor/ada-lin>Ada Lin</a>"),
        "Ada Lin"
    );
}

#[test]
fn a_time_behind_the_headline_comes_before_those_of_a_list_above_it() {
    let page = |behind: &str| {
        let top = "<div class=top><time>Feb 28, 2026</time><time>Mar 2, 2026</time></div>";
        let page = at_home(&format!(
            "<title>{TITLE}</title><main>{top}<h1>{TITLE}</h1>{behind}{PARAGRAPHS}</main>"
        ));
        page.published().value().map(|time| time.as_str().to_owned())
    };
    assert_eq!(page("<time>Mar 15, 2026</time>").as_deref(), Some("2026-03-15"));
}

#[test]
fn the_hour_of_a_comment_below_a_short_post_is_not_that_of_the_post() {
    let page = |below: &str| {
        published(&format!(
            "<title>Example Diary » River 10</title><h1><a href=/>Example Diary</a></h1>\
             <div><h2>River 10</h2><p>Reached</p></div>{below}"
        ))
    };
    let comment = "<li class=comment><b>Meelo</b> <i>May 8, 2026, 10:31 pm</i></li>";
    assert_eq!(page(&format!("<ol class=commentlist>{comment}</ol>")), None);
    let marked = "<i class=comment-time>May 8, 2026, 10:31 pm</i>";
    assert_eq!(page(&format!("<div class=comment-content>{marked}</div>")), None);
    assert_eq!(
        page("<div>May 8, 2026, 10:31 pm</div>").as_deref(),
        Some("2026-05-08T22:31:00+00:00")
    );
}
