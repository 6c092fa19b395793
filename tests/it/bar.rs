//! The share bar: exactly the elements meant, whatever the article says, with names in the language of the page.

use crate::arbitrary;
use handbill::Article;
use handbill::labels;
use handbill::language::Language;
use handbill::link::HttpUrl;
use handbill::services::{self, Method, Service};
use handbill::share::bar::{BarOptions, Variant, share_bar};
use handbill::share::{ShareOptions, share_links};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// An element as a browser reads it: its name and attributes, with character references resolved.
#[derive(Debug)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
}

impl Element {
    fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }
}

/// What a page is made of: its elements in order, and its text.
struct Parsed {
    elements: Vec<Element>,
    text: String,
}

impl Parsed {
    fn all(&self, name: &str) -> Vec<&Element> {
        self.elements
            .iter()
            .filter(|element| element.name == name)
            .collect()
    }

    fn button(&self, id: &str) -> Option<&Element> {
        self.elements.iter().find(|element| element.get("data-hb") == id)
    }
}

/// Resolves the references that the templates write.
fn unescape(text: &str) -> String {
    let references = [
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#38;", "&"),
    ];
    references
        .iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

fn parse(html: &str) -> Parsed {
    use lol_html::{RewriteStrSettings, comments, element, rewrite_str, text};
    let mut parsed = Parsed {
        elements: Vec::new(),
        text: String::new(),
    };
    let (elements, words) = (&mut parsed.elements, &mut parsed.text);
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("*", |element| {
            let attributes = element
                .attributes()
                .iter()
                .map(|a| (a.name(), unescape(&a.value())));
            elements.push(Element {
                name: element.tag_name(),
                attributes: attributes.collect(),
            });
            Ok(())
        }))
        .append_element_content_handler(text!("*", |chunk| {
            words.push_str(chunk.as_str());
            Ok(())
        }))
        .append_element_content_handler(comments!("*", |comment| {
            Err(format!("a comment: {}", comment.text()).into())
        }));
    rewrite_str(html, settings).expect("a bar without comments");
    parsed.text = unescape(&parsed.text);
    parsed
}

/// The attributes each element of a bar may have.
const ATTRIBUTES: &[(&str, &[&str])] = &[
    ("div", &["aria-label", "class", "dir", "lang", "role"]),
    ("p", &["aria-hidden", "class"]),
    ("ul", &[]),
    ("li", &[]),
    ("a", &["aria-label", "class", "data-hb", "href", "rel", "target"]),
    (
        "svg",
        &["aria-hidden", "fill", "focusable", "height", "viewbox", "width"],
    ),
    ("path", &["d"]),
    ("span", &[]),
    ("img", &["alt", "height", "loading", "src", "width"]),
];

/// The schemes the table of services opens apps by, and the web's own.
fn schemes() -> Vec<&'static str> {
    let templates = services::all()
        .iter()
        .flat_map(|service| [service.web_template(), service.app_template()]);
    templates
        .flatten()
        .filter_map(|template| template.split_once(':').map(|(scheme, _)| scheme))
        .collect()
}

/// The services that share by any means without a server or an app id.
fn chosen() -> Vec<&'static Service> {
    services::all()
        .iter()
        .filter(|service| service.needs().is_empty())
        .collect()
}

fn article(title: &str, language: &str) -> Article {
    let url = HttpUrl::parse("https://example.org/news/river?id=7#top").expect("a URL");
    Article::new(url, title)
        .expect("a title")
        .with_language(Language::parse(language).expect("a tag"))
}

fn pick(ids: &str) -> Vec<&'static Service> {
    services::select(ids).expect("known services")
}

