//! Open Graph tags: there, once, in the head, under the right attribute.

use crate::check::context::Context;
use crate::check::document::Meta;
use crate::check::finding::Findings;
use crate::check::rule::rules;
use crate::error::{nearest, quoted};
use std::collections::HashMap;

rules! {
    OG_TITLE_MISSING = Error "og-title-missing" for [];
        what "og:title is there and says something";
        why "WhatsApp's documentation makes a preview depend on it; LINE and Pinterest read no other title.";
        fix "add <meta property=\"og:title\"> with the headline, without the site's name";
        bad r#"<meta property="og:title" content="">"#;
        good r#"<meta property="og:title" content="River reaches the sea">"#;
        from ["wa-doc", "ogp", "line-qiita"];
    OG_DESCRIPTION_MISSING = Error "og-description-missing" for [];
        what "og:description is there and says something";
        why "WhatsApp's documentation asks for it; LINE, Bluesky and LinkedIn read no other description.";
        fix "add <meta property=\"og:description\"> with one or two sentences";
        bad r#"<meta property="og:description" content="">"#;
        good r#"<meta property="og:description" content="Eleven years after the dam, water flows again.">"#;
        from ["wa-doc"];
    OG_URL_MISSING = Error "og-url-missing" for ["whatsapp", "facebook", "messenger", "threads", "instagram", "pinterest"];
        what "og:url is there";
        why "WhatsApp's documentation asks for it, and Facebook counts shares of each decorated address apart without it.";
        fix "add <meta property=\"og:url\"> with the canonical address";
        bad r#"<meta property="og:url" content="">"#;
        good r#"<meta property="og:url" content="https://example.org/en/river.html">"#;
        from ["wa-doc", "fb-best"];
    OG_TYPE_MISSING = Warning "og-type-missing" for [];
        what "og:type is there";
        why "Open Graph requires it; Pinterest makes an article pin only of og:type article.";
        fix "add <meta property=\"og:type\" content=\"article\">";
        bad r#"<meta property="og:type" content="">"#;
        good r#"<meta property="og:type" content="article">"#;
        from ["ogp", "pinterest-art"];
    OG_IMAGE_MISSING = Warning "og-image-missing" for [];
        what "og:image is there";
        why "Without it apps show no picture, or one they pick: a logo, an advertisement.";
        fix "add <meta property=\"og:image\"> with a picture of 1200 by 630 pixels";
        bad r#"<meta property="og:image" content="">"#;
        good r#"<meta property="og:image" content="https://example.org/img/1200x630-120000.jpg">"#;
        from ["ogp", "fb-images"];
    OG_SITE_NAME_MISSING = Note "og-site-name-missing" for ["discord", "slack", "telegram", "imessage"];
        what "og:site_name is there";
        why "Apps set it apart above the title; without it they show the bare host or nothing.";
        fix "add <meta property=\"og:site_name\"> with the site's name";
        bad r#"<meta property="og:site_name" content="">"#;
        good r#"<meta property="og:site_name" content="Example News">"#;
        from ["apple-lp", "discord-doc"];
    TAG_OUTSIDE_HEAD = Error "tag-outside-head" for [];
        what "preview tags stand inside <head>";
        why "WhatsApp asks for it, and readers that stop at </head> never see them. An element that is not for a head, such as <div> or <img>, ends it early.";
        fix "move the tag into <head>, and out of it whatever does not belong there";
        bad r#"<div></div><meta property="og:title" content="River reaches the sea">"#;
        good r#"<meta property="og:title" content="River reaches the sea">"#;
        from ["wa-doc"];
    OG_ATTRIBUTE = Error "og-attribute" for ["signal", "facebook", "messenger", "linkedin"];
        what "Open Graph stands in property=, not name=";
        why "Signal looks for property= alone, and Open Graph knows no other.";
        fix "write property= in place of name=";
        bad r#"<meta name="og:title" content="River reaches the sea">"#;
        good r#"<meta property="og:title" content="River reaches the sea">"#;
        from ["signal-src", "ogp"];
    X_ATTRIBUTE = Note "x-attribute" for ["x"];
        what "X card tags stand in name=, not property=";
        why "X documents name=; that property= works as well is nowhere promised.";
        fix "write name= in place of property=";
        bad r#"<meta property="twitter:card" content="summary_large_image">"#;
        good r#"<meta name="twitter:card" content="summary_large_image">"#;
        from ["x-markup"];
    TAG_CONFLICT = Error "tag-conflict" for [];
        what "a tag that stands twice says the same";
        why "Apple and Signal take the first, other apps the last: the preview differs from app to app.";
        fix "keep one of them";
        bad "<meta property=\"og:title\" content=\"River reaches the sea\">\n<meta property=\"og:title\" content=\"Home\">";
        good r#"<meta property="og:title" content="River reaches the sea">"#;
        from ["apple-lp", "signal-src"];
    TAG_REPEATED = Warning "tag-repeated" for [];
        what "a tag stands once";
        why "The second says nothing new, and soon the two will differ.";
        fix "keep one of them";
        bad "<meta property=\"og:title\" content=\"River reaches the sea\">\n<meta property=\"og:title\" content=\"River reaches the sea\">";
        good r#"<meta property="og:title" content="River reaches the sea">"#;
        from ["ogp"];
    TAG_EMPTY = Warning "tag-empty" for [];
        what "no preview tag is empty";
        why "Some apps show the empty text rather than fall back to another source.";
        fix "fill it in, or leave it out";
        bad r#"<meta property="article:section" content="">"#;
        good r#"<meta property="article:section" content="World">"#;
        from ["wa-doc"];
    TAG_MISSPELT = Warning "tag-misspelt" for [];
        what "names of preview tags are spelt as apps read them";
        why "A misspelt tag is not read at all.";
        fix "write the known name";
        bad r#"<meta property="og:desciption" content="Water flows again.">"#;
        good r#"<meta property="og:description" content="Water flows again.">"#;
        from ["ogp", "x-markup"];
    TITLE_ELEMENT_MISSING = Error "title-element-missing" for [];
        what "<title> is there and says something";
        why "It is the last resort of every app, the only title WeChat reads, and what search results and tabs show.";
        fix "add <title> to the head";
        bad "<title></title>";
        good "<title>River reaches the sea | Example News</title>";
        from ["wechat-2017", "fb-best"];
    TITLE_ELEMENT_MANY = Warning "title-element-many" for [];
        what "<title> stands once";
        why "Which of two is read differs from app to app.";
        fix "keep one";
        bad "<title>River reaches the sea</title><title>Home</title>";
        good "<title>River reaches the sea</title>";
        from ["apple-lp"];
    DESCRIPTION_META_MISSING = Note "description-meta-missing" for ["google", "telegram", "slack", "kakaotalk"];
        what "<meta name=description> is there";
        why "Search engines read no og:description, and some messengers fall back to this one.";
        fix "add <meta name=\"description\"> with what og:description says";
        bad r#"<meta name="description" content="">"#;
        good r#"<meta name="description" content="Eleven years after the dam, water flows again.">"#;
        from ["kakao-scrap"];
    TEMPLATE_LEFT = Error "template-left" for [];
        what "no template code or program's null is left in a value";
        why "Readers see {{ title }} or undefined as the headline.";
        fix "let the template or the script fill it in before the page is served";
        bad r#"<meta property="og:title" content="{{ page.title }}">"#;
        good r#"<meta property="og:title" content="River reaches the sea">"#;
        from [];
}

