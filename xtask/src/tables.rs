//! Writes the Rust tables from `data/`: one generator a table, each a function from the data to a file's text.

mod by_language;
mod bylines;
mod cards;
mod classes;
mod clocks;
mod dates;
mod days;
mod fonts;
mod given;
mod halves;
mod houses;
mod icons;
mod labels;
mod months;
mod notices;
mod page;
mod pictures;
mod platforms;
mod regional;
mod services;
mod times;
mod trackers;
mod weekdays;

pub(crate) use icons::paths;
pub(crate) use labels::{Words, words};
pub(crate) use services::{PLACEHOLDERS, Row, encode_space, in_use};

use std::fs;
use std::path::{Path, PathBuf};

/// A table: the file it is written to and how its text is made from the project's root.
type Table = (&'static str, fn(&Path) -> Result<String, String>);

const TABLES: &[Table] = &[
    ("src/card/fonts/table.rs", fonts::make),
    ("src/dates/table.rs", dates::make),
    ("src/check/platform/table.rs", platforms::make),
    ("src/icons/table.rs", icons::make),
    ("src/labels/table.rs", labels::make),
    ("src/services/table.rs", services::make),
    ("src/services/regional/table.rs", regional::make),
    ("src/services/evidence/table.rs", services::make_evidence),
    ("src/link/trackers.rs", trackers::make),
    ("src/unfurl/byline/table.rs", bylines::make),
    ("src/unfurl/byline/given/table.rs", given::make),
    ("src/unfurl/dates/half/table.rs", halves::make),
    ("src/unfurl/dates/table.rs", months::make),
    ("src/unfurl/dates/weekday/table.rs", weekdays::make),
    ("src/unfurl/page/words/known/table.rs", classes::make),
    ("src/unfurl/picture/fit/table.rs", pictures::make),
    ("src/unfurl/site/table.rs", houses::make),
    ("src/unfurl/dates/words.rs", days::make),
    ("src/unfurl/times/origin/table.rs", clocks::make),
    ("src/unfurl/times/words/table.rs", times::make),
    ("src/unfurl/words/notice/table.rs", notices::make),
    ("www/cards.html", cards::make),
    ("www/services.html", page::make),
];

/// Reads one TOML file of `data/`; the error names file, line and column.
fn read<T: serde::de::DeserializeOwned>(root: &Path, file: &str) -> Result<T, String> {
    let text = fs::read_to_string(root.join(file)).map_err(|error| format!("{file}: {error}"))?;
    toml::from_str(&text).map_err(|error| format!("{file}: {error}"))
}

/// A string literal that keeps combining marks readable, as `{:?}` does not.
fn quote(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Whether `text` is a date such as 2026-11-24.
fn is_date(text: &str) -> bool {
    let fields: Vec<&str> = text.split('-').collect();
    let number = |field: &str, len: usize, max: u16| {
        field.len() == len
            && field
                .parse::<u16>()
                .is_ok_and(|number| (1..=max).contains(&number))
    };
    matches!(fields[..], [year, month, day] if number(year, 4, 9999) && number(month, 2, 12) && number(day, 2, 31))
}

/// Writes every table, formatted by rustfmt.
pub(crate) fn write(root: &Path) -> Result<(), String> {
    for (file, make) in TABLES {
        let text = made(root, file, *make)?;
        fs::write(root.join(file), text).map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(())
}

/// The text of a table as it is committed.
fn made(root: &Path, file: &str, make: fn(&Path) -> Result<String, String>) -> Result<String, String> {
    let text = make(root)?;
    if file.ends_with(".rs") {
        format(&text)
    } else {
        Ok(text)
    }
}

/// Says which table is not what its data makes.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    for (file, make) in TABLES {
        let committed = fs::read_to_string(root.join(file)).map_err(|error| format!("{file}: {error}"))?;
        if committed != made(root, file, *make)? {
            return Err(format!(
                "{file} is not what data/ makes: run `cargo xtask tables`"
            ));
        }
    }
    Ok(())
}

/// The files of a folder that end in `extension`, in the order of their stems, as paths from the root.
fn files(root: &Path, folder: &str, extension: &str) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(root.join(folder)).map_err(|error| format!("{folder}: {error}"))?;
    let mut files = Vec::new();
    for entry in entries {
        let name = PathBuf::from(entry.map_err(|error| format!("{folder}: {error}"))?.file_name());
        if name.extension().is_some_and(|found| found == extension) {
            files.push(Path::new(folder).join(name));
        }
    }
    files.sort_by(|a, b| a.file_stem().cmp(&b.file_stem()));
    Ok(files)
}

/// Runs `text` through rustfmt with the project's settings.
fn format(text: &str) -> Result<String, String> {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "max_width=110"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("rustfmt: {error}: install it with `rustup component add rustfmt`"))?;
    let mut stdin = child.stdin.take().expect("stdin is piped");
    let text = text.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child
        .wait_with_output()
        .map_err(|error| format!("rustfmt: {error}"))?;
    writer
        .join()
        .expect("the writer does not panic")
        .map_err(|error| format!("rustfmt: {error}"))?;
    if !output.status.success() {
        return Err("rustfmt refused a generated table".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| format!("rustfmt: {error}"))
}
