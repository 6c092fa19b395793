//! What the element takes of `data/`: the usual services and English in a script of its own, the other services in one
//! file, the words of every other language in a file each.

use crate::tables::{PLACEHOLDERS, Row, Words, encode_space, in_use, paths, words};
use std::fmt::Write;
use std::fs;
use std::path::Path;

#[path = "../../../src/language/direction.rs"]
mod direction;

/// The words of a bar, in the order in which `quick.js` reads them; `mastodon.js` reads the last four.
const WORDS: [&str; 18] = [
    "bar",
    "share",
    "share_on",
    "by_email",
    "by_sms",
    "email",
    "sms",
    "copy",
    "copied",
    "print",
    "qr",
    "show_qr",
    "scan_with",
    "close",
    "your_server",
    "any_server",
    "no_server",
    "remember",
];

/// How many of them `mastodon.js` reads, and no bar in English needs.
const SERVER_WORDS: usize = 4;

/// The device's share sheet, the last button of a bar for which nobody chose any.
const SHEET: &str = "native";

/// Icons that are not a service's.
const OTHER: &str = "other";

/// Writes `pkg/usual.js`, `pkg/services.json` and `pkg/words/`.
pub(super) fn write(root: &Path) -> Result<(), String> {
    let icons = paths(root)?;
    let icon = |id: &str| {
        icons
            .iter()
            .find(|(known, _)| known == id)
            .map_or("", |(_, path)| path)
    };
    let languages = words(root)?;
    let folder = root.join("pkg/words");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("pkg/words: {error}"))?;
    }
    fs::create_dir_all(&folder).map_err(|error| format!("pkg/words: {error}"))?;
    let (mut tags, mut english) = (Vec::new(), String::new());
    for language in &languages {
        let tag = &language.language;
        let line = line(language, WORDS.len())?;
        tags.push([std::slice::from_ref(tag), &language.matches].concat().join(","));
        if tag == "en" {
            english = self::line(language, WORDS.len() - SERVER_WORDS)?;
        }
        let file = format!("words/{tag}.json");
        fs::write(root.join("pkg").join(&file), line).map_err(|error| format!("pkg/{file}: {error}"))?;
    }
    let (mut usual, others): (Vec<_>, Vec<_>) = in_use(root)?
        .into_iter()
        .partition(|row| row.default || row.id == SHEET);
    usual.sort_by_key(|row| row.id == SHEET);
    let table = |rows: &[Row]| {
        let rows: Result<Vec<_>, String> = rows.iter().map(|row| service(row, icon(&row.id))).collect();
        Ok::<_, String>(format!("{{{}}}", rows?.join(",\n")))
    };
    let script = format!(
        "// Made by `cargo xtask pkg` from data/services.toml, data/icons/ and data/labels/.\n\
         /** @typedef {{[name: string, row: string, icon: string, does?: string, names?: Record<string, string>]}} Service */\n\
         export const other = {};\nexport const tags = {};\n\
         export const english = {english};\n\
         /** @type {{Record<string, Service>}} */\nexport const usual = {};\n",
        json(icon(OTHER)),
        json(&tags.join("|")),
        table(&usual)?,
    );
    for (file, text) in [("usual.js", script), ("services.json", table(&others)?)] {
        fs::write(root.join("pkg").join(file), text).map_err(|error| format!("pkg/{file}: {error}"))?;
    }
    Ok(())
}

/// Tag, direction and the first `count` words of a language.
fn line(language: &Words, count: usize) -> Result<String, String> {
    let tag = language.language.as_str();
    let primary = tag.split('-').next().unwrap_or_default();
    // A script has four letters, a region two.
    let part = |length: usize| tag.split('-').skip(1).find(|part| part.len() == length);
    let direction = if direction::is_right_to_left(primary, part(4), part(2)) {
        "rtl"
    } else {
        "ltr"
    };
    let mut line = vec![json(tag), json(direction)];
    for name in &WORDS[..count] {
        let found = language.messages.iter().find(|(known, _)| known == name);
        let (_, text) = found.ok_or_else(|| format!("data/labels/{tag}.toml: no {name}"))?;
        line.push(json(text));
    }
    Ok(format!("[{}]", line.join(",")))
}

/// A service, as `quick.js` reads it.
fn service(row: &Row, icon: &str) -> Result<String, String> {
    let names: Vec<_> = row
        .names
        .iter()
        .map(|(tag, name)| format!("{}:{}", json(tag), json(name)))
        .collect();
    let does = row
        .method
        .as_deref()
        .filter(|method| !matches!(*method, "link" | "app"));
    let mut values = vec![
        json(&row.name),
        json(&packed(row)?),
        json(icon),
        json(does.unwrap_or_default()),
        format!("{{{}}}", names.join(",")),
    ];
    // What is empty at the end is left out.
    if names.is_empty() {
        values.truncate(if does.is_some() { 4 } else { 3 });
    }
    Ok(format!("{}:[{}]", json(&row.id), values.join(",")))
}

/// A row as `src/services/packed.rs` reads it, but for the id, which stands before it.
fn packed(row: &Row) -> Result<String, String> {
    let letters = |words: &[String], known: &[(&str, char)]| -> String {
        let letter = |word: &String| {
            known
                .iter()
                .find(|(name, _)| name == word)
                .map(|(_, letter)| *letter)
        };
        words.iter().filter_map(letter).collect()
    };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let template = |text: &Option<String>| text.as_deref().map(packed_template).unwrap_or_default();
    let crlf = row.newline.is_some();
    let mut values = vec![
        template(&row.web),
        template(&row.app),
        letters(&row.parts, &[("title", 't'), ("text", 'x'), ("hashtags", '#')]),
        text(&row.separator),
        encode_space(row.separator.as_deref().unwrap_or_default(), crlf)?,
        text(&row.newline),
        letters(&row.needs, &[("app_id", 'a'), ("instance", 'i')]),
    ];
    match &row.limit {
        None => values.push(String::new()),
        Some(limit) => values.extend([
            limit.max.to_string(),
            limit.count[..1].to_owned(),
            limit.covers[..1].to_owned(),
            limit.link_cost.map(|cost| cost.to_string()).unwrap_or_default(),
        ]),
    }
    Ok(values.join("\u{1f}").trim_end_matches('\u{1f}').to_owned())
}

/// The address with one character behind each stretch of fixed text: the number of the placeholder that stood there, or
/// `|` where what stands or falls together ends, which is before the query and each pair of it.
fn packed_template(address: &str) -> String {
    let (mut out, mut in_query, mut rest) = (String::new(), false, address.chars());
    while let Some(c) = rest.next() {
        if c == '{' {
            let name: String = rest.by_ref().take_while(|c| *c != '}').collect();
            let number = PLACEHOLDERS.iter().position(|known| *known == name);
            out.extend(
                (1u8..)
                    .map(char::from)
                    .nth(number.expect("placeholders are checked")),
            );
            continue;
        }
        if if in_query {
            c == '&'
        } else {
            matches!(c, '?' | '#')
        } {
            in_query = true;
            out.push('|');
        }
        out.push(c);
    }
    out + "|"
}

/// A string as JSON has it.
fn json(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\u{0}'..='\u{1f}' => {
                write!(out, "\\u{:04x}", u32::from(c)).expect("writing to a String cannot fail")
            }
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}
