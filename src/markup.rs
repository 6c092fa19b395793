//! Escaping text for where it stands in a page, and the marks around what handbill inserts.

/// Opens the block of tags that handbill adds to a page's head.
pub const HEAD_START: &str = "<!-- handbill:head -->";
/// Closes the block that [`HEAD_START`] opens.
pub const HEAD_END: &str = "<!-- /handbill:head -->";
/// Opens a share bar that handbill puts into a page.
pub const BAR_START: &str = "<!-- handbill:bar -->";
/// Closes the bar that [`BAR_START`] opens.
pub const BAR_END: &str = "<!-- /handbill:bar -->";
/// The first class of a share bar's element.
#[cfg(feature = "unfurl")]
pub(crate) const BAR_CLASS: &str = "hb";

/// What stands between two marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mark {
    /// The block of tags in a page's head.
    Head,
    /// A share bar.
    Bar,
}

impl Mark {
    /// The mark that a comment of this text opens.
    #[must_use]
    pub fn opened_by(comment: &str) -> Option<Self> {
        match comment.trim() {
            "handbill:head" => Some(Self::Head),
            "handbill:bar" => Some(Self::Bar),
            _ => None,
        }
    }

    /// Whether a comment of this text closes it.
    #[must_use]
    pub fn is_closed_by(self, comment: &str) -> bool {
        comment.trim().strip_prefix('/').and_then(Self::opened_by) == Some(self)
    }

    /// Whether the mark is closed in `rest`, the page behind it, before it is opened again. One that is not is
    /// somebody's comment, and what follows it is the page's own.
    ///
    /// ```
    /// use handbill::markup::{BAR_END, BAR_START, Mark};
    /// assert!(Mark::Bar.is_closed_in(format!("<nav></nav>{BAR_END}").as_bytes()));
    /// assert!(!Mark::Bar.is_closed_in(format!("<p>the page</p>{BAR_START}<nav></nav>{BAR_END}").as_bytes()));
    /// ```
    #[must_use]
    pub fn is_closed_in(self, rest: &[u8]) -> bool {
        let (start, end) = match self {
            Self::Head => (HEAD_START, HEAD_END),
            Self::Bar => (BAR_START, BAR_END),
        };
        let mut tags = (0..rest.len())
            .filter(|at| rest[*at] == b'<')
            .map(|at| &rest[at..]);
        let first = tags.find(|rest| rest.starts_with(start.as_bytes()) || rest.starts_with(end.as_bytes()));
        first.is_some_and(|rest| rest.starts_with(end.as_bytes()))
    }
}

/// Escapes `text` for element content or a quoted attribute value.
///
/// The five characters that can end either are written as character references
/// ([HTML, 13.1.4](https://html.spec.whatwg.org/multipage/syntax.html#syntax-charref)).
///
/// ```
/// use handbill::markup::escape_html;
/// assert_eq!(escape_html(r#"</title> "a" & 'b'"#), "&lt;/title&gt; &quot;a&quot; &amp; &#39;b&#39;");
/// ```
#[must_use]
pub fn escape_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// Makes JSON safe inside `<script>`: `<`, `>`, `&`, U+2028 and U+2029 become `\uXXXX`.
///
/// These stand only inside strings in JSON, where the escape means the same character, so the data is
/// unchanged while nothing in it can close the element
/// ([HTML, restrictions on script contents](https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements)).
///
/// ```
/// use handbill::markup::escape_json_for_script;
/// assert_eq!(escape_json_for_script(r#"{"a":"</script >"}"#), r#"{"a":"\u003c/script \u003e"}"#);
/// ```
#[must_use]
pub fn escape_json_for_script(json: &str) -> String {
    let mut out = String::with_capacity(json.len() + json.len() / 16);
    for c in json.chars() {
        match c {
            '<' => out.push_str("\\u003c"),
            '>' => out.push_str("\\u003e"),
            '&' => out.push_str("\\u0026"),
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            c => out.push(c),
        }
    }
    out
}
