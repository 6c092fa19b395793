//! Colours, shapes and quiet zone, and whether readers can cope with them.

use super::Qr;
use super::color::Color;
use super::logo::{Logo, Spot};
use super::shape::{FinderShape, ModuleShape};
use crate::error::{Error, ErrorCode};

/// Light modules the standard wants around a code (ISO/IEC 18004:2015, 6.3.8).
pub(super) const QUIET_ZONE_MODULES: u8 = 4;
/// The same around a Micro code.
const MICRO_QUIET_ZONE_MODULES: u8 = 2;
/// The least contrast ratio, that of WCAG 2.2 for graphics
/// ([1.4.11](https://www.w3.org/TR/WCAG22/#non-text-contrast)).
const MIN_CONTRAST_RATIO: u32 = 3;
/// The least difference of luminance, in percent: symbol contrast of grade C (ISO/IEC 15415, 7.8.3).
const MIN_SYMBOL_CONTRAST_PERCENT: u32 = 40;
/// The least module, in pixels, that a camera tells apart on a screen.
const MIN_MODULE_PX: u32 = 2;
/// The same where a module is not a square and has to keep its shape.
const MIN_SHAPED_MODULE_PX: u32 = 4;

/// How a code looks, whatever it is written as: black on white with a quiet zone of 4 modules, unless set.
///
/// What readers would not scan is refused with [`ErrorCode::QrUnsafe`] when the code is written:
///
/// ```
/// use handbill::qr::{Qr, QrOptions, Style, SvgOptions};
///
/// let qr = Qr::new("https://example.org/", &QrOptions::new())?;
/// let pale = Style::new().with_dark("gold".parse()?);
/// assert_eq!(
///     qr.to_svg(&SvgOptions::new().with_style(pale.clone())).unwrap_err().to_string(),
///     "#ffd700 on #ffffff has a contrast of 1.4:1, and readers need 3:1: take a darker colour for the modules"
/// );
/// assert!(qr.to_svg(&SvgOptions::new().with_style(pale.with_force(true))).is_ok());
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Style {
    dark: Color,
    light: Color,
    quiet_zone_modules: u8,
    module_shape: ModuleShape,
    finder_shape: FinderShape,
    logo: Option<Logo>,
    force: bool,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            dark: Color::BLACK,
            light: Color::WHITE,
            quiet_zone_modules: QUIET_ZONE_MODULES,
            module_shape: ModuleShape::Square,
            finder_shape: FinderShape::Square,
            logo: None,
            force: false,
        }
    }
}

impl Style {
    /// Black on white, 4 modules of quiet zone.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The colour of the dark modules. [`Color::CURRENT`] is for SVG alone and cannot be checked: the page that
    /// takes it answers for dark on light, in its dark theme too.
    #[must_use]
    pub fn with_dark(mut self, color: Color) -> Self {
        self.dark = color;
        self
    }

    /// The colour of light modules and quiet zone. With [`Color::NONE`] the ground is taken to be white.
    #[must_use]
    pub fn with_light(mut self, color: Color) -> Self {
        self.light = color;
        self
    }

    /// Light modules around the code.
    #[must_use]
    pub fn with_quiet_zone_modules(mut self, modules: u8) -> Self {
        self.quiet_zone_modules = modules;
        self
    }

    /// The shape of the dark modules.
    #[must_use]
    pub fn with_module_shape(mut self, shape: ModuleShape) -> Self {
        self.module_shape = shape;
        self
    }

    /// The shape of the finders.
    #[must_use]
    pub fn with_finder_shape(mut self, shape: FinderShape) -> Self {
        self.finder_shape = shape;
        self
    }

    /// A logo in the middle. Encode the text at level H, which bears the largest.
    #[must_use]
    pub fn with_logo(mut self, logo: Logo) -> Self {
        self.logo = Some(logo);
        self
    }

    /// Whether to write the code even if readers would not scan it.
    #[must_use]
    pub fn with_force(mut self, force: bool) -> Self {
        self.force = force;
        self
    }

    #[cfg(any(feature = "poster", feature = "qr-pdf"))]
    pub(crate) fn is_forced(&self) -> bool {
        self.force
    }

    pub(crate) fn dark(&self) -> Color {
        self.dark
    }

    pub(super) fn light(&self) -> Color {
        self.light
    }

    pub(crate) fn quiet_zone(&self) -> usize {
        self.quiet_zone_modules.into()
    }

    pub(super) fn module_shape(&self) -> ModuleShape {
        self.module_shape
    }

    pub(super) fn finder_shape(&self) -> FinderShape {
        self.finder_shape
    }

    pub(super) fn logo(&self) -> Option<&Logo> {
        self.logo.as_ref()
    }

    /// Whether every module is a square.
    pub(super) fn is_plain(&self) -> bool {
        self.module_shape == ModuleShape::Square && self.finder_shape == FinderShape::Square
    }

    /// Checks colours, quiet zone and logo; gives where the logo stands in `qr`.
    pub(super) fn check(&self, qr: &Qr) -> Result<Option<Spot>, Error> {
        self.check_colors()?;
        if !self.force {
            check_quiet_zone(self.quiet_zone_modules, qr)?;
        }
        match &self.logo {
            Some(logo) => logo.place(qr, self.force).map(Some),
            None => Ok(None),
        }
    }

