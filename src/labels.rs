//! What share buttons say, in the language of the page.
//!
//! The words come from `data/labels/`, one file a language, each with who could check it. They are whole
//! messages with a place for the service's name, never words put together.

mod table;

use crate::language::{Direction, Language};
use table::TABLE;

/// The words of one language.
///
/// ```
/// use handbill::labels;
/// use handbill::language::Language;
///
/// let korean = labels::for_language(&Language::parse("ko-KR")?);
/// assert_eq!(korean.share_on("WhatsApp"), "WhatsApp에 공유");
/// assert_eq!(labels::for_language(&Language::parse("zh-HK")?).language(), "zh-Hant");
/// assert_eq!(labels::for_language(&Language::parse("tlh")?).language(), "en");
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Labels {
    language: &'static str,
    autonym: &'static str,
    og_locale: &'static str,
    matches: &'static [&'static str],
    reviewed: bool,
    bar: &'static str,
    share: &'static str,
    share_on: &'static str,
    by_email: &'static str,
    by_sms: &'static str,
    email: &'static str,
    sms: &'static str,
    copy: &'static str,
    copied: &'static str,
    print: &'static str,
    qr: &'static str,
    show_qr: &'static str,
    scan_with: &'static str,
    scan_to_read: &'static str,
    close: &'static str,
    your_server: &'static str,
    any_server: &'static str,
    no_server: &'static str,
    remember: &'static str,
}

/// Every language, by tag.
#[must_use]
pub fn all() -> &'static [Labels] {
    TABLE
}

/// The words for a page in `language`: of the longest part of its tag that is known, else English.
///
/// The tag is shortened from its end ([RFC 4647, 3.4](https://www.rfc-editor.org/rfc/rfc4647#section-3.4)) until
/// it is the tag of a file in `data/labels/` or one that the file says it matches, so `zh-SG` gets the words of
/// `zh-Hans` and `zh-MO` those of `zh-Hant`.
#[must_use]
pub fn for_language(language: &Language) -> &'static Labels {
    find(language).unwrap_or_else(english)
}

/// English, which stands in for every language that is not known.
#[must_use]
pub fn english() -> &'static Labels {
    with_tag("en").expect("data/labels/en.toml is in the table")
}

/// `language` as Open Graph writes it (`ko_KR`): with the region of its tag, else with the usual one of the
/// language; nothing where neither is known.
///
/// ```
/// use handbill::labels::og_locale;
/// use handbill::language::Language;
/// assert_eq!(og_locale(&Language::parse("ko")?).as_deref(), Some("ko_KR"));
/// assert_eq!(og_locale(&Language::parse("fi-FI")?).as_deref(), Some("fi_FI"));
/// assert_eq!(og_locale(&Language::parse("fi")?), None);
/// # Ok::<(), handbill::Error>(())
/// ```
#[must_use]
pub fn og_locale(language: &Language) -> Option<String> {
    match language.region() {
        Some(region) if region.len() == 2 => Some(format!("{}_{region}", language.primary())),
        _ => find(language).map(|labels| labels.og_locale.to_owned()),
    }
}

fn find(language: &Language) -> Option<&'static Labels> {
    let mut tag = language.as_str();
    loop {
        if let Some(labels) = with_tag(tag) {
            return Some(labels);
        }
        tag = tag.rsplit_once('-')?.0;
    }
}

fn with_tag(tag: &str) -> Option<&'static Labels> {
    let known = |labels: &&Labels| labels.language == tag || labels.matches.contains(&tag);
    TABLE.iter().find(known)
}

impl Labels {
    /// The tag of the language (`zh-Hans`).
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The direction it is written in.
    #[must_use]
    pub fn direction(&self) -> Direction {
        Language::parse(self.language).map_or(Direction::Ltr, |language| language.direction())
    }

    /// The name of the language in itself (`한국어`).
    #[must_use]
    pub fn autonym(&self) -> &'static str {
        self.autonym
    }

    /// Whether somebody who speaks it has checked the words.
    #[must_use]
    pub fn is_reviewed(&self) -> bool {
        self.reviewed
    }

    /// The heading of the share bar: `Share this article`.
    #[must_use]
    pub fn bar(&self) -> &'static str {
        self.bar
    }

    /// The button that opens the share sheet of the device: `Share`.
    #[must_use]
    pub fn share(&self) -> &'static str {
        self.share
    }

    /// The name of a service's button: `Share on WhatsApp`.
    #[must_use]
    pub fn share_on(&self, service_name: &str) -> String {
        self.share_on.replace("{service}", service_name)
    }

    /// The name of the e-mail button: `Share by email`.
    #[must_use]
    pub fn by_email(&self) -> &'static str {
        self.by_email
    }

    /// The name of the text message button: `Share by text message`.
    #[must_use]
    pub fn by_sms(&self) -> &'static str {
        self.by_sms
    }

    /// What the e-mail button shows: `Email`.
    #[must_use]
    pub fn email(&self) -> &'static str {
        self.email
    }

    /// What the text message button shows: `Text message`.
    #[must_use]
    pub fn sms(&self) -> &'static str {
        self.sms
    }

    /// The copy button: `Copy link`.
    #[must_use]
    pub fn copy(&self) -> &'static str {
        self.copy
    }

    /// What is said once the link is copied: `Link copied`.
    #[must_use]
    pub fn copied(&self) -> &'static str {
        self.copied
    }

    /// The print button: `Print`.
    #[must_use]
    pub fn print(&self) -> &'static str {
        self.print
    }

    /// What the QR button shows: `QR code`.
    #[must_use]
    pub fn qr(&self) -> &'static str {
        self.qr
    }

    /// The name of the QR button: `Show QR code`.
    #[must_use]
    pub fn show_qr(&self) -> &'static str {
        self.show_qr
    }

    /// Beside a QR code for an app that can only scan: `Scan this code with WeChat`.
    #[must_use]
    pub fn scan_with(&self, service_name: &str) -> String {
        self.scan_with.replace("{service}", service_name)
    }

    /// Under the QR code of a poster: `Scan this code to read the article`.
    #[must_use]
    pub fn scan_to_read(&self) -> &'static str {
        self.scan_to_read
    }

    /// Closes a dialog: `Close`.
    #[must_use]
    pub fn close(&self) -> &'static str {
        self.close
    }

    /// The field for the reader's own server of a service that runs on many: `Your Mastodon server`.
    #[must_use]
    pub fn your_server(&self, service_name: &str) -> String {
        self.your_server.replace("{service}", service_name)
    }

    /// What leaving that field empty does: `Leave it empty to choose on the next page`.
    #[must_use]
    pub fn any_server(&self) -> &'static str {
        self.any_server
    }

    /// What is said of text in that field that names no server: `This is not the name of a server`.
    #[must_use]
    pub fn no_server(&self) -> &'static str {
        self.no_server
    }

    /// The box to tick for that server to be remembered: `Remember on this device`.
    #[must_use]
    pub fn remember(&self) -> &'static str {
        self.remember
    }
}
