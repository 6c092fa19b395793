//! What stands where the name of a site belongs and names none: what programs write, what front pages are called.

use super::home::is_front;

/// Whether a name is that of the software the page is made with: `Powered by Example!`.
fn is_software(name: &str) -> bool {
    let start = name.get(.."powered by ".len());
    start.is_some_and(|start| start.eq_ignore_ascii_case("powered by "))
}

/// What programs call a site that nobody has named, in lower case.
const UNNAMED: [&str; 24] = [
    "null",
    "undefined",
    "none",
    "n/a",
    "untitled",
    "index",
    "app",
    "website",
    "organization",
    "publisher",
    "default",
    "admin",
    "test",
    "blog",
    "our blog",
    "the blog",
    "my site",
    "my website",
    "site title",
    "site name",
    "your site name",
    "react app",
    "next.js app",
    "vite app",
];

/// Whether a name is one that a program wrote, for none or for a template that was never filled in.
fn is_of_program(name: &str) -> bool {
    let has_none = !name.contains(char::is_alphanumeric) || name.contains('{') && name.contains("{{");
    has_none || UNNAMED.iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// Whether a name says nothing of whose site it is.
pub(super) fn is_generic(name: &str) -> bool {
    is_front(name) || is_software(name) || is_of_program(name)
}

/// Whether data that is not read yet names a publisher, as far as its text tells.
pub(super) fn data_names_publisher(json: &str) -> bool {
    const PUBLISHER: &str = "\"publisher\"";
    let Some(at) = memchr::memmem::find(json.as_bytes(), PUBLISHER.as_bytes()) else {
        return false;
    };
    let value = json[at + PUBLISHER.len()..].trim_start_matches([':', ' ', '[', '\n', '\t', '\r']);
    if !value.starts_with('{') {
        return true;
    }
    // Its logo may hold an object.
    let ends = value.bytes().enumerate().scan(0usize, |depth, (at, byte)| {
        match byte {
            b'{' => *depth += 1,
            b'}' => *depth -= 1,
            _ => {}
        }
        Some((at, *depth))
    });
    let end = ends.take(MAX_PUBLISHER_BYTES).find(|(_, depth)| *depth == 0);
    let Some((end, _)) = end else { return true };
    let object = &value[..end];
    let named = object.split("\"name\"").skip(1);
    let mut names = named.filter_map(|rest| {
        rest.trim_start_matches([':', ' '])
            .strip_prefix('"')?
            .split('"')
            .next()
    });
    object.contains("\"@id\"") || names.any(|name| !is_generic(name) && !name.contains("://"))
}

/// How much of a publisher in data is looked at, in bytes.
const MAX_PUBLISHER_BYTES: usize = 2000;
