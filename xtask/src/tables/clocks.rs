//! `data/clocks.toml` → `src/unfurl/times/origin/table.rs`.

use super::read;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

const DATA: &str = "data/clocks.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    generic: Vec<String>,
    clock: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    zone: String,
    rule: String,
    since: i16,
    countries: Vec<String>,
    languages: Vec<String>,
    #[serde(rename = "except")]
    _except: Option<String>,
}

/// The text of the table.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let mut out =
        format!("// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n\nuse super::Clock;\n\n");
    out.push_str("/// Top-level domains of countries that say nothing of where a site is from.\n");
    writeln!(out, "pub(super) const GENERIC: &[&str] = &{:?};", file.generic)
        .map_err(|error| error.to_string())?;
    out.push_str("\npub(super) const CLOCKS: &[Clock] = &[");
    let mut domains: BTreeSet<&str> = file.generic.iter().map(|domain| &**domain).collect();
    let mut languages = BTreeSet::new();
    for row in &file.clock {
        let refuse = |reason: &str| Err(format!("{DATA}: {}: {reason}", row.zone));
        if let Some(twice) = row.countries.iter().find(|country| !domains.insert(country)) {
            return refuse(&format!("{twice} stands there twice"));
        }
        if let Some(twice) = row.languages.iter().find(|language| !languages.insert(*language)) {
            return refuse(&format!("{twice} stands there twice"));
        }
        if let Some(other) = row.countries.iter().find(|country| !is_short(country, 2..=2)) {
            return refuse(&format!("{other} is not two small letters"));
        }
        if let Some(other) = row.languages.iter().find(|language| !is_short(language, 2..=3)) {
            return refuse(&format!("{other} is not two or three small letters"));
        }
        writeln!(
            out,
            "Clock {{ zone: {:?}, rule: {:?}, since: {}, countries: &{:?}, languages: &{:?} }},",
            row.zone, row.rule, row.since, row.countries, row.languages
        )
        .map_err(|error| error.to_string())?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn is_short(code: &str, len: std::ops::RangeInclusive<usize>) -> bool {
    len.contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase())
}