/// Tags of which one is enough.
const ONCE: &[&str] = &[
    "og:title",
    "og:description",
    "og:url",
    "og:type",
    "og:site_name",
    "og:locale",
    "description",
    "twitter:card",
    "twitter:title",
    "twitter:description",
    "twitter:image",
    "twitter:site",
    "article:published_time",
    "article:modified_time",
];

/// Names of tags that apps read.
const KNOWN: &[&str] = &[
    "og:title",
    "og:description",
    "og:url",
    "og:type",
    "og:image",
    "og:image:url",
    "og:image:secure_url",
    "og:image:type",
    "og:image:width",
    "og:image:height",
    "og:image:alt",
    "og:site_name",
    "og:locale",
    "og:locale:alternate",
    "og:video",
    "og:video:url",
    "og:video:secure_url",
    "og:video:type",
    "og:video:width",
    "og:video:height",
    "og:video:tag",
    "og:video:duration",
    "og:audio",
    "og:audio:url",
    "og:audio:secure_url",
    "og:audio:type",
    "og:audio:title",
    "og:determiner",
    "og:see_also",
    "og:updated_time",
    "og:email",
    "og:latitude",
    "og:longitude",
    "og:street-address",
    "og:locality",
    "og:region",
    "og:postal-code",
    "og:country-name",
    "og:phone_number",
    "og:fax_number",
    "og:ttl",
    "og:rich_attachment",
    "og:published_time",
    "og:modified_time",
    "og:author",
    "og:article",
    "og:price:amount",
    "og:price:currency",
    "og:availability",
    "og:image:user_generated",
    "og:article:published_time",
    "og:article:modified_time",
    "og:article:author",
    "og:article:section",
    "og:article:tag",
    "og:app_id",
    "og:keywords",
    "og:logo",
    "article:published_time",
    "article:modified_time",
    "article:expiration_time",
    "article:author",
    "article:section",
    "article:tag",
    "article:publisher",
    "article:content_tier",
    "article:opinion",
    "twitter:card",
    "twitter:site",
    "twitter:site:id",
    "twitter:creator",
    "twitter:creator:id",
    "twitter:title",
    "twitter:description",
    "twitter:image",
    "twitter:image:src",
    "twitter:image:alt",
    "twitter:image:width",
    "twitter:image:height",
    "twitter:player",
    "twitter:player:width",
    "twitter:player:height",
    "twitter:player:stream",
    "twitter:player:stream:content_type",
    "twitter:label1",
    "twitter:data1",
    "twitter:label2",
    "twitter:data2",
    "twitter:url",
    "twitter:domain",
    "twitter:account_id",
    "twitter:dnt",
    "twitter:widgets:new-embed-design",
    "twitter:widgets:csp",
    "twitter:text:title",
    "twitter:creator:username",
];

