//! `data/weekdays.toml` → `src/unfurl/dates/weekday/table.rs`.

use super::{quote, read};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::Path;

const DATA: &str = "data/weekdays.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    week: Vec<Week>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Week {
    language: String,
    /// For the reader of the data alone.
    #[serde(default, rename = "where")]
    _place: String,
    days: [String; 7],
}

/// The text of the table: every name once, whatever its day and language.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let mut names = BTreeSet::new();
    for week in &file.week {
        for name in &week.days {
            if name.trim() != name || name.is_empty() || name.to_lowercase() != *name {
                return Err(format!(
                    "{DATA}: {}: {name:?} must be in lower case, without space around it",
                    week.language
                ));
            }
            names.insert(name);
        }
    }
    let mut out = format!(
        "// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n\n\
         /// The names of the weekdays in all languages.\n#[rustfmt::skip]\npub(super) const WEEKDAYS: &[&str] = &[\n"
    );
    for name in names {
        out.push_str(&format!("    {},\n", quote(name)));
    }
    out.push_str("];\n");
    Ok(out)
}
