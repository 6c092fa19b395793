//! The site that publishes the article.

mod better;
mod called;
mod details;
mod names;
mod spelling;

pub(super) use called::without_legal;
pub(super) use names::{host_names, names};

use super::byline::is_cjk;
use super::canonical::Base;
use super::field::{Ballot, Field, Reason};
use super::jsonld::Linked;
use super::lead::Lead;
use super::page::Page;
use super::title::{beside, blog, folded, parts};
use crate::article::Site;
use crate::link::HttpUrl;
use better::Known;
use called::{is_platform, owner};
use details::detailed;
use names::feeds;

const META: &[&str] = &[
    "og:site_name",
    "application-name",
    "sitename",
    "al:ios:app_name",
    "al:android:app_name",
    "twitter:app:name:iphone",
    "apple-mobile-web-app-title",
    "dc.publisher",
    "citation_journal_title",
    "cre",
    "publisher",
    "dc.publisher.corporatename",
];

/// The most words that the name of a site has where the page is titled so.
const MAX_WORDS: usize = 5;

/// What the names of papers and portals end in.
const PAPERS: &[&str] = &[
    "网",
    "網",
    "新闻",
    "新聞",
    "日报",
    "日報",
    "时报",
    "時報",
    "在线",
    "官网",
    "网站",
    "晚报",
    "晚報",
    "早报",
    "商报",
    "青年报",
    "周刊",
    "週刊",
    "电视台",
    "뉴스",
    "신문",
    "일보",
    "닷컴",
    "방송",
    "ニュース",
    "オンライン",
    "News",
];

