//! On which line of the page a value stood.

use super::page::Page;
use super::times;
use crate::text::clean_line;

/// The line of what `source` says; `text` tells which, where there are several.
pub(super) fn find(page: &Page, source: &str, text: &str) -> Option<u32> {
    let line = match source {
        "title" => (!page.titles.is_empty()).then_some(page.title_line),
        "h1" | "h2" | "text" => page
            .headings
            .iter()
            .find(|heading| heading.text == text)
            .map(|heading| heading.line),
        "byline" => page
            .bylines
            .iter()
            .find(|byline| byline.text == text)
            .map(|byline| byline.line),
        "time" | "dateline" => page
            .times
            .iter()
            .find(|tag| times::says(tag) == text)
            .map(|tag| tag.line),
        "figure" | "img" | "header" => page
            .pictures
            .iter()
            .find(|picture| picture.src == text)
            .map(|picture| picture.line),
        "p" => page
            .paragraphs
            .iter()
            .find(|paragraph| clean_line(&paragraph.text).starts_with(text))
            .map(|paragraph| paragraph.line),
        _ if source.starts_with("link.") => page
            .links
            .iter()
            .find(|link| link.href == text)
            .map(|link| link.line),
        _ if source.starts_with("jsonld.") => {
            let saying = page.scripts.iter().find(|script| script.json.contains(text));
            saying.or(page.scripts.first()).map(|script| script.line)
        }
        key => {
            let mut of_key = page.metas.iter().filter(|meta| meta.key == key);
            let first = of_key.clone().next();
            of_key
                .find(|meta| meta.content == text)
                .or(first)
                .map(|meta| meta.line)
        }
    };
    line.filter(|line| *line > 0)
}
