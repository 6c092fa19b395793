//! Rewriting one page: the same page with all of it in place, every other byte untouched.
//!
//! One streaming pass finds where things stand; what is put in or mended is then spliced into the page's own
//! bytes, so that odd markup, line ends, encodings and invalid bytes come out as they went in. What handbill puts
//! in stands between comments ([`crate::markup`]); on a later run it is made anew, so that rewriting a rewritten
//! page changes nothing.

mod edit;
mod encoding;
mod head;
mod locate;
mod located;
mod place;
mod policy;

pub use place::Placement;

use crate::article::{Article, Image};
use crate::error::{Error, ErrorCode, quoted};
use crate::language::Language;
use crate::markup::{BAR_END, BAR_START, HEAD_END, HEAD_START, escape_html};
use crate::meta::{self, HeadTag, MetaOptions};
use crate::share::bar::{BarOptions, Variant, share_bar};
use crate::unfurl::{UnfurlOptions, Unfurled, unfurl};
use edit::Edit;
use encoding_rs::Encoding;
use head::{Head, Plan};
use locate::locate;
use located::{Located, Tag};
use lol_html::AsciiCompatibleEncoding;
use std::borrow::Cow;

/// One thing that was done to a page.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// A tag was added to the head.
    Added(String),
    /// A tag was mended where it stands.
    Mended {
        /// The tag, as `og:image` or `canonical`.
        tag: String,
        /// Its value before.
        from: String,
        /// Its value now.
        to: String,
    },
    /// A tag that says nothing, or says again what another says, was taken out.
    Removed(String),
    /// A share bar was put in: `handbill-share`, `comment`, `heading` or `article end`.
    Bar(&'static str),
}

/// What [`Page::rewrite`] puts where.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct RewriteOptions {
    placement: Placement,
    bar: BarOptions,
    meta: MetaOptions,
    stylesheet: Option<String>,
    style: Option<&'static str>,
    script: Option<String>,
}

impl RewriteOptions {
    /// Bars where the page asks for them, else with the article; the whole head block.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets where bars go.
    pub fn with_placement(mut self, placement: Placement) -> Self {
        self.placement = placement;
        self
    }

    /// Sets what bars hold.
    pub fn with_bar(mut self, bar: BarOptions) -> Self {
        self.bar = bar;
        self
    }

    /// Sets what the head block holds.
    pub fn with_meta(mut self, meta: MetaOptions) -> Self {
        self.meta = meta;
        self
    }

    /// Links the stylesheet at `href` in a page that gets a bar and does not link it yet.
    pub fn with_stylesheet(mut self, href: impl Into<String>) -> Self {
        self.stylesheet = Some(href.into());
        self
    }

    /// Puts this style into the head of a page that gets a bar, in place of the link to a stylesheet: it is there at the
    /// first paint, where a file would be waited for. Not where a policy in the page's `<meta>` forbids it or the page
    /// links the stylesheet itself. It must not hold `</`.
    pub fn with_style(mut self, style: &'static str) -> Self {
        self.style = Some(style);
        self
    }

    /// Loads the module script at `src` in a page that gets a bar and does not load it yet.
    pub fn with_script(mut self, src: impl Into<String>) -> Self {
        self.script = Some(src.into());
        self
    }
}

/// A page that was rewritten.
#[derive(Debug, Clone)]
pub struct Rewritten {
    bytes: Vec<u8>,
    changes: Vec<Change>,
}

impl Rewritten {
    /// The new page, in the encoding of the old one.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The new page, given away.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// What the page holds that is handbill's doing, whether put in now or on an earlier run.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// How many bars it has.
    #[must_use]
    pub fn bars(&self) -> usize {
        self.changes
            .iter()
            .filter(|change| matches!(change, Change::Bar(_)))
            .count()
    }
}

