//! The article's address.

use super::field::{Ballot, Field, Reason, Source};
use super::jsonld::Linked;
use super::note::{Note, NoteCode};
use super::page::{Link, Page};
use crate::link::HttpUrl;
use crate::text::trimmed;
use percent_encoding::percent_decode_str;

/// What relative links are relative to, as far as that is known.
pub(super) struct Base(Option<HttpUrl>);

impl Base {
    /// The page's `<base>`, else where the page was found, else the first absolute address it states of itself.
    pub(super) fn new(page: &Page, found_at: Option<&HttpUrl>) -> Self {
        let stated = || {
            let canonical = page
                .links("canonical")
                .filter(|link| !link.own)
                .map(|link| &link.href);
            let og = page
                .metas("og:url")
                .filter(|meta| !meta.own)
                .map(|meta| &meta.content);
            canonical.chain(og).find_map(|href| HttpUrl::parse(href).ok())
        };
        let found_at = found_at.cloned().or_else(stated);
        let base = page.base.as_deref().and_then(|href| match &found_at {
            Some(found_at) => found_at.join(href).ok(),
            None => HttpUrl::parse(href).ok(),
        });
        Self(base.or(found_at))
    }

    /// Reads a link of the page.
    pub(super) fn join(&self, href: &str) -> Option<HttpUrl> {
        let href = trimmed(href);
        if href.is_empty() {
            return None;
        }
        // Some encode the whole address, as if it stood in another: `https%3A%2F%2Fexample.org%2Friver`.
        let decoded;
        let href = match href.get(..7) {
            Some("http%3A" | "http%3a" | "https%3") => {
                decoded = percent_decode_str(href).decode_utf8().ok()?;
                &*decoded
            }
            _ => href,
        };
        match &self.0 {
            Some(base) if begins_with_host(href, base) => base.join(&format!("//{href}")).ok(),
            Some(base) => base.join(href).ok(),
            None if href.starts_with("//") => HttpUrl::parse(&format!("https:{href}")).ok(),
            None => HttpUrl::parse(href).ok(),
        }
    }

    /// Where a tag leads, which is resolved once.
    pub(super) fn of_link(&self, link: &Link) -> Option<HttpUrl> {
        link.url.get_or_init(|| self.join(&link.href)).clone()
    }

    pub(super) fn url(&self) -> Option<&HttpUrl> {
        self.0.as_ref()
    }
}

/// Whether a link lacks the scheme alone and begins with the page's own host: `www.example.org/river`.
fn begins_with_host(href: &str, base: &HttpUrl) -> bool {
    // Most begin with a slash or a scheme.
    if !href.as_bytes()[0].is_ascii_alphanumeric() || href.starts_with("http") {
        return false;
    }
    let host = base.host();
    let host = host.strip_prefix("www.").unwrap_or(host);
    let rest = href.strip_prefix("www.").unwrap_or(href).strip_prefix(host);
    host.contains('.') && rest.is_some_and(|rest| rest.starts_with('/'))
}

/// Whether it is the address of a site, not of a page in it.
pub(super) fn is_home(url: &HttpUrl) -> bool {
    let behind_host = &url.as_str()[url.origin().len()..];
    matches!(
        behind_host.as_bytes(),
        [] | [b'/'] | [b'#', ..] | [b'/', b'#', ..]
    )
}

/// The files that stand for the folder they are in.
pub(super) const INDEX: [&str; 8] = [
    "index.html",
    "index.htm",
    "index.php",
    "index.shtml",
    "index.asp",
    "default.asp",
    "default.aspx",
    "default.htm",
];

/// Whether an address is that of the file which stands for a folder, as copies of a site link it.
fn is_index_of(url: &HttpUrl, folder: &HttpUrl) -> bool {
    let file = url.as_str().strip_prefix(folder.as_str());
    folder.as_str().ends_with('/') && file.is_some_and(|file| INDEX.contains(&file))
}

/// Whether a link is but a number, by which a system knows the article and no address: `8003098`.
fn is_number(href: &str) -> bool {
    href.trim().bytes().all(|byte| byte.is_ascii_digit())
}

