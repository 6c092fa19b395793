//! QR codes: encoding, SVG, PNG, PDF and terminal text.
//!
//! ```
//! use handbill::qr::{PngOptions, Qr, QrOptions, SvgOptions, TerminalOptions};
//!
//! let qr = Qr::new("https://example.org/news/1", &QrOptions::new())?;
//! assert_eq!((qr.version(), qr.side_modules()), (2, 25));
//! assert!(qr.to_svg(&SvgOptions::new().with_title("Link to this article"))?.starts_with("<svg"));
//! assert!(qr.to_png(&PngOptions::new().with_side_px(600))?.starts_with(b"\x89PNG"));
//! assert_eq!(qr.to_terminal(&TerminalOptions::new())?.lines().count(), 17);
//! # Ok::<(), handbill::Error>(())
//! ```
//!
//! The same text and options always give the same bytes.
//!
//! # Text that is not ASCII
//!
//! Give links in their ASCII form (percent-encoded path, `xn--` host): [`HttpUrl`](crate::link::HttpUrl) holds
//! them so, and every reader takes them.
//!
//! Japanese text becomes almost half as long in Kanji mode, which holds the characters of JIS X 0208 in 13 bits each: ask
//! for it by `QrOptions::with_kanji` (feature `qr-kanji`). It is taken where the whole text is made of these and of ASCII,
//! for ZBar 0.23 and zxing-cpp 3.1 agree on nothing else. What they read, measured on codes made for it:
//!
//! | text | ZBar | zxing-cpp |
//! | --- | --- | --- |
//! | 6,872 characters of JIS X 0208 in Kanji mode, ASCII in its own modes | all | all |
//! | `＼～∥－￠￡￢`, which the tables of Shift JIS disagree about | other characters | other characters |
//! | `①㎡㈱` and the rest of row 13, which JIS X 0208 leaves free | nothing sound | nothing sound |
//! | `\` and `~` in bytes beside Kanji mode | `¥`, `‾` | right |
//! | Kanji mode, then UTF-8 that says so | right | nothing sound |
//! | UTF-8 that says so, then Kanji mode | nothing sound | nothing sound |
//! | UTF-8 that says so | right | right |
//! | UTF-8 that does not, of Japanese | `蟾昴′` for `川が` | right |
//!
//! All other text is therefore written as UTF-8 that says so (designator 26 of the extended channel interpretations,
//! ISO/IEC 18004:2015, 7.4.2), for the standard takes bytes without a designator to be Latin-1, and readers guess.

mod color;
mod correction;
mod damage;
mod figure;
mod kanji;
mod logo;
mod mask;
mod matrix;
#[cfg(feature = "qr-png")]
mod named;
mod outline;
#[cfg(feature = "qr-pdf")]
mod pdf;
#[cfg(feature = "qr-png")]
mod png;
mod print;
mod segment;
mod shape;
mod style;
mod svg;
mod terminal;

use std::fmt;
use std::str::FromStr;

pub use self::color::Color;
pub use self::logo::Logo;
#[cfg(feature = "qr-pdf")]
pub use self::pdf::PdfOptions;
#[cfg(feature = "qr-png")]
pub use self::png::PngOptions;
pub use self::print::millimetres;
pub use self::shape::{FinderShape, ModuleShape};
pub use self::style::Style;
pub use self::svg::SvgOptions;
pub use self::terminal::TerminalOptions;

use self::matrix::Matrix;
use crate::error::{Error, ErrorCode, quoted};

/// How much damage a code stands: the share of its codewords that can be restored
/// (ISO/IEC 18004:2015, 6.5.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[non_exhaustive]
pub enum Level {
    /// About 7 %.
    L,
    /// About 15 %, the usual choice.
    #[default]
    M,
    /// About 25 %.
    Q,
    /// About 30 %, for print that will wear or a logo in the middle.
    H,
}

impl Level {
    /// All levels, weakest first.
    pub const ALL: [Self; 4] = [Self::L, Self::M, Self::Q, Self::H];