/// A page that was read and can be rewritten.
///
/// ```
/// use handbill::inject::{Page, RewriteOptions};
/// use handbill::unfurl::UnfurlOptions;
///
/// let html = b"<!doctype html><html lang=ko><head><meta charset=utf-8><title>A</title>\
///     <link rel=canonical href=https://example.org/1></head><body><article><h1>A</h1>\r\n<p>Text\xff</article>";
/// let page = Page::read(html, &UnfurlOptions::new())?;
/// assert_eq!(page.article().url().as_str(), "https://example.org/1");
/// let once = page.rewrite(&RewriteOptions::new())?;
/// let twice = Page::read(once.bytes(), &UnfurlOptions::new())?.rewrite(&RewriteOptions::new())?;
/// assert_eq!(once.bytes(), twice.bytes());
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug)]
pub struct Page<'page> {
    bytes: &'page [u8],
    unfurled: Unfurled,
    article: Article,
    replaces_image: bool,
}

impl<'page> Page<'page> {
    /// Reads the article from `bytes`.
    ///
    /// # Errors
    /// Those of [`unfurl`], and `missing-url` or `missing-title` where the page gives none.
    pub fn read(bytes: &'page [u8], options: &UnfurlOptions) -> Result<Self, Error> {
        let unfurled = unfurl(bytes, options)?;
        let article = unfurled.article()?;
        Ok(Self {
            bytes,
            unfurled,
            article,
            replaces_image: false,
        })
    }

    /// The article.
    #[must_use]
    pub fn article(&self) -> &Article {
        &self.article
    }

    /// Each field of it with where it came from.
    #[must_use]
    pub fn unfurled(&self) -> &Unfurled {
        &self.unfurled
    }

    /// Gives the article another picture, in place of the one that the page tells of in its head.
    #[must_use]
    pub fn with_image(mut self, image: Image) -> Self {
        self.article = self.article.with_image(image);
        self.replaces_image = true;
        self
    }

    /// The page with the head block and the bars.
    ///
    /// # Errors
    /// `unknown-service` and the like when a `<handbill-share>` of the page asks for what there is not;
    /// `bad-encoding` when the page is UTF-16 or ISO-2022-JP with bytes that are not.
    pub fn rewrite(&self, options: &RewriteOptions) -> Result<Rewritten, Error> {
        let own_encoding = self.unfurled.encoding();
        let (page, encoding) = encoding::to_parseable(self.bytes, own_encoding)?;
        let ascii = AsciiCompatibleEncoding::new(encoding).expect("made parseable above");
        let located = locate(&page, ascii)?;
        let newline = if uses_crlf(&page) { "\r\n" } else { "\n" };

        let mut edits: Vec<Edit> = located.own.iter().cloned().map(Edit::remove).collect();
        let mut changes = Vec::new();
        let bars = self.bars(&located, options, newline, &mut changes)?;
        let plan = self.plan_head(&page, &located, options);
        let mut block: Vec<String> = plan.add.iter().map(|tag| html(tag, encoding)).collect();
        if !bars.is_empty() {
            block.extend(style(&located, options, newline));
            block.extend(script(&located, options));
        }
        if !block.is_empty() {
            let block = block.join(newline);
            edits.push(Edit::insert(
                located.head_at,
                format!("{HEAD_START}{newline}{block}{newline}{HEAD_END}"),
            ));
        }
        edits.extend(plan.edits);
        edits.extend(bars);
        changes.splice(0..0, plan.changes);

        let bytes = edit::apply(&page, edits, |html| encoding::encode(html, encoding));
        let bytes = match page {
            Cow::Borrowed(_) => bytes,
            Cow::Owned(_) => encoding::from_parseable(&bytes, own_encoding),
        };
        Ok(Rewritten { bytes, changes })
    }

    fn plan_head(&self, page: &[u8], located: &Located, options: &RewriteOptions) -> Plan {
        let head = Head {
            page,
            located,
            base: self.unfurled.base().unwrap_or(self.article.url()),
            is_article: self.unfurled.looks_like_article(),
            has_json_ld: self.unfurled.has_own_json_ld(),
            image: self.article.image().map(Image::url),
            replaces_image: self.replaces_image,
        };
        head.plan(meta::head_tags(&self.article, &options.meta))
    }

