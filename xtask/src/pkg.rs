//! `cargo xtask pkg`: builds what is generated of the npm package, `pkg/wasm/` and `pkg/types/`, and weighs it.

use crate::test::{Outcome, WASM, add_wasm, cargo, finish, install_npm};
use std::path::Path;
use std::process::{Command, Stdio};
use wasm_bindgen_cli_support::Bindgen;

/// A module of the package: its name and the most bytes it may have after Brotli.
struct Module {
    name: &'static str,
    max_bytes: u64,
}

/// The ceilings hold the sizes where they are; the README of the package states what they are meant to become.
const MODULES: &[Module] = &[
    Module {
        name: "share",
        max_bytes: 78_000,
    },
    Module {
        name: "qr",
        max_bytes: 50_000,
    },
    Module {
        name: "check",
        max_bytes: 450_000,
    },
    Module {
        name: "core",
        max_bytes: 215_000,
    },
];

/// What a reader's page loads that is written by hand, and the most bytes of it after Brotli.
const ASSETS: &[(&str, u64)] = &[("handbill.js", 2_560), ("handbill.css", 1_536)];

/// Builds the modules, binds them, makes them small and checks what they weigh.
pub(crate) fn build(root: &Path) -> Result<(), String> {
    add_wasm()?;
    install_npm(root)?;
    let out = root.join("pkg/wasm");
    for module in MODULES {
        compile(root, module.name)?;
        bind(root, module.name, &out)?;
        shrink(root, &out.join(format!("{}_bg.wasm", module.name)))?;
    }
    types(root)?;
    publish(root)?;
    weigh(root)
}

/// Copies what browsers load to `www/pkg/`, so that any static server shows the playground.
fn publish(root: &Path) -> Result<(), String> {
    let (from, to) = (root.join("pkg"), root.join("www/pkg"));
    for folder in ["", "wasm"] {
        std::fs::create_dir_all(to.join(folder)).map_err(|error| format!("www/pkg: {error}"))?;
        for entry in std::fs::read_dir(from.join(folder)).map_err(|error| format!("pkg: {error}"))? {
            let path = entry.map_err(|error| format!("pkg: {error}"))?.path();
            let wanted = ["js", "css", "wasm"].map(Some);
            if wanted.contains(&path.extension().and_then(|kind| kind.to_str())) {
                let name = path.file_name().unwrap_or_default();
                std::fs::copy(&path, to.join(folder).join(name))
                    .map_err(|error| format!("{}: {error}", path.display()))?;
            }
        }
    }
    Ok(())
}

fn compile(root: &Path, name: &str) -> Result<(), String> {
    let feature = format!("wasm-{name}");
    let arguments = [
        "rustc",
        "--quiet",
        "--package",
        "handbill",
        "--lib",
        "--crate-type",
        "cdylib",
        "--profile",
        "release-wasm",
        "--target",
        WASM,
        "--no-default-features",
        "--features",
        &feature,
    ];
    let mut command = cargo(root, &arguments);
    // The same bytes wherever the project and cargo's folder lie.
    let home = std::env::var("CARGO_HOME").or_else(|_| std::env::var("HOME").map(|home| home + "/.cargo"));
    let mut flags = format!("--remap-path-prefix={}=handbill", root.display());
    if let Ok(home) = home {
        flags.push_str(&format!("\u{1f}--remap-path-prefix={home}=cargo"));
    }
    // What only another surface calls is no fault here.
    flags.push_str("\u{1f}-Adead_code");
    succeeded(finish(command.env("CARGO_ENCODED_RUSTFLAGS", flags)), "cargo")
}

fn bind(root: &Path, name: &str, out: &Path) -> Result<(), String> {
    let mut bindgen = Bindgen::new();
    let built = root.join(format!("target/{WASM}/release-wasm/handbill.wasm"));
    let web = bindgen
        .input_path(built)
        .out_name(name)
        .typescript(true)
        .remove_producers_section(true)
        .web(true)
        .map_err(|error| error.to_string())?;
    web.generate(out)
        .map_err(|error| format!("wasm-bindgen: {name}: {error:#}"))
}

fn shrink(root: &Path, module: &Path) -> Result<(), String> {
    let mut command = Command::new("node");
    command
        .arg(root.join("tests/npm/node_modules/binaryen/bin/wasm-opt"))
        .args([
            "-Oz",
            "--all-features",
            "--disable-gc",
            "--strip-debug",
            "--strip-producers",
            "-o",
        ])
        .args([module, module])
        .stdin(Stdio::null());
    succeeded(finish(&mut command), "wasm-opt")
}

/// Checks the JavaScript against its JSDoc types and writes the declarations.
fn types(root: &Path) -> Result<(), String> {
    let mut command = Command::new("node");
    command
        .arg(root.join("tests/npm/node_modules/typescript/bin/tsc"))
        .args(["--project", "pkg/tsconfig.json"])
        .current_dir(root)
        .stdin(Stdio::null());
    succeeded(finish(&mut command), "tsc")?;
    // The declarations refer to those of the bindings, which tsc does not copy.
    std::fs::create_dir_all(root.join("pkg/types/wasm")).map_err(|error| format!("pkg/types: {error}"))?;
    for module in MODULES {
        let file = format!("wasm/{}.d.ts", module.name);
        std::fs::copy(root.join("pkg").join(&file), root.join("pkg/types").join(&file))
            .map_err(|error| format!("pkg/{file}: {error}"))?;
    }
    Ok(())
}

fn succeeded(outcome: Outcome, what: &str) -> Result<(), String> {
    match outcome {
        Outcome::Passed => Ok(()),
        Outcome::Failed(reason) => Err(format!("{what}: {reason}")),
    }
}

/// Prints a table of sizes and fails where one is above its ceiling.
fn weigh(root: &Path) -> Result<(), String> {
    println!(
        "{:<22} {:>9} {:>9} {:>9} {:>9}",
        "file", "raw", "gzip", "brotli", "ceiling"
    );
    let modules = MODULES
        .iter()
        .map(|module| (format!("wasm/{}_bg.wasm", module.name), module.max_bytes));
    let assets = ASSETS
        .iter()
        .map(|(name, max_bytes)| ((*name).to_owned(), *max_bytes));
    let mut heavy = Vec::new();
    for (file, max_bytes) in modules.chain(assets) {
        let [raw, gzip, brotli] = sizes(&root.join("pkg").join(&file))?;
        println!("{file:<22} {raw:>9} {gzip:>9} {brotli:>9} {max_bytes:>9}");
        if brotli > max_bytes {
            heavy.push(format!("{file} has {brotli} bytes, {max_bytes} allowed"));
        }
    }
    if heavy.is_empty() {
        Ok(())
    } else {
        Err(heavy.join("; "))
    }
}

/// The size of a file in bytes: as it is, after gzip and after Brotli, each at its best.
fn sizes(file: &Path) -> Result<[u64; 3], String> {
    const SCRIPT: &str = "const z=require('zlib'),b=require('fs').readFileSync(process.argv[1]);\
        console.log(b.length,z.gzipSync(b,{level:9}).length,z.brotliCompressSync(b).length)";
    let output = Command::new("node")
        .args(["-e", SCRIPT])
        .arg(file)
        .output()
        .map_err(|error| format!("node: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let numbers: Vec<u64> = text
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    numbers
        .try_into()
        .map_err(|_| format!("{}: cannot be weighed", file.display()))
}
