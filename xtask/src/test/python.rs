//! The Python packages of `tests/python/requirements.txt`, in `target/venv`, and the tests that are Python scripts.

use super::programs::succeeds;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What each script of `tests/python/` shows; the command's path is in `HANDBILL`.
pub(super) const SCRIPTS: &[(&str, &str)] = &[
    (
        "ZBar and zxing-cpp read every style of a QR code, worn and turned",
        "qr_readers.py",
    ),
    (
        "codes on cards are read by ZBar and zxing-cpp, and the gallery of cards shows every theme",
        "cards.py",
    ),
    (
        "emoji of fonts with coloured layers are drawn in their colours",
        "color_fonts.py",
    ),
    ("the service, from its OpenAPI document", "serve.py"),
    (
        "every share address of the vectors, made a second time",
        "share_vectors.py",
    ),
    (
        "Spark pipes records through unfurl --ndjson on two workers",
        "spark.py",
    ),
];

fn interpreter(root: &Path) -> PathBuf {
    root.join("target/venv/bin/python")
}

/// Runs `script` of `tests/python/` with the packages installed.
pub(super) fn command(root: &Path, script: &str) -> Command {
    let mut command = Command::new(interpreter(root));
    command
        .arg(root.join("tests/python").join(script))
        .current_dir(root)
        .stdin(Stdio::null());
    command
}

/// Makes `target/venv` and installs the packages, unless these very ones are installed.
pub(super) fn install(root: &Path) -> Result<(), String> {
    let wanted = root.join("tests/python/requirements.txt");
    let requirements = std::fs::read_to_string(&wanted).map_err(|error| error.to_string())?;
    let stamp = root.join("target/venv/handbill-requirements.txt");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == requirements) {
        return Ok(());
    }
    let venv = root.join("target/venv");
    let venv = venv.to_str().ok_or("the project's path is not UTF-8")?;
    if !succeeds("python3", &["-m", "venv", "--clear", venv]) {
        return Err("python3 cannot make a virtual environment: `apt-get install python3-venv`".to_owned());
    }
    let mut pip = Command::new(interpreter(root));
    let pip = pip
        .args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "-r",
        ])
        .arg(&wanted)
        .stdin(Stdio::null());
    match pip.status() {
        Ok(status) if status.success() => {
            std::fs::write(stamp, requirements).map_err(|error| error.to_string())
        }
        Ok(status) => Err(format!("pip: {status}")),
        Err(error) => Err(format!("pip: {error}")),
    }
}
