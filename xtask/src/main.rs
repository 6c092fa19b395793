//! The project's own tasks: `cargo xtask test`, `cargo xtask pkg`, `cargo xtask same` (the same module from
//! another folder) and `cargo xtask tables`.

mod pkg;
mod tables;
mod test;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The project's root, wherever cargo was called from.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask lies in the project")
        .to_owned()
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words[..] {
        ["tables"] => tables::write(&root()),
        ["tables", "--check"] => tables::check(&root()),
        ["pkg"] => pkg::build(&root()),
        ["same"] => pkg::same_elsewhere(&root()),
        ["test"] => test::run(&root(), false),
        ["test", "--quick"] => test::run(&root(), true),
        _ => Err("usage: cargo xtask test [--quick] | pkg | same | tables [--check]".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}
