//! The words a service is described in.

use super::template::Slot;
use crate::error::{Error, ErrorCode, quoted};
use crate::text::Count;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// The word as it stands in the table and in JSON.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

words! {
    /// What kind of place a service is.
    Kind {
        /// People write to each other.
        Messenger = "messenger",
        /// People publish to followers or readers.
        Social = "social",
        /// As social, spread over servers that talk to each other.
        Fediverse = "fediverse",
        /// A reader keeps the article for later, or a copy of it.
        Bookmark = "bookmark",
        /// Electronic mail.
        Mail = "mail",
        /// A place where programmers pass on links.
        Developer = "developer",
        /// Something that the reader's own device does.
        Device = "device",
    }
}

words! {
    /// How sharing starts.
    Method {
        /// A web page opens, with the article filled in.
        Link = "link",
        /// A program on the device opens, by its own scheme (`mailto:`, `sms:`, `viber:`).
        App = "app",
        /// The reader scans a QR code of the link.
        Qr = "qr",
        /// The link is copied.
        Copy = "copy",
        /// The page is printed.
        Print = "print",
        /// The device's share sheet opens (Web Share).
        Native = "native",
    }
}

words! {
    /// What a reader holds in the hand, or does not.
    Device {
        /// An iPhone or iPad.
        Ios = "ios",
        /// A phone or tablet with Android.
        Android = "android",
        /// A computer.
        Desktop = "desktop",
    }
}

impl Device {
    /// Every device.
    pub const ALL: [Self; 3] = [Self::Ios, Self::Android, Self::Desktop];

    /// The device of this name.
    ///
    /// # Errors
    /// `bad-option` when there is none.
    pub fn parse(name: &str) -> Result<Self, Error> {
        let known = Self::ALL.into_iter().find(|device| device.as_str() == name);
        known.ok_or_else(|| {
            Error::new(ErrorCode::BadOption, format!("{} is not a device", quoted(name)))
                .with_fix("take ios, android or desktop")
        })
    }
}

words! {
    /// What a service's web address cannot do without.
    Need {
        /// The id of a Meta app.
        AppId = "app_id",
        /// The server the reader is at home on.
        Instance = "instance",
    }
}

words! {
    /// A part of the message, in the order the service wants it.
    Part {
        /// The article's title.
        Title = "title",
        /// The words of whoever shares.
        Text = "text",
        /// The hashtags, each with its `#`.
        Hashtags = "hashtags",
    }
}

words! {
    /// What can be given along with the link.
    Role {
        /// The article's title.
        Title = "title",
        /// The words of whoever shares.
        Text = "text",
        /// A passage of the article, in quotation marks before the sharer's words.
        Quote = "quote",
        /// The article's summary.
        Description = "description",
        /// The article's picture.
        Image = "image",
        /// Hashtags.
        Hashtags = "hashtags",
        /// The account to name as the source.
        Via = "via",
        /// The phone number to send to.
        Phone = "phone",
        /// The group or public account to send to.
        Group = "group",
    }
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 9] = [
        Self::Title,
        Self::Text,
        Self::Quote,
        Self::Description,
        Self::Image,
        Self::Hashtags,
        Self::Via,
        Self::Phone,
        Self::Group,
    ];

    /// The part of the message it is.
    pub(super) fn part(self) -> Option<Part> {
        match self {
            Self::Title => Some(Part::Title),
            Self::Text | Self::Quote => Some(Part::Text),
            Self::Hashtags => Some(Part::Hashtags),
            _ => None,
        }
    }

    /// The places of an address that hold it.
    pub(super) fn slots(self) -> &'static [Slot] {
        match self {
            Self::Title => &[Slot::Title],
            Self::Text | Self::Quote => &[Slot::Text],
            Self::Description => &[Slot::Description],
            Self::Image => &[Slot::Image],
            Self::Hashtags => &[Slot::Hashtags, Slot::Hashtag, Slot::Topic],
            Self::Via => &[Slot::Via],
            Self::Phone => &[Slot::Phone, Slot::Tel],
            Self::Group => &[Slot::Account],
        }
    }
}

words! {
    /// What a limit counts.
    Covers {
        /// The message without the link.
        Message = "message",
        /// The message with the link, hashtags and account that go with it.
        Post = "post",
    }
}

/// How long what is shared may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    max: usize,
    count: Count,
    covers: Covers,
    link_cost: Option<usize>,
}

impl Limit {
    pub(super) const fn new(max: usize, count: Count, covers: Covers, link_cost: Option<usize>) -> Self {
        Self {
            max,
            count,
            covers,
            link_cost,
        }
    }

    /// The most there may be, in units of [`Limit::count`].
    #[must_use]
    pub fn max(&self) -> usize {
        self.max
    }

    /// How the service counts.
    #[must_use]
    pub fn count(&self) -> Count {
        self.count
    }

    /// What is counted.
    #[must_use]
    pub fn covers(&self) -> Covers {
        self.covers
    }

    /// What a link counts, where that does not depend on its length.
    #[must_use]
    pub fn link_cost(&self) -> Option<usize> {
        self.link_cost
    }
}

/// Whether a service can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    /// It works, by good evidence.
    Alive,
    /// The evidence is weak; never in the default bar.
    Unverified,
    /// It closed, or stopped taking links.
    Retired(Retirement),
}

impl Status {
    /// `alive`, `unverified` or `retired`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Alive => "alive",
            Self::Unverified => "unverified",
            Self::Retired(_) => "retired",
        }
    }
}

/// The end of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retirement {
    since: &'static str,
    alternative: &'static str,
}

impl Retirement {
    pub(super) const fn new(since: &'static str, alternative: &'static str) -> Self {
        Self { since, alternative }
    }

    /// When it closed, as exactly as known: `2025-07-08`, `2025-07` or `2025`.
    #[must_use]
    pub fn since(&self) -> &'static str {
        self.since
    }

    /// The id of a service to use instead.
    #[must_use]
    pub fn alternative(&self) -> &'static str {
        self.alternative
    }
}
