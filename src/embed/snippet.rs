//! What is pasted, form by form.

use super::{EmbedOptions, SANDBOX, WIDTH_PX, height_px, link};
use crate::article::{Article, Site};
use crate::error::{Error, ErrorCode, quoted};
use crate::language::Language;
use crate::link::HttpUrl;
use crate::markup::escape_html;
use std::str::FromStr;

/// The forms of the snippet, by what takes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Form {
    /// A quote that reads well alone, which our script makes a card of.
    Quote,
    /// A plain frame, for where scripts are not taken.
    Frame,
    /// `<amp-iframe>` ([amp-iframe](https://amp.dev/documentation/components/amp-iframe/)).
    Amp,
    /// A quote in Markdown ([CommonMark](https://spec.commonmark.org/0.31.2/)).
    Markdown,
    /// A block for WordPress's editor ([custom HTML](https://wordpress.org/documentation/article/custom-html/)).
    WordPress,
    /// A card for Ghost's editor ([HTML cards](https://ghost.org/help/cards/#html)).
    Ghost,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 6] = [
        Self::Quote,
        Self::Frame,
        Self::Amp,
        Self::Markdown,
        Self::WordPress,
        Self::Ghost,
    ];

    /// The name of the form.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Quote => "quote",
            Self::Frame => "frame",
            Self::Amp => "amp",
            Self::Markdown => "markdown",
            Self::WordPress => "wordpress",
            Self::Ghost => "ghost",
        }
    }
}

impl FromStr for Form {
    type Err = Error;

    /// Reads the name; `bad-option` for anything else.
    fn from_str(name: &str) -> Result<Self, Error> {
        Self::ALL
            .into_iter()
            .find(|form| form.as_str() == name)
            .ok_or_else(|| {
                let names: Vec<_> = Self::ALL.iter().map(|form| form.as_str()).collect();
                Error::new(
                    ErrorCode::BadOption,
                    format!("{} is not a form of embed", quoted(name)),
                )
                .with_fix(format!("take one of {}", names.join(", ")))
            })
    }
}

/// The snippet that shows `article` on another page, ending in a new line.
///
/// # Errors
/// `bad-option` when the form needs a frame page and the options give none, or AMP is given one that is not https.
///
/// ```
/// use handbill::Article;
/// use handbill::embed::{EmbedOptions, Form, snippet};
/// use handbill::link::HttpUrl;
///
/// let article = Article::new(HttpUrl::parse("https://example.org/1")?, "Rain & sun")?;
/// let quote = snippet(&article, Form::Markdown, &EmbedOptions::new())?;
/// assert_eq!(quote, "> **[Rain \\& sun](https://example.org/1)**\n>\n> — example\\.org\n");
/// assert!(snippet(&article, Form::Frame, &EmbedOptions::new()).is_err());
/// # Ok::<(), handbill::Error>(())
/// ```
pub fn snippet(article: &Article, form: Form, options: &EmbedOptions) -> Result<String, Error> {
    let frame = || {
        options.frame.as_ref().ok_or_else(|| {
            Error::new(
                ErrorCode::BadOption,
                format!("the form {} needs the frame page", form.as_str()),
            )
            .with_fix("give its address")
        })
    };
    Ok(match form {
        Form::Quote => quote(article, options),
        Form::Frame => format!(
            "{}\n",
            iframe(article, frame()?, WIDTH_PX, height_px(article, WIDTH_PX))
        ),
        Form::Amp => amp(article, frame()?)?,
        Form::Markdown => markdown(article),
        Form::WordPress => format!(
            "<!-- wp:html -->\n{}<!-- /wp:html -->\n",
            framed_or_quote(article, options)
        ),
        Form::Ghost => format!(
            "<!--kg-card-begin: html-->\n{}<!--kg-card-end: html-->\n",
            framed_or_quote(article, options)
        ),
    })
}

fn framed_or_quote(article: &Article, options: &EmbedOptions) -> String {
    match (&options.script, &options.frame) {
        (None, Some(frame)) => format!(
            "{}\n",
            iframe(article, frame, WIDTH_PX, height_px(article, WIDTH_PX))
        ),
        _ => quote(article, options),
    }
}

fn site(article: &Article) -> &str {
    article.site().map_or_else(|| article.url().host(), Site::name)
}

