//! The share bar: which buttons it has, what they say and where they lead.
//!
//! [`share_bar`] writes it as HTML that works with scripts off: real links with names in the language of the page and
//! icons in the colour of the text; no script, no style attribute, no `data:` URI, so that it works under the
//! strictest content security policy, in a feed reader and in a text browser. `handbill.css` makes it good-looking.
//! Printing and the share sheet of the device need scripts: those buttons are left out there. The widget builds the
//! same [`Bar`] as elements of the page.

#[cfg(feature = "html")]
mod html;
mod options;

#[cfg(feature = "html")]
pub use html::{STYLESHEET, share_bar};
pub use options::{BarOptions, Variant};

use super::{ShareIntent, share_links};
use crate::article::Article;
use crate::error::{Error, ErrorCode};
use crate::icons;
use crate::labels::{self, Labels};
use crate::language::Language;
use crate::services::{Method, Service, find, select, select_for};
use options::Chosen;
use std::borrow::Cow;

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
    labels: &'static Labels,
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
            labels: words.labels,
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

    /// What scripts make of it instead of following the link: `copy`, `qr`, `print`, `native`,
    /// `server` (ask for the reader's own), else nothing.
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
        Method::Link | Method::App if id == "mastodon" && options.scripts && options.ask_server => "server",
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
