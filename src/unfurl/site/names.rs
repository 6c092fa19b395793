//! The names of the site as the page and its address state them.

use super::offered::of_feed;
use super::{MAX_WORDS, META};
use crate::link::HttpUrl;
use crate::unfurl::jsonld::Linked;
use crate::unfurl::page::{Heading, Page};
use crate::unfurl::title::{beside, blog, folded, has_letters, is_parted, is_site, parts};
use std::cell::LazyCell;

/// The names of the site as the page states them, for telling it from people and for cutting it from titles.
pub(in crate::unfurl) fn names(page: &Page, linked: &[Linked]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let sites = page.metas(META[0]).map(|meta| &meta.content);
    names.extend(sites.map(|name| behind_whole_title(page, name).unwrap_or(name).to_owned()));
    // Some systems write the headline where an app's name belongs.
    let headline = page.meta("og:title").filter(|_| !names.is_empty()).map(folded);
    for key in ["application-name", "apple-mobile-web-app-title"] {
        let app = page.metas(key).map(|meta| meta.content.clone());
        names.extend(app.filter(|name| headline.as_deref() != Some(&*folded(name))));
    }
    let blog = page.titles.first().and_then(|(title, _)| blog(title));
    names.extend(blog.map(str::to_owned));
    names.extend(author_in_title(page).map(|(house, _)| house.to_owned()));
    for linked in linked {
        let texts = |property| linked.said(property).flat_map(|value| linked.texts(value));
        let headlines = LazyCell::new(|| texts("headline").collect::<Vec<String>>());
        let is_headline = |name: &String| name.split(' ').count() > MAX_WORDS && headlines.contains(name);
        let publishers = texts("publisher");
        names.extend(publishers.filter(|name| !is_headline(name)));
        names.extend(
            linked
                .of_type(&["WebSite"])
                .filter_map(|node| linked.text(node, "name")),
        );
    }
    // `Example | News from the river` is called by its parts as well.
    let halves: Vec<String> = names
        .iter()
        .filter(|name| is_parted(name))
        .flat_map(|name| parts(name))
        .map(|part| part.trim().to_owned())
        .collect();
    names.extend(halves);
    // A sentence that the page is titled by is its headline, wherever else it is written.
    let titled = page.meta("og:title");
    let is_headed = |name: &str| page.headings.iter().any(|one| one.level == 1 && one.text == name);
    let is_title =
        |name: &str| name.split(' ').count() > MAX_WORDS && (titled == Some(name) || is_headed(name));
    names.retain(|name| has_letters(name) && !name.contains("://") && !is_title(name));
    names.truncate(20);
    names
}

/// What stands behind the headline in a name that is the page's whole title, as some systems write it for the site's:
/// `River reaches the sea - Example`, where a heading has the headline alone.
pub(super) fn behind_whole_title<'n>(page: &Page, name: &'n str) -> Option<&'n str> {
    let is_titled = || page.titles.iter().any(|(title, _)| title.trim() == name.trim());
    if !is_parted(name) || !is_titled() {
        return None;
    }
    let begins = |heading: &&Heading| name.len() > heading.text.len() && name.starts_with(&heading.text);
    let heads = page.headings.iter().filter(begins);
    heads.filter_map(|heading| beside(name, &heading.text)).next()
}

/// The fewest words of a house that is named as the author: people have fewer as a rule.
const HOUSE_WORDS: usize = 3;

/// Whom the tag names as the author, where the title begins or ends in that name, with that part of the title:
/// `Valley Rowing Club` of `Valley Rowing Club Riverton - River reaches the sea - News`.
pub(super) fn author_in_title(page: &Page) -> Option<(&str, &str)> {
    let author = page.meta("author")?.trim();
    let (title, _) = page.titles.first()?;
    // What a tag repeats whole is the headline.
    let is_headline = page.meta("og:title").map(str::trim) == Some(title.trim());
    if author.split(' ').count() < HOUSE_WORDS || author.len() >= title.len() || is_headline {
        return None;
    }
    let parts = parts(title);
    let [first, .., last] = parts[..] else {
        return None;
    };
    let begins = |part: &&str| {
        let rest = part.strip_prefix(author);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    [first.trim(), last.trim()]
        .into_iter()
        .find(begins)
        .map(|part| (author, part))
}

/// Whom the tag names as the author, where the host is called so: `EXAMPLE.ORG`.
pub(super) fn signed_by_host<'p>(page: &'p Page, host_names: &[String]) -> Option<&'p str> {
    page.meta("author").filter(|author| is_site(author, host_names))
}

