//! People as structured data names them.

use super::person::all_of;
use super::stated::{begins_name, stated};
use crate::article::Author;
use crate::text::before;
use crate::unfurl::byline;
use crate::unfurl::canonical::Base;
use crate::unfurl::jsonld::{Linked, Map, Value};
use crate::unfurl::words::without_tags;
use std::borrow::Cow;

/// `Doe, Jo` as it is said: one word before a comma, one or two behind it.
pub(super) fn given_first(name: &str) -> Option<String> {
    let (surname, given) = name.trim().split_once(", ")?;
    let is_given = (1..=3).contains(&given.split(' ').count()) && !given.contains(',');
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    // `Jong, Michiel de`
    let belongs = |word: &str| capital(word) || byline::is_particle(word);
    let is_name =
        !surname.contains(' ') && capital(surname) && capital(given) && given.split(' ').all(belongs);
    (is_given && is_name).then(|| format!("{given} {surname}"))
}

/// So many parts are no name of one person, whatever they are.
const MANY: usize = 3;

/// Several people in one string: split only where each half looks like a name of its own.
pub(super) fn split(name: &str) -> Vec<String> {
    if !byline::may_be_several(name) {
        return vec![stated(name).to_owned()];
    }
    let full = |part: &String| {
        let words: Vec<&str> = part.split_whitespace().collect();
        (2..=5).contains(&words.len())
            && words
                .iter()
                .all(|word| word.starts_with(begins_name) && word.len() > 1 || byline::is_particle(word))
            && words[0].starts_with(begins_name)
    };
    // `山田 太郎　著、鈴木 花子　訳`
    if name.contains('\u{3000}') {
        let credits = byline::credits(name).authors;
        if !credits.is_empty() {
            return credits;
        }
    }
    let parts = byline::names(&spaced(name));
    if parts.len() > 1 && parts.iter().all(|part| full(part) || byline::is_cjk_name(part)) {
        parts
    } else if name.split(',').count() > MANY {
        // Some stand there with what they did, or for whom: they are no names.
        let each = name.split(',').map(|part| part.trim().to_owned());
        let full: Vec<String> = each.filter(full).collect();
        if full.is_empty() {
            vec![stated(name).to_owned()]
        } else {
            full
        }
    } else {
        vec![stated(name).to_owned()]
    }
}

fn people_named(name: &str, alone: bool) -> Vec<Author> {
    // Some systems give a name with the link around it.
    let bare = without_tags(name);
    all_of(&people_in(&bare, alone))
}

/// Names in a row with a space behind each comma, which systems leave out: `Ada Lin,Bo Chen`.
fn spaced(names: &str) -> Cow<'_, str> {
    let is_close = |pair: &[u8]| pair[0] == b',' && pair[1].is_ascii_alphabetic();
    match names.split(',').count() <= MANY && names.as_bytes().windows(2).any(is_close) {
        true => names.replace(',', ", ").into(),
        false => names.into(),
    }
}

/// Signs between names in full, with spaces around them or without.
const ROWS: [char; 2] = ['/', '+'];
/// Those between names that are written without a space: `林一心,陳文博`.
const WIDE_ROWS: [char; 5] = ['、', '，', ',', '/', '／'];

/// The people of a name that is written as bylines are: `記者 林一心`, `홍길동 기자, 김철수 기자`, `Por Ada Lin`,
/// `Ada Lin / Bo Chen`, `Ada Lin/Bo Chen`, `Ada Lin + Bo Chen`. None where it is written as names are.
fn in_byline(name: &str) -> Vec<String> {
    let name = name.trim();
    let all = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect();
    if !name.is_ascii() {
        let known = byline::credits(name).authors;
        if !known.is_empty() {
            return known;
        }
        if let Some((post, name)) = name.split_once(' ')
            && byline::is_cjk_name(name)
            && byline::is_label(post)
        {
            return all(vec![name]);
        }
        let several: Vec<&str> = name.split(WIDE_ROWS).map(str::trim).collect();
        if several.len() > 1 && several.iter().all(|name| byline::is_cjk_name(name)) {
            let (houses, people): (Vec<&str>, Vec<&str>) =
                several.into_iter().partition(|name| byline::is_paper(name));
            return all(if people.is_empty() { houses } else { people });
        }
    }
    let is_full = |name: &str| name.contains(' ') && byline::is_name_alone(name);
    // A small word that a surname may begin with is part of it.
    let is_by = || {
        let first = before(name, b' ');
        first == "Von" || !byline::is_particle(&first.to_lowercase())
    };
    let named = byline::full_names_behind_by(name);
    if !named.is_empty() && named.iter().all(|name| is_full(name)) && is_by() {
        return named;
    }
    let is_one = |name: &str| is_full(name.trim()) && !byline::is_agency(name.trim());
    if name.contains(ROWS) && name.split(ROWS).all(is_one) {
        all(name.split(ROWS).map(str::trim).collect())
    } else {
        Vec::new()
    }
}

