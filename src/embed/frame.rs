//! The page that a frame shows.

use super::{SUMMARY_MAX, link};
use crate::article::{Article, Image, Site};
use crate::language::Language;
use crate::text::{Count, fit};
use askama::Template;

#[derive(Template)]
#[template(path = "embed-frame.html")]
struct Frame<'a> {
    lang: Option<&'a str>,
    dir: &'static str,
    assets: &'a str,
    title: &'a str,
    url: String,
    site: &'a str,
    summary: Option<String>,
    image: Option<&'a Image>,
    authors: String,
    day: Option<&'a str>,
    published: Option<&'a str>,
}

/// Writes the frame page of an article: a whole document that holds the card.
///
/// `assets` is the folder with `embed.css` and `embed.js` as the page links to it (`../` or `https://…/handbill/`),
/// ending in a slash. The page allows itself nothing but these two and pictures, and asks search engines to leave
/// it out.
///
/// ```
/// use handbill::Article;
/// use handbill::embed::frame_page;
/// use handbill::link::HttpUrl;
/// let article = Article::new(HttpUrl::parse("https://example.org/1")?, "Salt & light")?;
/// let page = frame_page(&article, "../");
/// assert!(page.contains("<h1>Salt &amp; light</h1>") || page.contains("<h1>Salt &#38; light</h1>"));
/// # Ok::<(), handbill::Error>(())
/// ```
#[must_use]
pub fn frame_page(article: &Article, assets: &str) -> String {
    let authors: Vec<&str> = article.authors().iter().map(|author| author.name()).collect();
    let published = article.published().map(|time| time.as_str());
    let frame = Frame {
        lang: article.language().map(Language::as_str),
        dir: article.direction().as_str(),
        assets,
        title: article.title(),
        url: link(article).to_string(),
        site: article.site().map_or_else(|| article.url().host(), Site::name),
        summary: article
            .description()
            .map(|text| fit(text, SUMMARY_MAX, Count::Graphemes).into_owned()),
        image: article.image(),
        authors: authors.join(", "),
        day: published.and_then(|time| time.get(..10)),
        published,
    };
    frame.render().expect("writing to a String cannot fail")
}
