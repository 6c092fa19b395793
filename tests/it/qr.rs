//! Tests of qr: every code made here is read back by ZBar.

mod logo;
mod micro;
mod picture;
mod zbar;

use handbill::ErrorCode;
use handbill::link::HttpUrl;
use handbill::qr::{
    Color, FinderShape, Level, ModuleShape, PdfOptions, PngOptions, Qr, QrOptions, Style, SvgOptions,
    TerminalOptions,
};
use picture::Picture;
use proptest::prelude::*;
use zbar::Batch;

fn encode(text: &str) -> Qr {
    Qr::new(text, &QrOptions::new()).expect("short enough")
}

fn exactly(text: &str, level: Level) -> Qr {
    Qr::new(text, &QrOptions::new().with_level(level).with_level_fixed(true)).expect("short enough")
}

fn color(text: &str) -> Color {
    text.parse().expect("a colour")
}

const LINK: &str = "https://news.example/korean/2026/07/24/river-ferry-returns-1";

#[test]
fn links_in_many_scripts_are_read_as_ascii_and_as_utf8() {
    let mut batch = Batch::new();
    for link in [
        "https://news.example/ko/강가-마을의-나룻배",
        "https://한국.example/뉴스?제목=다리#끝",
        "https://news.example/my/မြစ်ကမ်း-ရွာ",
        "https://news.example/ug/دەريا-بويىدىكى-يېزا",
        "https://news.example/bo/གཙང་པོའི་འགྲམ",
        "https://news.example/zh/河边的渡船",
        "https://news.example/km/ភូមិមាត់ទន្លេ",
    ] {
        batch.add(&encode(link));
        batch.add(&encode(HttpUrl::parse(link).expect("absolute").as_str()));
    }
    batch.check();
}

#[test]
fn text_that_readers_mistake_for_another_charset_is_read_as_utf8() {
    let mut batch = Batch::new();
    for text in [
        "강물이 돌아왔다",
        "မြစ်ရေ ပြန်လာပြီ",
        "دەريا قايتىپ كەلدى",
        "川が戻ってきた",
        "é",
        "ü ö ß",
        "Ω",
        "👨‍👩‍👧‍👦 🇰🇷",
        "\u{feff}BOM",
        "ｱｲｳ",
        "¿Qué?",
    ] {
        batch.add(&encode(text));
    }
    batch.check();
}

#[test]
fn japanese_takes_kanji_mode_and_nothing_that_readers_take_amiss_does() {
    let mut batch = Batch::new();
    for (text, version) in [
        // Capacities of Kanji mode at level L (ISO/IEC 18004:2015, table 7).
        ("川".repeat(10), 1),
        ("川".repeat(11), 2),
        ("川".repeat(1817), 40),
        ("川が戻った。\nTokyo 2026 ABC!".repeat(4), 6),
        // As UTF-8 that says so: 12 bits more than bytes of Latin-1.
        ("川強강川強".to_owned(), 1),
        ("川が①".repeat(5), 3),
        ("川が～".repeat(5), 3),
        ("川が\\".repeat(5), 3),
        ("川が~".repeat(5), 3),
        ("川が¥".repeat(5), 3),
        ("ｶﾜｶﾞ".repeat(5), 4),
    ] {
        let options = QrOptions::new().with_level(Level::L).with_kanji(true);
        let qr = Qr::new(&text, &options.with_level_fixed(true)).expect("short enough");
        assert_eq!(qr.version(), version, "{text}");
        batch.add(&qr);
    }
    let options = QrOptions::new().with_level(Level::L).with_kanji(true);
    let error = Qr::new(&"川".repeat(1818), &options).expect_err("too long");
    assert!(error.message().contains("5454 bytes, 3 more"), "{error}");
    batch.check();
}

/// Bytes that versions hold at each level (ISO/IEC 18004:2015, table 7).
const CAPACITIES: [(u8, [usize; 4]); 12] = [
    (1, [17, 14, 11, 7]),
    (2, [32, 26, 20, 14]),
    (6, [134, 106, 74, 58]),
    (7, [154, 122, 86, 64]),
    (9, [230, 180, 130, 98]),
    (10, [271, 213, 151, 119]),
    (14, [458, 362, 258, 194]),
    (20, [858, 666, 482, 382]),
    (26, [1367, 1059, 751, 593]),
    (27, [1465, 1125, 805, 625]),
    (33, [2068, 1628, 1168, 898]),
    (40, [2953, 2331, 1663, 1273]),
];

