//! `cargo xtask pkg`: builds what is generated of the npm package (`pkg/wasm/`, `pkg/types/`, the style sheet as a
//! script, and the scripts each in one file for pages that use no bundler) and weighs it.

mod panics;
mod same;
mod tables;

use crate::test::{Outcome, WASM, add_wasm, cargo, finish, install_npm, target_folder};
use panics::Formats;
pub(crate) use same::same_elsewhere;
use std::path::Path;
use std::process::{Command, Stdio};
use wasm_bindgen_cli_support::Bindgen;

/// A module of the package: its name, the most bytes it may have after Brotli, and those of its stack.
struct Module {
    name: &'static str,
    max_bytes: u64,
    formats: Formats,
    stack_bytes: u32,
    /// Whether its memory is freed.
    frees: bool,
}

/// What the linker gives a stack when it is not told.
const STACK_BYTES: u32 = 1 << 20;

/// The ceilings hold the sizes where they are; the README of the package states what they are meant to become.
const MODULES: &[Module] = &[
    Module {
        name: "bar",
        max_bytes: 7_200,
        formats: Formats::Nothing,
        // Nothing calls itself, and what is at hand of the first page is memory to work with.
        stack_bytes: 1 << 14,
        frees: false,
    },
    Module {
        name: "share",
        max_bytes: 73_800,
        formats: Formats::Display,
        stack_bytes: STACK_BYTES,
        frees: true,
    },
    Module {
        name: "qr",
        max_bytes: 15_600,
        formats: Formats::Nothing,
        stack_bytes: STACK_BYTES,
        frees: true,
    },
    Module {
        name: "check",
        max_bytes: 354_500,
        formats: Formats::Debug,
        stack_bytes: STACK_BYTES,
        frees: true,
    },
    Module {
        name: "poster",
        max_bytes: 82_500,
        formats: Formats::Display,
        stack_bytes: STACK_BYTES,
        frees: true,
    },
    Module {
        name: "core",
        max_bytes: 60_000,
        formats: Formats::Display,
        stack_bytes: STACK_BYTES,
        frees: true,
    },
];

/// What a page without a bundler loads: each script with all that it imports, made small. The name of what it is made
/// from, its own, and the most bytes it may have after Brotli.
const BUNDLES: &[(&str, &str, u64)] = &[
    ("handbill.css", "handbill.min.css", 1_080),
    ("handbill.js", "handbill.min.js", 2_500),
    ("share-element-define.js", ELEMENT, 6_820),
    ("bar.js", "bar.min.js", 1_250),
];

/// The element in one file, but for the files that it loads when they are needed: what scripts add to its bar, when
/// the links work, and the share module, for what the small one cannot make. Their names in the package and made small.
const ELEMENT: &str = "handbill-share.min.js";
const LATER: &[(&str, &str)] = &[
    ("./handbill.js", "./handbill.min.js"),
    ("./bar.js", "./bar.min.js"),
];

/// What an empty `<handbill-share>` in English loads until its links work, and the most bytes all of it may have.
const EMPTY_ELEMENT: ([&str; 2], u64) = (["wasm/bar_bg.wasm", ELEMENT], 14_000);

/// Builds the modules, binds them, makes them small and checks what they weigh.
pub(crate) fn build(root: &Path) -> Result<(), String> {
    add_wasm()?;
    install_npm(root)?;
    let out = root.join("pkg/wasm");
    // What an older build has left is not packed.
    for made in [&out, &root.join("pkg/types")] {
        if made.exists() {
            std::fs::remove_dir_all(made).map_err(|error| format!("{}: {error}", made.display()))?;
        }
    }
    let target = target_folder(root)?;
    for module in MODULES {
        make(root, &target, module, &out)?;
        shrink(root, &out.join(format!("{}_bg.wasm", module.name)))?;
    }
    tables::write(root)?;
    bundle(root)?;
    types(root)?;
    publish(root)?;
    weigh(root)
}

