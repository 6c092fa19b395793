//! Choosing a field's value.

use super::{Candidate, Field, MAX_CANDIDATE_BYTES, Reason, Source};

/// How many candidates a field keeps.
const MAX_CANDIDATES: usize = 24;

struct Run<T> {
    value: Result<T, Reason>,
    text: String,
    source: Source,
    own: bool,
}

/// The candidates of one field, in the order they are trusted.
pub(in crate::unfurl) struct Ballot<T> {
    runs: Vec<Run<T>>,
}

impl<T> Ballot<T> {
    pub(in crate::unfurl) fn new() -> Self {
        Self { runs: Vec::new() }
    }

    /// One that most pages have several candidates for.
    pub(in crate::unfurl) fn of_many() -> Self {
        Self {
            runs: Vec::with_capacity(MAX_CANDIDATES / 2),
        }
    }

    /// Puts up a value; `own` marks what handbill wrote itself.
    pub(in crate::unfurl) fn add(
        &mut self,
        source: impl Into<Source>,
        text: impl Into<String>,
        own: bool,
        value: Result<T, Reason>,
    ) {
        if self.runs.len() < MAX_CANDIDATES * 2 {
            self.runs.push(Run {
                value,
                text: text.into(),
                source: source.into(),
                own,
            });
        }
    }

    /// Whether the page itself gave a valid value.
    #[cfg(feature = "detect-language")]
    pub(in crate::unfurl) fn is_settled(&self) -> bool {
        self.runs.iter().any(|run| !run.own && run.value.is_ok())
    }

    /// The first valid candidate of the page's own; what handbill wrote only when there is none.
    pub(in crate::unfurl) fn close(mut self) -> Field<T>
    where
        T: PartialEq,
    {
        let winner = |own: bool| {
            self.runs
                .iter()
                .position(|run| run.own == own && run.value.is_ok())
        };
        let winner = winner(false).or_else(|| winner(true));
        let won = winner.map(|at| std::mem::take(&mut self.runs[at].text));
        let mut field = Field::default();
        field
            .candidates
            .reserve_exact(self.runs.len().saturating_sub(1).min(MAX_CANDIDATES));
        for (at, run) in self.runs.into_iter().enumerate() {
            let reason = match run.value {
                Ok(value) if Some(at) == winner => {
                    field.set(value, run.source);
                    field.own = run.own;
                    continue;
                }
                Err(reason) => reason,
                Ok(value) if won.as_ref() == Some(&run.text) || field.value() == Some(&value) => Reason::Same,
                Ok(_) if run.own => Reason::OwnMark,
                Ok(_) => Reason::Outranked,
            };
            let known = |known: &Candidate| known.source == run.source && known.value == run.text;
            if field.candidates.len() < MAX_CANDIDATES && !field.candidates.iter().any(known) {
                let mut value = run.text;
                value.truncate(value.floor_char_boundary(MAX_CANDIDATE_BYTES));
                field.candidates.push(Candidate {
                    value,
                    source: run.source,
                    reason,
                    line: None,
                });
            }
        }
        field.text = won.unwrap_or_default();
        field
    }
}
