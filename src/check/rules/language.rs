//! Language and direction.

use crate::check::context::Context;
use crate::check::finding::Findings;
use crate::check::rule::rules;
use crate::error::quoted;
use crate::language::{Direction, Language};
use icu_properties::CodePointMapData;
use icu_properties::props::Script;

rules! {
    LANG_MISSING = Warning "lang-missing" for [];
        what "<html> names the page's language";
        why "Screen readers, translators and fonts go by it; Chinese and Japanese share letters and not their shapes.";
        fix "write <html lang=\"ko\">, with the page's own language";
        bad "<html>";
        good "<html lang=\"en\">";
        from ["mastodon-src"];
    LANG_INVALID = Error "lang-invalid" for [];
        what "language tags are those of BCP 47";
        why "A tag that is none is read as no language at all.";
        fix "write for instance ko, zh-Hant or pt-BR";
        bad "<html lang=\"en_US\">";
        good "<html lang=\"en-US\">";
        from ["html-spec"];
    LANG_SCRIPT = Warning "lang-script" for [];
        what "the language named is the one the text is in";
        why "A template's lang=\"en\" over a Korean article has it read out and searched as English.";
        fix "write the article's own language";
        bad "<html lang=\"en\"><meta property=\"og:title\" content=\"11년 만에 물이 흐른다\">";
        good "<html lang=\"ko\"><meta property=\"og:title\" content=\"11년 만에 물이 흐른다\"><meta property=\"og:locale\" content=\"ko_KR\">";
        from [];
    LANG_DIFFERS = Warning "lang-differs" for ["facebook", "mastodon"];
        what "<html lang>, og:locale and JSON-LD name the same language";
        why "Facebook, Mastodon and browsers each go by another of them.";
        fix "make them the same";
        bad r#"<meta property="og:locale" content="fr_FR">"#;
        good r#"<meta property="og:locale" content="en_US">"#;
        from ["mastodon-src", "ogp"];
    LOCALE_FORM = Warning "locale-form" for ["facebook"];
        what "og:locale is a language and a country, as en_US";
        why "Facebook reads no other form.";
        fix "write language, underscore, country";
        bad r#"<meta property="og:locale" content="en">"#;
        good r#"<meta property="og:locale" content="en_US">"#;
        from ["ogp"];
    DIR_MISSING = Warning "dir-missing" for [];
        what "a page in a right-to-left language says dir=\"rtl\"";
        why "Without it full stops and numbers stand on the wrong side.";
        fix "write <html lang=\"ug\" dir=\"rtl\">";
        bad "<html lang=\"ug\"><meta property=\"og:title\" content=\"دەريا دېڭىزغا يەتتى\">";
        good "<html lang=\"ug\" dir=\"rtl\"><meta property=\"og:title\" content=\"دەريا دېڭىزغا يەتتى\"><meta property=\"og:locale\" content=\"ug_CN\">";
        from ["html-spec"];
}

pub(super) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    let document = context.document;
    let top = document.top();
    let language = match document.lang.as_deref().filter(|lang| !lang.is_empty()) {
        None => {
            out.add(&LANG_MISSING, top, "html lang", "<html> names no language");
            None
        }
        Some(tag) => {
            let language = Language::parse(tag).ok().filter(|_| !tag.contains('_'));
            if language.is_none() {
                out.add(
                    &LANG_INVALID,
                    top,
                    "html lang",
                    format!("{} is no language tag", quoted(tag)),
                );
            }
            language
        }
    };
    if let Some(language) = &language {
        script(context, language, out);
        differs(context, language, out);
        if language.direction() == Direction::Rtl && document.dir.as_deref() != Some("rtl") {
            // A Latin title is a wrong language, which has a rule of its own.
            let title = context.title().and_then(|title| main_script(&title.text));
            if title.is_none_or(|(script, _)| script != Script::Latin) {
                out.add(
                    &DIR_MISSING,
                    top,
                    "html dir",
                    format!("{} is written right to left", language.as_str()),
                );
            }
        }
    }
    if let Some(meta) = document
        .meta("og:locale")
        .filter(|meta| !is_locale(&meta.content))
    {
        out.add(
            &LOCALE_FORM,
            &meta.at,
            "og:locale",
            format!("og:locale is {}", quoted(&meta.content)),
        );
    }
}

