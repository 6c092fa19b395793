//! How fast pages are made ready to share.
//!
//! `cargo bench --bench site`; the pages are those of the folder that HANDBILL_CORPUS names, else the project's own.

use divan::Bencher;
use divan::counter::BytesCount;
use handbill::inject::{Page, RewriteOptions};
use handbill::link::HttpUrl;
use handbill::site::{Output, SiteOptions, rewrite_site};
use handbill::unfurl::UnfurlOptions;
use std::path::PathBuf;

fn main() {
    divan::main();
}

fn corpus() -> PathBuf {
    std::env::var_os("HANDBILL_CORPUS").map_or_else(|| PathBuf::from("tests/fixtures"), PathBuf::from)
}

fn base() -> HttpUrl {
    HttpUrl::parse("https://example.org/").expect("valid")
}

/// Every page read, rewritten and written to a folder, over all cores; the files are in the system's cache.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn whole_site(bencher: Bencher<'_, '_>) {
    let out = tempfile::tempdir().expect("a folder");
    let bytes: u64 = pages().iter().map(|page| page.len() as u64).sum();
    let mut run = 0;
    bencher
        .counter(BytesCount::new(bytes))
        .with_inputs(|| {
            run += 1;
            SiteOptions::new(corpus(), Output::Folder(out.path().join(run.to_string())))
                .with_base_url(base())
                .with_cards(None)
        })
        .bench_local_refs(|options| rewrite_site(options, &|_, _| {}).expect("the folder can be rewritten"));
}

/// Every page read and rewritten in memory, on one core.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn rewrite_pages(bencher: Bencher<'_, '_>) {
    let pages = pages();
    let bytes: u64 = pages.iter().map(|page| page.len() as u64).sum();
    let options = UnfurlOptions::new().with_base(base());
    bencher.counter(BytesCount::new(bytes)).bench_local(|| {
        for page in &pages {
            let page = Page::read(page, &options).and_then(|page| page.rewrite(&RewriteOptions::new()));
            divan::black_box(page.map(|page| page.bytes().len()).unwrap_or_default());
        }
    });
}

fn pages() -> Vec<Vec<u8>> {
    let mut pages = Vec::new();
    let mut folders = vec![corpus()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)
            .expect("a folder")
            .map(|entry| entry.expect("readable").path())
        {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|kind| kind == "html") {
                pages.push(std::fs::read(entry).expect("readable"));
            }
        }
    }
    pages
}
