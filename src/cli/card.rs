//! `handbill card`: the preview image.

use super::{Done, input, output};
use crate::card::{Card, CardOptions, Fonts, Format, MAX_BYTES, Picture, Size, Theme};
use crate::error::{Error, ErrorCode};
use crate::link::HttpUrl;
use crate::{files, services, share};
use serde_json::json;
use std::path::{Path, PathBuf};

/// Make the preview image of an article.
///
/// Sets the title as large as it fits, with the site's name, authors and date in the article's language. Every script
/// is set by its own rules; one that no font has is an error that names the package to install.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  handbill card page.html -o card.png
  handbill card article.json -o card.jpg --theme cover --photo river.jpg --focus 0.7,0.4
  handbill card page.html -o story.webp --size 1080x1920 --theme my-theme.toml --qr
  handbill card https://example.org/1 -o card.png
  handbill card page.html -o - --format png --font Brand-Bold.ttf > card.png

Themes: paper, ink, cover, signal, frame, or a TOML file (data/themes/ has these five to start from).
Sizes: 1200x630 for link previews, 1200x1200, 1080x1920 for stories.")]
pub(super) struct Args {
    /// A page, its address, or an article as JSON; `-` is stdin.
    #[arg(value_name = "PAGE|URL|JSON", required_unless_present = "list_themes")]
    source: Option<String>,
    /// Write to this file; `-` is stdout.
    #[arg(long, short, value_name = "FILE", required_unless_present = "list_themes")]
    out: Option<PathBuf>,
    /// What it looks like: a built-in theme's name, or a TOML file.
    #[arg(long, value_name = "FILE|NAME", default_value = "paper")]
    theme: String,
    /// Width and height in pixels.
    #[arg(long, value_name = "WxH", default_value = "1200x630")]
    size: String,
    /// A font that goes before all others; may be given more than once.
    #[arg(long = "font", value_name = "FILE")]
    fonts: Vec<PathBuf>,
    /// The photograph: JPEG, PNG, WebP or GIF.
    #[arg(long, value_name = "FILE")]
    photo: Option<PathBuf>,
    /// The point of the photograph that must stay in: 0,0 is its top left, 1,1 its bottom right.
    #[arg(long, value_name = "X,Y", requires = "photo")]
    focus: Option<String>,
    /// The site's logo: SVG of shapes alone, PNG, JPEG, WebP or GIF.
    #[arg(long, value_name = "FILE")]
    logo: Option<PathBuf>,
    /// Put a QR code of the article's link on it.
    #[arg(long)]
    qr: bool,
    /// png, jpg or webp, in place of what the file's name says.
    #[arg(long, value_name = "FORMAT")]
    format: Option<String>,
    /// The most bytes the file may take; the best quality within is taken.
    #[arg(long, value_name = "N", default_value_t = MAX_BYTES)]
    max_bytes: usize,
    /// The page's address, where it names none.
    #[arg(long, value_name = "URL", value_parser = input::parse_url)]
    url: Option<HttpUrl>,
    #[command(flatten)]
    fetching: input::Fetching,
    /// Print what was made as JSON.
    #[arg(long)]
    json: bool,
    /// List the built-in themes.
    #[arg(long)]
    list_themes: bool,
}

pub(super) fn run(args: &Args) -> Done {
    if args.list_themes {
        let names: Vec<&str> = Theme::names().collect();
        return output::print(format!("{}\n", names.join("\n")).as_bytes());
    }
    let (Some(source), Some(out)) = (&args.source, &args.out) else {
        return Ok(());
    };
    let format = format(args, out)?;
    let size: Size = args
        .size
        .parse()
        .map_err(|error: Error| error.with_field("--size"))?;
    let mut options = CardOptions::new()
        .with_size(size)
        .with_theme(theme(&args.theme, "--theme")?);
    let fonts = fonts(&args.fonts)?;
    let article = input::article(source, args.url.clone(), &args.fetching)?;
    if let Some(path) = &args.photo {
        let photo = picture(path, Picture::decode)?;
        options = options.with_photo(match &args.focus {
            Some(focus) => {
                let (x, y) = point(focus)?;
                photo.with_focus(x, y)
            }
            None => photo,
        });
    }
    if let Some(path) = &args.logo {
        options = options.with_logo(picture(path, Picture::logo)?);
    }
    if args.qr {
        let intent = share::share_intent(services::find("qr")?, &article, &share::ShareOptions::new())?;
        options = options.with_qr(intent.link().as_str());
    }
    let place = |error: Error| error.with_place(input::place(source));
    let card = Card::new(&article, &options, &fonts).map_err(place)?;
    let bytes = card.encode(format, args.max_bytes).map_err(place)?;
    output::write(out, &bytes)?;
    if args.json && out != Path::new("-") {
        let report = json!({
            "out": out.display().to_string(),
            "width": size.width(),
            "height": size.height(),
            "mediaType": format.media_type(),
            "bytes": bytes.len(),
            "titleLines": card.title_lines().collect::<Vec<_>>(),
            "titleSizePx": (card.title_size_px() * 10.0).round() / 10.0,
        });
        output::print(format!("{report:#}\n").as_bytes())?;
    }
    Ok(())
}

fn format(args: &Args, out: &Path) -> Done<Format> {
    let named = args
        .format
        .as_deref()
        .or_else(|| out.extension().and_then(|ending| ending.to_str()));
    match named {
        Some(name) => name.parse().map_err(|error: Error| error.with_field("--format")),
        None => Err(Error::new(
            ErrorCode::BadOption,
            "the file's name says neither .png, .jpg nor .webp",
        )
        .with_fix("name it so, or add --format png|jpg|webp")
        .with_place(out.display().to_string())),
    }
}

/// A built-in theme, or the file of one: what has a dot or a slash in it is a file.
pub(super) fn theme(name: &str, flag: &str) -> Done<Theme> {
    if !name.contains(['.', '/', '\\']) {
        return Theme::named(name).map_err(|error| error.with_field(flag));
    }
    let bytes = files::read(Path::new(name))?;
    let text = String::from_utf8_lossy(&bytes);
    text.parse().map_err(|error: Error| error.with_place(name))
}

/// The built-in and the system's fonts, with `files` before them.
pub(super) fn fonts(files: &[PathBuf]) -> Done<Fonts> {
    files
        .iter()
        .try_fold(Fonts::new(), |fonts, file| fonts.with_file(file))
}

/// A file, as one of the readers of [`Picture`] takes it.
pub(super) fn picture(path: &Path, read: fn(&[u8]) -> Result<Picture, Error>) -> Done<Picture> {
    read(&files::read(path)?).map_err(|error| error.with_place(path.display().to_string()))
}

fn point(text: &str) -> Done<(f32, f32)> {
    let sides = text.split_once(',');
    let part = |side: &str| {
        side.trim()
            .parse::<f32>()
            .ok()
            .filter(|part| (0.0..=1.0).contains(part))
    };
    sides
        .and_then(|(x, y)| Some((part(x)?, part(y)?)))
        .ok_or_else(|| {
            Error::new(ErrorCode::BadOption, "the focus is not two numbers from 0 to 1")
                .with_fix("write it as 0.5,0.4")
                .with_field("--focus")
        })
}
