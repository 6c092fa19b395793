//! Whose reports one who is named wrote from: agencies.

use crate::unfurl::byline;

/// Signs around what stands beside a name.
const SIGNS: [char; 9] = ['(', ')', '/', ',', ';', '&', '+', '·', '•'];

/// A name as data states it, without the agencies behind it, however they are joined to it: `Ada Lin (with AFP)`,
/// `Ada Lin/dpa`, `Ada Lin with agencies`, `Ada Lin, mit Material von dpa`.
pub(super) fn without_sources(name: &str) -> &str {
    let ends = name.match_indices([' ', '/']).map(|(at, _)| at);
    let heads = ends.skip(1).filter(|at| is_of_sources(&name[*at..]));
    let mut heads = heads.map(|at| name[..at].trim_end_matches([' ', ',', ';', '&', '/']));
    heads
        .find(|head| head.contains(' ') && byline::is_name_alone(head))
        .unwrap_or(name)
}

/// Whether words are no more than agencies, or a word for them, and words in small letters around them.
fn is_of_sources(tail: &str) -> bool {
    let words = tail.split(|c: char| c == ' ' || SIGNS.contains(&c));
    let words = words.filter(|word| !word.is_empty());
    let begins_small = |word: &str| word.starts_with(byline::is_small);
    // What is with material is named between, as nouns are in German; two in a row may be somebody.
    let is_with = words
        .clone()
        .next()
        .is_some_and(|word| byline::MATERIAL.contains(&word))
        && words.clone().next_back().is_some_and(byline::is_agency);
    let (mut names_one, mut was_capital) = (false, false);
    words.into_iter().all(|word| {
        let is_agency = byline::is_agency(word);
        // An address may be that of the house.
        names_one |= is_agency || !word.contains('.') && byline::is_generic(word);
        let is_capital = !is_agency && !begins_small(word);
        let is_lone = is_with && !std::mem::replace(&mut was_capital, is_capital);
        !is_capital || is_lone
    }) && names_one
}
