//! Description, section, tags, body text, paywall.

mod block;
mod body;
mod crumbs;
mod description;
mod hollow;
mod notice;
mod opening;
mod paywall;
mod standfirst;
mod titled;
mod topics;

pub(super) use body::text;
pub(super) use crumbs::Way;
pub(super) use description::description;
pub(super) use hollow::without_tags;
pub(super) use paywall::paywalled;
pub(super) use topics::{section, sections, tags};
