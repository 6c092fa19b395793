//! The fields of an article as they are given, before they are checked: one shape for JSON and for JavaScript (camelCase).

use super::{Alternate, Article, Author, Contributor, Image, Role, Site};
use crate::error::{Error, ErrorCode, nearest, quoted};
use crate::language::{Direction, Language};
use crate::link::HttpUrl;
use crate::time::Timestamp;

#[derive(Default)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "json",
    serde(rename_all = "camelCase", default, deny_unknown_fields)
)]
#[cfg_attr(feature = "json", serde(expecting = "an object"))]
pub(crate) struct ArticleFields {
    pub(crate) url: String,
    pub(crate) title: String,
    pub(crate) description: Option<String>,
    pub(crate) text: Option<String>,
    pub(crate) image: Option<ImageFields>,
    pub(crate) authors: Vec<AuthorFields>,
    pub(crate) contributors: Vec<ContributorFields>,
    pub(crate) site: Option<SiteFields>,
    pub(crate) section: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) published: Option<String>,
    pub(crate) modified: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) direction: Option<String>,
    pub(crate) alternates: Vec<AlternateFields>,
    pub(crate) paywalled: Option<bool>,
}

#[derive(Default)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "json", serde(rename_all = "camelCase", deny_unknown_fields))]
#[cfg_attr(feature = "json", serde(expecting = "an object with \"url\""))]
pub(crate) struct ImageFields {
    pub(crate) url: String,
    pub(crate) alt: Option<String>,
    pub(crate) caption: Option<String>,
    pub(crate) credit: Option<String>,
    pub(crate) width: Option<u32>,
    pub(crate) height: Option<u32>,
    pub(crate) media_type: Option<String>,
}

#[derive(Default)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "json", serde(rename_all = "camelCase", deny_unknown_fields))]
#[cfg_attr(feature = "json", serde(expecting = "an object with \"name\""))]
pub(crate) struct AuthorFields {
    pub(crate) name: String,
    pub(crate) url: Option<String>,
    pub(crate) fediverse: Option<String>,
}

#[derive(Default)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "json", serde(rename_all = "camelCase", deny_unknown_fields))]
#[cfg_attr(feature = "json", serde(expecting = "an object with \"name\" and \"role\""))]
pub(crate) struct ContributorFields {
    pub(crate) name: String,
    pub(crate) role: String,
    pub(crate) url: Option<String>,
}

#[derive(Default)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "json", serde(rename_all = "camelCase", deny_unknown_fields))]
#[cfg_attr(feature = "json", serde(expecting = "an object with \"name\""))]
pub(crate) struct SiteFields {
    pub(crate) name: String,
    pub(crate) url: Option<String>,
    pub(crate) logo: Option<String>,
    pub(crate) x: Option<String>,
    pub(crate) facebook_app_id: Option<String>,
}

#[derive(Default)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "json", serde(rename_all = "camelCase", deny_unknown_fields))]
#[cfg_attr(feature = "json", serde(expecting = "an object with \"lang\" and \"url\""))]
pub(crate) struct AlternateFields {
    pub(crate) lang: String,
    pub(crate) url: String,
}

/// The error that `name` is none of those that are `known`.
pub(crate) fn unknown_field(name: &str, known: &[&str]) -> Error {
    let fix = match nearest(name, known.iter().copied()) {
        Some(meant) => format!("did you mean \"{meant}\"?"),
        None => format!("known are {}", known.join(", ")),
    };
    Error::new(ErrorCode::UnknownField, "unknown field").with_fix(fix)
}

fn url(text: &str, field: &str) -> Result<HttpUrl, Error> {
    HttpUrl::parse(text).map_err(|error| error.with_field(field))
}

impl TryFrom<ArticleFields> for Article {
    type Error = Error;

    fn try_from(fields: ArticleFields) -> Result<Self, Error> {
        if fields.url.trim().is_empty() {
            return Err(Error::new(ErrorCode::MissingUrl, "no canonical URL")
                .with_fix("add \"url\" with the article's full address")
                .with_field("url"));
        }
        let mut article = Self::new(url(&fields.url, "url")?, &fields.title)?;
        article = article.with_description(&fields.description.unwrap_or_default());
        article = article.with_text(&fields.text.unwrap_or_default());
        article = article.with_section(&fields.section.unwrap_or_default());
        if let Some(image) = fields.image {
            article = article.with_image(image.read().map_err(|error| error.with_field("image"))?);
        }
        for (n, author) in fields.authors.into_iter().enumerate() {
            article = article.with_author(
                author
                    .read()
                    .map_err(|error| error.with_field(format!("authors[{n}]")))?,
            );
        }
        for (n, person) in fields.contributors.into_iter().enumerate() {
            let person = person
                .read()
                .map_err(|error| error.with_field(format!("contributors[{n}]")))?;
            article = article.with_contributor(person);
        }
        if let Some(site) = fields.site {
            article = article.with_site(site.read().map_err(|error| error.with_field("site"))?);
        }
        for tag in &fields.tags {
            article = article.with_tag(tag);
        }
        if let Some(time) = fields.published {
            article = article
                .with_published(Timestamp::parse(&time).map_err(|error| error.with_field("published"))?);
        }
        if let Some(time) = fields.modified {
            article =
                article.with_modified(Timestamp::parse(&time).map_err(|error| error.with_field("modified"))?);
        }
        if let Some(tag) = fields.language {
            article =
                article.with_language(Language::parse(&tag).map_err(|error| error.with_field("language"))?);
        }
        if let Some(text) = fields.direction {
            let direction = Direction::parse(&text).ok_or_else(|| {
                Error::new(
                    ErrorCode::BadValue,
                    format!("{} is not a direction", quoted(&text)),
                )
                .with_fix("write ltr or rtl")
                .with_field("direction")
            })?;
            article = article.with_direction(direction);
        }
        for (n, alternate) in fields.alternates.into_iter().enumerate() {
            let alternate = alternate
                .read()
                .map_err(|error| error.with_field(format!("alternates[{n}]")))?;
            article = article.with_alternate(alternate);
        }
        if let Some(paywalled) = fields.paywalled {
            article = article.with_paywalled(paywalled);
        }
        Ok(article)
    }
}

