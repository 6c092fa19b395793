//! The code as PDF: one page of exactly its size, its modules as paths.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use pdf_writer::types::LineCapStyle;
use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref, TextStr};
use resvg::tiny_skia::{PathSegment, Pixmap, Transform};
use resvg::usvg::{self, Options, Tree};

use super::logo::{Logo, Spot};
use super::style::Style;
use super::{Color, Qr, SvgOptions};
use crate::error::{Error, ErrorCode};
use crate::text::clean_line;

const POINTS_PER_MM: f64 = 72.0 / 25.4;
/// The distance that codes are scanned from unless a size is set: that of a page in the hand.
const DISTANCE_MM: f64 = 300.0;
/// The widest page of PDF 1.7, 14,400 units ([ISO 32000-1](https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf), annex C).
const MAX_SIDE_MM: f64 = 5_080.0;
/// Pixels of a logo, which is the only thing in the page that has any.
const LOGO_SIDE_PX: u32 = 1024;
const WRITES: &str = "a Vec takes everything";

/// How a code is written as PDF.
#[derive(Debug, Clone, Default)]
pub struct PdfOptions {
    style: Style,
    side_mm: Option<f64>,
    distance_mm: Option<f64>,
    title: Option<String>,
}

impl PdfOptions {
    /// Black on white, as large as a code must be to be scanned from 30 cm.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Colours, shapes, logo and quiet zone.
    #[must_use]
    pub fn with_style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// Width and height in millimetres, quiet zone included.
    #[must_use]
    pub fn with_side_mm(mut self, side_mm: f64) -> Self {
        self.side_mm = Some(side_mm);
        self
    }

    /// As wide as it must be for a phone at so many millimetres ([`Qr::least_side_mm`]), where no side is set.
    #[must_use]
    pub fn with_distance_mm(mut self, distance_mm: f64) -> Self {
        self.distance_mm = Some(distance_mm);
        self
    }

    /// The title of the document; the text of the code if not given.
    #[must_use]
    pub fn with_title(mut self, title: &str) -> Self {
        self.title = Some(clean_line(title));
        self
    }
}

impl Qr {
    /// The code as a PDF of one page in its size, for print. Modules are paths and black is grey 0, so that a press
    /// prints it with black ink alone; a logo is a picture.
    ///
    /// # Errors
    ///
    /// [`ErrorCode::QrUnsafe`] when readers would not scan it (contrast, quiet zone, modules under 0.33 mm);
    /// [`ErrorCode::BadOption`] for `currentColor`, or a size of nothing or above 5.08 m.
    ///
    /// ```
    /// use handbill::qr::{PdfOptions, Qr, QrOptions};
    ///
    /// let qr = Qr::new("https://example.org/news/1", &QrOptions::new())?;
    /// assert!(qr.to_pdf(&PdfOptions::new().with_side_mm(40.0))?.starts_with(b"%PDF-1.7"));
    /// assert_eq!(
    ///     qr.to_pdf(&PdfOptions::new().with_side_mm(8.0)).unwrap_err().to_string(),
    ///     "8 mm are too few for 33 modules with the quiet zone: take 10.9 mm or more, or a shorter text"
    /// );
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn to_pdf(&self, options: &PdfOptions) -> Result<Vec<u8>, Error> {
        let style = &options.style;
        let spot = style.check(self)?;
        if style.dark() == Color::CURRENT {
            return Err(Error::new(ErrorCode::BadOption, "a PDF has no currentColor")
                .with_fix("give the dark modules a colour"));
        }
        let modules = (self.side_modules() + 2 * style.quiet_zone()) as f64;
        let with_quiet_zone = modules / self.side_modules() as f64;
        let side_mm = options.side_mm.unwrap_or_else(|| {
            self.least_side_mm(options.distance_mm.unwrap_or(DISTANCE_MM)) * with_quiet_zone
        });
        check_side(side_mm, self.finest_side_mm() * with_quiet_zone, modules, style)?;

        let svg = self.to_svg(&SvgOptions::new().with_style(style.clone()).with_title(""))?;
        let tree = Tree::from_str(&svg, &Options::default()).expect("handbill writes sound SVG");
        let mut page = Content::new();
        // From points, up from the lower edge, to modules, down from the upper edge of the quiet zone.
        let scale = points(side_mm) / modules as f32;
        page.transform([scale, 0.0, 0.0, -scale, 0.0, points(side_mm)]);
        draw_paths(&mut page, tree.root());
        let logo = style.logo().zip(spot).map(|(logo, spot)| {
            place_logo(&mut page, spot, style.quiet_zone());
            pixels(logo, spot)
        });
        let title = options.title.clone().unwrap_or_else(|| clean_line(self.text()));
        Ok(document(&title, points(side_mm), &page.finish(), logo))
    }
}

