//! The site that publishes the article.

mod around;
mod better;
mod called;
mod details;
mod home;
mod mark;
mod marked;
mod names;
mod offered;
mod rights;
mod spelling;
mod stated;
mod table;
mod titled;
mod unnamed;

pub(super) use called::{is_printed, owner, without_legal};
pub(super) use home::{is_front, may_be_front};
pub(super) use names::{host_names, hosts_of_house, names};
pub(super) use rights::reserves;
pub(super) use table::{ENDINGS, GLUED, STAFF};
use table::{PAPERS, PLATFORMS};

use super::byline;
use super::canonical::Base;
use super::dates;
use super::field::{Ballot, Field, Reason, Source};
use super::jsonld::Linked;
use super::lead::Lead;
use super::page::Page;
use super::title::{folded, parts};
use crate::article::Site;
use crate::link::HttpUrl;
use around::{around_headline, behind_more};
use better::Known;
pub(super) use called::without_www;
use called::{is_nameless, is_platform};
use details::detailed;
use home::{before_slogan_as_at_home, homes, tight};
use mark::{longer_mark, mark};
use names::{author_in_title, behind_whole_title, feeds, signed_by_host};
pub(super) use offered::bare as bare_of_feed;
use offered::offered;
use stated::{behind_author, organizations, stated};
use std::cell::LazyCell;
use titled::{beside_other_headline, paper, titled, titled_by_site};
use unnamed::{data_names_publisher, is_generic};

/// Meta tags that name the site, best first.
const META: &[&str] = &[
    "og:site_name",
    "application-name",
    "sitename",
    "al:ios:app_name",
    "al:android:app_name",
    "twitter:app:name:iphone",
    "twitter:app:name:googleplay",
    "apple-mobile-web-app-title",
    "dc.publisher",
    "dcterms.publisher",
    "citation_journal_title",
    "cre",
    "publisher",
    "dc.publisher.corporatename",
];

/// Meta tags that hold the site's account.
const ACCOUNTS: &[&str] = &["article:publisher", "twitter:site"];

/// The most words that the name of a site has where the page is titled so.
const MAX_WORDS: usize = 5;

/// Whether a name is the way to a section: `News > Valley`.
fn is_path(name: &str) -> bool {
    // The byte that the second sign ends with.
    memchr::memchr2(b'>', 0xbb, name.as_bytes()).is_some() && (name.contains(" > ") || name.contains(" » "))
}

/// The site of this name, unless none is called so, or many are.
fn site_called(name: &str, page: &Page, host: Option<&str>) -> Result<Site, Reason> {
    if behind_whole_title(page, name).is_some()
        || name.contains("://")
        || is_path(name)
        || name.starts_with(['#', '/'])
        || name.starts_with('@') && !name.contains(' ')
        || dates::is_day(name)
    {
        Err(Reason::Invalid)
    } else if PAPERS.contains(&&*tight(name)) || is_generic(name) || is_platform(name, host) {
        Err(Reason::Generic)
    } else {
        Site::new(name).map_err(|_| Reason::Invalid)
    }
}

/// The site, where the page tells of one; `host_names` is what the host of `url` is known as, [`folded`].
pub(super) fn choose(
    page: &Page,
    linked: &[Linked],
    lead: &Lead,
    base: &Base,
    url: Option<&HttpUrl>,
    host_names: &[String],
    headline: Option<&str>,
) -> Field<Site> {
    let mut ballot = Ballot::of_many();
    let host = url.map(|url| folded(without_www(url.host())));
    let folded_headline = LazyCell::new(|| headline.map(folded));
    let read = |name: &str| {
        // No site is called by a whole sentence.
        let is_headline = || folded_headline.as_deref() == Some(&*folded(name));
        if name.split(' ').count() > MAX_WORDS && is_headline() {
            return Err(Reason::Invalid);
        }
        site_called(name, page, host.as_deref())
    };
    // Most sources call it the same.
    let mut known: Vec<(String, Result<Site, Reason>)> = Vec::new();
    let mut add = |source: Source, name: &str, own: bool| {
        let at = known.iter().position(|(known, _)| known == name);
        let at = at.unwrap_or_else(|| {
            known.push((name.to_owned(), read(name)));
            known.len() - 1
        });
        ballot.add(source, name, own, known[at].1.clone());
    };
    stated(page, linked, &mut add);
    let homes: Vec<&str> = homes(page, base, url).take(2).collect();
    let title = page.titles.first();
    let parts = title.map(|(title, _)| parts(title)).unwrap_or_default();
    if let Some((name, own)) = before_slogan_as_at_home(page, &parts, homes.iter().copied()) {
        add("title".into(), name, own);
    }
    let printed: Vec<&str> = printed(page).collect();
    let tails = titled(
        page,
        &parts,
        headline,
        &printed,
        host.as_deref(),
        host_names,
        &mut add,
    );
    behind_author(page, linked, host_names, &mut add);
    if let Some((_, house)) = author_in_title(page) {
        add("title".into(), house, false);
    }
    if let Some((name, own)) = paper(page) {
        add("title".into(), name, own);
    }
    if tails.is_empty()
        && let Some((name, own)) = beside_other_headline(page, &parts, headline)
    {
        add("title".into(), name, own);
    }
    for site in feeds(page, host_names) {
        add("feed".into(), site, false);
    }
    if let Some(name) = mark(page, host_names) {
        add("img".into(), name, false);
    }
    // An address says less than the owner's name.
    let (addresses, homes): (Vec<&str>, _) = homes.into_iter().partition(|name| name.contains('.'));
    for name in homes {
        add("a".into(), name, false);
    }
    for (source, name) in organizations(linked, url) {
        add(source.into(), &name, false);
    }
    for owner in printed {
        add("copyright".into(), owner, false);
    }
    if !addresses.is_empty()
        && let Some(name) = longer_mark(page, host_names)
    {
        add("img".into(), name, false);
    }
    for name in addresses {
        add("a".into(), name, false);
    }
    if let Some((name, own)) = titled_by_site(page, headline) {
        add("title".into(), name, own);
    }
    if let Some((name, own)) = behind_more(page, headline, host_names) {
        add("title".into(), name, own);
    }
    if let Some((name, own)) = around_headline(page, headline) {
        add("title".into(), name, own);
    }
    if let Some(source) = &lead.source {
        add("credits".into(), source, false);
    }
    let mut field = ballot.close();
    let marked = || longer_mark(page, host_names).map(|name| ("img", name));
    let named = || offered(page, host_names).map(|name| ("feed", name));
    let signed = || signed_by_host(page, host_names).map(|name| ("author", name));
    if field.value().is_none()
        && let Some((source, name)) = marked()
            .or_else(named)
            .or_else(signed)
            .or_else(|| account(page, url?))
        && let Ok(site) = Site::new(name)
    {
        field.set(site, source);
    }
    let known = Known {
        page,
        linked,
        host: host.as_deref(),
        host_names,
        tails: &tails,
    };
    known.better(&mut field);
    if let Some(site) = field.value_mut() {
        *site = detailed(site.clone(), page, linked, base);
    }
    field
}

