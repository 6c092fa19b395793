//! What a page's head lacks, and what in it is wrong.
//!
//! A good tag stays. A wrong one (an empty value, a relative or unsafe link, `name=` where Open Graph reads
//! `property=`) is mended where it stands. What is missing goes into one block.

use super::Change;
use super::edit::{Edit, whole_line};
use super::located::{Attribute, Located, Tag};
use crate::link::HttpUrl;
use crate::markup::escape_html;
use crate::meta::{HeadTag, MetaAttribute};
use crate::text::clean_line;
use std::collections::HashSet;
use std::ops::Range;

/// What is to be done to a head.
pub(super) struct Plan {
    /// Tags to add, in order.
    pub(super) add: Vec<HeadTag>,
    pub(super) edits: Vec<Edit>,
    pub(super) changes: Vec<Change>,
}

/// The page as the planner sees it.
pub(super) struct Head<'a> {
    pub(super) page: &'a [u8],
    pub(super) located: &'a Located,
    /// What relative links are relative to.
    pub(super) base: &'a HttpUrl,
    pub(super) is_article: bool,
    /// Whether the page has JSON-LD of its own that describes an article.
    pub(super) has_json_ld: bool,
    /// The picture the article was found to have.
    pub(super) image: Option<&'a HttpUrl>,
    /// Whether that one stands in for the one the page tells of.
    pub(super) replaces_image: bool,
}

/// How a tag that is already there fares.
enum Verdict {
    Good,
    /// Wrong; what its value should be, where its own value says it.
    Wrong(Option<String>),
}

