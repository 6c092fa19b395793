//! Which files a site has.

use crate::error::{Error, ErrorCode};
use crate::files::io_error;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Folders of version control, never part of a site.
const NOT_SITE: [&str; 3] = [".git", ".hg", ".svn"];

/// What is read: a folder, or one page in it.
pub(super) struct Source {
    folder: PathBuf,
    only: Option<PathBuf>,
}

/// One file, by its path from the folder.
pub(super) enum Entry {
    Page(PathBuf),
    File(PathBuf),
    Unreadable(Error),
}

impl Source {
    pub(super) fn new(input: &Path) -> Result<Self, Error> {
        let metadata = std::fs::metadata(input)
            .map_err(|error| io_error(ErrorCode::Read, "cannot be read", input, error))?;
        if metadata.is_dir() {
            return Ok(Self {
                folder: input.to_owned(),
                only: None,
            });
        }
        let name = input.file_name().ok_or_else(|| {
            Error::new(ErrorCode::Read, "cannot be read: it has no name")
                .with_place(input.display().to_string())
        })?;
        let folder = match input.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        Ok(Self {
            folder,
            only: Some(PathBuf::from(name)),
        })
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn is_folder(&self) -> bool {
        self.only.is_none()
    }

    /// Every file, in the order of their paths; `target` is left out where it lies inside.
    pub(super) fn entries(&self, target: &Path) -> Result<Vec<Entry>, Error> {
        if let Some(only) = &self.only {
            return Ok(vec![Entry::Page(only.clone())]);
        }
        let target = absolute(target)
            .ok()
            .filter(|target| absolute(&self.folder).is_ok_and(|own| own != *target));
        let walk = WalkDir::new(&self.folder)
            .follow_links(true)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|entry| {
                let skipped = entry.depth() > 0 && entry.file_type().is_dir() && {
                    let is_version_control = NOT_SITE.iter().any(|name| entry.file_name() == *name);
                    is_version_control || target.is_some() && absolute(entry.path()).ok() == target
                };
                !skipped
            });
        let mut entries = Vec::new();
        for entry in walk {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) => {
                    let path = entry
                        .path()
                        .strip_prefix(&self.folder)
                        .expect("walked from there")
                        .to_owned();
                    if is_made(&path) {
                        continue;
                    }
                    entries.push(if is_page(&path) {
                        Entry::Page(path)
                    } else {
                        Entry::File(path)
                    });
                }
                Err(error) => entries.push(Entry::Unreadable(unreadable(&error))),
            }
        }
        Ok(entries)
    }
}

/// Leaves out the pages under other names of theirs, so that none is written twice in its place: links to a page that is
/// rewritten under its own, and all but the first to one outside the folder.
pub(super) fn without_other_names(entries: &mut Vec<Entry>, folder: &Path) {
    let Ok(root) = absolute(folder) else { return };
    // Where a page lies, and whether that is under this name.
    let places: Vec<Option<(PathBuf, bool)>> = entries
        .iter()
        .map(|entry| match entry {
            Entry::Page(path) => {
                let real = absolute(&folder.join(path)).ok()?;
                let is_own = real == root.join(path);
                Some((real, is_own))
            }
            _ => None,
        })
        .collect();
    let own = places.iter().flatten().filter(|(_, is_own)| *is_own);
    let mut written: HashSet<PathBuf> = own.map(|(real, _)| real.clone()).collect();
    let mut places = places.into_iter();
    entries.retain(|_| {
        let place = places.next().flatten();
        place.is_none_or(|(real, is_own)| is_own || written.insert(real))
    });
}

fn unreadable(error: &walkdir::Error) -> Error {
    let reason = match error.io_error() {
        Some(error) => error.to_string(),
        None => "it is a link to a folder above it".to_owned(),
    };
    let reason = reason
        .split(" (os error")
        .next()
        .unwrap_or(&reason)
        .to_lowercase();
    let place = error
        .path()
        .map(|path| path.display().to_string())
        .unwrap_or_default();
    Error::new(ErrorCode::Read, format!("cannot be read: {reason}")).with_place(place)
}

pub(super) fn is_page(path: &Path) -> bool {
    path.extension()
        .is_some_and(|kind| kind.eq_ignore_ascii_case("html") || kind.eq_ignore_ascii_case("htm"))
}

/// What an earlier run made in place is made anew, not copied.
fn is_made(path: &Path) -> bool {
    ["qr", super::cards::FOLDER, "embed", "oembed"]
        .iter()
        .any(|folder| path.starts_with(Path::new(super::ASSETS).join(folder)))
        || [
            "handbill.css",
            "handbill.js",
            "mastodon.js",
            "embed.css",
            "embed.js",
        ]
        .iter()
        .any(|name| path == Path::new(super::ASSETS).join(name))
}

/// The path without `..` and links, also where its last parts do not exist yet.
pub(super) fn absolute(path: &Path) -> Result<PathBuf, Error> {
    let failed = |error| io_error(ErrorCode::Read, "cannot be read", path, error);
    let full = std::path::absolute(path).map_err(failed)?;
    let mut missing = Vec::new();
    let mut known = full.as_path();
    loop {
        if let Ok(found) = known.canonicalize() {
            return Ok(missing.iter().rev().fold(found, |path, part| path.join(part)));
        }
        let (Some(parent), Some(name)) = (known.parent(), known.file_name()) else {
            return Ok(full);
        };
        missing.push(name.to_owned());
        known = parent;
    }
}
