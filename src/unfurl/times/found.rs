//! A time that the page states.

use crate::unfurl::dates::{self, Moment, Order};
use crate::unfurl::page::Page;

/// What is dated earlier was not published on the web.
pub(in crate::unfurl) const FIRST_YEAR: i16 = 1990;

/// What says when, and what it was read as.
pub(super) struct Found {
    pub(super) source: String,
    pub(super) text: String,
    pub(super) own: bool,
    pub(super) moment: Option<Moment>,
}

impl Found {
    /// Reads a text, where `order` says how to take `3/4/2026`.
    pub(super) fn read(source: &str, text: &str, own: bool, order: Option<Order>) -> Self {
        Self {
            source: source.to_owned(),
            text: text.to_owned(),
            own,
            moment: dates::read_in(text, order),
        }
    }

    pub(super) fn is_of_the_web(&self) -> bool {
        self.moment
            .as_ref()
            .is_some_and(|moment| moment.date.year() >= FIRST_YEAR)
    }
}

/// How the page's language writes dates in digits.
pub(super) fn order(page: &Page) -> Option<Order> {
    Order::of(page.lang.as_deref()?)
}
