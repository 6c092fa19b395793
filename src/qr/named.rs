//! Options by their names: one reader for the flags of the command, the parameters of the service and the fields that
//! come from JavaScript.

use super::{QrOptions, Style};
use crate::error::{Error, ErrorCode, quoted};

impl QrOptions {
    /// Sets one option by its name; a name that is none of these changes nothing.
    ///
    /// `level`, `micro` and, with the feature `qr-kanji`, `kanji` (`true` or `false`).
    ///
    /// # Errors
    /// `bad-option` for a level that there is not, and for what is neither true nor false.
    ///
    /// ```
    /// use handbill::qr::{Level, QrOptions};
    ///
    /// let options = QrOptions::new().with_named("level", "Q")?;
    /// assert_eq!(options, QrOptions::new().with_level(Level::Q));
    /// assert!(options.with_named("micro", "yes").is_err());
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn with_named(self, name: &str, value: &str) -> Result<Self, Error> {
        Ok(match name {
            "level" => self.with_level(value.parse()?),
            "micro" => self.with_micro(is_true(value)?),
            #[cfg(feature = "qr-kanji")]
            "kanji" => self.with_kanji(is_true(value)?),
            _ => self,
        })
    }
}

impl Style {
    /// Sets one option by its name; a name that is none of these changes nothing.
    ///
    /// `dark` and `light` (colours), `modules` and `finders` (shapes), `quietZone` (modules), `force` (`true` or
    /// `false`).
    ///
    /// # Errors
    /// `bad-option` for a value that the option does not take.
    ///
    /// ```
    /// use handbill::qr::{Qr, QrOptions, Style, SvgOptions};
    ///
    /// let style = Style::new().with_named("dark", "navy")?.with_named("modules", "dot")?;
    /// let svg = Qr::new("https://example.org/", &QrOptions::new())?.to_svg(&SvgOptions::new().with_style(style))?;
    /// assert!(svg.contains("navy") || svg.contains("#000080"));
    /// assert!(Style::new().with_named("quietZone", "-1").is_err());
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn with_named(self, name: &str, value: &str) -> Result<Self, Error> {
        Ok(match name {
            "dark" => self.with_dark(value.parse()?),
            "light" => self.with_light(value.parse()?),
            "modules" => self.with_module_shape(value.parse()?),
            "finders" => self.with_finder_shape(value.parse()?),
            "quietZone" => self.with_quiet_zone_modules(value.parse().map_err(|error| {
                let message = format!("{} is no width of a quiet zone", quoted(value));
                Error::new(ErrorCode::BadOption, message)
                    .with_fix("give 0 to 255 modules; 4 are what readers want")
                    .with_source(error)
            })?),
            "force" => self.with_force(is_true(value)?),
            _ => self,
        })
    }
}

fn is_true(value: &str) -> Result<bool, Error> {
    value.parse().map_err(|_| {
        let message = format!("{} is neither true nor false", quoted(value));
        Error::new(ErrorCode::BadOption, message)
    })
}