fn quote(article: &Article, options: &EmbedOptions) -> String {
    let url = escape_html(link(article).as_str());
    let title = escape_html(article.title());
    let mut html = format!(r#"<blockquote class="handbill-embed" cite="{url}""#);
    if let Some(language) = article.language().map(Language::as_str) {
        html.push_str(&format!(r#" lang="{language}""#));
    }
    html.push_str(&format!(r#" dir="{}""#, article.direction().as_str()));
    let upgraded = options.frame.as_ref().zip(options.script.as_ref());
    if let Some((frame, _)) = upgraded {
        html.push_str(&format!(
            r#" data-frame="{}" data-title="{title}""#,
            escape_html(frame.as_str())
        ));
    }
    html.push_str(&format!(
        ">\n<p><strong><a href=\"{url}\">{title}</a></strong></p>\n"
    ));
    if let Some(summary) = article.description() {
        html.push_str(&format!("<p>{}</p>\n", escape_html(summary)));
    }
    if let Some(alt) = article.image().and_then(|image| image.alt()) {
        html.push_str(&format!("<p><em>{}</em></p>\n", escape_html(alt)));
    }
    html.push_str(&format!(
        "<footer>— <cite>{}</cite></footer>\n</blockquote>\n",
        escape_html(site(article))
    ));
    if let Some((_, script)) = upgraded {
        html.push_str(&format!(
            "<script async src=\"{}\"></script>\n",
            escape_html(script.as_str())
        ));
    }
    html
}

/// The frame has the page's colour scheme, light or dark as the reader likes: the browser would paint a ground behind
/// it otherwise ([CSS Color Adjustment, 2.2](https://drafts.csswg.org/css-color-adjust/#color-scheme-effect)).
pub(super) fn iframe(article: &Article, frame: &HttpUrl, width_px: u32, height_px: u32) -> String {
    format!(
        r#"<iframe class="handbill-embed" src="{}" title="{}" width="{width_px}" height="{height_px}" sandbox="{SANDBOX}" loading="lazy" referrerpolicy="no-referrer" style="width:100%;max-width:{width_px}px;border:0;color-scheme:light dark"></iframe>"#,
        escape_html(frame.as_str()),
        escape_html(article.title()),
    )
}

/// AMP wants https, a placeholder near the top of a page and something to press where it may not grow.
fn amp(article: &Article, frame: &HttpUrl) -> Result<String, Error> {
    if !frame.as_str().starts_with("https:") {
        return Err(Error::new(ErrorCode::BadOption, "AMP frames pages by https only")
            .with_fix("give the frame page's https address"));
    }
    let title = escape_html(article.title());
    Ok(format!(
        "<amp-iframe src=\"{}\" title=\"{title}\" width=\"{WIDTH_PX}\" height=\"{}\" layout=\"responsive\" \
         sandbox=\"{SANDBOX}\" referrerpolicy=\"no-referrer\" frameborder=\"0\" resizable>\n\
         <div placeholder><a href=\"{}\">{title}</a></div>\n\
         <div overflow tabindex=\"0\" role=\"button\" aria-label=\"{title}\">▾</div>\n</amp-iframe>\n",
        escape_html(frame.as_str()),
        height_px(article, WIDTH_PX),
        escape_html(link(article).as_str()),
    ))
}

fn markdown(article: &Article) -> String {
    let mut text = format!(
        "> **[{}]({})**\n",
        escape_markdown(article.title()),
        // The only characters of a URL that would end the link (CommonMark, 6.3).
        link(article).as_str().replace('(', "%28").replace(')', "%29"),
    );
    let alt = article.image().and_then(|image| image.alt());
    for (paragraph, mark) in [(article.description(), ""), (alt, "*")] {
        if let Some(paragraph) = paragraph {
            let lines: Vec<_> = paragraph
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty())
                .collect();
            text.push_str(&format!(
                ">\n> {mark}{}{mark}\n",
                escape_markdown(&lines.join(" "))
            ));
        }
    }
    text.push_str(&format!(">\n> — {}\n", escape_markdown(site(article))));
    text
}

/// Any ASCII punctuation may be escaped ([CommonMark, 2.4](https://spec.commonmark.org/0.31.2/#backslash-escapes)).
/// Commas and the like never mean anything and stay, for whoever reads the source.
fn escape_markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_punctuation() && !",;:?'\"%/".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
