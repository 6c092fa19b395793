//! `data/platforms.toml` → `src/check/platform/table.rs`.

use super::read;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

const DATA: &str = "data/platforms.toml";
const INFALLIBLE: &str = "a string takes what is written to it";

/// What stands for a part of a page in a list of what a platform reads.
const READ_FROM: &[&str] = &[
    "og:title",
    "og:description",
    "og:image",
    "og:image:url",
    "og:image:secure_url",
    "twitter:title",
    "twitter:description",
    "twitter:image",
    "vk:image",
    "title",
    "description",
    "jsonld:headline",
    "jsonld:description",
    "icon",
    "img",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: Vec<Source>,
    platform: Vec<Platform>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    id: String,
    title: String,
    url: String,
    date: String,
    kind: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Platform {
    id: String,
    name: String,
    like: Option<String>,
    checked: String,
    #[serde(default)]
    facts: Vec<Fact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    name: String,
    value: toml::Value,
    confidence: String,
    sources: Vec<String>,
    note: Option<String>,
}

/// The text of `src/check/platform/table.rs`.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let known: BTreeSet<&str> = file.source.iter().map(|source| source.id.as_str()).collect();
    if known.len() != file.source.len() {
        return Err(format!("{DATA}: a source stands there twice"));
    }
    let mut out = format!("// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n\n");
    out.push_str("use super::{Confidence, Fact, Platform, Source, Value};\n\n");
    out.push_str("/// Where facts are from.\npub(super) static SOURCES: &[Source] = &[\n");
    for source in &file.source {
        if !source.url.starts_with("https://") || source.title.is_empty() || source.kind.is_empty() {
            return Err(format!(
                "{DATA}: {}: a source needs title, kind and an https url",
                source.id
            ));
        }
        let Source {
            id, title, url, date, ..
        } = source;
        writeln!(
            out,
            "Source {{ id: {id:?}, title: {title:?}, url: {url:?}, date: {date:?} }},"
        )
        .expect(INFALLIBLE);
    }
    out.push_str("];\n\n/// The platforms, WhatsApp first.\npub(super) static PLATFORMS: &[Platform] = &[\n");
    for platform in &file.platform {
        platform
            .write(&file.platform, &known, &mut out)
            .map_err(|reason| format!("{DATA}: {}: {reason}", platform.id))?;
    }
    out.push_str("];\n");
    Ok(out)
}

impl Platform {
    fn write(&self, all: &[Self], sources: &BTreeSet<&str>, out: &mut String) -> Result<(), String> {
        if all.iter().filter(|other| other.id == self.id).count() != 1 {
            return Err("it stands there twice".to_owned());
        }
        if !super::is_date(&self.checked) {
            return Err("checked must be a date such as 2026-11-24".to_owned());
        }
        if let Some(like) = &self.like
            && !all.iter().any(|other| other.id == *like && other.like.is_none())
        {
            return Err(format!("there is no platform {like:?} to be like"));
        }
        writeln!(
            out,
            "Platform {{ id: {:?}, name: {:?}, like: {:?}, checked: {:?}, facts: &[",
            self.id, self.name, self.like, self.checked
        )
        .expect(INFALLIBLE);
        for fact in &self.facts {
            fact.write(sources, out)
                .map_err(|reason| format!("{}: {reason}", fact.name))?;
        }
        out.push_str("] },\n");
        Ok(())
    }
}

impl Fact {
    fn write(&self, sources: &BTreeSet<&str>, out: &mut String) -> Result<(), String> {
        let confidence = match self.confidence.as_str() {
            "documented" => "Documented",
            "observed" => "Observed",
            "reported" => "Reported",
            "unsourced" => "Unsourced",
            other => return Err(format!("{other:?} is not a confidence")),
        };
        if (confidence == "Unsourced") != self.sources.is_empty() {
            return Err("a fact has sources or is unsourced".to_owned());
        }
        if let Some(unknown) = self
            .sources
            .iter()
            .find(|source| !sources.contains(source.as_str()))
        {
            return Err(format!("there is no source {unknown:?}"));
        }
        writeln!(
            out,
            "Fact {{ name: {:?}, value: {}, confidence: Confidence::{confidence}, sources: &{:?}, note: {:?} }},",
            self.name,
            self.value()?,
            self.sources,
            self.note
        )
        .expect(INFALLIBLE);
        Ok(())
    }

    fn value(&self) -> Result<String, String> {
        let is_read = matches!(self.name.as_str(), "title" | "description" | "image");
        match &self.value {
            toml::Value::String(text) if !is_read => Ok(format!("Value::Text({text:?})")),
            toml::Value::Integer(number) if *number > 0 => Ok(format!("Value::Number({number})")),
            toml::Value::Float(ratio) => Ok(format!("Value::Ratio({ratio:?})")),
            toml::Value::Array(list) => match list.as_slice() {
                [toml::Value::Integer(width), toml::Value::Integer(height)] => {
                    Ok(format!("Value::SizePx({width}, {height})"))
                }
                list => {
                    let texts: Option<Vec<&str>> = list.iter().map(toml::Value::as_str).collect();
                    let texts = texts.ok_or("a list holds texts, or width and height")?;
                    if let Some(odd) = texts.iter().find(|text| is_read && !READ_FROM.contains(text)) {
                        return Err(format!("{odd:?} is nothing that can be read"));
                    }
                    Ok(format!("Value::List(&{texts:?})"))
                }
            },
            other => Err(format!("{other:?} is no value for it")),
        }
    }
}
