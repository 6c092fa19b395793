//! X cards.

use crate::check::context::Context;
use crate::check::finding::Findings;
use crate::check::rule::rules;
use crate::error::quoted;

rules! {
    X_CARD_MISSING = Error "x-card-missing" for ["x", "discord"];
        what "twitter:card is there";
        why "X draws a small card without picture, and Discord a thumbnail, unless summary_large_image is asked for.";
        fix "add <meta name=\"twitter:card\" content=\"summary_large_image\">";
        bad r#"<meta name="twitter:card" content="">"#;
        good r#"<meta name="twitter:card" content="summary_large_image">"#;
        from ["x-markup", "vala108"];
    X_CARD_UNKNOWN = Error "x-card-unknown" for ["x"];
        what "twitter:card is summary, summary_large_image, app or player";
        why "X knows no others; photo, gallery and product are long gone.";
        fix "write summary_large_image";
        bad r#"<meta name="twitter:card" content="photo">"#;
        good r#"<meta name="twitter:card" content="summary_large_image">"#;
        from ["x-markup"];
    X_CARD_SMALL = Note "x-card-small" for ["x", "discord"];
        what "an article with a picture asks for the large card";
        why "X and Discord draw a thumbnail where twitter:card is summary.";
        fix "write summary_large_image";
        bad r#"<meta name="twitter:card" content="summary">"#;
        good r#"<meta name="twitter:card" content="summary_large_image">"#;
        from ["x-large", "vala108"];
    X_TAGS_MISSING = Warning "x-tags-missing" for ["x"];
        what "twitter:title and twitter:image are there";
        why "X documents a fallback to Open Graph, but cards without picture have been seen until the tags were added.";
        fix "add both, with what og:title and og:image say";
        bad r#"<meta name="twitter:image" content="">"#;
        good r#"<meta name="twitter:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["luke273", "nseo14"];
    X_HANDLE = Error "x-handle" for ["x"];
        what "twitter:site and twitter:creator are handles: @ and 1 to 15 letters, digits or _";
        why "X ignores anything else, an address too.";
        fix "write the handle, with its @";
        bad r#"<meta name="twitter:site" content="https://x.com/example">"#;
        good r#"<meta name="twitter:site" content="@example">"#;
        from ["x-markup"];
    X_PLAYER_INCOMPLETE = Error "x-player-incomplete" for ["x"];
        what "a player card has its player over https, width, height and picture";
        why "X draws no player card without them.";
        fix "add twitter:player, twitter:player:width, twitter:player:height and twitter:image";
        bad r#"<meta name="twitter:card" content="player">"#;
        good "<meta name=\"twitter:card\" content=\"player\"><meta name=\"twitter:player\" content=\"https://example.org/p\"><meta name=\"twitter:player:width\" content=\"640\"><meta name=\"twitter:player:height\" content=\"360\">";
        from ["x-markup"];
    X_APP_INCOMPLETE = Error "x-app-incomplete" for ["x"];
        what "an app card names at least one app";
        why "X draws no app card without twitter:app:id:….";
        fix "add twitter:app:id:iphone or twitter:app:id:googleplay";
        bad r#"<meta name="twitter:card" content="app">"#;
        good "<meta name=\"twitter:card\" content=\"app\"><meta name=\"twitter:app:id:iphone\" content=\"1234\">";
        from ["x-markup"];
}

const CARDS: &[&str] = &["summary", "summary_large_image", "app", "player"];

pub(super) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    let document = context.document;
    let has = |key: &str| document.meta(key).is_some();
    for key in ["twitter:site", "twitter:creator"] {
        if let Some(meta) = document.meta(key).filter(|meta| !is_handle(&meta.content)) {
            out.add(
                &X_HANDLE,
                &meta.at,
                key,
                format!("{key} is {}", quoted(&meta.content)),
            );
        }
    }
    let Some(card) = document.meta("twitter:card") else {
        let at = document
            .metas("twitter:card")
            .next()
            .map_or(document.top(), |meta| &meta.at);
        return out.add(&X_CARD_MISSING, at, "twitter:card", "there is no twitter:card");
    };
    let (at, kind) = (&card.at, card.content.as_str());
    if !CARDS.contains(&kind) {
        out.add(
            &X_CARD_UNKNOWN,
            at,
            "twitter:card",
            format!("twitter:card is {}", quoted(kind)),
        );
    }
    let image = document.meta("og:image");
    if kind == "summary" && image.is_some() && context.is_article() {
        out.add(
            &X_CARD_SMALL,
            at,
            "twitter:card",
            "twitter:card is summary, for a small picture",
        );
    }
    if kind == "player" {
        let wanted = [
            "twitter:player",
            "twitter:player:width",
            "twitter:player:height",
            "twitter:image",
        ];
        let missing: Vec<&str> = wanted.into_iter().filter(|key| !has(key)).collect();
        if !missing.is_empty() {
            out.add(
                &X_PLAYER_INCOMPLETE,
                at,
                "twitter:card",
                format!("missing: {}", missing.join(", ")),
            );
        }
    }
    if kind == "app"
        && !document
            .metas
            .iter()
            .any(|meta| meta.key.starts_with("twitter:app:id:"))
    {
        out.add(&X_APP_INCOMPLETE, at, "twitter:card", "no app is named");
    }
    let missing: Vec<&str> = [
        ("twitter:title", has("og:title")),
        ("twitter:image", image.is_some()),
    ]
    .into_iter()
    .filter(|(key, has_og)| *has_og && !has(key))
    .map(|(key, _)| key)
    .collect();
    if !missing.is_empty() && kind != "app" {
        out.add(
            &X_TAGS_MISSING,
            at,
            missing[0],
            format!("missing: {}", missing.join(", ")),
        );
    }
}

fn is_handle(text: &str) -> bool {
    text.strip_prefix('@').is_some_and(|name| {
        (1..=15).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    })
}
