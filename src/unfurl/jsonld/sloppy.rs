//! JSON as it is found inside scripts: mended where it is broken in a way that leaves no doubt.

use super::Value;
use std::iter::Peekable;
use std::str::Chars;

/// What came of a script.
pub(in crate::unfurl) struct Parsed<'s> {
    pub(in crate::unfurl) values: Vec<Value<'s>>,
    /// What was wrong with it, where something was.
    pub(in crate::unfurl) problem: Option<String>,
}

/// Reads a script: strictly if it can be, else mended (comments, trailing commas, raw line breaks inside strings,
/// CDATA marks, several values in a row).
pub(in crate::unfurl) fn parse(script: &str) -> Parsed<'_> {
    let trimmed = script.trim();
    let mut parsed = match serde_json::from_str::<Value>(trimmed) {
        Ok(value) => Parsed {
            values: vec![value],
            problem: None,
        },
        Err(_) if trimmed.is_empty() => Parsed {
            values: Vec::new(),
            problem: None,
        },
        Err(error) => {
            let mut values = several(&mend(trimmed));
            if values.is_empty() && trimmed.contains("&quot;") {
                values = several(&mend(&htmlize::unescape(trimmed)));
            }
            Parsed {
                values,
                problem: Some(error.to_string()),
            }
        }
    };
    // A JSON writer that knows about HTML leaves no raw `&`; where there is one, the text was escaped for HTML first.
    if script.contains('&') {
        parsed.values.iter_mut().for_each(unescape);
    }
    parsed
}

/// Values in a row, apart from a text that is not the page's.
fn several(text: &str) -> Vec<Value<'static>> {
    let mut values = Vec::new();
    for value in serde_json::Deserializer::from_str(text).into_iter::<Value>() {
        match value {
            Ok(value) => values.push(value),
            Err(_) => break,
        }
    }
    values.retain(|value| matches!(value, Value::Object(_) | Value::Array(_)));
    values.into_iter().map(Value::into_owned).collect()
}

fn unescape(value: &mut Value) {
    match value {
        Value::String(text) if text.contains('&') && text.contains(';') => {
            *text = htmlize::unescape(&**text).into_owned().into()
        }
        Value::Array(list) => list.iter_mut().for_each(unescape),
        Value::Object(node) => node.values_mut().for_each(unescape),
        _ => {}
    }
}