    /// The letter of the level.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::L => "L",
            Self::M => "M",
            Self::Q => "Q",
            Self::H => "H",
        }
    }

    /// The level of this letter, in either case.
    pub(crate) fn of_letter(letter: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|level| level.as_str().eq_ignore_ascii_case(letter))
    }

    fn ec(self) -> qrcode::EcLevel {
        match self {
            Self::L => qrcode::EcLevel::L,
            Self::M => qrcode::EcLevel::M,
            Self::Q => qrcode::EcLevel::Q,
            Self::H => qrcode::EcLevel::H,
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Level {
    type Err = Error;

    /// Reads the letter, in either case; [`ErrorCode::BadOption`] for anything else.
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::of_letter(text).ok_or_else(|| {
            Error::new(
                ErrorCode::BadOption,
                format!("{} is not an error correction level", quoted(text)),
            )
            .with_fix("take L, M, Q or H")
        })
    }
}

/// How text becomes a code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QrOptions {
    level: Level,
    level_fixed: bool,
    micro: bool,
    kanji: bool,
}

impl QrOptions {
    /// Level M or better.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The least error correction wanted; M unless set.
    #[must_use]
    pub fn with_level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// Whether to keep the level as it is. Otherwise it is raised as far as the code does not grow by it.
    #[must_use]
    pub fn with_level_fixed(mut self, fixed: bool) -> Self {
        self.level_fixed = fixed;
        self
    }

    /// Whether to make a Micro QR code (M2 to M4), for short ASCII text where there is no room for more. Phones'
    /// cameras do not read it; label scanners and apps built on ZXing do.
    ///
    /// ```
    /// use handbill::qr::{Qr, QrOptions};
    ///
    /// let qr = Qr::new("NEWS.KR/1", &QrOptions::new().with_micro(true))?;
    /// assert_eq!((qr.is_micro(), qr.version(), qr.side_modules()), (true, 3, 15));
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[must_use]
    pub fn with_micro(mut self, micro: bool) -> Self {
        self.micro = micro;
        self
    }

    /// Whether Japanese text may stand in Kanji mode (ISO/IEC 18004:2015, 7.4.6), where it is then shorter. It has to be
    /// asked for because browsers are to give the same code for the same text, and there it is left out: the codes of a
    /// reader's page hold links, which are ASCII and gain nothing by it, while the code for it would make the module that
    /// each of them loads larger. A text that readers would take amiss in that mode stays in UTF-8.
    ///
    /// ```
    /// use handbill::qr::{Qr, QrOptions};
    ///
    /// let text = "川に船が戻った。";
    /// let utf8 = Qr::new(text, &QrOptions::new())?;
    /// let kanji = Qr::new(text, &QrOptions::new().with_kanji(true))?;
    /// assert_eq!((utf8.version(), kanji.version()), (2, 1));
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[cfg(feature = "qr-kanji")]
    #[must_use]
    pub fn with_kanji(mut self, kanji: bool) -> Self {
        self.kanji = kanji;
        self
    }
}

/// A QR code (ISO/IEC 18004:2015, model 2, versions 1 to 40, or Micro): a square of dark and light modules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    text: String,
    version: u8,
    micro: bool,
    level: Level,
    matrix: Matrix,
}

