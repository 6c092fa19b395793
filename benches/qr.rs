//! How long a code takes, from text to file, beside the crate it rests on. `cargo bench --bench qr`

use divan::{Bencher, black_box};
use handbill::qr::{Level, PngOptions, Qr, QrOptions, SvgOptions, TerminalOptions};

fn main() {
    divan::main();
}

/// 60 characters, the usual length of an article's link.
const LINK: &str = "https://news.example/korean/2026/07/24/river-ferry-returns-1";

/// The link, made longer to so many bytes.
fn link(bytes: usize) -> String {
    LINK.chars()
        .chain("-the-ferry-returns".chars().cycle())
        .take(bytes)
        .collect()
}

#[divan::bench(args = [60, 300, 2900])]
fn encode(bencher: Bencher, bytes: usize) {
    let text = link(bytes);
    let options = QrOptions::new().with_level(Level::L);
    bencher.bench(|| Qr::new(black_box(&text), &options));
}

#[divan::bench(args = [60, 300, 2900])]
fn encode_with_qrcode_crate(bencher: Bencher, bytes: usize) {
    let text = link(bytes);
    bencher.bench(|| qrcode::QrCode::with_error_correction_level(black_box(&text), qrcode::EcLevel::L));
}

#[divan::bench]
fn link_to_svg(bencher: Bencher) {
    bencher.bench(|| Qr::new(black_box(LINK), &QrOptions::new())?.to_svg(&SvgOptions::new()));
}

#[divan::bench]
fn link_to_png(bencher: Bencher) {
    bencher.bench(|| Qr::new(black_box(LINK), &QrOptions::new())?.to_png(&PngOptions::new()));
}

#[divan::bench]
fn link_to_terminal(bencher: Bencher) {
    bencher.bench(|| Qr::new(black_box(LINK), &QrOptions::new())?.to_terminal(&TerminalOptions::new()));
}