const PREFIXES: &[&str] = &["og:", "twitter:", "article:"];

/// What templates and programs leave behind.
const LEFT: &[&str] = &["{{", "}}", "{%", "<%", "%>", "${", "[object Object]"];
const LEFT_WHOLE: &[&str] = &[
    "undefined",
    "null",
    "nan",
    "none",
    "%s",
    "todo",
    "lorem ipsum",
    "untitled document",
];

pub(super) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    missing(context, out);
    for meta in &context.document.metas {
        one(meta, out);
    }
    repeated(context, out);
    titles(context, out);
}

fn missing(context: &Context<'_>, out: &mut Findings<'_>) {
    let document = context.document;
    let wanted = [
        ("og:title", &OG_TITLE_MISSING),
        ("og:description", &OG_DESCRIPTION_MISSING),
        ("og:url", &OG_URL_MISSING),
        ("og:type", &OG_TYPE_MISSING),
        ("og:image", &OG_IMAGE_MISSING),
        ("og:site_name", &OG_SITE_NAME_MISSING),
        ("description", &DESCRIPTION_META_MISSING),
    ];
    for (key, rule) in wanted {
        if document.meta(key).is_none() {
            match document.metas(key).next() {
                Some(empty) => out.add(rule, &empty.at, key, format!("{key} is empty")),
                None => out.add(rule, document.top(), key, format!("there is no {key}")),
            }
        }
    }
}

