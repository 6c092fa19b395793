//! `/qr`: a QR code, as `handbill qr` makes it.

use super::App;
use super::answer::{Answer, CSP_NONE, Params};
use super::routes::{Answered, kept};
use crate::error::{Error, ErrorCode};
use crate::qr::{PngOptions, Qr, QrOptions, Style, SvgOptions};
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use serde::Deserialize;
use utoipa::IntoParams;

/// The largest side of a QR code as PNG; the pixels are what costs.
const MAX_SIDE_PX: u32 = 2048;

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct QrParams {
    /// What the code holds.
    #[param(example = "https://news.example.org/river")]
    text: String,
    /// svg or png; svg if not given.
    #[param(pattern = "^(svg|png)$")]
    format: Option<String>,
    /// The error correction level: L, M, Q or H; M if not given, and raised where that takes no more room.
    #[param(pattern = "^[LMQH]$")]
    level: Option<String>,
    /// Whether it is a Micro QR code: true or false.
    micro: Option<bool>,
    /// Whether Japanese text may stand in Kanji mode: true or false.
    kanji: Option<bool>,
    /// The side in pixels.
    #[param(minimum = 1, maximum = 2048)]
    size: Option<u32>,
    /// Pixels per inch for print, written into a PNG.
    #[param(example = 300)]
    dpi: Option<u32>,
    /// The shape of the modules: square, dot or rounded.
    #[param(pattern = "^(square|dot|rounded)$")]
    modules: Option<String>,
    /// The shape of the three finders: square, rounded or dot.
    #[param(pattern = "^(square|rounded|dot)$")]
    finders: Option<String>,
    /// The colour of the dark modules: #rgb, #rrggbb or a name.
    #[param(example = "#000")]
    dark: Option<String>,
    /// The colour of the light modules and the quiet zone; none leaves an SVG's ground clear.
    #[param(example = "#fff")]
    light: Option<String>,
    /// The width of the quiet zone, in modules.
    #[serde(rename = "quietZone")]
    #[param(minimum = 0, maximum = 255)]
    quiet_zone: Option<u8>,
    /// What a screen reader says for an SVG.
    title: Option<String>,
    /// What a screen reader adds for an SVG when asked.
    description: Option<String>,
    /// Whether it is made even if readers may fail to scan it: true or false.
    force: Option<bool>,
}

impl QrParams {
    /// What is encoded, and how it looks.
    fn named(&self) -> Result<(QrOptions, Style), Error> {
        let fields = [
            ("level", self.level.clone()),
            ("micro", self.micro.map(|micro| micro.to_string())),
            ("kanji", self.kanji.map(|kanji| kanji.to_string())),
            ("modules", self.modules.clone()),
            ("finders", self.finders.clone()),
            ("dark", self.dark.clone()),
            ("light", self.light.clone()),
            ("quietZone", self.quiet_zone.map(|modules| modules.to_string())),
            ("force", self.force.map(|force| force.to_string())),
        ];
        let (mut code, mut style) = (QrOptions::new(), Style::new());
        for (name, value) in fields {
            if let Some(value) = value {
                let at = |error: Error| error.with_field(name);
                code = code.with_named(name, &value).map_err(at)?;
                style = style.with_named(name, &value).map_err(at)?;
            }
        }
        Ok((code, style))
    }

    fn answer(&self) -> Result<Answer, Error> {
        if self.size.is_some_and(|size| !(1..=MAX_SIDE_PX).contains(&size)) {
            let message = format!("it is not between 1 and {MAX_SIDE_PX}");
            return Err(Error::new(ErrorCode::BadOption, message).with_field("size"));
        }
        let (options, style) = self.named()?;
        let code = Qr::new(&self.text, &options).map_err(|error| error.with_field("text"))?;
        match self.format.as_deref().unwrap_or("svg") {
            "svg" => {
                let mut options = SvgOptions::new().with_style(style);
                if let Some(size) = self.size {
                    options = options.with_side_px(size);
                }
                if let Some(title) = &self.title {
                    options = options.with_title(title);
                }
                if let Some(description) = &self.description {
                    options = options.with_description(description);
                }
                Ok(Answer::new("image/svg+xml", code.to_svg(&options)?))
            }
            "png" => {
                let mut options = PngOptions::new().with_style(style);
                if let Some(size) = self.size {
                    options = options.with_side_px(size);
                }
                if let Some(dpi) = self.dpi {
                    options = options.with_dpi(dpi);
                }
                Ok(Answer::new("image/png", code.to_png(&options)?))
            }
            _ => Err(Error::new(ErrorCode::BadOption, "it is neither svg nor png").with_field("format")),
        }
    }
}

/// A QR code.
#[utoipa::path(get, path = "/qr", params(QrParams), responses((status = 200, description = "The code, as SVG or PNG", content((String = "image/svg+xml"), (String = "image/png"))), (status = 400, description = "What is wrong with the parameters, as JSON")))]
pub(super) async fn qr(
    State(app): State<App>,
    uri: Uri,
    headers: HeaderMap,
    Params(asked): Params<QrParams>,
) -> Answered {
    kept(&app, &uri.to_string(), &headers, CSP_NONE, async {
        Ok(asked.answer()?)
    })
    .await
}