#[test]
fn all_levels_in_versions_from_1_to_40() {
    let mut batch = Batch::new();
    for (version, capacities) in CAPACITIES {
        for (level, capacity) in Level::ALL.into_iter().zip(capacities) {
            let qr = exactly(&text_of(capacity), level);
            assert_eq!((qr.version(), qr.level()), (version, level));
            assert_eq!(qr.side_modules(), 17 + 4 * usize::from(version));
            batch.add(&qr);
            let options = QrOptions::new().with_level(level).with_level_fixed(true);
            match Qr::new(&text_of(capacity + 1), &options) {
                Ok(next) => assert_eq!(next.version(), version + 1),
                Err(error) => assert_eq!((version, error.code()), (40, ErrorCode::QrTooLong)),
            }
        }
    }
    batch.check();
}

fn text_of(length: usize) -> String {
    (0..length)
        .map(|n| char::from(b'a' + (n * n % 26) as u8))
        .collect()
}

#[test]
fn digits_capitals_and_mixtures_take_their_own_modes() {
    let mut batch = Batch::new();
    // Capacities of version 1, level L (ISO/IEC 18004:2015, table 7).
    for (text, version) in [
        ("1".repeat(41), 1),
        ("1".repeat(42), 2),
        ("A".repeat(25), 1),
        ("A".repeat(26), 2),
        ("a".repeat(17), 1),
        ("a".repeat(18), 2),
        ("a".repeat(7) + &"1".repeat(12), 1),
        ("7".repeat(7089), 40),
    ] {
        let qr = exactly(&text, Level::L);
        assert_eq!(qr.version(), version, "{text}");
        batch.add(&qr);
    }
    for text in [
        "0",
        "a",
        " ",
        "\n",
        "HTTPS://X.KR/20260724-A",
        "00000abc00000ABC$%*+-./:",
        "]]>&<'\"",
    ] {
        batch.add(&encode(text));
    }
    batch.check();
}

#[test]
fn the_level_is_raised_when_that_is_free() {
    for length in (1..300).step_by(7) {
        let text = text_of(length);
        let (raised, fixed) = (encode(&text), exactly(&text, Level::M));
        assert_eq!(raised.version(), fixed.version());
        assert!(raised.level() >= Level::M);
        if let Some(next) = Level::ALL.into_iter().find(|level| *level > raised.level()) {
            assert!(exactly(&text, next).version() > raised.version());
        }
    }
    assert_eq!(encode("abc").level(), Level::H);
}

#[test]
fn colours_and_sizes_are_read_from_svg_and_png() {
    let mut batch = Batch::new();
    let qr = encode(LINK);
    for (dark, light) in [
        ("#000", "#fff"),
        ("navy", "#ffffe0"),
        ("#7a0019", "none"),
        ("darkgreen", "#eee"),
        ("currentColor", "white"),
        ("red", "white"),
        ("#336", "silver"),
    ] {
        let style = Style::new().with_dark(color(dark)).with_light(color(light));
        let svg = qr
            .to_svg(&SvgOptions::new().with_style(style.clone()))
            .expect("safe");
        batch.add_picture(Picture::from_svg(&svg), LINK);
        if dark != "currentColor" {
            let png = qr.to_png(&PngOptions::new().with_style(style)).expect("safe");
            batch.add_png(&png, LINK);
        }
    }
    for side_px in [82, 100, 123, 328, 600, 1001] {
        let png = qr
            .to_png(&PngOptions::new().with_side_px(side_px))
            .expect("large enough");
        assert_eq!(picture::png_info(&png).size(), (side_px, side_px));
        batch.add_png(&png, LINK);
    }
    for module_px in [2, 3, 10] {
        let options = PngOptions::new().with_module_px(module_px).with_dpi(300);
        let png = qr.to_png(&options).expect("large enough");
        let side = module_px * (qr.side_modules() as u32 + 8);
        assert_eq!(picture::png_info(&png).size(), (side, side));
        batch.add_png(&png, LINK);
    }
    let wide = Style::new().with_quiet_zone_modules(12);
    batch.add_png(
        &qr.to_png(&PngOptions::new().with_style(wide)).expect("safe"),
        LINK,
    );
    batch.check();
}

