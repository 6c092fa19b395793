//! What a page links to for machines: icons, the logo, feeds.

use super::at_home;
use handbill::link::HttpUrl;
use handbill::unfurl::Field;

fn path(field: &Field<HttpUrl>) -> Option<&str> {
    field.value().map(HttpUrl::path)
}

#[test]
fn the_icon_is_none_for_touch_screens_where_there_is_another() {
    let touch = "<link rel=apple-touch-icon href=/touch.png>";
    let old = "<link rel=apple-touch-icon-precomposed href=/old.png>";
    let alternate = "<link rel='alternate icon' type=image/png href=/icon.png>";
    let icon = "<link rel='shortcut icon' href=/icon.ico>";
    for (head, expected) in [
        (format!("{touch}{icon}"), "/icon.ico"),
        (format!("{alternate}{icon}"), "/icon.ico"),
        (format!("{touch}{alternate}"), "/icon.png"),
        (format!("{old}{touch}"), "/touch.png"),
        (old.to_owned(), "/old.png"),
    ] {
        assert_eq!(path(at_home(&head).favicon()), Some(expected), "{head}");
    }
}

#[test]
fn the_largest_icon_stands_for_the_logo() {
    let icons = "<link rel=icon sizes=16x16 href=/16.png><link rel=icon sizes='48x48 96x96' href=/96.png>\
        <link rel=icon sizes=32x32 href=/32.png>";
    assert_eq!(path(at_home(icons).logo()), Some("/96.png"));
    let owner = format!("{icons}<body><div class=footer-logo><img class=footer-logo src=/owner.png></div>");
    assert_eq!(path(at_home(&owner).logo()), Some("/96.png"));
    let header = format!("{icons}<body><header><img class=logo src=/mark.png></header>");
    assert_eq!(path(at_home(&header).logo()), Some("/mark.png"));
}

#[test]
fn each_feed_is_named_once() {
    let feed = |path: &str| format!("<link rel=alternate type=application/rss+xml href={path}>");
    let read = at_home(&[feed("/feed"), feed("/comments"), feed("/feed")].concat());
    let feeds: Vec<&str> = read
        .feeds()
        .value()
        .into_iter()
        .flatten()
        .map(HttpUrl::path)
        .collect();
    assert_eq!(feeds, ["/feed", "/comments"]);
}
