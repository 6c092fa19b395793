//! The shapes that modules and finders take.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, ErrorCode, nearest, quoted};

macro_rules! shapes {
    ($(#[$doc:meta])* $name:ident, $what:literal, $($(#[$of:meta])* $shape:ident $word:literal),*) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
        #[non_exhaustive]
        pub enum $name { $($(#[$of])* $shape),* }

        impl $name {
            /// All of them, the plain one first.
            pub const ALL: &'static [Self] = &[$(Self::$shape),*];

            /// The name, as options spell it.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$shape => $word),* }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = Error;

            /// Reads the name; [`ErrorCode::BadOption`] for anything else.
            fn from_str(text: &str) -> Result<Self, Error> {
                const NAMES: &[&str] = &[$($word),*];
                Self::ALL.iter().copied().find(|shape| shape.as_str() == text).ok_or_else(|| {
                    let fix = match nearest(text, NAMES.iter().copied()) {
                        Some(name) => format!("did you mean {name}?"),
                        None => format!("take one of {}", NAMES.join(", ")),
                    };
                    Error::new(ErrorCode::BadOption, format!("{} is not a shape of {}", quoted(text), $what))
                        .with_fix(fix)
                })
            }
        }
    };
}

shapes! {
    /// How the dark modules outside the finders are drawn.
    ///
    /// ```
    /// use handbill::qr::ModuleShape;
    ///
    /// assert_eq!("dot".parse::<ModuleShape>()?, ModuleShape::Dot);
    /// assert_eq!(
    ///     "dots".parse::<ModuleShape>().unwrap_err().to_string(),
    ///     "\"dots\" is not a shape of modules: did you mean dot?"
    /// );
    /// # Ok::<(), handbill::Error>(())
    /// ```
    ModuleShape, "modules",
    /// Squares that touch.
    #[default]
    Square "square",
    /// A disc each.
    Dot "dot",
    /// Joined along rows and columns, round at the ends.
    Rounded "rounded"
}

shapes! {
    /// How the three finders in the corners are drawn.
    FinderShape, "finders",
    /// As the standard draws them.
    #[default]
    Square "square",
    /// With rounded corners.
    Rounded "rounded",
    /// Rounded rings around discs. Readers lose rounder rings in turned pictures: of 336 pictures turned by 15°, ZBar
    /// missed 21 and zxing-cpp 22 with corners of 2 modules, and neither any with corners of 1.5.
    Dot "dot"
}

impl FinderShape {
    /// Corner radius of the ring, along the middle of its stroke, and of the heart, in modules.
    pub(super) fn radii(self) -> (&'static str, &'static str) {
        match self {
            Self::Square => ("", ""),
            Self::Rounded => (" rx=\"1.5\"", " rx=\".9\""),
            Self::Dot => (" rx=\"1.5\"", " rx=\"1.5\""),
        }
    }
}
