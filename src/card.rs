//! The preview image: the picture that apps show with a link.
//!
//! ```
//! use handbill::card::{Card, CardOptions, Fonts, Format};
//! use handbill::{Article, link::HttpUrl};
//!
//! let article = Article::new(HttpUrl::parse("https://example.org/news/1")?, "River reaches the sea")?;
//! let card = Card::new(&article, &CardOptions::new(), &Fonts::new())?;
//! assert_eq!(card.title_lines().collect::<Vec<_>>(), ["River reaches the sea"]);
//! let png = card.encode(Format::Png, 300_000)?;
//! assert!(png.starts_with(b"\x89PNG") && png.len() <= 300_000);
//! # Ok::<(), handbill::Error>(())
//! ```
//!
//! The title is set as large as it can be: nothing is cut, lines are alike in width and no line is a lone word where
//! that can be had. Every script is shaped and broken by its own rules (Korean words stay whole, Chinese and Japanese
//! lines begin with no closing mark, Thai, Khmer and Burmese break between words, Arabic runs from right to left). A
//! script that no font has is an error that names it, never boxes. The same article, options and fonts always give
//! the same bytes.

mod draw;
mod encode;
mod fonts;
mod ink;
mod key;
mod layout;
mod options;
mod photo;
mod text;
mod theme;

pub use encode::Format;
pub use fonts::Fonts;
pub use options::{CardOptions, Size};
pub use photo::{PICTURE_MAX_BYTES, PICTURE_MAX_PIXELS, Picture};
pub use theme::Theme;

use crate::article::Article;
use crate::error::Error;
use layout::Layout;

/// The most bytes a card takes where nothing else is asked for: what WhatsApp reads of a picture
/// ([link previews](https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/)).
pub const MAX_BYTES: usize = 300_000;

/// A card that has been laid out.
#[derive(Debug)]
pub struct Card {
    layout: Layout,
    size: Size,
}

impl Card {
    /// Lays out the card of `article`.
    ///
    /// # Errors
    /// `missing-font` when no font has the letters of a script, with the Debian package that brings one;
    /// `bad-value` when the title is too long for any size; those of [`Qr::new`](crate::qr::Qr::new).
    pub fn new(article: &Article, options: &CardOptions, fonts: &Fonts) -> Result<Self, Error> {
        Ok(Self {
            layout: layout::lay_out(article, options, fonts)?,
            size: options.size,
        })
    }

    /// The card as a file of at most `max_bytes`.
    ///
    /// # Errors
    /// `card-too-large` when no quality keeps to `max_bytes`.
    pub fn encode(&self, format: Format, max_bytes: usize) -> Result<Vec<u8>, Error> {
        encode::encode(&draw::draw(&self.layout, self.size), format, max_bytes)
    }

    /// Its size.
    #[must_use]
    pub fn size(&self) -> Size {
        self.size
    }

    /// The lines of the title.
    pub fn title_lines(&self) -> impl Iterator<Item = &str> {
        let title = self.layout.texts.first();
        title
            .into_iter()
            .flat_map(|title| title.block.lines.iter().map(|line| line.text.as_str()))
    }

    /// The size the title is set in, in pixels.
    #[must_use]
    pub fn title_size_px(&self) -> f32 {
        self.layout.texts.first().map_or(0.0, |title| title.block.size_px)
    }

    /// Everything that is written on it, a line each: the title, the site's name, authors and date.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        let lines = self.layout.texts.iter().flat_map(|text| &text.block.lines);
        lines.map(|line| line.text.as_str())
    }
}
