//! Which names may be among some, told without a look at each.

/// A [Bloom filter](https://dl.acm.org/doi/10.1145/362686.362692) of one bit a name: most names that are asked for are not
/// there, and have a bit that is not set.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Bloom([u64; 2]);

impl Bloom {
    pub(super) fn add(&mut self, name: &str) {
        let (half, bit) = place(name);
        self.0[half] |= bit;
    }

    /// Whether this name may have been added; it was not where it says no.
    pub(super) fn may_hold(&self, name: &str) -> bool {
        let (half, bit) = place(name);
        self.0[half] & bit != 0
    }
}

/// The bit of a name and the half it is in, by its length, its last letter and one inside.
fn place(name: &str) -> (usize, u64) {
    let bytes = name.as_bytes();
    let letter = |at: usize| usize::from(bytes.get(at).copied().unwrap_or_default());
    let length = bytes.len();
    let place = length * 57 + letter(length / 3) * 54 + letter(length.wrapping_sub(1)) * 44;
    (place / 64 % 2, 1 << (place % 64))
}
