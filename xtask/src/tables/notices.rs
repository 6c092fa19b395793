//! `data/notices.toml` → `src/unfurl/words/notice/table.rs`.

use super::by_language::{List, Words, lists};
use super::read;
use serde::Deserialize;
use std::path::Path;

const DATA: &str = "data/notices.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    notice: Vec<Words>,
}

/// The text of the table.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let mut out = format!("// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n");
    let notices = List::of(
        "NOTICES",
        "super",
        "What paragraphs begin with that are about the page.",
        &file.notice,
    );
    out.push_str(&lists(DATA, &[notices])?);
    Ok(out)
}
