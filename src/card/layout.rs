//! Where everything on a card stands.

use super::fonts::Fonts;
use super::options::CardOptions;
use super::text::{self, Block, Face, Line, Room};
use super::theme::{Align, PhotoPlace, Shape, TitleAt};
use crate::article::{Article, Author};
use crate::color::Rgb;
use crate::dates;
use crate::error::{Error, ErrorCode};
use crate::language::Direction;
use crate::qr::{Level, Qr, QrOptions};
use crate::text::{Count, fit, isolate};
use image::{RgbImage, RgbaImage};

/// The area of a card of 1200 × 630, for which measures are given; other cards scale them by the root of theirs.
const PLAIN_AREA_PX: f32 = 1200.0 * 630.0;

/// The least pixels of a module of a code: apps halve cards, and readers want two.
const QR_MODULE_MIN_PX: usize = 4;
/// The free modules around a code ([ISO/IEC 18004](https://www.iso.org/standard/83389.html), 6.3.8).
pub(super) const QUIET_MODULES: usize = 4;
/// The side of a code with its quiet zone where that makes its modules no smaller.
const QR_SIDE: f32 = 164.0;
/// The most of the card's shorter side that a code takes.
const QR_MAX_PERCENT: usize = 36;

/// A rectangle, in pixels from the top left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rect {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Rect {
    fn right(&self) -> f32 {
        self.x + self.width
    }

    fn foot(&self) -> f32 {
        self.y + self.height
    }

    fn inset(&self, x: f32, y: f32) -> Self {
        Self {
            x: self.x + x,
            y: self.y + y,
            width: self.width - 2.0 * x,
            height: self.height - 2.0 * y,
        }
    }
}

/// A text and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub(super) block: Block,
    pub(super) color: Rgb,
    /// The left and right edge of the column, and the top of the first line.
    left: f32,
    right: f32,
    top: f32,
    side: Side,
}

/// Which edge of the column lines stand against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Center,
    Right,
}

impl Placed {
    /// Each line with its left end and its baseline.
    pub(super) fn lines(&self) -> impl Iterator<Item = (&Line, f32, f32)> {
        self.block.lines.iter().enumerate().map(|(n, line)| {
            let baseline = self.top + self.block.ascent + self.block.line_height * n as f32;
            (line, self.line_left(line.width), baseline)
        })
    }

    /// What the lines take up.
    pub(super) fn area(&self) -> Rect {
        let width = self.block.width();
        Rect {
            x: self.line_left(width),
            y: self.top,
            width,
            height: self.block.height(),
        }
    }

    fn line_left(&self, width: f32) -> f32 {
        match self.side {
            Side::Left => self.left,
            Side::Center => f32::midpoint(self.left, self.right) - width / 2.0,
            Side::Right => self.right - width,
        }
    }
}

/// A card, ready to be drawn.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) ground: (Rgb, Rgb),
    pub(super) photo: Option<(RgbImage, Rect)>,
    pub(super) text_is_on_photo: bool,
    pub(super) shapes: Vec<(Rect, Rgb)>,
    pub(super) logo: Option<(RgbaImage, f32, f32)>,
    /// The title first.
    pub(super) texts: Vec<Placed>,
    pub(super) qr: Option<(Qr, Rect)>,
}

/// What all steps of a layout need.
struct Plan<'a> {
    article: &'a Article,
    options: &'a CardOptions,
    fonts: &'a Fonts,
    /// One pixel of a card of 1200 × 630.
    unit: f32,
    /// The column of the text.
    column: Rect,
    layout: Layout,
}

