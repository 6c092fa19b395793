//! Services by name.

use super::{Service, Status, all, regional, retired};
use crate::error::{Error, ErrorCode, nearest, quoted};
use crate::language::Language;

/// The service of this id, alias or name, in any case.
///
/// # Errors
/// `unknown-service`, with the nearest name where one is near; `retired-service`, with the date and an alternative.
///
/// ```
/// use handbill::services::find;
/// assert_eq!(find("Twitter")?.id(), "x");
/// assert_eq!(find("watsapp").unwrap_err().to_string(),
///     "no service is called \"watsapp\": did you mean \"whatsapp\"?");
/// # Ok::<(), handbill::Error>(())
/// ```
pub fn find(name: &str) -> Result<&'static Service, Error> {
    let wanted = name.trim().to_lowercase();
    if let Some(service) = all().iter().find(|service| service.is_called(&wanted)) {
        return Ok(service);
    }
    if let Some(service) = retired().iter().find(|service| service.is_called(&wanted)) {
        return Err(service.refusal());
    }
    let error = Error::new(
        ErrorCode::UnknownService,
        format!("no service is called {}", quoted(name.trim())),
    );
    let known = all().iter().chain(retired()).flat_map(Service::names);
    Err(match nearest(&wanted, known) {
        Some(near) => error.with_fix(format!("did you mean \"{near}\"?")),
        None => error.with_fix("`handbill services` lists those there are"),
    })
}

/// The services of a list: names apart by commas or spaces, or `default`, or `all`; no service twice.
///
/// `auto` is the usual services here: [`select_for`] knows the reader's language.
///
/// # Errors
/// As [`find`]; `bad-option` when the list is empty.
///
/// ```
/// use handbill::services::select;
/// let chosen: Vec<_> = select("telegram, WhatsApp telegram")?.iter().map(|s| s.id()).collect();
/// assert_eq!(chosen, ["telegram", "whatsapp"]);
/// assert_eq!(select("default")?[0].id(), "whatsapp");
/// # Ok::<(), handbill::Error>(())
/// ```
pub fn select(list: &str) -> Result<Vec<&'static Service>, Error> {
    select_for(list, None)
}

/// As [`select`], where `auto` is what readers of `language` are known to use, in that order
/// (`data/regional.toml`; the region of the tag is looked at first).
///
/// # Errors
/// As [`select`].
///
/// ```
/// use handbill::{language::Language, services::select_for};
/// let korean = Language::parse("ko")?;
/// assert_eq!(select_for("auto", Some(&korean))?[0].id(), "kakaotalk");
/// assert_eq!(select_for("auto", None)?[0].id(), "whatsapp");
/// # Ok::<(), handbill::Error>(())
/// ```
pub fn select_for(list: &str, language: Option<&Language>) -> Result<Vec<&'static Service>, Error> {
    let mut chosen: Vec<&'static Service> = Vec::new();
    let names = list
        .split(|c: char| c == ',' || c.is_whitespace())
        .filter(|name| !name.is_empty());
    for name in names {
        let group: Vec<&'static Service> = match name.to_ascii_lowercase().as_str() {
            "all" => all().iter().collect(),
            "auto" => regional::services(language),
            "default" => all().iter().filter(|service| service.is_default()).collect(),
            _ => vec![find(name)?],
        };
        for service in group {
            if !chosen.iter().any(|known| known.id() == service.id()) {
                chosen.push(service);
            }
        }
    }
    if chosen.is_empty() {
        return Err(Error::new(ErrorCode::BadOption, "no service is named")
            .with_fix("name some, such as whatsapp,telegram, or write auto, default or all"));
    }
    Ok(chosen)
}

impl Service {
    /// Every name it answers to.
    fn names(&'static self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.id)
            .chain(self.aliases.iter().copied())
            .chain(std::iter::once(self.name))
            .chain(self.native_names.iter().map(|(_, name)| *name))
    }

    fn is_called(&'static self, lower: &str) -> bool {
        self.names().any(|name| name.to_lowercase() == lower)
    }

    /// Why a retired service is not used.
    pub(crate) fn refusal(&self) -> Error {
        let Status::Retired(end) = self.status else {
            return Error::new(ErrorCode::RetiredService, format!("{} cannot be used", self.name));
        };
        let when = if end.since().len() == 10 { "on" } else { "by" };
        Error::new(
            ErrorCode::RetiredService,
            format!("{} closed {when} {}", self.name, end.since()),
        )
        .with_fix(format!("use {} instead", end.alternative()))
    }
}