/// The people that a name of the data names, which is one of several unless it stands `alone`.
pub(super) fn people_in(name: &str, alone: bool) -> Vec<String> {
    let named = in_byline(name);
    if !named.is_empty() {
        return named;
    }
    // `Text by Ada Lin Translation by Bo Chen`
    let is_by = |four: &[u8]| four.eq_ignore_ascii_case(b" by ");
    let credits = match name.as_bytes().windows(4).any(is_by) {
        true => byline::credits(name).authors,
        false => Vec::new(),
    };
    if !credits.is_empty() {
        return credits;
    }
    // `Lin, Ada; Chen, Bo`
    if name.contains(';')
        && let Some(all) = name.split(';').map(given_first).collect::<Option<Vec<String>>>()
    {
        return all;
    }
    match with_others(name) {
        Some(all) if all.iter().all(|name| byline::is_full(name)) => all,
        _ if alone => split(name),
        _ => vec![stated(name).to_owned()],
    }
}

/// `Ada Lin (with Bo Chen and Cy Dorn)`
fn with_others(name: &str) -> Option<Vec<String>> {
    let (first, others) = name.strip_suffix(')')?.split_once(" (")?;
    let others = ["with ", "avec ", "mit ", "con ", "com "]
        .iter()
        .find_map(|word| others.strip_prefix(word))?;
    let mut all = vec![first.to_owned()];
    all.extend(byline::names(others));
    Some(all)
}

/// The people of a JSON-LD property.
pub(super) fn from_value(linked: &Linked, value: &Value, base: &Base, alone: bool) -> Vec<Author> {
    match value {
        Value::Array(list) => list
            .iter()
            .take(50)
            .flat_map(|value| from_value(linked, value, base, alone && list.len() == 1))
            .collect(),
        // Some write the object as a text.
        Value::String(text) if text.trim_start().starts_with('{') => {
            match serde_json::from_str::<Value>(text) {
                Ok(node) => match node.get("name") {
                    Some(Value::String(name)) => people_named(name, alone),
                    _ => Vec::new(),
                },
                Err(_) => Vec::new(),
            }
        }
        Value::String(text) => people_named(text, alone),
        Value::Object(_) => {
            let Some(node) = linked.resolve(value) else {
                return Vec::new();
            };
            match node.get("name") {
                Some(names @ Value::Array(_)) => from_value(linked, names, base, false),
                Some(Value::String(name)) => {
                    let mut found = people_named(name, alone);
                    if let [one] = &mut found[..] {
                        *one = detailed(one.clone(), linked, node, base);
                    }
                    found
                }
                _ => {
                    let parts = ["givenName", "familyName"].map(|part| linked.text(node, part));
                    match parts {
                        [Some(given), Some(family)] => people_named(&format!("{given} {family}"), false),
                        _ => Vec::new(),
                    }
                }
            }
        }
        _ => Vec::new(),
    }
}

fn detailed(mut author: Author, linked: &Linked, node: &Map, base: &Base) -> Author {
    let links = ["url", "mainEntityOfPage", "sameAs"]
        .iter()
        .filter_map(|name| linked.address_of(node, name));
    if let Some(url) = links
        .filter(|link| link.contains('/'))
        .find_map(|link| base.join(link))
    {
        author = author.with_url(url);
    }
    for name in ["identifier", "alternateName"] {
        if let Some(handle) = linked.text(node, name).filter(|handle| handle.starts_with('@'))
            && let Ok(known) = author.clone().with_fediverse(&handle)
        {
            return known;
        }
    }
    author
}
