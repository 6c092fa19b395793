//! What the command reads and writes that is no plain file.

use crate::run::handbill_in;

#[test]
fn what_bars_the_way_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("taken"), "a file").expect("written");
    let ran = handbill_in(folder.path(), &["qr", "hello", "-o", "taken/code.svg"], b"");
    assert_eq!(ran.code, 4);
    let message = "handbill: taken/code.svg: cannot be written: a part of its path is not a folder\n";
    assert_eq!(ran.stderr, message);
}

#[cfg(unix)]
#[test]
fn a_link_stays_one_and_the_file_it_leads_to_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    for (name, bytes) in [("code.svg", "old"), ("page.html", "<title>River</title><p>x")] {
        std::fs::create_dir_all(path("kept")).expect("a folder");
        std::fs::write(path("kept").join(name), bytes).expect("written");
        std::os::unix::fs::symlink(path("kept").join(name), path(name)).expect("linked");
    }
    let ran = handbill_in(folder.path(), &["qr", "hello", "-o", "code.svg"], b"");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let url = "https://example.org/1";
    handbill_in(folder.path(), &["check", "page.html", "--fix", "--url", url], b"");
    for (name, part) in [("code.svg", "<svg"), ("page.html", "og:title")] {
        assert!(path(name).is_symlink(), "{name}");
        let text = std::fs::read_to_string(path("kept").join(name)).expect("readable");
        assert!(text.contains(part), "{name}: {text}");
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_is_written_to_and_not_replaced() {
    use std::io::Read;
    use std::os::unix::fs::FileTypeExt;
    let folder = tempfile::tempdir().expect("a folder");
    let pipe = folder.path().join("pipe.svg");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo").success());
    // Open for both, so that neither end waits for the other.
    let mut reader = std::fs::OpenOptions::new()
        .read(true)
        .write(true)
        .open(&pipe)
        .expect("opened");
    let ran = handbill_in(folder.path(), &["qr", "hello", "-o", "pipe.svg"], b"");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(std::fs::metadata(&pipe).expect("there").file_type().is_fifo());
    let mut start = [0; 4];
    reader.read_exact(&mut start).expect("written");
    assert_eq!(&start, b"<svg");
}

#[cfg(target_os = "linux")]
#[test]
fn what_never_ends_is_read_no_further_than_a_page_may_be_large() {
    let folder = tempfile::tempdir().expect("a folder");
    let ran = handbill_in(folder.path(), &["unfurl", "/dev/zero"], b"");
    assert_eq!(ran.code, 3);
    assert_eq!(ran.stderr, "handbill: /dev/zero: it is larger than 64 MiB\n");
}
