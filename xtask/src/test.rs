//! `cargo xtask test`: every check of the project, the quick ones first, one line a step and a summary.

mod node;
mod programs;
mod python;

pub(crate) use node::install as install_npm;
use programs::{PROGRAMS, provide, succeeds};
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// The features that must build on their own.
const FEATURES: &[&str] = &[
    "json", "url", "html", "meta", "qr", "qr-kanji", "qr-png", "qr-logo", "qr-pdf", "poster", "unfurl",
    "inject", "embed", "site", "fetch", "server", "card", "check",
];

pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// How a step went.
pub(crate) enum Outcome {
    Passed,
    Failed(String),
}

struct Step {
    name: String,
    outcome: Outcome,
    took: Duration,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (word, note) = match &self.outcome {
            Outcome::Passed => ("passed", None),
            Outcome::Failed(reason) => ("FAILED", Some(reason)),
        };
        write!(f, "{word:<8}  {:>6.1} s  {}", self.took.as_secs_f64(), self.name)?;
        match note {
            Some(note) => write!(f, ": {note}"),
            None => Ok(()),
        }
    }
}

/// Runs the steps in order and stops at the first that fails.
pub(crate) fn run(root: &Path, quick: bool) -> Result<(), String> {
    let mut session = Session {
        root,
        steps: Vec::new(),
    };
    let result = session.all(quick);
    println!("\nSummary");
    for step in &session.steps {
        println!("  {step}");
    }
    match &result {
        Ok(()) => println!("All that was run has passed."),
        Err(step) => println!("Stopped at \"{step}\"; the steps after it were not run."),
    }
    result.map_err(|step| format!("test: \"{step}\" failed"))
}

struct Session<'a> {
    root: &'a Path,
    steps: Vec<Step>,
}

impl Session<'_> {
    /// Every step; the error is the name of the one that failed.
    fn all(&mut self, quick: bool) -> Result<(), String> {
        for program in PROGRAMS {
            let name = format!("{} is there ({})", program.name, program.purpose);
            self.step(&name, |_| provide(program))?;
        }
        self.cargo("formatting", &["fmt", "--all", "--check"])?;
        self.step("tables made from data/", |root| done(crate::tables::check(root)))?;
        self.cargo(
            "clippy",
            &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
        )?;
        self.step("Python packages for the tests", |root| {
            done(python::install(root))
        })?;
        self.step("npm packages for the tests", |root| done(node::install(root)))?;
        self.cargo("tests", &["test", "--workspace"])?;
        if quick {
            return Ok(());
        }
        for (name, script) in python::SCRIPTS {
            self.step(name, |root| with_program(root, python::command(root, script)))?;
        }
        self.step("npm package", |root| done(crate::pkg::build(root)))?;
        self.step("the same module from another folder", |root| {
            done(crate::pkg::same_elsewhere(root))
        })?;
        for (name, script) in node::SCRIPTS {
            self.step(name, |root| with_program(root, node::command(root, script)))?;
        }
        self.alone("no features", "")?;
        for feature in FEATURES {
            self.alone(&format!("feature {feature} alone"), feature)?;
        }
        self.step("library for WebAssembly", wasm)?;
        self.step("documentation", |root| {
            let mut command = cargo(root, &["doc", "--workspace", "--no-deps"]);
            finish(command.env("RUSTDOCFLAGS", "-D warnings"))
        })?;
        self.step("licences and sources of what is built in", dependencies)
    }

    fn cargo(&mut self, name: &str, arguments: &[&str]) -> Result<(), String> {
        self.step(name, |root| finish(&mut cargo(root, arguments)))
    }

    fn alone(&mut self, name: &str, features: &str) -> Result<(), String> {
        self.step(name, |root| check_library(root, &["--features", features]))
    }

    fn step(&mut self, name: &str, work: impl FnOnce(&Path) -> Outcome) -> Result<(), String> {
        println!("\n==> {name}");
        let start = Instant::now();
        let outcome = work(self.root);
        let failed = matches!(outcome, Outcome::Failed(_));
        let step = Step {
            name: name.to_owned(),
            outcome,
            took: start.elapsed(),
        };
        println!("{step}");
        self.steps.push(step);
        if failed { Err(name.to_owned()) } else { Ok(()) }
    }
}

