//! The outline of the dark modules as one short SVG path.
//!
//! Going round the outline takes two or three characters an edge. Where two modules touch at a corner the path
//! runs straight on instead of turning, which is right under the even-odd rule; that halves the edges there and
//! joins outlines into longer ones. A link of 60 characters takes 1,334 characters so; as a stroke for each run
//! of modules (`M0 .5h7m2 0h1`) it takes 1,788.

use super::matrix::{Line, Matrix, Symbol};
use std::ops::Range;

/// Where a level and an upright edge meet: column and row of module edges, 0 to the side.
type Corner = (u8, u8);

/// Writes the path data, in modules from the corner of the code, to be filled by the even-odd rule.
pub(super) fn write(svg: &mut String, matrix: &Matrix) {
    let turns = Turns::new(matrix);
    // An edge takes five characters at most, and a move, one to four corners, nine.
    let mut path = Path {
        bytes: vec![0; turns.starts.len() * 2 * 8 + 8],
        len: 0,
    };
    let outlines = turns.walk();
    let mut pen = (0, 0);
    let mut from = 0;
    for to in outlines.ends.iter().copied() {
        pen = outlines.outline(from, to).write(&mut path, pen);
        from = to;
    }
    svg.push_str(path.as_str());
}

/// Which corners the edges from each corner lead to.
///
/// Corners are numbers, row after row, with as many columns to a row as a power of two holds.
struct Turns {
    column_bits: u32,
    /// By corner: the other end of its level edge, or [`NO_CORNER`].
    across: Vec<u16>,
    /// By corner: the other end of its upright edge.
    down: Vec<u16>,
    /// Where level edges begin, row after row.
    starts: Vec<u16>,
}

const NO_CORNER: u16 = u16::MAX;

impl Turns {
    fn new(matrix: &Matrix) -> Self {
        let symbol = Symbol::of_rows(matrix.rows().to_vec());
        let column_bits = (matrix.side() + 1).next_power_of_two().trailing_zeros();
        let corners = (matrix.side() + 1) << column_bits;
        let (mut across, mut down) = (vec![NO_CORNER; corners], vec![NO_CORNER; corners]);
        let mut starts = Vec::with_capacity(corners / 4);
        each_edge(&symbol.rows, |row, from, to| {
            let row = row << column_bits;
            link(&mut across, row | from, row | to);
            starts.push(row | from);
        });
        each_edge(&symbol.columns, |column, from, to| {
            link(
                &mut down,
                from << column_bits | column,
                to << column_bits | column,
            );
        });
        Self {
            column_bits,
            across,
            down,
            starts,
        }
    }

    /// Follows every outline to its start; its edges are taken out meanwhile.
    fn walk(mut self) -> Outlines {
        // Two corners to a level edge suffice for outlines of one.
        let mut corners = Vec::with_capacity(2 * self.starts.len());
        let mut ends = Vec::new();
        for start in self.starts {
            let mut corner = start;
            while self.across[usize::from(corner)] != NO_CORNER {
                corners.push(corner);
                let end = std::mem::replace(&mut self.across[usize::from(corner)], NO_CORNER);
                self.across[usize::from(end)] = NO_CORNER;
                corner = self.down[usize::from(end)];
                if corner == start {
                    corners.push(start);
                    ends.push(corners.len());
                }
            }
        }
        let column_mask = (1 << self.column_bits) - 1;
        let columns = corners.iter().map(|corner| (corner & column_mask) as u8);
        let rows = corners.iter().map(|corner| (corner >> self.column_bits) as u8);
        Outlines {
            columns: Axis::new(columns.collect(), &ends),
            rows: Axis::new(rows.collect(), &ends),
            ends,
        }
    }
}

fn link(ends: &mut [u16], one: u16, other: u16) {
    ends[usize::from(one)] = other;
    ends[usize::from(other)] = one;
}

