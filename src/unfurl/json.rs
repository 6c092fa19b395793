//! What was read, as JSON.

use super::field::{Confidence, Field};
use super::unfurled::Unfurled;
use crate::article::{Alternate, Author, Contributor, Image, Site};
use crate::language::{Direction, Language};
use crate::link::HttpUrl;
use crate::time::Timestamp;
use serde_json::{Map, Value, json};

/// A value of a field as JSON; the keys are those of the article's own JSON.
trait ToJson {
    fn to_json(&self) -> Value;
}

macro_rules! as_text {
    ($($kind:ty, $text:expr;)*) => {
        $(impl ToJson for $kind {
            fn to_json(&self) -> Value {
                let text: fn(&$kind) -> &str = $text;
                text(self).into()
            }
        })*
    };
}

as_text! {
    String, |text| text;
    HttpUrl, |url| url.as_str();
    Timestamp, |time| time.as_str();
    Language, |language| language.as_str();
    Direction, |direction| direction.as_str();
}

impl ToJson for bool {
    fn to_json(&self) -> Value {
        (*self).into()
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn to_json(&self) -> Value {
        self.iter().map(ToJson::to_json).collect()
    }
}

/// An object without its empty members.
fn object(members: impl IntoIterator<Item = (&'static str, Option<Value>)>) -> Value {
    let members = members
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(members.collect())
}

impl ToJson for Image {
    fn to_json(&self) -> Value {
        object([
            ("url", Some(self.url().as_str().into())),
            ("alt", self.alt().map(Into::into)),
            ("caption", self.caption().map(Into::into)),
            ("credit", self.credit().map(Into::into)),
            ("width", self.size_px().map(|(width, _)| width.into())),
            ("height", self.size_px().map(|(_, height)| height.into())),
            ("mediaType", self.media_type().map(Into::into)),
        ])
    }
}

impl ToJson for Author {
    fn to_json(&self) -> Value {
        object([
            ("name", Some(self.name().into())),
            ("url", self.url().map(|url| url.as_str().into())),
            ("fediverse", self.fediverse().map(Into::into)),
        ])
    }
}

impl ToJson for Contributor {
    fn to_json(&self) -> Value {
        object([
            ("name", Some(self.name().into())),
            ("role", Some(self.role().as_str().into())),
            ("url", self.url().map(|url| url.as_str().into())),
        ])
    }
}

impl ToJson for Site {
    fn to_json(&self) -> Value {
        object([
            ("name", Some(self.name().into())),
            ("url", self.url().map(|url| url.as_str().into())),
            ("logo", self.logo().map(|logo| logo.as_str().into())),
            ("x", self.x().map(Into::into)),
            ("facebookAppId", self.facebook_app_id().map(Into::into)),
        ])
    }
}

impl ToJson for Alternate {
    fn to_json(&self) -> Value {
        json!({"lang": self.hreflang(), "url": self.url().as_str()})
    }
}

impl ToJson for u32 {
    fn to_json(&self) -> Value {
        (*self).into()
    }
}

fn field<T: ToJson>(field: &Field<T>) -> Value {
    let candidates: Vec<Value> = field
        .candidates()
        .iter()
        .map(|candidate| {
            object([
                ("value", Some(candidate.value().into())),
                ("source", Some(candidate.source().into())),
                ("reason", Some(candidate.reason().as_str().into())),
                ("line", candidate.line().map(Into::into)),
            ])
        })
        .collect();
    object([
        ("value", Some(field.value().map_or(Value::Null, ToJson::to_json))),
        ("source", Some(field.source().into())),
        (
            "confidence",
            Some(field.confidence().map(Confidence::as_str).into()),
        ),
        ("line", field.line().map(Into::into)),
        ("candidates", Some(candidates.into())),
    ])
}

impl Unfurled {
    /// Everything that was read, as JSON: `article` (the shape of [`crate::Article::to_json_value`], or null where the
    /// page has no title or address), `fields` with value, source and candidates, and `notes`.
    ///
    /// ```
    /// use handbill::unfurl::{UnfurlOptions, unfurl};
    /// let page = br#"<title>A</title><link rel=canonical href="https://example.org/a">"#;
    /// let json = unfurl(page, &UnfurlOptions::new())?.to_json_value();
    /// assert_eq!(json["article"]["title"], "A");
    /// assert_eq!(json["fields"]["url"]["source"], "link.canonical");
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[must_use]
    pub fn to_json_value(&self) -> Value {
        let mut fields = Map::new();
        let mut put = |name: &str, value: Value| {
            fields.insert(name.to_owned(), value);
        };
        put("title", field(self.title()));
        put("description", field(self.description()));
        put("url", field(self.url()));
        put("image", field(self.image()));
        put("images", field(self.images()));
        put("logo", field(self.logo()));
        put("authors", field(self.authors()));
        put("contributors", field(self.contributors()));
        put("site", field(self.site()));
        put("section", field(self.section()));
        put("tags", field(self.tags()));
        put("published", field(self.published()));
        put("modified", field(self.modified()));
        put("language", field(self.language()));
        put("direction", field(self.direction()));
        put("alternates", field(self.alternates()));
        put("paywalled", field(self.paywalled()));
        put("text", field(self.text()));
        put("readingMinutes", field(self.reading_minutes()));
        put("feeds", field(self.feeds()));
        put("amp", field(self.amp()));
        put("favicon", field(self.favicon()));
        put("oembed", field(self.oembed()));
        let notes: Vec<Value> = self
            .notes()
            .iter()
            .map(|note| json!({"code": note.code().as_str(), "message": note.message()}))
            .collect();
        json!({
            "article": self.article().ok().map(|article| article.to_json_value()),
            "encoding": self.encoding().name(),
            "looksLikeArticle": self.looks_like_article(),
            "textChars": self.text_chars(),
            "fields": fields,
            "notes": notes,
        })
    }
}
