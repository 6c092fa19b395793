//! `data/given-names.toml` → `src/unfurl/byline/given/table.rs`.

use super::read;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::Path;

const DATA: &str = "data/given-names.toml";
/// How long the rows of the table get, about.
const ROW_CHARS: usize = 100;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    given: Vec<Names>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Names {
    language: String,
    source: String,
    names: Vec<String>,
}

/// The text of the table.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let mut all = BTreeSet::new();
    for list in &file.given {
        let fault = |what: String| format!("{DATA}: {}: {what}", list.language);
        if list.source.is_empty() {
            return Err(fault("the list has no source".to_owned()));
        }
        for name in &list.names {
            // Georgian is written in small letters alone.
            let is_small = |c: char| c.is_lowercase() && !('ა'..='ჿ').contains(&c);
            if !name.chars().all(|c| c.is_alphabetic() || is_mark(c)) || name.starts_with(is_small) {
                return Err(fault(format!("{name:?} is not one word that begins as names do")));
            }
            if !all.insert(&**name) {
                return Err(fault(format!("{name:?} stands there twice")));
            }
        }
    }
    let mut text = String::from(" ");
    let mut width = 0;
    for name in all {
        if width > ROW_CHARS {
            text.push_str("\\\n");
            width = 0;
        }
        width += name.chars().count() + 1;
        text.extend([name, " "]);
    }
    Ok(format!(
        "// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n\n\
         /// Given names, and family names where those stand first, each between two spaces.\n\
         pub(super) const NAMES: &str = \"{text}\";\n"
    ))
}

/// Whether it is a sign of an Indic script that belongs to the letter before it, or joins two.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{064b}'..='\u{0652}'
            | '\u{0900}'..='\u{0963}'
            | '\u{0980}'..='\u{09e3}'
            | '\u{0b80}'..='\u{0bcd}'
            | '\u{0e31}'..='\u{0e4e}'
            | '\u{0f0b}'
            | '\u{0f71}'..='\u{0fbc}'
            | '\u{1780}'..='\u{17d3}'
            | '\u{200c}'
            | '\u{200d}'
    )
}
