//! Who wrote, as each source tells it, the most trusted first.

use super::House;
use super::accounts::{
    in_address, in_title, is_account_beside_name, is_account_beside_script, is_account_of_named, is_handle,
    of_handle,
};
use super::bylines::bylines;
use super::offers::{Offer, of_cards};
use super::person::{author, with_link};
use super::posters::{are_owners, edited, put_up};
use crate::article::Author;
use crate::unfurl::byline::{self, Credits};
use crate::unfurl::canonical::Base;
use crate::unfurl::field::{Ballot, Reason};
use crate::unfurl::lead::Lead;
use crate::unfurl::page::{Meta, Page};
use crate::unfurl::title::{folded, signed};
use std::cell::LazyCell;
use std::collections::HashSet;

/// Those who are taken where nobody else is found, and the source that names them.
type Fallback = Option<(Vec<Author>, String)>;

/// What is told so far.
pub(super) struct Told<'p> {
    page: &'p Page,
    base: &'p Base,
    lead: &'p Lead,
    house: &'p House,
    /// The candidates.
    pub(super) ballot: Ballot<Vec<Author>>,
    /// The house itself, which says nothing unless there is nobody else.
    pub(super) fallback: Fallback,
    /// Whether the fallback is an organization, as the data says.
    is_organization: bool,
    /// All whom bylines name.
    pub(super) in_bylines: Vec<Author>,
}

impl<'p> Told<'p> {
    pub(super) fn new(page: &'p Page, base: &'p Base, lead: &'p Lead, house: &'p House) -> Self {
        Self {
            page,
            base,
            lead,
            house,
            ballot: Ballot::new(),
            fallback: None,
            is_organization: false,
            in_bylines: Vec::new(),
        }
    }

    /// What data, tags and lines of credits tell.
    pub(super) fn by_offers(&mut self, offers: Vec<Offer>, credits: &Credits) {
        let cards = of_cards(&offers, self.lead);
        for (at, mut offer) in offers.into_iter().enumerate() {
            if offer.found.len() > 1 {
                let mut seen = HashSet::new();
                offer.found.retain(|author| seen.insert(author.name().to_owned()));
            }
            let (source, text, own) = (offer.source.clone(), listed(&offer.found), offer.own);
            let value = if cards == Some(at) || self.is_gainsaid(&offer, credits) {
                Err(Reason::Mismatch)
            } else {
                self.unless_house(offer)
            };
            self.ballot.add(source, text, own, value);
        }
    }

    /// Whether the page says of those in an offer that somebody else wrote.
    fn is_gainsaid(&self, offer: &Offer, credits: &Credits) -> bool {
        let found = &offer.found;
        let is_weak = offer.source == "twitter:data" || are_accounts(found);
        is_weak && put_up(found, self.lead)
            || edited(found, credits)
            || offer.source == "author" && is_account_beside_name(found, self.page)
            || !offer.own && is_account_of_named(found, self.page)
            || !offer.own && is_account_beside_script(found, credits, self.lead, self.page)
            || offer.source == "mediaid" && !credits.authors.is_empty()
            || offer.source == "credits" && put_up(found, self.lead) && are_marked(self.lead, self.page)
    }

    /// Those in an offer, where they are not the house or another organization.
    fn unless_house(&mut self, offer: Offer) -> Result<Vec<Author>, Reason> {
        let (page, lead, house) = (self.page, self.lead, self.house);
        let found = &offer.found;
        if found.iter().all(|author| house.is_section(author.name())) {
            return Err(Reason::Generic);
        }
        // Where the host is called so, who is named elsewhere wrote it.
        let may_be_house = |author: &Author| house.is_nobody(author) || house.is_host(author.name());
        // Templates write the company into a tag.
        let is_data = ["jsonld", "microdata"]
            .iter()
            .any(|data| offer.source.starts_with(data));
        let is_house = !offer.own
            && (found.iter().all(may_be_house)
                || !is_data && found.iter().all(|author| house.is_named_in(author.name()))
                || is_wired(found, lead, page));
        let is_organization =
            || offer.are_organizations && !offer.own && !found.iter().any(|one| signs(one, page));
        if is_house || is_organization() {
            self.is_organization |= !is_house && self.fallback.is_none();
            self.fallback.get_or_insert((offer.found, offer.source));
            return Err(Reason::Generic);
        }
        if offer.source == "author" && are_owners(found, lead, page) {
            return Err(Reason::Mismatch);
        }
        Ok(offer.found)
    }

