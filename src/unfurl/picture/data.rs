//! Pictures as structured data describes them.

use crate::article::Image;
use crate::unfurl::byline;
use crate::unfurl::jsonld::{Linked, Map, Value};

fn whole(value: Option<&Value>) -> Option<u32> {
    match value? {
        Value::Number(number) => number.as_u64().and_then(|number| number.try_into().ok()),
        Value::String(text) => text.trim().trim_end_matches("px").trim().parse().ok(),
        Value::Object(node) => whole(node.get("value")),
        _ => None,
    }
}

fn size_px(node: &Map) -> Option<(u32, u32)> {
    Some((whole(node.get("width"))?, whole(node.get("height"))?))
}

/// The image objects of a property: single ones, lists, references.
pub(super) fn images<'a>(
    linked: &'a Linked<'_>,
    value: &'a Value<'a>,
) -> Vec<(&'a str, Option<&'a Map<'a>>)> {
    match value {
        Value::Array(list) => list
            .iter()
            .take(20)
            .flat_map(|value| images(linked, value))
            .collect(),
        // A list whose order counts (JSON-LD 1.1, 4.3.1: https://www.w3.org/TR/json-ld11/#lists).
        Value::Object(list) if let Some(list) = list.get("@list") => images(linked, list),
        value => linked
            .address(value)
            .map(|address| (address, linked.resolve(value)))
            .into_iter()
            .collect(),
    }
}

/// A picture with what its object says of it.
pub(super) fn from_node(image: Image, linked: &Linked, node: &Map) -> Image {
    let (width, height) = size_px(node).unwrap_or_default();
    let text = |name: &str| linked.text(node, name).unwrap_or_default();
    let credit = [
        "creditText",
        "copyrightNotice",
        "author",
        "creator",
        "copyrightHolder",
    ]
    .iter()
    .map(|name| text(name))
    .find(|credit| !credit.is_empty() && !credit.contains("://"));
    let (caption, credit) = byline::caption_and_credit(Some(&text("caption")), credit.as_deref());
    image
        .with_size_px(width, height)
        .with_caption(&caption.unwrap_or_default())
        .with_credit(&credit.unwrap_or_default())
        .with_media_type(&text("encodingFormat"))
}
