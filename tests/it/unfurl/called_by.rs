//! What the site is called by its account and its feed, for telling its name from a slogan and a headline from a name.

use super::{PARAGRAPHS, TITLE, names, read_under, site, title};

fn page(head: &str) -> super::Unfurled {
    let url = "https://river.example.org/news/1";
    read_under(url, &format!("{head}<article>{PARAGRAPHS}</article>"))
}

#[test]
fn a_slogan_in_brackets_is_left_out() {
    let called = |name: &str, account: &str| {
        let page = page(&format!(
            "<title>{TITLE} | {name}</title><meta property=og:site_name content='{name}'>\
             <meta property=og:title content='{TITLE} | {name}'><meta name=twitter:site content='{account}'>"
        ));
        assert_eq!(title(&page), Some(TITLE), "{name}");
        site(&page).map(str::to_owned)
    };
    for (name, account, expected) in [
        (
            "RiverWatch[川と海のニュースを毎日お届け]",
            "@RiverWatch",
            "RiverWatch",
        ),
        (
            "RiverWatch (News of the river and sea)",
            "@riverwatch",
            "RiverWatch",
        ),
        ("Example【川と海のニュースを毎日お届け】", "", "Example"),
        (
            "River Watch - News of the river and sea",
            "@RiverWatch",
            "River Watch",
        ),
        ("Examp | News of the river and sea", "", "Examp"),
        // Neither the account nor the host is called so.
        (
            "RiverWatch[川と海のニュースを毎日お届け]",
            "@adalin",
            "RiverWatch[川と海のニュースを毎日お届け]",
        ),
        // An edition is no slogan.
        ("RiverWatch［日本版］", "@RiverWatch", "RiverWatch［日本版］"),
    ] {
        assert_eq!(called(name, account).as_deref(), Some(expected), "{name}");
    }
}

#[test]
fn the_blog_behind_a_headline_is_left_out_where_its_feed_is_called_so() {
    let titled = |feed: &str, tail: &str| {
        let page = page(&format!(
            "<title>{TITLE}|{tail}</title><meta property=og:site_name content='Blogs of Example'>\
             <meta property=og:title content='{TITLE} | {tail}'><meta name=author content='Ada Lin'>\
             <link rel=alternate type=application/rss+xml href=/feed title='{feed}'>"
        ));
        assert_eq!(names(&page), ["Ada Lin"]);
        title(&page).map(str::to_owned)
    };
    assert_eq!(titled("Ada Lin RSS Feed", "Ada Lin").as_deref(), Some(TITLE));
    assert_eq!(
        titled("RSS", "Water").as_deref(),
        Some(&*format!("{TITLE} | Water"))
    );
    // What is as long as what stands before it may be the headline.
    let long = "The water came at last to all";
    assert_eq!(titled(long, long).as_deref(), Some(&*format!("{TITLE} | {long}")));
}

#[test]
fn the_host_before_a_headline_is_left_out() {
    let titled = |front: &str| title(&page(&format!("<title>{front} - {TITLE}</title>"))).map(str::to_owned);
    assert_eq!(titled("www.River.Example.org").as_deref(), Some(TITLE));
    assert_eq!(titled("Harbour").as_deref(), Some(&*format!("Harbour - {TITLE}")));
}
