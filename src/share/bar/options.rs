//! How a bar is wished for.

use crate::error::{Error, ErrorCode, quoted};
use crate::language::Language;
use crate::link::HttpUrl;
use crate::services::{Service, select};
use crate::share::ShareOptions;

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
}

/// The services of a bar, as they were chosen.
#[derive(Debug, Clone)]
pub(super) enum Chosen {
    These(Vec<&'static Service>),
    Named(String),
}

/// What stands in a share bar, and how.
#[derive(Debug, Clone, Default)]
pub struct BarOptions {
    pub(super) services: Option<Chosen>,
    pub(super) language: Option<Language>,
    pub(super) share: ShareOptions,
    pub(super) qr_href: Option<String>,
    pub(super) no_qr_picture: bool,
    pub(super) scripts: bool,
    pub(super) variant: Variant,
    pub(super) shadow: Option<String>,
    pub(super) inline_style: bool,
    pub(super) ask_server: bool,
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
        check_href(href, "a picture", "qrHref")?;
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

    /// Sets the bar apart from the page's style sheets: it stands in the shadow tree of a `<handbill-share>`
    /// ([declarative shadow root](https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode)),
    /// styled by the sheet at `stylesheet` alone, with `part` names to style it by and slots for icons
    /// (`icon-whatsapp`) and names (`whatsapp`) of one's own.
    ///
    /// # Errors
    /// `bad-option` when it is neither an http(s) URL nor a relative link.
    ///
    /// ```
    /// use handbill::share::bar::BarOptions;
    /// assert!(BarOptions::new().with_shadow("/handbill.css").is_ok());
    /// assert!(BarOptions::new().with_shadow("data:text/css,").is_err());
    /// ```
    pub fn with_shadow(mut self, stylesheet: &str) -> Result<Self, Error> {
        check_href(stylesheet, "a style sheet", "shadow")?;
        self.shadow = Some(stylesheet.to_owned());
        Ok(self)
    }

    /// Sets whether the bar brings its own style, [`STYLESHEET`](super::STYLESHEET) in a `<style>` before it, so that
    /// no request stands between the reader and the first paint. A content security policy must allow it by the hash of
    /// the sheet. In a shadow tree it takes the place of the link.
    ///
    /// ```
    /// use handbill::Article;
    /// use handbill::link::HttpUrl;
    /// # #[cfg(feature = "html")] {
    /// use handbill::share::bar::{BarOptions, STYLESHEET, share_bar};
    ///
    /// let article = Article::new(HttpUrl::parse("https://example.org/news/1")?, "River reaches the sea")?;
    /// let bar = share_bar(&article, &BarOptions::new().with_inline_style(true))?;
    /// assert!(bar.starts_with(&format!("<style>{STYLESHEET}</style>\n<div class=\"hb\"")));
    /// # }
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[must_use]
    pub fn with_inline_style(mut self, wanted: bool) -> Self {
        self.inline_style = wanted;
        self
    }

    /// Sets whether scripts ask readers for their own server before the Mastodon button is followed. It is off unless
    /// asked for: the official page that the button leads to asks as well, and remembers the answer for every site.
    /// Without scripts nothing changes.
    ///
    /// ```
    /// use handbill::Article;
    /// use handbill::link::HttpUrl;
    /// use handbill::share::bar::{Bar, BarOptions};
    ///
    /// let article = Article::new(HttpUrl::parse("https://example.org/news/1")?, "River reaches the sea")?;
    /// let options = BarOptions::new().with_service_list("mastodon")?.with_scripts(true);
    /// assert_eq!(Bar::new(&article, &options)?.buttons()[0].does(), "");
    /// let bar = Bar::new(&article, &options.with_ask_server(true))?;
    /// assert_eq!(bar.buttons()[0].does(), "server");
    /// assert!(bar.buttons()[0].href().starts_with("https://share.joinmastodon.org/"));
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[must_use]
    pub fn with_ask_server(mut self, wanted: bool) -> Self {
        self.ask_server = wanted;
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

fn check_href(href: &str, what: &str, field: &str) -> Result<(), Error> {
    if is_relative(href) || HttpUrl::parse(href).is_ok() {
        return Ok(());
    }
    Err(Error::new(
        ErrorCode::BadOption,
        format!("{} is not a link to {what}", quoted(href)),
    )
    .with_fix("give an http or https URL or a relative link")
    .with_field(field))
}
