//! Reading a time however a page writes it.

mod clock;
mod counted;
mod machine;
mod moment;
mod months;
mod natural;
mod order;
mod solar;
mod table;
mod tokens;

pub(super) use moment::Moment;
pub(super) use order::Order;

use jiff::civil::Date;

/// Whether a word is the name of a month.
pub(super) fn is_month(word: &str) -> bool {
    months::month(&word.to_lowercase()).is_some()
}

/// Whether a word is a weekday in English.
pub(super) fn is_weekday(word: &str) -> bool {
    natural::weekday_of(&word.to_ascii_lowercase()).is_some()
}

/// Whether a text is a time of day alone: `08:20`.
pub(super) fn is_clock(text: &str) -> bool {
    (4..=8).contains(&text.len())
        && text.contains(':')
        && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b':')
}

/// How long a text can be and still be a time, in bytes.
const MAX_BYTES: usize = 200;

/// Reads a time: RFC 3339, the looser forms of ISO 8601, RFC 2822, seconds or milliseconds since 1970, and dates as
/// people write them.
pub(super) fn read(text: &str) -> Option<Moment> {
    read_in(text, None)
}

/// The same, where `order` says how to take `3/4/2026`, which is nothing otherwise unless a weekday tells.
pub(super) fn read_in(text: &str, order: Option<Order>) -> Option<Moment> {
    let text = text.trim();
    if text.is_empty() || text.len() > MAX_BYTES {
        return None;
    }
    let text = tokens::ascii_digits(text);
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    machine::read(&text)
        .or_else(|| short(&text, order))
        .or_else(|| natural::read(&text, order))
}

/// As [`read`], but only what a machine wrote.
pub(super) fn read_machine(text: &str) -> Option<Moment> {
    machine::read(text.trim())
}

