//! The rules, a file a group.

mod answer;
mod article;
mod data;
mod head;
mod image;
mod image_tags;
mod language;
mod link;
mod oembed;
mod robots;
mod single_app;
mod tags;
mod text;
mod translations;
mod x;

use super::context::Context;
use super::finding::{Finding, Findings};
use super::rule::Rule;
use crate::error::{Error, ErrorCode, nearest, quoted};

/// A group: its rules, and what looks for them.
type Group = (&'static [&'static Rule], fn(&Context<'_>, &mut Findings<'_>));

fn groups() -> [Group; 15] {
    [
        (tags::RULES, tags::check),
        (head::RULES, head::check),
        (answer::RULES, answer::check),
        (link::RULES, link::check),
        (image_tags::RULES, image_tags::check),
        (image::RULES, image::check),
        (x::RULES, x::check),
        (text::RULES, text::check),
        (language::RULES, language::check),
        (translations::RULES, translations::check),
        (article::RULES, article::check),
        (data::RULES, data::check),
        (robots::RULES, robots::check),
        (oembed::RULES, oembed::check),
        (single_app::RULES, single_app::check),
    ]
}

/// Every rule.
///
/// ```
/// assert!(handbill::check::rules().count() >= 60);
/// ```
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    groups().into_iter().flat_map(|(rules, _)| rules.iter().copied())
}

/// The rule of this id.
///
/// # Errors
/// `bad-option`, with the nearest known one.
pub fn rule(id: &str) -> Result<&'static Rule, Error> {
    rules().find(|rule| rule.id() == id).ok_or_else(|| {
        let error = Error::new(ErrorCode::BadOption, format!("no rule is called {}", quoted(id)));
        match nearest(id, rules().map(Rule::id)) {
            Some(near) => error.with_fix(format!("did you mean {near:?}?")),
            None => error.with_fix("`handbill check --list` names them"),
        }
    })
}

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Findings::new(context.document);
    for (_, check) in groups() {
        check(context, &mut findings);
    }
    findings.into_list()
}
