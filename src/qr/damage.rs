//! Which codewords a part of the code holds, and how many lost ones it stands.

use qrcode::canvas::{Canvas, Module};
use qrcode::types::Version;

use super::Level;
use super::logo::Spot;
use super::segment::capacity_bits;

/// The codewords of a code by place.
pub(super) struct Damage {
    side: usize,
    /// By module, row after row: the codeword it is a bit of.
    codewords: Vec<Option<usize>>,
    /// By codeword: the block it belongs to.
    blocks: Vec<usize>,
    block_count: usize,
    /// Codewords that can be mended in each block.
    mended: usize,
}

impl Damage {
    pub(super) fn new(version: u8, level: Level) -> Self {
        let size = Version::Normal(version.into());
        let side = usize::from(size.width().unsigned_abs());
        let blocks = blocks(size, level, capacity_bits(size, level) / 8);
        let block_count = blocks.iter().max().map_or(1, |last| last + 1);
        let all =
            qrcode::ec::max_allowed_errors(size, level.ec()).expect("versions 1 to 40 take every level");
        let mut codewords = vec![None; side * side];
        for (bit, (x, y)) in data_modules(size, level).enumerate() {
            codewords[y * side + x] = Some(bit / 8).filter(|word| *word < blocks.len());
        }
        Self {
            side,
            codewords,
            blocks,
            block_count,
            mended: all / block_count,
        }
    }

    /// Lost codewords a block may have so that half of its strength is left.
    pub(super) fn bearable(&self) -> usize {
        self.mended / 2
    }

    /// Whether `spot` covers a pattern that readers find or straighten the code by.
    pub(super) fn hides_patterns(&self, spot: &Spot) -> bool {
        (spot.y..spot.y + spot.height)
            .flat_map(|y| (spot.x..spot.x + spot.width).map(move |x| (x, y)))
            .any(|(x, y)| self.codewords[y * self.side + x].is_none())
    }

    /// The most codewords of one block that have a module in `spot`.
    pub(super) fn worst(&self, spot: &Spot) -> usize {
        let mut hit = vec![false; self.blocks.len()];
        for y in spot.y..spot.y + spot.height {
            for x in spot.x..spot.x + spot.width {
                if let Some(word) = self.codewords[y * self.side + x] {
                    hit[word] = true;
                }
            }
        }
        let mut counts = vec![0; self.block_count];
        for (block, _) in self.blocks.iter().zip(hit).filter(|(_, hit)| *hit) {
            counts[*block] += 1;
        }
        counts.into_iter().max().unwrap_or(0)
    }
}

/// The block of each codeword in the order they are laid out, found by sending numbers through the interleaving.
fn blocks(size: Version, level: Level, data_words: usize) -> Vec<usize> {
    let send = |byte: fn(usize) -> u8| {
        let words: Vec<u8> = (0..data_words).map(byte).collect();
        qrcode::ec::construct_codewords(&words, size, level.ec()).expect("as many words as the version has")
    };
    let ((low, correction), (high, _)) = (send(|n| n.to_le_bytes()[0]), send(|n| n.to_le_bytes()[1]));
    let order: Vec<usize> = low
        .iter()
        .zip(&high)
        .map(|(low, high)| usize::from(*low) | usize::from(*high) << 8)
        .collect();
    // The first words of all blocks stand first, and then the second word of the first block.
    let count = order.iter().position(|word| *word == 1).unwrap_or(1);
    let starts = order[..count].to_vec();
    let data = order
        .into_iter()
        .map(|word| starts.partition_point(|start| *start <= word) - 1);
    data.chain((0..correction.len()).map(|word| word % count))
        .collect()
}

/// The modules that hold data, in the order of its bits (ISO/IEC 18004:2015, 7.7.3): two columns at a time from the
/// right, up and down in turn, leaving out the column of the timing pattern.
pub(super) fn data_modules(size: Version, level: Level) -> impl Iterator<Item = (usize, usize)> {
    let width = size.width();
    let mut canvas = Canvas::new(size, level.ec());
    canvas.draw_all_functional_patterns();
    let pairs = (0..width).rev().filter(|column| *column != 6).collect::<Vec<_>>();
    let columns: Vec<[i16; 2]> = pairs.chunks_exact(2).map(|pair| [pair[0], pair[1]]).collect();
    let mut modules = Vec::new();
    for (turn, pair) in columns.into_iter().enumerate() {
        for row in 0..width {
            let y = if turn % 2 == 0 { width - 1 - row } else { row };
            for x in pair.into_iter().filter(|x| canvas.get(*x, y) == Module::Empty) {
                modules.push((usize::from(x.unsigned_abs()), usize::from(y.unsigned_abs())));
            }
        }
    }
    modules.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_module_belongs_to_the_codeword_that_qrcode_draws_there() {
        for (version, level) in [
            (1, Level::H),
            (5, Level::Q),
            (7, Level::H),
            (14, Level::M),
            (40, Level::L),
        ] {
            let size = Version::Normal(version);
            let damage = Damage::new(version as u8, level);
            let data_words = capacity_bits(size, level) / 8;
            let words = damage.blocks.len();
            for word in [0, 1, data_words - 1, data_words, words / 2, words - 1] {
                let (mut data, mut correction) = (vec![0; data_words], vec![0; words - data_words]);
                match word.checked_sub(data_words) {
                    None => data[word] = 0xff,
                    Some(word) => correction[word] = 0xff,
                }
                let mut canvas = Canvas::new(size, level.ec());
                canvas.draw_all_functional_patterns();
                canvas.draw_data(&data, &correction);
                for (at, codeword) in damage.codewords.iter().enumerate() {
                    let (x, y) = ((at % damage.side) as i16, (at / damage.side) as i16);
                    let drawn = canvas.get(x, y) == Module::Unmasked(qrcode::Color::Dark);
                    assert_eq!(
                        drawn,
                        *codeword == Some(word),
                        "version {version} word {word} at {x},{y}"
                    );
                }
            }
        }
    }

    #[test]
    fn blocks_are_those_of_the_standard() {
        // ISO/IEC 18004:2015, table 9: 5-Q has two blocks of 15 and two of 16 data words, 18 for correction each.
        let damage = Damage::new(5, Level::Q);
        assert_eq!((damage.block_count, damage.mended), (4, 9));
        assert_eq!(damage.blocks[..8], [0, 1, 2, 3, 0, 1, 2, 3]);
        assert_eq!(damage.blocks[60..66], [2, 3, 0, 1, 2, 3]);
    }
}
