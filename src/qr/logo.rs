//! A logo in the middle: how much of it the error correction of a code bears.
//!
//! What the logo hides is damage like any other. The codewords with a module under it are counted block by block,
//! for one block too many damaged loses the whole text; half of what each block can mend is kept for dirt, folds
//! and blur.

#[cfg(feature = "qr-logo")]
mod read;

use std::fmt::Write;

use super::Qr;
use super::damage::Damage;
use crate::error::{Error, ErrorCode};

/// The part of a code's width that a logo takes at most when its size is left open, in percent.
const USUAL_WIDTH_PERCENT: usize = 27;

/// A picture for the middle of a code, made safe to stand in a page: an SVG rewritten to plain shapes, or the
/// pixels of a PNG. Made by `Logo::from_bytes`, which the feature `qr-logo` brings.
///
/// ```
/// # #[cfg(feature = "qr-logo")] {
/// use handbill::qr::{Level, Logo, Qr, QrOptions, Style, SvgOptions};
///
/// let logo = Logo::from_bytes(br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4" fill="#c00"/></svg>"##)?;
/// let style = Style::new().with_logo(logo);
/// let qr = Qr::new("https://example.org/news/1", &QrOptions::new().with_level(Level::H))?;
/// assert!(qr.to_svg(&SvgOptions::new().with_style(style.clone()))?.contains("<image"));
///
/// let weak = Qr::new("https://example.org/news/1", &QrOptions::new().with_level(Level::L).with_level_fixed(true))?;
/// assert_eq!(
///     weak.to_svg(&SvgOptions::new().with_style(style)).unwrap_err().to_string(),
///     "level L of this code mends too little for any logo: take level H"
/// );
/// # }
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    /// A `data:` address.
    href: String,
    /// Width by height.
    aspect: f64,
    width_percent: Option<u8>,
    /// Where no logo can be made, the compiler shall know, and leave out what places one.
    #[cfg(not(feature = "qr-logo"))]
    never: std::convert::Infallible,
}

/// The modules left free for a logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) x: usize,
    pub(super) y: usize,
    pub(super) width: usize,
    pub(super) height: usize,
}

impl Logo {
    /// The longer side, in percent of the width of the code without its quiet zone. Left out, the logo is as large
    /// as the code bears, and at most 27 percent.
    #[must_use]
    pub fn with_width_percent(mut self, percent: u8) -> Self {
        self.width_percent = Some(percent);
        self
    }

    /// Whether it can stand in `qr` without harm. Versions 7 to 13, 21 to 27 and 35 to 40 have a pattern in the
    /// middle, and no room for a logo.
    #[must_use]
    pub fn fits(&self, qr: &Qr) -> bool {
        self.place(qr, false).is_ok()
    }

    /// The widest it may be in `qr`, in percent as [`Logo::with_width_percent`] takes them; nothing where no logo fits.
    #[must_use]
    pub fn largest_percent(&self, qr: &Qr) -> Option<u8> {
        if qr.is_micro() {
            return None;
        }
        let damage = Damage::new(qr.version, qr.level);
        let spot = self.largest(qr, &damage, qr.side_modules())?;
        u8::try_from(percent(spot, qr)).ok()
    }

    /// The largest spot whose longer side has at most so many modules.
    fn largest(&self, qr: &Qr, damage: &Damage, most: usize) -> Option<Spot> {
        (3..=most.max(3))
            .rev()
            .map(|side| self.spot(qr, side))
            .find(|spot| fits(damage, spot))
    }

    /// Where it stands in `qr`, or why it cannot.
    pub(super) fn place(&self, qr: &Qr, force: bool) -> Result<Spot, Error> {
        if qr.is_micro() {
            return Err(
                Error::new(ErrorCode::BadOption, "a Micro QR code has no room for a logo")
                    .with_fix("make it a full QR code"),
            );
        }
        let damage = Damage::new(qr.version, qr.level);
        let largest = |percent: usize| self.largest(qr, &damage, qr.side_modules() * percent / 100);
        let Some(percent) = self.width_percent else {
            return match largest(USUAL_WIDTH_PERCENT) {
                Some(spot) => Ok(spot),
                None if force => Ok(self.spot(qr, qr.side_modules() / 5)),
                None => {
                    let hidden = damage.hides_patterns(&self.spot(qr, 3));
                    let message = if hidden {
                        format!(
                            "version {} has a pattern in the middle, where the logo would stand",
                            qr.version
                        )
                    } else {
                        format!("level {} of this code mends too little for any logo", qr.level)
                    };
                    Err(unsafe_logo(message, hidden))
                }
            };
        };
        if !(1..=100).contains(&percent) {
            return Err(
                Error::new(ErrorCode::BadOption, format!("a logo cannot be {percent} % wide"))
                    .with_fix("take 10 to 30"),
            );
        }
        let spot = self.spot(qr, qr.side_modules() * usize::from(percent) / 100);
        if force || fits(&damage, &spot) {
            return Ok(spot);
        }
        let message = if damage.hides_patterns(&spot) {
            format!("a logo of {percent} % covers a pattern that readers find the code by")
        } else {
            format!(
                "a logo of {percent} % hides {} codewords of a block, and {} may be hidden at level {}",
                damage.worst(&spot),
                damage.bearable(),
                qr.level
            )
        };
        match largest(usize::from(percent)) {
            Some(spot) => {
                let most = self::percent(spot, qr);
                Err(Error::new(ErrorCode::QrUnsafe, message).with_fix(format!("make it {most} % or less")))
            }
            None => Err(unsafe_logo(message, damage.hides_patterns(&self.spot(qr, 3)))),
        }
    }

    /// A spot in the middle whose longer side has about so many modules. Codes have an odd number of modules, so
    /// that its sides are odd too.
    fn spot(&self, qr: &Qr, longer: usize) -> Spot {
        let odd = |modules: usize| modules.saturating_sub(1) / 2 * 2 + 1;
        let longer = odd(longer.max(3));
        // The picture keeps half a module away from the code.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and 177"
        )]
        let shorter =
            odd(2 + ((longer - 1) as f64 * self.aspect.min(1.0 / self.aspect)).ceil() as usize).min(longer);
        let (width, height) = if self.aspect >= 1.0 {
            (longer, shorter)
        } else {
            (shorter, longer)
        };
        Spot {
            x: (qr.side_modules() - width) / 2,
            y: (qr.side_modules() - height) / 2,
            width,
            height,
        }
    }

    pub(super) fn write(&self, svg: &mut String, spot: Spot) {
        write!(
            svg,
            "<image x=\"{}.5\" y=\"{}.5\" width=\"{}\" height=\"{}\" href=\"{}\"/>",
            spot.x,
            spot.y,
            spot.width - 1,
            spot.height - 1,
            self.href
        )
        .expect("a String takes everything");
    }
}

fn fits(damage: &Damage, spot: &Spot) -> bool {
    !damage.hides_patterns(spot) && damage.worst(spot) <= damage.bearable()
}

/// How wide it is, rounded up so that the percentage leads to this very spot.
fn percent(spot: Spot, qr: &Qr) -> usize {
    (spot.width.max(spot.height) * 100).div_ceil(qr.side_modules())
}

fn unsafe_logo(message: String, hidden: bool) -> Error {
    Error::new(ErrorCode::QrUnsafe, message).with_fix(if hidden {
        "shorten the text, or take a lower level, which makes a smaller code"
    } else {
        "take level H"
    })
}