/// The site, where the page tells of one.
pub(super) fn choose(
    page: &Page,
    linked: &[Linked],
    lead: &Lead,
    base: &Base,
    url: Option<&HttpUrl>,
    headline: Option<&str>,
) -> Field<Site> {
    let mut ballot = Ballot::new();
    let host = url.map(|url| folded(url.host().trim_start_matches("www.")));
    let host_names: Vec<String> = url
        .into_iter()
        .flat_map(host_names)
        .map(|name| folded(&name))
        .collect();
    let titled = headline.map(folded);
    let mut add = |source: String, name: &str, own: bool| {
        // No site is called by a whole sentence.
        let is_headline = name.split(' ').count() > MAX_WORDS && titled.as_deref() == Some(&*folded(name));
        let value = if is_headline || name.contains("://") || name.starts_with(['@', '#', '/']) {
            Err(Reason::Invalid)
        } else if is_platform(name, host.as_deref()) {
            Err(Reason::Generic)
        } else {
            Site::new(name).map_err(|_| Reason::Invalid)
        };
        ballot.add(source, name, own, value);
    };
    page.metas(META[0])
        .for_each(|meta| add(META[0].to_owned(), &meta.content, meta.own));
    for linked in linked {
        for property in ["publisher", "sourceOrganization", "isPartOf"] {
            for (source, name) in linked.lines(property) {
                add(source, &name, linked.own);
            }
        }
        for node in linked.of_type(&["WebSite", "NewsMediaOrganization"]) {
            if let Some(name) = linked.text(node, "name") {
                add(format!("{}.WebSite.name", linked.prefix), &name, linked.own);
            }
        }
    }
    for key in &META[1..] {
        page.metas(key)
            .filter(|meta| meta.content.len() < 60)
            .for_each(|meta| add((*key).to_owned(), &meta.content, meta.own));
    }
    if let Some((title, own)) = page.titles.first()
        && let Some(site) = blog(title)
    {
        add("title".to_owned(), site, *own);
    }
    // The rest of the title, where the headline is known from elsewhere.
    let mut tails: Vec<&str> = Vec::new();
    for (title, own) in &page.titles {
        let headlines = headline
            .into_iter()
            .chain(page.headings.iter().map(|heading| &*heading.text));
        if let Some(tail) = headlines
            .filter_map(|headline| beside(title, headline))
            .find(|tail| tail.chars().count() <= 40)
        {
            // `Example Player` is the player of Example.
            let name = tail.rsplit_once(' ').filter(|(name, kind)| {
                matches!(*kind, "Embed" | "Player")
                    && host.as_ref().is_some_and(|host| host.contains(&folded(name)))
            });
            tails.push(name.map_or(tail, |(name, _)| name));
            add("title".to_owned(), name.map_or(tail, |(name, _)| name), *own);
        }
    }
    // What stands before the headline in the title, where the page is headed so: `Example: River reaches the sea`.
    if let Some((title, own)) = page.titles.first()
        && let Some(front) = headline.and_then(|headline| title.trim().strip_suffix(headline))
        && let Some(site) = front.trim_end().strip_suffix(':')
        && page.headings.iter().any(|heading| heading.text == site)
    {
        add("title".to_owned(), site, *own);
    }
    // A part of the title that is the host's name, written out.
    if let Some((title, own)) = page.titles.first().filter(|_| !host_names.is_empty()) {
        let known = |part: &&str| host_names.contains(&folded(part)) && !part.trim().is_empty();
        if let Some(part) = title.split(['|', '-', '–', '—', '·', ':', '[', ']']).find(known) {
            add("title".to_owned(), part.trim(), *own);
        }
        // A part of a few words of which the host's name is one: `Law Office Example`.
        let parts = parts(title);
        let holds = |part: &str| {
            let words = part.split(|c: char| !c.is_alphanumeric()).map(folded);
            let mut of_host = words.filter(|word| word.len() > 4 && host_names.contains(word));
            let is_name = !part.contains(|c: char| c.is_ascii_digit());
            is_name && part.split_whitespace().count() <= 4 && of_host.next().is_some()
        };
        if let Some(part) = parts.last().filter(|part| parts.len() > 1 && holds(part)) {
            add("title".to_owned(), part.trim(), *own);
        }
    }
    // The house behind an author's name, where the host is called so: `Ada Lin, EXAMPLE TIMES`.
    if !host_names.is_empty() {
        let data = linked
            .iter()
            .flat_map(|linked| linked.lines("author"))
            .map(|(_, text)| text);
        let metas = page.metas("author").map(|meta| meta.content.clone());
        for text in data.chain(metas).take(20) {
            // `EXAMPLE TIMES Sports` is a part of it.
            let part = text.rsplit_once(", ").and_then(|(_, house)| {
                let ends = house.match_indices(' ').map(|(at, _)| at);
                let mut starts = std::iter::once(house.len()).chain(ends).map(|end| &house[..end]);
                starts.find(|start| host_names.contains(&folded(start)))
            });
            if let Some(house) = part {
                add("author".to_owned(), house, false);
            }
        }
    }
    // The last part of a title that has parts of a kind with no spaces between, where it ends as papers are called.
    if let Some((title, own)) = page.titles.first()
        && let Some((_, tail)) = title.rsplit_once(['_', '|', '-', ':', '：', '｜'])
        && title.contains(is_cjk)
        && PAPERS.iter().any(|ending| tail.trim().ends_with(ending))
        && tail.trim().chars().count() <= 12
    {
        add("title".to_owned(), tail.trim(), *own);
    }
    // The last part of a title that begins as the headline does and goes on otherwise.
    if let Some((title, own)) = page.titles.first().filter(|_| tails.is_empty())
        && let Some(headline) = headline
        && let [_, .., tail] = &parts(title)[..]
        && begin_alike(title, headline)
        && tail.split_whitespace().count() <= MAX_WORDS
    {
        add("title".to_owned(), tail.trim(), *own);
    }
    for site in feeds(page) {
        add("feed".to_owned(), site, false);
    }
    let printed = page.copyright.as_deref().and_then(owner).map(without_legal);
    for owner in printed.into_iter().chain(owners(page)) {
        add("copyright".to_owned(), owner, false);
    }
    if let Some(source) = &lead.source {
        add("credits".to_owned(), source, false);
    }
    let mut field = ballot.close();
    if field.value().is_none()
        && let Some((source, name)) = url.and_then(|url| account(page, url))
        && let Ok(site) = Site::new(name)
    {
        field.set(site, source);
    }
    let known = Known {
        page,
        linked,
        host: host.as_deref(),
        host_names: &host_names,
        tails: &tails,
    };
    known.better(&mut field);
    if let Some(site) = field.value_mut() {
        *site = detailed(site.clone(), page, linked, base);
    }
    field
}

/// The fewest characters that two titles of one article begin alike with.
const MIN_ALIKE: usize = 10;

/// Whether two titles begin with the same characters, half of the shorter at least, and go on with others.
fn begin_alike(title: &str, headline: &str) -> bool {
    let same = title
        .chars()
        .zip(headline.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let shorter = headline.chars().count().min(title.chars().count());
    same >= MIN_ALIKE && same * 2 >= shorter && same < shorter
}

/// The account of the site, where the site's address is called so too: `https://www.facebook.com/EXAMPLE`, `@EXAMPLE` of
/// `news.example.org`.
fn account<'a>(page: &'a Page, url: &HttpUrl) -> Option<(&'static str, &'a str)> {
    ["article:publisher", "twitter:site"].into_iter().find_map(|key| {
        let account = page.meta(key)?.trim_end_matches('/');
        let name = account.rsplit(['/', '@']).next()?;
        let mut labels = url.host().split('.');
        labels
            .any(|label| label.eq_ignore_ascii_case(name))
            .then_some((key, name))
    })
}

/// Whose rights the page's own tags reserve: the house, under a name that may stand nowhere else.
pub(super) fn owners(page: &Page) -> impl Iterator<Item = &str> {
    let stated = page.metas("copyright");
    stated.filter_map(|meta| owner(&meta.content).map(without_legal))
}
