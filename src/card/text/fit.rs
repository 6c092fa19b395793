//! The largest size, and the line ends, with which a text fits its room.
//!
//! Of all ways to cut a text into a number of lines the one is taken whose lines are most alike in width and in which
//! no word stands alone.

use super::{MEASURED_PX, Room, breaks};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// The smallest size text is set in, pixels.
const SIZE_MIN_PX: f32 = 6.0;
/// From one size tried to the next.
const STEP: f32 = 0.97;
/// What is lost as text shrinks, for each part of its size, against 1 for a phrase that a line parts.
const SHRINK_LOSS: f32 = 5.0;
/// What is lost by a word that stands alone: text shrinks by a third for its sake.
const LONE_LOSS: f32 = 1.9;
/// What a line with a lone word costs, against 1 for a line that is empty.
const LONE_COST: f32 = 10.0;
/// What is gained by a line that ends where a pause is spoken.
const PAUSE_GAIN: f32 = 0.03;
/// What a line costs that ends inside a phrase of Japanese or Chinese.
const SPLIT_COST: f32 = 0.3;

/// A piece of text that is not broken, with the spaces that follow it.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    range: Range<usize>,
    /// Width at [`MEASURED_PX`], with the spaces.
    full: f32,
    /// Width without them.
    bare: f32,
    pauses: bool,
    splits_phrase: bool,
}

pub(super) struct Fitted {
    pub(super) size_px: f32,
    pub(super) lines: Vec<Range<usize>>,
}

impl Piece {
    pub(super) fn new(text: &str, range: Range<usize>, advances: &[f32]) -> Self {
        let bare = text[range.clone()].trim_end();
        let width = |range: Range<usize>| advances[range].iter().sum::<f32>();
        let last = bare.chars().next_back();
        Self {
            full: width(range.clone()),
            bare: width(range.start..range.start + bare.len()),
            pauses: last.is_some_and(|c| ",;:.!?—–、。，：；！？।،؛۔།၊။".contains(c)),
            splits_phrase: false,
            range,
        }
    }

    /// The same where a line that ends with it would part what belongs together.
    pub(super) fn splitting_a_phrase(mut self) -> Self {
        self.splits_phrase = !self.pauses;
        self
    }

    pub(super) fn range(&self) -> Range<usize> {
        self.range.clone()
    }
}

/// Fits the pieces of `text`, whose clusters have the widths `advances`; `leading` and `letters` (ascent and descent) are multiples of the size.
pub(super) fn fit(
    text: &str,
    pieces: &[Piece],
    advances: &[f32],
    room: &Room,
    leading: f32,
    letters: f32,
) -> Option<Fitted> {
    let words = Words::of(text);
    let mut pieces = pieces.to_vec();
    let mut best: Option<(f32, Fitted)> = None;
    let mut size_px = room.size_max_px.max(SIZE_MIN_PX);
    let mut largest_px = None;
    while size_px >= SIZE_MIN_PX {
        let shrunk = largest_px.map_or(0.0, |largest| 1.0 - size_px / largest) * SHRINK_LOSS;
        if best.as_ref().is_some_and(|(loss, _)| *loss <= shrunk) {
            break;
        }
        let is_small = size_px < room.size_good_px;
        if is_small
            && pieces
                .iter()
                .any(|piece| piece.bare * size_px / MEASURED_PX > room.width)
        {
            // A word wider than the card: an address, a name without spaces.
            pieces = split_wide(text, &pieces, room.width * MEASURED_PX / size_px, advances);
        }
        let rows = ((room.height / size_px - letters) / leading).floor() + 1.0;
        let most = if rows < 1.0 { 0 } else { rows as usize };
        let most = if is_small { most } else { most.min(room.lines_max) };
        let width = room.width * MEASURED_PX / size_px;
        let total: f32 = pieces.iter().map(|piece| piece.full).sum();
        let least = ((total / width).floor() as usize).max(1);
        for count in least..=most.min(least + 2) {
            if let Some(Balanced { lines, lone, splits }) = balance(&words, &pieces, width, count) {
                largest_px.get_or_insert(size_px);
                let loss = shrunk + splits as f32 + if lone { LONE_LOSS } else { 0.0 };
                if best.as_ref().is_none_or(|(least, _)| loss < *least) {
                    best = Some((loss, Fitted { size_px, lines }));
                }
            }
        }
        size_px *= STEP;
    }
    best.map(|(_, fitted)| fitted)
}

