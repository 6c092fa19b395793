//! Who owns the site, named in the place of the site itself.

use super::Known;
use crate::article::Site;
use crate::unfurl::field::Field;
use crate::unfurl::site::called::{by_host, without_legal};
use crate::unfurl::site::mark::begun_mark;
use crate::unfurl::site::owners;
use crate::unfurl::site::spelling::may_be_of_host;

impl Known<'_> {
    /// A company by its legal name gives way to what the host is called, where the page is titled so.
    pub(super) fn for_company(&self, field: &mut Field<Site>) {
        let is_company =
            |name: &str| without_legal(name).len() < name.len() && by_host(name, self.host_names).is_none();
        if !field.value().is_some_and(|site| is_company(site.name())) {
            return;
        }
        if let Some(site) = self.host_in_title().and_then(|name| Site::new(name).ok()) {
            field.set(site, "title");
        }
    }

    /// Who owns the site, as a tag or the copyright has it, gives way to what the words for its mark begin with, where the
    /// host is called so and nothing of the owner's name is in it, or to what the page is titled with that signs it.
    pub(super) fn for_owner(&self, field: &mut Field<Site>) {
        let is_owner = matches!(field.source(), Some("publisher" | "copyright"));
        let is_other = |site: &Site| !may_be_of_host(site.name(), self.host_names);
        if !is_owner || !field.value().is_some_and(is_other) {
            return;
        }
        let marked = begun_mark(self.page, self.host_names).map(|name| (name, "img"));
        let found = marked.or_else(|| self.signed().map(|name| (name, "title")));
        if let Some((name, source)) = found
            && let Ok(site) = Site::new(name)
        {
            field.set(site, source);
        }
    }

    /// What the page is titled with that its tags name as the author too.
    fn signed(&self) -> Option<&str> {
        let is_author = |tail: &&str| self.page.metas("author").any(|meta| meta.content == **tail);
        self.tails.iter().copied().find(is_author)
    }

    /// What the title says of the site in a sentence gives way to whose rights the tags reserve, where the host is called so:
    /// `News of the valley and the sea.`
    pub(super) fn for_sentence(&self, field: &mut Field<Site>) {
        let is_sentence =
            |name: &str| name.ends_with('.') && name.contains(' ') && !may_be_of_host(name, self.host_names);
        let is_said =
            field.source() == Some("title") && field.value().is_some_and(|site| is_sentence(site.name()));
        if !is_said {
            return;
        }
        let mut known = owners(self.page).filter(|owner| self.is_of_host(owner));
        if let Some(site) = known.next().and_then(|owner| Site::new(owner).ok()) {
            field.set(site, "copyright");
        }
    }
}
