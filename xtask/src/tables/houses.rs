//! `data/houses.toml` → `src/unfurl/site/table.rs`.

use super::by_language::{Words, words};
use super::read;
use serde::Deserialize;
use std::fmt::Write;
use std::path::Path;

const DATA: &str = "data/houses.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    paper: Vec<Words>,
    staff: Vec<Words>,
    legal: Vec<Words>,
    glued: Vec<Words>,
    ending: Vec<Words>,
    platform: Vec<Words>,
    rights: Vec<Words>,
    nameless: Vec<Words>,
}

/// The text of the tables.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let mut out = format!("// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n");
    let tables = [
        (
            "PAPERS",
            "super",
            "What the names of papers and portals end in.",
            &file.paper,
        ),
        (
            "STAFF",
            "in crate::unfurl",
            "What those are called who work for a house without a name, folded.",
            &file.staff,
        ),
        (
            "LEGAL",
            "super",
            "The legal forms of companies, behind the name and a space.",
            &file.legal,
        ),
        (
            "GLUED",
            "in crate::unfurl",
            "The legal forms of companies, right before or behind the name.",
            &file.glued,
        ),
        (
            "ENDINGS",
            "in crate::unfurl",
            "What ends the legal name of a company among people, behind a space.",
            &file.ending,
        ),
        (
            "PLATFORMS",
            "super",
            "What hosts of blogs write as the publisher of each.",
            &file.platform,
        ),
        (
            "RIGHTS",
            "super",
            "What says that all rights are somebody's, before or behind the name.",
            &file.rights,
        ),
        (
            "NAMELESS",
            "super",
            "What a line of copyright has in the place of a name.",
            &file.nameless,
        ),
    ];
    for (table, visible, what, blocks) in tables {
        let words = words(blocks, table != "STAFF").map_err(|fault| format!("{DATA}: {table}: {fault}"))?;
        write!(
            out,
            "\n/// {what}\npub({visible}) const {table}: &[&str] = &[\n{words}];\n"
        )
        .expect("a string takes what is written to it");
    }
    Ok(out)
}
