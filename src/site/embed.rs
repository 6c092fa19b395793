//! What a static host needs to be an oEmbed provider: for each article a frame page and the two answers.

use super::page::{asset_path, url_path};
use super::{ASSETS, SiteOptions};
use crate::embed::{EmbedOptions, OEmbed, frame_page};
use crate::error::Error;
use crate::files::{self, Written};
use crate::inject::Page;
use crate::link::HttpUrl;
use std::path::{Path, PathBuf};

/// The files of one article, by their paths in the site, with the addresses of the answers.
pub(super) struct Embed {
    files: [(PathBuf, String); 3],
    pub(super) json: HttpUrl,
    pub(super) xml: HttpUrl,
}

impl Embed {
    /// What makes the article of the page at `path` embeddable, in a site published at `root` (without a last slash).
    pub(super) fn new(page: &Page<'_>, path: &Path, root: &str) -> Result<Self, Error> {
        let file = |folder: &str, kind: &str| asset_path(folder, path, kind);
        let address = |file: &Path| HttpUrl::parse(&format!("{root}/{}", url_path(file)));
        let (frame, json, xml) = (
            file("embed", "html"),
            file("oembed", "json"),
            file("oembed", "xml"),
        );
        let options = EmbedOptions::new()
            .with_frame(address(&frame)?)
            .with_script(address(&Path::new(ASSETS).join("embed.js"))?);
        let answer = OEmbed::new(page.article(), &options, None, None);
        let up = "../".repeat(path.components().count());
        Ok(Self {
            json: address(&json)?,
            xml: address(&xml)?,
            files: [
                (frame, frame_page(page.article(), &up)),
                (json, answer.to_json()),
                (xml, answer.to_xml()),
            ],
        })
    }

    /// Writes the files into the folder of the site.
    pub(super) fn write(&self, target: &Path) -> Result<(), Error> {
        for (path, text) in &self.files {
            files::write(&target.join(path), text.as_bytes(), None)?;
        }
        Ok(())
    }
}

/// Writes the script and the stylesheet that all frames share.
pub(super) fn write_shared(target: &Path) -> impl Iterator<Item = Result<Written, Error>> {
    let shared = [
        ("embed.js", crate::embed::SCRIPT),
        ("embed.css", crate::embed::STYLESHEET),
    ];
    shared
        .map(|(name, text)| files::write(&target.join(ASSETS).join(name), text.as_bytes(), None))
        .into_iter()
}

/// Whether the page gets an embed: it holds an article, and no other endpoint was given.
pub(super) fn is_wanted(options: &SiteOptions, page: &Page<'_>) -> bool {
    !options.no_embed && options.meta.oembed().is_none() && page.unfurled().looks_like_article()
}
