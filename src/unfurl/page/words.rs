//! Class names and ids, read as words: `articleByline`, `article__byline` and `article-byline` all hold `byline`.

/// The words of class names and ids.
pub(super) fn words(hint: &str) -> impl Iterator<Item = &str> {
    hint.split(|c: char| !c.is_alphanumeric()).flat_map(humps)
}

/// Splits `authorName` into `author` and `Name`.
fn humps(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut lower = false;
        let end = rest
            .char_indices()
            .find(|(_, c)| {
                let hump = lower && c.is_uppercase();
                lower = c.is_lowercase();
                hump
            })
            .map_or(rest.len(), |(at, _)| at);
        let (head, tail) = rest.split_at(end);
        rest = tail;
        Some(head)
    })
}

/// Whether any of `wanted` (lower case) is a word of the class names and ids.
pub(in crate::unfurl) fn has_word(hint: &str, wanted: &[&str]) -> bool {
    words(hint).any(|word| wanted.iter().any(|wanted| word.eq_ignore_ascii_case(wanted)))
}

const BYLINE: &[&str] = &["byline", "bylines"];
const AUTHOR: &[&str] = &[
    "author",
    "authors",
    "writer",
    "reporter",
    "journalist",
    "auteur",
    "autor",
    "autore",
    "creator",
    "postauthor",
    "authorname",
    "authorlink",
];
/// Words beside `author` that mean a portrait, a biography, a comment: not the name alone.
const BESIDE: &[&str] = &[
    "bio",
    "biography",
    "avatar",
    "image",
    "img",
    "photo",
    "picture",
    "thumbnail",
    "thumb",
    "comment",
    "comments",
    "social",
    "follow",
    "description",
    "desc",
    "about",
    "twitter",
    "email",
    "job",
    "role",
    "title",
    "icon",
    "more",
    "related",
    "date",
    "time",
    "count",
    "hidden",
    "popup",
    "tooltip",
    "score",
];

/// How plainly class names and ids say that an element names the author: 0 not at all, 3 plainly.
pub(super) fn byline_weight(hint: &str) -> u8 {
    let author = has_word(hint, AUTHOR);
    if !author && !has_word(hint, BYLINE) {
        return 0;
    }
    if has_word(hint, BESIDE) {
        return 1;
    }
    if has_word(hint, &["name", "byline"]) { 3 } else { 2 }
}

const DATE: &[&str] = &[
    "date",
    "time",
    "publish",
    "posted",
    "published",
    "pubdate",
    "timestamp",
    "datetime",
    "dateline",
    "datestamp",
    "postdate",
    "pubtime",
    "updated",
];

pub(super) fn is_date(hint: &str) -> bool {
    has_word(hint, DATE)
}

pub(super) fn is_caption(hint: &str) -> bool {
    has_word(hint, &["caption", "legend"])
}

pub(super) fn is_credit(hint: &str) -> bool {
    has_word(
        hint,
        &["credit", "credits", "copyright", "photographer", "attribution"],
    )
}

/// Whether the page marks an element as the body of the article.
pub(super) fn is_body(hint: &str) -> bool {
    hint.split_ascii_whitespace().any(|token| {
        token.eq_ignore_ascii_case("articleBody")
            || [
                "article-body",
                "article__body",
                "article-content",
                "article__content",
                "article_body",
                "entry-content",
                "post-content",
                "post__content",
                "post-body",
                "story-body",
                "story-content",
                "article-text",
                "story__body",
                "articlebody",
                "wysiwyg",
                "storytext",
            ]
            .contains(&token)
    })
}

/// Whether an element stands beside the article: comments, related stories, sidebars.
pub(super) fn is_aside(hint: &str) -> bool {
    hint.split_ascii_whitespace().any(|token| {
        [
            "comments",
            "comment-list",
            "commentlist",
            "comment",
            "related",
            "related-posts",
            "related-articles",
            "sidebar",
            "footer",
            "nav",
            "navigation",
            "menu",
            "newsletter",
            "recommended",
            "recommendations",
            "breadcrumbs",
            "breadcrumb",
            "share",
            "social-share",
            "cookie-banner",
            "disqus_thread",
        ]
        .contains(&token)
    })
}