/// Calls `edge` with the line of corners and where on it each edge begins and ends.
fn each_edge(lines: &[Line], mut edge: impl FnMut(u16, u16, u16)) {
    let words = lines.len() / 64 + 1;
    let mut above = &[0; 3];
    for (number, line) in (0..).zip(lines.iter().chain(&[[0; 3]])) {
        let mut begun = None;
        for (word, mut rest) in corners(above, line)[..words].iter().copied().enumerate() {
            while rest != 0 {
                let place = (word * 64) as u16 + rest.trailing_zeros() as u16;
                rest &= rest - 1;
                match begun.take() {
                    None => begun = Some(place),
                    Some(from) => edge(number, from, place),
                }
            }
        }
        above = line;
    }
}

/// The corners between two lines: an odd number of the four modules around each is dark.
fn corners(above: &Line, line: &Line) -> Line {
    let edges: Line = std::array::from_fn(|word| above[word] ^ line[word]);
    std::array::from_fn(|word| {
        let carried = word.checked_sub(1).map_or(0, |last| edges[last] >> 63);
        edges[word] ^ (edges[word] << 1 | carried)
    })
}

/// All outlines, one after the other.
///
/// Level and upright edges take turns, so that every other corner tells them all: its column and row, and for the corner
/// after it the next column in the same row. Each outline ends with its first corner once more.
struct Outlines {
    columns: Axis,
    rows: Axis,
    /// Where the places of each outline end.
    ends: Vec<usize>,
}

/// The columns or the rows of corners, and how long the edges along that axis are written. All are small numbers one
/// after the other, which a processor counts many at a time.
struct Axis {
    places: Vec<u8>,
    /// By place: how long the edge from the place before is written; for the first of an outline, from the last.
    onward: Vec<u8>,
    /// By place: how long the edge back to it from the next place is written.
    back: Vec<u8>,
}

impl Outlines {
    fn outline(&self, from: usize, to: usize) -> Outline<'_> {
        Outline {
            columns: self.columns.part(from, to),
            rows: self.rows.part(from, to),
        }
    }
}

impl Axis {
    /// Also measures from each outline to the next, where nobody looks.
    fn new(places: Vec<u8>, ends: &[usize]) -> Self {
        let edges = || places.iter().copied().zip(places[1..].iter().copied());
        let mut onward = vec![0; places.len()];
        for (len, (from, to)) in onward[1..].iter_mut().zip(edges()) {
            *len = edge_len(from, to);
        }
        let mut first = 0;
        for end in ends {
            onward[first] = onward[end - 1];
            first = *end;
        }
        let back = edges().map(|(from, to)| edge_len(to, from)).collect();
        Self { places, onward, back }
    }

    fn part(&self, from: usize, to: usize) -> Along<'_> {
        Along {
            places: &self.places[from..to],
            onward: &self.onward[from..to],
            back: &self.back[from..to - 1],
        }
    }
}

/// One outline.
struct Outline<'a> {
    columns: Along<'a>,
    rows: Along<'a>,
}

/// What [`Axis`] knows of one outline.
struct Along<'a> {
    places: &'a [u8],
    onward: &'a [u8],
    back: &'a [u8],
}

