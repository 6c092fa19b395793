//! What an element was followed for, once it ends.

use super::super::twice::as_title;
use super::super::{Byline, Figure, Heading, Noscript, Page, Paragraph, Place, Script, TimeTag};
use super::lead::without_day;
use super::{
    ENTRY_BYTES, Kind, MAX_BODY_BYTES, MAX_BYLINES, MAX_DATA_BYTES, OBJECT_BYTES, Reader, VALUE_BYTES,
};
use crate::text::{clean_line, clean_lines};
use crate::unfurl::{byline, dates, times, title};
use std::cell::OnceCell;

/// A title begins with a shorter heading by chance, in bytes.
const MIN_HEADLINE_BYTES: usize = 12;

/// A heading of fewer words that a title ends in may be a section behind the site's name: `Example | Latest news`.
const MIN_HEADLINE_WORDS: usize = 3;

/// Whether the page is titled with a heading: the title begins with it, or has it behind the site's name.
pub(super) fn is_titled(page: &Page, heading: &str) -> bool {
    page.titles.first().is_some_and(|(title, _)| {
        let is_most = || heading.len() * 2 > title.len();
        title.starts_with(heading)
            || title.ends_with(heading)
                && (is_most() || heading.split(' ').count() >= MIN_HEADLINE_WORDS)
                && title::parts(title).last() == Some(&heading)
    })
}

/// Whether markup for readers without scripts may name an author or show a picture.
fn may_tell(markup: &str) -> bool {
    ["<img", "author", "byline"]
        .iter()
        .any(|word| memchr::memmem::find(markup.as_bytes(), word.as_bytes()).is_some())
}

impl Reader {
    /// Notes an element of this kind with the text in it.
    pub(super) fn close(&mut self, kind: Kind, raw: &str, hint: &str, is_updated: bool, place: Place) {
        let line = |raw: &str| clean_line(&htmlize::unescape(raw));
        let taken = match &kind {
            Kind::Time(datetime) => raw.len() + hint.len() + datetime.as_ref().map_or(0, String::len),
            Kind::Byline(_, links) => {
                let links = links
                    .iter()
                    .map(|(text, href)| text.len() + href.len() + ENTRY_BYTES);
                raw.len().min(2000) + links.sum::<usize>()
            }
            Kind::Dated | Kind::Bookmark => raw.len().min(400) + hint.len(),
            Kind::Title | Kind::Heading(_) | Kind::Caption | Kind::Prop(..) => raw.len(),
            _ => 0,
        };
        if taken > 0 && !self.keep(taken + ENTRY_BYTES) {
            return;
        }
        let begins = self.line;
        let is_late = self.has_text();
        let had_headline = self.had_headline();
        let page = &mut self.page;
        match kind {
            Kind::Title if page.titles.len() < 10 => {
                if page.titles.is_empty() {
                    page.title_line = begins;
                }
                let title = as_title(line(raw), self.mark.is_some());
                page.titles.push((title, false));
            }
            Kind::Heading(level) if page.headings.len() < 50 => {
                let (head, below) = without_day(raw);
                let text = title::spaced_as_titled(page, line(head));
                // Some pages have none of the first level, or the site's mark in it: the headline is one that the page
                // is titled with.
                let had_titled = || had_headline && title::headline_so_far(page).is_some();
                let is_titled_first =
                    || text.len() >= MIN_HEADLINE_BYTES && is_titled(page, &text) && !had_titled();
                let is_in_menu = level == 1 && place.aside && self.depth.comment == 0 && is_titled_first();
                let is_headline = match level {
                    1 => !text.is_empty(),
                    2 | 3 => is_titled_first(),
                    _ => false,
                };
                if is_in_menu {
                    self.leave_elsewhere();
                }
                let place = if is_in_menu { self.place() } else { place };
                let page = &mut self.page;
                page.headings.push(Heading {
                    level,
                    text,
                    place,
                    line: begins,
                    lead: page.lead.len(),
                });
                if is_headline {
                    self.begin_text();
                    self.begin_lead(place);
                    self.lead_text(below);
                    if !place.aside {
                        self.begin_loose();
                    }
                }
            }
            // When a reader said something.
            Kind::Time(_) | Kind::Dated | Kind::Bookmark if self.depth.comment > 0 => {}
            Kind::Bookmark if !dates::is_day(&line(raw)) => {}
            Kind::Time(datetime) if page.times.len() < 200 => page.times.push(TimeTag {
                datetime,
                text: line(raw),
                hint: hint.to_owned(),
                is_time: true,
                is_updated,
                is_late,
                headings: page.headings.len(),
                place,
                line: begins,
            }),
            Kind::Dated | Kind::Bookmark if page.times.len() < 200 && raw.len() < 400 => {
                page.times.push(TimeTag {
                    datetime: None,
                    text: times::without_stamp(line(raw)),
                    hint: hint.to_owned(),
                    is_time: false,
                    is_updated,
                    is_late,
                    headings: page.headings.len(),
                    place,
                    line: begins,
                })
            }
            Kind::Noscript if may_tell(raw) => {
                self.noscript_bytes += raw.len();
                let figure = self.open_figure();
                let page = &mut self.page;
                page.noscripts.push(Noscript {
                    markup: raw.to_owned(),
                    place,
                    figure,
                    pictures: page.pictures.len(),
                    headings: page.headings.len(),
                    text_bytes: self.body_bytes,
                });
            }
            Kind::Caption => self.caption(line(raw)),
            Kind::Credit => self.credit(line(raw)),
            Kind::Byline(weight, links) if page.bylines.len() < MAX_BYLINES && raw.len() < 2000 => {
                let text = clean_lines(&htmlize::unescape(raw));
                // In a caption whoever is named took the picture.
                let is_captioned = weight < 3 && self.depth.caption > 0;
                if is_captioned && byline::after_by(&text).is_none() {
                    return self.credit(text);
                }
                self.unmarked.wants_writer &= weight < 2;
                page.bylines.push(Byline {
                    text,
                    links,
                    weight,
                    is_late,
                    place,
                    line: begins,
                    credits: OnceCell::new(),
                });
            }
            Kind::Home(href) => self.end_home(href, &line(raw)),
            Kind::Teaser(href, first) => self.end_teaser(href, first, raw),
            Kind::Anchor(href) => self.close_anchor(line(raw), href, place),
            Kind::Paragraph => {
                let text = clean_lines(&htmlize::unescape(raw));
                let taken = text.len() + ENTRY_BYTES;
                self.end_loose_at(&text);
                let page = &mut self.page;
                if text.is_empty() {
                } else if self.body_bytes + taken > MAX_BODY_BYTES {
                    page.is_cut = true;
                } else {
                    self.body_bytes += taken;
                    page.paragraphs.push(Paragraph {
                        text,
                        is_loose: false,
                        is_point: false,
                        depth: self.levels.closing,
                        ends_at: self.body_bytes,
                        apart: self.levels.take_apart(),
                        headings: page.headings.len(),
                        place,
                        line: begins,
                    });
                }
            }
            Kind::Point(paragraphs, points) => self.end_point(raw, place, paragraphs, points),
            Kind::Prop(names, scope) => {
                let text = line(raw);
                if !text.is_empty() {
                    self.property(scope, &names, text.into());
                }
            }
            Kind::Article => self.end_article(),
            _ => {}
        }
    }

