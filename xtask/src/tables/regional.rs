//! `data/regional.toml` → `src/services/regional/table.rs`.

use super::read;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

const DATA: &str = "data/regional.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    region: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    tags: Vec<String>,
    services: Vec<String>,
    basis: String,
    checked: String,
}

/// The text of the table, by tag.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let living = super::services::living(root)?;
    let mut tags = BTreeSet::new();
    let mut out = format!("// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n\n");
    out.push_str("/// Tags, and the ids of the services.\n");
    out.push_str("pub(super) static TABLE: &[(&[&str], &[&str])] = &[");
    for row in &file.region {
        let name = row
            .tags
            .first()
            .ok_or_else(|| format!("{DATA}: a block without tags"))?;
        let refuse = |reason: &str| Err(format!("{DATA}: {name}: {reason}"));
        if row.basis.trim().is_empty() || !super::is_date(&row.checked) {
            return refuse("basis or checked is missing");
        }
        if let Some(twice) = row.tags.iter().find(|tag| !tags.insert((*tag).clone())) {
            return refuse(&format!("{twice} stands there twice"));
        }
        if let Some(unknown) = row.services.iter().find(|id| !living.contains(*id)) {
            return refuse(&format!("{unknown} is not a service in use"));
        }
        writeln!(out, "(&{:?}, &{:?}),", row.tags, row.services).map_err(|error| error.to_string())?;
    }
    out.push_str("];\n");
    Ok(out)
}
