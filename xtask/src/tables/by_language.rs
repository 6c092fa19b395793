//! Lists of words by the language they are from, and the tables made of them.

use super::quote;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt::Write;

/// Words of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    language: String,
    words: Vec<String>,
}

impl Words {
    /// Words that are the same in all languages.
    pub(super) fn of_all(words: Vec<String>) -> Vec<Self> {
        let language = "all".to_owned();
        vec![Self { language, words }]
    }
}

/// A list of words in a table.
pub(super) struct List<'w> {
    name: &'static str,
    visible: &'static str,
    what: &'static str,
    blocks: &'w [Words],
    as_written: bool,
}

impl<'w> List<'w> {
    /// The list of this name, seen where `visible` says (`super`, `in crate::unfurl`), with what is said above it. Its words
    /// are compared in lower case.
    pub(super) fn of(
        name: &'static str,
        visible: &'static str,
        what: &'static str,
        blocks: &'w [Words],
    ) -> Self {
        Self {
            name,
            visible,
            what,
            blocks,
            as_written: false,
        }
    }

    /// The same of words that are compared as a page writes them.
    pub(super) fn with_capitals(self) -> Self {
        Self {
            as_written: true,
            ..self
        }
    }
}

/// The constants of a table, one a list; `data` is the file they are from.
pub(super) fn lists(data: &str, lists: &[List]) -> Result<String, String> {
    let mut out = String::new();
    for list in lists {
        let name = list.name;
        let words =
            words(list.blocks, list.as_written).map_err(|fault| format!("{data}: {name}: {fault}"))?;
        write!(
            out,
            "\n/// {}\npub({}) const {name}: &[&str] = &[\n{words}];\n",
            list.what, list.visible
        )
        .expect("a string takes what is written to it");
    }
    Ok(out)
}

/// Rows of words; with capitals where they are compared as a page writes them.
fn words(blocks: &[Words], as_written: bool) -> Result<String, String> {
    let mut known = BTreeSet::new();
    let mut out = String::new();
    for block in blocks {
        for word in &block.words {
            check(&block.language, word, as_written, &mut known)?;
            writeln!(out, "{},", quote(word)).expect("a string takes what is written to it");
        }
    }
    Ok(out)
}

/// Refuses a word that stands twice in a list, or not as it is compared.
pub(super) fn check<'w>(
    language: &str,
    word: &'w str,
    as_written: bool,
    known: &mut BTreeSet<&'w str>,
) -> Result<(), String> {
    if language.is_empty() {
        return Err("a block without a language".to_owned());
    }
    if word.trim() != word || word.is_empty() || !as_written && word.to_lowercase() != word {
        return Err(format!(
            "{language}: {word:?} must be in lower case, without space around it"
        ));
    }
    if !known.insert(word) {
        return Err(format!("{language}: {word:?} stands there twice"));
    }
    Ok(())
}
