//! The house keeps its floors: a module calls those below it, never above or beside.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The modules of `src/` from the ground up. Those of one floor do not call each other.
const FLOORS: &[&[&str]] = &[
    &["error"],
    &["text", "files", "color", "drawing"],
    &["markup"],
    &["language"],
    &["link"],
    &["time"],
    &["article"],
    &["services", "labels", "icons", "dates"],
    &["share", "meta", "unfurl", "qr"],
    &["card"],
    &["inject", "embed", "check", "poster"],
    &["site", "fetch"],
    &["server"],
    &["cli", "wasm"],
    &["main"],
];

/// Names that say nothing about what is in a file.
const VAGUE: &[&str] = &["mod", "utils", "util", "helpers", "helper", "common", "misc"];

/// The most lines of a file; one that a program wrote says so in its first line.
const LINES_MAX: usize = 600;

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file under `folder`.
fn rust_files(folder: &str) -> Vec<PathBuf> {
    let mut folders = vec![root().join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the project") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// The module a file of `src/` holds, as a path from the crate's root: `src/link/ascii.rs` is `link`, `ascii`.
fn module_path(file: &Path) -> Vec<String> {
    let inside = file.strip_prefix(root().join("src")).expect("a file of src");
    let path = inside.with_extension("");
    path.iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect()
}

/// The names at the crate's root that `source` (a file or macro) uses, written as `crate::…`, `handbill::…` or
/// enough `super::`s, in `use`s over several lines and in nested braces too.
fn calls(source: &str, module: &[String]) -> BTreeSet<String> {
    let tokens: TokenStream = source.parse().expect("the file is Rust");
    let mut found = BTreeSet::new();
    walk(tokens, module, &mut found);
    found
}

fn walk(tokens: TokenStream, module: &[String], found: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Ident(word) if word == "mod" && is_braced(tokens.get(at + 2)) => {
                let mut inner = module.to_vec();
                inner.push(tokens[at + 1].to_string());
                if let Some(TokenTree::Group(body)) = tokens.get(at + 2) {
                    walk(body.stream(), &inner, found);
                }
                at += 3;
            }
            TokenTree::Ident(word)
                if ["crate", "super", "handbill"].iter().any(|start| word == start)
                    && is_path_separator(&tokens[at + 1..]) =>
            {
                let supers = usize::from(word == "super");
                let base = module
                    .len()
                    .checked_sub(supers)
                    .filter(|_| supers > 0)
                    .unwrap_or(0);
                path(&tokens[at + 3..], &module[..base], found);
                at += 3;
            }
            TokenTree::Group(group) => {
                walk(group.stream(), module, found);
                at += 1;
            }
            _ => at += 1,
        }
    }
}

/// Notes the first name of the path that `tokens` begin with, when `base` is the crate's root.
fn path(tokens: &[TokenTree], base: &[String], found: &mut BTreeSet<String>) {
    match tokens.first() {
        Some(TokenTree::Ident(word)) if word == "super" => {
            path(&tokens[3..], &base[..base.len().saturating_sub(1)], found);
        }
        Some(TokenTree::Ident(name)) if base.is_empty() => {
            found.insert(name.to_string());
        }
        Some(TokenTree::Group(branches)) => {
            let branches: Vec<TokenTree> = branches.stream().into_iter().collect();
            for branch in
                branches.split(|token| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ','))
            {
                path(branch, base, found);
            }
        }
        _ => {}
    }
}

fn is_braced(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace)
}

fn is_path_separator(tokens: &[TokenTree]) -> bool {
    let is_colon = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ':');
    tokens.len() > 2 && tokens[..2].iter().all(is_colon)
}

/// The names that `lib.rs` re-exports at the crate's root, with the module each comes from.
fn reexports() -> BTreeMap<String, String> {
    let source = fs::read_to_string(root().join("src/lib.rs")).expect("the front door");
    let mut names = BTreeMap::new();
    for statement in source.split(';') {
        let Some((_, path)) = statement.split_once("pub use ") else {
            continue;
        };
        let mut words = path.split(|c: char| !c.is_alphanumeric() && c != '_');
        let module = words.next().expect("a path begins with a word").to_owned();
        names.extend(words.map(|name| (name.to_owned(), module.clone())));
    }
    names
}

