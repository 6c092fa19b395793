//! The outline of the dark modules as one short SVG path.
//!
//! Going round the outline takes two or three characters an edge. Where two modules touch at a corner the path
//! runs straight on instead of turning, which is right under the even-odd rule; that halves the edges there and
//! joins outlines into longer ones. A link of 60 characters takes 1,334 characters so; as a stroke for each run
//! of modules (`M0 .5h7m2 0h1`) it takes 1,788.

use super::matrix::{Line, Matrix};
use std::ops::Range;

/// Where a level and an upright edge meet: column and row of module edges, 0 to the side.
type Corner = (u8, u8);

/// Writes the path data, in modules from the corner of the code, to be filled by the even-odd rule.
pub(super) fn write(svg: &mut String, matrix: &Matrix) {
    let mut turns = Turns::new(matrix);
    let mut outline = Outline::default();
    // An edge takes five characters at most, and a move, one to four corners, nine.
    let mut path = Path {
        bytes: vec![0; turns.starts.len() * 2 * 8 + 8],
        len: 0,
    };
    let mut pen = (0, 0);
    while turns.next_outline(&mut outline.places) {
        pen = outline.write(&mut path, pen);
    }
    svg.push_str(path.as_str());
}

/// Which corners the edges from each corner lead to. Outlines are taken out as they are walked.
struct Turns {
    stride: usize,
    /// By corner: the column where its level edge ends, or [`NO_CORNER`].
    across: Vec<u8>,
    /// By corner: the row where its upright edge ends.
    down: Vec<u8>,
    /// Where level edges begin, row after row.
    starts: Vec<Corner>,
    next: usize,
}

const NO_CORNER: u8 = u8::MAX;

impl Turns {
    fn new(matrix: &Matrix) -> Self {
        let stride = matrix.side() + 1;
        let mut across = vec![NO_CORNER; stride * stride];
        let mut down = vec![NO_CORNER; stride * stride];
        let mut starts = Vec::with_capacity(stride * stride / 4);
        // Along a line of edges, corners come in pairs: where an edge begins and where it ends. Which of the two they
        // are is kept as bits for a whole row, since a processor cannot foresee it one by one.
        let mut open_down: Line = [0; 3];
        let mut begun_down = vec![0; stride];
        let mut above: Line = [0; 3];
        for (y, row) in (0u8..).zip(matrix.rows().iter().chain(&[[0; 3]])) {
            let line = usize::from(y) * stride;
            let corners = corners(&above, row);
            let mut columns = bits(corners);
            while let (Some(x), Some(end)) = (columns.next(), columns.next()) {
                starts.push((x, y));
                across[line + usize::from(x)] = end;
                across[line + usize::from(end)] = x;
            }
            for x in bits(std::array::from_fn(|word| corners[word] & !open_down[word])) {
                begun_down[usize::from(x)] = y;
            }
            for x in bits(std::array::from_fn(|word| corners[word] & open_down[word])) {
                let column = usize::from(x);
                let begun = begun_down[column];
                down[line + column] = begun;
                down[usize::from(begun) * stride + column] = y;
            }
            open_down = std::array::from_fn(|word| open_down[word] ^ corners[word]);
            above = *row;
        }
        Self {
            stride,
            across,
            down,
            starts,
            next: 0,
        }
    }

    /// Fills in the [`Outline::places`] of an outline not walked yet.
    fn next_outline(&mut self, places: &mut Vec<u8>) -> bool {
        let at = |(x, y): Corner| usize::from(y) * self.stride + usize::from(x);
        let rest = &self.starts[self.next..];
        let Some(step) = rest.iter().position(|start| self.across[at(*start)] != NO_CORNER) else {
            return false;
        };
        self.next += step + 1;
        let start = rest[step];
        places.clear();
        let (mut x, mut y) = start;
        loop {
            let line = usize::from(y) * self.stride;
            let end = std::mem::replace(&mut self.across[line + usize::from(x)], NO_CORNER);
            self.across[line + usize::from(end)] = NO_CORNER;
            places.extend([x, y]);
            (x, y) = (end, self.down[line + usize::from(end)]);
            if (x, y) == start {
                places.extend([x, y]);
                return true;
            }
        }
    }
}

/// The corners between two rows: an odd number of the four modules around each is dark.
fn corners(above: &Line, row: &Line) -> Line {
    let edges: Line = std::array::from_fn(|word| above[word] ^ row[word]);
    std::array::from_fn(|word| {
        let carried = word.checked_sub(1).map_or(0, |last| edges[last] >> 63);
        edges[word] ^ (edges[word] << 1 | carried)
    })
}

/// The places of the bits that are set, lowest first.
fn bits(line: Line) -> impl Iterator<Item = u8> {
    (0u8..).step_by(64).zip(line).flat_map(|(first, mut word)| {
        std::iter::from_fn(move || {
            let bit = (word != 0).then(|| word.trailing_zeros().to_le_bytes()[0])?;
            word &= word - 1;
            Some(first + bit)
        })
    })
}

/// One outline, and how long its edges are written one way round and the other.
#[derive(Default)]
struct Outline {
    /// Column, row, column, row and so on, for level and upright edges take turns: corner n stands at places n and
    /// n + 1, and the edge from there goes from place n to place n + 2. The first two are repeated at the end.
    places: Vec<u8>,
    /// By edge: how long it is written, from its corner to the next and from there back.
    onward: Vec<u8>,
    back: Vec<u8>,
    /// By corner: how long the move there is written.
    moves: Vec<u8>,
}

