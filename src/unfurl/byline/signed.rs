//! The names that end a report or a headline of Japan: `川が海に達した。（山田太郎）`, `川が海に達した 編集委員 山田太郎`; and those
//! that end a report of China: `河流入海。（王小明）`.

use super::Credits;
use super::list::{WIDE_COMMAS, begins_family, is_chinese};
use super::name::{is_cjk, is_cjk_name, is_name_alone, is_paper};
use super::table::{LEADING, NOT_GIVEN, SIGNING};
use super::words::Part;
use crate::unfurl::dates;

/// The most characters in those brackets.
const MOST: usize = 24;

/// The reporters who sign a paragraph.
pub(in crate::unfurl) fn signed(text: &str) -> Credits {
    let mut credits = Credits::default();
    for name in names(text.trim()).unwrap_or_default() {
        credits.add(name, Part::Author);
    }
    credits
}

/// The same in China, where every name is of three letters, as whole ones mostly are: one of two may be any word.
pub(in crate::unfurl) fn signed_in_china(text: &str) -> Credits {
    const LETTERS: usize = 3;
    // 江苏省, 高清图, 白皮书: a place, a picture, a paper.
    const NO_NAMES: [char; 8] = ['省', '市', '县', '區', '区', '图', '圖', '书'];
    let mut credits = Credits::default();
    let Some(inside) = in_brackets(text.trim()) else {
        return credits;
    };
    let is_name = |name: &str| {
        let is_other = name.ends_with(NO_NAMES) || is_paper(name);
        name.chars().count() == LETTERS && is_chinese(name) && begins_family(name) && !is_other
    };
    let names = || inside.split(|c| WIDE_COMMAS.contains(&c) || c.is_whitespace());
    if names().all(is_name) {
        for name in names() {
            credits.add(name, Part::Author);
        }
    }
    credits
}

/// Who wrote, and when, around where, as agencies end a report: `Ada Lin, DUBLIN. 15 March 2026`.
pub(in crate::unfurl) fn signed_at_place(text: &str) -> Option<(&str, &str)> {
    const MAX_BYTES: usize = 120;
    let (name, rest) = text.trim().split_once(", ").filter(|_| text.len() <= MAX_BYTES)?;
    let (place, day) = rest.split_once(". ")?;
    let is_place = place.chars().filter(|c| c.is_alphabetic()).count() > 2
        && place.chars().all(|c| c.is_uppercase() || matches!(c, ' ' | '-'));
    (is_place && name.contains(' ') && is_name_alone(name) && dates::read(day).is_some())
        .then_some((name, day))
}

/// Who wrote, with the house, in brackets on a line of their own: `[山田太郎，見本ニュース]`.
pub(in crate::unfurl) fn with_house(line: &str) -> Option<&str> {
    let inside = [('[', ']'), ('［', '］')]
        .into_iter()
        .find_map(|(open, close)| line.strip_prefix(open)?.strip_suffix(close))?;
    let (who, house) = inside.split_once(['，', '、', ','])?;
    let is_short = !house.trim().is_empty() && inside.chars().count() <= MOST;
    name_in_japanese(who).filter(|_| is_short)
}

/// The name that ends a headline, behind a post of those who write.
pub(in crate::unfurl) fn signed_headline(text: &str) -> Option<&str> {
    if text.is_ascii() {
        return None;
    }
    let mut words = text.trim().rsplit(char::is_whitespace);
    let (last, post) = (words.next()?, words.next()?);
    let is_post = post.chars().all(is_cjk) && LEADING.contains(&post);
    (is_post && is_cjk_name(last)).then_some(last)
}

fn names(text: &str) -> Option<Vec<&str>> {
    in_brackets(text)?
        .split(WIDE_COMMAS)
        .map(name_in_japanese)
        .collect()
}

/// What stands in brackets behind the last sentence.
fn in_brackets(text: &str) -> Option<&str> {
    let (open, text) = [('（', '）'), ('(', ')'), ('【', '】'), ('＝', '＝')]
        .into_iter()
        .find_map(|(open, close)| Some((open, text.strip_suffix(close)?)))?;
    let (before, inside) = text.rsplit_once(open)?;
    let before = before.trim_end();
    let is_end = before.is_empty() || before.ends_with(['。', '」', '！', '？']);
    (is_end && inside.chars().count() <= MOST).then_some(inside)
}

/// The name in `山田太郎`, `山田 太郎`, `経済部・山田太郎`, `経済部 山田太郎`.
pub(in crate::unfurl) fn name_in_japanese(part: &str) -> Option<&str> {
    let (who, name) = part.trim().rsplit_once(['・', '＝']).unwrap_or(("", part.trim()));
    let (who, name) = match name.split_once([' ', '　']) {
        Some((desk, name)) if !SIGNING.contains(&desk) => (desk, name),
        _ => (who, name),
    };
    // Somebody else took the pictures.
    let is_of_pictures = ["写真", "撮影", "イラスト"].iter().any(|word| who.contains(word));
    let given = SIGNING.iter().find_map(|family| name.strip_prefix(family))?;
    let given = given.trim_start_matches([' ', '　']);
    let is_given =
        |c| matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '々' | '\u{3400}'..='\u{9fff}');
    // 千葉県庁, 福田首相: a place or a post.
    let is_other = NOT_GIVEN.iter().any(|other| given.starts_with(other));
    let is_name = (1..=3).contains(&given.chars().count()) && given.chars().all(is_given);
    (is_name && !is_other && !is_of_pictures).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_brackets_at_the_end() {
        for (text, expected) in [
            ("川が海に達した。（山田太郎）", "山田太郎"),
            ("川が海に達した。【山田太郎】", "山田太郎"),
            ("（山田太郎）", "山田太郎"),
            ("（滝沢恵）", "滝沢恵"),
            (
                "川が海に達した。（山田 太郎、鈴木さくら）",
                "山田 太郎, 鈴木さくら",
            ),
            ("川が海に達した。（経済部・山田太郎）", "山田太郎"),
            ("川が海に達した。（経済部 山田太郎）", "山田太郎"),
            // No reporters: who took the picture, a house, a place, who is spoken of.
            ("川が海に達した。（写真・山田太郎）", ""),
            ("川が海に達した。（見本通信）", ""),
            ("川が海に達した。（敬称略）", ""),
            ("川が海に達した。（千葉県庁）", ""),
            ("川が海に達した。（山田首相）", ""),
            ("川が海に達したという（山田太郎）", ""),
        ] {
            assert_eq!(signed(text).authors.join(", "), expected, "{text}");
        }
    }

    #[test]
    fn names_in_brackets_at_the_end_in_china() {
        for (text, expected) in [
            ("河流入海。（王小明）", "王小明"),
            ("河流入海。(王小明、李文博)", "王小明, 李文博"),
            ("河流入海。（王小明 李文博）", "王小明, 李文博"),
            // No reporters: a place, a picture, a house, words of two letters, what is explained.
            ("河流入海。（江苏省）", ""),
            ("河流入海。（高清图）", ""),
            ("河流入海。（江南报社）", ""),
            ("河流入海。（高清）", ""),
            ("河流入海。（未完待续）", ""),
            ("河流入海（王小明）", ""),
        ] {
            assert_eq!(signed_in_china(text).authors.join(", "), expected, "{text}");
        }
    }
}
