//! What the objects of data are.

use super::{Map, Value};

/// Article and its subtypes ([schema.org](https://schema.org/Article)).
const ARTICLES: &[&str] = &[
    "NewsArticle",
    "Article",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "BackgroundNewsArticle",
    "OpinionNewsArticle",
    "ReviewNewsArticle",
    "AskPublicNewsArticle",
    "BlogPosting",
    "LiveBlogPosting",
    "Report",
    "SocialMediaPosting",
    "TechArticle",
    "ScholarlyArticle",
    "AdvertiserContentArticle",
    "SatiricalArticle",
    "DiscussionForumPosting",
    "MedicalScholarlyArticle",
];
/// Other works that a page can be about.
const WORKS: &[&str] = &[
    "PodcastEpisode",
    "VideoObject",
    "AudioObject",
    "Episode",
    "Movie",
    "Book",
    "Review",
    "Recipe",
    "Product",
    "Course",
    "CreativeWork",
    "MusicRecording",
    "SoftwareApplication",
    "Event",
    "HowTo",
    "QAPage",
    "PhotoGallery",
    "ImageGallery",
];
/// What a page can present, with a mark of its own.
const THINGS: &[&str] = &["Organization", "Corporation", "LocalBusiness", "Brand", "Person"];
/// What a page is called by itself.
const PAGES: &[&str] = &[
    "WebPage",
    "ItemPage",
    "AboutPage",
    "CollectionPage",
    "SearchResultsPage",
    "ProfilePage",
];

/// The kinds of what an object is, as bits.
pub(super) const ARTICLE: u8 = 1;
pub(super) const WORK: u8 = 1 << 1;
pub(super) const THING: u8 = 1 << 2;
pub(super) const PAGE: u8 = 1 << 3;

/// Of which kinds something is.
pub(super) fn kinds(of: &str) -> u8 {
    let kinds = [(ARTICLES, ARTICLE), (WORKS, WORK), (THINGS, THING), (PAGES, PAGE)];
    let its = kinds.iter().filter(|(known, _)| known.contains(&of));
    its.fold(0, |all, (_, kind)| all | kind)
}

/// What an object is, without the vocabulary before it.
pub(super) fn types<'a>(node: &'a Map) -> impl Iterator<Item = &'a str> {
    let list = match node.get("@type") {
        Some(Value::Array(list)) => &list[..],
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    list.iter()
        .filter_map(Value::as_str)
        .map(|kind| &kind[memchr::memrchr3(b'/', b'#', b':', kind.as_bytes()).map_or(0, |at| at + 1)..])
}

/// Whether a node is a person, whatever else it is.
pub(in crate::unfurl) fn is_person(node: &Map) -> bool {
    types(node).any(|of| of == "Person")
}

/// Whether a node is an organization.
pub(in crate::unfurl) fn is_organization(node: &Map) -> bool {
    types(node).any(|of| matches!(of, "Organization" | "NewsMediaOrganization" | "Corporation"))
}
