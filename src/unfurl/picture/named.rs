//! Addresses that tags and data name pictures by: several name the same one.

use super::address::join;
use super::fit::is_unfit;
use crate::article::Image;
use crate::link::HttpUrl;
use crate::unfurl::canonical::Base;
use crate::unfurl::jsonld::Map;
use std::cell::RefCell;

/// An address as it is resolved, and whether it is set aside for what it says.
pub(super) type Read = Option<(HttpUrl, bool)>;

/// A picture of the data.
pub(super) struct Named<'a> {
    pub(super) url: HttpUrl,
    /// Whether it is set aside for its address.
    pub(super) is_unfit: bool,
    pub(super) node: Option<&'a Map<'a>>,
    /// With what its object says of it.
    pub(super) image: Option<Image>,
}

/// How many addresses are kept.
const MAX_ADDRESSES: usize = 16;

/// What addresses are read as.
pub(super) struct Addresses<'a> {
    base: &'a Base,
    known: RefCell<Vec<(&'a str, Read)>>,
}

impl<'a> Addresses<'a> {
    pub(super) fn new(base: &'a Base) -> Self {
        Self {
            base,
            known: RefCell::default(),
        }
    }

    /// Reads an address, once.
    pub(super) fn read(&self, text: &'a str) -> Read {
        let mut known = self.known.borrow_mut();
        if let Some((_, read)) = known.iter().find(|(known, _)| *known == text) {
            return read.clone();
        }
        let url = join(self.base, text);
        let read = url.map(|url| (url.clone(), is_unfit(&url, None)));
        if known.len() < MAX_ADDRESSES {
            known.push((text, read.clone()));
        }
        read
    }
}
