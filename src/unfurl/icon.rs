//! What links to a site's icons are called, and the source that each is.

/// The icon that browsers show beside the page's title
/// ([HTML, 4.6.7.9](https://html.spec.whatwg.org/multipage/links.html#rel-icon)).
pub(super) const ICON: (&str, &str) = ("icon", "link.icon");

/// Icons for touch screens, which are larger, best first.
pub(super) const TOUCH_ICONS: [(&str, &str); 2] = [
    ("apple-touch-icon", "link.apple-touch-icon"),
    (
        "apple-touch-icon-precomposed",
        "link.apple-touch-icon-precomposed",
    ),
];
