//! Those who translated, edited and photographed.

use super::data::from_value;
use crate::article::{Contributor, Role};
use crate::unfurl::byline::Credits;
use crate::unfurl::canonical::Base;
use crate::unfurl::field::{Ballot, Field};
use crate::unfurl::jsonld::Linked;
use crate::unfurl::page::Page;

/// Translators, editors, photographers and other contributors.
pub(in crate::unfurl) fn contributors(
    page: &Page,
    linked: &[Linked],
    base: &Base,
    credits: &Credits,
) -> Field<Vec<Contributor>> {
    let mut ballot = Ballot::new();
    let mut add = |source: &str, own: bool, found: Vec<Contributor>| {
        if found.is_empty() {
            return;
        }
        let text = found
            .iter()
            .map(|person| format!("{} ({})", person.name(), person.role().as_str()))
            .collect::<Vec<_>>()
            .join(", ");
        ballot.add(source.to_owned(), text, own, Ok(found));
    };
    let of_credits = |credits: &Credits| -> Vec<Contributor> {
        credits
            .others
            .iter()
            .filter_map(|(name, role)| Contributor::new(name, *role).ok())
            .collect()
    };
    for linked in linked {
        let mut found = Vec::new();
        for (property, role) in [
            ("translator", Role::Translator),
            ("editor", Role::Editor),
            ("contributor", Role::Contributor),
        ] {
            for (_, value) in linked.values(property).take(1) {
                let single = std::slice::from_ref(value);
                for value in value.as_array().map_or(single, |list| &list[..]).iter().take(50) {
                    let photographs = linked.resolve(value).and_then(|node| {
                        linked
                            .text(node, "jobTitle")
                            .or_else(|| linked.text(node, "roleName"))
                    });
                    let role = if photographs.is_some_and(|title| title.to_lowercase().contains("photo")) {
                        Role::Photographer
                    } else {
                        role
                    };
                    found.extend(
                        from_value(linked, value, base, false)
                            .iter()
                            .filter_map(|person| {
                                let made = Contributor::new(person.name(), role).ok()?;
                                Some(match person.url() {
                                    Some(url) => made.with_url(url.clone()),
                                    None => made,
                                })
                            }),
                    );
                }
            }
        }
        // Credits in the text say more than an editor named in the data alone.
        if !found.is_empty() && !linked.own {
            for person in of_credits(credits) {
                if !found
                    .iter()
                    .any(|known: &Contributor| known.name() == person.name() && known.role() == person.role())
                {
                    found.push(person);
                }
            }
        }
        if !found.is_empty() {
            add(&format!("{}.contributor", linked.prefix), linked.own, found);
        }
    }
    add("credits", false, of_credits(credits));
    for byline in page
        .bylines
        .iter()
        .filter(|byline| byline.place.is_beside_text())
        .take(20)
    {
        add("byline", false, of_credits(byline.credits()));
    }
    ballot.close()
}