impl Qr {
    /// Encodes `text` in the smallest version that holds it.
    ///
    /// # Errors
    ///
    /// [`ErrorCode::QrTooLong`] when no version holds the text, with the number of bytes to take off;
    /// [`ErrorCode::BadValue`] when it is empty.
    ///
    /// ```
    /// use handbill::qr::{Level, Qr, QrOptions};
    ///
    /// let error = Qr::new(&"x".repeat(2400), &QrOptions::new()).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "the text is 2400 bytes, 69 more than a QR code of level M holds (2331): \
    ///      shorten it, or take level L, which holds it"
    /// );
    /// let options = QrOptions::new().with_level(Level::L);
    /// assert_eq!(Qr::new(&"x".repeat(2400), &options)?.version(), 36);
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn new(text: &str, options: &QrOptions) -> Result<Self, Error> {
        if text.is_empty() {
            return Err(Error::new(ErrorCode::BadValue, "there is no text to encode")
                .with_fix("give a link or some text"));
        }
        let plan = if options.micro {
            segment::plan_micro(text, options.level).ok_or_else(|| not_micro(text, options.level))?
        } else {
            segment::plan(text, options.level, options.kanji).ok_or_else(|| too_long(text, options))?
        };
        let level = if options.level_fixed {
            options.level
        } else {
            plan.highest_level(options.level)
        };
        let data = plan.bits(text.as_bytes(), level);
        Ok(Self {
            matrix: if options.micro {
                Matrix::draw_micro(plan.version(), level, &data)
            } else {
                Matrix::draw(plan.version(), level, &data)
            },
            micro: options.micro,
            text: text.to_owned(),
            version: plan.version(),
            level,
        })
    }

    /// The text within.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it is a Micro QR code.
    #[must_use]
    pub fn is_micro(&self) -> bool {
        self.micro
    }

    /// The version, 1 to 40, which is the size; 2 to 4 for a Micro QR code.
    #[must_use]
    pub fn version(&self) -> u8 {
        self.version
    }

    /// The level reached, at least the one asked for.
    #[must_use]
    pub fn level(&self) -> Level {
        self.level
    }

    /// Modules along a side, without the quiet zone: 21 to 177; 13 to 17 for a Micro QR code.
    #[must_use]
    pub fn side_modules(&self) -> usize {
        self.matrix.side()
    }

    /// Whether the module in column `x` of row `y` is dark; what lies outside the code is light.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.side_modules() && y < self.side_modules() && self.matrix.is_dark(x, y)
    }
}

fn not_micro(text: &str, level: Level) -> Error {
    let message = if text.is_ascii() {
        let fits = (0..text.len())
            .rev()
            .find(|length| segment::plan_micro(&text[..*length], level).is_some())
            .unwrap_or(0);
        if fits == 0 {
            return Error::new(
                ErrorCode::BadOption,
                format!("Micro QR codes have no level {level}"),
            )
            .with_fix("take level Q, M or L, or make it a full QR code");
        }
        format!(
            "the text is {} bytes, {} more than a Micro QR code of level {level} holds ({fits})",
            text.len(),
            text.len() - fits
        )
    } else {
        "a Micro QR code holds ASCII alone".to_owned()
    };
    Error::new(ErrorCode::QrTooLong, message).with_fix("shorten it, or make it a full QR code")
}

/// The digits of a number, without the formatting that the QR module does not have.
fn decimal(number: usize) -> String {
    let rests = std::iter::successors(Some(number), |rest| (*rest > 9).then_some(rest / 10));
    let mut digits: Vec<char> = rests
        .filter_map(|rest| char::from_digit((rest % 10) as u32, 10))
        .collect();
    digits.reverse();
    digits.into_iter().collect()
}

fn too_long(text: &str, options: &QrOptions) -> Error {
    let level = options.level;
    let fits = segment::longest_prefix(text, level, options.kanji);
    let fix = match Level::ALL
        .into_iter()
        .rev()
        .find(|l| *l < level && segment::plan(text, *l, options.kanji).is_some())
    {
        Some(weaker) => ["shorten it, or take level ", weaker.as_str(), ", which holds it"].concat(),
        None => "shorten it, or encode a link to it".to_owned(),
    };
    // Not formatted: the QR module has no formatting, which would be a quarter of what a reader loads.
    let message = [
        "the text is ",
        &decimal(text.len()),
        " bytes, ",
        &decimal(text.len() - fits),
        " more than a QR code of level ",
        level.as_str(),
        " holds (",
        &decimal(fits),
        ")",
    ]
    .concat();
    Error::new(ErrorCode::QrTooLong, message).with_fix(fix)
}
