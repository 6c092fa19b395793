//! The share bar: which buttons it has, what they say and where they lead.
//!
//! [`share_bar`] writes it as HTML that works with scripts off: real links with names in the language of the page and
//! icons in the colour of the text; no script, no style attribute, no `data:` URI, so that it works under the
//! strictest content security policy, in a feed reader and in a text browser. `handbill.css` makes it good-looking.
//! Printing and the share sheet of the device need scripts: those buttons are left out there. The widget builds the
//! same [`Bar`] as elements of the page.

#[cfg(feature = "html")]
mod html;

#[cfg(feature = "html")]
pub use html::share_bar;

use super::{ShareIntent, ShareOptions, share_links};
use crate::article::Article;
use crate::error::{Error, ErrorCode, quoted};
use crate::icons;
use crate::labels::{self, Labels};
use crate::language::Language;
use crate::link::HttpUrl;
use crate::services::{Method, Service, find, select, select_for};
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

/// The services of a bar, as they were chosen.
#[derive(Debug, Clone)]
enum Chosen {
    These(Vec<&'static Service>),
    Named(String),
}

/// What stands in a share bar, and how.
#[derive(Debug, Clone, Default)]
pub struct BarOptions {
    services: Option<Chosen>,
    language: Option<Language>,
    share: ShareOptions,
    qr_href: Option<String>,
    no_qr_picture: bool,
    scripts: bool,
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
        self.services = Some(Chosen::These(services));
        self
    }

    /// Sets the services by a list of names, as [`select`] reads it; `auto` is what readers of the bar's language
    /// use.
    ///
    /// # Errors
    /// Those of [`select`].
    ///
    /// ```
    /// use handbill::share::bar::BarOptions;
    /// assert!(BarOptions::new().with_service_list("auto, qr").is_ok());
    /// assert!(BarOptions::new().with_service_list("pocket").is_err());
    /// ```
    pub fn with_service_list(mut self, list: &str) -> Result<Self, Error> {
        select(list)?;
        self.services = Some(Chosen::Named(list.to_owned()));
        Ok(self)
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

    /// Says that scripts are there: the buttons that need them (QR code, print, the device's share sheet, services
    /// that only scan) are in the bar, each with the link itself to fall back on.
    #[must_use]
    pub fn with_scripts(mut self, there: bool) -> Self {
        self.scripts = there;
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

/// The buttons of a bar and its words.
///
/// ```
/// use handbill::Article;
/// use handbill::link::HttpUrl;
/// use handbill::share::bar::{Bar, BarOptions};
///
/// let article = Article::new(HttpUrl::parse("https://example.org/news/1")?, "River reaches the sea")?;
/// let bar = Bar::new(&article, &BarOptions::new())?;
/// assert_eq!(bar.buttons()[0].name(), "Share on WhatsApp");
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Bar {
    variant: Variant,
    labels: &'static Labels,
    has_qr_picture: bool,
    scripts: bool,
    buttons: Vec<Button>,
}

impl Bar {
    /// The bar of an article.
    ///
    /// # Errors
    /// Those of [`share_links`], and `bad-option` when no button is left.
    pub fn new(article: &Article, options: &BarOptions) -> Result<Self, Error> {
        let words = Words::of(options.language.as_ref().or(article.language()));
        let services = match &options.services {
            Some(Chosen::These(services)) => services.clone(),
            Some(Chosen::Named(list)) => select_for(list, words.language)?,
            None => usual(options.scripts)?,
        };
        let buttons: Vec<_> = share_links(article, &options.share, &services)?
            .iter()
            .filter_map(|intent| button(intent, &words, options))
            .collect();
        if buttons.is_empty() {
            return Err(Error::new(
                ErrorCode::BadOption,
                "no button of the share bar works without scripts",
            )
            .with_fix("add a service that opens by a link, for instance whatsapp")
            .with_field("services"));
        }
        Ok(Self {
            variant: options.variant,
            labels: words.labels,
            has_qr_picture: !options.no_qr_picture,
            scripts: options.scripts,
            buttons,
        })
    }

    /// What is said beside the buttons, and in which language.
    #[must_use]
    pub fn labels(&self) -> &'static Labels {
        self.labels
    }

    /// The buttons, in order.
    #[must_use]
    pub fn buttons(&self) -> &[Button] {
        &self.buttons
    }
}

/// The services of a bar for which nobody chose any: with scripts the device's share sheet comes last, where the
/// room kept for it leaves no gap on a device that has none.
fn usual(scripts: bool) -> Result<Vec<&'static Service>, Error> {
    let mut services = select("default")?;
    if scripts {
        services.push(find("native")?);
    }
    Ok(services)
}

/// One button of a bar, a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    id: &'static str,
    href: String,
    name: Cow<'static, str>,
    text: &'static str,
    icon: &'static str,
    leaves: bool,
    does: &'static str,
}

impl Button {
    /// The service's id.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// Where it leads.
    #[must_use]
    pub fn href(&self) -> &str {
        &self.href
    }

    /// What a screen reader says.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is shown.
    #[must_use]
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// The icon's path data, in a box of 24 by 24 units.
    #[must_use]
    pub fn icon(&self) -> &'static str {
        self.icon
    }

    /// Whether it leads to another site.
    #[must_use]
    pub fn leaves(&self) -> bool {
        self.leaves
    }

    /// Whether it can do nothing without scripts: `handbill.css` hides it, in place, until they are there.
    #[must_use]
    pub fn needs_scripts(&self) -> bool {
        matches!(self.does, "print" | "native")
    }

    /// What scripts make of it instead of following the link: `copy`, `qr`, `print`, `native`, else nothing.
    #[must_use]
    pub fn does(&self) -> &'static str {
        self.does
    }
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

/// The button for one intent, where it can do something.
fn button(intent: &ShareIntent, words: &Words<'_>, options: &BarOptions) -> Option<Button> {
    let service = intent.service();
    let (id, labels, own) = (service.id(), words.labels, intent.url());
    let scripted = options.scripts.then(|| intent.link().as_str());
    let scan = options.qr_href.as_deref().or(scripted);
    let does = match service.method() {
        Method::Link | Method::App => "",
        method => method.as_str(),
    };
    let (text, name, href) = match (id, own) {
        ("copy", _) => (labels.copy(), labels.copy().into(), intent.link().as_str()),
        ("qr", _) => (labels.qr(), labels.show_qr().into(), scan?),
        ("print", _) => (labels.print(), labels.print().into(), scripted?),
        ("native", _) => (labels.share(), labels.share().into(), scripted?),
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
            scan?,
        ),
        (_, None) => return None,
    };
    Some(Button {
        id,
        href: href.to_owned(),
        name,
        text,
        icon: icons::path(id),
        leaves: own.is_some_and(|own| own == href && own.starts_with("http")),
        does,
    })
}
