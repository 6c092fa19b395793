//! `handbill check`: how each app will preview a page, and what to mend first.

mod config;
mod explain;
mod files;
mod table;

use super::input::Fetching;
use super::{Done, input, output};
use crate::check::{CheckOptions, Files, Found, NoFiles, Platform, Report, Severity, Switches};
use crate::check::{check, gallery, platform, platforms, reports_text, sarif};
use crate::error::{Error, ErrorCode};
use crate::link::HttpUrl;
use std::path::{Path, PathBuf};

/// See how each app will preview a page, and what to mend before readers do.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  handbill check page.html                       findings, then what each app shows
  handbill check https://example.org/1           a page on the web
  handbill check www --deny warnings             every page of a folder; fail on warnings
  handbill check page.html --html gallery.html   the link drawn as each app draws it
  handbill check www --sarif > handbill.sarif    for code hosts
  handbill check --explain url-relative          a rule: why, and how to mend
  handbill check --explain whatsapp              what is known of an app, and where from

handbill.toml beside the page or in a folder above it:
  [check]
  platforms = [\"whatsapp\", \"telegram\"]
  deny = \"warnings\"
  [check.rules]
  title-long = \"off\"
  url-tracking = \"error\"

Exit codes: 0 no errors, 1 errors found, 2 bad usage, 3 bad input, 4 a file or page could not be read.")]
pub(super) struct Args {
    /// A page, a folder of them, an address, or - for stdin.
    #[arg(value_name = "PAGE|DIR|URL|-", required_unless_present_any = ["explain", "list"])]
    page: Option<String>,
    /// Where the page is published; for a folder, the address of the folder.
    #[arg(long, value_name = "URL", value_parser = input::parse_url)]
    url: Option<HttpUrl>,
    /// Keep to these apps: whatsapp,telegram,…
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    platforms: Vec<String>,
    /// Switch a rule: --rule title-long=off (off, on, error, warning, note); may be repeated.
    #[arg(long = "rule", value_name = "RULE=WORD")]
    rules: Vec<String>,
    /// End with 1 on warnings too, or on notes.
    #[arg(long, value_name = "WHAT", value_parser = ["warnings", "notes"])]
    deny: Option<String>,
    /// Print JSON: findings and previews.
    #[arg(long, conflicts_with_all = ["sarif", "github"])]
    json: bool,
    /// Print SARIF 2.1.0.
    #[arg(long, conflicts_with = "github")]
    sarif: bool,
    /// Print annotations for GitHub Actions.
    #[arg(long)]
    github: bool,
    /// Write a page with the link drawn as each app draws it.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Mend what can be mended without guessing, in place, then check again.
    #[arg(long)]
    fix: bool,
    /// Settings, in place of the handbill.toml beside the page or above it.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Explain a rule or an app.
    #[arg(long, value_name = "NAME")]
    explain: Option<String>,
    /// List the rules and the apps.
    #[arg(long)]
    list: bool,
    #[command(flatten)]
    fetching: Fetching,
}

/// One more than the most patient app follows: Signal, twenty.
const MAX_REDIRECTS: usize = 21;

/// A page that was checked.
struct Checked {
    place: String,
    report: Report,
    picture: Option<String>,
}

pub(super) fn run(args: Args) -> Done<u8> {
    if let Some(name) = &args.explain {
        return explain::explain(name, args.json).map(|()| 0);
    }
    if args.list {
        return explain::list(args.json).map(|()| 0);
    }
    let source = args.page.clone().unwrap_or_default();
    let config = config::read(args.config.as_deref(), &source)?;
    let options = options(&args, &config)?;
    let listed = files::Listed::default();
    let mut checked = Vec::new();
    let mut failed = Vec::new();
    for page in pages(&source)? {
        match one(&args, &options, &page, &listed) {
            Ok(report) => checked.push(report),
            Err(error) => failed.push(error),
        }
    }
    print(&args, &checked)?;
    for error in &failed {
        output::complain(error);
    }
    if let Some(error) = failed.first() {
        return Ok(error.kind().exit_code());
    }
    let worst = match args.deny.as_deref().or(config.deny()) {
        Some("warnings") => Severity::Warning,
        Some("notes") => Severity::Note,
        _ => Severity::Error,
    };
    let found = checked
        .iter()
        .flat_map(|page| page.report.findings())
        .any(|finding| finding.severity() <= worst);
    Ok(u8::from(found))
}

fn options(args: &Args, config: &config::Config) -> Done<CheckOptions> {
    let mut switches = config.switches()?;
    for rule in &args.rules {
        let (id, word) = rule.split_once('=').ok_or_else(|| {
            Error::new(ErrorCode::BadOption, format!("{rule:?} switches nothing"))
                .with_fix("write for instance --rule title-long=off")
        })?;
        switches = switches
            .with(id.trim(), word.trim())
            .map_err(|error| error.with_field("--rule"))?;
    }
    let platforms = if args.platforms.is_empty() {
        config.platforms()?
    } else {
        chosen(&args.platforms).map_err(|error| error.with_field("--platforms"))?
    };
    let mut options = CheckOptions::new()
        .with_switches(switches)
        .with_platforms(platforms);
    if let Some(url) = args
        .url
        .as_ref()
        .filter(|_| !args.page.as_deref().is_some_and(is_folder))
    {
        options = options.with_url(url.clone());
    }
    Ok(options)
}

fn chosen(names: &[String]) -> Done<Vec<&'static Platform>> {
    if names.is_empty() {
        return Ok(platforms().iter().collect());
    }
    names.iter().map(|name| platform(name)).collect()
}

