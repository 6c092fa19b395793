//! What no picture of an article is.

mod table;

use super::address::{file, name};
use crate::link::HttpUrl;
use crate::text::{cut, first_of, pieces};
use crate::unfurl::buckets::ByByte;
use crate::unfurl::page::{Picture, Table};
use table::{ADVERTS, BESIDE, FOLDERS, HOSTS, MENUS, SERVICES, TOOLS, WINDOWS};

/// The smallest side of a picture worth showing: Facebook refuses less than 200 × 200
/// ([sharing images](https://developers.facebook.com/docs/sharing/webmasters/images)); half of that is an icon.
const MIN_SIDE_PX: u32 = 100;

/// In the name of a file: no picture of an article, wherever it stands.
const NEVER: u16 = 1;

/// In the name of a file or a class: no picture of an article where it stands in the text; one that the page names as its
/// picture may be called so.
const IN_TEXT: u16 = 1 << 1;

/// The same, but only in the name of a file: of a class it says how the picture is shown.
const IN_FILE: u16 = 1 << 2;

static WORDS: Table = Table::new(table::WORDS);

/// How long the folders are that begin with each letter, as bits.
const FOLDER_LENGTHS: [u16; 256] = {
    let mut lengths = [0; 256];
    let mut at = 0;
    while at < FOLDERS.len() {
        let folder = FOLDERS[at].as_bytes();
        lengths[folder[0] as usize] |= 1 << folder.len();
        at += 1;
    }
    lengths
};

/// Whether a folder is one of what surrounds an article.
fn is_of_tools(folder: &[u8]) -> bool {
    let first = folder.first().copied().unwrap_or_default();
    let lengths = FOLDER_LENGTHS[usize::from(first)];
    u32::from(lengths) >> folder.len().min(31) & 1 != 0
        && FOLDERS.iter().any(|known| known.as_bytes() == folder)
}

/// Whether one of the folders on the way to a file is of what surrounds an article, or has that in its name:
/// `channel_logo_new`, `common_nav`.
fn has_tools(folders: &str) -> bool {
    let names = |word: &str| matches!(word, "logo" | "logos" | "nav");
    let names_in = |folder| cut(folder, b'_').is_some() && pieces(folder, b'_').any(names);
    folders.as_bytes().split(|byte| *byte == b'/').any(is_of_tools)
        || first_of(folders, [b'_']).is_some() && pieces(folders, b'/').any(names_in)
}

/// Whether a host is one that serves buttons and counters to the pages of others, or belongs to one.
fn is_service(host: &str) -> bool {
    let end = host.as_bytes().last_chunk::<8>();
    HOSTS.iter().any(|known| {
        // Most end otherwise.
        known
            .as_bytes()
            .last_chunk()
            .is_none_or(|known| Some(known) == end)
            && {
                let before = host.strip_suffix(known);
                before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
            }
    })
}

/// The larger number in the name of a shape that pictures are cut to: `16x9`, `9x21`.
const MAX_RATIO: u32 = 21;

/// The size that a part of a file's name is: `88x31`. `16x9` is a shape.
fn size_in(part: &str) -> Option<(u32, u32)> {
    // A number begins with a digit or a sign.
    let first = part.as_bytes().first()?;
    if !(first.is_ascii_digit() || *first == b'+') {
        return None;
    }
    let (width, height) = cut(part, b'x')?;
    let (width, height): (u32, u32) = (width.parse().ok()?, height.parse().ok()?);
    let is_shape = width != height && width.max(height) <= MAX_RATIO;
    (!is_shape).then_some((width, height))
}

/// Whether a part of a file's name may be a size: there is an `x` behind a digit.
fn may_have_size(file: &str) -> bool {
    let file = file.as_bytes();
    let is_behind_digit = |at: usize| at.checked_sub(1).is_some_and(|at| file[at].is_ascii_digit());
    memchr::memchr_iter(b'x', file).any(is_behind_digit)
}

