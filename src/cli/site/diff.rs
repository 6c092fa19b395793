//! What a dry run would change, as a unified diff.

use similar::TextDiff;
use std::path::Path;

/// The difference between two pages, with colours. Bytes that are not UTF-8 are shown as U+FFFD.
pub(super) fn unified(path: &Path, before: &[u8], after: &[u8]) -> String {
    let (before, after) = (String::from_utf8_lossy(before), String::from_utf8_lossy(after));
    let name = path.display().to_string();
    let diff = TextDiff::from_lines(before.as_ref(), after.as_ref());
    let plain = diff
        .unified_diff()
        .context_radius(1)
        .header(&name, &name)
        .to_string();
    let mut out = String::new();
    for line in plain.lines() {
        let style = match line.as_bytes().first() {
            Some(b'+') => anstyle::AnsiColor::Green.on_default(),
            Some(b'-') => anstyle::AnsiColor::Red.on_default(),
            Some(b'@') => anstyle::AnsiColor::Cyan.on_default(),
            _ => anstyle::Style::new(),
        };
        out.push_str(&format!("{style}{line}{style:#}\n"));
    }
    out
}
