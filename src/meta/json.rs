//! JSON as it is written into a page. Written here, because what a library has for reading and for numbers of every kind
//! would be a third of the module for JavaScript.

use std::borrow::Cow;

/// A value.
pub(super) enum Json<'a> {
    Text(Cow<'a, str>),
    Number(u32),
    Flag(bool),
    List(Vec<Node<'a>>),
    Texts(Vec<Cow<'a, str>>),
    Object(Node<'a>),
}

/// A typed object that holds no empty property, in the order in which they are set.
pub(super) struct Node<'a>(Vec<(&'static str, Json<'a>)>);

impl<'a> Node<'a> {
    pub(super) fn new(kind: &'static str) -> Self {
        Self(vec![("@type", kind.into())])
    }

    /// The outermost object, which says whose names these are.
    pub(super) fn of_context(context: &'static str, kind: &'static str) -> Self {
        Self(vec![("@context", context.into()), ("@type", kind.into())])
    }

    /// Sets a property that is not set yet.
    pub(super) fn set(&mut self, property: &'static str, value: Option<impl Into<Json<'a>>>) {
        if let Some(value) = value {
            self.0.push((property, value.into()));
        }
    }

    pub(super) fn set_list(&mut self, property: &'static str, nodes: impl IntoIterator<Item = Node<'a>>) {
        let nodes: Vec<_> = nodes.into_iter().collect();
        self.set(property, Some(Json::List(nodes)).filter(|list| !list.is_empty()));
    }

    pub(super) fn set_texts(
        &mut self,
        property: &'static str,
        texts: impl IntoIterator<Item = Cow<'a, str>>,
    ) {
        let texts: Vec<_> = texts.into_iter().collect();
        self.set(property, Some(Json::Texts(texts)).filter(|list| !list.is_empty()));
    }

    /// The object in JSON, without white space.
    pub(super) fn to_json(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        write_all(out, ['{', '}'], &self.0, |out, (property, value)| {
            write_text(out, property);
            out.push(':');
            value.write(out);
        });
    }
}

impl Json<'_> {
    fn is_empty(&self) -> bool {
        match self {
            Self::List(nodes) => nodes.is_empty(),
            Self::Texts(texts) => texts.is_empty(),
            _ => false,
        }
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Text(text) => write_text(out, text),
            Self::Number(number) => out.push_str(&number.to_string()),
            Self::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Self::List(nodes) => write_all(out, ['[', ']'], nodes, |out, node| node.write(out)),
            Self::Texts(texts) => write_all(out, ['[', ']'], texts, |out, text| write_text(out, text)),
            Self::Object(node) => node.write(out),
        }
    }
}

fn write_all<T>(out: &mut String, [open, close]: [char; 2], items: &[T], write: impl Fn(&mut String, &T)) {
    out.push(open);
    for (n, item) in items.iter().enumerate() {
        if n > 0 {
            out.push(',');
        }
        write(out, item);
    }
    out.push(close);
}

/// A string ([RFC 8259, 7](https://www.rfc-editor.org/rfc/rfc8259#section-7)).
fn write_text(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\0'..=' ' if c != ' ' => {
                let digit = |value: u32| char::from_digit(value, 16).expect("a half of a byte");
                out.push_str("\\u00");
                out.extend([digit(c as u32 >> 4), digit(c as u32 & 15)]);
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

impl<'a> From<&'a str> for Json<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<Cow<'a, str>> for Json<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Json<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl From<bool> for Json<'_> {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl<'a> From<Node<'a>> for Json<'a> {
    fn from(node: Node<'a>) -> Self {
        Self::Object(node)
    }
}

#[cfg(all(test, feature = "json"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn text_is_written_as_serde_json_writes_it(text in any::<String>(), control in "[\0-\u{9f}\"\\\\]{0,8}") {
            for text in [&text, &control] {
                let mut out = String::new();
                write_text(&mut out, text);
                prop_assert_eq!(out, serde_json::Value::from(text.as_str()).to_string());
            }
        }
    }

    #[test]
    fn what_is_not_there_is_left_out() {
        let mut inner = Node::new("Person");
        inner.set("name", Some("A"));
        inner.set("url", None::<&str>);
        let mut node = Node::of_context("https://schema.org", "NewsArticle");
        node.set("width", Some(1_200));
        node.set("isAccessibleForFree", Some(false));
        node.set_list("author", [inner]);
        node.set_list("editor", []);
        node.set_texts("keywords", [Cow::from("a"), Cow::from("b")]);
        node.set("publisher", Some(Node::new("Organization")));
        assert_eq!(
            node.to_json(),
            r#"{"@context":"https://schema.org","@type":"NewsArticle","width":1200,"isAccessibleForFree":false,"author":[{"@type":"Person","name":"A"}],"keywords":["a","b"],"publisher":{"@type":"Organization"}}"#
        );
    }
}
