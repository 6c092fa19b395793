//! How the text of a share is measured: exactly, or only as far as its bytes tell.

use crate::text::{Count, length};
use std::convert::Infallible;

/// What a message is fitted to a service's limit with.
pub(super) trait Measure {
    /// What is said where the measure does not reach.
    type Unsure;

    /// As [`length`].
    fn length(text: &str, count: Count) -> Result<usize, Self::Unsure>;

    /// Refuses where it takes more than this measure to cut text.
    fn may_cut() -> Result<(), Self::Unsure>;
}

/// Every count, with the tables of Unicode that it takes.
pub(super) struct Exact;

impl Measure for Exact {
    type Unsure = Infallible;

    fn length(text: &str, count: Count) -> Result<usize, Infallible> {
        Ok(length(text, count))
    }

    fn may_cut() -> Result<(), Infallible> {
        Ok(())
    }
}

/// What bytes tell: that a text is short enough, however it is counted.
#[cfg(feature = "wasm-bar")]
pub(super) struct ByBytes;

/// The text may be too long.
#[cfg(feature = "wasm-bar")]
pub(super) struct TooLong;

#[cfg(feature = "wasm-bar")]
impl Measure for ByBytes {
    type Unsure = TooLong;

    fn length(text: &str, count: Count) -> Result<usize, TooLong> {
        let plain = text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ');
        let linkless = count != Count::XWeighted || !text.bytes().any(|byte| byte == b'.');
        (plain && linkless).then_some(text.len()).ok_or(TooLong)
    }

    fn may_cut() -> Result<(), TooLong> {
        Err(TooLong)
    }
}
