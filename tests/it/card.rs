//! Preview images: how titles are set, what files come out, what is refused.

mod lines;

use crate::run::handbill_in;
use handbill::Article;
use handbill::article::{Author, Site};
use handbill::card::{Card, CardOptions, Fonts, Format, MAX_BYTES, PICTURE_MAX_PIXELS, Picture, Size, Theme};
use handbill::language::Language;
use handbill::link::HttpUrl;
use handbill::time::Timestamp;
use image::{ImageDecoder, ImageEncoder};
use proptest::prelude::*;
use std::io::Cursor;
use std::sync::LazyLock;

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::new);

/// The articles of `tests/fixtures/card/titles.json`: one headline in every script.
fn articles() -> Vec<Article> {
    let rows: serde_json::Value =
        serde_json::from_str(include_str!("../fixtures/card/titles.json")).expect("valid JSON");
    let text = |row: &serde_json::Value, key: &str| row[key].as_str().expect("a string").to_owned();
    let rows = rows.as_array().expect("a list").iter();
    rows.map(|row| {
        Article::new(
            HttpUrl::parse("https://example.org/1").expect("a URL"),
            &text(row, "title"),
        )
        .expect("an article")
        .with_language(Language::parse(&text(row, "language")).expect("a tag"))
        .with_site(Site::new(&text(row, "site")).expect("a name"))
        .with_author(Author::new(&text(row, "author")).expect("a name"))
        .with_published(Timestamp::parse("2026-11-24T09:30:00+09:00").expect("a time"))
    })
    .collect()
}

fn titled(title: &str) -> Article {
    Article::new(HttpUrl::parse("https://example.org/1").expect("a URL"), title).expect("an article")
}

