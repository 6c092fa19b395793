//! What an element was followed for, once it ends.

use super::super::{Byline, Figure, Heading, Paragraph, Place, Script, TimeTag};
use super::{Kind, MAX_BODY_BYTES, Reader};
use crate::text::{clean_line, clean_lines};

impl Reader {
    /// Notes an element of this kind with the text in it.
    pub(super) fn close(&mut self, kind: Kind, raw: &str, hint: &str, place: Place) {
        let line = |raw: &str| clean_line(&htmlize::unescape(raw));
        if matches!(
            kind,
            Kind::Heading(_) | Kind::Time(_) | Kind::Dated | Kind::Byline(..) | Kind::Prop(..)
        ) && !self.keep(raw.len().min(2000) + hint.len() + 64)
        {
            return;
        }
        let begins = self.line;
        let page = &mut self.page;
        match kind {
            Kind::Title if page.titles.len() < 10 => {
                if page.titles.is_empty() {
                    page.title_line = begins;
                }
                page.titles.push((line(raw), false));
            }
            Kind::Json if page.scripts.len() < 100 && !raw.is_empty() => {
                self.script_bytes += raw.len();
                page.scripts.push(Script {
                    json: raw.to_owned(),
                    own: false,
                    line: begins,
                });
            }
            Kind::Heading(level) if page.headings.len() < 50 => page.headings.push(Heading {
                level,
                text: line(raw),
                place,
                line: begins,
            }),
            Kind::Time(datetime) if page.times.len() < 200 => page.times.push(TimeTag {
                datetime,
                text: line(raw),
                hint: hint.to_owned(),
                is_time: true,
                place,
                line: begins,
            }),
            Kind::Dated if page.times.len() < 200 && raw.len() < 400 => page.times.push(TimeTag {
                datetime: None,
                text: line(raw),
                hint: hint.to_owned(),
                is_time: false,
                place,
                line: begins,
            }),
            Kind::Caption => self.caption(line(raw)),
            Kind::Credit => self.credit(line(raw)),
            Kind::Byline(weight, links) if page.bylines.len() < 200 && raw.len() < 2000 => {
                let text = clean_lines(&htmlize::unescape(raw));
                page.bylines.push(Byline {
                    text,
                    links,
                    weight,
                    place,
                    line: begins,
                });
            }
            Kind::Anchor(href) => self.close_anchor(line(raw), href),
            Kind::Paragraph => {
                let text = clean_lines(&htmlize::unescape(raw));
                if !text.is_empty() && self.body_bytes < MAX_BODY_BYTES {
                    self.body_bytes += text.len();
                    page.paragraphs.push(Paragraph {
                        text,
                        place,
                        line: begins,
                    });
                }
            }
            Kind::Prop(names, scope) => {
                let text = line(raw);
                if !text.is_empty() {
                    self.property(scope, &names, text.into());
                }
            }
            _ => {}
        }
    }

    fn close_anchor(&mut self, text: String, href: String) {
        if href == "rel:tag" {
            if self.page.rel_tags.len() < 100 {
                self.page.rel_tags.push(text);
            }
            return;
        }
        for kind in self.open.iter_mut().flat_map(|open| &mut open.kinds) {
            if let Kind::Byline(_, links) = kind
                && links.len() < 20
            {
                links.push((text.clone(), href.clone()));
            }
        }
        // `rel=author` on the link itself: its byline was closed before it with no link in it.
        if let Some(byline) = self.page.bylines.last_mut()
            && byline.links.is_empty()
            && byline.text == text
        {
            byline.links.push((text, href));
        }
    }

    /// The figure that a caption or credit belongs to: the one it stands in, else the picture just before it.
    fn figure(&mut self) -> Option<&mut Figure> {
        let inside = self
            .open
            .iter()
            .rev()
            .flat_map(|open| &open.kinds)
            .find_map(|kind| match kind {
                Kind::Figure(index) => Some(*index),
                _ => None,
            });
        let index = match inside {
            Some(index) => index,
            None => {
                let picture = self.page.pictures.last_mut()?;
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
        if let Some(figure) = self.figure().filter(|_| !text.is_empty()) {
            // A caption element may hold another one; the outer one, closed later, says more.
            match &mut figure.caption {
                Some(known) if !text.contains(&**known) => {}
                slot => *slot = Some(text),
            }
        }
    }

    fn credit(&mut self, text: String) {
        if text.starts_with(['©', '℗'])
            || text
                .get(..9)
                .is_some_and(|word| word.eq_ignore_ascii_case("copyright"))
        {
            let in_figure = self.open.iter().any(|open| {
                open.kinds
                    .iter()
                    .any(|kind| matches!(kind, Kind::Figure(_) | Kind::Caption))
            });
            if !in_figure && text.len() < 300 {
                self.page.copyright = Some(text);
                return;
            }
        }
        if let Some(figure) = self.figure().filter(|_| !text.is_empty() && text.len() < 300) {
            figure.credit.get_or_insert(text);
        }
    }
}
