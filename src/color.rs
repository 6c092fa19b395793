//! Opaque colours, how light they are, and how well one is told from another.

#[cfg(feature = "qr-png")]
mod parse;

/// Red, green and blue, 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Rgb(pub(crate) [u8; 3]);

impl Rgb {
    pub(crate) const BLACK: Self = Self([0, 0, 0]);
    pub(crate) const WHITE: Self = Self([255, 255, 255]);

    /// Relative luminance, 0 black to 1 white ([WCAG 2.2](https://www.w3.org/TR/WCAG22/#dfn-relative-luminance)).
    pub(crate) fn luminance(self) -> f64 {
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
    pub(crate) fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }
}
