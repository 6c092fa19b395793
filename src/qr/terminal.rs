//! The code as text for a terminal: two modules a character, one above the other.

use super::Qr;
use super::style::{QUIET_ZONE_MODULES, check_quiet_zone};
use crate::error::Error;

/// How a code is written to a terminal.
#[derive(Debug, Clone)]
pub struct TerminalOptions {
    inverted: bool,
    quiet_zone_modules: u8,
    force: bool,
}

impl Default for TerminalOptions {
    fn default() -> Self {
        Self {
            inverted: false,
            quiet_zone_modules: QUIET_ZONE_MODULES,
            force: false,
        }
    }
}

impl TerminalOptions {
    /// For dark text on a light screen, 4 modules of quiet zone.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the screen shows light text on dark: then the light modules are what is printed.
    #[must_use]
    pub fn with_inverted(mut self, inverted: bool) -> Self {
        self.inverted = inverted;
        self
    }

    /// Light modules around the code.
    #[must_use]
    pub fn with_quiet_zone_modules(mut self, modules: u8) -> Self {
        self.quiet_zone_modules = modules;
        self
    }

    /// Whether to write the code even if readers would not scan it.
    #[must_use]
    pub fn with_force(mut self, force: bool) -> Self {
        self.force = force;
        self
    }
}

impl Qr {
    /// The code in half blocks (U+2580, U+2584, U+2588) and spaces, each line ended by a line feed. Every line is
    /// one column a module wide.
    ///
    /// # Errors
    ///
    /// [`ErrorCode::QrUnsafe`](crate::ErrorCode::QrUnsafe) when the quiet zone is too narrow.
    pub fn to_terminal(&self, options: &TerminalOptions) -> Result<String, Error> {
        if !options.force {
            check_quiet_zone(options.quiet_zone_modules, self)?;
        }
        let quiet = usize::from(options.quiet_zone_modules);
        let side = self.side_modules() + 2 * quiet;
        // Above and left of the code the subtraction wraps round to a module far outside, which is light.
        let printed = |x: usize, y: usize| {
            self.is_dark(x.wrapping_sub(quiet), y.wrapping_sub(quiet)) != options.inverted
        };
        let mut text = String::with_capacity(side.div_ceil(2) * (side * 3 + 1));
        for y in (0..side).step_by(2) {
            text.extend((0..side).map(|x| match (printed(x, y), printed(x, y + 1)) {
                (false, false) => ' ',
                (true, false) => '▀',
                (false, true) => '▄',
                (true, true) => '█',
            }));
            text.push('\n');
        }
        Ok(text)
    }
}
