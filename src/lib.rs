//! handbill makes an article easy to pass on.
//!
//! Give it an [`Article`], or any page to read one from, and it gives back share links, metadata, QR codes, and the
//! page itself ready to share. Nothing here asks a third party for anything or stores anything about a reader.
//!
//! # Share links
//!
//! ```
//! use handbill::{Article, link::HttpUrl, services, share};
//!
//! let article = Article::new(HttpUrl::parse("https://example.org/news/1")?, "River reaches the sea")?;
//! let link = share::share_url(services::find("whatsapp")?, &article, &share::ShareOptions::new())?;
//! assert_eq!(link, "https://wa.me/?text=River%20reaches%20the%20sea%0A%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1");
//! # Ok::<(), handbill::Error>(())
//! ```
//!
//! # Reading a page
//!
//! ```
//! # #[cfg(feature = "unfurl")] {
//! use handbill::unfurl::{UnfurlOptions, unfurl};
//!
//! let page = b"<title>River</title><link rel=canonical href=https://example.org/1><meta property=og:title content='The river'>";
//! let unfurled = unfurl(page, &UnfurlOptions::new())?;
//! assert_eq!(unfurled.article()?.title(), "The river");
//! assert_eq!(unfurled.title().candidates()[0].value(), "River");
//! # }
//! # Ok::<(), handbill::Error>(())
//! ```
//!
//! # Writing its metadata
//!
//! ```
//! # #[cfg(feature = "meta")] {
//! use handbill::{Article, link::HttpUrl, meta};
//!
//! let article = Article::new(HttpUrl::parse("https://example.org/news/1")?, "River reaches the sea")?;
//! let head = meta::open_graph(&article, &meta::MetaOptions::new());
//! assert!(head.contains(r#"<meta property="og:title" content="River reaches the sea">"#));
//! # }
//! # Ok::<(), handbill::Error>(())
//! ```
//!
//! # A QR code
//!
//! ```
//! # #[cfg(feature = "qr")] {
//! use handbill::qr::{Qr, QrOptions, SvgOptions};
//!
//! let svg = Qr::new("https://example.org/news/1", &QrOptions::new())?.to_svg(&SvgOptions::new())?;
//! assert!(svg.starts_with("<svg"));
//! # }
//! # Ok::<(), handbill::Error>(())
//! ```
//!
//! # A page ready to share
//!
//! See [`inject`] for one page and [`site`] for a folder of them.
//!
//! # Features
//!
//! `default` is `cli`, which has everything. A library takes `default-features = false` and what it needs of
//! `url` (parse any link; without it links must be in ASCII form), `json` (articles as JSON), `html` (the share
//! bar), `meta`, `qr`, `qr-kanji`, `qr-png`, `qr-logo`, `qr-pdf`, `unfurl`, `inject` and `site`. Without any, the crate gives articles and share links, and
//! builds for `wasm32-unknown-unknown`.

pub mod article;
#[cfg(feature = "card")]
pub mod card;
#[cfg(feature = "check")]
pub mod check;
#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "qr")]
mod color;
#[cfg(feature = "card")]
pub mod dates;
#[cfg(feature = "drawing")]
mod drawing;
#[cfg(feature = "embed")]
pub mod embed;
pub mod error;
#[cfg(feature = "fetch")]
pub mod fetch;
#[cfg(feature = "site")]
pub mod files;
pub mod icons;
#[cfg(feature = "inject")]
pub mod inject;
pub mod labels;
pub mod language;
pub mod link;
pub mod markup;
#[cfg(feature = "meta")]
pub mod meta;
#[cfg(feature = "poster")]
pub mod poster;
#[cfg(feature = "qr")]
pub mod qr;
#[cfg(feature = "server")]
pub mod server;
pub mod services;
pub mod share;
#[cfg(feature = "site")]
pub mod site;
pub mod text;
pub mod time;
#[cfg(feature = "unfurl")]
pub mod unfurl;
#[cfg(any(
    feature = "wasm-bar",
    feature = "wasm-share",
    feature = "wasm-qr",
    feature = "wasm-check",
    feature = "wasm-core",
    feature = "wasm-poster"
))]
#[expect(unreachable_pub, reason = "wasm-bindgen binds public functions only")]
mod wasm;

pub use article::Article;
pub use error::{Error, ErrorCode, ErrorKind};
