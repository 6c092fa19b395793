//! The article: what every part of handbill gives and takes.

#[cfg(any(feature = "json", feature = "wasm-core", feature = "wasm-poster"))]
pub(crate) mod fields;
#[cfg(feature = "json")]
mod json;
pub(crate) mod parts;

pub use parts::{Alternate, Author, Contributor, Image, Role, Site};

use crate::error::{Error, ErrorCode};
use crate::language::{Direction, Language};
use crate::link::HttpUrl;
use crate::text::{clean_line, clean_lines};
use crate::time::Timestamp;

/// One news article, with what is needed to pass it on.
///
/// Text is cleaned as it comes in: one line, no control characters, no bidi overrides. Links are [`HttpUrl`]s.
///
/// ```
/// use handbill::Article;
/// use handbill::link::HttpUrl;
///
/// let article = Article::new(HttpUrl::parse("https://example.org/news/1")?, "River reaches\n the sea")?
///     .with_description("After eleven years the dam is open.");
/// assert_eq!(article.title(), "River reaches the sea");
/// assert_eq!(Article::new(article.url().clone(), " ").unwrap_err().code().as_str(), "missing-title");
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    url: HttpUrl,
    title: String,
    description: Option<String>,
    text: Option<String>,
    image: Option<Image>,
    authors: Vec<Author>,
    contributors: Vec<Contributor>,
    site: Option<Site>,
    section: Option<String>,
    tags: Vec<String>,
    published: Option<Timestamp>,
    modified: Option<Timestamp>,
    language: Option<Language>,
    direction: Option<Direction>,
    alternates: Vec<Alternate>,
    paywalled: Option<bool>,
}

/// Empty text is no text.
fn some_line(text: &str) -> Option<String> {
    Some(clean_line(text)).filter(|line| !line.is_empty())
}

impl Article {
    /// An article at its canonical URL.
    ///
    /// # Errors
    /// `missing-title` when nothing is left of the title once it is cleaned.
    pub fn new(url: HttpUrl, title: &str) -> Result<Self, Error> {
        Self::titled(url, title).ok_or_else(|| {
            Error::new(ErrorCode::MissingTitle, "the title is empty")
                .with_fix("give the article a title")
                .with_field("title")
        })
    }

    /// An article at its canonical URL, unless nothing is left of its title.
    pub(crate) fn titled(url: HttpUrl, title: &str) -> Option<Self> {
        Some(Self {
            url,
            title: some_line(title)?,
            description: None,
            text: None,
            image: None,
            authors: Vec::new(),
            contributors: Vec::new(),
            site: None,
            section: None,
            tags: Vec::new(),
            published: None,
            modified: None,
            language: None,
            direction: None,
            alternates: Vec::new(),
            paywalled: None,
        })
    }

    /// Sets the summary, one or two sentences.
    #[must_use]
    pub fn with_description(mut self, description: &str) -> Self {
        self.description = some_line(description);
        self
    }

    /// Sets the body, plain text with line breaks.
    #[must_use]
    pub fn with_text(mut self, text: &str) -> Self {
        self.text = Some(clean_lines(text)).filter(|text| !text.is_empty());
        self
    }

    /// Sets the picture that stands for the article.
    #[must_use]
    pub fn with_image(mut self, image: Image) -> Self {
        self.image = Some(image);
        self
    }

    /// Adds an author; one of the same name is not added again.
    #[must_use]
    pub fn with_author(mut self, author: Author) -> Self {
        if !self.authors.iter().any(|known| known.name() == author.name()) {
            self.authors.push(author);
        }
        self
    }

    /// Adds somebody who worked on the article beside its authors.
    #[must_use]
    pub fn with_contributor(mut self, contributor: Contributor) -> Self {
        if !self
            .contributors
            .iter()
            .any(|known| known.name() == contributor.name() && known.role() == contributor.role())
        {
            self.contributors.push(contributor);
        }
        self
    }

    /// Sets the site that publishes it.
    #[must_use]
    pub fn with_site(mut self, site: Site) -> Self {
        self.site = Some(site);
        self
    }

    /// Sets the section of the site (`World`).
    #[must_use]
    pub fn with_section(mut self, section: &str) -> Self {
        self.section = some_line(section);
        self
    }

    /// Adds a tag; empty ones and ones already there are left out.
    #[must_use]
    pub fn with_tag(mut self, tag: &str) -> Self {
        if let Some(tag) = some_line(tag).filter(|tag| !self.tags.contains(tag)) {
            self.tags.push(tag);
        }
        self
    }

    /// Sets when it was first published.
    #[must_use]
    pub fn with_published(mut self, published: Timestamp) -> Self {
        self.published = Some(published);
        self
    }

    /// Sets when it was last changed.
    #[must_use]
    pub fn with_modified(mut self, modified: Timestamp) -> Self {
        self.modified = Some(modified);
        self
    }

    /// Sets the language it is written in.
    #[must_use]
    pub fn with_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Sets the direction, where it is not that of the language.
    #[must_use]
    pub fn with_direction(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        self
    }

    /// Adds the same article in another language; a second one for the same tag is left out.
    #[must_use]
    pub fn with_alternate(mut self, alternate: Alternate) -> Self {
        if !self
            .alternates
            .iter()
            .any(|known| known.lang() == alternate.lang())
        {
            self.alternates.push(alternate);
        }
        self
    }

    /// Says whether readers must pay.
    #[must_use]
    pub fn with_paywalled(mut self, paywalled: bool) -> Self {
        self.paywalled = Some(paywalled);
        self
    }

    /// The canonical URL.
    #[must_use]
    pub fn url(&self) -> &HttpUrl {
        &self.url
    }

    /// The headline, never empty.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The summary.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// The body as plain text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// The picture.
    #[must_use]
    pub fn image(&self) -> Option<&Image> {
        self.image.as_ref()
    }

    /// The authors, in the order of the byline.
    #[must_use]
    pub fn authors(&self) -> &[Author] {
        &self.authors
    }

    /// Translators, editors and others named in the byline.
    #[must_use]
    pub fn contributors(&self) -> &[Contributor] {
        &self.contributors
    }

    /// The site.
    #[must_use]
    pub fn site(&self) -> Option<&Site> {
        self.site.as_ref()
    }

    /// The section.
    #[must_use]
    pub fn section(&self) -> Option<&str> {
        self.section.as_deref()
    }

    /// The tags.
    #[must_use]
    pub fn tags(&self) -> &[String] {
        &self.tags
    }

    /// When it was first published.
    #[must_use]
    pub fn published(&self) -> Option<&Timestamp> {
        self.published.as_ref()
    }

    /// When it was last changed.
    #[must_use]
    pub fn modified(&self) -> Option<&Timestamp> {
        self.modified.as_ref()
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Option<&Language> {
        self.language.as_ref()
    }

    /// The direction: as set, else that of the language, else left to right.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
            .or(self.language.as_ref().map(Language::direction))
            .unwrap_or(Direction::Ltr)
    }

    /// The direction as it was set, if it was.
    #[must_use]
    pub fn stated_direction(&self) -> Option<Direction> {
        self.direction
    }

    /// The same article in other languages.
    #[must_use]
    pub fn alternates(&self) -> &[Alternate] {
        &self.alternates
    }

    /// Whether readers must pay, where that is known.
    #[must_use]
    pub fn paywalled(&self) -> Option<bool> {
        self.paywalled
    }
}
