//! The outline of the dark modules as one short SVG path.
//!
//! Going round the outline takes two or three characters an edge. Where two modules touch at a corner the path
//! runs straight on instead of turning, which is right under the even-odd rule; that halves the edges there and
//! joins outlines into longer ones. A link of 60 characters takes 1,334 characters so; as a stroke for each run
//! of modules (`M0 .5h7m2 0h1`) it takes 1,788.

use super::matrix::{Line, Matrix};

/// A corner of the outline: column and row of module edges, 0 to the side.
type Corner = (usize, usize);

/// The path data, in modules from the corner of the code, to be filled by the even-odd rule.
pub(super) fn path(matrix: &Matrix) -> String {
    let mut turns = Turns::new(matrix);
    let mut path = String::with_capacity(matrix.side() * matrix.side());
    let mut pen = (0, 0);
    let (mut corners, mut costs) = (Vec::new(), Vec::new());
    while turns.next_outline(&mut corners) {
        pen = write_outline(&mut path, pen, &mut corners, &mut costs);
    }
    path
}

/// The columns of the corners where the outline turns, between a row and the one above it: an odd number of the four
/// modules around them is dark.
fn turning(above: &Line, row: &Line) -> impl Iterator<Item = usize> {
    let odd: Line = std::array::from_fn(|word| above[word] ^ row[word]);
    let mut carried = 0;
    odd.into_iter().enumerate().flat_map(move |(word, odd)| {
        let mut left = odd ^ (odd << 1 | carried);
        carried = odd >> 63;
        std::iter::from_fn(move || {
            let bit = left.trailing_zeros() as usize;
            left &= left.checked_sub(1)?;
            Some(word * 64 + bit)
        })
    })
}

/// Which corners the edges from each corner lead to. Outlines are taken out as they are walked.
struct Turns {
    stride: usize,
    /// By corner: the column where its level edge ends, or [`NO_CORNER`].
    across: Vec<u8>,
    /// By corner: the row where its upright edge ends.
    down: Vec<u8>,
    next: usize,
}

const NO_CORNER: u8 = u8::MAX;

impl Turns {
    fn new(matrix: &Matrix) -> Self {
        let stride = matrix.side() + 1;
        let mut across = vec![NO_CORNER; stride * stride];
        let mut down = vec![NO_CORNER; stride * stride];
        let narrow = |n: usize| u8::try_from(n).expect("a side has at most 177 modules");
        // Along a line of edges, corners come in pairs: where an edge begins and where it ends.
        let mut open_down = vec![None; stride];
        let mut above = Line::default();
        for y in 0..stride {
            let mut open_across = None;
            let row = matrix.row(y);
            for x in turning(&above, &row) {
                let at = y * stride + x;
                match open_across.take() {
                    None => open_across = Some(x),
                    Some(start) => {
                        across[at] = narrow(start);
                        across[y * stride + start] = narrow(x);
                    }
                }
                match open_down[x].take() {
                    None => open_down[x] = Some(y),
                    Some(start) => {
                        down[at] = narrow(start);
                        down[start * stride + x] = narrow(y);
                    }
                }
            }
            above = row;
        }
        Self {
            stride,
            across,
            down,
            next: 0,
        }
    }

    /// Puts into `corners` those of an outline not walked yet, in order, beginning with a level edge; says whether
    /// there was one.
    fn next_outline(&mut self, corners: &mut Vec<Corner>) -> bool {
        let left = &self.across[self.next..];
        let Some(step) = left.iter().position(|end| *end != NO_CORNER) else {
            return false;
        };
        self.next += step;
        let start = (self.next % self.stride, self.next / self.stride);
        corners.clear();
        let (mut x, mut y) = start;
        loop {
            let from = y * self.stride + x;
            let end = usize::from(self.across[from]);
            self.across[from] = NO_CORNER;
            self.across[y * self.stride + end] = NO_CORNER;
            corners.extend([(x, y), (end, y)]);
            (x, y) = (end, usize::from(self.down[y * self.stride + end]));
            if (x, y) == start {
                return true;
            }
        }
    }
}

