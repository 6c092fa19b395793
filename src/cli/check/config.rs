//! `handbill.toml`: what a project asks of `handbill check`.

use super::{Done, Error, ErrorCode, Platform, Switches, chosen};
use crate::cli::input;
use crate::files;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The name the settings are looked for under.
const NAME: &str = "handbill.toml";

/// The part of the file that concerns `check`; what `serve` asks of it is for `serve` to read.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    check: Table,
    #[serde(rename = "serve")]
    _serve: Option<serde::de::IgnoredAny>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Table {
    #[serde(default)]
    platforms: Vec<String>,
    deny: Option<String>,
    #[serde(default)]
    rules: BTreeMap<String, String>,
}

/// What the project asks for, and the file that says so.
#[derive(Default)]
pub(super) struct Config {
    place: String,
    table: Table,
}

impl Config {
    pub(super) fn platforms(&self) -> Done<Vec<&'static Platform>> {
        chosen(&self.table.platforms)
            .map_err(|error| error.with_field("check.platforms").with_place(&self.place))
    }

    pub(super) fn deny(&self) -> Option<&str> {
        self.table.deny.as_deref()
    }

    pub(super) fn switches(&self) -> Done<Switches> {
        let rules = self.table.rules.iter();
        let mut switches = Switches::default();
        for (id, word) in rules {
            switches = switches
                .with(id, word)
                .map_err(|error| error.with_place(&self.place))?;
        }
        Ok(switches)
    }
}

/// Reads the file given, else the `handbill.toml` beside the page or in a folder above it; none is no error.
pub(super) fn read(given: Option<&Path>, source: &str) -> Done<Config> {
    let Some(path) = given.map(Path::to_owned).or_else(|| find(source)) else {
        return Ok(Config::default());
    };
    let place = path.display().to_string();
    let bytes = files::read(&path)?;
    let bad = |message: String| {
        Error::new(ErrorCode::BadOption, message)
            .with_fix("`handbill check --help` shows what it may hold")
            .with_place(place.clone())
    };
    let text = String::from_utf8(bytes).map_err(|_| bad("it is not UTF-8".to_owned()))?;
    let file: File = toml::from_str(&text).map_err(|error| {
        let message = error.message().lines().collect::<Vec<_>>().join(" ");
        bad(message).with_line_in(&text, error.span().map_or(0, |span| span.start))
    })?;
    let known = [None, Some("warnings"), Some("notes")];
    if !known.contains(&file.check.deny.as_deref()) {
        return Err(bad("deny is neither \"warnings\" nor \"notes\"".to_owned()));
    }
    Ok(Config {
        place,
        table: file.check,
    })
}

fn find(source: &str) -> Option<PathBuf> {
    let start = if source == "-" || input::is_url(source) {
        Path::new(".")
    } else {
        Path::new(source)
    };
    let start = std::fs::canonicalize(start).ok()?;
    start
        .ancestors()
        .map(|folder| folder.join(NAME))
        .find(|path| path.is_file())
}
