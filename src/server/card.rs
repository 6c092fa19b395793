//! `/card`: the preview image, as `handbill card` makes it.

use super::App;
use super::answer::{Answer, CSP_NONE, Failure, Params, Sent, fresh};
use super::named::article_params;
use super::routes::{Answered, kept};
use crate::article::Article;
use crate::card::{Card, CardOptions, Format, MAX_BYTES, Size, Theme};
use crate::error::{Error, ErrorCode};
use crate::{services, share};
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use serde::Deserialize;
use utoipa::IntoParams;

/// The most pixels of a card: those of a story, 1080 × 1920. Time and memory go with them.
const MAX_PIXELS: u32 = 1080 * 1920;

/// The longest article that a card is made of, in bytes of JSON.
const MAX_ARTICLE_BYTES: usize = 256 << 10;

article_params! {
    /// The article of a card, and how it looks.
    CardParams {
        /// paper, ink, cover, signal or frame; paper if not given.
        #[param(pattern = "^(paper|ink|cover|signal|frame)$")]
        theme: Option<String>,
        /// Width and height in pixels, as 1200x630; together no more pixels than 1080x1920 has.
        #[param(pattern = "^[0-9]{3,4}x[0-9]{3,4}$", example = "1200x630")]
        size: Option<String>,
        /// png, jpg or webp; png if not given.
        #[param(pattern = "^(png|jpg|webp)$")]
        format: Option<String>,
        /// Whether a QR code of the article's link stands on it: true or false.
        qr: Option<bool>,
    }
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct LookParams {
    /// paper, ink, cover, signal or frame; paper if not given.
    #[param(pattern = "^(paper|ink|cover|signal|frame)$")]
    theme: Option<String>,
    /// Width and height in pixels, as 1200x630; together no more pixels than 1080x1920 has.
    #[param(pattern = "^[0-9]{3,4}x[0-9]{3,4}$", example = "1200x630")]
    size: Option<String>,
    /// png, jpg or webp; png if not given.
    #[param(pattern = "^(png|jpg|webp)$")]
    format: Option<String>,
    /// Whether a QR code of the article's link stands on it: true or false.
    qr: Option<bool>,
}

/// How a card looks, read from its parameters.
struct Look {
    options: CardOptions,
    format: Format,
    qr: bool,
}

impl Look {
    fn read(
        theme: Option<&str>,
        size: Option<&str>,
        format: Option<&str>,
        qr: Option<bool>,
    ) -> Result<Self, Error> {
        let at = |field: &'static str| move |error: Error| error.with_field(field);
        let size: Size = match size {
            Some(size) => size.parse().map_err(at("size"))?,
            None => Size::default(),
        };
        if size.width() * size.height() > MAX_PIXELS {
            let message = format!("{size} has more than {MAX_PIXELS} pixels");
            return Err(Error::new(ErrorCode::BadOption, message)
                .with_fix("ask for a smaller one")
                .with_field("size"));
        }
        let theme = Theme::named(theme.unwrap_or("paper")).map_err(at("theme"))?;
        Ok(Self {
            options: CardOptions::new().with_size(size).with_theme(theme),
            format: format.unwrap_or("png").parse().map_err(at("format"))?,
            qr: qr.unwrap_or(false),
        })
    }

    /// Draws it in a thread of its own, once there is a place.
    async fn draw(self, app: &App, article: Article) -> Result<Answer, Failure> {
        let fonts = app.fonts.clone();
        let bytes = app.gate.heavy.run(move || {
            let mut options = self.options;
            if self.qr {
                let options_of_link = share::ShareOptions::new();
                let intent = share::share_intent(services::find("qr")?, &article, &options_of_link)?;
                options = options.with_qr(intent.link().as_str());
            }
            Card::new(&article, &options, &fonts)?.encode(self.format, MAX_BYTES)
        });
        Ok(Answer::new(self.format.media_type(), bytes.await?))
    }
}

/// The preview image of an article, at most 300,000 bytes.
#[utoipa::path(get, path = "/card", params(CardParams), responses((status = 200, description = "The picture", content((String = "image/png"), (String = "image/jpeg"), (String = "image/webp"))), (status = 400, description = "What is wrong with the parameters, as JSON"), (status = 404, description = "The article is not known"), (status = 503, description = "Too many are being drawn")))]
pub(super) async fn card(
    State(app): State<App>,
    uri: Uri,
    headers: HeaderMap,
    Params(asked): Params<CardParams>,
) -> Answered {
    kept(&app, &uri.to_string(), &headers, CSP_NONE, async {
        let (theme, size, format) = (&asked.theme, &asked.size, &asked.format);
        let look = Look::read(theme.as_deref(), size.as_deref(), format.as_deref(), asked.qr)?;
        let article = asked.named().article(&app).await?;
        look.draw(&app, article).await
    })
    .await
}

/// The preview image of the article in the body, at most 300,000 bytes.
#[utoipa::path(post, path = "/card", params(LookParams), request_body(content = String, content_type = "application/json", description = "The article, as handbill's commands take it: {\"url\": …, \"title\": …}"), responses((status = 200, description = "The picture", content((String = "image/png"), (String = "image/jpeg"), (String = "image/webp"))), (status = 400, description = "What is wrong with the article or the parameters, as JSON"), (status = 413, description = "The article is larger than 256 KiB"), (status = 503, description = "Too many are being drawn")))]
pub(super) async fn card_of_body(
    State(app): State<App>,
    Params(asked): Params<LookParams>,
    Sent(body): Sent,
) -> Answered {
    if body.len() > MAX_ARTICLE_BYTES {
        let message = format!("the article is larger than {MAX_ARTICLE_BYTES} bytes");
        return Err(Error::new(ErrorCode::TooLarge, message).into());
    }
    let (theme, size, format) = (&asked.theme, &asked.size, &asked.format);
    let look = Look::read(theme.as_deref(), size.as_deref(), format.as_deref(), asked.qr)?;
    let text = std::str::from_utf8(&body)
        .map_err(|error| Error::new(ErrorCode::BadJson, "the article is not UTF-8").with_source(error))?;
    let article = Article::from_json(text)?;
    Ok(fresh(look.draw(&app, article).await?))
}
