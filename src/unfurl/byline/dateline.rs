//! Who reports, in the dateline that begins a report: `新华社北京3月15日电（记者甲、乙）`, `(서울=보기뉴스) 홍길동 기자 = …`.

use super::chinese::opening;
use super::korean::is_korean_name;
use super::list::WIDE_COMMAS;
use super::name::{is_cjk, is_paper, is_reporters_name};
use super::table::{HELPERS, PLACES, REPORTERS, WIRED};
use super::words::Part;
use super::{Credits, is_label};
use crate::unfurl::dates;

/// How far a dateline reaches, in bytes.
const WITHIN_BYTES: usize = 160;
/// The most characters before the bracket that names the reporters, and of the house inside it.
const MAX_BEFORE: usize = 24;
const MAX_HOUSE: usize = 10;

/// What a Korean reporter's name has behind it.
const KOREAN: &[&str] = &["선임기자", "특파원", "기자"];
const OPENING: [char; 6] = ['(', '（', '[', '【', '〔', '［'];
const CLOSING: [char; 6] = [')', '）', ']', '】', '〕', '］'];

/// The reporters named in the dateline that a paragraph begins with.
pub(in crate::unfurl) fn dateline(text: &str) -> Credits {
    let mut credits = Credits::default();
    let start = &text[..text.floor_char_boundary(WITHIN_BYTES)];
    if start.is_ascii() {
        return credits;
    }
    let opening = opening(start);
    if !opening.is_empty() {
        return opening;
    }
    let names = if REPORTERS.iter().chain(HELPERS).any(|word| start.contains(word)) {
        chinese(start)
    } else if KOREAN.iter().any(|word| start.contains(word)) {
        korean(start)
    } else if start.starts_with(OPENING) {
        japanese(start)
    } else if start.starts_with(|c: char| matches!(c, '\u{400}'..='\u{42f}')) {
        cyrillic(start)
    } else {
        None
    };
    for name in names.unwrap_or_default() {
        credits.add(name, Part::Author);
    }
    credits
}

/// `本报讯（记者 甲）`, `（中央社記者王小明台北15日電）`, `【示例网】（记者 甲 实习记者 乙）`
fn chinese(start: &str) -> Option<Vec<&str>> {
    let start = behind_house(start);
    let open = start.find(['(', '（', '〔', '['])?;
    let before = start[..open].trim();
    let may_begin = before.is_empty() || before.ends_with(['电', '電', '讯', '訊', '息', '道']);
    if !may_begin || before.chars().count() > MAX_BEFORE || before.contains(['。', '，', '”']) {
        return None;
    }
    let inside = start[open..].trim_start_matches(OPENING);
    let inside = &inside[..inside.find(CLOSING)?];
    let mut words = REPORTERS.iter().chain(HELPERS);
    let (house, rest) = words.find_map(|word| inside.split_once(word))?;
    let is_house = house.chars().count() <= MAX_HOUSE && house.trim_end().chars().all(is_cjk);
    let rest = rest.split("通讯员").next().unwrap_or_default();
    let rest = rest.trim_matches(['：', ':', ' ', '\u{a0}', '　', '、', '，']);
    is_house.then(|| chinese_names(without_place(rest))).flatten()
}

/// What stands behind the house in brackets.
fn behind_house(start: &str) -> &str {
    let inside = start.strip_prefix(['【', '［', '[']);
    match inside.and_then(|inside| inside.split_once(['】', '］', ']'])) {
        Some((house, rest)) if is_paper(house) && house.chars().count() <= MAX_HOUSE => rest.trim_start(),
        _ => start,
    }
}

fn chinese_names(text: &str) -> Option<Vec<&str>> {
    let names: Vec<&str> = text
        .split(['、', '，', ',', ' ', '\u{a0}', '　', '/', '／'])
        .filter(|name| !name.is_empty() && !is_reporting(name))
        .take_while(|word| !is_label(word))
        .collect();
    (!names.is_empty() && names.iter().all(|name| is_reporters_name(name))).then_some(names)
}

/// Whether a word is the post of the one behind it: `实习记者`, `特约记者`.
fn is_reporting(word: &str) -> bool {
    let mut known = REPORTERS.iter().chain(HELPERS);
    known.any(|post| word == *post || word.ends_with(post) && word.chars().count() == 4)
}