#[test]
fn terminal_blocks_are_read() {
    let mut batch = Batch::new();
    for text in ["a", LINK, &text_of(400)] {
        let qr = encode(text);
        for inverted in [false, true] {
            let options = TerminalOptions::new().with_inverted(inverted);
            let lines = qr.to_terminal(&options).expect("quiet zone of 4");
            let picture = Picture::from_terminal(&lines, inverted);
            assert_eq!(picture.width(), qr.side_modules() + 8);
            batch.add_picture(picture, text);
        }
    }
    batch.check();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2, max_shrink_iters: 40, ..ProptestConfig::default() })]
    #[test]
    fn what_is_encoded_is_what_is_read(texts in prop::collection::vec(readable(), 60)) {
        let mut batch = Batch::new();
        for text in &texts {
            batch.add(&encode(text));
        }
        batch.check();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2, max_shrink_iters: 40, ..ProptestConfig::default() })]
    #[test]
    fn japanese_with_ascii_and_more_is_what_is_read(texts in prop::collection::vec("[\u{1}-\u{7f}あ-んァ-ヶ一-龠、。～①ｱé]{1,40}", 60)) {
        let mut batch = Batch::new();
        for text in &texts {
            batch.add(&encode(text));
        }
        batch.check();
    }
}

/// Text that ZBar gives back as it read it: not empty, and without NUL, at which it ends a text.
fn readable() -> impl Strategy<Value = String> {
    crate::arbitrary::text().prop_filter("empty or with a NUL", |text| {
        !text.is_empty() && !text.contains('\0')
    })
}

