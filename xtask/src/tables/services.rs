//! `data/services.toml` → `src/services/table.rs`.

use super::read;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

pub(super) const DATA: &str = "data/services.toml";

/// What may stand in braces in a template, in the order of `Slot` in `src/services/template.rs`.
pub(crate) const PLACEHOLDERS: &[&str] = &[
    "url",
    "title",
    "text",
    "message",
    "post",
    "description",
    "image",
    "site",
    "via",
    "hashtags",
    "hashtag",
    "topic",
    "account",
    "phone",
    "tel",
    "app_id",
    "instance",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) service: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) names: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) aliases: Vec<String>,
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) regions: Vec<String>,
    pub(crate) color: String,
    pub(crate) method: Option<String>,
    pub(crate) web: Option<String>,
    pub(crate) on_server: Option<String>,
    pub(crate) app: Option<String>,
    pub(crate) on_phone: Option<String>,
    pub(crate) ios: Option<String>,
    pub(crate) android: Option<String>,
    pub(crate) to_phone: Option<String>,
    pub(crate) to_account: Option<String>,
    #[serde(default)]
    pub(crate) invites: Vec<String>,
    #[serde(default)]
    pub(crate) needs: Vec<String>,
    #[serde(default)]
    pub(crate) parts: Vec<String>,
    pub(crate) separator: Option<String>,
    pub(crate) newline: Option<String>,
    pub(crate) bold: Option<String>,
    pub(crate) limit: Option<Limit>,
    #[serde(default)]
    pub(crate) default: bool,
    pub(crate) status: String,
    pub(crate) since: Option<String>,
    pub(crate) alternative: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) sources: Vec<String>,
    pub(crate) checked: String,
    pub(crate) example: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limit {
    pub(crate) max: usize,
    pub(crate) count: String,
    pub(crate) covers: String,
    pub(crate) link_cost: Option<usize>,
}

/// The text of `src/services/table.rs`.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    check_names(&file.service)?;
    let mut out = format!("// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n\n");
    out.push_str("use super::facts::{Covers, Kind, Limit, Method, Need, Part, Retirement, Status};\n");
    out.push_str("use super::template::template;\n");
    out.push_str("use super::Service;\nuse crate::text::Count;\n");
    for (name, retired, doc) in [
        ("SERVICES", false, "Services in use, in the order readers see."),
        ("RETIRED", true, "Services that closed or stopped taking links."),
    ] {
        writeln!(out, "\n/// {doc}\npub(super) static {name}: &[Service] = &[").expect(INFALLIBLE);
        for row in file
            .service
            .iter()
            .filter(|row| (row.status == "retired") == retired)
        {
            row.check(&file.service)
                .and_then(|()| row.write(&mut out))
                .map_err(|reason| format!("{DATA}: {}: {reason}", row.id))?;
        }
        out.push_str("];\n");
    }
    Ok(out)
}

/// What each fact rests on, apart from the table of services: a reader's page needs none of it.
pub(super) fn make_evidence(root: &Path) -> Result<String, String> {
    let file: File = super::read(root, DATA)?;
    let mut out = format!("// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n\n");
    out.push_str("use super::Evidence;\n\n/// By the service's id.\n");
    out.push_str("pub(super) static TABLE: &[(&str, Evidence)] = &[");
    for row in &file.service {
        writeln!(
            out,
            "({:?}, Evidence {{ note: {:?}, sources: &{:?}, checked: {:?}, example: {:?} }}),",
            row.id, row.note, row.sources, row.checked, row.example,
        )
        .expect(INFALLIBLE);
    }
    out.push_str("];\n");
    Ok(out)
}

/// The services in use, in the order readers see.
pub(crate) fn in_use(root: &Path) -> Result<Vec<Row>, String> {
    let file: File = read(root, DATA)?;
    let rows = file.service.into_iter().filter(|row| row.status != "retired");
    Ok(rows.collect())
}

/// The ids of the services in use.
pub(super) fn living(root: &Path) -> Result<BTreeSet<String>, String> {
    Ok(in_use(root)?.into_iter().map(|row| row.id).collect())
}

const INFALLIBLE: &str = "a string takes what is written to it";

/// WhatsApp first, no name twice, whatever it is a name for.
fn check_names(rows: &[Row]) -> Result<(), String> {
    if rows.first().is_none_or(|row| row.id != "whatsapp") {
        return Err(format!("{DATA}: WhatsApp must be the first service"));
    }
    let mut seen = BTreeSet::new();
    for row in rows {
        for name in std::iter::once(&row.id).chain(&row.aliases) {
            if !seen.insert(name.to_lowercase()) {
                return Err(format!(
                    "{DATA}: {}: the name {name:?} stands there twice",
                    row.id
                ));
            }
        }
    }
    Ok(())
}

