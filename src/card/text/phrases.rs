//! Where phrases end in scripts without spaces between words.
//!
//! In Japanese and Chinese, whose lines may by rule end nearly anywhere, they are found by
//! [BudouX](https://github.com/google/budoux), which browsers use for `word-break: auto-phrase`. The words of Thai, Lao,
//! Khmer and Burmese are found by ICU in two ways: a model of their letters, which decides where a line may end at all,
//! and a list of words. Each cuts compounds that the other keeps, so that only where both cut does a phrase end.

use crate::language::Language;
use budoux::Model;
use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};
use serde::Deserialize;
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

/// By the list of words.
static WORDS: LazyLock<LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_dictionary(LineBreakOptions::default()));

/// `data/phrases/particles.toml`.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Tables {
    southeast_asia: Particles,
    chinese: Particles,
}

#[derive(Deserialize)]
struct Particles {
    leads: Vec<String>,
    trails: Vec<String>,
}

impl Particles {
    /// Whether one leads to what comes behind `end`, and where it begins.
    fn lead(&self, text: &str, end: usize) -> Option<usize> {
        let mut before = self
            .leads
            .iter()
            .filter_map(|lead| text[..end].strip_suffix(&**lead));
        before.next().map(str::len)
    }

    fn trails(&self, text: &str, end: usize) -> bool {
        self.trails.iter().any(|trail| text[end..].starts_with(&**trail))
    }
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../data/phrases/particles.toml")).expect("a test sets Thai")
});

/// The ends of the phrases of `text`; `None` where lines end at any break.
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
        _ if text.contains(is_of_southeast_asia) => return Some(word_ends(text)),
        _ => return None,
    };
    let mut end = 0;
    let ends = phrases.iter().map(|phrase| {
        end += phrase.len();
        end
    });
    let particles = &TABLES.chinese;
    let parts = |end: usize| particles.lead(text, end).is_some() || particles.trails(text, end);
    let is_chinese = language.is_some_and(|language| language.primary() != "ja");
    Some(ends.filter(|end| !is_chinese || !parts(*end)).collect())
}

/// Thai, Lao, Burmese or Khmer.
pub(super) fn is_of_southeast_asia(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Where the words of the list end, but for what is not parted from its neighbour.
fn word_ends(text: &str) -> BTreeSet<usize> {
    let particles = &TABLES.southeast_asia;
    let ends: BTreeSet<usize> = WORDS.segment_str(text).collect();
    let leads = |end: usize| {
        particles
            .lead(text, end)
            .is_some_and(|start| ends.contains(&start))
    };
    let stays = |end: &usize| !leads(*end) && !particles.trails(text, *end);
    ends.iter().copied().filter(stays).collect()
}