/// Copies what browsers load to `www/pkg/`, so that any static server shows the playground.
fn publish(root: &Path) -> Result<(), String> {
    let (from, to) = (root.join("pkg"), root.join("www/pkg"));
    if to.exists() {
        std::fs::remove_dir_all(&to).map_err(|error| format!("www/pkg: {error}"))?;
    }
    for folder in ["", "wasm", "words"] {
        std::fs::create_dir_all(to.join(folder)).map_err(|error| format!("www/pkg: {error}"))?;
        for entry in std::fs::read_dir(from.join(folder)).map_err(|error| format!("pkg: {error}"))? {
            let path = entry.map_err(|error| format!("pkg: {error}"))?.path();
            let wanted = ["js", "json", "css", "wasm"].map(Some);
            if wanted.contains(&path.extension().and_then(|kind| kind.to_str())) {
                let name = path.file_name().unwrap_or_default();
                std::fs::copy(&path, to.join(folder).join(name))
                    .map_err(|error| format!("{}: {error}", path.display()))?;
            }
        }
    }
    Ok(())
}

/// Compiles a module and binds it.
fn make(root: &Path, target: &Path, module: &Module, out: &Path) -> Result<(), String> {
    compile(root, target, module)?;
    bind(target, module, out)
}

fn compile(root: &Path, target: &Path, module: &Module) -> Result<(), String> {
    let feature = format!("wasm-{}", module.name);
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
    let mut flags = format!(
        "--remap-path-prefix={}=handbill\u{1f}--remap-path-prefix={}=target",
        root.display(),
        target.display()
    );
    if let Ok(home) = home {
        flags.push_str(&format!("\u{1f}--remap-path-prefix={home}=cargo"));
    }
    // What tells which code reads which data.
    flags.push_str("\u{1f}-Clink-arg=--emit-relocs");
    flags.push_str(&format!("\u{1f}-Clink-arg=-zstack-size={}", module.stack_bytes));
    // What only another surface calls is no fault here.
    flags.push_str("\u{1f}-Adead_code");
    command
        .env("CARGO_ENCODED_RUSTFLAGS", flags)
        .env("CARGO_TARGET_DIR", target);
    succeeded(finish(&mut command), "cargo")
}

fn bind(target: &Path, module: &Module, out: &Path) -> Result<(), String> {
    let name = module.name;
    let mut bindgen = Bindgen::new();
    let built = target.join(WASM).join("release-wasm/handbill.wasm");
    let mut output = bindgen
        .input_path(&built)
        .out_name(name)
        .remove_producers_section(true)
        .web(true)
        .and_then(Bindgen::generate_output)
        .map_err(|error| format!("wasm-bindgen: {name}: {error:#}"))?;
    // `text-module.js` calls every module, so that the bindings' own script is not needed, nor what it alone takes.
    let wasm = output.wasm_mut();
    for unused in [
        "__abort_handler",
        "__instance_terminated",
        "__wbindgen_externrefs",
        "__wbindgen_realloc",
        "__wbindgen_start",
    ]
    .into_iter()
    .chain((!module.frees).then_some("__wbindgen_free"))
    {
        let _ = wasm.exports.remove(unused);
    }
    let linked = std::fs::read(&built).map_err(|error| format!("{}: {error}", built.display()))?;
    panics::silence(wasm, module.formats, &linked).map_err(|error| format!("{name}: {error}"))?;
    std::fs::create_dir_all(out).map_err(|error| format!("pkg/wasm: {error}"))?;
    wasm.emit_wasm_file(out.join(format!("{name}_bg.wasm")))
        .map_err(|error| format!("wasm-bindgen: {name}: {error:#}"))
}

fn shrink(root: &Path, module: &Path) -> Result<(), String> {
    let mut command = Command::new("node");
    command
        .arg(root.join("tests/npm/node_modules/binaryen/bin/wasm-opt"))
        .args([
            // Made flat, loops are found again in a form that takes less; a second round finds what the first has freed.
            "--flatten",
            "--rereloop",
            "-Oz",
            "-Oz",
            "--reorder-functions",
            "--all-features",
            "--disable-gc",
            "--strip-debug",
            "--strip-producers",
            "--strip-target-features",
            // The stack ends there; what runs out of it goes below zero, and stops.
            "--low-memory-unused",
            "-o",
        ])
        .args([module, module])
        .stdin(Stdio::null());
    succeeded(finish(&mut command), "wasm-opt")
}

