//! Drawing a laid out card.

mod color_glyph;
mod glyph;

use super::encode::Pixels;
use super::ink::TEXT_CONTRAST_MIN;
use super::layout::{Layout, Placed, QUIET_MODULES, Rect};
use super::options::Size;
use crate::color::Rgb;
use crate::qr::Qr;
use image::RgbImage;
use tiny_skia::{
    Color, FillRule, GradientStop, LinearGradient, Paint, PathBuilder, Pixmap, PixmapPaint, PixmapRef, Point,
    PremultipliedColorU8, SpreadMode, Transform,
};

/// Squares of this many pixels are averaged to see how light the photograph is behind the type.
const PATCH_PX: u32 = 12;
/// How finely darkening is chosen.
const VEIL_STEPS: u32 = 50;

pub(super) fn draw(layout: &Layout, size: Size) -> Pixels {
    let mut pixmap = Pixmap::new(size.width(), size.height()).expect("a size has no side of 0");
    ground(&mut pixmap, layout);
    if let Some((photo, at)) = &layout.photo {
        put_photo(&mut pixmap, photo, at);
        if layout.text_is_on_photo {
            veil(&mut pixmap, layout);
        }
    }
    for (shape, color) in &layout.shapes {
        fill_rect(&mut pixmap, shape, *color);
    }
    if let Some((logo, x, y)) = &layout.logo {
        let rgba = premultiplied(logo);
        if let Some(logo) = PixmapRef::from_bytes(&rgba, logo.width(), logo.height()) {
            let paint = PixmapPaint::default();
            pixmap.draw_pixmap(*x as i32, *y as i32, logo, &paint, Transform::identity(), None);
        }
    }
    for placed in &layout.texts {
        put_text(&mut pixmap, placed);
    }
    if let Some((qr, at)) = &layout.qr {
        put_qr(&mut pixmap, qr, at);
    }
    let (rgba, _) = pixmap.data().as_chunks::<4>();
    let mut rgb = vec![0; 3 * rgba.len()];
    for (out, pixel) in rgb.as_chunks_mut::<3>().0.iter_mut().zip(rgba) {
        *out = [pixel[0], pixel[1], pixel[2]];
    }
    Pixels {
        rgb,
        width: size.width(),
        height: size.height(),
        is_photo: layout.photo.is_some(),
    }
}

fn ground(pixmap: &mut Pixmap, layout: &Layout) {
    let (from, to) = layout.ground;
    pixmap.fill(color(from));
    if from == to {
        return;
    }
    let (width, height) = (pixmap.width() as f32, pixmap.height() as f32);
    let stops = vec![
        GradientStop::new(0.0, color(from)),
        GradientStop::new(1.0, color(to)),
    ];
    let ends = (Point::from_xy(0.0, 0.0), Point::from_xy(width, height));
    if let Some(shader) = LinearGradient::new(ends.0, ends.1, stops, SpreadMode::Pad, Transform::identity())
        && let Some(rect) = tiny_skia::Rect::from_xywh(0.0, 0.0, width, height)
    {
        let paint = Paint {
            shader,
            anti_alias: false,
            ..Paint::default()
        };
        pixmap.fill_rect(rect, &paint, Transform::identity(), None);
    }
}

fn put_photo(pixmap: &mut Pixmap, photo: &RgbImage, at: &Rect) {
    let (left, top, width) = (at.x as usize, at.y as usize, pixmap.width() as usize);
    let pixels = pixmap.pixels_mut();
    for (y, row) in photo.rows().enumerate() {
        for (x, pixel) in row.enumerate() {
            let [red, green, blue] = pixel.0;
            if let Some(out) = pixels.get_mut((top + y) * width + left + x) {
                *out = opaque(Rgb([red, green, blue]));
            }
        }
    }
}

/// Lays the ground's colour over the photograph behind the type, no more than its contrast needs, fading out all
/// around.
fn veil(pixmap: &mut Pixmap, layout: &Layout) {
    let (fade_x, fade_y) = (pixmap.width() as f32 * 0.3, pixmap.height() as f32 * 0.16);
    let bands: Vec<(Rect, f64)> = layout
        .texts
        .iter()
        .map(|placed| {
            let area = placed.area();
            let needed = veil_needed(pixmap, &area, placed.color, layout.ground.0);
            (area, needed)
        })
        .collect();
    let width = pixmap.width() as usize;
    for (y, row) in pixmap.pixels_mut().chunks_exact_mut(width).enumerate() {
        let y = y as f32;
        let near: Vec<(&Rect, f64, f32)> = bands
            .iter()
            .map(|(area, needed)| {
                let away = (area.y - y).max(y - area.y - area.height).max(0.0) / fade_y;
                (area, *needed, away)
            })
            .filter(|(_, needed, away)| *needed > 0.0 && *away < 1.0)
            .collect();
        if near.is_empty() {
            continue;
        }
        for (x, pixel) in row.iter_mut().enumerate() {
            let x = x as f32;
            let share = near
                .iter()
                .map(|(area, needed, away_y)| {
                    let away_x = (area.x - x).max(x - area.x - area.width).max(0.0) / fade_x;
                    let kept = f64::from((1.0 - away_x.hypot(*away_y)).max(0.0));
                    needed * kept * kept * (3.0 - 2.0 * kept)
                })
                .fold(0.0, f64::max);
            if share > 0.0 {
                let own = Rgb([pixel.red(), pixel.green(), pixel.blue()]);
                *pixel = opaque(own.mix(layout.ground.0, share));
            }
        }
    }
}