fn sizes() -> [Size; 3] {
    ["1200x630", "1200x1200", "1080x1920"].map(|size| size.parse().expect("a size"))
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn photo() -> Picture {
    let bytes = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/www/img/ferry-at-dawn.jpg"));
    Picture::decode(&bytes.expect("the photograph")).expect("decodes")
}

#[test]
fn titles_in_every_script_are_whole_and_no_line_is_a_lone_word() {
    for article in articles() {
        let language = article.language().expect("stated").primary().to_owned();
        for theme in Theme::names() {
            for size in sizes() {
                let options = CardOptions::new()
                    .with_theme(Theme::named(theme).expect("built in"))
                    .with_size(size);
                let card = Card::new(&article, &options, &FONTS).expect("laid out");
                let lines: Vec<&str> = card.title_lines().collect();
                let place = format!("{language} {theme} {size}: {lines:?}");
                assert_eq!(
                    without_spaces(&lines.concat()),
                    without_spaces(article.title()),
                    "{place}"
                );
                assert!(
                    card.title_size_px() >= 40.0,
                    "{place}: {} px",
                    card.title_size_px()
                );
                let spaced = ["en", "ko", "ug", "ar", "hi", "uk", "vi"].contains(&language.as_str());
                for line in &lines {
                    assert!(
                        !spaced || line.split_whitespace().count() > 1,
                        "a lone word: {place}"
                    );
                    assert!(line.chars().count() > 2, "{place}");
                    assert!(
                        !line.starts_with(['、', '。', ',', '」', '་', 'っ', '།']),
                        "kinsoku: {place}"
                    );
                    assert!(!line.ends_with('「'), "kinsoku: {place}");
                }
                if language == "ko" {
                    let words = article.title().split(' ').collect::<Vec<_>>();
                    let set: Vec<&str> = lines.iter().flat_map(|line| line.split(' ')).collect();
                    assert_eq!(set, words, "Korean words stay whole");
                }
            }
        }
    }
}

#[test]
fn the_date_is_in_the_articles_language() {
    let dates = ["November 24, 2026", "2026년 11월 24일", "2026年11月24日"];
    for (article, date) in articles().iter().zip(dates) {
        let card = Card::new(article, &CardOptions::new(), &FONTS).expect("laid out");
        assert!(
            card.lines().any(|line| line.ends_with(date)),
            "{:?}",
            card.lines().collect::<Vec<_>>()
        );
    }
}

#[test]
fn names_and_date_keep_their_order_from_right_to_left() {
    let article = titled("ئون بىر يىلدىن كېيىن كېمە قايتىپ كەلدى")
        .with_language(Language::parse("ug").expect("a tag"))
        .with_author(Author::new("Yoon Habin").expect("a name"));
    let date = Timestamp::parse("2026-11-24T09:30:00+09:00").expect("a time");
    // The name begins the line, at its right end, whether or not a date that begins with digits stands behind it.
    let [alone, dated] = [article.clone(), article.with_published(date)].map(|article| {
        let card = Card::new(&article, &CardOptions::new(), &FONTS).expect("laid out");
        let png = card.encode(Format::Png, MAX_BYTES).expect("fits");
        let picture = image::load_from_memory(&png).expect("decodes").to_rgb8();
        let is_inked = |x| (530..590).any(|y| picture.get_pixel(x, y) != picture.get_pixel(0, 0));
        (1016..1136).map(is_inked).collect::<Vec<bool>>()
    });
    assert!(alone.contains(&true));
    assert_eq!(alone, dated);
}

#[test]
fn long_and_odd_titles_are_not_cut() {
    let long = "A sentence that goes on and on and on about a river, a ferry and a town. ".repeat(12);
    for title in [
        "A",
        "Hello",
        &long,
        &"x".repeat(300),
        "https://example.org/a/very/long/path ok",
        "a\u{301} b",
    ] {
        let article = titled(title);
        let card = Card::new(&article, &CardOptions::new(), &FONTS).expect("laid out");
        let set: String = card.title_lines().collect();
        assert_eq!(without_spaces(&set), without_spaces(article.title()));
    }
}

#[test]
fn every_format_keeps_to_the_ceiling_and_the_same_input_gives_the_same_bytes() {
    let article = &articles()[1];
    let theme = Theme::named("cover").expect("built in");
    let options = CardOptions::new()
        .with_theme(theme)
        .with_photo(photo())
        .with_qr("https://example.org/1");
    for (format, ceiling) in [
        (Format::Jpeg, MAX_BYTES),
        (Format::Jpeg, 60_000),
        (Format::WebP, MAX_BYTES),
        (Format::WebP, 40_000),
        (Format::Png, 2_000_000),
    ] {
        let card = Card::new(article, &options, &FONTS).expect("laid out");
        let bytes = card.encode(format, ceiling).expect("fits");
        assert!(bytes.len() <= ceiling, "{format:?}: {} bytes", bytes.len());
        let read = image::load_from_memory(&bytes).expect("decodes");
        assert_eq!((read.width(), read.height()), (1200, 630), "{format:?}");
        // A second set of fonts, as another run would have.
        let again = Card::new(article, &options, &Fonts::new()).expect("laid out");
        assert!(
            again.encode(format, ceiling).expect("fits") == bytes,
            "{format:?} differs"
        );
    }
    let card = Card::new(article, &options, &FONTS).expect("laid out");
    let error = card
        .encode(Format::Jpeg, 1_000)
        .expect_err("nothing is that small");
    assert_eq!(error.code().as_str(), "card-too-large");
}

#[test]
fn text_on_a_photograph_has_its_contrast_and_the_rest_of_it_stays_light() {
    let white = image::RgbImage::from_pixel(400, 300, image::Rgb([255, 255, 255]));
    let mut png = Cursor::new(Vec::new());
    white
        .write_to(&mut png, image::ImageFormat::Png)
        .expect("encodes");
    let theme = Theme::named("cover").expect("built in");
    let options = CardOptions::new()
        .with_theme(theme)
        .with_size(sizes()[2])
        .with_photo(Picture::decode(png.get_ref()).expect("decodes"));
    let card = Card::new(&titled("Snow over the whole country"), &options, &FONTS).expect("laid out");
    let card =
        image::load_from_memory(&card.encode(Format::Png, 5_000_000).expect("encodes")).expect("decodes");
    let card = card.to_rgb8();
    assert_eq!(
        card.get_pixel(540, 60).0,
        [255, 255, 255],
        "no text there, nothing darkened"
    );
    let luminance = |pixel: &image::Rgb<u8>| pixel.0.iter().map(|c| u32::from(*c)).sum::<u32>() / 3;
    let darkest = card.pixels().map(luminance).min().expect("pixels");
    // White text needs a ground of at most luminance 0.183, which is grey 118.
    assert!((60..=118).contains(&darkest), "darkened to {darkest}");
}

#[test]
fn a_script_without_a_font_names_the_package() {
    let fonts = Fonts::with_folders(Vec::new());
    for article in articles() {
        let result = Card::new(&article, &CardOptions::new(), &fonts);
        let language = article.language().expect("stated").primary().to_owned();
        let package = match language.as_str() {
            "ko" | "zh" | "ja" => "fonts-noto-cjk",
            "en" if article.title().is_ascii() => "",
            "en" => "fonts-noto-color-emoji",
            "uk" | "vi" => "",
            _ => "fonts-noto-core",
        };
        match result {
            Ok(_) => assert_eq!(package, "", "{language} was set without a font"),
            Err(error) => {
                assert_eq!(error.code().as_str(), "missing-font");
                assert!(
                    !package.is_empty() && error.to_string().contains(package),
                    "{language}: {error}"
                );
            }
        }
    }
}

#[test]
fn a_picture_that_was_cut_short_is_refused() {
    for picture in small_pictures() {
        assert!(Picture::decode(&picture).is_ok());
        let cut = &picture[..picture.len() * 3 / 4];
        assert!(Picture::decode(cut).is_err(), "{:x?}", &picture[..4]);
    }
    // A thumbnail has an end of its own, and fill bytes may stand before a marker.
    let jpeg = small_pictures().swap_remove(1);
    let [start, thumbnail] = [
        &b"\xff\xd8"[..],
        b"\xff\xe1\0\x0a\xff\xd8\xff\xda\0\0\xff\xd9\xff",
    ];
    assert!(jpeg.starts_with(start));
    let mut with = [start, thumbnail, &jpeg[start.len()..]].concat();
    assert!(Picture::decode(&with).is_ok());
    with.truncate(with.len() * 3 / 4);
    assert!(Picture::decode(&with).is_err());
}

#[test]
fn pictures_are_bounded_turned_upright_and_cropped_around_their_focus() {
    for bytes in [&b""[..], b"not a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"] {
        assert_eq!(
            Picture::decode(bytes).expect_err("refused").code().as_str(),
            "bad-image"
        );
    }
    // 20,000 × 20,000 in a few bytes: refused before a pixel is decoded.
    let mut bomb = Vec::new();
    let mut encoder = png::Encoder::new(&mut bomb, 20_000, 20_000);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().expect("a header");
    writer
        .write_chunk(png::chunk::IDAT, b"x\x9c")
        .expect("the start of the pixels");
    drop(writer);
    assert!(
        Picture::decode(&bomb)
            .expect_err("refused")
            .to_string()
            .contains("20000 × 20000")
    );

    // Left half red, right half blue, stored turned by 90 degrees (EXIF orientation 6).
    let halves = image::RgbImage::from_fn(80, 40, |_, y| {
        image::Rgb(if y < 20 { [0, 0, 255] } else { [255, 0, 0] })
    });
    let mut jpeg = Vec::new();
    let mut encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut jpeg, 95);
    let exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
    encoder.set_exif_metadata(exif).expect("set");
    encoder
        .write_image(&halves, 80, 40, image::ExtendedColorType::Rgb8)
        .expect("encodes");
    let picture = Picture::decode(&jpeg).expect("decodes");
    assert_eq!(picture.size_px(), (40, 80), "upright");
    for (focus, is_red) in [(0.0, true), (1.0, false)] {
        let options = CardOptions::new()
            .with_theme(Theme::named("cover").expect("built in"))
            .with_size(Size::new(200, 800).expect("a size"))
            .with_photo(picture.clone().with_focus(focus, 0.5));
        let card = Card::new(&titled("Two colours"), &options, &FONTS).expect("laid out");
        let bytes = card.encode(Format::Jpeg, MAX_BYTES).expect("encodes");
        let mut decoder = image::codecs::jpeg::JpegDecoder::new(Cursor::new(&bytes)).expect("a JPEG");
        assert_eq!(
            decoder.exif_metadata().expect("read"),
            None,
            "no metadata is passed on"
        );
        let card = image::load_from_memory(&bytes).expect("decodes").to_rgb8();
        let pixel = card.get_pixel(100, 10).0;
        assert_eq!(pixel[0] > pixel[2], is_red, "focus {focus}: {pixel:?}");
    }
}

