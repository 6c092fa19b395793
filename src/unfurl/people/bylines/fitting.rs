//! Which elements marked as bylines may say who wrote the article, and which of them say it best.

use crate::link::HttpUrl;
use crate::unfurl::byline;
use crate::unfurl::canonical::{Base, is_home};
use crate::unfurl::listed::{is_behind, leave_list_out};
use crate::unfurl::page::{Byline, Page};

/// The bylines of this article: the plainest first, those inside it before others. Beside the house only a plain one
/// inside the article counts, or one that says what the named does: `홍길동 기자`.
pub(super) fn fitting<'p>(page: &'p Page, base: &Base, article: u16, beside_house: bool) -> Vec<&'p Byline> {
    // Where nothing says what the article is, whatever is not beside it may be in it.
    let is_marked = page.articles > 0 || page.paragraphs.iter().any(|text| text.place.in_content());
    let counts = |byline: &&Byline| {
        // `—Ada Lin` ends a quotation.
        let quoted = byline.text.starts_with(['—', '–', '―']);
        !quoted
            && byline.place.is_beside_text()
            && byline.place.is_in_or_outside(article)
            && is_plain(byline, page, beside_house, is_marked)
    };
    let mut bylines: Vec<&Byline> = page.bylines.iter().filter(counts).collect();
    let is_behind = |byline: &Byline| is_behind(byline.is_late, byline.place);
    // A box of several authors is of one article, as are the elements in it.
    let mut boxes = bylines.iter().filter(|byline| is_behind(byline));
    let in_box = boxes.find_map(|byline| boxed(byline));
    leave_list_out(
        &mut bylines,
        is_behind,
        people,
        |first, names| {
            let first = in_box.as_ref().unwrap_or(first);
            names.iter().any(|name| first.contains(name))
        },
        |_| false,
    );
    sort(&mut bylines, page, base, article);
    bylines
}

/// Whether a byline is marked or says plainly enough that it names who wrote.
fn is_plain(byline: &Byline, page: &Page, beside_house: bool, is_marked: bool) -> bool {
    let inside = byline.place.in_content();
    let may_be_inside = inside || !is_marked && !byline.place.aside;
    match byline.weight {
        3.. => {
            !beside_house
                || inside
                || is_behind_headline(byline, page)
                || !byline.credits().authors.is_empty()
        }
        2 => {
            let says = || !byline.credits().authors.is_empty() || says_by_whom(&byline.text);
            let leads = || is_behind_headline(byline, page) && leads_to_authors(byline);
            let names = || !byline.is_late && names_people(byline, page);
            !beside_house || may_be_inside && says() || says_on_a_line(byline) || leads() || names()
        }
        _ if beside_house => says_on_a_line(byline),
        _ => {
            let names = || may_be_inside && !byline.is_late && names_people(byline, page);
            inside || byline.place.foot && says_by(&byline.text) || names()
        }
    }
}

/// Puts what says best who wrote first.
fn sort(bylines: &mut [&Byline], page: &Page, base: &Base, article: u16) {
    // A line that says `by` is a byline, whatever its class; beside one of the article itself, another is of another.
    let is_by = |byline: &Byline| byline.weight == 3 && says_by(&byline.text);
    let has_inner = bylines.iter().any(|byline| byline.place.in_content());
    let is_outside = |byline: &Byline| has_inner && !byline.place.in_content();
    // A diary whose first heading is marked as its author's is headed by its own name.
    let is_mark = |byline: &Byline| {
        let mut heads = page.headings.iter();
        heads.any(|heading| heading.level == 1 && heading.text == byline.text)
    };
    // Where a line before the text says `by`, those behind the text are of other articles.
    let is_told = bylines
        .iter()
        .any(|byline| !byline.is_late && says_by(&byline.text));
    bylines.sort_by_cached_key(|byline| {
        (
            is_mark(byline) || names_section(byline, base),
            byline.place.foot && !(article > 0 && byline.place.article == article),
            is_told && byline.is_late,
            !is_by(byline) || is_outside(byline),
            std::cmp::Reverse(byline.weight),
            !byline.place.in_content(),
        )
    });
}

