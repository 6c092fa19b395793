//! Pictures as Open Graph's tags describe them.

use crate::article::Image;
use crate::link::HttpUrl;
use crate::unfurl::page::Page;

/// An Open Graph picture with the structured properties that follow it ([ogp.me](https://ogp.me/#structured)).
#[derive(Default)]
pub(super) struct Tagged<'a> {
    pub(super) url: &'a str,
    pub(super) size_px: (u32, u32),
    pub(super) alt: Option<&'a str>,
    pub(super) media_type: Option<&'a str>,
    pub(super) own: bool,
}

impl Tagged<'_> {
    /// The picture at `url`, which the address is read as.
    pub(super) fn image(&self, url: HttpUrl) -> Image {
        let image = Image::new(url).with_size_px(self.size_px.0, self.size_px.1);
        let image = image.with_alt(self.alt.unwrap_or_default());
        image.with_media_type(self.media_type.unwrap_or_default())
    }
}

pub(super) fn open_graph(page: &Page) -> Vec<Tagged<'_>> {
    let mut found: Vec<Tagged> = Vec::new();
    let (mut root, mut early) = (false, Tagged::default());
    for meta in &page.metas {
        let Some(property) = meta.key.strip_prefix("og:image") else {
            continue;
        };
        // Properties before any picture belong to the one that follows.
        let slot = found.last_mut().unwrap_or(&mut early);
        match property {
            "" => {
                if let Some(last) = found.last_mut().filter(|last| !root && last.own == meta.own) {
                    // It began with og:image:url or og:image:secure_url.
                    last.url = &meta.content;
                } else {
                    let mut tagged = std::mem::take(&mut early);
                    tagged.url = &meta.content;
                    tagged.own = meta.own;
                    found.push(tagged);
                }
                root = true;
            }
            ":url" | ":secure_url" if slot.url.is_empty() || slot.own != meta.own => {
                let mut tagged = std::mem::take(&mut early);
                tagged.url = &meta.content;
                tagged.own = meta.own;
                found.push(tagged);
                root = false;
            }
            ":width" => slot.size_px.0 = meta.content.parse().unwrap_or_default(),
            ":height" => slot.size_px.1 = meta.content.parse().unwrap_or_default(),
            ":alt" => slot.alt = Some(&meta.content),
            ":type" => slot.media_type = Some(&meta.content),
            _ => {}
        }
    }
    found
}
