//! `data/services.toml` → `www/services.html`: the whole table, to read.

use super::read;
use super::services::{DATA, File, Row};
use std::fmt::Write;
use std::path::Path;

const PAGE: Page = Page {
    source: "data/services.toml",
    name: "services",
    class: "services",
    title: "Every service handbill shares to",
    description: "Where an article can be shared to: the address of each composer, what it takes, how long a text may be, and where that is from.",
};

/// A page of the demo site.
pub(super) struct Page {
    /// The data it is made from.
    pub(super) source: &'static str,
    /// Of its file and its style sheet.
    pub(super) name: &'static str,
    /// Of the main part.
    pub(super) class: &'static str,
    pub(super) title: &'static str,
    pub(super) description: &'static str,
}

impl Page {
    /// Everything before what the page has of its own.
    pub(super) fn head(&self) -> String {
        let Self {
            source,
            name,
            class,
            title,
            description,
        } = self;
        format!(
            r#"<!DOCTYPE html>
<!-- Generated from {source} by `cargo xtask tables`. Do not edit. -->
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{description}">
<link rel="canonical" href="https://news.example/{name}.html">
<meta property="og:type" content="website">
<meta property="og:site_name" content="Riverlight News">
<meta property="og:image" content="https://news.example/img/ferry-at-dawn.jpg">
<meta property="og:image:width" content="1600">
<meta property="og:image:height" content="840">
<meta property="og:image:alt" content="A ferry crosses a wide river at dawn, mountains behind it">
<link rel="stylesheet" href="style.css">
<link rel="stylesheet" href="{name}.css">
</head>
<body>
<header class="masthead">
  <a class="brand" href="index.html">Riverlight News</a>
</header>
<main class="{class}">
"#
        )
    }
}

const FOOT: &str = r#"</main>
<footer class="foot">
  <p>The table is <code>data/services.toml</code>, each fact with its source; <code>handbill services --json</code> prints it too. <a href="playground.html">Try the links on an article of your own.</a></p>
</footer>
</body>
</html>
"#;

const INFALLIBLE: &str = "a string takes what is written to it";

pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let (closed, used): (Vec<&Row>, Vec<&Row>) = file.service.iter().partition(|row| row.status == "retired");
    let mut out = PAGE.head();
    writeln!(
        out,
        "<h1>Every service handbill shares to</h1>\n\
         <p>{} services in use, in the order of the share bar, and {} that closed. A word in braces is filled in, \
         percent-encoded; a pair that stays empty is left out.</p>",
        used.len(),
        closed.len()
    )
    .expect(INFALLIBLE);
    out.push_str(
        "<table>\n<thead><tr><th scope=\"col\">Service</th><th scope=\"col\">Address</th>\
         <th scope=\"col\">Takes</th><th scope=\"col\">Limit</th><th scope=\"col\">Known from</th></tr></thead>\n<tbody>\n",
    );
    for row in used {
        write_used(&mut out, row);
    }
    out.push_str(
        "</tbody>\n</table>\n<h2 id=\"closed\">Closed</h2>\n<table class=\"closed\">\n<thead><tr>\
         <th scope=\"col\">Service</th><th scope=\"col\">Since</th><th scope=\"col\">Instead</th>\
         <th scope=\"col\">Known from</th></tr></thead>\n<tbody>\n",
    );
    for row in closed {
        let text = |field: &Option<String>| escape(field.as_deref().unwrap_or_default());
        writeln!(
            out,
            "<tr id=\"{id}\"><th scope=\"row\">{}</th><td>{}</td><td><a href=\"#{to}\">{to}</a></td><td>{}</td></tr>",
            escape(&row.name),
            text(&row.since),
            sources(row),
            id = row.id,
            to = text(&row.alternative),
        )
        .expect(INFALLIBLE);
    }
    out.push_str("</tbody>\n</table>\n");
    out.push_str(FOOT);
    Ok(out)
}

fn write_used(out: &mut String, row: &Row) {
    let mut names = vec![format!("<code>{}</code>", row.id), escape(&row.kind)];
    names.extend(
        row.names
            .iter()
            .map(|(language, name)| format!("<span lang=\"{language}\">{}</span>", escape(name))),
    );
    if !row.regions.is_empty() {
        names.push(row.regions.join(" "));
    }
    if row.default {
        names.push("in the usual bar".to_owned());
    }
    if row.status == "unverified" {
        names.push("<em>weak evidence</em>".to_owned());
    }
    let mut addresses = String::new();
    let invites = row.invites.iter().map(|invite| format!("{invite}…"));
    let forms = [
        ("web", &row.web),
        ("on a server", &row.on_server),
        ("app", &row.app),
        ("iOS", &row.ios),
        ("Android", &row.android),
        ("to a number", &row.to_phone),
        ("to a group", &row.to_account),
    ];
    let forms = forms
        .into_iter()
        .filter_map(|(name, form)| form.clone().map(|form| (name, form)));
    for (name, form) in forms.chain(invites.map(|invite| ("to a group", invite))) {
        let form = breakable(&escape(&form));
        write!(
            addresses,
            "<div><dt>{name}</dt><dd><code>{form}</code></dd></div>"
        )
        .expect(INFALLIBLE);
    }
    if addresses.is_empty() {
        let method = row.method.as_deref().unwrap_or_default();
        write!(addresses, "<div><dt>by</dt><dd>{method}</dd></div>").expect(INFALLIBLE);
    }
    if row.on_phone.is_some() {
        addresses.push_str("<div><dt>on a phone</dt><dd>the app link</dd></div>");
    }
    let note = row
        .note
        .as_deref()
        .map_or(String::new(), |note| format!("<p>{}</p>", escape(note)));
    let limit = row.limit.as_ref().map_or(String::new(), |limit| {
        let count = match limit.count.as_str() {
            "x" => "as X weighs them",
            "chars" => "characters",
            "utf16" => "UTF-16 units",
            count => count,
        };
        let link = match (limit.covers.as_str(), limit.link_cost) {
            ("message", _) => "without the link".to_owned(),
            (_, None) => "with the link".to_owned(),
            (_, Some(cost)) => format!("with the link, which counts {cost}"),
        };
        format!("{} {count}, {link}", limit.max)
    });
    writeln!(
        out,
        "<tr id=\"{}\"><th scope=\"row\">{}<small>{}</small></th><td><dl>{addresses}</dl>{note}</td><td>{}</td>\
         <td>{limit}</td><td>{}</td></tr>",
        row.id,
        escape(&row.name),
        names.join(" · "),
        row.takes().join(", "),
        sources(row),
    )
    .expect(INFALLIBLE);
}

/// Where the facts are from, and when they were checked.
fn sources(row: &Row) -> String {
    let links: Vec<String> = row.sources.iter().map(|source| link(source)).collect();
    format!("{} <small><time>{}</time></small>", links.join(", "), row.checked)
}

/// A source as a link that names its site; words may follow the address.
fn link(source: &str) -> String {
    let (address, words) = source.split_once(' ').unwrap_or((source, ""));
    let Some(rest) = address
        .strip_prefix("https://")
        .or(address.strip_prefix("http://"))
    else {
        return escape(source);
    };
    let site = rest.split('/').next().unwrap_or(rest);
    let link = format!(
        "<a href=\"{}\" rel=\"nofollow\">{}</a>",
        escape(address),
        escape(site)
    );
    if words.is_empty() {
        link
    } else {
        format!("{link} {}", escape(words))
    }
}

/// Lets a long address break before what joins its parts.
fn breakable(escaped: &str) -> String {
    escaped.replace('?', "<wbr>?").replace("&amp;", "<wbr>&amp;")
}

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
