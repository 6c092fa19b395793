//! `data/days.toml` → `src/unfurl/dates/words.rs`.

use super::by_language::{List, Words, lists};
use super::read;
use serde::Deserialize;
use std::path::Path;

const DATA: &str = "data/days.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    day_end: Vec<Words>,
    before_month: Vec<Words>,
    before_year: Vec<Words>,
    year_end: Vec<Words>,
    before_day: Vec<Words>,
    behind_year: Vec<Words>,
}

/// The text of the table.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let mut out = format!("// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n");
    let tables = [
        List::of(
            "DAY_ENDS",
            "super",
            "What ends the number of a day behind its month.",
            &file.day_end,
        ),
        List::of(
            "BEFORE_MONTH",
            "super",
            "What stands between a day and its month.",
            &file.before_month,
        ),
        List::of(
            "BEFORE_YEAR",
            "super",
            "What stands between a month and the year.",
            &file.before_year,
        ),
        List::of(
            "YEAR_ENDS",
            "super",
            "What stands behind a year that comes first.",
            &file.year_end,
        ),
        List::of(
            "BEFORE_DAY",
            "in crate::unfurl",
            "What stands before the day that a report begins with.",
            &file.before_day,
        ),
        List::of(
            "BEHIND_YEAR",
            "in crate::unfurl",
            "What stands behind the year of that day.",
            &file.behind_year,
        ),
    ];
    out.push_str(&lists(DATA, &tables)?);
    Ok(out)
}
