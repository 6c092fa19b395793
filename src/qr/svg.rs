//! The code as SVG.

use super::decimal;
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
        push_box(&mut svg, quiet, side);
        if let Some(px) = options.side_px {
            style.check_size(side, px)?;
            write!(svg, " width=\"{px}\" height=\"{px}\"").expect(WRITES);
        }
        self.push_title(&mut svg, options.title.as_deref(), style.is_plain());
        if let Some(description) = &options.description {
            write!(svg, "<desc>{}</desc>", escape_html(description)).expect(WRITES);
        }
        if style.light() != Color::NONE {
            push_ground(&mut svg, quiet, side, &style.light().shortest());
        }
        figure::write(&mut svg, &self.matrix, &self.finders(), style, spot);
        svg.push_str("</svg>\n");
        Ok(svg)
    }

    /// What [`Qr::to_svg`] writes of a full code when a title is set and nothing else, without a way to any other style:
    /// that is what readers' pages load.
    #[cfg(any(feature = "wasm-qr", test))]
    pub(crate) fn to_plain_svg(&self, title: Option<&str>) -> String {
        let quiet = super::style::QUIET_ZONE_MODULES.into();
        let side = self.side_modules() + 2 * quiet;
        let mut svg = String::new();
        push_box(&mut svg, quiet, side);
        self.push_title(&mut svg, title.map(clean_line).as_deref(), true);
        push_ground(&mut svg, quiet, side, "#fff");
        figure::push_squares(&mut svg, &self.matrix, "#000");
        svg.push_str("</svg>\n");
        svg
    }

    fn push_title(&self, svg: &mut String, title: Option<&str>, has_crisp_edges: bool) {
        svg.push_str(if has_crisp_edges {
            " role=\"img\" shape-rendering=\"crispEdges\"><title>"
        } else {
            " role=\"img\"><title>"
        });
        let title = title.map_or_else(|| clean_line(&self.text), str::to_owned);
        // The two that XML forbids and HTML allows (https://www.w3.org/TR/xml/#charsets).
        let title = title.replace(['\u{fffe}', '\u{ffff}'], "");
        svg.push_str(&escape_html(&title));
        svg.push_str("</title>");
    }
}

/// Opens the image. The origin is the corner of the code, not of the quiet zone: numbers under 10 are more frequent so.
fn push_box(svg: &mut String, quiet: usize, side: usize) {
    let minus = if quiet == 0 { "" } else { "-" };
    let (quiet, side) = (decimal(quiet), decimal(side));
    let open = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"";
    for part in [
        open, minus, &quiet, " ", minus, &quiet, " ", &side, " ", &side, "\"",
    ] {
        svg.push_str(part);
    }
}

fn push_ground(svg: &mut String, quiet: usize, side: usize, light: &str) {
    let (margin, side) = (decimal(quiet), decimal(side));
    svg.push_str("<rect");
    if quiet > 0 {
        for part in [" x=\"-", &margin, "\" y=\"-", &margin, "\""] {
            svg.push_str(part);
        }
    }
    for part in [
        " width=\"",
        &side,
        "\" height=\"",
        &side,
        "\" fill=\"",
        light,
        "\"/>",
    ] {
        svg.push_str(part);
    }
}

const WRITES: &str = "a String takes everything";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::qr::QrOptions;

    #[test]
    fn the_plain_way_and_the_other_write_the_same() -> Result<(), Error> {
        for text in ["https://example.org/1", "뉴스 <b> & \u{ffff} \"\n", "7"] {
            let qr = Qr::new(text, &QrOptions::new())?;
            assert_eq!(qr.to_plain_svg(None), qr.to_svg(&SvgOptions::new())?);
            let title = " A <title>\u{202e} & more ";
            let titled = SvgOptions::new().with_title(title);
            assert_eq!(qr.to_plain_svg(Some(title)), qr.to_svg(&titled)?);
        }
        Ok(())
    }
}
