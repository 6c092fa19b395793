//! How the text of a share is measured and cut: exactly, or only as far as its bytes tell.

use crate::text::{Count, fit, fit_sms, length};
use std::borrow::Cow;
use std::convert::Infallible;

/// What a message is fitted to a service's limit with.
pub(super) trait Measure {
    /// What is said where the measure does not reach.
    type Unsure;

    /// As [`length`].
    fn length(text: &str, count: Count) -> Result<usize, Self::Unsure>;

    /// As [`fit`].
    fn fit(text: &str, max: usize, count: Count) -> Result<Cow<'_, str>, Self::Unsure>;

    /// As [`fit_sms`].
    fn fit_sms<'a>(text: &'a str, after: &str, segments: usize) -> Result<Cow<'a, str>, Self::Unsure>;
}

/// Every count, with the tables of Unicode that it takes.
pub(super) struct Exact;

impl Measure for Exact {
    type Unsure = Infallible;

    fn length(text: &str, count: Count) -> Result<usize, Infallible> {
        Ok(length(text, count))
    }

    fn fit(text: &str, max: usize, count: Count) -> Result<Cow<'_, str>, Infallible> {
        Ok(fit(text, max, count))
    }

    fn fit_sms<'a>(text: &'a str, after: &str, segments: usize) -> Result<Cow<'a, str>, Infallible> {
        Ok(fit_sms(text, after, segments))
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
        let linkless = count != Count::XWeighted || !text.contains('.');
        (plain && linkless).then_some(text.len()).ok_or(TooLong)
    }

    fn fit(_: &str, _: usize, _: Count) -> Result<Cow<'_, str>, TooLong> {
        Err(TooLong)
    }

    fn fit_sms<'a>(_: &'a str, _: &str, _: usize) -> Result<Cow<'a, str>, TooLong> {
        Err(TooLong)
    }
}