/// Whether `caller` may call `called`.
fn may_call(caller: &str, called: &str) -> Result<(), String> {
    let floor_of =
        |module: &str| floor(module).ok_or(format!("{module} has no floor: give it one in FLOORS"));
    let (above, below) = (floor_of(caller)?, floor_of(called)?);
    if caller == called || below < above {
        Ok(())
    } else if below == above {
        Err(format!("{caller} calls {called} beside it"))
    } else {
        Err(format!("{caller} calls {called} above it"))
    }
}

#[test]
fn no_module_calls_above_or_beside_itself() {
    let reexports = reexports();
    let mut faults = Vec::new();
    let mut seen = 0;
    for file in rust_files("src") {
        let module = module_path(&file);
        let caller = module[0].clone();
        if caller == "lib" {
            continue;
        }
        let source = fs::read_to_string(&file).expect("a source file");
        if let Err(fault) = may_call(&caller, &caller) {
            faults.push(format!("{}: {fault}", file.display()));
        }
        for name in calls(&source, &module) {
            seen += 1;
            if let Err(fault) = may_call(&caller, reexports.get(&name).unwrap_or(&name)) {
                faults.push(format!("{}: {fault}", file.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(seen > 20, "only {seen} calls were found: the reader is broken");
}

#[test]
fn calls_are_found_however_they_are_written() {
    let module = |path: &str| path.split('/').map(str::to_owned).collect::<Vec<_>>();
    for (source, path, expected) in [
        ("use crate::link::HttpUrl;", "meta", vec!["link"]),
        (
            "use crate::{\n    link::{self, HttpUrl},\n    text,\n    Article,\n};",
            "meta",
            vec!["Article", "link", "text"],
        ),
        ("use super::share::Intent;", "meta", vec!["share"]),
        (
            "use super::super::{site, cli::x};",
            "meta/block",
            vec!["cli", "site"],
        ),
        ("use super::tag::Tag;", "meta/block", vec![]),
        (
            "mod tests { use super::*; use super::super::qr; }",
            "meta",
            vec!["qr"],
        ),
        ("fn f() { let x = crate::cli::run(); }", "meta", vec!["cli"]),
        (
            "fn f() { format!(\"{}\", crate::site::x()); }",
            "meta",
            vec!["site"],
        ),
        (
            "/// see [`crate::cli`]\n// crate::site\npub(crate) fn f() {}",
            "meta",
            vec![],
        ),
        ("handbill::cli::main()", "main", vec!["cli"]),
    ] {
        let expected: BTreeSet<String> = expected.into_iter().map(str::to_owned).collect();
        assert_eq!(calls(source, &module(path)), expected, "{source}");
    }
}

#[test]
fn floors_are_one_way() {
    assert!(may_call("meta", "link").is_ok());
    assert!(may_call("link", "link").is_ok());
    assert!(may_call("link", "meta").is_err());
    assert!(may_call("share", "meta").is_err());
    assert!(may_call("share", "news").is_err());
    assert!(may_call("news", "link").is_err());
}

#[test]
fn the_readme_names_every_feature() {
    let readme = include_str!("../../README.md");
    let manifest = include_str!("../../Cargo.toml");
    let features = manifest.split("[features]").nth(1).expect("there are some");
    let features = features.split("\n[").next().expect("their table");
    let names = features.lines().filter_map(|line| line.split_once(" = ["));
    for (name, _) in names.filter(|(name, _)| *name != "default" && !name.starts_with("wasm-")) {
        assert!(readme.contains(&format!("`{name}`")), "{name}");
    }
}

#[test]
fn files_are_short_and_named_for_what_they_hold() {
    for file in ["src", "tests", "xtask"].into_iter().flat_map(rust_files) {
        let text = fs::read_to_string(&file).expect("a source file");
        let first = text.lines().next().unwrap_or_default().to_lowercase();
        let generated = first.contains("generated from") && first.contains("cargo xtask tables");
        let lines = text.lines().count();
        assert!(
            generated || lines <= LINES_MAX,
            "{} has {lines} lines",
            file.display()
        );
        let name = file.file_stem().expect("a name").to_string_lossy();
        assert!(
            !VAGUE.contains(&&*name),
            "{}: name it for what it holds",
            file.display()
        );
    }
}
