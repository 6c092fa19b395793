//! The message: its parts in the service's order, fitted to the service's limit.

use crate::services::template::{Slot, Template};
use crate::services::{Covers, Limit, Part, Service};
use crate::text::{Count, fit, fit_sms, length};
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
                joined = Cow::Owned([&joined, separator, piece].concat());
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
pub(super) fn message<'a>(service: &Service, words: Words<'a>, beside: &Beside<'_>) -> Message<'a> {
    let separator = service.separator();
    let whole = words.joined(service.parts(), separator);
    if let Some(segments) = beside.sms_segments.filter(|_| service.is_sms()) {
        return match fit_sms(&whole, &[separator, beside.link].concat(), segments) {
            Cow::Borrowed(kept) if kept.len() == whole.len() => Message::whole(whole),
            cut => Message::cut(cut.into_owned()),
        };
    }
    let Some(limit) = service.limit() else {
        return Message::whole(whole);
    };
    let room = limit
        .max()
        .saturating_sub(cost_beside(service, limit, words.hashtags, beside));
    let Some(cut) = cut_to(&whole, room, limit.count()) else {
        return Message::whole(whole);
    };
    if words.hashtags.is_empty() || !service.parts().contains(&Part::Hashtags) {
        return Message::cut(cut);
    }
    let prose = Words {
        hashtags: "",
        ..words
    }
    .joined(service.parts(), separator);
    let cut_prose = |room| cut_to(&prose, room, limit.count()).unwrap_or_else(|| prose.to_string());
    let for_tags = length(words.hashtags, limit.count()) + separator.len();
    if for_tags > room {
        return Message::cut(cut_prose(room));
    }
    let title = &cut_prose(room - for_tags);
    let words = Words { title, ..words };
    Message::cut(
        words
            .joined(&[Part::Title, Part::Hashtags], separator)
            .into_owned(),
    )
}

/// How many of `tags` a post on `service` has room for beside a link of ordinary length: where there is a limit they
/// take a quarter of it at most.
pub(super) fn hashtags_that_fit(service: &Service, tags: &[String]) -> usize {
    let Some(limit) = service.limit() else {
        return tags.len();
    };
    let mut used = 0;
    let fits = |tag: &&String| {
        used += " #".len() + length(tag, limit.count());
        used <= limit.max() / 4
    };
    tags.iter().take_while(fits).count()
}

/// The message with the link behind it.
pub(super) fn post(service: &Service, message: &str, link: &str) -> String {
    if message.is_empty() {
        return link.to_owned();
    }
    [message, service.separator(), link].concat()
}

/// The title in bold, where the service has a mark for it; one that holds the mark itself would end the bold early and
/// stays plain.
pub(super) fn bold(service: &Service, title: &str) -> Option<String> {
    let mark = service.bold_mark().filter(|mark| !title.contains(mark))?;
    Some([mark, title, mark].concat())
}

/// What stands beside the message and counts: the link, and where they go apart, hashtags and account.
fn cost_beside(service: &Service, limit: Limit, hashtags: &str, beside: &Beside<'_>) -> usize {
    if limit.covers() == Covers::Message {
        return 0;
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
        cost += 1 + length(hashtags, count);
    }
    if let Some(via) = beside.via.filter(|_| takes(Slot::Via)) {
        cost += " via @".len() + via.len();
    }
    cost
}

/// `text` shortened by [`fit`] where it is longer; what nothing would be left of goes altogether.
///
/// No unit of any count is shorter than a byte, but for domains on X, so text of few bytes need not be counted.
fn cut_to(text: &str, max: usize, count: Count) -> Option<String> {
    if text.len() <= max && !(count == Count::XWeighted && text.contains('.')) {
        return None;
    }
    match fit(text, max, count) {
        Cow::Borrowed(kept) if kept.len() == text.len() => None,
        Cow::Borrowed(_) => Some(String::new()),
        Cow::Owned(cut) if cut == "…" => Some(String::new()),
        Cow::Owned(cut) => Some(cut),
    }
}
