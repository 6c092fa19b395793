//! `handbill site`: pages ready to share.

mod diff;
mod table;

use super::{Done, card, input, output};
use crate::card::{CardOptions, Picture};
use crate::error::{Error, ErrorCode};
use crate::files;
use crate::inject::Placement;
use crate::language::Language;
use crate::link::{Campaign, HttpUrl};
use crate::meta::MetaOptions;
use crate::server::Stop;
use crate::share::ShareOptions;
use crate::share::bar::{BarOptions, Variant};
use crate::site::{Output, Report, STYLESHEET, SiteOptions, rewrite_site};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use sha2::{Digest, Sha256};
use std::path::PathBuf;

/// The exit code of a command that was stopped, as shells give it for Ctrl-C.
const STOPPED: i32 = 130;

/// Make a page, or a folder of them, ready to share.
///
/// Adds what the head lacks and mends what is wrong in it, puts in the share bar, writes a QR code for each page,
/// and copies everything else. Every other byte of a page stays as it is, and a second run changes nothing.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  handbill site www --out dist
  handbill site www --out dist --base-url https://example.org/ --services whatsapp,telegram,facebook,qr
  handbill site www --in-place --dry-run
  handbill site www --out dist --base-url https://example.org/ --card-theme ink --card-logo logo.svg
  handbill site page.html --out ready --json

Where the bar goes: inside <handbill-share>, behind <!-- handbill -->, else behind the article's \
first heading and at its end.

A page without a picture that apps would show (none, a vector drawing, a tiny one) gets a preview image, named for what \
is on it: it is made once and kept. Its address needs --base-url where the page's own does not tell it.")]
pub(super) struct Args {
    /// A folder, or one page.
    #[arg(value_name = "IN")]
    input: PathBuf,
    /// Write to this folder.
    #[arg(
        long,
        short,
        value_name = "FOLDER",
        required_unless_present = "in_place",
        conflicts_with = "in_place"
    )]
    out: Option<PathBuf>,
    /// Replace the originals, each in one step.
    #[arg(long)]
    in_place: bool,
    /// Write nothing; show what would change.
    #[arg(long)]
    dry_run: bool,
    /// Where the folder is published; the address of a page that names none.
    #[arg(long, value_name = "URL", value_parser = input::parse_url)]
    base_url: Option<HttpUrl>,
    /// The services in the bar: names separated by commas, `auto` (what readers of the page's language use), `default`
    /// or `all`.
    #[arg(long, value_name = "LIST")]
    services: Option<String>,
    /// Where bars go: auto, always (also in pages that are no articles), asked (only where the page asks), never.
    #[arg(long, value_name = "WHEN", default_value = "auto", value_parser = ["auto", "always", "asked", "never"], hide_possible_values = true)]
    bar: String,
    /// What the bar shows: icons, labels or compact.
    #[arg(long, value_name = "VARIANT")]
    variant: Option<String>,
    /// The language of the bar, in place of each page's own.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Add campaign tags to shared links: utm_source={service}, utm_campaign=NAME; or tags of
    /// your own, as 'utm_source={service}&utm_medium=social'.
    #[arg(long, value_name = "NAME|TAGS")]
    utm: Option<String>,
    /// The address of your oEmbed endpoint, for the discovery link.
    #[arg(long, value_name = "URL", value_parser = input::parse_url)]
    oembed: Option<HttpUrl>,
    /// Where the bar's style stands: in each page, where it is there at the first paint (page), or in a file that the pages
    /// link (file). A page whose <meta> has a content security policy against inline styles links the file in any case;
    /// where the server sends one, take `file`, or add to its style-src the hash that is printed.
    #[arg(long, value_name = "WHERE", default_value = "page", value_parser = ["page", "file"], hide_possible_values = true)]
    style: String,
    /// Leave scripts out of the pages: no copy button, QR dialog or share sheet, only links.
    #[arg(long)]
    no_script: bool,
    /// Ask readers for their own Mastodon server before they are led to the official page that asks as well; remembered
    /// on their device where they agree.
    #[arg(long, conflicts_with = "no_script")]
    ask_server: bool,
    /// Write no frame pages and oEmbed answers, by which other sites embed the articles.
    #[arg(long)]
    no_embed: bool,
    /// Make no preview images for pages without a picture.
    #[arg(long, conflicts_with_all = ["card_theme", "card_logo", "fonts"])]
    no_cards: bool,
    /// What preview images look like: a built-in theme's name (`handbill card --list-themes`), or a TOML file.
    #[arg(long, value_name = "FILE|NAME", default_value = "paper")]
    card_theme: String,
    /// The site's logo on preview images: SVG of shapes alone, PNG, JPEG, WebP or GIF.
    #[arg(long, value_name = "FILE")]
    card_logo: Option<PathBuf>,
    /// A font for preview images that goes before all others; may be given more than once.
    #[arg(long = "font", value_name = "FILE")]
    fonts: Vec<PathBuf>,
    /// Print the report as JSON.
    #[arg(long)]
    json: bool,
    /// Print nothing but errors.
    #[arg(long, short, conflicts_with = "json")]
    quiet: bool,
    /// Work on this many files at once; as many as there are cores if not given.
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: Option<u16>,
}

