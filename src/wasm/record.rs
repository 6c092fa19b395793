//! The text form in which records cross the border.

use crate::error::Error;
use crate::text::{cut, pieces};

/// Ends a field's name, and each value of a row.
pub(super) const UNIT: u8 = 0x1f;
/// Ends a field or a row.
pub(super) const RECORD: u8 = 0x1e;
/// Opens an answer that is an error.
const ERROR: char = '\u{15}';

/// The fields of a record, in order.
pub(super) fn fields(record: &str) -> impl Iterator<Item = (&str, &str)> + Clone {
    pieces(record, RECORD).filter_map(|field| cut(field, UNIT))
}

/// Adds a row to `out`.
pub(super) fn push_row(out: &mut String, values: &[&str]) {
    for value in values {
        out.push_str(value);
        out.push(char::from(UNIT));
    }
    out.push(char::from(RECORD));
}

/// The answer: what was made, or the error as its code, field, message and what to do.
pub(super) fn answer(result: Result<String, Error>) -> String {
    match result {
        Ok(text) => text,
        Err(error) => {
            let mut out = String::from(ERROR);
            push_row(
                &mut out,
                &[
                    error.code().as_str(),
                    error.field().unwrap_or_default(),
                    error.message(),
                    error.fix().unwrap_or_default(),
                ],
            );
            out
        }
    }
}