/// Names without the place, day and way of a report right behind them: `王小明台北15日電`, `王小明台北報導`.
pub(super) fn without_place(text: &str) -> &str {
    let Some(rest) = WIRED.iter().find_map(|end| text.strip_suffix(end)) else {
        return text;
    };
    let rest = rest.strip_suffix('日').unwrap_or(rest);
    let rest =
        rest.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '月' | ' ' | '　' | '／' | '/'));
    let rest = rest.strip_suffix(['縣', '市']).unwrap_or(rest);
    let bare = PLACES.iter().find_map(|place| rest.strip_suffix(place));
    bare.map_or(text, |bare| bare.trim_end_matches([' ', '　', '／', '/']))
}

/// A line without the place before the name, in scripts without capitals: `القاهرة - أحمد علي`, `ソウル＝山田太郎`.
pub(super) fn without_place_before(line: &str) -> &str {
    if line.starts_with(is_cjk)
        && let Some((_, named)) = placed(line)
    {
        return named;
    }
    let is_letter = |c: char| matches!(c, '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{6ff}');
    if !line.starts_with(is_letter) {
        return line;
    }
    let marks = [" - ", " – ", " — ", " ـ ", "/ "];
    let apart = marks.iter().find_map(|mark| line.split_once(mark));
    let is_named = |place: &str, name: &str| {
        !place.trim().contains(' ')
            && (2..=4).contains(&name.split(' ').count())
            && name.chars().all(|c| is_letter(c) || c == ' ')
    };
    apart
        .filter(|(place, name)| is_named(place, name.trim()))
        .map_or(line, |(_, name)| name.trim())
}

/// `(서울=보기뉴스) 홍길동 김철수 기자 = 강물이`, `[보기일보=홍길동 기자] 강물이`, `보기뉴스 홍길동 기자 | 강물이`
fn korean(start: &str) -> Option<Vec<&str>> {
    let Some(inside) = start.strip_prefix(OPENING) else {
        let (named, _) = start.split_once(['|', 'ㅣ', '│', '='])?;
        let name = titled(named.trim_end()).filter(|_| named.chars().count() <= MAX_BEFORE)?;
        let name = name
            .rsplit(' ')
            .find(|word| !KOREAN.contains(word) && !word.is_empty())?;
        return is_korean_name(name).then(|| vec![name]);
    };
    let (bracket, behind) = inside.split_once(CLOSING)?;
    let (named, is_apart) = match behind.split_once('=') {
        Some((named, _)) if titled(named).is_some() => (named, true),
        _ => match bracket.rsplit_once('=') {
            Some((_, named)) => (named, true),
            None => (bracket, false),
        },
    };
    let mut names: Vec<&str> = titled(named)?
        .split([' ', '·', ',', '、', '/'])
        .filter(|word| !word.is_empty() && !KOREAN.contains(word))
        .collect();
    // The house stands before the name in the same bracket: `[보기일보 홍길동 기자]`.
    if !is_apart {
        names = names.split_off(names.len().saturating_sub(1));
    }
    (!names.is_empty() && names.iter().all(|word| is_korean_name(word))).then_some(names)
}

/// `【ソウル＝山田太郎】`, `（ソウル＝山田太郎）`
fn japanese(start: &str) -> Option<Vec<&str>> {
    let inside = start.trim_start_matches(OPENING);
    let inside = &inside[..inside.find(CLOSING)?];
    let named = match placed(inside) {
        Some((_, named)) => named,
        // A place in katakana needs no sign behind it: `【ソウル山田太郎】`.
        None => {
            let is_katakana = |c: char| matches!(c, '\u{30a1}'..='\u{30fa}' | 'ー');
            let named = inside.trim_start_matches(is_katakana);
            let is_one = named.len() < inside.len() && is_japanese_name(named);
            is_one.then_some(named)?
        }
    };
    Some(named.split(WIDE_COMMAS).map(str::trim).collect())
}

/// Whether a text is as long as a Japanese name, in letters that names are written with.
fn is_japanese_name(name: &str) -> bool {
    let letters = name.chars().filter(|c| !matches!(c, ' ' | '　'));
    let are_kanji = letters
        .clone()
        .all(|c| matches!(c, '\u{3041}'..='\u{3096}' | '\u{3005}' | '\u{3400}'..='\u{9fff}'));
    are_kanji && (3..=6).contains(&letters.count()) && !is_paper(name)
}

