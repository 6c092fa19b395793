//! An article as the block tells it: each field in its canonical form and within the limits.

use super::limits::Limits;
use crate::article::{Article, Image};
use crate::link::HttpUrl;
use crate::text::{Count, clean_line, fit};

/// The fields that stand in more than one tag, so that all of them say the same.
pub(super) struct Facts<'a> {
    pub(super) article: &'a Article,
    pub(super) limits: Limits,
    /// Without trackers and fragment: apps count shares by it, and a fragment names a place in the page, not the page.
    pub(super) canonical: HttpUrl,
    pub(super) title: String,
    pub(super) description: Option<String>,
    pub(super) image: Option<&'a Image>,
}

/// How much of the text stands in for a missing description: what X shows of one at most
/// ([cards](https://developer.x.com/cards/markup)).
const STAND_IN_GRAPHEMES: usize = 200;

impl<'a> Facts<'a> {
    pub(super) fn new(article: &'a Article, limits: Limits) -> Self {
        let described = article.description().map(str::to_owned);
        let description = described.or_else(|| {
            let text = clean_line(article.text()?);
            Some(fit(&text, STAND_IN_GRAPHEMES, Count::Graphemes).into_owned())
        });
        Self {
            article,
            limits,
            canonical: article.url().without_trackers().without_fragment(),
            title: limits.title(article.title()).into_owned(),
            description: description.map(|text| limits.text(&text).into_owned()),
            image: article.image().filter(|image| limits.url(image.url()).is_some()),
        }
    }
}
