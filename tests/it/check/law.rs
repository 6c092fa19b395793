//! What handbill writes, handbill finds nothing to mend in; and whatever it is given, it does not fall over.

use super::{Named, all};
use crate::arbitrary;
use handbill::Article;
use handbill::check::{CheckOptions, NoFiles, Severity, check};
use handbill::link::HttpUrl;
use handbill::meta::{MetaOptions, open_graph};
use proptest::prelude::*;

/// What random articles leave out or have odd, which no writer of tags can mend: a picture, a time, a language; a
/// headline that holds tags or template code. [`arbitrary::finished_article`] has all of it right, and no exemption.
const CONTENT: &[&str] = &[
    "article-time-missing",
    "article-time-odd",
    "article-time-order",
    "canonical-home",
    "description-is-title",
    "description-meta-missing",
    "dir-missing",
    "hreflang-self",
    "icon-missing",
    "image-alt-missing",
    "image-ratio",
    "image-size-undeclared",
    "image-small",
    "image-small-card",
    "image-square",
    "image-too-large",
    "image-too-small",
    "image-very-wide",
    "jsonld-author",
    "jsonld-image",
    "jsonld-time",
    "lang-missing",
    "lang-script",
    "og-description-missing",
    "og-image-missing",
    "og-site-name-missing",
    "template-left",
    "text-entity",
    "text-markup",
    "text-mojibake",
    "text-zawgyi",
    "title-long",
    "title-short",
    "url-not-https",
    "x-card-small",
];

/// The page of an article: what a site's template supplies, and the head block.
fn page(article: &Article) -> String {
    let endpoint = HttpUrl::parse("https://example.org/oembed").expect("a URL");
    let head = open_graph(article, &MetaOptions::new().with_oembed(endpoint));
    let language = article.language().map_or("en", |language| language.as_str());
    format!(
        "<!doctype html><html lang=\"{language}\" dir=\"{}\"><head><meta charset=\"utf-8\">\
        <meta name=\"theme-color\" content=\"#114477\">{head}</head><body><article>\
        <h1>{}</h1><p>{}</p></article></body></html>",
        article.direction().as_str(),
        handbill::markup::escape_html(article.title()),
        handbill::markup::escape_html(article.description().unwrap_or_default()),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn an_article_that_is_finished_has_nothing_to_mend_by_any_rule(article in arbitrary::finished_article()) {
        let page = page(&article);
        let found: Vec<String> = all(&page, &Named)
            .findings()
            .iter()
            .map(|finding| format!("{}: {}", finding.rule().id(), finding.message()))
            .collect();
        prop_assert!(found.is_empty(), "{found:#?}\n{page}");
    }

    #[test]
    fn what_is_emitted_has_nothing_to_mend_in_its_form(article in arbitrary::article()) {
        let head = open_graph(&article, &MetaOptions::new());
        let lang = article.language().map(|language| format!(" lang=\"{}\"", language.as_str())).unwrap_or_default();
        let page = format!(
            "<!doctype html><html{lang} dir=\"{}\"><head><meta charset=\"utf-8\">{head}</head><body><p>x</p></body></html>",
            article.direction().as_str()
        );
        let report = check(page.as_bytes(), &CheckOptions::new(), &NoFiles).expect("a page");
        let form: Vec<String> = report
            .findings()
            .iter()
            .filter(|finding| !CONTENT.contains(&finding.rule().id()))
            .map(|finding| format!("{}: {}", finding.rule().id(), finding.message()))
            .collect();
        prop_assert!(form.is_empty(), "{form:?}\n{page}");
    }

    #[test]
    fn any_bytes_are_checked(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = check(&bytes, &CheckOptions::new(), &NoFiles);
        let _ = handbill::check::Picture::read(&bytes, 600);
    }

    #[test]
    fn any_tags_are_checked(tags in proptest::collection::vec("(<meta (property|name|charset)=\"[a-z:]{0,12}\" content=\"[^\"]{0,20}\">|<title>|</head>|<script type=\"application/ld\\+json\">|\\{\"@type\":|</script>)", 0..12)) {
        let _ = all(&format!("<p>{}", tags.concat()), &Named);
    }
}

#[test]
fn the_corpus_is_checked() {
    let mut pages = 0;
    for (path, url) in crate::corpus::pages() {
        let bytes = std::fs::read(&path).expect("readable");
        let report = check(&bytes, &CheckOptions::new().with_url(url), &NoFiles)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for finding in report.findings() {
            assert!(finding.line() >= 1 && finding.column() >= 1);
            assert!(finding.end() >= (finding.line(), finding.column()));
        }
        assert_eq!(report.previews().len(), handbill::check::platforms().len());
        pages += usize::from(report.count(Severity::Error) > 0);
    }
    assert!(pages > 0, "pages in the wild have faults");
}
