//! Colours of cards, mixed and mended until they are read on their ground.

use crate::color::Rgb;

/// The least contrast of text against its ground
/// ([WCAG 2.2, 1.4.3](https://www.w3.org/TR/WCAG22/#contrast-minimum), level AA).
pub(super) const TEXT_CONTRAST_MIN: f64 = 4.5;

/// The least contrast of a shape that means something
/// ([WCAG 2.2, 1.4.11](https://www.w3.org/TR/WCAG22/#non-text-contrast)).
pub(super) const SHAPE_CONTRAST_MIN: f64 = 3.0;

/// How finely a colour is mended, in steps from what it was to black or white.
const STEPS: u32 = 64;

impl Rgb {
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
}
