//! An article as it crosses the border, in and out: fields in their order, so that no module reads JSON, which JavaScript
//! has read already. What is wrong with it is said as for JSON.
//!
//! A field's value begins with its kind: text, number, boolean, null, the beginning of an object or a list, or its end.

use super::record::{RECORD, UNIT, fields};
use crate::article::Article;
use crate::article::fields::{
    AlternateFields, ArticleFields, AuthorFields, ContributorFields, ImageFields, SiteFields, unknown_field,
};
use crate::error::{Error, ErrorCode, quoted};

const TEXT: char = 's';
const NUMBER: char = 'n';
const FLAG: char = 'b';
const NULL: char = '0';
const OBJECT: char = '{';
const OBJECT_END: char = '}';
const LIST: char = '[';
const LIST_END: char = ']';

/// Reads an article.
pub(super) fn read(record: &str) -> Result<Article, Error> {
    let mut rows = Rows(Box::new(fields(record)));
    match rows.next() {
        Some((_, value)) => ArticleFields::read(value, &mut rows)?.try_into(),
        None => Err(Error::new(ErrorCode::BadJson, "no article")),
    }
}

/// Writes an article.
pub(super) fn write(article: &Article) -> String {
    let mut out = String::new();
    ArticleFields::from(article).write("", &mut out);
    out
}

struct Rows<'a>(Box<dyn Iterator<Item = (&'a str, &'a str)> + 'a>);

impl<'a> Rows<'a> {
    /// The next field of the object or list that is being read; none at its end.
    fn next(&mut self) -> Option<(&'a str, Value<'a>)> {
        let (name, value) = self.0.next()?;
        let kind = value.chars().next()?;
        let text = &value[kind.len_utf8()..];
        (kind != OBJECT_END && kind != LIST_END).then_some((name, Value { kind, text }))
    }
}

#[derive(Clone, Copy)]
struct Value<'a> {
    kind: char,
    text: &'a str,
}

impl Value<'_> {
    /// The error that another kind of value is due here, in serde's words.
    fn instead_of(self, expected: &str) -> Error {
        let text = self.text;
        let found = match self.kind {
            TEXT => format!("type: string {}", quoted(text)),
            NUMBER if text.contains(['.', 'e']) => format!("type: floating point `{text}`"),
            // Where a whole number is due, another is of a wrong value.
            NUMBER if expected == WHOLE => format!("value: integer `{text}`"),
            NUMBER => format!("type: integer `{text}`"),
            FLAG => format!("type: boolean `{text}`"),
            NULL => "type: null".to_owned(),
            OBJECT => "type: map".to_owned(),
            _ => "type: sequence".to_owned(),
        };
        Error::new(
            ErrorCode::BadJson,
            format!("invalid {found}, expected {expected}"),
        )
    }
}

/// What crosses the border.
trait Part: Sized {
    fn read<'a>(value: Value<'a>, rows: &mut Rows<'a>) -> Result<Self, Error>;
    fn write(&self, name: &str, out: &mut String);
}

fn push(out: &mut String, name: &str, kind: char, text: &str) {
    out.push_str(name);
    out.extend([char::from(UNIT), kind]);
    out.push_str(text);
    out.push(char::from(RECORD));
}

impl Part for String {
    fn read<'a>(value: Value<'a>, _: &mut Rows<'a>) -> Result<Self, Error> {
        match value.kind {
            TEXT => Ok(value.text.to_owned()),
            _ => Err(value.instead_of("a string")),
        }
    }

    fn write(&self, name: &str, out: &mut String) {
        push(out, name, TEXT, self);
    }
}

/// What serde calls the number of pixels.
const WHOLE: &str = "u32";

impl Part for u32 {
    fn read<'a>(value: Value<'a>, _: &mut Rows<'a>) -> Result<Self, Error> {
        match value.text.parse() {
            Ok(number) if value.kind == NUMBER => Ok(number),
            _ => Err(value.instead_of(WHOLE)),
        }
    }

    fn write(&self, name: &str, out: &mut String) {
        push(out, name, NUMBER, &self.to_string());
    }
}

