//! Embeds: an article on somebody else's page.
//!
//! [`snippet`] gives what a blogger pastes, in the form their tool takes; [`frame_page`] the page that a frame shows;
//! [`OEmbed`] the answer that tools ask for by themselves.
//!
//! The pasted text reads well alone. Where our script runs, or in a plain frame, it becomes a card: a sandboxed
//! `<iframe>` without our origin, which tells its height to the page around it and can do nothing else there.

mod frame;
mod oembed;
mod snippet;

pub use frame::frame_page;
pub use oembed::{CACHE_AGE_SECONDS, Format, OEmbed};
pub use snippet::{Form, snippet};

use crate::article::{Article, Author, Site};
use crate::error::{Error, ErrorCode};
use crate::link::HttpUrl;
use crate::text::{Count, fit, length};

/// The script of both sides: in the frame it tells the height, in the page around it makes frames of quotes and
/// gives them their heights.
pub const SCRIPT: &str = include_str!("../pkg/embed.js");

/// The stylesheet of the frame.
pub const STYLESHEET: &str = include_str!("../pkg/embed.css");

/// What the frame may do: run its script and open the article in a new tab. Not our origin, not the page around it
/// ([HTML, sandboxing](https://html.spec.whatwg.org/multipage/browsers.html#sandboxing)).
pub const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/// The width a frame takes where it may, in CSS pixels.
pub const WIDTH_PX: u32 = 600;

/// The most height a frame begins with.
const MAX_HEIGHT_PX: u32 = 1200;

/// How much of the summary a card shows, in grapheme clusters.
const SUMMARY_MAX: usize = 240;

/// Where the frame page and the script of an embed are.
///
/// ```
/// use handbill::embed::EmbedOptions;
/// use handbill::link::HttpUrl;
/// let options = EmbedOptions::new()
///     .with_frame(HttpUrl::parse("https://example.org/handbill/embed/1.html")?)
///     .with_script(HttpUrl::parse("https://example.org/handbill/embed.js")?);
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[must_use]
pub struct EmbedOptions {
    frame: Option<HttpUrl>,
    script: Option<HttpUrl>,
}

impl EmbedOptions {
    /// No frame page: the embed is a quote and a link.
    pub fn new() -> Self {
        Self::default()
    }

    /// The frame page and script of the `handbill serve` at `server`, which knows `article`.
    ///
    /// # Errors
    /// `bad-url` when `server` has a query or a fragment.
    ///
    /// ```
    /// use handbill::Article;
    /// use handbill::embed::{EmbedOptions, OEmbed};
    /// use handbill::link::HttpUrl;
    /// let article = Article::new(HttpUrl::parse("https://example.org/1?utm_source=x")?, "Rain")?;
    /// let options = EmbedOptions::served(&HttpUrl::parse("https://share.example.org/handbill")?, &article)?;
    /// let answer = OEmbed::new(&article, &options, None, None);
    /// let frame = "https://share.example.org/handbill/embed/frame?url=https%3A%2F%2Fexample.org%2F1";
    /// assert!(answer.to_json().contains(frame));
    /// assert!(EmbedOptions::served(&HttpUrl::parse("https://example.org/?a=b")?, &article).is_err());
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn served(server: &HttpUrl, article: &Article) -> Result<Self, Error> {
        if server.query().is_some() || server.fragment().is_some() {
            return Err(Error::new(ErrorCode::BadUrl, "a service's address has no query")
                .with_fix("give it as https://share.example.org/"));
        }
        let root = server.as_str().trim_end_matches('/');
        let frame = HttpUrl::parse(&format!("{root}/embed/frame"))?;
        let script = HttpUrl::parse(&format!("{root}/embed/embed.js"))?;
        Ok(Self::new()
            .with_frame(frame.with_pairs([("url", link(article).as_str())]))
            .with_script(script))
    }

    /// Sets the address of the article's frame page.
    pub fn with_frame(mut self, frame: HttpUrl) -> Self {
        self.frame = Some(frame);
        self
    }

    /// Sets the address of [`SCRIPT`]; it must have the frame page's origin.
    pub fn with_script(mut self, script: HttpUrl) -> Self {
        self.script = Some(script);
        self
    }
}

/// The height a frame of this width begins with, and keeps where our script does not run: that of the card by its style
/// sheet, its text taken to be a little wider than it mostly is.
fn height_px(article: &Article, width_px: u32) -> u32 {
    /// Borders and padding, the margins of the headline, those of the last line.
    const AROUND_PX: u32 = 32 + 9 + 10;
    let inner_px = width_px.min(WIDTH_PX).saturating_sub(60).max(60);
    // A letter takes half of its size, one of the scripts that count twice all of it.
    let lines = |text: &str, letter_px: u32, line_px: u32| {
        let letters = u32::try_from(length(text, Count::XWeighted)).unwrap_or(u32::MAX);
        letters.saturating_mul(letter_px).div_ceil(inner_px) * line_px
    };
    let picture_px = article.image().map_or(0, |_| width_px.min(WIDTH_PX) * 100 / 191);
    let summary = article
        .description()
        .map(|text| fit(text, SUMMARY_MAX, Count::Graphemes));
    let authors: Vec<&str> = article.authors().iter().map(Author::name).collect();
    let by = format!("{} · 2000-01-01", authors.join(", "));
    let site = article.site().map_or_else(|| article.url().host(), Site::name);
    let text_px = lines(site, 7, 19)
        + lines(article.title(), 11, 25)
        + lines(summary.as_deref().unwrap_or_default(), 8, 22)
        + lines(&by, 7, 19);
    (picture_px + AROUND_PX + text_px).min(MAX_HEIGHT_PX)
}

/// What the embed leads to: the article itself, without what marks how somebody came by it.
fn link(article: &Article) -> HttpUrl {
    article.url().without_trackers().without_fragment()
}
