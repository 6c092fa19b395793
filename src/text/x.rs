//! X's weighted length, by the rules of twitter-text's
//! [config v3](https://github.com/twitter/twitter-text/blob/master/config/v3.json).
//!
//! It is never less than what twitter-text counts, and the same for text in NFC without words that merely look like a
//! domain. Two differences are meant: twitter-text brings text into NFC first, for which a reader's page has no room,
//! so decomposed text counts more here; and the emoji list of its last version ends with Unicode 11, while X says that
//! [every emoji counts 2](https://docs.x.com/fundamentals/counting-characters).

use unicode_segmentation::UnicodeSegmentation;

/// What X counts for a link, however long (`transformedURLLength`).
pub(crate) const LINK_COST: usize = 23;

/// What `text` counts in all.
pub(super) fn length(text: &str) -> usize {
    let mut total = 0;
    pieces(text, |_, weight| {
        total += weight;
        true
    });
    total
}

/// Hands the pieces that a cut may fall between to `each`, with the byte where each begins and what it counts, until
/// it says false: grapheme clusters, and links as a whole.
pub(super) fn pieces(text: &str, mut each: impl FnMut(usize, usize) -> bool) {
    let (mut at, mut after_word) = (0, false);
    let mut clusters = text.graphemes(true);
    loop {
        let rest = clusters.as_str();
        if let Some(link) = (!after_word).then(|| link_length(rest)).flatten() {
            if !each(at, LINK_COST) {
                return;
            }
            at += link;
            after_word = true;
            clusters = rest[link..].graphemes(true);
            continue;
        }
        let Some(cluster) = clusters.next() else {
            return;
        };
        if !each(at, weigh(cluster)) {
            return;
        }
        at += cluster.len();
        after_word = cluster.ends_with(|c: char| c.is_ascii_alphanumeric() || "@#$_-./".contains(c));
    }
}

/// How many bytes the link at the start of `text` has, where there is one: `https://` and a host, or a bare domain.
///
/// X knows the top-level domains; here a last label of two letters and more is taken for one.
fn link_length(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    if !bytes.first()?.is_ascii_alphanumeric() {
        return None;
    }
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| {
            text.get(..scheme.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        })
        .map_or(0, str::len);
    let in_host = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    let run = bytes[scheme..].iter().take_while(in_host).count();
    let host = text[scheme..scheme + run].trim_end_matches(['.', '-']);
    let (domain, last) = host.rsplit_once('.')?;
    let is_label = |label: &str| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-');
    let is_top_level = last.len() >= 2 && last.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !is_top_level && !last.starts_with("xn--") || !domain.split('.').all(is_label) {
        return None;
    }
    let end = scheme + host.len();
    if bytes.get(end) == Some(&b'@') {
        return None;
    }
    Some(end + tail_length(&text[end..]))
}

/// How many bytes of port, path, query and fragment follow a host; what ends a sentence does not belong to them.
fn tail_length(text: &str) -> usize {
    if !text.starts_with(['/', '?', ':']) {
        return 0;
    }
    let in_tail = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'*+,;=%|".contains(byte);
    let run = text.bytes().take_while(in_tail).count();
    let ends = |c: char| c.is_ascii_alphanumeric() || "=_#/+-&@".contains(c);
    text[..run].rfind(ends).map_or(0, |last| last + 1)
}

fn weigh(cluster: &str) -> usize {
    let mut chars = cluster.chars();
    let Some(first) = chars.next() else { return 0 };
    let mut rest = chars.clone().peekable();
    let styled = rest.peek() == Some(&'\u{fe0f}');
    let emoji = match first {
        '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' => true,
        '0'..='9' | '#' | '*' => cluster.ends_with('\u{20e3}'),
        first => styled && (x_weight(first) == 2 || matches!(first, '\u{a9}' | '\u{ae}')),
    };
    if emoji {
        return 2 + chars.filter(|c| !joins_emoji(*c)).map(x_weight).sum::<usize>();
    }
    cluster.chars().map(x_weight).sum()
}

/// Whether `c` makes one emoji with what stands before it
/// ([UTS #51](https://www.unicode.org/reports/tr51/#EBNF_and_Regex)).
fn joins_emoji(c: char) -> bool {
    matches!(c,
        '\u{200d}' | '\u{fe0f}' | '\u{20e3}' | '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}'
        | '\u{e0020}'..='\u{e007f}' | '\u{2194}'..='\u{21aa}' | '\u{2b05}'..='\u{2b55}')
}

/// The weight of one code point; of those that NFC takes apart, the weight of their parts.
fn x_weight(c: char) -> usize {
    match c {
        '\u{344}'
        | '\u{958}'..='\u{95f}'
        | '\u{9dc}'
        | '\u{9dd}'
        | '\u{9df}'
        | '\u{a33}'
        | '\u{a36}'
        | '\u{a59}'..='\u{a5b}'
        | '\u{a5e}'
        | '\u{b5c}'
        | '\u{b5d}'
        | '\u{f43}'
        | '\u{f4d}'
        | '\u{f52}'
        | '\u{f57}'
        | '\u{f5c}'
        | '\u{f69}'
        | '\u{f73}'
        | '\u{f75}'
        | '\u{f76}'
        | '\u{f78}'
        | '\u{f81}'
        | '\u{f93}'
        | '\u{f9d}'
        | '\u{fa2}'
        | '\u{fa7}'
        | '\u{fac}'
        | '\u{fb9}' => 2,
        '\u{fb2c}' | '\u{fb2d}' | '\u{2adc}' => 3,
        '\u{0}'..='\u{10ff}'
        | '\u{2000}'..='\u{200d}'
        | '\u{2010}'..='\u{201f}'
        | '\u{2032}'..='\u{2037}' => 1,
        '\u{1d15e}' | '\u{1d15f}' | '\u{1d1bb}' | '\u{1d1bc}' => 4,
        '\u{1d160}'..='\u{1d164}' | '\u{1d1bd}'..='\u{1d1c0}' => 6,
        _ => 2,
    }
}
