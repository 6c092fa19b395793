//! Titles and descriptions: as long as apps show, and nothing in them but text.

use crate::check::context::{Context, Text};
use crate::check::finding::Findings;
use crate::check::platform::{Confidence, exceeded};
use crate::check::rule::rules;
use crate::check::shown::columns;
use crate::error::quoted;
use crate::text::{Count, length};

rules! {
    TITLE_LONG = Note "title-long" for [];
        what "the title is no longer than an app shows";
        why "The rest is cut: about 65 columns on WhatsApp (32 Korean or Chinese characters), 70 characters on X, 75 on Teams.";
        fix "put what matters first, or give og:title a shorter headline";
        bad r#"<meta property="og:title" content="상류 댐의 수문이 열리자 하류 마을 네 곳의 주민들이 첫 물을 보러 강가로 나왔다">"#;
        good r#"<meta property="og:title" content="River reaches the sea">"#;
        from ["x-markup", "so19778620", "rediate-wa", "teams-ogproof"];
    DESCRIPTION_LONG = Note "description-long" for [];
        what "the description is no longer than an app shows";
        why "X and Teams cut after 200 characters.";
        fix "say it in one or two sentences";
        bad r#"<meta property="og:description" content="x-230">"#;
        good r#"<meta property="og:description" content="Eleven years after the dam, water flows again.">"#;
        from ["x-markup", "teams-ogproof"];
    TITLE_SHORT = Note "title-short" for [];
        what "the title says what the page is about";
        why "A word or two give no one a reason to open a link.";
        fix "write the article's headline";
        bad r#"<meta property="og:title" content="Home">"#;
        good r#"<meta property="og:title" content="River reaches the sea">"#;
        from [];
    TITLE_BRANDING = Warning "title-branding" for ["whatsapp"];
        what "og:title does not end with the site's name";
        why "WhatsApp asks for the title without it; apps show the site apart, and space is short.";
        fix "leave it to og:site_name";
        bad r#"<meta property="og:title" content="River reaches the sea | Example News">"#;
        good r#"<meta property="og:title" content="River reaches the sea">"#;
        from ["wa-doc"];
    DESCRIPTION_IS_TITLE = Warning "description-is-title" for [];
        what "the description says something else than the title";
        why "Readers see the same line twice.";
        fix "write a sentence on what the article tells";
        bad r#"<meta property="og:description" content="River reaches the sea">"#;
        good r#"<meta property="og:description" content="Eleven years after the dam, water flows again.">"#;
        from [];
    TEXT_MARKUP = Error "text-markup" for [];
        what "there are no tags in title and description";
        why "Apps show them as they are.";
        fix "take the markup out";
        bad r#"<meta property="og:title" content="River &lt;b&gt;reaches&lt;/b&gt; the sea">"#;
        good r#"<meta property="og:title" content="River reaches the sea">"#;
        from [];
    TEXT_ENTITY = Warning "text-entity" for [];
        what "title and description are escaped once";
        why "Readers see &amp; or &#39;; Apple and Mastodon decode once more, other apps do not.";
        fix "escape the text once, where it is written into the page";
        bad r#"<meta property="og:title" content="Rivers &amp;amp; seas">"#;
        good r#"<meta property="og:title" content="Rivers &amp; seas">"#;
        from ["mastodon-src", "apple-lp"];
    TEXT_CONTROL = Error "text-control" for [];
        what "there are no control characters in title and description";
        why "Some apps drop the text, others show boxes.";
        fix "take them out";
        bad "<meta property=\"og:title\" content=\"River\u{1} reaches the sea\">";
        good r#"<meta property="og:title" content="River reaches the sea">"#;
        from [];
    TEXT_BIDI = Error "text-bidi" for [];
        what "there are no bidi overrides or embeddings in title and description";
        why "They turn the text around them about, and are used to disguise links.";
        fix "take them out; for a foreign word use isolates (U+2066 to U+2069) in pairs";
        bad "<meta property=\"og:title\" content=\"River \u{202e}reaches the sea\">";
        good r#"<meta property="og:title" content="River reaches the sea">"#;
        from [];
    TEXT_MOJIBAKE = Error "text-mojibake" for [];
        what "title and description are in the encoding the page declares";
        why "Readers see â€™ or U+FFFD in place of letters.";
        fix "save the page in the encoding it declares, once";
        bad r#"<meta property="og:title" content="Riverâ€™s reach">"#;
        good r#"<meta property="og:title" content="River’s reach">"#;
        from ["html-spec"];
    TEXT_ZAWGYI = Warning "text-zawgyi" for [];
        what "Burmese text is Unicode, not Zawgyi";
        why "Phones since 2019 show Zawgyi as broken letters.";
        fix "convert the text to Unicode";
        bad "<meta property=\"og:title\" content=\"\u{1031}\u{1019}\u{1032}\u{1038} \u{1019}\u{103c}\u{1014}\u{1039} \u{1019}\u{102c}\">";
        good "<meta property=\"og:title\" content=\"\u{1019}\u{103c}\u{1014}\u{103a}\u{1019}\u{102c}\u{1005}\u{102c}\">";
        from [];
    TEXT_SHOUTING = Note "text-shouting" (optional) for [];
        what "the title is not all capitals";
        why "It is slower to read, and screen readers may spell it out.";
        fix "write it as a sentence";
        bad r#"<meta property="og:title" content="RIVER REACHES THE SEA">"#;
        good r#"<meta property="og:title" content="River reaches the sea">"#;
        from [];
}

/// Shorter titles say too little, in columns.
const MIN_TITLE_COLUMNS: usize = 6;

