//! Pictures as they stand on a page, and what stands around them.

use super::Place;

/// A picture in the body.
#[derive(Debug)]
pub(in crate::unfurl) struct Picture {
    pub(in crate::unfurl) src: String,
    pub(in crate::unfurl) alt: String,
    pub(in crate::unfurl) size_px: Option<(u32, u32)>,
    pub(in crate::unfurl) hint: String,
    pub(in crate::unfurl) figure: Option<usize>,
    /// How many headings stand before it, and how much text, in bytes.
    pub(in crate::unfurl) headings: usize,
    pub(in crate::unfurl) text_bytes: usize,
    pub(in crate::unfurl) place: Place,
    /// Where the link leads that it stands in, and whether that says what is there.
    pub(in crate::unfurl) leads_to: Option<String>,
    pub(in crate::unfurl) is_teaser: bool,
    pub(in crate::unfurl) line: u32,
}

/// What is said of the pictures in a `<figure>`.
#[derive(Debug, Default)]
pub(in crate::unfurl) struct Figure {
    pub(in crate::unfurl) caption: Option<String>,
    pub(in crate::unfurl) credit: Option<String>,
}