/// What the page's feeds call the site: in the way that most systems do, or by the name of its host.
pub(super) fn feeds<'a>(page: &'a Page, host_names: &[String]) -> impl Iterator<Item = &'a str> {
    let links = page.links.iter().filter(|link| !link.own);
    links.filter_map(|link| {
        let title = link.title.as_deref()?;
        let bare = || Some(title.trim().trim_end_matches(" Feed").trim_end_matches(" RSS"));
        of_feed(title).or_else(|| bare().filter(|bare| is_site(bare, host_names)))
    })
}

/// The host of an address without the `www.` before it; of what an archive keeps, the one where it was.
fn host(url: &HttpUrl) -> &str {
    let host = archived(url.path()).unwrap_or(url.host());
    host.strip_prefix("www.").unwrap_or(host)
}

/// The host in the address of what an archive of the web keeps, behind when it was taken:
/// `/web/20260131093000/https://www.example.org/river`.
fn archived(path: &str) -> Option<&str> {
    const TAKEN_DIGITS: usize = 14;
    let (before, rest) = path.split_once("/http")?;
    let rest = rest.strip_prefix('s').unwrap_or(rest).strip_prefix("://")?;
    let (_, taken) = before.rsplit_once('/')?;
    let behind = taken.trim_start_matches(|c: char| c.is_ascii_digit());
    // `im_` asks for the file as it was.
    let is_taken = taken.len() - behind.len() == TAKEN_DIGITS && (behind.is_empty() || behind.ends_with('_'));
    let host = &rest[..rest.find(['/', ':', '?']).unwrap_or(rest.len())];
    (is_taken && !host.is_empty()).then_some(host)
}

/// `www.example.co.uk` is also known as `example.co.uk` and `example`, and `theexample.com` as `example`, since names are
/// compared without a leading `the`. A host of a few letters is known by these as well.
pub(in crate::unfurl) fn host_names(url: &HttpUrl) -> Vec<String> {
    let host = host(url);
    let label = host
        .split('.')
        .rev()
        .skip(1)
        .find(|label| label.len() > 3 && !matches!(*label, "info" | "news" | "online" | "blog"));
    let bare = label
        .and_then(|label| label.strip_prefix("the"))
        .filter(|rest| rest.len() > 3);
    let mut names = vec![host.to_owned()];
    for name in [label, bare, short_label(host)].into_iter().flatten() {
        names.push(name.to_owned());
    }
    names
}

/// What the host is called whose the page is: that of its canonical URL, or the one where it was found, if the site is called
/// as that is and the canonical URL is another house's, which the page is a copy of.
pub(in crate::unfurl) fn hosts_of_house(
    canonical: &[String],
    found_at: Option<&HttpUrl>,
    site: Option<&str>,
) -> Vec<String> {
    if found_at.map(host) == canonical.first().map(|host| &**host) {
        return canonical.to_vec();
    }
    let own = found_at.map(host_names).unwrap_or_default();
    let is_called_so = |hosts: &[String], name: &str| hosts.iter().any(|host| folded(host) == name);
    match site.map(folded) {
        Some(name) if is_called_so(&own, &name) && !is_called_so(canonical, &name) => own,
        _ => canonical.to_vec(),
    }
}

/// The label that a host is registered under, where it is of two or three letters: `vp` of `news.vp.co.example`.
fn short_label(host: &str) -> Option<&str> {
    const SECOND_LEVEL: [&str; 10] = ["ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org"];
    let mut labels = host.rsplit('.').skip(1).peekable();
    labels.next_if(|label| SECOND_LEVEL.contains(label));
    labels.next().filter(|label| (2..=3).contains(&label.len()))
}