impl Outline<'_> {
    /// Writes it, the shortest way round; gives where the pen ends.
    ///
    /// The edge back to the start is left to the fill, which closes every outline.
    fn write(&self, path: &mut Path, pen: Corner) -> Corner {
        let count = 2 * self.rows.back.len();
        let (start, reversed) = self.shortest(pen);
        Move::new(pen, self.corner(start)).write(path);
        if reversed {
            self.push_back(path, 0..start);
            self.push_back(path, start + 1..count);
            self.corner(start + 1)
        } else if start == 0 {
            self.push_onward(path, 0..count - 1);
            self.corner(count - 1)
        } else {
            self.push_onward(path, start..count);
            self.push_onward(path, 0..start - 1);
            self.corner(start - 1)
        }
    }

    /// At which corner to begin, and whether to go back from there.
    fn shortest(&self, pen: Corner) -> (usize, bool) {
        let edges = self.rows.back.len();
        // Told so that no place needs to be looked for outside.
        let (columns, rows) = (&self.columns.places[..=edges], &self.rows.places[..edges]);
        let (column_onward, row_onward) = (&self.columns.onward[1..=edges], &self.rows.onward[..edges]);
        let (column_back, row_back) = (&self.columns.back[..edges], &self.rows.back[..edges]);
        // Left out is the edge that would close the outline: to the start from before it, or from after it. What is
        // left and the start as one number: which is the least is anybody's guess, to a processor too.
        let (mut onward, mut back) = (u32::MAX, u32::MAX);
        let (mut whole_onward, mut whole_back) = (0, 0);
        let left = |moved: u8, spared: u8, start: usize| u32::from(moved - spared) << 16 | start as u32;
        let mut column = Reach::new(pen.0, columns[0], true);
        for n in 0..edges {
            let row = Reach::new(pen.1, rows[n], false);
            let even = column.and(&row);
            column = Reach::new(pen.0, columns[n + 1], true);
            let odd = column.and(&row);
            onward = onward.min(left(even, row_onward[n], 2 * n));
            onward = onward.min(left(odd, column_onward[n], 2 * n + 1));
            back = back.min(left(even, column_back[n], 2 * n));
            back = back.min(left(odd, row_back[n], 2 * n + 1));
            whole_onward += u32::from(column_onward[n]) + u32::from(row_onward[n]);
            whole_back += u32::from(column_back[n]) + u32::from(row_back[n]);
        }
        let reversed = whole_back + (back >> 16) < whole_onward + (onward >> 16);
        let start = if reversed { back } else { onward };
        ((start & 0xffff) as usize, reversed)
    }

    /// Corner `n` from the first.
    fn corner(&self, n: usize) -> Corner {
        (self.columns.places[n.div_ceil(2)], self.rows.places[n / 2])
    }

    /// Level edges and upright ones take turns.
    fn push_onward(&self, path: &mut Path, edges: Range<usize>) {
        let level = |path: &mut Path, edge: &[u8]| path.push_edge(b'h', edge[0], edge[1]);
        let upright = |path: &mut Path, edge: &[u8]| path.push_edge(b'v', edge[0], edge[1]);
        if edges.is_empty() {
            return;
        }
        let (columns, rows) = (self.columns.places, self.rows.places);
        let (from, to) = (edges.start.div_ceil(2), edges.end / 2);
        if !edges.start.is_multiple_of(2) {
            upright(path, &rows[from - 1..=from]);
        }
        for (column, row) in columns[from..=to].windows(2).zip(rows[from..=to].windows(2)) {
            level(path, column);
            upright(path, row);
        }
        if !edges.end.is_multiple_of(2) {
            level(path, &columns[to..=to + 1]);
        }
    }

    fn push_back(&self, path: &mut Path, edges: Range<usize>) {
        for edge in edges.rev() {
            let (command, places) = self.edge(edge);
            path.push_edge(command, places[1], places[0]);
        }
    }

    /// The command of edge `n` and the places it goes from and to: level ones and upright ones take turns.
    fn edge(&self, n: usize) -> (u8, &[u8]) {
        let (command, along) = if n.is_multiple_of(2) {
            (b'h', &self.columns)
        } else {
            (b'v', &self.rows)
        };
        (command, &along.places[n / 2..n / 2 + 2])
    }
}

/// How long a column or a row is written as the place to move to, from the pen and from nowhere.
struct Reach {
    relative: u8,
    absolute: u8,
}

impl Reach {
    fn new(pen: u8, place: u8, is_column: bool) -> Self {
        Self {
            // The sign of a row is what parts the numbers, else a space does.
            relative: digits(place.abs_diff(pen)) + u8::from(is_column & (place < pen)),
            absolute: digits(place),
        }
    }

