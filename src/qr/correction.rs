//! Error correction: the data in blocks, each with its check words, dealt out in turns (ISO/IEC 18004:2015, 7.5 and 7.6).
//!
//! It is what `qrcode` does with tables. Those of them that hold polynomials look like noise, so that nothing makes them
//! smaller, and would be a sixth of what a reader loads to see a code; here they are worked out when they are needed.

use super::Level;
use std::sync::{LazyLock, OnceLock};

/// Check words of a block, by level and version (ISO/IEC 18004:2015, table 9); from version 27 on they are those of
/// [`CHECK_WORDS_OF_LARGE`].
static CHECK_WORDS: [[u8; 26]; 4] = [
    [
        7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28,
    ],
    [
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28,
        28,
    ],
    [
        13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30,
        28,
    ],
    [
        17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30,
        30,
    ],
];
const CHECK_WORDS_OF_LARGE: [u8; 4] = [30, 28, 30, 30];
const MAX_CHECK_WORDS: usize = 30;

/// The words of a code of `version` that takes `total` of them, in the order in which they are laid out: `data`, which
/// fills the version at this level, and the check words.
pub(super) fn codewords(version: u8, level: Level, data: &[u8], total: usize) -> Vec<u8> {
    let of_level = CHECK_WORDS[level as usize].get(usize::from(version) - 1);
    let check_words = usize::from(*of_level.unwrap_or(&CHECK_WORDS_OF_LARGE[level as usize]));
    let count = (total - data.len()) / check_words;
    let (size, longer) = (data.len() / count, data.len() % count);
    // The blocks that are a word longer stand last, and that word of theirs behind all others.
    let short = count - longer;
    let mut words = vec![0; total];
    let mut rest = data;
    for n in 0..count {
        let (block, behind) = rest.split_at(size + usize::from(n >= short));
        rest = behind;
        for (at, word) in block.iter().enumerate() {
            words[at * count + n - if at < size { 0 } else { short }] = *word;
        }
        for (at, word) in check(block, check_words).into_iter().enumerate() {
            words[data.len() + at * count + n] = word;
        }
    }
    words
}

/// The rest of a block, taken as a polynomial, divided by the generator of this length.
fn check(block: &[u8], length: usize) -> Vec<u8> {
    let (field, generator) = (&*FIELD, generator(length));
    let mut rest = vec![0; length];
    for word in block {
        let lead = word ^ rest[0];
        rest.copy_within(1.., 0);
        rest[length - 1] = 0;
        if lead != 0 {
            let power = field.power_of(lead);
            for (word, coefficient) in rest.iter_mut().zip(generator) {
                *word ^= field.of_power[power + usize::from(*coefficient)];
            }
        }
    }
    rest
}

/// The coefficients of (x - 1)(x - α)…(x - α^(length - 1)) behind the first, which is 1, as powers of α; none is 0.
fn generator(length: usize) -> &'static [u8] {
    static GENERATORS: [OnceLock<Vec<u8>>; MAX_CHECK_WORDS + 1] =
        [const { OnceLock::new() }; MAX_CHECK_WORDS + 1];
    GENERATORS[length].get_or_init(|| {
        let field = &*FIELD;
        let mut coefficients = vec![1];
        for root in 0..length {
            coefficients.push(0);
            for at in (1..coefficients.len()).rev() {
                let power = field.power_of(coefficients[at - 1]) + root;
                coefficients[at] ^= field.of_power[power];
            }
        }
        let powers = coefficients[1..]
            .iter()
            .map(|word| field.powers[usize::from(*word)]);
        powers.collect()
    })
}

/// The numbers of one byte, as polynomials modulo x⁸ + x⁴ + x³ + x² + 1, in which α = 2 has every number but 0 among its
/// powers.
struct Field {
    /// By power up to the sum of two.
    of_power: [u8; 510],
    /// By number.
    powers: [u8; 256],
}

impl Field {
    fn power_of(&self, number: u8) -> usize {
        usize::from(self.powers[usize::from(number)])
    }
}

static FIELD: LazyLock<Field> = LazyLock::new(|| {
    let mut field = Field {
        of_power: [0; 510],
        powers: [0; 256],
    };
    let mut number = 1u8;
    for power in 0..255u8 {
        field.of_power[usize::from(power)] = number;
        field.of_power[usize::from(power) + 255] = number;
        field.powers[usize::from(number)] = power;
        let carry = if number & 0x80 == 0 { 0 } else { 0x1d };
        number = number << 1 ^ carry;
    }
    field
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::qr::segment::capacity_bits;
    use qrcode::types::Version;

    #[test]
    fn every_version_and_level_has_the_words_of_qrcode() {
        for version in 1..=40u8 {
            for level in Level::ALL {
                let size = Version::Normal(version.into());
                let data: Vec<u8> = (1..=capacity_bits(size, level) / 8)
                    .map(|at| (at * at * 31 % 251) as u8)
                    .collect();
                let (words, checks) =
                    qrcode::ec::construct_codewords(&data, size, level.ec()).expect("as long as it takes");
                let theirs = [words, checks].concat();
                assert_eq!(
                    codewords(version, level, &data, theirs.len()),
                    theirs,
                    "version {version} level {level}"
                );
            }
        }
    }
}
