//! Papers of China, Japan and Korea, whose titles have parts with no spaces between.

use crate::unfurl::byline::is_cjk;
use crate::unfurl::page::Page;
use crate::unfurl::site::table::PAPERS;
use crate::unfurl::title::is_site;

/// What stands before the last part of a title that has no spaces between its parts.
pub(super) const TIGHT_SIGNS: [char; 6] = ['_', '|', '-', ':', '：', '｜'];

/// What a paper's name stands in at the end of a title.
const BRACKETS: [(char, char); 4] = [('（', '）'), ('【', '】'), ('(', ')'), ('[', ']')];

/// The most letters of a paper's name in Chinese, Japanese or Korean.
const MAX_PAPER_CHARS: usize = 12;

/// The paper's name in Chinese, Japanese or Korean where the host's stands behind it at the end of a title: `见本新闻-The Sample`.
pub(super) fn in_both_scripts<'a>(title: &'a str, host_names: &[String]) -> Option<&'a str> {
    if !title.contains(is_cjk) {
        return None;
    }
    let (before, latin) = title.trim_end().rsplit_once(TIGHT_SIGNS)?;
    let name = before.rsplit(TIGHT_SIGNS).next().unwrap_or(before).trim();
    let is_paper =
        PAPERS.iter().any(|ending| name.ends_with(ending)) && name.chars().count() <= MAX_PAPER_CHARS;
    (is_paper && name.chars().all(is_cjk) && is_site(latin, host_names)).then_some(name)
}

/// The last part of a title that has parts of a kind with no spaces between, where it ends as papers are called.
pub(in crate::unfurl::site) fn paper(page: &Page) -> Option<(&str, bool)> {
    let (title, own) = page.titles.first()?;
    let title = title.trim_end();
    let bracketed = || {
        BRACKETS
            .iter()
            .find_map(|(open, close)| title.strip_suffix(*close)?.rsplit_once(*open))
    };
    let (_, tail) = bracketed().or_else(|| title.rsplit_once(TIGHT_SIGNS))?;
    let tail = tail.trim();
    let is_paper = title.contains(is_cjk)
        && PAPERS.iter().any(|ending| tail.ends_with(ending))
        && tail.chars().count() <= MAX_PAPER_CHARS;
    is_paper.then_some((tail, *own))
}
