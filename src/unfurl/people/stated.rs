//! Names as data states them.

use super::sources::without_sources;
use crate::text::cut;
use crate::unfurl::byline;

/// A name as data states it, without what some writers put into it: `By`, the house behind a bar, a post, a reporter's
/// title (`홍길동 기자`), an account.
pub(super) fn stated(name: &str) -> &str {
    let bare = byline::parted(name, " | ").map_or(name, |(name, _)| name).trim();
    // `Ada Lin —`, where a template has room for a house behind it
    let bare = bare.trim_end_matches([',', ';', ' ', '-', '–', '—']);
    // `Ada Lin Special to The Valley Voice`
    let bare = match byline::parted(bare, " Special to ") {
        Some((name, _)) if name.contains(' ') => name,
        _ => bare,
    };
    // `Ada Lin [The Valley Voice]`
    let bare = match byline::parted(bare, " [") {
        Some((name, _)) if name.contains(' ') => name,
        _ => bare,
    };
    // `Ada Lin ada@example.org`
    let apart = bare.contains('@').then(|| bare.rsplit_once(' ')).flatten();
    let bare = match apart {
        Some((name, address)) if is_mailbox(address) && name.contains(' ') && !name.contains('(') => {
            name.trim_end_matches([',', ' '])
        }
        _ => bare,
    };
    // `Ada Lin @adalin, Example Times`
    let bare = match byline::parted(bare, " @") {
        Some((name, _)) if name.contains(' ') && byline::is_full(name) => name,
        _ => bare,
    };
    let is_ascii = bare.is_ascii();
    let labelled = match is_ascii {
        true => cut(bare, b':'),
        false => bare.split_once([':', '：', '●', '＝']),
    };
    let bare = match labelled {
        Some((label, name)) if byline::is_label(label) => name.trim(),
        _ => bare,
    };
    // `ada@example.org (Ada Lin)`, as feeds name authors
    let bare = match bare.strip_suffix(')').and_then(|bare| bare.split_once(" (")) {
        Some((address, name)) if address.contains('@') && byline::is_full(name) => name,
        _ => bare,
    };
    // `山田太郎／見本編集部`
    let apart = (!is_ascii).then(|| bare.split_once('／')).flatten();
    let bare = match apart {
        Some((name, house)) if house.ends_with("編集部") && name.ends_with(byline::is_cjk) => name,
        _ => bare,
    };
    let bare = match bare.get(..3) {
        Some(by) if by.eq_ignore_ascii_case("by ") && bare[3..].starts_with(begins_name) => &bare[3..],
        _ => bare,
    };
    let bare = byline::behind_by(bare);
    let bare = match bare.strip_suffix(')').and_then(|bare| bare.split_once(" (")) {
        Some((name, beside)) if name.contains(' ') && is_beside(beside) => name,
        _ => bare,
    };
    let bare = without_sources(bare);
    // `Ada Lin - Contributor`, `Ada Lin in Seoul`
    let behind = |sign| {
        byline::parted(bare, sign).filter(|(name, _)| name.contains(' ') && byline::is_name_alone(name))
    };
    let bare = match (behind(" - "), behind(" in ")) {
        (Some((name, post)), _) if byline::is_post(post) => name,
        (_, Some((name, place))) if is_place(place) => name,
        _ => bare,
    };
    // `Science Valley staff`: nobody's name
    if is_staff(bare) {
        return bare;
    }
    match byline::parted(bare, ", ") {
        Some((name, beside))
            if name.contains(' ')
                && (byline::is_post(beside)
                    || byline::is_agency(beside)
                    || byline::is_group(beside)
                    || byline::is_of_picture(beside)
                    || is_house(name, beside)) =>
        {
            name
        }
        _ => byline::without_title(byline::alone(bare)),
    }
}

/// Whether a name is that of those who work at a house: what stands before `staff` is no given name.
pub(super) fn is_staff(name: &str) -> bool {
    let house = name
        .rsplit_once(' ')
        .filter(|(_, last)| last.eq_ignore_ascii_case("staff"));
    house.is_some_and(|(house, _)| !byline::begins_given(house))
}

/// Whether words may be a place: one to three, each with a capital.
fn is_place(text: &str) -> bool {
    text.split(' ').count() <= 3 && text.split(' ').all(|word| word.starts_with(char::is_uppercase))
}

/// Whether what stands in brackets behind a name is none of it: a post, an account, an address, an agency, who took the
/// pictures.
fn is_beside(text: &str) -> bool {
    byline::is_post(text)
        || text.contains('@')
        || byline::is_agency(text)
        || !byline::credits(text).others.is_empty()
}

/// Whether a word is the address of a mailbox.
fn is_mailbox(word: &str) -> bool {
    word.contains('@') && word.contains('.')
}

/// Whether a name may begin with this: a capital, or a letter of a script that has none.
pub(super) fn begins_name(c: char) -> bool {
    c.is_alphabetic() && !byline::is_small(c)
}

/// Whether what stands behind a name and a comma is a house: `CNN`, but not `MD`.
fn is_house(name: &str, beside: &str) -> bool {
    byline::is_acronym_beside(beside.split(' ').next().unwrap_or(beside), name)
}
