//! The eight masks and the penalty that chooses among them (ISO/IEC 18004:2015, 7.8), on whole rows of bits.

use super::matrix::{Line, Symbol};

/// Every mask repeats after this many rows and columns.
pub(super) const PERIOD: usize = 12;

/// For each mask its lines by row, then by column.
pub(super) static LINES: [[[Line; PERIOD]; 2]; 8] = lines();

const fn turns(mask: usize, x: usize, y: usize) -> bool {
    (match mask {
        0 => (x + y) % 2,
        1 => y % 2,
        2 => x % 3,
        3 => (x + y) % 3,
        4 => (x / 3 + y / 2) % 2,
        5 => x * y % 2 + x * y % 3,
        6 => (x * y % 2 + x * y % 3) % 2,
        _ => ((x + y) % 2 + x * y % 3) % 2,
    }) == 0
}

const fn lines() -> [[[Line; PERIOD]; 2]; 8] {
    let mut lines = [[[[0; 3]; PERIOD]; 2]; 8];
    let mut mask = 0;
    while mask < 8 {
        let mut line = 0;
        while line < PERIOD {
            let mut at = 0;
            while at < 192 {
                if turns(mask, at, line) {
                    lines[mask][0][line][at / 64] |= 1 << (at % 64);
                }
                if turns(mask, line, at) {
                    lines[mask][1][line][at / 64] |= 1 << (at % 64);
                }
                at += 1;
            }
            line += 1;
        }
        mask += 1;
    }
    lines
}

/// Light modules that make a finder-like run count as one (7.8.3.1, feature 3).
const QUIET: usize = 4;

/// As few words a line as hold `side` modules and the quiet zone either side of them that the finder rule looks at.
pub(super) fn words(side: usize) -> usize {
    (side + 2 * QUIET).div_ceil(64)
}

/// How hard a symbol would be to read; the mask with the least is taken. What is not below `least` is not counted to
/// its end.
pub(super) fn penalty<const WORDS: usize>(symbol: &Symbol<WORDS>, least: u32) -> u32 {
    let side = symbol.rows.len();
    let mut total = 0;
    for lines in [&symbol.rows, &symbol.columns] {
        // One sum after the other: without a branch, two lines are counted at once.
        total += sum(lines, |line| runs(line, side));
        total += sum(lines, |line| finders(line, side));
        if total >= least {
            return total;
        }
    }
    let pairs = symbol.rows.iter().zip(&symbol.rows[1..]);
    total += pairs
        .map(|(upper, lower)| blocks(Bits(*upper), Bits(*lower), side))
        .sum::<u32>();
    total + balance(sum(&symbol.rows, Bits::count), side)
}

fn sum<const WORDS: usize>(lines: &[[u64; WORDS]], of: impl Fn(Bits<WORDS>) -> u32) -> u32 {
    lines.iter().map(|line| of(Bits(*line))).sum()
}

/// 3 points for five modules alike in a line, and one for each further.
fn runs<const WORDS: usize>(line: Bits<WORDS>, side: usize) -> u32 {
    let alike = line.xor(line.down(1)).not().and(Bits::ones(side - 1));
    let two = alike.and(alike.down(1));
    let fives = two.and(two.down(2));
    let starts = fives.and(fives.up(1).not());
    fives.count() + 2 * starts.count()
}

/// 3 points for each square of 2 × 2 modules alike.
fn blocks<const WORDS: usize>(upper: Bits<WORDS>, lower: Bits<WORDS>, side: usize) -> u32 {
    let across = upper.xor(upper.down(1)).or(lower.xor(lower.down(1)));
    let down = upper.xor(lower);
    3 * across.or(down).not().and(Bits::ones(side - 1)).count()
}

/// 40 points for each run of dark-light-dark×3-light-dark with four light modules, or the quiet zone, on a side.
fn finders<const WORDS: usize>(line: Bits<WORDS>, side: usize) -> u32 {
    let next = line.down(1);
    let changes = line.xor(next);
    let (falls, rises) = (changes.and(line), changes.and(next));
    let pairs = line.and(next);
    let core = falls.and(pairs.and(pairs.down(1)).down(2)).and(rises.down(5));
    if core.is_empty() {
        return 0;
    }
    let (core, line) = (core.up(QUIET), line.up(QUIET));
    let wide = line.or(line.down(1));
    let four = wide.or(wide.down(2)).not();
    let clear = four.up(4).or(four.down(7));
    40 * core.and(clear).and(Bits::ones(side + QUIET)).count()
}