/// A small picture in each format that is read.
fn small_pictures() -> Vec<Vec<u8>> {
    let pixels = image::RgbaImage::from_fn(24, 16, |x, y| {
        image::Rgba([x as u8 * 9, y as u8 * 15, 90, 255 - x as u8])
    });
    let formats = [
        image::ImageFormat::Png,
        image::ImageFormat::Jpeg,
        image::ImageFormat::WebP,
        image::ImageFormat::Gif,
    ];
    let encoded = formats.into_iter().filter_map(|format| {
        let mut bytes = Cursor::new(Vec::new());
        let picture = image::DynamicImage::from(pixels.clone());
        let picture = if format == image::ImageFormat::Jpeg {
            picture.to_rgb8().into()
        } else {
            picture
        };
        picture.write_to(&mut bytes, format).ok()?;
        Some(bytes.into_inner())
    });
    encoded.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn damaged_pictures_are_refused_or_decoded_within_bounds(
        which: usize,
        cut in 0.0..1.5_f64,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
    ) {
        let pictures = small_pictures();
        let mut bytes = pictures[which % pictures.len()].clone();
        bytes.truncate((bytes.len() as f64 * cut) as usize);
        for (at, byte) in changes {
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
        }
        match Picture::decode(&bytes) {
            Ok(picture) => {
                let (width, height) = picture.size_px();
                prop_assert!(width > 0 && height > 0);
                prop_assert!(u64::from(width) * u64::from(height) <= PICTURE_MAX_PIXELS);
            }
            Err(error) => prop_assert_eq!(error.code().as_str(), "bad-image"),
        }
    }

    #[test]
    fn any_bytes_may_pass_for_a_picture(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Err(error) = Picture::decode(&bytes) {
            prop_assert_eq!(error.code().as_str(), "bad-image");
        }
    }
}

