//! `data/fonts.toml` → `src/card/fonts/table.rs`.

use serde::Deserialize;
use std::fmt::Write;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    script: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    script: String,
    name: String,
    package: String,
    sans: Vec<String>,
    serif: Vec<String>,
    leading: u16,
}

pub(super) fn make(root: &Path) -> Result<String, String> {
    const FILE: &str = "data/fonts.toml";
    let file: File = super::read(root, FILE)?;
    let mut out = String::from(
        "//! Which font sets which script, generated from `data/fonts.toml` by `cargo xtask tables`: edit there.\n\n\
         use super::ScriptFonts;\n\npub(super) static TABLE: &[ScriptFonts] = &[\n",
    );
    for row in &file.script {
        if row.script.len() != 4 || row.sans.is_empty() || row.serif.is_empty() || row.leading < 100 {
            return Err(format!(
                "{FILE}: {}: it needs a four-letter code, a sans and a serif family and a leading of at least 100",
                row.script
            ));
        }
        writeln!(
            out,
            "ScriptFonts {{ script: {:?}, name: {:?}, package: {:?}, sans: &{:?}, serif: &{:?}, leading: {} }},",
            row.script, row.name, row.package, row.sans, row.serif, row.leading
        )
        .expect("writing to a String cannot fail");
    }
    out.push_str("];\n");
    Ok(out)
}
