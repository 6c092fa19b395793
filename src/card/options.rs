//! What a card is made with.

use super::{Picture, Theme};
use crate::error::{Error, ErrorCode, quoted};
use std::fmt;
use std::str::FromStr;

/// The shortest and longest side of a card, in pixels.
const SIDE_PX: std::ops::RangeInclusive<u32> = 200..=4096;

/// The size of a card in pixels.
///
/// ```
/// use handbill::card::Size;
///
/// let size: Size = "1200x1200".parse()?;
/// assert_eq!((size.width(), size.height()), (1200, 1200));
/// assert_eq!(Size::default().to_string(), "1200x630");
/// assert!("12x9".parse::<Size>().is_err());
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Size(u32, u32);

impl Size {
    /// A size of `width` by `height` pixels.
    ///
    /// # Errors
    /// `bad-option` when a side is not 200 to 4096, or one is more than four times the other.
    pub fn new(width: u32, height: u32) -> Result<Self, Error> {
        let is_long = width > height.saturating_mul(4) || height > width.saturating_mul(4);
        if !SIDE_PX.contains(&width) || !SIDE_PX.contains(&height) || is_long {
            return Err(
                Error::new(ErrorCode::BadOption, format!("a card cannot be {width}x{height}"))
                    .with_fix("take sides of 200 to 4096 pixels, neither more than four times the other"),
            );
        }
        Ok(Self(width, height))
    }

    /// Pixels from left to right.
    #[must_use]
    pub fn width(self) -> u32 {
        self.0
    }

    /// Pixels from top to foot.
    #[must_use]
    pub fn height(self) -> u32 {
        self.1
    }
}

impl Default for Size {
    /// 1200 × 630, which every app takes
    /// ([sharing images](https://developers.facebook.com/docs/sharing/webmasters/images)).
    fn default() -> Self {
        Self(1200, 630)
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{}", self.0, self.1)
    }
}

impl FromStr for Size {
    type Err = Error;

    /// Reads `1200x630`.
    fn from_str(text: &str) -> Result<Self, Error> {
        let sides = text.split_once(['x', 'X', '×']);
        let number = |side: &str| side.trim().parse::<u32>().ok();
        match sides.and_then(|(width, height)| Some((number(width)?, number(height)?))) {
            Some((width, height)) => Self::new(width, height),
            None => Err(
                Error::new(ErrorCode::BadOption, format!("{} is not a size", quoted(text)))
                    .with_fix("write it as 1200x630"),
            ),
        }
    }
}

/// What a card is made with beside the article.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct CardOptions {
    pub(super) theme: Theme,
    pub(super) size: Size,
    pub(super) photo: Option<Picture>,
    pub(super) logo: Option<Picture>,
    pub(super) qr: Option<String>,
}

impl CardOptions {
    /// The theme `paper`, 1200 × 630, without photograph, logo and QR code.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets what it looks like.
    pub fn with_theme(mut self, theme: Theme) -> Self {
        self.theme = theme;
        self
    }

    /// Sets how large it is.
    pub fn with_size(mut self, size: Size) -> Self {
        self.size = size;
        self
    }

    /// How large it is.
    #[must_use]
    pub fn size(&self) -> Size {
        self.size
    }

    /// Sets the photograph; a theme without a place for one leaves it out.
    pub fn with_photo(mut self, photo: Picture) -> Self {
        self.photo = Some(photo);
        self
    }

    /// Sets the site's logo, which stands before its name.
    pub fn with_logo(mut self, logo: Picture) -> Self {
        self.logo = Some(logo);
        self
    }

    /// Puts a QR code of `link` on the card.
    pub fn with_qr(mut self, link: impl Into<String>) -> Self {
        self.qr = Some(link.into());
        self
    }
}
