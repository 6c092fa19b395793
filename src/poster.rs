//! Posters: a page to print with the QR code of an article, its headline and its link in large type.
//!
//! ```
//! use handbill::poster::{Paper, PosterOptions, poster};
//! use handbill::qr::{Qr, QrOptions};
//! use handbill::{Article, link::HttpUrl};
//!
//! let article = Article::new(HttpUrl::parse("https://example.org/news/1")?, "River reaches the sea")?;
//! let qr = Qr::new(article.url().as_str(), &QrOptions::new())?;
//! let page = poster(&article, &qr, &PosterOptions::new().with_paper(Paper::A6))?;
//! assert!(page.contains("@page{size:105mm 148mm;margin:0}") && page.contains(">example.org/news/1</a>"));
//! # Ok::<(), handbill::Error>(())
//! ```
//!
//! The page holds everything it shows: no script, no font, no picture is fetched. A browser prints it, or saves it as
//! PDF, in exactly the size of its paper. Headline and link are set in the reader's own fonts, as large as they fit.

mod address;
mod layout;
#[cfg(feature = "qr-png")]
mod named;
mod paper;

#[cfg(feature = "qr-png")]
pub use named::poster_of;
pub use paper::Paper;

use askama::Template;
use unicode_width::UnicodeWidthStr;

use crate::article::Article;
use crate::error::{Error, ErrorCode};
use crate::labels;
use crate::qr::{Qr, Style, SvgOptions};
use crate::text::clean_line;
use layout::Layout;

/// The longest link that is shown to be typed, in letters: three lines on a business card.
const TYPED_MAX: usize = 90;

/// How a poster looks.
#[derive(Debug, Clone, Default)]
pub struct PosterOptions {
    paper: Paper,
    style: Style,
    headline: Option<String>,
    address: Option<String>,
    distance_mm: Option<f64>,
}

impl PosterOptions {
    /// A4, black on white, the article's own link.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it is printed on.
    #[must_use]
    pub fn with_paper(mut self, paper: Paper) -> Self {
        self.paper = paper;
        self
    }

    /// How the code looks. Its dark colour is that of the line above the headline too.
    #[must_use]
    pub fn with_style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// The headline, where it is not the article's.
    #[must_use]
    pub fn with_headline(mut self, headline: &str) -> Self {
        self.headline = Some(clean_line(headline)).filter(|headline| !headline.is_empty());
        self
    }

    /// The link in print, for those who type it: a short one that leads to the article. Otherwise it is the article's
    /// own, or its host alone where nobody would type as much.
    #[must_use]
    pub fn with_address(mut self, address: &str) -> Self {
        self.address = Some(clean_line(address)).filter(|address| !address.is_empty());
        self
    }

    /// How far away those stand who scan it, in millimetres; see [`Qr::least_side_mm`].
    #[must_use]
    pub fn with_distance_mm(mut self, distance_mm: f64) -> Self {
        self.distance_mm = Some(distance_mm);
        self
    }
}

#[derive(Template)]
#[template(path = "poster.html")]
struct Page<'a> {
    lang: Option<&'a str>,
    dir: &'static str,
    title: &'a str,
    headline: &'a str,
    site: Option<&'a str>,
    svg: &'a str,
    words: &'static str,
    words_dir: &'static str,
    how: &'static str,
    href: &'a str,
    address: &'a str,
    ink: String,
    css: &'static str,
    paper: Paper,
    layout: &'a Layout,
}

