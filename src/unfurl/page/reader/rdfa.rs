//! RDFa, gathered as microdata is: what [RDFa Lite](https://www.w3.org/TR/rdfa-lite/) says in schema.org's words, and
//! in the older ones of Dublin Core, FOAF and SIOC.

use super::super::attributes::Attributes;
use super::{Kind, Reader};

/// What a reader says of an article: Drupal calls it a post as well.
const COMMENT: &str = "Comment";

/// Words of other vocabularies, and those of schema.org that say the same.
const WORDS: &[(&str, &str)] = &[
    ("dc:created", "dateCreated"),
    ("dc:creator", "author"),
    ("dc:date", "datePublished"),
    ("dc:issued", "datePublished"),
    ("dc:modified", "dateModified"),
    ("dc:publisher", "publisher"),
    ("dc:title", "headline"),
    ("dcterms:created", "dateCreated"),
    ("dcterms:creator", "author"),
    ("dcterms:date", "datePublished"),
    ("dcterms:issued", "datePublished"),
    ("dcterms:modified", "dateModified"),
    ("dcterms:publisher", "publisher"),
    ("dcterms:title", "headline"),
    ("foaf:Organization", "Organization"),
    ("foaf:Person", "Person"),
    ("foaf:name", "name"),
    ("sioc:Item", "CreativeWork"),
    ("sioc:Post", "BlogPosting"),
    ("sioct:BlogPost", "BlogPosting"),
    ("sioct:Comment", COMMENT),
];

/// What a word means in schema.org; a bare one is taken for schema.org's own where `bare` ones are meant at all.
fn meaning(word: &str, bare: bool) -> Option<&str> {
    let known = WORDS.iter().find(|(known, _)| *known == word);
    if let Some((_, meaning)) = known {
        return Some(meaning);
    }
    match word.rsplit_once("schema.org/").or_else(|| word.split_once(':')) {
        Some(("schema" | "http://" | "https://", own)) if !own.is_empty() => Some(own),
        Some(_) => None,
        None => bare.then_some(word),
    }
}

impl Reader {
    /// Notes the RDFa of a start tag, as [`Reader::microdata`] notes its microdata.
    pub(super) fn rdfa(&mut self, tag: &str, attributes: &Attributes<'_, '_>, kinds: &mut Vec<Kind>) {
        let scope = self.scope();
        let meant = |name: &str, bare: bool| -> Vec<String> {
            let words = attributes.get(name).unwrap_or_default();
            let words = words.split_ascii_whitespace();
            words
                .filter_map(|word| meaning(word, bare))
                .map(str::to_owned)
                .collect()
        };
        let names = meant("property", scope.is_some());
        if attributes.has("typeof") {
            let id = attributes.get("resource").or_else(|| attributes.get("about"));
            let is_name = names.iter().any(|name| name == "name");
            let parent = (!names.is_empty() && !is_name).then(|| (scope, names.clone()));
            let mut types = meant("typeof", true);
            if types.iter().any(|own| own == COMMENT) {
                types.retain(|own| own == COMMENT);
            }
            self.begin_item(&types, id, parent, kinds);
            // Older RDFa gives the name of what an element is on the element itself.
            if is_name && let Some(Kind::Item(item)) = kinds.last() {
                kinds.push(Kind::Prop(names, Some(*item)));
            }
        } else if let Some(content) = attributes.get("content").filter(|value| !value.is_empty()) {
            if !names.is_empty() {
                self.property(scope, &names, crate::text::clean_line(&content).into());
            }
        } else {
            self.value(tag, attributes, names, scope, kinds);
        }
    }
}