fn check_side(side_mm: f64, least_mm: f64, modules: f64, style: &Style) -> Result<(), Error> {
    // Not a number is out of range too.
    if !(side_mm > 0.0 && side_mm <= MAX_SIDE_MM) {
        let message = format!("a page cannot be {side_mm} mm wide");
        return Err(Error::new(ErrorCode::BadOption, message)
            .with_fix(format!("take {:.0} to {MAX_SIDE_MM} mm", least_mm.ceil())));
    }
    if side_mm >= least_mm || style.is_forced() {
        return Ok(());
    }
    let message = format!("{side_mm} mm are too few for {modules} modules with the quiet zone");
    let least = (least_mm * 10.0).ceil() / 10.0;
    Err(Error::new(ErrorCode::QrUnsafe, message)
        .with_fix(format!("take {least} mm or more, or a shorter text")))
}

#[expect(clippy::cast_possible_truncation, reason = "PDF reads no finer numbers")]
fn points(mm: f64) -> f32 {
    (mm * POINTS_PER_MM) as f32
}

/// Draws what is filled and stroked; usvg has made paths of all shapes.
fn draw_paths(page: &mut Content, group: &usvg::Group) {
    for node in group.children() {
        match node {
            usvg::Node::Group(group) => draw_paths(page, group),
            usvg::Node::Path(path) => draw_path(page, path),
            usvg::Node::Image(_) | usvg::Node::Text(_) => {}
        }
    }
}

fn draw_path(page: &mut Content, path: &usvg::Path) {
    let at = path.abs_transform();
    page.save_state();
    page.transform([at.sx, at.ky, at.kx, at.sy, at.tx, at.ty]);
    if let Some(fill) = path.fill() {
        let [red, green, blue] = channels(fill.paint());
        if red == green && green == blue {
            page.set_fill_gray(red);
        } else {
            page.set_fill_rgb(red, green, blue);
        }
        trace(page, path);
        match fill.rule() {
            usvg::FillRule::NonZero => page.fill_nonzero(),
            usvg::FillRule::EvenOdd => page.fill_even_odd(),
        };
    }
    if let Some(stroke) = path.stroke() {
        let [red, green, blue] = channels(stroke.paint());
        if red == green && green == blue {
            page.set_stroke_gray(red);
        } else {
            page.set_stroke_rgb(red, green, blue);
        }
        page.set_line_width(stroke.width().get());
        page.set_line_cap(match stroke.linecap() {
            usvg::LineCap::Butt => LineCapStyle::ButtCap,
            usvg::LineCap::Round => LineCapStyle::RoundCap,
            usvg::LineCap::Square => LineCapStyle::ProjectingSquareCap,
        });
        trace(page, path);
        page.stroke();
    }
    page.restore_state();
}

fn channels(paint: &usvg::Paint) -> [f32; 3] {
    match paint {
        usvg::Paint::Color(color) => {
            [color.red, color.green, color.blue].map(|channel| f32::from(channel) / 255.0)
        }
        _ => unreachable!("modules, finders and ground have plain colours"),
    }
}

fn trace(page: &mut Content, path: &usvg::Path) {
    let mut pen = (0.0, 0.0);
    for segment in path.data().segments() {
        match segment {
            PathSegment::MoveTo(to) => {
                page.move_to(to.x, to.y);
                pen = (to.x, to.y);
            }
            PathSegment::LineTo(to) => {
                page.line_to(to.x, to.y);
                pen = (to.x, to.y);
            }
            PathSegment::QuadTo(bend, to) => {
                // The cubic curve that is the same.
                let between = |from: f32, bend: f32| from + (bend - from) * 2.0 / 3.0;
                page.cubic_to(
                    between(pen.0, bend.x),
                    between(pen.1, bend.y),
                    between(to.x, bend.x),
                    between(to.y, bend.y),
                    to.x,
                    to.y,
                );
                pen = (to.x, to.y);
            }
            PathSegment::CubicTo(one, two, to) => {
                page.cubic_to(one.x, one.y, two.x, two.y, to.x, to.y);
                pen = (to.x, to.y);
            }
            PathSegment::Close => {
                page.close_path();
            }
        }
    }
}

