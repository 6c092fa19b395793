//! The share bar as HTML that works with scripts off.
//!
//! Real links with names in the language of the page and icons in the colour of the text; no script, no style
//! attribute, no `data:` URI, so that it works under the strictest content security policy, in a feed reader and
//! in a text browser. `handbill.css` makes it good-looking. Printing and the share sheet of the device need
//! scripts: those buttons are left out here and added by the widget.

use super::{ShareIntent, ShareOptions, share_links};
use crate::article::Article;
use crate::error::{Error, ErrorCode, quoted};
use crate::icons;
use crate::labels::{self, Labels};
use crate::language::Language;
use crate::link::HttpUrl;
use crate::services::{Method, Service, select};
use askama::Template;
use std::borrow::Cow;

/// How the buttons of a bar look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Variant {
    /// Icons under a heading; the name shows when a button is pointed at or has the focus.
    #[default]
    Icons,
    /// Icons with their names, under a heading.
    Labels,
    /// Icons alone, close together, without a heading.
    Compact,
}

impl Variant {
    /// Every variant.
    pub const ALL: [Self; 3] = [Self::Icons, Self::Labels, Self::Compact];

    /// The variant as options name it: `icons`, `labels` or `compact`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Icons => "icons",
            Self::Labels => "labels",
            Self::Compact => "compact",
        }
    }

    /// Reads the name of a variant.
    ///
    /// # Errors
    /// `bad-option` when there is none of that name.
    ///
    /// ```
    /// use handbill::share::bar::Variant;
    /// assert_eq!(Variant::parse("labels")?, Variant::Labels);
    /// assert!(Variant::parse("buttons").is_err());
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn parse(name: &str) -> Result<Self, Error> {
        let known = Self::ALL.into_iter().find(|variant| variant.as_str() == name);
        known.ok_or_else(|| {
            Error::new(
                ErrorCode::BadOption,
                format!("{} is not a variant of the bar", quoted(name)),
            )
            .with_fix("take icons, labels or compact")
            .with_field("variant")
        })
    }

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

/// What stands in a share bar, and how.
#[derive(Debug, Clone, Default)]
pub struct BarOptions {
    services: Option<Vec<&'static Service>>,
    language: Option<Language>,
    share: ShareOptions,
    qr_href: Option<String>,
    no_qr_picture: bool,
    variant: Variant,
}

impl BarOptions {
    /// The usual services, in the language of the article.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the services and their order.
    #[must_use]
    pub fn with_services(mut self, services: Vec<&'static Service>) -> Self {
        self.services = Some(services);
        self
    }

    /// Sets the language of the names, where it is not that of the article.
    #[must_use]
    pub fn with_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Sets how the links are made.
    #[must_use]
    pub fn with_share(mut self, share: ShareOptions) -> Self {
        self.share = share;
        self
    }

    /// Sets where the picture of the article's QR code lies, as a link from the page. Without one, the QR button
    /// and the services that can only scan are left out.
    ///
    /// # Errors
    /// `bad-option` when it is neither an http(s) URL nor a relative link.
    ///
    /// ```
    /// use handbill::share::bar::BarOptions;
    /// assert!(BarOptions::new().with_qr_href("handbill/river.svg").is_ok());
    /// assert!(BarOptions::new().with_qr_href("javascript:alert(1)").is_err());
    /// ```
    pub fn with_qr_href(mut self, href: &str) -> Result<Self, Error> {
        if !is_relative(href) && HttpUrl::parse(href).is_err() {
            return Err(Error::new(
                ErrorCode::BadOption,
                format!("{} is not a link to a picture", quoted(href)),
            )
            .with_fix("give an http or https URL or a relative link")
            .with_field("qrHref"));
        }
        self.qr_href = Some(href.to_owned());
        Ok(self)
    }

    /// Sets whether the QR button holds the picture, which is seen on paper only; one bar of a page is enough for it.
    #[must_use]
    pub fn with_qr_picture(mut self, wanted: bool) -> Self {
        self.no_qr_picture = !wanted;
        self
    }

    /// How the links are made.
    #[must_use]
    pub fn share(&self) -> &ShareOptions {
        &self.share
    }

