//! How large everything on a poster is.

use unicode_width::UnicodeWidthStr;

use super::Paper;
use crate::language::Language;
use crate::text::{Count, fit, length};

/// The smallest print of a headline, and of all else, in millimetres: 7 and 6 points.
const TITLE_MIN_MM: f64 = 2.5;
const SMALL_MIN_MM: f64 = 2.1;
/// How wide bold letters are where those of East Asia are 2, in ems, as Noto Sans has them.
const LETTER_EM: f64 = 0.58;
/// The part of a column that words leave free at the ends of its lines.
const RAGGED: f64 = 1.15;
/// The longest word that the headline is made smaller for, in letters; a longer one is broken.
const WORD_MAX: usize = 18;

/// Sizes in millimetres.
#[derive(Debug)]
pub(super) struct Layout {
    /// The code stands beside the text, not below.
    pub(super) beside: bool,
    pub(super) margin: f64,
    pub(super) gap: f64,
    pub(super) code: f64,
    pub(super) title: f64,
    pub(super) small: f64,
    pub(super) address: f64,
    /// From line to line, in ems.
    pub(super) leading: f64,
    /// The headline, shortened if it fits at no size.
    pub(super) headline: String,
}

impl Layout {
    pub(super) fn new(paper: Paper, title: &str, address: &str, language: Option<&Language>) -> Self {
        let (width, height) = (f64::from(paper.width_mm()), f64::from(paper.height_mm()));
        let beside = width > height;
        let unit = (width * height).sqrt() / 100.0;
        let margin = 0.08 * width.min(height);
        let gap = 3.0 * unit;
        let inner = width - 2.0 * margin;
        let (leading, letter) = script(language);
        let small = (2.6 * unit).max(SMALL_MIN_MM);
        // The quiet zone is a margin of its own, so the code may take the whole height beside the text.
        let (code, column, room) = if beside {
            let code = (height - 2.0 * margin).min(0.48 * width);
            (code, inner - code, 0.46 * height)
        } else {
            let code = (0.62 * width).min(0.46 * height);
            // The site's name, the instruction and an address of two lines, with the gaps between all of them.
            let rest = 2.0 * small * leading + 2.5 * 4.2 * unit + 4.0 * gap;
            let room = height - 2.0 * margin - code - rest;
            (code, inner, room)
        };
        let letters = title.width().max(1) as f64;
        let area = column * room / (letter * RAGGED * leading);
        let longest = title
            .split_whitespace()
            .map(UnicodeWidthStr::width)
            .filter(|word| *word <= WORD_MAX)
            .max()
            .unwrap_or(1);
        let fitting = (area / letters).sqrt();
        let size = fitting
            .min(column / (longest as f64 * letter))
            .min(7.2 * unit)
            .max(TITLE_MIN_MM);
        let headline = if fitting < TITLE_MIN_MM {
            let letters_fitting = area / (TITLE_MIN_MM * TITLE_MIN_MM);
            let share = letters_fitting / letters * length(title, Count::Graphemes) as f64;
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a part of the title's length"
            )]
            fit(title, share as usize, Count::Graphemes).into_owned()
        } else {
            title.to_owned()
        };
        let address = (column / (address.width().max(1) as f64 * LETTER_EM))
            .min(4.2 * unit)
            .max(small * 0.9);
        Self {
            beside,
            margin: rounded(margin),
            gap: rounded(gap),
            code: rounded(code),
            title: rounded(size),
            small: rounded(small),
            address: rounded(address),
            leading,
            headline,
        }
    }
}

/// From line to line and the width of a letter, in ems: scripts whose letters stack need more room, and signs above and
/// below are counted as no letters.
fn script(language: Option<&Language>) -> (f64, f64) {
    match language.map(Language::primary) {
        Some("ur" | "ks") => (2.0, LETTER_EM),
        Some("my") => (1.65, 1.3 * LETTER_EM),
        Some("bo" | "dz" | "km" | "lo" | "th") => (1.65, 1.1 * LETTER_EM),
        Some("ar" | "fa" | "ug" | "ps" | "am" | "ti" | "hi" | "bn" | "mr" | "ne") => (1.45, LETTER_EM),
        _ => (1.2, LETTER_EM),
    }
}

fn rounded(mm: f64) -> f64 {
    (mm * 100.0).round() / 100.0
}
