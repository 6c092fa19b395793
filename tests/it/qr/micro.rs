//! Micro QR codes: capacities and refusals; `tests/python/qr_readers.py` has one read by zxing-cpp.

use handbill::ErrorCode;
use handbill::qr::{Level, Logo, Qr, QrOptions, Style, SvgOptions};

/// Digits, alphanumeric letters and bytes that each version holds (ISO/IEC 18004:2015, table 7); M2 has no bytes.
const CAPACITIES: [(u8, Level, [usize; 3]); 7] = [
    (2, Level::L, [10, 6, 0]),
    (2, Level::M, [8, 5, 0]),
    (3, Level::L, [23, 14, 9]),
    (3, Level::M, [18, 11, 7]),
    (4, Level::L, [35, 21, 15]),
    (4, Level::M, [30, 18, 13]),
    (4, Level::Q, [21, 13, 9]),
];

fn micro(text: &str, level: Level) -> Result<Qr, handbill::Error> {
    let options = QrOptions::new()
        .with_micro(true)
        .with_level(level)
        .with_level_fixed(true);
    Qr::new(text, &options)
}

#[test]
fn each_version_holds_what_the_standard_says() {
    for (version, level, capacities) in CAPACITIES {
        for (letter, capacity) in ["1", "A", "a"].into_iter().zip(capacities) {
            if capacity == 0 {
                continue;
            }
            let qr = micro(&letter.repeat(capacity), level).expect("fits");
            assert!(qr.version() <= version, "{capacity} of {letter} at {level}");
            assert_eq!(
                (qr.level(), qr.side_modules()),
                (level, 9 + 2 * usize::from(qr.version()))
            );
            match micro(&letter.repeat(capacity + 1), level) {
                Ok(next) => assert!(
                    next.version() > version,
                    "{} of {letter} at {level}",
                    capacity + 1
                ),
                Err(error) => {
                    assert_eq!((version, error.code()), (4, ErrorCode::QrTooLong));
                    let says = format!(
                        "{} bytes, 1 more than a Micro QR code of level {level} holds ({capacity})",
                        capacity + 1
                    );
                    assert!(error.message().contains(&says), "{error}");
                }
            }
        }
    }
}

#[test]
fn what_a_micro_code_cannot_hold_is_refused() {
    for (text, level, code) in [
        ("강", Level::M, ErrorCode::QrTooLong),
        ("https://news.example/1", Level::M, ErrorCode::QrTooLong),
        ("1", Level::H, ErrorCode::BadOption),
        ("", Level::M, ErrorCode::BadValue),
    ] {
        let error = micro(text, level).expect_err(text);
        assert_eq!(error.code(), code, "{error}");
        assert!(error.fix().is_some(), "{error}");
    }
}

#[test]
fn a_micro_code_bears_no_logo_and_a_quiet_zone_of_two() {
    let qr = micro("NEWS.KR/1", Level::M).expect("short");
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>"#;
    let style = Style::new().with_logo(Logo::from_bytes(svg).expect("a logo"));
    let error = qr
        .to_svg(&SvgOptions::new().with_style(style))
        .expect_err("no room");
    assert_eq!(error.code(), ErrorCode::BadOption);
    for (modules, fits) in [(1, false), (2, true)] {
        let style = Style::new().with_quiet_zone_modules(modules);
        assert_eq!(qr.to_svg(&SvgOptions::new().with_style(style)).is_ok(), fits);
    }
}
