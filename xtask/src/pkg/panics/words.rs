//! Blanks the words of panics in a module's data, and the places in the sources that they name: nothing reads them once
//! the code of panics is gone, and zeros weigh nothing.

use super::Formats;
use std::ops::Range;
use walrus::{DataKind, Module, ir::Value};

/// How the paths of sources begin: the standard library's, those of the crates, handbill's own.
const FOLDERS: &[&str] = &["/rustc/", "cargo/registry/src/", "src/"];

/// What the standard library says in panics, and nowhere else.
const WORDS: &[&str] = &[
    "assertion failed: self.is_char_boundary(new_len)",
    "assertion failed: self.is_char_boundary(end)",
    "attempt to join into collection with len > usize::MAX",
    "begin > end (",
    ") when slicing `",
    "start byte index ",
    "end byte index ",
    " is out of bounds of `",
    " is not a char boundary; it is inside ",
    "slice index starts at ",
    " but ends at ",
    "index out of bounds: the len is ",
    " but the index is ",
    "range start index ",
    "range end index ",
    " out of range for slice of length ",
    "assertion `left ",
    " right` failed: ",
    " right` failed",
    "copy_from_slice: source slice length (",
    ") does not match destination slice length (",
    "cannot recursively acquire mutex",
    "called `Result::unwrap()` on an `Err` value",
    "called `Option::unwrap()` on a `None` value",
    "capacity overflow",
    "one-time initialization may not be performed recursively",
    "`at` split index (is ",
    ") should be <= len (is ",
    "mid > len",
];

/// The bytes of a `core::panic::Location`: address and length of the path, line, column.
const LOCATION: usize = 16;

/// A table of the standard library: how it begins and ends, and the most bytes it has. Where another version of it has
/// another, that stays.
type Table = (&'static [u8], &'static [u8], usize);

/// What only numbers take.
const NUMBERS: &[Table] = &[(b"0001020304050607", b"96979899", 200)];

/// What only `{:?}` takes.
const DEBUG: &[Table] = &[
    // core::unicode::printable
    (
        b"\x06\x01\x01\x03\x01\x04\x02\x05\x07\x07\x02",
        b"\x80\xbe\x03\x1b\x03\x0f\x0d",
        2_000,
    ),
    // core::unicode::grapheme_extend
    (
        b"\0\x70\0\x07\0\x2d\x01\x01\x01\x02\x01\x02\x01\x01\x48",
        b"\x60\x80\xf0\0",
        1_000,
    ),
];

/// Blanks them, and the tables of what the module does not format.
pub(super) fn blank(module: &mut Module, formats: Formats) {
    let tables: &[&[Table]] = match formats {
        Formats::Nothing => &[NUMBERS, DEBUG],
        Formats::Display => &[DEBUG],
        Formats::Debug => &[],
    };
    let mut paths = Vec::new();
    let ids: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
    for id in &ids {
        let data = module.data.get_mut(*id);
        let Some(start) = offset(&data.kind) else { continue };
        for range in source_paths(&data.value) {
            let address = start + u32::try_from(range.start).expect("a module has less than 4 GiB of data");
            paths.push((address, range.len()));
            data.value[range].fill(0);
        }
        for (begin, end, most) in tables.iter().copied().flatten() {
            let Some(at) = find(&data.value, begin) else {
                continue;
            };
            if let Some(length) = find(&data.value[at..], end).map(|start| start + end.len())
                && length <= *most
            {
                data.value[at..at + length].fill(0);
            }
        }
        for words in WORDS {
            while let Some(at) = find(&data.value, words.as_bytes()) {
                data.value[at..at + words.len()].fill(0);
            }
        }
    }
    for id in &ids {
        let data = module.data.get_mut(*id);
        let Some(start) = offset(&data.kind) else { continue };
        let ahead = (4 - start as usize % 4) % 4;
        for at in (ahead..data.value.len().saturating_sub(LOCATION - 1)).step_by(4) {
            let word = |index: usize| {
                let bytes = data.value[at + 4 * index..].first_chunk();
                u32::from_le_bytes(*bytes.expect("the loop ends a location before the data does"))
            };
            let is_path =
                |(address, length): &(u32, usize)| *address == word(0) && *length == word(1) as usize;
            if paths.iter().any(is_path) {
                data.value[at..at + LOCATION].fill(0);
            }
        }
    }
}

fn offset(kind: &DataKind) -> Option<u32> {
    match kind {
        DataKind::Active {
            offset: walrus::ConstExpr::Value(Value::I32(at)),
            ..
        } => u32::try_from(*at).ok(),
        _ => None,
    }
}

/// Where paths of sources lie.
fn source_paths(data: &[u8]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < data.len() {
        let rest = &data[at..];
        let is_folder = FOLDERS.iter().any(|folder| rest.starts_with(folder.as_bytes()));
        let in_path = |byte: &u8| byte.is_ascii_alphanumeric() || b"/._-".contains(byte);
        let run = rest.iter().take_while(|byte| in_path(byte)).count();
        match find(&rest[..run], b".rs").filter(|_| is_folder) {
            Some(end) => {
                found.push(at..at + end + 3);
                at += end + 3;
            }
            None => at += 1,
        }
    }
    found
}

fn find(data: &[u8], wanted: &[u8]) -> Option<usize> {
    data.windows(wanted.len()).position(|window| window == wanted)
}
