//! The outline of the dark modules as one short SVG path.
//!
//! Going round the outline takes two or three characters an edge. Where two modules touch at a corner the path
//! runs straight on instead of turning, which is right under the even-odd rule; that halves the edges there and
//! joins outlines into longer ones. A link of 60 characters takes 1,334 characters so; as a stroke for each run
//! of modules (`M0 .5h7m2 0h1`) it takes 1,788.

use super::matrix::{Line, Matrix};

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
    while turns.next_outline(&mut outline.corners) {
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
        // Along a line of edges, corners come in pairs: where an edge begins and where it ends.
        let mut open_down = vec![NO_CORNER; stride];
        let mut above: Line = [0; 3];
        for (y, row) in (0u8..).zip(matrix.rows().iter().chain(&[[0; 3]])) {
            let line = usize::from(y) * stride;
            let mut open_across = NO_CORNER;
            for x in bits(corners(&above, row)) {
                let (column, at) = (usize::from(x), line + usize::from(x));
                if open_across == NO_CORNER {
                    starts.push((x, y));
                    open_across = x;
                } else {
                    across[at] = open_across;
                    across[line + usize::from(open_across)] = x;
                    open_across = NO_CORNER;
                }
                let open_down = &mut open_down[column];
                if *open_down == NO_CORNER {
                    *open_down = y;
                } else {
                    down[at] = *open_down;
                    down[usize::from(*open_down) * stride + column] = y;
                    *open_down = NO_CORNER;
                }
            }
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

    /// Fills in the corners of an outline not walked yet, in order, beginning with a level edge.
    fn next_outline(&mut self, corners: &mut Vec<Corner>) -> bool {
        let at = |(x, y): Corner| usize::from(y) * self.stride + usize::from(x);
        let rest = &self.starts[self.next..];
        let Some(step) = rest.iter().position(|start| self.across[at(*start)] != NO_CORNER) else {
            return false;
        };
        self.next += step + 1;
        let start = rest[step];
        corners.clear();
        let (mut x, mut y) = start;
        loop {
            let line = usize::from(y) * self.stride;
            let end = std::mem::replace(&mut self.across[line + usize::from(x)], NO_CORNER);
            self.across[line + usize::from(end)] = NO_CORNER;
            corners.extend([(x, y), (end, y)]);
            (x, y) = (end, self.down[line + usize::from(end)]);
            if (x, y) == start {
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
    corners: Vec<Corner>,
    /// From each corner to the next, and from there back.
    lens: Vec<[u8; 2]>,
}

impl Outline {
    /// Writes it, the shortest way round; gives where the pen ends.
    ///
    /// The edge back to the start is left to the fill, which closes every outline.
    fn write(&mut self, path: &mut Path, pen: Corner) -> Corner {
        let corners = &self.corners;
        let count = corners.len();
        let nexts = corners.iter().skip(1).chain(corners.first());
        self.lens.clear();
        self.lens.extend(corners.iter().zip(nexts).map(|(from, to)| {
            let (from, to) = along(*from, *to);
            let len = |from: i16, to: i16| 1 + written_len(to - from).min(written_len(to));
            [len(from, to), len(to, from)]
        }));
        let whole = self.lens.iter().fold([0u64; 2], |sum, lens| {
            [sum[0] + u64::from(lens[0]), sum[1] + u64::from(lens[1])]
        });
        let mut best = u64::MAX;
        let mut before = self.lens[count - 1];
        for (start, (corner, lens)) in (0u64..).zip(corners.iter().zip(&self.lens)) {
            let begin = u64::from(Move::len_between(pen, *corner));
            // Left out is the edge that would close the outline: to the start from before it, or from after it.
            let onward = begin + whole[0] - u64::from(before[0]);
            let back = begin + whole[1] - u64::from(lens[1]);
            // Length, start and direction as one number: which is the least is anybody's guess, to a processor too.
            best = best
                .min(onward << 32 | start << 1)
                .min(back << 32 | start << 1 | 1);
            before = *lens;
        }
        let (start, reversed) = ((best as u32 / 2) as usize, best & 1 == 1);
        Move::new(pen, corners[start]).write(path);
        let mut last = corners[start];
        let mut to = |corner: &Corner| {
            path.push_edge(last, *corner);
            last = *corner;
        };
        let (first, second) = corners.split_at(start);
        if reversed {
            first.iter().rev().for_each(&mut to);
            second[1..].iter().rev().for_each(&mut to);
        } else {
            second[1..].iter().for_each(&mut to);
            first.iter().for_each(&mut to);
        }
        last
    }
}

/// Where an edge starts and ends on the axis it runs along.
fn along(from: Corner, to: Corner) -> (i16, i16) {
    if from.1 == to.1 {
        (from.0.into(), to.0.into())
    } else {
        (from.1.into(), to.1.into())
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

    fn len_between(from: Corner, to: Corner) -> u8 {
        let [relative, absolute] = Self::both(from, to);
        relative.len().min(absolute.len())
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
    /// A level or upright line, relative (`h`, `v`) or absolute (`H`, `V`), whichever is shorter.
    fn push_edge(&mut self, corner: Corner, next: Corner) {
        let (from, to) = along(corner, next);
        let command = if corner.1 == next.1 { b'h' } else { b'v' };
        let absolute = written_len(to) < written_len(to - from);
        let number = if absolute { to } else { to - from };
        self.push(command - if absolute { b'h' - b'H' } else { 0 }, number);
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
