//! Dates that say what each number counts: `2026年11月24日`, `2026-يىلى 24-نويابىر`, `༢༠༢༦ལོའི་ཟླ་༡༡ཚེས་༢༤`.

use super::months::month;
use super::tokens::{self, Token};

/// Eras by which years are counted in Japan and Taiwan, and the year before their first.
const ERAS: &[(&str, i32)] = &[
    ("令和", 2018),
    ("平成", 1988),
    ("昭和", 1925),
    ("民國", 1911),
    ("民国", 1911),
];

/// The months of Vietnam by number, the eleventh and the twelfth in two words.
const VIETNAMESE: [&str; 10] = [
    "giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười",
];

/// Year, month, day, and where the date that begins at `at` ends.
pub(super) fn date_at(tokens: &[Token], at: usize) -> Option<(i32, i32, i32, usize)> {
    let number = |at: usize| tokens::number(tokens, at);
    let word = |at: usize| tokens::word(tokens, at);
    let is_dash = |at: usize| tokens::is_mark(tokens, at, &['-']);
    let unit = |at: usize, units: &[&str]| tokens::is_word(tokens, at, units);
    let Some(value) = number(at) else {
        let counted = word(at)?;
        // 令和8年11月24日, 民國115年11月24日, 中華民國115年11月24日
        if unit(at + 2, &["年"])
            && unit(at + 4, &["月"])
            && let Some((_, before)) = ERAS.iter().find(|(era, _)| counted.ends_with(era))
        {
            return Some((before + number(at + 1)?, number(at + 3)?, number(at + 5)?, at + 6));
        }
        // ཟླ་༡༡ཚེས་༢༤ལོ་༢༠༢༦
        let (month, day, next) = tibetan(tokens, at)?;
        let at = word(next)?.starts_with("ལོ").then_some(next + 1)?;
        return Some((year(number(at)?)?, month, day, at + 1));
    };
    // 115年11月24日, as offices in Taiwan count the years
    let value = match value {
        100..=150 if unit(at + 1, &["年"]) => value + 1911,
        _ => year(value)?,
    };
    // 2026年11月24日, 2026년 11월 24일, 주체115(2026)년 11월 24일
    let next = at + usize::from(tokens::is_mark(tokens, at + 1, &[')']));
    if unit(next + 1, &["年", "년"]) && unit(next + 3, &["月", "월"]) {
        return Some((value, number(next + 2)?, number(next + 4)?, next + 5));
    }
    // 2026-يىلى نويابىرنىڭ 24-كۈنى
    if is_dash(at + 1)
        && unit(at + 2, &["يىلى", "يىل"])
        && let (Some(month), Some(day)) = (word(at + 3).and_then(month), number(at + 4))
    {
        return Some((value, month.into(), day, at + 5));
    }
    // 2026-يىلى 24-نويابىر, 2026-يىلى 11-ئاينىڭ 24-كۈنى
    if is_dash(at + 1) && unit(at + 2, &["يىلى", "يىل"]) && is_dash(at + 4) {
        let first = number(at + 3)?;
        if let Some(month) = word(at + 5).and_then(month) {
            return Some((value, month.into(), first, at + 6));
        }
        if unit(at + 5, &["ئاي", "ئاينىڭ"]) {
            return Some((value, first, number(at + 6)?, at + 7));
        }
    }
    let (month, day, next) = (1..=3).find_map(|skip| tibetan(tokens, at + skip))?;
    Some((value, month, day, next))
}

fn year(value: i32) -> Option<i32> {
    (1900..2200).contains(&value).then_some(value)
}

/// `ཟླ་༡༡་ཚེས་༢༤`: month, day, and where they end.
fn tibetan(tokens: &[Token], at: usize) -> Option<(i32, i32, usize)> {
    let counted = |at: usize, unit: &str| match (tokens.get(at)?, tokens.get(at + 1)?) {
        (Token::Word(word), Token::Number(value, 1..=2)) if !word.is_ascii() && word.contains(unit) => {
            let is_apart = matches!(tokens.get(at + 2), Some(Token::Mark('་' | '།')));
            Some((*value, at + 2 + usize::from(is_apart)))
        }
        _ => None,
    };
    if let Some((month, next)) = counted(at, "ཟླ")
        && let Some((day, next)) = counted(next, "ཚེས")
    {
        return Some((month, day, next));
    }
    // ཟླ་བ་གསུམ་པའི་ཚེས་༡༥, in one word or in several.
    let words = tokens
        .get(at..)?
        .iter()
        .take(TIBETAN_WORDS)
        .map_while(|token| match token {
            Token::Word(word) => Some(&**word),
            _ => None,
        });
    if words.clone().all(str::is_ascii) {
        return None;
    }
    let words: Vec<&str> = words.collect();
    let named: String = words.concat();
    let (_, of_month) = named.split_once("ཟླ")?;
    let (month, _) = of_month.split_once("ཚེས")?;
    let month = TIBETAN.iter().rposition(|name| month.contains(name))?;
    let (day, next) = counted(at + words.len() - 1, "ཚེས")?;
    Some((i32::try_from(month).ok()? + 1, day, next))
}

/// The most words that a month by name takes in Tibetan, where they stand apart.
const TIBETAN_WORDS: usize = 4;

/// What counts the months of Tibet ([CLDR](https://cldr.unicode.org/), `bo`), the later ones made of the earlier.
const TIBETAN: [&str; 12] = [
    "དང་པོ",
    "གཉིས་པ",
    "གསུམ་པ",
    "བཞི་པ",
    "ལྔ་པ",
    "དྲུག་པ",
    "བདུན་པ",
    "བརྒྱད་པ",
    "དགུ་པ",
    "བཅུ་པ",
    "བཅུ་གཅིག་པ",
    "བཅུ་གཉིས་པ",
];

/// The month that one or two words behind `tháng` name, and how many they are.
pub(super) fn vietnamese(first: &str, second: &str) -> Option<(i32, usize)> {
    match (first, second) {
        ("mười", "một") => Some((11, 2)),
        ("mười", "hai") => Some((12, 2)),
        ("một", _) => Some((1, 1)),
        _ => {
            let at = VIETNAMESE.iter().position(|name| *name == first)?;
            Some((i32::try_from(at).ok()? + 1, 1))
        }
    }
}
