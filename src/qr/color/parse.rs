//! Reading a colour as CSS writes it.

use std::str::FromStr;

use super::Color;
use crate::error::{Error, ErrorCode, nearest, quoted};

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
