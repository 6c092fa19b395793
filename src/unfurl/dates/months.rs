//! The names of the months, as newspapers write them ([CLDR](https://cldr.unicode.org/), full forms; Latin and
//! Cyrillic ones are also recognised by their first letters).

/// January to December in one language.
pub(super) type Year = [&'static str; 12];

#[rustfmt::skip]
pub(super) const MONTHS: &[Year] = &[
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
    ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
    ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
    ["januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"],
    ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
    ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
    ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
    ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember"],
    ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
    ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"],
    ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"],
    ["ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"],
    ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
    ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"],
    ["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"],
    ["يانۋار", "فېۋرال", "مارت", "ئاپرېل", "ماي", "ئىيۇن", "ئىيۇل", "ئاۋغۇست", "سېنتەبىر", "ئۆكتەبىر", "نويابىر", "دېكابىر"],
    ["ဇန်နဝါရီ", "ဖေဖော်ဝါရီ", "မတ်", "ဧပြီ", "မေ", "ဇွန်", "ဇူလိုင်", "ဩဂုတ်", "စက်တင်ဘာ", "အောက်တိုဘာ", "နိုဝင်ဘာ", "ဒီဇင်ဘာ"],
    ["មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ"],
    ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"],
];

/// The month that `word` (lower case) names: in full, or abbreviated to three or more letters.
pub(super) fn month(word: &str) -> Option<i8> {
    // Khmer writes `month` before the name, and no space between.
    let word = word.strip_prefix("ខែ").unwrap_or(word);
    let index = |matches: &dyn Fn(&str) -> bool| {
        MONTHS
            .iter()
            .find_map(|year| year.iter().position(|name| matches(name)))
    };
    let exact = index(&|name| name == word);
    let letters = word.chars().count();
    let abbreviated = || {
        let script = word
            .chars()
            .all(|c| c.is_ascii_alphabetic() || matches!(c, 'à'..='ÿ' | 'а'..='я' | 'і'));
        (script && (3..=5).contains(&letters)).then(|| index(&|name| name.starts_with(word)))?
    };
    let prefixed = || {
        // Scripts without spaces, or with an ending to the name.
        (!word.is_ascii() && letters >= 4)
            .then(|| index(&|name| !name.is_ascii() && name.chars().count() >= 3 && word.starts_with(name)))?
    };
    exact
        .or_else(abbreviated)
        .or_else(prefixed)
        .map(|index| index as i8 + 1)
}
