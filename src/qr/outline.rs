//! The outline of the dark modules as one short SVG path.
//!
//! Going round the outline takes two or three characters an edge. Where two modules touch at a corner the path
//! runs straight on instead of turning, which is right under the even-odd rule; that halves the edges there and
//! joins outlines into longer ones. A link of 60 characters takes 1,334 characters so; as a stroke for each run
//! of modules (`M0 .5h7m2 0h1`) it takes 1,788.

mod path;
mod round;

use self::path::Path;
use self::round::Outlines;
use super::matrix::{Line, Matrix, Symbol};

/// Where a level and an upright edge meet: column and row of module edges, 0 to the side.
type Corner = (u8, u8);

/// Writes the path data, in modules from the corner of the code, to be filled by the even-odd rule.
pub(super) fn write(svg: &mut String, matrix: &Matrix) {
    let turns = Turns::new(matrix);
    let mut path = Path::with_room_for(2 * turns.starts.len());
    turns.walk().write(&mut path);
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
        let (across, starts) = edges(&symbol.rows, column_bits, 0);
        let (down, _) = edges(&symbol.columns, 0, column_bits);
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
        Outlines::new(columns.collect(), rows.collect(), ends)
    }
}

/// By corner the other end of its edge along the lines, and the corners where edges begin, line after line. The bits of a
/// corner's number are those of its line and of its place on the line, each moved up by so many.
fn edges(lines: &[Line], line_up: u32, place_up: u32) -> (Vec<u16>, Vec<u16>) {
    let words = lines.len() / 64 + 1;
    let corners_count = (lines.len() + 1) << line_up.max(place_up);
    let mut ends = vec![NO_CORNER; corners_count];
    let mut starts = Vec::with_capacity(corners_count / 4);
    let mut above = &[0; 3];
    for (number, line) in (0u16..).zip(lines.iter().chain(&[[0; 3]])) {
        let mut begun = None;
        for (word, mut rest) in corners(above, line)[..words].iter().copied().enumerate() {
            while rest != 0 {
                let place = (word * 64) as u16 + rest.trailing_zeros() as u16;
                let corner = number << line_up | place << place_up;
                rest &= rest - 1;
                match begun.take() {
                    None => begun = Some(corner),
                    Some(from) => {
                        ends[usize::from(from)] = corner;
                        ends[usize::from(corner)] = from;
                        starts.push(from);
                    }
                }
            }
        }
        above = line;
    }
    (ends, starts)
}

/// The corners between two lines: an odd number of the four modules around each is dark.
fn corners(above: &Line, line: &Line) -> Line {
    let edges: Line = std::array::from_fn(|word| above[word] ^ line[word]);
    std::array::from_fn(|word| {
        let carried = word.checked_sub(1).map_or(0, |last| edges[last] >> 63);
        edges[word] ^ (edges[word] << 1 | carried)
    })
}
