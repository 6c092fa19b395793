//! What a site is called beside its name: by its owner, with a legal form, with a slogan.

/// Behind a company's name in a register, not on its front page.
const LEGAL: &[&str] = &[
    "AB",
    "AG",
    "Co",
    "Company",
    "Corp",
    "Corporation",
    "GmbH",
    "Inc",
    "LLC",
    "Limited",
    "Ltd",
    "PLC",
    "S.A",
    "S.L",
    "S.p.A",
    "e. V",
    "e.V",
];

/// A company's name without its legal form: `Example Times, Inc.`
pub(in crate::unfurl) fn without_legal(name: &str) -> &str {
    let bare = name.trim_end_matches('.');
    let form = LEGAL.iter().find_map(|form| {
        let rest = bare.strip_suffix(form)?;
        rest.ends_with([' ', ',']).then_some(rest)
    });
    form.map_or(name, |rest| rest.trim_end_matches([' ', ',']))
}

/// Whether a name is `site` with a slogan behind it: `Example – News from the river`.
pub(super) fn is_slogan(name: &str, site: &str) -> bool {
    let rest = name.strip_prefix(site);
    rest.is_some_and(|rest| {
        [" - ", " – ", " — ", " | "]
            .iter()
            .any(|sign| rest.starts_with(sign))
    })
}

/// Whose rights a line of copyright reserves: `© 2019–2026 Example Times. All rights reserved.`
pub(super) fn owner(line: &str) -> Option<&str> {
    let low = line.to_ascii_lowercase();
    let end = ["all rights", " – ", " - ", " | ", "版权所有", "版權所有"]
        .iter()
        .filter_map(|stop| low.find(stop))
        .min()
        .unwrap_or(line.len());
    let mut name = line[..end].trim();
    while let Some(rest) = [
        "©",
        "℗",
        "(c)",
        "(C)",
        "Copyright",
        "copyright",
        "COPYRIGHT",
        "by ",
    ]
    .iter()
    .find_map(|mark| name.strip_prefix(mark))
    {
        name =
            rest.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '–' | ',' | '.'));
    }
    let name = name.trim_end_matches([' ', '.', ',', '|']);
    let is_license = name.starts_with("CC ") || name.contains(" / ");
    (name.starts_with(char::is_alphabetic) && !is_license && name.chars().count() <= 40).then_some(name)
}
