//! How to go round each outline so that it is written in the fewest characters.

use super::Corner;
use super::path::{Path, Reach, edge_len};

/// All outlines, one after the other.
///
/// Level and upright edges take turns, so that every other corner tells them all: its column and row, and for the corner
/// after it the next column in the same row. Each outline ends with its first corner once more.
pub(super) struct Outlines {
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
    pub(super) fn new(columns: Vec<u8>, rows: Vec<u8>, ends: Vec<usize>) -> Self {
        Self {
            columns: Axis::new(columns, &ends),
            rows: Axis::new(rows, &ends),
            ends,
        }
    }

    pub(super) fn write(&self, path: &mut Path) {
        let mut pen = (0, 0);
        let mut from = 0;
        for to in &self.ends {
            pen = self.outline(from, *to).write(path, pen);
            from = *to;
        }
    }

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
        path.push_move(pen, self.corner(start));
        let mut corner = start;
        for _ in 1..count {
            if reversed && corner == 0 {
                corner = count;
            }
            let edge = corner - usize::from(reversed);
            let (command, along) = if edge.is_multiple_of(2) {
                (b'h', &self.columns)
            } else {
                (b'v', &self.rows)
            };
            let (from, to) = (along.places[edge / 2], along.places[edge / 2 + 1]);
            if reversed {
                path.push_edge(command, to, from);
                corner = edge;
            } else {
                path.push_edge(command, from, to);
                corner = if edge + 1 == count { 0 } else { edge + 1 };
            }
        }
        self.corner(corner)
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
}
