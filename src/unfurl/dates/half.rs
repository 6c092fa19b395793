//! Which half of the day a clock of twelve hours means, as the words beside it say.

mod table;

use super::tokens::Token;
use crate::unfurl::buckets::ByByte;
use table::{BESIDE, HALVES};

/// What says a half by the bytes that it begins and ends with.
static BY_FIRST: ByByte<{ HALVES.len() }> = ByByte::by_first(&SAID);
static BY_LAST: ByByte<{ HALVES.len() }> = ByByte::by_last(&SAID);

const SAID: [&str; HALVES.len()] = {
    let mut said = [""; HALVES.len()];
    let mut at = 0;
    while at < HALVES.len() {
        said[at] = HALVES[at].0;
        at += 1;
    }
    said
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    Morning,
    Noon,
    Afternoon,
    Night,
    /// Something is said, and the hour is not known by it.
    Unclear,
    /// What is before noon or says nothing.
    Doubtful,
}

impl Half {
    /// The hour out of 24; none where nobody knows it.
    pub(super) fn hour(self, told: i8) -> Option<i8> {
        match (self, told) {
            (_, 13..) => Some(told),
            (Self::Unclear, _) | (Self::Night, 5 | 12) | (Self::Doubtful, 12) => None,
            (Self::Morning, 12) => Some(0),
            (Self::Afternoon, ..=11) | (Self::Noon, 1..=5) | (Self::Night, 6..=11) => Some(told + 12),
            _ => Some(told),
        }
    }
}

/// How many words say it at most.
const MOST_WORDS: usize = 4;

/// How many marks stand between it and the clock at most: `（午後）`.
const MOST_MARKS: usize = 2;

/// What is said before the clock that begins at `at`: `午後3:05`, `PM 3:05`, `ល្ងាច ម៉ោង ៣:០៥`.
pub(super) fn before(tokens: &[Token], at: usize) -> Option<Half> {
    let rest = without_marks(&tokens[..at]);
    let said_at_end = |tokens| phrase(&words_before(tokens), true);
    let (half, said, _) = said_at_end(rest).or_else(|| match rest.split_last()? {
        (Token::Word(word), before) if is_beside(word) => said_at_end(without_marks(before)),
        _ => None,
    })?;
    // A letter before a clock belongs to what is before it: 2026 م.
    let is_told = said.chars().nth(1).is_some() || said.starts_with(is_spaceless);
    is_told.then_some(half)
}

/// What is said behind the clock that ends before `at`, and where that ends.
pub(super) fn after(tokens: &[Token], at: usize) -> Option<(Half, usize)> {
    let rest = tokens.get(at..).unwrap_or_default().iter();
    let marks: Vec<_> = rest
        .map_while(|token| match token {
            Token::Mark(mark) if !matches!(mark, ':' | '+') => Some(*mark),
            _ => None,
        })
        .take(MOST_MARKS)
        .collect();
    let mut from = at + marks.len();
    if let Some(Token::Word(word)) = tokens.get(from)
        && is_beside(word)
    {
        from += 1;
        from += usize::from(tokens.get(from) == Some(&Token::Mark('.')));
    }
    let (half, said, end) = phrase(&words_behind(tokens, from), false)?;
    // Behind a sign a short word may be the next thing said: `12:30, Sa`.
    let is_told = marks.iter().all(|mark| matches!(mark, '(' | '['))
        || said.chars().nth(2).is_some()
        || matches!(said, "am" | "pm");
    // 9:30 p. 4, 12:30 America/New_York
    let is_else = match &tokens[end..] {
        [Token::Mark('.'), Token::Number(..), ..] => said == "p",
        [Token::Mark('/'), Token::Word(_), ..] => half == Half::Doubtful,
        _ => false,
    };
    (is_told && !is_else).then_some((half, end))
}

/// Whether a text is nothing but what says a half of the day.
pub(super) fn is_alone(tokens: &[Token]) -> bool {
    let said = phrase(&words_behind(tokens, 0), false);
    said.is_some_and(|(half, _, end)| {
        half != Half::Doubtful && tokens[end..].iter().all(|token| *token == Token::Mark('.'))
    })
}

/// A word and the place behind it.
type Placed<'t> = (&'t str, usize);

/// The tokens without the marks that end them.
fn without_marks<'t, 'w>(tokens: &'t [Token<'w>]) -> &'t [Token<'w>] {
    let marks = tokens.iter().rev().take(MOST_MARKS);
    let marks = marks.take_while(|token| matches!(token, Token::Mark(_)));
    &tokens[..tokens.len() - marks.count()]
}