#[test]
fn the_command_writes_a_card_and_says_what_is_wrong() {
    let folder = tempfile::tempdir().expect("a folder");
    let page = "<!doctype html><html lang=en><title>River</title><meta property=og:title content='The river is back'>\
        <link rel=canonical href=https://example.org/1><article><h1>The river is back</h1></article>";
    std::fs::write(folder.path().join("page.html"), page).expect("written");
    let run = |arguments: &[&str]| handbill_in(folder.path(), arguments, b"");
    let ran = run(&[
        "card",
        "page.html",
        "-o",
        "card.webp",
        "--size",
        "1200x1200",
        "--qr",
        "--json",
    ]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    assert_eq!(ran.json()["mediaType"], "image/webp");
    let bytes = std::fs::read(folder.path().join("card.webp")).expect("written");
    assert_eq!(ran.json()["bytes"], bytes.len());
    let piped = run(&["card", "page.html", "-o", "-", "--format", "png"]);
    assert!(piped.stdout.starts_with(b"\x89PNG"));
    std::fs::write(folder.path().join("my.toml"), "ground = 'white'\ntekst = 'red'\n").expect("written");
    for (arguments, code, message) in [
        (
            &["card", "page.html", "-o", "card.gif"][..],
            2,
            "take png, jpg or webp",
        ),
        (
            &["card", "page.html", "-o", "c.png", "--theme", "papper"],
            2,
            "did you mean paper?",
        ),
        (
            &["card", "page.html", "-o", "c.png", "--theme", "my.toml"],
            3,
            "my.toml:2:1: unknown field `tekst`",
        ),
        (
            &["card", "page.html", "-o", "c.png", "--size", "10x10"],
            2,
            "sides of 200 to 4096",
        ),
        (
            &["card", "page.html", "-o", "c.png", "--photo", "page.html"],
            3,
            "cannot be",
        ),
        (
            &["card", "page.html", "-o", "c.png", "--font", "page.html"],
            3,
            "it holds no font",
        ),
        (&["card", "none.html", "-o", "c.png"], 4, "none.html"),
    ] {
        let ran = run(arguments);
        assert_eq!(ran.code, code, "{arguments:?}: {}", ran.stderr);
        assert!(ran.stderr.contains(message), "{arguments:?}: {}", ran.stderr);
    }
    assert!(!folder.path().join("c.png").exists());
}

#[test]
fn cards_laid_out_at_a_time_are_those_laid_out_one_by_one() {
    let articles = articles();
    let encode = |article: &Article, fonts: &Fonts| {
        let card = Card::new(article, &CardOptions::new(), fonts).expect("laid out");
        card.encode(Format::Png, MAX_BYTES).expect("fits")
    };
    let fonts = Fonts::new();
    let by_threads: Vec<Vec<u8>> = std::thread::scope(|scope| {
        let (encode, fonts) = (&encode, &fonts);
        let threads: Vec<_> = articles
            .iter()
            .map(|article| scope.spawn(move || encode(article, fonts)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("no panic"))
            .collect()
    });
    for (article, by_thread) in articles.iter().zip(by_threads) {
        assert!(encode(article, &FONTS) == by_thread, "{}", article.title());
    }
}

#[test]
fn a_png_of_few_colours_has_a_palette_and_the_same_pixels() {
    let article = &articles()[1];
    for (theme, has_palette) in [("paper", true), ("ink", false)] {
        let options = CardOptions::new().with_theme(Theme::named(theme).expect("built in"));
        let card = Card::new(article, &options, &FONTS).expect("laid out");
        let [png, webp] =
            [Format::Png, Format::WebP].map(|format| card.encode(format, MAX_BYTES).expect("fits"));
        let header = png::Decoder::new(Cursor::new(&png))
            .read_header_info()
            .expect("a PNG")
            .clone();
        assert_eq!(
            header.color_type == png::ColorType::Indexed,
            has_palette,
            "{theme}"
        );
        let pixels = |bytes: &[u8]| image::load_from_memory(bytes).expect("decodes").to_rgb8();
        assert!(
            pixels(&png) == pixels(&webp),
            "{theme}: WebP is without loss here"
        );
    }
}

#[test]
fn emoji_are_drawn_in_colour_or_named_with_their_package() {
    let pixels = |title: &str, fonts: &Fonts| {
        let card = Card::new(&titled(title), &CardOptions::new(), fonts)?;
        let png = card.encode(Format::Png, MAX_BYTES)?;
        Ok::<_, handbill::Error>(image::load_from_memory(&png).expect("decodes").to_rgb8())
    };
    let is_blue = |pixel: &image::Rgb<u8>| pixel.0[2] > pixel.0[0].saturating_add(40);
    let blue = |title: &str, fonts: &Fonts| {
        let drawn = pixels(title, fonts).expect("drawn");
        drawn.pixels().filter(|pixel| is_blue(pixel)).count()
    };
    assert_eq!(blue("The river is back", &FONTS), 0);
    // Waves; a flag of two letters; a keycap of a digit, which the type has too.
    for title in [
        "The river 🌊 is back",
        "The river 🇫🇮 is back",
        "The river is 1\u{fe0f}\u{20e3} again",
    ] {
        assert!(blue(title, &FONTS) > 500, "{title}");
    }

    // Symbols in black, as they are in fonts of symbols, are no emoji.
    let symbols = "/usr/share/fonts/truetype/noto/NotoSansSymbols-Regular.ttf";
    let black = Fonts::with_folders(Vec::new())
        .with_file(symbols.as_ref())
        .expect("fonts-noto-core");
    assert!(pixels("The ferry ⛴ is back", &black).is_ok());
    for title in ["The ferry ⛴\u{fe0f} is back", "The river 🌊 is back"] {
        let error = pixels(title, &black).expect_err("no emoji").to_string();
        assert!(error.contains("emoji in the text (U+"), "{error}");
        assert!(error.contains("apt install fonts-noto-color-emoji"), "{error}");
    }
}

#[test]
fn a_code_has_modules_that_can_be_halved_or_is_refused() {
    for (bytes, fits) in [(30, true), (60, true), (120, true), (150, true), (400, false)] {
        let link = format!("https://example.org/{}", "x".repeat(bytes - 20));
        let options = CardOptions::new().with_qr(&link);
        match Card::new(&titled("The river is back"), &options, &FONTS) {
            Ok(card) => {
                assert!(fits, "{bytes}");
                // The narrowest dark run of any row inside the code is one module.
                let png = card.encode(Format::Png, MAX_BYTES).expect("fits");
                let drawn = image::load_from_memory(&png).expect("decodes").to_rgb8();
                let code = image::imageops::crop_imm(&drawn, 700, 200, 500, 430).to_image();
                let narrowest = code.rows().filter_map(|row| {
                    let row: Vec<bool> = row.map(|pixel| pixel.0 == [0; 3]).collect();
                    let runs = row.chunk_by(|one, two| one == two).filter(|run| run[0]);
                    runs.map(<[bool]>::len).min()
                });
                assert!(narrowest.min().expect("a code") >= 4, "{bytes}");
            }
            Err(error) => {
                assert!(!fits, "{bytes}: {error}");
                assert_eq!(
                    error.to_string(),
                    "the link has 400 bytes, too many for a QR code that a card of 1200x630 has room for: \
                    shorten the link, make the card larger, or leave the code out"
                );
            }
        }
    }
}

#[test]
fn a_logo_may_be_an_svg_of_shapes() {
    let svg =
        |shapes: &str| format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'>{shapes}</svg>");
    let logo = Picture::logo(svg("<rect width='20' height='10' fill='#00f' onclick='x()'/>").as_bytes());
    let options = CardOptions::new().with_logo(logo.expect("drawn"));
    let card = Card::new(&titled("The river is back"), &options, &FONTS).expect("laid out");
    let png = card.encode(Format::Png, MAX_BYTES).expect("fits");
    let drawn = image::load_from_memory(&png).expect("decodes").to_rgb8();
    let blue: Vec<_> = drawn
        .enumerate_pixels()
        .filter(|(_, _, pixel)| pixel.0 == [0, 0, 255])
        .collect();
    let side = |of: fn(&(u32, u32, &image::Rgb<u8>)) -> u32| {
        let places = blue.iter().map(of);
        places.clone().max().expect("blue") - places.min().expect("blue") + 1
    };
    let (width, height) = (side(|pixel| pixel.0), side(|pixel| pixel.1));
    assert!(
        width.abs_diff(2 * height) <= 2 && height > 40,
        "{width} × {height}"
    );
    for (shapes, message) in [
        ("<text>News</text>", "the logo has text: turn it into paths"),
        (
            "<script>x()</script>",
            "the logo has \"script\", which is no shape",
        ),
        ("<rect", "the logo is not a sound SVG"),
    ] {
        let error = Picture::logo(svg(shapes).as_bytes()).expect_err("refused");
        assert_eq!(error.code().as_str(), "bad-value");
        assert!(error.to_string().contains(message), "{error}");
    }
}
