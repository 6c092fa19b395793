//! How fast pages are read: `HANDBILL_CORPUS=<folder> cargo bench --bench unfurl`; without it the project's fixtures.

use divan::counter::BytesCount;
use handbill::unfurl::{UnfurlOptions, unfurl};
use std::path::PathBuf;

fn main() {
    divan::main();
}

fn pages() -> Vec<Vec<u8>> {
    let folder = std::env::var_os("HANDBILL_CORPUS").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/unfurl"),
        PathBuf::from,
    );
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries
        .map(|entry| entry.expect("an entry of the folder").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "html"))
        .map(|path| std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
        .collect()
}

/// Every page of the folder, whole, with all fields.
#[divan::bench]
fn all_pages(bencher: divan::Bencher<'_, '_>) {
    let pages = pages();
    let options = UnfurlOptions::new();
    bencher
        .counter(BytesCount::new(pages.iter().map(Vec::len).sum::<usize>()))
        .bench(|| {
            for page in &pages {
                divan::black_box(unfurl(page, &options).ok());
            }
        });
}