impl Row {
    /// What can be given along with the link, as `Service::takes` has it.
    pub(super) fn takes(&self) -> Vec<&'static str> {
        let templates = [
            &self.web,
            &self.on_server,
            &self.app,
            &self.to_phone,
            &self.to_account,
        ];
        let placed = |names: &[&str]| {
            let holds =
                |template: &String| names.iter().any(|name| template.contains(&format!("{{{name}}}")));
            templates.into_iter().flatten().any(holds)
        };
        let part = |name: &str| self.parts.iter().any(|part| part == name);
        let roles = [
            ("title", part("title") || placed(&["title"])),
            ("text", part("text") || placed(&["text"])),
            ("quote", part("text") || placed(&["text"])),
            ("description", placed(&["description"])),
            ("image", placed(&["image"])),
            (
                "hashtags",
                part("hashtags") || placed(&["hashtags", "hashtag", "topic"]),
            ),
            ("via", placed(&["via"])),
            ("phone", placed(&["phone", "tel"])),
            ("group", !self.invites.is_empty() || placed(&["account"])),
        ];
        roles
            .iter()
            .filter(|(_, taken)| *taken)
            .map(|(role, _)| *role)
            .collect()
    }

    fn check(&self, rows: &[Row]) -> Result<(), String> {
        let ensure = |holds: bool, reason: &str| holds.then_some(()).ok_or_else(|| reason.to_owned());
        ensure(
            !self.id.is_empty()
                && self
                    .id
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()),
            "id must be small letters and digits",
        )?;
        ensure(
            self.color.len() == 7
                && self.color.starts_with('#')
                && u32::from_str_radix(&self.color[1..], 16).is_ok(),
            "color must be #RRGGBB",
        )?;
        ensure(
            super::is_date(&self.checked),
            "checked must be a date such as 2026-11-24",
        )?;
        ensure(
            !self.sources.is_empty() && self.sources.iter().all(|source| !source.trim().is_empty()),
            "sources are missing",
        )?;
        ensure(
            self.regions
                .iter()
                .all(|region| region.len() == 2 && region.bytes().all(|b| b.is_ascii_uppercase())),
            "regions must be two capital letters each",
        )?;
        let templates = [
            self.web.as_deref(),
            self.on_server.as_deref(),
            self.app.as_deref(),
            self.ios.as_deref(),
            self.android.as_deref(),
            self.to_phone.as_deref(),
            self.to_account.as_deref(),
        ];
        for template in templates.into_iter().flatten() {
            check_template(template)?;
        }
        if self.status == "retired" {
            ensure(
                templates.iter().all(|template| template.is_none()),
                "a retired service has no address",
            )?;
            ensure(self.since.is_some(), "since is missing")?;
            let alternative = self.alternative.as_deref().ok_or("alternative is missing")?;
            return ensure(
                rows.iter()
                    .any(|row| row.id == alternative && row.status != "retired"),
                "alternative must be the id of a service in use",
            );
        }
        ensure(
            self.since.is_none() && self.alternative.is_none(),
            "since and alternative are for retired services",
        )?;
        ensure(
            !self.default || self.status == "alive",
            "only an alive service can be in the default bar",
        )?;
        let expected = match self.method.as_deref() {
            Some("link") => self.web.is_some(),
            Some("app") => self.web.is_none() && self.app.is_some(),
            _ => templates.iter().all(|template| template.is_none()),
        };
        ensure(expected, "method does not fit the addresses given")?;
        ensure(
            self.on_phone.is_none() || self.on_phone.as_deref() == Some("app") && self.app.is_some(),
            "on_phone can only be app, where there is an app link",
        )?;
        ensure(
            self.app.is_some() || self.ios.is_none() && self.android.is_none(),
            "ios and android are forms of app",
        )?;
        ensure(
            self.invites.iter().all(|invite| invite.starts_with("https://")),
            "invites must begin with https://",
        )?;
        ensure(
            self.parts.is_empty() == self.separator.is_none(),
            "separator belongs to parts",
        )?;
        ensure(
            self.bold.is_none() || self.limit.is_none(),
            "bold is not provided for where there is a limit",
        )?;
        ensure(
            self.example.is_some() == templates.iter().any(|template| template.is_some()),
            "example belongs to an address",
        )?;
        let named = |name: &str| templates.iter().flatten().any(|t| t.contains(name));
        ensure(
            self.parts.is_empty()
                || named("{message}")
                || named("{post}")
                || self.method.as_deref() == Some("native"),
            "parts are given, but no address has {message} or {post}",
        )?;
        ensure(
            templates
                .iter()
                .flatten()
                .all(|t| t.contains("{url}") || t.contains("{post}")),
            "an address without the link",
        )
    }

    fn write(&self, out: &mut String) -> Result<(), String> {
        let limit = match &self.limit {
            None => "None".to_owned(),
            Some(limit) => format!(
                "Some(Limit::new({}, Count::{}, Covers::{}, {:?}))",
                limit.max,
                pick(
                    &limit.count,
                    &[
                        ("graphemes", "Graphemes"),
                        ("chars", "Chars"),
                        ("utf16", "Utf16"),
                        ("bytes", "Bytes"),
                        ("x", "XWeighted"),
                    ]
                )?,
                pick(&limit.covers, &[("message", "Message"), ("post", "Post")])?,
                limit.link_cost,
            ),
        };
        let status = match self.status.as_str() {
            "retired" => format!(
                "Status::Retired(Retirement::new({:?}, {:?}))",
                self.since.as_deref().unwrap_or_default(),
                self.alternative.as_deref().unwrap_or_default(),
            ),
            status => format!(
                "Status::{}",
                pick(status, &[("alive", "Alive"), ("unverified", "Unverified")])?
            ),
        };
        let crlf = match self.newline.as_deref() {
            None => false,
            Some("crlf") => true,
            Some(other) => {
                return Err(format!(
                    "{other:?} is not a newline: write \"crlf\" or leave it out"
                ));
            }
        };
        let separator = self.separator.as_deref().unwrap_or_default();
        let kinds = [
            ("messenger", "Messenger"),
            ("social", "Social"),
            ("fediverse", "Fediverse"),
            ("bookmark", "Bookmark"),
            ("mail", "Mail"),
            ("developer", "Developer"),
            ("device", "Device"),
        ];
        let methods = [
            ("link", "Link"),
            ("app", "App"),
            ("qr", "Qr"),
            ("copy", "Copy"),
            ("print", "Print"),
            ("native", "Native"),
        ];
        writeln!(
            out,
            "Service {{ id: {:?}, name: {:?}, native_names: &{:?}, aliases: &{:?}, kind: Kind::{}, regions: &{:?}, \
             color: {:?}, method: Method::{}, web: {}, on_server: {}, app: {}, app_on_phone: {}, \
             ios: {}, android: {}, to_phone: {}, to_account: {}, invites: &{:?}, needs: &{}, parts: &{}, \
             separator: {:?}, joint: {:?}, crlf: {crlf}, bold: {:?}, limit: {limit}, is_default: {}, status: {status} }},",
            self.id,
            self.name,
            self.names.iter().collect::<Vec<_>>(),
            self.aliases,
            pick(&self.kind, &kinds)?,
            self.regions,
            self.color,
            pick(self.method.as_deref().unwrap_or("link"), &methods)?,
            template(self.web.as_deref()),
            template(self.on_server.as_deref()),
            template(self.app.as_deref()),
            self.on_phone.is_some(),
            template(self.ios.as_deref()),
            template(self.android.as_deref()),
            template(self.to_phone.as_deref()),
            template(self.to_account.as_deref()),
            self.invites,
            list("Need", &self.needs, &[("app_id", "AppId"), ("instance", "Instance")])?,
            list(
                "Part",
                &self.parts,
                &[("title", "Title"), ("text", "Text"), ("hashtags", "Hashtags")]
            )?,
            separator,
            encode_space(separator, crlf)?,
            self.bold,
            self.default,
        )
        .expect(INFALLIBLE);
        Ok(())
    }
}

