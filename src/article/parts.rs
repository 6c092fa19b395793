//! What an article is made of beside its text: picture, people, site, translations.

use super::some_line;
use crate::error::{Error, ErrorCode};
use crate::language::Language;
use crate::link::HttpUrl;

/// The picture that stands for an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    url: HttpUrl,
    alt: Option<String>,
    caption: Option<String>,
    credit: Option<String>,
    size_px: Option<(u32, u32)>,
    media_type: Option<String>,
}

impl Image {
    /// A picture at `url`.
    #[must_use]
    pub fn new(url: HttpUrl) -> Self {
        Self {
            url,
            alt: None,
            caption: None,
            credit: None,
            size_px: None,
            media_type: None,
        }
    }

    /// Sets what a reader who cannot see it is told.
    #[must_use]
    pub fn with_alt(mut self, alt: &str) -> Self {
        self.alt = some_line(alt);
        self
    }

    /// Sets the caption.
    #[must_use]
    pub fn with_caption(mut self, caption: &str) -> Self {
        self.caption = some_line(caption);
        self
    }

    /// Sets who made it or owns it.
    #[must_use]
    pub fn with_credit(mut self, credit: &str) -> Self {
        self.credit = some_line(credit);
        self
    }

    /// Sets width and height in pixels; nothing is set where one of them is 0.
    #[must_use]
    pub fn with_size_px(mut self, width: u32, height: u32) -> Self {
        self.size_px = (width > 0 && height > 0).then_some((width, height));
        self
    }

    /// Sets the media type (`image/jpeg`); what does not begin with `image/` is left out.
    #[must_use]
    pub fn with_media_type(mut self, media_type: &str) -> Self {
        let media_type = media_type.trim().to_ascii_lowercase();
        let subtype = media_type.strip_prefix("image/").unwrap_or_default();
        let valid = !subtype.is_empty()
            && subtype
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
        self.media_type = valid.then_some(media_type);
        self
    }

    /// Where it is.
    #[must_use]
    pub fn url(&self) -> &HttpUrl {
        &self.url
    }

    /// The text alternative.
    #[must_use]
    pub fn alt(&self) -> Option<&str> {
        self.alt.as_deref()
    }

    /// The caption.
    #[must_use]
    pub fn caption(&self) -> Option<&str> {
        self.caption.as_deref()
    }

    /// Who made it or owns it.
    #[must_use]
    pub fn credit(&self) -> Option<&str> {
        self.credit.as_deref()
    }

    /// Width and height in pixels.
    #[must_use]
    pub fn size_px(&self) -> Option<(u32, u32)> {
        self.size_px
    }

    /// The media type (`image/jpeg`).
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }
}

/// Somebody who wrote the article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    name: String,
    url: Option<HttpUrl>,
    fediverse: Option<String>,
}

impl Author {
    /// An author of this name.
    ///
    /// # Errors
    /// `bad-value` when the name is empty.
    pub fn new(name: &str) -> Result<Self, Error> {
        Ok(Self {
            name: name_or_error(name)?,
            url: None,
            fediverse: None,
        })
    }

    /// Sets the author's own page.
    #[must_use]
    pub fn with_url(mut self, url: HttpUrl) -> Self {
        self.url = Some(url);
        self
    }

    /// Sets the fediverse handle, `@user@host`.
    ///
    /// # Errors
    /// `bad-value` when it does not have that form.
    ///
    /// ```
    /// use handbill::article::Author;
    /// let author = Author::new("Ada")?.with_fediverse("ada@example.social")?;
    /// assert_eq!(author.fediverse(), Some("@ada@example.social"));
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn with_fediverse(mut self, handle: &str) -> Result<Self, Error> {
        let handle = handle.trim();
        let valid = handle
            .trim_start_matches('@')
            .split_once('@')
            .filter(|(user, host)| {
                let user_ok = !user.is_empty()
                    && user
                        .bytes()
                        .all(|b| b.is_ascii_alphanumeric() || b"_.-".contains(&b));
                let host_ok = host.contains('.')
                    && host
                        .bytes()
                        .all(|b| b.is_ascii_alphanumeric() || b".-:".contains(&b));
                user_ok && host_ok
            });
        let Some((user, host)) = valid else {
            return Err(Error::new(ErrorCode::BadValue, "not a fediverse handle")
                .with_fix("write it as @user@host")
                .with_field("fediverse"));
        };
        self.fediverse = Some(format!("@{user}@{host}"));
        Ok(self)
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The author's own page.
    #[must_use]
    pub fn url(&self) -> Option<&HttpUrl> {
        self.url.as_ref()
    }

    /// The fediverse handle, `@user@host`.
    #[must_use]
    pub fn fediverse(&self) -> Option<&str> {
        self.fediverse.as_deref()
    }
}

/// What somebody beside the authors did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// Translated the article.
    Translator,
    /// Edited it.
    Editor,
    /// Took the photographs.
    Photographer,
    /// Helped in another way.
    Contributor,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [
        Self::Translator,
        Self::Editor,
        Self::Photographer,
        Self::Contributor,
    ];

