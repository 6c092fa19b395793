//! Emoji as layers of coloured outlines: the tables [COLR](https://learn.microsoft.com/typography/opentype/spec/colr),
//! of either version, and [CPAL](https://learn.microsoft.com/typography/opentype/spec/cpal).

use super::super::text::Run;
use super::glyph::Pen;
use crate::color::Rgb;
use skrifa::color::{Brush, ColorGlyph, ColorPainter, ColorStop, CompositeMode, Extend, Transform as Matrix};
use skrifa::instance::{LocationRef, NormalizedCoord, Size};
use skrifa::metrics::BoundingBox;
use skrifa::outline::{DrawSettings, OutlineGlyphCollection};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use tiny_skia::{
    BlendMode, Color, FillRule, GradientStop, LinearGradient, Mask, Paint, Path, PathBuilder, Pixmap,
    PixmapPaint, Point, RadialGradient, Rect, Shader, SpreadMode, SweepGradient, Transform,
};

/// The colour of the text around, in place of one of the palette.
const FOREGROUND: u16 = 0xffff;
/// How far a glyph may reach beyond its origin: to the left and below, and to the right and above, in ems.
const REACH_EM: (f32, f32) = (0.5, 2.0);

/// Draws the glyph with its origin at `x` and `baseline`; what its font has broken is left out.
pub(super) fn draw(
    pixmap: &mut Pixmap,
    font: &FontRef<'_>,
    glyph: &ColorGlyph<'_>,
    run: &Run,
    coords: &[NormalizedCoord],
    (x, baseline): (f32, f32),
    color: Rgb,
) {
    let (before, after) = (
        (REACH_EM.0 * run.size_px).ceil(),
        (REACH_EM.1 * run.size_px).ceil(),
    );
    let side = (before + after) as u32;
    let units = f32::from(
        font.metrics(Size::unscaled(), LocationRef::default())
            .units_per_em
            .max(1),
    );
    let scale = run.size_px / units;
    let (left, top) = (x.floor() - before, baseline.floor() - after);
    let Some(layer) = Pixmap::new(side, side) else {
        return;
    };
    let palettes = font.color_palettes();
    let palette = palettes.get(0);
    let mut canvas = Canvas {
        outlines: font.outline_glyphs(),
        coords,
        palette: palette
            .iter()
            .flat_map(|palette| palette.colors())
            .map(|record| [record.red, record.green, record.blue, record.alpha])
            .collect(),
        foreground: color,
        transforms: vec![Transform::from_row(
            scale,
            0.0,
            0.0,
            -scale,
            x - left,
            baseline - top,
        )],
        clips: Vec::new(),
        layers: vec![(layer, BlendMode::SourceOver)],
    };
    // A glyph that is broken in its font leaves a gap, as it does in a browser.
    let _ = glyph.paint(LocationRef::new(coords), &mut canvas);
    let paint = PixmapPaint::default();
    if let Some((layer, _)) = canvas.layers.first() {
        pixmap.draw_pixmap(
            left as i32,
            top as i32,
            layer.as_ref(),
            &paint,
            Transform::identity(),
            None,
        );
    }
}

struct Canvas<'a> {
    outlines: OutlineGlyphCollection<'a>,
    coords: &'a [NormalizedCoord],
    palette: Vec<[u8; 4]>,
    foreground: Rgb,
    /// From units of the font to pixels of the layer, the one in force last.
    transforms: Vec<Transform>,
    /// What may be painted, the one in force last.
    clips: Vec<Mask>,
    /// What is painted on, the topmost last, and how it comes to lie on the one below.
    layers: Vec<(Pixmap, BlendMode)>,
}

