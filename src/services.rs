//! The services that an article can be shared to.
//!
//! The table is `data/services.toml`: each row with its sources, the day it was checked and an example.

mod address;
mod evidence;
mod facts;
#[cfg(feature = "wasm-bar")]
pub(crate) mod packed;
mod regional;
mod select;
mod table;
pub(crate) mod template;

pub use facts::{Covers, Device, Kind, Limit, Method, Need, Part, Retirement, Role, Status};
pub use select::{find, select, select_for};

use crate::language::Language;
use template::{Slot, Template};

/// A place to share to: how its composer is opened, and what it takes.
#[derive(Debug, PartialEq, Eq)]
pub struct Service {
    id: &'static str,
    name: &'static str,
    native_names: &'static [(&'static str, &'static str)],
    aliases: &'static [&'static str],
    kind: Kind,
    regions: &'static [&'static str],
    color: &'static str,
    method: Method,
    web: Option<&'static Template>,
    on_server: Option<&'static Template>,
    app: Option<&'static Template>,
    app_on_phone: bool,
    ios: Option<&'static Template>,
    android: Option<&'static Template>,
    to_phone: Option<&'static Template>,
    to_account: Option<&'static Template>,
    invites: &'static [&'static str],
    needs: &'static [Need],
    parts: &'static [Part],
    separator: &'static str,
    joint: &'static str,
    crlf: bool,
    bold: Option<&'static str>,
    limit: Option<Limit>,
    is_default: bool,
    status: Status,
}

/// Every service in use, in the order readers see, WhatsApp first.
///
/// ```
/// assert_eq!(handbill::services::all()[0].name(), "WhatsApp");
/// ```
#[must_use]
pub fn all() -> &'static [Service] {
    table::SERVICES
}

/// The services that closed or stopped taking links.
#[must_use]
pub fn retired() -> &'static [Service] {
    table::RETIRED
}

impl Service {
    /// The short name: small letters and digits, never changed once published.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The name as the service writes it in English.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The name the service itself uses in `language`, where that is another one.
    ///
    /// ```
    /// use handbill::{language::Language, services};
    /// let korean = Language::parse("ko-KR")?;
    /// assert_eq!(services::find("kakaotalk")?.native_name(&korean), Some("카카오톡"));
    /// assert_eq!(services::find("whatsapp")?.native_name(&korean), None);
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[must_use]
    pub fn native_name(&self, language: &Language) -> Option<&'static str> {
        let primary = language.primary();
        let wanted = match (primary, language.script(), language.region()) {
            ("zh" | "yue", Some("Hant"), _) | ("zh", None, Some("TW" | "HK" | "MO")) | ("yue", None, _) => {
                "zh-Hant"
            }
            ("zh" | "yue", _, _) => "zh-Hans",
            _ => primary,
        };
        self.native_names
            .iter()
            .find(|(tag, _)| *tag == wanted)
            .map(|(_, name)| *name)
    }

    /// The names the service itself uses, by BCP 47 tag, where they are other than [`Service::name`].
    #[must_use]
    pub fn native_names(&self) -> &'static [(&'static str, &'static str)] {
        self.native_names
    }

    /// Other words people type for it.
    #[must_use]
    pub fn aliases(&self) -> &'static [&'static str] {
        self.aliases
    }

    /// What kind of place it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The countries where it matters most (ISO 3166, two letters); empty is everywhere.
    #[must_use]
    pub fn regions(&self) -> &'static [&'static str] {
        self.regions
    }

    /// Its colour, as `#RRGGBB`.
    #[must_use]
    pub fn color(&self) -> &'static str {
        self.color
    }

    /// How sharing starts.
    #[must_use]
    pub fn method(&self) -> Method {
        self.method
    }

    /// How the links that invite to its groups begin; such a link can be shared to as it is.
    #[must_use]
    pub fn invites(&self) -> &'static [&'static str] {
        self.invites
    }

    /// What its web address cannot do without.
    #[must_use]
    pub fn needs(&self) -> &'static [Need] {
        self.needs
    }

    /// Whether it can be told which server to use ([`ShareOptions::with_instance`](crate::share::ShareOptions::with_instance)).
    #[must_use]
    pub fn takes_instance(&self) -> bool {
        self.on_server.is_some() || self.needs.contains(&Need::Instance)
    }

    /// What its message is made of, in order; the link follows.
    #[must_use]
    pub fn parts(&self) -> &'static [Part] {
        self.parts
    }

    /// Whether `role` has a place in any of its addresses; what has none is ignored.
    ///
    /// ```
    /// use handbill::services::{Role, find};
    /// let pinterest = find("pinterest")?;
    /// assert!(pinterest.takes(Role::Image) && !pinterest.takes(Role::Via));
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[must_use]
    pub fn takes(&self, role: Role) -> bool {
        let templates = [self.web, self.on_server, self.app, self.to_phone, self.to_account];
        let placed = |slot: Slot| templates.iter().flatten().any(|template| template.takes(slot));
        role.part().is_some_and(|part| self.parts.contains(&part))
            || (role == Role::Group && !self.invites.is_empty())
            || role.slots().iter().any(|slot| placed(*slot))
    }

    /// What stands between the parts, and before the link.
    #[must_use]
    pub fn separator(&self) -> &'static str {
        self.separator
    }

    /// The separator as it stands in an address: percent-encoded, with new lines as the service wants them.
    pub(crate) fn joint(&self) -> &'static str {
        self.joint
    }

    /// Whether a new line is sent as CR LF.
    #[must_use]
    pub(crate) fn sends_crlf(&self) -> bool {
        self.crlf
    }

    /// Whether it opens a text message ([RFC 5724](https://www.rfc-editor.org/rfc/rfc5724)).
    #[must_use]
    pub(crate) fn is_sms(&self) -> bool {
        self.app
            .is_some_and(|template| template.text().starts_with("sms:"))
    }

    /// The mark around a title that makes it bold.
    #[must_use]
    pub fn bold_mark(&self) -> Option<&'static str> {
        self.bold
    }

    /// How long what is shared may be.
    #[must_use]
    pub fn limit(&self) -> Option<Limit> {
        self.limit
    }

    /// Whether it belongs in a share bar for which nobody chose services.
    #[must_use]
    pub fn is_default(&self) -> bool {
        self.is_default
    }

    /// Whether it can be used.
    #[must_use]
    pub fn status(&self) -> Status {
        self.status
    }

    /// What else there is to know.
    #[must_use]
    pub fn note(&self) -> Option<&'static str> {
        evidence::of(self.id).note
    }

    /// Where the facts come from.
    #[must_use]
    pub fn sources(&self) -> &'static [&'static str] {
        evidence::of(self.id).sources
    }

    /// The day the facts were last checked (`2026-11-24`).
    #[must_use]
    pub fn checked(&self) -> &'static str {
        evidence::of(self.id).checked
    }

    /// The address for the article of the table's head, where the service has one.
    #[must_use]
    pub fn example(&self) -> Option<&'static str> {
        evidence::of(self.id).example
    }
}
