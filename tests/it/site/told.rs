//! What `handbill site` says it did, and what is there when it is stopped.

use super::{PAGE, site};
use crate::run::handbill_in;
use std::fs;

#[test]
fn only_what_was_copied_and_made_is_said_to_be() {
    let folder = site();
    let run = |arguments: &[&str]| {
        let ran = handbill_in(folder.path(), arguments, b"");
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        ran.text().to_owned()
    };
    let text = run(&["site", "in", "-o", "out", "--dry-run"]);
    assert!(text.contains(", 2 other files would be copied, "), "{text}");
    let text = run(&["site", "in", "-o", "out"]);
    assert!(text.contains(", 2 other files copied, "), "{text}");
    assert!(
        text.contains("The pages are in out/, what they load in out/handbill/\n"),
        "{text}"
    );
    for more in [&[][..], &["--dry-run"]] {
        let text = run(&[&["site", "in", "--in-place"], more].concat());
        assert!(text.contains(", 0 other files "), "{text}");
    }
    let picture = "<meta property=og:image content=https://example.org/a.jpg></head>";
    let plain = PAGE.replace("</head>", picture).replace("article", "div");
    fs::write(folder.path().join("plain.html"), plain).expect("written");
    let text = run(&["site", "plain.html", "-o", "plain"]);
    assert!(text.contains("The pages are in plain/\n"), "{text}");
    assert!(!folder.path().join("plain/handbill").exists());
}

#[cfg(unix)]
#[test]
fn a_command_that_is_stopped_leaves_no_file_half_written() {
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};
    let folder = site();
    for n in 0..3000 {
        fs::write(folder.path().join(format!("in/{n}.html")), PAGE).expect("written");
    }
    let out = folder.path().join("out");
    let mut child = Command::new(env!("CARGO_BIN_EXE_handbill"))
        .args(["site", "in", "-o", "out"])
        .current_dir(folder.path())
        .stdout(Stdio::null())
        .spawn()
        .expect("the command starts");
    let start = Instant::now();
    while fs::read_dir(&out).map_or(0, Iterator::count) < 20 && start.elapsed() < Duration::from_secs(60) {
        std::thread::sleep(Duration::from_millis(1));
    }
    let id = child.id().to_string();
    let told = Command::new("kill").args(["-INT", &id]).status();
    assert!(told.expect("kill").success());
    let status = child.wait().expect("the command ends");
    assert_eq!(status.code(), Some(130), "{status}");
    let mut folders = vec![out];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            assert!(!path.to_string_lossy().contains("/.handbill-"), "{path:?}");
            let bytes = fs::read(&path).expect("readable");
            let is_whole =
                path.extension().is_none_or(|kind| kind != "html") || bytes.ends_with(b"</html>\n");
            assert!(is_whole, "{path:?}");
        }
    }
}

#[test]
fn what_is_made_is_found_from_the_folder_that_the_base_url_names() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(
        folder.path().join("river.html"),
        "<title>River</title><article><h1>River</h1><p>x",
    )
    .expect("written");
    for base in [
        "https://example.org/news",
        "https://example.org/news/?preview=1#top",
    ] {
        let out = ["site", "river.html", "-o", "out", "--base-url", base];
        assert_eq!(handbill_in(folder.path(), &out, b"").code, 0);
        let page = fs::read_to_string(folder.path().join("out/river.html")).expect("written");
        for made in [
            "canonical\" href=\"https://example.org/news/river.html\"",
            "og:image\" content=\"https://example.org/news/handbill/card/",
        ] {
            assert!(page.contains(made), "{base}: {made}: {page}");
        }
    }
}
