//! What single platforms ask for beside.

use crate::check::context::Context;
use crate::check::finding::Findings;
use crate::check::rule::rules;
use crate::error::quoted;

rules! {
    FEDIVERSE_CREATOR = Warning "fediverse-creator" for ["mastodon"];
        what "fediverse:creator is @user@host";
        why "Mastodon links the author's account by it, and reads no other form.";
        fix "write the handle in full";
        bad r#"<meta name="fediverse:creator" content="seoa">"#;
        good r#"<meta name="fediverse:creator" content="@seoa@social.example.org">"#;
        from ["mastodon-src"];
    ICON_MISSING = Note "icon-missing" for ["signal", "imessage"];
        what "a page without og:image has an apple-touch-icon";
        why "Signal and Messages show it in the picture's place.";
        fix "add <link rel=\"apple-touch-icon\">, or an og:image";
        bad r#"<meta property="og:image" content=""><meta name="twitter:image" content="">"#;
        good "<meta property=\"og:image\" content=\"\"><meta name=\"twitter:image\" content=\"\"><link rel=\"apple-touch-icon\" href=\"/icon.png\">";
        from ["signal-src", "apple-lp"];
    THEME_COLOR = Note "theme-color" (optional) for ["discord"];
        what "theme-color is set";
        why "Discord draws the bar beside the preview in it.";
        fix "add <meta name=\"theme-color\"> with the site's colour";
        bad "";
        good r##"<meta name="theme-color" content="#7a1f1f">"##;
        from ["discord-doc"];
    IMAGE_NAME = Note "image-name" (optional) for ["kakaotalk", "whatsapp", "x"];
        what "the picture's address changes when the picture does";
        why "Apps keep a picture by its address for days; most have no way to refresh it.";
        fix "put a hash of its bytes, or a version, into its name or query";
        bad r#"<meta property="og:image" content="https://example.org/img/cover.jpg">"#;
        good r#"<meta property="og:image" content="https://example.org/img/cover.jpg?v=3f9a2c1b">"#;
        from ["dari72", "kakao-scrap"];
}

pub(super) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    let document = context.document;
    for meta in document
        .metas("fediverse:creator")
        .filter(|meta| !is_fediverse(&meta.content))
    {
        out.add(
            &FEDIVERSE_CREATOR,
            &meta.at,
            "fediverse:creator",
            format!("it is {}", quoted(&meta.content)),
        );
    }
    if context.image.is_none() && !document.links.iter().any(|link| link.is("apple-touch-icon")) {
        out.add(
            &ICON_MISSING,
            document.top(),
            "apple-touch-icon",
            "there is neither picture nor apple-touch-icon",
        );
    }
    if document.meta("theme-color").is_none() {
        out.add(
            &THEME_COLOR,
            document.top(),
            "theme-color",
            "there is no theme-color",
        );
    }
    if let Some(image) = &context.image
        && let Some(url) = &image.url
    {
        let name = url.path().rsplit('/').next().unwrap_or_default();
        let has_hash = name
            .split(|c: char| !c.is_ascii_alphanumeric())
            .any(|word| word.len() >= 6 && word.bytes().any(|b| b.is_ascii_digit()));
        if url.query().is_none() && !has_hash {
            out.add(
                &IMAGE_NAME,
                &image.meta.at,
                "og:image",
                format!("the picture's name is {}", quoted(name)),
            );
        }
    }
}

fn is_fediverse(text: &str) -> bool {
    text.strip_prefix('@')
        .and_then(|rest| rest.split_once('@'))
        .is_some_and(|(user, host)| {
            !user.is_empty()
                && user.chars().all(|c| c.is_alphanumeric() || "_.-".contains(c))
                && host.contains('.')
                && host.chars().all(|c| c.is_alphanumeric() || ".-:".contains(c))
        })
}
