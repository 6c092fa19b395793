//! Share options by their names: one reader for the flags of the command, the parameters of the service and the
//! fields that come from JavaScript.

use super::ShareOptions;
use crate::error::{Error, ErrorCode, quoted};
use crate::link::{Campaign, HttpUrl};
use crate::services::Device;

impl ShareOptions {
    /// Sets one option by its name; a name that is none of these changes nothing.
    ///
    /// `text`, `quote`, `shortLink`, `utm`, `via`, `phone`, `appId`, `device`, `smsSegments`, `bold` (`true` or
    /// `false`); each call adds one `hashtag`, one `group` or one `instance` (`misskey=misskey.io`; a server alone is
    /// one of Mastodon).
    ///
    /// # Errors
    /// Those of the option's own function, as [`with_phone`](Self::with_phone); `bad-option` for what is no number, or
    /// neither true nor false.
    ///
    /// ```
    /// use handbill::share::ShareOptions;
    ///
    /// let options = ShareOptions::new().with_named("hashtag", "river")?.with_named("bold", "true")?;
    /// assert_eq!(options, ShareOptions::new().with_hashtag("river").with_bold_title(true));
    /// assert!(options.with_named("phone", "010-1234").is_err());
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn with_named(self, name: &str, value: &str) -> Result<Self, Error> {
        Ok(match name {
            "text" => self.with_text(value),
            "quote" => self.with_quote(value),
            "shortLink" => self.with_short_link(HttpUrl::parse(value)?),
            "utm" => self.with_campaign(Campaign::parse(value)?),
            "via" => self.with_via(value)?,
            "phone" => self.with_phone(value)?,
            "appId" => self.with_app_id(value)?,
            "device" => self.with_device(Device::parse(value)?),
            // What is no number is refused as 0 is.
            "smsSegments" => self.with_sms_segments(value.parse().unwrap_or_default())?,
            "bold" => self.with_bold_title(is_true(value)?),
            "hashtag" => self.with_hashtag(value),
            "group" => self.with_group(value)?,
            "instance" => {
                let (service, host) = value.split_once('=').unwrap_or(("mastodon", value));
                self.with_instance(service, host)?
            }
            _ => self,
        })
    }

    /// All of `fields`: what each came as, which an error names, then its name and value.
    #[cfg(any(feature = "cli", feature = "server", feature = "wasm-share"))]
    pub(crate) fn of_named<'a>(
        fields: impl IntoIterator<Item = (&'a str, &'a str, &'a str)>,
    ) -> Result<Self, Error> {
        fields
            .into_iter()
            .try_fold(Self::new(), |options, (field, name, value)| {
                options
                    .with_named(name, value)
                    .map_err(|error| error.with_field(field))
            })
    }
}

fn is_true(value: &str) -> Result<bool, Error> {
    match value {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => {
            let message = format!("{} is neither true nor false", quoted(value));
            Err(Error::new(ErrorCode::BadOption, message))
        }
    }
}
