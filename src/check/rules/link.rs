//! Links in tags: absolute, https, one and the same address.

use crate::check::context::Context;
use crate::check::finding::Findings;
use crate::check::rule::rules;
use crate::error::quoted;
use crate::link::HttpUrl;
use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use std::ops::Range;

rules! {
    URL_RELATIVE = Error "url-relative" for [];
        what "addresses in tags are written in full";
        why "Most apps resolve nothing: the picture or the link is lost.";
        fix "write the address in full, with https://";
        bad r#"<meta property="og:image" content="/img/river.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["discord-8606", "li-third"];
    URL_PROTOCOL_RELATIVE = Error "url-protocol-relative" for [];
        what "addresses in tags name their scheme";
        why "An address that begins with // is resolved by browsers, not by previewers.";
        fix "put https: before it";
        bad r#"<meta property="og:image" content="//example.org/img/1200x630-120000.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["so19778620"];
    URL_NOT_HTTPS = Warning "url-not-https" for [];
        what "addresses in tags are https";
        why "WhatsApp and Signal want https; browsers and apps warn of anything else.";
        fix "serve it over https and write https://";
        bad r#"<meta property="og:image" content="http://example.org/img/1200x630-120000.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["ogplus-wa", "signal-src"];
    URL_SCHEME = Error "url-scheme" for [];
        what "addresses in tags are http(s), never javascript:, data:, blob: or file:";
        why "No app loads them, and some sites that draw previews would run them.";
        fix "give an https address";
        bad r#"<meta property="og:image" content="data:image/png;base64,AAAA">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["oembed"];
    URL_INVALID = Error "url-invalid" for [];
        what "addresses in tags can be read";
        why "Apps drop what they cannot read.";
        fix "correct the address";
        bad r#"<meta property="og:url" content="https://exa mple.org/">"#;
        good r#"<meta property="og:url" content="https://example.org/en/river.html">"#;
        from ["ogp"];
    URL_CREDENTIALS = Error "url-credentials" for [];
        what "addresses in tags hold no user name or password";
        why "They would be shown to every reader.";
        fix "leave out what stands before the @";
        bad r#"<meta property="og:url" content="https://me:secret@example.org/">"#;
        good r#"<meta property="og:url" content="https://example.org/en/river.html">"#;
        from [];
    URL_PRIVATE = Error "url-private" for [];
        what "addresses in tags are reachable from outside";
        why "localhost and addresses of a private network are left over from development; no app reaches them.";
        fix "write the public address";
        bad r#"<meta property="og:url" content="http://localhost:3000/river">"#;
        good r#"<meta property="og:url" content="https://example.org/en/river.html">"#;
        from [];
    URL_HOMOGRAPH = Warning "url-homograph" for [];
        what "a host's name keeps to one script";
        why "A Cyrillic а among Latin letters looks like another site's name; browsers and apps then show the host as xn--….";
        fix "use the host's real name";
        bad r#"<meta property="og:url" content="https://exаmple.org/">"#;
        good r#"<meta property="og:url" content="https://example.org/en/river.html">"#;
        from [];
    URL_LONG = Warning "url-long" for [];
        what "the page's address is at most 2,000 bytes long";
        why "Longer ones are cut by apps and make a QR code that phones cannot scan.";
        fix "give the page a shorter address";
        bad r#"<link rel="canonical" href="https://example.org/x-2100">"#;
        good r#"<link rel="canonical" href="https://example.org/en/river.html">"#;
        from [];
    URL_FRAGMENT = Warning "url-fragment" for ["whatsapp", "facebook"];
        what "canonical link and og:url have no fragment";
        why "They name the page, not a place in it; WhatsApp asks for the undecorated address.";
        fix "leave out the # and what follows";
        bad r#"<meta property="og:url" content="https://example.org/en/river.html#top">"#;
        good r#"<meta property="og:url" content="https://example.org/en/river.html">"#;
        from ["wa-doc"];
    URL_TRACKING = Warning "url-tracking" for ["whatsapp", "facebook", "google"];
        what "canonical link and og:url carry no tracking parameters";
        why "Every share would then carry the first reader's campaign.";
        fix "leave out the parameters";
        bad r#"<meta property="og:url" content="https://example.org/en/river.html?utm_source=x">"#;
        good r#"<meta property="og:url" content="https://example.org/en/river.html">"#;
        from ["wa-doc"];
    CANONICAL_MISSING = Warning "canonical-missing" for [];
        what "the page has a canonical link";
        why "Copies of the page under other addresses are counted and previewed apart.";
        fix "add <link rel=\"canonical\"> with the page's address";
        bad r#"<link rel="canonical" href="">"#;
        good r#"<link rel="canonical" href="https://example.org/en/river.html">"#;
        from ["mastodon-src"];
    CANONICAL_MANY = Error "canonical-many" for [];
        what "the page has one canonical link";
        why "With two that differ, search engines take neither.";
        fix "keep one";
        bad "<link rel=\"canonical\" href=\"https://example.org/en/river.html\">\n<link rel=\"canonical\" href=\"https://example.org/\">";
        good r#"<link rel="canonical" href="https://example.org/en/river.html">"#;
        from ["mastodon-src"];
    CANONICAL_DIFFERS = Warning "canonical-differs" for [];
        what "canonical link and og:url are the same";
        why "Apps that follow the one and apps that follow the other count shares apart and show different addresses.";
        fix "make them the same";
        bad r#"<meta property="og:url" content="https://example.org/other.html">"#;
        good r#"<meta property="og:url" content="https://example.org/en/river.html">"#;
        from ["wa-doc", "mastodon-src"];
    CANONICAL_ELSEWHERE = Warning "canonical-elsewhere" for [];
        what "the canonical link stays on the page's own host";
        why "Mastodon follows no other, and search engines show the other site in place of this one.";
        fix "point it at this page, unless the other site is the original";
        bad "<link rel=\"canonical\" href=\"https://elsewhere.example/river\"><meta property=\"og:url\" content=\"https://example.org/en/river.html\">";
        good r#"<link rel="canonical" href="https://example.org/en/river.html">"#;
        from ["mastodon-src"];
    CANONICAL_HOME = Warning "canonical-home" for [];
        what "an article's canonical link is not the home page";
        why "Every share then leads to the home page.";
        fix "point it at the article";
        bad "<link rel=\"canonical\" href=\"https://example.org/\"><meta property=\"og:url\" content=\"https://example.org/\">";
        good r#"<link rel="canonical" href="https://example.org/en/river.html">"#;
        from ["google-article"];
}

