//! How the parameters of a request name an article and say how it is shared.

use super::routes::known;
use super::{App, answer::Failure};
use crate::article::{Article, Author, Image, Site};
use crate::error::Error;
use crate::language::Language;
use crate::link::HttpUrl;
use crate::time::Timestamp;
use axum::http::{HeaderMap, header};

/// The fields of an article in a query: its address, and the rest where the service does not know it.
pub(super) struct Named<'a> {
    pub(super) url: &'a str,
    pub(super) title: Option<&'a str>,
    pub(super) description: Option<&'a str>,
    pub(super) image: Option<&'a str>,
    pub(super) lang: Option<&'a str>,
    pub(super) site: Option<&'a str>,
    pub(super) authors: Option<&'a str>,
    pub(super) published: Option<&'a str>,
}

/// A struct of parameters with those of an article before its own, and `named`, which gives them.
macro_rules! article_params {
    ($(#[$about:meta])* $name:ident { $($(#[$own:meta])* $field:ident: $kind:ty,)* }) => {
        $(#[$about])*
        #[derive(serde::Deserialize, utoipa::IntoParams)]
        #[serde(deny_unknown_fields)]
        #[into_params(parameter_in = Query)]
        pub(super) struct $name {
            /// The article's address.
            #[param(format = "uri", example = "https://news.example.org/river")]
            url: String,
            /// Its title. Without it the article must be one of the folder served, or pages must be fetched.
            #[param(example = "The river came back before dawn")]
            title: Option<String>,
            /// Its summary.
            description: Option<String>,
            /// Its picture's address.
            #[param(format = "uri", example = "https://news.example.org/river.jpg")]
            image: Option<String>,
            /// Its language (BCP 47).
            #[param(example = "en")]
            lang: Option<String>,
            /// The name of its site.
            site: Option<String>,
            /// Its authors' names, separated by commas.
            authors: Option<String>,
            /// When it came out (RFC 3339), or the day.
            #[param(example = "2026-11-24")]
            published: Option<String>,
            $($(#[$own])* $field: $kind,)*
        }

        impl $name {
            fn named(&self) -> crate::server::named::Named<'_> {
                crate::server::named::Named {
                    url: &self.url,
                    title: self.title.as_deref(),
                    description: self.description.as_deref(),
                    image: self.image.as_deref(),
                    lang: self.lang.as_deref(),
                    site: self.site.as_deref(),
                    authors: self.authors.as_deref(),
                    published: self.published.as_deref(),
                }
            }
        }
    };
}
pub(super) use article_params;

/// What kind of body a request says it has.
pub(super) fn content_type(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::CONTENT_TYPE)?.to_str().ok()
}

/// The parts of a list written with commas.
pub(super) fn listed(list: Option<&str>) -> impl Iterator<Item = &str> {
    list.into_iter()
        .flat_map(|list| list.split(','))
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

impl Named<'_> {
    pub(super) async fn article(&self, app: &App) -> Result<Article, Failure> {
        let at = |field: &'static str| move |error: Error| error.with_field(field);
        let url = HttpUrl::parse(self.url).map_err(at("url"))?;
        let mut article = match self.title {
            Some(title) => Article::new(url, title)?,
            None => known(app, &url).await?,
        };
        if let Some(text) = self.description {
            article = article.with_description(text);
        }
        if let Some(image) = self.image {
            article = article.with_image(Image::new(HttpUrl::parse(image).map_err(at("image"))?));
        }
        if let Some(tag) = self.lang {
            article = article.with_language(Language::parse(tag).map_err(at("lang"))?);
        }
        if let Some(name) = self.site {
            article = article.with_site(Site::new(name).map_err(at("site"))?);
        }
        for name in listed(self.authors) {
            article = article.with_author(Author::new(name).map_err(at("authors"))?);
        }
        if let Some(time) = self.published {
            article = article.with_published(Timestamp::parse(time).map_err(at("published"))?);
        }
        Ok(article)
    }
}
