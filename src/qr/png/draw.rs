//! A code with shapes or a logo as PNG: its SVG drawn in pixels.

use resvg::tiny_skia::{Color as Paint, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::{Layout, Pixels};
use crate::error::Error;
use crate::qr::style::Style;
use crate::qr::{Qr, SvgOptions};

/// Draws `qr` where the layout has it: the rows of the picture, and what a pixel is.
pub(super) fn draw(qr: &Qr, style: &Style, layout: &Layout) -> Result<(Pixels, Vec<u8>), Error> {
    let svg = qr.to_svg(&SvgOptions::new().with_style(style.clone()).with_title(""))?;
    let tree = Tree::from_str(&svg, &Options::default()).expect("handbill writes sound SVG");
    let mut pixmap =
        Pixmap::new(layout.side_px, layout.side_px).expect("the side is neither nothing nor too long");
    if let Some([red, green, blue]) = style.light().channels() {
        pixmap.fill(Paint::from_rgba8(red, green, blue, 255));
    }
    // The drawing begins with its quiet zone.
    let scale = layout.module_px as f32;
    let offset = layout.margin_px as f32 - scale * style.quiet_zone() as f32;
    let place = Transform::from_row(scale, 0.0, 0.0, scale, offset, offset);
    resvg::render(&tree, place, &mut pixmap.as_mut());
    let drawn = pixmap.pixels().iter().map(|pixel| pixel.demultiply());
    let has_alpha = style.light().channels().is_none();
    let rows = drawn
        .flat_map(|pixel| {
            let channels = [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()];
            channels.into_iter().take(if has_alpha { 4 } else { 3 })
        })
        .collect();
    let pixels = if has_alpha {
        Pixels::TrueColorWithAlpha
    } else {
        Pixels::TrueColor
    };
    Ok((pixels, rows))
}
