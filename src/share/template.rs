//! Filling an address template.

/// Puts the values of `value` (percent-encoded already, empty where there is none) into `template`, in one pass:
/// what a value brings in is never looked at again.
///
/// A pair of the query or fragment that has placeholders of which all are empty is left out, and the `?` or `#`
/// with it when no pair is left.
pub(super) fn fill<'a>(template: &str, value: impl Fn(&str) -> &'a str) -> String {
    let at = template.find(['?', '#']);
    let (head, pairs) = template.split_at(at.unwrap_or(template.len()));
    let mut out = String::with_capacity(template.len() + 512);
    fill_piece(&mut out, head, &value);
    let Some((mark, pairs)) = pairs.split_at_checked(1) else {
        return out;
    };
    let mut joint = mark;
    for pair in pairs.split('&') {
        let before = out.len();
        out.push_str(joint);
        if fill_piece(&mut out, pair, &value) {
            joint = "&";
        } else {
            out.truncate(before);
        }
    }
    out
}

/// Fills one piece; false when it has placeholders and nothing stood in for any.
fn fill_piece<'a>(out: &mut String, piece: &str, value: &impl Fn(&str) -> &'a str) -> bool {
    let (mut has_placeholder, mut has_value) = (false, false);
    let mut rest = piece;
    while let Some((literal, (name, after))) = rest
        .split_once('{')
        .and_then(|(literal, tail)| Some((literal, tail.split_once('}')?)))
    {
        out.push_str(literal);
        let value = value(name);
        out.push_str(value);
        has_placeholder = true;
        has_value |= !value.is_empty();
        rest = after;
    }
    out.push_str(rest);
    has_value || !has_placeholder
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(template: &str) -> String {
        fill(template, |name| match name {
            "a" => "1",
            "braces" => "{a}",
            _ => "",
        })
    }

    #[test]
    fn empty_pairs_are_left_out() {
        assert_eq!(filled("https://x/?p={none}&q={a}&r={none}"), "https://x/?q=1");
        assert_eq!(filled("https://x/?fixed=2&r={none}"), "https://x/?fixed=2");
        assert_eq!(filled("https://x/{none}?r={none}"), "https://x/");
        assert_eq!(filled("sms:{none}?&body={a}"), "sms:?&body=1");
        assert_eq!(filled("https://x/#text={a}"), "https://x/#text=1");
    }

    #[test]
    fn what_is_put_in_is_not_looked_at_again() {
        assert_eq!(filled("https://x/?q={braces}&r={a}"), "https://x/?q={a}&r=1");
    }
}
