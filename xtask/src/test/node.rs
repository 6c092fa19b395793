//! The npm packages of `tests/npm/`, and the tests that are Node scripts.

use std::path::Path;
use std::process::{Command, Stdio};

/// What each script shows, by its path from the root; the command's path is in `HANDBILL`, and packages are found
/// in `tests/npm/node_modules`.
pub(super) const SCRIPTS: &[(&str, &str)] = &[
    ("JavaScript API in Node", "tests/npm/api.mjs"),
    ("npm package, packed and installed", "tests/npm/package.mjs"),
    ("share bar and element in a browser", "tests/npm/browser.mjs"),
    (
        "the reader's own Mastodon server, in a browser",
        "tests/npm/mastodon.mjs",
    ),
    ("what a bar does beyond its links", "tests/npm/widget.mjs"),
    ("the element in the hands of others", "tests/npm/element.mjs"),
    ("Deno, a worker on the edge, React", "tests/npm/runtimes.mjs"),
    ("SARIF by its JSON schema", "tests/npm/sarif.mjs"),
    ("embeds in a browser, oEmbed read from npm", "tests/npm/embed.mjs"),
    ("posters in a browser, on paper", "tests/npm/poster.mjs"),
    ("X's weighted length, by twitter-text", "tests/npm/x_length.mjs"),
];

/// Runs `script` with the packages installed.
pub(super) fn command(root: &Path, script: &str) -> Command {
    let mut command = Command::new("node");
    command
        .arg("--test")
        .arg(root.join(script))
        .current_dir(root)
        .stdin(Stdio::null());
    command
}

/// Installs the packages that the lock file names, unless these very ones are installed.
pub(crate) fn install(root: &Path) -> Result<(), String> {
    let folder = root.join("tests/npm");
    let lock =
        std::fs::read_to_string(folder.join("package-lock.json")).map_err(|error| error.to_string())?;
    let stamp = folder.join("node_modules/.handbill-lock.json");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let mut npm = Command::new("npm");
    let npm = npm
        .args(["ci", "--no-audit", "--no-fund", "--loglevel", "error"])
        .current_dir(&folder)
        .stdin(Stdio::null());
    match npm.status() {
        Ok(status) if status.success() => std::fs::write(stamp, lock).map_err(|error| error.to_string()),
        Ok(status) => Err(format!("npm: {status}")),
        Err(error) => Err(format!("npm: {error}: install Node.js 20")),
    }
}
