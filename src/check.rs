//! What each app will show of a page, and what in the page to mend before readers see it.
//!
//! [`check`] reads a page once, with the place of every tag, and gives a [`Report`]: the [`Finding`]s of the rules
//! ([`rules`]) and a [`Preview`] for each platform ([`platforms`]). Nothing here opens a file or asks the network:
//! what is known of a picture comes from the caller's [`Files`].
//!
//! ```
//! use handbill::check::{CheckOptions, NoFiles, check};
//!
//! let page = br#"<!doctype html><html lang="en"><head><meta charset="utf-8"><title>River</title>
//!   <meta property="og:title" content=""></head><body><p>x</p></body></html>"#;
//! let report = check(page, &CheckOptions::new(), &NoFiles)?;
//! let finding = report.findings().iter().find(|f| f.rule().id() == "og-title-missing").expect("it is empty");
//! assert_eq!((finding.line(), finding.column()), (2, 3));
//! assert_eq!(report.previews()[0].title().map(|shown| shown.text()), Some("River"));
//! # Ok::<(), handbill::Error>(())
//! ```

mod answer;
mod context;
mod document;
mod files;
mod finding;
mod gallery;
mod json;
mod picture;
mod platform;
mod preview;
mod rule;
mod rules;
mod sarif;
mod shown;
mod switches;

pub use answer::Answer;
pub use files::{Files, Found, NoFiles, translations};
pub use finding::Finding;
pub use gallery::gallery;
pub use json::{report_json, reports_text, rule_json};
pub use picture::{Picture, PictureKind};
pub use platform::{Confidence, Fact, Platform, Source, Value, platform, platforms, source};
pub use preview::{Layout, Preview};
pub use rule::{Rule, Severity};
pub use rules::{rule, rules};
pub use sarif::sarif;
pub use shown::Shown;
pub use switches::{Switch, Switches};

use crate::error::{Error, ErrorCode};
use crate::link::HttpUrl;
use crate::unfurl::decode;
use context::Context;
use document::Document;

/// How to check.
#[derive(Debug, Clone)]
#[must_use]
pub struct CheckOptions {
    url: Option<HttpUrl>,
    content_type: Option<String>,
    answer: Option<Answer>,
    platforms: Vec<&'static Platform>,
    switches: Switches,
    max_bytes: usize,
}

impl Default for CheckOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl CheckOptions {
    /// Every platform and every rule that is not optional; a page of at most 50 MiB.
    pub fn new() -> Self {
        Self {
            url: None,
            content_type: None,
            answer: None,
            platforms: platforms().iter().collect(),
            switches: Switches::default(),
            max_bytes: 50 * 1024 * 1024,
        }
    }

    /// Says where the page is published.
    pub fn with_url(mut self, url: HttpUrl) -> Self {
        self.url = Some(url);
        self
    }

    /// Gives the `Content-Type` header the page came with.
    pub fn with_content_type(mut self, content_type: &str) -> Self {
        self.content_type = Some(content_type.to_owned());
        self
    }

    /// Says how the server answered for the page.
    pub fn with_answer(mut self, answer: Answer) -> Self {
        self.answer = Some(answer);
        self
    }

    /// Keeps to these platforms; a rule that concerns none of them is passed over.
    pub fn with_platforms(mut self, platforms: Vec<&'static Platform>) -> Self {
        self.platforms = platforms;
        self
    }

    /// Switches rules on, off or to another severity.
    pub fn with_switches(mut self, switches: Switches) -> Self {
        self.switches = switches;
        self
    }
}

/// What came of checking a page.
#[derive(Debug, Clone)]
pub struct Report {
    findings: Vec<Finding>,
    previews: Vec<Preview>,
    url: Option<HttpUrl>,
    language: Option<String>,
}

impl Report {
    /// What is to be mended, in the order of the page.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// What each platform shows, in the order of the options.
    #[must_use]
    pub fn previews(&self) -> &[Preview] {
        &self.previews
    }

    /// The page's address, by its own account or the options'.
    #[must_use]
    pub fn url(&self) -> Option<&HttpUrl> {
        self.url.as_ref()
    }

    /// The language that the page declares.
    #[must_use]
    pub fn language(&self) -> Option<&str> {
        self.language.as_deref()
    }

    /// How many findings are of this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.severity() == severity)
            .count()
    }
}

/// So far into a page nothing but text stands in it, whatever comes behind.
const START_BYTES: usize = 1024;

/// Checks a page.
///
/// # Errors
/// `not-html` when the page is empty or binary; `too-large` when it is longer than the options allow or nests its
/// elements without end. What is wrong within a page is a finding, never an error.
pub fn check(page: &[u8], options: &CheckOptions, files: &dyn Files) -> Result<Report, Error> {
    if page.len() > options.max_bytes {
        let message = format!(
            "the page is {} bytes long, more than the {} allowed",
            page.len(),
            options.max_bytes
        );
        return Err(Error::new(ErrorCode::TooLarge, message).with_fix("split the page"));
    }
    if page.trim_ascii().is_empty() {
        return Err(Error::new(ErrorCode::NotHtml, "the page is empty").with_fix("give an HTML page"));
    }
    let (text, encoding) = decode(page, options.content_type.as_deref());
    // A page may hold NUL, by a slip of what made it, behind its first tag.
    let start = &text[..text.floor_char_boundary(START_BYTES)];
    let is_page = start.trim_start().starts_with('<') || !start.contains('\0');
    if !is_page || text.contains('\0') && !text.contains('<') {
        return Err(
            Error::new(ErrorCode::NotHtml, "the file is binary, not HTML").with_fix("give an HTML page")
        );
    }
    let document = Document::read(&text, encoding, page)?;
    let context = Context::new(&document, options, files);
    let mut findings = rules::run(&context);
    options.switches.apply(&mut findings);
    findings.retain(|finding| {
        let hit = finding.platform_ids();
        hit.is_empty()
            || options
                .platforms
                .iter()
                .any(|platform| hit.contains(&platform.id()))
    });
    findings.sort_by_key(|finding| (finding.line(), finding.column(), finding.severity()));
    let previews = options
        .platforms
        .iter()
        .map(|platform| Preview::new(platform, &context))
        .collect();
    Ok(Report {
        findings,
        previews,
        url: context.url().cloned(),
        language: document.lang.clone().filter(|lang| !lang.is_empty()),
    })
}
