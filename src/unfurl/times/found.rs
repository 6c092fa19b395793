//! A time that the page states.

use crate::unfurl::dates::{self, Moment, Order};
use crate::unfurl::field::Source;
use std::borrow::Cow;

/// What is dated earlier was not published on the web.
pub(in crate::unfurl) const FIRST_YEAR: i16 = 1990;

/// What a system's clock tells, in seconds, that nobody has set.
const UNSET: i64 = 0;

/// What says when, and what it was read as.
pub(super) struct Found<'t> {
    pub(super) source: Source,
    pub(super) text: Cow<'t, str>,
    pub(super) own: bool,
    pub(super) moment: Option<Moment>,
}

impl<'t> Found<'t> {
    /// Reads a text, where `order` says how to take `3/4/2026`.
    pub(super) fn read(
        source: impl Into<Source>,
        text: impl Into<Cow<'t, str>>,
        own: bool,
        order: Option<Order>,
    ) -> Self {
        let text = text.into();
        Self {
            source: source.into(),
            moment: dates::read_in(&text, order).filter(|moment| moment.instant() != Some(UNSET)),
            text,
            own,
        }
    }

    pub(super) fn is_of_the_web(&self) -> bool {
        self.moment
            .as_ref()
            .is_some_and(|moment| moment.date.year() >= FIRST_YEAR)
    }
}
