//! What an element is followed for by its class, its id and the like.

use super::super::attributes::Attributes;
use super::super::tag::Tag;
use super::super::words::{Hint, Words};
use super::follow::kept_time;
use super::{Kind, Reader};
use lol_html::StartTag;

/// How much of the ids of a label is read.
const MAX_LABEL_BYTES: usize = 200;

impl Reader {
    pub(super) fn by_hint(
        &mut self,
        tag: Tag,
        element: &StartTag<'_>,
        attributes: &Attributes<'_, '_>,
        words: Words,
        kinds: &mut Vec<Kind>,
    ) {
        if words.has(Hint::ASIDE)
            && matches!(tag, Tag::Block | Tag::Point | Tag::Quote | Tag::Table)
            && !is_content_area(attributes)
        {
            kinds.push(Kind::Aside);
            if words.has(Hint::ELSEWHERE) {
                kinds.push(Kind::Elsewhere);
                if is_of_comments(attributes) {
                    kinds.push(Kind::Comment);
                }
            }
        }
        if words.has(Hint::HEADER) && matches!(tag, Tag::Block | Tag::Point | Tag::Quote | Tag::Table) {
            kinds.push(Kind::Header);
        }
        if words.has(Hint::BODY) {
            kinds.push(Kind::Body);
        }
        if words.has(Hint::MAIN) {
            kinds.push(Kind::Main);
        }
        let telling = Hint::CAPTION | Hint::CREDIT | Hint::DATE;
        // A word in the name of the body is its template's; entries are classed by their authors.
        let weight = match words.byline_weight() {
            _ if words.has(Hint::BODY) => 0,
            2 if is_entry(attributes) => 0,
            // Who said something of the article: `comment-author`.
            1 if is_of_comments(attributes) => 0,
            // Who said it.
            _ if self.depth.quote > 0 && self.has_text() => 0,
            weight => weight,
        };
        if !words.has(telling) && weight == 0 || no_text_of_its_own(tag, element) {
            return;
        }
        if weight > 0 && self.is_label(attributes) {
            kinds.push(Kind::Unshown);
            return;
        }
        // Behind a word for a credit whoever is named took the picture; so did who is named on the line below its caption.
        let is_below = tag == Tag::Inline && self.is_behind_caption;
        let is_credited = weight > 0 && (is_below || self.is_behind_credit());
        // A time that is set as captions are tells when.
        if words.has(Hint::CAPTION) && !matches!(tag, Tag::Caption | Tag::Figure | Tag::Time) {
            kinds.push(Kind::Caption);
        } else if words.has(Hint::CREDIT) || is_credited {
            kinds.push(Kind::Credit);
        }
        if is_credited {
            return;
        }
        if weight > 0 && !kinds.iter().any(|kind| matches!(kind, Kind::Byline(..))) {
            kinds.push(Kind::Byline(weight, Vec::new()));
        } else if words.has(Hint::DATE)
            && weight == 0
            && !kinds.iter().any(|kind| matches!(kind, Kind::Time(_)))
        {
            // `<abbr class="published" title="2026-11-24T09:30:00Z">` was the time tag before there was one; others keep
            // the time for their scripts.
            let stated = kept_time(attributes);
            kinds.push(stated.map_or(Kind::Dated, |stated| Kind::Time(Some(stated))));
        }
    }

    /// Whether an element that is called as bylines are is the label of one (`Article information`), by
    /// [`aria-labelledby`](https://www.w3.org/TR/wai-aria-1.2/#aria-labelledby) of that, which is noted.
    fn is_label(&mut self, attributes: &Attributes<'_, '_>) -> bool {
        if let Some(ids) = attributes.raw("aria-labelledby") {
            self.labels.clear();
            self.labels
                .push_str(&ids[..ids.floor_char_boundary(MAX_LABEL_BYTES)]);
        }
        let id = attributes.raw("id").unwrap_or_default();
        self.labels.split_ascii_whitespace().any(|label| label == id)
    }
}

/// Whether an element is classed as the column of the content, as WordPress's themes do, whatever its id kept from
/// another (`id="sidebar" class="site-content content-area"`), or as all of a layout that has a sidebar:
/// `mainwrap single-default sidebar`.
fn is_content_area(attributes: &Attributes<'_, '_>) -> bool {
    const OTHERS: [&str; 3] = ["bar", "nav", "menu"];
    let class = attributes.raw("class").unwrap_or_default();
    let is_main = |name: &str| name.starts_with("main") && !OTHERS.iter().any(|other| name.contains(other));
    class.split_ascii_whitespace().any(|name| match name {
        "content-area" => !class.contains("sidebar"),
        name => is_main(name),
    })
}

/// Whether an element holds what readers say, by its class or id: `comment-body`, `commentlist`.
fn is_of_comments(attributes: &Attributes<'_, '_>) -> bool {
    const COMMENT: &str = "comment";
    let begins = |word: &str| {
        word.get(..COMMENT.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(COMMENT))
    };
    let mut values = ["class", "id"]
        .into_iter()
        .filter_map(|name| attributes.raw(name));
    values.any(|value| value.split_ascii_whitespace().any(begins))
}

/// Whether an element is an entry of a diary ([hAtom](https://microformats.org/wiki/hatom)), by its class.
fn is_entry(attributes: &Attributes<'_, '_>) -> bool {
    let class = attributes.raw("class").unwrap_or_default();
    class.split_ascii_whitespace().any(|word| word == "hentry")
}

/// Whether the element's class names speak of something else than its text.
fn no_text_of_its_own(tag: Tag, element: &StartTag<'_>) -> bool {
    match tag {
        Tag::Picture => element.name() == "img",
        Tag::Meta | Tag::Link | Tag::Article | Tag::Main | Tag::Film | Tag::Unshown => true,
        Tag::Block | Tag::Other => matches!(&*element.name(), "form" | "iframe"),
        _ => false,
    }
}
