//! The message: its parts in the service's order, fitted to the service's limit.

use super::measure::Measure;
use crate::services::template::{Slot, Template};
use crate::services::{Covers, Limit, Part, Service};
use crate::text::{Count, X_LINK_COST, fit, fit_sms, join};
use std::borrow::Cow;

/// What leaves a message less room.
pub(super) struct Beside<'a> {
    pub(super) via: Option<&'a str>,
    pub(super) link: &'a str,
    pub(super) sms_segments: Option<usize>,
    /// The address it goes into.
    pub(super) template: Option<&'a Template>,
}

/// The words of a message, as they are or percent-encoded; empty where there are none.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) title: &'a str,
    pub(super) text: &'a str,
    /// The hashtags, each with its `#`.
    pub(super) hashtags: &'a str,
}

impl<'a> Words<'a> {
    /// Those that are `parts` of a message, in that order.
    pub(super) fn joined(&self, parts: &[Part], separator: &str) -> Cow<'a, str> {
        let mut joined = Cow::Borrowed("");
        for part in parts {
            let piece = match part {
                Part::Title => self.title,
                Part::Text => self.text,
                Part::Hashtags => self.hashtags,
            };
            if joined.is_empty() {
                joined = Cow::Borrowed(piece);
            } else if !piece.is_empty() {
                joined = Cow::Owned(join(&[&joined, piece], separator));
            }
        }
        joined
    }
}

/// A message without the link.
pub(super) struct Message<'a> {
    pub(super) text: Cow<'a, str>,
    /// Whether it is the words as they were given.
    pub(super) is_whole: bool,
}

impl<'a> Message<'a> {
    fn whole(text: Cow<'a, str>) -> Self {
        Self { text, is_whole: true }
    }

    fn cut(text: String) -> Self {
        Self {
            text: Cow::Owned(text),
            is_whole: false,
        }
    }
}

/// The message without the link. Hashtags that do not fit are left out, then text is cut from its end.
pub(super) fn message<'a, M: Measure>(
    service: &Service,
    words: Words<'a>,
    beside: &Beside<'_>,
) -> Result<Message<'a>, M::Unsure> {
    let separator = service.separator();
    let whole = words.joined(service.parts(), separator);
    if let Some(segments) = beside.sms_segments.filter(|_| service.is_sms()) {
        M::may_cut()?;
        return Ok(
            match fit_sms(&whole, &[separator, beside.link].concat(), segments) {
                Cow::Borrowed(kept) if kept.len() == whole.len() => Message::whole(whole),
                cut => Message::cut(cut.into_owned()),
            },
        );
    }
    let Some(limit) = service.limit() else {
        return Ok(Message::whole(whole));
    };
    let room = limit
        .max()
        .saturating_sub(cost_beside::<M>(service, limit, words.hashtags, beside)?);
    if is_surely_short(&whole, room, limit.count()) {
        return Ok(Message::whole(whole));
    }
    M::may_cut()?;
    let Some(cut) = cut_to(&whole, room, limit.count()) else {
        return Ok(Message::whole(whole));
    };
    if words.hashtags.is_empty() || !service.parts().contains(&Part::Hashtags) {
        return Ok(Message::cut(cut));
    }
    let prose = Words {
        hashtags: "",
        ..words
    }
    .joined(service.parts(), separator);
    let cut_prose = |room| cut_to(&prose, room, limit.count()).unwrap_or_else(|| prose.to_string());
    let for_tags = M::length(words.hashtags, limit.count())? + separator.len();
    if for_tags > room {
        return Ok(Message::cut(cut_prose(room)));
    }
    let title = &cut_prose(room - for_tags);
    let words = Words { title, ..words };
    Ok(Message::cut(
        words
            .joined(&[Part::Title, Part::Hashtags], separator)
            .into_owned(),
    ))
}

/// How many of `tags` a post on `service` has room for beside a link of ordinary length: where there is a limit they
/// take a quarter of it at most.
pub(super) fn hashtags_that_fit<M: Measure>(service: &Service, tags: &[String]) -> Result<usize, M::Unsure> {
    let Some(limit) = service.limit() else {
        return Ok(tags.len());
    };
    let mut used = 0;
    for (fitting, tag) in tags.iter().enumerate() {
        used += " #".len() + M::length(tag, limit.count())?;
        if used > limit.max() / 4 {
            return Ok(fitting);
        }
    }
    Ok(tags.len())
}

/// The message with the link behind it.
pub(super) fn post(service: &Service, message: &str, link: &str) -> String {
    if message.is_empty() {
        return link.to_owned();
    }
    [message, service.separator(), link].concat()
}

/// The title in bold, where the service has a mark for it; one that holds it would end the bold early and
/// stays plain.
pub(super) fn bold(service: &Service, title: &str) -> Option<String> {
    let mark = service.bold_mark()?;
    if title.bytes().any(|byte| mark.as_bytes().contains(&byte)) {
        return None;
    }
    Some([mark, title, mark].concat())
}

/// What stands beside the message and counts: the link, and where they go apart, hashtags and account.
fn cost_beside<M: Measure>(
    service: &Service,
    limit: Limit,
    hashtags: &str,
    beside: &Beside<'_>,
) -> Result<usize, M::Unsure> {
    if limit.covers() == Covers::Message {
        return Ok(0);
    }
    let count = limit.count();
    // A link is ASCII: one of each count a byte.
    let link = limit.link_cost().unwrap_or(beside.link.len());
    let takes = |slot| beside.template.is_some_and(|template| template.takes(slot));
    let joint = if takes(Slot::Post) {
        service.separator().len()
    } else {
        " ".len()
    };
    let mut cost = link + joint;
    if takes(Slot::Hashtags) && !hashtags.is_empty() {
        cost += 1 + M::length(hashtags, count)?;
    }
    if let Some(via) = beside.via.filter(|_| takes(Slot::Via)) {
        cost += " via @".len() + via.len();
    }
    Ok(cost)
}

/// Whether the bytes of `text` tell that it is not longer.
///
/// No unit of any count is shorter than a byte, but for domains on X, which have a dot each, so text of few bytes need
/// not be counted.
fn is_surely_short(text: &str, max: usize, count: Count) -> bool {
    let domains = if count == Count::XWeighted {
        text.bytes().filter(|byte| *byte == b'.').count()
    } else {
        0
    };
    text.len() + domains * X_LINK_COST <= max
}

/// `text` shortened where it is longer; what nothing would be left of goes altogether.
fn cut_to(text: &str, max: usize, count: Count) -> Option<String> {
    if is_surely_short(text, max, count) {
        return None;
    }
    match fit(text, max, count) {
        Cow::Borrowed(kept) if kept.len() == text.len() => None,
        Cow::Borrowed(_) => Some(String::new()),
        Cow::Owned(cut) if cut == "…" => Some(String::new()),
        Cow::Owned(cut) => Some(cut),
    }
}
