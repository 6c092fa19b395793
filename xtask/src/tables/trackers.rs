//! `data/tracking-params.toml` → `src/link/trackers.rs`.

use super::read;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

const DATA: &str = "data/tracking-params.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    tracker: Vec<Tracker>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tracker {
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    prefixes: Vec<String>,
    from: String,
    source: String,
    checked: String,
}

/// The text of `src/link/trackers.rs`.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let mut names = BTreeSet::new();
    let mut prefixes = BTreeSet::new();
    for tracker in &file.tracker {
        let known = !tracker.from.is_empty()
            && tracker.source.starts_with("https://")
            && super::is_date(&tracker.checked);
        if !known {
            return Err(format!(
                "{DATA}: {:?} needs from, an https source and a date checked",
                tracker.from
            ));
        }
        let is_new = |set: &mut BTreeSet<String>, name: &String| {
            (!name.is_empty() && set.insert(name.clone()))
                .then_some(())
                .ok_or_else(|| format!("{DATA}: {name:?} is empty or stands there twice"))
        };
        tracker
            .names
            .iter()
            .try_for_each(|name| is_new(&mut names, name))?;
        tracker
            .prefixes
            .iter()
            .try_for_each(|prefix| is_new(&mut prefixes, prefix))?;
    }
    let mut out = format!(
        "// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n\nuse crate::text::pieces;\n\n"
    );
    out.push_str("/// Whether a query parameter of this name only says where a reader came from.\n");
    out.push_str("pub(super) fn is_tracker(name: &str) -> bool {\n");
    out.push_str(
        "pieces(EXACT, b' ').any(|known| name == known) || pieces(PREFIXES, b' ').any(|prefix| name.starts_with(prefix))\n}\n",
    );
    let tables = [
        (
            "EXACT",
            "One text: as a list it would be half as long again.",
            names,
        ),
        ("PREFIXES", "How names begin.", prefixes),
    ];
    for (table, what, words) in tables {
        let words = Vec::from_iter(words).join(" \\\n    ");
        write!(out, "\n/// {what}\nconst {table}: &str = \"\\\n    {words}\";\n")
            .expect("a string takes what is written to it");
    }
    Ok(out)
}