    fn check_colors(&self) -> Result<(), Error> {
        if self.dark == Color::NONE {
            return Err(
                Error::new(ErrorCode::BadOption, "the dark modules have no colour")
                    .with_fix("give them one, such as #000"),
            );
        }
        if self.light == Color::CURRENT {
            return Err(
                Error::new(ErrorCode::BadOption, "the ground cannot be currentColor")
                    .with_fix("use it for the dark modules, or give the ground a colour of its own"),
            );
        }
        if self.force {
            return Ok(());
        }
        self.check_contrast()
    }

    fn check_contrast(&self) -> Result<(), Error> {
        let ground = if self.light == Color::NONE {
            Color::WHITE
        } else {
            self.light
        };
        let (Some(dark), Some(light)) = (self.dark.opaque(), ground.opaque()) else {
            return Ok(());
        };
        let ratio = light.contrast(dark);
        let (dark, light) = (dark.luminance(), light.luminance());
        let pair = || format!("{} on {ground}", self.dark);
        if dark >= light {
            return Err(Error::new(
                ErrorCode::QrUnsafe,
                format!("{} is light on dark, which many readers miss", pair()),
            )
            .with_fix("swap the colours"));
        }
        let percent = (light - dark) * 100.0;
        // Rounded down, so that what is just short of a limit is not printed as the limit. Whole numbers, because modules for
        // JavaScript have no code to print others.
        let message = if ratio < f64::from(MIN_CONTRAST_RATIO) {
            let tenths = (ratio * 10.0) as u32;
            format!(
                "{} has a contrast of {}.{}:1, and readers need {MIN_CONTRAST_RATIO}:1",
                pair(),
                tenths / 10,
                tenths % 10
            )
        } else if percent < f64::from(MIN_SYMBOL_CONTRAST_PERCENT) {
            format!(
                "{} is too dim: they differ by {} % in luminance, and readers need {MIN_SYMBOL_CONTRAST_PERCENT} %",
                pair(),
                percent as u32
            )
        } else {
            return Ok(());
        };
        let fix = if light < 0.5 {
            "take a lighter colour for the ground"
        } else {
            "take a darker colour for the modules"
        };
        Err(Error::new(ErrorCode::QrUnsafe, message).with_fix(fix))
    }

    /// Checks that `modules` on `side_px` pixels are large enough to be told apart.
    pub(super) fn check_size(&self, modules: usize, side_px: u32) -> Result<(), Error> {
        let module_px = if self.is_plain() {
            MIN_MODULE_PX
        } else {
            MIN_SHAPED_MODULE_PX
        };
        let least = module_px * u32::try_from(modules).expect("at most 177 and two quiet zones");
        if self.force || side_px >= least {
            return Ok(());
        }
        let message = format!("{side_px} px are too few for {modules} modules with the quiet zone");
        Err(Error::new(ErrorCode::QrUnsafe, message)
            .with_fix(format!("take {least} px or more, or a shorter text")))
    }
}

pub(super) fn check_quiet_zone(modules: u8, qr: &Qr) -> Result<(), Error> {
    let least = if qr.is_micro() {
        MICRO_QUIET_ZONE_MODULES
    } else {
        QUIET_ZONE_MODULES
    };
    if modules >= least {
        return Ok(());
    }
    let message = format!("a quiet zone of {modules} is too narrow for many readers");
    Err(Error::new(ErrorCode::QrUnsafe, message).with_fix(format!("make it {least} modules or more")))
}

#[cfg(all(test, feature = "qr-png"))]
mod tests {
    use super::*;

    fn check(dark: &str, light: &str) -> Result<(), Error> {
        let color = |text: &str| text.parse().expect("a colour");
        Style::new()
            .with_dark(color(dark))
            .with_light(color(light))
            .check_colors()
    }

    #[test]
    fn dark_on_light_passes() {
        for (dark, light) in [
            ("#000", "#fff"),
            ("navy", "none"),
            ("currentColor", "none"),
            ("red", "white"),
            ("#003300", "#c0c0c0"),
        ] {
            check(dark, light).unwrap_or_else(|error| panic!("{dark} on {light}: {error}"));
        }
    }

    #[test]
    fn each_danger_is_named() {
        for (dark, light, says) in [
            ("#fff", "#000", "light on dark"),
            ("#abc", "#abc", "light on dark"),
            ("white", "none", "light on dark"),
            ("#888", "#ccc", "contrast of"),
            ("#000", "#777", "too dim"),
            ("#222", "#333", "contrast of"),
        ] {
            let error = check(dark, light).expect_err("unsafe");
            assert_eq!(error.code(), ErrorCode::QrUnsafe);
            assert!(error.message().contains(says) && error.fix().is_some(), "{error}");
        }
        for (dark, light) in [("none", "#fff"), ("#000", "currentColor")] {
            assert_eq!(
                check(dark, light).expect_err("no colour").code(),
                ErrorCode::BadOption
            );
        }
    }
}
