//! Text: what it counts for a service, and how it is cut.

use handbill::text::{Count, SmsEncoding, fit, fit_sms, length, sms_length};
use proptest::prelude::*;
use serde_json::Value;

fn x_vectors() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/x-length.json");
    let text = std::fs::read_to_string(path).expect("the vectors are there");
    serde_json::from_str(&text).expect("the vectors are JSON")
}

#[test]
fn x_counts_as_twitter_text_does() {
    let vectors = x_vectors();
    let rows = |name: &str| vectors[name].as_array().expect("rows").clone();
    let mut wrong = Vec::new();
    for (name, key) in [("same", "length"), ("differs", "handbill")] {
        for row in rows(name) {
            let text = row["text"].as_str().expect("a text");
            let counted = length(text, Count::XWeighted);
            if Some(counted as u64) != row[key].as_u64() {
                wrong.push(format!("{text:?}: {counted}, not {}", row[key]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Text in which links, words like domains, emoji and scripts of both weights meet.
fn x_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("https://example.org/a?b=c#d".to_owned()),
        Just("example.company-name".to_owned()),
        Just("Node.js".to_owned()),
        Just("👨‍👩‍👧‍👦🇰🇷👍🏽".to_owned()),
        Just("바다 ".to_owned()),
        Just(" ".to_owned()),
        "\\PC{1,6}",
    ];
    proptest::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn text_fits_where_it_is_cut(text in x_text(), max in 3usize..120) {
        for count in [Count::XWeighted, Count::Graphemes, Count::Utf16] {
            let cut = fit(&text, max, count);
            prop_assert!(length(&cut, count) <= max, "{cut:?}");
            prop_assert!(cut == text || text.starts_with(cut.trim_end_matches('…')));
        }
    }

    #[test]
    fn text_messages_fit_with_their_link(text in x_text(), segments in 1usize..4) {
        let link = "\n\nhttps://example.org/a?b=c";
        let cut = fit_sms(&text, link, segments);
        let segments_of = |text: &str| sms_length(&[text, link].concat()).segments();
        prop_assert!(segments_of(&cut) <= segments);
        prop_assert!(cut == text || text.starts_with(cut.trim_end_matches(['…', '.'])));
        prop_assert!(cut != text || segments_of(&text) <= segments);
    }
}

#[test]
fn a_text_message_is_counted_as_phones_count_it() {
    use SmsEncoding::{Gsm7, Ucs2};
    for (text, encoding, units, segments) in [
        (String::new(), Gsm7, 0, 1),
        ("a".repeat(160), Gsm7, 160, 1),
        ("a".repeat(161), Gsm7, 161, 2),
        ("a".repeat(306), Gsm7, 306, 2),
        ("a".repeat(307), Gsm7, 307, 3),
        ("[~€]".to_owned(), Gsm7, 8, 1),
        // The two septets of € would stand astride the first message's end.
        ("a".repeat(152) + "€" + &"a".repeat(152), Gsm7, 306, 3),
        ("ñÑüßÆ@£Δ".to_owned(), Gsm7, 8, 1),
        ("ç".to_owned(), Ucs2, 1, 1),
        ("`".to_owned(), Ucs2, 1, 1),
        ("…".to_owned(), Ucs2, 1, 1),
        ("강".repeat(70), Ucs2, 70, 1),
        ("강".repeat(71), Ucs2, 71, 2),
        ("👍".repeat(35), Ucs2, 70, 1),
        // 33 pairs of surrogates a message, one unit stays empty.
        ("👍".repeat(67), Ucs2, 134, 3),
    ] {
        let length = sms_length(&text);
        assert_eq!(
            (length.encoding(), length.units(), length.segments()),
            (encoding, units, segments),
            "{text}"
        );
    }
}

/// One line by the letter of what `clean_line` promises, character by character.
fn cleaned(text: &str) -> String {
    let is_space = |c: char| matches!(c, '\t'..='\r' | ' ' | '\u{2028}' | '\u{2029}');
    let is_unsafe = |c: char| {
        c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{fff9}'..='\u{fffb}' | '\u{feff}')
    };
    let kept: String = text.chars().filter(|c| is_space(*c) || !is_unsafe(*c)).collect();
    let words: Vec<&str> = kept.split(is_space).filter(|word| !word.is_empty()).collect();
    words.join(" ").trim().to_owned()
}

proptest! {
    #[test]
    fn a_line_is_cleaned_to_the_letter(
        text in "([ \t\n\u{b}]{0,3}(a|Bc|é|\u{a0}|\u{85}|\u{2028}|\u{202e}|\u{2019}|\u{feff}|\u{fff9}|\u{ffe5}|\u{ff1a}|다|\u{1}|\u{7f}|🙂)){0,8}[ \n\u{3000}]{0,2}",
    ) {
        prop_assert_eq!(handbill::text::clean_line(&text), cleaned(&text));
    }
}