/// 10 points for each full 5 % that the share of dark modules is away from half.
fn balance(dark: u32, side: usize) -> u32 {
    let all = (side * side) as u32;
    (dark * 20).abs_diff(all * 10) / all * 10
}

/// A line of bits in so many words.
#[derive(Clone, Copy)]
struct Bits<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Bits<WORDS> {
    /// The lowest `count` bits set.
    fn ones(count: usize) -> Self {
        Self(std::array::from_fn(|word| {
            match count.saturating_sub(word * 64) {
                0 => 0,
                bits @ 1..64 => (1 << bits) - 1,
                _ => u64::MAX,
            }
        }))
    }

    fn and(self, other: Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] & other.0[word]))
    }

    fn or(self, other: Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] | other.0[word]))
    }

    fn xor(self, other: Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] ^ other.0[word]))
    }

    fn not(self) -> Self {
        Self(self.0.map(|word| !word))
    }

    /// Each bit `by` places lower (0 < `by` < 64).
    fn down(self, by: usize) -> Self {
        Self(std::array::from_fn(|word| {
            self.0[word] >> by | self.0.get(word + 1).map_or(0, |next| next << (64 - by))
        }))
    }

    /// Each bit `by` places higher (0 < `by` < 64).
    fn up(self, by: usize) -> Self {
        Self(std::array::from_fn(|word| {
            self.0[word] << by | word.checked_sub(1).map_or(0, |last| self.0[last] >> (64 - by))
        }))
    }

    fn is_empty(self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    fn count(self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The rules of 7.8.3.1 again, one module after another.
    fn plainly(modules: &[Vec<bool>]) -> u32 {
        let side = modules.len();
        let mut total = 0;
        let columns: Vec<Vec<bool>> = (0..side)
            .map(|x| modules.iter().map(|row| row[x]).collect())
            .collect();
        for lines in [modules, &columns] {
            for line in lines {
                let at = |i: isize| usize::try_from(i).is_ok_and(|i| line.get(i) == Some(&true));
                for run in line.chunk_by(|a, b| a == b).filter(|run| run.len() >= 5) {
                    total += run.len() as u32 - 2;
                }
                for start in 0..=side as isize - 7 {
                    let core = [true, false, true, true, true, false, true];
                    let before = (1..=4).all(|i| !at(start - i));
                    let after = (7..=10).all(|i| !at(start + i));
                    if (0..7).all(|i| at(start + i) == core[i as usize]) && (before || after) {
                        total += 40;
                    }
                }
            }
        }
        for y in 1..side {
            for x in 1..side {
                let one = modules[y][x];
                if modules[y - 1][x] == one && modules[y][x - 1] == one && modules[y - 1][x - 1] == one {
                    total += 3;
                }
            }
        }
        let dark = modules.iter().flatten().filter(|dark| **dark).count();
        let percent = 100.0 * dark as f64 / (side * side) as f64;
        total + ((percent - 50.0).abs() / 5.0).floor() as u32 * 10
    }

    fn modules() -> impl Strategy<Value = Vec<Vec<bool>>> {
        (
            prop::sample::select(vec![21usize, 53, 57, 117, 121, 177]),
            1..10u8,
        )
            .prop_flat_map(|(side, share)| {
                let module = prop::bool::weighted(f64::from(share) / 10.0);
                prop::collection::vec(prop::collection::vec(module, side), side)
            })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn bit_rules_are_the_plain_rules(modules in modules()) {
            let side = modules.len();
            let mut symbol = Symbol { rows: vec![[0; 3]; side], columns: vec![[0; 3]; side] };
            for (y, row) in modules.iter().enumerate() {
                for (x, _) in row.iter().enumerate().filter(|(_, dark)| **dark) {
                    symbol.rows[y][x / 64] |= 1 << (x % 64);
                    symbol.columns[x][y / 64] |= 1 << (y % 64);
                }
            }
            let expected = plainly(&modules);
            prop_assert_eq!(penalty(&symbol, u32::MAX), expected);
            prop_assert_eq!(penalty(&symbol, expected + 1), expected);
            prop_assert!(penalty(&symbol, expected) >= expected);
        }
    }
}
