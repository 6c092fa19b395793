//! Logos: how large one may be, and what is none.

use handbill::qr::{Level, Logo, Qr, QrOptions, Style, SvgOptions};
use proptest::prelude::*;

const SVG: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4" fill="#c00"/></svg>"##;

fn logo() -> Logo {
    Logo::from_bytes(SVG.as_bytes()).expect("a logo")
}

fn svg(qr: &Qr, logo: Logo, force: bool) -> Result<String, handbill::Error> {
    qr.to_svg(&SvgOptions::new().with_style(Style::new().with_logo(logo).with_force(force)))
}

#[test]
fn a_pattern_in_the_middle_is_never_covered() {
    let mut refused = Vec::new();
    for length in (20..1200).step_by(20) {
        let options = QrOptions::new().with_level(Level::H).with_level_fixed(true);
        let qr = Qr::new(&"a".repeat(length), &options).expect("fits");
        if !logo().fits(&qr) {
            let error = svg(&qr, logo(), false).expect_err("refused");
            assert!(error.message().contains("pattern in the middle"), "{error}");
            refused.push(qr.version());
        }
    }
    refused.dedup();
    let odd_rows = [7..=13, 21..=27, 35..=40];
    let expected = |version: &u8| odd_rows.iter().any(|versions| versions.contains(version));
    assert!(refused.iter().all(expected), "{refused:?}");
    assert!(refused.contains(&7) && refused.contains(&21), "{refused:?}");
}

#[test]
fn a_stated_size_that_is_too_large_is_answered_with_the_largest_that_is_not() {
    for level in Level::ALL {
        for length in (20..1200).step_by(60) {
            let options = QrOptions::new().with_level(level).with_level_fixed(true);
            let qr = Qr::new(&"a".repeat(length), &options).expect("fits");
            let Some(most) = logo().largest_percent(&qr) else {
                assert!(!logo().with_width_percent(100).fits(&qr));
                continue;
            };
            assert!(logo().with_width_percent(most).fits(&qr));
            for wider in most + 1..=100 {
                // Some percentages lead to the same modules.
                if let Err(error) = svg(&qr, logo().with_width_percent(wider), false) {
                    assert_eq!(
                        error.fix(),
                        Some(&*format!("make it {most} % or less")),
                        "{error}"
                    );
                }
            }
            assert!(!logo().with_width_percent(100).fits(&qr));
        }
    }
}

#[test]
fn what_is_no_logo_is_refused_with_what_to_do() {
    for foreign in [
        "",
        "GIF89a",
        "<html></html>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><text>x</text></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><image href=\"file:///etc/passwd\"/></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 1\"><path d=\"M0 0h800v1z\"/></svg>",
        "\u{89}PNG",
    ] {
        let error = Logo::from_bytes(foreign.as_bytes()).expect_err(foreign);
        assert!(error.fix().is_some(), "{error}");
    }
}

#[test]
fn scripts_of_a_logo_do_not_reach_the_page() {
    let script = SVG.replace("<circle", "<script>alert(1)</script><circle");
    let error = Logo::from_bytes(script.as_bytes()).expect_err("refused");
    assert!(error.message().contains("script"), "{error}");
    let handler = SVG.replace("<circle", "<circle onclick=\"alert(2)\"");
    let qr = Qr::new("https://example.org/1", &QrOptions::new().with_level(Level::H)).expect("short");
    let logo = Logo::from_bytes(handler.as_bytes()).expect("a logo, drawn anew");
    let page = svg(&qr, logo, false).expect("safe");
    let (_, data) = page.split_once("base64,").expect("a data address");
    let picture = base64::Engine::decode(
        &base64::engine::general_purpose::STANDARD,
        &data[..data.find('"').expect("its end")],
    );
    let picture = String::from_utf8(picture.expect("base64")).expect("text");
    assert!(
        !picture.contains("alert") && picture.contains("<path"),
        "{picture}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_a_logo_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..200), kind in 0..3usize) {
        let mut file = [&b""[..], b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x08\0\0\0\x08\x08\x06\0\0\0", SVG.as_bytes()][kind].to_vec();
        if kind == 2 {
            for (n, byte) in bytes.iter().enumerate().take(6) {
                let at = (usize::from(*byte) * 7 + n * 31) % file.len();
                file[at] = *byte;
            }
        } else {
            file.extend(bytes);
        }
        let _ = Logo::from_bytes(&file);
    }
}
