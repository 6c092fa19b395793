//! The links of a byline that lead elsewhere than to who wrote: to the section it is filed in, to what readers say.

use crate::unfurl::byline::{self, FILED};

/// Words in the part of an address behind `#` that leads to what readers say.
const COMMENTS: [&str; 2] = ["comment", "respond"];

/// Whether a link of a byline leads to a subject, to what readers say, or stands behind a word for where the text is filed:
/// the `News` of `Ada Lin in News`.
pub(super) fn leads_elsewhere(byline: &str, (text, href): &(String, String)) -> bool {
    let is_filed = || {
        let before = byline.find(&**text).map(|at| byline[..at].trim_end());
        let last = before.and_then(|before| before.split_whitespace().next_back());
        last.is_some_and(|last| FILED.contains(&last))
    };
    byline::leads_to_subject(href) || leads_to_comments(href) || is_filed()
}

fn leads_to_comments(href: &str) -> bool {
    let place = href.split_once('#').map_or("", |(_, place)| place);
    COMMENTS.iter().any(|word| place.contains(word))
}

/// What a byline says of who wrote: what stands behind the link to a section that it begins with where that is `by`
/// (`News By Ada Lin`), and before the link to what readers say.
pub(super) fn of_writer<'t>(byline: &'t str, links: &[(String, String)]) -> &'t str {
    let section = links
        .first()
        .filter(|(text, _)| !text.is_empty() && !byline::is_full(text));
    let behind = section.and_then(|(text, _)| byline.strip_prefix(&**text));
    let byline = behind
        .filter(|rest| byline::after_by(rest).is_some())
        .unwrap_or(byline);
    let comments = links
        .iter()
        .find(|(text, href)| !text.is_empty() && leads_to_comments(href));
    let end = comments
        .and_then(|(text, _)| byline.find(&**text))
        .filter(|at| *at > 0);
    end.map_or(byline, |at| byline[..at].trim_end())
}
