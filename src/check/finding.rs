//! One thing to mend, and where it stands.

use super::document::Document;
use super::platform::{Platform, platforms};
use super::rule::{Rule, Severity};

/// One thing to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    rule: &'static Rule,
    severity: Severity,
    platforms: Vec<&'static str>,
    field: String,
    message: String,
    fix: String,
    at: (usize, usize),
    end: (usize, usize),
}

impl Finding {
    /// The rule that was broken.
    #[must_use]
    pub fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// How much it matters.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The platforms it hits.
    pub fn platforms(&self) -> impl Iterator<Item = &'static Platform> {
        platforms()
            .iter()
            .filter(|platform| self.platforms.is_empty() || self.platforms.contains(&platform.id()))
    }

    /// The ids of the platforms it hits; empty for all.
    #[must_use]
    pub fn platform_ids(&self) -> &[&'static str] {
        &self.platforms
    }

    /// The tag or element concerned, as `og:image`.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.field
    }

    /// What was found.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// How to mend it.
    #[must_use]
    pub fn fix(&self) -> &str {
        &self.fix
    }

    /// The line it begins at, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.at.0
    }

    /// The column it begins at, counted in characters from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.at.1
    }

    /// The line and column just behind it.
    #[must_use]
    pub fn end(&self) -> (usize, usize) {
        self.end
    }

    pub(super) fn set_severity(&mut self, severity: Severity) {
        self.severity = severity;
    }
}

/// The findings as rules make them.
pub(super) struct Findings<'a> {
    document: &'a Document,
    list: Vec<Finding>,
}

/// How many findings of one rule are kept; more say nothing new.
const MAX_OF_A_RULE: usize = 50;

impl<'a> Findings<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self {
            document,
            list: Vec::new(),
        }
    }

    /// A finding of `rule` about `field`, which stands at these bytes of the page's text.
    pub(super) fn add(
        &mut self,
        rule: &'static Rule,
        at: &std::ops::Range<usize>,
        field: impl Into<String>,
        message: impl Into<String>,
    ) {
        self.add_for(rule, rule.platforms.to_vec(), at, field, message);
    }

    /// The same, hitting these platforms only.
    pub(super) fn add_for(
        &mut self,
        rule: &'static Rule,
        platforms: Vec<&'static str>,
        at: &std::ops::Range<usize>,
        field: impl Into<String>,
        message: impl Into<String>,
    ) {
        if self
            .list
            .iter()
            .filter(|finding| std::ptr::eq(finding.rule, rule))
            .count()
            >= MAX_OF_A_RULE
        {
            return;
        }
        self.list.push(Finding {
            rule,
            severity: rule.severity,
            platforms,
            field: field.into(),
            message: message.into(),
            fix: rule.fix.to_owned(),
            at: self.document.position(at.start),
            end: self.document.position(at.end),
        });
    }

    pub(super) fn into_list(self) -> Vec<Finding> {
        self.list
    }
}
