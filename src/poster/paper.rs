//! What a poster is printed on.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, ErrorCode, quoted};

/// The narrowest and the widest side, in millimetres: a label, and A0.
const SIDES_MM: std::ops::RangeInclusive<u16> = 40..=1189;

/// A size of paper.
///
/// ```
/// use handbill::poster::Paper;
///
/// assert_eq!("a6".parse::<Paper>()?, Paper::A6);
/// assert_eq!("91x55".parse::<Paper>()?, Paper::new(91, 55)?);
/// assert_eq!(
///     "a9".parse::<Paper>().unwrap_err().to_string(),
///     "\"a9\" is not a size of paper: take a3, a4, a5, a6, card, or millimetres such as 91x55"
/// );
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Paper {
    width_mm: u16,
    height_mm: u16,
}

impl Default for Paper {
    fn default() -> Self {
        Self::A4
    }
}

impl Paper {
    /// 297 × 420 mm (ISO 216).
    pub const A3: Self = Self::of(297, 420);
    /// 210 × 297 mm.
    pub const A4: Self = Self::of(210, 297);
    /// 148 × 210 mm.
    pub const A5: Self = Self::of(148, 210);
    /// 105 × 148 mm, a postcard.
    pub const A6: Self = Self::of(105, 148);
    /// 85 × 55 mm, a business card as much of Europe cuts it.
    pub const BUSINESS_CARD: Self = Self::of(85, 55);

    /// Largest first.
    pub(super) const NAMES: [(&'static str, Self); 5] = [
        ("a3", Self::A3),
        ("a4", Self::A4),
        ("a5", Self::A5),
        ("a6", Self::A6),
        ("card", Self::BUSINESS_CARD),
    ];

    const fn of(width_mm: u16, height_mm: u16) -> Self {
        Self { width_mm, height_mm }
    }

    /// Paper of another size: business cards are 91 × 55 mm in Japan, 90 × 50 mm in Korea, 89 × 51 mm in America.
    ///
    /// # Errors
    /// `bad-option` for a side under 40 or over 1189 mm.
    pub fn new(width_mm: u16, height_mm: u16) -> Result<Self, Error> {
        if SIDES_MM.contains(&width_mm) && SIDES_MM.contains(&height_mm) {
            return Ok(Self::of(width_mm, height_mm));
        }
        let message = format!("{width_mm} × {height_mm} mm is no paper for a poster");
        Err(Error::new(ErrorCode::BadOption, message).with_fix(format!(
            "take {} to {} mm a side",
            SIDES_MM.start(),
            SIDES_MM.end()
        )))
    }

    /// Width in millimetres.
    #[must_use]
    pub fn width_mm(self) -> u16 {
        self.width_mm
    }

    /// Height in millimetres.
    #[must_use]
    pub fn height_mm(self) -> u16 {
        self.height_mm
    }
}

impl fmt::Display for Paper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match Self::NAMES.iter().find(|(_, paper)| paper == self) {
            Some((name, _)) => f.write_str(name),
            None => write!(f, "{}x{}", self.width_mm, self.height_mm),
        }
    }
}

impl FromStr for Paper {
    type Err = Error;

    /// Reads a name or `WIDTHxHEIGHT` in millimetres; [`ErrorCode::BadOption`] for anything else.
    fn from_str(text: &str) -> Result<Self, Error> {
        if let Some((_, paper)) = Self::NAMES
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(text))
        {
            return Ok(*paper);
        }
        let sides = text.split_once(['x', '×']);
        if let Some((width, height)) = sides
            && let (Ok(width), Ok(height)) = (width.parse(), height.parse())
        {
            return Self::new(width, height);
        }
        Err(Error::new(
            ErrorCode::BadOption,
            format!("{} is not a size of paper", quoted(text)),
        )
        .with_fix("take a3, a4, a5, a6, card, or millimetres such as 91x55"))
    }
}