impl ImageFields {
    fn read(self) -> Result<Image, Error> {
        let mut image = Image::new(url(&self.url, "url")?)
            .with_alt(&self.alt.unwrap_or_default())
            .with_caption(&self.caption.unwrap_or_default())
            .with_credit(&self.credit.unwrap_or_default())
            .with_size_px(self.width.unwrap_or_default(), self.height.unwrap_or_default());
        if let Some(media_type) = self.media_type {
            image = image.with_media_type(&media_type);
            if image.media_type().is_none() {
                return Err(Error::new(
                    ErrorCode::BadValue,
                    format!("{} is not an image's media type", quoted(&media_type)),
                )
                .with_fix("write for instance image/jpeg")
                .with_field("mediaType"));
            }
        }
        Ok(image)
    }
}

impl AuthorFields {
    fn read(self) -> Result<Author, Error> {
        let mut author = Author::new(&self.name)?;
        if let Some(link) = self.url {
            author = author.with_url(url(&link, "url")?);
        }
        match self.fediverse {
            Some(handle) => author.with_fediverse(&handle),
            None => Ok(author),
        }
    }
}

impl ContributorFields {
    fn read(self) -> Result<Contributor, Error> {
        let role = Role::ALL
            .into_iter()
            .find(|role| role.as_str() == self.role)
            .ok_or_else(|| {
                let known = Role::ALL.map(Role::as_str).join(", ");
                Error::new(
                    ErrorCode::BadValue,
                    format!("{} is not a role", quoted(&self.role)),
                )
                .with_fix(format!("known are {known}"))
                .with_field("role")
            })?;
        let person = Contributor::new(&self.name, role)?;
        Ok(match self.url {
            Some(link) => person.with_url(url(&link, "url")?),
            None => person,
        })
    }
}

impl SiteFields {
    fn read(self) -> Result<Site, Error> {
        let mut site = Site::new(&self.name)?;
        if let Some(link) = self.url {
            site = site.with_url(url(&link, "url")?);
        }
        if let Some(link) = self.logo {
            site = site.with_logo(url(&link, "logo")?);
        }
        if let Some(handle) = self.x {
            site = site.with_x(&handle)?;
        }
        if let Some(id) = self.facebook_app_id {
            site = site.with_facebook_app_id(&id)?;
        }
        Ok(site)
    }
}

impl AlternateFields {
    fn read(self) -> Result<Alternate, Error> {
        let lang = match self.lang.as_str() {
            "x-default" => None,
            tag => Some(Language::parse(tag).map_err(|error| error.with_field("lang"))?),
        };
        Ok(Alternate::new(lang, url(&self.url, "url")?))
    }
}

fn owned(text: Option<&str>) -> Option<String> {
    text.map(str::to_owned)
}

impl From<&Article> for ArticleFields {
    fn from(article: &Article) -> Self {
        Self {
            url: article.url.to_string(),
            title: article.title.clone(),
            description: article.description.clone(),
            text: article.text.clone(),
            image: article.image.as_ref().map(|image| ImageFields {
                url: image.url().to_string(),
                alt: owned(image.alt()),
                caption: owned(image.caption()),
                credit: owned(image.credit()),
                width: image.size_px().map(|(width, _)| width),
                height: image.size_px().map(|(_, height)| height),
                media_type: owned(image.media_type()),
            }),
            authors: article
                .authors
                .iter()
                .map(|author| AuthorFields {
                    name: author.name().to_owned(),
                    url: author.url().map(HttpUrl::to_string),
                    fediverse: owned(author.fediverse()),
                })
                .collect(),
            contributors: article
                .contributors
                .iter()
                .map(|person| ContributorFields {
                    name: person.name().to_owned(),
                    role: person.role().as_str().to_owned(),
                    url: person.url().map(HttpUrl::to_string),
                })
                .collect(),
            site: article.site.as_ref().map(|site| SiteFields {
                name: site.name().to_owned(),
                url: site.url().map(HttpUrl::to_string),
                logo: site.logo().map(HttpUrl::to_string),
                x: owned(site.x()),
                facebook_app_id: owned(site.facebook_app_id()),
            }),
            section: article.section.clone(),
            tags: article.tags.clone(),
            published: article.published.as_ref().map(Timestamp::to_string),
            modified: article.modified.as_ref().map(Timestamp::to_string),
            language: article.language.as_ref().map(Language::to_string),
            direction: article.direction.map(|direction| direction.as_str().to_owned()),
            alternates: article
                .alternates
                .iter()
                .map(|alternate| AlternateFields {
                    lang: alternate.hreflang().to_owned(),
                    url: alternate.url().to_string(),
                })
                .collect(),
            paywalled: article.paywalled,
        }
    }
}
