//! JSON-LD (and microdata in the same shape): finding the article in it, and reading its properties.

mod sloppy;
mod types;
mod value;
mod values;

pub(super) use sloppy::parse;

use crate::text::clean_line;
use std::collections::HashMap;
use types::{ARTICLE, PAGE, THING, WORK, kinds, types};
pub(super) use types::{is_organization, is_person};
pub(super) use value::{Map, Value};

/// How many objects are looked at, and how deep.
const MAX_NODES: usize = 3000;
const MAX_DEPTH: usize = 12;

/// What an object says of the page that it is about, and in which of these properties by an address.
const STATED: [&str; 5] = ["url", "mainEntityOfPage", "headline", "name", "@id"];
const ADDRESSES: [&str; 3] = ["url", "mainEntityOfPage", "@id"];

/// Data about the page, from one place: its JSON-LD, its microdata, or what handbill wrote.
pub(super) struct Linked<'d> {
    /// `jsonld` or `microdata`, the first part of its sources' names.
    pub(super) prefix: &'static str,
    pub(super) own: bool,
    nodes: Vec<&'d Map<'d>>,
    /// What each object is, by its place in `nodes`, and of which [`kinds`] that is.
    kinds: Vec<(usize, &'d str, u8)>,
    by_id: HashMap<&'d str, usize>,
    main: Option<usize>,
    page: Option<usize>,
    /// Whether each object stands at the top of the data.
    tops: Vec<bool>,
}

