//! Translations: hreflang, and whether pages name each other.

use crate::check::context::Context;
use crate::check::document::Link;
use crate::check::finding::Findings;
use crate::check::rule::rules;
use crate::error::quoted;
use crate::language::Language;
use crate::link::HttpUrl;
use std::collections::HashSet;

/// How many translations of a page are read.
const MAX_READ: usize = 50;

rules! {
    HREFLANG_INVALID = Error "hreflang-invalid" for ["google"];
        what "hreflang is a language tag of BCP 47, or x-default";
        why "Search engines pass over the translation.";
        fix "write for instance ko, zh-Hant or en-GB (not en-UK)";
        bad "<link rel=\"alternate\" hreflang=\"en_GB\" href=\"https://example.org/en/river.html\">";
        good "<link rel=\"alternate\" hreflang=\"en-GB\" href=\"https://example.org/en/river.html\"><link rel=\"alternate\" hreflang=\"x-default\" href=\"https://example.org/en/river.html\">";
        from ["google-article"];
    HREFLANG_RELATIVE = Error "hreflang-relative" for ["google"];
        what "addresses of translations are written in full";
        why "Google takes no others.";
        fix "write the address in full, with https://";
        bad "<link rel=\"alternate\" hreflang=\"ko\" href=\"/ko/river.html\">";
        good "<link rel=\"alternate\" hreflang=\"ko\" href=\"https://example.org/ko/river.html\"><link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/en/river.html\">";
        from [];
    HREFLANG_SELF = Warning "hreflang-self" for ["google"];
        what "the translations listed include the page itself";
        why "Google takes the list from each of the pages, and asks that each name itself.";
        fix "add <link rel=\"alternate\" hreflang> with this page's language and address";
        bad "<link rel=\"alternate\" hreflang=\"ko\" href=\"https://example.org/ko/river.html\">";
        good "<link rel=\"alternate\" hreflang=\"ko\" href=\"https://example.org/ko/river.html\"><link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/en/river.html\">";
        from [];
    HREFLANG_TWICE = Error "hreflang-twice" for ["google"];
        what "each language has one address";
        why "Google drops a language that stands for two pages.";
        fix "keep one address for each language";
        bad "<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/en/river.html\"><link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/en/other.html\">";
        good "<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/en/river.html\">";
        from [];
    HREFLANG_DEFAULT = Note "hreflang-default" (optional) for ["google"];
        what "the translations listed include x-default";
        why "It says which page readers of other languages get.";
        fix "add <link rel=\"alternate\" hreflang=\"x-default\">";
        bad "<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/en/river.html\">";
        good "<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/en/river.html\"><link rel=\"alternate\" hreflang=\"x-default\" href=\"https://example.org/en/river.html\">";
        from [];
    HREFLANG_RETURN = Warning "hreflang-return" for ["google"];
        what "the translations list this page in turn";
        why "Google passes over a translation that does not point back, since anybody could claim to be one.";
        fix "list the same pages on each of them";
        bad "<link rel=\"alternate\" hreflang=\"ko\" href=\"https://example.org/ko/alone.html\"><link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/en/river.html\">";
        good "<link rel=\"alternate\" hreflang=\"ko\" href=\"https://example.org/ko/river.html\"><link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/en/river.html\">";
        from [];
}

pub(super) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    let document = context.document;
    let list: Vec<_> = document
        .links("alternate")
        .filter_map(|link| Some((link, link.hreflang.as_deref()?)))
        .collect();
    let mut seen: HashSet<(String, &str)> = HashSet::new();
    let mut languages: HashSet<String> = HashSet::new();
    for (link, tag) in &list {
        let is_default = tag.eq_ignore_ascii_case("x-default");
        if !is_default
            && (tag.contains('_')
                || Language::parse(tag).is_err()
                || tag.to_ascii_lowercase().ends_with("-uk"))
        {
            out.add(
                &HREFLANG_INVALID,
                &link.at,
                "hreflang",
                format!("{} is no language tag", quoted(tag)),
            );
        }
        if HttpUrl::parse(&link.href).is_err() {
            out.add(
                &HREFLANG_RELATIVE,
                &link.at,
                "hreflang",
                format!("the address is {}", quoted(&link.href)),
            );
        }
        let lower = tag.to_ascii_lowercase();
        let is_new = seen.insert((lower.clone(), &link.href));
        if is_new && !languages.insert(lower) {
            out.add(
                &HREFLANG_TWICE,
                &link.at,
                "hreflang",
                format!("a second page for {}", quoted(tag)),
            );
        }
    }
    let Some((first, _)) = list.first() else {
        return;
    };
    if !languages.contains("x-default") {
        out.add(&HREFLANG_DEFAULT, &first.at, "hreflang", "there is no x-default");
    }
    let own = context.url();
    let names_itself = list
        .iter()
        .any(|(link, _)| HttpUrl::parse(&link.href).is_ok_and(|url| own.is_none_or(|own| *own == url)));
    if !names_itself && own.is_some() {
        out.add(
            &HREFLANG_SELF,
            &first.at,
            "hreflang",
            "this page is not among its translations",
        );
    }
    if let Some(own) = own {
        returns(context, own, &list, out);
    }
}

/// Reads the translations that are at hand, and asks whether each names this page.
fn returns(context: &Context<'_>, own: &HttpUrl, list: &[(&Link, &str)], out: &mut Findings<'_>) {
    let mut asked = HashSet::from([own.clone()]);
    for (link, tag) in list.iter().take(MAX_READ) {
        let Ok(url) = HttpUrl::parse(&link.href) else {
            continue;
        };
        if !asked.insert(url.clone()) {
            continue;
        }
        let Some(listed) = context.files.translations(&url) else {
            continue;
        };
        if !listed.contains(own) {
            let message = format!("the page for {} does not list this one", quoted(tag));
            out.add(&HREFLANG_RETURN, &link.at, "hreflang", message);
        }
    }
}