/// An address: https, or the scheme of an app; only known placeholders, in braces that match.
fn check_template(template: &str) -> Result<(), String> {
    let refuse = |reason: &str| Err(format!("{template:?} {reason}"));
    if !template.split_once(':').is_some_and(|(scheme, _)| {
        !scheme.is_empty() && scheme.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
    }) {
        return refuse("does not begin with a scheme");
    }
    if template.starts_with("http:") {
        return refuse("must be https");
    }
    if !template
        .bytes()
        .all(|b| b.is_ascii_graphic() && !b"\"'<>\\^`|".contains(&b))
    {
        return refuse("has a character that a URL cannot hold");
    }
    for piece in template.split('{').skip(1) {
        match piece.split_once('}') {
            Some((name, rest)) if PLACEHOLDERS.contains(&name) && !rest.contains('}') => {}
            _ => return refuse("has a placeholder that is not known"),
        }
    }
    Ok(())
}

/// A separator as it stands in an address.
pub(crate) fn encode_space(separator: &str, crlf: bool) -> Result<String, String> {
    let newline = if crlf { "%0D%0A" } else { "%0A" };
    let encode = |c| match c {
        ' ' => Ok("%20"),
        '\n' => Ok(newline),
        other => Err(format!(
            "{other:?} cannot stand in a separator: take spaces and new lines"
        )),
    };
    separator.chars().map(encode).collect()
}

/// The template as Rust has it.
fn template(text: Option<&str>) -> String {
    text.map_or("None".to_owned(), |text| format!("Some(template!({text:?}))"))
}

fn pick<'a>(word: &str, known: &[(&str, &'a str)]) -> Result<&'a str, String> {
    known
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, variant)| *variant)
        .ok_or_else(|| {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            format!("{word:?} is not one of {}", names.join(", "))
        })
}

fn list(kind: &str, words: &[String], known: &[(&str, &str)]) -> Result<String, String> {
    let variants: Result<Vec<String>, String> = words
        .iter()
        .map(|word| pick(word, known).map(|variant| format!("{kind}::{variant}")))
        .collect();
    Ok(format!("[{}]", variants?.join(", ")))
}