impl Part for bool {
    fn read<'a>(value: Value<'a>, _: &mut Rows<'a>) -> Result<Self, Error> {
        match value.kind {
            FLAG => Ok(value.text == "true"),
            _ => Err(value.instead_of("a boolean")),
        }
    }

    fn write(&self, name: &str, out: &mut String) {
        push(out, name, FLAG, if *self { "true" } else { "false" });
    }
}

impl<T: Part> Part for Option<T> {
    fn read<'a>(value: Value<'a>, rows: &mut Rows<'a>) -> Result<Self, Error> {
        match value.kind {
            NULL => Ok(None),
            _ => T::read(value, rows).map(Some),
        }
    }

    fn write(&self, name: &str, out: &mut String) {
        if let Some(part) = self {
            part.write(name, out);
        }
    }
}

/// A list that is a field. Nobody asks for one without entries.
impl<T: Part> Part for Vec<T> {
    fn read<'a>(value: Value<'a>, rows: &mut Rows<'a>) -> Result<Self, Error> {
        if value.kind != LIST {
            return Err(value.instead_of("a list"));
        }
        let mut parts = Self::new();
        while let Some((_, value)) = rows.next() {
            parts.push(T::read(value, rows).map_err(|error| error.with_field(format!("[{}]", parts.len())))?);
        }
        Ok(parts)
    }

    fn write(&self, name: &str, out: &mut String) {
        if self.is_empty() {
            return;
        }
        push(out, name, LIST, "");
        for part in self {
            part.write("", out);
        }
        push(out, "", LIST_END, "");
    }
}

/// An object: how it is described, what each field is called outside and here, those first that it cannot be without.
macro_rules! object {
    ($object:ident, $described:literal: $($needed:literal $needed_here:ident),*; $($name:literal $here:ident),*) => {
        impl Part for $object {
            fn read<'a>(value: Value<'a>, rows: &mut Rows<'a>) -> Result<Self, Error> {
                if value.kind != OBJECT {
                    return Err(value.instead_of($described));
                }
                let mut object = Self::default();
                let mut missing: Vec<&str> = vec![$($needed),*];
                while let Some((name, value)) = rows.next() {
                    missing.retain(|needed| *needed != name);
                    let read = match name {
                        $($needed => Part::read(value, rows).map(|part| object.$needed_here = part),)*
                        $($name => Part::read(value, rows).map(|part| object.$here = part),)*
                        _ => return Err(unknown_field(name, &[$($needed,)* $($name),*]).with_field(name)),
                    };
                    read.map_err(|error| error.with_field(name))?;
                }
                match missing.first() {
                    Some(name) => Err(Error::new(ErrorCode::BadJson, format!("missing field `{name}`"))),
                    None => Ok(object),
                }
            }

            fn write(&self, name: &str, out: &mut String) {
                push(out, name, OBJECT, "");
                $(self.$needed_here.write($needed, out);)*
                $(self.$here.write($name, out);)*
                push(out, "", OBJECT_END, "");
            }
        }
    };
}

object!(ArticleFields, "an object": ;
    "url" url, "title" title, "description" description, "text" text, "image" image, "authors" authors,
    "contributors" contributors, "site" site, "section" section, "tags" tags, "published" published,
    "modified" modified, "language" language, "direction" direction, "alternates" alternates, "paywalled" paywalled);
object!(ImageFields, "an object with \"url\"": "url" url;
    "alt" alt, "caption" caption, "credit" credit, "width" width, "height" height, "mediaType" media_type);
object!(AuthorFields, "an object with \"name\"": "name" name; "url" url, "fediverse" fediverse);
object!(ContributorFields, "an object with \"name\" and \"role\"": "name" name, "role" role; "url" url);
object!(SiteFields, "an object with \"name\"": "name" name; "url" url, "logo" logo, "x" x, "facebookAppId" facebook_app_id);
object!(AlternateFields, "an object with \"lang\" and \"url\"": "lang" lang, "url" url;);
