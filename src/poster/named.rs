//! Posters by the names of their options: what the service and JavaScript ask for.

use super::{PosterOptions, poster};
use crate::article::Article;
use crate::error::Error;
use crate::link::Campaign;
use crate::qr::{Qr, QrOptions, Style, millimetres};

impl PosterOptions {
    /// Sets one option by its name; a name that is none of these changes nothing.
    ///
    /// `paper`, `headline`, `address`, `distance` (a length as [`millimetres`] reads it).
    ///
    /// # Errors
    /// `bad-option` for a value that the option does not take.
    ///
    /// ```
    /// use handbill::poster::PosterOptions;
    ///
    /// let options = PosterOptions::new().with_named("paper", "a6")?.with_named("distance", "1m")?;
    /// assert!(options.with_named("paper", "a9").is_err());
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn with_named(self, name: &str, value: &str) -> Result<Self, Error> {
        Ok(match name {
            "paper" => self.with_paper(value.parse()?),
            "headline" => self.with_headline(value),
            "address" => self.with_address(value),
            "distance" => self.with_distance_mm(millimetres(value)?),
            _ => self,
        })
    }
}

/// The poster of an article with the code of its link. Of the `fields`, names and values, are taken those of
/// [`PosterOptions::with_named`], [`QrOptions::with_named`] and [`Style::with_named`], and `utm`, the campaign tags of
/// the link.
///
/// # Errors
/// Those of each option, with its name as the field; those of [`Qr::new`] and [`poster`].
///
/// ```
/// use handbill::poster::poster_of;
/// use handbill::{Article, link::HttpUrl};
///
/// let article = Article::new(HttpUrl::parse("https://example.org/news/1")?, "River reaches the sea")?;
/// let page = poster_of(&article, [("paper", "a6"), ("dark", "navy"), ("utm", "spring")])?;
/// assert!(page.contains("105mm 148mm") && page.contains("utm_campaign=spring"));
/// assert_eq!(poster_of(&article, [("paper", "a9")]).unwrap_err().field(), Some("paper"));
/// # Ok::<(), handbill::Error>(())
/// ```
pub fn poster_of<'a>(
    article: &Article,
    fields: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<String, Error> {
    let (mut options, mut code, mut style) = (PosterOptions::new(), QrOptions::new(), Style::new());
    // What `handbill qr` puts into a code: the article's link as the service "qr" shares it.
    let mut link = article.url().without_trackers();
    for (name, value) in fields {
        let at = |error: Error| error.with_field(name);
        options = options.with_named(name, value).map_err(at)?;
        code = code.with_named(name, value).map_err(at)?;
        style = style.with_named(name, value).map_err(at)?;
        if name == "utm" {
            link = Campaign::parse(value).map_err(at)?.tag(&link, "qr");
        }
    }
    let qr = Qr::new(link.as_str(), &code)?;
    poster(article, &qr, &options.with_style(style))
}
