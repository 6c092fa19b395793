//! Colours as CSS writes them.

#[cfg(feature = "qr-png")]
mod parse;

use crate::color::Rgb;
use std::fmt;

/// A colour for modules or ground: opaque, `currentColor` or `none`. With the feature `qr-png` it is read from
/// `#rgb`, `#rrggbb`, a [CSS name](https://www.w3.org/TR/css-color-4/#named-colors) and these two.
///
/// ```
/// use handbill::qr::Color;
///
/// let navy: Color = "Navy".parse()?;
/// assert_eq!(navy.to_string(), "#000080");
/// assert_eq!(
///     "nvay".parse::<Color>().unwrap_err().to_string(),
///     "\"nvay\" is not a colour: did you mean navy?"
/// );
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color(Kind);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Rgb(Rgb),
    Current,
    None,
}

impl Color {
    /// `#000000`.
    pub const BLACK: Self = Self(Kind::Rgb(Rgb::BLACK));
    /// `#ffffff`.
    pub const WHITE: Self = Self(Kind::Rgb(Rgb::WHITE));
    /// `currentColor`: the colour of the text around an SVG that stands in a page.
    pub const CURRENT: Self = Self(Kind::Current);
    /// `none`: whatever lies beneath shows through.
    pub const NONE: Self = Self(Kind::None);

    /// An opaque colour.
    #[must_use]
    pub const fn rgb(red: u8, green: u8, blue: u8) -> Self {
        Self(Kind::Rgb(Rgb([red, green, blue])))
    }

    pub(super) fn opaque(self) -> Option<Rgb> {
        match self.0 {
            Kind::Rgb(rgb) => Some(rgb),
            _ => None,
        }
    }

    pub(super) fn channels(self) -> Option<[u8; 3]> {
        self.opaque().map(|rgb| rgb.0)
    }

    /// The shortest way to write it in SVG.
    pub(super) fn shortest(self) -> String {
        match self.channels() {
            Some(rgb) if rgb.iter().all(|channel| channel >> 4 == channel & 15) => {
                format!("#{:x}{:x}{:x}", rgb[0] & 15, rgb[1] & 15, rgb[2] & 15)
            }
            _ => self.to_string(),
        }
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Kind::Rgb(Rgb([red, green, blue])) => write!(f, "#{red:02x}{green:02x}{blue:02x}"),
            Kind::Current => f.write_str("currentColor"),
            Kind::None => f.write_str("none"),
        }
    }
}