    /// Sets how the buttons look.
    #[must_use]
    pub fn with_variant(mut self, variant: Variant) -> Self {
        self.variant = variant;
        self
    }
}

/// A link without a scheme ([RFC 3986, 4.2](https://www.rfc-editor.org/rfc/rfc3986#section-4.2)). White space and
/// control characters are not in it, since browsers drop some of them and might find a scheme then.
fn is_relative(href: &str) -> bool {
    let first = href.split(['/', '?', '#']).next().unwrap_or_default();
    !href.is_empty() && !first.contains(':') && !href.chars().any(|c| c.is_control() || c.is_whitespace())
}

#[derive(Template)]
#[template(path = "share-bar.html")]
struct Bar<'a> {
    variant: Variant,
    labels: &'static Labels,
    has_qr_picture: bool,
    buttons: Vec<Button<'a>>,
}

struct Button<'a> {
    id: &'static str,
    href: &'a str,
    /// What a screen reader says.
    name: Cow<'static, str>,
    /// What is shown.
    text: &'static str,
    icon: &'static str,
    /// Whether it leads to another site.
    leaves: bool,
}

/// Writes the share bar of an article.
///
/// The copy button leads to the article itself, to be copied from the menu of the link until the widget makes a
/// button of it; WeChat and others that only scan lead to the QR code. The QR button holds the picture as well:
/// `handbill.css` shows it on paper only, and `loading="lazy"` keeps it from being fetched before. What needs
/// scripts is left out.
///
/// # Errors
/// Those of [`share_links`], and `bad-option` when no button is left.
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
    let words = Words::of(options.language.as_ref().or(article.language()));
    let services = match &options.services {
        Some(services) => services.clone(),
        None => select("default")?,
    };
    let intents = share_links(article, &options.share, &services)?;
    let qr_href = options.qr_href.as_deref();
    let buttons: Vec<_> = intents
        .iter()
        .filter_map(|intent| button(intent, &words, qr_href))
        .collect();
    if buttons.is_empty() {
        return Err(Error::new(
            ErrorCode::BadOption,
            "no button of the share bar works without scripts",
        )
        .with_fix("add a service that opens by a link, for instance whatsapp")
        .with_field("services"));
    }
    let bar = Bar {
        variant: options.variant,
        labels: words.labels,
        has_qr_picture: !options.no_qr_picture,
        buttons,
    };
    Ok(bar.render().expect("writing to a String cannot fail"))
}

/// What names the buttons: the words of a language, and the language itself for the services' own names.
struct Words<'a> {
    labels: &'static Labels,
    language: Option<&'a Language>,
}

impl<'a> Words<'a> {
    fn of(language: Option<&'a Language>) -> Self {
        Self {
            labels: language.map_or_else(labels::english, labels::for_language),
            language,
        }
    }

    fn name(&self, service: &'static Service) -> &'static str {
        let native = self.language.and_then(|language| service.native_name(language));
        native.unwrap_or(service.name())
    }
}

/// The button for one intent, where it can do something without scripts.
fn button<'a>(intent: &'a ShareIntent, words: &Words<'_>, qr_href: Option<&'a str>) -> Option<Button<'a>> {
    let service = intent.service();
    let (id, labels, own) = (service.id(), words.labels, intent.url());
    let (text, name, href) = match (id, own) {
        ("copy", _) => (labels.copy(), labels.copy().into(), intent.link().as_str()),
        ("qr", _) => (labels.qr(), labels.show_qr().into(), qr_href?),
        ("email", Some(href)) => (labels.email(), labels.by_email().into(), href),
        ("sms", Some(href)) => (labels.sms(), labels.by_sms().into(), href),
        (_, Some(href)) => (
            words.name(service),
            labels.share_on(words.name(service)).into(),
            href,
        ),
        (_, None) if service.method() == Method::Qr => (
            words.name(service),
            labels.scan_with(words.name(service)).into(),
            qr_href?,
        ),
        (_, None) => return None,
    };
    let leaves = own.is_some_and(|own| own == href && own.starts_with("http"));
    Some(Button {
        id,
        href,
        name,
        text,
        icon: icons::path(id),
        leaves,
    })
}
