//! The words that are known.

mod table;

pub(super) use table::{NAMES, WORDS};

/// What one word of a class name or id says of its element; a set of bits.
pub(in crate::unfurl::page) struct Hint;

impl Hint {
    pub(in crate::unfurl::page) const AUTHOR: u16 = 1;
    pub(super) const BYLINE: u16 = 1 << 1;
    pub(super) const BYLINES: u16 = 1 << 2;
    /// Beside `author` it means a portrait, a biography, a comment: not the name alone.
    pub(super) const BESIDE: u16 = 1 << 3;
    pub(super) const NAME: u16 = 1 << 4;
    pub(in crate::unfurl::page) const DATE: u16 = 1 << 5;
    pub(in crate::unfurl::page) const CAPTION: u16 = 1 << 6;
    pub(in crate::unfurl::page) const CREDIT: u16 = 1 << 7;
    /// The page marks the element as the body of the article.
    pub(in crate::unfurl::page) const BODY: u16 = 1 << 8;
    /// It stands beside the article: comments, related stories, sidebars.
    pub(in crate::unfurl::page) const ASIDE: u16 = 1 << 9;
    /// What is in it is about other pages or by others.
    pub(in crate::unfurl::page) const ELSEWHERE: u16 = 1 << 14;
    /// It has microdata.
    pub(in crate::unfurl::page) const MICRODATA: u16 = 1 << 10;
    /// Its role is the main content.
    pub(in crate::unfurl::page) const MAIN: u16 = 1 << 11;
    /// Those by which an element is followed whatever it is; the others only add to them.
    pub(in crate::unfurl::page) const TELLING: u16 = Self::AUTHOR
        | Self::BYLINE
        | Self::BYLINES
        | Self::DATE
        | Self::CAPTION
        | Self::CREDIT
        | Self::BODY
        | Self::ASIDE
        | Self::HEADER
        | Self::MAIN;
    /// It is the site's header.
    pub(in crate::unfurl::page) const HEADER: u16 = 1 << 15;
    /// It says how it is related to what it links to.
    pub(in crate::unfurl::page) const REL: u16 = 1 << 12;
    /// It has RDFa.
    pub(in crate::unfurl::page) const RDFA: u16 = 1 << 13;
}