impl Head<'_> {
    /// Sorts `wanted` into what is there, what is to be mended and what is to be added.
    pub(super) fn plan(&self, wanted: Vec<HeadTag>) -> Plan {
        let mut plan = Plan {
            add: Vec::new(),
            edits: Vec::new(),
            changes: Vec::new(),
        };
        if self.replaces_image {
            self.remove_images(&mut plan);
        }
        let mut behind_image = Vec::new();
        let mut seen = HashSet::new();
        for tag in wanted {
            match &tag {
                HeadTag::Title(title) => self.plan_title(title, &tag, &mut plan),
                HeadTag::JsonLd(_) if self.has_json_ld || !self.is_article => {}
                HeadTag::JsonLd(_) => plan.add.push(tag),
                HeadTag::Link { .. } => self.plan_link(tag, &mut plan),
                HeadTag::Meta { key, .. } if !self.wants(key) => {}
                HeadTag::Meta { key: "og:type", .. } if !self.is_article => {
                    self.plan_meta(&with_content(&tag, "website"), &mut plan);
                }
                HeadTag::Meta { key, .. } if self.replaces_image && is_image(key) => plan.add.push(tag),
                HeadTag::Meta { key, .. }
                    if key.starts_with("og:image:") && self.last_own_image().is_some() =>
                {
                    if self.metas(key).next().is_none() && self.image_is_the_pages_own() {
                        behind_image.push(tag);
                    }
                }
                // The second author of several: the first has settled whether the page has its own.
                HeadTag::Meta { key, .. } if self.metas(key).next().is_some() && !seen.insert(*key) => {}
                HeadTag::Meta { .. } => self.plan_meta(&tag, &mut plan),
            }
        }
        if let Some(at) = self.last_own_image().filter(|_| !behind_image.is_empty()) {
            // Open Graph reads og:image:width and its like as belonging to the og:image before them.
            plan.changes
                .extend(behind_image.iter().map(|tag| Change::Added(label(tag))));
            plan.edits.push(Edit::insert(
                at,
                behind_image.iter().map(HeadTag::to_html).collect(),
            ));
        }
        plan.changes
            .extend(plan.add.iter().map(|tag| Change::Added(label(tag))));
        plan
    }

    fn wants(&self, key: &str) -> bool {
        let says_article = || match self.metas("og:type").find_map(content) {
            Some(kind) => kind.eq_ignore_ascii_case("article"),
            None => self.is_article,
        };
        match key {
            key if key.starts_with("article:") => says_article(),
            // A page's own word to crawlers is never added to: it may say noindex.
            "robots" => self.metas("robots").next().is_none(),
            _ => true,
        }
    }

    fn metas<'k>(&'k self, key: &'k str) -> impl Iterator<Item = &'k Tag> {
        self.located.metas.iter().filter(move |tag| {
            ["property", "name"]
                .iter()
                .filter_map(|name| tag.value(name))
                .any(|value| names(value, key))
        })
    }

    /// Behind the last og:image tag of the page's own, where there is just one picture.
    fn last_own_image(&self) -> Option<usize> {
        let mut own = self.metas("og:image").filter(|tag| content(tag).is_some());
        let only = own.next().filter(|_| own.next().is_none())?;
        let structured = self.located.metas.iter().filter(|tag| {
            ["property", "name"]
                .iter()
                .filter_map(|name| tag.value(name))
                .any(|value| value.starts_with("og:image"))
        });
        structured.map(|tag| tag.at.end).chain([only.at.end]).max()
    }

    fn image_is_the_pages_own(&self) -> bool {
        let own = self
            .metas("og:image")
            .find_map(content)
            .and_then(|value| self.base.join(value).ok());
        own.is_some() && own.as_ref() == self.image
    }

    /// Takes out every tag that tells of a picture.
    fn remove_images(&self, plan: &mut Plan) {
        for found in &self.located.metas {
            let named = ["property", "name"].iter().filter_map(|name| found.value(name));
            if let Some(key) = named
                .flat_map(str::split_ascii_whitespace)
                .find(|key| is_image(key))
            {
                self.remove(&found.at, key.to_owned(), plan);
            }
        }
    }

    fn plan_title(&self, title: &str, tag: &HeadTag, plan: &mut Plan) {
        match &self.located.title {
            None => plan.add.push(tag.clone()),
            Some(at) if self.page[at.clone()].iter().all(u8::is_ascii_whitespace) => {
                plan.edits.push(Edit::replace(at.clone(), escape_html(title)));
                plan.changes.push(Change::Mended {
                    tag: label(tag),
                    from: String::new(),
                    to: title.to_owned(),
                });
            }
            Some(_) => {}
        }
    }

    fn plan_meta(&self, tag: &HeadTag, plan: &mut Plan) {
        let HeadTag::Meta {
            attribute,
            key,
            content: wanted,
        } = tag
        else {
            return;
        };
        let there: Vec<&Tag> = self.metas(key).collect();
        if there.is_empty() {
            plan.add.push(tag.clone());
            return;
        }
        let judge = |found: &Tag| self.judge(key, found.value("content").unwrap_or_default());
        let any_good = there.iter().any(|found| matches!(judge(found), Verdict::Good));
        let mut mended = false;
        let mut seen: Vec<&str> = Vec::new();
        for found in there {
            match judge(found) {
                Verdict::Good => {
                    let value = found.value("content").unwrap_or_default();
                    let misnamed = misnamed(found, *attribute, key).is_some();
                    if !tag.is_list() && (seen.contains(&value) || misnamed && !seen.is_empty()) {
                        self.remove(&found.at, label(tag), plan);
                    } else {
                        self.mend_attribute_name(found, *attribute, key, plan);
                    }
                    seen.push(value);
                }
                Verdict::Wrong(own) if own.is_some() || !(any_good || mended) => {
                    let to = own.unwrap_or_else(|| wanted.clone());
                    self.mend(found, "content", &to, tag, plan);
                    self.mend_attribute_name(found, *attribute, key, plan);
                    mended = true;
                }
                Verdict::Wrong(_) => self.remove(&found.at, label(tag), plan),
            }
        }
    }

    fn plan_link(&self, tag: HeadTag, plan: &mut Plan) {
        let HeadTag::Link {
            rel,
            href,
            hreflang,
            media_type,
            ..
        } = &tag
        else {
            return;
        };
        let there: Vec<&Tag> = self
            .located
            .links
            .iter()
            .filter(|found| found.value("rel").is_some_and(|value| names(value, rel)))
            .filter(|found| match (hreflang, media_type) {
                (Some(lang), _) => found
                    .value("hreflang")
                    .is_some_and(|value| value.trim().eq_ignore_ascii_case(lang)),
                (None, Some(kind)) => found
                    .value("type")
                    .is_some_and(|value| value.trim().eq_ignore_ascii_case(kind)),
                (None, None) => true,
            })
            .collect();
        if there.is_empty() {
            plan.add.push(tag);
            return;
        }
        let judge = |found: &Tag| self.judge_link(found.value("href").unwrap_or_default());
        let any_good = there.iter().any(|found| matches!(judge(found), Verdict::Good));
        let mut mended = false;
        for found in there {
            match judge(found) {
                Verdict::Good => {}
                Verdict::Wrong(own) if own.is_some() || !(any_good || mended) => {
                    let to = own.unwrap_or_else(|| href.to_string());
                    self.mend(found, "href", &to, &tag, plan);
                    mended = true;
                }
                Verdict::Wrong(_) => self.remove(&found.at, label(&tag), plan),
            }
        }
    }

    fn judge(&self, key: &str, value: &str) -> Verdict {
        match key {
            "og:url" | "og:image" | "og:image:url" | "og:image:secure_url" | "twitter:image" => {
                self.judge_link(value)
            }
            "twitter:card" => match value.trim() {
                "summary" | "summary_large_image" | "app" | "player" => Verdict::Good,
                _ => Verdict::Wrong(None),
            },
            _ if clean_line(value).is_empty() => Verdict::Wrong(None),
            _ => Verdict::Good,
        }
    }

    fn judge_link(&self, value: &str) -> Verdict {
        if HttpUrl::parse(value).is_ok() {
            return Verdict::Good;
        }
        let own = if value.trim().is_empty() {
            None
        } else {
            self.base.join(value).ok()
        };
        Verdict::Wrong(own.map(|url| url.to_string()))
    }

    /// A tag with `name=` alone where `property=` is read is renamed.
    fn mend_attribute_name(&self, found: &Tag, attribute: MetaAttribute, key: &str, plan: &mut Plan) {
        if let Some(name) = misnamed(found, attribute, key) {
            plan.edits
                .push(Edit::replace(name.name_at.clone(), "property".to_owned()));
            plan.changes.push(Change::Mended {
                tag: key.to_owned(),
                from: "name".to_owned(),
                to: "property".to_owned(),
            });
        }
    }

    fn mend(&self, found: &Tag, attribute: &str, to: &str, tag: &HeadTag, plan: &mut Plan) {
        let from = found.value(attribute).unwrap_or_default().to_owned();
        plan.changes.push(Change::Mended {
            tag: label(tag),
            from,
            to: to.to_owned(),
        });
        let edit = match found
            .attribute(attribute)
            .and_then(|attribute| attribute.value_at.clone())
        {
            Some(at) => Edit {
                with: self.attribute_value(&at, to),
                at,
            },
            None => Edit::replace(found.at.clone(), with_content(tag, to).to_html()),
        };
        plan.edits.push(edit);
    }

    /// `value` escaped to stand at `at`, with quotes where the page has none.
    fn attribute_value(&self, at: &Range<usize>, value: &str) -> String {
        let escaped = escape_html(value);
        let quoted = at.start > 0 && matches!(self.page[at.start - 1], b'"' | b'\'');
        if quoted { escaped } else { format!("\"{escaped}\"") }
    }

    fn remove(&self, at: &Range<usize>, tag: String, plan: &mut Plan) {
        plan.edits.push(Edit::remove(whole_line(self.page, at.clone())));
        plan.changes.push(Change::Removed(tag));
    }
}

