//! The picture itself, as its own bytes tell.

use crate::check::context::{Context, Image};
use crate::check::files::Found;
use crate::check::finding::Findings;
use crate::check::picture::{Picture, PictureKind};
use crate::check::platform::{Confidence, exceeded, those};
use crate::check::rule::rules;
use crate::error::quoted;

rules! {
    IMAGE_FILE_MISSING = Error "image-file-missing" for [];
        what "the file of the picture is there";
        why "No app shows a picture.";
        fix "put the file there, or correct the address";
        bad r#"<meta property="og:image" content="https://example.org/img/missing.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["fb-images"];
    IMAGE_NO_PICTURE = Error "image-no-picture" for [];
        what "the file of the picture is a picture";
        why "An error page under the picture's address is the commonest cause of a preview without one.";
        fix "give the address of the picture itself";
        bad r#"<meta property="og:image" content="https://example.org/img/no-picture.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["discord-8606"];
    IMAGE_STATUS = Error "image-status" for [];
        what "the picture is answered with 200";
        why "A server that keeps other sites from showing its pictures, or wants a login, keeps previewers out too.";
        fix "let everybody fetch the picture, whatever Referer and User-Agent say";
        bad r#"<meta property="og:image" content="https://example.org/img/status-403.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["fb-images"];
    IMAGE_CONTENT_TYPE = Warning "image-content-type" for [];
        what "the server's Content-Type for the picture is what the file is";
        why "Apps that go by the header leave the picture out or draw it wrong.";
        fix "have the server say the file's own type, as image/jpeg";
        bad r#"<meta property="og:image" content="https://example.org/octets/1200x630-120000.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from [];
    IMAGE_TOO_HEAVY = Error "image-too-heavy" for [];
        what "the picture is no heavier than an app takes";
        why "The app shows none: WhatsApp above 600,000 bytes, Signal and Bluesky above a megabyte, X and LinkedIn above five.";
        fix "save it as JPEG of 1200 by 630 pixels at quality 80";
        bad r#"<meta property="og:image" content="https://example.org/img/1200x630-700000.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["tsf700", "signal-src", "bsky-src", "x-markup", "li-third", "fb-images"];
    IMAGE_HEAVY_WHATSAPP = Warning "image-heavy-whatsapp" for ["whatsapp"];
        what "the picture has at most 300,000 bytes";
        why "Many have seen WhatsApp leave out heavier ones, well below the 600 KB it is said to take.";
        fix "save it as JPEG of 1200 by 630 pixels at quality 80";
        bad r#"<meta property="og:image" content="https://example.org/img/1200x630-400000.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["cal5613", "so19778620", "genlayer357"];
    IMAGE_TOO_SMALL = Error "image-too-small" for [];
        what "the picture is not below an app's least size";
        why "The app shows none.";
        fix "give one of 1200 by 630 pixels";
        bad r#"<meta property="og:image" content="https://example.org/img/150x100-9000.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["fb-images", "numpy590", "so19778620"];
    IMAGE_SMALL_CARD = Warning "image-small-card" for [];
        what "the picture is large enough for the large card";
        why "Below that the app draws a thumbnail beside the text.";
        fix "give one of 1200 by 630 pixels";
        bad r#"<meta property="og:image" content="https://example.org/img/400x210-20000.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["fb-images", "li-third"];
    IMAGE_SMALL = Note "image-small" for ["facebook", "linkedin", "google"];
        what "the picture is at least 1200 pixels wide and 627 high";
        why "Facebook and LinkedIn recommend it for sharp screens, Google Discover asks for the width.";
        fix "give one of 1200 by 630 pixels";
        bad r#"<meta property="og:image" content="https://example.org/img/800x420-90000.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["fb-images", "li-third", "google-discover"];
    IMAGE_TOO_LARGE = Error "image-too-large" for ["x"];
        what "the picture has at most 4096 by 4096 pixels";
        why "X takes no larger.";
        fix "scale it down to 1200 by 630 pixels";
        bad r#"<meta property="og:image" content="https://example.org/img/5000x2600-250000.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["yoast150", "numpy590"];
    IMAGE_RATIO = Note "image-ratio" for [];
        what "the picture is about 1.91 times as wide as high";
        why "Facebook, LinkedIn and Bluesky cut to 1.91:1, X and KakaoTalk to 2:1: heads and words at the rim are lost.";
        fix "crop it to 1200 by 630 pixels";
        bad r#"<meta property="og:image" content="https://example.org/img/1200x1000-120000.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["fb-images", "kakao-size", "numpy590"];
    IMAGE_VERY_WIDE = Note "image-very-wide" for ["whatsapp"];
        what "the picture is at most four times as wide as high";
        why "WhatsApp is generally held to leave out wider ones.";
        fix "crop it to 1200 by 630 pixels";
        bad r#"<meta property="og:image" content="https://example.org/img/2400x400-120000.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from [];
    IMAGE_SQUARE = Note "image-square" for ["signal"];
        what "the picture is not square";
        why "Signal draws a square one as a small thumbnail.";
        fix "crop it to 1200 by 630 pixels";
        bad r#"<meta property="og:image" content="https://example.org/img/1200x1200-120000.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["signal-full"];
    IMAGE_FORMAT = Error "image-format" for [];
        what "the picture is in a format that apps draw";
        why "SVG is drawn by none of them; AVIF by few. Teams has lost the whole preview to an SVG.";
        fix "save it as JPEG";
        bad r#"<meta property="og:image" content="https://example.org/img/1200x630-12000.svg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["x-markup", "signal-src", "teams-ogplus", "discord-8606"];
    IMAGE_FORMAT_UNSURE = Note "image-format-unsure" for [];
        what "the picture is in a format that every app is known to draw";
        why "The app does not list this one; JPEG is drawn by all.";
        fix "save it as JPEG";
        bad r#"<meta property="og:image" content="https://example.org/img/1200x630-90000.webp">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["li-third", "tryunfurl-tg"];
    IMAGE_ANIMATED = Note "image-animated" for ["x", "whatsapp"];
        what "the picture stands still";
        why "X and WhatsApp show the first frame alone.";
        fix "give the frame that tells most as JPEG";
        bad r#"<meta property="og:image" content="https://example.org/img/1200x630-120000-animated.gif">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["x-markup", "lpp-wa"];
    IMAGE_TYPE_DIFFERS = Warning "image-type-differs" for [];
        what "og:image:type is what the file is";
        why "Apps that go by the tag refuse the picture or draw it wrong.";
        fix "write the file's own type";
        bad "<meta property=\"og:image\" content=\"https://example.org/img/1200x630-120000.jpg\">\n<meta property=\"og:image:type\" content=\"image/png\">";
        good "<meta property=\"og:image\" content=\"https://example.org/img/1200x630-120000.jpg\">\n<meta property=\"og:image:type\" content=\"image/jpeg\">";
        from ["discord-8606"];
    IMAGE_SIZE_DIFFERS = Error "image-size-differs" for [];
        what "og:image:width and og:image:height are the picture's own";
        why "Apps lay the card out by them; wrong ones have cost pictures on WhatsApp.";
        fix "write the picture's own size";
        bad "<meta property=\"og:image\" content=\"https://example.org/img/1200x630-120000.jpg\">\n<meta property=\"og:image:width\" content=\"1600\">\n<meta property=\"og:image:height\" content=\"900\">";
        good "<meta property=\"og:image\" content=\"https://example.org/img/1200x630-120000.jpg\">\n<meta property=\"og:image:width\" content=\"1200\">\n<meta property=\"og:image:height\" content=\"630\">";
        from ["quran200"];
}

