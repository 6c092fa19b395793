//! What a card looks like: colours, type and the places of things, as a TOML file says them.

use super::ink::{SHAPE_CONTRAST_MIN, TEXT_CONTRAST_MIN};
use crate::color::Rgb;
use crate::error::{Error, ErrorCode, nearest, quoted};
use serde::Deserialize;
use std::fmt;
use std::str::FromStr;

/// The themes that come with handbill: their names and their files in `data/themes/`.
const BUILT_IN: [(&str, &str); 5] = [
    ("paper", include_str!("../../data/themes/paper.toml")),
    ("ink", include_str!("../../data/themes/ink.toml")),
    ("cover", include_str!("../../data/themes/cover.toml")),
    ("signal", include_str!("../../data/themes/signal.toml")),
    ("frame", include_str!("../../data/themes/frame.toml")),
];

/// What a card looks like.
///
/// ```
/// use handbill::card::Theme;
///
/// let theme: Theme = "ground = 'white'\ntext = '#222'\naccent = '#b00'\nphoto = 'side'".parse()?;
/// assert!("ground = 'white'\ntekst = '#222'".parse::<Theme>().unwrap_err().to_string().contains("tekst"));
/// assert!(Theme::named("paper").is_ok() && Theme::names().count() == 5);
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    source: String,
    pub(super) ground: Rgb,
    pub(super) ground_to: Rgb,
    pub(super) text: Rgb,
    pub(super) quiet: Rgb,
    pub(super) accent: Rgb,
    pub(super) serif: bool,
    pub(super) align: Align,
    pub(super) title_at: TitleAt,
    pub(super) shape: Shape,
    pub(super) photo: PhotoPlace,
}

/// Which edge lines stand against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Align {
    #[default]
    Start,
    Center,
}

/// Where in its room the title stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
pub(super) enum TitleAt {
    #[default]
    Middle,
    Top,
    Bottom,
}

/// The ornament.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Shape {
    #[default]
    None,
    /// A short thick line above the title.
    Rule,
    /// A stripe along the edge where lines begin.
    Edge,
    /// A stripe along the foot.
    Band,
    /// A line all around.
    Frame,
}

/// Where the photograph goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
pub(super) enum PhotoPlace {
    #[default]
    None,
    /// Beside the text; above it where the card is not wide.
    Side,
    /// Over the whole card, behind the text.
    Full,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    ground: String,
    ground_to: Option<String>,
    text: Option<String>,
    quiet: Option<String>,
    accent: Option<String>,
    #[serde(default)]
    title_font: TitleFont,
    #[serde(default)]
    align: Align,
    #[serde(default)]
    title_at: TitleAt,
    #[serde(default)]
    shape: Shape,
    #[serde(default)]
    photo: PhotoPlace,
}

#[derive(Deserialize, Default, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum TitleFont {
    #[default]
    Sans,
    Serif,
}

impl Theme {
    /// The built-in theme of this name.
    ///
    /// # Errors
    /// `bad-option` when there is none, with the nearest name.
    pub fn named(name: &str) -> Result<Self, Error> {
        if let Some((_, text)) = BUILT_IN.iter().find(|(known, _)| *known == name) {
            return text.parse();
        }
        let fix = match nearest(name, Self::names()) {
            Some(near) => format!("did you mean {near}?"),
            None => format!(
                "take {}, or give a TOML file",
                Self::names().collect::<Vec<_>>().join(", ")
            ),
        };
        Err(Error::new(
            ErrorCode::BadOption,
            format!("there is no theme {}", quoted(name)),
        )
        .with_fix(fix))
    }

    /// The names of the built-in themes; the first is the one taken where none is asked for.
    pub fn names() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(name, _)| *name)
    }

    fn from_file(file: &File, source: &str) -> Result<Self, Error> {
        let color = |field: &str, value: &str| {
            Rgb::parse(value, ErrorCode::BadValue).map_err(|error| error.with_field(field))
        };
        let optional = |field: &str, value: &Option<String>| {
            value.as_deref().map(|value| color(field, value)).transpose()
        };
        let ground = color("ground", &file.ground)?;
        let ground_to = optional("ground-to", &file.ground_to)?.unwrap_or(ground);
        let grounds = [ground, ground.mix(ground_to, 0.5), ground_to];
        let text = optional("text", &file.text)?
            .unwrap_or(Rgb::BLACK.mix(Rgb::WHITE, 0.1))
            .readable_on(&grounds, TEXT_CONTRAST_MIN);
        let quiet = optional("quiet", &file.quiet)?
            .unwrap_or(text.mix(ground, 0.3))
            .readable_on(&grounds, TEXT_CONTRAST_MIN);
        let accent = optional("accent", &file.accent)?
            .unwrap_or(text)
            .readable_on(&grounds, SHAPE_CONTRAST_MIN);
        Ok(Self {
            source: source.to_owned(),
            ground,
            ground_to,
            text,
            quiet,
            accent,
            serif: file.title_font == TitleFont::Serif,
            align: file.align,
            title_at: file.title_at,
            shape: file.shape,
            photo: file.photo,
        })
    }

    /// The accent, where it colours letters.
    pub(super) fn accent_text(&self) -> Rgb {
        let grounds = [self.ground, self.ground.mix(self.ground_to, 0.5), self.ground_to];
        self.accent.readable_on(&grounds, TEXT_CONTRAST_MIN)
    }
}

impl Default for Theme {
    fn default() -> Self {
        Self::named(BUILT_IN[0].0).expect("a test reads every built-in theme")
    }
}

impl FromStr for Theme {
    type Err = Error;

    /// Reads a theme's TOML. Colours that could not be read on their ground are moved towards black or white until
    /// they can be (WCAG AA).
    ///
    /// `bad-theme` when it is not TOML, names what there is not or lacks `ground`.
    fn from_str(text: &str) -> Result<Self, Error> {
        let file: File = toml::from_str(text).map_err(|error| {
            let message = error.message().lines().collect::<Vec<_>>().join(" ");
            Error::new(ErrorCode::BadTheme, message)
                .with_line_in(text, error.span().map_or(0, |span| span.start))
        })?;
        Self::from_file(&file, text)
    }
}

impl fmt::Display for Theme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.source)
    }
}
