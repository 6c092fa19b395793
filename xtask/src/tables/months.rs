//! `data/months.toml` → `src/unfurl/dates/table.rs`.

use super::{quote, read};
use serde::Deserialize;
use std::fmt::Write;
use std::path::Path;

const DATA: &str = "data/months.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    year: Vec<Year>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Year {
    language: String,
    /// For the reader of the data alone.
    #[serde(default, rename = "where")]
    _place: String,
    months: [String; 12],
}

/// The text of the table.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let mut out = format!(
        "// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n\n\
         /// January to December in one language.\ntype Year = [&'static str; 12];\n\n\
         /// The names of the months by language.\n#[rustfmt::skip]\npub(super) const MONTHS: &[Year] = &[\n"
    );
    for year in &file.year {
        for name in &year.months {
            if name.trim() != name || name.is_empty() || name.to_lowercase() != *name {
                return Err(format!(
                    "{DATA}: {}: {name:?} must be in lower case, without space around it",
                    year.language
                ));
            }
        }
        let names: Vec<String> = year.months.iter().map(|name| quote(name)).collect();
        writeln!(out, "    [{}],", names.join(", ")).expect("a string takes what is written to it");
    }
    out.push_str("];\n");
    Ok(out)
}