/// Between Facebook's 1.91:1 and the 2:1 of X and KakaoTalk, with room for rounding.
const RATIOS: std::ops::RangeInclusive<f64> = 1.85..=2.05;
/// How far from square a picture must be for Signal's large card (`shouldUseFullSizeLinkPreviewImage`).
const SQUARE: f64 = 0.05;
const VERY_WIDE: f64 = 4.0;
/// LinkedIn recommends 627 pixels, Facebook 630.
const RECOMMENDED_PX: (u32, u32) = (1200, 627);

pub(super) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    let Some(image) = &context.image else {
        return;
    };
    let (key, at) = (image.meta.key.as_str(), &image.meta.at);
    let shown = quoted(&image.meta.content);
    match image.found {
        Found::Unknown => declared(context, image, out),
        Found::Missing => out.add(
            &IMAGE_FILE_MISSING,
            at,
            key,
            format!("there is no file for {shown}"),
        ),
        Found::NoPicture => out.add(
            &IMAGE_NO_PICTURE,
            at,
            key,
            format!("the file of {shown} is no picture"),
        ),
        Found::Status(status) => out.add(
            &IMAGE_STATUS,
            at,
            key,
            format!("{shown} is answered with {status}"),
        ),
        Found::TooHeavy(bytes) => {
            weight(
                image,
                bytes,
                &format!("the picture has more than {bytes} bytes"),
                out,
            );
        }
        Found::Picture(picture) => {
            let bytes = picture.bytes();
            weight(image, bytes, &format!("the picture has {bytes} bytes"), out);
            served(context, image, picture, out);
            format(image, picture, out);
            if let Some(size) = picture.size_px() {
                dimensions(image, size, out);
                tags(context, size, out);
            }
            kind_tag(context, picture, out);
        }
    }
}

