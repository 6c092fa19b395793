//! What is shared and how, as far as a link takes it.

use super::ShareOptions;
use crate::article::Article;
use crate::link::Campaign;
use crate::services::Device;

/// What a [`Draft`](super::draft::Draft) is made of. What a subject does not say is not asked for, and a module of
/// which no subject says it has no code for it.
pub(super) trait Subject {
    fn title(&self) -> &str;
    fn description(&self) -> Option<&str>;
    /// The address of the picture.
    fn image(&self) -> Option<&str>;
    /// The name of the site.
    fn site(&self) -> Option<&str>;
    /// The tags for the link.
    fn campaign(&self) -> Option<&Campaign>;
    /// The account to name as the source.
    fn via(&self) -> Option<&str>;
    /// The id of a Meta app.
    fn app_id(&self) -> Option<&str> {
        None
    }
    /// The digits of the number to write to.
    fn phone(&self) -> Option<&str> {
        None
    }
    /// The public account or group of a service to write to.
    fn account(&self, _service: &str) -> Option<&str> {
        None
    }
    /// The link that invites to a group of a service.
    fn invite(&self, _service: &str) -> Option<&str> {
        None
    }
    /// The server of a service to share to.
    fn instance(&self, _service: &str) -> Option<&str> {
        None
    }
    fn device(&self) -> Option<Device> {
        None
    }
    fn sms_segments(&self) -> Option<usize> {
        None
    }
}

/// An article with all that its publisher adds.
#[derive(Clone, Copy)]
pub(super) struct Shared<'a> {
    pub(super) article: &'a Article,
    pub(super) options: &'a ShareOptions,
}

impl Subject for Shared<'_> {
    fn title(&self) -> &str {
        self.article.title()
    }

    fn description(&self) -> Option<&str> {
        self.article.description()
    }

    fn image(&self) -> Option<&str> {
        self.article.image().map(|image| image.url().as_str())
    }

    fn site(&self) -> Option<&str> {
        self.article.site().map(|site| site.name())
    }

    fn campaign(&self) -> Option<&Campaign> {
        let asked = self.options.campaign();
        asked.filter(|_| self.options.short_link().is_none())
    }

    fn via(&self) -> Option<&str> {
        let of_site = || self.article.site().and_then(|site| site.x());
        let handle = self.options.via().or_else(of_site);
        handle.map(|handle| handle.trim_start_matches('@'))
    }

    fn app_id(&self) -> Option<&str> {
        let of_site = || self.article.site().and_then(|site| site.facebook_app_id());
        self.options.app_id().or_else(of_site)
    }

    fn phone(&self) -> Option<&str> {
        self.options.phone()
    }

    fn account(&self, service: &str) -> Option<&str> {
        self.options.account(service)
    }

    fn invite(&self, service: &str) -> Option<&str> {
        self.options.invite(service)
    }

    fn instance(&self, service: &str) -> Option<&str> {
        self.options.instance(service)
    }

    fn device(&self) -> Option<Device> {
        self.options.device()
    }

    fn sms_segments(&self) -> Option<usize> {
        self.options.sms_segments()
    }
}
