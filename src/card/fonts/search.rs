//! Finding the system's fonts.

use super::{ScriptFonts, covers, script};
use parley::fontique::Collection;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// How deep below a font folder files are looked for.
const DEPTH_MAX: usize = 5;

/// Where this system keeps its fonts: the folders of the
/// [XDG base directories](https://specifications.freedesktop.org/basedir-spec/latest/) on Unix, those of macOS and
/// Windows.
pub(super) fn system_folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/System/Library/Fonts",
        "/Library/Fonts",
    ]
    .map(PathBuf::from)
    .to_vec();
    if let Some(home) = std::env::var_os("HOME").map(PathBuf::from) {
        folders.extend([".local/share/fonts", ".fonts", "Library/Fonts"].map(|folder| home.join(folder)));
    }
    if let Some(windows) = std::env::var_os("WINDIR").map(PathBuf::from) {
        folders.push(windows.join("Fonts"));
    }
    folders
}

/// Every font file below `folders`, in the order of their paths.
pub(super) fn font_files(folders: &[PathBuf]) -> Vec<PathBuf> {
    let mut files = BTreeSet::new();
    for folder in folders {
        gather(folder, DEPTH_MAX, &mut files);
    }
    files.into_iter().collect()
}

fn gather(folder: &Path, depth: usize, files: &mut BTreeSet<PathBuf>) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        if path.is_dir() {
            if depth > 0 {
                gather(&path, depth - 1, files);
            }
        } else if has_ending(&path, &["ttf", "otf", "ttc", "otc"]) {
            files.insert(path);
        }
    }
}

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    path.extension()
        .and_then(|ending| ending.to_str())
        .is_some_and(|ending| endings.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

/// Loads the fonts for `row` that are there and says their families; none where no font has `letters`.
pub(super) fn load(
    collection: &mut Collection,
    files: &[PathBuf],
    row: &ScriptFonts,
    serif: bool,
    letters: &[char],
) -> Vec<String> {
    let wanted = if serif { row.serif } else { row.sans };
    let is_emoji = row.script == script::EMOJI;
    let has_letters = |file: &Path| std::fs::read(file).is_ok_and(|bytes| covers(&bytes, letters, is_emoji));
    let mut found = Vec::new();
    for family in wanted {
        let of_family: Vec<&PathBuf> = files
            .iter()
            // The family of emoji is spread in other formats too.
            .filter(|file| is_of(file, family) && (!is_emoji || has_letters(file)))
            .collect();
        if of_family.is_empty() {
            continue;
        }
        collection.load_fonts_from_paths(of_family);
        if collection.family_id(family).is_some() {
            found.push((*family).to_owned());
            // Symbols are spread over several fonts; a script is whole in one.
            if row.script != "Zsym" {
                return found;
            }
        }
    }
    if found.is_empty() {
        found.extend(any_other(collection, files, has_letters));
    }
    found
}

/// Whether the file's name is the family's: `NotoSansKhmer-Bold.ttf`, `NotoSansKhmer[wdth,wght].ttf`. Of the weights
/// only the two that cards use count.
fn is_of(file: &Path, family: &str) -> bool {
    let stem = file
        .file_stem()
        .and_then(|stem| stem.to_str())
        .unwrap_or_default();
    let mut name = family.replace(' ', "");
    if name.contains("CJK") {
        // One file holds the families of all four languages.
        name.truncate(name.len() - 2);
    }
    match stem.strip_prefix(&*name) {
        Some("" | "-Regular" | "-Bold" | "-VF" | "-VariableFont_wght") => true,
        Some(rest) => rest.starts_with('['),
        None => false,
    }
}

/// The families of the first file that has all of the letters.
fn any_other(
    collection: &mut Collection,
    files: &[PathBuf],
    has_letters: impl Fn(&Path) -> bool,
) -> Vec<String> {
    let Some(file) = files.iter().find(|file| has_letters(file)) else {
        return Vec::new();
    };
    let before: BTreeSet<String> = collection.family_names().map(str::to_owned).collect();
    collection.load_fonts_from_paths([file]);
    collection
        .family_names()
        .filter(|name| !before.contains(*name))
        .map(str::to_owned)
        .collect()
}
