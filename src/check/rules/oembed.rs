//! The oEmbed answer that a page points to ([oEmbed 1.0](https://oembed.com/)).

use crate::check::context::Context;
use crate::check::finding::Findings;
use crate::check::rule::rules;
use crate::error::quoted;
use crate::link::HttpUrl;
use serde_json::Value;

rules! {
    OEMBED_LINK = Error "oembed-link" for [];
        what "the oEmbed link has its address in full";
        why "Consumers resolve nothing.";
        fix "write the address in full, with https://";
        bad "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"/oembed.json\">";
        good "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://example.org/oembed.json\">";
        from ["oembed"];
    OEMBED_MISSING = Note "oembed-missing" (optional) for ["slack", "mastodon"];
        what "the page points to an oEmbed answer";
        why "Slack reads its title first, and WordPress and others embed by it.";
        fix "add <link rel=\"alternate\" type=\"application/json+oembed\">";
        bad "";
        good "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://example.org/oembed.json\">";
        from ["oembed", "slack-robots"];
    OEMBED_INVALID = Error "oembed-invalid" for [];
        what "the oEmbed answer is a JSON object";
        why "It is not read at all otherwise.";
        fix "correct the answer";
        bad "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://example.org/oembed-broken.json\">";
        good "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://example.org/oembed.json\">";
        from ["oembed"];
    OEMBED_VERSION = Error "oembed-version" for [];
        what "the answer's version is the text 1.0, and its type photo, video, link or rich";
        why "The specification requires both; consumers refuse others.";
        fix "write \"version\": \"1.0\" and one of the types";
        bad "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://example.org/oembed-version.json\">";
        good "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://example.org/oembed.json\">";
        from ["oembed"];
    OEMBED_REQUIRED = Error "oembed-required" for [];
        what "the answer has what its type requires";
        why "A photo without url, or a video or rich answer without html, width and height, cannot be drawn.";
        fix "add what is missing";
        bad "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://example.org/oembed-required.json\">";
        good "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://example.org/oembed.json\">";
        from ["oembed"];
    OEMBED_THUMBNAIL = Error "oembed-thumbnail" for [];
        what "thumbnail_url, thumbnail_width and thumbnail_height come together";
        why "The specification asks for all three or none.";
        fix "add the missing ones";
        bad "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://example.org/oembed-thumbnail.json\">";
        good "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://example.org/oembed.json\">";
        from ["oembed"];
    OEMBED_SCRIPT = Note "oembed-script" for ["mastodon"];
        what "a rich answer needs no script";
        why "Mastodon refuses rich answers for their scripts, and most consumers strip them.";
        fix "answer with a frame, and with a link inside for where frames are stripped";
        bad "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://example.org/oembed-script.json\">";
        good "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://example.org/oembed.json\">";
        from ["mastodon-req"];
}

pub(super) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    let document = context.document;
    let mut has_link = false;
    for link in document
        .links("alternate")
        .filter(|link| link.media_type.ends_with("+oembed"))
    {
        has_link = true;
        let Ok(url) = HttpUrl::parse(&link.href) else {
            out.add(
                &OEMBED_LINK,
                &link.at,
                "oembed",
                format!("the address is {}", quoted(&link.href)),
            );
            continue;
        };
        if link.media_type.contains("json")
            && let Some(text) = context.files.text(&url)
        {
            answer(&text, &link.at, out);
        }
    }
    if !has_link {
        out.add(
            &OEMBED_MISSING,
            document.top(),
            "oembed",
            "there is no oEmbed link",
        );
    }
}

fn answer(text: &str, at: &std::ops::Range<usize>, out: &mut Findings<'_>) {
    let Some(answer) = serde_json::from_str::<Value>(text).ok().filter(Value::is_object) else {
        return out.add(&OEMBED_INVALID, at, "oembed", "the answer is no JSON object");
    };
    if answer["version"] != "1.0" {
        out.add(
            &OEMBED_VERSION,
            at,
            "oembed",
            format!("version is {}", answer["version"]),
        );
    }
    let required: &[&str] = match answer["type"].as_str() {
        Some("photo") => &["url", "width", "height"],
        Some("video" | "rich") => &["html", "width", "height"],
        Some("link") => &[],
        _ => {
            return out.add(
                &OEMBED_VERSION,
                at,
                "oembed",
                format!("type is {}", answer["type"]),
            );
        }
    };
    let missing = |keys: &[&str]| -> Vec<String> {
        keys.iter()
            .filter(|key| answer[**key].is_null())
            .map(|key| (*key).to_owned())
            .collect()
    };
    let lacks = missing(required);
    if !lacks.is_empty() {
        out.add(
            &OEMBED_REQUIRED,
            at,
            "oembed",
            format!("the answer lacks {}", lacks.join(", ")),
        );
    }
    let lacks = missing(&["thumbnail_url", "thumbnail_width", "thumbnail_height"]);
    if (1..=2).contains(&lacks.len()) {
        out.add(
            &OEMBED_THUMBNAIL,
            at,
            "oembed",
            format!("the answer lacks {}", lacks.join(", ")),
        );
    }
    if answer["html"]
        .as_str()
        .is_some_and(|html| html.to_ascii_lowercase().contains("<script"))
    {
        out.add(
            &OEMBED_SCRIPT,
            at,
            "oembed",
            "the answer's html has a script in it",
        );
    }
}
