//! `data/icons/<id>.svg` → `src/icons/table.rs`.

use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The form that every icon has: nothing but its path.
const BEFORE: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d=""#;
const AFTER: &str = "\"/></svg>\n";

pub(super) fn make(root: &Path) -> Result<String, String> {
    let mut out = String::from(
        "//! The icons' paths by id, generated from `data/icons/` by `cargo xtask tables`: edit there.\n\n\
         pub(super) static TABLE: &[(&str, &str)] = &[\n",
    );
    for (id, data) in paths(root)? {
        writeln!(out, "    (\"{id}\", \"{data}\"),").expect("writing to a String cannot fail");
    }
    out.push_str("];\n");
    Ok(out)
}

/// The id and path of every icon, by id.
pub(crate) fn paths(root: &Path) -> Result<Vec<(String, String)>, String> {
    let mut paths = Vec::new();
    for path in super::files(root, "data/icons", "svg")? {
        let place = path.display();
        let text = fs::read_to_string(root.join(&path)).map_err(|error| format!("{place}: {error}"))?;
        let data = text
            .strip_prefix(BEFORE)
            .and_then(|rest| rest.strip_suffix(AFTER));
        let data = data.filter(|data| {
            data.bytes()
                .all(|b| b.is_ascii_alphanumeric() || b" .,-".contains(&b))
        });
        let Some(data) = data else {
            return Err(format!(
                "{place}: not one path on a grid of 24: write it as {BEFORE}…{AFTER}"
            ));
        };
        let id = path.file_stem().unwrap_or_default().display().to_string();
        paths.push((id, data.to_owned()));
    }
    Ok(paths)
}
