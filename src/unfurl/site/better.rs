//! Where another source spells the site's name better than the one that comes first.

mod editions;
mod owners;

use super::called::{before_sentence, by_host, by_slogan_signs, is_slogan, without_legal, without_www};
use super::mark::mark;
use super::spelling::{is_better, is_plain, may_be_of_host};
use super::{ACCOUNTS, MAX_WORDS, META, owners};
use crate::article::Site;
use crate::unfurl::byline;
use crate::unfurl::field::Field;
use crate::unfurl::jsonld::Linked;
use crate::unfurl::page::Page;
use crate::unfurl::title::{folded, is_site, parts};

/// What stands between a name and what is said of it, where no spaces do.
const BARS: [char; 2] = ['|', '｜'];

/// What is known of the site.
pub(super) struct Known<'a> {
    pub(super) page: &'a Page,
    pub(super) linked: &'a [Linked<'a>],
    /// The host, [`folded`].
    pub(super) host: Option<&'a str>,
    /// What the host is known as, [`folded`].
    pub(super) host_names: &'a [String],
    /// What the titles say beside the headline.
    pub(super) tails: &'a [&'a str],
}

impl Known<'_> {
    fn publishers(&self) -> impl Iterator<Item = (String, String)> {
        let others = self.linked.iter().filter(|linked| !linked.own);
        others.flat_map(|linked| linked.lines("publisher"))
    }

    fn titled(&self) -> impl Iterator<Item = (String, String)> {
        self.tails
            .iter()
            .map(|tail| ("title".to_owned(), (*tail).to_owned()))
    }

    /// Puts the better name in the place of the one that was chosen.
    pub(super) fn better(&self, field: &mut Field<Site>) {
        self.for_account(field);
        self.for_stranger(field);
        self.for_section(field);
        self.for_edition(field);
        self.for_part(field);
        self.in_letters(field);
        self.for_host(field);
        self.without_slogan(field);
        self.for_company(field);
        self.for_owner(field);
        self.for_sentence(field);
    }

    /// The words for the site's mark.
    fn marked(&self) -> Option<(String, String)> {
        mark(self.page, self.host_names).map(|name| ("img".to_owned(), name.to_owned()))
    }

    /// What the page is titled with that the host is called.
    fn host_in_title(&self) -> Option<&str> {
        self.tails.iter().copied().find(|tail| self.is_of_host(tail))
    }

    /// What the site's account is called, [`folded`].
    fn accounts(&self) -> Vec<String> {
        let handles = self.page.metas("twitter:site").map(|meta| folded(&meta.content));
        handles.filter(|handle| !handle.is_empty()).collect()
    }

    /// Whether the host is called so.
    fn is_of_host(&self, name: &str) -> bool {
        is_site(name, self.host_names)
    }

    /// A section in the place of the site gives way to what the host is called, where the page is titled so: the end of
    /// the title, or an address before it.
    fn for_section(&self, field: &mut Field<Site>) {
        let Some(name) = field
            .value()
            .map(Site::name)
            .filter(|name| !self.is_of_host(name))
        else {
            return;
        };
        let is_section = self.page.meta("article:section") == Some(name);
        let is_address = |part: &&str| part.contains('.') && self.is_of_host(part);
        let found = if is_section {
            self.host_in_title()
        } else if field.source() == Some("title") && !may_be_of_host(name, self.host_names) {
            let title = self.page.titles.first();
            title.and_then(|(title, _)| parts(title).into_iter().map(str::trim).skip(1).find(is_address))
        } else {
            None
        };
        if let Some(site) = found.and_then(|name| Site::new(name).ok()) {
            field.set(site, "title");
        }
    }

    /// A name before a bar and a slogan, where another title ends in it: `見本ポータル|最新のニュース`.
    fn barred<'n>(&self, name: &'n str) -> Option<(&'static str, &'n str)> {
        let (name, _) = name.split_once(BARS)?;
        let ends = |title: &str| {
            let rest = title.trim_end().strip_suffix(name);
            rest.is_some_and(|rest| rest.ends_with(BARS))
        };
        let mut keys = ["og:title", "twitter:title"].into_iter();
        let key = keys.find(|key| self.page.metas(key).any(|meta| ends(&meta.content)))?;
        (!name.is_empty()).then_some((key, name))
    }

    /// `Example_Live`, which is an account, gives way to what the page is titled with and the host may be called after, or
    /// the words for its mark.
    fn for_account(&self, field: &mut Field<Site>) {
        let is_account = |name: &str| name.contains('_') && !name.contains(' ');
        if !field.value().is_some_and(|site| is_account(site.name())) {
            return;
        }
        let may_be = |name: &str| !is_account(name) && may_be_of_host(name, self.host_names);
        let mut others = self.titled().chain(self.marked());
        if let Some((source, name)) = others.find(|(_, name)| may_be(name))
            && let Ok(site) = Site::new(&name)
        {
            field.set(site, source);
        }
    }

    /// A publisher that the host has nothing of, as data of a syndicated report names the house that it comes from, gives way
    /// to the one that the tags of an app or of copyright, or the title, name with a word of the host.
    fn for_stranger(&self, field: &mut Field<Site>) {
        let is_of_data = field
            .source()
            .is_some_and(|source| source.ends_with(".publisher"));
        let Some(label) = self.host_names.get(1).filter(|_| is_of_data) else {
            return;
        };
        let has_label =
            |name: &str| folded(name) == *label || name.split(' ').any(|word| folded(word) == *label);
        let is_stranger =
            |site: &Site| !may_be_of_host(site.name(), self.host_names) && !has_label(site.name());
        if !field.value().is_some_and(is_stranger) {
            return;
        }
        let apps = self.page.metas("application-name").filter(|meta| !meta.own);
        let apps = apps.map(|meta| ("application-name", without_legal(&meta.content)));
        let owners = owners(self.page).map(|owner| ("copyright", owner));
        let tails = self.tails.iter().map(|tail| ("title", *tail));
        let mut others = apps.chain(owners).chain(tails);
        if let Some((source, name)) = others.find(|(_, name)| has_label(name) || self.is_of_host(name))
            && let Ok(site) = Site::new(name)
        {
            field.set(site, source.to_owned());
        }
    }

    /// `EXAMPLE TIMES`, `exampletimes` and `www.example.org` give way to the same name as the page writes it elsewhere.
    fn in_letters(&self, field: &mut Field<Site>) {
        if let Some(name) = field.value().map(Site::name).filter(|name| is_plain(name)) {
            let letters = folded(without_www(name));
            let is_small = !name.contains(char::is_uppercase);
            let marked = is_small.then(|| self.marked()).flatten();
            let of_account = field.source().is_some_and(|source| ACCOUNTS.contains(&source));
            let written = || of_account.then(|| self.written(name)).flatten();
            let apps = self
                .page
                .metas("application-name")
                .map(|meta| (meta.key.clone(), meta.content.clone()));
            let mut others = self.publishers().chain(apps).chain(self.titled()).chain(marked);
            let better = others.find(|(_, other)| folded(other) == letters && is_better(other, name));
            // `exampleriver` of another host stands for `Example River Live`.
            let begins = |other: &str| folded(other).starts_with(&*letters) && other.contains(' ');
            let is_begun = |other: &str| is_small && !self.is_of_host(name) && begins(other);
            let longer = || {
                self.titled()
                    .find(|(_, other)| is_begun(other) && is_better(other, name))
            };
            let better = better.or_else(longer).or_else(written);
            if let Some((source, site)) =
                better.and_then(|(source, name)| Some((source, Site::new(&name).ok()?)))
            {
                field.set(site, source);
            }
        }
    }

    /// A word of what describes the page and of its text that is `name` with a capital.
    fn written(&self, name: &str) -> Option<(String, String)> {
        let described = ["description", "og:description"].into_iter();
        let described = described
            .flat_map(|key| self.page.metas(key))
            .map(|meta| &*meta.content);
        let paragraphs = self.page.paragraphs.iter().map(|paragraph| &*paragraph.text);
        let words = described
            .chain(paragraphs)
            .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
        let mut same = words.filter(|word| word.eq_ignore_ascii_case(name));
        same.find(|word| is_better(word, name))
            .map(|word| ("text".to_owned(), word.to_owned()))
    }

    /// `Example.org` gives way to the name that the data spells out, and to what the page is titled with or the words for
    /// its mark where it is in small letters as addresses are.
    fn for_host(&self, field: &mut Field<Site>) {
        // Some write the headline where the publisher's name belongs.
        let is_short = |name: &str| name.split(' ').count() <= MAX_WORDS;
        // A wire's report is the agency's, whoever publishes it, as one is of the house that its byline names.
        let signs = |name: &str| {
            let mut bylines = self.page.bylines.iter();
            bylines.any(|byline| byline.text.lines().skip(1).any(|line| line == name))
        };
        let is_wire =
            |name: &str| (byline::is_agency(name) || signs(name)) && !may_be_of_host(name, self.host_names);
        let is_host = field
            .value()
            .is_some_and(|site| Some(folded(without_www(site.name()))).as_deref() == self.host);
        if !is_host {
            return;
        }
        let is_house =
            |name: &str| !name.contains('.') && !name.contains("://") && is_short(name) && !is_wire(name);
        let mut houses = super::stated::houses(self.linked, self.host_names).into_iter();
        let spelt_out = houses.find(|(_, name)| is_house(name));
        let is_address = |name: &str| name.contains('.') && !name.contains(char::is_uppercase);
        let spelt_out = spelt_out.or_else(|| {
            field.value().filter(|site| is_address(site.name()))?;
            let tags = ["application-name", "dc.publisher", "publisher"].into_iter();
            let stated = tags.flat_map(|key| self.page.metas(key)).filter(|meta| !meta.own);
            let stated = stated.map(|meta| (meta.key.clone(), meta.content.clone()));
            // `Main St.` ends with a dot, and is no address.
            let is_dotted = |name: &str| {
                name.split(' ')
                    .any(|word| word.trim_end_matches('.').contains('.'))
            };
            let may_be = |name: &str| !is_dotted(name) && may_be_of_host(name, self.host_names);
            let mut others = stated.chain(self.titled()).chain(self.marked());
            others.find(|(_, name)| may_be(name))
        });
        if let Some((source, name)) = spelt_out
            && let Ok(site) = Site::new(&name)
        {
            field.set(site, source);
        }
    }

    /// What the data calls the publisher that a name with a slogan begins with.
    fn before_slogan(&self, name: &str) -> Option<(String, String)> {
        let may_be = by_slogan_signs(name).next().is_some();
        let mut publishers = may_be.then(|| self.publishers()).into_iter().flatten();
        publishers.find(|(_, publisher)| !publisher.is_empty() && is_slogan(name, publisher))
    }

    /// A name with a slogan or a legal form gives way to the one that the page is titled with, or its host is called by; the
    /// form, to a tag without it.
    fn without_slogan(&self, field: &mut Field<Site>) {
        let said = field
            .value()
            .map(|site| site.name().to_owned())
            .unwrap_or_default();
        let bare = without_legal(&said);
        let is_bare =
            |key: &&&str| bare.len() < said.len() && self.page.metas(key).any(|meta| meta.content == bare);
        let tagged = META.iter().find(is_bare).map(|key| (*key, bare));
        let of_title = self
            .tails
            .iter()
            .find(|tail| bare == **tail || is_slogan(&said, tail));
        let titled = of_title
            .map(|tail| ("title", *tail))
            .or(tagged)
            .or_else(|| self.barred(&said));
        let titled = titled.filter(|(_, name)| *name != said);
        if titled.is_none()
            && let Some((source, name)) = self.before_slogan(&said)
            && let Ok(site) = Site::new(&name)
        {
            return field.set(site, source);
        }
        let of_account = || by_host(&said, &self.accounts());
        let bare = by_host(&said, self.host_names).or_else(of_account);
        let bare = bare.or_else(|| before_sentence(&said));
        if let Some(site) = bare.and_then(|name| Site::new(name).ok())
            && titled.is_none()
        {
            let source = field.source().unwrap_or_default().to_owned();
            field.set(site, source);
        }
        if let Some((source, name)) = titled
            && let Ok(site) = Site::new(name)
        {
            field.set(site, source);
        }
    }
}
