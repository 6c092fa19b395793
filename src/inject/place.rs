//! Where in a page the share bars go.

use super::located::{Asked, Heading, Located};
use crate::text::clean_line;

/// Whether and where bars are put into a page that has a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Placement {
    /// Where the page asks for one; else, in an article, behind its first heading and at its end.
    #[default]
    Auto,
    /// As [`Auto`](Self::Auto), in any page with a heading.
    Always,
    /// Only where the page asks for one.
    Asked,
    /// Nowhere.
    Never,
}

/// Where one bar goes.
pub(super) struct Place<'a> {
    pub(super) at: usize,
    pub(super) why: &'static str,
    pub(super) asked: Option<&'a Asked>,
}

/// The places for bars, in the order of the page.
pub(super) fn places<'a>(
    located: &'a Located,
    placement: Placement,
    is_article: bool,
    title: &str,
) -> Vec<Place<'a>> {
    if placement == Placement::Never {
        return Vec::new();
    }
    if !located.asked.is_empty() {
        let place = |asked: &'a Asked| Place {
            at: asked.at,
            why: if asked.tag.is_some() {
                "handbill-share"
            } else {
                "comment"
            },
            asked: Some(asked),
        };
        return located.asked.iter().map(place).collect();
    }
    let wanted = match placement {
        Placement::Auto => is_article,
        Placement::Always => true,
        _ => false,
    };
    let Some(heading) = main_heading(&located.headings, title).filter(|_| wanted) else {
        return Vec::new();
    };
    let mut places = vec![Place {
        at: heading.end,
        why: "heading",
        asked: None,
    }];
    let only_article = || match located.article_ends[..] {
        [only] => Some(only),
        _ => None,
    };
    if let Some(at) = heading
        .article_end
        .or(heading.main_end)
        .or_else(only_article)
        .filter(|at| located.has_content_between(heading.end, *at))
    {
        places.push(Place {
            at,
            why: "article end",
            asked: None,
        });
    }
    places
}

/// The heading of the article: the first that says its title, else the first inside an article or main part, else
/// the first. (A site's name is often a heading, too, and stands before it.)
fn main_heading<'a>(headings: &'a [Heading], title: &str) -> Option<&'a Heading> {
    let says_title = |heading: &&Heading| {
        let text = clean_line(&htmlize::unescape(heading.text.as_str()));
        !text.is_empty() && (title.starts_with(&text) || text.starts_with(title))
    };
    let stands_inside = |heading: &&Heading| heading.article_end.is_some() || heading.main_end.is_some();
    headings
        .iter()
        .find(says_title)
        .or_else(|| headings.iter().find(stands_inside))
        .or_else(|| headings.first())
}