/// A place and the Japanese names behind it: `ソウル＝山田太郎`.
fn placed(text: &str) -> Option<(&str, &str)> {
    let (place, named) = text.split_once(['＝', '='])?;
    let is_place =
        (1..=MAX_HOUSE).contains(&place.chars().count()) && place.chars().all(|c| is_cjk(c) || c == 'ー');
    let mut names = named.split(WIDE_COMMAS).map(str::trim);
    (is_place && names.all(is_japanese_name)).then_some((place, named))
}

/// `МОСКВА, 24 ноября. Иван Петров. Река`, `МОСКВА, 24 ноя - РИА Пример, Иван Петров. Река`
fn cyrillic(start: &str) -> Option<Vec<&str>> {
    let (place, rest) = start.split_once(", ")?;
    let is_place = place
        .chars()
        .all(|c| c.is_uppercase() || matches!(c, ' ' | '-' | '/'));
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let month_end = rest.strip_prefix(' ')?.find([' ', '.', ','])? + 1;
    if !is_place || !dates::is_month(rest[1..month_end].trim()) {
        return None;
    }
    let rest = rest[month_end..].trim_start_matches([' ', '.', ',', '/', '-', '–', '—']);
    let rest = rest.trim_start_matches("Корр.").trim_start();
    let said = &rest[..rest.find(['.', '/', ':'])?];
    let said = said.rsplit_once(", ").map_or(said, |(_, name)| name);
    // The house stands before the name in capitals.
    let is_house = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    let said = said
        .split_once(' ')
        .filter(|(house, _)| is_house(house))
        .map_or(said, |(_, name)| name);
    let mut words = said.split(' ');
    let is_name = |word: Option<&str>| {
        word.is_some_and(|word| {
            let mut letters = word.chars();
            letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
        })
    };
    (is_name(words.next()) && is_name(words.next()) && words.next().is_none()).then(|| vec![said])
}

fn titled(text: &str) -> Option<&str> {
    let text = text.trim();
    let bare = KOREAN.iter().find_map(|title| text.strip_suffix(title))?;
    bare.ends_with(' ').then_some(bare.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reporters_in_datelines() {
        for (text, expected) in [
            (
                "新华社北京3月15日电（记者李文博、王平）河流入海。",
                "李文博, 王平",
            ),
            ("本报讯（记者 李文博 通讯员 王平）河流入海。", "李文博"),
            ("本报讯（记者\u{a0}李文博）河流入海。", "李文博"),
            ("中新网北京3月15日电 (记者 李文博)河流入海。", "李文博"),
            ("（中央社記者王小明台北15日電）河流入海。", "王小明"),
            ("〔記者王小明／高雄報導〕河流入海。", "王小明"),
            (
                "(서울=보기뉴스) 홍길동 김철수 기자 = 강물이 바다에 닿았다.",
                "홍길동, 김철수",
            ),
            ("[보기일보=홍길동 기자] 강물이 바다에 닿았다.", "홍길동"),
            ("[보기일보 홍길동 기자] 강물이 바다에 닿았다.", "홍길동"),
            ("【서울=보기】홍길동 특파원 = 강물이 바다에 닿았다.", "홍길동"),
            ("【ソウル＝山田太郎】川が海に達した。", "山田太郎"),
            ("（ソウル＝山田 太郎）川が海に達した。", "山田 太郎"),
            ("【ソウル＝見本ニュース】川が海に達した。", ""),
            (
                "МОСКВА, 24 ноября. Иван Петров. Река дошла до моря.",
                "Иван Петров",
            ),
            (
                "МОСКВА, 24 ноя - РИА Пример, Иван Петров. Река дошла.",
                "Иван Петров",
            ),
            (
                "МОСКВА, 24 ноября. /Корр. ПРИМЕР Иван Петров/. Река дошла.",
                "Иван Петров",
            ),
            ("МОСКВА, 24 ноября. /ПРИМЕР/. Река дошла до моря.", ""),
            ("МОСКВА, 24 ноя — Пример. Река дошла до моря.", ""),
            // Who is spoken of, and a bracket in running text.
            ("他说，河流已经入海（记者李文博摄）。", ""),
            ("河流入海的消息传来，村民都来看（记者 李文博）。", ""),
            ("(서울=보기뉴스) 강물이 바다에 닿았다고 홍길동 기자가 전했다.", ""),
            ("기자 회견이 열렸다.", ""),
        ] {
            assert_eq!(dateline(text).authors.join(", "), expected, "{text}");
        }
    }
}
