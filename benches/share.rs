//! How long it takes to make the share intents of one article: `cargo bench --bench share`.
//!
//! The aim is under 20 µs for all of them together.

use divan::{Bencher, black_box};
use handbill::Article;
use handbill::link::{Campaign, HttpUrl};
use handbill::services::{self, Service};
use handbill::share::{self, ShareOptions};

fn main() {
    divan::main();
}

const TITLES: &[(&str, &str)] = &[
    (
        "English",
        "After eleven years the dam is open and the river reaches the sea again",
    ),
    (
        "Korean",
        "열한 해 만에 댐이 열리고 강은 다시 바다에 닿았다: 현장에서 본 사람들과 물길",
    ),
    (
        "Uyghur",
        "ئون بىر يىلدىن كېيىن توغان ئېچىلىپ دەريا يەنە دېڭىزغا يەتتى",
    ),
];

fn article(title: &str) -> Article {
    let url = HttpUrl::parse(
        "https://www.example.org/world/2026/11/24/river-reaches-the-sea?id=7&utm_source=x#top",
    )
    .expect("a URL");
    Article::new(url, title).expect("a title")
}

fn services_of(list: &str) -> Vec<&'static Service> {
    services::select(list).expect("a list")
}

fn title(language: &str) -> &'static str {
    TITLES
        .iter()
        .find(|(name, _)| *name == language)
        .map_or("", |(_, title)| *title)
}

#[divan::bench(args = ["English", "Korean", "Uyghur"])]
fn default_services(bencher: Bencher<'_, '_>, language: &str) {
    let (article, options) = (article(title(language)), ShareOptions::new());
    let services = services_of("default");
    bencher.bench(|| share::share_links(black_box(&article), &options, &services));
}

#[divan::bench(args = ["English", "Korean", "Uyghur"])]
fn default_services_with_campaign(bencher: Bencher<'_, '_>, language: &str) {
    let article = article(title(language));
    let options = ShareOptions::new().with_campaign(Campaign::new("spring"));
    let services = services_of("default");
    bencher.bench(|| share::share_links(black_box(&article), &options, &services));
}

#[divan::bench(args = ["English", "Korean", "Uyghur"])]
fn all_services(bencher: Bencher<'_, '_>, language: &str) {
    let (article, options) = (article(title(language)), ShareOptions::new());
    let services = services_of("all");
    bencher.bench(|| share::share_links(black_box(&article), &options, &services));
}

/// With all that can be added: words of one's own, hashtags, a quoted passage, campaign tags.
#[divan::bench(args = ["English", "Korean", "Uyghur"])]
fn all_services_with_everything(bencher: Bencher<'_, '_>, language: &str) {
    let article = article(title(language));
    let options = ShareOptions::new()
        .with_text("Worth your time: 100% & \"more\",\nsaid twice.")
        .with_quote(title(language))
        .with_hashtag("river")
        .with_hashtag("한국 뉴스")
        .with_campaign(Campaign::new("spring"));
    let services = services_of("all");
    bencher.bench(|| share::share_links(black_box(&article), &options, &services));
}

/// A title of 2,000 characters and more, which most services with a limit must cut.
#[divan::bench(args = ["English", "Korean", "Uyghur"])]
fn all_services_with_a_long_title(bencher: Bencher<'_, '_>, language: &str) {
    let title = title(language);
    let long = format!("{title} ").repeat(2000 / title.chars().count() + 1);
    let (article, options) = (article(&long), ShareOptions::new());
    let services = services_of("all");
    bencher.bench(|| share::share_links(black_box(&article), &options, &services));
}
