//! Turning what handbill writes back into a picture: a small SVG path filler, PNG, terminal blocks.

use handbill::qr::Qr;

/// Dark and light, a pixel a module.
#[derive(Debug)]
pub(super) struct Picture {
    rows: Vec<Vec<bool>>,
}

impl Picture {
    pub(super) fn width(&self) -> usize {
        self.rows[0].len()
    }

    pub(super) fn height(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn is_dark(&self, x: usize, y: usize) -> bool {
        self.rows[y][x]
    }

    /// Every `by`th pixel, having checked that those between are alike.
    pub(super) fn shrunk(&self, by: usize) -> Self {
        let rows: Vec<Vec<bool>> = self
            .rows
            .iter()
            .step_by(by)
            .map(|row| row.iter().copied().step_by(by).collect())
            .collect();
        for (y, row) in self.rows.iter().enumerate() {
            for (x, dark) in row.iter().enumerate() {
                assert_eq!(*dark, rows[y / by][x / by], "a module is not one colour");
            }
        }
        Self { rows }
    }

    /// A grey map, `scale` pixels a module.
    pub(super) fn to_pgm(&self, scale: usize) -> Vec<u8> {
        let mut file = format!("P5 {} {} 255\n", self.width() * scale, self.height() * scale).into_bytes();
        for row in &self.rows {
            for _ in 0..scale {
                file.extend(
                    row.iter()
                        .flat_map(|dark| vec![if *dark { 0 } else { 255 }; scale]),
                );
            }
        }
        file
    }

    /// Fills the one path of an SVG by the even-odd rule.
    pub(super) fn from_svg(svg: &str) -> Self {
        assert!(svg.contains("fill-rule=\"evenodd\""));
        let (_, view) = svg.split_once("viewBox=\"").expect("a view box");
        let view: Vec<isize> = view[..view.find('"').expect("its end")]
            .split(' ')
            .map(|number| number.parse().expect("a whole number"))
            .collect();
        let [left, top, width, height] = view[..] else {
            panic!("four numbers")
        };
        let mut rows = vec![vec![false; width as usize]; height as usize];
        for (x, from, to) in upright_edges(path_of(svg)) {
            for y in from.min(to)..from.max(to) {
                for turned in &mut rows[(y - top) as usize][(x - left) as usize..] {
                    *turned = !*turned;
                }
            }
        }
        Self { rows }
    }

    pub(super) fn from_png(png: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
        decoder.set_transformations(png::Transformations::IDENTITY);
        let mut reader = decoder.read_info().expect("a PNG");
        let mut rows = Vec::new();
        let width = reader.info().width as usize;
        while let Some(row) = reader.next_row().expect("whole rows") {
            rows.push(
                (0..width)
                    .map(|x| row.data()[x / 8] & (0x80 >> (x % 8)) != 0)
                    .collect(),
            );
        }
        Self { rows }
    }

    /// What a screen of square half characters shows, dark on light whichever way it was printed.
    pub(super) fn from_terminal(text: &str, inverted: bool) -> Self {
        let rows = text
            .lines()
            .flat_map(|line| {
                let halves = |upper: bool| {
                    line.chars()
                        .map(|block| match block {
                            ' ' => false,
                            '█' => true,
                            '▀' => upper,
                            '▄' => !upper,
                            other => panic!("{other:?} is not a block"),
                        } != inverted)
                        .collect::<Vec<_>>()
                };
                [halves(true), halves(false)]
            })
            .collect();
        Self { rows }
    }
}

pub(super) fn path_of(svg: &str) -> &str {
    let (_, path) = svg.split_once(" d=\"").expect("a path");
    &path[..path.find('"').expect("its end")]
}

/// Column, first and last row of every upright line, those that close an outline included.
fn upright_edges(path: &str) -> Vec<(isize, isize, isize)> {
    let mut edges = Vec::new();
    let (mut x, mut y) = (0, 0);
    let mut start = (0, 0);
    let close = |edges: &mut Vec<_>, (x, y): (isize, isize), start: (isize, isize)| {
        assert!(x == start.0 || y == start.1, "an outline closes askew");
        edges.push((start.0, y, start.1));
    };
    let letters: Vec<usize> = path
        .match_indices(|c: char| c.is_ascii_alphabetic())
        .map(|(at, _)| at)
        .collect();
    for (n, at) in letters.iter().enumerate() {
        let arguments = numbers(&path[at + 1..letters.get(n + 1).copied().unwrap_or(path.len())]);
        match (&path[*at..=*at], &arguments[..]) {
            (command @ ("m" | "M"), [dx, dy]) => {
                close(&mut edges, (x, y), start);
                (x, y) = if command == "m" {
                    (x + dx, y + dy)
                } else {
                    (*dx, *dy)
                };
                start = (x, y);
            }
            ("h", [dx]) => x += dx,
            ("H", [to]) => x = *to,
            (command @ ("v" | "V"), [dy]) => {
                let to = if command == "v" { y + dy } else { *dy };
                edges.push((x, y, to));
                y = to;
            }
            other => panic!("{other:?} in a path"),
        }
    }
    close(&mut edges, (x, y), start);
    edges
}

fn numbers(text: &str) -> Vec<isize> {
    text.replace('-', " -")
        .split_whitespace()
        .map(|number| number.parse().expect("a whole number"))
        .collect()
}

/// The code as one stroke a row, the encoding to beat.
pub(super) fn strokes(qr: &Qr) -> String {
    let mut path = String::new();
    for y in 0..qr.side_modules() {
        let mut pen = None;
        let row: Vec<usize> = (0..qr.side_modules()).filter(|x| qr.is_dark(*x, y)).collect();
        for run in row.chunk_by(|a, b| a + 1 == *b) {
            path += &match pen {
                None => format!("M{} {y}.5", run[0]),
                Some(pen) => format!("m{} 0", run[0] - pen),
            };
            path += &format!("h{}", run.len());
            pen = Some(run[0] + run.len());
        }
    }
    path
}

pub(super) fn png_info(png: &[u8]) -> png::Info<'static> {
    let reader = png::Decoder::new(std::io::Cursor::new(png))
        .read_info()
        .expect("a PNG");
    reader.info().clone()
}
