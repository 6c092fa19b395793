//! The modules of a code as rows of bits, from codewords to the finished mask.

use std::sync::OnceLock;

use qrcode::canvas::{Canvas, Module};
use qrcode::types::Version;

use super::Level;
use super::correction::codewords;
use super::damage::data_modules;
use super::mask::{self, LINES};

/// Bits of one row or column, the lowest bit first; 177 of 192 are used at most.
pub(super) type Line = [u64; 3];

/// The finished code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Matrix {
    rows: Vec<Line>,
}

impl Matrix {
    pub(super) fn side(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn rows(&self) -> &[Line] {
        &self.rows
    }

    pub(super) fn is_dark(&self, x: usize, y: usize) -> bool {
        self.rows[y][x / 64] >> (x % 64) & 1 == 1
    }

    /// Makes the modules of a rectangle light.
    pub(super) fn clear(&mut self, x: usize, y: usize, width: usize, height: usize) {
        for row in &mut self.rows[y..y + height] {
            for at in x..x + width {
                row[at / 64] &= !(1 << (at % 64));
            }
        }
    }

    /// Lays the data out in a Micro QR code, whose four masks are weighed by other rules; it is small enough for the
    /// canvas to do it.
    pub(super) fn draw_micro(version: u8, level: Level, data: &[u8]) -> Self {
        let size = Version::Micro(version.into());
        let (data, correction) = qrcode::ec::construct_codewords(data, size, level.ec())
            .expect("the segments fill the version at this level");
        let mut canvas = Canvas::new(size, level.ec());
        canvas.draw_all_functional_patterns();
        canvas.draw_data(&data, &correction);
        let colors = canvas.apply_best_mask().into_colors();
        let side = usize::from(size.width().unsigned_abs());
        let mut rows = vec![[0; 3]; side];
        for (at, _) in colors
            .iter()
            .enumerate()
            .filter(|(_, color)| **color == qrcode::Color::Dark)
        {
            rows[at / side][0] |= 1 << (at % side);
        }
        Self { rows }
    }

    /// Lays the data out in a code of `version` and masks it so that it scans best.
    pub(super) fn draw(version: u8, level: Level, data: &[u8]) -> Self {
        let frame = Frame::of(version);
        // What readers' pages load is to be small before it is fast.
        let words = if cfg!(target_family = "wasm") {
            3
        } else {
            mask::words(frame.dark.rows.len())
        };
        match words {
            1 => Self::draw_in::<1>(frame, version, level, data),
            2 => Self::draw_in::<2>(frame, version, level, data),
            _ => Self::draw_in::<3>(frame, version, level, data),
        }
    }

    fn draw_in<const WORDS: usize>(frame: &'static Frame, version: u8, level: Level, data: &[u8]) -> Self {
        let drawn = Unmasked::<WORDS>::draw(frame, version, level, data);
        let mut best = drawn.masked(0, level);
        let mut symbol = best.clone();
        let mut least = mask::penalty(&best, u32::MAX);
        for mask in 1..8 {
            drawn.mask(&mut symbol, mask, level);
            let penalty = mask::penalty(&symbol, least);
            if penalty < least {
                least = penalty;
                std::mem::swap(&mut best, &mut symbol);
            }
        }
        let whole = |row: [u64; WORDS]| std::array::from_fn(|word| row.get(word).copied().unwrap_or(0));
        Self {
            rows: best.rows.into_iter().map(whole).collect(),
        }
    }
}

/// A code by rows and by columns, since half of the penalties look down the columns, in so many words a line.
#[derive(Clone)]
pub(super) struct Symbol<const WORDS: usize> {
    pub(super) rows: Vec<[u64; WORDS]>,
    pub(super) columns: Vec<[u64; WORDS]>,
}

impl<const WORDS: usize> Symbol<WORDS> {
    fn new(side: usize) -> Self {
        Self {
            rows: vec![[0; WORDS]; side],
            columns: vec![[0; WORDS]; side],
        }
    }

    pub(super) fn of_rows(rows: Vec<[u64; WORDS]>) -> Self {
        let side = rows.len();
        let mut columns = vec![[0; WORDS]; side];
        for (down, rows) in rows.chunks(64).enumerate() {
            for (across, columns) in columns.chunks_mut(64).enumerate() {
                let mut block = [0; 64];
                for (line, row) in block.iter_mut().zip(rows) {
                    *line = row[across];
                }
                transpose(&mut block);
                for (column, line) in columns.iter_mut().zip(block) {
                    column[down] = line;
                }
            }
        }
        Self { rows, columns }
    }

