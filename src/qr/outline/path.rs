//! The characters of the path, and how many they are.

use super::Corner;
use crate::qr::decimal;
use std::sync::LazyLock;

/// The path as it grows.
///
/// What each number is written as is looked up and put down in one go with room to spare, for how long the next
/// one is cannot be foreseen, and digits are most of what a code is written in.
pub(super) struct Path {
    bytes: Vec<u8>,
    len: usize,
    written: &'static [u64; 512],
}

impl Path {
    /// An edge takes five characters at most, and a move, one to four corners, nine.
    pub(super) fn with_room_for(edges: usize) -> Self {
        Self {
            bytes: vec![0; edges * 8 + 8],
            len: 0,
            written: &WRITTEN,
        }
    }

    /// The start of an outline, relative or absolute, whichever is shorter.
    pub(super) fn push_move(&mut self, from: Corner, to: Corner) {
        let column = Reach::new(from.0, to.0, true);
        let row = Reach::new(from.1, to.1, false);
        if column.absolute + row.absolute < column.relative + row.relative {
            self.push(b'M', self.written(0, to.0));
            self.push(b' ', self.written(0, to.1));
        } else {
            self.push(b'm', self.written(from.0, to.0));
            // A sign parts the numbers too.
            let between = if to.1 < from.1 { b'-' } else { b' ' };
            self.push(between, self.written(0, to.1.abs_diff(from.1)));
        }
    }

    /// A line, relative (`h`, `v`) or absolute (`H`, `V`), whichever is shorter.
    pub(super) fn push_edge(&mut self, command: u8, from: u8, to: u8) {
        let (relative, absolute) = (self.written(from, to), self.written(0, to));
        let is_absolute = absolute >> LEN_SHIFT < relative >> LEN_SHIFT;
        let number = if is_absolute { absolute } else { relative };
        self.push(command - (u8::from(is_absolute) << 5), number);
    }

    fn push(&mut self, command: u8, written: u64) {
        let bytes = (written | u64::from(command)).to_le_bytes();
        self.bytes[self.len..][..8].copy_from_slice(&bytes);
        self.len += (written >> LEN_SHIFT) as usize;
    }

    /// The way between two places as it stands behind its command, see [`WRITTEN`].
    fn written(&self, from: u8, to: u8) -> u64 {
        self.written[usize::from(to).wrapping_sub(from.into()) & 511]
    }

    pub(super) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.len]).expect("letters and digits")
    }
}

/// How long a column or a row is written as the place to move to, from the pen and from nowhere.
pub(super) struct Reach {
    relative: u8,
    absolute: u8,
}

impl Reach {
    pub(super) fn new(pen: u8, place: u8, is_column: bool) -> Self {
        Self {
            // The sign of a row is what parts the numbers, else a space does.
            relative: digits(place.abs_diff(pen)) + u8::from(is_column & (place < pen)),
            absolute: digits(place),
        }
    }

    /// How long the move is written, with room for the longest edge to be taken off: a letter, the numbers and what
    /// parts them.
    pub(super) fn and(&self, row: &Self) -> u8 {
        2 + LONGEST_EDGE + (self.relative + row.relative).min(self.absolute + row.absolute)
    }
}

/// More than any edge takes: a letter, a sign and three digits.
const LONGEST_EDGE: u8 = 8;

/// How long an edge is written, relative or absolute.
pub(super) fn edge_len(from: u8, to: u8) -> u8 {
    1 + step_len(from, to).min(digits(to))
}

fn step_len(from: u8, to: u8) -> u8 {
    digits(from.abs_diff(to)) + u8::from(to < from)
}

fn digits(number: u8) -> u8 {
    1 + u8::from(number > 9) + u8::from(number > 99)
}

/// The characters of each number from 0 to 255, then from -256 to -1, behind a byte for the command, the first in the
/// second lowest byte; in the highest byte how many it takes together with the command. Made when first asked for, since
/// it would be a good part of what a reader loads.
static WRITTEN: LazyLock<[u64; 512]> = LazyLock::new(|| {
    let number = |at: usize| if at > 255 { at as i16 - 512 } else { at as i16 };
    std::array::from_fn(|at| {
        let number = number(at);
        let sign = if number < 0 { "-" } else { "" };
        let text = [sign, &decimal(number.unsigned_abs().into())].concat();
        let bytes = text
            .bytes()
            .rev()
            .fold(0, |bytes, byte| bytes << 8 | u64::from(byte));
        (text.len() as u64 + 1) << LEN_SHIFT | bytes << 8
    })
});

const LEN_SHIFT: u32 = 56;
