//! Strategies for property tests: text in every script, and whole articles.

use handbill::Article;
use handbill::article::{Alternate, Author, Contributor, Image, Role, Site};
use handbill::language::{Direction, Language};
use handbill::link::HttpUrl;
use handbill::time::Timestamp;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

/// Text that has broken somebody's encoder before.
const HARD: &[&str] = &[
    "한국어 기사 제목",
    "မြန်မာသတင်း",
    "ខ្មែរ ព័ត៌មាន",
    "བོད་ཡིག་གསར་འགྱུར།",
    "ئۇيغۇرچە خەۋەر",
    "العربية \u{200f}مع English",
    "👨‍👩‍👧‍👦 🇰🇷 1️⃣ ❤️",
    "a&b=c#d%20e+f\"g'<h>",
    "</title><script>alert(1)</script>",
    "--><!-- ]]> </script >",
    "&amp; &lt; &#39; &nbsp; &copy",
    "100% {url} {title} {{x}} %7Burl%7D",
    "e\u{301} ｆｕｌｌ　ｗｉｄｔｈ \u{2028} \u{a0}",
    "\\ \" ' ` ${x} $1",
];

/// Any text, ordinary, hard or random, possibly empty.
pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::sample::select(HARD).prop_map(str::to_owned),
        "[a-zA-Z0-9 .,'-]{0,60}",
        vec(any::<char>(), 0..40).prop_map(String::from_iter),
        (proptest::sample::select(HARD), proptest::sample::select(HARD))
            .prop_map(|(a, b)| format!("{a} {b}")),
    ]
}

/// Text of which something is left once it is cleaned.
pub(crate) fn line() -> impl Strategy<Value = String> {
    text().prop_filter("empty once cleaned", |text| {
        !handbill::text::clean_line(text).is_empty()
    })
}

/// Any http(s) URL, some with queries, fragments and hosts in other scripts.
pub(crate) fn url() -> impl Strategy<Value = HttpUrl> {
    let host = proptest::sample::select(vec![
        "example.org",
        "한국.example",
        "www.example.com:8443",
        "xn--e1aybc.example",
    ]);
    let tail = prop_oneof![
        Just(String::new()),
        "[a-z0-9/._~-]{0,20}",
        "[a-z]{1,5}\\?[a-z]=[a-z0-9&=%+]{0,15}#[a-z]{0,5}",
        text().prop_map(|text| format!("{text}?q={text}#{text}")),
    ];
    (any::<bool>(), host, tail).prop_filter_map("not a URL", |(secure, host, tail)| {
        let scheme = if secure { "https" } else { "http" };
        HttpUrl::parse(&format!("{scheme}://{host}/{tail}")).ok()
    })
}

fn timestamp() -> impl Strategy<Value = Timestamp> {
    let fields = (1970..2100, 1..=12, 1..=28, 0..24, 0..60, 0..60);
    let offset = proptest::sample::select(vec!["", "Z", "+09:00", "-03:30", "+00:00"]);
    (fields, offset).prop_map(|((year, month, day, hour, minute, second), offset)| {
        let date = format!("{year:04}-{month:02}-{day:02}");
        let text = if offset.is_empty() {
            date
        } else {
            format!("{date}T{hour:02}:{minute:02}:{second:02}{offset}")
        };
        Timestamp::parse(&text).expect("built by the rules")
    })
}

fn language() -> impl Strategy<Value = Language> {
    proptest::sample::select(vec![
        "en",
        "ko",
        "zh-Hans",
        "zh-Hant-TW",
        "my",
        "km",
        "ug",
        "ar",
        "pt-BR",
    ])
    .prop_map(|tag| Language::parse(tag).expect("well formed"))
}

fn image() -> impl Strategy<Value = Image> {
    let size = of((1..5000u32, 1..5000u32));
    (url(), text(), text(), text(), size, any::<bool>()).prop_map(
        |(url, alt, caption, credit, size, jpeg)| {
            let (width, height) = size.unwrap_or_default();
            let image = Image::new(url)
                .with_alt(&alt)
                .with_caption(&caption)
                .with_credit(&credit)
                .with_size_px(width, height);
            if jpeg {
                image.with_media_type("image/jpeg")
            } else {
                image
            }
        },
    )
}

