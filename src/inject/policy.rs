//! What a page's own content security policy says of styles in it.

use super::located::{Located, Tag};

/// Whether a `<meta http-equiv="Content-Security-Policy">` of the page forbids a `<style>`
/// ([CSP 3, 6.7.3](https://www.w3.org/TR/CSP3/#match-element-to-source-list)). What the server says in a header is not in
/// the page.
pub(super) fn forbids_inline_style(located: &Located) -> bool {
    located
        .metas
        .iter()
        .filter(|meta| is_policy(meta))
        .any(|meta| meta.value("content").is_some_and(|policy| !allows(policy)))
}

fn is_policy(meta: &Tag) -> bool {
    meta.value("http-equiv")
        .is_some_and(|name| name.trim().eq_ignore_ascii_case("content-security-policy"))
}

/// Whether a policy allows any inline style. The first directive of a name counts, and a nonce or hash makes
/// `'unsafe-inline'` void.
fn allows(policy: &str) -> bool {
    let sources = |name: &str| {
        policy.split(';').find_map(|directive| {
            let mut words = directive.split_ascii_whitespace();
            let is_it = words.next().is_some_and(|word| word.eq_ignore_ascii_case(name));
            is_it.then(|| words.map(str::to_ascii_lowercase).collect::<Vec<_>>())
        })
    };
    let names = ["style-src-elem", "style-src", "default-src"];
    let Some(sources) = names.into_iter().find_map(sources) else {
        return true;
    };
    let is_void = |source: &String| {
        ["'nonce-", "'sha256-", "'sha384-", "'sha512-"]
            .iter()
            .any(|start| source.starts_with(start))
    };
    sources.iter().any(|source| source == "'unsafe-inline'") && !sources.iter().any(is_void)
}

#[cfg(test)]
mod tests {
    use super::allows;

    #[test]
    fn inline_styles_are_allowed_where_nothing_speaks_of_them_or_all_are() {
        for policy in [
            "",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "default-src 'none'; STYLE-SRC 'Unsafe-Inline'",
            "style-src 'self'; style-src-elem 'unsafe-inline'",
            "style-src 'unsafe-inline'; style-src 'none'",
        ] {
            assert!(allows(policy), "{policy}");
        }
        for policy in [
            "default-src 'self'",
            "style-src 'self'",
            "style-src",
            "style-src-elem 'self'; style-src 'unsafe-inline'",
            "style-src 'unsafe-inline' 'nonce-abc'",
            "style-src 'unsafe-inline' 'sha256-abc='",
            " default-src 'none' ; img-src 'self' 'unsafe-inline'",
        ] {
            assert!(!allows(policy), "{policy}");
        }
    }
}
