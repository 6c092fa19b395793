//! Services from the rows that come with the element: what a link takes of the table, as text.
//!
//! `cargo xtask pkg` writes the rows from `data/services.toml`: id, web address and app address (see
//! [`Template::packed`]), parts of the message (`t` title, `x` text, `#` hashtags), separator as it is and
//! percent-encoded, `crlf` where new lines are sent so, needs (`a` app id, `i` server), and for a limit its number,
//! the first letters of what is counted and of what it covers, and what a link costs; what is empty at the end is left
//! out. The method is not among them: a
//! service with an app address alone has the method `app`.

use super::template::Template;
use super::{Covers, Kind, Limit, Method, Need, Part, Service, Status};
use crate::text::{Count, number, pieces};

/// The service of a row; it stays for as long as the module.
pub(crate) fn read(row: &'static str) -> Service {
    let mut values = pieces(row, 0x1f);
    let mut next = || values.next().unwrap_or_default();
    let id = next();
    let mut template = || {
        let text = next();
        (!text.is_empty()).then(|| &*Box::leak(Box::new(Template::packed(text))))
    };
    let (web, app) = (template(), template());
    let parts = next().bytes().map(|letter| match letter {
        b't' => Part::Title,
        b'x' => Part::Text,
        _ => Part::Hashtags,
    });
    let parts: Vec<Part> = parts.collect();
    let (separator, joint) = (next(), next());
    let crlf = !next().is_empty();
    let needs = next().bytes().map(|letter| match letter {
        b'a' => Need::AppId,
        _ => Need::Instance,
    });
    let needs: Vec<Need> = needs.collect();
    let limit = number(next()).map(|max| {
        let count = match next() {
            "g" => Count::Graphemes,
            "c" => Count::Chars,
            "u" => Count::Utf16,
            "b" => Count::Bytes,
            _ => Count::XWeighted,
        };
        let covers = match next() {
            "m" => Covers::Message,
            _ => Covers::Post,
        };
        Limit::new(max, count, covers, number(next()))
    });
    Service {
        id,
        name: "",
        native_names: &[],
        aliases: &[],
        kind: Kind::Social,
        regions: &[],
        color: "",
        method: if web.is_none() && app.is_some() {
            Method::App
        } else {
            Method::Link
        },
        web,
        on_server: None,
        app,
        app_on_phone: false,
        ios: None,
        android: None,
        to_phone: None,
        to_account: None,
        invites: &[],
        needs: needs.leak(),
        parts: parts.leak(),
        separator,
        joint,
        crlf,
        bold: None,
        limit,
        is_default: false,
        status: Status::Alive,
    }
}
