//! Glyphs: outlines, and the pictures and coloured layers of emoji fonts.

use super::super::text::Run;
use super::{color_glyph, paint, premultiplied};
use crate::color::Rgb;
use skrifa::bitmap::{BitmapData, BitmapGlyph, BitmapStrikes, Origin};
use skrifa::instance::{LocationRef, NormalizedCoord, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use tiny_skia::{FillRule, FilterQuality, Path, PathBuilder, Pixmap, PixmapPaint, PixmapRef, Transform};

pub(super) fn draw(pixmap: &mut Pixmap, run: &Run, x: f32, baseline: f32, color: Rgb) {
    let Ok(font) = FontRef::from_index(run.font.data.as_ref(), run.font.index) else {
        return;
    };
    let coords: Vec<NormalizedCoord> = run
        .coords
        .iter()
        .map(|coord| NormalizedCoord::from_bits(*coord))
        .collect();
    let outlines = font.outline_glyphs();
    let strikes = BitmapStrikes::new(&font);
    let color_glyphs = font.color_glyphs();
    let mut pen = Pen::on_card();
    for (id, glyph_x, glyph_y) in &run.glyphs {
        let id = GlyphId::new(*id);
        (pen.x, pen.y) = (x + glyph_x, baseline + glyph_y);
        if let Some(bitmap) = strikes.glyph_for_size(Size::new(run.size_px), id) {
            put_bitmap(pixmap, &bitmap, run.size_px, pen.x, pen.y);
        } else if let Some(layers) = color_glyphs.get(id) {
            color_glyph::draw(pixmap, &font, &layers, run, &coords, (pen.x, pen.y), color);
        } else if let Some(outline) = outlines.get(id) {
            let settings = DrawSettings::unhinted(Size::new(run.size_px), LocationRef::new(&coords));
            // A glyph that is broken in its font leaves a gap, as it does in a browser.
            let _ = outline.draw(settings, &mut pen);
        }
    }
    if let Some(path) = pen.finish() {
        pixmap.fill_path(
            &path,
            &paint(color),
            FillRule::Winding,
            Transform::identity(),
            None,
        );
    }
}

/// Takes a glyph's outline, whose y runs up, to where it stands on the card.
pub(super) struct Pen {
    path: PathBuilder,
    x: f32,
    y: f32,
    /// 1 where y shall run up as it does in the font.
    up: f32,
}

impl Pen {
    fn on_card() -> Self {
        Self {
            path: PathBuilder::new(),
            x: 0.0,
            y: 0.0,
            up: -1.0,
        }
    }

    /// Leaves the outline as the font has it.
    pub(super) fn units() -> Self {
        Self {
            up: 1.0,
            ..Self::on_card()
        }
    }

    pub(super) fn finish(self) -> Option<Path> {
        self.path.finish()
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.x + x, self.y + self.up * y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.x + x, self.y + self.up * y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let (left, base, up) = (self.x, self.y, self.up);
        self.path
            .quad_to(left + cx, base + up * cy, left + x, base + up * y);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        let (left, base, up) = (self.x, self.y, self.up);
        self.path.cubic_to(
            left + cx0,
            base + up * cy0,
            left + cx1,
            base + up * cy1,
            left + x,
            base + up * y,
        );
    }

    fn close(&mut self) {
        self.path.close();
    }
}

fn put_bitmap(pixmap: &mut Pixmap, bitmap: &BitmapGlyph<'_>, size_px: f32, x: f32, baseline: f32) {
    let BitmapData::Png(bytes) = bitmap.data else {
        return;
    };
    let Ok(decoded) = image::load_from_memory_with_format(bytes, image::ImageFormat::Png) else {
        return;
    };
    let rgba = decoded.to_rgba8();
    let data = premultiplied(&rgba);
    let Some(picture) = PixmapRef::from_bytes(&data, rgba.width(), rgba.height()) else {
        return;
    };
    let scale = size_px / bitmap.ppem_y;
    let above = match bitmap.placement_origin {
        Origin::TopLeft => bitmap.inner_bearing_y,
        Origin::BottomLeft => bitmap.inner_bearing_y + rgba.height() as f32,
    };
    let place = Transform::from_row(
        scale,
        0.0,
        0.0,
        scale,
        x + bitmap.inner_bearing_x * scale,
        baseline - above * scale,
    );
    let paint = PixmapPaint {
        quality: FilterQuality::Bicubic,
        ..PixmapPaint::default()
    };
    pixmap.draw_pixmap(0, 0, picture, &paint, place, None);
}
