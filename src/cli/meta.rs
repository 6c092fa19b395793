//! `handbill meta`: the head block of an article.

use super::{Done, input, output};
use crate::link::HttpUrl;
use crate::meta::{MetaOptions, open_graph};

/// Print the complete head block of an article: canonical link, Open Graph, X card, JSON-LD.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  handbill meta page.html
  handbill meta article.json --oembed https://example.org/oembed
  curl -s https://example.org/1 | handbill meta - --url https://example.org/1")]
pub(super) struct Args {
    /// A page, its address, an article.json, or - for stdin.
    #[arg(value_name = "PAGE|URL|ARTICLE.JSON|-")]
    source: String,
    /// Where the page was found; its address where it names none itself.
    #[arg(long, value_name = "URL", value_parser = input::parse_url, visible_alias = "base")]
    url: Option<HttpUrl>,
    /// The address of your oEmbed endpoint, for the discovery link.
    #[arg(long, value_name = "URL", value_parser = input::parse_url)]
    oembed: Option<HttpUrl>,
    #[command(flatten)]
    fetching: input::Fetching,
}

pub(super) fn run(args: Args) -> Done {
    let article = input::article(&args.source, args.url, &args.fetching)?;
    let mut options = MetaOptions::new();
    if let Some(oembed) = args.oembed {
        options = options.with_oembed(oembed);
    }
    output::print(open_graph(&article, &options).as_bytes())
}
