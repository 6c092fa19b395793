//! The words of every language, and which language gets which.

use handbill::labels::{self, Labels};
use handbill::language::{Direction, Language};
use proptest::prelude::*;

fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a well-formed tag")
}

/// Every message of a language that stands alone, with its name.
fn plain(labels: &Labels) -> [(&'static str, &'static str); 15] {
    [
        ("bar", labels.bar()),
        ("share", labels.share()),
        ("by-email", labels.by_email()),
        ("by-sms", labels.by_sms()),
        ("email", labels.email()),
        ("sms", labels.sms()),
        ("copy", labels.copy()),
        ("copied", labels.copied()),
        ("print", labels.print()),
        ("qr", labels.qr()),
        ("show-qr", labels.show_qr()),
        ("close", labels.close()),
        ("any-server", labels.any_server()),
        ("no-server", labels.no_server()),
        ("remember", labels.remember()),
    ]
}

#[test]
fn every_language_that_is_promised_is_there_in_its_own_words() {
    let promised = "en ko zh-Hans zh-Hant yue ja my km lo th vi bo ug ar fa ur he hi bn id ms tr ru uk pl de fr es pt \
                    it nl sw am";
    for tag in promised.split_whitespace() {
        let labels = labels::for_language(&language(tag));
        assert_eq!(labels.language(), tag);
        assert_eq!(labels.direction(), language(tag).direction());
        if tag != "en" {
            let english = labels::english();
            assert_ne!(labels.bar(), english.bar(), "{tag}");
            assert_ne!(labels.share_on("X"), english.share_on("X"), "{tag}");
            assert_ne!(labels.copy(), english.copy(), "{tag}");
            assert_ne!(labels.remember(), english.remember(), "{tag}");
            assert_ne!(labels.no_server(), english.no_server(), "{tag}");
            assert_ne!(labels.autonym(), english.autonym(), "{tag}");
        }
    }
    assert_eq!(labels::all().len(), promised.split_whitespace().count());
}

#[test]
fn every_message_is_complete_and_names_the_service() {
    for labels in labels::all() {
        for (name, message) in plain(labels) {
            assert!(!message.trim().is_empty(), "{} {name}", labels.language());
            assert!(
                !message.contains(['{', '}', '<', '>', '&', '"']),
                "{} {name}: {message}",
                labels.language()
            );
        }
        for message in [
            labels.share_on("Ωmega {service}"),
            labels.your_server("Ωmega {service}"),
            labels.scan_with("Ωmega {service}"),
        ] {
            assert_eq!(message.matches("Ωmega {service}").count(), 1, "{message}");
            assert!(message.len() > "Ωmega {service}".len(), "{message}");
        }
    }
}

/// Speech control users say what they see ([WCAG 2.5.3](https://www.w3.org/TR/WCAG22/#label-in-name)).
#[test]
fn a_buttons_name_contains_what_it_shows() {
    for labels in labels::all() {
        for (name, shown) in [
            (labels.by_email(), labels.email()),
            (labels.by_sms(), labels.sms()),
            (labels.show_qr(), labels.qr()),
        ] {
            assert!(
                name.to_lowercase().contains(&shown.to_lowercase()),
                "{}: {name:?} does not contain {shown:?}",
                labels.language()
            );
        }
    }
}

#[test]
fn every_language_is_written_in_its_script() {
    for (tag, script) in [
        ("ko", '\u{ac00}'..='\u{d7a3}'),
        ("my", '\u{1000}'..='\u{109f}'),
        ("km", '\u{1780}'..='\u{17ff}'),
        ("bo", '\u{f00}'..='\u{fff}'),
        ("lo", '\u{e80}'..='\u{eff}'),
        ("th", '\u{e00}'..='\u{e7f}'),
        ("ug", '\u{600}'..='\u{6ff}'),
        ("he", '\u{590}'..='\u{5ff}'),
        ("am", '\u{1200}'..='\u{137f}'),
    ] {
        let labels = labels::for_language(&language(tag));
        for (name, message) in plain(labels) {
            let local = message.chars().any(|c| script.contains(&c));
            assert!(local || message.contains("SMS"), "{tag} {name}: {message}");
        }
    }
    for labels in labels::all() {
        let arabic = labels.bar().chars().any(|c| ('\u{590}'..='\u{6ff}').contains(&c));
        assert_eq!(
            labels.direction() == Direction::Rtl,
            arabic,
            "{}",
            labels.language()
        );
    }
}

#[test]
fn a_page_gets_the_words_of_the_nearest_language() {
    for (page, words) in [
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh-Hans-HK", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh_MO", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("cmn-Hant", "zh-Hant"),
        ("cmn", "zh-Hans"),
        ("yue-HK", "yue"),
        ("ko-KP", "ko"),
        ("KO_kr", "ko"),
        ("pt-PT", "pt"),
        ("en-GB-oxendict", "en"),
        ("iw", "he"),
        ("arz-EG", "ar"),
        ("ug-CN", "ug"),
        ("de-x-office", "de"),
        ("fi", "en"),
        ("zho", "en"),
        ("und", "en"),
        ("x-private", "en"),
    ] {
        assert_eq!(labels::for_language(&language(page)).language(), words, "{page}");
    }
}

#[test]
fn open_graph_locales_have_their_form() {
    for labels in labels::all() {
        let locale = labels::og_locale(&language(labels.language())).expect("in the file");
        let (language, region) = locale.split_once('_').expect("two parts");
        assert!(language.bytes().all(|b| b.is_ascii_lowercase()), "{locale}");
        assert!(
            region.len() == 2 && region.bytes().all(|b| b.is_ascii_uppercase()),
            "{locale}"
        );
    }
    assert_eq!(
        labels::og_locale(&language("zh-Hant-HK")).as_deref(),
        Some("zh_HK")
    );
    assert_eq!(labels::og_locale(&language("es-419")).as_deref(), Some("es_ES"));
    assert_eq!(labels::og_locale(&language("tlh")), None);
}

/// No two files claim the same tag, or the order of the table would decide.
#[test]
fn no_tag_gets_two_languages() {
    let mut seen = std::collections::HashSet::new();
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/data/labels")).expect("data/labels")
    {
        let text = std::fs::read_to_string(entry.expect("an entry").path()).expect("UTF-8");
        let line = |key: &str| {
            text.lines()
                .find(|line| line.starts_with(key))
                .expect("the key")
                .to_owned()
        };
        for tag in format!("{} {}", line("language ="), line("matches ="))
            .split('"')
            .skip(1)
            .step_by(2)
        {
            assert!(seen.insert(tag.to_owned()), "{tag} is in two files");
            assert_eq!(language(tag).as_str(), tag, "not in its usual case");
        }
    }
    assert!(seen.len() > labels::all().len());
}

proptest! {
    #[test]
    fn any_well_formed_tag_finds_words(tag in "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?(-x-[a-z]{1,4})?") {
        if let Ok(language) = Language::parse(&tag) {
            prop_assert!(!labels::for_language(&language).bar().is_empty());
        }
    }
}