/// Whether a page's head, all that is read of it yet, says what site it is of: in tags or data, or the end of its title
/// spells out the host.
pub(super) fn is_named_in_head(page: &Page) -> bool {
    let in_tags = ["og:site_name", "application-name"].iter().any(|key| {
        let mut stated = page.metas(key).filter(|meta| !meta.own);
        stated.any(|meta| !is_generic(&meta.content) && !PLATFORMS.contains(&&*meta.content))
    });
    let in_data = || {
        let mut scripts = page.scripts.iter().filter(|script| !script.own);
        scripts.any(|script| data_names_publisher(&script.json))
    };
    let by_title = || {
        let (title, _) = page.titles.first()?;
        let [_, .., tail] = parts(title)[..] else {
            return None;
        };
        let url = HttpUrl::parse(&page.links("canonical").next()?.href).ok()?;
        let tail = folded(tail);
        Some(host_names(&url).iter().any(|name| folded(name) == tail))
    };
    in_tags || in_data() || by_title().unwrap_or(false)
}

/// The account of the site, where the site's address is called so too: `https://www.facebook.com/EXAMPLE`, `@EXAMPLE` of
/// `news.example.org`.
fn account<'a>(page: &'a Page, url: &HttpUrl) -> Option<(&'static str, &'a str)> {
    ACCOUNTS.iter().copied().find_map(|key| {
        let account = page.meta(key)?.trim_end_matches('/');
        let name = account.rsplit(['/', '@']).next()?;
        let mut labels = url.host().split('.');
        labels
            .any(|label| label.eq_ignore_ascii_case(name))
            .then_some((key, name))
    })
}

/// Whom the site is called after, where the rights are theirs: `Ada Lin's Diary`, `© 2026 Ada Lin`.
pub(super) fn person<'p>(page: &'p Page, name: &str) -> Option<&'p str> {
    const POSSESSIVE: [&str; 2] = ["'s ", "’s "];
    // The last bytes of their apostrophes.
    memchr::memchr2(b'\'', 0x99, name.as_bytes())?;
    let at = POSSESSIVE.iter().find_map(|sign| name.find(sign))?;
    printed(page).find(|owner| *owner == &name[..at] && byline::is_full(owner))
}

/// Whose rights the page says that are reserved: in the element that it marks so, in tags, in lines that nothing marks.
fn printed(page: &Page) -> impl Iterator<Item = &str> {
    let marked = page.copyright.as_deref().and_then(owner);
    let marked = marked.filter(|name| !is_nameless(name)).map(without_legal);
    let unmarked = page.owners.iter().rev().map(|owner| &**owner);
    marked.into_iter().chain(owners(page)).chain(unmarked)
}

/// Whom the page's own tags call the publisher.
pub(super) fn publishers(page: &Page) -> impl Iterator<Item = &str> {
    let metas = ["dc.publisher", "publisher", "article:media_name"]
        .into_iter()
        .flat_map(|key| page.metas(key));
    metas.filter(|meta| !meta.own).map(|meta| &*meta.content)
}

/// Whose rights the page's own tags reserve: the house, under a name that may stand nowhere else.
pub(super) fn owners(page: &Page) -> impl Iterator<Item = &str> {
    let stated = page.metas("copyright");
    stated.filter_map(|meta| owner(&meta.content).map(without_legal))
}
