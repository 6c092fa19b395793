//! `data/dates.toml` → `src/dates/table.rs`.

use super::quote;
use serde::Deserialize;
use std::fmt::Write;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    date: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    language: String,
    #[serde(default)]
    matches: Vec<String>,
    pattern: String,
    #[serde(default)]
    months: Vec<String>,
    #[serde(default)]
    digits: String,
    calendar: Option<Calendar>,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Calendar {
    Buddhist,
}

pub(super) fn make(root: &Path) -> Result<String, String> {
    const FILE: &str = "data/dates.toml";
    let file: File = super::read(root, FILE)?;
    let mut out = String::from(
        "//! How languages write dates, generated from `data/dates.toml` by `cargo xtask tables`: edit there.\n\n\
         use super::Form;\n\npub(super) static TABLE: &[Form] = &[\n",
    );
    for row in &file.date {
        check(row).map_err(|fault| format!("{FILE}: {}: {fault}", row.language))?;
        let months: Vec<String> = row.months.iter().map(|month| quote(month)).collect();
        writeln!(
            out,
            "Form {{ language: {:?}, matches: &{:?}, pattern: {}, months: &[{}], digits: {}, years_before: {} }},",
            row.language,
            row.matches,
            quote(&row.pattern),
            months.join(", "),
            quote(&row.digits),
            if row.calendar == Some(Calendar::Buddhist) { 543 } else { 0 },
        )
        .expect("writing to a String cannot fail");
    }
    out.push_str("];\n");
    Ok(out)
}

fn check(row: &Row) -> Result<(), String> {
    for part in ["y", "M", "d"] {
        if !row.pattern.contains(part) {
            return Err(format!("pattern lacks {part}"));
        }
    }
    if row.pattern.contains("MMMM") != (row.months.len() == 12) {
        return Err("months must be twelve where the pattern has MMMM, and missing elsewhere".to_owned());
    }
    if !row.digits.is_empty() && row.digits.chars().count() != 10 {
        return Err("digits must be ten".to_owned());
    }
    Ok(())
}
