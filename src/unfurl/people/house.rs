//! Telling people from the house that publishes them.

use super::person::with_link;
use super::stated::is_staff;
use crate::article::Author;
use crate::unfurl::buckets::ByByte;
use crate::unfurl::byline;
use crate::unfurl::site::{ENDINGS, GLUED, STAFF};
use crate::unfurl::title::folded;

/// What an address ends in that a house is also called without.
const DOMAINS: &[&str] = &["com", "org", "net"];

/// A house's name of fewer letters may end a person's.
const MIN_NAME_LETTERS: usize = 6;
/// An account that shares fewer letters with it may be anybody's.
const MIN_ACCOUNT_LETTERS: usize = 5;
/// A shorter word of a host's name is what many end in.
const MIN_LABEL_LETTERS: usize = 3;

/// What stands between a name and the house.
const BEFORE_HOUSE: &[&str] = &[
    ", ", "，", "、", "／", " - ", " – ", " — ", " • ", " · ", " for ", " For ", " / ", "/", ". ",
];

/// The house that publishes the page, by what the page and its address call it.
#[derive(Debug)]
pub(in crate::unfurl) struct House {
    /// Its names, [`folded`], and the same without what an address ends in: `CNN.com`.
    names: Vec<String>,
    /// Those of the page's host, [`folded`], which may be a person's as well.
    hosts: Vec<String>,
    /// The words of its host.
    labels: Vec<String>,
    /// The first letters of its names of several words.
    initials: Vec<String>,
    /// The person whom it is called after and who owns it.
    person: Option<Author>,
}

impl House {
    pub(in crate::unfurl) fn new(site_names: &[String], hosts: &[String], person: Option<&str>) -> Self {
        let mut names: Vec<String> = Vec::new();
        for site in site_names {
            let name = site
                .rsplit_once('.')
                .filter(|(_, ending)| DOMAINS.contains(&ending.trim()))
                .map(|(name, _)| folded(name));
            // `Example Online` is Example's.
            let bare = site
                .rsplit_once(' ')
                .filter(|(_, last)| last.eq_ignore_ascii_case("online"));
            let bare = bare.map(|(name, _)| folded(name));
            names.extend(std::iter::once(folded(site)).chain(name).chain(bare));
        }
        names.retain(|name| !name.is_empty());
        let labels = hosts.first().into_iter().flat_map(|host| host.split('.'));
        Self {
            names,
            labels: labels.map(str::to_owned).collect(),
            initials: site_names.iter().filter_map(|name| initials(name)).collect(),
            hosts: hosts.iter().map(|host| folded(host)).collect(),
            person: person.and_then(|name| Author::new(name).ok()),
        }
    }

    /// The person who writes here where nobody is named.
    pub(super) fn person(&self) -> Option<&Author> {
        self.person.as_ref()
    }

    /// Whether a name is that of the house, or of those who work there without a name: `Example Staff`.
    pub(super) fn is(&self, name: &str) -> bool {
        self.is_template(name) || self.is_folded(name, &folded(name)) || self.begins(name)
    }

    /// Whether an author is no person: the house itself, a paper, or a post (`Online News Editor`).
    pub(super) fn is_nobody(&self, author: &Author) -> bool {
        let name = author.name();
        self.is(name) || byline::is_paper(name) || byline::is_post_of_writer(name) || is_staff(name)
    }

    /// Whether a name is one that a template has for every page: a company's legal one, or an address, the page's own
    /// above all.
    pub(super) fn is_template(&self, name: &str) -> bool {
        is_template(name)
            || name.contains('.')
                && !name.contains(' ')
                && (self.hosts.first() == Some(&folded(name)) || self.lies_under(name))
    }

    /// Whether the page's host is this one or lies under it: `life.example.org` under `Example.org`.
    fn lies_under(&self, domain: &str) -> bool {
        let mut labels = self.labels.iter().rev();
        domain.rsplit('.').all(|part| {
            labels
                .next()
                .is_some_and(|label| label.eq_ignore_ascii_case(part))
        })
    }