fn is_locale(text: &str) -> bool {
    text.split_once('_').is_some_and(|(language, country)| {
        (2..=3).contains(&language.len())
            && language.bytes().all(|b| b.is_ascii_lowercase())
            && country.len() == 2
            && country.bytes().all(|b| b.is_ascii_uppercase())
    })
}

/// The scripts that are told apart, with their names.
const KNOWN: [(Script, &str); 12] = [
    (Script::Latin, "Latin"),
    (Script::Cyrillic, "Cyrillic"),
    (Script::Arabic, "Arabic"),
    (Script::Hebrew, "Hebrew"),
    (Script::Hangul, "Hangul"),
    (Script::Han, "Han"),
    (Script::Hiragana, "Hiragana"),
    (Script::Myanmar, "Myanmar"),
    (Script::Khmer, "Khmer"),
    (Script::Tibetan, "Tibetan"),
    (Script::Thai, "Thai"),
    (Script::Devanagari, "Devanagari"),
];

/// The script that most letters of a text are in, where it has enough of them, and its name.
fn main_script(text: &str) -> Option<(Script, &'static str)> {
    let scripts = CodePointMapData::<Script>::new();
    let mut counts = [0usize; KNOWN.len()];
    for c in text.chars().take(4000) {
        let script = scripts.get(c);
        if let Some(at) = KNOWN.iter().position(|(known, _)| *known == script) {
            counts[at] += 1;
        }
    }
    let all: usize = counts.iter().sum();
    let (at, most) = counts.iter().enumerate().max_by_key(|(_, count)| **count)?;
    (*most >= 4 && most * 10 >= all * 7).then(|| KNOWN[at])
}

/// Whether a language is ever written in a script; `None` where it is not known.
fn is_written_in(language: &Language, script: Script) -> Option<bool> {
    let scripts: &[Script] = match language.primary() {
        _ if language.script().is_some() => return None,
        "en" | "de" | "fr" | "es" | "it" | "pt" | "nl" | "pl" | "sv" | "da" | "fi" | "cs" | "tr" | "id"
        | "ms" | "vi" | "sw" | "ro" | "hu" => &[Script::Latin],
        "ru" | "uk" | "bg" | "be" | "mk" => &[Script::Cyrillic],
        "ar" | "fa" | "ur" | "ps" => &[Script::Arabic],
        "ug" => &[Script::Arabic, Script::Cyrillic, Script::Latin],
        "he" => &[Script::Hebrew],
        "ko" => &[Script::Hangul, Script::Han],
        "zh" | "yue" => &[Script::Han],
        "ja" => &[Script::Han, Script::Hiragana],
        "my" => &[Script::Myanmar],
        "km" => &[Script::Khmer],
        "bo" => &[Script::Tibetan],
        "th" => &[Script::Thai],
        "hi" | "mr" | "ne" => &[Script::Devanagari],
        _ => return None,
    };
    Some(scripts.contains(&script))
}

fn script(context: &Context<'_>, language: &Language, out: &mut Findings<'_>) {
    let Some(title) = context.title() else {
        return;
    };
    let of_title = main_script(&title.text);
    // A title may quote another language; the body settles it.
    let of_body = main_script(&context.document.body).or(of_title);
    if let Some((script, name)) = of_title.filter(|_| {
        of_title == of_body
            || of_body.is_none_or(|(body, _)| body == Script::Latin && context.document.words < 200)
    }) && is_written_in(language, script) == Some(false)
    {
        let message = format!(
            "the page says {}, its title is written in {name}",
            language.as_str()
        );
        out.add(&LANG_SCRIPT, context.document.top(), "html lang", message);
    }
}

fn differs(context: &Context<'_>, language: &Language, out: &mut Findings<'_>) {
    if let Some(meta) = context.document.meta("og:locale") {
        let primary = meta.content.split(['_', '-']).next().unwrap_or_default();
        if !primary.eq_ignore_ascii_case(language.primary()) && !primary.is_empty() {
            let message = format!(
                "og:locale is {}, <html lang> {}",
                quoted(&meta.content),
                language.as_str()
            );
            out.add(&LANG_DIFFERS, &meta.at, "og:locale", message);
        }
    }
    if let Some(data) = context.article_data()
        && let Some(tag) = data.node["inLanguage"].as_str()
        && let Ok(own) = Language::parse(tag)
        && own.primary() != language.primary()
    {
        let message = format!(
            "inLanguage is {}, <html lang> {}",
            own.as_str(),
            language.as_str()
        );
        out.add(&LANG_DIFFERS, data.at, "inLanguage", message);
    }
}
