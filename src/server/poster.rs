//! `/poster`: a page to print, as `handbill qr --paper` makes it.

use super::App;
use super::answer::{Answer, CSP_PRINT, Params};
use super::named::article_params;
use super::routes::{Answered, kept};
use crate::poster::poster_of;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};

article_params! {
    /// The article of a poster, and how it looks.
    PosterParams {
        /// What it is printed on: a3, a4, a5, a6, card, or millimetres such as 91x55; a4 if not given.
        #[param(pattern = "^(a3|a4|a5|a6|card|[0-9]{2,4}x[0-9]{2,4})$", example = "a6")]
        paper: Option<String>,
        /// The headline, where it is not the article's title.
        headline: Option<String>,
        /// The link shown to those who type it; the article's if not given.
        #[param(example = "exa.mp/1")]
        address: Option<String>,
        /// How far away those stand who scan it: 50cm, 2m, 6ft. A poster too small for it is refused.
        #[param(example = "1m")]
        distance: Option<String>,
        /// The error correction level: L, M, Q or H; M if not given, and raised where that takes no more room.
        #[param(pattern = "^[LMQH]$")]
        level: Option<String>,
        /// Whether Japanese text may stand in Kanji mode: true or false.
        kanji: Option<bool>,
        /// The shape of the modules: square, dot or rounded.
        #[param(pattern = "^(square|dot|rounded)$")]
        modules: Option<String>,
        /// The shape of the three finders: square, rounded or dot.
        #[param(pattern = "^(square|rounded|dot)$")]
        finders: Option<String>,
        /// The colour of the dark modules: #rgb, #rrggbb or a name.
        #[param(example = "#000")]
        dark: Option<String>,
        /// The colour of the light modules and the quiet zone.
        #[param(example = "#fff")]
        light: Option<String>,
        /// The width of the quiet zone, in modules.
        #[serde(rename = "quietZone")]
        #[param(minimum = 0, maximum = 255)]
        quiet_zone: Option<u8>,
        /// Whether it is made even if readers may fail to scan it: true or false.
        force: Option<bool>,
        /// The name of a campaign, added to the link of the code as utm_campaign; or tags of your own, as
        /// utm_source={service}&utm_medium=print.
        #[param(example = "spring")]
        utm: Option<String>,
    }
}

impl PosterParams {
    fn fields(&self) -> Vec<(&'static str, String)> {
        let text = [
            ("paper", &self.paper),
            ("headline", &self.headline),
            ("address", &self.address),
            ("distance", &self.distance),
            ("level", &self.level),
            ("modules", &self.modules),
            ("finders", &self.finders),
            ("dark", &self.dark),
            ("light", &self.light),
            ("utm", &self.utm),
        ];
        let text = text.map(|(name, value)| (name, value.clone()));
        let more = [
            ("kanji", self.kanji.map(|kanji| kanji.to_string())),
            ("quietZone", self.quiet_zone.map(|modules| modules.to_string())),
            ("force", self.force.map(|force| force.to_string())),
        ];
        let fields = text.into_iter().chain(more);
        fields.filter_map(|(name, value)| Some((name, value?))).collect()
    }
}

/// A page to print, with the article's headline and its QR code.
#[utoipa::path(get, path = "/poster", params(PosterParams), responses((status = 200, description = "The page, as HTML", body = String, content_type = "text/html"), (status = 400, description = "What is wrong with the parameters, as JSON"), (status = 404, description = "The article is not known")))]
pub(super) async fn poster(
    State(app): State<App>,
    uri: Uri,
    headers: HeaderMap,
    Params(asked): Params<PosterParams>,
) -> Answered {
    kept(&app, &uri.to_string(), &headers, CSP_PRINT, async {
        let article = asked.named().article(&app).await?;
        let fields = asked.fields();
        let fields = fields.iter().map(|(name, value)| (*name, value.as_str()));
        let page = poster_of(&article, fields)?;
        Ok(Answer::new("text/html; charset=utf-8", page).with_csp(CSP_PRINT))
    })
    .await
}