    /// Whether a name of several words has the house among them: `Example Media Group`, `Design & Development - Example`.
    pub(super) fn is_named_in(&self, name: &str) -> bool {
        const MIN_WORDS: usize = 3;
        const MIN_BYTES: usize = 4;
        let is_label = |word: &str| self.labels.iter().any(|label| label.eq_ignore_ascii_case(word));
        let is_house = |word: &str| self.names.iter().any(|house| *house == folded(word));
        let mut words = name.split([' ', '.']).filter(|word| word.len() >= MIN_BYTES);
        name.split_whitespace().count() >= MIN_WORDS && words.any(|word| is_label(word) || is_house(word))
    }

    /// Whether a name is the first word of its address with more of it behind: `example, the daily`.
    fn begins(&self, name: &str) -> bool {
        byline::parted(name, ", ").is_some_and(|(house, more)| {
            let house = folded(house);
            more.starts_with(char::is_lowercase)
                && !house.is_empty()
                && self.labels.first().is_some_and(|label| folded(label) == house)
        })
    }

    /// Whether a name is a part of the house with its name behind: `News from the country - Example.org`.
    pub(super) fn is_section(&self, name: &str) -> bool {
        let apart = name.contains('-').then(|| name.rsplit_once(" - ")).flatten();
        apart.is_some_and(|(part, house)| !byline::is_full(part) && self.is_by_address(house))
    }

    /// The same, of a name that is [`folded`] already as well.
    fn is_folded(&self, name: &str, folded: &str) -> bool {
        // `Ediciones El País`, `Example Times Newsroom`
        let may_hold = !name.contains(',');
        let is_staff = |house: &str| {
            folded
                .strip_prefix(house)
                .is_some_and(|word| STAFF.contains(&word))
        };
        self.names.iter().any(|house| {
            let is_within =
                || may_hold && folded.ends_with(&**house) && house.chars().count() >= MIN_NAME_LETTERS;
            *house == folded || is_staff(house) || is_within()
        })
    }

    /// The same, where its address may tell.
    fn is_by_address(&self, name: &str) -> bool {
        let folded = folded(name);
        self.is_folded(name, &folded) || self.hosts.contains(&folded)
    }

    /// Whether a name of one word is that of the host, which may be a person's as well.
    pub(super) fn is_host(&self, name: &str) -> bool {
        !byline::is_full(name) && self.hosts.contains(&folded(name))
    }

    /// Whether an account is called after the house: `@example_news` is Example's.
    pub(super) fn has_account(&self, handle: &str) -> bool {
        let handle = folded(handle.trim().trim_start_matches('@'));
        self.names.iter().chain(&self.hosts).any(|name| {
            let shared = name.chars().zip(handle.chars());
            let shared = shared.take_while(|(a, b)| a == b).count();
            let shorter = name.chars().count().min(handle.chars().count());
            shorter >= MIN_ACCOUNT_LETTERS && (shared == shorter || shared >= 2 * MIN_ACCOUNT_LETTERS)
        })
    }

    /// Whether an account begins with a word of the host's name (`@ex_news` is of `www.ex.example.org`), or with the first
    /// letters of the house's: `@VV_News` is The Valley Voice's.
    pub(super) fn begins_account(&self, handle: &str) -> bool {
        let first = handle
            .trim_start_matches('@')
            .split_once('_')
            .map(|(first, _)| first);
        let is_label = |first: &str| self.labels.iter().any(|label| label.eq_ignore_ascii_case(first));
        let is_short = |first: &str| self.initials.iter().any(|all| all.eq_ignore_ascii_case(first));
        first.is_some_and(|first| first.len() >= MIN_LABEL_LETTERS && is_label(first) || is_short(first))
    }

    /// A name with the house in brackets behind it: `Ada Lin (Example Times)`, `林一心（見本新聞）`.
    fn before_brackets(&self, whole: &str) -> Option<Author> {
        let inside = |open, close| whole.strip_suffix(close)?.split_once::<&str>(open);
        let (name, house) = inside(" (", ')').or_else(|| inside("（", '）'))?;
        (is_whole(name) && self.is_by_address(house)).then(|| Author::new(name).ok())?
    }

