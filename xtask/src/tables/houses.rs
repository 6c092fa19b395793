//! `data/houses.toml` → `src/unfurl/site/table.rs`.

use super::by_language::{List, Words, lists};
use super::read;
use serde::Deserialize;
use std::path::Path;

const DATA: &str = "data/houses.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    paper: Vec<Words>,
    staff: Vec<Words>,
    legal: Vec<Words>,
    glued: Vec<Words>,
    ending: Vec<Words>,
    platform: Vec<Words>,
    rights: Vec<Words>,
    masthead: Vec<Words>,
    nameless: Vec<Words>,
    home: Vec<Words>,
    mark_before: Vec<Words>,
    mark_behind: Vec<Words>,
    way: Vec<Words>,
    there: Vec<Words>,
    front: Vec<Words>,
}

/// The text of the tables.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let mut out = format!("// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n");
    let tables = [
        List::of(
            "PAPERS",
            "super",
            "What the names of papers and portals end in.",
            &file.paper,
        )
        .with_capitals(),
        List::of(
            "STAFF",
            "in crate::unfurl",
            "What those are called who work for a house without a name, folded.",
            &file.staff,
        ),
        List::of(
            "LEGAL",
            "super",
            "The legal forms of companies, behind the name and a space.",
            &file.legal,
        )
        .with_capitals(),
        List::of(
            "GLUED",
            "in crate::unfurl",
            "The legal forms of companies, right before or behind the name.",
            &file.glued,
        )
        .with_capitals(),
        List::of(
            "ENDINGS",
            "in crate::unfurl",
            "What ends the legal name of a company among people, behind a space.",
            &file.ending,
        )
        .with_capitals(),
        List::of(
            "PLATFORMS",
            "super",
            "What hosts of blogs write as the publisher of each.",
            &file.platform,
        )
        .with_capitals(),
        List::of(
            "RIGHTS",
            "super",
            "What says that all rights are somebody's, before or behind the name.",
            &file.rights,
        )
        .with_capitals(),
        List::of(
            "MASTHEADS",
            "super",
            "What stands before the name a paper is registered under.",
            &file.masthead,
        ),
        List::of(
            "NAMELESS",
            "super",
            "What a line of copyright has in the place of a name.",
            &file.nameless,
        )
        .with_capitals(),
        List::of(
            "HOME",
            "super",
            "Words of links to the front page that name no site.",
            &file.home,
        ),
        List::of(
            "MARK_BEFORE",
            "super",
            "What stands before the name in the words for a mark or a link to the front page.",
            &file.mark_before,
        ),
        List::of(
            "MARK_BEHIND",
            "super",
            "What stands behind the name there.",
            &file.mark_behind,
        ),
        List::of(
            "WAYS",
            "super",
            "What stands before the name there, or before something else in a word.",
            &file.way,
        ),
        List::of(
            "THERE",
            "super",
            "What leads to the front page and is no name, before one of `MARK_BEHIND`.",
            &file.there,
        ),
        List::of(
            "FRONT",
            "super",
            "What links to the front page are called that name no site.",
            &file.front,
        ),
    ];
    out.push_str(&lists(DATA, &tables)?);
    Ok(out)
}