pub(super) fn lay_out(article: &Article, options: &CardOptions, fonts: &Fonts) -> Result<Layout, Error> {
    let size = options.size;
    let (width, height) = (size.width() as f32, size.height() as f32);
    let unit = (width * height / PLAIN_AREA_PX).sqrt();
    let whole = Rect {
        x: 0.0,
        y: 0.0,
        width,
        height,
    };
    let theme = &options.theme;
    let mut plan = Plan {
        article,
        options,
        fonts,
        unit,
        column: whole,
        layout: Layout {
            ground: (theme.ground, theme.ground_to),
            photo: None,
            text_is_on_photo: false,
            shapes: Vec::new(),
            logo: None,
            texts: Vec::new(),
            qr: None,
        },
    };
    plan.photo(whole);
    plan.ornament(whole);
    plan.column = plan.column.inset(64.0 * unit, 56.0 * unit);
    // A card as tall as a telephone has the app's own buttons over its head and foot.
    if height > width * 1.5 {
        let covered = height * 0.05;
        let head = if plan.column.y > height / 3.0 {
            0.0
        } else {
            covered
        };
        plan.column.y += head;
        plan.column.height -= head + covered;
    }
    let head = plan.head()?;
    let foot = plan.foot()?;
    plan.title(head, foot)?;
    Ok(plan.layout)
}