/// Without the file, its declared size and its name say something.
fn declared(context: &Context<'_>, image: &Image<'_>, out: &mut Findings<'_>) {
    let path = image
        .url
        .as_ref()
        .map_or("", |url| url.path())
        .to_ascii_lowercase();
    let kind = match path.rsplit('.').next() {
        Some("svg") => Some(PictureKind::Svg),
        Some("avif") => Some(PictureKind::Avif),
        Some("webp") => Some(PictureKind::Webp),
        _ => None,
    };
    if let Some(kind) = kind {
        format(image, Picture::new(kind, None, 0), out);
    }
    let number = |key: &str| {
        context
            .document
            .meta(key)
            .and_then(|meta| meta.content.parse::<u32>().ok())
    };
    if let (Some(width), Some(height)) = (number("og:image:width"), number("og:image:height"))
        && width > 0
        && height > 0
    {
        dimensions(image, (width, height), out);
    }
}

fn weight(image: &Image<'_>, bytes: u64, shown: &str, out: &mut Findings<'_>) {
    let (key, at) = (image.meta.key.as_str(), &image.meta.at);
    let hit = exceeded("image-max-bytes", Confidence::Reported, bytes);
    if !hit.is_empty() {
        out.add_for(&IMAGE_TOO_HEAVY, hit.clone(), at, key, shown);
    }
    let is_unsafe = !exceeded("image-safe-bytes", Confidence::Reported, bytes).is_empty();
    if !hit.contains(&"whatsapp") && is_unsafe {
        out.add(&IMAGE_HEAVY_WHATSAPP, at, key, shown);
    }
}

fn format(image: &Image<'_>, picture: Picture, out: &mut Findings<'_>) {
    let (key, at, kind) = (image.meta.key.as_str(), &image.meta.at, picture.kind());
    let name = kind.as_str();
    let hit = |list: &str, holds: bool| {
        those(list, Confidence::Reported, |platform| {
            platform.list(list).contains(&name) == holds
        })
    };
    let refused = hit("formats-refused", true);
    if !refused.is_empty() && matches!(kind, PictureKind::Svg | PictureKind::Avif) {
        out.add_for(
            &IMAGE_FORMAT,
            refused,
            at,
            key,
            format!("the picture is {}", kind.media_type()),
        );
    } else if !matches!(kind, PictureKind::Jpeg | PictureKind::Png | PictureKind::Gif) {
        let unsure = hit("formats", false);
        if !unsure.is_empty() {
            out.add_for(
                &IMAGE_FORMAT_UNSURE,
                unsure,
                at,
                key,
                format!("the picture is {}", kind.media_type()),
            );
        }
    }
    if picture.is_animated() {
        out.add(&IMAGE_ANIMATED, at, key, "the picture moves");
    }
}

