//! Rewriting a whole folder of pages, over all cores.
//!
//! Pages (`.html`, `.htm`) come out ready to share, everything else is copied. A page that cannot be read is
//! reported and copied as it is. Originals are not touched unless asked; every file is replaced in one step.

mod cards;
mod embed;
mod page;
mod report;
mod walk;

pub use report::{Outcome, PageReport, Report};

use crate::card::{CardOptions, Fonts};
use crate::error::{Error, ErrorCode};
use crate::files::{self, Written};
use crate::inject::Placement;
use crate::link::HttpUrl;
use crate::meta::MetaOptions;
use crate::share::bar::BarOptions;
use rayon::prelude::*;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use walk::Entry;

/// The folder, inside the site, that holds what handbill makes beside the pages.
pub const ASSETS: &str = "handbill";

/// The stylesheet of the share bar, written to [`ASSETS`].
pub use crate::share::bar::STYLESHEET;

/// What scripts add to the share bar, written to [`ASSETS`]; pages work without it.
pub const SCRIPT: &str = include_str!("../pkg/handbill.js");

/// What [`SCRIPT`] loads where readers are asked for their own server, written to [`ASSETS`].
pub const SERVER_SCRIPT: &str = include_str!("../pkg/mastodon.js");

/// Where the pages go.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Output {
    /// Into this folder, which is made where it is missing.
    Folder(PathBuf),
    /// Over the originals. A link stays one: the page it leads to is rewritten, once whatever the number of its names.
    InPlace,
}

/// What to rewrite, and how.
#[derive(Debug, Clone)]
#[must_use]
pub struct SiteOptions {
    input: PathBuf,
    output: Output,
    base_url: Option<HttpUrl>,
    placement: Placement,
    bar: BarOptions,
    meta: MetaOptions,
    cards: Option<CardOptions>,
    fonts: Arc<Fonts>,
    linked_style: bool,
    no_script: bool,
    no_embed: bool,
    dry_run: bool,
}

impl SiteOptions {
    /// Rewrites `input`, a page or a folder of them, into `output`.
    pub fn new(input: impl Into<PathBuf>, output: Output) -> Self {
        Self {
            input: input.into(),
            output,
            base_url: None,
            placement: Placement::default(),
            bar: BarOptions::default(),
            meta: MetaOptions::default(),
            cards: Some(CardOptions::new()),
            fonts: Arc::new(Fonts::new()),
            linked_style: false,
            no_script: false,
            no_embed: false,
            dry_run: false,
        }
    }

    /// Sets the address that the folder is published at; a page without a canonical URL gets its own from it.
    pub fn with_base_url(mut self, url: HttpUrl) -> Self {
        self.base_url = Some(url);
        self
    }

    /// Sets where bars go.
    pub fn with_placement(mut self, placement: Placement) -> Self {
        self.placement = placement;
        self
    }

    /// Sets what bars hold.
    pub fn with_bar(mut self, bar: BarOptions) -> Self {
        self.bar = bar;
        self
    }

    /// Sets what the head blocks hold.
    pub fn with_meta(mut self, meta: MetaOptions) -> Self {
        self.meta = meta;
        self
    }

    /// Sets how the preview images look that pages get which have no picture of their own; `None` makes none. A photograph
    /// and a QR code that these options hold stand on every one.
    pub fn with_cards(mut self, cards: Option<CardOptions>) -> Self {
        self.cards = cards;
        self
    }

    /// Sets what preview images are set in, in place of the built-in fonts and the system's.
    pub fn with_fonts(mut self, fonts: Fonts) -> Self {
        self.fonts = Arc::new(fonts);
        self
    }

    /// Sets whether the bar's style stands in each page that has a bar, as it does unless this says otherwise, or in one file
    /// that the pages link. In the page it is there at the first paint; a content security policy that the server sends must
    /// then allow it by its hash. A page whose own `<meta>` forbids it links the file in any case.
    pub fn with_inline_style(mut self, wanted: bool) -> Self {
        self.linked_style = !wanted;
        self
    }