impl<'d> Linked<'d> {
    /// Collects the objects of `values`; `is_this_page` says whether a text is this page's address or title.
    pub(super) fn new(
        prefix: &'static str,
        own: bool,
        values: &'d [Value<'d>],
        is_this_page: impl Fn(&str) -> bool,
    ) -> Self {
        let mut nodes = Vec::new();
        let mut tops = Vec::new();
        for value in values {
            collect(value, 0, true, &mut nodes, &mut tops);
        }
        let kinds_of = |(at, node)| types(node).map(move |of| (at, of, kinds(of)));
        let kinds = nodes.iter().copied().enumerate().flat_map(kinds_of).collect();
        let by_id = nodes
            .iter()
            .enumerate()
            .rev()
            .filter(|(_, node)| node.len() > 1)
            .filter_map(|(at, node)| Some((node.get("@id")?.as_str()?, at)))
            .collect();
        let mut linked = Self {
            prefix,
            own,
            nodes,
            kinds,
            by_id,
            main: None,
            page: None,
            tops,
        };
        let best = |kind: u8| {
            let of = || linked.places_of(kind);
            let about = |at: &usize| linked.states(*at, &STATED, &is_this_page);
            let at_address = |at: &usize| linked.states(*at, &ADDRESSES, &is_this_page);
            let top = |at: &usize| linked.tops[*at];
            // Of several whose headlines the page has, as where entries of a diary stand, the one that is at its address.
            let titled = of().find(|at| top(at) && about(at));
            titled
                .filter(at_address)
                .or_else(|| of().find(|at| titled.is_some() && top(at) && at_address(at)))
                .or(titled)
                .or_else(|| of().find(about))
                .or_else(|| {
                    // Several articles, none of them this page: a list.
                    let mut at_top = of().filter(top);
                    let first = at_top.next()?;
                    let is_this = at_top.nth(1).is_none() && !linked.is_teaser(first);
                    is_this.then_some(first)
                })
        };
        // Baidu asks for the page's times in an object without a type: `pubDate`, `upDate`
        // ([its context](https://ziyuan.baidu.com/contexts/cambrian.jsonld)).
        let is_loose = |node: &Map<'d>| {
            node.contains_key("@loose") || node.contains_key("pubDate") && !node.contains_key("@type")
        };
        let loose = || linked.nodes.iter().position(|node| is_loose(node));
        let main = best(ARTICLE).or_else(|| best(WORK)).or_else(loose);
        let page = best(PAGE);
        linked.main = main;
        linked.page = page;
        linked
    }

    /// Where the objects of these types stand, each once.
    fn places(&self, wanted: &[&str]) -> impl Iterator<Item = usize> {
        let of = self.kinds.iter().filter(|(_, of, _)| wanted.contains(of));
        once_each(of.map(|(at, ..)| *at))
    }

    /// The same of a kind.
    fn places_of(&self, kind: u8) -> impl Iterator<Item = usize> {
        let of = self.kinds.iter().filter(move |(.., kinds)| kinds & kind != 0);
        once_each(of.map(|(at, ..)| *at))
    }

    /// Whether an object says so in one of these properties.
    fn states(&self, at: usize, properties: &[&str], is_this_page: &impl Fn(&str) -> bool) -> bool {
        properties.iter().any(|name| {
            let Some(value) = self.nodes[at].get(name) else {
                return false;
            };
            if let Value::String(text) = value {
                let text = clean_line(text);
                return !text.is_empty() && is_this_page(&text);
            }
            self.texts(value).iter().any(|text| is_this_page(text))
                || value.get("@id").and_then(Value::as_str).is_some_and(is_this_page)
        })
    }

    /// Whether the markup of an object gives both its title and the path of the page that it leads to.
    fn is_teaser(&self, at: usize) -> bool {
        let node = self.nodes[at];
        let path = node.get("@id").and_then(Value::as_str);
        self.prefix == "microdata"
            && path.is_some_and(|path| path.starts_with('/') && !path.contains('#'))
            && ["name", "headline"].iter().any(|title| node.contains_key(title))
    }

    /// Takes the article for one of those the page lists, not for the page.
    pub(super) fn pass_over_article(&mut self) {
        if self.is_article() {
            self.main = None;
        }
    }

    /// Whether the article is told of by microdata outside any item.
    pub(super) fn is_loose(&self) -> bool {
        self.main.is_some_and(|at| self.nodes[at].contains_key("@loose"))
    }

    /// Whether the data says that the page lists others.
    pub(super) fn is_list(&self) -> bool {
        let mut lists = self.places(&["CollectionPage", "SearchResultsPage"]);
        self.page.is_some_and(|page| lists.any(|at| at == page))
    }

    /// Whether the data says that the page, which `is_this_page` tells by its address or title, presents a company or a
    /// person.
    pub(super) fn is_of_a_thing(&self, is_this_page: impl Fn(&str) -> bool) -> bool {
        self.places_of(THING)
            .any(|at| self.tops[at] && self.states(at, &STATED, &is_this_page))
    }

    /// Whether the data says that the page is an article.
    pub(super) fn is_article(&self) -> bool {
        self.main
            .is_some_and(|main| self.places_of(ARTICLE).any(|at| at == main))
    }

    /// The values of the article's property, then those of the page's.
    pub(super) fn values<'a>(
        &'a self,
        property: &'static str,
    ) -> impl Iterator<Item = (String, &'a Value<'d>)> {
        let stated = move |(at, infix): (usize, &str)| {
            let value = self.nodes[at].get(property)?;
            Some(([self.prefix, ".", infix, property].concat(), value))
        };
        self.told().filter_map(stated)
    }

    /// The same without the names of their sources.
    pub(super) fn said<'a>(&'a self, property: &'static str) -> impl Iterator<Item = &'a Value<'d>> {
        self.told()
            .filter_map(move |(at, _)| self.nodes[at].get(property))
    }

    /// Where the article and the page are told of, and what stands in the names of their sources.
    fn told(&self) -> impl Iterator<Item = (usize, &'static str)> {
        let page = self.page.filter(|_| self.main != self.page);
        let article = self.main.map(|at| (at, ""));
        article.into_iter().chain(page.map(|at| (at, "page.")))
    }

    /// The values as texts.
    pub(super) fn lines(&self, property: &'static str) -> Vec<(String, String)> {
        let mut lines = Vec::new();
        for (at, infix) in self.told() {
            if let Some(value) = self.nodes[at].get(property) {
                let source = || [self.prefix, ".", infix, property].concat();
                let texts = self.texts(value).into_iter();
                lines.extend(texts.map(|text| (source(), text)));
            }
        }
        lines
    }

    /// The one text that a property outside any item has, where the article is told of by an item: it stands beside that, as
    /// in the page's head.
    pub(super) fn line_outside(&self, property: &'static str) -> Option<(String, &str)> {
        let mut loose = self.nodes.iter().filter(|node| node.contains_key("@loose"));
        let value = loose.next().filter(|_| !self.is_loose())?.get(property)?;
        let source = || format!("{}.{property}", self.prefix);
        value.as_str().map(|text| (source(), text))
    }

    /// Any object of these types, the first first.
    pub(super) fn of_type<'a>(&'a self, wanted: &'a [&'a str]) -> impl Iterator<Item = &'a Map<'d>> {
        self.places(wanted).map(|at| self.nodes[at])
    }
}

/// Places without those that follow the same one.
fn once_each(places: impl Iterator<Item = usize>) -> impl Iterator<Item = usize> {
    let mut last = None;
    places.filter(move |at| last.replace(*at) != Some(*at))
}

/// Lists `value` and every object in it; a list of things that are not the page (`itemListElement`) does not count
/// as being at the top.
fn collect<'d>(
    value: &'d Value<'d>,
    depth: usize,
    top: bool,
    nodes: &mut Vec<&'d Map<'d>>,
    tops: &mut Vec<bool>,
) {
    if depth > MAX_DEPTH || nodes.len() >= MAX_NODES {
        return;
    }
    match value {
        Value::Array(list) => list
            .iter()
            .for_each(|value| collect(value, depth + 1, top, nodes, tops)),
        Value::Object(node) => {
            for (name, inner) in node.iter() {
                // Names and links need no place of their own; what can be the article, or be referred to, does.
                if matches!(inner, Value::Object(_) | Value::Array(_)) {
                    let stays =
                        top && matches!(name, "@graph" | "mainEntity" | "mainEntityOfPage" | "subjectOf");
                    collect(inner, depth + 1, stays, nodes, tops);
                }
            }
            nodes.push(node);
            tops.push(top);
        }
        _ => {}
    }
}
