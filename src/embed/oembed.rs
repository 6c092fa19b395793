//! The oEmbed answer ([oEmbed 1.0](https://oembed.com/)).

use super::snippet::iframe;
use super::{EmbedOptions, WIDTH_PX, height_px};
use crate::article::{Article, Site};
use crate::error::{Error, ErrorCode, quoted};
use crate::markup::escape_html;
use serde::Serialize;
use std::str::FromStr;

/// How long an answer may be kept, in seconds: a day.
pub const CACHE_AGE_SECONDS: u32 = 86_400;

/// The formats of an answer ([oEmbed, 2.3](https://oembed.com/#section2.3)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "oEmbed 1.0 has these two")]
pub enum Format {
    /// JSON.
    Json,
    /// XML.
    Xml,
}

impl Format {
    /// The media type of the answer.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Xml => "text/xml; charset=utf-8",
        }
    }
}

impl FromStr for Format {
    type Err = Error;

    /// Reads the value of the parameter `format`; `bad-option` for anything else.
    fn from_str(name: &str) -> Result<Self, Error> {
        match name {
            "json" => Ok(Self::Json),
            "xml" => Ok(Self::Xml),
            _ => Err(Error::new(
                ErrorCode::BadOption,
                format!("{} is not a format of oEmbed", quoted(name)),
            )
            .with_fix("take json or xml")),
        }
    }
}

/// The answer for one article: of the type `rich` with a frame page, else `link`.
///
/// ```
/// use handbill::Article;
/// use handbill::embed::{EmbedOptions, OEmbed};
/// use handbill::link::HttpUrl;
///
/// let article = Article::new(HttpUrl::parse("https://example.org/1")?, "Rain & sun")?;
/// let link = OEmbed::new(&article, &EmbedOptions::new(), None, None);
/// assert!(link.to_json().starts_with(r#"{"type":"link","version":"1.0","title":"Rain & sun""#));
/// let options = EmbedOptions::new().with_frame(HttpUrl::parse("https://example.org/handbill/embed/1.html")?);
/// let rich = OEmbed::new(&article, &options, Some(320), None);
/// assert!(rich.to_xml().contains("<type>rich</type>") && rich.to_xml().contains("<width>320</width>"));
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[must_use]
pub struct OEmbed {
    #[serde(rename = "type")]
    kind: &'static str,
    version: &'static str,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    author_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author_url: Option<String>,
    provider_name: String,
    provider_url: String,
    cache_age: u32,
    #[serde(flatten)]
    thumbnail: Option<Thumbnail>,
    #[serde(flatten)]
    rich: Option<Rich>,
}

/// The picture; the three come together or not at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Thumbnail {
    thumbnail_url: String,
    thumbnail_width: u32,
    thumbnail_height: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Rich {
    html: String,
    width: u32,
    height: u32,
}

impl OEmbed {
    /// The answer within `max_width` and `max_height`, both in CSS pixels.
    ///
    /// A picture is told of only where its size is known and within them, as the specification asks.
    pub fn new(
        article: &Article,
        options: &EmbedOptions,
        max_width: Option<u32>,
        max_height: Option<u32>,
    ) -> Self {
        let within = |size: u32, max: Option<u32>| size.min(max.unwrap_or(size)).max(1);
        let rich = options.frame.as_ref().map(|frame| {
            let width = within(WIDTH_PX, max_width);
            let height = within(height_px(article, width), max_height);
            Rich {
                html: iframe(article, frame, width, height),
                width,
                height,
            }
        });
        let thumbnail = article.image().and_then(|image| {
            let (width, height) = image.size_px()?;
            let fits = max_width.is_none_or(|max| width <= max) && max_height.is_none_or(|max| height <= max);
            fits.then(|| Thumbnail {
                thumbnail_url: image.url().to_string(),
                thumbnail_width: width,
                thumbnail_height: height,
            })
        });
        let author = article.authors().first();
        Self {
            kind: if rich.is_some() { "rich" } else { "link" },
            version: "1.0",
            title: article.title().to_owned(),
            author_name: author.map(|author| author.name().to_owned()),
            author_url: author.and_then(|author| author.url()).map(ToString::to_string),
            provider_name: article
                .site()
                .map_or_else(|| article.url().host(), Site::name)
                .to_owned(),
            provider_url: article
                .site()
                .and_then(Site::url)
                .map_or_else(|| format!("{}/", article.url().origin()), ToString::to_string),
            cache_age: CACHE_AGE_SECONDS,
            thumbnail,
            rich,
        }
    }

    /// The answer in one of the formats.
    #[must_use]
    pub fn to_text(&self, format: Format) -> String {
        match format {
            Format::Json => self.to_json(),
            Format::Xml => self.to_xml(),
        }
    }

    /// The answer as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("strings and numbers always serialise")
    }

    /// The answer as XML: the same names and values, one element each ([oEmbed, 2.3.3.2](https://oembed.com/)).
    #[must_use]
    pub fn to_xml(&self) -> String {
        let fields = serde_json::to_value(self).expect("strings and numbers always serialise");
        let mut xml =
            String::from("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>\n");
        for (name, value) in fields.as_object().into_iter().flatten() {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            // What XML has no way to write (XML 1.0, 2.2).
            let text: String = text
                .chars()
                .filter(|c| !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}'))
                .collect();
            xml.push_str(&format!("<{name}>{}</{name}>\n", escape_html(&text)));
        }
        xml.push_str("</oembed>\n");
        xml
    }
}
