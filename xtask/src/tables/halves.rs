//! `data/halves.toml` → `src/unfurl/dates/half/table.rs`.

use super::{quote, read};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

const DATA: &str = "data/halves.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    language: Vec<Language>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Language {
    language: String,
    #[serde(default)]
    morning: Vec<String>,
    #[serde(default)]
    noon: Vec<String>,
    #[serde(default)]
    afternoon: Vec<String>,
    #[serde(default)]
    night: Vec<String>,
    #[serde(default)]
    unclear: Vec<String>,
    #[serde(default)]
    beside: Vec<String>,
}

/// The text of the table.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let mut halves = BTreeMap::new();
    let mut beside = Vec::new();
    for row in &file.language {
        let kinds = [
            (&row.morning, "Morning"),
            (&row.noon, "Noon"),
            (&row.afternoon, "Afternoon"),
            (&row.night, "Night"),
            (&row.unclear, "Unclear"),
        ];
        for (words, kind) in kinds {
            for word in words {
                checked(&row.language, word)?;
                if *halves.entry(word).or_insert(kind) != kind {
                    return Err(format!("{DATA}: {}: {word:?} is of two halves", row.language));
                }
            }
        }
        for word in &row.beside {
            checked(&row.language, word)?;
            beside.push(quote(word));
        }
    }
    let mut out = format!(
        "// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n\n\
         use super::Half::{{self, Afternoon, Morning, Night, Noon, Unclear}};\n\n\
         /// What says which half of the day, its words parted by a space.\n\
         #[rustfmt::skip]\npub(super) const HALVES: &[(&str, Half)] = &[\n"
    );
    for (words, kind) in halves {
        writeln!(out, "    ({}, {kind}),", quote(words)).expect("a string takes what is written to it");
    }
    beside.sort();
    beside.dedup();
    let beside = beside.join(", ");
    write!(
        out,
        "];\n\n/// What may stand between a clock and the half of its day.\n#[rustfmt::skip]\n\
         pub(super) const BESIDE: &[&str] = &[{beside}];\n"
    )
    .expect("a string takes what is written to it");
    Ok(out)
}

fn checked(language: &str, words: &str) -> Result<(), String> {
    if words.is_empty() || words.split(' ').any(str::is_empty) || words.to_lowercase() != words {
        return Err(format!(
            "{DATA}: {language}: {words:?} must be in lower case, its words one space apart"
        ));
    }
    Ok(())
}