    /// What elements marked as bylines and the lines around the headline tell.
    pub(super) fn by_bylines(&mut self) {
        let (page, lead, house) = (self.page, self.lead, self.house);
        // A company by its legal name or an address is a template's, and says nothing of who else is named.
        let beside_house = !self.is_organization
            && self
                .fallback
                .as_ref()
                .is_some_and(|(found, _)| !found.iter().any(|one| house.is_template(one.name())));
        let bylines = bylines(page, self.base, beside_house);
        let named = lead.credits.authors.iter();
        let (of_house, named): (Vec<Author>, Vec<Author>) = named
            .filter_map(|name| author(name).ok())
            .partition(|one| house.is_nobody(one));
        // Who is named behind the headline in words alone wrote it, where nobody is marked there.
        let is_first = !named.is_empty() && {
            let lead = LazyCell::new(|| folded(&page.lead));
            // A name in ASCII that stands there as it is does so folded, but for a leading `the`, which is left out.
            let behind_the = page.lead.trim_start().get("the ".len()..).unwrap_or_default();
            let stands = |name: &str| name.is_ascii() && behind_the.contains(name);
            let mut marked = bylines.iter().flat_map(|(.., found)| found).map(Author::name);
            !marked.any(|name| stands(name) || lead.contains(&folded(name)))
        };
        if is_first {
            self.ballot
                .add("credits", listed(&named), false, Ok(named.clone()));
        }
        for (source, text, found) in bylines {
            let value = self.in_byline(source, house.left_out_of(found));
            self.ballot.add(source, text, false, value);
        }
        // Some call their site by their own name.
        if !of_house.is_empty() {
            self.fallback.get_or_insert((of_house, "credits".to_owned()));
        }
        if !named.is_empty() && !is_first {
            self.ballot.add("credits", listed(&named), false, Ok(named));
        }
    }

    /// Those whom a byline names, where they are not the house.
    fn in_byline(&mut self, source: &str, found: Vec<Author>) -> Result<Vec<Author>, Reason> {
        let house = self.house;
        if found.iter().all(|one| house.is_nobody(one)) {
            // A house that signs by its name says more than the company, or than its address.
            let is_template = |one: &Author| house.is_template(one.name());
            let is_company = |(known, _): &(Vec<Author>, String)| {
                known.iter().all(is_template) && !found.iter().any(is_template)
            };
            if self.fallback.as_ref().is_none_or(is_company) {
                self.fallback = Some((found, source.to_owned()));
            }
            return Err(Reason::Generic);
        }
        // Those of posts shown in the text.
        if are_accounts(&found) && names_in_full(self.fallback.as_ref()) {
            return Err(Reason::Generic);
        }
        self.in_bylines.extend_from_slice(&found);
        Ok(found)
    }

    /// What headlines and titles that are signed tell.
    pub(super) fn by_titles(&mut self) {
        let page = self.page;
        for heading in page.headings.iter().filter(|heading| heading.level == 1) {
            self.add_one("h1", byline::signed_headline(&heading.text), false);
        }
        for meta in page.metas("og:title") {
            self.add_one("og:title", in_title(&meta.content), meta.own);
        }
        self.add_one("title", signed(page), false);
    }

