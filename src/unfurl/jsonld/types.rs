//! What the objects of data are.

use super::{Map, Value};

/// Article and its subtypes ([schema.org](https://schema.org/Article)).
pub(super) const ARTICLES: &[&str] = &[
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
pub(super) const WORKS: &[&str] = &[
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
pub(super) const THINGS: &[&str] = &["Organization", "Corporation", "LocalBusiness", "Brand", "Person"];
/// What a page is called by itself.
pub(super) const PAGES: &[&str] = &[
    "WebPage",
    "ItemPage",
    "AboutPage",
    "CollectionPage",
    "SearchResultsPage",
    "ProfilePage",
];

/// What an object is, without the vocabulary before it.
pub(super) fn types<'a>(node: &'a Map) -> impl Iterator<Item = &'a str> {
    let list = match node.get("@type") {
        Some(Value::Array(list)) => &list[..],
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    list.iter()
        .filter_map(Value::as_str)
        .map(|kind| kind.rsplit(['/', '#', ':']).next().unwrap_or(kind))
}

/// Whether a node is an organization.
pub(in crate::unfurl) fn is_organization(node: &Map) -> bool {
    types(node).any(|of| matches!(of, "Organization" | "NewsMediaOrganization" | "Corporation"))
}