    fn bars(
        &self,
        located: &Located,
        options: &RewriteOptions,
        newline: &str,
        changes: &mut Vec<Change>,
    ) -> Result<Vec<Edit>, Error> {
        let is_article = self.unfurled.looks_like_article();
        let mut edits = Vec::new();
        let places = place::places(located, options.placement, is_article, self.article.title());
        for (n, place) in places.iter().enumerate() {
            // The last bar of a page is the one that prints the code.
            let mut bar = options.bar.clone().with_qr_picture(n + 1 == places.len());
            if let Some(tag) = place.asked.and_then(|asked| asked.tag.as_ref()) {
                bar = asked_options(tag, bar)?;
            }
            let bar = share_bar(&self.article, &bar)?;
            let bar = bar.trim_end().replace('\n', newline);
            edits.push(Edit::insert(
                place.at,
                format!("{BAR_START}{newline}{bar}{newline}{BAR_END}"),
            ));
            changes.push(Change::Bar(place.why));
        }
        Ok(edits)
    }
}

/// The bar's options as a `<handbill-share>` of the page sets them.
fn asked_options(tag: &Tag, mut options: BarOptions) -> Result<BarOptions, Error> {
    let at = |name: &str| format!("<handbill-share {name}>");
    if let Some(list) = tag.value("services") {
        options = options
            .with_service_list(list)
            .map_err(|error| error.with_field(at("services")))?;
    }
    if let Some(lang) = tag.value("lang") {
        options = options.with_language(Language::parse(lang).map_err(|error| error.with_field(at("lang")))?);
    }
    if let Some(variant) = tag.value("variant") {
        options =
            options.with_variant(Variant::parse(variant).map_err(|error| error.with_field(at("variant")))?);
    }
    match tag.value("server") {
        None | Some("") => {}
        Some("ask") => options = options.with_ask_server(true),
        Some(other) => {
            return Err(
                Error::new(ErrorCode::BadOption, format!("{} is not known", quoted(other)))
                    .with_fix("write \"ask\", or leave it out")
                    .with_field(at("server")),
            );
        }
    }
    Ok(options)
}

fn html(tag: &HeadTag, encoding: &'static Encoding) -> String {
    match tag {
        HeadTag::JsonLd(json) if encoding != encoding_rs::UTF_8 => {
            HeadTag::JsonLd(encoding::ascii_json(json)).to_html()
        }
        tag => tag.to_html(),
    }
}

/// The style of the bar, or the link to it, unless the page has it.
fn style(located: &Located, options: &RewriteOptions, newline: &str) -> Option<String> {
    let href = options.stylesheet.as_deref();
    let mut linked = located.links.iter().filter_map(|link| link.value("href"));
    if href.is_some_and(|href| linked.any(|linked| is_same_file(linked, href))) {
        return None;
    }
    match options.style {
        Some(style) if !policy::forbids_inline_style(located) => {
            Some(format!("<style>{}</style>", style.replace('\n', newline)))
        }
        _ => Some(format!(
            "<link rel=\"stylesheet\" href=\"{}\">",
            escape_html(href?)
        )),
    }
}

fn script(located: &Located, options: &RewriteOptions) -> Option<String> {
    let src = options.script.as_ref()?;
    (!located.scripts.iter().any(|loaded| is_same_file(loaded, src)))
        .then(|| format!("<script type=\"module\" src=\"{}\"></script>", escape_html(src)))
}

/// Whether two links lead to files of the same name, wherever they lie.
fn is_same_file(one: &str, other: &str) -> bool {
    let name = |link: &str| {
        let path = link.split(['?', '#']).next().unwrap_or(link);
        path.rsplit('/').next().map(str::to_owned)
    };
    name(one) == name(other)
}

fn uses_crlf(page: &[u8]) -> bool {
    memchr::memchr(b'\n', page).is_some_and(|at| at > 0 && page[at - 1] == b'\r')
}
