//! A line that names who wrote behind a label: `作者：王小明`, `Von: Ada Lin`.

use super::credits::{COLONS, credits};
use super::list::{begins_family, is_chinese};
use super::name::{is_cjk_name, is_name_alone, names};
use super::words::{LABEL_WORDS, STARTS};
use super::{begins_given, names_author};

/// Whether a line begins with such a label, or is one: `<strong>Author</strong> Ada Lin`.
pub(in crate::unfurl) fn begins_with_writer(line: &str) -> bool {
    let label = || line.split_once(COLONS).map_or(line, |(label, _)| label);
    STARTS.may_begin(line) && names_author(label())
}

/// Whom such a line names; nobody where one is not named in full.
pub(in crate::unfurl) fn behind_writer(line: &str) -> Vec<String> {
    let Some((_, rest)) = line.split_once(COLONS) else {
        return behind_label(line);
    };
    let rest = rest.trim();
    let mut found = credits(line).authors;
    if found.is_empty() {
        found = names(rest);
    }
    // Those who rate something there are `Ada L.`
    let is_full = |name: &String| {
        is_cjk_name(name) || name.contains(' ') && !name.ends_with('.') && is_name_alone(name)
    };
    if found.iter().all(is_full) {
        found
    } else {
        Vec::new()
    }
}

/// The same where no colon sets the label apart, as other words stand so: those whose given names many bear, or in Chinese
/// family names.
fn behind_label(line: &str) -> Vec<String> {
    let rests = LABEL_WORDS
        .beginning(line)
        .filter_map(|label| line[label.len()..].strip_prefix(' '));
    let found = rests.min_by_key(|rest| rest.len()).map(names).unwrap_or_default();
    let is_chinese_name = |name: &str| is_cjk_name(name) && is_chinese(name) && begins_family(name);
    let is_one = |name: &String| is_name_alone(name) && (begins_given(name) || is_chinese_name(name));
    if found.iter().all(is_one) {
        found
    } else {
        Vec::new()
    }
}
