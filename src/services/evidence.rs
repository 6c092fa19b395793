//! What the facts on a service rest on. It is apart from the services themselves, so that a program which only makes
//! links does not carry it.

mod table;

/// The evidence for one row of `data/services.toml`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Evidence {
    pub(super) note: Option<&'static str>,
    pub(super) sources: &'static [&'static str],
    pub(super) checked: &'static str,
    pub(super) example: Option<&'static str>,
}

/// The evidence for the service of this id.
pub(super) fn of(id: &str) -> &'static Evidence {
    let row = table::TABLE.iter().find(|(known, _)| *known == id);
    &row.expect("both tables are made from the same rows").1
}