    fn set(&mut self, x: usize, y: usize) {
        self.rows[y][x / 64] |= 1 << (x % 64);
        self.columns[x][y / 64] |= 1 << (y % 64);
    }
}

/// Turns rows of bits into columns, the lowest bit first: halves of the square change places, then quarters and so on
/// (Warren, Hacker's Delight, 7-3).
fn transpose(square: &mut [u64; 64]) {
    let (mut half, mut low) = (32, u64::MAX >> 32);
    while half > 0 {
        for pair in square.chunks_exact_mut(2 * half) {
            let (upper, lower) = pair.split_at_mut(half);
            for (upper, lower) in upper.iter_mut().zip(lower) {
                let turned = (*upper >> half ^ *lower) & low;
                *upper ^= turned << half;
                *lower ^= turned;
            }
        }
        half /= 2;
        low ^= low << half;
    }
}

/// What all codes of a version share: the function patterns, and where the data goes.
struct Frame {
    dark: Symbol<3>,
    /// Modules that a mask may turn: all of the data, and those left over after it (ISO/IEC 18004:2015, 7.7.3).
    maskable: Symbol<3>,
    /// By bit of the codewords, column and row.
    data: Vec<(u8, u8)>,
}

impl Frame {
    /// Drawn once for each version asked for, and kept: that takes longer than all else about a code.
    fn of(version: u8) -> &'static Self {
        static FRAMES: [OnceLock<Frame>; 40] = [const { OnceLock::new() }; 40];
        FRAMES[usize::from(version) - 1].get_or_init(|| Self::draw(version))
    }

    fn draw(version: u8) -> Self {
        let size = Version::Normal(version.into());
        // The level stands in the format information alone, which is written with the mask.
        let level = Level::M;
        let mut canvas = Canvas::new(size, level.ec());
        canvas.draw_all_functional_patterns();
        let width = size.width();
        let side = width.unsigned_abs().into();
        let (mut dark, mut maskable) = (Symbol::new(side), Symbol::new(side));
        for (y, row) in (0..width).enumerate() {
            for (x, column) in (0..width).enumerate() {
                match canvas.get(column, row) {
                    Module::Empty => maskable.set(x, y),
                    module if module.is_dark() => dark.set(x, y),
                    _ => {}
                }
            }
        }
        let narrow = |n: usize| u8::try_from(n).expect("a side has at most 177 modules");
        let data = data_modules(size, level)
            .map(|(x, y)| (narrow(x), narrow(y)))
            .collect();
        Self { dark, maskable, data }
    }
}

/// Function patterns and data.
struct Unmasked<const WORDS: usize> {
    dark: Symbol<WORDS>,
    frame: &'static Frame,
}

impl<const WORDS: usize> Unmasked<WORDS> {
    fn draw(frame: &'static Frame, version: u8, level: Level, data: &[u8]) -> Self {
        let words = codewords(version, level, data, frame.data.len() / 8);
        let narrow = |row: &Line| std::array::from_fn(|word| row[word]);
        let mut rows: Vec<[u64; WORDS]> = frame.dark.rows.iter().map(narrow).collect();
        for (byte, modules) in words.iter().zip(frame.data.chunks(8)) {
            for (bit, (x, y)) in modules.iter().enumerate() {
                let turn = u64::from(byte << bit >> 7);
                let (x, y) = (usize::from(*x), usize::from(*y));
                rows[y][x / 64] |= turn << (x % 64);
            }
        }
        Self {
            dark: Symbol::of_rows(rows),
            frame,
        }
    }

    /// The code under one of the eight masks, with its format information.
    fn masked(&self, mask: usize, level: Level) -> Symbol<WORDS> {
        let mut symbol = self.dark.clone();
        self.mask(&mut symbol, mask, level);
        symbol
    }

    /// Overwrites `symbol` with it.
    fn mask(&self, symbol: &mut Symbol<WORDS>, mask: usize, level: Level) {
        let [by_row, by_column] = &LINES[mask];
        let (dark, maskable) = (&self.dark, &self.frame.maskable);
        turn(&mut symbol.rows, &dark.rows, &maskable.rows, by_row);
        turn(&mut symbol.columns, &dark.columns, &maskable.columns, by_column);
        draw_format(symbol, level, mask);
    }
}

