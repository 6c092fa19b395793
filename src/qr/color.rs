//! Colours as CSS writes them, and how light they are.

#[cfg(feature = "qr-png")]
mod parse;

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
    Rgb([u8; 3]),
    Current,
    None,
}

impl Color {
    /// `#000000`.
    pub const BLACK: Self = Self::rgb(0, 0, 0);
    /// `#ffffff`.
    pub const WHITE: Self = Self::rgb(255, 255, 255);
    /// `currentColor`: the colour of the text around an SVG that stands in a page.
    pub const CURRENT: Self = Self(Kind::Current);
    /// `none`: whatever lies beneath shows through.
    pub const NONE: Self = Self(Kind::None);

    /// An opaque colour.
    #[must_use]
    pub const fn rgb(red: u8, green: u8, blue: u8) -> Self {
        Self(Kind::Rgb([red, green, blue]))
    }

    pub(super) fn channels(self) -> Option<[u8; 3]> {
        match self.0 {
            Kind::Rgb(channels) => Some(channels),
            _ => None,
        }
    }

    /// Relative luminance, 0 black to 1 white ([WCAG 2.2](https://www.w3.org/TR/WCAG22/#dfn-relative-luminance)).
    pub(super) fn luminance(self) -> Option<f64> {
        let linear = self.channels()?.map(|channel| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.040_45 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        Some(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])
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
            Kind::Rgb([red, green, blue]) => write!(f, "#{red:02x}{green:02x}{blue:02x}"),
            Kind::Current => f.write_str("currentColor"),
            Kind::None => f.write_str("none"),
        }
    }
}
