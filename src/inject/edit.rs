//! Edits: pieces of a page replaced by others, everything between them copied byte for byte.

use std::ops::Range;

/// One piece of the page and what stands there instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    /// Bytes of the page; empty where something is only put in.
    pub(super) at: Range<usize>,
    pub(super) with: String,
}

impl Edit {
    pub(super) fn insert(at: usize, with: String) -> Self {
        Self { at: at..at, with }
    }

    pub(super) fn replace(at: Range<usize>, with: String) -> Self {
        Self { at, with }
    }

    pub(super) fn remove(at: Range<usize>) -> Self {
        Self {
            at,
            with: String::new(),
        }
    }
}

/// The page with all edits made; `encode` turns inserted text into the page's encoding.
///
/// Edits that overlap an earlier one are left out: a removed tag is not also mended.
pub(super) fn apply(page: &[u8], mut edits: Vec<Edit>, encode: impl Fn(&str) -> Vec<u8>) -> Vec<u8> {
    edits.sort_by_key(|edit| (edit.at.start, edit.at.end));
    let mut out = Vec::with_capacity(page.len() + edits.iter().map(|edit| edit.with.len()).sum::<usize>());
    let mut copied = 0;
    for edit in edits {
        if edit.at.start < copied {
            continue;
        }
        out.extend_from_slice(&page[copied..edit.at.start]);
        out.extend_from_slice(&encode(&edit.with));
        copied = edit.at.end;
    }
    out.extend_from_slice(&page[copied..]);
    out
}

/// `at` widened over its whole line, where nothing else stands on it.
pub(super) fn whole_line(page: &[u8], at: Range<usize>) -> Range<usize> {
    let is_blank = |byte: &&u8| matches!(byte, b' ' | b'\t');
    let indent = page[..at.start].iter().rev().take_while(is_blank).count();
    let start = at.start - indent;
    let rest = &page[at.end..];
    let blank = rest.iter().take_while(is_blank).count();
    let newline = match rest[blank..] {
        [b'\r', b'\n', ..] => 2,
        [b'\n', ..] => 1,
        _ => return at,
    };
    if start > 0 && page[start - 1] != b'\n' {
        return at;
    }
    start..at.end + blank + newline
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_between_edits_are_copied() {
        let edits = vec![
            Edit::replace(4..5, "2".into()),
            Edit::insert(0, "<".into()),
            Edit::remove(6..7),
        ];
        let out = apply(b"abc\xffd\r\n", edits, |text| text.as_bytes().to_vec());
        assert_eq!(out, b"<abc\xff2\r");
    }

    #[test]
    fn a_tag_alone_on_its_line_goes_with_the_line() {
        assert_eq!(whole_line(b"a\n  <b>  \r\nc", 4..7), 2..11);
        assert_eq!(whole_line(b"a\n  <b>x\n", 4..7), 4..7);
        assert_eq!(whole_line(b"a <b>\n", 2..5), 2..5);
    }
}