/// Writes one outline, the shortest way round; gives where the pen ends.
///
/// The edge back to the start is left to the fill, which closes every outline.
///
/// `costs` is room to work in.
fn write_outline(path: &mut String, pen: Corner, corners: &mut [Corner], costs: &mut Vec<usize>) -> Corner {
    let count = corners.len();
    let mut best: Option<(usize, usize, bool)> = None;
    for reversed in [false, true] {
        // By corner, the edge that leads to it.
        costs.clear();
        let mut from = corners[count - 1];
        for to in corners.iter() {
            costs.push(Edge::cost(from, *to));
            from = *to;
        }
        let whole: usize = costs.iter().sum();
        for (start, (corner, cost)) in corners.iter().zip(costs.iter()).enumerate() {
            let total = whole - cost + Move::cost(pen, *corner);
            if best.is_none_or(|(least, ..)| total < least) {
                best = Some((total, start, reversed));
            }
        }
        corners.reverse();
    }
    let (_, start, reversed) = best.expect("an outline has corners");
    if reversed {
        corners.reverse();
    }
    corners.rotate_left(start);
    Move::new(pen, corners[0]).write(path);
    for pair in corners.windows(2) {
        Edge::new(pair[0], pair[1]).write(path);
    }
    corners[count - 1]
}

/// A level or upright line, relative (`h`, `v`) or absolute (`H`, `V`), whichever is shorter.
struct Edge(char, isize);

impl Edge {
    fn new(from: Corner, to: Corner) -> Self {
        let (commands, from, to) = if from.1 == to.1 {
            (['h', 'H'], from.0, to.0)
        } else {
            (['v', 'V'], from.1, to.1)
        };
        let (relative, absolute) = (to as isize - from as isize, to as isize);
        if written_len(absolute) < written_len(relative) {
            Self(commands[1], absolute)
        } else {
            Self(commands[0], relative)
        }
    }

    /// The characters it takes.
    fn cost(from: Corner, to: Corner) -> usize {
        let (from, to) = if from.1 == to.1 {
            (from.0, to.0)
        } else {
            (from.1, to.1)
        };
        1 + written_len(to as isize).min(written_len(to as isize - from as isize))
    }

    fn write(&self, path: &mut String) {
        path.push(self.0);
        push_number(path, self.1);
    }
}

/// The start of an outline, relative or absolute, whichever is shorter.
struct Move(char, isize, isize);

impl Move {
    fn new(from: Corner, to: Corner) -> Self {
        let relative = Self(
            'm',
            to.0 as isize - from.0 as isize,
            to.1 as isize - from.1 as isize,
        );
        let absolute = Self('M', to.0 as isize, to.1 as isize);
        if absolute.len() < relative.len() {
            absolute
        } else {
            relative
        }
    }

    /// The characters it takes.
    fn cost(from: Corner, to: Corner) -> usize {
        let relative = Self(
            'm',
            to.0 as isize - from.0 as isize,
            to.1 as isize - from.1 as isize,
        );
        relative.len().min(Self('M', to.0 as isize, to.1 as isize).len())
    }

    fn len(&self) -> usize {
        1 + written_len(self.1) + usize::from(self.2 >= 0) + written_len(self.2)
    }

    fn write(&self, path: &mut String) {
        path.push(self.0);
        push_number(path, self.1);
        if self.2 >= 0 {
            path.push(' ');
        }
        push_number(path, self.2);
    }
}

/// The characters that a number takes, by the number and [`MOST`] added to it: looked up, since this is asked some
/// thousand times for a code.
static WRITTEN: [u8; 2 * MOST + 1] = {
    let mut lengths = [0; 2 * MOST + 1];
    let mut at = 0;
    while at < lengths.len() {
        let digits = match at.abs_diff(MOST) {
            0..10 => 1,
            10..100 => 2,
            _ => 3,
        };
        lengths[at] = digits + if at < MOST { 1 } else { 0 };
        at += 1;
    }
    lengths
};

/// The largest number in a path: the modules of version 40.
const MOST: usize = 177;

fn written_len(number: isize) -> usize {
    usize::from(WRITTEN[(number + MOST as isize) as usize])
}

fn push_number(path: &mut String, number: isize) {
    if number < 0 {
        path.push('-');
    }
    let number = number.unsigned_abs();
    for power in [100, 10, 1] {
        if number >= power || power == 1 {
            path.push(char::from(b'0' + (number / power % 10) as u8));
        }
    }
}