pub(super) fn choose(
    page: &Page,
    linked: &[Linked],
    base: &Base,
    found_at: Option<&HttpUrl>,
    notes: &mut Vec<Note>,
) -> Field<HttpUrl> {
    // With where it leads, which is seldom told of another address than the one before.
    let mut stated: Vec<(Source, &str, bool, Option<HttpUrl>)> = Vec::new();
    for link in page.links("canonical") {
        let url = base.of_link(link).filter(|_| !is_number(&link.href));
        stated.push(("link.canonical".into(), &*link.href, link.own, url));
    }
    let mut state = |source: Source, text, own: bool| {
        let url = match stated.last() {
            Some((_, known, _, url)) if *known == text => url.clone(),
            _ => base.join(text).filter(|_| !is_number(text)),
        };
        stated.push((source, text, own, url));
    };
    page.metas("og:url")
        .for_each(|meta| state("og:url".into(), &*meta.content, meta.own));
    for linked in linked {
        for (source, value) in linked.values("url").chain(linked.values("mainEntityOfPage")) {
            if let Some(address) = linked.address(value) {
                // `#article` and the like name a node, not a page.
                if !address.starts_with(['#', '_']) && address.contains(['/', ':']) {
                    state(source.into(), address, linked.own);
                }
            }
        }
    }
    for key in [
        "parsely-link",
        "citation_public_url",
        "twitter:url",
        "dc.identifier",
    ] {
        page.metas(key)
            .filter(|meta| meta.content.starts_with("http"))
            .for_each(|meta| state(key.into(), &meta.content, meta.own));
    }
    if let Some(found_at) = found_at {
        stated.push(("base".into(), found_at.as_str(), false, Some(found_at.clone())));
    }
    let folders: Vec<HttpUrl> = page
        .metas("og:url")
        .filter_map(|meta| base.join(&meta.content))
        .collect();
    let links = stated
        .iter_mut()
        .filter(|(source, ..)| source == "link.canonical");
    for url in links.filter_map(|(.., url)| url.as_mut()) {
        if let Some(folder) = folders.iter().find(|folder| is_index_of(url, folder)) {
            *url = folder.clone();
        }
    }
    let article = stated
        .iter()
        .filter(|(source, _, own, _)| !own && source != "base")
        .filter_map(|(.., url)| url.as_ref())
        .chain(found_at)
        .any(|url| !is_home(url));
    report(&stated, article, notes);
    let mut ballot = Ballot::of_many();
    for (source, text, own, url) in stated {
        let value = match url {
            None => Err(Reason::Invalid),
            // The page itself may be a home page; then nothing else is on offer.
            Some(url) if article && is_home(&url) => Err(Reason::HomePage),
            Some(url) if is_left_in(&url, found_at) => Err(Reason::Generic),
            Some(url) => Ok(url.without_trackers()),
        };
        ballot.add(source, text, own, value);
    }
    ballot.close()
}

/// Whether an address is one that a system has until its own is set: `http://yoursite.com/river` is Hexo's
/// ([its configuration](https://hexo.io/docs/configuration)), the rest are reserved for documents and for the machine itself
/// ([RFC 2606, 3](https://www.rfc-editor.org/rfc/rfc2606#section-3), [RFC 6761, 6.3](https://www.rfc-editor.org/rfc/rfc6761#section-6.3)).
fn is_left_in(url: &HttpUrl, found_at: Option<&HttpUrl>) -> bool {
    const LEFT_IN: [&str; 5] = [
        "yoursite.com",
        "yourdomain.com",
        "example.com",
        "localhost",
        "127.0.0.1",
    ];
    let host = url.host().strip_prefix("www.").unwrap_or(url.host());
    LEFT_IN.contains(&host) && found_at.is_some_and(|found_at| found_at.host() != url.host())
}

fn report(stated: &[(Source, &str, bool, Option<HttpUrl>)], article: bool, notes: &mut Vec<Note>) {
    let links = || stated.iter().filter(|(source, ..)| source == "link.canonical");
    for (_, text, _, url) in links() {
        match url {
            None => notes.push(Note::new(
                NoteCode::CanonicalInvalid,
                format!(
                    "the canonical link {} is not an http(s) URL",
                    crate::error::quoted(text)
                ),
            )),
            Some(url) if url.as_str() != *text && HttpUrl::parse(text).is_err() => notes.push(Note::new(
                NoteCode::CanonicalRelative,
                format!(
                    "the canonical link {} is relative; read as {url}",
                    crate::error::quoted(text)
                ),
            )),
            Some(url) if article && is_home(url) => notes.push(Note::new(
                NoteCode::CanonicalHomePage,
                format!("the canonical link leads to the home page {url}"),
            )),
            Some(_) => {}
        }
    }
    let mut distinct: Vec<&str> = links()
        .filter_map(|(.., url)| url.as_ref())
        .map(HttpUrl::as_str)
        .collect();
    distinct.sort_unstable();
    distinct.dedup();
    if distinct.len() > 1 {
        notes.push(Note::new(
            NoteCode::CanonicalConflict,
            format!(
                "{} canonical links do not agree: {}",
                distinct.len(),
                distinct.join(", ")
            ),
        ));
    }
}
