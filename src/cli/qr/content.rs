//! What a code holds.

use super::super::{Done, input};
use super::Args;
use crate::article::Article;
use crate::error::{Error, ErrorCode};
use crate::link::{Campaign, HttpUrl};
use crate::services;
use crate::share::{ShareOptions, share_intent};
use std::path::Path;

/// The text of the code, and the article it leads to.
pub(super) struct Content {
    pub(super) text: String,
    pub(super) article: Option<Article>,
}

pub(super) fn content(args: &Args) -> Done<Content> {
    let campaign = args.utm.as_deref().map(Campaign::parse).transpose();
    let campaign = campaign.map_err(|error| error.with_field("--utm"))?;
    // A pipe is read, too: `<(curl …)`.
    let is_file = |path: &Path| path.metadata().is_ok_and(|metadata| !metadata.is_dir());
    if args.text || args.source != "-" && !is_file(Path::new(&args.source)) {
        if !args.text && is_name_of_page(&args.source) {
            return Err(
                Error::new(ErrorCode::Read, "cannot be read: no such file or folder")
                    .with_fix("name a file that is there, or add --text to encode the name itself")
                    .with_place(args.source.clone()),
            );
        }
        return plain(args.source.clone(), campaign);
    }
    let bytes = input::bytes(&args.source)?;
    let looks_like_markup = bytes.trim_ascii_start().first() == Some(&b'<') || input::is_json(&bytes);
    if args.source == "-"
        && !looks_like_markup
        && let Ok(text) = std::str::from_utf8(&bytes)
    {
        return plain(text.trim_end_matches(['\n', '\r']).to_owned(), campaign);
    }
    let article = input::article_from(&bytes, args.url.clone())
        .map_err(|error| error.with_place(input::place(&args.source)))?;
    let mut share = ShareOptions::new();
    if let Some(campaign) = campaign {
        share = share.with_campaign(campaign);
    }
    let intent = share_intent(services::find("qr")?, &article, &share)?;
    Ok(Content {
        text: intent.link().to_string(),
        article: Some(article),
    })
}

/// The text as it is, or the link with the campaign's tags.
fn plain(text: String, campaign: Option<Campaign>) -> Done<Content> {
    let text = match campaign {
        None => text,
        Some(campaign) => {
            let link = HttpUrl::parse(&text).map_err(|_| {
                Error::new(
                    ErrorCode::BadOption,
                    "the text is no link that tags could be added to",
                )
                .with_fix("give a page, or a link with https://")
                .with_field("--utm")
            })?;
            campaign.tag(&link, "qr").to_string()
        }
    };
    Ok(Content { text, article: None })
}

/// Whether `text` is what a page or an article.json is called, and no address.
fn is_name_of_page(text: &str) -> bool {
    let ending = Path::new(text).extension().and_then(|ending| ending.to_str());
    !text.contains("://")
        && !text.contains(char::is_whitespace)
        && ending.is_some_and(|ending| {
            ["html", "htm", "xhtml", "json"]
                .iter()
                .any(|known| ending.eq_ignore_ascii_case(known))
        })
}