pub(super) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    let title = context.title();
    let description = context.description();
    if let Some(title) = &title {
        too_long(title, "title", &TITLE_LONG, out);
        if columns(&title.text) < MIN_TITLE_COLUMNS {
            out.add(
                &TITLE_SHORT,
                &title.at,
                "og:title",
                format!("the title is {}", quoted(&title.text)),
            );
        }
        let capitals = title.text.chars().filter(|c| c.is_uppercase()).count();
        if capitals > 8 && !title.text.chars().any(char::is_lowercase) {
            out.add(&TEXT_SHOUTING, &title.at, "og:title", "the title is all capitals");
        }
    }
    if let Some(description) = &description {
        too_long(description, "description", &DESCRIPTION_LONG, out);
        if title.as_ref().is_some_and(|title| title.text == description.text) {
            out.add(
                &DESCRIPTION_IS_TITLE,
                &description.at,
                "og:description",
                "it is the title again",
            );
        }
    }
    branding(context, out);
    for meta in &context.document.metas {
        let key = meta.key.as_str();
        if [
            "og:title",
            "og:description",
            "description",
            "twitter:title",
            "twitter:description",
        ]
        .contains(&key)
        {
            characters(&meta.content, key, &meta.at, out);
        }
    }
    if let Some(title) = context.document.titles.first() {
        characters(&title.text, "title", &title.at, out);
    }
}

fn too_long(text: &Text, name: &str, rule: &'static crate::check::Rule, out: &mut Findings<'_>) {
    let (wide, count) = (columns(&text.text), length(&text.text, Count::Graphemes));
    let mut hit = exceeded(&format!("{name}-max"), Confidence::Unsourced, count as u64);
    if name == "title" {
        let by_columns = exceeded("title-columns", Confidence::Unsourced, wide as u64);
        let new: Vec<_> = by_columns.into_iter().filter(|id| !hit.contains(id)).collect();
        hit.extend(new);
    }
    if !hit.is_empty() {
        let message = format!("the {name} is {count} characters long ({wide} columns)");
        out.add_for(rule, hit, &text.at, format!("og:{name}"), message);
    }
}

fn branding(context: &Context<'_>, out: &mut Findings<'_>) {
    let (Some(title), Some(site)) = (
        context.document.meta("og:title"),
        context.document.meta("og:site_name"),
    ) else {
        return;
    };
    let rest = title
        .content
        .strip_suffix(site.content.as_str())
        .map(str::trim_end);
    if rest.is_some_and(|rest| rest.ends_with(['|', '-', '–', '—', '·', ':', '/', '»', '•'])) {
        out.add(
            &TITLE_BRANDING,
            &title.at,
            "og:title",
            format!("it ends with {}", quoted(&site.content)),
        );
    }
}

fn characters(text: &str, key: &str, at: &std::ops::Range<usize>, out: &mut Findings<'_>) {
    let shown = || format!("{key} is {}", quoted(text));
    if has_markup(text) {
        out.add(&TEXT_MARKUP, at, key, shown());
    }
    if htmlize::unescape(text) != text {
        out.add(&TEXT_ENTITY, at, key, shown());
    }
    let is_control =
        |c: char| (c.is_control() && !c.is_ascii_whitespace()) || matches!(c, '\u{fffe}' | '\u{ffff}');
    if text.chars().any(is_control) {
        out.add(&TEXT_CONTROL, at, key, shown());
    }
    let opened = text
        .chars()
        .filter(|c| matches!(c, '\u{2066}'..='\u{2068}'))
        .count();
    let closed = text.chars().filter(|c| *c == '\u{2069}').count();
    if opened != closed || text.chars().any(|c| matches!(c, '\u{202a}'..='\u{202e}')) {
        out.add(
            &TEXT_BIDI,
            at,
            key,
            "it has bidi controls that are not isolates in pairs",
        );
    }
    if is_mojibake(text) {
        out.add(&TEXT_MOJIBAKE, at, key, shown());
    }
    if is_zawgyi(text) {
        out.add(&TEXT_ZAWGYI, at, key, "it reads as Zawgyi");
    }
}

/// A `<` with a letter, `/` or `!` behind it and a `>` somewhere after.
fn has_markup(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let rest = &text[at + 1..];
        rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!') && rest.contains('>')
    })
}

/// What UTF-8 read as Windows-1252 looks like: a lead byte's letter with that of a trail byte behind it.
fn is_mojibake(text: &str) -> bool {
    text.contains('\u{fffd}')
        || [
            "â€", "Ã©", "Ã¨", "Ã¼", "Ã¶", "Ã¤", "Ã±", "Ã³", "Ã¡", "Ã\u{ad}", "Â«", "Â»", "Â\u{a0}", "ï»¿",
            "ì\u{9d}", "ë\u{8b}",
        ]
        .iter()
        .any(|mark| text.contains(mark))
}

/// Burmese as Zawgyi writes it: a vowel sign ahead of its consonant at the start of a word, or U+1039 (in Unicode a
/// stacker, in Zawgyi the visible killer) without a consonant behind it, or its own stacked letters. These forms
/// are ill-formed in Unicode ([UTN #11](https://www.unicode.org/notes/tn11/)).
fn is_zawgyi(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.iter().enumerate().any(|(at, c)| {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(at + 1);
        match c {
            '\u{1039}' => !after.is_some_and(|after| matches!(after, '\u{1000}'..='\u{1021}' | '\u{1050}'..='\u{1051}' | '\u{105a}'..='\u{105d}' | '\u{1075}'..='\u{1081}')),
            '\u{1031}' => before.is_none_or(|before| !matches!(before, '\u{1000}'..='\u{109f}' | '\u{a9e0}'..='\u{a9fe}' | '\u{aa60}'..='\u{aa7f}' | '\u{200b}'..='\u{200d}' | '\u{25cc}')),
            _ => false,
        }
    })
}
