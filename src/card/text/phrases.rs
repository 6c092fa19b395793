//! Where phrases end in Japanese and Chinese, whose lines may by rule end nearly anywhere. Found by
//! [BudouX](https://github.com/google/budoux), which browsers use for `word-break: auto-phrase`.

use crate::language::Language;
use budoux::Model;
use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

/// BudouX's model of traditional Chinese, which the crate is without, and half the sum of its weights: what a boundary
/// must exceed.
static TRADITIONAL: LazyLock<(Model, i32)> = LazyLock::new(|| {
    let file: HashMap<String, HashMap<String, i32>> =
        serde_json::from_str(include_str!("../../../data/phrases/zh-hant.json"))
            .expect("a test sets traditional Chinese");
    let weights = file.into_iter().flat_map(|(kind, letters)| {
        letters
            .into_iter()
            .map(move |(letters, weight)| (format!("{kind}:{letters}"), weight))
    });
    let model: Model = weights.collect();
    let half = model.values().sum::<i32>().div_euclid(2);
    (model, half)
});

/// The ends of the phrases of `text`; `None` in other languages.
pub(super) fn ends(text: &str, language: Option<&Language>) -> Option<BTreeSet<usize>> {
    let has_kana = || text.contains(|c: char| matches!(c, '\u{3041}'..='\u{30ff}'));
    let phrases = match language.map(|language| (language.primary(), language.script(), language.region())) {
        Some(("ja", ..)) => budoux::parse(budoux::models::default_japanese_model(), text),
        None if has_kana() => budoux::parse(budoux::models::default_japanese_model(), text),
        Some(("zh" | "yue", Some("Hant"), _) | ("zh", None, Some("TW" | "HK" | "MO")) | ("yue", None, _)) => {
            let (model, half) = &*TRADITIONAL;
            budoux::parse_with_threshold(model, text, *half)
        }
        Some(("zh" | "yue", ..)) => budoux::parse(budoux::models::default_simplified_chinese_model(), text),
        _ => return None,
    };
    let mut end = 0;
    let ends = phrases.iter().map(|phrase| {
        end += phrase.len();
        end
    });
    Some(ends.collect())
}
