//! Rules switched on, off, or to another severity.

use super::finding::Finding;
use super::rule::{Rule, Severity};
use super::rules::rule;
use crate::error::{Error, ErrorCode, quoted};

/// What becomes of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Switch {
    /// It is not looked at.
    Off,
    /// It is looked at, with this severity.
    As(Severity),
}

/// The rules that were switched.
///
/// ```
/// use handbill::check::Switches;
/// let switches = Switches::default().with("image-ratio", "off")?.with("url-tracking", "error")?;
/// assert!(Switches::default().with("url-traking", "off").unwrap_err().to_string().contains("url-tracking"));
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Switches(Vec<(&'static Rule, Switch)>);

impl Switches {
    /// Switches the rule of this id to `off`, `on`, `error`, `warning` or `note`.
    ///
    /// # Errors
    /// `bad-option` when there is no such rule or no such word.
    pub fn with(mut self, id: &str, word: &str) -> Result<Self, Error> {
        let rule = rule(id)?;
        let switch = match word {
            "off" => Switch::Off,
            "on" => Switch::As(rule.severity()),
            word => Switch::As(Severity::parse(word).ok_or_else(|| {
                Error::new(
                    ErrorCode::BadOption,
                    format!("{} is no setting for a rule", quoted(word)),
                )
                .with_fix("write off, on, error, warning or note")
                .with_field(rule.id())
            })?),
        };
        self.0.retain(|(known, _)| known.id() != rule.id());
        self.0.push((rule, switch));
        Ok(self)
    }

    pub(super) fn apply(&self, findings: &mut Vec<Finding>) {
        findings.retain_mut(|finding| {
            let switched = self.0.iter().find(|(rule, _)| rule.id() == finding.rule().id());
            match switched.map(|(_, switch)| *switch) {
                None => !finding.rule().is_optional(),
                Some(Switch::Off) => false,
                Some(Switch::As(severity)) => {
                    finding.set_severity(severity);
                    true
                }
            }
        });
    }
}
