//! What was done to a site.

use crate::error::{Error, ErrorKind};
use crate::files::Written;
use crate::inject::Change;
use crate::link::HttpUrl;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How a page fared.
#[derive(Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// It was written.
    Written,
    /// The file at its place held just this already.
    Unchanged,
    /// It could not be made ready; it was copied as it is, unless the reason is that it cannot be read or written.
    Failed(Error),
}

impl Outcome {
    /// The outcome in one word.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Unchanged => "unchanged",
            Self::Failed(_) => "failed",
        }
    }
}

/// One page of the site.
#[derive(Debug)]
pub struct PageReport {
    path: PathBuf,
    outcome: Outcome,
    pub(super) bytes: usize,
    pub(super) title: Option<String>,
    pub(super) url: Option<HttpUrl>,
    pub(super) changes: Vec<Change>,
    pub(super) qr: Option<PathBuf>,
    pub(super) card: Option<PathBuf>,
    pub(super) makes_card: bool,
    pub(super) embeds: bool,
    pub(super) notes: Vec<String>,
    pub(super) texts: Option<(Vec<u8>, Vec<u8>)>,
}

impl PageReport {
    pub(super) fn new(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            outcome: Outcome::Unchanged,
            bytes: 0,
            title: None,
            url: None,
            changes: Vec::new(),
            qr: None,
            card: None,
            makes_card: false,
            embeds: false,
            notes: Vec::new(),
            texts: None,
        }
    }

    pub(super) fn with_outcome(mut self, outcome: Outcome) -> Self {
        self.outcome = outcome;
        self
    }

    /// Its path from the site's folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How it fared.
    #[must_use]
    pub fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    /// The article's title.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The article's canonical URL.
    #[must_use]
    pub fn url(&self) -> Option<&HttpUrl> {
        self.url.as_ref()
    }

    /// What of handbill's is in it.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// How many tags were added, mended or removed, and how many bars there are.
    #[must_use]
    pub fn counts(&self) -> (usize, usize, usize) {
        let count = |test: fn(&Change) -> bool| self.changes.iter().filter(|change| test(change)).count();
        (
            count(|change| matches!(change, Change::Added(_))),
            count(|change| matches!(change, Change::Mended { .. } | Change::Removed(_))),
            count(|change| matches!(change, Change::Bar(_))),
        )
    }

    /// The path of its QR code, from the site's folder.
    #[must_use]
    pub fn qr(&self) -> Option<&Path> {
        self.qr.as_deref()
    }

    /// The path of the preview image that was made for it, in this run or an earlier one, from the site's folder.
    #[must_use]
    pub fn card(&self) -> Option<&Path> {
        self.card.as_deref()
    }

    /// Whether that image was made in this run, or would be on a dry one.
    #[must_use]
    pub fn makes_card(&self) -> bool {
        self.makes_card
    }

    /// What was odd about it.
    #[must_use]
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// The page before and after, on a dry run that would change it.
    #[must_use]
    pub fn texts(&self) -> Option<(&[u8], &[u8])> {
        self.texts
            .as_ref()
            .map(|(before, after)| (before.as_slice(), after.as_slice()))
    }
}

/// What became of one file.
#[allow(clippy::large_enum_variant, reason = "nearly all files of a site are pages")]
pub(super) enum FileReport {
    Page(PageReport),
    Copied(Result<Written, Error>),
    Made(Result<Written, Error>),
    Unreadable(Error),
}

impl FileReport {
    pub(super) fn has_embed(&self) -> bool {
        matches!(self, Self::Page(page) if page.embeds)
    }

    pub(super) fn has_bars(&self) -> bool {
        matches!(self, Self::Page(page) if page.counts().2 > 0)
    }
}

/// What was done to a site.
#[derive(Debug)]
pub struct Report {
    target: PathBuf,
    dry_run: bool,
    elapsed: Duration,
    pages: Vec<PageReport>,
    copied: usize,
    errors: Vec<Error>,
}

