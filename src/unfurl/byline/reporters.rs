//! Lines that name who reports, as papers write them whose scripts set no words apart, and those of the Uyghurs.

use super::beside::without_wrote;
use super::chinese::in_row;
use super::dateline::without_place;
use super::list::begins_family;
use super::name::{is_cjk, is_full, is_paper, is_reporters_name};
use super::table::{BEFORE, OUR_REPORTER, REPORTERS, REPORTING, REPORTS};
use super::words::Part;
use super::{Credits, is_label};

/// The most characters of the house before the word for its reporter.
const MAX_HOUSE: usize = 12;

/// Whether a text ends as a report does: `台北報導`.
pub(super) fn is_report(text: &str) -> bool {
    REPORTING.iter().any(|end| text.ends_with(end))
}

/// `記者王小明／台北報導`, `本报记者王小明`: a Chinese name right behind the word for reporter, and nothing else.
pub(super) fn attached(line: &str, credits: &mut Credits) {
    if line.chars().count() > 24 {
        return;
    }
    for word in REPORTERS {
        let Some((house, rest)) = line.split_once(word) else {
            continue;
        };
        let (before, behind) = (house.trim_end(), rest.trim_start());
        // Apart from the house it is any word with `reporter` in it, unless it ends as a report does.
        if before.len() < house.len() && !is_report(behind) {
            continue;
        }
        let (house, rest) = (before, behind);
        let bare = without_place(rest);
        // `記者王小明報導`; four characters may be a name and a place.
        let reports = REPORTING.iter().find_map(|end| rest.strip_suffix(end));
        let alone = reports.filter(|name| (2..=3).contains(&name.chars().count()));
        let names = match rest.rsplit_once(['／', '/', ' ', '　']) {
            _ if bare.len() < rest.len() => bare,
            None => alone.unwrap_or(rest),
            Some((names, place)) if is_report(place.trim_end()) => names,
            Some((_, place)) if place.chars().count() > 4 => continue,
            Some(_) => rest,
        };
        // What stands apart behind the names is who helped, or from where: `發自香港`.
        let helps = |word: &&str| {
            *word == "实习生" || is_label(word) || word.starts_with("發自") || word.starts_with("发自")
        };
        let names = in_row(names);
        let names: Vec<&str> = names
            .iter()
            .map(|name| &**name)
            .take_while(|word| !helps(word))
            .collect();
        let are_names = names.iter().all(|name| is_reporters_name(name));
        if house.chars().count() <= MAX_HOUSE && house.chars().all(is_cjk) && are_names {
            names.iter().for_each(|name| credits.add(name, Part::Author));
        }
    }
}

/// The most characters of a line that names who reports from where alone, and of the place in it.
const MAX_PLACED: usize = 40;
const MAX_PLACE: usize = 6;

/// A name with where its report comes from and nothing behind, the house and the day before it or not: `王小明／台北報導`.
pub(super) fn from_place(line: &str, credits: &mut Credits) {
    let Some((before, place)) = line.trim().rsplit_once(['／', '/']) else {
        return;
    };
    let name = before
        .trim_end()
        .rsplit(|c: char| !is_cjk(c))
        .next()
        .unwrap_or(before);
    let place = place.trim_start();
    let role = BEFORE.iter().find_map(|(word, _)| name.strip_prefix(word));
    let name = role.unwrap_or(name);
    if is_report(place)
        && place.chars().all(is_cjk)
        && place.chars().count() <= MAX_PLACE
        && line.chars().count() <= MAX_PLACED
        && is_reporters_name(name)
        && begins_family(name)
        && !is_desk(name)
    {
        credits.add(name, Part::Author);
    }
}

/// Whether a part of a house signs, or another paper: `國際中心`.
fn is_desk(name: &str) -> bool {
    name.ends_with('組') || name.ends_with("中心") || is_paper(name)
}

/// A line that says from where which reporter reports: `… مۇخبىرىمىز ئەركىن تارىم خەۋەر قىلىدۇ`.
pub(super) fn reports(line: &str, credits: &mut Credits) {
    /// One of the bytes of the second letter of each.
    const IN_EACH: u8 = 0xdb;
    if memchr::memchr(IN_EACH, line.as_bytes()).is_none() || line.chars().count() > 90 {
        return;
    }
    for word in OUR_REPORTER {
        let behind = line.split_once(word);
        if let Some(rest) = behind.and_then(|(_, rest)| rest.strip_prefix(' ')) {
            let end = REPORTS.iter().filter_map(|word| rest.find(word)).min();
            let name = without_wrote(rest[..end.unwrap_or(rest.len())].trim());
            if is_full(name) && (1..=4).contains(&name.split(' ').count()) {
                credits.add(name, Part::Author);
                return;
            }
        }
    }
}