proptest! {
    #[test]
    fn svg_png_and_terminal_show_the_same_modules(text in readable(), quiet in 4..9u8) {
        let qr = encode(&text);
        let style = Style::new().with_quiet_zone_modules(quiet);
        let svg = qr.to_svg(&SvgOptions::new().with_style(style.clone())).expect("safe");
        let png = qr.to_png(&PngOptions::new().with_style(style).with_module_px(2)).expect("safe");
        let lines = qr.to_terminal(&TerminalOptions::new().with_quiet_zone_modules(quiet)).expect("safe");
        let (svg, png) = (Picture::from_svg(&svg), Picture::from_png(&png).shrunk(2));
        let quiet = usize::from(quiet);
        let lines = Picture::from_terminal(&lines, false);
        let side = qr.side_modules() + 2 * quiet;
        prop_assert_eq!((svg.width(), svg.height(), png.width()), (side, side, side));
        for y in 0..side {
            for x in 0..side {
                let dark = x >= quiet && y >= quiet && qr.is_dark(x - quiet, y - quiet);
                prop_assert_eq!((svg.is_dark(x, y), png.is_dark(x, y), lines.is_dark(x, y)), (dark, dark, dark));
            }
        }
    }

    #[test]
    fn the_path_is_shorter_than_a_stroke_a_row(text in readable()) {
        let qr = encode(&text);
        let svg = qr.to_svg(&SvgOptions::new()).expect("safe");
        prop_assert!(picture::path_of(&svg).len() < picture::strokes(&qr).len());
    }

    #[test]
    fn titles_never_leave_their_element(title in crate::arbitrary::text()) {
        let title = format!("{title}\u{ffff}");
        let svg = encode(LINK).to_svg(&SvgOptions::new().with_title(&title)).expect("safe");
        let (_, rest) = svg.split_once("<title>").expect("a title");
        let (inside, after) = rest.split_once("</title>").expect("its end");
        prop_assert!(!inside.contains(['<', '>', '"']));
        let is_xml = inside.chars().all(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}'));
        prop_assert!(is_xml, "{inside:?}");
        prop_assert!(after.starts_with("<rect"));
        prop_assert_eq!(after.matches("<path").count(), 1);
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (one, two) = (encode(LINK), encode(LINK));
    let svg = SvgOptions::new().with_side_px(200);
    assert_eq!(one.to_svg(&svg).expect("safe"), two.to_svg(&svg).expect("safe"));
    let png = PngOptions::new().with_dpi(300);
    assert_eq!(one.to_png(&png).expect("safe"), two.to_png(&png).expect("safe"));
}

#[test]
fn svg_says_what_it_is() {
    let svg = encode("https://example.org/?a=1&b=2")
        .to_svg(
            &SvgOptions::new()
                .with_side_px(160)
                .with_style(Style::new().with_dark(color("navy"))),
        )
        .expect("safe");
    assert!(
        svg.starts_with(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-4 -4 37 37\" width=\"160\" height=\"160\" \
             role=\"img\" shape-rendering=\"crispEdges\"><title>https://example.org/?a=1&amp;b=2</title>\
             <rect x=\"-4\" y=\"-4\" width=\"37\" height=\"37\" fill=\"#fff\"/>\
             <path fill-rule=\"evenodd\" fill=\"#000080\" d=\"m"
        ),
        "{svg}"
    );
    let bare = Style::new().with_light(Color::NONE);
    let svg = encode(LINK)
        .to_svg(&SvgOptions::new().with_style(bare))
        .expect("safe");
    assert!(!svg.contains("<rect") && !svg.contains(" fill=\""));
}

#[test]
fn png_is_two_colours_and_says_its_size_on_paper() {
    let style = Style::new().with_dark(color("navy")).with_light(Color::NONE);
    let png = encode(LINK)
        .to_png(&PngOptions::new().with_style(style).with_dpi(300))
        .expect("safe");
    let info = picture::png_info(&png);
    assert_eq!(
        (info.color_type, info.bit_depth),
        (png::ColorType::Indexed, png::BitDepth::One)
    );
    assert_eq!(info.palette.as_deref(), Some(&[255, 255, 255, 0, 0, 128][..]));
    assert_eq!(info.trns.as_deref(), Some(&[0][..]));
    let dims = info.pixel_dims.expect("set");
    assert_eq!(
        (dims.xppu, dims.yppu, dims.unit),
        (11811, 11811, png::Unit::Meter)
    );
}

#[test]
fn too_long_says_how_much_too_long() {
    for (text, level, says) in [
        (
            "x".repeat(2954),
            Level::L,
            "2954 bytes, 1 more than a QR code of level L holds (2953)",
        ),
        (
            "x".repeat(1274),
            Level::H,
            "1274 bytes, 1 more than a QR code of level H holds (1273)",
        ),
        (
            "1".repeat(7090),
            Level::L,
            "7090 bytes, 1 more than a QR code of level L holds (7089)",
        ),
        (
            "A".repeat(5000),
            Level::L,
            "5000 bytes, 704 more than a QR code of level L holds (4296)",
        ),
        // Three bytes a letter, less 12 bits for the mark that the text is UTF-8.
        (
            "가".repeat(1000),
            Level::L,
            "3000 bytes, 48 more than a QR code of level L holds (2952)",
        ),
        (
            "x".repeat(5_000_000),
            Level::M,
            "5000000 bytes, 4997669 more than a QR code of level M holds (2331)",
        ),
    ] {
        let error = Qr::new(&text, &QrOptions::new().with_level(level)).expect_err("too long");
        assert_eq!(error.code(), ErrorCode::QrTooLong);
        assert!(error.message().contains(says), "{error}");
    }
    assert_eq!(
        Qr::new("", &QrOptions::new()).expect_err("empty").code(),
        ErrorCode::BadValue
    );
}

#[test]
fn what_would_not_scan_is_refused_unless_forced() {
    let qr = encode(LINK);
    let narrow = Style::new().with_quiet_zone_modules(3);
    let pale = Style::new().with_dark(color("gold"));
    let negative = Style::new().with_dark(Color::WHITE).with_light(Color::BLACK);
    for style in [narrow, pale, negative] {
        let (svg, png) = (
            SvgOptions::new().with_style(style.clone()),
            PngOptions::new().with_style(style.clone()),
        );
        for error in [
            qr.to_svg(&svg).expect_err("unsafe"),
            qr.to_png(&png).expect_err("unsafe"),
        ] {
            assert_eq!(error.code(), ErrorCode::QrUnsafe);
            assert!(error.fix().is_some(), "{error}");
        }
        let forced = style.with_force(true);
        assert!(qr.to_svg(&svg.with_style(forced.clone())).is_ok());
        assert!(qr.to_png(&png.with_style(forced)).is_ok());
    }
    let narrow = TerminalOptions::new().with_quiet_zone_modules(1);
    assert_eq!(
        qr.to_terminal(&narrow).expect_err("unsafe").code(),
        ErrorCode::QrUnsafe
    );
    assert!(qr.to_terminal(&narrow.with_force(true)).is_ok());
    let small = qr
        .to_png(&PngOptions::new().with_side_px(60))
        .expect_err("too small");
    assert_eq!(
        small.to_string(),
        "60 px are too few for 41 modules with the quiet zone: take 82 px or more, or a shorter text"
    );
    assert!(qr.to_svg(&SvgOptions::new().with_side_px(60)).is_err());
}

/// The colours are one step short of the limits.
#[test]
fn a_contrast_just_short_of_a_limit_is_not_printed_as_the_limit() {
    let message = |dark: &str, light: &str| {
        let style = Style::new().with_dark(color(dark)).with_light(color(light));
        let error = encode(LINK)
            .to_svg(&SvgOptions::new().with_style(style))
            .expect_err("unsafe");
        error.message().to_owned()
    };
    assert_eq!(
        message("#959595", "#fff"),
        "#959595 on #ffffff has a contrast of 2.9:1, and readers need 3:1"
    );
    assert_eq!(
        message("#000", "#a9a9a9"),
        "#000000 on #a9a9a9 is too dim: they differ by 39 % in luminance, and readers need 40 %"
    );
}

#[test]
fn impossible_options_are_refused() {
    let qr = encode(LINK);
    let force = || Style::new().with_force(true);
    for options in [
        PngOptions::new().with_side_px(0),
        PngOptions::new().with_side_px(40).with_style(force()),
        PngOptions::new().with_module_px(0),
        PngOptions::new().with_module_px(u32::MAX),
        PngOptions::new().with_dpi(0),
        PngOptions::new().with_dpi(u32::MAX),
        PngOptions::new().with_style(force().with_dark(Color::CURRENT)),
        PngOptions::new().with_style(force().with_dark(Color::NONE)),
    ] {
        assert_eq!(
            qr.to_png(&options).expect_err("impossible").code(),
            ErrorCode::BadOption
        );
    }
    assert_eq!(
        "X".parse::<Level>().expect_err("no level").code(),
        ErrorCode::BadOption
    );
}

#[test]
fn a_pdf_is_refused_where_it_would_not_be_scanned_and_is_the_same_every_time() {
    let qr = encode(LINK);
    let of = |side_mm: f64| PdfOptions::new().with_side_mm(side_mm);
    for (side_mm, code) in [
        (0.0, ErrorCode::BadOption),
        (-5.0, ErrorCode::BadOption),
        (f64::NAN, ErrorCode::BadOption),
        (f64::INFINITY, ErrorCode::BadOption),
        (6_000.0, ErrorCode::BadOption),
        (13.0, ErrorCode::QrUnsafe),
    ] {
        let error = qr.to_pdf(&of(side_mm)).expect_err("refused");
        assert!(error.code() == code && error.fix().is_some(), "{error}");
    }
    assert!(
        qr.to_pdf(&of(13.0).with_style(Style::new().with_force(true)))
            .is_ok()
    );
    let current = Style::new().with_dark(Color::CURRENT);
    assert!(qr.to_pdf(&PdfOptions::new().with_style(current)).is_err());
    assert_eq!(
        qr.to_pdf(&of(40.0)).expect("safe"),
        qr.to_pdf(&of(40.0)).expect("safe")
    );
}

proptest! {
    #[test]
    fn whatever_is_asked_for_is_made_or_refused(
        text in crate::arbitrary::text(),
        (level, fixed, micro) in (0..4usize, any::<bool>(), any::<bool>()),
        (modules, finders, quiet, force) in (0..3usize, 0..3usize, 0..12u8, any::<bool>()),
        (dark, light) in (any::<[u8; 3]>(), any::<[u8; 3]>()),
        (side_px, module_px, dpi, side_mm) in (0..1500u32, 0..40u32, any::<u32>(), -10.0..6_000.0f64),
    ) {
        let options = QrOptions::new().with_level(Level::ALL[level]).with_level_fixed(fixed).with_micro(micro);
        let Ok(qr) = Qr::new(&text, &options) else {
            return Ok(());
        };
        let rgb = |[red, green, blue]: [u8; 3]| Color::rgb(red, green, blue);
        let style = Style::new()
            .with_module_shape(ModuleShape::ALL[modules])
            .with_finder_shape(FinderShape::ALL[finders])
            .with_dark(rgb(dark))
            .with_light(rgb(light))
            .with_quiet_zone_modules(quiet)
            .with_force(force);
        let svg = qr.to_svg(&SvgOptions::new().with_style(style.clone()).with_side_px(side_px));
        let side = qr.to_png(&PngOptions::new().with_style(style.clone()).with_side_px(side_px));
        let module = qr.to_png(&PngOptions::new().with_style(style.clone()).with_module_px(module_px % 8).with_dpi(dpi));
        let pdf = qr.to_pdf(&PdfOptions::new().with_style(style).with_side_mm(side_mm));
        for error in [svg.err(), side.err(), module.err(), pdf.err()].into_iter().flatten() {
            prop_assert!(error.fix().is_some(), "{}", error);
        }
    }
}