    /// How long the move is written, with room for the longest edge to be taken off: a letter, the numbers and what
    /// parts them.
    fn and(&self, row: &Self) -> u8 {
        2 + LONGEST_EDGE + (self.relative + row.relative).min(self.absolute + row.absolute)
    }
}

/// More than any edge takes: a letter, a sign and three digits.
const LONGEST_EDGE: u8 = 8;

/// How long an edge is written, relative or absolute.
fn edge_len(from: u8, to: u8) -> u8 {
    1 + step_len(from, to).min(digits(to))
}

fn step_len(from: u8, to: u8) -> u8 {
    digits(from.abs_diff(to)) + u8::from(to < from)
}

fn digits(number: u8) -> u8 {
    1 + u8::from(number > 9) + u8::from(number > 99)
}

/// The start of an outline, relative or absolute, whichever is shorter.
struct Move(u8, i16, i16);

impl Move {
    fn new(from: Corner, to: Corner) -> Self {
        let [relative, absolute] = Self::both(from, to);
        if absolute.len() < relative.len() {
            absolute
        } else {
            relative
        }
    }

    fn both(from: Corner, to: Corner) -> [Self; 2] {
        let (x, y) = (i16::from(to.0), i16::from(to.1));
        [
            Self(b'm', x - i16::from(from.0), y - i16::from(from.1)),
            Self(b'M', x, y),
        ]
    }

    fn len(&self) -> u8 {
        1 + written_len(self.1) + u8::from(self.2 >= 0) + written_len(self.2)
    }

    fn write(&self, path: &mut Path) {
        path.push(self.0, self.1);
        if self.2 >= 0 {
            path.push(b' ', self.2);
        } else {
            // The sign parts the numbers.
            path.push(b'-', -self.2);
        }
    }
}

/// The path as it grows.
///
/// What each number is written as is looked up and put down in one go with room to spare, for how long the next
/// one is cannot be foreseen, and digits are most of what a code is written in.
struct Path {
    bytes: Vec<u8>,
    len: usize,
}

impl Path {
    /// A line, relative (`h`, `v`) or absolute (`H`, `V`), whichever is shorter.
    fn push_edge(&mut self, command: u8, from: u8, to: u8) {
        let (from, to) = (i16::from(from), i16::from(to));
        let (relative, absolute) = (written(to - from), written(to));
        let is_absolute = absolute >> LEN_SHIFT < relative >> LEN_SHIFT;
        let number = if is_absolute { absolute } else { relative };
        let capital = u8::from(is_absolute) << 5;
        self.put(command - capital, number);
    }

    fn push(&mut self, command: u8, number: i16) {
        self.put(command, written(number));
    }

    fn put(&mut self, command: u8, written: u64) {
        let bytes = (written | u64::from(command)).to_le_bytes();
        self.bytes[self.len..][..8].copy_from_slice(&bytes);
        self.len += (written >> LEN_SHIFT) as usize;
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.len]).expect("letters and digits")
    }
}

fn written_len(number: i16) -> u8 {
    (written(number) >> LEN_SHIFT) as u8 - 1
}

/// A number from -256 to 255 as it stands behind its command.
fn written(number: i16) -> u64 {
    WRITTEN[usize::from(number.cast_unsigned()) & 511]
}

/// The characters of each number behind a place for the command, the first in the second lowest byte; in the highest byte
/// how many it takes together with the command.
static WRITTEN: [u64; 512] = {
    let mut written = [0; 512];
    let mut at = 0;
    while at < 512 {
        let negative = at > 255;
        let mut size = if negative { 512 - at as u64 } else { at as u64 };
        let (mut text, mut len) = (0, 1);
        loop {
            text = text << 8 | (b'0' as u64 + size % 10);
            size /= 10;
            len += 1;
            if size == 0 {
                break;
            }
        }
        if negative {
            (text, len) = (text << 8 | b'-' as u64, len + 1);
        }
        written[at] = len << LEN_SHIFT | text << 8;
        at += 1;
    }
    written
};

const LEN_SHIFT: u32 = 56;