    fn add_one(&mut self, source: &'static str, name: Option<&str>, own: bool) {
        if let Some(author) = name.and_then(|name| author(name).ok()) {
            let text = author.name().to_owned();
            self.ballot.add(source, text, own, Ok(vec![author]));
        }
    }

    /// What the addresses of profiles tell, which are made of the name, where no source has the name itself.
    pub(super) fn by_profiles(&mut self) {
        for meta in self.page.metas("article:author") {
            let name = in_address(&meta.content).filter(|name| !self.house.is(name));
            if let Some(author) = name.and_then(|name| author(&name).ok()) {
                let author = with_link(author, self.base.join(&meta.content));
                self.ballot
                    .add("article:author", &*meta.content, meta.own, Ok(vec![author]));
            }
        }
    }

    /// What the accounts of X tell: better than nobody, but they are no names.
    pub(super) fn by_accounts(&mut self) {
        for meta in self.page.metas("twitter:creator") {
            let value = self.of_account(meta).map(|author| vec![author]);
            self.ballot
                .add("twitter:creator", &*meta.content, meta.own, value);
        }
    }

    fn of_account(&self, meta: &Meta) -> Result<Author, Reason> {
        let (page, house, account) = (self.page, self.house, &*meta.content);
        let named = of_handle(page, account).filter(|name| !house.is(name));
        let author = author(named.unwrap_or(account))?;
        if named.is_some() {
            return Ok(author);
        }
        // The account of a publisher that has another elsewhere or is called so is its own, and no author's.
        let may_be_site = || {
            page.states("article:publisher")
                || house.begins_account(account)
                || page.meta("og:type") == Some("article")
        };
        let is_site = || page.metas("twitter:site").any(|site| site.content == account);
        if house.is_nobody(&author) || house.has_account(account) || may_be_site() && is_site() {
            return Err(Reason::Generic);
        }
        // Some write the name where the account belongs.
        let is_name = author.name().contains(' ') && byline::is_full(author.name());
        let is_lone = || is_handle(author.name()) && self.fallback.is_none();
        if is_name || is_lone() {
            Ok(author)
        } else {
            Err(Reason::Generic)
        }
    }
}

/// The names, one behind the other.
fn listed(found: &[Author]) -> String {
    let names: Vec<&str> = found.iter().map(Author::name).collect();
    names.join(", ")
}

/// Whether nobody is called by more than an account.
fn are_accounts(found: &[Author]) -> bool {
    found.iter().all(|author| author.name().starts_with('@'))
}

/// Whether what is taken where nobody else is found may be people.
fn names_in_full(fallback: Option<&(Vec<Author>, String)>) -> bool {
    fallback.is_some_and(|(found, _)| found.iter().all(|one| byline::is_full(one.name())))
}

/// Whether what is said to be an organization is an agency, or stands in a byline as its people do.
fn signs(one: &Author, page: &Page) -> bool {
    let mut bylines = page.bylines.iter();
    byline::is_agency(one.name()) || bylines.any(|byline| byline.text.contains(one.name()))
}

/// Whether a report is of an agency, and an element marked as a byline behind the headline names who wrote it there.
fn is_wired(found: &[Author], lead: &Lead, page: &Page) -> bool {
    let is_marked = |name: &String| page.bylines.iter().any(|byline| byline.text.contains(&**name));
    let is_named = |name: &String| byline::is_full(name) && !byline::is_agency(name) && is_marked(name);
    found.iter().all(|author| byline::is_agency(author.name())) && lead.credits.authors.iter().any(is_named)
}

/// Whether those whom the lines behind the headline name stand in an element there that is plainly marked as a byline.
fn are_marked(lead: &Lead, page: &Page) -> bool {
    let mut plain = page
        .bylines
        .iter()
        .filter(|byline| byline.weight == 3 && !byline.is_late);
    let names = &lead.credits.authors;
    plain.any(|byline| names.iter().all(|name| byline.text.contains(&**name)))
}
