//! `data/times.toml` → `src/unfurl/times/words/table.rs`.

use super::by_language::{List, Words, lists};
use super::read;
use serde::Deserialize;
use std::path::Path;

const DATA: &str = "data/times.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    changed: Vec<Words>,
    published: Vec<Words>,
    labelled: Vec<Words>,
    when: Vec<Words>,
    entry: Vec<Words>,
    joined: Vec<Words>,
    reading: Vec<Words>,
}

/// The text of the table.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let mut out = format!("// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n");
    let tables = [
        List::of(
            "CHANGED",
            "super",
            "What stands before the time of the last change.",
            &file.changed,
        ),
        List::of(
            "PUBLISHED",
            "super",
            "What stands before the time of publication, beside that of the last change.",
            &file.published,
        ),
        List::of(
            "LABELLED",
            "super",
            "What says, with a colon behind it, that the time of publication follows.",
            &file.labelled,
        ),
        List::of("WHEN", "super", "What ends labels of times.", &file.when),
        List::of(
            "ENTRY",
            "super",
            "What begins the sentence that tells when a post was published.",
            &file.entry,
        ),
        List::of(
            "JOINED",
            "super",
            "What stands before the day on which somebody became a member.",
            &file.joined,
        ),
        List::of(
            "READING",
            "in crate::unfurl",
            "What is part of the label of a reading time.",
            &file.reading,
        ),
    ];
    out.push_str(&lists(DATA, &tables)?);
    Ok(out)
}
