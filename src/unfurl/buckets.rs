//! The rows of a long table by what tells most of them apart.

/// The rows at each of so many places, in the order of the table.
pub(super) struct Buckets<const PLACES: usize, const ROWS: usize> {
    /// The first row at each place and the one that follows each, counted from 1; 0 where there is none.
    firsts: [u16; PLACES],
    followers: [u16; ROWS],
}

impl<const PLACES: usize, const ROWS: usize> Buckets<PLACES, ROWS> {
    /// Of a table whose rows have these places.
    pub(super) const fn of(places: &[usize; ROWS]) -> Self {
        assert!(ROWS < u16::MAX as usize, "a bucket holds the numbers of its rows");
        let (mut firsts, mut followers) = ([0; PLACES], [0; ROWS]);
        // From behind, so that those at one place are in the order of the table.
        let mut row = ROWS;
        while row > 0 {
            let place = places[row - 1];
            followers[row - 1] = firsts[place];
            firsts[place] = row as u16;
            row -= 1;
        }
        Self { firsts, followers }
    }

    /// Where the rows at this place stand.
    pub(super) fn rows(&self, place: usize) -> impl Iterator<Item = usize> {
        let mut row = self.firsts[place];
        std::iter::from_fn(move || {
            let at = usize::from(row).checked_sub(1)?;
            row = self.followers[at];
            Some(at)
        })
    }
}

/// Words by one of their bytes.
pub(super) type ByByte<const ROWS: usize> = Buckets<256, ROWS>;

impl<const ROWS: usize> ByByte<ROWS> {
    /// By the byte that each begins with.
    pub(super) const fn by_first(words: &[&str]) -> Self {
        let mut places = [0; ROWS];
        let mut at = 0;
        while at < ROWS {
            places[at] = words[at].as_bytes()[0] as usize;
            at += 1;
        }
        Self::of(&places)
    }

    /// By the byte that each ends with.
    pub(super) const fn by_last(words: &[&str]) -> Self {
        let mut places = [0; ROWS];
        let mut at = 0;
        while at < ROWS {
            let word = words[at].as_bytes();
            places[at] = word[word.len() - 1] as usize;
            at += 1;
        }
        Self::of(&places)
    }

    /// Where the rows of this byte stand.
    pub(super) fn of_byte(&self, byte: u8) -> impl Iterator<Item = usize> {
        self.rows(usize::from(byte))
    }
}
