//! Lists of words by the language they are from.

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

/// Rows of words; with capitals where they are compared as a page writes them.
pub(super) fn words(blocks: &[Words], as_written: bool) -> Result<String, String> {
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