fn is_folder(source: &str) -> bool {
    source != "-" && !input::is_url(source) && Path::new(source).is_dir()
}

/// The pages that a source names: the page itself, or every `.html` and `.htm` of a folder, in order.
fn pages(source: &str) -> Done<Vec<String>> {
    if !is_folder(source) {
        return Ok(vec![source.to_owned()]);
    }
    let mut pages = Vec::new();
    let walk = walkdir::WalkDir::new(source)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter();
    let walk = walk.filter_entry(|entry| {
        let name = entry.file_name();
        let is_skipped = [".git", ".hg", ".svn", "node_modules"]
            .iter()
            .any(|skipped| name == *skipped);
        // What `handbill site` makes beside the pages is loaded by them, not shared.
        let is_made = entry.depth() == 1 && name == crate::site::ASSETS;
        entry.depth() == 0 || !(is_skipped || is_made)
    });
    for entry in walk {
        let entry = entry.map_err(|error| {
            Error::new(ErrorCode::Read, "a part of the folder cannot be read")
                .with_place(source)
                .with_source(error)
        })?;
        let is_page = entry
            .path()
            .extension()
            .is_some_and(|kind| kind.eq_ignore_ascii_case("html") || kind.eq_ignore_ascii_case("htm"));
        if is_page && entry.file_type().is_file() {
            pages.push(entry.path().display().to_string());
        }
    }
    if pages.is_empty() {
        return Err(Error::new(ErrorCode::Read, "there are no pages in it")
            .with_fix("give a folder with .html files")
            .with_place(source));
    }
    Ok(pages)
}