/// `cargo` as this program was called by it, in the project, without anything to read.
pub(crate) fn cargo(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root).args(arguments).stdin(Stdio::null());
    if std::env::var_os(SEED).is_none() {
        command.env(SEED, "20261124");
    }
    command
}

/// Where cargo puts what it builds: as `CARGO_TARGET_DIR` or its configuration says, which is asked once.
pub(crate) fn target_folder(root: &Path) -> Result<PathBuf, String> {
    static FOLDER: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    FOLDER.get_or_init(|| ask_target_folder(root)).clone()
}

fn ask_target_folder(root: &Path) -> Result<PathBuf, String> {
    let mut metadata = cargo(
        root,
        &["metadata", "--no-deps", "--offline", "--format-version", "1"],
    );
    let output = metadata
        .output()
        .map_err(|error| format!("cargo metadata: {error}"))?;
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).map_err(|_| {
        format!(
            "cargo metadata: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        )
    })?;
    let folder = told["target_directory"]
        .as_str()
        .ok_or("cargo metadata: no target_directory")?;
    Ok(PathBuf::from(folder))
}

/// Runs a script with the path of the command in `HANDBILL`.
fn with_program(root: &Path, mut script: Command) -> Outcome {
    match target_folder(root) {
        Ok(target) => finish(script.env("HANDBILL", target.join("debug/handbill"))),
        Err(message) => Outcome::Failed(message),
    }
}

/// What proptest takes its seed from; fixed unless the caller sets it, so that the same commit fares the same.
const SEED: &str = "PROPTEST_RNG_SEED";

pub(crate) fn finish(command: &mut Command) -> Outcome {
    match command.status() {
        Ok(status) if status.success() => Outcome::Passed,
        Ok(status) => Outcome::Failed(status.to_string()),
        Err(error) => Outcome::Failed(error.to_string()),
    }
}

fn done(result: Result<(), String>) -> Outcome {
    match result {
        Ok(()) => Outcome::Passed,
        Err(message) => Outcome::Failed(message),
    }
}

/// Checks the library without its default features. What only another feature calls is no fault there; with all
/// features clippy reports what nobody calls.
fn check_library(root: &Path, options: &[&str]) -> Outcome {
    let library = [
        "clippy",
        "--package",
        "handbill",
        "--lib",
        "--no-default-features",
    ];
    let lints = ["--", "-D", "warnings", "-A", "dead-code"];
    finish(&mut cargo(root, &[&library[..], options, &lints].concat()))
}

/// Checks the library for the browser.
fn wasm(root: &Path) -> Outcome {
    match add_wasm() {
        Ok(()) => check_library(root, &["--target", WASM]),
        Err(message) => Outcome::Failed(message),
    }
}

/// Adds the target for the browser where it is missing.
pub(crate) fn add_wasm() -> Result<(), String> {
    if !has_wasm() {
        succeeds("rustup", &["target", "add", WASM]);
    }
    if has_wasm() {
        Ok(())
    } else {
        Err(format!("the target is not installed: `rustup target add {WASM}`"))
    }
}

fn has_wasm() -> bool {
    let listed = Command::new("rustup")
        .args(["target", "list", "--installed"])
        .output();
    listed.is_ok_and(|output| {
        String::from_utf8_lossy(&output.stdout)
            .lines()
            .any(|line| line == WASM)
    })
}

/// Runs cargo-deny by `deny.toml`, without the advisories, which need the network. Where it is not installed it is
/// built into `target/tools`, unoptimised: two minutes instead of six.
fn dependencies(root: &Path) -> Outcome {
    let own = root.join("target/tools/bin/cargo-deny");
    let program = if succeeds("cargo-deny", &["--version"]) {
        PathBuf::from("cargo-deny")
    } else {
        if !own.exists() {
            let mut install = cargo(
                root,
                &[
                    "install",
                    "cargo-deny",
                    "--locked",
                    "--debug",
                    "--quiet",
                    "--root",
                ],
            );
            if let failed @ Outcome::Failed(_) = finish(install.arg("target/tools")) {
                return failed;
            }
        }
        own
    };
    let mut deny = Command::new(program);
    deny.args(["--log-level", "error", "check", "licenses", "bans", "sources"]);
    finish(deny.current_dir(root).stdin(Stdio::null()))
}