/// Whether a file is called by the size of a badge or a thumbnail: `88x31.png`, `110x70_dam.jpg`.
fn is_badge(file: &str) -> bool {
    let name = &file[..first_of(file, *b"._-").unwrap_or(file.len())];
    size_in(name).is_some_and(|(width, height)| width.max(height) < MIN_SIDE_PX)
}

/// Whether the size in a file's name is that of a thumbnail beside a link to another page: `dam_100x100-2f.png`.
fn is_thumbnail(file: &str) -> bool {
    let sizes = || file.split(['.', '_', '-']).filter_map(size_in);
    may_have_size(file) && sizes().any(|(width, height)| width.max(height) <= MIN_SIDE_PX)
}

/// Whether a query asks for a picture cut to the size of a thumbnail: `w=80&h=80&crop=1`.
fn asks_for_thumbnail(query: &str) -> bool {
    sides_asked_for(query)
        .iter()
        .all(|side| side.is_some_and(|side| side <= MIN_SIDE_PX))
}

/// Whether an address asks for a picture so small that it only keeps the place of a larger one: `river.jpg?w=80`.
pub(in crate::unfurl) fn asks_for_small(src: &str) -> bool {
    let sides = cut(src, b'?').map_or([None; 2], |(_, query)| sides_asked_for(query));
    sides.iter().flatten().any(|side| *side <= MIN_SIDE_PX)
}

/// The width and the height that a query asks a picture to be cut to.
fn sides_asked_for(query: &str) -> [Option<u32>; 2] {
    [["w", "width"], ["h", "height"]].map(|names| {
        let mut fields = pieces(query, b'&').filter_map(|field| cut(field, b'='));
        let (_, side) = fields.find(|(name, _)| names.contains(name))?;
        side.parse().ok()
    })
}

/// Whether a file is called a logo or an icon in one word with what it is of or its size: `timeslogo2.png`,
/// `icon16x16.png`. Behind a vowel it is another word in most languages: `catalogo.jpg`; but a GIF is seldom a photo.
fn is_mark(file: &str) -> bool {
    let words = || pieces(file, b'.').flat_map(|part| part.split(['-', '_']));
    let may_end =
        |at: usize| file.as_bytes()[..at].ends_with(b"log") || file.as_bytes()[..at].ends_with(b"ic");
    // Either has an `o` behind these letters.
    memchr::memchr_iter(b'o', file.as_bytes()).any(may_end)
        && words().any(|word| {
            let name = word.trim_end_matches(|c: char| c.is_ascii_digit() || c == 'x');
            let of = name.len().checked_sub(4).and_then(|at| name.split_at_checked(at));
            of.is_some_and(|(of, kind)| match kind {
                "logo" => !of.ends_with(['a', 'e', 'i', 'o', 'u']) || file.ends_with(".gif"),
                _ => kind == "icon" && of.is_empty(),
            })
        })
}

/// Whether a file is called by the code of squares in it, which phones read: `wx-qr.jpg`.
fn is_code(file: &str) -> bool {
    first_of(file, [b'q']).is_some() && name(file).split(['-', '_']).any(|word| word == "qr")
}

/// Whether a file is a word of a menu that was drawn: `menu_home.gif`.
fn is_of_menu(file: &str) -> bool {
    let first = cut(file, b'_');
    first.is_some_and(|(first, _)| MENUS.contains(&first))
}

/// The longest name that is made of such words, in bytes.
const MAX_MARK_BYTES: usize = 24;

static SERVICES_BY_FIRST: ByByte<{ SERVICES.len() }> = ByByte::by_first(SERVICES);
static TOOLS_BY_FIRST: ByByte<{ TOOLS.len() }> = ByByte::by_first(TOOLS);

