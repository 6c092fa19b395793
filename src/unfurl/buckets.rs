//! The rows of a long table by a byte that tells most of them apart.

/// The rows of each byte, in the order of the table.
pub(super) struct Buckets<const ROWS: usize> {
    /// The first row of each byte and the one that follows each, counted from 1; 0 where there is none.
    firsts: [u16; 256],
    followers: [u16; ROWS],
}

impl<const ROWS: usize> Buckets<ROWS> {
    /// Of a table whose rows have these bytes.
    pub(super) const fn of(bytes: &[u8; ROWS]) -> Self {
        assert!(ROWS < u16::MAX as usize, "a bucket holds the numbers of its rows");
        let (mut firsts, mut followers) = ([0; 256], [0; ROWS]);
        let mut row = ROWS;
        while row > 0 {
            let first = bytes[row - 1] as usize;
            followers[row - 1] = firsts[first];
            firsts[first] = row as u16;
            row -= 1;
        }
        Self { firsts, followers }
    }

    /// Where the rows of this byte stand.
    pub(super) fn rows(&self, byte: u8) -> impl Iterator<Item = usize> {
        let mut row = self.firsts[usize::from(byte)];
        std::iter::from_fn(move || {
            let at = usize::from(row).checked_sub(1)?;
            row = self.followers[at];
            Some(at)
        })
    }
}
