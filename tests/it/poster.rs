//! Tests of posters; `tests/npm/poster.mjs` shows them to a browser.

use handbill::link::HttpUrl;
use handbill::poster::{Paper, PosterOptions, poster};
use handbill::qr::{Qr, QrOptions, Style};
use handbill::{Article, ErrorCode, labels, language::Language};

fn article(title: &str, language: &str) -> Article {
    let link = HttpUrl::parse("https://news.example/강가/1").expect("absolute");
    Article::new(link, title)
        .expect("a title")
        .with_language(Language::parse(language).expect("a tag"))
}

fn printed(article: &Article, options: &PosterOptions) -> String {
    let qr = Qr::new(article.url().as_str(), &QrOptions::new()).expect("short");
    poster(article, &qr, options).expect("safe")
}

#[test]
fn every_language_has_its_own_words_and_direction() {
    for words in labels::all() {
        let page = printed(&article("Headline", words.language()), &PosterOptions::new());
        let (language, dir) = (words.language(), words.direction().as_str());
        assert!(page.contains(&format!("<html lang=\"{language}\" dir=\"{dir}\">")));
        let how = format!(
            "<p class=\"how\" lang=\"{language}\" dir=\"{dir}\">{}</p>",
            words.scan_to_read()
        );
        assert!(page.contains(&how), "{language}: {page}");
        assert!(page.contains(">news.example/강가/1</a>"));
    }
    let page = printed(&article("Headline", "tlh"), &PosterOptions::new());
    assert!(page.contains("lang=\"tlh\"") && page.contains("<p class=\"how\" lang=\"en\" dir=\"ltr\">Scan"));
}

#[test]
fn nothing_foreign_becomes_markup() {
    let options = PosterOptions::new()
        .with_headline("</title><script>alert(1)</script>")
        .with_address("\"><img src=x>");
    let page = printed(&article("x", "en"), &options);
    assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn a_headline_too_long_for_a_card_ends_in_an_ellipsis_and_no_other_does() {
    let short = "After forty years the ferry returns to the river that named the town";
    for paper in [Paper::A4, Paper::A6, Paper::BUSINESS_CARD] {
        let options = PosterOptions::new().with_paper(paper);
        assert!(printed(&article(short, "en"), &options).contains(&format!("<h1>{short}</h1>")));
    }
    // Lengths that the size depends on, letter by letter.
    for letters in 60..260 {
        let title = "a bc".repeat(70)[..letters].trim().to_owned();
        let page = printed(&article(&title, "my"), &PosterOptions::new());
        assert!(page.contains(&format!("<h1>{title}</h1>")), "{letters} letters");
    }
    let long = short.repeat(4);
    let card = printed(
        &article(&long, "en"),
        &PosterOptions::new().with_paper(Paper::BUSINESS_CARD),
    );
    assert!(card.contains("…</h1>") && card.contains(&format!("<title>{long}</title>")));
    assert!(printed(&article(&long, "en"), &PosterOptions::new()).contains(&format!("<h1>{long}</h1>")));
}

#[test]
fn a_link_too_long_to_type_is_shown_by_its_host() {
    let link = HttpUrl::parse(&format!("https://news.example/{}", "a".repeat(100))).expect("absolute");
    let article = Article::new(link, "Headline").expect("a title");
    assert!(printed(&article, &PosterOptions::new()).contains(">news.example</a>"));
    let short = PosterOptions::new().with_address("news.example/s/7");
    assert!(printed(&article, &short).contains(">news.example/s/7</a>"));
}

#[test]
fn too_fine_a_code_is_refused_unless_forced() {
    let article = article("Headline", "en");
    let qr = Qr::new(&"x".repeat(1300), &QrOptions::new()).expect("fits");
    let card = PosterOptions::new().with_paper(Paper::BUSINESS_CARD);
    let error = poster(&article, &qr, &card).expect_err("too fine");
    assert_eq!(error.code(), ErrorCode::QrUnsafe);
    assert!(poster(&article, &qr, &card.with_style(Style::new().with_force(true))).is_ok());
}

#[test]
fn a_poster_too_small_for_its_distance_names_the_paper_to_take() {
    let article = article("Headline", "en");
    let qr = Qr::new("https://news.example/1", &QrOptions::new()).expect("short");
    let card = PosterOptions::new().with_paper(Paper::BUSINESS_CARD);
    let error = poster(&article, &qr, &card.clone().with_distance_mm(900.0)).expect_err("too small");
    assert_eq!(error.code(), ErrorCode::QrUnsafe);
    let fix = error.fix().expect("what to do").to_owned();
    assert_eq!(fix, "give a shorter link, or take a4 paper or larger");
    let at = |paper| card.clone().with_paper(paper).with_distance_mm(900.0);
    assert!(poster(&article, &qr, &at(Paper::A5)).is_err() && poster(&article, &qr, &at(Paper::A4)).is_ok());
    assert!(poster(&article, &qr, &card.clone().with_distance_mm(250.0)).is_ok());
    assert!(
        poster(
            &article,
            &qr,
            &at(Paper::A5).with_style(Style::new().with_force(true))
        )
        .is_ok()
    );
}

#[test]
fn paper_is_read_as_it_is_written() {
    for paper in [
        Paper::A3,
        Paper::A5,
        Paper::BUSINESS_CARD,
        Paper::new(91, 55).expect("a card"),
    ] {
        assert_eq!(paper.to_string().parse::<Paper>().expect("its own name"), paper);
    }
    for text in ["", "a7", "10x10", "91", "91x", "91x55mm", "2000x100", "-90x55"] {
        assert_eq!(
            text.parse::<Paper>().expect_err(text).code(),
            ErrorCode::BadOption
        );
    }
}
