//! The fields by name.

use super::super::field::Field;
use super::super::lines;
use super::super::page::Page;
use super::Unfurled;
use crate::article::{Alternate, Author, Contributor, Image, Site};
use crate::language::{Direction, Language};
use crate::link::HttpUrl;
use crate::time::Timestamp;

macro_rules! accessors {
    ($($(#[$doc:meta])* $name:ident, $kind:ty;)*) => {
        impl Unfurled {
            /// Notes on which line each value stood.
            pub(super) fn locate(&mut self, page: &Page) {
                $(self.$name.locate(|source, text| lines::find(page, source, text));)*
            }

            $($(#[$doc])* #[must_use] pub fn $name(&self) -> &Field<$kind> { &self.$name })*
        }
    };
}

accessors! {
    /// The headline, without the site's name.
    title, String;
    /// The summary.
    description, String;
    /// The canonical address, without trackers.
    url, HttpUrl;
    /// The picture that stands for the article.
    image, Image;
    /// All pictures, each once, with what the page says of them: the one that stands for the article, those its tags
    /// and data name, those in its text. Icons, pixels and logos are left out.
    images, Vec<Image>;
    /// The publisher's logo.
    logo, HttpUrl;
    /// How many minutes it takes to read: what the page states, else what the text's length comes to.
    reading_minutes, u32;
    /// The authors.
    authors, Vec<Author>;
    /// Translators, editors, photographers and other contributors.
    contributors, Vec<Contributor>;
    /// The site.
    site, Site;
    /// The section of the site.
    section, String;
    /// The tags.
    tags, Vec<String>;
    /// When it was first published.
    published, Timestamp;
    /// When it was last changed.
    modified, Timestamp;
    /// The language.
    language, Language;
    /// The direction; its source is `language` where the page states none.
    direction, Direction;
    /// The same article in other languages.
    alternates, Vec<Alternate>;
    /// Whether readers must pay.
    paywalled, bool;
    /// The body as plain text, paragraphs apart by an empty line.
    text, String;
    /// The site's feeds (RSS, Atom, JSON Feed).
    feeds, Vec<HttpUrl>;
    /// The AMP page.
    amp, HttpUrl;
    /// The site's icon.
    favicon, HttpUrl;
    /// Where the page's oEmbed answer is.
    oembed, HttpUrl;
}