impl Outline {
    /// Writes it, the shortest way round; gives where the pen ends.
    ///
    /// The edge back to the start is left to the fill, which closes every outline.
    fn write(&mut self, path: &mut Path, pen: Corner) -> Corner {
        self.measure(pen);
        let places = &self.places[..];
        let count = places.len() - 2;
        // Left out is the edge that would close the outline: to the start from before it, or from after it. What is
        // saved and the start as one number: which is the least is anybody's guess, to a processor too.
        let (mut onward, mut back) = (u32::MAX, u32::MAX);
        let mut before = self.onward[count - 1];
        let edges = self.moves.iter().zip(&self.onward).zip(&self.back);
        for (start, ((begin, to), from)) in (0u32..).zip(edges) {
            let spared = |edge: u8| (LONGEST_EDGE + u32::from(*begin) - u32::from(edge)) << 16 | start;
            onward = onward.min(spared(before));
            back = back.min(spared(*from));
            before = *to;
        }
        let whole = |lens: &[u8]| lens.iter().map(|len| u32::from(*len)).sum::<u32>();
        let onward = (whole(&self.onward) + (onward >> 16), onward & 0xffff);
        let back = (whole(&self.back) + (back >> 16), back & 0xffff);
        let reversed = back < onward;
        let start = onward.min(back).1 as usize;
        Move::new(pen, corner(places, start)).write(path);
        if reversed {
            path.push_back(places, 0..start);
            path.push_back(places, start + 1..count);
            corner(places, start + 1)
        } else if start == 0 {
            path.push_onward(places, 0..count - 1);
            corner(places, count - 1)
        } else {
            path.push_onward(places, start..count);
            path.push_onward(places, 0..start - 1);
            corner(places, start - 1)
        }
    }

    /// Fills in the lengths. All are small numbers one after the other, which a processor counts many at a time.
    fn measure(&mut self, pen: Corner) {
        let count = self.places.len() - 2;
        let (from, to) = (&self.places[..count], &self.places[2..]);
        let edges = || from.iter().copied().zip(to.iter().copied());
        self.onward.clear();
        self.onward.extend(edges().map(|(from, to)| edge_len(from, to)));
        self.back.clear();
        self.back.extend(edges().map(|(from, to)| edge_len(to, from)));
        self.moves.clear();
        let corners = self.places[..count].iter().zip(&self.places[1..]).enumerate();
        self.moves.extend(corners.map(|(n, (here, other))| {
            let (x, y) = if n % 2 == 0 {
                (*here, *other)
            } else {
                (*other, *here)
            };
            let relative = step_len(pen.0, x) + digits(y.abs_diff(pen.1));
            // The letter, and what parts the numbers: a space or the sign.
            2 + relative.min(digits(x) + digits(y))
        }));
    }
}

/// More than any edge takes: a letter, a sign and three digits.
const LONGEST_EDGE: u32 = 8;

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

/// Corner `n` of [`Outline::places`].
fn corner(places: &[u8], n: usize) -> Corner {
    let (here, other) = (places[n], places[n + 1]);
    if n.is_multiple_of(2) {
        (here, other)
    } else {
        (other, here)
    }
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
    fn push_onward(&mut self, places: &[u8], edges: Range<usize>) {
        for edge in edges {
            self.push_edge(edge, places[edge], places[edge + 2]);
        }
    }

    fn push_back(&mut self, places: &[u8], edges: Range<usize>) {
        for edge in edges.rev() {
            self.push_edge(edge, places[edge + 2], places[edge]);
        }
    }

    /// A level line if `edge` is even, else an upright one; relative (`h`, `v`) or absolute (`H`, `V`), whichever is
    /// shorter.
    fn push_edge(&mut self, edge: usize, from: u8, to: u8) {
        let (from, to) = (i16::from(from), i16::from(to));
        let command = if edge.is_multiple_of(2) { b'h' } else { b'v' };
        let absolute = written_len(to) < written_len(to - from);
        let number = if absolute { to } else { to - from };
        self.push(if absolute { command & !0x20 } else { command }, number);
    }

    fn push(&mut self, command: u8, number: i16) {
        let written = WRITTEN[place(number)];
        let bytes = (u64::from(written) << 8 | u64::from(command)).to_le_bytes();
        self.bytes[self.len..self.len + 8].copy_from_slice(&bytes);
        self.len += 1 + usize::from(LENS[place(number)]);
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.len]).expect("letters and digits")
    }
}

fn written_len(number: i16) -> u8 {
    LENS[place(number)]
}

/// Where the tables hold a number from -256 to 255.
fn place(number: i16) -> usize {
    usize::from(number.cast_unsigned()) & 511
}

/// The characters of each number, the first in the lowest byte.
static WRITTEN: [u32; 512] = {
    let mut written = [0; 512];
    let mut at = 0;
    while at < 512 {
        let negative = at > 255;
        let mut size: u32 = if negative { 512 - at as u32 } else { at as u32 };
        let mut text = 0;
        loop {
            text = text << 8 | (b'0' as u32 + size % 10);
            size /= 10;
            if size == 0 {
                break;
            }
        }
        written[at] = if negative { text << 8 | b'-' as u32 } else { text };
        at += 1;
    }
    written
};

/// How many characters each number takes.
static LENS: [u8; 512] = {
    let mut lens = [0; 512];
    let mut at = 0;
    while at < 512 {
        lens[at] = (4 - WRITTEN[at].leading_zeros() / 8) as u8;
        at += 1;
    }
    lens
};
