//! What was read from a page.

mod article;
mod data;
mod fields;
mod kind;
mod links;

use super::canonical::{self, Base};
use super::field::Field;
use super::jsonld::Linked;
use super::lead::Lead;
use super::note::{Note, NoteCode};
use super::page::Page;
use super::picture::PageKind;
use super::{UnfurlOptions, people, picture, reading, site, times, title, tongue, words};
use crate::article::{Alternate, Author, Contributor, Image, Site};
use crate::language::{Direction, Language};
use crate::link::HttpUrl;
use crate::time::Timestamp;
use data::{ThisPage, data, linked};
use encoding_rs::Encoding;
use kind::{looks_like_article, says_article};
use links::{favicon, feeds, first_link};

/// What was read from a page: each field with its source and the candidates not chosen.
#[derive(Debug, Clone)]
pub struct Unfurled {
    encoding: &'static Encoding,
    base: Option<HttpUrl>,
    has_base: bool,
    has_own_json_ld: bool,
    looks_like_article: bool,
    title: Field<String>,
    description: Field<String>,
    url: Field<HttpUrl>,
    image: Field<Image>,
    images: Field<Vec<Image>>,
    logo: Field<HttpUrl>,
    reading_minutes: Field<u32>,
    authors: Field<Vec<Author>>,
    contributors: Field<Vec<Contributor>>,
    site: Field<Site>,
    section: Field<String>,
    tags: Field<Vec<String>>,
    published: Field<Timestamp>,
    modified: Field<Timestamp>,
    language: Field<Language>,
    direction: Field<Direction>,
    alternates: Field<Vec<Alternate>>,
    paywalled: Field<bool>,
    text: Field<String>,
    feeds: Field<Vec<HttpUrl>>,
    amp: Field<HttpUrl>,
    favicon: Field<HttpUrl>,
    oembed: Field<HttpUrl>,
    notes: Vec<Note>,
}