    /// Sets whether articles get a frame page and oEmbed answers, for other sites to embed them.
    pub fn with_embed(mut self, wanted: bool) -> Self {
        self.no_embed = !wanted;
        self
    }

    /// Sets whether pages load the script that adds copying, the QR dialog and the share sheet to their bars.
    pub fn with_script(mut self, wanted: bool) -> Self {
        self.no_script = !wanted;
        self
    }

    /// Writes nothing; the report holds each page before and after.
    pub fn with_dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = dry_run;
        self
    }
}

/// Rewrites a site. `progress` is called from many threads with the number of files done and of all.
///
/// # Errors
/// `bad-option` when input and output overlap, `read` when the input is not there, `write` when the output folder
/// cannot be made. What goes wrong with one file is in the report, and the others go on.
pub fn rewrite_site(
    options: &SiteOptions,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Report, Error> {
    let start = Instant::now();
    let source = walk::Source::new(&options.input)?;
    let target = target(options, &source)?;
    let mut entries = source.entries(&target)?;
    if options.output == Output::InPlace {
        // Everything else is in its place.
        entries.retain(|entry| !matches!(entry, Entry::File(_)));
        walk::without_other_names(&mut entries, source.folder());
    }
    if !options.dry_run {
        probe(&target)?;
    }
    let done = AtomicUsize::new(0);
    let count = entries.len();
    let mut results: Vec<report::FileReport> = entries
        .into_par_iter()
        .map(|entry| {
            let result = match entry {
                Entry::Page(path) => page::rewrite(options, &source, &target, &path),
                Entry::File(path) => report::FileReport::Copied(copy(options, &source, &target, &path)),
                Entry::Unreadable(error) => report::FileReport::Unreadable(error),
            };
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, count);
            result
        })
        .collect();
    let has_bars = results.iter().any(report::FileReport::has_bars);
    if has_bars && !options.dry_run {
        let scripts = [("handbill.js", SCRIPT), ("mastodon.js", SERVER_SCRIPT)];
        let scripts = scripts.into_iter().filter(|_| !options.no_script);
        for (name, text) in [("handbill.css", STYLESHEET)].into_iter().chain(scripts) {
            let path = target.join(ASSETS).join(name);
            results.push(report::FileReport::Made(files::write(
                &path,
                text.as_bytes(),
                None,
            )));
        }
    }
    if results.iter().any(report::FileReport::has_embed) {
        results.extend(embed::write_shared(&target).map(report::FileReport::Made));
    }
    Ok(Report::new(results, target, options.dry_run, start.elapsed()))
}

fn copy(options: &SiteOptions, source: &walk::Source, target: &Path, path: &Path) -> Result<Written, Error> {
    if options.dry_run {
        return Ok(Written::Unchanged);
    }
    let from = source.folder().join(path);
    files::write(&target.join(path), &files::read(&from)?, Some(&from))
}

/// The folder written to, checked against the one read from.
fn target(options: &SiteOptions, source: &walk::Source) -> Result<PathBuf, Error> {
    let Output::Folder(folder) = &options.output else {
        return Ok(source.folder().to_owned());
    };
    let full = walk::absolute(folder)?;
    let input = walk::absolute(source.folder())?;
    let overlap = |message: &str| {
        Error::new(ErrorCode::BadOption, message)
            .with_fix("give another folder with --out, or --in-place to replace the originals")
            .with_place(folder.display().to_string())
    };
    if full == input {
        return Err(overlap("the output folder is the input folder"));
    }
    if source.is_folder() && input.starts_with(&full) {
        return Err(overlap("the input lies inside the output folder"));
    }
    Ok(folder.clone())
}

/// Says at once, before any page is read, that a folder cannot be written.
fn probe(target: &Path) -> Result<(), Error> {
    let failed = |error| files::io_error(ErrorCode::Write, "cannot be written", target, error);
    std::fs::create_dir_all(target).map_err(failed)?;
    tempfile::Builder::new()
        .prefix(".handbill-")
        .tempfile_in(target)
        .map_err(failed)?;
    Ok(())
}
