// Generated from data/days.toml by `cargo xtask tables`. Do not edit.

/// What ends the number of a day behind its month.
pub(super) const DAY_ENDS: &[&str] = &["st", "nd", "rd", "th", "ရက်", "ቀን"];

/// What stands between a day and its month.
pub(super) const BEFORE_MONTH: &[&str] = &[
    "st",
    "nd",
    "rd",
    "th",
    "of",
    "de",
    "d",
    "er",
    "ngày",
    "ရက်",
    "ی",
    "ê",
];

/// What stands between a month and the year.
pub(super) const BEFORE_YEAR: &[&str] = &["de", "del", "năm", "ឆ្នាំ", "ປີ", "ปี", "พ", "ศ", "ค", "พุทธศักราช", "г"];

/// What stands behind a year that comes first.
pub(super) const YEAR_ENDS: &[&str] = &[
    "ခုနှစ်",
    "ပြည့်နှစ်",
    "m",
    "оны",
    "он",
    "жылғы",
    "жылдың",
    "жылы",
    "жылдын",
    "жыл",
    "ж",
    "يىلىنىڭ",
    "يىلى",
    "يىل",
    "წლის",
    "թ",
    "թվականի",
    "gada",
    "yil",
    "йил",
    "йилнинг",
    "eko",
    "ko",
];

/// What stands before the day that a report begins with.
pub(in crate::unfurl) const BEFORE_DAY: &[&str] = &[
    "den", "le", "ngày", "dated", "on", "at", "am", "um", "vom", "el", "il", "op", "em", "dnia", "dne",
];

/// What stands behind the year of that day.
pub(in crate::unfurl) const BEHIND_YEAR: &[&str] = &["года", "г", "r", "р"];