fn author() -> impl Strategy<Value = Author> {
    (line(), of(url()), any::<bool>()).prop_map(|(name, url, fediverse)| {
        let mut author = Author::new(&name).expect("not empty");
        if let Some(url) = url {
            author = author.with_url(url);
        }
        if fediverse {
            author
                .with_fediverse("@reporter@social.example")
                .expect("well formed")
        } else {
            author
        }
    })
}

fn site() -> impl Strategy<Value = Site> {
    (line(), of(url()), of(url()), any::<bool>()).prop_map(|(name, url, logo, accounts)| {
        let mut site = Site::new(&name).expect("not empty");
        if let Some(url) = url {
            site = site.with_url(url);
        }
        if let Some(logo) = logo {
            site = site.with_logo(logo);
        }
        if accounts {
            site = site
                .with_x("@example_news")
                .expect("valid")
                .with_facebook_app_id("1234567890")
                .expect("valid");
        }
        site
    })
}

/// An article with nothing but what every article has.
pub(crate) fn plain_article() -> impl Strategy<Value = Article> {
    (url(), line()).prop_map(|(url, title)| Article::new(url, &title).expect("a title that is not empty"))
}

/// An article with any of its fields set.
pub(crate) fn article() -> impl Strategy<Value = Article> {
    let words = (text(), text(), vec(line(), 0..4));
    let people = (
        vec(author(), 0..3),
        vec((line(), proptest::sample::select(&Role::ALL[..])), 0..3),
    );
    let times = (of(timestamp()), of(timestamp()));
    let tongue = (
        of(language()),
        of(any::<bool>()),
        vec((of(language()), url()), 0..3),
    );
    (
        plain_article(),
        words,
        people,
        times,
        tongue,
        of(image()),
        of(site()),
        of(any::<bool>()),
    )
        .prop_map(
            |(mut article, words, people, times, tongue, image, site, paywalled)| {
                let (description, section, tags) = words;
                article = article.with_description(&description).with_section(&section);
                article = tags.iter().fold(article, |article, tag| article.with_tag(tag));
                article = people.0.into_iter().fold(article, Article::with_author);
                for (name, role) in people.1 {
                    article = article.with_contributor(Contributor::new(&name, role).expect("not empty"));
                }
                if let Some(time) = times.0 {
                    article = article.with_published(time);
                }
                if let Some(time) = times.1 {
                    article = article.with_modified(time);
                }
                if let Some(language) = tongue.0 {
                    article = article.with_language(language);
                }
                if let Some(rtl) = tongue.1 {
                    article = article.with_direction(if rtl { Direction::Rtl } else { Direction::Ltr });
                }
                for (lang, url) in tongue.2 {
                    article = article.with_alternate(Alternate::new(lang, url));
                }
                if let Some(image) = image {
                    article = article.with_image(image);
                }
                if let Some(site) = site {
                    article = article.with_site(site);
                }
                if let Some(paywalled) = paywalled {
                    article = article.with_paywalled(paywalled);
                }
                article
            },
        )
}

