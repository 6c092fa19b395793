//! `handbill embed`: what a blogger pastes.

use super::{Done, input, output};
use crate::article::Article;
use crate::embed::{EmbedOptions, Form, Format, OEmbed, frame_page, snippet};
use crate::error::Error;
use crate::link::HttpUrl;
use crate::site::ASSETS;
use std::path::{Path, PathBuf};

/// The snippet that shows an article on another page.
///
/// It reads well alone: headline, summary, site and link. With a frame page it becomes a card: for pages that
/// `handbill site` has made the frame page is found by itself, else give it with --frame, or a running
/// `handbill serve` with --server.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  handbill embed dist/news/1.html                    the quote that our script makes a card of
  handbill embed https://example.org/1 --form frame
  handbill embed page.html --form markdown
  handbill embed page.html --server https://share.example.org/
  handbill embed page.html --oembed xml              the oEmbed answer")]
pub(super) struct Args {
    /// A page, its address, an article.json, or - for stdin.
    #[arg(value_name = "PAGE|URL|ARTICLE.JSON|-")]
    source: String,
    /// quote, frame, amp, markdown, wordpress or ghost.
    #[arg(long, value_name = "FORM", default_value = "quote", conflicts_with_all = ["oembed", "frame_page"])]
    form: String,
    /// Where the page was found.
    #[arg(long, value_name = "URL", value_parser = input::parse_url, visible_alias = "base")]
    url: Option<HttpUrl>,
    /// The address of the article's frame page.
    #[arg(long, value_name = "URL", value_parser = input::parse_url)]
    frame: Option<HttpUrl>,
    /// The address of embed.js, from the same site as the frame page.
    #[arg(long, value_name = "URL", value_parser = input::parse_url, requires = "frame")]
    script: Option<HttpUrl>,
    /// The address of a `handbill serve` that knows the article.
    #[arg(long, value_name = "URL", value_parser = input::parse_url, conflicts_with = "frame")]
    server: Option<HttpUrl>,
    /// Print the oEmbed answer: json or xml.
    #[arg(long, value_name = "FORMAT", conflicts_with = "frame_page")]
    oembed: Option<String>,
    /// Print the frame page itself; it links embed.css and embed.js of the folder above it.
    #[arg(long)]
    frame_page: bool,
    /// Write to this file.
    #[arg(long, short, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    fetching: input::Fetching,
}

pub(super) fn run(args: Args) -> Done {
    let (article, found) = article(&args)?;
    let given = args.frame.clone().map(|frame| (frame, args.script.clone()));
    let options = match (&args.server, given.or(found)) {
        (Some(server), _) => EmbedOptions::served(server, &article)?,
        (None, Some((frame, Some(script)))) => EmbedOptions::new().with_frame(frame).with_script(script),
        (None, Some((frame, None))) => EmbedOptions::new().with_frame(frame),
        (None, None) => EmbedOptions::new(),
    };
    let text = if args.frame_page {
        frame_page(&article, "../")
    } else if let Some(format) = &args.oembed {
        let format: Format = format
            .parse()
            .map_err(|error: Error| error.with_field("--oembed"))?;
        let answer = OEmbed::new(&article, &options, None, None).to_text(format);
        format!("{}\n", answer.trim_end())
    } else {
        let form: Form = args
            .form
            .parse()
            .map_err(|error: Error| error.with_field("--form"))?;
        snippet(&article, form, &options).map_err(|error| error.with_field("--frame"))?
    };
    output::write(args.out.as_deref().unwrap_or(Path::new("-")), text.as_bytes())
}

/// A frame page and its script.
type Frame = (HttpUrl, Option<HttpUrl>);

/// The article, and the frame page that its page tells of.
fn article(args: &Args) -> Done<(Article, Option<Frame>)> {
    if args.source != "-" && !args.source.ends_with(".json") {
        let page = input::page(&args.source, args.url.clone(), &args.fetching)?;
        let article = page
            .article()
            .map_err(|error| error.with_place(args.source.clone()))?;
        return Ok((article, page.oembed().value().and_then(of_site)));
    }
    Ok((
        input::article(&args.source, args.url.clone(), &args.fetching)?,
        None,
    ))
}

/// The frame page beside an oEmbed answer that `handbill site` wrote.
fn of_site(oembed: &HttpUrl) -> Option<Frame> {
    let (root, path) = oembed.as_str().split_once(&format!("/{ASSETS}/oembed/"))?;
    let path = path.strip_suffix(".json")?;
    let frame = HttpUrl::parse(&format!("{root}/{ASSETS}/embed/{path}.html")).ok()?;
    Some((frame, HttpUrl::parse(&format!("{root}/{ASSETS}/embed.js")).ok()))
}
