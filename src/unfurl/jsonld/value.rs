//! Data as it stands in a page: its texts are those of the page but where something in them is escaped.

use crate::unfurl::bloom::Bloom;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Number;
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

/// A value of JSON.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::unfurl) enum Value<'d> {
    #[default]
    Null,
    Bool(bool),
    Number(Number),
    String(Cow<'d, str>),
    Array(Vec<Value<'d>>),
    Object(Map<'d>),
}

impl<'d> Value<'d> {
    pub(in crate::unfurl) fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    pub(in crate::unfurl) fn as_array(&self) -> Option<&Vec<Self>> {
        match self {
            Self::Array(list) => Some(list),
            _ => None,
        }
    }

    pub(in crate::unfurl) fn as_object(&self) -> Option<&Map<'d>> {
        match self {
            Self::Object(node) => Some(node),
            _ => None,
        }
    }

    /// The property of this name, of an object.
    pub(in crate::unfurl) fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.get(name)
    }

    /// The same apart from the page.
    pub(super) fn into_owned(self) -> Value<'static> {
        match self {
            Self::Null => Value::Null,
            Self::Bool(truth) => Value::Bool(truth),
            Self::Number(number) => Value::Number(number),
            Self::String(text) => Value::String(text.into_owned().into()),
            Self::Array(list) => Value::Array(list.into_iter().map(Self::into_owned).collect()),
            Self::Object(node) => {
                let mut object = Map::default();
                for (name, value) in node.properties {
                    object.insert(name.into_owned(), value.into_owned());
                }
                Value::Object(object)
            }
        }
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::String(text.into())
    }
}

/// The properties of an object, in the order they stand in, each name once.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::unfurl) struct Map<'d> {
    properties: Vec<(Cow<'d, str>, Value<'d>)>,
    names: Bloom,
    /// Of an object of many.
    places: Option<Box<Places<'d>>>,
}

/// Where each property stands.
#[derive(Debug, Clone, Default, PartialEq)]
struct Places<'d>(HashMap<Cow<'d, str>, usize>);

/// How many properties are sooner looked through than looked up.
const FEW: usize = 32;

impl<'d> Map<'d> {
    pub(in crate::unfurl) fn len(&self) -> usize {
        self.properties.len()
    }

    pub(in crate::unfurl) fn is_empty(&self) -> bool {
        self.properties.is_empty()
    }

    pub(in crate::unfurl) fn iter(&self) -> impl Iterator<Item = (&str, &Value<'d>)> {
        self.properties.iter().map(|(name, value)| (&**name, value))
    }

    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut Value<'d>> {
        self.properties.iter_mut().map(|(_, value)| value)
    }

    pub(in crate::unfurl) fn get(&self, name: &str) -> Option<&Value<'d>> {
        self.place(name).map(|at| &self.properties[at].1)
    }

    pub(in crate::unfurl) fn get_mut(&mut self, name: &str) -> Option<&mut Value<'d>> {
        self.place(name).map(|at| &mut self.properties[at].1)
    }

    pub(in crate::unfurl) fn contains_key(&self, name: &str) -> bool {
        self.place(name).is_some()
    }

    /// The object, or what it but holds: a value with its language or type, a list, a set
    /// ([JSON-LD 1.1, 9.5 and 9.7](https://www.w3.org/TR/json-ld11/#value-objects)).
    fn unwrapped(mut self) -> Value<'d> {
        const WRAPPERS: [&str; 3] = ["@value", "@list", "@set"];
        let inner = |(name, _): &(Cow<str>, Value)| WRAPPERS.contains(&&**name);
        match self.properties.iter().position(inner) {
            Some(at) => self.properties.swap_remove(at).1,
            None => Value::Object(self),
        }
    }

    /// Adds a property, or takes the place of the one of this name.
    pub(in crate::unfurl) fn insert(&mut self, name: impl Into<Cow<'d, str>>, value: Value<'d>) {
        let name = name.into();
        if let Some(at) = self.place(&name) {
            self.properties[at].1 = value;
            return;
        }
        if let Some(places) = &mut self.places {
            places.0.insert(name.clone(), self.properties.len());
        }
        self.names.add(&name);
        self.properties.push((name, value));
        if self.places.is_none() && self.len() > FEW {
            let names = self.properties.iter().map(|(name, _)| name.clone());
            self.places = Some(Box::new(Places(names.zip(0..).collect())));
        }
    }

    fn place(&self, name: &str) -> Option<usize> {
        match &self.places {
            _ if !self.names.may_hold(name) => None,
            Some(places) => places.0.get(name).copied(),
            None => self.properties.iter().position(|(known, _)| known == name),
        }
    }
}

impl<'de> Deserialize<'de> for Value<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("any valid JSON value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Self::Value, E> {
        Ok(Value::Bool(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Value::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Value::Number(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Number::from_f64(number).map_or(Value::Null, Value::Number))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Value::String(text.into()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Value::String(text.to_owned().into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element()? {
            list.push(value);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut object = Map::default();
        while let Some((Name(name), value)) = map.next_entry()? {
            object.insert(name, value);
        }
        Ok(object.unwrapped())
    }
}

/// The name of a property.
struct Name<'d>(Cow<'d, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(AnyName)
    }
}

struct AnyName;

impl<'de> Visitor<'de> for AnyName {
    type Value = Name<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a string key")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Name(name.into()))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Name(name.to_owned().into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Value<'_> {
        serde_json::from_str(text).expect("it is JSON")
    }

    #[test]
    fn a_text_is_that_of_the_page_unless_something_is_escaped() {
        let read = value(r#"{"a": "one", "b": "t\u0077o", "a": 3}"#);
        assert_eq!(read.get("a"), Some(&Value::Number(3.into())));
        assert!(matches!(value("\"one\""), Value::String(Cow::Borrowed("one"))));
        assert_eq!(read.get("b").and_then(Value::as_str), Some("two"));
        assert_eq!(read.clone().into_owned(), read);
    }

    #[test]
    fn many_properties_are_found_as_few_are() {
        let names: Vec<String> = (0..3 * FEW).map(|name| name.to_string()).collect();
        let mut object = Map::default();
        for name in names.iter().chain(&names) {
            object.insert(&**name, Value::from(name.clone()));
        }
        assert!(object.iter().map(|(name, _)| name).eq(&names));
        for name in &names {
            assert_eq!(object.get(name).and_then(Value::as_str), Some(&**name));
        }
        assert!(!object.contains_key("none"));
    }
}
