//! The site as tags and data name it.

use super::META;
use super::called::without_www;
use crate::link::HttpUrl;
use crate::unfurl::canonical::is_home;
use crate::unfurl::field::Source;
use crate::unfurl::jsonld::{Linked, Map, is_person};
use crate::unfurl::page::Page;
use crate::unfurl::title::is_site;

/// Adds what tags and data call the site, best first: source, name, whether handbill wrote it.
pub(super) fn stated(page: &Page, linked: &[Linked], add: &mut impl FnMut(Source, &str, bool)) {
    page.metas(META[0])
        .for_each(|meta| add(META[0].into(), &meta.content, meta.own));
    for linked in linked {
        for property in ["publisher", "sourceOrganization", "isPartOf"] {
            for (source, name) in linked.lines(property) {
                add(source.into(), &name, linked.own);
            }
        }
        for node in linked.of_type(&["WebSite", "NewsMediaOrganization"]) {
            if let Some(name) = linked.text(node, "name") {
                add(
                    format!("{}.WebSite.name", linked.prefix).into(),
                    &name,
                    linked.own,
                );
            }
        }
    }
    for key in &META[1..] {
        page.metas(key)
            .filter(|meta| meta.content.len() < 60)
            .for_each(|meta| add((*key).into(), &meta.content, meta.own));
    }
}

/// What the data calls the publisher, unless that is a person whom the host is not called after: one whose diary it is.
pub(super) fn houses(linked: &[Linked], host_names: &[String]) -> Vec<(String, String)> {
    let others = linked.iter().filter(|linked| !linked.own);
    let named = others.flat_map(|linked| {
        let said = linked.values("publisher");
        said.flat_map(|(source, value)| {
            let is_person = linked.resolve(value).is_some_and(is_person);
            let mut names = linked.texts(value);
            names.retain(|name| !is_person || is_site(name, host_names));
            names.into_iter().map(move |name| (source.clone(), name))
        })
    });
    named.collect()
}

/// The organizations of the data that have this site, by what they are called.
pub(super) fn organizations(linked: &[Linked], url: Option<&HttpUrl>) -> Vec<(String, String)> {
    let Some(own) = url.map(|url| without_www(url.host())) else {
        return Vec::new();
    };
    let others = linked.iter().filter(|linked| !linked.own);
    let named = others.flat_map(|linked| {
        let nodes = linked.of_type(&["Organization", "Corporation"]);
        let of_site = |node: &&Map| {
            let address = linked.text(node, "url").and_then(|url| HttpUrl::parse(&url).ok());
            address.is_some_and(|url| without_www(url.host()) == own && is_home(&url))
        };
        let names = nodes.filter(of_site).filter_map(|node| linked.text(node, "name"));
        names.map(|name| (format!("{}.Organization.name", linked.prefix), name))
    });
    named.collect()
}

/// Adds the house behind an author's name, where the host is called so: `Ada Lin, EXAMPLE TIMES`.
pub(super) fn behind_author(
    page: &Page,
    linked: &[Linked],
    host_names: &[String],
    add: &mut impl FnMut(Source, &str, bool),
) {
    if host_names.is_empty() {
        return;
    }
    let data = linked
        .iter()
        .flat_map(|linked| linked.said("author").flat_map(|value| linked.texts(value)));
    let metas = page.metas("author").map(|meta| meta.content.clone());
    for text in data.chain(metas).take(20) {
        // `EXAMPLE TIMES Sports` is a part of it.
        let part = text.rsplit_once(", ").and_then(|(_, house)| {
            let ends = house.match_indices(' ').map(|(at, _)| at);
            let mut starts = std::iter::once(house.len()).chain(ends).map(|end| &house[..end]);
            starts.find(|start| is_site(start, host_names))
        });
        if let Some(house) = part {
            add("author".into(), house, false);
        }
    }
}