/// Rewrites what JSON does not allow and leaves the rest as it is.
fn mend(text: &str) -> String {
    let mut text = text.trim_start_matches('\u{feff}').trim();
    for (open, close) in [
        ("/*<![CDATA[*/", "/*]]>*/"),
        ("//<![CDATA[", "//]]>"),
        ("<![CDATA[", "]]>"),
        ("<!--", "-->"),
    ] {
        if let Some(inner) = text.strip_prefix(open) {
            text = inner.trim_end().trim_end_matches(close).trim();
        }
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut in_string = false;
    while let Some(c) = chars.next() {
        if in_string {
            match c {
                '"' => {
                    in_string = false;
                    out.push(c);
                }
                '\\' => match chars.next() {
                    Some(next @ ('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' | 'u')) => {
                        out.extend(['\\', next])
                    }
                    // `\'` and other escapes that JSON does not have stand for the character itself.
                    Some(next) if !next.is_control() => out.push(next),
                    _ => out.push(' '),
                },
                '\n' | '\r' | '\t' => out.push(' '),
                c if c.is_control() => {}
                c => out.push(c),
            }
            continue;
        }
        match c {
            '"' => {
                in_string = true;
                out.push(c);
            }
            '\'' if out.trim_end().ends_with([':', ',', '[', '{']) => out.push_str(&single(&mut chars)),
            '0'..='9' | 'h' if out.trim_end().ends_with(':') => out.push_str(&bare(c, &mut chars)),
            '/' if chars.peek() == Some(&'/') => while chars.next_if(|c| *c != '\n').is_some() {},
            '/' if chars.peek() == Some(&'*') => {
                chars.next();
                let mut last = ' ';
                for c in chars.by_ref() {
                    if last == '*' && c == '/' {
                        break;
                    }
                    last = c;
                }
            }
            '}' | ']' => {
                let end = out.trim_end().len();
                if out[..end].ends_with(',') {
                    out.truncate(end - 1);
                }
                out.push(c);
            }
            ';' => out.push(' '),
            ',' if out.trim_end().ends_with([',', '[', '{']) => {}
            c => out.push(c),
        }
    }
    out
}

/// A string in single quotation marks, without the first of them, in double ones. It ends at the one that no text follows:
/// `'the dam's gate',`.
fn single(chars: &mut Peekable<Chars>) -> String {
    let mut out = String::from('"');
    while let Some(c) = chars.next() {
        match c {
            '\'' if chars
                .clone()
                .find(|c| !c.is_whitespace())
                .is_none_or(|c| ",:]}".contains(c)) =>
            {
                break;
            }
            '"' => out.push_str("\\\""),
            '\\' => match chars.next() {
                Some('\'') => out.push('\''),
                Some(next) => out.extend([c, next]),
                None => {}
            },
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A value without quotation marks, with what it begins with: a number as it stands, a time or an address in the marks.
/// It ends with its line, or where the next property begins; some leave out the comma between the two.
fn bare(first: char, chars: &mut Peekable<Chars>) -> String {
    let mut out = String::from(first);
    let is_last = |rest: &str| {
        rest.trim_start_matches([' ', '\t'])
            .starts_with(['"', '\n', '\r', '\''])
    };
    while let Some(c) = chars.peek().copied() {
        let rest = chars.clone();
        if c.is_control()
            || "}]\"".contains(c)
            || c == ',' && is_last(&rest.skip(1).take(20).collect::<String>())
        {
            break;
        }
        out.push(c);
        chars.next();
    }
    let comma = match chars.clone().find(|c| !c.is_whitespace()) {
        Some('"') => ",",
        _ => "",
    };
    let value = out.trim_end();
    let is_time = value.starts_with(|c: char| c.is_ascii_digit()) && value.contains([':', '-']);
    if is_time || value.starts_with("http") && value.contains("://") {
        format!("\"{value}\"{comma}")
    } else {
        out + comma
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn plain(value: &Value) -> serde_json::Value {
        match value {
            Value::Null => json!(null),
            Value::Bool(truth) => json!(truth),
            Value::Number(number) => json!(number),
            Value::String(text) => json!(text),
            Value::Array(list) => list.iter().map(plain).collect(),
            Value::Object(node) => {
                let properties = node.iter().map(|(name, value)| (name.to_owned(), plain(value)));
                serde_json::Value::Object(properties.collect())
            }
        }
    }

    #[test]
    fn mended() {
        for (text, expected) in [
            (r#"{"a": [1, 2,], }"#, json!({"a": [1, 2]})),
            ("{\"a\": \"one\n\ttwo\"}", json!({"a": "one  two"})),
            (
                "/* x */ {\"a\": \"b // c /* d */\"} // e",
                json!({"a": "b // c /* d */"}),
            ),
            ("//<![CDATA[\n{\"a\": 1}\n//]]>", json!({"a": 1})),
            ("<!-- {\"a\": 1}; -->", json!({"a": 1})),
            (r#"{"a": "it\'s"}"#, json!({"a": "it's"})),
            (
                r#"{'a': 'the "dam's" gate', "b": ["c", 'it\'s' ]}"#,
                json!({"a": "the \"dam's\" gate", "b": ["c", "it's"]}),
            ),
            (
                "{\"a\": 2026-10-14T21:35:00+02:00,\n \"b\": https://example.org/a,b.png,\"c\": 25 , \"d\": https://example.org/d\n \"e\": [1, 2],}",
                json!({"a": "2026-10-14T21:35:00+02:00", "b": "https://example.org/a,b.png", "c": 25, "d": "https://example.org/d", "e": [1, 2]}),
            ),
            ("{&quot;a&quot;: &quot;b&quot;}", json!({"a": "b"})),
            (r#"{"a": "B &amp; C"}"#, json!({"a": "B & C"})),
            (r#"{"a": "B \u0026amp; C"}"#, json!({"a": "B &amp; C"})),
        ] {
            let values: Vec<_> = parse(text).values.iter().map(plain).collect();
            assert_eq!(values, [expected], "{text}");
        }
    }

    #[test]
    fn several_values_and_none() {
        assert_eq!(parse("{\"a\":1}\n{\"b\":2}").values.len(), 2);
        let broken = parse("{\"a\": ");
        assert!(broken.values.is_empty() && broken.problem.is_some());
    }
}