impl Plan<'_> {
    fn rtl(&self) -> bool {
        self.article.direction() == Direction::Rtl
    }

    fn side(&self) -> Side {
        match (self.options.theme.align, self.rtl()) {
            (Align::Center, _) => Side::Center,
            (Align::Start, false) => Side::Left,
            (Align::Start, true) => Side::Right,
        }
    }

    fn face(&self, bold: bool, serif: bool) -> Face<'_> {
        Face {
            language: self.article.language(),
            direction: self.article.direction(),
            serif,
            bold,
        }
    }

    /// Cuts the photograph and leaves the column what it does not take.
    fn photo(&mut self, whole: Rect) {
        let Some(photo) = &self.options.photo else {
            return;
        };
        let at = match self.options.theme.photo {
            PhotoPlace::None => return,
            PhotoPlace::Full => whole,
            PhotoPlace::Side if whole.width > whole.height * 1.2 => {
                let width = (whole.width * 0.42).round();
                let x = if self.rtl() { 0.0 } else { whole.width - width };
                self.column.x = if self.rtl() { width } else { 0.0 };
                self.column.width = whole.width - width;
                Rect { x, width, ..whole }
            }
            PhotoPlace::Side => {
                // A code takes the height of the title's lines.
                let share = if self.options.qr.is_some() { 0.4 } else { 0.45 };
                let height = (whole.height * share).round();
                self.column.y = height;
                self.column.height = whole.height - height;
                Rect { height, ..whole }
            }
        };
        self.layout.text_is_on_photo = self.options.theme.photo == PhotoPlace::Full;
        let cut = photo.cover(at.width as u32, at.height as u32, self.options.theme.ground);
        self.layout.photo = Some((cut, at));
    }

    fn ornament(&mut self, whole: Rect) {
        let (unit, color) = (self.unit, self.options.theme.accent);
        let mut shape = |x: f32, y: f32, width: f32, height: f32| {
            self.layout.shapes.push((Rect { x, y, width, height }, color));
        };
        match self.options.theme.shape {
            Shape::None | Shape::Rule => {}
            Shape::Edge => {
                let width = (14.0 * unit).round();
                let at_right = self.article.direction() == Direction::Rtl;
                let x = if at_right { whole.width - width } else { 0.0 };
                shape(x, 0.0, width, whole.height);
            }
            Shape::Band => {
                let height = (16.0 * unit).round();
                shape(0.0, whole.height - height, whole.width, height);
            }
            Shape::Frame => {
                let (gap, line) = ((22.0 * unit).round(), (3.0 * unit).round().max(1.0));
                let inner = self.column.inset(gap, gap);
                shape(inner.x, inner.y, inner.width, line);
                shape(inner.x, inner.foot() - line, inner.width, line);
                shape(inner.x, inner.y, line, inner.height);
                shape(inner.right() - line, inner.y, line, inner.height);
            }
        }
    }

    /// Sets one line, or a few, smaller where they would not fit.
    fn small(
        &self,
        text: &str,
        bold: bool,
        size: f32,
        width: f32,
        lines_max: usize,
    ) -> Result<Option<Block>, Error> {
        let size_max_px = size * self.unit;
        let room = Room {
            width,
            // Tibetan letters reach two and a half times the size.
            height: size_max_px * 2.6 * lines_max as f32,
            size_max_px,
            size_good_px: size_max_px * 0.7,
            lines_max,
        };
        text::set(self.fonts, text, &self.face(bold, false), &room)
    }

    fn place(&mut self, block: Block, color: Rgb, left: f32, top: f32, width: f32, side: Side) {
        self.layout.texts.push(Placed {
            block,
            color,
            left,
            right: left + width,
            top,
            side,
        });
    }

    /// The logo and the site's name; where they end.
    fn head(&mut self) -> Result<f32, Error> {
        let column = self.column;
        let height = (46.0 * self.unit).round();
        let gap = 16.0 * self.unit;
        let logo = self
            .options
            .logo
            .as_ref()
            .map(|logo| logo.contain((column.width * 0.4) as u32, height as u32));
        let logo_width = logo.as_ref().map_or(0.0, |logo| logo.width() as f32 + gap);
        let name = match self.article.site() {
            Some(site) => self.small(site.name(), true, 28.0, column.width - logo_width, 1)?,
            None => None,
        };
        if logo.is_none() && name.is_none() {
            return Ok(column.y);
        }
        let side = self.side();
        let name_width = name.as_ref().map_or(0.0, Block::width);
        let left = match side {
            Side::Left => column.x,
            Side::Center => column.x + (column.width - logo_width - name_width) / 2.0,
            Side::Right => column.right() - logo_width - name_width,
        };
        let (logo_left, name_left) = if self.rtl() {
            (left + name_width + gap, left)
        } else {
            (left, left + logo_width)
        };
        let mut foot = column.y;
        if let Some(logo) = logo {
            let top = column.y + (height - logo.height() as f32) / 2.0;
            foot = foot.max(column.y + height);
            self.layout.logo = Some((logo, logo_left.round(), top.round()));
        }
        if let Some(name) = name {
            let own = name.height();
            let top = if logo_width > 0.0 {
                column.y + (height - own) / 2.0
            } else {
                column.y
            };
            foot = foot.max(top + own);
            self.place(
                name,
                self.options.theme.accent_text(),
                name_left,
                top,
                name_width,
                Side::Left,
            );
        }
        Ok(foot)
    }

    /// Who wrote it and when, and the QR code; where they begin.
    fn foot(&mut self) -> Result<f32, Error> {
        let column = self.column;
        let mut top = column.foot();
        let mut width = column.width;
        let mut left = column.x;
        if let Some(link) = &self.options.qr {
            let (qr, module_px) = self.code(link)?;
            let side = (module_px * (qr.side_modules() + 2 * QUIET_MODULES)) as f32;
            let x = if self.rtl() {
                column.x
            } else {
                column.right() - side
            };
            let at = Rect {
                x: x.round(),
                y: (column.foot() - side).round(),
                width: side,
                height: side,
            };
            top = at.y;
            width -= side + 28.0 * self.unit;
            if self.rtl() {
                left = column.right() - width;
            }
            self.layout.qr = Some((qr, at));
        }
        // Beside a code the byline stands at the other edge, also where all else is centred.
        let side = match self.side() {
            Side::Center if self.layout.qr.is_some() && self.rtl() => Side::Right,
            Side::Center if self.layout.qr.is_some() => Side::Left,
            side => side,
        };
        let mut foot = column.foot();
        for block in self.byline(width)?.into_iter().rev() {
            let own = block.height();
            foot -= own;
            top = top.min(foot);
            self.place(block, self.options.theme.quiet, left, foot, width, side);
        }
        Ok(top)
    }

    /// The code of `link`, and the pixels of its modules: so many that it is read from a card that an app has halved.
    fn code(&self, link: &str) -> Result<(Qr, usize), Error> {
        let size = self.options.size;
        let most = size.width().min(size.height()) as usize * QR_MAX_PERCENT / 100;
        let usual = (QR_SIDE * self.unit) as usize;
        let side = |qr: &Qr| qr.side_modules() + 2 * QUIET_MODULES;
        let weak = QrOptions::new().with_level(Level::L);
        let qr = match Qr::new(link, &QrOptions::new()) {
            Ok(qr) if side(&qr) * QR_MODULE_MIN_PX <= most => qr,
            _ => Qr::new(link, &weak)?,
        };
        let module_px = (usual / side(&qr)).max(QR_MODULE_MIN_PX);
        if module_px * side(&qr) > most {
            let message = format!(
                "the link has {} bytes, too many for a QR code that a card of {size} has room for",
                link.len()
            );
            return Err(Error::new(ErrorCode::QrUnsafe, message)
                .with_fix("shorten the link, make the card larger, or leave the code out"));
        }
        Ok((qr, module_px))
    }

    /// Authors and date on one line, else one above the other; of many authors as many as fit.
    fn byline(&self, width: f32) -> Result<Vec<Block>, Error> {
        let language = self.article.language();
        let date = self.article.published().map(|time| match language {
            Some(language) => dates::long(time, language),
            None => time.as_str().chars().take(10).collect(),
        });
        let names: Vec<&str> = self.article.authors().iter().map(Author::name).collect();
        let comma = match language.map(crate::language::Language::primary) {
            Some("zh" | "ja" | "yue") => "、",
            Some("ar" | "fa" | "ug" | "ur") => "، ",
            _ => ", ",
        };
        let set = |text: &str| -> Result<Option<Block>, Error> {
            let mut block = self.small(text, false, 24.0, width, 1)?;
            for line in block.iter_mut().flat_map(|block| &mut block.lines) {
                line.text.retain(|c| !matches!(c, '\u{2068}' | '\u{2069}'));
            }
            Ok(block)
        };
        let is_good = |block: &Block| block.lines.len() == 1 && block.size_px >= 20.0 * self.unit;
        let mut blocks = Vec::new();
        for kept in (1..=names.len()).rev() {
            let of_each: Vec<String> = names[..kept].iter().map(|name| isolate(name)).collect();
            let mut text = of_each.join(comma);
            if kept < names.len() {
                text.push_str(comma);
                text.push('…');
            } else if let Some(date) = &date
                && let Some(block) = set(&format!("{text} · {}", isolate(date)))?.filter(is_good)
            {
                return Ok(vec![block]);
            }
            if kept == 1 {
                text = fit(&text, 60, Count::Graphemes).into_owned();
            }
            let block = set(&text)?;
            if kept == 1 || block.as_ref().is_some_and(is_good) {
                blocks.extend(block);
                break;
            }
        }
        if let Some(date) = date {
            blocks.extend(set(&date)?);
        }
        Ok(blocks)
    }

    fn title(&mut self, head: f32, foot: f32) -> Result<(), Error> {
        let theme = &self.options.theme;
        let (column, unit) = (self.column, self.unit);
        let gap = 30.0 * unit;
        let rule = if theme.shape == Shape::Rule {
            34.0 * unit
        } else {
            0.0
        };
        let top = if head > column.y { head + gap } else { column.y } + rule;
        let end = if foot < column.foot() {
            foot - gap
        } else {
            column.foot()
        };
        let is_wide = column.width > column.height * 1.15;
        let is_tall = column.height > column.width * 1.5;
        let room = Room {
            width: column.width,
            height: (end - top).max(1.0),
            size_max_px: unit
                * match (is_wide, is_tall) {
                    (true, _) => 88.0,
                    (false, false) => 100.0,
                    (false, true) => 112.0,
                },
            size_good_px: 44.0 * unit,
            lines_max: if is_wide { 4 } else { 7 },
        };
        let face = self.face(true, theme.serif);
        let block = text::set(self.fonts, self.article.title(), &face, &room)?.ok_or_else(|| {
            Error::new(ErrorCode::BadValue, "the title is too long for a card")
                .with_fix("shorten it")
                .with_field("title")
        })?;
        let spare = (room.height - block.height()).max(0.0);
        let top = top
            + match theme.title_at {
                TitleAt::Top => 0.0,
                TitleAt::Middle => spare / 2.0,
                TitleAt::Bottom => spare,
            };
        let side = self.side();
        if theme.shape == Shape::Rule {
            let (width, height) = ((84.0 * unit).round(), (7.0 * unit).round());
            let x = match side {
                Side::Left => column.x,
                Side::Center => column.x + (column.width - width) / 2.0,
                Side::Right => column.right() - width,
            };
            let y = (top - 24.0 * unit).round();
            let x = x.round();
            self.layout
                .shapes
                .push((Rect { x, y, width, height }, theme.accent));
        }
        let color = theme.text;
        self.place(block, color, column.x, top, column.width, side);
        self.layout.texts.rotate_right(1);
        Ok(())
    }
}
