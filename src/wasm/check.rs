//! The check module: what each app will show of a page, and what to mend. Loaded when an editor asks for it.

use super::record::{answer, fields};
use crate::check::{self, CheckOptions, Files, Found, Picture, Report, Switches, platform};
use crate::error::{Error, ErrorCode};
use crate::link::HttpUrl;
use wasm_bindgen::prelude::wasm_bindgen;

/// What the command prints with `--json`. `picture` is the file of the preview image, empty where it is not at hand.
/// Options: `place`, `url`, `contentType`, any number of `platform` and `rule` (`title-long=off`).
#[wasm_bindgen(js_name = checkJson)]
pub fn js_check_json(page: &[u8], picture: &[u8], options: &str) -> String {
    answer(report(page, picture, options).map(|report| check::reports_text([(place(options), &report)])))
}

/// The page that the command writes with `--html`, from the same arguments.
#[wasm_bindgen(js_name = gallery)]
pub fn js_gallery(page: &[u8], picture: &[u8], options: &str) -> String {
    let drawn = Picture::data_url(picture);
    answer(
        report(page, picture, options)
            .map(|report| check::gallery(place(options), &report, drawn.as_deref())),
    )
}

/// The one file that is at hand: the preview image.
struct Given<'a>(&'a [u8]);

impl Files for Given<'_> {
    fn picture(&self, _: &HttpUrl) -> Found {
        if self.0.is_empty() {
            return Found::Unknown;
        }
        Picture::from_bytes(self.0).map_or(Found::NoPicture, Found::Picture)
    }
}

/// What the page is called; as the command calls it when it comes from stdin, if nothing else is given.
fn place(options: &str) -> &str {
    fields(options)
        .find(|(name, _)| *name == "place")
        .map_or("<stdin>", |(_, place)| place)
}

fn report(page: &[u8], picture: &[u8], options: &str) -> Result<Report, Error> {
    let mut check = CheckOptions::new();
    let mut switches = Switches::default();
    let mut platforms = Vec::new();
    for (name, value) in fields(options) {
        match name {
            "url" => check = check.with_url(HttpUrl::parse(value).map_err(|error| error.with_field("url"))?),
            "contentType" => check = check.with_content_type(value),
            "platform" => platforms.push(platform(value).map_err(|error| error.with_field("platforms"))?),
            "rule" => {
                let (id, word) = value.split_once('=').ok_or_else(|| {
                    Error::new(ErrorCode::BadOption, format!("{value:?} switches nothing"))
                        .with_field("rules")
                })?;
                switches = switches
                    .with(id, word)
                    .map_err(|error| error.with_field("rules"))?;
            }
            _ => {}
        }
    }
    if !platforms.is_empty() {
        check = check.with_platforms(platforms);
    }
    check::check(page, &check.with_switches(switches), &Given(picture))
}
