//! One tag of the head block.

use crate::link::HttpUrl;
use crate::markup::escape_html;
use std::borrow::Cow;

/// The attribute that names a `<meta>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetaAttribute {
    /// `name`, for the tags of HTML and X ([cards](https://developer.x.com/cards/markup)).
    Name,
    /// `property`, for Open Graph ([ogp.me](https://ogp.me/#metadata)); Signal takes no `og:` from `name`.
    Property,
}

impl MetaAttribute {
    /// The attribute's name in HTML.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Property => "property",
        }
    }
}

/// One tag for a page's head.
///
/// ```
/// use handbill::meta::{HeadTag, MetaAttribute};
/// let tag = HeadTag::Meta {
///     attribute: MetaAttribute::Property,
///     key: "og:title",
///     content: "\"Salt\" & light".into(),
/// };
/// assert_eq!(tag.to_html(), r#"<meta property="og:title" content="&quot;Salt&quot; &amp; light">"#);
/// assert_eq!(tag.key(), ("property", "og:title".into()));
/// assert!(!tag.is_list());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeadTag {
    /// `<title>`.
    Title(String),
    /// `<meta>`, with `content` as plain text.
    Meta {
        /// The attribute that names it.
        attribute: MetaAttribute,
        /// Its name (`og:title`).
        key: &'static str,
        /// Its value, not yet escaped.
        content: String,
    },
    /// `<link>`.
    Link {
        /// What the link is to the page (`canonical`, `alternate`).
        rel: &'static str,
        /// Where it leads.
        href: HttpUrl,
        /// The language of what it leads to, or `x-default`.
        hreflang: Option<String>,
        /// The media type of what it leads to.
        media_type: Option<&'static str>,
        /// A name for it, not yet escaped.
        title: Option<String>,
    },
    /// `<script type="application/ld+json">`, with JSON that is safe inside a script
    /// ([`escape_json_for_script`](crate::markup::escape_json_for_script)).
    JsonLd(String),
}

/// The media type of JSON-LD ([JSON-LD 1.1, C](https://www.w3.org/TR/json-ld11/#iana-considerations)).
const JSON_LD: &str = "application/ld+json";

/// The tags of which a page may have several ([ogp.me, arrays](https://ogp.me/#array); one `author` a person in
/// [HTML, 4.2.5.1](https://html.spec.whatwg.org/multipage/semantics.html#standard-metadata-names)).
const LISTS: &[&str] = &[
    "article:author",
    "article:tag",
    "author",
    "fediverse:creator",
    "og:locale:alternate",
];

impl HeadTag {
    /// The tag as HTML, on one line, without a line break at its end.
    #[must_use]
    pub fn to_html(&self) -> String {
        match self {
            Self::Title(text) => format!("<title>{}</title>", escape_html(text)),
            Self::Meta {
                attribute,
                key,
                content,
            } => {
                let attribute = attribute.as_str();
                format!(r#"<meta {attribute}="{key}" content="{}">"#, escape_html(content))
            }
            Self::Link {
                rel,
                href,
                hreflang,
                media_type,
                title,
            } => {
                let mut html = format!(r#"<link rel="{rel}""#);
                let attributes = [
                    ("hreflang", hreflang.as_deref()),
                    ("type", *media_type),
                    ("href", Some(href.as_str())),
                    ("title", title.as_deref()),
                ];
                for (name, value) in attributes {
                    if let Some(value) = value {
                        html.push_str(&format!(r#" {name}="{}""#, escape_html(value)));
                    }
                }
                html.push('>');
                html
            }
            Self::JsonLd(json) => format!(r#"<script type="{JSON_LD}">{json}</script>"#),
        }
    }

    /// What makes two tags the same tag: the element, or the attribute that names it, and the name.
    ///
    /// `("title", "")`, `("name", "description")`, `("property", "og:title")`, `("link", "canonical")`,
    /// `("alternate", "ko")` by language, `("alternate", "application/json+oembed")` by media type,
    /// `("script", "application/ld+json")`. Names are in lower case.
    #[must_use]
    pub fn key(&self) -> (&'static str, Cow<'static, str>) {
        match self {
            Self::Title(_) => ("title", "".into()),
            Self::Meta { attribute, key, .. } => (attribute.as_str(), (*key).into()),
            Self::Link {
                hreflang: Some(lang), ..
            } => ("alternate", lang.to_ascii_lowercase().into()),
            Self::Link {
                media_type: Some(media_type),
                ..
            } => ("alternate", (*media_type).into()),
            Self::Link { rel, .. } => ("link", (*rel).into()),
            Self::JsonLd(_) => ("script", JSON_LD.into()),
        }
    }

    /// Whether a page may have several of this tag: authors, tags, pictures (with what describes each),
    /// other locales. A link to a translation is told apart by its language and so is no list.
    #[must_use]
    pub fn is_list(&self) -> bool {
        match self {
            Self::Meta { key, .. } => LISTS.contains(key) || key.starts_with("og:image"),
            _ => false,
        }
    }
}
