//! What each one did, behind the name as Japanese books say it: `Ada Lin　著、山田 太郎　監訳`.

use super::Credits;
use super::name::is_cjk;
use super::table::LABELS;
use super::words::{LABEL_WORDS, Part};

const WIDE: char = '\u{3000}';

/// Reads a line where each name has a wide space and a word behind it; what else is there leaves it unread.
pub(super) fn part_behind(line: &str, credits: &mut Credits) {
    if !line.ends_with(is_cjk) || !line.contains(WIDE) {
        return;
    }
    let each = line.split(['、', '，', '／']).map(|each| {
        let (name, word) = each.rsplit_once(WIDE)?;
        let (_, part) = LABELS[LABEL_WORDS.find(word)?];
        (!name.trim().is_empty()).then_some((name.trim(), part))
    });
    let Some(each) = each.collect::<Option<Vec<(&str, Part)>>>() else {
        return;
    };
    for (name, part) in each {
        credits.add(name, part);
    }
}
