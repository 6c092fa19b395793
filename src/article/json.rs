//! The article as JSON, one shape for the command line, the service and JavaScript (camelCase).

use super::Article;
use super::fields::{ArticleFields, unknown_field};
use crate::error::{Error, ErrorCode};
use serde_json::Value;

impl Article {
    /// Reads an article from JSON.
    ///
    /// # Errors
    /// `bad-json` with line and column, `unknown-field` with the nearest known name, and the errors of the
    /// fields themselves (`bad-url`, `bad-time`, `bad-language`, `bad-value`, `missing-url`, `missing-title`),
    /// each naming its field.
    ///
    /// ```
    /// use handbill::Article;
    /// let article = Article::from_json(r#"{"url": "https://example.org/1", "title": "A"}"#)?;
    /// assert_eq!(article.title(), "A");
    /// let error = Article::from_json(r#"{"url": "https://example.org/1", "titel": "A"}"#).unwrap_err();
    /// assert_eq!(error.to_string(), "line 1, column 40: titel: unknown field: did you mean \"title\"?");
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn from_json(json: &str) -> Result<Self, Error> {
        let json = json.trim_start_matches('\u{feff}');
        let mut reader = serde_json::Deserializer::from_str(json);
        let fields: ArticleFields = serde_path_to_error::deserialize(&mut reader).map_err(explain)?;
        reader.end().map_err(|error| bad_json(&error))?;
        fields.try_into()
    }

    /// The article as JSON, in lines with two spaces of indent; fields that are not set are left out.
    #[must_use]
    pub fn to_json(&self) -> String {
        format!("{:#}", self.to_json_value())
    }

    /// The article as a JSON value, for a larger document.
    #[must_use]
    pub fn to_json_value(&self) -> Value {
        let value = serde_json::to_value(ArticleFields::from(self));
        set_fields(value.expect("strings and numbers always serialise"))
    }
}

/// The fields that are set, in all objects.
fn set_fields(value: Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .into_iter()
            .filter(|(_, value)| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty()))
            .map(|(name, value)| (name, set_fields(value)))
            .collect(),
        Value::Array(list) => list.into_iter().map(set_fields).collect(),
        value => value,
    }
}

fn bad_json(error: &serde_json::Error) -> Error {
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or(&message);
    let message = message.replace("expected a sequence", "expected a list");
    Error::new(ErrorCode::BadJson, message).with_line(error.line(), error.column().max(1))
}

/// Turns serde's message into ours: the field's path, and for an unknown field the nearest known one.
fn explain(error: serde_path_to_error::Error<serde_json::Error>) -> Error {
    let path = error.path().to_string();
    let inner = error.into_inner();
    let message = inner.to_string();
    if let Some(names) = message.strip_prefix("unknown field ") {
        let mut names = names.split('`').skip(1).step_by(2);
        let given = names.next().unwrap_or_default();
        let known: Vec<&str> = names.collect();
        // serde_path_to_error stops at the object for some formats and at the field for others.
        let path = match path.rsplit_once('.') {
            Some((_, last)) if last == given => path.clone(),
            _ if path == given => path.clone(),
            _ if path == "." => given.to_owned(),
            _ => format!("{path}.{given}"),
        };
        return unknown_field(given, &known)
            .with_field(path)
            .with_line(inner.line(), inner.column());
    }
    let error = bad_json(&inner);
    if matches!(path.as_str(), "." | "?") {
        error
    } else {
        error.with_field(path)
    }
}
