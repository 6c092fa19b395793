//! The programs that the tests call, installed where that is possible.

use super::{Outcome, finish};
use std::path::Path;
use std::process::{Command, Stdio};

/// A program the tests call, or a file they read (a path), and the Debian package it comes in.
pub(super) struct Program {
    pub(super) name: &'static str,
    pub(super) package: &'static str,
    pub(super) purpose: &'static str,
}

pub(super) const PROGRAMS: &[Program] = &[
    Program {
        name: "zbarimg",
        package: "zbar-tools",
        purpose: "reads the QR codes back",
    },
    Program {
        name: "pdftoppm",
        package: "poppler-utils",
        purpose: "draws the QR codes that are PDF",
    },
    Program {
        name: "chromium",
        package: "chromium",
        purpose: "shows the widget",
    },
    Program {
        name: "redis-server",
        package: "redis-server",
        purpose: "keeps answers that instances of the service share",
    },
    Program {
        name: "systemd-analyze",
        package: "systemd",
        purpose: "reads the unit of the service",
    },
    Program {
        name: "java",
        package: "default-jre-headless",
        purpose: "runs Spark, which drives unfurl",
    },
    Program {
        name: "/usr/share/fonts/truetype/noto/NotoSansKhmer-Bold.ttf",
        package: "fonts-noto-core",
        purpose: "sets cards in every script",
    },
    Program {
        name: "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc",
        package: "fonts-noto-cjk",
        purpose: "sets cards in Chinese, Japanese and Korean",
    },
    Program {
        name: "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf",
        package: "fonts-noto-color-emoji",
        purpose: "sets emoji on cards",
    },
];

/// Whether `program` runs and ends well, without showing what it says.
pub(super) fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    let quiet = command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null());
    quiet
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Installs `program` with apt-get where it is missing and this user may.
pub(super) fn provide(program: &Program) -> Outcome {
    let there = || match program.name.starts_with('/') {
        true => Path::new(program.name).exists(),
        false => succeeds(program.name, &["--version"]) || succeeds(program.name, &["-v"]),
    };
    if there() {
        return Outcome::Passed;
    }
    let advice = format!("install it with `apt-get install {}`", program.package);
    let before: &[&str] = if succeeds("sh", &["-c", r#"test "$(id -u)" -eq 0"#]) {
        &[]
    } else if succeeds("sudo", &["-n", "true"]) {
        &["sudo", "-n"]
    } else {
        return Outcome::Failed(advice);
    };
    let install = [
        "apt-get",
        "install",
        "--yes",
        "--no-install-recommends",
        program.package,
    ];
    for words in [&["apt-get", "update"][..], &install] {
        let words = [before, &["env", "DEBIAN_FRONTEND=noninteractive"], words].concat();
        let mut command = Command::new(words[0]);
        if let Outcome::Failed(reason) = finish(command.args(&words[1..]).stdin(Stdio::null())) {
            return Outcome::Failed(format!("{reason}: {advice}"));
        }
    }
    if there() {
        Outcome::Passed
    } else {
        Outcome::Failed(advice)
    }
}
