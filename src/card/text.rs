//! Text set in lines: which fonts, where lines end, and each glyph's place.

mod breaks;
mod fit;
mod phrases;

use super::fonts::{Engine, Fonts, Stack, emoji};
use crate::error::Error;
use crate::language::{Direction, Language};
use fit::Piece;
use parley::style::{FontFamily, FontFamilyName, FontWeight, StyleProperty};
use parley::{BaseDirection, FontData, Layout, PositionedLayoutItem};
use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;

/// The size text is measured at; widths grow in proportion, as nothing is hinted.
const MEASURED_PX: f32 = 100.0;

/// The most grapheme clusters that are set. More could not be read on a card, and to weigh its lines takes time with
/// the square of it.
const MAX_CLUSTERS: usize = 1000;

/// What text is set in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Face<'a> {
    pub(super) language: Option<&'a Language>,
    pub(super) direction: Direction,
    pub(super) serif: bool,
    pub(super) bold: bool,
}

/// The room for a text, and how large it may be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) size_max_px: f32,
    /// Above this size no more than `lines_max` lines are taken; below it as many as the room has.
    pub(super) size_good_px: f32,
    pub(super) lines_max: usize,
}

/// Text set in lines.
#[derive(Debug, Clone)]
pub(super) struct Block {
    pub(super) lines: Vec<Line>,
    pub(super) size_px: f32,
    pub(super) line_height: f32,
    pub(super) ascent: f32,
    pub(super) descent: f32,
}

#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) width: f32,
    pub(super) runs: Vec<Run>,
}

/// Glyphs of one font, placed from the line's start and its baseline.
#[derive(Debug, Clone)]
pub(super) struct Run {
    pub(super) font: FontData,
    pub(super) coords: Vec<i16>,
    pub(super) size_px: f32,
    /// Glyph, x, y (down).
    pub(super) glyphs: Vec<(u32, f32, f32)>,
}

impl Block {
    /// From the top of the first line's letters to the foot of the last one's.
    pub(super) fn height(&self) -> f32 {
        self.ascent + self.line_height * (self.lines.len().saturating_sub(1)) as f32 + self.descent
    }

    pub(super) fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }
}

/// Sets `text` as large as `room` allows.
///
/// `missing-font` when no font has its letters; `None` when it does not fit even in the smallest size.
pub(super) fn set(fonts: &Fonts, text: &str, face: &Face<'_>, room: &Room) -> Result<Option<Block>, Error> {
    if text.graphemes(true).nth(MAX_CLUSTERS).is_some() {
        return Ok(None);
    }
    fonts.with_engine(|engine| {
        let stack = fonts.stack(engine, text, face.language, face.serif)?;
        let whole = shape(engine, &stack, text, face, MEASURED_PX);
        let measured = measure(&whole, text, face)?;
        let (ascent, descent) = (measured.ascent / MEASURED_PX, measured.descent / MEASURED_PX);
        let pieces = breaks::pieces(text, face.language, &measured.advances);
        let line_height = stack.leading.max(if face.bold { 0.0 } else { 1.3 });
        let Some(fitted) = fit::fit(
            text,
            &pieces,
            &measured.advances,
            room,
            line_height,
            ascent + descent,
        ) else {
            return Ok(None);
        };
        let lines = fitted
            .lines
            .iter()
            .map(|range| line(engine, &stack, text[range.clone()].trim(), face, fitted.size_px))
            .collect();
        Ok(Some(Block {
            lines,
            size_px: fitted.size_px,
            line_height: line_height * fitted.size_px,
            ascent: ascent * fitted.size_px,
            descent: descent * fitted.size_px,
        }))
    })
}

struct Measured {
    /// The advance of the cluster that begins at each byte.
    advances: Vec<f32>,
    ascent: f32,
    descent: f32,
}

fn families(names: &[String]) -> FontFamily<'_> {
    let named = names
        .iter()
        .map(|name| FontFamilyName::Named(Cow::Borrowed(name.as_str())));
    FontFamily::List(named.collect())
}

fn shape(engine: &mut Engine, stack: &Stack, text: &str, face: &Face<'_>, size_px: f32) -> Layout<()> {
    let mut builder = engine.layouts.ranged_builder(&mut engine.fonts, text, 1.0, false);
    builder.push_default(StyleProperty::FontFamily(families(&stack.families)));
    for range in emoji(text) {
        builder.push(StyleProperty::FontFamily(families(&stack.emoji)), range);
    }
    builder.push_default(StyleProperty::FontSize(size_px));
    builder.push_default(StyleProperty::FontWeight(FontWeight::new(if face.bold {
        700.0
    } else {
        400.0
    })));
    let locale = face
        .language
        .and_then(|language| parley::style::Language::parse(language.as_str()).ok());
    builder.push_default(StyleProperty::Locale(locale));
    builder.set_base_direction(match face.direction {
        Direction::Ltr => BaseDirection::Ltr,
        Direction::Rtl => BaseDirection::Rtl,
    });
    let mut layout = builder.build(text);
    layout.break_all_lines(None);
    layout
}

fn measure(layout: &Layout<()>, text: &str, face: &Face<'_>) -> Result<Measured, Error> {
    let mut measured = Measured {
        advances: vec![0.0; text.len()],
        ascent: 0.0,
        descent: 0.0,
    };
    for run in layout.lines().flat_map(|line| line.runs()) {
        let metrics = run.font_metrics();
        measured.ascent = measured.ascent.max(metrics.ascent);
        measured.descent = measured.descent.max(metrics.descent);
        for cluster in run.clusters() {
            let range = cluster.text_range();
            if let Some(advance) = measured.advances.get_mut(range.start) {
                *advance += cluster.advance();
            }
            if cluster.glyphs().any(|glyph| glyph.id == 0) {
                let letter = text[range].chars().next().unwrap_or(' ');
                if !letter.is_whitespace() {
                    return Err(Fonts::missing_letter(letter, face.language));
                }
            }
        }
    }
    Ok(measured)
}

fn line(engine: &mut Engine, stack: &Stack, text: &str, face: &Face<'_>, size_px: f32) -> Line {
    let layout = shape(engine, stack, text, face, size_px);
    let mut runs = Vec::new();
    for item in layout.lines().flat_map(|line| line.items().collect::<Vec<_>>()) {
        if let PositionedLayoutItem::GlyphRun(glyphs) = item {
            let (run, baseline) = (glyphs.run(), glyphs.baseline());
            runs.push(Run {
                font: run.font().clone(),
                coords: run
                    .normalized_coords()
                    .iter()
                    .map(|coord| coord.to_bits())
                    .collect(),
                size_px: run.font_size(),
                glyphs: glyphs
                    .positioned_glyphs()
                    .map(|glyph| (glyph.id, glyph.x, glyph.y - baseline))
                    .collect(),
            });
        }
    }
    Line {
        text: text.to_owned(),
        width: layout.full_width(),
        runs,
    }
}
