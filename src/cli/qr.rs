//! `handbill qr`: a QR code.

mod content;

use super::{Done, input, output};
use crate::article::Article;
use crate::error::{Error, ErrorCode};
use crate::link::HttpUrl;
use crate::poster::{Paper, PosterOptions, poster};
use crate::qr::{
    Level, Logo, PdfOptions, PngOptions, Qr, QrOptions, Style, SvgOptions, TerminalOptions, millimetres,
};
use content::{Content, content};
use std::path::{Path, PathBuf};

/// Make a QR code of a text, or of an article's canonical URL.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  handbill qr page.html                          to the terminal
  handbill qr page.html -o code.svg
  handbill qr https://example.org/1 -o code.png --size 1000
  handbill qr page.html -o code.svg --modules rounded --finders dot --logo logo.svg --dark '#7a0019'
  handbill qr article.json --format svg -o - | your-printer
  handbill qr page.html -o poster.html --paper a6 --address news.example/1
  handbill qr page.html -o code.pdf --width 40mm
  handbill qr page.html -o window.pdf --distance 3m
  handbill qr page.html -o poster.html --paper a3 --distance 1.5m

What is given: the name of a file is read as a page or an article.json, - is stdin (a page, an article.json \
or plain text), anything else is the text itself; --text takes it as text whatever it looks like. A name \
like a page's (.html, .json) that no file has is refused, unless --text says otherwise.")]
pub(super) struct Args {
    /// Text, a page, an article.json, or - for stdin.
    #[arg(value_name = "TEXT|PAGE|-")]
    source: String,
    /// Take the argument as text, even where a file has that name.
    #[arg(long)]
    text: bool,
    /// Write to this file (.svg, .png, .pdf, or .html for a poster to print), or - for stdout.
    #[arg(long, short, value_name = "FILE|-")]
    out: Option<PathBuf>,
    /// svg, png, pdf, html (a poster) or terminal; as the file's name says if not given.
    #[arg(long, value_name = "FORMAT", value_parser = ["svg", "png", "pdf", "html", "terminal"], hide_possible_values = true)]
    format: Option<String>,
    /// Error-correction level: L, M, Q or H; raised where that takes no more room. M, or with a logo the highest that
    /// bears it, if not given.
    #[arg(long, value_name = "LEVEL")]
    level: Option<String>,
    /// Make a Micro QR code: for short ASCII text, and not read by phones' cameras.
    #[arg(long)]
    micro: bool,
    /// Let Japanese text stand in Kanji mode, which makes its code smaller.
    #[arg(long, conflicts_with = "micro")]
    kanji: bool,
    /// Width and height in pixels, quiet zone included.
    #[arg(long, value_name = "PIXELS")]
    size: Option<u32>,
    /// Width and height of a PDF with its quiet zone: 40mm, 4cm, 1.5in.
    #[arg(long, value_name = "LENGTH", conflicts_with = "distance")]
    width: Option<String>,
    /// How far away those stand who scan it: 50cm, 2m, 6ft. A PDF is made as wide as that takes, a poster too small for it
    /// is refused, and stderr says how wide to print anything else.
    #[arg(long, value_name = "LENGTH")]
    distance: Option<String>,
    /// Pixels per inch for print, written into a PNG.
    #[arg(long, value_name = "DPI")]
    dpi: Option<u32>,
    /// Width of the quiet zone, in modules.
    #[arg(long, value_name = "MODULES", default_value_t = 4)]
    quiet_zone: u8,
    /// Colour of the dark modules: #rgb, #rrggbb or a name.
    #[arg(long, value_name = "COLOUR", default_value = "#000")]
    dark: String,
    /// Colour of the light modules and the quiet zone; none leaves an SVG's ground clear.
    #[arg(long, value_name = "COLOUR", default_value = "#fff")]
    light: String,
    /// Shape of the modules: square, dot or rounded.
    #[arg(long, value_name = "SHAPE", default_value = "square")]
    modules: String,
    /// Shape of the three finders: square, rounded or dot.
    #[arg(long, value_name = "SHAPE", default_value = "square")]
    finders: String,
    /// A logo for the middle: an SVG of shapes, or a PNG.
    #[arg(long, value_name = "FILE")]
    logo: Option<PathBuf>,
    /// The logo's longer side in percent of the code; as large as is safe, and at most 27, if not given.
    #[arg(long, value_name = "PERCENT", requires = "logo")]
    logo_size: Option<u8>,
    /// What a screen reader says for an SVG, and the headline of a poster; the article's title if not given.
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// What a screen reader adds for an SVG when asked.
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// What a poster is printed on: a3, a4, a5, a6, card, or millimetres such as 91x55. a4 if not given.
    #[arg(long, value_name = "PAPER")]
    paper: Option<String>,
    /// The link a poster shows for those who type it; the article's if not given.
    #[arg(long, value_name = "LINK")]
    address: Option<String>,
    /// Swap dark and light in the terminal, for light screens.
    #[arg(long)]
    invert: bool,
    /// Make it even if readers may fail to scan it.
    #[arg(long)]
    force: bool,
    /// Where the page was found.
    #[arg(long, value_name = "URL", value_parser = input::parse_url, visible_alias = "base")]
    url: Option<HttpUrl>,
    /// Add campaign tags to the link: utm_source=qr, utm_campaign=NAME; or tags of
    /// your own, as 'utm_source={service}&utm_medium=social'.
    #[arg(long, value_name = "NAME|TAGS")]
    utm: Option<String>,
}

