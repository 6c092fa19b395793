//! The code as SVG.

use std::fmt::Write;

use super::color::Color;
use super::style::Style;
use super::{Qr, figure};
use crate::error::Error;
use crate::markup::escape_html;
use crate::text::clean_line;

/// How a code is written as SVG.
#[derive(Debug, Clone, Default)]
pub struct SvgOptions {
    style: Style,
    title: Option<String>,
    description: Option<String>,
    side_px: Option<u32>,
}

impl SvgOptions {
    /// Black on white, as large as the place it is put in, titled with the text of the code.
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

    /// What a screen reader says, best in the language of the page: 'QR code with the link to this article'.
    #[must_use]
    pub fn with_title(mut self, title: &str) -> Self {
        self.title = Some(clean_line(title));
        self
    }

    /// What a screen reader adds on demand: where the link leads, say.
    #[must_use]
    pub fn with_description(mut self, description: &str) -> Self {
        self.description = Some(clean_line(description).replace(['\u{fffe}', '\u{ffff}'], ""));
        self
    }

    /// Width and height in CSS pixels, quiet zone included.
    #[must_use]
    pub fn with_side_px(mut self, side_px: u32) -> Self {
        self.side_px = Some(side_px);
        self
    }
}

impl Qr {
    /// Where the finders stand: column and row of their first module.
    fn finders(&self) -> Vec<(usize, usize)> {
        let far = self.side_modules() - 7;
        let all = [(0, 0), (far, 0), (0, far)];
        all[..if self.is_micro() { 1 } else { 3 }].to_vec()
    }

    /// The code as an SVG image, one path when its modules are squares, for a file or to stand in a page. It holds no `id`, so several may
    /// stand in one page.
    ///
    /// # Errors
    ///
    /// [`ErrorCode::QrUnsafe`](crate::ErrorCode::QrUnsafe) when readers would not scan it (contrast, quiet zone,
    /// size); [`ErrorCode::BadOption`](crate::ErrorCode::BadOption) when the dark modules have no colour.
    pub fn to_svg(&self, options: &SvgOptions) -> Result<String, Error> {
        let style = &options.style;
        let spot = style.check(self)?;
        let quiet = style.quiet_zone();
        let side = self.side_modules() + 2 * quiet;
        let mut svg = String::with_capacity(self.side_modules() * self.side_modules() * 3 / 2 + 300);
        // The origin is the corner of the code, not of the quiet zone: numbers under 10 are more frequent so.
        let origin = if quiet == 0 {
            "0 0".to_owned()
        } else {
            format!("-{quiet} -{quiet}")
        };
        write!(
            svg,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{origin} {side} {side}\""
        )
        .expect(WRITES);
        if let Some(px) = options.side_px {
            style.check_size(side, px)?;
            write!(svg, " width=\"{px}\" height=\"{px}\"").expect(WRITES);
        }
        let title = options.title.clone().unwrap_or_else(|| clean_line(&self.text));
        // The two that XML forbids and HTML allows (https://www.w3.org/TR/xml/#charsets).
        let title = title.replace(['\u{fffe}', '\u{ffff}'], "");
        write!(
            svg,
            " role=\"img\"{}><title>{}</title>",
            if style.is_plain() {
                " shape-rendering=\"crispEdges\""
            } else {
                ""
            },
            escape_html(&title)
        )
        .expect(WRITES);
        if let Some(description) = &options.description {
            write!(svg, "<desc>{}</desc>", escape_html(description)).expect(WRITES);
        }
        if style.light() != Color::NONE {
            let corner = if quiet == 0 {
                String::new()
            } else {
                format!(" x=\"-{quiet}\" y=\"-{quiet}\"")
            };
            let light = style.light().shortest();
            write!(
                svg,
                "<rect{corner} width=\"{side}\" height=\"{side}\" fill=\"{light}\"/>"
            )
            .expect(WRITES);
        }
        figure::write(&mut svg, &self.matrix, &self.finders(), style, spot);
        svg.push_str("</svg>\n");
        Ok(svg)
    }
}

const WRITES: &str = "a String takes everything";
