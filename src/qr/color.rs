//! Colours as CSS writes them, and how light they are.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, ErrorCode, nearest, quoted};

/// A colour for modules or ground: `#rgb`, `#rrggbb`, a
/// [CSS name](https://www.w3.org/TR/css-color-4/#named-colors), `currentColor` or `none`.
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

impl FromStr for Color {
    type Err = Error;

    /// Reads a colour; [`ErrorCode::BadOption`] for anything else, colours that are see-through in part included.
    fn from_str(text: &str) -> Result<Self, Error> {
        let bad = |what: &str, fix: String| {
            Err(Error::new(ErrorCode::BadOption, format!("{} {what}", quoted(text))).with_fix(fix))
        };
        if text.eq_ignore_ascii_case("none") || text.eq_ignore_ascii_case("transparent") {
            return Ok(Self::NONE);
        }
        if text.eq_ignore_ascii_case("currentColor") {
            return Ok(Self::CURRENT);
        }
        let Some(digits) = text.strip_prefix('#') else {
            return match cssparser::color::parse_named_color(text) {
                Ok((red, green, blue)) => Ok(Self::rgb(red, green, blue)),
                Err(()) => {
                    let names = cssparser::color::all_named_colors().map(|(name, _)| name);
                    let fix = match nearest(text, names) {
                        Some(name) => format!("did you mean {name}?"),
                        None => "write it as #rrggbb or as a CSS colour name".to_owned(),
                    };
                    bad("is not a colour", fix)
                }
            };
        };
        match cssparser::color::parse_hash_color(digits.as_bytes()) {
            Ok((red, green, blue, 1.0)) => Ok(Self::rgb(red, green, blue)),
            Ok(_) => bad(
                "is see-through in part",
                "write it as #rrggbb, or none for no colour at all".into(),
            ),
            Err(()) => bad(
                "is not a colour",
                "write # and three or six digits 0-9, a-f".into(),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn luminance_runs_from_black_to_white() {
        let luminance = |text: &str| text.parse::<Color>().expect("valid").luminance().expect("opaque");
        assert_eq!(luminance("#000"), 0.0);
        assert!((luminance("white") - 1.0).abs() < 1e-9);
        assert!((luminance("#767676") - 0.181).abs() < 0.001);
    }

    #[test]
    fn shortest_is_the_same_colour() {
        for text in ["#fff", "#102030", "#1122dd", "none", "currentColor"] {
            let color: Color = text.parse().expect("valid");
            assert_eq!(color.shortest().parse::<Color>().expect("valid"), color);
        }
        assert_eq!(Color::rgb(0x11, 0x22, 0xdd).shortest(), "#12d");
    }

    #[test]
    fn what_is_not_a_colour_is_refused() {
        for text in [
            "",
            "#",
            "#12",
            "#12345",
            "#ggg",
            "12px",
            "#0000",
            "#12345678",
            "red;",
            "url(#a)",
            "#fff\"",
        ] {
            assert_eq!(
                text.parse::<Color>().unwrap_err().code(),
                ErrorCode::BadOption,
                "{text}"
            );
        }
    }
}
