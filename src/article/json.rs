//! The article as JSON, one shape for the command line, the service and JavaScript (camelCase).

use super::{Alternate, Article, Author, Contributor, Image, Role, Site};
use crate::error::{Error, ErrorCode, nearest, quoted};
use crate::language::{Direction, Language};
use crate::link::HttpUrl;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ArticleFields {
    #[serde(default)]
    url: String,
    #[serde(default)]
    title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    image: Option<ImageFields>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    authors: Vec<AuthorFields>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    contributors: Vec<ContributorFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    site: Option<SiteFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    section: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    published: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    modified: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    direction: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    alternates: Vec<AlternateFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    paywalled: Option<bool>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ImageFields {
    url: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    alt: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    caption: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    credit: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    width: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    height: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    media_type: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AuthorFields {
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fediverse: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ContributorFields {
    name: String,
    role: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SiteFields {
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    logo: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    x: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    facebook_app_id: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AlternateFields {
    lang: String,
    url: String,
}

impl Article {
    /// Reads an article from JSON.
    ///
    /// # Errors
    /// `bad-json` with line and column, `unknown-field` with the nearest known name, and the errors of the
    /// fields themselves (`bad-url`, `bad-time`, `bad-language`, `bad-value`, `missing-url`, `missing-title`),
    /// each naming its field.
    ///
    /// ```
    /// use handbill::Article;
    /// let article = Article::from_json(r#"{"url": "https://example.org/1", "title": "A"}"#)?;
    /// assert_eq!(article.title(), "A");
    /// let error = Article::from_json(r#"{"url": "https://example.org/1", "titel": "A"}"#).unwrap_err();
    /// assert_eq!(error.to_string(), "line 1, column 40: titel: unknown field: did you mean \"title\"?");
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn from_json(json: &str) -> Result<Self, Error> {
        let json = json.trim_start_matches('\u{feff}');
        let mut reader = serde_json::Deserializer::from_str(json);
        let fields: ArticleFields = serde_path_to_error::deserialize(&mut reader).map_err(explain)?;
        reader.end().map_err(|error| bad_json(&error))?;
        fields.try_into()
    }

    /// The article as JSON, in lines with two spaces of indent; fields that are not set are left out.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(&ArticleFields::from(self))
            .expect("strings and numbers always serialise")
    }

    /// The article as a JSON value, for a larger document.
    #[must_use]
    pub fn to_json_value(&self) -> serde_json::Value {
        serde_json::to_value(ArticleFields::from(self)).expect("strings and numbers always serialise")
    }
}

fn bad_json(error: &serde_json::Error) -> Error {
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or(&message).to_owned();
    Error::new(ErrorCode::BadJson, message).with_line(error.line(), error.column())
}

/// Turns serde's message into ours: the field's path, and for an unknown field the nearest known one.
fn explain(error: serde_path_to_error::Error<serde_json::Error>) -> Error {
    let path = error.path().to_string();
    let inner = error.into_inner();
    let message = inner.to_string();
    if let Some(names) = message.strip_prefix("unknown field ") {
        let mut names = names.split('`').skip(1).step_by(2);
        let given = names.next().unwrap_or_default();
        let known: Vec<&str> = names.collect();
        let fix = match nearest(given, known.iter().copied()) {
            Some(name) => format!("did you mean \"{name}\"?"),
            None => format!("known are {}", known.join(", ")),
        };
        // serde_path_to_error stops at the object for some formats and at the field for others.
        let path = match path.rsplit_once('.') {
            Some((_, last)) if last == given => path.clone(),
            _ if path == given => path.clone(),
            _ if path == "." => given.to_owned(),
            _ => format!("{path}.{given}"),
        };
        return Error::new(ErrorCode::UnknownField, "unknown field")
            .with_fix(fix)
            .with_field(path)
            .with_line(inner.line(), inner.column());
    }
    let error = bad_json(&inner);
    if matches!(path.as_str(), "." | "?") {
        error
    } else {
        error.with_field(path)
    }
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
