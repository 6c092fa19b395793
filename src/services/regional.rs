//! The services of a language or country, for a bar whose services are `auto`.

mod table;

use super::{Kind, Service, all};
use crate::language::Language;

/// The services for readers of `language`, in order: by its region, else by the longest part of its tag that
/// `data/regional.toml` has, else the usual ones.
pub(super) fn services(language: Option<&Language>) -> Vec<&'static Service> {
    let usual = all().iter().filter(|service| service.is_default());
    let Some(ids) = language.and_then(ids) else {
        return usual.collect();
    };
    let mut chosen: Vec<_> = ids.iter().filter_map(|id| by_id(id)).collect();
    chosen.extend(usual.filter(|service| matches!(service.kind(), Kind::Mail | Kind::Device)));
    chosen
}

fn by_id(id: &str) -> Option<&'static Service> {
    all().iter().find(|service| service.id() == id)
}

fn ids(language: &Language) -> Option<&'static [&'static str]> {
    let of_tag = |tag: &str| {
        let row = table::TABLE.iter().find(|(tags, _)| tags.contains(&tag));
        row.map(|(_, ids)| *ids)
    };
    if let Some(ids) = language.region().and_then(of_tag) {
        return Some(ids);
    }
    let mut tag = language.as_str();
    loop {
        if let Some(ids) = of_tag(tag) {
            return Some(ids);
        }
        tag = tag.rsplit_once('-')?.0;
    }
}
