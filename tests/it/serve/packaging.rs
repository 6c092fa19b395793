//! The unit for systemd and the image for containers start what they say they start.

use super::{Service, library};
use std::fs;
use std::path::Path;
use std::process::Command;

fn packaged(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging").join(name);
    fs::read_to_string(path).expect("a file of the project")
}

/// Starts the service with `words`, the arguments after `serve`, on a folder and port that are free here.
fn start(words: &[&str]) -> Service {
    let folder = library();
    let after = |flag: &str| {
        words
            .iter()
            .position(|word| *word == flag)
            .expect("the flag is given")
            + 1
    };
    let root = folder.path().to_str().expect("UTF-8").to_owned();
    let mut words = words.to_vec();
    let (folder_at, address_at) = (after("--root"), after("--listen"));
    words[folder_at] = &root;
    words.drain(address_at - 1..=address_at);
    let service = Service::start(&words);
    assert_eq!(service.get("/river.html").status, 200);
    service
}

#[test]
fn the_unit_is_one_that_systemd_takes() {
    let unit = packaged("handbill.service");
    let command = unit
        .lines()
        .find_map(|line| line.strip_prefix("ExecStart=/usr/bin/handbill serve "));
    assert!(start(&command.expect("a command").split(' ').collect::<Vec<_>>()).stop());

    // systemd asks that the program be there.
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("handbill.service");
    let here = unit.replace("/usr/bin/handbill", env!("CARGO_BIN_EXE_handbill"));
    fs::write(&path, here).expect("written");
    let ran = Command::new("systemd-analyze")
        .args(["verify", "--man=no"])
        .arg(&path)
        .output()
        .expect("systemd-analyze is installed");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(
        ran.status.success() && !said.contains("handbill.service"),
        "{said}"
    );
}

#[test]
fn the_image_starts_the_service() {
    let file = packaged("Dockerfile");
    let entry = file
        .lines()
        .find_map(|line| line.strip_prefix("ENTRYPOINT "))
        .expect("an entry");
    let words: Vec<String> = serde_json::from_str(entry).expect("the exec form, without a shell");
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    assert_eq!(words[..2], ["handbill", "serve"]);
    assert!(start(&words[2..]).stop());
    // What the tests install for cards in every script, the image has as well.
    let ci = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(".ci/run")).expect("read");
    let fonts: Vec<&str> = ci
        .lines()
        .filter(|line| line.starts_with("need_font "))
        .filter_map(|line| line.rsplit(' ').next())
        .collect();
    assert_eq!(fonts.len(), 3, "{fonts:?}");
    for package in fonts {
        assert!(file.contains(package), "{package}");
    }
}
