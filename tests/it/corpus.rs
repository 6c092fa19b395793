//! Pages as they are in the wild, where they lie beside the project; its own fixtures in any case.

use handbill::inject::{Page, RewriteOptions};
use handbill::link::HttpUrl;
use handbill::unfurl::{UnfurlOptions, unfurl};
use std::path::{Path, PathBuf};

/// The pages: each with the address it was fetched from.
#[expect(clippy::print_stderr, reason = "the test says what it leaves out")]
pub(crate) fn pages() -> Vec<(PathBuf, HttpUrl)> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus = project.join("../shared/corpus");
    let mut folders = vec![project.join("tests/fixtures"), project.join("www")];
    if corpus.is_dir() {
        folders.push(corpus);
    } else {
        eprintln!("left out: the corpus of 64 pages is not beside the project; its own fixtures are used");
    }
    let mut pages = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)
            .expect("a folder")
            .map(|entry| entry.expect("readable").path())
        {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|kind| kind == "html") {
                pages.push((entry.clone(), fetched_from(&entry)));
            }
        }
    }
    pages.sort();
    assert!(pages.len() > 3, "there are fixtures");
    pages
}

fn fetched_from(page: &Path) -> HttpUrl {
    let told = std::fs::read_to_string(page.with_extension("json"))
        .ok()
        .and_then(|json| {
            let json: serde_json::Value = serde_json::from_str(&json).ok()?;
            HttpUrl::parse(json["fetchedFrom"].as_str()?).ok()
        });
    told.unwrap_or_else(|| HttpUrl::parse("https://example.org/page.html").expect("valid"))
}

/// The fields that an article's JSON has, with the length of those that are lists.
fn fields(json: &serde_json::Value) -> Vec<(String, usize)> {
    let fields = json.as_object().into_iter().flatten();
    fields
        .map(|(name, value)| (name.clone(), value.as_array().map_or(1, Vec::len)))
        .collect()
}

#[test]
fn every_page_goes_through_and_a_second_run_changes_nothing() {
    for (path, url) in pages() {
        let name = path.display();
        let bytes = std::fs::read(&path).expect("readable");
        let options = UnfurlOptions::new().with_base(url);
        let page = Page::read(&bytes, &options).unwrap_or_else(|error| panic!("{name}: {error}"));
        let once = page
            .rewrite(&RewriteOptions::new())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let again = Page::read(once.bytes(), &options).unwrap_or_else(|error| panic!("{name}: {error}"));
        let twice = again
            .rewrite(&RewriteOptions::new())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(
            twice.bytes() == once.bytes(),
            "{name}: the second run changed something"
        );

        let read = |bytes: &[u8]| {
            unfurl(bytes, &options)
                .expect("read before")
                .article()
                .expect("read before")
                .to_json_value()
        };
        let after = fields(&read(once.bytes()));
        for (field, count) in fields(&read(&bytes)) {
            let kept = after
                .iter()
                .find(|(name, _)| *name == field)
                .map_or(0, |(_, count)| *count);
            assert!(kept >= count, "{name}: {field} had {count}, has {kept}");
        }
    }
}
