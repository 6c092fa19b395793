//! What is known of a picture from its own bytes.

use base64::Engine;
use imagesize::ImageType;
use std::fs::File;
use std::io::Read;

/// What kind of picture a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PictureKind {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// GIF.
    Gif,
    /// WebP.
    Webp,
    /// AVIF or HEIF.
    Avif,
    /// SVG.
    Svg,
}

impl PictureKind {
    /// Its name in the table of platforms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Gif => "gif",
            Self::Webp => "webp",
            Self::Avif => "avif",
            Self::Svg => "svg",
        }
    }

    /// Its media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Gif => "image/gif",
            Self::Webp => "image/webp",
            Self::Avif => "image/avif",
            Self::Svg => "image/svg+xml",
        }
    }
}

/// A picture, as far as its first bytes tell.
///
/// ```
/// use handbill::check::{Picture, PictureKind};
/// let gif = b"GIF89a\x58\x02\x3b\x01\x80\0\0";
/// let picture = Picture::read(gif, 13).expect("a picture");
/// assert_eq!((picture.kind(), picture.size_px()), (PictureKind::Gif, Some((600, 315))));
/// assert!(Picture::read(b"<html>", 6).is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picture {
    kind: PictureKind,
    size_px: Option<(u32, u32)>,
    bytes: u64,
    is_animated: bool,
}

impl Picture {
    /// How many bytes of a file [`Picture::read`] needs at most: a JPEG may carry a colour profile and a thumbnail
    /// ahead of its size.
    pub const HEADER_BYTES: usize = 512 * 1024;

    /// A picture that is known already: `size_px` is width and height, `bytes` the length of the file.
    #[must_use]
    pub fn new(kind: PictureKind, size_px: Option<(u32, u32)>, bytes: u64) -> Self {
        Self {
            kind,
            size_px,
            bytes,
            is_animated: false,
        }
    }

    /// Says whether it moves.
    #[must_use]
    pub fn with_animation(mut self, is_animated: bool) -> Self {
        self.is_animated = is_animated;
        self
    }

    /// Reads the beginning of a file that is `bytes` long; nothing is decoded. `None` when it is no picture that
    /// any platform knows.
    #[must_use]
    pub fn read(header: &[u8], bytes: u64) -> Option<Self> {
        let kind = match imagesize::image_type(header) {
            Ok(ImageType::Jpeg) => PictureKind::Jpeg,
            Ok(ImageType::Png) => PictureKind::Png,
            Ok(ImageType::Gif) => PictureKind::Gif,
            Ok(ImageType::Webp) => PictureKind::Webp,
            Ok(ImageType::Heif(_)) => PictureKind::Avif,
            _ if is_svg(header) => PictureKind::Svg,
            _ => return None,
        };
        let size_px = imagesize::blob_size(header)
            .ok()
            .and_then(|size| Some((u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?)))
            .filter(|(width, height)| *width > 0 && *height > 0);
        let has = |needle: &[u8]| header.windows(needle.len()).any(|window| window == needle);
        let is_animated = match kind {
            PictureKind::Gif => has(b"NETSCAPE2.0"),
            PictureKind::Webp => {
                header.get(12..30).is_some_and(|chunk| chunk.starts_with(b"VP8X")) && has(b"ANIM")
            }
            PictureKind::Png => has(b"acTL"),
            _ => false,
        };
        Some(Self {
            kind,
            size_px,
            bytes,
            is_animated,
        })
    }

    /// Reads a whole file.
    #[must_use]
    pub fn from_bytes(file: &[u8]) -> Option<Self> {
        Self::read(&file[..file.len().min(Self::HEADER_BYTES)], file.len() as u64)
    }

    /// Reads what is needed of an open file; a folder is no picture.
    ///
    /// # Errors
    /// Those of reading.
    pub fn from_file(file: File) -> std::io::Result<Option<Self>> {
        let metadata = file.metadata()?;
        if metadata.is_dir() {
            return Ok(None);
        }
        let mut header = Vec::new();
        file.take(Self::HEADER_BYTES as u64).read_to_end(&mut header)?;
        Ok(Self::read(&header, metadata.len()))
    }

    /// A whole file as the source of an `<img>`, for a page that stands alone; `None` when it is no picture.
    ///
    /// ```
    /// let gif = b"GIF89a\x58\x02\x3b\x01\x80\0\0";
    /// assert_eq!(handbill::check::Picture::data_url(gif).as_deref(), Some("data:image/gif;base64,R0lGODlhWAI7AYAAAA=="));
    /// ```
    #[must_use]
    pub fn data_url(file: &[u8]) -> Option<String> {
        let kind = Self::from_bytes(file)?.kind();
        let encoded = base64::engine::general_purpose::STANDARD.encode(file);
        Some(format!("data:{};base64,{encoded}", kind.media_type()))
    }

    /// What kind it is.
    #[must_use]
    pub fn kind(&self) -> PictureKind {
        self.kind
    }

    /// Width and height in pixels; `None` for SVG and for a file cut off before it says.
    #[must_use]
    pub fn size_px(&self) -> Option<(u32, u32)> {
        self.size_px
    }

    /// The length of the file.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Whether it moves.
    #[must_use]
    pub fn is_animated(&self) -> bool {
        self.is_animated
    }
}

fn is_svg(header: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&header[..header.len().min(1024)]);
    let start = start.trim_start_matches('\u{feff}').trim_start();
    start.starts_with("<svg") || (start.starts_with("<?xml") && start.contains("<svg"))
}