    /// The house before what it calls itself at length: `Example - the paper Example`.
    fn before_slogan<'n>(&self, whole: &'n str) -> Option<&'n str> {
        let mut apart = [" - ", " – ", " — ", " | "].iter();
        let (house, more) = apart.find_map(|sign| byline::parted(whole, sign))?;
        // A word behind it is the part of the house that it is.
        let is_slogan = more.contains(' ') && self.is_by_address(more);
        (is_slogan && self.names.contains(&folded(house))).then_some(house)
    }

    /// The people without the house beside them: `Ada Lin, Example Times`, in one name or in two.
    pub(super) fn left_out_of(&self, found: Vec<Author>) -> Vec<Author> {
        // What each of those signs has that most names have not.
        let is_of_sign = |byte: u8| matches!(byte, b',' | b'-' | b'/' | b'.' | 0xc2 | 0xe2 | 0xe3 | 0xef);
        let before_house = |whole: &str| {
            let is_or = |three: &[u8]| three == b"or ";
            if !whole.bytes().any(is_of_sign) && !whole.as_bytes().windows(3).any(is_or) {
                return None;
            }
            let sign = BEFORE_HOUSE.iter().find(|sign| whole.contains(**sign))?;
            let (name, house) = whole.rsplit_once(sign)?;
            // A point behind one or two letters is of an initial or a title.
            if *sign == ". "
                && name
                    .rsplit(' ')
                    .next()
                    .is_none_or(|last| last.chars().count() < 3)
            {
                return None;
            }
            // Other signs than a comma stand before the house's name in its own as well.
            let may_be = *sign == ", " || byline::is_full(name) && !self.names.contains(&folded(whole));
            (may_be && is_whole(name) && self.is_by_address(house)).then(|| Author::new(name).ok())?
        };
        let before_house = |whole: &str| {
            let bare = self.before_brackets(whole).or_else(|| before_house(whole));
            bare.or_else(|| Author::new(self.before_slogan(whole)?).ok())
        };
        let alone = |found: Author| match before_house(found.name()) {
            Some(alone) => with_link(alone, found.url().cloned()),
            None => found,
        };
        let mut found: Vec<Author> = found.into_iter().map(alone).collect();
        if found.len() > 1 {
            let is_house: Vec<bool> = found
                .iter()
                .map(|author| self.is_template(author.name()) || self.is_by_address(author.name()))
                .collect();
            if is_house.contains(&false) {
                let mut is_house = is_house.iter();
                found.retain(|_| is_house.next() == Some(&false));
            }
        }
        without_longer(found)
    }
}

/// Whether a name is one of several words, or one that is written without a space.
fn is_whole(name: &str) -> bool {
    name.contains(' ') || byline::is_cjk_name(name)
}

/// The first letters of a name of two words at least, without `The` before them.
fn initials(name: &str) -> Option<String> {
    let words = name.strip_prefix("The ").unwrap_or(name).split_whitespace();
    let letters: String = words.filter_map(|word| word.chars().next()).collect();
    (letters.len() > 1 && letters.bytes().all(|byte| byte.is_ascii_uppercase())).then_some(letters)
}

/// Whether a name is the address of a site: `Example.com`.
fn is_address(name: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "com", "org", "net", "gov", "edu", "ru", "cn", "kr", "jp", "de", "uk",
    ];
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    name.rsplit_once('.').is_some_and(|(_, ending)| {
        name.bytes().all(is_letter) && ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known))
    })
}

fn is_template(name: &str) -> bool {
    is_company(name) || is_address(name)
}

/// Whether a name has a company's legal form.
fn is_company(name: &str) -> bool {
    static BY_LAST: ByByte<{ ENDINGS.len() }> = ByByte::by_last(ENDINGS);
    let last = name.as_bytes().last();
    let mut forms = last.into_iter().flat_map(|last| BY_LAST.of_byte(*last));
    let is_behind_word = |form: &str| name.strip_suffix(form).is_some_and(|rest| rest.ends_with(' '));
    forms.any(|at| is_behind_word(ENDINGS[at]))
        || !name.is_ascii()
            && GLUED
                .iter()
                .any(|form| name.starts_with(form) || name.ends_with(form))
}

/// Without names that are one of the others with a biography behind it.
fn without_longer(mut found: Vec<Author>) -> Vec<Author> {
    if found.len() < 2 {
        return found;
    }
    let names: Vec<String> = found.iter().map(|author| author.name().to_owned()).collect();
    found.retain(|author| {
        !names.iter().any(|name| {
            let rest = author.name().strip_prefix(&**name);
            let is_full = name.contains(' ') || name.chars().all(byline::is_cjk);
            is_full && rest.is_some_and(|rest| rest.starts_with(' '))
        })
    });
    found
}