    /// Notes a script of JSON-LD, unless what is read out of it could take too much.
    pub(super) fn script(&mut self, json: String) {
        if json.is_empty() {
            return;
        }
        let count = |wanted: u8| memchr::memchr_iter(wanted, json.as_bytes()).count();
        let taken = json.len() + count(b'{') * OBJECT_BYTES + (count(b',') + count(b'[')) * VALUE_BYTES;
        if self.page.scripts.len() >= 100 || self.data_bytes + taken > MAX_DATA_BYTES {
            self.page.is_cut = true;
            return;
        }
        self.data_bytes += taken;
        self.script_bytes += json.len();
        self.page.scripts.push(Script {
            json,
            own: false,
            line: self.line,
        });
    }

    /// The innermost figure that is open.
    pub(super) fn open_figure(&self) -> Option<usize> {
        let kinds = self.open.iter().rev().flat_map(|open| &open.kinds);
        kinds.into_iter().find_map(|kind| match kind {
            Kind::Figure(index) => Some(*index),
            _ => None,
        })
    }

    /// The figure that a caption or credit of so many bytes belongs to: the one it stands in, else the picture just before
    /// it.
    fn figure(&mut self, bytes: usize) -> Option<&mut Figure> {
        let index = match self.open_figure() {
            Some(index) => index,
            None => {
                let picture = self.page.pictures.last_mut()?;
                // Behind other text than a line or two it is of something else.
                let known = picture.figure.and_then(|index| self.page.figures.get(index));
                let caption = known.and_then(|figure| Some(figure.caption.as_ref()?.len()));
                let lines = bytes + caption.unwrap_or_default() + 3 * ENTRY_BYTES;
                if self.body_bytes - picture.text_bytes > lines {
                    return None;
                }
                match picture.figure {
                    Some(index) => index,
                    None => {
                        picture.figure = Some(self.page.figures.len());
                        self.page.figures.push(Figure::default());
                        self.page.figures.len() - 1
                    }
                }
            }
        };
        self.page.figures.get_mut(index)
    }

    fn caption(&mut self, text: String) {
        if !text.is_empty()
            && let Some(figure) = self.figure(text.len())
        {
            // A caption element may hold another one; the outer one, closed later, says more.
            match &mut figure.caption {
                Some(known) if !text.contains(&**known) => {}
                slot => *slot = Some(text),
            }
        }
    }

    fn credit(&mut self, text: String) {
        let has_year = text.bytes().filter(u8::is_ascii_digit).count() >= 4;
        let begins = |words: &str| {
            let start = text.get(..words.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(words))
        };
        // `Example, 2026 ©`
        if text.starts_with(['©', '℗'])
            || has_year && text.contains('©')
            || begins("copyright")
            || begins("(c)")
            || text.len() < 300 && text.to_lowercase().contains("rights reserved")
        {
            let in_figure = self.open.iter().any(|open| {
                open.kinds
                    .iter()
                    .any(|kind| matches!(kind, Kind::Figure(_) | Kind::Caption))
            });
            // A picture's credit has no year.
            let is_of_page = has_year || self.depth.is_aside() || text.to_lowercase().contains("rights");
            if !in_figure && is_of_page && text.len() < 300 {
                self.page.copyright = Some(text);
                return;
            }
        }
        // A sign alone credits nobody, nor does the number that a site of China is registered under.
        let says_who =
            text.contains(char::is_alphabetic) && !text.contains("网安备") && !text.contains("ICP");
        if says_who
            && text.len() < 300
            && let Some(figure) = self.figure(text.len())
        {
            figure.credit.get_or_insert(text);
        }
    }
}
