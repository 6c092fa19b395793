//! What the values of properties say: texts, addresses, other objects.

use super::{Linked, Map, Value};
use crate::text::clean_line;

impl<'d> Linked<'d> {
    /// Follows an `@id` to the object it names; of several values the first counts.
    pub(in crate::unfurl) fn resolve<'a>(&'a self, value: &'a Value<'d>) -> Option<&'a Map<'d>> {
        let first = value.as_array().and_then(|values| values.first());
        let node = first.unwrap_or(value).as_object()?;
        let refers = node.len() <= 2 && node.iter().all(|(key, _)| matches!(key, "@id" | "@type"));
        match node.get("@id").and_then(Value::as_str) {
            Some(id) if refers => self.by_id.get(id).map(|at| self.nodes[*at]).or(Some(node)),
            _ => Some(node),
        }
    }

    /// Everything in `value` that is text: strings, numbers, names of objects.
    pub(in crate::unfurl) fn texts(&self, value: &Value) -> Vec<String> {
        let mut found = Vec::new();
        self.texts_into(value, &mut found, 0);
        found
    }

    fn texts_into(&self, value: &Value, found: &mut Vec<String>, depth: usize) {
        if found.len() > 100 || depth > 4 {
            return;
        }
        match value {
            Value::String(text) => {
                let text = clean_line(text);
                if !text.is_empty() {
                    found.push(text);
                }
            }
            Value::Number(number) => found.push(number.to_string()),
            Value::Bool(truth) => found.push(truth.to_string()),
            Value::Array(list) => list
                .iter()
                .for_each(|value| self.texts_into(value, found, depth + 1)),
            Value::Object(_) => {
                let Some(node) = self.resolve(value) else { return };
                for name in ["name", "url", "@id"] {
                    if let Some(inner) = node.get(name) {
                        return self.texts_into(inner, found, depth + 1);
                    }
                }
            }
            Value::Null => {}
        }
    }

    /// The first text of a property of `node`.
    pub(in crate::unfurl) fn text(&self, node: &Map, property: &str) -> Option<String> {
        match node.get(property)? {
            Value::String(text) => Some(clean_line(text)).filter(|text| !text.is_empty()),
            value => self.texts(value).into_iter().next(),
        }
    }

    /// The address that a property of `node` states.
    pub(in crate::unfurl) fn address_of<'a>(&'a self, node: &'a Map<'d>, property: &str) -> Option<&'a str> {
        node.get(property).and_then(|value| self.address(value))
    }

    /// The address a value states: itself, or its `url`, `contentUrl` or `@id`.
    pub(in crate::unfurl) fn address<'a>(&'a self, value: &'a Value<'d>) -> Option<&'a str> {
        match value {
            Value::String(text) => Some(text.trim()),
            Value::Array(list) => list.iter().find_map(|value| self.address(value)),
            Value::Object(_) => {
                let node = self.resolve(value)?;
                ["url", "contentUrl", "@id"]
                    .iter()
                    .find_map(|name| match node.get(name)? {
                        Value::String(text) => Some(text.trim()),
                        Value::Array(list) => list.first()?.as_str().map(str::trim),
                        _ => None,
                    })
            }
            _ => None,
        }
    }
}
