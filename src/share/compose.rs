//! The message: its parts in the service's order, fitted to the service's limit.

use crate::services::{Covers, Limit, Part, Service};
use crate::text::{Count, fit, fit_sms, length};
use std::borrow::Cow;

/// What a message is made from.
pub(super) struct Material<'a> {
    pub(super) title: &'a str,
    pub(super) text: Option<&'a str>,
    pub(super) hashtags: &'a [String],
    pub(super) via: Option<&'a str>,
    pub(super) link: &'a str,
    pub(super) bold_title: bool,
    pub(super) sms_segments: Option<usize>,
    /// The address it goes into.
    pub(super) template: &'a str,
}

/// The message without the link. Hashtags that do not fit are left out, then text is cut from its end.
pub(super) fn message(service: &Service, material: &Material<'_>) -> String {
    let separator = service.separator();
    let prose = prose(service, material);
    if let Some(segments) = material.sms_segments.filter(|_| service.is_sms()) {
        return fit_sms(&prose, &[separator, material.link].concat(), segments).into_owned();
    }
    let mut tags = if service.parts().contains(&Part::Hashtags) {
        hash_list(material.hashtags)
    } else {
        String::new()
    };
    let mut message = match service.limit() {
        None => prose,
        Some(limit) => {
            let room = limit.max().saturating_sub(cost_beside(service, limit, material));
            let for_tags = length(&tags, limit.count()) + separator.len();
            if for_tags > room {
                tags.clear();
            }
            let room = if tags.is_empty() { room } else { room - for_tags };
            fit_quickly(prose, room, limit.count())
        }
    };
    if !tags.is_empty() {
        if !message.is_empty() {
            message.push_str(separator);
        }
        message.push_str(&tags);
    }
    message
}

/// The first of `tags` that a post on `service` has room for beside a link of ordinary length: where there is a
/// limit they take a quarter of it at most.
pub(super) fn hashtags_that_fit<'a>(service: &Service, tags: &'a [String]) -> &'a [String] {
    let Some(limit) = service.limit() else {
        return tags;
    };
    let mut used = 0;
    let fitting = tags.iter().take_while(|tag| {
        used += " #".len() + length(tag, limit.count());
        used <= limit.max() / 4
    });
    &tags[..fitting.count()]
}

/// The message with the link behind it.
pub(super) fn post(service: &Service, message: &str, link: &str) -> String {
    if message.is_empty() {
        return link.to_owned();
    }
    [message, service.separator(), link].concat()
}

/// Title and text.
fn prose(service: &Service, material: &Material<'_>) -> String {
    let mut prose = String::new();
    for part in service.parts() {
        let piece = match part {
            Part::Title => Some(title(service, material)),
            Part::Text => material.text.map(Cow::Borrowed),
            Part::Hashtags => None,
        };
        if let Some(piece) = piece {
            if !prose.is_empty() {
                prose.push_str(service.separator());
            }
            prose.push_str(&piece);
        }
    }
    prose
}

/// The title, in bold when asked for; one that holds the mark itself would end the bold early and stays plain.
fn title<'a>(service: &Service, material: &Material<'a>) -> Cow<'a, str> {
    match service.bold_mark() {
        Some(mark) if material.bold_title && !material.title.contains(mark) => {
            Cow::Owned([mark, material.title, mark].concat())
        }
        _ => Cow::Borrowed(material.title),
    }
}

fn hash_list(tags: &[String]) -> String {
    tags.iter()
        .map(|tag| format!("#{tag}"))
        .collect::<Vec<_>>()
        .join(" ")
}

/// What stands beside the message and counts: the link, and where they go apart, hashtags and account.
fn cost_beside(service: &Service, limit: Limit, material: &Material<'_>) -> usize {
    if limit.covers() == Covers::Message {
        return 0;
    }
    let count = limit.count();
    let link = limit.link_cost().unwrap_or_else(|| length(material.link, count));
    let takes = |placeholder| material.template.contains(placeholder);
    let joint = if takes("{post}") {
        service.separator().len()
    } else {
        " ".len()
    };
    let mut cost = link + joint;
    if takes("{hashtags}") && !material.hashtags.is_empty() {
        cost += 1 + length(&hash_list(material.hashtags), count);
    }
    if let Some(via) = material.via.filter(|_| takes("{via}")) {
        cost += " via @".len() + via.len();
    }
    cost
}

/// As [`fit`], but text of which nothing would be left goes altogether. No unit of any count is shorter than a byte,
/// but for domains on X, so text of few bytes need not be counted.
fn fit_quickly(text: String, max: usize, count: Count) -> String {
    if text.len() <= max && !(count == Count::XWeighted && text.contains('.')) {
        return text;
    }
    match fit(&text, max, count) {
        Cow::Borrowed(kept) if kept.len() == text.len() => text,
        Cow::Borrowed(_) => String::new(),
        Cow::Owned(cut) if cut == "…" => String::new(),
        Cow::Owned(cut) => cut,
    }
}
