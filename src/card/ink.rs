//! Colours, and how well one is read on another.

use crate::error::{Error, ErrorCode, quoted};

/// The least contrast of text against its ground
/// ([WCAG 2.2, 1.4.3](https://www.w3.org/TR/WCAG22/#contrast-minimum), level AA).
pub(super) const TEXT_CONTRAST_MIN: f64 = 4.5;

/// The least contrast of a shape that means something
/// ([WCAG 2.2, 1.4.11](https://www.w3.org/TR/WCAG22/#non-text-contrast)).
pub(super) const SHAPE_CONTRAST_MIN: f64 = 3.0;

/// How finely a colour is mended, in steps from what it was to black or white.
const STEPS: u32 = 64;

/// An opaque colour: red, green and blue, 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Rgb(pub(super) [u8; 3]);

impl Rgb {
    pub(super) const BLACK: Self = Self([0, 0, 0]);
    pub(super) const WHITE: Self = Self([255, 255, 255]);

    /// Reads `#rrggbb`, `#rgb` or a CSS name.
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let parsed = match text.strip_prefix('#') {
            Some(digits) => cssparser::color::parse_hash_color(digits.as_bytes())
                .ok()
                .filter(|(_, _, _, alpha)| *alpha == 1.0)
                .map(|(red, green, blue, _)| Self([red, green, blue])),
            None => cssparser::color::parse_named_color(text)
                .ok()
                .map(|(red, green, blue)| Self([red, green, blue])),
        };
        parsed.ok_or_else(|| {
            Error::new(ErrorCode::BadValue, format!("{} is not a colour", quoted(text)))
                .with_fix("write it as #rrggbb or as a CSS colour name")
        })
    }

    /// Relative luminance, 0 black to 1 white ([WCAG 2.2](https://www.w3.org/TR/WCAG22/#dfn-relative-luminance)).
    pub(super) fn luminance(self) -> f64 {
        let linear = self.0.map(|channel| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.040_45 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// How strongly the two differ, 1 to 21 ([WCAG 2.2](https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio)).
    pub(super) fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// This colour with `share` (0 to 1) of `other` laid over it.
    pub(super) fn mix(self, other: Self, share: f64) -> Self {
        let channel = |at: usize| {
            let mixed = f64::from(self.0[at]) * (1.0 - share) + f64::from(other.0[at]) * share;
            mixed.round().clamp(0.0, 255.0) as u8
        };
        Self([channel(0), channel(1), channel(2)])
    }

    /// This colour, moved towards black or white as little as makes it stand out from all of `grounds` by `ratio`;
    /// where no colour does, the one of the two that comes nearest.
    pub(super) fn readable_on(self, grounds: &[Self], ratio: f64) -> Self {
        let worst = |color: Self| {
            grounds
                .iter()
                .map(|ground| color.contrast(*ground))
                .fold(f64::INFINITY, f64::min)
        };
        let goal = if worst(Self::WHITE) >= worst(Self::BLACK) {
            Self::WHITE
        } else {
            Self::BLACK
        };
        (0..=STEPS)
            .map(|step| self.mix(goal, f64::from(step) / f64::from(STEPS)))
            .find(|color| worst(*color) >= ratio)
            .unwrap_or(goal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_text_is_readable_on_any_ground(text: [u8; 3], ground: [u8; 3]) {
            let (text, ground) = (Rgb(text), Rgb(ground));
            let mended = text.readable_on(&[ground], TEXT_CONTRAST_MIN);
            prop_assert!(mended.contrast(ground) >= TEXT_CONTRAST_MIN);
            if text.contrast(ground) >= TEXT_CONTRAST_MIN {
                prop_assert_eq!(mended, text);
            }
        }
    }

    #[test]
    fn colours_are_read() {
        assert_eq!(Rgb::parse("#1a2b3c").expect("a colour"), Rgb([0x1a, 0x2b, 0x3c]));
        assert_eq!(Rgb::parse("navy").expect("a colour"), Rgb([0, 0, 128]));
        for text in ["", "#12", "#0000", "rgb(1,2,3)", "none"] {
            assert!(Rgb::parse(text).is_err(), "{text}");
        }
    }
}
