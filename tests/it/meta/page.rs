//! A head block as an HTML parser sees it.

use lol_html::{HtmlRewriter, Settings, comments, doc_comments, doc_text, element, text};
use std::cell::RefCell;

/// One element, its attributes decoded, with the text in it (decoded in a title, raw in a script).
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag {
    pub(super) element: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) text: String,
}

impl Tag {
    pub(super) fn new(element: &str, attributes: Vec<(String, String)>, text: &str) -> Self {
        Self {
            element: element.to_owned(),
            attributes,
            text: text.to_owned(),
        }
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// What the tag is called: `og:title`, `canonical`, `title`.
    pub(super) fn name(&self) -> &str {
        ["name", "property", "rel"]
            .iter()
            .find_map(|attribute| self.attribute(attribute))
            .unwrap_or(&self.element)
    }

    /// What it says.
    pub(super) fn value(&self) -> Option<&str> {
        match &*self.element {
            "meta" => self.attribute("content"),
            "link" => self.attribute("href"),
            _ => Some(&self.text),
        }
    }
}

/// What a parser finds in a head block.
pub(super) struct Page {
    pub(super) tags: Vec<Tag>,
    /// Text outside `<title>` and `<script>`, and comments.
    pub(super) stray_text: String,
}

impl Page {
    pub(super) fn read(html: &str) -> Self {
        let tags = RefCell::new(Vec::<Tag>::new());
        let all_text = RefCell::new(String::new());
        let comment_text = RefCell::new(String::new());
        let settings = Settings::new()
            .append_element_content_handler(element!("*", |element| {
                let attributes = element.attributes().iter();
                let attributes = attributes.map(|attribute| {
                    let value = htmlize::unescape_attribute(attribute.value()).into_owned();
                    (attribute.name(), value)
                });
                tags.borrow_mut()
                    .push(Tag::new(&element.tag_name(), attributes.collect(), ""));
                Ok(())
            }))
            .append_element_content_handler(text!("title, script", |chunk| {
                let mut tags = tags.borrow_mut();
                let tag = tags
                    .last_mut()
                    .expect("text in an element comes after the element");
                tag.text.push_str(chunk.as_str());
                Ok(())
            }))
            .append_element_content_handler(comments!("*", |comment| {
                comment_text.borrow_mut().push_str(&comment.text());
                Ok(())
            }))
            .append_document_content_handler(doc_comments!(|comment| {
                comment_text.borrow_mut().push_str(&comment.text());
                Ok(())
            }))
            .append_document_content_handler(doc_text!(|chunk| {
                all_text.borrow_mut().push_str(chunk.as_str());
                Ok(())
            }));
        let mut rewriter = HtmlRewriter::new(settings, |_: &[u8]| {});
        rewriter
            .write(html.as_bytes())
            .expect("the parser takes any HTML");
        rewriter.end().expect("the parser takes any HTML");
        let mut tags = tags.into_inner();
        let mut stray_text = all_text.into_inner();
        for tag in &mut tags {
            stray_text = stray_text.replacen(&tag.text, "", 1);
            if tag.element == "title" {
                tag.text = htmlize::unescape(&tag.text).into_owned();
            }
        }
        stray_text.push_str(&comment_text.into_inner());
        Self { tags, stray_text }
    }

    /// The values of every tag of this name, in order.
    pub(super) fn all(&self, name: &str) -> Vec<String> {
        let named = self.tags.iter().filter(|tag| tag.name() == name);
        named.filter_map(Tag::value).map(str::to_owned).collect()
    }

    /// The translations: language and URL.
    pub(super) fn alternates(&self) -> Vec<(String, String)> {
        let translation = |tag: &Tag| Some((tag.attribute("hreflang")?.to_owned(), tag.value()?.to_owned()));
        self.tags.iter().filter_map(translation).collect()
    }
}
