//! Who wrote, in the words around a Chinese text: at its beginning who reports from where, at its end who the author is.

use super::Credits;
use super::list::{begins_family, is_chinese};
use super::name::is_reporters_name;
use super::reporters::{attached, from_place, is_report};
use super::words::Part;

/// How much may stand before the text, in characters.
const MAX_OPENING: usize = 24;

const BRACKETS: [(char, char); 4] = [('【', '】'), ('〔', '〕'), ('［', '］'), ('[', ']')];

/// Who reports, in what a text begins with: `【記者王小明／台北報導】河水`, `示例网记者李文博报道：河水`.
pub(super) fn opening(start: &str) -> Credits {
    let mut credits = Credits::default();
    let within = |(open, close)| Some(start.strip_prefix(open)?.split_once(close)?.0);
    let bracketed = BRACKETS.into_iter().find_map(within);
    let apart = || {
        let (opening, _) = start.split_once([' ', '　', '：', ':'])?;
        is_report(opening).then_some(opening)
    };
    if let Some(opening) = bracketed.or_else(apart)
        && opening.chars().count() <= MAX_OPENING
    {
        attached(opening, &mut credits);
        from_place(opening, &mut credits);
    }
    credits
}

/// What says who somebody is.
const IS: [char; 4] = ['系', '为', '為', '是'];

/// The author in a line that says what they are: `作者李文博为示例大学教授`, `作者系示例大学教授李文博`.
pub(super) fn introduced(line: &str, credits: &mut Credits) {
    /// What the last word before a name ends in: a professor, a member, a head, a teacher.
    const POSTS: [char; 12] = [
        '授', '员', '員', '长', '長', '师', '師', '家', '士', '者', '任', '生',
    ];
    const LETTERS: usize = 3;
    let Some(rest) = line
        .strip_prefix("作者")
        .filter(|rest| rest.chars().all(|c| c != '。'))
    else {
        return;
    };
    let is_name = |name: &str| is_reporters_name(name) && is_chinese(name) && begins_family(name);
    let name = match rest.strip_prefix(IS) {
        Some(said) => {
            let from = said.char_indices().rev().nth(LETTERS - 1).map_or(0, |(at, _)| at);
            let (post, name) = said.split_at(from);
            post.ends_with(POSTS).then_some(name)
        }
        None => rest.split(IS).next().filter(|name| name.len() < rest.len()),
    };
    if let Some(name) = name.filter(|name| is_name(name)) {
        credits.add(name, Part::Author);
    }
}

/// Names without what is said of the last one behind a comma: `李文博，系示例大学教授`.
pub(super) fn without_introduction(names: &str) -> &str {
    const OF_PEOPLE: [char; 3] = ['现', '現', '曾'];
    let is_said = |rest: &str| {
        rest.trim_start()
            .starts_with(|c| IS.contains(&c) || OF_PEOPLE.contains(&c))
    };
    let mut commas = names.match_indices(['，', ',']);
    let end = commas.find(|(at, comma)| is_said(&names[at + comma.len()..]));
    end.map_or(names, |(at, _)| &names[..at])
}

/// Names as they stand in a row, those of two letters with a space inside as one: `李文博　王　平`.
pub(super) fn in_row(names: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let is_letter = |word: &str| word.chars().count() == 1;
    let mut was_first = false;
    for word in names.split([' ', '　', '、']).filter(|word| !word.is_empty()) {
        match found.last_mut() {
            Some(last) if was_first && is_letter(word) => {
                last.push_str(word);
                was_first = false;
            }
            _ => {
                found.push(word.to_owned());
                was_first = is_letter(word);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn authors_with_what_they_are() {
        for (line, expected) in [
            ("作者李文博为示例大学教授", "李文博"),
            ("作者系示例大学教授李文博", "李文博"),
            ("作者系示例大学研究员", ""),
            ("作者系北京大学教授", ""),
            ("作者认为水会回来", ""),
        ] {
            let mut credits = Credits::default();
            introduced(line, &mut credits);
            assert_eq!(credits.authors.join(", "), expected, "{line}");
        }
        assert_eq!(without_introduction("李文博，系示例大学教授"), "李文博");
        assert_eq!(without_introduction("李文博，王平"), "李文博，王平");
    }

    #[test]
    fn names_in_a_row() {
        assert_eq!(in_row("李文博　王　平 赵静"), ["李文博", "王平", "赵静"]);
    }
}
