//! The article that was read.

use super::Unfurled;
use crate::article::Article;
use crate::error::{Error, ErrorCode};

impl Unfurled {
    /// The article.
    ///
    /// # Errors
    /// `missing-url` and `missing-title` when the page gives none.
    pub fn article(&self) -> Result<Article, Error> {
        let url = self.url.value().ok_or_else(|| {
            Error::new(ErrorCode::MissingUrl, "no canonical URL")
                .with_fix("add <link rel=\"canonical\"> or pass --url")
        })?;
        let title = self.title.value().ok_or_else(|| {
            Error::new(ErrorCode::MissingTitle, "no title").with_fix("add a <title>, og:title or <h1>")
        })?;
        let mut article = Article::new(url.clone(), title)?;
        if let Some(text) = self.description.value() {
            article = article.with_description(text);
        }
        if let Some(text) = self.text.value() {
            article = article.with_text(text);
        }
        if let Some(image) = self.image.value() {
            article = article.with_image(image.clone());
        }
        for author in self.authors.value().into_iter().flatten() {
            article = article.with_author(author.clone());
        }
        for person in self.contributors.value().into_iter().flatten() {
            article = article.with_contributor(person.clone());
        }
        if let Some(site) = self.site.value() {
            article = article.with_site(site.clone());
        }
        if let Some(section) = self.section.value() {
            article = article.with_section(section);
        }
        for tag in self.tags.value().into_iter().flatten() {
            article = article.with_tag(tag);
        }
        if let Some(time) = self.published.value() {
            article = article.with_published(time.clone());
        }
        if let Some(time) = self.modified.value() {
            article = article.with_modified(time.clone());
        }
        if let Some(language) = self.language.value() {
            article = article.with_language(language.clone());
        }
        if let Some(direction) = self
            .direction
            .value()
            .filter(|_| self.direction.source() != Some("language"))
        {
            article = article.with_direction(*direction);
        }
        for alternate in self.alternates.value().into_iter().flatten() {
            article = article.with_alternate(alternate.clone());
        }
        if let Some(paywalled) = self.paywalled.value() {
            article = article.with_paywalled(*paywalled);
        }
        Ok(article)
    }
}