/// Tags that hold an address.
const ADDRESSES: &[&str] = &[
    "og:url",
    "og:image",
    "og:image:url",
    "og:image:secure_url",
    "og:video",
    "og:video:url",
    "og:video:secure_url",
    "og:audio",
    "twitter:image",
    "twitter:image:src",
    "twitter:player",
    "article:publisher",
];

/// The longest address that apps and QR codes carry through, in bytes.
const MAX_URL_BYTES: usize = 2000;

struct Address<'a> {
    key: &'a str,
    text: &'a str,
    at: &'a Range<usize>,
}

pub(super) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    let document = context.document;
    let metas = document
        .metas
        .iter()
        .filter(|meta| ADDRESSES.contains(&meta.key.as_str()))
        .map(|meta| Address {
            key: &meta.key,
            text: &meta.content,
            at: &meta.at,
        });
    let canonical: Vec<Address<'_>> = document
        .links("canonical")
        .map(|link| Address {
            key: "canonical",
            text: &link.href,
            at: &link.at,
        })
        .collect();
    for address in metas.chain(canonical.iter().map(|c| Address {
        key: c.key,
        text: c.text,
        at: c.at,
    })) {
        if !address.text.is_empty() {
            one(&address, out);
        }
    }
    same_page(context, &canonical, out);
}

