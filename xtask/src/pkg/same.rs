//! Shows that the same tree gives the same modules wherever it lies.

use super::{MODULES, Module, make};
use crate::test::target_folder;
use std::fs;
use std::path::{Path, PathBuf};

/// What is no part of the crate, or is made by it.
const LEFT_OUT: &[&str] = &[
    ".git",
    "docs",
    "node_modules",
    "peers",
    "target",
    "types",
    "wasm",
    "www",
];

/// Compiles and binds a module in the project, and in a copy of it in a folder of another name and length, with another
/// target folder, and compares every byte. Whether wasm-opt, which is given the bytes alone, does the same twice is not asked.
pub(crate) fn same_elsewhere(root: &Path) -> Result<(), String> {
    let elsewhere = std::env::temp_dir().join(format!("a copy of handbill {}", std::process::id()));
    let result = compare(root, &elsewhere);
    let removed = fs::remove_dir_all(&elsewhere).map_err(|error| format!("{}: {error}", elsewhere.display()));
    result.and(removed)
}

fn compare(root: &Path, elsewhere: &Path) -> Result<(), String> {
    let copy = elsewhere.join("deep/er/tree");
    copy_tree(root, &copy, false)?;
    // One that is small stands for all: the compiler's settings, paths and bindings are the same.
    let module = MODULES
        .iter()
        .min_by_key(|module| module.max_bytes)
        .ok_or("there is no module")?;
    let here = built(root, &target_folder(root)?, module, &elsewhere.join("here"))?;
    let there = built(&copy, &elsewhere.join("built"), module, &elsewhere.join("there"))?;
    if here == there {
        return Ok(());
    }
    let at = here.iter().zip(&there).position(|(one, other)| one != other);
    Err(format!(
        "the module {} is not the same in two folders: {} and {} bytes, the first difference at {}",
        module.name,
        here.len(),
        there.len(),
        at.unwrap_or(here.len().min(there.len())),
    ))
}

fn built(root: &Path, target: &Path, module: &Module, out: &Path) -> Result<Vec<u8>, String> {
    make(root, target, module, out)?;
    let file = out.join(format!("{}_bg.wasm", module.name));
    fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))
}

/// Inside `src/` folders are modules, whatever they are called (`src/wasm/`).
fn copy_tree(from: &Path, to: &Path, is_source: bool) -> Result<(), String> {
    let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    fs::create_dir_all(to).map_err(|error| failed(to, error))?;
    for entry in fs::read_dir(from).map_err(|error| failed(from, error))? {
        let path: PathBuf = entry.map_err(|error| failed(from, error))?.path();
        let name = path.file_name().unwrap_or_default();
        if LEFT_OUT.iter().any(|left_out| name == *left_out) && path.is_dir() && !is_source {
            continue;
        }
        let target = to.join(name);
        if path.is_dir() {
            copy_tree(&path, &target, is_source || name == "src")?;
        } else {
            fs::copy(&path, &target).map_err(|error| failed(&path, error))?;
        }
    }
    Ok(())
}