pub(super) fn run(args: Args) -> Done {
    let format = format(&args)?;
    refuse_idle(&args, format)?;
    let Content { text, article } = content(&args)?;
    let logo = logo(&args)?;
    let qr = encode(&args, &text, logo.as_ref())?;
    let out = args.out.as_deref().unwrap_or(Path::new("-"));
    let distance_mm = length(args.distance.as_deref(), "--distance")?;
    if args.width.is_some() && format != "pdf" {
        return Err(
            Error::new(ErrorCode::BadOption, "only a PDF has a width in print")
                .with_fix("name the file .pdf, or take --size for pixels")
                .with_field("--width"),
        );
    }
    if let Some(paper) = &args.paper
        && format != "html"
    {
        let message = format!("a poster on {paper} is a page of HTML, not {format}");
        return Err(Error::new(ErrorCode::BadOption, message)
            .with_fix("name the file .html; a browser prints it, also to PDF")
            .with_field("--paper"));
    }
    if let Some(distance_mm) = distance_mm
        && format != "html"
    {
        let quiet_zone = 2.0 * f64::from(args.quiet_zone);
        let modules = qr.side_modules() as f64;
        let least_mm = qr.least_side_mm(distance_mm) * (modules + quiet_zone) / modules;
        let about = format!(
            "to be scanned from {} m it must be printed {} mm wide or more, quiet zone included",
            distance_mm / 1000.0,
            least_mm.ceil()
        );
        output::say(&about);
    }
    match format {
        "svg" => {
            let mut options = SvgOptions::new().with_style(style(&args, logo)?);
            if let Some(title) = args.title.as_deref().or(article.as_ref().map(Article::title)) {
                options = options.with_title(title);
            }
            if let Some(description) = &args.description {
                options = options.with_description(description);
            }
            if let Some(size) = args.size {
                options = options.with_side_px(size);
            }
            output::write(out, qr.to_svg(&options)?.as_bytes())
        }
        "png" => {
            let mut options = PngOptions::new().with_style(style(&args, logo)?);
            if let Some(size) = args.size {
                options = options.with_side_px(size);
            }
            if let Some(dpi) = args.dpi {
                options = options.with_dpi(dpi);
            }
            output::write(out, &qr.to_png(&options)?)
        }
        "pdf" => {
            let mut options = PdfOptions::new().with_style(style(&args, logo)?);
            if let Some(title) = args.title.as_deref().or(article.as_ref().map(Article::title)) {
                options = options.with_title(title);
            }
            if let Some(width_mm) = length(args.width.as_deref(), "--width")? {
                options = options.with_side_mm(width_mm);
            } else if let Some(distance_mm) = distance_mm {
                options = options.with_distance_mm(distance_mm);
            }
            output::write(out, &qr.to_pdf(&options)?)
        }
        "html" => {
            let page = printed(&args, article, &qr, style(&args, logo)?, distance_mm)?;
            output::write(out, page.as_bytes())
        }
        _ => {
            let options = TerminalOptions::new()
                .with_inverted(!args.invert)
                .with_quiet_zone_modules(args.quiet_zone)
                .with_force(args.force);
            output::write(out, qr.to_terminal(&options)?.as_bytes())
        }
    }
}

/// Refuses an option that would change nothing.
fn refuse_idle(args: &Args, format: &str) -> Done {
    let options: [(&str, bool, &[&str]); 6] = [
        ("--size", args.size.is_some(), &["svg", "png"]),
        ("--dpi", args.dpi.is_some(), &["png"]),
        ("--logo", args.logo.is_some(), &["svg", "png", "pdf", "html"]),
        ("--description", args.description.is_some(), &["svg"]),
        ("--address", args.address.is_some(), &["html"]),
        ("--invert", args.invert, &["terminal"]),
    ];
    let idle = |(_, is_given, formats): &(&str, bool, &[&str])| *is_given && !formats.contains(&format);
    let Some((option, _, formats)) = options.into_iter().find(idle) else {
        return Ok(());
    };
    let message = format!("it changes nothing in a code as {format}");
    let fix = format!("leave it out, or take --format {}", formats.join("|"));
    Err(Error::new(ErrorCode::BadOption, message)
        .with_fix(fix)
        .with_field(option))
}

