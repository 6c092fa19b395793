//! Where a line may end.

use super::super::fonts::emoji;
use super::{Piece, phrases};
use crate::language::Language;
use icu_segmenter::LineSegmenter;
use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness, LineBreakWordOption};
use std::sync::LazyLock;
use unicode_segmentation::UnicodeSegmentation;

/// By [UAX #14](https://www.unicode.org/reports/tr14/), strict (kinsoku: no line begins with `。` or a small kana),
/// with words found by their letters in Thai, Lao, Khmer and Burmese.
static STRICT: LazyLock<icu_segmenter::LineSegmenterBorrowed<'static>> = LazyLock::new(|| {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    LineSegmenter::new_lstm(options)
});

/// The same with Korean words kept whole
/// ([`word-break: keep-all`](https://www.w3.org/TR/css-text-3/#valdef-word-break-keep-all)).
static KEEP_ALL: LazyLock<icu_segmenter::LineSegmenterBorrowed<'static>> = LazyLock::new(|| {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    options.word_option = Some(LineBreakWordOption::KeepAll);
    LineSegmenter::new_lstm(options)
});

/// The pieces of `text` between which a line may end; `advances` has the width of the cluster at each byte.
pub(super) fn pieces(text: &str, language: Option<&Language>, advances: &[f32]) -> Vec<Piece> {
    let is_hangul = |c: char| matches!(c, '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}');
    let korean = match language {
        Some(language) => language.primary() == "ko",
        None => text.contains(is_hangul),
    };
    let segmenter = if korean { &KEEP_ALL } else { &STRICT };
    let phrases = phrases::ends(text, language);
    // An emoji goes with the words before it.
    let emoji: Vec<usize> = emoji(text).map(|range| range.start).collect();
    let mut start = 0;
    let mut pieces = Vec::new();
    for end in segmenter.segment_str(text).filter(|end| *end > 0) {
        let piece = Piece::new(text, start..end, advances);
        let splits = phrases.as_ref().is_some_and(|ends| !ends.contains(&end)) || emoji.contains(&end);
        pieces.push(if splits { piece.splitting_a_phrase() } else { piece });
        start = end;
    }
    pieces
}

/// The grapheme clusters of a piece, for one that is wider than any line.
pub(super) fn clusters(text: &str, piece: &Piece, advances: &[f32]) -> Vec<Piece> {
    let range = piece.range();
    text[range.clone()]
        .grapheme_indices(true)
        .map(|(at, cluster)| {
            let start = range.start + at;
            Piece::new(text, start..start + cluster.len(), advances)
        })
        .collect()
}
