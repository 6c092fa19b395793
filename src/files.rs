//! Files of a site: read, found by their address, written whole or not at all.

use crate::error::{Error, ErrorCode};
use percent_encoding::percent_decode_str;
use std::borrow::Cow;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};

/// Held by everyone who is writing a file.
static WRITING: RwLock<()> = RwLock::new(());

/// Whether a file had to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    clippy::exhaustive_enums,
    reason = "a file either was written or already held the bytes"
)]
pub enum Written {
    /// It was written, or replaced.
    New,
    /// It held these bytes already and was left alone.
    Unchanged,
}

/// Reads a file.
///
/// # Errors
/// `read`, naming the file.
pub fn read(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(|error| io_error(ErrorCode::Read, "cannot be read", path, error))
}

/// The file that is published at `path`, the part of an address behind that of `folder`; `None` when it would lie
/// outside.
pub(crate) fn below(folder: &Path, path: &str) -> Option<PathBuf> {
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let is_inside = path
        .split('/')
        .all(|part| !matches!(part, "." | "..") && !part.contains(['\\', '\0']));
    is_inside.then(|| folder.join(path.trim_start_matches('/')))
}

/// Makes `path` hold `bytes`: a new file takes the old one's place in one step, so that nobody ever sees half of it.
/// Folders that are missing are made; a file that holds the bytes already is not touched.
///
/// The new file has the permissions of `like`, where that is given, else those of the file it replaces.
///
/// # Errors
/// `write`, naming the file.
pub fn write(path: &Path, bytes: &[u8], like: Option<&Path>) -> Result<Written, Error> {
    let failed = |error| io_error(ErrorCode::Write, "cannot be written", path, error);
    let old = fs::metadata(path).ok();
    if old.as_ref().is_some_and(|old| old.is_dir()) {
        return Err(failed(std::io::Error::from(std::io::ErrorKind::IsADirectory)));
    }
    if old.as_ref().is_some_and(|old| old.len() == bytes.len() as u64)
        && fs::read(path).is_ok_and(|old| old == bytes)
    {
        return Ok(Written::Unchanged);
    }
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let _writing = WRITING.read().unwrap_or_else(PoisonError::into_inner);
    fs::create_dir_all(folder).map_err(|error| match error.kind() {
        // A file has the name of a folder that is needed.
        std::io::ErrorKind::AlreadyExists => failed(std::io::Error::from(std::io::ErrorKind::NotADirectory)),
        _ => failed(error),
    })?;
    let mut file = new_file(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    let permissions = like
        .and_then(|like| fs::metadata(like).ok())
        .or(old)
        .map(|metadata| metadata.permissions());
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions).map_err(failed)?;
    }
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(Written::New)
}

/// The file that a link at `path` leads to, so that writing there keeps the link; else `path` itself.
pub(crate) fn behind_link(path: &Path) -> Cow<'_, Path> {
    let target = path.is_symlink().then(|| fs::canonicalize(path).ok());
    target.flatten().map_or(Cow::Borrowed(path), Cow::Owned)
}

/// Ends the process between two files, so that none is left half-written under a name of its own.
#[cfg(feature = "cli")]
pub(crate) fn exit(code: i32) -> ! {
    let _writing = WRITING.write().unwrap_or_else(PoisonError::into_inner);
    std::process::exit(code)
}

fn new_file(folder: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".handbill-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As for any new file; the process's umask takes away from it.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

pub(crate) fn io_error(code: ErrorCode, what: &str, path: &Path, error: std::io::Error) -> Error {
    let reason = match error.kind() {
        std::io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        std::io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        std::io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        std::io::ErrorKind::NotADirectory => "a part of its path is not a folder".to_owned(),
        _ => {
            let text = error.to_string();
            text.split(" (os error").next().unwrap_or(&text).to_lowercase()
        }
    };
    Error::new(code, format!("{what}: {reason}"))
        .with_place(path.display().to_string())
        .with_source(error)
}
