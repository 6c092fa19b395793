//! The language of a page, declared or not.

use super::{SENTENCE, codes, read};

#[test]
fn a_language_that_nothing_declares_is_detected() {
    let text = "Le fleuve a de nouveau atteint la mer, après l’ouverture du barrage pour la première fois depuis des années.";
    let undeclared = read(&format!("<article><h1>Le fleuve</h1><p>{text}</p></article>"));
    assert_eq!(undeclared.language().value().unwrap().as_str(), "fr");
    assert_eq!(undeclared.language().source(), Some("text"));
    let declared = read(&format!("<html lang=en-GB><article><p>{text}</p></article>"));
    assert_eq!(declared.language().source(), Some("html[lang]"));
}

#[test]
fn letters_tell_a_language_that_a_template_declares_wrongly() {
    let text = "دەريا كۆپ يىلدىن كېيىن يەنە دېڭىزغا يەتتى، دەيدۇ يەرلىك خەلق.";
    for declared in ["", " lang=en-US", " lang=zh-CN", " lang=ar"] {
        let page = read(&format!(
            "<html{declared}><article><h1>دەريا</h1><p>{text}</p></article>"
        ));
        assert_eq!(page.language().value().unwrap().as_str(), "ug", "{declared}");
        assert_eq!(page.direction().value().unwrap().as_str(), "rtl");
        assert_eq!(
            codes(&page).contains(&"language-mismatch"),
            !declared.is_empty(),
            "{declared}"
        );
    }
}

#[test]
fn a_language_of_three_letters_is_the_one_of_two() {
    for (code, expected) in [("eng", "en"), ("KOR", "ko"), ("haw", "haw")] {
        let page = read(&format!("<html lang={code}><h1>T</h1>"));
        assert_eq!(page.language().value().map(|tag| tag.as_str()), Some(expected));
    }
}

#[cfg(feature = "detect-language")]
#[test]
fn english_that_is_none_was_never_declared() {
    let dutch = "De aardappelmarkt verhuist vanaf volgende maand naar de kade, waar meer ruimte is voor de kramen en de \
        vrachtwagens. Bewoners van het plein zijn blij met het besluit, de marktlieden zelf wat minder.";
    let filling = "Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt ut labore et \
        dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi.";
    for (lang, text, expected) in [
        ("en", dutch, "nl"),
        ("de", dutch, "de"),
        ("en-GB", &*SENTENCE.repeat(3), "en-GB"),
        ("en", filling, "en"),
        // Nor was what a template declares of a text that is English.
        ("de", &*SENTENCE.repeat(5), "en"),
    ] {
        let page = read(&format!(
            "<html lang={lang}><title>T</title><h1>T</h1><article><p>{text}</article>"
        ));
        assert_eq!(
            page.language().value().map(|lang| lang.as_str()),
            Some(expected),
            "{text}"
        );
    }
}