fn dimensions(image: &Image<'_>, (width, height): (u32, u32), out: &mut Findings<'_>) {
    let (key, at) = (image.meta.key.as_str(), &image.meta.at);
    let shown = format!("the picture has {width} by {height} pixels");
    let below = |name: &str| {
        those(name, Confidence::Reported, |platform| {
            platform
                .size_px(name)
                .is_some_and(|(w, h)| width < w || height < h)
        })
    };
    let too_small = below("image-min");
    let small_card: Vec<&str> = below("image-large-min")
        .into_iter()
        .filter(|id| !too_small.contains(id))
        .collect();
    if !too_small.is_empty() {
        out.add_for(&IMAGE_TOO_SMALL, too_small, at, key, shown.clone());
    } else if !small_card.is_empty() {
        out.add_for(&IMAGE_SMALL_CARD, small_card, at, key, shown.clone());
    } else if width < RECOMMENDED_PX.0 || height < RECOMMENDED_PX.1 {
        out.add(&IMAGE_SMALL, at, key, shown.clone());
    }
    let too_large = those("image-max", Confidence::Reported, |platform| {
        platform
            .size_px("image-max")
            .is_some_and(|(w, h)| width > w || height > h)
    });
    if !too_large.is_empty() {
        out.add(&IMAGE_TOO_LARGE, at, key, shown.clone());
    }
    let ratio = f64::from(width) / f64::from(height);
    if ratio > VERY_WIDE {
        out.add(&IMAGE_VERY_WIDE, at, key, shown);
    } else if (1.0 - ratio).abs() < SQUARE {
        out.add(&IMAGE_SQUARE, at, key, shown);
    } else if !RATIOS.contains(&ratio) {
        out.add(&IMAGE_RATIO, at, key, shown);
    }
}

fn tags(context: &Context<'_>, (width, height): (u32, u32), out: &mut Findings<'_>) {
    for (key, own) in [("og:image:width", width), ("og:image:height", height)] {
        if let Some(meta) = context.document.meta(key)
            && let Ok(declared) = meta.content.parse::<u32>()
            && declared != own
            && declared > 0
        {
            out.add(
                &IMAGE_SIZE_DIFFERS,
                &meta.at,
                key,
                format!("{key} is {declared}, the file's own is {own}"),
            );
        }
    }
}

/// The type that the server gives the picture, where one was asked.
fn served(context: &Context<'_>, image: &Image<'_>, picture: Picture, out: &mut Findings<'_>) {
    let Some(header) = image.url.as_ref().and_then(|url| context.files.media_type(url)) else {
        return;
    };
    if !names(&header, picture.kind()) {
        let own = picture.kind().media_type();
        let message = format!(
            "the server calls the picture {}, the file is {own}",
            quoted(&header)
        );
        out.add(&IMAGE_CONTENT_TYPE, &image.meta.at, &image.meta.key, message);
    }
}

/// Whether a media type, parameters aside, is that of a picture; `image/jpg` is written for JPEG far and wide, and
/// AVIF and HEIF share their container.
fn names(media_type: &str, kind: PictureKind) -> bool {
    let essence = media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    match kind {
        PictureKind::Jpeg => ["image/jpeg", "image/jpg"].contains(&essence.as_str()),
        PictureKind::Avif => ["image/avif", "image/heif", "image/heic"].contains(&essence.as_str()),
        kind => essence == kind.media_type(),
    }
}

fn kind_tag(context: &Context<'_>, picture: Picture, out: &mut Findings<'_>) {
    if let Some(meta) = context.document.meta("og:image:type")
        && !names(&meta.content, picture.kind())
    {
        let message = format!(
            "og:image:type is {}, the file is {}",
            meta.content,
            picture.kind().media_type()
        );
        out.add(&IMAGE_TYPE_DIFFERS, &meta.at, "og:image:type", message);
    }
}
