//! `data/labels/<lang>.toml` → `src/labels/table.rs`.

use super::quote;
use serde::Deserialize;
use std::fmt::Write;
use std::path::Path;

/// A labels file. Both structs refuse a key they do not know and one that is missing, so all files have the same.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    language: String,
    autonym: String,
    og_locale: String,
    matches: Vec<String>,
    status: Status,
    reviewer: String,
    unsure: Vec<String>,
    messages: Messages,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Status {
    Reviewed,
    NeedsReview,
}

macro_rules! messages {
    ($($field:ident),* $(,)?) => {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        struct Messages { $($field: String),* }

        impl Messages {
            /// Each message with the name of its field.
            fn pairs(&self) -> Vec<(&'static str, &str)> {
                vec![$((stringify!($field), self.$field.as_str())),*]
            }
        }
    };
}

messages! {
    bar, share, share_on, by_email, by_sms, email, sms, copy, copied, print, qr, show_qr, scan_with, scan_to_read, close,
    your_server, any_server, no_server, remember,
}

/// The messages that must name the service.
const NAMING: [&str; 3] = ["share_on", "scan_with", "your_server"];

pub(super) fn make(root: &Path) -> Result<String, String> {
    let mut out = String::from(
        "//! The words in every language, generated from `data/labels/` by `cargo xtask tables`: edit there.\n\n\
         use super::Labels;\n\npub(super) static TABLE: &[Labels] = &[\n",
    );
    for path in super::files(root, "data/labels", "toml")? {
        let place = path.display();
        let file: File = super::read(root, &place.to_string())?;
        check(&file, &path).map_err(|fault| format!("{place}: {fault}"))?;
        row(&mut out, &file);
    }
    out.push_str("];\n");
    Ok(out)
}

/// The words of one language.
pub(crate) struct Words {
    pub(crate) language: String,
    pub(crate) matches: Vec<String>,
    /// By the name of their field.
    pub(crate) messages: Vec<(&'static str, String)>,
}

/// The words of every language, by tag.
pub(crate) fn words(root: &Path) -> Result<Vec<Words>, String> {
    let mut all = Vec::new();
    for path in super::files(root, "data/labels", "toml")? {
        let file: File = super::read(root, &path.display().to_string())?;
        let messages = file.messages.pairs().into_iter();
        all.push(Words {
            messages: messages.map(|(name, text)| (name, text.to_owned())).collect(),
            language: file.language,
            matches: file.matches,
        });
    }
    Ok(all)
}

fn check(file: &File, path: &Path) -> Result<(), String> {
    if path.file_stem().is_none_or(|stem| *stem != *file.language) {
        return Err(format!(
            "language is {:?}: it must be the file's name",
            file.language
        ));
    }
    let meta = [
        ("autonym", &file.autonym),
        ("og_locale", &file.og_locale),
        ("reviewer", &file.reviewer),
    ];
    let messages = file.messages.pairs();
    let all = meta
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .chain(messages.iter().copied());
    for (name, value) in all {
        if value.is_empty() || value.trim() != value || value.chars().any(char::is_control) {
            return Err(format!(
                "{name} is empty, or has a space at an end or a control character"
            ));
        }
    }
    for (name, value) in &messages {
        let braces = value.matches(['{', '}']).count();
        let names = value.matches("{service}").count();
        let wanted = usize::from(NAMING.contains(name));
        if names != wanted || braces != 2 * wanted {
            return Err(format!(
                "{name} must have {{service}} {wanted} times and no other brace"
            ));
        }
    }
    // Several go into one attribute, parted by this.
    if let Some((name, _)) = messages.iter().find(|(_, value)| value.contains('|')) {
        return Err(format!("{name} has a |"));
    }
    for key in &file.unsure {
        if !messages.iter().any(|(name, _)| name.replace('_', "-") == *key) {
            return Err(format!("unsure names {key:?}, which is no message"));
        }
    }
    Ok(())
}

fn row(out: &mut String, file: &File) {
    let mut field = |name: &str, value: String| {
        writeln!(out, "    {name}: {value},").expect("writing to a String cannot fail");
    };
    field("Labels { language", format!("{:?}", file.language));
    field("autonym", quote(&file.autonym));
    field("og_locale", format!("{:?}", file.og_locale));
    field("matches", format!("&{:?}", file.matches));
    field("reviewed", (file.status == Status::Reviewed).to_string());
    for (name, value) in file.messages.pairs() {
        field(name, quote(value));
    }
    out.push_str("},\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn korean() -> String {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/labels/ko.toml");
        fs::read_to_string(path).expect("data/labels/ko.toml")
    }

    fn fault(text: &str) -> String {
        let parsed: Result<File, _> = toml::from_str(text);
        let checked = parsed.map_err(|error| error.to_string());
        let checked = checked.and_then(|file| check(&file, Path::new("data/labels/ko.toml")));
        checked.err().unwrap_or_default()
    }

    #[test]
    fn a_file_with_other_keys_or_without_the_service_is_refused() {
        let good = korean();
        assert_eq!(fault(&good), "");
        let without = |key: &str| -> String {
            let kept = good
                .lines()
                .filter(|line| !line.starts_with(&format!("{key} = ")));
            kept.fold(String::new(), |text, line| text + line + "\n")
        };
        assert!(fault(&without("scan-with")).contains("scan-with"));
        assert!(fault(&without("reviewer")).contains("reviewer"));
        assert!(fault(&format!("{good}tweet = \"x\"\n")).contains("tweet"));
        assert!(fault(&good.replace("{service}에 공유", "공유")).contains("share_on"));
        assert!(fault(&good.replace("{service}에 공유", "{service}에 {name} 공유")).contains("share_on"));
        assert!(fault(&good.replace("\"인쇄\"", "\" \"")).contains("print"));
        assert!(fault(&good.replace("\"인쇄\"", "\"인|쇄\"")).contains("print has a |"));
        assert!(fault(&good.replace("language = \"ko\"", "language = \"ja\"")).contains("file's name"));
        assert!(fault(&good.replace("unsure = [\"scan-with\"]", "unsure = [\"scan\"]")).contains("unsure"));
        assert!(!fault(&good.replace("needs-review\"\n", "fine\"\n")).is_empty());
    }
}