fn split_wide(text: &str, pieces: &[Piece], width: f32, advances: &[f32]) -> Vec<Piece> {
    let mut split = Vec::new();
    for piece in pieces {
        if piece.bare > width {
            split.extend(breaks::clusters(text, piece, advances));
        } else {
            split.push(piece.clone());
        }
    }
    split
}

struct Balanced {
    lines: Vec<Range<usize>>,
    /// Whether a word had to stand alone.
    lone: bool,
    /// How many lines end inside a phrase.
    splits: usize,
}

/// Cuts the pieces into `count` lines no wider than `width`, as alike as can be.
fn balance(words: &Words<'_>, pieces: &[Piece], width: f32, count: usize) -> Option<Balanced> {
    let n = pieces.len();
    if n == 0 || count > n {
        return None;
    }
    let mut starts = vec![0.0_f32];
    for piece in pieces {
        starts.push(starts.last().copied().unwrap_or_default() + piece.full);
    }
    let line_width = |from: usize, to: usize| starts[to - 1] - starts[from] + pieces[to - 1].bare;
    let ideal = line_width(0, n) / count as f32;
    // cost[l][j]: the least cost of the first j pieces in l lines, and where the last of them begins.
    let mut cost = vec![vec![(f32::INFINITY, 0_usize); n + 1]; count + 1];
    cost[0][0].0 = 0.0;
    for l in 1..=count {
        for to in l..=n {
            for from in (l - 1..to).rev() {
                let line = line_width(from, to);
                if line > width {
                    break;
                }
                let before = cost[l - 1][from].0;
                if before.is_infinite() {
                    continue;
                }
                let off = (line - ideal) / width;
                let mut own = off * off;
                if count > 1 && words.is_lone(&pieces[from..to]) {
                    own += LONE_COST;
                }
                if to < n && pieces[to - 1].pauses {
                    own -= PAUSE_GAIN;
                }
                if to < n && pieces[to - 1].splits_phrase {
                    own += SPLIT_COST;
                }
                if before + own < cost[l][to].0 {
                    cost[l][to] = (before + own, from);
                }
            }
        }
    }
    let least = cost[count][n].0;
    if least.is_infinite() {
        return None;
    }
    let mut lines = Vec::with_capacity(count);
    let (mut to, mut splits) = (n, 0);
    for l in (1..=count).rev() {
        let from = cost[l][to].1;
        splits += usize::from(to < n && pieces[to - 1].splits_phrase);
        lines.push(pieces[from].range.start..pieces[to - 1].range.end);
        to = from;
    }
    lines.reverse();
    Some(Balanced {
        lines,
        lone: least >= LONE_COST / 2.0,
        splits,
    })
}

/// The words of a text, counted once: lines are asked for by the thousand.
struct Words<'a> {
    text: &'a str,
    /// At each byte, how many words begin before it, and how many letters of scripts that part words without spaces.
    before: Vec<(u32, u32)>,
}

impl<'a> Words<'a> {
    fn of(text: &'a str) -> Self {
        let mut before = vec![(0, 0)];
        let (mut words, mut unspaced, mut is_space) = (0, 0, true);
        for c in text.chars() {
            words += u32::from(is_space && !c.is_whitespace());
            unspaced += u32::from(is_written_without_spaces(c));
            is_space = c.is_whitespace();
            before.resize(before.len() + c.len_utf8(), (words, unspaced));
        }
        Self { text, before }
    }

    /// Whether a line of these pieces holds but one word; in scripts that do not part words with spaces, but three
    /// letters.
    fn is_lone(&self, pieces: &[Piece]) -> bool {
        let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else {
            return true;
        };
        let (start, end) = (first.range.start, last.range.end);
        let start = end - self.text[start..end].trim_start().len();
        let line = self.text[start..end].trim_end();
        if line.is_empty() {
            return true;
        }
        let ((words, unspaced), (words_after, unspaced_after)) =
            (self.before[start], self.before[start + line.len()]);
        if unspaced_after > unspaced {
            return line.graphemes(true).nth(3).is_none();
        }
        // The rest of a word that began on the line before is one too.
        let is_rest = self.before[start + 1].0 == words;
        words_after - words + u32::from(is_rest) < 2
    }
}

/// Chinese and Japanese, Thai, Lao, Khmer, Burmese and Tibetan.
fn is_written_without_spaces(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{2e80}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