fn length(text: Option<&str>, option: &str) -> Done<Option<f64>> {
    text.map(|text| millimetres(text).map_err(|error| error.with_field(option)))
        .transpose()
}

/// The poster; a link that is no page gets its headline from `--title`.
fn printed(
    args: &Args,
    article: Option<Article>,
    qr: &Qr,
    style: Style,
    distance_mm: Option<f64>,
) -> Done<String> {
    let article = match (article, &args.title, HttpUrl::parse(qr.text())) {
        (Some(article), ..) => article,
        (None, Some(title), Ok(link)) => Article::new(link, title)?,
        _ => {
            return Err(Error::new(
                ErrorCode::BadOption,
                "a poster shows an article, and this is none",
            )
            .with_fix("give a page or an article.json, or a link with --title"));
        }
    };
    let mut options = PosterOptions::new().with_style(style);
    if let Some(paper) = &args.paper {
        let paper: Paper = paper
            .parse()
            .map_err(|error: Error| error.with_field("--paper"))?;
        options = options.with_paper(paper);
    }
    if let Some(title) = &args.title {
        options = options.with_headline(title);
    }
    if let Some(address) = &args.address {
        options = options.with_address(address);
    }
    if let Some(distance_mm) = distance_mm {
        options = options.with_distance_mm(distance_mm);
    }
    poster(&article, qr, &options)
}

/// The code at the level asked for, or the best for what stands in it.
fn encode(args: &Args, text: &str, logo: Option<&Logo>) -> Done<Qr> {
    let options = QrOptions::new().with_micro(args.micro).with_kanji(args.kanji);
    if let Some(level) = &args.level {
        let level: Level = level
            .parse()
            .map_err(|error: Error| error.with_field("--level"))?;
        return Qr::new(text, &options.with_level(level));
    }
    let Some(logo) = logo else {
        return Qr::new(text, &options);
    };
    let codes = [Level::H, Level::Q, Level::M]
        .into_iter()
        .filter_map(|level| Qr::new(text, &options.clone().with_level(level)).ok());
    let codes: Vec<Qr> = codes.collect();
    // Where none bears it, the one that bears the largest says how large.
    let best = codes
        .iter()
        .find(|qr| logo.fits(qr))
        .or_else(|| codes.iter().rev().max_by_key(|qr| logo.largest_percent(qr)));
    best.map_or_else(|| Qr::new(text, &options), |qr| Ok(qr.clone()))
}

fn logo(args: &Args) -> Done<Option<Logo>> {
    let Some(path) = &args.logo else {
        return Ok(None);
    };
    let name = path.display().to_string();
    let logo = Logo::from_bytes(&input::bytes(&name)?).map_err(|error| error.with_place(name))?;
    Ok(Some(match args.logo_size {
        Some(percent) => logo.with_width_percent(percent),
        None => logo,
    }))
}

fn style(args: &Args, logo: Option<Logo>) -> Done<Style> {
    let plain = Style::new()
        .with_quiet_zone_modules(args.quiet_zone)
        .with_force(args.force);
    let named = [
        ("--modules", "modules", &args.modules),
        ("--finders", "finders", &args.finders),
        ("--dark", "dark", &args.dark),
        ("--light", "light", &args.light),
    ];
    let style = named.into_iter().try_fold(plain, |style, (flag, name, value)| {
        style
            .with_named(name, value)
            .map_err(|error| error.with_field(flag))
    })?;
    Ok(match logo {
        Some(logo) => style.with_logo(logo),
        None => style,
    })
}

fn format(args: &Args) -> Done<&str> {
    if let Some(format) = &args.format {
        return Ok(format);
    }
    let Some(out) = &args.out else {
        return Ok("terminal");
    };
    match out
        .extension()
        .map(|kind| kind.to_ascii_lowercase())
        .as_deref()
        .and_then(std::ffi::OsStr::to_str)
    {
        Some("svg") => Ok("svg"),
        Some("png") => Ok("png"),
        Some("pdf") => Ok("pdf"),
        Some("html") => Ok("html"),
        Some("txt") => Ok("terminal"),
        _ if out == Path::new("-") => Ok("svg"),
        _ => Err(Error::new(
            ErrorCode::BadOption,
            "the file's name says neither .svg, .png, .pdf nor .html",
        )
        .with_fix("name it so, or add --format svg|png|pdf|html|terminal")
        .with_place(out.display().to_string())),
    }
}
