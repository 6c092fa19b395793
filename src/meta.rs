//! The head block: everything that apps and search engines read about an article, as tags for a page's head.
//!
//! [`open_graph`] gives it as HTML, [`head_tags`] as data. Each field stands where it is looked for:
//!
//! | field | tags | JSON-LD |
//! |---|---|---|
//! | url | canonical, `og:url` | `url`, `mainEntityOfPage` |
//! | title | `<title>`, `og:title`, `twitter:title` | `headline` |
//! | description | `description`, `og:description`, `twitter:description` | `description` |
//! | picture | `og:image` and its `type`, `width`, `height`, `alt`; `twitter:image`, `twitter:image:alt` | `image`: `url`, `width`, `height`, `encodingFormat`, `caption`, `creditText` |
//! | authors | `author`, `article:author` (their pages), `fediverse:creator` | `author`: `name`, `url`, `identifier` (the handle) |
//! | contributors | | `translator`, `editor`, `contributor` (a photographer has that `jobTitle`) |
//! | site | `og:site_name`, `twitter:site`, `fb:app_id` | `publisher`: `name`, `url`, `logo` |
//! | section, tags | `article:section`, `article:tag` | `articleSection`, `keywords` |
//! | times | `article:published_time`, `article:modified_time` | `datePublished`, `dateModified` |
//! | language | `og:locale`, `hreflang` | `inLanguage` |
//! | translations | `hreflang`, `og:locale:alternate` | |
//! | paywall | | `isAccessibleForFree` |
//!
//! The body's text and the direction are the page's own and not repeated in its head.

mod block;
mod facts;
mod json;
mod json_ld;
mod limits;
mod locale;
mod tag;

pub use tag::{HeadTag, MetaAttribute};

use crate::article::Article;
use crate::link::HttpUrl;
use facts::Facts;
use limits::Limits;

/// The most bytes the block takes.
///
/// Slack asks for the first 32,768 bytes of a page and reads no further
/// ([measured](https://blog.daveallie.com/slack-link-unfurling)); 2 KiB of them are left to what stands before the block.
pub const BLOCK_MAX_BYTES: usize = 30 * 1024;

/// What to write beside the article's own fields.
///
/// ```
/// use handbill::link::HttpUrl;
/// use handbill::meta::MetaOptions;
/// let options = MetaOptions::new()
///     .with_oembed(HttpUrl::parse("https://example.org/oembed")?)
///     .with_title_tag(false);
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MetaOptions {
    oembed: Option<HttpUrl>,
    oembed_files: Option<(HttpUrl, HttpUrl)>,
    title_tag: bool,
}

impl Default for MetaOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl MetaOptions {
    /// `<title>` is written, oEmbed is not offered.
    #[must_use]
    pub fn new() -> Self {
        Self {
            oembed: None,
            oembed_files: None,
            title_tag: true,
        }
    }

    /// Sets the site's oEmbed endpoint; a discovery link to it is written ([oEmbed, 4](https://oembed.com/#section4)).
    #[must_use]
    pub fn with_oembed(mut self, endpoint: HttpUrl) -> Self {
        self.oembed = Some(endpoint);
        self
    }

    /// The site's oEmbed endpoint.
    #[must_use]
    pub fn oembed(&self) -> Option<&HttpUrl> {
        self.oembed.as_ref()
    }

    /// Sets the addresses of the article's own oEmbed answers, JSON and XML; a discovery link to each is written.
    #[must_use]
    pub fn with_oembed_files(mut self, json: HttpUrl, xml: HttpUrl) -> Self {
        self.oembed_files = Some((json, xml));
        self
    }

    /// Says whether `<title>` is written.
    #[must_use]
    pub fn with_title_tag(mut self, written: bool) -> Self {
        self.title_tag = written;
        self
    }
}

/// The whole head block as HTML, one tag a line, the same for the same article.
///
/// It takes at most [`BLOCK_MAX_BYTES`] (as long as the article's URL has no more than 2,000 bytes); see
/// [`head_tags`] for what gives way.
///
/// ```
/// use handbill::Article;
/// use handbill::link::HttpUrl;
/// use handbill::meta::{MetaOptions, open_graph};
///
/// let url = HttpUrl::parse("https://example.org/news/1?utm_source=feed")?;
/// let article = Article::new(url, "Salt & light")?.with_description("Two villages share one well.");
/// let head = open_graph(&article, &MetaOptions::new());
/// assert!(head.contains(r#"<link rel="canonical" href="https://example.org/news/1">"#));
/// assert!(head.contains(r#"<meta property="og:title" content="Salt &amp; light">"#));
/// # Ok::<(), handbill::Error>(())
/// ```
#[must_use]
pub fn open_graph(article: &Article, options: &MetaOptions) -> String {
    to_html(&head_tags(article, options))
}

/// The tags of the head block, in order.
///
/// No tag is empty. Where the article has no description its text's beginning stands in for it: WhatsApp makes no
/// preview without one ([link previews](https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/)).
/// The canonical URL is written without trackers and without its fragment.
///
/// Text that is very long is cut between grapheme clusters and ends in `…`: a title after 1,000 bytes, running text after 2,000,
/// names and tags after 250. URLs of more than 2,000 bytes are left out, except the canonical one, and lists end after
/// 100 entries. Where the block would still pass [`BLOCK_MAX_BYTES`], all of these are halved until it does not.
#[must_use]
pub fn head_tags(article: &Article, options: &MetaOptions) -> Vec<HeadTag> {
    let mut limits = Limits::WIDEST;
    loop {
        let tags = block::tags(&Facts::new(article, limits), options);
        if to_html(&tags).len() <= BLOCK_MAX_BYTES {
            return tags;
        }
        match limits.narrower() {
            Some(narrower) => limits = narrower,
            None => return tags,
        }
    }
}

fn to_html(tags: &[HeadTag]) -> String {
    tags.iter().fold(String::new(), |mut html, tag| {
        html.push_str(&tag.to_html());
        html.push('\n');
        html
    })
}
