//! The path from the front page down to an article that a page shows above it
//! ([BreadcrumbList](https://schema.org/BreadcrumbList)).

use crate::language::Language;
use crate::link::HttpUrl;
use crate::unfurl::canonical::{self, Base};
use crate::unfurl::jsonld::{Linked, Map, Value};
use crate::unfurl::site;

/// What an article is told from on its way there.
pub(in crate::unfurl) struct Way<'a> {
    pub(in crate::unfurl) base: &'a Base,
    pub(in crate::unfurl) address: Option<&'a HttpUrl>,
    pub(in crate::unfurl) title: Option<&'a str>,
    /// What the site is called.
    pub(in crate::unfurl) names: &'a [String],
}

/// A step: what it is called, and where it leads.
struct Step {
    name: String,
    url: Option<HttpUrl>,
}

/// The first step below the front page in each of the paths, but for tags and the article itself: the section.
pub(super) fn sections(linked: &Linked, way: &Way) -> Vec<String> {
    let lists = linked.of_type(&["BreadcrumbList"]);
    let lists = lists.filter_map(|list| list.get("itemListElement"));
    lists.filter_map(|list| section(linked, list, way)).collect()
}

fn section(linked: &Linked, list: &Value, way: &Way) -> Option<String> {
    let mut nodes: Vec<&Map> = match list {
        Value::Array(list) => list.iter().filter_map(|value| linked.resolve(value)).collect(),
        one => linked.resolve(one).into_iter().collect(),
    };
    let place = |node: &&Map| linked.text(node, "position")?.parse::<u32>().ok();
    nodes.sort_by_cached_key(place);
    let mut steps: Vec<Step> = nodes
        .into_iter()
        .filter_map(|node| step(linked, node, way))
        .collect();
    // The last one need not say where it leads: it is the page.
    steps.pop_if(|step| step.url.is_none() || is_page(step, way));
    // What leads to the page and on is a menu.
    if steps.iter().any(|step| is_page(step, way)) {
        return None;
    }
    let mut steps = steps
        .into_iter()
        .filter(|step| !is_front(step, way) && !is_tag(step));
    steps.next().map(|step| step.name)
}

fn step(linked: &Linked, node: &Map, way: &Way) -> Option<Step> {
    let item = node.get("item");
    let inner = item.and_then(|item| linked.resolve(item));
    let name = linked.text(node, "name");
    let name = name.or_else(|| linked.text(inner?, "name"))?;
    let href = item.and_then(|item| linked.address(item));
    let href = href.or_else(|| linked.address_of(node, "url"));
    let href = href.filter(|href| !href.is_empty());
    let name = htmlize::unescape(&*name).into_owned();
    Some(Step {
        name,
        url: href.and_then(|href| way.base.join(href)),
    })
}

/// Whether a step leads to the front page, or to that of an edition: `/en/`.
fn is_front(step: &Step, way: &Way) -> bool {
    let leads_home = |url: &HttpUrl| {
        let path = url.path().trim_matches('/');
        canonical::is_home(url) || path.len() <= 3 && Language::parse(path).is_ok()
    };
    step.url.as_ref().is_some_and(leads_home)
        || site::is_front(&step.name)
        || way.names.iter().any(|name| name.eq_ignore_ascii_case(&step.name))
}

fn is_page(step: &Step, way: &Way) -> bool {
    let is_address =
        |url: &HttpUrl| Some(url.without_fragment()) == way.address.map(HttpUrl::without_fragment);
    way.title == Some(&*step.name) || step.url.as_ref().is_some_and(is_address)
}

fn is_tag(step: &Step) -> bool {
    let is_tags = |part: &str| matches!(part, "tag" | "tags");
    let mut folders = step.url.iter().flat_map(|url| url.path().split('/'));
    folders.any(is_tags)
}