fn one(args: &Args, options: &CheckOptions, page: &str, listed: &files::Listed) -> Done<Checked> {
    let place = input::place(page);
    let at = |error: Error| error.with_place(place.clone());
    if input::is_url(page) {
        let url = HttpUrl::parse(page).map_err(at)?;
        let fetcher = args.fetching.following(MAX_REDIRECTS);
        let fetched = fetcher.page(&url)?;
        let web = crate::fetch::Web::new(&fetcher);
        let options = options
            .clone()
            .with_url(fetched.url().clone())
            .with_content_type(fetched.content_type())
            .with_answer((&fetched).into());
        let report = check(fetched.bytes(), &options, &web).map_err(at)?;
        let picture = args.html.as_ref().and_then(|_| files::data_url(&web, &report));
        return Ok(Checked {
            place,
            report,
            picture,
        });
    }
    let mut bytes = input::bytes(page)?;
    let root = args
        .page
        .as_deref()
        .filter(|source| is_folder(source))
        .map(Path::new);
    if page == "-" && !args.fix {
        let report = check(&bytes, options, &NoFiles).map_err(at)?;
        return Ok(Checked {
            place,
            report,
            picture: None,
        });
    }
    let folder = files::Folder::new(Path::new(page), &bytes, root, args.url.as_ref(), listed);
    if args.fix {
        bytes = mend(page, &bytes, args.url.as_ref(), &folder).map_err(at)?;
    }
    let report = check(&bytes, options, &folder as &dyn Files).map_err(at)?;
    let picture = args.html.as_ref().and_then(|_| files::data_url(&folder, &report));
    Ok(Checked {
        place,
        report,
        picture,
    })
}

/// Mends a page in place: its head as `handbill site` does it, with the picture's size by its file, without bars.
fn mend(page: &str, bytes: &[u8], url: Option<&HttpUrl>, files: &dyn Files) -> Done<Vec<u8>> {
    use crate::inject::{Page, Placement, RewriteOptions};
    use crate::unfurl::UnfurlOptions;
    if page == "-" {
        return Err(
            Error::new(ErrorCode::BadOption, "stdin cannot be mended in place")
                .with_fix("give a file with --fix"),
        );
    }
    let mut options = UnfurlOptions::new();
    if let Some(url) = url {
        options = options.with_base(url.clone());
    }
    let mut read = Page::read(bytes, &options)?;
    // Of several pictures none is touched: a new size would leave the others out.
    let others = read.unfurled().image().candidates();
    let is_only = !others.iter().any(|other| other.source().starts_with("og:image"));
    if let Some(image) = read.article().image().filter(|_| is_only)
        && let Found::Picture(picture) = files.picture(image.url())
        && let Some(size) = picture.size_px().filter(|size| image.size_px() != Some(*size))
    {
        let measured = image.clone().with_size_px(size.0, size.1);
        read = read.with_image(measured);
    }
    let rewritten = read.rewrite(&RewriteOptions::new().with_placement(Placement::Never))?;
    output::write(Path::new(page), rewritten.bytes())?;
    Ok(rewritten.into_bytes())
}

fn print(args: &Args, checked: &[Checked]) -> Done {
    if let Some(path) = &args.html {
        let mut out = String::new();
        let Some(page) = checked.first() else {
            return Ok(());
        };
        if checked.len() > 1 {
            return Err(Error::new(ErrorCode::BadOption, "a gallery shows one page")
                .with_fix("give one page with --html"));
        }
        out.push_str(&gallery(&page.place, &page.report, page.picture.as_deref()));
        output::write(path, out.as_bytes())?;
        if path == Path::new("-") {
            return Ok(());
        }
    }
    if args.json {
        let reports = checked.iter().map(|page| (page.place.as_str(), &page.report));
        return output::print(reports_text(reports).as_bytes());
    }
    if args.sarif {
        let reports: Vec<_> = checked
            .iter()
            .map(|page| (page.place.clone(), page.report.clone()))
            .collect();
        return output::print(format!("{:#}\n", sarif(&reports)).as_bytes());
    }
    let mut out = String::new();
    for page in checked {
        if args.github {
            out.push_str(&table::annotations(&page.place, &page.report));
        } else {
            out.push_str(&table::findings(&page.place, &page.report));
            if checked.len() == 1 {
                out.push_str(&table::previews(&page.report));
            }
        }
    }
    if args.github || checked.is_empty() {
        return output::print(out.as_bytes());
    }
    out.push_str(&table::sum(checked.iter().map(|page| &page.report)));
    output::print_styled(&out)
}
