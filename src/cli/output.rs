//! Printing: data to stdout, words to stderr, files whole or not at all.

use crate::error::{Error, ErrorCode};
use crate::files;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Writes `bytes` to stdout. A reader that has gone is no error.
pub(super) fn print(bytes: &[u8]) -> Result<(), Error> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(files::io_error(
            ErrorCode::Write,
            "cannot be written",
            Path::new("<stdout>"),
            error,
        )),
        Ok(()) => Ok(()),
    }
}

/// Writes text that may hold colours to stdout; they are left out where `NO_COLOR` or the terminal asks for it.
pub(super) fn print_styled(text: &str) -> Result<(), Error> {
    let choice = anstream::AutoStream::choice(&io::stdout());
    if choice == anstream::ColorChoice::Never {
        print(anstream::adapter::strip_str(text).to_string().as_bytes())
    } else {
        print(text.as_bytes())
    }
}

/// Writes `bytes` to the file, or to stdout for `-`. A link stays one, and the file it leads to is written; what is no
/// file, such as a pipe or a device, is written to where it stands.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    if path == Path::new("-") {
        return print(bytes);
    }
    if fs::metadata(path).is_ok_and(|old| !old.is_file() && !old.is_dir()) {
        let written = fs::OpenOptions::new().write(true).open(path);
        return match written.and_then(|mut file| file.write_all(bytes)) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            Err(error) => Err(files::io_error(
                ErrorCode::Write,
                "cannot be written",
                path,
                error,
            )),
            Ok(()) => Ok(()),
        };
    }
    files::write(&files::behind_link(path), bytes, None).map(|_| ())
}

/// Says in one line on stderr what went wrong.
pub(super) fn complain(error: &Error) {
    say(&format!("handbill: {error}"));
}

/// Says `line` on stderr. Where even that fails there is nobody left to tell.
pub(super) fn say(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}
