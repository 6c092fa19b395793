//! Microdata, gathered into the shape of JSON-LD.

use super::super::attributes::Attributes;
use super::{ENTRY_BYTES, Kind, MAX_ITEMS, OBJECT_BYTES, Reader};
use crate::text::clean_line;
use crate::unfurl::jsonld::{Map, Value};

#[derive(Debug, Default)]
pub(super) struct Item {
    value: Map<'static>,
    /// The item it is a property of, and by which names.
    parent: Option<(Option<usize>, Vec<String>)>,
}

impl Reader {
    /// Notes the microdata of a start tag: an item, a property, or a property whose value is the element's text.
    pub(super) fn microdata(&mut self, tag: &str, attributes: &Attributes<'_, '_>, kinds: &mut Vec<Kind>) {
        let names: Vec<String> = attributes
            .get("itemprop")
            .map(|names| names.split_ascii_whitespace().map(str::to_owned).collect())
            .unwrap_or_default();
        let scope = self.scope();
        if attributes.has("itemscope") {
            let types = attributes.get("itemtype").unwrap_or_default();
            let types = types.split_ascii_whitespace();
            let types: Vec<String> = types
                .map(|kind| kind.rsplit(['/', '#']).next().unwrap_or(kind).to_owned())
                .collect();
            let parent = (!names.is_empty()).then_some((scope, names));
            self.begin_item(&types, attributes.get("itemid"), parent, kinds);
            return;
        }
        self.value(tag, attributes, names, scope, kinds);
    }

    /// The innermost item that is open.
    pub(super) fn scope(&self) -> Option<usize> {
        let kinds = self.open.iter().rev().flat_map(|open| open.kinds.iter().rev());
        kinds.into_iter().find_map(|kind| match kind {
            Kind::Item(index) => Some(*index),
            _ => None,
        })
    }

    /// Begins an item of these types, which may be a property of another.
    pub(super) fn begin_item(
        &mut self,
        types: &[String],
        id: Option<String>,
        parent: Option<(Option<usize>, Vec<String>)>,
        kinds: &mut Vec<Kind>,
    ) {
        if self.items.len() >= MAX_ITEMS || !self.keep(OBJECT_BYTES) {
            self.page.is_cut = true;
            return;
        }
        let mut item = Item {
            parent,
            ..Item::default()
        };
        if !types.is_empty() {
            let types = types.iter().map(|kind| kind.clone().into());
            item.value.insert("@type", Value::Array(types.collect()));
        }
        if let Some(id) = id {
            item.value.insert("@id", id.into());
        }
        kinds.push(Kind::Item(self.items.len()));
        self.items.push(item);
    }

    /// Notes a property, whose value stands in the tag or is the element's text.
    pub(super) fn value(
        &mut self,
        tag: &str,
        attributes: &Attributes<'_, '_>,
        names: Vec<String>,
        scope: Option<usize>,
        kinds: &mut Vec<Kind>,
    ) {
        if names.is_empty()
            || names
                .iter()
                .any(|name| matches!(&**name, "articleBody" | "text" | "reviewBody"))
            || takes_picture(&names, kinds)
        {
            return;
        }
        let attribute = match tag {
            "meta" => "content",
            "a" | "area" | "link" => "href",
            "img" | "audio" | "embed" | "iframe" | "source" | "track" | "video" => "src",
            "object" => "data",
            "data" | "meter" => "value",
            "time" => "datetime",
            _ => "content",
        };
        // A link that is to name the author is read for its text as well.
        let named = tag == "a"
            && !names
                .iter()
                .any(|name| matches!(&**name, "url" | "item" | "mainEntityOfPage" | "image" | "sameAs"));
        // Some write `<link itemprop=name content=Ada>`.
        let stated = match tag {
            "link" => attributes.get("href").or_else(|| attributes.get("content")),
            _ => attributes.get(attribute),
        };
        match stated.filter(|value| !value.is_empty() && !named) {
            Some(value) => self.property(scope, &names, clean_line(&value).into()),
            None => kinds.push(Kind::Prop(names, scope)),
        }
    }

    pub(super) fn property(&mut self, scope: Option<usize>, names: &[String], value: Value<'static>) {
        if !self.keep(
            names.iter().map(String::len).sum::<usize>() + value.as_str().map_or(0, str::len) + ENTRY_BYTES,
        ) {
            return;
        }
        let at = match scope {
            Some(at) => at,
            None => {
                // Properties outside any item: one nameless item holds them.
                match self
                    .items
                    .iter()
                    .position(|item| item.value.contains_key("@loose"))
                {
                    Some(at) => at,
                    None => {
                        let mut item = Item::default();
                        item.value.insert("@loose", Value::Bool(true));
                        self.items.push(item);
                        self.items.len() - 1
                    }
                }
            }
        };
        for name in names {
            match self.items[at].value.get_mut(name) {
                None => {
                    self.items[at].value.insert(name.clone(), value.clone());
                }
                Some(Value::Array(list)) if list.len() < 100 => list.push(value.clone()),
                Some(Value::Array(_)) => {}
                Some(known) => *known = Value::Array(vec![std::mem::take(known), value.clone()]),
            }
        }
    }

    /// The items, each inside the one it is a property of.
    pub(super) fn take_items(&mut self) -> Vec<Value<'static>> {
        // Inner items come after outer ones, so going backwards each is complete before it is put into its parent, where
        // those of one parent are put in their own order once all are there.
        let mut inner: Vec<Vec<(Vec<String>, Value)>> = vec![Vec::new(); self.items.len()];
        let mut loose = Vec::new();
        for at in (0..self.items.len()).rev() {
            for (names, value) in std::mem::take(&mut inner[at]).into_iter().rev() {
                self.property(Some(at), &names, value);
            }
            if let Some((scope, names)) = self.items[at].parent.take() {
                let value = Value::Object(std::mem::take(&mut self.items[at].value));
                match scope {
                    None => loose.push((names, value)),
                    Some(outer) if outer < at => inner[outer].push((names, value)),
                    Some(_) => {}
                }
            }
        }
        for (names, value) in loose.into_iter().rev() {
            self.property(None, &names, value);
        }
        std::mem::take(&mut self.items)
            .into_iter()
            .map(|item| item.value)
            .filter(|value| !value.is_empty())
            .map(Value::Object)
            .collect()
    }
}

/// Whether an author is that of a picture, in an element which is its credit: `property=dc:creator class=photo-credit`.
fn takes_picture(names: &[String], kinds: &[Kind]) -> bool {
    let is_author = |name: &String| matches!(&**name, "author" | "creator");
    let is_credit = |kind: &Kind| matches!(kind, Kind::Credit);
    let is_byline = |kind: &Kind| matches!(kind, Kind::Byline(..));
    names.iter().any(is_author) && kinds.iter().any(is_credit) && !kinds.iter().any(is_byline)
}
