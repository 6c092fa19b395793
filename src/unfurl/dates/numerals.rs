//! Chinese numerals of a date: `二〇二六年十一月二十四日`.

/// What a numeral of a date counts.
const UNITS: [char; 10] = ['年', '月', '日', '号', '號', '時', '时', '点', '點', '分'];

/// The text with the numerals before its year, month, day and clock in digits.
pub(super) fn in_digits(text: &str) -> Option<String> {
    let is_dated = |unit: char| text.find(unit).is_some_and(|at| text[..at].ends_with(is_numeral));
    if !is_dated('年') && !is_dated('月') {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_numeral) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c| !is_numeral(c)).unwrap_or(from.len());
        let (numeral, behind) = from.split_at(end);
        out.push_str(before);
        match value(numeral).filter(|_| behind.starts_with(UNITS)) {
            Some(value) => out.push_str(&value.to_string()),
            None => out.push_str(numeral),
        }
        rest = behind;
    }
    out.push_str(rest);
    Some(out)
}

fn is_numeral(c: char) -> bool {
    matches!(c, '十' | '廿' | '卅' | '百' | '元') || digit(c).is_some()
}

fn digit(c: char) -> Option<u32> {
    Some(match c {
        '〇' | '零' | '○' | '◯' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

/// `二〇二六` digit by digit, `二十四` by tens, `元`, the first year of an era.
fn value(numeral: &str) -> Option<u32> {
    if numeral == "元" {
        return Some(1);
    }
    if numeral.chars().count() > 6 {
        return None;
    }
    let (mut whole, mut last) = (0, None);
    for c in numeral.chars() {
        let times = match c {
            '百' => 100,
            '十' | '廿' | '卅' => 10,
            c => {
                last = Some(last.unwrap_or(0) * 10 + digit(c)?);
                continue;
            }
        };
        whole += times
            * match c {
                '廿' => 2,
                '卅' => 3,
                _ => last.unwrap_or(1),
            };
        last = None;
    }
    Some(whole + last.unwrap_or(0))
}
