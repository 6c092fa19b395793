//! A link as people read and type it.

use crate::link::HttpUrl;
use percent_encoding::percent_decode_str;

/// `https://` left out, for every browser adds it; letters outside ASCII as themselves rather than percent-encoded.
pub(super) fn typed(link: &HttpUrl) -> String {
    let text = link.as_str();
    let text = text.strip_prefix("https://").unwrap_or(text);
    let text = match text.strip_suffix('/') {
        Some(host) if !host.contains('/') => host,
        _ => text,
    };
    let mut typed = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        typed.push_str(&rest[..at]);
        let encoded = &rest[at..];
        let end = (0..encoded.len())
            .step_by(3)
            .find(|n| encoded.as_bytes()[*n] != b'%' || encoded.get(*n..n + 3).is_none())
            .unwrap_or(encoded.len())
            .max(1);
        match percent_decode_str(&encoded[..end]).decode_utf8() {
            Ok(letters) if letters.chars().all(is_typed) => typed.push_str(&letters),
            _ => typed.push_str(&encoded[..end]),
        }
        rest = &encoded[end..];
    }
    typed.push_str(rest);
    typed
}

/// Whether it may stand for itself: ASCII that is percent-encoded has its reason, and what cannot be seen cannot be
/// typed.
fn is_typed(letter: char) -> bool {
    let invisible = matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202f}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}');
    !letter.is_ascii() && !letter.is_control() && !letter.is_whitespace() && !invisible
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_shown_and_the_rest_stays_as_it_is() {
        for (link, shown) in [
            ("https://news.example/", "news.example"),
            ("http://news.example/a/", "http://news.example/a/"),
            (
                "https://news.example/%EA%B0%95-%EA%B0%80/1?q=%EA%B0%95#b",
                "news.example/강-가/1?q=강#b",
            ),
            ("https://news.example/a%2Fb%20c", "news.example/a%2Fb%20c"),
            ("https://news.example/%E2%80%AEgpj", "news.example/%E2%80%AEgpj"),
            ("https://news.example/%FF%EA%B0", "news.example/%FF%EA%B0"),
            ("https://news.example/100%", "news.example/100%"),
        ] {
            let link = HttpUrl::parse(link).expect("absolute");
            assert_eq!(typed(&link), shown);
        }
    }
}
