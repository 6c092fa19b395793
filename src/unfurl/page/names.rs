//! The names of the elements that are open.

use lol_html::{LocalName, LocalNameHash};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{Hash, Hasher};

/// How deep names are followed, which is far deeper than any page; elements beyond are only counted.
const MAX_DEPTH: usize = 16 * 1024;

/// How deep elements lie that are counted by name as well: an end tag of none of them is told by that, so that a page of
/// such tags is not looked through for each of them. Hardly a page is so deep.
const DEEP: usize = 256;

/// A number for a name: that of the tokenizer where it has one, else its letters folded.
pub(super) fn key(name: &LocalName<'_>) -> u64 {
    let mut folded = Folded(0);
    match name {
        LocalName::Hash(hash) => hash.hash(&mut folded),
        LocalName::Bytes(bytes) => bytes
            .iter()
            .for_each(|byte| folded.write_u8(byte.to_ascii_lowercase())),
    }
    folded.finish()
}

/// The same for a name in lower case.
pub(super) fn key_of(name: &str) -> u64 {
    let hash = LocalNameHash::from(name);
    if !hash.is_empty() {
        return key(&LocalName::Hash(hash));
    }
    let mut folded = Folded(0);
    folded.write(name.as_bytes());
    folded.finish()
}

/// The multiplication of [FxHash](https://searchfox.org/mozilla-central/source/mfbt/HashFunctions.h).
#[derive(Default)]
pub(super) struct Folded(u64);

impl Hasher for Folded {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u8(*byte));
    }

    fn write_u8(&mut self, byte: u8) {
        self.write_u64(byte.into());
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

/// The elements that are open, from the outermost on.
pub(super) struct Names {
    open: Vec<u64>,
    /// How many of each name lie deep.
    deep: HashMap<u64, usize>,
    beyond: usize,
    svg: u64,
    math: u64,
    /// The element that puts HTML into a drawing.
    foreign_object: u64,
    /// The elements that end with the page alone: their end tags close nothing
    /// ([HTML, 13.2.6.4.7](https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody)).
    whole: [u64; 2],
}

impl Default for Names {
    fn default() -> Self {
        Self {
            open: Vec::new(),
            deep: HashMap::new(),
            beyond: 0,
            svg: key_of("svg"),
            math: key_of("math"),
            foreign_object: key_of("foreignobject"),
            whole: [key_of("html"), key_of("body")],
        }
    }
}

impl Names {
    /// How many are open.
    pub(super) fn depth(&self) -> usize {
        self.open.len() + self.beyond
    }

    /// Whether SVG or MathML is open.
    pub(super) fn has_foreign(&self) -> bool {
        self.open.iter().any(|open| [self.svg, self.math].contains(open))
    }

    /// Whether SVG is open, and no element inside it that holds HTML.
    pub(super) fn is_in_drawing(&self) -> bool {
        let mut ends = self.open.iter().rev();
        ends.find(|open| [self.svg, self.foreign_object].contains(open)) == Some(&self.svg)
    }

    /// Whether the innermost element is SVG's own.
    pub(super) fn ends_in_drawing(&self) -> bool {
        self.open.last() == Some(&self.svg)
    }

    /// Opens the element of this key.
    pub(super) fn push(&mut self, key: u64) {
        if self.open.len() < DEEP {
            self.open.push(key);
        } else {
            self.push_deep(key);
        }
    }

    #[cold]
    fn push_deep(&mut self, key: u64) {
        if self.open.len() < MAX_DEPTH {
            *self.deep.entry(key).or_default() += 1;
            self.open.push(key);
        } else {
            self.beyond += 1;
        }
    }

    pub(super) fn pop_last(&mut self) {
        if self.open.len() <= DEEP {
            self.open.pop();
        } else if self.beyond > 0 {
            self.beyond -= 1;
        } else {
            self.close_from(self.open.len() - 1);
        }
    }

    /// Closes the innermost element of this name with all in it, unless it is the whole page; says how deep it lay, the
    /// outermost being 1.
    pub(super) fn pop(&mut self, name: &LocalName<'_>) -> Option<usize> {
        let wanted = key(name);
        if self.whole.contains(&wanted) {
            return None;
        }
        if self.open.len() > DEEP {
            return self.pop_deep(wanted);
        }
        let at = self.open.iter().rposition(|open| *open == wanted)?;
        self.open.truncate(at);
        Some(at + 1)
    }

    #[cold]
    fn pop_deep(&mut self, wanted: u64) -> Option<usize> {
        if self.beyond > 0 {
            let depth = self.depth();
            self.beyond -= 1;
            return Some(depth);
        }
        let among = if self.deep.contains_key(&wanted) {
            &self.open[..]
        } else {
            &self.open[..DEEP]
        };
        let at = among.iter().rposition(|open| *open == wanted)?;
        self.close_from(at);
        Some(at + 1)
    }

    fn close_from(&mut self, at: usize) {
        for key in &self.open[at.max(DEEP)..] {
            if let Entry::Occupied(mut count) = self.deep.entry(*key) {
                *count.get_mut() -= 1;
                if *count.get() == 0 {
                    count.remove();
                }
            }
        }
        self.open.truncate(at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn deep_elements_close_as_others_do(steps in prop::collection::vec((0..12u8, 1..40usize), 1..60)) {
            const NAMES: [&str; 3] = ["div", "x-a", "p"];
            let (mut names, mut open) = (Names::default(), Vec::new());
            for (step, times) in steps {
                let name = NAMES[usize::from(step) % NAMES.len()];
                for _ in 0..times {
                    if step < 8 {
                        names.push(key_of(name));
                        open.push(name);
                    } else {
                        let hash = LocalNameHash::from(name);
                        let written = if hash.is_empty() {
                            LocalName::Bytes(name.as_bytes().into())
                        } else {
                            LocalName::Hash(hash)
                        };
                        let at = open.iter().rposition(|known| *known == name);
                        open.truncate(at.unwrap_or(open.len()));
                        prop_assert_eq!(names.pop(&written), at.map(|at| at + 1));
                    }
                }
                prop_assert_eq!(names.depth(), open.len());
            }
        }
    }
}