proptest! {
    #[test]
    fn whatever_the_article_says_the_bar_has_the_elements_meant(
        article in arbitrary::article(),
        variant in proptest::sample::select(&Variant::ALL[..]),
        qr in any::<bool>(),
    ) {
        let mut options = BarOptions::new().with_services(chosen()).with_variant(variant);
        if qr {
            options = options.with_qr_href("q/\"><script>&amp;.svg").expect("relative");
        }
        let parsed = parse(&share_bar(&article, &options).expect("a bar"));

        let intents = share_links(&article, &ShareOptions::default(), &chosen()).expect("links");
        let mut expected = Vec::new();
        for intent in &intents {
            let own = intent.url();
            let href = match (intent.service().id(), intent.service().method()) {
                ("copy", _) => Some(intent.link().as_str()),
                (_, Method::Qr) if own.is_none() => qr.then_some("q/\"><script>&amp;.svg"),
                _ => own,
            };
            expected.extend(href.map(|href| (intent.service().id(), href)));
        }
        let found: Vec<_> = parsed.all("a").iter().map(|a| (a.get("data-hb"), a.get("href"))).collect();
        prop_assert_eq!(&found, &expected);

        for name in ["li", "svg", "path", "span"] {
            prop_assert_eq!(parsed.all(name).len(), expected.len(), "{}", name);
        }
        prop_assert_eq!((parsed.all("div").len(), parsed.all("ul").len()), (1, 1));
        for element in &parsed.elements {
            let allowed = ATTRIBUTES.iter().find(|(name, _)| *name == element.name);
            prop_assert!(allowed.is_some(), "<{}>", &element.name);
            for attribute in element.attributes.keys() {
                prop_assert!(allowed.is_some_and(|(_, names)| names.contains(&attribute.as_str())), "{}", attribute);
            }
        }
        let pictures: Vec<_> = parsed.all("img").iter().map(|img| img.get("src")).collect();
        prop_assert_eq!(pictures, if qr { vec!["q/\"><script>&amp;.svg"] } else { vec![] });
        for a in parsed.all("a") {
            if a.get("href").starts_with("q/") {
                continue;
            }
            let scheme = a.get("href").split(':').next().unwrap_or_default();
            prop_assert!(scheme == "http" || schemes().contains(&scheme), "{}", a.get("href"));
            let leaves = a.get("target") == "_blank";
            prop_assert_eq!(leaves, a.get("rel").contains("noopener"));
            prop_assert_eq!(leaves, scheme.starts_with("http") && a.get("data-hb") != "copy");
        }
    }

    #[test]
    fn a_qr_link_that_is_taken_stays_on_the_web(href in prop_oneof![
        arbitrary::text(),
        "(java|vb)?[\\t\\n ]?script?:?//?[a-z]{0,3}:?",
        "[/\\\\?#.]{0,3}(javascript|data|blob):[a-z]{0,5}",
    ]) {
        if BarOptions::new().with_qr_href(&href).is_ok() {
            let page = url::Url::parse("https://example.org/news/1").expect("a URL");
            // What a browser cannot resolve at all it does not follow either.
            if let Ok(target) = page.join(&href) {
                prop_assert!(matches!(target.scheme(), "http" | "https"), "{}", target);
            }
        }
    }
}

#[test]
fn names_are_in_the_language_of_the_page_and_contain_what_is_shown() {
    for words in labels::all() {
        let options = BarOptions::new().with_services(pick("whatsapp email sms copy qr wechat"));
        let options = options.with_qr_href("q.svg").expect("relative");
        let parsed = parse(&share_bar(&article("River", words.language()), &options).expect("a bar"));
        let bar = parsed.all("div")[0];
        assert_eq!(bar.get("lang"), words.language());
        assert_eq!(bar.get("dir"), words.direction().as_str());
        assert_eq!(bar.get("aria-label"), words.bar());
        let name = |id| parsed.button(id).expect("a button").get("aria-label");
        assert_eq!(name("whatsapp"), words.share_on("WhatsApp"));
        assert_eq!(name("email"), words.by_email());
        assert_eq!(name("sms"), words.by_sms());
        assert_eq!(name("copy"), words.copy());
        assert_eq!(name("qr"), words.show_qr());
        for shown in [
            "WhatsApp",
            words.email(),
            words.sms(),
            words.copy(),
            words.qr(),
            words.bar(),
        ] {
            assert!(
                parsed.text.contains(shown),
                "{}: {shown} is not shown",
                words.language()
            );
        }
    }
}

#[test]
fn a_service_is_named_as_it_names_itself() {
    let options = BarOptions::new().with_services(pick("wechat"));
    let options = options.with_qr_href("q.svg").expect("relative");
    let bar = share_bar(&article("河", "zh-CN"), &options).expect("a bar");
    assert!(bar.contains("微信"), "{bar}");
}

