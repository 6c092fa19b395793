//! What handbill writes, handbill finds nothing to mend in; and whatever it is given, it does not fall over.

use super::{Named, all};
use crate::arbitrary;
use handbill::check::{CheckOptions, NoFiles, Severity, check};
use handbill::meta::{MetaOptions, open_graph};
use proptest::prelude::*;

/// Rules about what an author wrote or left out, which no writer of tags can mend.
const CONTENT: &[&str] = &[
    "title-long",
    "title-short",
    "description-long",
    "description-is-title",
    "og-description-missing",
    "og-image-missing",
    "og-site-name-missing",
    "description-meta-missing",
    "image-alt-missing",
    "image-alt-long",
    "image-size-undeclared",
    "image-too-small",
    "image-small-card",
    "image-small",
    "image-too-large",
    "image-ratio",
    "image-very-wide",
    "image-square",
    "image-format",
    "image-format-unsure",
    "url-not-https",
    "url-private",
    "url-long",
    "canonical-home",
    "article-time-missing",
    "article-time-order",
    "article-time-odd",
    "jsonld-time",
    "jsonld-author",
    "jsonld-image",
    "icon-missing",
    "lang-missing",
    "lang-script",
    "lang-differs",
    "dir-missing",
    "text-markup",
    "text-entity",
    "text-mojibake",
    "text-zawgyi",
    "text-bidi",
    "template-left",
    "hreflang-self",
    "hreflang-twice",
    "hreflang-invalid",
    "article-authors",
    "title-branding",
    "head-late-slack",
    "head-late-whatsapp",
    "x-card-small",
    "url-tracking",
    "url-fragment",
    "text-control",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
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