/// The least share of `ground` over every patch of `area` with which `text` is readable on it.
fn veil_needed(pixmap: &Pixmap, area: &Rect, text: Rgb, ground: Rgb) -> f64 {
    let patches = patches(pixmap, area);
    (0..=VEIL_STEPS)
        .map(|step| f64::from(step) / f64::from(VEIL_STEPS))
        .find(|share| {
            patches
                .iter()
                .all(|patch| patch.mix(ground, *share).contrast(text) >= TEXT_CONTRAST_MIN)
        })
        .unwrap_or(1.0)
}

/// The mean colours of the squares that `area` is made of.
fn patches(pixmap: &Pixmap, area: &Rect) -> Vec<Rgb> {
    let (right, foot) = (
        ((area.x + area.width) as u32).min(pixmap.width()),
        ((area.y + area.height) as u32).min(pixmap.height()),
    );
    let mut patches = Vec::new();
    for top in (area.y.max(0.0) as u32..foot).step_by(PATCH_PX as usize) {
        for left in (area.x.max(0.0) as u32..right).step_by(PATCH_PX as usize) {
            let mut sums = [0_u32; 3];
            let mut count = 0;
            for y in top..(top + PATCH_PX).min(foot) {
                for x in left..(left + PATCH_PX).min(right) {
                    if let Some(pixel) = pixmap.pixel(x, y) {
                        count += 1;
                        for (sum, own) in sums.iter_mut().zip([pixel.red(), pixel.green(), pixel.blue()]) {
                            *sum += u32::from(own);
                        }
                    }
                }
            }
            if count > 0 {
                patches.push(Rgb(sums.map(|sum| u8::try_from(sum / count).unwrap_or(u8::MAX))));
            }
        }
    }
    patches
}

fn put_text(pixmap: &mut Pixmap, placed: &Placed) {
    for (line, x, baseline) in placed.lines() {
        for run in &line.runs {
            glyph::draw(pixmap, run, x, baseline, placed.color);
        }
    }
}

/// Dark modules on a white plate, whatever the theme: what scanners are surest of.
fn put_qr(pixmap: &mut Pixmap, qr: &Qr, at: &Rect) {
    fill_rect(pixmap, at, Rgb::WHITE);
    let modules = qr.side_modules();
    // Whole pixels, so that no edge is blurred.
    let module = (at.width as usize / (modules + 2 * QUIET_MODULES)) as f32;
    let start = module * QUIET_MODULES as f32;
    let mut path = PathBuilder::new();
    for y in 0..modules {
        for x in (0..modules).filter(|x| qr.is_dark(*x, y)) {
            let left = at.x + start + x as f32 * module;
            let top = at.y + start + y as f32 * module;
            if let Some(rect) = tiny_skia::Rect::from_xywh(left, top, module, module) {
                path.push_rect(rect);
            }
        }
    }
    if let Some(path) = path.finish() {
        let mut paint = paint(Rgb::BLACK);
        paint.anti_alias = false;
        pixmap.fill_path(&path, &paint, FillRule::Winding, Transform::identity(), None);
    }
}

fn fill_rect(pixmap: &mut Pixmap, at: &Rect, color: Rgb) {
    if let Some(rect) = tiny_skia::Rect::from_xywh(at.x, at.y, at.width, at.height) {
        pixmap.fill_rect(rect, &paint(color), Transform::identity(), None);
    }
}

fn premultiplied(rgba: &image::RgbaImage) -> Vec<u8> {
    rgba.pixels()
        .flat_map(|pixel| {
            let [red, green, blue, alpha] = pixel.0;
            let by = |channel: u8| (u16::from(channel) * u16::from(alpha) / 255) as u8;
            [by(red), by(green), by(blue), alpha]
        })
        .collect()
}

fn color(rgb: Rgb) -> Color {
    Color::from_rgba8(rgb.0[0], rgb.0[1], rgb.0[2], 255)
}

fn opaque(rgb: Rgb) -> PremultipliedColorU8 {
    PremultipliedColorU8::from_rgba(rgb.0[0], rgb.0[1], rgb.0[2], 255)
        .expect("nothing exceeds an alpha of 255")
}

fn paint(rgb: Rgb) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(color(rgb));
    paint.anti_alias = true;
    paint
}
