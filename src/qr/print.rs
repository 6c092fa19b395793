//! How large a code must be in print.

use super::Qr;
use crate::error::{Error, ErrorCode, quoted};

/// The least width of a printed module: four dots of a printer with 300 dots an inch
/// ([DENSO WAVE](https://www.qrcode.com/en/howto/cell.html)).
const MODULE_MIN_MM: f64 = 0.33;
/// A code is scanned from ten times its width, the rule of thumb of the trade
/// ([QRStuff](https://www.qrstuff.com/blog/generating-qr-codes/qr-code-minimum-size)) …
const DISTANCE_RATIO: f64 = 10.0;
/// … where it has the modules of version 2. What a camera must tell apart is a module, so that a code with more of them
/// has to be as much wider.
const RATIO_MODULES: f64 = 25.0;

impl Qr {
    /// The least width in print for a phone at `distance_mm`, in millimetres and without the quiet zone: a tenth of the
    /// distance for a code of version 2, more for one with more modules, and never modules under 0.33 mm.
    ///
    /// | modules | text at level M | 30 cm | 50 cm | 1 m | 2 m | 5 m | 10 m |
    /// | --- | --- | --- | --- | --- | --- | --- | --- |
    /// | 25 (version 2) | 26 bytes | 30 mm | 50 mm | 10 cm | 20 cm | 50 cm | 1.0 m |
    /// | 33 (version 4) | 62 bytes | 40 mm | 66 mm | 13 cm | 26 cm | 66 cm | 1.3 m |
    /// | 41 (version 6) | 106 bytes | 49 mm | 82 mm | 16 cm | 33 cm | 82 cm | 1.6 m |
    /// | 57 (version 10) | 213 bytes | 68 mm | 11 cm | 23 cm | 46 cm | 1.1 m | 2.3 m |
    /// | 97 (version 20) | 666 bytes | 12 cm | 19 cm | 39 cm | 78 cm | 1.9 m | 3.9 m |
    ///
    /// ```
    /// use handbill::qr::{Qr, QrOptions};
    ///
    /// let qr = Qr::new("https://example.org/news/1", &QrOptions::new())?;
    /// assert_eq!((qr.side_modules(), qr.least_side_mm(2_000.0)), (25, 200.0));
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[must_use]
    pub fn least_side_mm(&self, distance_mm: f64) -> f64 {
        let modules = self.side_modules() as f64;
        (distance_mm / DISTANCE_RATIO * modules / RATIO_MODULES).max(self.finest_side_mm())
    }

    /// The width under which modules are too small for a printer of 300 dots an inch, in millimetres and without the
    /// quiet zone.
    #[must_use]
    pub fn finest_side_mm(&self) -> f64 {
        self.side_modules() as f64 * MODULE_MIN_MM
    }
}

/// A length in millimetres: `40mm`, `4cm`, `2m`, `1.5in`, `6ft`.
///
/// # Errors
/// `bad-option` for anything else, and for what is not above 0.
///
/// ```
/// use handbill::qr::millimetres;
///
/// assert_eq!(millimetres("2.5cm")?, 25.0);
/// assert_eq!(
///     millimetres("2 miles").unwrap_err().to_string(),
///     "\"2 miles\" is no length: write it as 40mm, 4cm, 2m, 1.5in or 6ft"
/// );
/// # Ok::<(), handbill::Error>(())
/// ```
pub fn millimetres(text: &str) -> Result<f64, Error> {
    const UNITS: [(&str, f64); 5] = [
        ("mm", 1.0),
        ("cm", 10.0),
        ("m", 1000.0),
        ("in", 25.4),
        ("ft", 304.8),
    ];
    let known = UNITS.into_iter().find_map(|(unit, mm)| {
        let number = decimal(text.strip_suffix(unit)?.trim_end())?;
        (number > 0.0).then_some(number * mm)
    });
    known.ok_or_else(|| {
        Error::new(ErrorCode::BadOption, format!("{} is no length", quoted(text)))
            .with_fix("write it as 40mm, 4cm, 2m, 1.5in or 6ft")
    })
}

/// A number of at most 15 digits, which an `f64` holds exactly, as it does their tens: the one division rounds as the
/// standard library's reader does, whose table of powers would be an eighth of the poster module.
fn decimal(text: &str) -> Option<f64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = [whole, part].concat();
    if digits.len() > 15 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: u64 = digits.parse().ok()?;
    let tens = part.bytes().fold(1_u64, |tens, _| tens * 10);
    Some(number as f64 / tens as f64)
}

#[cfg(test)]
mod tests {
    use super::decimal;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn decimals_are_read_as_the_standard_library_reads_them(text in "[0-9]{0,9}(\\.[0-9]{0,6})?") {
            prop_assert_eq!(decimal(&text), text.parse().ok());
        }
    }

    #[test]
    fn what_nobody_writes_for_a_length_is_no_number() {
        for text in ["1e3", "inf", "NaN", "-1", "+1", "1.2.3", " 1", "1234567890123456"] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }
}
