//! `data/pictures.toml` → `src/unfurl/picture/fit/table.rs`.

use super::by_language::{List, Words, check, lists};
use super::{quote, read};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

const DATA: &str = "data/pictures.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    never: Vec<String>,
    in_text: Vec<String>,
    in_file: Vec<String>,
    folder: Vec<String>,
    host: Vec<String>,
    service: Vec<String>,
    tool: Vec<String>,
    beside: Vec<String>,
    menu: Vec<String>,
    advert: Vec<Words>,
    window: Vec<Words>,
}

/// The text of the table.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let mut out = format!(
        "// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n\n\
         use super::{{IN_FILE, IN_TEXT, NEVER}};\n\n\
         /// Words in the names of files and classes, and where they set a picture aside.\n\
         pub(super) const WORDS: &[(&str, u16)] = &[\n"
    );
    let by_place = [
        (&file.never, "NEVER"),
        (&file.in_text, "IN_TEXT"),
        (&file.in_file, "IN_FILE"),
    ];
    let mut known = BTreeSet::new();
    for (words, place) in by_place {
        for word in words {
            check(place, word, false, &mut known).map_err(|fault| format!("{DATA}: {fault}"))?;
            writeln!(out, "({}, {place}),", quote(word)).expect("a string takes what is written to it");
        }
    }
    out.push_str("];\n");
    let [folders, hosts, services, tools, beside, menus] = [
        file.folder,
        file.host,
        file.service,
        file.tool,
        file.beside,
        file.menu,
    ]
    .map(Words::of_all);
    let tables = [
        List::of(
            "FOLDERS",
            "super",
            "Folders of what surrounds an article.",
            &folders,
        ),
        List::of(
            "HOSTS",
            "super",
            "Who serves buttons, portraits and counters to the pages of others.",
            &hosts,
        ),
        List::of(
            "SERVICES",
            "super",
            "Services whose marks pages link with.",
            &services,
        ),
        List::of(
            "TOOLS",
            "super",
            "What a page offers to do, which the whole name of a drawn button is.",
            &tools,
        ),
        List::of(
            "BESIDE",
            "super",
            "What stands beside a service or a tool in the name of such a mark.",
            &beside,
        ),
        List::of(
            "MENUS",
            "super",
            "What begins the name of a file that is a word of a menu, drawn.",
            &menus,
        ),
        List::of(
            "ADVERTS",
            "super",
            "All that the words for a picture say where it is an advertisement.",
            &file.advert,
        ),
        List::of(
            "WINDOWS",
            "super",
            "What the words for a mark say behind a link that opens in another window.",
            &file.window,
        ),
    ];
    out.push_str(&lists(DATA, &tables)?);
    Ok(out)
}
