//! The elements that are open and followed.

use super::Tag;

/// What an element is followed for.
#[derive(Debug)]
pub(super) enum Kind {
    Title,
    Json,
    /// A script that may say when the page was published.
    Program,
    Noscript,
    Heading(u8),
    Time(Option<String>),
    Dated,
    /// A link to what a post is kept under.
    Bookmark,
    Caption,
    Credit,
    Byline(u8, Vec<(String, String)>),
    Anchor(String),
    /// A link to the front page, by its address.
    Home(String),
    /// A link, by its address, with how many pictures stand before it.
    Teaser(String, usize),
    Paragraph,
    /// One of a list, with how many paragraphs and others stand before it.
    Point(usize, usize),
    /// Names of microdata properties, and the item they belong to.
    Prop(Vec<String>, Option<usize>),
    Item(usize),
    Article,
    Main,
    Body,
    Aside,
    /// What is about other pages or by others: menus, lists of what is related, comments.
    Elsewhere,
    /// What readers say below.
    Comment,
    /// The footer of an article.
    Foot,
    Header,
    Figure(usize),
    /// What somebody else said.
    Quote,
    /// Its text is not shown, or says nothing of the page.
    Unshown,
}

impl Kind {
    /// Whether it is read for a time.
    pub(super) fn is_time(&self) -> bool {
        matches!(self, Self::Time(_) | Self::Dated | Self::Bookmark)
    }

    pub(super) fn wants_text(&self) -> bool {
        !matches!(
            self,
            Self::Item(_)
                | Self::Article
                | Self::Main
                | Self::Body
                | Self::Aside
                | Self::Elsewhere
                | Self::Comment
                | Self::Foot
                | Self::Header
                | Self::Figure(_)
                | Self::Quote
                | Self::Unshown
        )
    }
}

#[derive(Debug)]
pub(super) struct Open {
    pub(super) tag: Tag,
    /// How deep it lies in all elements, the outermost being 1.
    pub(super) depth: usize,
    /// None where only a line breaks at its end.
    pub(super) kinds: Vec<Kind>,
    pub(super) hint: String,
    /// What stands before it says that it tells when the page was last changed.
    pub(super) is_updated: bool,
    pub(super) text: Option<String>,
    pub(super) block: bool,
    pub(super) line: u32,
}

/// How many elements of a kind are open.
#[derive(Debug, Default)]
pub(super) struct Depth {
    pub(super) article: u16,
    pub(super) main: u16,
    pub(super) body: u16,
    pub(super) aside: u16,
    pub(super) elsewhere: u16,
    pub(super) comment: u16,
    pub(super) foot: u16,
    pub(super) header: u16,
    pub(super) unshown: u16,
    pub(super) byline: u16,
    pub(super) paragraph: u16,
    pub(super) caption: u16,
    pub(super) home: u16,
    pub(super) quote: u16,
}

impl Depth {
    /// Whether the page stands beside the text of an article.
    pub(super) fn is_aside(&self) -> bool {
        self.aside > 0 || self.foot > 0
    }

    pub(super) fn of(&mut self, kind: &Kind) -> Option<&mut u16> {
        match kind {
            Kind::Article => Some(&mut self.article),
            Kind::Main => Some(&mut self.main),
            Kind::Body => Some(&mut self.body),
            Kind::Aside => Some(&mut self.aside),
            Kind::Elsewhere => Some(&mut self.elsewhere),
            Kind::Comment => Some(&mut self.comment),
            Kind::Foot => Some(&mut self.foot),
            Kind::Header => Some(&mut self.header),
            Kind::Unshown => Some(&mut self.unshown),
            Kind::Byline(..) => Some(&mut self.byline),
            Kind::Paragraph => Some(&mut self.paragraph),
            Kind::Caption => Some(&mut self.caption),
            Kind::Home(_) => Some(&mut self.home),
            Kind::Quote => Some(&mut self.quote),
            _ => None,
        }
    }
}