fn one(address: &Address<'_>, out: &mut Findings<'_>) {
    let Address { key, text, at } = *address;
    let shown = quoted(text);
    if text.starts_with("//") {
        return out.add(&URL_PROTOCOL_RELATIVE, at, key, format!("{key} is {shown}"));
    }
    let scheme = text.split_once(':').map(|(scheme, _)| scheme).filter(|scheme| {
        scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
    });
    let Some(scheme) = scheme else {
        return out.add(&URL_RELATIVE, at, key, format!("{key} is {shown}"));
    };
    if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
        return out.add(&URL_SCHEME, at, key, format!("{key} is {shown}"));
    }
    let authority = text.split("://").nth(1).unwrap_or_default();
    let authority = authority.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return out.add(&URL_CREDENTIALS, at, key, format!("{key} holds a user name"));
    }
    let Ok(url) = HttpUrl::parse(text) else {
        return out.add(&URL_INVALID, at, key, format!("{key} is {shown}"));
    };
    if is_private(url.host()) {
        return out.add(&URL_PRIVATE, at, key, format!("{key} is {shown}"));
    }
    if scheme.eq_ignore_ascii_case("http") {
        out.add(&URL_NOT_HTTPS, at, key, format!("{key} is {shown}"));
    }
    if let Some(mixed) = mixed_scripts(authority) {
        out.add(
            &URL_HOMOGRAPH,
            at,
            key,
            format!(
                "the host {} mixes {mixed}: it is {}",
                quoted(authority),
                url.host()
            ),
        );
    }
    if !["canonical", "og:url"].contains(&key) {
        return;
    }
    if url.as_str().len() > MAX_URL_BYTES {
        out.add(
            &URL_LONG,
            at,
            key,
            format!("{key} is {} bytes long", url.as_str().len()),
        );
    }
    if url.fragment().is_some() {
        out.add(&URL_FRAGMENT, at, key, format!("{key} is {shown}"));
    }
    if url.without_fragment().without_trackers() != url.without_fragment() {
        out.add(&URL_TRACKING, at, key, format!("{key} is {shown}"));
    }
}

fn is_private(host: &str) -> bool {
    let host = host.trim_end_matches('.');
    if let Ok(ip) = host.trim_matches(['[', ']']).parse::<std::net::IpAddr>() {
        return match ip {
            std::net::IpAddr::V4(ip) => {
                ip.is_private() || ip.is_loopback() || ip.is_link_local() || ip.is_unspecified()
            }
            std::net::IpAddr::V6(ip) => {
                ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local()
            }
        };
    }
    host == "localhost"
        || [".localhost", ".local", ".internal", ".test", ".lan"]
            .iter()
            .any(|end| host.ends_with(end))
}

/// The scripts of one label, where Latin stands beside Cyrillic or Greek: the mix that deceives
/// ([UTS #39, 5](https://www.unicode.org/reports/tr39/#Restriction_Level_Detection)).
fn mixed_scripts(authority: &str) -> Option<&'static str> {
    let scripts = CodePointMapData::<Script>::new();
    authority.split('.').find_map(|label| {
        let has = |script: Script| label.chars().any(|c| scripts.get(c) == script);
        match (has(Script::Latin), has(Script::Cyrillic), has(Script::Greek)) {
            (true, true, _) => Some("Latin and Cyrillic letters"),
            (true, _, true) => Some("Latin and Greek letters"),
            (_, true, true) => Some("Cyrillic and Greek letters"),
            _ => None,
        }
    })
}

fn same_page(context: &Context<'_>, canonical: &[Address<'_>], out: &mut Findings<'_>) {
    let document = context.document;
    let Some(first) = canonical.iter().find(|address| !address.text.is_empty()) else {
        let at = canonical.first().map_or(document.top(), |address| address.at);
        return out.add(&CANONICAL_MISSING, at, "canonical", "there is no canonical link");
    };
    if let Some(other) = canonical
        .iter()
        .find(|address| !address.text.is_empty() && address.text != first.text)
    {
        out.add(
            &CANONICAL_MANY,
            other.at,
            "canonical",
            format!("a second one: {}", quoted(other.text)),
        );
    }
    let Ok(url) = HttpUrl::parse(first.text) else {
        return;
    };
    let og_url = document
        .meta("og:url")
        .and_then(|meta| HttpUrl::parse(&meta.content).ok());
    let here = context.given.or(og_url.as_ref());
    if here.is_some_and(|here| site(here) != site(&url)) {
        out.add(
            &CANONICAL_ELSEWHERE,
            first.at,
            "canonical",
            format!("it points to {}", url.host()),
        );
    } else if let (Some(og), Some(meta)) = (&og_url, document.meta("og:url"))
        && *og != url
    {
        let message = format!(
            "og:url is {} and the canonical link {}",
            quoted(og.as_str()),
            quoted(url.as_str())
        );
        out.add(&CANONICAL_DIFFERS, &meta.at, "og:url", message);
    }
    if url.path() == "/" && url.query().is_none() && context.is_article() {
        let is_home = context.given.is_some_and(|given| given.path() == "/");
        if !is_home {
            out.add(
                &CANONICAL_HOME,
                first.at,
                "canonical",
                format!("it points to {}", url.as_str()),
            );
        }
    }
}

/// The host, without a leading `www.`.
fn site(url: &HttpUrl) -> &str {
    url.host().strip_prefix("www.").unwrap_or(url.host())
}