impl Canvas<'_> {
    fn transform(&self) -> Transform {
        self.transforms.last().copied().unwrap_or_default()
    }

    fn outline(&self, id: GlyphId) -> Option<Path> {
        let mut pen = Pen::units();
        let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::new(self.coords));
        self.outlines.get(id)?.draw(settings, &mut pen).ok()?;
        pen.finish()
    }

    fn clip(&mut self, path: Option<Path>) {
        let transform = self.transform();
        let Some((layer, _)) = self.layers.last() else {
            return;
        };
        let mask = match (self.clips.last(), path) {
            (Some(outer), Some(path)) => {
                let mut mask = outer.clone();
                mask.intersect_path(&path, FillRule::Winding, true, transform);
                Some(mask)
            }
            (None, Some(path)) => Mask::new(layer.width(), layer.height()).map(|mut mask| {
                mask.fill_path(&path, FillRule::Winding, true, transform);
                mask
            }),
            // Nothing is painted within nothing.
            (_, None) => Mask::new(layer.width(), layer.height()),
        };
        self.clips.extend(mask);
    }

    fn color(&self, index: u16, alpha: f32) -> Color {
        let [red, green, blue, own] = if index == FOREGROUND {
            let [red, green, blue] = self.foreground.0;
            [red, green, blue, u8::MAX]
        } else {
            self.palette.get(usize::from(index)).copied().unwrap_or_default()
        };
        let mut color = Color::from_rgba8(red, green, blue, own);
        color.apply_opacity(alpha.clamp(0.0, 1.0));
        color
    }

    fn stops(&self, stops: &[ColorStop]) -> Vec<GradientStop> {
        let stop =
            |stop: &ColorStop| GradientStop::new(stop.offset, self.color(stop.palette_index, stop.alpha));
        stops.iter().map(stop).collect()
    }

    /// What fills, in units of the font.
    fn shader(&self, brush: &Brush<'_>, transform: Transform) -> Option<Shader<'static>> {
        match *brush {
            Brush::Solid { palette_index, alpha } => {
                Some(Shader::SolidColor(self.color(palette_index, alpha)))
            }
            Brush::LinearGradient {
                p0,
                p1,
                color_stops,
                extend,
            } => {
                let (from, to) = (Point::from_xy(p0.x, p0.y), Point::from_xy(p1.x, p1.y));
                LinearGradient::new(from, to, self.stops(color_stops), spread(extend), transform)
            }
            Brush::RadialGradient {
                c0,
                r0,
                c1,
                r1,
                color_stops,
                extend,
            } => {
                let (from, to) = (Point::from_xy(c0.x, c0.y), Point::from_xy(c1.x, c1.y));
                let stops = self.stops(color_stops);
                RadialGradient::new(
                    from,
                    r0.max(0.0),
                    to,
                    r1.max(0.0),
                    stops,
                    spread(extend),
                    transform,
                )
            }
            Brush::SweepGradient {
                c0,
                start_angle,
                end_angle,
                color_stops,
                extend,
            } => {
                // The angles run clockwise, and y runs up.
                let upright = Transform::from_row(1.0, 0.0, 0.0, -1.0, 0.0, 2.0 * c0.y);
                SweepGradient::new(
                    Point::from_xy(c0.x, c0.y),
                    start_angle,
                    end_angle,
                    self.stops(color_stops),
                    spread(extend),
                    transform.pre_concat(upright),
                )
            }
        }
    }
}

