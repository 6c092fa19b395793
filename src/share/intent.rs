//! One share: the addresses, the link and the text for one service.

use crate::link::HttpUrl;
use crate::services::{Method, Service};
use crate::text::{SmsLength, sms_length};

/// What opens a service with the article filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareIntent {
    pub(super) service: &'static Service,
    pub(super) method: Method,
    pub(super) url: Option<String>,
    pub(super) app_url: Option<String>,
    pub(super) link: HttpUrl,
    pub(super) text: String,
}

impl ShareIntent {
    /// The service.
    #[must_use]
    pub fn service(&self) -> &'static Service {
        self.service
    }

    /// How sharing starts: as the service has it, but `app` where the web address lacks what it needs.
    #[must_use]
    pub fn method(&self) -> Method {
        self.method
    }

    /// The address for an `href`: the web page, or the app where there is no page; `None` for copy, print, QR and
    /// the share sheet.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.url.as_deref()
    }

    /// The address that opens the app on a phone.
    #[must_use]
    pub fn app_url(&self) -> Option<&str> {
        self.app_url.as_deref()
    }

    /// The link to the article as it is shared: without trackers, with campaign tags.
    #[must_use]
    pub fn link(&self) -> &HttpUrl {
        &self.link
    }

    /// The text that is shared; it ends with the link where the service takes both in one.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What the text takes to send, where it is sent by SMS.
    #[must_use]
    pub fn sms_length(&self) -> Option<SmsLength> {
        self.service.is_sms().then(|| sms_length(&self.text))
    }

    /// The address, or else the link.
    pub(super) fn into_url(self) -> String {
        self.url.unwrap_or_else(|| self.link.to_string())
    }

    /// The intent as a JSON value: `service`, `name`, `method`, `url`, `appUrl`, `link`, `text`; by SMS also `sms` with
    /// `encoding`, `units` and `segments`.
    #[cfg(feature = "json")]
    #[must_use]
    pub fn to_json_value(&self) -> serde_json::Value {
        let mut value = serde_json::json!({
            "service": self.service().id(),
            "name": self.service().name(),
            "method": self.method().as_str(),
            "url": self.url(),
            "appUrl": self.app_url(),
            "link": self.link().as_str(),
            "text": self.text(),
        });
        if let Some(length) = self.sms_length() {
            value["sms"] = serde_json::json!({
                "encoding": length.encoding().as_str(),
                "units": length.units(),
                "segments": length.segments(),
            });
        }
        value
    }
}