impl Report {
    pub(super) fn new(files: Vec<FileReport>, target: PathBuf, dry_run: bool, elapsed: Duration) -> Self {
        let mut report = Self {
            target,
            dry_run,
            elapsed,
            pages: Vec::new(),
            copied: 0,
            errors: Vec::new(),
        };
        for file in files {
            match file {
                FileReport::Page(page) => report.pages.push(page),
                FileReport::Copied(Ok(_)) => report.copied += 1,
                FileReport::Made(Ok(_)) => {}
                FileReport::Copied(Err(error))
                | FileReport::Made(Err(error))
                | FileReport::Unreadable(error) => {
                    report.errors.push(error);
                }
            }
        }
        report
    }

    /// The folder written to.
    #[must_use]
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// Whether nothing was written.
    #[must_use]
    pub fn is_dry_run(&self) -> bool {
        self.dry_run
    }

    /// How long it took.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The pages, in the order of their paths.
    #[must_use]
    pub fn pages(&self) -> &[PageReport] {
        &self.pages
    }

    /// How many other files were copied, or would be on a dry run; none in place.
    #[must_use]
    pub fn copied(&self) -> usize {
        self.copied
    }

    /// Whether anything was made beside the pages, in the folder [`ASSETS`](super::ASSETS).
    #[must_use]
    pub fn has_assets(&self) -> bool {
        let is_made = |page: &PageReport| page.counts().2 > 0 || page.card.is_some() || page.embeds;
        !self.dry_run && self.pages.iter().any(is_made)
    }

    /// How many bytes of pages were read.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.pages.iter().map(|page| page.bytes).sum()
    }

    /// Everything that went wrong: pages that could not be made ready, files that could not be read or written.
    pub fn errors(&self) -> impl Iterator<Item = &Error> {
        let failed = self.pages.iter().filter_map(|page| match &page.outcome {
            Outcome::Failed(error) => Some(error),
            _ => None,
        });
        failed.chain(&self.errors)
    }

    /// The exit code: 0, 3 where a page could not be made ready, 4 where a file could not be read or written.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        let kinds: Vec<ErrorKind> = self.errors().map(Error::kind).collect();
        match kinds[..] {
            [] => 0,
            _ if kinds.contains(&ErrorKind::Io) => ErrorKind::Io.exit_code(),
            _ => ErrorKind::Input.exit_code(),
        }
    }

    /// The report as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let pages: Vec<Value> = self.pages.iter().map(page_json).collect();
        let errors: Vec<Value> = self.errors().map(error_json).collect();
        json!({
            "out": self.target.display().to_string(),
            "dryRun": self.dry_run,
            "pages": pages,
            "copied": self.copied,
            "bytes": self.bytes(),
            "elapsedMs": u64::try_from(self.elapsed.as_millis()).unwrap_or(u64::MAX),
            "errors": errors,
        })
    }
}

fn page_json(page: &PageReport) -> Value {
    let mut added = Vec::new();
    let mut mended = Vec::new();
    let mut removed = Vec::new();
    let mut bars = Vec::new();
    for change in &page.changes {
        match change {
            Change::Added(tag) => added.push(json!(tag)),
            Change::Mended { tag, from, to } => mended.push(json!({ "tag": tag, "from": from, "to": to })),
            Change::Removed(tag) => removed.push(json!(tag)),
            Change::Bar(place) => bars.push(json!(place)),
        }
    }
    json!({
        "path": page.path.display().to_string(),
        "outcome": page.outcome.as_str(),
        "title": page.title,
        "url": page.url.as_ref().map(HttpUrl::as_str),
        "added": added,
        "mended": mended,
        "removed": removed,
        "bars": bars,
        "qr": page.qr.as_ref().map(|path| path.display().to_string()),
        "card": page.card.as_ref().map(|path| path.display().to_string()),
        "cardMade": page.makes_card,
        "embed": page.embeds,
        "notes": page.notes,
        "error": match &page.outcome { Outcome::Failed(error) => error_json(error), _ => Value::Null },
    })
}

fn error_json(error: &Error) -> Value {
    json!({ "code": error.code().as_str(), "message": error.to_string() })
}