impl ColorPainter for Canvas<'_> {
    fn push_transform(&mut self, matrix: Matrix) {
        self.transforms
            .push(self.transform().pre_concat(transform(matrix)));
    }

    fn pop_transform(&mut self) {
        self.transforms.pop();
    }

    fn push_clip_glyph(&mut self, id: GlyphId) {
        let path = self.outline(id);
        self.clip(path);
    }

    fn push_clip_box(&mut self, clip: BoundingBox) {
        let rect = Rect::from_ltrb(clip.x_min, clip.y_min, clip.x_max, clip.y_max);
        self.clip(rect.map(PathBuilder::from_rect));
    }

    fn pop_clip(&mut self) {
        self.clips.pop();
    }

    fn fill(&mut self, brush: Brush<'_>) {
        let Some(shader) = self.shader(&brush, self.transform()) else {
            return;
        };
        let Some((layer, _)) = self.layers.last_mut() else {
            return;
        };
        let Some(all) = Rect::from_xywh(0.0, 0.0, layer.width() as f32, layer.height() as f32) else {
            return;
        };
        layer.fill_rect(all, &paint(shader), Transform::identity(), self.clips.last());
    }

    fn fill_glyph(&mut self, id: GlyphId, brush_transform: Option<Matrix>, brush: Brush<'_>) {
        let own = brush_transform.map_or_else(Transform::identity, transform);
        let (Some(path), Some(shader)) = (self.outline(id), self.shader(&brush, own)) else {
            return;
        };
        let to_pixels = self.transform();
        if let Some((layer, _)) = self.layers.last_mut() {
            layer.fill_path(
                &path,
                &paint(shader),
                FillRule::Winding,
                to_pixels,
                self.clips.last(),
            );
        }
    }

    fn push_layer(&mut self, mode: CompositeMode) {
        let new = self
            .layers
            .last()
            .and_then(|(layer, _)| Pixmap::new(layer.width(), layer.height()));
        self.layers.extend(new.map(|layer| (layer, blend(mode))));
    }

    fn pop_layer(&mut self) {
        // The last one is the glyph itself.
        if self.layers.len() < 2 {
            return;
        }
        if let Some((layer, blend_mode)) = self.layers.pop()
            && let Some((below, _)) = self.layers.last_mut()
        {
            let paint = PixmapPaint {
                blend_mode,
                ..PixmapPaint::default()
            };
            below.draw_pixmap(
                0,
                0,
                layer.as_ref(),
                &paint,
                Transform::identity(),
                self.clips.last(),
            );
        }
    }
}

fn paint(shader: Shader<'_>) -> Paint<'_> {
    Paint {
        shader,
        anti_alias: true,
        ..Paint::default()
    }
}

fn transform(matrix: Matrix) -> Transform {
    Transform::from_row(matrix.xx, matrix.yx, matrix.xy, matrix.yy, matrix.dx, matrix.dy)
}

fn spread(extend: Extend) -> SpreadMode {
    match extend {
        Extend::Repeat => SpreadMode::Repeat,
        Extend::Reflect => SpreadMode::Reflect,
        _ => SpreadMode::Pad,
    }
}

fn blend(mode: CompositeMode) -> BlendMode {
    match mode {
        CompositeMode::Clear => BlendMode::Clear,
        CompositeMode::Src => BlendMode::Source,
        CompositeMode::Dest => BlendMode::Destination,
        CompositeMode::DestOver => BlendMode::DestinationOver,
        CompositeMode::SrcIn => BlendMode::SourceIn,
        CompositeMode::DestIn => BlendMode::DestinationIn,
        CompositeMode::SrcOut => BlendMode::SourceOut,
        CompositeMode::DestOut => BlendMode::DestinationOut,
        CompositeMode::SrcAtop => BlendMode::SourceAtop,
        CompositeMode::DestAtop => BlendMode::DestinationAtop,
        CompositeMode::Xor => BlendMode::Xor,
        CompositeMode::Plus => BlendMode::Plus,
        CompositeMode::Screen => BlendMode::Screen,
        CompositeMode::Overlay => BlendMode::Overlay,
        CompositeMode::Darken => BlendMode::Darken,
        CompositeMode::Lighten => BlendMode::Lighten,
        CompositeMode::ColorDodge => BlendMode::ColorDodge,
        CompositeMode::ColorBurn => BlendMode::ColorBurn,
        CompositeMode::HardLight => BlendMode::HardLight,
        CompositeMode::SoftLight => BlendMode::SoftLight,
        CompositeMode::Difference => BlendMode::Difference,
        CompositeMode::Exclusion => BlendMode::Exclusion,
        CompositeMode::Multiply => BlendMode::Multiply,
        CompositeMode::HslHue => BlendMode::Hue,
        CompositeMode::HslSaturation => BlendMode::Saturation,
        CompositeMode::HslColor => BlendMode::Color,
        CompositeMode::HslLuminosity => BlendMode::Luminosity,
        _ => BlendMode::SourceOver,
    }
}
