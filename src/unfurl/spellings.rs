//! Meta tags that no standard names, by the words in their names: `article.published`, `publishedDate`,
//! `shareaholic:article_published_time`. Each system spells them its own way; what they hold has to bear them out.

use super::letters::{Lettered, Letters};
use super::page::{Meta, Page};
use super::words::without_tags;
use std::cell::LazyCell;

/// What a name holds that tells of publication, the surest first, and of what comes before it.
static PUBLISHED: Lettered<3> = Lettered::of(&["publi", "pubdate", "pubtime"]);
static CREATED: Lettered<14> = Lettered::of(&[
    "creat",
    "posted",
    "postdate",
    "posttime",
    "postat",
    "issued",
    "gentime",
    "regdate",
    "releasedate",
    "articledate",
    "contentdate",
    "citationdate",
    "available",
    "submitted",
]);
static MODIFIED: Lettered<3> = Lettered::of(&["modif", "updat", "revis"]);
/// What makes the time another one: of the last change, of the end, of something else than the article.
static NOT_PUBLISHED: Lettered<10> = Lettered::of(&[
    "modif",
    "updat",
    "revis",
    "last",
    "expir",
    "unpub",
    "event",
    "comment",
    "publisher",
    "creator",
]);
static NOT_MODIFIED: Lettered<4> = Lettered::of(&["expir", "event", "comment", "publi"]);

static AUTHOR: Lettered<5> = Lettered::of(&["author", "byline", "writer", "reporter", "journalist"]);
/// What makes it something about the author, or somebody who made the site.
static NOT_AUTHOR: Lettered<21> = Lettered::of(&[
    "authori",
    "url",
    "uri",
    "link",
    "image",
    "photo",
    "avatar",
    "email",
    "twitter",
    "facebook",
    "bio",
    "title",
    "type",
    "slug",
    "site",
    "web",
    "description",
    "count",
    "role",
    "job",
    // Who made the app that a banner offers.
    "smartbanner",
]);

/// A name without what stands between its words.
fn folded(meta: &Meta) -> String {
    let letters = meta.key.bytes().filter(u8::is_ascii_alphanumeric);
    let mut name = String::with_capacity(meta.key.len());
    name.extend(letters.map(char::from));
    name
}

/// The longest text of a time, and of a name, in bytes.
const MAX_BYTES: usize = 60;

fn told<'a, const HAS: usize, const HAS_NOT: usize>(
    page: &'a Page,
    may_be: fn(&str) -> bool,
    has: &'static Lettered<HAS>,
    has_not: &'static Lettered<HAS_NOT>,
) -> impl Iterator<Item = &'a Meta> {
    let short = page
        .metas
        .iter()
        .filter(move |meta| (1..=MAX_BYTES).contains(&meta.content.len()) && may_be(&meta.content));
    short.filter(move |meta| {
        // Those of the whole name are more than those of its words.
        let letters = Letters::of(&meta.key);
        let name = LazyCell::new(|| folded(meta));
        let holds = |word: &str| name.contains(word);
        has.within(letters).any(holds) && !has_not.within(letters).any(holds)
    })
}

fn may_be_time(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// A name in ASCII has a space inside, and none has a digit or an address; some have markup around them.
fn may_be_name(text: &str) -> bool {
    let text = without_tags(text);
    !text
        .bytes()
        .any(|byte| byte.is_ascii_digit() || matches!(byte, b'/' | b'@'))
        && (!text.is_ascii() || text.contains(' '))
}

/// Those that may say when the page was published.
pub(super) fn published(page: &Page) -> impl Iterator<Item = &Meta> {
    let published = told(page, may_be_time, &PUBLISHED, &NOT_PUBLISHED);
    published.chain(told(page, may_be_time, &CREATED, &NOT_PUBLISHED))
}

/// Those that may say when it was changed last.
pub(super) fn modified(page: &Page) -> impl Iterator<Item = &Meta> {
    told(page, may_be_time, &MODIFIED, &NOT_MODIFIED)
}

/// Those that may name its author.
pub(super) fn author(page: &Page) -> impl Iterator<Item = &Meta> {
    told(page, may_be_name, &AUTHOR, &NOT_AUTHOR)
}
