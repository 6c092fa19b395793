//! The tag in which [Parse.ly](https://docs.parse.ly/tracking-code-setup/) has a page described as one JSON object.

use super::super::Meta;
use super::{ENTRY_BYTES, MAX_OF_A_KIND, Reader};
use serde_json::{Map, Value};

/// What the object says, and the tag of its own that says the same.
const TAGS: &[(&str, &str)] = &[
    ("title", "parsely-title"),
    ("pub_date", "parsely-pub-date"),
    ("author", "parsely-author"),
    ("authors", "parsely-author"),
    ("section", "parsely-section"),
    ("image_url", "parsely-image-url"),
];

impl Reader {
    /// Notes what the object says as the tags of its own that say the same.
    #[cold]
    pub(super) fn parsely(&mut self, content: &str) {
        let Ok(object) = serde_json::from_str::<Map<String, Value>>(content) else {
            return;
        };
        for (name, key) in TAGS {
            let values = match object.get(*name) {
                Some(Value::Array(values)) => &values[..],
                Some(value) => std::slice::from_ref(value),
                None => continue,
            };
            for value in values.iter().filter_map(Value::as_str) {
                if self.page.metas.len() >= MAX_OF_A_KIND || !self.keep(key.len() + value.len() + ENTRY_BYTES)
                {
                    self.page.is_cut = true;
                    return;
                }
                self.page.add_meta(Meta {
                    key: (*key).to_owned(),
                    content: value.to_owned(),
                    own: false,
                    line: self.line,
                });
            }
        }
    }
}
