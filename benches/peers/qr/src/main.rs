//! Runs one of the Rust contenders for a while when told to; `bench.mjs` takes turns between them and the others.
//!
//! A line `NAME MILLISECONDS` on stdin is answered by a line `RUNS NANOSECONDS` on stdout, a line `svg NAME` by the
//! length of what the contender writes.

use std::hint::black_box;
use std::io::{BufRead, Write};
use std::time::{Duration, Instant};

use fast_qr::convert::svg::SvgBuilder;
use handbill::qr::{Level, Qr, QrOptions, SvgOptions};

fn main() {
    let link = std::env::args().nth(1).expect("the link as the first argument");
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("lines of UTF-8");
        let (name, time) = line.split_once(' ').expect("a name and a time");
        if name == "svg" {
            writeln!(out, "{}", run(time, &link)).expect("stdout is open");
        } else {
            let time = Duration::from_millis(time.parse().expect("milliseconds"));
            let (start, mut runs) = (Instant::now(), 0);
            while start.elapsed() < time {
                for _ in 0..10 {
                    black_box(run(black_box(name), black_box(&link)));
                }
                runs += 10;
            }
            writeln!(out, "{runs} {}", start.elapsed().as_nanos()).expect("stdout is open");
        }
        out.flush().expect("stdout is open");
    }
}

/// Does it once; gives the length of the SVG, or the modules along a side. Level M everywhere, which handbill raises
/// where that is free unless told not to.
fn run(contender: &str, link: &str) -> usize {
    match contender {
        "handbill-encode" => handbill(link).side_modules(),
        "handbill-svg" => handbill(link)
            .to_svg(&SvgOptions::new().with_title("QR"))
            .expect("black on white")
            .len(),
        "fast_qr-encode" => fast_qr(link).size,
        "fast_qr-svg" => SvgBuilder::default().to_str(&fast_qr(link)).len(),
        "qrcode-crate-encode" => qrcode(link).width(),
        "qrcode-crate-svg" => qrcode(link).render::<qrcode::render::svg::Color>().build().len(),
        other => panic!("{other} is no contender"),
    }
}

fn handbill(link: &str) -> Qr {
    let options = QrOptions::new().with_level(Level::M).with_level_fixed(true);
    Qr::new(link, &options).expect("short")
}

fn fast_qr(link: &str) -> fast_qr::QRCode {
    fast_qr::QRBuilder::new(link).ecl(fast_qr::ECL::M).build().expect("short")
}

fn qrcode(link: &str) -> qrcode::QrCode {
    qrcode::QrCode::with_error_correction_level(link, qrcode::EcLevel::M).expect("short")
}
