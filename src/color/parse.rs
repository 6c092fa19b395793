//! Reading a colour as CSS writes it.

use super::Rgb;
use crate::error::{Error, ErrorCode, nearest, quoted};

impl Rgb {
    /// Reads `#rgb`, `#rrggbb` or a [CSS name](https://www.w3.org/TR/css-color-4/#named-colors); an error of `code` for
    /// anything else, colours that are see-through in part included.
    pub(crate) fn parse(text: &str, code: ErrorCode) -> Result<Self, Error> {
        let bad =
            |what: &str, fix: String| Err(Error::new(code, format!("{} {what}", quoted(text))).with_fix(fix));
        let Some(digits) = text.strip_prefix('#') else {
            return match cssparser::color::parse_named_color(text) {
                Ok((red, green, blue)) => Ok(Self([red, green, blue])),
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
            Ok((red, green, blue, 1.0)) => Ok(Self([red, green, blue])),
            Ok(_) => bad("is see-through in part", "write it as #rrggbb".to_owned()),
            Err(()) => bad(
                "is not a colour",
                "write # and three or six digits 0-9, a-f".to_owned(),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rgb(text: &str) -> Result<Rgb, Error> {
        Rgb::parse(text, ErrorCode::BadValue)
    }

    #[test]
    fn colours_are_read() {
        assert_eq!(rgb("#1a2b3c").expect("a colour"), Rgb([0x1a, 0x2b, 0x3c]));
        assert_eq!(rgb("navy").expect("a colour"), Rgb([0, 0, 128]));
        for text in ["", "#12", "#0000", "rgb(1,2,3)", "none"] {
            assert!(rgb(text).is_err(), "{text}");
        }
    }

    #[test]
    fn luminance_runs_from_black_to_white() {
        let luminance = |text: &str| rgb(text).expect("valid").luminance();
        assert_eq!(luminance("#000"), 0.0);
        assert!((luminance("white") - 1.0).abs() < 1e-9);
        assert!((luminance("#767676") - 0.181).abs() < 0.001);
    }
}
