//! The bar as HTML.

use super::{Bar, BarOptions, Button, Variant};
use crate::article::Article;
use crate::error::Error;
use crate::labels::Labels;
use askama::Template;

/// The style of a bar, `handbill.css`.
pub const STYLESHEET: &str = include_str!("../../../pkg/handbill.css");

#[derive(Template)]
#[template(path = "share-bar.html")]
struct Html<'a> {
    variant: Variant,
    labels: &'static Labels,
    has_qr_picture: bool,
    scripts: bool,
    /// What the box with the code and the share sheet say that is shared: a page may have bars of several articles.
    title: &'a str,
    url: &'a str,
    /// The style sheet of the shadow tree the bar stands in, where it does.
    shadow: Option<&'a str>,
    /// The style sheet itself, where the bar brings it.
    style: Option<&'static str>,
    buttons: &'a [Button],
}

impl Variant {
    fn class(self) -> &'static str {
        match self {
            Self::Icons => "",
            Self::Labels => " hb-labels",
            Self::Compact => " hb-compact",
        }
    }

    fn has_heading(self) -> bool {
        self != Self::Compact
    }
}

/// Writes the share bar of an article.
///
/// The copy button leads to the article itself, to be copied from the menu of the link until the widget makes a
/// button of it; WeChat and others that only scan lead to the QR code. The QR button holds the picture as well:
/// `handbill.css` shows it on paper only, and `loading="lazy"` keeps it from being fetched before. What needs
/// scripts is left out.
///
/// # Errors
/// Those of [`Bar::new`].
///
/// ```
/// use handbill::Article;
/// use handbill::link::HttpUrl;
/// use handbill::share::bar::{BarOptions, share_bar};
///
/// let article = Article::new(HttpUrl::parse("https://example.org/news/1")?, "River reaches the sea")?;
/// let bar = share_bar(&article, &BarOptions::new())?;
/// assert!(bar.contains("aria-label=\"Share on WhatsApp\""));
/// # Ok::<(), handbill::Error>(())
/// ```
pub fn share_bar(article: &Article, options: &BarOptions) -> Result<String, Error> {
    let bar = Bar::new(article, options)?;
    let html = Html {
        variant: options.variant,
        labels: bar.labels,
        has_qr_picture: !options.no_qr_picture && options.qr_href.is_some(),
        scripts: options.scripts,
        title: article.title(),
        url: article.url().as_str(),
        shadow: options.shadow.as_deref(),
        style: options.inline_style.then_some(STYLESHEET),
        buttons: &bar.buttons,
    };
    Ok(html.render().expect("writing to a String cannot fail"))
}
