//! Filling an address template.

use crate::services::template::{Slot, Template, Then};

/// Puts the values of `value` (percent-encoded already, in up to three pieces, empty where there is none) into
/// `template`, in one pass: what a value brings in is never looked at again.
/// `room` is how many bytes they are thought to take.
///
/// A pair of the query or fragment that has placeholders of which all are empty is left out, and the `?` or `#`
/// with it when no pair is left.
pub(super) fn fill<'a>(template: &Template, room: usize, value: impl Fn(Slot) -> [&'a str; 3]) -> String {
    let mut out = String::with_capacity(template.text().len() + room);
    // Where the pair begins; whether it has places, and anything in them; the ? or # that one left out leaves behind.
    let (mut begin, mut has_places, mut has_value, mut mark) = (0, false, false, None);
    for (fixed, then) in template.steps() {
        match mark.take() {
            None => out.push_str(fixed),
            Some(mark) => {
                out.push(char::from(mark));
                out.push_str(fixed.strip_prefix('&').unwrap_or(fixed));
            }
        }
        let Then::Value(slot) = then else {
            if begin > 0 && has_places && !has_value {
                mark = out.as_bytes().get(begin).copied().filter(|mark| *mark != b'&');
                out.truncate(begin);
            }
            (begin, has_places, has_value) = (out.len(), false, false);
            continue;
        };
        let before = out.len();
        value(slot).into_iter().for_each(|piece| out.push_str(piece));
        has_places = true;
        has_value |= out.len() > before;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::template::template;

    fn filled(template: &Template) -> String {
        fill(template, 0, |slot| match slot {
            Slot::Url => ["1", "", ""],
            Slot::Post => ["2", "3", "4"],
            Slot::Text => ["{url}", "", ""],
            _ => [""; 3],
        })
    }

    #[test]
    fn empty_pairs_are_left_out() {
        for (template, expected) in [
            (template!("https://x/?p={via}&q={url}&r={via}"), "https://x/?q=1"),
            (template!("https://x/?p={via}&fixed=2"), "https://x/?fixed=2"),
            (template!("https://x/?fixed=2&r={via}"), "https://x/?fixed=2"),
            (template!("https://x/{via}?r={via}"), "https://x/"),
            (template!("https://x/{url}&{url}?r={post}"), "https://x/1&1?r=234"),
            (template!("sms:{via}?&body={url}"), "sms:?&body=1"),
            (template!("sms:{via}&body={url}"), "sms:&body=1"),
            (template!("https://x/#text={url}"), "https://x/#text=1"),
            (
                template!("https://x/?r={via}{url}&s={via}{via}"),
                "https://x/?r=1",
            ),
        ] {
            assert_eq!(filled(template), expected, "{template:?}");
        }
    }

    #[test]
    fn what_is_put_in_is_not_looked_at_again() {
        assert_eq!(
            filled(template!("https://x/?q={text}&r={url}")),
            "https://x/?q={url}&r=1"
        );
    }
}