fn one(meta: &Meta, out: &mut Findings<'_>) {
    let key = meta.key.as_str();
    if left(&meta.content) && (PREFIXES.iter().any(|prefix| key.starts_with(prefix)) || key == "description")
    {
        out.add(
            &TEMPLATE_LEFT,
            &meta.at,
            key,
            format!("{key} is {}", quoted(&meta.content)),
        );
    }
    let Some(prefix) = PREFIXES.iter().find(|prefix| key.starts_with(**prefix)) else {
        return;
    };
    if !meta.in_head {
        out.add(
            &TAG_OUTSIDE_HEAD,
            &meta.at,
            key,
            format!("{key} stands outside <head>"),
        );
    }
    if *prefix == "twitter:" {
        if meta.attribute == "property" {
            out.add(&X_ATTRIBUTE, &meta.at, key, format!("{key} stands in property="));
        }
    } else if meta.attribute != "property" {
        out.add(
            &OG_ATTRIBUTE,
            &meta.at,
            key,
            format!("{key} stands in {}=", meta.attribute),
        );
    }
    let told = [
        "og:title",
        "og:description",
        "og:url",
        "og:type",
        "og:image",
        "og:site_name",
    ];
    if meta.content.is_empty() && !told.contains(&key) {
        out.add(&TAG_EMPTY, &meta.at, key, format!("{key} is empty"));
    }
    if !KNOWN.contains(&key)
        && !key.starts_with("twitter:app:")
        && let Some(near) = nearest(key, KNOWN.iter().copied()).filter(|near| is_misspelling(key, near))
    {
        out.add(
            &TAG_MISSPELT,
            &meta.at,
            key,
            format!("{key} is no tag that apps read; {near} is"),
        );
    }
}

/// Whether `key` is `near` but for a letter or two, not a name of its own such as `og:video:title`.
fn is_misspelling(key: &str, near: &str) -> bool {
    key.matches(':').count() == near.matches(':').count() && strsim::damerau_levenshtein(key, near) <= 2
}

fn left(value: &str) -> bool {
    LEFT.iter().any(|mark| value.contains(mark))
        || LEFT_WHOLE
            .iter()
            .any(|word| value.trim().eq_ignore_ascii_case(word))
}

fn repeated(context: &Context<'_>, out: &mut Findings<'_>) {
    let mut seen: HashMap<&str, &Meta> = HashMap::new();
    for meta in context
        .document
        .metas
        .iter()
        .filter(|meta| !meta.content.is_empty())
    {
        let key = meta.key.as_str();
        if !ONCE.contains(&key) {
            continue;
        }
        match seen.get(key) {
            None => {
                seen.insert(key, meta);
            }
            Some(first) if first.content == meta.content => {
                out.add(&TAG_REPEATED, &meta.at, key, format!("{key} stands again"));
            }
            Some(first) => {
                let (first, second) = (quoted(&first.content), quoted(&meta.content));
                out.add(
                    &TAG_CONFLICT,
                    &meta.at,
                    key,
                    format!("{key} is {second} here and {first} above"),
                );
            }
        }
    }
}

fn titles(context: &Context<'_>, out: &mut Findings<'_>) {
    let document = context.document;
    match document.titles.first() {
        None => out.add(
            &TITLE_ELEMENT_MISSING,
            document.top(),
            "title",
            "there is no <title>",
        ),
        Some(title) if title.text.is_empty() => {
            out.add(&TITLE_ELEMENT_MISSING, &title.at, "title", "<title> is empty");
        }
        Some(title) if left(&title.text) => {
            out.add(
                &TEMPLATE_LEFT,
                &title.at,
                "title",
                format!("<title> is {}", quoted(&title.text)),
            );
        }
        Some(_) => {}
    }
    if let Some(second) = document.titles.get(1) {
        out.add(
            &TITLE_ELEMENT_MANY,
            &second.at,
            "title",
            format!("a second <title>: {}", quoted(&second.text)),
        );
    }
}
