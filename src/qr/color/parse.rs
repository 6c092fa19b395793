//! Reading a colour as CSS writes it.

use std::str::FromStr;

use super::{Color, Kind};
use crate::color::Rgb;
use crate::error::{Error, ErrorCode};

impl FromStr for Color {
    type Err = Error;

    /// Reads a colour; [`ErrorCode::BadOption`] for anything else, colours that are see-through in part included.
    fn from_str(text: &str) -> Result<Self, Error> {
        if text.eq_ignore_ascii_case("none") || text.eq_ignore_ascii_case("transparent") {
            return Ok(Self::NONE);
        }
        if text.eq_ignore_ascii_case("currentColor") {
            return Ok(Self::CURRENT);
        }
        Rgb::parse(text, ErrorCode::BadOption).map(|rgb| Self(Kind::Rgb(rgb)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
