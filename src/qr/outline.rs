//! The outline of the dark modules as one short SVG path.
//!
//! Going round the outline takes two or three characters an edge. Where two modules touch at a corner the path
//! runs straight on instead of turning, which is right under the even-odd rule; that halves the edges there and
//! joins outlines into longer ones. A link of 60 characters takes 1,334 characters so; as a stroke for each run
//! of modules (`M0 .5h7m2 0h1`) it takes 1,788.

use std::fmt::Write;

use super::matrix::Matrix;

/// A corner of the outline: column and row of module edges, 0 to the side.
type Corner = (usize, usize);

/// The path data, in modules from the corner of the code, to be filled by the even-odd rule.
pub(super) fn path(matrix: &Matrix) -> String {
    let mut turns = Turns::new(matrix);
    let mut path = String::with_capacity(matrix.side() * matrix.side());
    let mut pen = (0, 0);
    while let Some(outline) = turns.next_outline() {
        pen = write_outline(&mut path, pen, outline);
    }
    path
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
        let side = matrix.side();
        let stride = side + 1;
        let dark = |x: usize, y: usize| x < side && y < side && matrix.is_dark(x, y);
        let mut across = vec![NO_CORNER; stride * stride];
        let mut down = vec![NO_CORNER; stride * stride];
        let narrow = |n: usize| u8::try_from(n).expect("a side has at most 177 modules");
        // Along a line of edges, corners come in pairs: where an edge begins and where it ends.
        let mut open_down = vec![None; stride];
        for y in 0..stride {
            let mut open_across = None;
            for x in 0..stride {
                let (left, above) = (x.wrapping_sub(1), y.wrapping_sub(1));
                if !(dark(x, y) ^ dark(left, y) ^ dark(x, above) ^ dark(left, above)) {
                    continue;
                }
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
        }
        Self {
            stride,
            across,
            down,
            next: 0,
        }
    }

    /// The corners of an outline not walked yet, in order, beginning with a level edge.
    fn next_outline(&mut self) -> Option<Vec<Corner>> {
        let step = self.across[self.next..]
            .iter()
            .position(|end| *end != NO_CORNER)?;
        self.next += step;
        let start = (self.next % self.stride, self.next / self.stride);
        let mut corners = Vec::new();
        let (mut x, mut y) = start;
        loop {
            let from = y * self.stride + x;
            let end = usize::from(self.across[from]);
            self.across[from] = NO_CORNER;
            self.across[y * self.stride + end] = NO_CORNER;
            corners.extend([(x, y), (end, y)]);
            (x, y) = (end, usize::from(self.down[y * self.stride + end]));
            if (x, y) == start {
                return Some(corners);
            }
        }
    }
}

/// Writes one outline, the shortest way round; gives where the pen ends.
///
/// The edge back to the start is left to the fill, which closes every outline.
fn write_outline(path: &mut String, pen: Corner, mut corners: Vec<Corner>) -> Corner {
    let count = corners.len();
    let mut best: Option<(usize, usize, bool)> = None;
    for reversed in [false, true] {
        let costs: Vec<usize> = (0..count)
            .map(|at| Edge::new(corners[at], corners[(at + 1) % count]).len())
            .collect();
        let whole: usize = costs.iter().sum();
        for start in 0..count {
            let total = whole - costs[(start + count - 1) % count] + Move::new(pen, corners[start]).len();
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

    fn len(&self) -> usize {
        1 + written_len(self.1)
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

fn written_len(number: isize) -> usize {
    let digits = match number.unsigned_abs() {
        0..10 => 1,
        10..100 => 2,
        _ => 3,
    };
    digits + usize::from(number < 0)
}

fn push_number(path: &mut String, number: isize) {
    match u8::try_from(number) {
        Ok(digit @ 0..10) => path.push(char::from(b'0' + digit)),
        _ => write!(path, "{number}").expect("a String takes everything"),
    }
}
