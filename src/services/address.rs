//! The addresses of a service: which there are, and which is for what.

use super::template::Template;
use super::{Device, Method, Service};

impl Service {
    /// The web address that opens its composer, with placeholders in braces (`data/services.toml` lists them).
    #[must_use]
    pub fn web_template(&self) -> Option<&'static str> {
        self.web.map(Template::text)
    }

    /// The same on a server the publisher names.
    #[must_use]
    pub fn server_template(&self) -> Option<&'static str> {
        self.on_server.map(Template::text)
    }

    /// The address that opens its app on a phone.
    #[must_use]
    pub fn app_template(&self) -> Option<&'static str> {
        self.app.map(Template::text)
    }

    /// The app link in the form that `device` wants, where it wants one of its own.
    ///
    /// ```
    /// use handbill::services::{Device, find};
    /// assert_eq!(find("sms")?.app_template_for(Device::Ios), Some("sms:{tel}&body={post}"));
    /// assert_eq!(find("whatsapp")?.app_template_for(Device::Ios), find("whatsapp")?.app_template());
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[must_use]
    pub fn app_template_for(&self, device: Device) -> Option<&'static str> {
        self.app_on(device).map(Template::text)
    }

    /// Which link to use on `device`: [`Method::Link`] for the web address, [`Method::App`] for the app link; else as
    /// [`Service::method`].
    ///
    /// A web address opens the app where there is one and works where there is none; the app link is better where
    /// the web address does less on a phone.
    ///
    /// ```
    /// use handbill::services::{Device, Method, find};
    /// assert_eq!(find("line")?.method_on(Device::Android), Method::App);
    /// assert_eq!(find("line")?.method_on(Device::Desktop), Method::Link);
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[must_use]
    pub fn method_on(&self, device: Device) -> Method {
        if self.app_on_phone && device != Device::Desktop {
            Method::App
        } else {
            self.method
        }
    }

    /// The address that writes to one phone number, where it is not the web address that takes it.
    #[must_use]
    pub fn phone_template(&self) -> Option<&'static str> {
        self.to_phone.map(Template::text)
    }

    /// The address that writes to a public account or group.
    #[must_use]
    pub fn account_template(&self) -> Option<&'static str> {
        self.to_account.map(Template::text)
    }

    pub(crate) fn web(&self) -> Option<&'static Template> {
        self.web
    }

    pub(crate) fn on_server(&self) -> Option<&'static Template> {
        self.on_server
    }

    pub(crate) fn app_on(&self, device: Device) -> Option<&'static Template> {
        let own = match device {
            Device::Ios => self.ios,
            Device::Android => self.android,
            Device::Desktop => None,
        };
        own.or(self.app)
    }

    pub(crate) fn to_phone(&self) -> Option<&'static Template> {
        self.to_phone
    }

    pub(crate) fn to_account(&self) -> Option<&'static Template> {
        self.to_account
    }
}