/// What a desk writes, by language: a title, a description, a section.
const WRITTEN: &[(&str, &str, &str, &str)] = &[
    (
        "en",
        "River reaches the sea & \"stays\"",
        "Eleven years after the dam, water flows again.",
        "World",
    ),
    (
        "ko",
        "11년 만에 물이 흐른다",
        "댐이 선 지 열한 해, 강물이 다시 바다에 닿았다.",
        "국제",
    ),
    (
        "zh-Hant",
        "水流重返河口，十一年後再見大海",
        "水壩建成十一年後，河水再次流入大海。",
        "國際",
    ),
    (
        "my",
        "မြစ်ရေ ပင်လယ်သို့ ပြန်ရောက်",
        "ဆည်တည်ဆောက်ပြီး ဆယ့်တစ်နှစ်အကြာ ရေပြန်စီးပြီ။",
        "ကမ္ဘာ",
    ),
    ("km", "ទឹកទន្លេហូរដល់សមុទ្រវិញ", "ដប់មួយឆ្នាំក្រោយទំនប់ ទឹកហូរឡើងវិញ។", "ពិភពលោក"),
    (
        "bo",
        "གཙང་པོ་རྒྱ་མཚོར་འབྱོར།",
        "ཆུ་མཛོད་བཟོས་ནས་ལོ་བཅུ་གཅིག་རྗེས་ཆུ་ཡང་བསྐྱར་འབབ།",
        "འཛམ་གླིང་",
    ),
    (
        "ug",
        "دەريا دېڭىزغا يەتتى",
        "توغان سېلىنىپ ئون بىر يىلدىن كېيىن سۇ يەنە ئاقتى.",
        "دۇنيا",
    ),
];

/// An article with everything that its author must supply, as a desk would: a picture for the large card, times,
/// authors, translations.
pub(crate) fn finished_article() -> impl Strategy<Value = Article> {
    let path = "[a-z]{3,9}(-[a-z]{2,9}){0,3}(\\.html)?";
    let version = "[0-9a-f]{8}";
    let names = vec![
        "Ada Lin",
        "윤서아",
        "Dilnur Q.",
        "Min O'Hara",
        "မင်းအောင်",
        "གཡང་སྒྲོན།",
        "ئادىل",
    ];
    let people = vec(
        (proptest::sample::select(names), of("[a-z]{1,9}"), any::<bool>()),
        1..4,
    );
    let options = (
        any::<bool>(),
        vec(
            proptest::sample::select(vec!["water", "댐 & 수문", "\"dams\""]),
            0..3,
        ),
        any::<bool>(),
        0..400u32,
    );
    (proptest::sample::select(WRITTEN), path, version, people, options).prop_map(
        |((language, title, description, section), path, version, people, options)| {
            let (translated, tags, paywalled, minutes) = options;
            let parse = |url: String| HttpUrl::parse(&url).expect("well formed");
            let at = |language: &str| parse(format!("https://example.org/{language}/{path}"));
            let hour = |minutes: u32| {
                let text = format!("2026-11-22T{:02}:{:02}:00+09:00", 9 + minutes / 60, minutes % 60);
                Timestamp::parse(&text).expect("built by the rules")
            };
            let image = Image::new(parse(format!(
                "https://example.org/img/1200x630-120000.jpg?v={version}"
            )))
            .with_alt(description)
            .with_size_px(1200, 630)
            .with_media_type("image/jpeg");
            let site = Site::new("Example News").expect("not empty");
            let site = site.with_x("@example_news").expect("valid");
            let mut article = Article::new(at(language), title)
                .expect("a title")
                .with_description(description)
                .with_section(section)
                .with_image(image)
                .with_site(site.with_logo(parse("https://example.org/logo.png".to_owned())))
                .with_published(hour(0))
                .with_modified(hour(minutes))
                .with_paywalled(paywalled)
                .with_language(Language::parse(language).expect("well formed"));
            for (name, url, fediverse) in people {
                let author = Author::new(name).expect("not empty");
                let author = url
                    .into_iter()
                    .fold(author, |author, name| author.with_url(at(&name)));
                article = article.with_author(if fediverse {
                    author.with_fediverse("@reporter@social.example").expect("valid")
                } else {
                    author
                });
            }
            article = tags.iter().fold(article, |article, tag| article.with_tag(tag));
            if translated {
                for (other, ..) in WRITTEN.iter().filter(|(other, ..)| *other != language) {
                    let tag = Language::parse(other).expect("well formed");
                    article = article.with_alternate(Alternate::new(Some(tag), at(other)));
                }
                article = article.with_alternate(Alternate::new(None, at("en")));
            }
            article
        },
    )
}
