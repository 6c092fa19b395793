//! What the bytes of a line tell of it: most rules ask for a sign that it has not.

/// It has digits of ASCII or letters of the scripts that have their own, Chinese numerals and the full-width forms among
/// them: no day and no clock is told without.
const DIGITS: u8 = 1;
/// It has what parts come apart at, or a letter of the East.
const APART: u8 = 1 << 1;
/// It has what stands between a name and what is said beside it.
const BESIDE: u8 = 1 << 2;

/// The signs that a line has, or any part of it.
#[derive(Clone, Copy)]
pub(super) struct Signs(u8);

impl Signs {
    pub(super) fn of(line: &str) -> Self {
        Self(
            line.bytes()
                .fold(0, |signs, byte| signs | OF_BYTES[usize::from(byte)]),
        )
    }

    /// Whether it may tell a day or a clock.
    pub(super) const fn may_tell_time(self) -> bool {
        self.0 & DIGITS != 0
    }

    /// Whether there may be labels in it, or bars between its parts.
    pub(super) const fn may_come_apart(self) -> bool {
        self.0 & APART != 0
    }

    /// Whether something may be said beside a name.
    pub(super) const fn may_say_beside(self) -> bool {
        self.0 & BESIDE != 0
    }
}

static OF_BYTES: [u8; 256] = {
    let mut signs = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        signs[byte] = of_byte(byte as u8);
        byte += 1;
    }
    signs
};

const fn of_byte(byte: u8) -> u8 {
    let mut signs = 0;
    // Greek, Cyrillic and the signs of U+2000 to U+2FFF have no digits.
    if byte.is_ascii_digit() || byte >= 0xd6 && byte != 0xe2 {
        signs |= DIGITS;
    }
    // The wide signs, the words for a reporter and all letters of the East begin so.
    if matches!(byte, b':' | b'|' | 0xe3..) {
        signs |= APART;
    }
    // Commas, strokes and dashes of several scripts.
    if matches!(byte, b',' | b'-' | b'/' | 0xd8 | 0xe2) {
        signs |= BESIDE;
    }
    signs
}
