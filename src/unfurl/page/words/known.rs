//! The words that are known.

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
    /// It has microdata.
    pub(in crate::unfurl::page) const MICRODATA: u16 = 1 << 10;
    /// It has a role.
    pub(in crate::unfurl::page) const ROLE: u16 = 1 << 11;
    /// It says how it is related to what it links to.
    pub(in crate::unfurl::page) const REL: u16 = 1 << 12;
    /// It has RDFa.
    pub(in crate::unfurl::page) const RDFA: u16 = 1 << 13;
}

/// Words, in alphabetical order.
pub(super) const WORDS: &[(&str, u16)] = &[
    ("about", Hint::BESIDE),
    ("aside", Hint::ASIDE),
    ("attribution", Hint::CREDIT),
    ("auteur", Hint::AUTHOR),
    ("author", Hint::AUTHOR),
    ("authorlink", Hint::AUTHOR),
    ("authorname", Hint::AUTHOR),
    ("authors", Hint::AUTHOR),
    ("autor", Hint::AUTHOR),
    ("autore", Hint::AUTHOR),
    ("avatar", Hint::BESIDE),
    ("bio", Hint::BESIDE),
    ("biography", Hint::BESIDE),
    ("byline", Hint::BYLINE),
    ("bylines", Hint::BYLINES),
    ("caption", Hint::CAPTION),
    ("comment", Hint::BESIDE),
    ("comments", Hint::BESIDE),
    ("contributor", Hint::AUTHOR),
    ("copyright", Hint::CREDIT),
    ("count", Hint::BESIDE),
    ("creator", Hint::AUTHOR),
    ("credit", Hint::CREDIT),
    ("credits", Hint::CREDIT),
    ("date", Hint::BESIDE | Hint::DATE),
    ("dateline", Hint::DATE),
    ("datestamp", Hint::DATE),
    ("datetime", Hint::DATE),
    ("desc", Hint::BESIDE),
    ("description", Hint::BESIDE),
    ("email", Hint::BESIDE),
    ("follow", Hint::BESIDE),
    ("forfatter", Hint::AUTHOR),
    ("hidden", Hint::BESIDE),
    ("icon", Hint::BESIDE),
    ("image", Hint::BESIDE),
    ("img", Hint::BESIDE),
    ("job", Hint::BESIDE),
    ("journalist", Hint::AUTHOR),
    ("legend", Hint::CAPTION),
    ("metadata", Hint::DATE),
    ("more", Hint::BESIDE),
    ("muhabir", Hint::AUTHOR),
    ("name", Hint::NAME),
    ("note", Hint::BESIDE),
    ("penulis", Hint::AUTHOR),
    ("periodista", Hint::AUTHOR),
    ("photo", Hint::BESIDE),
    ("photographer", Hint::CREDIT),
    ("picture", Hint::BESIDE),
    ("popup", Hint::BESIDE),
    ("postauthor", Hint::AUTHOR),
    ("postdate", Hint::DATE),
    ("posted", Hint::DATE),
    ("pubdate", Hint::DATE),
    ("publish", Hint::DATE),
    ("published", Hint::DATE),
    ("pubtime", Hint::DATE),
    ("redactor", Hint::AUTHOR),
    ("related", Hint::BESIDE),
    ("reporter", Hint::AUTHOR),
    ("role", Hint::BESIDE),
    ("score", Hint::BESIDE),
    ("skribent", Hint::AUTHOR),
    ("social", Hint::BESIDE),
    ("submitted", Hint::DATE),
    ("szerzo", Hint::AUTHOR),
    ("thumb", Hint::BESIDE),
    ("thumbnail", Hint::BESIDE),
    ("time", Hint::BESIDE | Hint::DATE),
    ("timestamp", Hint::DATE),
    ("title", Hint::BESIDE),
    ("tooltip", Hint::BESIDE),
    ("twitter", Hint::BESIDE),
    ("updated", Hint::DATE),
    ("writer", Hint::AUTHOR),
    ("yazar", Hint::AUTHOR),
];

/// Whole class names and ids, in alphabetical order.
pub(super) const TOKENS: &[(&str, u16)] = &[
    ("article-body", Hint::BODY),
    ("article-content", Hint::BODY),
    ("article-meta", Hint::DATE),
    ("article-text", Hint::BODY),
    ("article__body", Hint::BODY),
    ("article__content", Hint::BODY),
    ("article_body", Hint::BODY),
    ("articlebody", Hint::BODY),
    ("asset-meta", Hint::DATE),
    ("breadcrumb", Hint::ASIDE),
    ("breadcrumbs", Hint::ASIDE),
    ("comment", Hint::ASIDE),
    ("comment-list", Hint::ASIDE),
    ("commentlist", Hint::ASIDE),
    ("comments", Hint::ASIDE),
    ("cookie-banner", Hint::ASIDE),
    ("disqus_thread", Hint::ASIDE),
    ("entry-content", Hint::BODY),
    ("entry-meta", Hint::DATE),
    ("footer", Hint::ASIDE),
    ("menu", Hint::ASIDE),
    ("nav", Hint::ASIDE),
    ("navigation", Hint::ASIDE),
    ("newsletter", Hint::ASIDE),
    ("post-body", Hint::BODY),
    ("post-content", Hint::BODY),
    ("post-footer", Hint::DATE),
    ("post-info", Hint::DATE),
    ("post-meta", Hint::DATE),
    ("post__content", Hint::BODY),
    ("recommendations", Hint::ASIDE),
    ("recommended", Hint::ASIDE),
    ("related", Hint::ASIDE),
    ("related-articles", Hint::ASIDE),
    ("related-posts", Hint::ASIDE),
    ("share", Hint::ASIDE),
    ("sidebar", Hint::ASIDE),
    ("social-share", Hint::ASIDE),
    ("story-body", Hint::BODY),
    ("story-content", Hint::BODY),
    ("story__body", Hint::BODY),
    ("storytext", Hint::BODY),
    ("wysiwyg", Hint::BODY),
];
