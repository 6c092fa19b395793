//! What the page tells of the site beside its name.

use crate::article::Site;
use crate::unfurl::canonical::Base;
use crate::unfurl::jsonld::Linked;
use crate::unfurl::page::Page;

/// The site with its address, its logo and its accounts.
pub(super) fn detailed(mut site: Site, page: &Page, linked: &[Linked], base: &Base) -> Site {
    for linked in linked {
        for value in linked.said("publisher").chain(linked.said("isPartOf")) {
            let Some(node) = linked.resolve(value) else {
                continue;
            };
            let address = |property: &str| base.join(linked.address_of(node, property)?);
            if site.url().is_none()
                && let Some(url) = address("url")
            {
                site = site.with_url(url);
            }
            if site.logo().is_none()
                && let Some(logo) = address("logo")
            {
                site = site.with_logo(logo);
            }
        }
    }
    if let Some(handle) = page.meta("twitter:site")
        && let Ok(known) = site.clone().with_x(handle)
    {
        site = known;
    }
    if let Some(id) = page.meta("fb:app_id")
        && let Ok(known) = site.clone().with_facebook_app_id(id)
    {
        site = known;
    }
    site
}
