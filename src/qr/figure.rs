//! The code in other shapes than plain squares, as SVG elements.

use std::fmt::Write;

use super::logo::Spot;
use super::matrix::Matrix;
use super::outline;
use super::shape::{FinderShape, ModuleShape};
use super::style::Style;

/// Modules along a side of a finder.
const FINDER: usize = 7;
/// Diameter of a dot in modules: dots that do not touch, and dark enough for scanners that weigh whole modules.
const DOT: &str = ".92";
const WRITES: &str = "a String takes everything";

/// Writes modules, finders and logo; `spots` of the matrix are left free first.
pub(super) fn write(
    svg: &mut String,
    matrix: &Matrix,
    finders: &[(usize, usize)],
    style: &Style,
    spot: Option<Spot>,
) {
    let dark = style.dark().shortest();
    let mut modules = matrix.clone();
    if style.is_plain() {
        if let Some(spot) = spot {
            modules.clear(spot.x, spot.y, spot.width, spot.height);
        }
        write_modules(svg, &modules, ModuleShape::Square, &dark);
    } else {
        for (x, y) in finders {
            modules.clear(*x, *y, FINDER, FINDER);
        }
        if let Some(spot) = spot {
            modules.clear(spot.x, spot.y, spot.width, spot.height);
        }
        write_modules(svg, &modules, style.module_shape(), &dark);
        write_finders(svg, finders, style.finder_shape(), &dark);
    }
    if let (Some(spot), Some(logo)) = (spot, style.logo()) {
        logo.write(svg, spot);
    }
}

fn write_modules(svg: &mut String, matrix: &Matrix, shape: ModuleShape, dark: &str) {
    let (width, d) = match shape {
        ModuleShape::Square => return push_squares(svg, matrix, dark),
        ModuleShape::Dot => (DOT, dots(matrix)),
        ModuleShape::Rounded => ("1", bars(matrix)),
    };
    write!(
        svg,
        "<path transform=\"translate(.5 .5)\" fill=\"none\" stroke=\"{dark}\" stroke-width=\"{width}\" \
         stroke-linecap=\"round\" d=\"{d}\"/>"
    )
    .expect(WRITES);
}

/// Writes the modules as squares: the outline of what is dark.
pub(super) fn push_squares(svg: &mut String, matrix: &Matrix, dark: &str) {
    svg.push_str("<path fill-rule=\"evenodd\"");
    if dark != "#000" {
        svg.push_str(&[" fill=\"", dark, "\""].concat());
    }
    svg.push_str(" d=\"");
    outline::write(svg, matrix);
    svg.push_str("\"/>");
}

/// A line of no length for each dark module: its round caps are the disc.
fn dots(matrix: &Matrix) -> String {
    let mut pen = Pen::default();
    for y in 0..matrix.side() {
        for x in (0..matrix.side()).filter(|x| matrix.is_dark(*x, y)) {
            pen.line(x, y, 'h', 0);
        }
    }
    pen.path
}

/// A line for each run along the rows, and for each run of two and more down the columns.
fn bars(matrix: &Matrix) -> String {
    let side = matrix.side();
    let mut pen = Pen::default();
    for y in 0..side {
        for (x, length) in runs(side, |x| matrix.is_dark(x, y)) {
            // A module alone in its row that has a neighbour below or above is drawn by its column.
            let above = y > 0 && matrix.is_dark(x, y - 1);
            let below = y + 1 < side && matrix.is_dark(x, y + 1);
            if length > 1 || !(above || below) {
                pen.line(x, y, 'h', length - 1);
            }
        }
    }
    for x in 0..side {
        for (y, length) in runs(side, |y| matrix.is_dark(x, y)).filter(|run| run.1 > 1) {
            pen.line(x, y, 'v', length - 1);
        }
    }
    pen.path
}

/// Where each run of dark modules begins and how long it is.
fn runs(side: usize, is_dark: impl Fn(usize) -> bool) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = (at..side).find(|n| is_dark(*n))?;
        at = (start..side).find(|n| !is_dark(*n)).unwrap_or(side);
        Some((start, at - start))
    })
}

/// Writes lines one after another, moving along a row by the step and elsewhere to the place.
#[derive(Default)]
struct Pen {
    path: String,
    at: Option<(usize, usize)>,
}

impl Pen {
    fn line(&mut self, x: usize, y: usize, direction: char, length: usize) {
        match self.at {
            Some((from, row)) if row == y && x >= from => write!(self.path, "m{} 0", x - from),
            _ => write!(self.path, "M{x} {y}"),
        }
        .expect(WRITES);
        write!(self.path, "{direction}{length}").expect(WRITES);
        self.at = Some(if direction == 'h' {
            (x + length, y)
        } else {
            (x, y + length)
        });
    }
}

fn write_finders(svg: &mut String, finders: &[(usize, usize)], shape: FinderShape, dark: &str) {
    let (ring, heart) = shape.radii();
    for (x, y) in finders {
        write!(
            svg,
            "<rect x=\"{x}.5\" y=\"{y}.5\" width=\"6\" height=\"6\"{ring} fill=\"none\" stroke=\"{dark}\"/>\
             <rect x=\"{}\" y=\"{}\" width=\"3\" height=\"3\"{heart} fill=\"{dark}\"/>",
            x + 2,
            y + 2
        )
        .expect(WRITES);
    }
}