const LOGO: Name<'static> = Name(b"Logo");

fn place_logo(page: &mut Content, spot: Spot, quiet_zone: usize) {
    let (x, y) = ((spot.x + quiet_zone) as f32, (spot.y + quiet_zone) as f32);
    let (width, height) = (spot.width as f32, spot.height as f32);
    page.save_state();
    // A picture fills the square from 0 to 1, its first row on top.
    page.transform([width, 0.0, 0.0, -height, x, y + height]);
    page.x_object(LOGO);
    page.restore_state();
}

/// A picture with its colours and how opaque each pixel is.
struct Pixels {
    width: u32,
    height: u32,
    colors: Vec<u8>,
    alpha: Vec<u8>,
}

fn pixels(logo: &Logo, spot: Spot) -> Pixels {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{} {} {} {}\">",
        spot.x, spot.y, spot.width, spot.height
    );
    logo.write(&mut svg, spot);
    svg.push_str("</svg>");
    let tree = Tree::from_str(&svg, &Options::default()).expect("handbill writes sound SVG");
    let longer = spot.width.max(spot.height);
    let px = |modules: usize| {
        u32::try_from(modules * LOGO_SIDE_PX as usize / longer)
            .unwrap_or(1)
            .max(1)
    };
    let (width, height) = (px(spot.width), px(spot.height));
    let mut pixmap = Pixmap::new(width, height).expect("the sides are neither nothing nor too long");
    let size = tree.size();
    let place = Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
    resvg::render(&tree, place, &mut pixmap.as_mut());
    let (mut colors, mut alpha) = (Vec::new(), Vec::new());
    for pixel in pixmap.pixels() {
        let pixel = pixel.demultiply();
        colors.extend([pixel.red(), pixel.green(), pixel.blue()]);
        alpha.push(pixel.alpha());
    }
    Pixels {
        width,
        height,
        colors,
        alpha,
    }
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect(WRITES);
    encoder.finish().expect(WRITES)
}

/// A document of one page. It holds no date, so that the same code gives the same bytes.
fn document(title: &str, side: f32, page: &[u8], logo: Option<Pixels>) -> Vec<u8> {
    let [catalog, pages, one, content, info, picture, mask] = [1, 2, 3, 4, 5, 6, 7].map(Ref::new);
    let mut pdf = Pdf::new();
    let mut root = pdf.catalog(catalog);
    root.pages(pages);
    root.viewer_preferences().display_doc_title(true);
    root.finish();
    pdf.document_info(info)
        .title(TextStr(title))
        .producer(TextStr("handbill"));
    pdf.pages(pages).kids([one]).count(1);
    let mut sheet = pdf.page(one);
    sheet
        .parent(pages)
        .media_box(Rect::new(0.0, 0.0, side, side))
        .contents(content);
    let mut resources = sheet.resources();
    if logo.is_some() {
        resources.x_objects().pair(LOGO, picture);
    }
    resources.finish();
    sheet.finish();
    pdf.stream(content, &deflated(page)).filter(Filter::FlateDecode);
    if let Some(logo) = logo {
        let (width, height) = (logo.width.cast_signed(), logo.height.cast_signed());
        let colors = deflated(&logo.colors);
        let mut image = pdf.image_xobject(picture, &colors);
        image.filter(Filter::FlateDecode);
        image.width(width).height(height).bits_per_component(8);
        image.color_space().device_rgb();
        image.s_mask(mask);
        image.finish();
        let alpha = deflated(&logo.alpha);
        let mut image = pdf.image_xobject(mask, &alpha);
        image.filter(Filter::FlateDecode);
        image.width(width).height(height).bits_per_component(8);
        image.color_space().device_gray();
    }
    pdf.finish()
}