/// `17.7.11`: with dots the day is first, unless the language begins with the year; the year is one of this century. A
/// clock may follow where the language tells.
fn short(text: &str, order: Option<Order>) -> Option<Moment> {
    let (date, clock) = match text.split_once(' ') {
        Some((date, clock)) if matches!(order, Some(Order::Year | Order::Day)) => (date, Some(clock)),
        _ => (text, None),
    };
    let mut numbers = [0; 3];
    let mut parts = date.split('.');
    for number in &mut numbers {
        let part = parts.next().filter(|part| (1..=2).contains(&part.len()))?;
        *number = part.parse().ok()?;
    }
    if parts
        .next()
        .is_some_and(|rest| !rest.is_empty() || clock.is_none())
    {
        return None;
    }
    let [day, month, year] = match order {
        Some(Order::Year) => [numbers[2], numbers[1], numbers[0]],
        _ => numbers,
    };
    let date = Date::new(2000 + i16::from(year), month, day).ok()?;
    match clock {
        Some(clock) => {
            let (time, offset) = clock::clock(clock)?;
            Moment::new(date, Some(time), offset)
        }
        None => Moment::new(date, None, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_time() {
        for (text, expected) in [
            ("2026-11-24T09:30:00+0900", "2026-11-24T09:30:00+09:00"),
            ("2026-11-24T09:30:00.000Z", "2026-11-24T09:30:00Z"),
            ("2026-11-24T09:30", "2026-11-24T09:30:00+00:00"),
            ("2026-11-24 09:30:00 +0200", "2026-11-24T09:30:00+02:00"),
            ("2026/11/24 09:30", "2026-11-24T09:30:00+00:00"),
            ("2026.11.24.", "2026-11-24"),
            ("20261124", "2026-11-24"),
            ("20261124093000", "2026-11-24T09:30:00+00:00"),
            ("1795512600", "2026-11-24T09:30:00+00:00"),
            ("1795512600000", "2026-11-24T09:30:00+00:00"),
            ("Tue, 24 Nov 2026 09:30:00 GMT", "2026-11-24T09:30:00+00:00"),
            ("November 24, 2026", "2026-11-24"),
            (
                "Published Nov. 24th, 2026 at 9:30 p.m. ET",
                "2026-11-24T21:30:00-05:00",
            ),
            ("July 4, 2026 12:05 AM PT", "2026-07-04T00:05:00-07:00"),
            ("24 novembre 2026 à 9h30", "2026-11-24T09:30:00+00:00"),
            ("24 de noviembre de 2026", "2026-11-24"),
            ("24. November 2026, 9:30 Uhr", "2026-11-24T09:30:00+00:00"),
            ("24 ноября 2026 г., 09:30", "2026-11-24T09:30:00+00:00"),
            ("2026년 11월 24일 오후 3:05", "2026-11-24T15:05:00+00:00"),
            ("입력 2026.11.24 오전 9:30", "2026-11-24T09:30:00+00:00"),
            ("2026年11月24日 09:30", "2026-11-24T09:30:00+00:00"),
            ("2026年11月24日 下午3点", "2026-11-24T15:00:00+00:00"),
            ("၂၀၂၆ နိုဝင်ဘာ ၂၄", "2026-11-24"),
            ("24 tháng 11, 2026", "2026-11-24"),
            ("24.11.2026", "2026-11-24"),
            ("24/11/2026", "2026-11-24"),
            ("24.11.26", "2026-11-24"),
            ("24 नवंबर 2026, 09:30 AM IST", "2026-11-24T09:30:00+05:30"),
            ("২৪ নভেম্বর ২০২৬", "2026-11-24"),
            ("24 نومبر 2026", "2026-11-24"),
            ("24 בנובמבר 2026", "2026-11-24"),
            ("24 Νοεμβρίου 2026", "2026-11-24"),
            ("24. listopadu 2026", "2026-11-24"),
            ("2026. november 24.", "2026-11-24"),
            ("24 noiembrie 2026", "2026-11-24"),
            ("24. marraskuuta 2026", "2026-11-24"),
            ("24 ພະຈິກ 2026", "2026-11-24"),
            ("2026-Nov-24", "2026-11-24"),
            ("4. Mrz. 2026", "2026-03-04"),
            ("24 พ.ย. 2569", "2026-11-24"),
            ("၂၀၂၆ ခုနှစ် နိုဝင်ဘာလ ၂၄ ရက်", "2026-11-24"),
            ("༢༠༢༦་༡༡་༢༤", "2026-11-24"),
            ("令和8年11月24日", "2026-11-24"),
            ("民國115年11月24日", "2026-11-24"),
            ("發布日期：115-11-24", "2026-11-24"),
            ("115/11/24", "2026-11-24"),
            ("24 Ogos 2026", "2026-08-24"),
            ("24 lapkričio 2026", "2026-11-24"),
            ("4. maj 2026", "2026-05-04"),
            ("Wed, 03/04/2026 - 10:15", "2026-03-04T10:15:00+00:00"),
            ("Friday 03/04/2026", "2026-04-03"),
            ("Tue Nov 24 09:30:00 2026", "2026-11-24T09:30:00+00:00"),
            ("Tue Nov 24 09:30:00 KST 2026", "2026-11-24T09:30:00+09:00"),
            ("Tue Nov 24 09:30:00 +0900 2026", "2026-11-24T09:30:00+09:00"),
            (
                "Tue Nov 24 2026 09:30:00 GMT+0900 (Korean Standard Time)",
                "2026-11-24T09:30:00+09:00",
            ),
            ("1795512600.25", "2026-11-24T09:30:00+00:00"),
            ("09:30 - 03 ноября 2026", "2026-11-03T09:30:00+00:00"),
            ("24 ноября 2026, 09:30 - 10 comments", "2026-11-24T09:30:00+00:00"),
            (
                "24 ноября 2026 в 9:30 по московскому времени",
                "2026-11-24T09:30:00+03:00",
            ),
            ("Nov 24, 2026 9:30am Eastern Time", "2026-11-24T09:30:00-05:00"),
            ("Nov 24, 2026 09:30 MMT", "2026-11-24T09:30:00+06:30"),
            ("24-11-2026 | 03:05 م", "2026-11-24T15:05:00+00:00"),
            ("24 พ.ย. 69", "2026-11-24"),
            ("24/11/2569", "2026-11-24"),
            ("24 พ.ย. 2569 เวลา 09.30 น.", "2026-11-24T09:30:00+00:00"),
            ("24 Agustus 2026 | 09.30 WIB", "2026-08-24T09:30:00+07:00"),
            ("နိုဝင်ဘာလ ၂၄ ရက်၊ ၂၀၂၆", "2026-11-24"),
            ("၂၄ ရက် နိုဝင်ဘာလ ၂၀၂၆", "2026-11-24"),
            ("2026-يىلى نويابىرنىڭ 24-كۈنى", "2026-11-24"),
            ("၂၀၂၆ ခုနှစ်၊ နိုဝင်ဘာလ ၂၄ ရက်", "2026-11-24"),
            ("၂၄ သြဂုတ် ၂၀၂၆", "2026-08-24"),
            ("༢༠༢༦།༡༡།༢༤", "2026-11-24"),
            ("༢༠༢༦ ལོའི་ཟླ་ ༡༡ པའི་ཚེས་ ༢༤ ཉིན།", "2026-11-24"),
            ("ཟླ་ ༡༡ ཚེས་ ༢༤ ལོ་ ༢༠༢༦", "2026-11-24"),
            ("24 Tháng Mười Một 2026", "2026-11-24"),
            ("2026 оны 11-р сарын 24", "2026-11-24"),
            ("2026 m. lapkričio 24 d.", "2026-11-24"),
            ("24 ნოემბერი 2026", "2026-11-24"),
            ("24 նոյեմբերի 2026", "2026-11-24"),
            ("Nobyembre 24, 2026", "2026-11-24"),
        ] {
            let moment = read(text).unwrap_or_else(|| panic!("{text} was not read"));
            assert_eq!(moment.timestamp().unwrap().as_str(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_time() {
        for text in [
            "",
            "yesterday",
            "May",
            "In 2026 he came",
            "10 minutes ago",
            "4/5/2026",
            "Page 3 of 12",
            "Version 1.2.10",
            "1.2.3.4",
            "115.1.2",
            "192.10.10",
            "99999999",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        let year_first = read_in("26.11.24 09:30", Some(Order::Year)).expect("it is a time");
        assert_eq!(
            year_first.timestamp().unwrap().as_str(),
            "2026-11-24T09:30:00+00:00"
        );
        for (order, expected) in [(Order::Month, "2026-04-05"), (Order::Day, "2026-05-04")] {
            let moment = read_in("4/5/2026", Some(order)).unwrap();
            assert_eq!(moment.timestamp().unwrap().as_str(), expected);
        }
    }
}