impl Unfurled {
    pub(super) fn new(page: &Page, encoding: &'static Encoding, options: &UnfurlOptions) -> Self {
        let mut notes = Vec::new();
        let base = Base::new(page, options.base.as_ref());
        let (theirs, own) = data(page, &mut notes);
        let this_page = ThisPage::new(page, &base);
        let mut linked = linked(page, &this_page, &theirs, &own);
        let url = canonical::choose(page, &linked, &base, options.base.as_ref(), &mut notes);
        let address = url.value().or(base.url());
        let is_front = url.value().is_some_and(canonical::is_home) && !says_article(page, &linked[..1]);
        let dates_itself = page.metas("article:published_time").any(|meta| !meta.own);
        let has_article = linked.iter().any(|linked| !linked.own && linked.is_article());
        let is_list = is_front || !dates_itself && !has_article && linked.iter().any(Linked::is_list);
        if is_list {
            linked.iter_mut().for_each(Linked::pass_over_article);
        }
        let mut stated_names = site::names(page, &linked);
        let hosts: Vec<String> = address.into_iter().flat_map(site::host_names).collect();
        let host_letters: Vec<String> = hosts.iter().map(|name| title::folded(name)).collect();
        let mut site_letters = title::site_letters(page, &stated_names, &host_letters);
        let mut title = title::choose(page, &linked, &site_letters, is_front);
        let lead = Lead::of(page);
        let site = site::choose(
            page,
            &linked,
            &lead,
            &base,
            address,
            &host_letters,
            title.value().map(|title| &**title),
        );
        if let Some(site) = site.value().filter(|site| {
            let mut known = stated_names.iter().chain(&hosts);
            !known.any(|name| name == site.name())
        }) {
            // The site's name was found in the page's title: it is cut from the other titles too.
            let letters = title::folded(site.name());
            if !site_letters.contains(&letters) {
                site_letters.push(letters);
                title = title::choose(page, &linked, &site_letters, is_front);
            }
        }
        stated_names.extend(site.value().map(|site| site.name().to_owned()));
        stated_names.extend(
            site::owners(page)
                .chain(site::publishers(page))
                .map(str::to_owned),
        );
        let person = site.value().and_then(|site| site::person(page, site.name()));
        let credits = people::body_credits(page, &lead);
        let (text, text_end) = words::text(page, &linked);
        let description = words::description(
            page,
            &linked,
            title.value().map(|title| &**title),
            site.value().map(Site::name),
            is_list,
        );
        let sample: String = [title.value(), description.value(), text.value()]
            .into_iter()
            .flatten()
            .map(|text| start(text, SAMPLE_CHARS))
            .collect();
        let language = tongue::language(page, &linked, &sample, &mut notes);
        let origin = times::Origin {
            host: address.map(HttpUrl::host),
            language: language.value().map(Language::as_str),
        };
        let times = times::Tags::new(page, origin);
        let published = times::published(page, &times, &linked, &lead, address, is_list, &mut notes);
        if page.is_cut {
            notes.push(Note::new(
                NoteCode::PageCut,
                "the page holds more than is read; what came later was left out",
            ));
        }
        let authors = people::authors(
            page,
            &linked,
            &base,
            &credits,
            &lead,
            &people::House::new(
                &stated_names,
                &site::hosts_of_house(&hosts, options.base.as_ref(), site.value().map(Site::name)),
                person,
            ),
            is_list,
        );
        let is_of_a_thing = |linked: &Linked| linked.is_of_a_thing(|text| this_page.is(text));
        let kind = if is_list {
            PageKind::List
        } else if !has_article && published.value().is_none() && linked.iter().any(is_of_a_thing) {
            PageKind::Thing
        } else {
            PageKind::Article
        };
        let pictures = picture::Told::new(page, &linked, &base, address, &host_letters);
        let image = picture::choose(&pictures, kind);
        let mut read = Self {
            encoding,
            base: base.url().cloned(),
            has_base: page.base.is_some(),
            has_own_json_ld: linked
                .iter()
                .any(|linked| !linked.own && linked.prefix == "jsonld" && linked.is_article()),
            looks_like_article: looks_like_article(page, &linked, &published, &authors, is_list),
            images: picture::all(&pictures, image.value(), text_end),
            image,
            logo: picture::logo(page, &linked, &base),
            reading_minutes: reading::time(page, &linked, text.value().map(|text| &**text), language.value()),
            authors,
            contributors: people::contributors(page, &linked, &base, &credits),
            section: words::section(
                page,
                &linked,
                &words::Way {
                    base: &base,
                    address,
                    title: title.value().map(|title| &**title),
                    names: &stated_names,
                },
            ),
            tags: words::tags(page, &linked),
            modified: times::modified(page, &times, &linked, is_list, &mut notes),
            direction: tongue::direction(page, language.value()),
            alternates: tongue::alternates(page, &base),
            paywalled: words::paywalled(page, &linked),
            feeds: feeds(page, &base),
            amp: first_link(page, &base, "link.amphtml", |link| link.rel == "amphtml"),
            favicon: favicon(page, &base),
            oembed: first_link(page, &base, "link.oembed", |link| {
                link.rel == "alternate" && link.media_type.ends_with("+oembed")
            }),
            title,
            description,
            url,
            site,
            published,
            language,
            text,
            notes,
        };
        if options.with_lines {
            read.locate(page);
        }
        read
    }

    pub(super) fn add_note(&mut self, note: Note) {
        self.notes.push(note);
    }

    /// What the page's relative links are relative to: its `<base>`, else where it was found.
    #[must_use]
    pub fn base(&self) -> Option<&HttpUrl> {
        self.base.as_ref()
    }

    /// Whether the page has a `<base>` of its own.
    #[must_use]
    pub fn has_base(&self) -> bool {
        self.has_base
    }

    /// Whether the page describes its article in JSON-LD, apart from what handbill wrote.
    #[must_use]
    pub fn has_own_json_ld(&self) -> bool {
        self.has_own_json_ld
    }

    /// Whether the page is an article, not a home page or a list: it says so, or it has exactly one `<article>` or a
    /// time of publication.
    #[must_use]
    pub fn looks_like_article(&self) -> bool {
        self.looks_like_article
    }

    /// The length of the body's text, in characters.
    #[must_use]
    pub fn text_chars(&self) -> Option<usize> {
        self.text.value().map(|text| text.chars().count())
    }

    /// The encoding the page is in.
    #[must_use]
    pub fn encoding(&self) -> &'static Encoding {
        self.encoding
    }

    /// What was odd about the page.
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }
}

/// How much of title, description and text each is looked at for their language, in characters.
const SAMPLE_CHARS: usize = 2000;

/// The first characters of a text.
fn start(text: &str, chars: usize) -> &str {
    let mut rest = text.chars();
    // Many are passed over at once.
    if let Some(last) = chars.checked_sub(1) {
        rest.nth(last);
    }
    &text[..text.len() - rest.as_str().len()]
}