pub(super) fn run(args: Args) -> Done<u8> {
    let options = options(&args)?;
    end_between_files();
    let bar = progress_bar();
    let progress = |done: usize, count: usize| {
        bar.set_length(count as u64);
        bar.set_position(done as u64);
    };
    let threads = args.jobs.map_or(0, usize::from);
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .map_err(|error| {
            Error::new(ErrorCode::BadOption, "the worker threads could not be started").with_source(error)
        })?;
    let report = pool.install(|| rewrite_site(&options, &progress));
    bar.finish_and_clear();
    let report = report?;
    print(&args, &report)?;
    for error in report.errors() {
        output::complain(error);
    }
    Ok(report.exit_code())
}

/// Lets whoever stops the command, as by Ctrl-C, wait for the files being written: none is left half-done.
fn end_between_files() {
    let wait = || -> std::io::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .build()?;
        runtime.block_on(async {
            Stop::new()?.told().await;
            Ok(())
        })
    };
    std::thread::spawn(move || {
        if wait().is_ok() {
            files::exit(STOPPED)
        }
    });
}

fn print(args: &Args, report: &Report) -> Done {
    let source = (args.style == "page").then(style_source);
    if args.json {
        let mut json = report.to_json();
        json["styleSource"] = source.into();
        return output::print(format!("{json:#}\n").as_bytes());
    }
    if args.quiet {
        return Ok(());
    }
    if report.is_dry_run() {
        for page in report.pages() {
            if let Some((before, after)) = page.texts() {
                output::print_styled(&diff::unified(page.path(), before, after))?;
            }
        }
    }
    output::print_styled(&table::summary(report, source.as_deref()))
}

/// How a content security policy allows the style that stands in the pages, to be added to its `style-src`
/// ([CSP 3, 2.3.1](https://www.w3.org/TR/CSP3/#grammardef-hash-source)).
fn style_source() -> String {
    let hash = Sha256::digest(STYLESHEET.as_bytes());
    format!("'sha256-{}'", STANDARD.encode(hash))
}

fn options(args: &Args) -> Done<SiteOptions> {
    let mut share = ShareOptions::new();
    if let Some(name) = &args.utm {
        share = share.with_campaign(Campaign::parse(name).map_err(|error| error.with_field("--utm"))?);
    }
    let mut bar = BarOptions::new()
        .with_share(share)
        .with_ask_server(args.ask_server);
    if let Some(list) = &args.services {
        bar = bar
            .with_service_list(list)
            .map_err(|error| error.with_field("--services"))?;
    }
    if let Some(variant) = &args.variant {
        bar = bar.with_variant(Variant::parse(variant).map_err(|error| error.with_field("--variant"))?);
    }
    if let Some(tag) = &args.lang {
        bar = bar.with_language(Language::parse(tag).map_err(|error| error.with_field("--lang"))?);
    }
    let mut meta = MetaOptions::new();
    if let Some(oembed) = &args.oembed {
        meta = meta.with_oembed(oembed.clone());
    }
    let output = match &args.out {
        Some(folder) => Output::Folder(folder.clone()),
        None => Output::InPlace,
    };
    let placement = match args.bar.as_str() {
        "always" => Placement::Always,
        "asked" => Placement::Asked,
        "never" => Placement::Never,
        _ => Placement::Auto,
    };
    let mut options = SiteOptions::new(&args.input, output)
        .with_placement(placement)
        .with_bar(bar)
        .with_meta(meta)
        .with_inline_style(args.style == "page")
        .with_script(!args.no_script)
        .with_embed(!args.no_embed)
        .with_cards(if args.no_cards { None } else { Some(cards(args)?) })
        .with_fonts(card::fonts(&args.fonts)?)
        .with_dry_run(args.dry_run);
    if let Some(url) = &args.base_url {
        options = options.with_base_url(url.clone());
    }
    Ok(options)
}

fn cards(args: &Args) -> Done<CardOptions> {
    let theme = card::theme(&args.card_theme, "--card-theme")?;
    let cards = CardOptions::new().with_theme(theme);
    Ok(match &args.card_logo {
        Some(logo) => cards.with_logo(card::picture(logo, Picture::logo)?),
        None => cards,
    })
}

/// A bar on stderr, drawn only on a terminal.
fn progress_bar() -> ProgressBar {
    let style =
        ProgressStyle::with_template("{bar:32} {pos}/{len} files  {elapsed}").expect("a fixed template");
    ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr()).with_style(style)
}
