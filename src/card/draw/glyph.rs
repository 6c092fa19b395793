//! Glyphs: outlines, and the pictures of emoji fonts.

use super::super::text::Run;
use super::{paint, premultiplied};
use crate::color::Rgb;
use skrifa::bitmap::{BitmapData, BitmapGlyph, BitmapStrikes, Origin};
use skrifa::instance::{LocationRef, NormalizedCoord, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use tiny_skia::{FillRule, FilterQuality, PathBuilder, Pixmap, PixmapPaint, PixmapRef, Transform};

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
    let mut pen = Pen {
        path: PathBuilder::new(),
        x: 0.0,
        y: 0.0,
    };
    for (id, glyph_x, glyph_y) in &run.glyphs {
        let id = GlyphId::new(*id);
        (pen.x, pen.y) = (x + glyph_x, baseline + glyph_y);
        if let Some(bitmap) = strikes.glyph_for_size(Size::new(run.size_px), id) {
            put_bitmap(pixmap, &bitmap, run.size_px, pen.x, pen.y);
        } else if let Some(outline) = outlines.get(id) {
            let settings = DrawSettings::unhinted(Size::new(run.size_px), LocationRef::new(&coords));
            // A glyph that is broken in its font leaves a gap, as it does in a browser.
            let _ = outline.draw(settings, &mut pen);
        }
    }
    if let Some(path) = pen.path.finish() {
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
struct Pen {
    path: PathBuilder,
    x: f32,
    y: f32,
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.x + x, self.y - y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.x + x, self.y - y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.path
            .quad_to(self.x + cx, self.y - cy, self.x + x, self.y - y);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.path.cubic_to(
            self.x + cx0,
            self.y - cy0,
            self.x + cx1,
            self.y - cy1,
            self.x + x,
            self.y - y,
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
