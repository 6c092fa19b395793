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
        | Self::MAIN;
    /// It says how it is related to what it links to.
    pub(in crate::unfurl::page) const REL: u16 = 1 << 12;
    /// It has RDFa.
    pub(in crate::unfurl::page) const RDFA: u16 = 1 << 13;
}

/// Words, in alphabetical order.
pub(super) const WORDS: &[(&str, u16)] = &[
    ("about", Hint::BESIDE),
    ("articleauthor", Hint::AUTHOR),
    ("articledate", Hint::DATE),
    ("aside", Hint::ASIDE),
    ("attribution", Hint::CREDIT),
    ("auteur", Hint::AUTHOR),
    ("author", Hint::AUTHOR),
    ("authorlink", Hint::AUTHOR),
    ("authorname", Hint::AUTHOR),
    ("authors", Hint::AUTHOR),
    ("autor", Hint::AUTHOR),
    ("autore", Hint::AUTHOR),
    ("autores", Hint::AUTHOR),
    ("autori", Hint::AUTHOR),
    ("autoria", Hint::AUTHOR),
    ("autorzy", Hint::AUTHOR),
    ("avatar", Hint::BESIDE),
    ("bio", Hint::BESIDE),
    ("biography", Hint::BESIDE),
    ("byline", Hint::BYLINE),
    ("bylines", Hint::BYLINES),
    ("caption", Hint::CAPTION),
    ("columnist", Hint::AUTHOR),
    ("comment", Hint::BESIDE),
    ("comments", Hint::BESIDE),
    ("contributor", Hint::AUTHOR),
    ("contributors", Hint::AUTHOR),
    ("copyright", Hint::CREDIT),
    ("count", Hint::BESIDE),
    ("created", Hint::DATE),
    ("createdate", Hint::DATE),
    ("createtime", Hint::DATE),
    ("creator", Hint::AUTHOR),
    ("credit", Hint::CREDIT),
    ("credits", Hint::CREDIT),
    ("date", Hint::BESIDE | Hint::DATE),
    ("dateandtime", Hint::DATE),
    ("dateline", Hint::DATE),
    ("datestamp", Hint::DATE),
    ("datetime", Hint::DATE),
    ("dato", Hint::DATE),
    ("datum", Hint::DATE),
    ("desc", Hint::BESIDE),
    ("description", Hint::BESIDE),
    ("email", Hint::BESIDE),
    ("entrydate", Hint::DATE),
    ("fecha", Hint::DATE),
    ("firma", Hint::AUTHOR),
    ("firmante", Hint::AUTHOR),
    ("follow", Hint::BESIDE),
    ("forfattare", Hint::AUTHOR),
    ("forfatter", Hint::AUTHOR),
    ("hidden", Hint::BESIDE),
    ("icon", Hint::BESIDE),
    ("image", Hint::BESIDE),
    ("img", Hint::BESIDE),
    ("issued", Hint::DATE),
    ("job", Hint::BESIDE),
    ("journalist", Hint::AUTHOR),
    ("kirjoittaja", Hint::AUTHOR),
    ("legend", Hint::CAPTION),
    ("metadata", Hint::DATE),
    ("more", Hint::BESIDE),
    ("muhabir", Hint::AUTHOR),
    ("name", Hint::NAME),
    ("newsauthor", Hint::AUTHOR),
    ("newsdate", Hint::DATE),
    ("note", Hint::BESIDE),
    ("paivays", Hint::DATE),
    ("penulis", Hint::AUTHOR),
    ("periodista", Hint::AUTHOR),
    ("photo", Hint::BESIDE),
    ("photographer", Hint::CREDIT),
    ("picture", Hint::BESIDE),
    ("popup", Hint::BESIDE),
    ("postauthor", Hint::AUTHOR),
    ("postdate", Hint::DATE),
    ("posted", Hint::DATE),
    ("postedby", Hint::AUTHOR),
    ("postedon", Hint::DATE),
    ("posttime", Hint::DATE),
    ("pubblicato", Hint::DATE),
    ("pubdate", Hint::DATE),
    ("publicacao", Hint::DATE),
    ("publicacion", Hint::DATE),
    ("publicado", Hint::DATE),
    ("publish", Hint::DATE),
    ("publishdate", Hint::DATE),
    ("published", Hint::DATE),
    ("publishtime", Hint::DATE),
    ("pubtime", Hint::DATE),
    ("redactor", Hint::AUTHOR),
    ("redaktor", Hint::AUTHOR),
    ("regdate", Hint::DATE),
    ("related", Hint::BESIDE),
    ("releasedate", Hint::DATE),
    ("releasetime", Hint::DATE),
    ("reporter", Hint::AUTHOR),
    ("role", Hint::BESIDE),
    ("score", Hint::BESIDE),
    ("signataire", Hint::AUTHOR),
    ("signature", Hint::AUTHOR),
    ("skribent", Hint::AUTHOR),
    ("social", Hint::BESIDE),
    ("submitted", Hint::DATE),
    ("szerzo", Hint::AUTHOR),
    ("tanggal", Hint::DATE),
    ("tarih", Hint::DATE),
    ("thumb", Hint::BESIDE),
    ("thumbnail", Hint::BESIDE),
    ("time", Hint::BESIDE | Hint::DATE),
    ("timeago", Hint::DATE),
    ("timestamp", Hint::DATE),
    ("title", Hint::BESIDE),
    ("toimittaja", Hint::AUTHOR),
    ("tooltip", Hint::BESIDE),
    ("twitter", Hint::BESIDE),
    ("updated", Hint::DATE),
    ("verfasser", Hint::AUTHOR),
    ("wartawan", Hint::AUTHOR),
    ("writedate", Hint::DATE),
    ("writer", Hint::AUTHOR),
    ("yazar", Hint::AUTHOR),
    ("yazarlar", Hint::AUTHOR),
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
    ("breadcrumb", Hint::ASIDE | Hint::ELSEWHERE),
    ("breadcrumbs", Hint::ASIDE | Hint::ELSEWHERE),
    ("comment", Hint::ASIDE | Hint::ELSEWHERE),
    ("comment-area", Hint::ASIDE | Hint::ELSEWHERE),
    ("comment-list", Hint::ASIDE | Hint::ELSEWHERE),
    ("commentlist", Hint::ASIDE | Hint::ELSEWHERE),
    ("comments", Hint::ASIDE | Hint::ELSEWHERE),
    ("comments-area", Hint::ASIDE | Hint::ELSEWHERE),
    ("cookie-banner", Hint::ASIDE | Hint::ELSEWHERE),
    ("disqus_thread", Hint::ASIDE | Hint::ELSEWHERE),
    ("entry-content", Hint::BODY),
    ("entry-meta", Hint::DATE),
    ("footer", Hint::ASIDE),
    ("menu", Hint::ASIDE | Hint::ELSEWHERE),
    ("nav", Hint::ASIDE | Hint::ELSEWHERE),
    ("navigation", Hint::ASIDE | Hint::ELSEWHERE),
    ("newsletter", Hint::ASIDE | Hint::ELSEWHERE),
    ("post-body", Hint::BODY),
    ("post-content", Hint::BODY),
    ("post-footer", Hint::DATE),
    ("post-info", Hint::DATE),
    ("post-meta", Hint::DATE),
    ("post__content", Hint::BODY),
    ("post_comment", Hint::ASIDE | Hint::ELSEWHERE),
    ("pull-quote", Hint::ASIDE | Hint::ELSEWHERE),
    ("pullquote", Hint::ASIDE | Hint::ELSEWHERE),
    ("recommendations", Hint::ASIDE | Hint::ELSEWHERE),
    ("recommended", Hint::ASIDE | Hint::ELSEWHERE),
    ("related", Hint::ASIDE | Hint::ELSEWHERE),
    ("related-articles", Hint::ASIDE | Hint::ELSEWHERE),
    ("related-img", Hint::ASIDE | Hint::ELSEWHERE),
    ("related-links", Hint::ASIDE | Hint::ELSEWHERE),
    ("related-news", Hint::ASIDE | Hint::ELSEWHERE),
    ("related-posts", Hint::ASIDE | Hint::ELSEWHERE),
    ("related-site", Hint::ASIDE | Hint::ELSEWHERE),
    ("related-stories", Hint::ASIDE | Hint::ELSEWHERE),
    ("related-story", Hint::ASIDE | Hint::ELSEWHERE),
    ("related_links", Hint::ASIDE | Hint::ELSEWHERE),
    ("related_news", Hint::ASIDE | Hint::ELSEWHERE),
    ("related_stories", Hint::ASIDE | Hint::ELSEWHERE),
    ("relatednews", Hint::ASIDE | Hint::ELSEWHERE),
    ("relatedposts", Hint::ASIDE | Hint::ELSEWHERE),
    ("share", Hint::ASIDE),
    ("sidebar", Hint::ASIDE),
    ("social-share", Hint::ASIDE | Hint::ELSEWHERE),
    ("story-body", Hint::BODY),
    ("story-content", Hint::BODY),
    ("story__body", Hint::BODY),
    ("storytext", Hint::BODY),
    ("wysiwyg", Hint::BODY),
];
