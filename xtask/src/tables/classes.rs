//! `data/classes.toml` → `src/unfurl/page/words/known/table.rs`.

use super::by_language::check;
use super::{quote, read};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

const DATA: &str = "data/classes.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    word: BTreeMap<Says, Vec<String>>,
    name: BTreeMap<Says, Vec<String>>,
}

/// What a list says of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Says {
    Author,
    Byline,
    Bylines,
    Name,
    Beside,
    Date,
    Caption,
    Credit,
    Body,
    Header,
    Aside,
    Elsewhere,
}

impl Says {
    /// The bits of `Hint` that it is.
    fn bits(self) -> &'static str {
        match self {
            Self::Author => "Hint::AUTHOR",
            Self::Byline => "Hint::BYLINE",
            Self::Bylines => "Hint::BYLINES",
            Self::Name => "Hint::NAME",
            Self::Beside => "Hint::BESIDE",
            Self::Date => "Hint::DATE",
            Self::Caption => "Hint::CAPTION",
            Self::Credit => "Hint::CREDIT",
            Self::Body => "Hint::BODY",
            Self::Header => "Hint::HEADER",
            Self::Aside => "Hint::ASIDE",
            Self::Elsewhere => "Hint::ASIDE | Hint::ELSEWHERE",
        }
    }
}

/// The text of the table.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let mut out = format!(
        "// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n\n\
         use super::Hint;\n\n"
    );
    let tables = [
        ("WORDS", "Words of class names and ids", &file.word),
        ("NAMES", "Whole class names and ids", &file.name),
    ];
    for (table, about, lists) in tables {
        writeln!(
            out,
            "/// {about}, in alphabetical order.\npub(in crate::unfurl::page::words) const {table}: &[(&str, u16)] = &["
        )
        .expect("a string takes what is written to it");
        for (word, bits) in rows(lists)? {
            writeln!(out, "({}, {}),", quote(word), bits.join(" | "))
                .expect("a string takes what is written to it");
        }
        out.push_str("];\n\n");
    }
    Ok(out)
}

/// Each word with all that its lists say.
fn rows(lists: &BTreeMap<Says, Vec<String>>) -> Result<BTreeMap<&str, Vec<&'static str>>, String> {
    let mut rows: BTreeMap<&str, Vec<&'static str>> = BTreeMap::new();
    for (says, words) in lists {
        let mut known = BTreeSet::new();
        for word in words {
            check(&format!("{says:?}"), word, false, &mut known)
                .map_err(|fault| format!("{DATA}: {fault}"))?;
            rows.entry(word).or_default().push(says.bits());
        }
    }
    Ok(rows)
}
