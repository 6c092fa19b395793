//! Names with titles behind them, as Korean papers write reporters.

use super::Credits;
use super::list::begins_family;
use super::name::{is_cjk_name, is_paper};
use super::table::{AFTER, BEFORE, LABELS, POSTS};
use super::words::{BEFORE_WORDS, LABEL_WORDS, Part};

/// `홍길동 기자`, `[서울=뉴스] 홍길동 기자 hong@example.org`.
pub(super) fn after_name(line: &str, credits: &mut Credits) {
    // The words that follow a name are Chinese and Korean.
    if !line.bytes().any(|byte| byte >= 0xe4) || line.chars().count() > 60 {
        return;
    }
    // `홍길동 기자, 김철수 기자 hong@example.org`
    let titled = |part: &&str| {
        let part = without_mailbox(part.trim());
        AFTER.iter().any(|(title, _)| part.ends_with(title))
    };
    let parts: Vec<&str> = line.split([',', '·', '、', '/', '|']).collect();
    if parts.len() > 1 && parts.iter().all(titled) {
        parts.iter().for_each(|part| after_name(part, credits));
        return;
    }
    let (before, line) = last_part(line);
    // `글=홍길동 기자, 사진=김철수 기자`
    let role = credit_at_end(before);
    // As reporters of broadcasters end: `보기뉴스 홍길동입니다.`
    if let Some((house, name)) = line
        .trim_end_matches('.')
        .strip_suffix("입니다")
        .and_then(|said| said.rsplit_once(' '))
        && name.chars().count() == 3
        && is_paper(house.trim_end_matches(','))
    {
        credits.add(name, Part::Author);
        return;
    }
    let known = credits.authors.len() + credits.others.len();
    for (title, part) in AFTER {
        let Some((head, tail)) = line.rsplit_once(title) else {
            continue;
        };
        let tail = tail.trim().trim_start_matches(['=', '(', '|', '/']).trim();
        let tail_is_address = tail.is_empty() || (tail.contains('@') && !tail.contains(' '));
        if !tail_is_address {
            continue;
        }
        // A field stands before this title: `홍길동 의학전문기자`.
        let head = match head.rsplit_once(' ') {
            Some((name, _)) if *title == "전문기자" => name,
            _ => head,
        };
        // `거제/홍길동 기자`: from where the report is
        let head = match head.split_once('/') {
            Some((place, name)) if is_place_name(place) && !name.contains('/') => name,
            _ => head,
        };
        // `글·사진 홍길동 기자`
        let whole = head.trim_end().rsplit_once(' ');
        let wrote = whole.and_then(|(before, _)| credit_at_end(before));
        let role = role.or(wrote.filter(|part| *part == Part::Author));
        // `홍길동 김철수 기자`
        if role.is_none() && are_names_in_row(head.trim()) {
            head.split_whitespace().for_each(|name| credits.add(name, *part));
            return;
        }
        let named = head.split(['·', ',', '、', '/']).map(str::trim);
        let named = named.map(|name| match name.rsplit_once(' ') {
            // `홍길동 보기스포츠 기자`
            Some((name, house)) if is_korean_name(name) && is_korean_house(house) => ("", name),
            Some(parts) => parts,
            None => ("", name),
        });
        let is_caption = named.clone().any(|(before, _)| credit_at_end(before).is_some());
        // `示例中文记者` is of a house: names of four letters begin with a family.
        let is_long = |name: &str| *title == "记者" && name.chars().count() > 3;
        let is_name = |name: &str| {
            is_cjk_name(name)
                && !is_paper(name)
                && !is_korean_title(name)
                && (!is_long(name) || begins_family(name))
        };
        for (before, name) in named.filter(|(_, name)| is_name(name)) {
            let role = role.or_else(|| credit_at_end(before));
            // What stands beside the credit is the caption.
            if role.is_some() || before.is_empty() || !is_caption {
                credits.add(name, role.unwrap_or(*part));
            }
        }
        if credits.authors.len() + credits.others.len() > known {
            return;
        }
    }
}

/// A line parted before what stands behind its last bracket or sign: `[서울=뉴스] 홍길동 기자`.
fn last_part(line: &str) -> (&str, &str) {
    const ENDS: [char; 3] = [']', '】', '='];
    let line = line.trim_end_matches(|c: char| ENDS.contains(&c) || c.is_whitespace());
    line.rsplit_once(ENDS)
        .map_or(("", line.trim()), |(before, part)| (before, part.trim()))
}

/// A part of a line before the mailbox at its end.
fn without_mailbox(part: &str) -> &str {
    let parted = part.rsplit_once(' ');
    parted.map_or(part, |(before, mailbox)| {
        if mailbox.contains('@') {
            before.trim_end()
        } else {
            part
        }
    })
}