#[test]
fn the_language_asked_for_goes_before_that_of_the_article() {
    let options = BarOptions::new().with_language(Language::parse("ug").expect("a tag"));
    let bar = share_bar(&article("River", "en"), &options).expect("a bar");
    assert!(bar.contains(r#"lang="ug" dir="rtl""#), "{bar}");
}

#[test]
fn what_cannot_work_without_scripts_is_left_out() {
    let bar = |ids: &str| {
        share_bar(
            &article("River", "en"),
            &BarOptions::new().with_services(pick(ids)),
        )
    };
    let parsed = parse(&bar("whatsapp wechat qr print native copy").expect("a bar"));
    let ids: Vec<_> = parsed
        .all("a")
        .iter()
        .map(|a| a.get("data-hb").to_owned())
        .collect();
    assert_eq!(ids, ["whatsapp", "copy"]);
    let error = bar("print native qr").expect_err("nothing is left");
    assert_eq!(error.code().as_str(), "bad-option");
    assert!(error.fix().is_some());
}

#[test]
fn the_default_bar_begins_with_whatsapp() {
    let parsed = parse(&share_bar(&article("River", "en"), &BarOptions::new()).expect("a bar"));
    assert_eq!(parsed.all("a")[0].get("data-hb"), "whatsapp");
    assert!(parsed.all("a").len() > 5);
}

/// Bars read by eye. `HANDBILL_BLESS=1 cargo test --test it -- bar` writes them anew, to be read again.
#[test]
fn bars_are_as_they_were_read() {
    let titles = [
        ("en", "River & sea: “it's open” <at last>"),
        ("ko", "강이 바다에 닿았다"),
        ("ug", "دەريا دېڭىزغا يەتتى"),
    ];
    for (language, title) in titles {
        let services = pick("whatsapp telegram kakaotalk x bluesky facebook email copy qr");
        let options = BarOptions::new().with_services(services);
        let options = options.with_qr_href("handbill/river.svg").expect("relative");
        let bar = share_bar(&article(title, language), &options).expect("a bar");
        let file = format!(
            "{}/tests/snapshots/bar-{language}.html",
            env!("CARGO_MANIFEST_DIR")
        );
        if std::env::var_os("HANDBILL_BLESS").is_some() {
            std::fs::write(&file, &bar).expect("tests/snapshots can be written");
        }
        assert_eq!(
            bar,
            std::fs::read_to_string(&file).expect("a blessed snapshot"),
            "{file}"
        );
    }
}

#[test]
fn a_bar_without_a_picture_of_the_code_asks_for_none() {
    let article = article("River reaches the sea", "en");
    let scripted = BarOptions::new().with_scripts(true).with_services(chosen());
    assert!(!share_bar(&article, &scripted).unwrap().contains("<img"));
    let drawn = scripted.with_qr_href("qr.svg").unwrap();
    assert!(
        share_bar(&article, &drawn)
            .unwrap()
            .contains("<img src=\"qr.svg\"")
    );
}

#[test]
fn a_bar_that_brings_its_style_differs_by_that_alone() {
    let article = article("River reaches the sea", "en");
    let style = format!("<style>{}</style>\n", handbill::share::bar::STYLESHEET);
    let plain = share_bar(&article, &BarOptions::new()).unwrap();
    let styled = share_bar(&article, &BarOptions::new().with_inline_style(true)).unwrap();
    assert_eq!(styled, format!("{style}{plain}"));
    assert_eq!(style.matches("</").count(), 1, "nothing in the sheet closes it");
    let options = BarOptions::new()
        .with_inline_style(true)
        .with_shadow("/a.css")
        .unwrap();
    let apart = share_bar(&article, &options).unwrap();
    let start = "<handbill-share shadow=\"/a.css\"><template shadowrootmode=\"open\"><style>";
    assert!(apart.starts_with(start) && !apart.contains("<link"), "{apart}");
}

#[test]
fn a_bar_in_a_shadow_tree_differs_by_its_wrapping_parts_and_slots_alone() {
    let article = article("River reaches the sea", "en");
    let options = BarOptions::new().with_services(chosen());
    let light = share_bar(&article, &options).unwrap();
    let apart = share_bar(&article, &options.with_shadow("/a&b.css").unwrap()).unwrap();
    let sheet = "<handbill-share shadow=\"/a&#38;b.css\"><template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"/a&#38;b.css\">";
    let inner = apart
        .trim_end()
        .strip_prefix(sheet)
        .unwrap()
        .strip_suffix("</template></handbill-share>")
        .unwrap();
    let bare = without(inner, "<slot ", ">").replace("</slot>", "");
    let plain = without(&bare, " part=\"", "\"");
    assert_eq!(plain, light);
}

/// `text` without whatever begins with `start`, as far as the next `end`.
fn without(text: &str, start: &str, end: &str) -> String {
    let mut pieces = text.split(start);
    let first = pieces.next().unwrap_or_default();
    let rests = pieces.map(|piece| piece.split_once(end).expect("what begins ends").1);
    std::iter::once(first).chain(rests).collect()
}