/// Whether a file is called by a service or a tool of the page, its size and what the mark is for, and nothing else:
/// `facebook-36.png`, `share-on-twitter.png`, `print.png`.
fn is_of_button(file: &str) -> bool {
    let name = name(file);
    let words = || name.split(['-', '_']).filter(|word| !word.is_empty());
    let is_size = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'x');
    let is_service = |word: &str| {
        let first = word.as_bytes()[0].to_ascii_lowercase();
        let mut services = SERVICES_BY_FIRST.of_byte(first).map(|at| SERVICES[at]);
        let mut tools = TOOLS_BY_FIRST.of_byte(first).map(|at| TOOLS[at]);
        let is_it = |known: &str| word.eq_ignore_ascii_case(known);
        services.any(is_it) || tools.any(is_it)
    };
    let is_beside = |word: &str| BESIDE.iter().any(|known| word.eq_ignore_ascii_case(known));
    name.len() <= MAX_MARK_BYTES
        && words().all(|word| is_size(word) || is_service(word) || is_beside(word))
        && words().any(is_service)
}

/// Whether the words for a picture are those of the mark behind a link: that it opens in another window.
fn is_of_link(alt: &str) -> bool {
    WINDOWS.iter().any(|window| alt.contains(window))
}

/// Whether the words for a picture say that it is an advertisement, and no more.
fn is_advert(alt: &str) -> bool {
    const MAX_BYTES: usize = 24;
    alt.len() <= MAX_BYTES && ADVERTS.contains(&&*alt.to_lowercase())
}

/// Whether a picture in the text can stand for the article as far as its format says: apps show no SVG, and a GIF
/// without alt text and size is an ornament.
pub(super) fn may_lead(picture: &Picture) -> bool {
    let src = &*picture.src;
    let path = &src.as_bytes()[..first_of(src, *b"?#").unwrap_or(src.len())];
    let ends_in = |ending: &[u8]| {
        let end = path.last_chunk::<4>();
        end.is_some_and(|end| end.eq_ignore_ascii_case(ending))
    };
    let is_ornament = || {
        ends_in(b".gif") && picture.size_px.is_none() && (picture.alt.is_empty() || is_of_link(&picture.alt))
    };
    let is_drawn = || {
        let is_svg = |at: usize| {
            path[at..]
                .get(..5)
                .is_some_and(|folder| folder.eq_ignore_ascii_case(b"/svg/"))
        };
        memchr::memchr_iter(b'/', path).any(is_svg)
    };
    !ends_in(b".svg") && !is_ornament() && !is_drawn() && !is_advert(&picture.alt)
}

/// Whether a picture is too small for one of an article.
pub(super) fn is_small(size_px: Option<(u32, u32)>) -> bool {
    size_px.is_some_and(|(width, height)| width < MIN_SIDE_PX || height < MIN_SIDE_PX)
}

/// Whether a file is no picture: a film or a sound.
fn is_film(file: &str) -> bool {
    const ENDINGS: [&str; 4] = [".mp4", ".webm", ".mp3", ".m3u8"];
    // Hardly any picture's file ends with one of these.
    matches!(file.as_bytes().last(), Some(b'4' | b'm' | b'3' | b'8'))
        && ENDINGS.iter().any(|ending| file.ends_with(ending))
}

/// Whether a picture is set aside for its address; `hint` is given for pictures in the text.
pub(super) fn is_unfit(url: &HttpUrl, hint: Option<&str>) -> bool {
    let path = url.path();
    let file = file(path);
    if is_film(file) || is_badge(file) {
        return true;
    }
    let named = WORDS.all(file);
    let in_text = |hint: &str| {
        named != 0
            || is_service(url.host())
            || WORDS.all(hint) & !IN_FILE != 0
            || has_tools(&path[..path.len() - file.len()])
            || is_mark(file)
            || is_code(file)
            || is_of_button(file)
            || is_of_menu(file)
            || is_thumbnail(file)
            || url.query().is_some_and(asks_for_thumbnail)
    };
    named & NEVER != 0 || hint.is_some_and(in_text)
}

/// Whether an address that a page's head names as its picture is that of none: a logo, or what stands in for a picture.
pub(in crate::unfurl) fn is_set_aside(address: &str) -> bool {
    HttpUrl::parse(address).is_ok_and(|url| is_unfit(&url, None))
}