/// Whether words are names of people one after the other, none of them a desk, a town or a house: `홍길동 김철수`, not
/// `정치부 홍길동`.
fn are_names_in_row(words: &str) -> bool {
    /// How many letters nearly all names have.
    const LETTERS: usize = 3;
    /// How names of desks, teams, firms, universities, cities and provinces end, and words for what people are.
    const OTHERS: [char; 8] = ['부', '팀', '사', '대', '시', '도', '군', '가'];
    words.contains(' ')
        && words.split_whitespace().all(|word| {
            word.chars().count() == LETTERS
                && word.chars().all(is_hangul)
                && begins_family(word)
                && !word.ends_with(OTHERS)
                && !is_paper(word)
                && credit_at_end(word).is_none()
        })
}

/// What the last word of a text says that the one named behind it did: `▲ 댐 전경. 사진`.
fn credit_at_end(text: &str) -> Option<Part> {
    let word = text.trim_end().rsplit([' ', '/', '(', '[', '.', ',']).next()?;
    let before = BEFORE_WORDS.find(word).map(|at| BEFORE[at].1);
    before.or_else(|| LABEL_WORDS.find(word).map(|at| LABELS[at].1))
}

/// Whether a letter is a syllable of Korean.
pub(in crate::unfurl) fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣')
}

/// Whether a word is as long as a Korean name, and in Korean.
pub(super) fn is_korean_name(word: &str) -> bool {
    (2..=4).contains(&word.chars().count()) && word.chars().all(is_hangul)
}

/// Whether a word is as long as the names of towns are, and shorter than those of nearly all people.
fn is_place_name(word: &str) -> bool {
    word.chars().count() == 2 && word.chars().all(is_hangul) && credit_at_end(word).is_none()
}

/// Whether what stands between a name and a title is a house: a paper, or a word longer than a name.
fn is_korean_house(word: &str) -> bool {
    is_paper(word) || !is_cjk_name(word) || word.chars().all(is_hangul) && !is_korean_name(word)
}

/// The name in a part of a Korean byline: `홍길동 기자 입력`, `기자 홍길동`, `서울=홍길동`, `뉴욕|홍길동 특파원`,
/// `홍길동 보기대 교수`, `홍길동 기자님의 다른 기사`.
pub(super) fn titled(part: &str) -> &str {
    if !part.starts_with(is_hangul) {
        return part;
    }
    let is_title =
        |word: &str| is_korean_title(word) || word.ends_with("전문기자") || word.starts_with("기자님");
    let placed = part.split_once(['=', '-', '|']);
    let placed = placed.map(|(place, name)| (place, name.strip_suffix(" 특파원").unwrap_or(name)));
    if let Some((place, name)) = placed
        && place.chars().all(is_hangul)
        && is_korean_name(name)
    {
        let drew = |(word, role): &(&str, Part)| *word == place && *role != Part::Author;
        return if BEFORE.iter().any(drew) { "" } else { name };
    }
    let Some((first, rest)) = part.split_once(' ') else {
        return part;
    };
    if matches!(first, "기자" | "취재기자" | "담당기자" | "기고") && is_korean_name(rest) {
        return rest;
    }
    let mut before = first;
    for word in rest.split(' ') {
        if is_title(word) && is_korean_name(before) {
            return before;
        }
        before = word;
    }
    if (POSTS.contains(&before) || is_desk(before)) && is_korean_name(first) {
        first
    } else {
        part
    }
}

/// Whether a word is a desk of a paper: `사회정책부`, `디지털뉴스팀`.
fn is_desk(word: &str) -> bool {
    /// A shorter word may be a name.
    const MIN_LETTERS: usize = 3;
    word.ends_with(['부', '팀']) && word.chars().count() >= MIN_LETTERS && word.chars().all(is_hangul)
}

/// Whether a word is what stands behind the name of one who reports: `기자`.
pub(in crate::unfurl) fn is_korean_title(word: &str) -> bool {
    AFTER.iter().any(|(title, _)| *title == word)
}

/// The name in a line of it, a house and a post alone, as those sign who write no reports: `홍길동 보기대 교수`.
pub(in crate::unfurl) fn with_korean_post(line: &str) -> Option<&str> {
    /// How many letters nearly all names have, and how many words such a line.
    const LETTERS: usize = 3;
    const WORDS: std::ops::RangeInclusive<usize> = 2..=4;
    let is_name = |word: &str| {
        let letters = word.chars().count();
        letters == LETTERS && word.chars().all(is_hangul) && begins_family(word)
    };
    if !line.starts_with(is_hangul) {
        return None;
    }
    let words = line.split([' ', '|', '(', ')', ',', '/', '·']);
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let [name, between @ .., post] = &words[..] else {
        return None;
    };
    // `전문가 홍길동 교수`
    let is_other = between.iter().any(|word| is_name(word) && !word.ends_with('대'));
    (WORDS.contains(&words.len()) && is_name(name) && POSTS.contains(post) && !is_other).then_some(name)
}

/// A Korean name without the title behind it; any other text as it is.
pub(in crate::unfurl) fn without_title(name: &str) -> &str {
    if name.is_ascii() {
        return name;
    }
    let bare = AFTER.iter().find_map(|(title, _)| {
        let bare = name.strip_suffix(title)?.trim_end();
        (bare.chars().all(is_hangul) && is_cjk_name(bare)).then_some(bare)
    });
    bare.unwrap_or(name)
}
