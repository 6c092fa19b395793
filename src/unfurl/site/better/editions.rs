//! The editions of a paper, which are named in the place of the paper itself or by half their name.

use super::Known;
use crate::article::Site;
use crate::unfurl::field::Field;
use crate::unfurl::site::spelling::{is_edition, may_be_of_host};
use crate::unfurl::title::folded;

impl Known<'_> {
    /// An edition in the place of the site, which the host has nothing of, gives way to what the host is called, where the
    /// page is titled so and data names the publisher so: `U.K.`.
    pub(super) fn for_edition(&self, field: &mut Field<Site>) {
        let Some(name) = field.value().map(Site::name) else {
            return;
        };
        if field.source() != Some("og:site_name") || may_be_of_host(name, self.host_names) {
            return;
        }
        let found = self.host_in_title().filter(|tail| {
            let tail = folded(tail);
            self.publishers().any(|(_, publisher)| folded(&publisher) == tail)
        });
        if let Some(site) = found.and_then(|name| Site::new(name).ok()) {
            field.set(site, "title");
        }
    }

    /// A publisher of one word gives way to the two words that the page's titles end in, of which it is the second, as the
    /// editions of a paper are called: `Example Riverton` in the place of `Riverton`.
    pub(super) fn for_part(&self, field: &mut Field<Site>) {
        let is_of_data = field
            .source()
            .is_some_and(|source| source.ends_with(".publisher"));
        let Some(name) = field.value().map(Site::name).filter(|_| is_of_data) else {
            return;
        };
        let longer = self.tails.iter().find(|tail| is_edition(tail, name));
        if let Some(site) = longer.and_then(|tail| Site::new(tail).ok()) {
            field.set(site, "title");
        }
    }
}
