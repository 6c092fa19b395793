//! What tags say of the picture.

use crate::check::context::Context;
use crate::check::finding::Findings;
use crate::check::rule::rules;
use crate::error::quoted;

rules! {
    IMAGE_MANY = Note "image-many" (optional) for ["whatsapp", "discord"];
        what "one og:image";
        why "WhatsApp is said to take the last, Facebook the first, and Discord shows up to four.";
        fix "keep the one that readers should see";
        bad "<meta property=\"og:image\" content=\"https://example.org/img/1200x630-120000.jpg\">\n<meta property=\"og:image\" content=\"https://example.org/img/1200x631-120000.jpg\">";
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["techcompare-wa", "discord-8606"];
    IMAGE_ORDER = Error "image-order" for [];
        what "og:image:width and its kind stand behind their og:image";
        why "Open Graph ties them to the og:image before them: here they belong to none, or to another picture.";
        fix "move them behind og:image";
        bad "<meta property=\"og:image:width\" content=\"1200\">\n<meta property=\"og:image\" content=\"https://example.org/img/1200x630-120000.jpg\">";
        good "<meta property=\"og:image\" content=\"https://example.org/img/1200x630-120000.jpg\">\n<meta property=\"og:image:width\" content=\"1200\">";
        from ["ogp", "apple-lp"];
    IMAGE_SIZE_UNDECLARED = Warning "image-size-undeclared" for ["facebook", "messenger", "discord"];
        what "og:image:width and og:image:height are there";
        why "Facebook shows no picture on the very first share without them, and Discord may run out of time measuring it.";
        fix "add both with the picture's true size";
        bad "<meta property=\"og:image:width\" content=\"\"><meta property=\"og:image:height\" content=\"\">";
        good "<meta property=\"og:image\" content=\"https://example.org/img/1200x630-120000.jpg\">\n<meta property=\"og:image:width\" content=\"1200\">\n<meta property=\"og:image:height\" content=\"630\">";
        from ["fb-images", "discord-8606"];
    IMAGE_SIZE_INVALID = Error "image-size-invalid" for [];
        what "og:image:width and og:image:height are whole numbers of pixels";
        why "Anything else is dropped, unit and all.";
        fix "write the bare number";
        bad "<meta property=\"og:image\" content=\"https://example.org/img/1200x630-120000.jpg\">\n<meta property=\"og:image:width\" content=\"1200px\">\n<meta property=\"og:image:height\" content=\"630\">";
        good "<meta property=\"og:image\" content=\"https://example.org/img/1200x630-120000.jpg\">\n<meta property=\"og:image:width\" content=\"1200\">\n<meta property=\"og:image:height\" content=\"630\">";
        from ["ogp"];
    IMAGE_ALT_MISSING = Warning "image-alt-missing" for ["mastodon", "x", "discord"];
        what "the picture has a text for those who do not see it";
        why "Mastodon, X and Discord read it out with the preview.";
        fix "add <meta property=\"og:image:alt\"> with what the picture shows";
        bad r#"<meta property="og:image:alt" content=""><meta name="twitter:image:alt" content="">"#;
        good r#"<meta name="twitter:image:alt" content="Water in the old river bed">"#;
        from ["mastodon-src", "x-markup"];
    IMAGE_ALT_LONG = Note "image-alt-long" for ["x"];
        what "the picture's text is at most 420 characters long";
        why "X takes no more.";
        fix "say it in fewer words";
        bad "<meta name=\"twitter:image:alt\" content=\"x-430\">";
        good r#"<meta name="twitter:image:alt" content="Water in the old river bed">"#;
        from ["twitter-card-crate"];
    IMAGES_DIFFER = Note "images-differ" (optional) for ["x"];
        what "twitter:image is the picture of og:image";
        why "X and Slack show another picture than the rest; that may be meant.";
        fix "make them the same, unless X is to have its own";
        bad r#"<meta name="twitter:image" content="https://example.org/img/1200x600-90000.jpg">"#;
        good r#"<meta name="twitter:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["x-markup"];
}

const MAX_ALT: usize = 420;

pub(super) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    let document = context.document;
    if let Some(second) = document
        .metas("og:image")
        .filter(|meta| !meta.content.is_empty())
        .nth(1)
    {
        out.add(
            &IMAGE_MANY,
            &second.at,
            "og:image",
            format!("another og:image: {}", quoted(&second.content)),
        );
    }
    let mut has_root = false;
    for meta in &document.metas {
        let key = meta.key.as_str();
        if ["og:image", "og:image:url"].contains(&key) {
            has_root = true;
        } else if key.starts_with("og:image:") && !has_root && !meta.content.is_empty() {
            out.add(
                &IMAGE_ORDER,
                &meta.at,
                key,
                format!("{key} stands before any og:image"),
            );
        }
        let is_size = ["og:image:width", "og:image:height"].contains(&key);
        if is_size && !meta.content.is_empty() && meta.content.parse::<u32>().map_or(true, |px| px == 0) {
            out.add(
                &IMAGE_SIZE_INVALID,
                &meta.at,
                key,
                format!("{key} is {}", quoted(&meta.content)),
            );
        }
    }
    for alt in ["og:image:alt", "twitter:image:alt"]
        .into_iter()
        .filter_map(|key| document.meta(key))
    {
        let length = alt.content.chars().count();
        if length > MAX_ALT {
            out.add(
                &IMAGE_ALT_LONG,
                &alt.at,
                &alt.key,
                format!("{} is {length} characters long", alt.key),
            );
        }
    }
    let Some(image) = document.meta("og:image") else {
        return;
    };
    if document.meta("og:image:width").is_none() || document.meta("og:image:height").is_none() {
        out.add(
            &IMAGE_SIZE_UNDECLARED,
            &image.at,
            "og:image",
            "the picture's size is not declared",
        );
    }
    if document.meta("og:image:alt").is_none() && document.meta("twitter:image:alt").is_none() {
        out.add(
            &IMAGE_ALT_MISSING,
            &image.at,
            "og:image:alt",
            "the picture has no text",
        );
    }
    if let Some(x) = document
        .meta("twitter:image")
        .filter(|x| x.content != image.content)
    {
        out.add(
            &IMAGES_DIFFER,
            &x.at,
            "twitter:image",
            "twitter:image is not og:image",
        );
    }
}
