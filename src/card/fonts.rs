//! Which font sets a text: the built-in ones, files that were given, and those of the system.

mod script;
mod search;
mod table;

pub(super) use script::emoji;

use super::key::digest;
use crate::error::{Error, ErrorCode};
use crate::language::Language;
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{FontContext, LayoutContext};
use skrifa::bitmap::BitmapStrikes;
use skrifa::raw::TableProvider;
use skrifa::{FontRef, MetadataProvider};
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

const SANS: &str = "Inter";
const SERIF: &str = "Literata";
const BUILT_IN: [&[u8]; 3] = [
    include_bytes!("../../data/fonts/Inter-Regular.ttf"),
    include_bytes!("../../data/fonts/Inter-Bold.ttf"),
    include_bytes!("../../data/fonts/Literata-Bold.ttf"),
];

/// The largest font file that is read, in bytes; the largest of Noto's has 60 MB.
const FONT_MAX_BYTES: u64 = 200 * 1024 * 1024;

/// One row of `data/fonts.toml`.
pub(super) struct ScriptFonts {
    script: &'static str,
    name: &'static str,
    package: &'static str,
    sans: &'static [&'static str],
    serif: &'static [&'static str],
    leading: u16,
}

/// The fonts that cards are set in. Make it once and use it for many cards, from many threads.
///
/// ```
/// use handbill::card::Fonts;
///
/// let fonts = Fonts::new();
/// assert!(fonts.with_file("no such font".as_ref()).is_err());
/// ```
pub struct Fonts {
    engines: Mutex<Engines>,
    search: Mutex<Search>,
    folders: Vec<PathBuf>,
    own: Vec<Own>,
}

/// A font file that was given.
struct Own {
    blob: Blob<u8>,
    families: Vec<String>,
    digest: u128,
    /// It has nothing but emoji, and the space and digits that go with them, which must not set words.
    emoji_only: bool,
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fonts")
            .field("folders", &self.folders)
            .finish_non_exhaustive()
    }
}

/// What sets text. Each thread has its own, so that many cards are laid out at a time; all know the same fonts, of
/// which memory holds each once.
pub(super) struct Engine {
    pub(super) fonts: FontContext,
    pub(super) layouts: LayoutContext<()>,
}

struct Engines {
    /// What a new engine begins with.
    fonts: FontContext,
    idle: Vec<Engine>,
}

/// What has been looked for among the system's fonts.
#[derive(Default)]
struct Search {
    files: Option<Vec<PathBuf>>,
    found: HashMap<(&'static str, bool), Vec<String>>,
}

/// The fonts for one text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stack {
    /// Families, in the order they are asked for a letter.
    pub(super) families: Vec<String>,
    /// Those asked first for emoji, which have digits too and must not set these.
    pub(super) emoji: Vec<String>,
    /// Distance of lines as a multiple of the type size.
    pub(super) leading: f32,
}

impl Default for Fonts {
    fn default() -> Self {
        Self::new()
    }
}

impl Fonts {
    /// The built-in fonts, and the system's, which are looked for when a text first needs one.
    #[must_use]
    pub fn new() -> Self {
        Self::with_folders(search::system_folders())
    }

    /// The built-in fonts, and those in `folders`, in place of the system's.
    #[must_use]
    pub fn with_folders(folders: Vec<PathBuf>) -> Self {
        let mut collection = Collection::new(CollectionOptions {
            shared: true,
            system_fonts: false,
        });
        for font in BUILT_IN {
            collection.register_fonts(Blob::new(Arc::new(font)), None);
        }
        Self {
            engines: Mutex::new(Engines {
                fonts: FontContext {
                    collection,
                    source_cache: SourceCache::new_shared(),
                },
                idle: Vec::new(),
            }),
            search: Mutex::default(),
            folders,
            own: Vec::new(),
        }
    }

    /// Adds a font file (TTF, OTF, TTC), which goes before all others for the letters it has.
    ///
    /// # Errors
    /// `read` when the file cannot be read, `bad-value` when it holds no font.
    pub fn with_file(mut self, path: &Path) -> Result<Self, Error> {
        let place = path.display().to_string();
        let bytes = std::fs::metadata(path)
            .and_then(|metadata| {
                if metadata.len() > FONT_MAX_BYTES {
                    Err(std::io::ErrorKind::FileTooLarge.into())
                } else {
                    std::fs::read(path)
                }
            })
            .map_err(|error| {
                Error::new(ErrorCode::Read, format!("cannot be read: {error}"))
                    .with_place(&place)
                    .with_source(error)
            })?;
        let digest = digest(&bytes);
        let blob = Blob::new(Arc::new(bytes));
        let engines = self.engines.get_mut().unwrap_or_else(PoisonError::into_inner);
        let collection = &mut engines.fonts.collection;
        let families = collection.register_fonts(blob.clone(), None);
        let families: Vec<String> = families
            .iter()
            .filter_map(|(id, _)| collection.family_name(*id).map(str::to_owned))
            .collect();
        if families.is_empty() {
            return Err(Error::new(ErrorCode::BadValue, "it holds no font")
                .with_fix("give a TTF, OTF or TTC file")
                .with_place(place));
        }
        self.own.push(Own {
            emoji_only: is_in_color(blob.as_ref()) && !covers(blob.as_ref(), &['e'], false),
            blob,
            families,
            digest,
        });
        Ok(self)
    }