/// What JSDoc has no words for: the element by its name, and its events.
const GLOBALS: &str = include_str!("pkg/globals.d.ts");

/// Checks the JavaScript against its JSDoc types and writes the declarations.
fn types(root: &Path) -> Result<(), String> {
    let mut command = Command::new("node");
    command
        .arg(root.join("tests/npm/node_modules/typescript/bin/tsc"))
        .args(["--project", "pkg/tsconfig.json"])
        .current_dir(root)
        .stdin(Stdio::null());
    succeeded(finish(&mut command), "tsc")?;
    let element = root.join("pkg/types/share-element.d.ts");
    let declared = std::fs::read_to_string(&element).map_err(|error| error.to_string())?;
    std::fs::write(&element, declared + GLOBALS).map_err(|error| error.to_string())
}

/// Makes the scripts and the style sheet small, and a script of the sheet for the element to dress itself in.
fn bundle(root: &Path) -> Result<(), String> {
    for (from, to, _) in BUNDLES {
        let mut command = Command::new(root.join("tests/npm/node_modules/.bin/esbuild"));
        command
            .args([*from, "--bundle", "--minify", "--format=esm", "--target=es2022"])
            .args([
                // Loaded when it is needed, beside the bundle.
                "--external:./mastodon.js",
                "--charset=utf8",
                "--log-level=warning",
                &format!("--outfile={to}"),
            ])
            .current_dir(root.join("pkg"))
            .stdin(Stdio::null());
        if *to == ELEMENT {
            command.args(LATER.iter().map(|(name, _)| format!("--external:{name}")));
        }
        succeeded(finish(&mut command), "esbuild")?;
        if *to == ELEMENT {
            let file = root.join("pkg").join(to);
            let mut script = std::fs::read_to_string(&file).map_err(|error| format!("pkg/{to}: {error}"))?;
            for (name, small) in LATER {
                script = script.replace(name, small);
            }
            std::fs::write(&file, script).map_err(|error| format!("pkg/{to}: {error}"))?;
        }
        if *from == "handbill.css" {
            let sheet = std::fs::read_to_string(root.join("pkg").join(to))
                .map_err(|error| format!("pkg/{to}: {error}"))?;
            let script = format!(
                "// handbill.css, made small: made by `cargo xtask pkg`.\nexport const style = {:?};\n",
                sheet.trim_end()
            );
            std::fs::write(root.join("pkg/style.js"), script)
                .map_err(|error| format!("pkg/style.js: {error}"))?;
        }
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
        "{:<23} {:>9} {:>9} {:>9} {:>9}",
        "file", "raw", "gzip", "brotli", "ceiling"
    );
    let modules = MODULES
        .iter()
        .map(|module| (format!("wasm/{}_bg.wasm", module.name), module.max_bytes));
    let bundles = BUNDLES
        .iter()
        .map(|(_, name, max_bytes)| ((*name).to_owned(), *max_bytes));
    let mut heavy = Vec::new();
    for (file, max_bytes) in modules.chain(bundles) {
        let [raw, gzip, brotli] = sizes(&root.join("pkg").join(&file))?;
        println!("{file:<23} {raw:>9} {gzip:>9} {brotli:>9} {max_bytes:>9}");
        if brotli > max_bytes {
            heavy.push(format!("{file} has {brotli} bytes, {max_bytes} allowed"));
        }
    }
    let (files, max_bytes) = EMPTY_ELEMENT;
    let mut sum = [0; 3];
    for file in files {
        let sizes = sizes(&root.join("pkg").join(file))?;
        sum = std::array::from_fn(|at| sum[at] + sizes[at]);
    }
    let [raw, gzip, brotli] = sum;
    println!(
        "{:<23} {raw:>9} {gzip:>9} {brotli:>9} {max_bytes:>9}",
        "an empty element"
    );
    if brotli > max_bytes {
        heavy.push(format!(
            "an empty element loads {brotli} bytes, {max_bytes} allowed"
        ));
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