/// The names of people in a byline, where it names any.
fn people(byline: &Byline) -> Option<Vec<String>> {
    let names = byline::authors(&byline.text, byline.credits());
    names.iter().any(|name| byline::is_full(name)).then_some(names)
}

/// The names of several people where a byline has each on a line of its own below a label: `Authors`, `Ada Lin`,
/// `Clara Berg`.
fn boxed(byline: &Byline) -> Option<Vec<String>> {
    let (label, names) = byline.text.split_once('\n')?;
    let names = names.lines().map(str::trim);
    let are_people = || {
        let mut names = names.clone();
        names.all(|name| byline::is_full(name) && byline::is_name_alone(name))
    };
    let is_box = byline::names_author(label) && names.clone().count() > 1 && are_people();
    is_box.then(|| names.map(str::to_owned).collect())
}

/// Whether a byline names people in full that the lines right behind the headline hold.
fn names_people(byline: &Byline, page: &Page) -> bool {
    let names = byline::authors(&byline.text, byline.credits());
    let is_person = |name: &String| byline::is_name_alone(name) && page.lead.contains(&**name);
    !names.is_empty() && names.iter().all(is_person)
}

/// Whether a byline with a link stands among the lines right behind the headline.
pub(super) fn is_behind_headline(byline: &Byline, page: &Page) -> bool {
    let names = byline.links.iter().map(|(text, _)| text);
    names.clone().count() > 0
        && names
            .clone()
            .all(|name| byline::is_full(name) && page.lead.contains(&**name))
}

/// Whether a byline is one word that leads to a folder in which the page lies: the section above a headline in the
/// place of who wrote, though some who wrote have such a folder.
fn names_section(byline: &Byline, base: &Base) -> bool {
    let mut links = byline.links.iter().filter(|(text, _)| !text.is_empty());
    let (Some((text, href)), None) = (links.next(), links.next()) else {
        return false;
    };
    // An account is called as its folder is.
    let is_account = href.trim_end_matches('/').ends_with(&**text);
    let lies_in = |page: &HttpUrl, folder: &HttpUrl| {
        let within = page.path().strip_prefix(folder.path().trim_end_matches('/'));
        page.host() == folder.host() && within.is_some_and(|rest| rest.len() > 1 && rest.starts_with('/'))
    };
    let folder = || base.join(href).filter(|folder| !is_home(folder));
    byline.text == *text
        && !text.contains(' ')
        && !is_account
        && base
            .url()
            .zip(folder())
            .is_some_and(|(page, folder)| lies_in(page, &folder))
}

/// Whether each link of a byline leads to somebody in a folder of authors.
fn leads_to_authors(byline: &Byline) -> bool {
    let mut links = byline.links.iter();
    links.all(|(_, href)| byline::leads_to_author(href))
}

/// Whether a text begins with `by` in English.
pub(super) fn says_by(text: &str) -> bool {
    let begins = |by: &str| {
        let start = text.as_bytes().get(..by.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(by.as_bytes()))
    };
    ["by ", "posted by ", "written by ", "reported by "]
        .into_iter()
        .any(begins)
}

/// Whether a byline is `Written by:` on a line of its own and the names, each a link.
fn says_on_a_line(byline: &Byline) -> bool {
    let label = byline.text.lines().next().unwrap_or_default();
    let is_link = |name: &String| byline.links.iter().any(|(text, _)| text == name);
    label.ends_with([':', '：'])
        && byline::names_author(label)
        && !byline.credits().authors.is_empty()
        && byline.credits().authors.iter().all(is_link)
}

/// Whether a text is `by` in any language and names of two words at least: `VON ADA LIN`.
pub(super) fn says_by_whom(text: &str) -> bool {
    let names = byline::full_names_behind_by(text);
    !names.is_empty() && names.iter().all(|name| name.contains(' '))
}