    /// What the files that were given hold, in their order.
    pub(super) fn own_digests(&self) -> impl ExactSizeIterator<Item = u128> {
        self.own.iter().map(|own| own.digest)
    }

    /// Gives an engine to `work`.
    pub(super) fn with_engine<T>(&self, work: impl FnOnce(&mut Engine) -> T) -> T {
        let engines = || self.engines.lock().unwrap_or_else(PoisonError::into_inner);
        let mut engine = {
            let mut engines = engines();
            engines.idle.pop().unwrap_or_else(|| Engine {
                fonts: engines.fonts.clone(),
                layouts: LayoutContext::new(),
            })
        };
        let done = work(&mut engine);
        engines().idle.push(engine);
        done
    }

    /// The fonts for `text` in `language`.
    ///
    /// `missing-font` when no font has the letters of one of its scripts.
    pub(super) fn stack(
        &self,
        engine: &mut Engine,
        text: &str,
        language: Option<&Language>,
        serif: bool,
    ) -> Result<Stack, Error> {
        let mut needed: BTreeMap<usize, Vec<char>> = BTreeMap::new();
        for (c, row) in script::rows(text, language) {
            needed.entry(row).or_default().push(c);
        }
        let built_in = if serif { SERIF } else { SANS };
        let (mut first, mut later, mut emoji) = (Vec::new(), Vec::new(), Vec::new());
        let mut leading = 1.18_f32;
        for (row, letters) in needed {
            let row = &table::TABLE[row];
            leading = leading.max(f32::from(row.leading) / 100.0);
            let is_emoji = row.script == script::EMOJI;
            let covered = |bytes: &[u8]| covers(bytes, &letters, is_emoji);
            if let Some(own) = self.own.iter().find(|own| covered(own.blob.as_ref())) {
                if is_emoji {
                    emoji.extend(own.families.iter().cloned());
                }
                continue;
            }
            let index = if serif { 2 } else { 1 };
            if covered(BUILT_IN[index]) {
                continue;
            }
            let key = (row.script, serif);
            // One search at a time: the next finds what this one found.
            let mut search = self.search.lock().unwrap_or_else(PoisonError::into_inner);
            let families = match search.found.get(&key) {
                Some(families) => families.clone(),
                None => {
                    let files = search
                        .files
                        .get_or_insert_with(|| search::font_files(&self.folders));
                    let families = search::load(&mut engine.fonts.collection, files, row, serif, &letters);
                    if families.is_empty() {
                        return Err(missing(row, &letters));
                    }
                    search.found.insert(key, families.clone());
                    families
                }
            };
            // Chinese, Japanese and Korean fonts have Latin letters made to go with them, and quotes of their width.
            let place = if is_emoji {
                &mut emoji
            } else if script::sets_the_page(row.script, language) {
                &mut first
            } else {
                &mut later
            };
            place.extend(families);
        }
        let own = self.own.iter().filter(|own| !own.emoji_only);
        let own = own.flat_map(|own| own.families.iter().cloned());
        let mut families: Vec<String> = own.chain(first).collect();
        families.extend([built_in.to_owned(), SANS.to_owned()]);
        families.extend(later);
        emoji.extend(families.iter().cloned());
        Ok(Stack {
            families,
            emoji,
            leading,
        })
    }

    /// The error for a letter that no font of the stack turned out to have.
    pub(super) fn missing_letter(letter: char, language: Option<&Language>) -> Error {
        let row = script::rows(&letter.to_string(), language)
            .next()
            .map_or_else(script::symbols, |(_, row)| row);
        missing(&table::TABLE[row], &[letter])
    }
}

/// Whether the font has `letters`; `in_color`, as pictures or as layers of coloured outlines, which is what emoji are drawn from.
fn covers(font: &[u8], letters: &[char], in_color: bool) -> bool {
    if in_color && !is_in_color(font) {
        return false;
    }
    let Ok(font) = FontRef::from_index(font, 0) else {
        return false;
    };
    let charmap = font.charmap();
    letters.iter().all(|letter| charmap.map(*letter).is_some())
}

/// Whether the font has pictures or coloured layers.
fn is_in_color(font: &[u8]) -> bool {
    FontRef::from_index(font, 0)
        .is_ok_and(|font| !BitmapStrikes::new(&font).is_empty() || font.colr().is_ok())
}

fn missing(row: &ScriptFonts, letters: &[char]) -> Error {
    let letter = letters.first().copied().unwrap_or(' ');
    Error::new(
        ErrorCode::MissingFont,
        format!(
            "no font has the {} in the text (U+{:04X})",
            row.name,
            u32::from(letter)
        ),
    )
    .with_fix(format!(
        "install one (Debian: apt install {}) or give --font FILE",
        row.package
    ))
}
