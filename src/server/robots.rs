//! `/robots.txt` where `/go` is on: crawlers that follow its links load the server and find nothing.

/// What is added to every group ([RFC 9309, 2.2](https://www.rfc-editor.org/rfc/rfc9309#section-2.2)).
const RULE: &str = "Disallow: /go/\n";

/// The site's own `robots.txt`, with `/go/` out of bounds for each crawler it names and for all others.
pub(super) fn robots(own: &str) -> String {
    let mut text = String::new();
    let (mut in_names, mut for_all) = (false, false);
    for line in own.trim_start_matches('\u{feff}').lines() {
        let words = line.split('#').next().unwrap_or_default();
        let agent = words
            .split_once(':')
            .filter(|(key, _)| key.trim().eq_ignore_ascii_case("user-agent"))
            .map(|(_, name)| name.trim());
        for_all |= agent == Some("*");
        // The rules of a group begin after the last of its names.
        if in_names && agent.is_none() && words.contains(':') {
            text.push_str(RULE);
            in_names = false;
        }
        in_names |= agent.is_some();
        text.push_str(line);
        text.push('\n');
    }
    if in_names {
        text.push_str(RULE);
    }
    if !for_all {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str("User-agent: *\n");
        text.push_str(RULE);
    }
    text
}