    /// The role as it stands in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Translator => "translator",
            Self::Editor => "editor",
            Self::Photographer => "photographer",
            Self::Contributor => "contributor",
        }
    }
}

/// Somebody who worked on the article beside its authors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contributor {
    name: String,
    role: Role,
    url: Option<HttpUrl>,
}

impl Contributor {
    /// Somebody of this name in this role.
    ///
    /// # Errors
    /// `bad-value` when the name is empty.
    pub fn new(name: &str, role: Role) -> Result<Self, Error> {
        Ok(Self {
            name: name_or_error(name)?,
            role,
            url: None,
        })
    }

    /// Sets the person's own page.
    #[must_use]
    pub fn with_url(mut self, url: HttpUrl) -> Self {
        self.url = Some(url);
        self
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The role.
    #[must_use]
    pub fn role(&self) -> Role {
        self.role
    }

    /// The person's own page.
    #[must_use]
    pub fn url(&self) -> Option<&HttpUrl> {
        self.url.as_ref()
    }
}

/// The site that publishes the article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    name: String,
    url: Option<HttpUrl>,
    logo: Option<HttpUrl>,
    x: Option<String>,
    facebook_app_id: Option<String>,
}

impl Site {
    /// A site of this name.
    ///
    /// # Errors
    /// `bad-value` when the name is empty.
    pub fn new(name: &str) -> Result<Self, Error> {
        Self::named(name).ok_or_else(nameless)
    }

    /// A site of this name, unless nothing is left of it.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(Self {
            name: some_line(name)?,
            url: None,
            logo: None,
            x: None,
            facebook_app_id: None,
        })
    }

    /// Sets its home page.
    #[must_use]
    pub fn with_url(mut self, url: HttpUrl) -> Self {
        self.url = Some(url);
        self
    }

    /// Sets its logo.
    #[must_use]
    pub fn with_logo(mut self, logo: HttpUrl) -> Self {
        self.logo = Some(logo);
        self
    }

    /// Sets its X handle, with or without `@`.
    ///
    /// # Errors
    /// `bad-value` when it is not 1 to 15 letters, digits and `_`
    /// ([X help](https://help.x.com/en/managing-your-account/x-username-rules)).
    pub fn with_x(mut self, handle: &str) -> Result<Self, Error> {
        let bare = x_name(handle).ok_or_else(|| {
            Error::new(ErrorCode::BadValue, "not an X handle")
                .with_fix("write it as @name, at most 15 letters, digits and _")
                .with_field("x")
        })?;
        self.x = Some(format!("@{bare}"));
        Ok(self)
    }

    /// Sets its Facebook app id.
    ///
    /// # Errors
    /// `bad-value` when it is not a number.
    pub fn with_facebook_app_id(mut self, id: &str) -> Result<Self, Error> {
        let id = id.trim();
        if id.is_empty() || id.len() > 20 || !id.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Error::new(ErrorCode::BadValue, "not a Facebook app id")
                .with_fix("give the number from the app's dashboard")
                .with_field("facebookAppId"));
        }
        self.facebook_app_id = Some(id.to_owned());
        Ok(self)
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The home page.
    #[must_use]
    pub fn url(&self) -> Option<&HttpUrl> {
        self.url.as_ref()
    }

    /// The logo.
    #[must_use]
    pub fn logo(&self) -> Option<&HttpUrl> {
        self.logo.as_ref()
    }

    /// The X handle, with `@`.
    #[must_use]
    pub fn x(&self) -> Option<&str> {
        self.x.as_deref()
    }

    /// The Facebook app id, digits.
    #[must_use]
    pub fn facebook_app_id(&self) -> Option<&str> {
        self.facebook_app_id.as_deref()
    }
}

/// The same article in another language. `x-default` is [`None`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternate {
    lang: Option<Language>,
    url: HttpUrl,
}

impl Alternate {
    /// The article in `lang` at `url`; `None` is the page for readers of any other language (`x-default`).
    #[must_use]
    pub fn new(lang: Option<Language>, url: HttpUrl) -> Self {
        Self { lang, url }
    }

    /// The language; `None` is `x-default`.
    #[must_use]
    pub fn lang(&self) -> Option<&Language> {
        self.lang.as_ref()
    }

    /// The value of `hreflang`.
    #[must_use]
    pub fn hreflang(&self) -> &str {
        self.lang.as_ref().map_or("x-default", Language::as_str)
    }

    /// Where it is.
    #[must_use]
    pub fn url(&self) -> &HttpUrl {
        &self.url
    }
}

fn name_or_error(name: &str) -> Result<String, Error> {
    some_line(name).ok_or_else(nameless)
}

fn nameless() -> Error {
    Error::new(ErrorCode::BadValue, "the name is empty").with_field("name")
}

/// An X handle without its `@`, where it is one.
pub(crate) fn x_name(handle: &str) -> Option<&str> {
    let bare = handle.trim().trim_start_matches('@');
    is_x_name(bare).then_some(bare)
}

/// Whether it is an X handle without its `@`.
pub(crate) fn is_x_name(bare: &str) -> bool {
    (1..=15).contains(&bare.len()) && bare.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}