/// Whether a mark stands inside what is said: p.m., de l'après-midi, אחה"צ.
fn is_inside(token: &Token) -> bool {
    matches!(token, Token::Mark('.' | '\'' | '’' | '-' | '"'))
}

/// The last words of a text, in its order.
fn words_before<'t>(tokens: &'t [Token]) -> Vec<Placed<'t>> {
    let mut words = Vec::new();
    for (at, token) in tokens.iter().enumerate().rev() {
        match token {
            Token::Word(word) if words.len() < MOST_WORDS => words.push((&**word, at + 1)),
            token if is_inside(token) => {}
            _ => break,
        }
    }
    words.reverse();
    words
}

fn words_behind<'t>(tokens: &'t [Token], from: usize) -> Vec<Placed<'t>> {
    let mut words = Vec::new();
    for (at, token) in tokens.iter().enumerate().skip(from) {
        match token {
            Token::Word(word) if words.len() < MOST_WORDS => words.push((&**word, at + 1)),
            token if is_inside(token) && !words.is_empty() => {}
            _ => break,
        }
    }
    words
}

/// The longest of what says a half of the day, at the end of these words or at their begin, and where it ends.
fn phrase<'t>(words: &[Placed<'t>], is_end: bool) -> Option<(Half, &'t str, usize)> {
    let nearest = if is_end { words.last()? } else { words.first()? };
    let known = |at: usize| {
        let (said, half) = &HALVES[at];
        if is_within(nearest.0, said) && (is_end || !is_led(nearest.0)) {
            return Some((said.len(), *half, nearest));
        }
        let count = said.split(' ').count();
        let from = if is_end {
            words.len().checked_sub(count)?
        } else {
            0
        };
        let part = words.get(from..from + count)?;
        let is_said = said
            .split(' ')
            .zip(part)
            .all(|(said, (word, _))| is_same(word, said));
        is_said.then(|| (said.len(), *half, &part[count - 1]))
    };
    let longest = match nearest.0 {
        // A word in ASCII is said as a whole: its first or last letter tells most apart.
        word if word.is_ascii() && is_end => {
            let rows = BY_LAST.of_byte(*word.as_bytes().last()?);
            let ending = rows.filter(|at| HALVES[*at].0.ends_with(word));
            ending.filter_map(known).max_by_key(|(length, ..)| *length)
        }
        word if word.is_ascii() => {
            let rows = BY_FIRST.of_byte(*word.as_bytes().first()?);
            let beginning = rows.filter(|at| HALVES[*at].0.starts_with(word));
            beginning.filter_map(known).max_by_key(|(length, ..)| *length)
        }
        word => {
            let edge = |text: &str| {
                if is_end {
                    text.bytes().last()
                } else {
                    text.bytes().next()
                }
            };
            let is_vague = word.contains(is_left_out);
            // The first bytes of all scripts without spaces.
            let is_wide = |text: &str| text.bytes().any(|byte| byte >= 0xe0);
            let is_word_wide = is_wide(word);
            let may_be_said = |at: &usize| {
                let said = HALVES[*at].0;
                is_vague || edge(said) == edge(word) || is_word_wide && is_wide(said)
            };
            let rows = (0..HALVES.len()).filter(may_be_said);
            rows.filter_map(known).max_by_key(|(length, ..)| *length)
        }
    };
    if let Some((_, half, (word, end))) = longest {
        return Some((half, word, *end));
    }
    // Stuck to what follows: `3:05pmUpdated`, and `12:30 a`, which is `to` in other languages.
    let (word, end) = *nearest;
    let glued = match word {
        _ if is_end => return None,
        _ if word.starts_with("pm") => Half::Afternoon,
        _ if word == "a" || word.starts_with("am") => Half::Doubtful,
        _ => return None,
    };
    Some((glued, word, end))
}

fn is_beside(word: &str) -> bool {
    BESIDE.contains(&word)
}

/// Whether a sign is often left out: the vowels of Arabic, the dots of Hindi.
fn is_left_out(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{652}' | '\u{93c}')
}

/// Whether both are the same word but for such signs.
fn is_same(word: &str, said: &str) -> bool {
    word == said
        || !word.is_ascii()
            && word.contains(is_left_out)
            && word.chars().filter(|c| !is_left_out(*c)).eq(said.chars())
}

/// Whether what is said is in a word of a script without spaces.
fn is_within(word: &str, said: &str) -> bool {
    said.starts_with(is_spaceless) && said.chars().nth(1).is_some() && word.contains(said)
}

/// Whether a word is of a language that says the half before the hour: what is behind it begins the next thing said.
fn is_led(word: &str) -> bool {
    word.starts_with(|c| matches!(c, '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'))
}

/// Thai, Lao, Tibetan, Burmese, Khmer, Japanese, Chinese, Korean.
fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}