/// Writes the poster of an article as an HTML page, in the article's language, with `qr`, which leads to it.
///
/// # Errors
/// Those of [`Qr::to_svg`]; `qr-unsafe` when the code would come out too small on the paper to be printed, or to be
/// scanned from the distance, unless the style is forced.
///
/// ```
/// use handbill::poster::{Paper, PosterOptions, poster};
/// use handbill::qr::{Qr, QrOptions};
/// use handbill::{Article, link::HttpUrl};
///
/// let article = Article::new(HttpUrl::parse("https://example.org/1")?, "River reaches the sea")?;
/// let qr = Qr::new(&format!("https://example.org/1?utm_id={}", "x".repeat(1300)), &QrOptions::new())?;
/// assert_eq!(
///     poster(&article, &qr, &PosterOptions::new().with_paper(Paper::BUSINESS_CARD)).unwrap_err().to_string(),
///     "modules of 0.28 mm would be too small to print: give a shorter link, or take a6 paper or larger"
/// );
/// assert!(poster(&article, &qr, &PosterOptions::new().with_paper(Paper::A6)).is_ok());
/// # Ok::<(), handbill::Error>(())
/// ```
pub fn poster(article: &Article, qr: &Qr, options: &PosterOptions) -> Result<String, Error> {
    let words = match article.language() {
        Some(language) => labels::for_language(language),
        None => labels::english(),
    };
    let svg = SvgOptions::new()
        .with_style(options.style.clone())
        .with_title(words.qr())
        .with_description(qr.text());
    let svg = qr.to_svg(&svg)?;
    let address = match &options.address {
        Some(address) => address.clone(),
        None => Some(address::typed(article.url()))
            .filter(|address| address.width() <= TYPED_MAX)
            .unwrap_or_else(|| article.url().host().to_owned()),
    };
    let headline = options.headline.as_deref().unwrap_or(article.title());
    let lay = |paper| Layout::new(paper, headline, &address, article.language());
    let layout = lay(options.paper);
    if !options.style.is_forced() {
        let modules = qr.side_modules() as f64;
        let share = modules / (modules + 2.0 * options.style.quiet_zone() as f64);
        check_size(qr, options, share * layout.code, |paper| share * lay(paper).code)?;
    }
    let page = Page {
        lang: article.language().map(|language| language.as_str()),
        dir: article.direction().as_str(),
        title: headline,
        headline: &layout.headline,
        site: article.site().map(|site| site.name()),
        svg: svg.trim_end(),
        words: words.language(),
        words_dir: words.direction().as_str(),
        how: words.scan_to_read(),
        href: article.url().as_str(),
        address: &address,
        ink: options.style.dark().to_string(),
        css: include_str!("../templates/poster.css"),
        paper: options.paper,
        layout: &layout,
    };
    Ok(page.render().expect("writing to a String cannot fail"))
}

/// Checks that a code of `side_mm`, which the paper has room for, can be printed and scanned; `room` tells how wide it
/// would be on other paper. Both without the quiet zone.
fn check_size(
    qr: &Qr,
    options: &PosterOptions,
    side_mm: f64,
    room: impl Fn(Paper) -> f64,
) -> Result<(), Error> {
    let larger = |least_mm: f64| match Paper::NAMES
        .into_iter()
        .rev()
        .find(|(_, paper)| room(*paper) >= least_mm)
    {
        Some((name, _)) => format!("give a shorter link, or take {name} paper or larger"),
        None => "give a shorter link".to_owned(),
    };
    let (message, fix) = if side_mm < qr.finest_side_mm() {
        let module_mm = (side_mm / qr.side_modules() as f64 * 100.0).floor() / 100.0;
        let message = format!("modules of {module_mm} mm would be too small to print");
        (message, larger(qr.finest_side_mm()))
    } else if let Some(distance_mm) = options.distance_mm
        && side_mm < qr.least_side_mm(distance_mm)
    {
        let least_mm = qr.least_side_mm(distance_mm);
        let message = format!(
            "the code must be {} mm wide to be scanned from {} m, and has {} mm on {}",
            least_mm.ceil(),
            distance_mm / 1000.0,
            side_mm.floor(),
            options.paper
        );
        (message, larger(least_mm))
    } else {
        return Ok(());
    };
    Err(Error::new(ErrorCode::QrUnsafe, message).with_fix(fix))
}
