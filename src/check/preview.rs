//! What an app shows of a page.

use super::context::Context;
use super::files::Found;
use super::picture::Picture;
use super::platform::{Confidence, Platform};
use super::shown::Shown;

/// How an app lays a preview out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Layout {
    /// A wide picture with the text below or over it.
    Large,
    /// A thumbnail beside the text.
    Small,
    /// Text alone.
    Text,
    /// The bare link.
    Link,
}

impl Layout {
    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Large => "large",
            Self::Small => "small",
            Self::Text => "text",
            Self::Link => "link",
        }
    }
}

/// What an app shows of a page.
#[derive(Debug, Clone)]
pub struct Preview {
    platform: &'static Platform,
    title: Option<Shown>,
    description: Option<Shown>,
    site: Option<String>,
    host: String,
    image: Option<String>,
    image_from: Option<&'static str>,
    layout: Layout,
    no_image: Option<String>,
}

impl Preview {
    pub(super) fn new(platform: &'static Platform, context: &Context<'_>) -> Self {
        let text = |kind: &str| {
            platform.list(kind).iter().find_map(|key| {
                let read = context.read(key)?;
                Some(Shown::new(&read.text, key, platform, kind))
            })
        };
        let title = text("title");
        let image = platform
            .list("image")
            .iter()
            .find_map(|key| Some((*key, context.read(key).filter(|read| !read.text.is_empty())?)));
        let mut preview = Self {
            platform,
            description: text("description"),
            site: context
                .read("og:site_name")
                .map(|read| read.text)
                .filter(|text| !text.is_empty()),
            host: context
                .given
                .or(context.url())
                .map(|url| url.host().strip_prefix("www.").unwrap_or(url.host()).to_owned())
                .unwrap_or_default(),
            image: None,
            image_from: None,
            layout: if title.is_some() {
                Layout::Text
            } else {
                Layout::Link
            },
            no_image: None,
            title,
        };
        if preview.title.is_none() {
            preview.no_image = Some("there is no title".to_owned());
            return preview;
        }
        let Some((from, read)) = image else {
            preview.no_image = Some(if platform.list("image").is_empty() {
                "it shows no picture of a page".to_owned()
            } else {
                "the page gives it no picture".to_owned()
            });
            return preview;
        };
        let url = context.resolve(&read.text);
        let is_relative = !read.text.contains(':') && !matches!(from, "icon" | "img");
        if is_relative && (platform.id() != "discord" || url.is_none()) {
            preview.no_image = Some("the picture's address is relative".to_owned());
            return preview;
        }
        let Some(url) = url else {
            preview.no_image = Some("the picture's address cannot be read".to_owned());
            return preview;
        };
        match layout(platform, context, from, context.files.picture(&url)) {
            Ok(layout) => {
                preview.layout = layout;
                preview.image = Some(url.as_str().to_owned());
                preview.image_from = Some(from);
            }
            Err(reason) => preview.no_image = Some(reason),
        }
        preview
    }

    /// The app.
    #[must_use]
    pub fn platform(&self) -> &'static Platform {
        self.platform
    }

    /// The title; without one there is no preview.
    #[must_use]
    pub fn title(&self) -> Option<&Shown> {
        self.title.as_ref()
    }

    /// The text below it.
    #[must_use]
    pub fn description(&self) -> Option<&Shown> {
        self.description.as_ref()
    }

    /// The site's name, where the page gives it.
    #[must_use]
    pub fn site(&self) -> Option<&str> {
        self.site.as_deref()
    }

    /// The host, without `www.`; empty where the page's address is not known.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The picture's address, where one is shown.
    #[must_use]
    pub fn image(&self) -> Option<&str> {
        self.image.as_deref()
    }

    /// Where the picture was read from.
    #[must_use]
    pub fn image_from(&self) -> Option<&'static str> {
        self.image_from
    }

    /// How it is laid out.
    #[must_use]
    pub fn layout(&self) -> Layout {
        self.layout
    }

    /// Why no picture is shown.
    #[must_use]
    pub fn no_image(&self) -> Option<&str> {
        self.no_image.as_deref()
    }
}

/// How the picture is shown, or why it is not.
fn layout(platform: &Platform, context: &Context<'_>, from: &str, found: Found) -> Result<Layout, String> {
    if from == "icon" {
        return Ok(Layout::Small);
    }
    let picture = match found {
        Found::Missing => return Err("the picture's file is not there".to_owned()),
        Found::NoPicture => return Err("the picture's file is no picture".to_owned()),
        Found::Status(status) => return Err(format!("the picture is answered with {status}")),
        Found::TooHeavy(bytes) => {
            let max = platform.number("image-max-bytes").filter(|max| *max <= bytes);
            if max.is_some() {
                return Err(format!("the picture has more than {bytes} bytes"));
            }
            None
        }
        Found::Unknown => None,
        Found::Picture(picture) => Some(picture),
    };
    if let Some(picture) = picture {
        refused(platform, picture)?;
    }
    let declared = |key: &str| {
        context
            .document
            .meta(key)
            .and_then(|meta| meta.content.parse::<u32>().ok())
    };
    let size = picture
        .and_then(|picture| picture.size_px())
        .or_else(|| Some((declared("og:image:width")?, declared("og:image:height")?)));
    let below = |fact: &str| match (platform.size_px(fact), size) {
        (Some((w, h)), Some((width, height))) => width < w || height < h,
        _ => false,
    };
    if below("image-min")
        && platform
            .fact("image-min")
            .is_some_and(|fact| fact.confidence() > Confidence::Unsourced)
    {
        return Err("the picture is below its least size".to_owned());
    }
    let card = context
        .document
        .meta("twitter:card")
        .map(|meta| meta.content.as_str());
    let is_square = size.is_some_and(|(w, h)| (1.0 - f64::from(w) / f64::from(h)).abs() < 0.05);
    let small = below("image-large-min")
        || match platform.id() {
            "x" | "discord" => card != Some("summary_large_image"),
            "signal" => is_square,
            "google" | "reddit" | "wechat" => true,
            _ => false,
        };
    Ok(if small { Layout::Small } else { Layout::Large })
}

/// Why the app leaves this picture out.
fn refused(platform: &Platform, picture: Picture) -> Result<(), String> {
    let kind = picture.kind().as_str();
    if platform.list("formats-refused").contains(&kind) {
        return Err(format!("it takes no {}", kind.to_ascii_uppercase()));
    }
    match platform.number("image-max-bytes") {
        Some(max) if picture.bytes() > max => Err(format!(
            "the picture has {} bytes, it takes at most {max}",
            picture.bytes()
        )),
        _ => Ok(()),
    }
}