/// The `name=` of a tag that Open Graph, which reads `property=`, passes over.
fn misnamed<'a>(found: &'a Tag, attribute: MetaAttribute, key: &str) -> Option<&'a Attribute> {
    let name = found.attribute("name").filter(|name| names(&name.value, key))?;
    (attribute == MetaAttribute::Property && found.attribute("property").is_none()).then_some(name)
}

/// Whether a tag of this name tells of the picture.
fn is_image(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    ["og:image", "twitter:image"].iter().any(|start| {
        key.strip_prefix(start)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
    })
}

/// Whether `value`, a list separated by spaces, names `key`.
fn names(value: &str, key: &str) -> bool {
    value
        .split_ascii_whitespace()
        .any(|name| name.eq_ignore_ascii_case(key))
}

/// The tag's name in reports: `title`, `og:image`, `canonical`, `ko`.
fn label(tag: &HeadTag) -> String {
    match tag.key() {
        ("title", _) => "title".to_owned(),
        ("script", _) => "JSON-LD".to_owned(),
        ("alternate", name) => format!("alternate {name}"),
        (_, name) => name.into_owned(),
    }
}

/// The tag with another value.
fn with_content(tag: &HeadTag, value: &str) -> HeadTag {
    let mut tag = tag.clone();
    match &mut tag {
        HeadTag::Meta { content, .. } => *content = value.to_owned(),
        HeadTag::Link { href, .. } => {
            if let Ok(url) = HttpUrl::parse(value) {
                *href = url;
            }
        }
        _ => {}
    }
    tag
}

fn content(tag: &Tag) -> Option<&str> {
    tag.value("content")
        .map(str::trim)
        .filter(|value| !value.is_empty())
}