fn turn<const WORDS: usize>(
    lines: &mut [[u64; WORDS]],
    dark: &[[u64; WORDS]],
    maskable: &[Line],
    pattern: &[Line; mask::PERIOD],
) {
    let (dark, maskable) = (dark.chunks(mask::PERIOD), maskable.chunks(mask::PERIOD));
    for ((lines, dark), maskable) in lines.chunks_mut(mask::PERIOD).zip(dark).zip(maskable) {
        for (((line, dark), maskable), pattern) in lines.iter_mut().zip(dark).zip(maskable).zip(pattern) {
            *line = std::array::from_fn(|word| dark[word] ^ (maskable[word] & pattern[word]));
        }
    }
}

/// Writes level and mask twice beside the finders (ISO/IEC 18004:2015, 7.9); these modules are light before.
fn draw_format<const WORDS: usize>(symbol: &mut Symbol<WORDS>, level: Level, mask: usize) {
    let format = format_bits(level, mask);
    let side = symbol.rows.len();
    for bit in (0..15).filter(|bit| format >> bit & 1 == 1) {
        match bit {
            0..=5 => symbol.set(8, bit),
            6 | 7 => symbol.set(8, bit + 1),
            8 => symbol.set(7, 8),
            _ => symbol.set(14 - bit, 8),
        }
        match bit {
            0..=7 => symbol.set(side - 1 - bit, 8),
            _ => symbol.set(8, side - 15 + bit),
        }
    }
}

/// Level and mask with their BCH (15, 5) check bits (ISO/IEC 18004:2015, annex C).
fn format_bits(level: Level, mask: usize) -> usize {
    let level = match level {
        Level::L => 1,
        Level::M => 0,
        Level::Q => 3,
        Level::H => 2,
    };
    let data = level << 3 | mask;
    let rest = (0..5).rev().fold(data << 10, |rest, bit| {
        if rest >> (bit + 10) & 1 == 1 {
            rest ^ 0b101_0011_0111 << bit
        } else {
            rest
        }
    });
    (data << 10 | rest) ^ 0b101_0100_0001_0010
}

#[cfg(test)]
mod tests {
    use super::*;
    use qrcode::canvas::MaskPattern;

    const PATTERNS: [MaskPattern; 8] = [
        MaskPattern::Checkerboard,
        MaskPattern::HorizontalLines,
        MaskPattern::VerticalLines,
        MaskPattern::DiagonalLines,
        MaskPattern::LargeCheckerboard,
        MaskPattern::Fields,
        MaskPattern::Diamonds,
        MaskPattern::Meadow,
    ];

    #[test]
    fn every_mask_and_level_agrees_with_the_canvas_of_qrcode() {
        for version in [1, 6, 7, 14, 40] {
            for level in Level::ALL {
                let size = Version::Normal(version);
                let mut bits = qrcode::bits::Bits::new(size);
                bits.push_byte_data(b"handbill").expect("fits");
                if bits.push_terminator(level.ec()).is_err() {
                    continue;
                }
                let data = bits.into_bytes();
                let (words, correction) =
                    qrcode::ec::construct_codewords(&data, size, level.ec()).expect("valid");
                let mut canvas = Canvas::new(size, level.ec());
                canvas.draw_all_functional_patterns();
                canvas.draw_data(&words, &correction);
                let ours = Unmasked::<3>::draw(Frame::of(version as u8), version as u8, level, &data);
                for (mask, pattern) in PATTERNS.into_iter().enumerate() {
                    let mut theirs = canvas.clone();
                    theirs.apply_mask(pattern);
                    let symbol = ours.masked(mask, level);
                    let matrix = Matrix {
                        rows: symbol.rows.clone(),
                    };
                    let turned = Matrix { rows: symbol.columns };
                    for (at, color) in theirs.into_colors().into_iter().enumerate() {
                        let dark = color == qrcode::Color::Dark;
                        let (x, y) = (at % matrix.side(), at / matrix.side());
                        assert_eq!(
                            matrix.is_dark(x, y),
                            dark,
                            "version {version} {level} mask {mask} at {x},{y}"
                        );
                        assert_eq!(turned.is_dark(y, x), dark);
                    }
                }
            }
        }
    }
}
