//! What stands where a name belongs and is none.

use super::{PARAGRAPHS, TITLE, at_home, names, read, site};

#[test]
fn buttons_that_are_classed_as_a_byline_name_nobody() {
    let page = |class: &str| {
        let shared = format!("<div class='byline {class}'><span>Get link</span></div>");
        let page = format!("<title>{TITLE}</title><h3>{TITLE}</h3>{shared}{PARAGRAPHS}");
        names(&read(&page)).join(", ")
    };
    assert_eq!(page("post-share-buttons"), "");
    assert_eq!(page("post-author"), "Get link", "what other classes say counts");
}

#[test]
fn a_blog_that_is_called_blog_is_called_otherwise_elsewhere() {
    let page = |tail: &str| {
        let page = format!(
            "<title>{TITLE} - {tail}</title><h1>{TITLE}</h1>{PARAGRAPHS}<footer>© 2026 Hilltop</footer>"
        );
        site(&read(&page)).map(str::to_owned)
    };
    assert_eq!(page("Blog").as_deref(), Some("Hilltop"));
    assert_eq!(page("Voice").as_deref(), Some("Voice"));
}

#[test]
fn a_link_to_whose_the_pictures_are_is_no_owner() {
    let page = |owner: &str| {
        let page =
            format!("<title>{TITLE}</title><h1>{TITLE}</h1>{PARAGRAPHS}<p class=copyright>{owner}</p>");
        site(&read(&page)).map(str::to_owned)
    };
    assert_eq!(page("Bildrechte anzeigen"), None);
    assert_eq!(page("© 2026 Hilltop").as_deref(), Some("Hilltop"));
}

#[test]
fn a_site_may_be_called_by_its_account_and_more() {
    let page = |name: &str| {
        let head = format!("<meta property=og:site_name content='{name}'>");
        let page = at_home(&format!(
            "<title>{TITLE}</title>{head}<h1>{TITLE}</h1>{PARAGRAPHS}"
        ));
        site(&page).map(str::to_owned)
    };
    assert_eq!(
        page("@hilltop River Notes").as_deref(),
        Some("@hilltop River Notes")
    );
    assert_eq!(page("@hilltop"), None);
}

#[test]
fn a_long_name_behind_the_headline_is_the_site_where_it_is_no_list() {
    let page = |tail: &str| {
        let page = format!("<title>{TITLE} | {tail}</title><h1>{TITLE}</h1>{PARAGRAPHS}");
        site(&read(&page)).map(str::to_owned)
    };
    let long = "Hilltop Institute for the Study of Rivers and their Valleys";
    assert_eq!(page(long).as_deref(), Some(long));
    assert_eq!(page("Boats, Nets, Ropes and Whatever Else a River Takes"), None);
}
