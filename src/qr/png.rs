//! The code as PNG: of two colours and 1 bit a pixel where its modules are squares, in full colour otherwise.

#[cfg(feature = "qr-logo")]
mod draw;
mod file;

use file::{Picture, Pixels};
use png_pong::chunk::Physical;

use super::Qr;
use super::color::Color;
use super::style::Style;
use crate::error::{Error, ErrorCode};

/// Pixels along a module unless the options say otherwise: a link of 60 characters makes 328 px.
const DEFAULT_MODULE_PX: u32 = 8;
/// The widest picture written: 1.5 m at 300 dpi, 32 MiB before compression.
const MAX_SIDE_PX: u32 = 16_384;
/// Dots per inch that printers are sold with.
const DPI: std::ops::RangeInclusive<u32> = 1..=9_600;

/// How a code is written as PNG.
#[derive(Debug, Clone, Default)]
pub struct PngOptions {
    style: Style,
    size: Size,
    dpi: Option<u32>,
}

#[derive(Debug, Clone, Copy)]
enum Size {
    Side(u32),
    Module(u32),
}

impl Default for Size {
    fn default() -> Self {
        Self::Module(DEFAULT_MODULE_PX)
    }
}

impl PngOptions {
    /// Black on white, 8 pixels a module.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Colours and quiet zone.
    #[must_use]
    pub fn with_style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// The exact width and height. Modules stay whole pixels: what is left over widens the quiet zone.
    #[must_use]
    pub fn with_side_px(mut self, side_px: u32) -> Self {
        self.size = Size::Side(side_px);
        self
    }

    /// The width of a module; the picture becomes as large as it must.
    #[must_use]
    pub fn with_module_px(mut self, module_px: u32) -> Self {
        self.size = Size::Module(module_px);
        self
    }

    /// The resolution noted in the file, in dots per inch, which decides its size on paper.
    #[must_use]
    pub fn with_dpi(mut self, dpi: u32) -> Self {
        self.dpi = Some(dpi);
        self
    }
}

impl Qr {
    /// The code as a PNG file, of two colours unless it has shapes or a logo.
    ///
    /// # Errors
    ///
    /// [`ErrorCode::QrUnsafe`] when readers would not scan it (contrast, quiet zone, modules under 2 pixels);
    /// [`ErrorCode::BadOption`] for `currentColor`, a size of nothing or above 16384 pixels, or a resolution that no printer has.
    pub fn to_png(&self, options: &PngOptions) -> Result<Vec<u8>, Error> {
        options.style.check(self)?;
        let layout = Layout::new(self, options)?;
        let dark = options.style.dark().channels().ok_or_else(|| {
            Error::new(ErrorCode::BadOption, "a PNG has no currentColor")
                .with_fix("give the dark modules a colour")
        })?;
        let density = options.dpi.map(density).transpose()?;
        let (pixels, rows) = if options.style.is_plain() && options.style.logo().is_none() {
            let ground = options.style.light();
            let pixels = Pixels::TwoColors {
                palette: [ground.channels().unwrap_or([255; 3]), dark],
                first_is_clear: ground == Color::NONE,
            };
            (pixels, layout.rows(self))
        } else {
            drawn(self, &options.style, &layout)?
        };
        let picture = Picture {
            side_px: layout.side_px,
            pixels,
            density,
            rows,
        };
        Ok(picture.to_file())
    }
}

#[cfg(feature = "qr-logo")]
fn drawn(qr: &Qr, style: &Style, layout: &Layout) -> Result<(Pixels, Vec<u8>), Error> {
    draw::draw(qr, style, layout)
}

#[cfg(not(feature = "qr-logo"))]
fn drawn(_: &Qr, _: &Style, _: &Layout) -> Result<(Pixels, Vec<u8>), Error> {
    Err(
        Error::new(ErrorCode::BadOption, "PNG codes have square modules here")
            .with_fix("build handbill with the feature qr-logo, or take SVG"),
    )
}

/// Pixels per metre, the only unit a PNG knows ([PNG, 11.3.4.3](https://www.w3.org/TR/png-3/#11pHYs)).
fn density(dpi: u32) -> Result<Physical, Error> {
    if !DPI.contains(&dpi) {
        let message = format!("{dpi} dpi is out of range");
        return Err(Error::new(ErrorCode::BadOption, message).with_fix(format!(
            "take {} to {}",
            DPI.start(),
            DPI.end()
        )));
    }
    // 39.37 inches a metre, to the nearest whole.
    let per_metre = (u64::from(dpi) * 10_000 + 127) / 254;
    let per_metre = u32::try_from(per_metre).expect("at most 40 times 9600");
    Ok(Physical {
        ppu_x: per_metre,
        ppu_y: per_metre,
        is_meter: true,
    })
}

/// Where the code stands in the picture, in pixels.
struct Layout {
    side_px: u32,
    module_px: usize,
    margin_px: usize,
}

impl Layout {
    fn new(qr: &Qr, options: &PngOptions) -> Result<Self, Error> {
        let modules = qr.side_modules() + 2 * options.style.quiet_zone();
        let modules_u32 = u32::try_from(modules).expect("at most 177 and two quiet zones");
        let side_px = match options.size {
            Size::Side(px) => px,
            Size::Module(px) => px.saturating_mul(modules_u32),
        };
        if side_px > MAX_SIDE_PX {
            let message = format!("a picture of {side_px} × {side_px} px is too large");
            return Err(Error::new(ErrorCode::BadOption, message).with_fix(format!(
                "take at most {MAX_SIDE_PX} px, or SVG, which has no pixels"
            )));
        }
        let module_px = side_px / modules_u32;
        if module_px == 0 {
            let message = format!("{side_px} px are fewer than the {modules} modules");
            return Err(
                Error::new(ErrorCode::BadOption, message).with_fix(format!("take {} px", 8 * modules))
            );
        }
        options.style.check_size(modules, side_px)?;
        let module_px = module_px as usize;
        let margin_px = (side_px as usize - module_px * qr.side_modules()) / 2;
        Ok(Self {
            side_px,
            module_px,
            margin_px,
        })
    }

    /// The picture, eight pixels a byte, dark being 1.
    fn rows(&self, qr: &Qr) -> Vec<u8> {
        let row_bytes = (self.side_px as usize).div_ceil(8);
        let mut picture = vec![0; row_bytes * self.side_px as usize];
        for y in 0..qr.side_modules() {
            let mut row = vec![0u8; row_bytes];
            for x in (0..qr.side_modules()).filter(|x| qr.is_dark(*x, y)) {
                let start = self.margin_px + x * self.module_px;
                for at in start..start + self.module_px {
                    row[at / 8] |= 0x80 >> (at % 8);
                }
            }
            let start = (self.margin_px + y * self.module_px) * row_bytes;
            for copy in picture[start..].chunks_exact_mut(row_bytes).take(self.module_px) {
                copy.copy_from_slice(&row);
            }
        }
        picture
    }
}
