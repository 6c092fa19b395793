//! A group to share to.

use crate::error::{Error, ErrorCode, quoted};
use crate::link::HttpUrl;
use crate::services::{self, Service};

/// A group of one service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) service: &'static str,
    reached: Reached,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Reached {
    /// By a link that takes nothing along.
    Invite(String),
    /// By the name of a public account.
    Account(String),
}

impl Group {
    /// Reads the link of a group.
    pub(super) fn read(link: &str) -> Result<Self, Error> {
        let url = HttpUrl::parse(link)?;
        let invited = |service: &&Service| {
            let begins = |invite: &&str| {
                url.as_str()
                    .strip_prefix(invite)
                    .is_some_and(|code| !code.is_empty())
            };
            service.invites().iter().any(begins)
        };
        if let Some(service) = services::all().iter().find(invited) {
            let reached = Reached::Invite(url.to_string());
            return Ok(Self {
                service: service.id(),
                reached,
            });
        }
        for service in services::all() {
            if let Some(account) = service
                .account_template()
                .and_then(|template| account(template, &url))
            {
                let reached = Reached::Account(account.to_owned());
                return Ok(Self {
                    service: service.id(),
                    reached,
                });
            }
        }
        Err(Error::new(
            ErrorCode::BadOption,
            format!("{} is not the link of a group", quoted(link)),
        )
        .with_fix("give one such as https://chat.whatsapp.com/… or https://t.me/…"))
    }

    pub(super) fn invite(&self) -> Option<&str> {
        match &self.reached {
            Reached::Invite(link) => Some(link),
            Reached::Account(_) => None,
        }
    }

    pub(super) fn account(&self) -> Option<&str> {
        match &self.reached {
            Reached::Account(name) => Some(name),
            Reached::Invite(_) => None,
        }
    }
}

/// The account that stands at `url` where the template has it: 4 to 32 letters, digits and underscores
/// ([Telegram](https://core.telegram.org/method/account.checkUsername) has these; names sold since 2022 may have 4).
fn account<'a>(template: &str, url: &'a HttpUrl) -> Option<&'a str> {
    let name = url.as_str().strip_prefix(template.split('{').next()?)?;
    let name = name.trim_end_matches('/');
    let sound = (4..=32).contains(&name.len())
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    sound.then_some(name)
}
