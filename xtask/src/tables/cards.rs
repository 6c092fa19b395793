//! `data/themes/` and the headlines of `tests/fixtures/card/` → `www/cards.html`: every theme in several languages.
//! The pictures are drawn by `python tests/python/cards.py write`.

use super::page::{Page, escape};
use serde::Deserialize;
use std::fmt::Write;
use std::fs;
use std::path::Path;

const THEMES: &str = "data/themes";
const TITLES: &str = "tests/fixtures/card/titles.json";
/// The theme that cards have unless told otherwise, which is shown first.
const USUAL: &str = "paper";
/// The languages shown, besides the last headline, which has emoji.
const LANGUAGES: [&str; 8] = ["en", "ko", "zh-Hans", "ja", "my", "km", "bo", "ug"];
/// Width and height of a picture.
const PICTURE_PX: (u32, u32) = (600, 315);

const PAGE: Page = Page {
    source: "data/themes/",
    name: "cards",
    class: "gallery",
    title: "Preview images in five themes",
    description: "The preview images that handbill makes, in each theme and in Korean, Chinese, Japanese, Burmese, Khmer, Tibetan, Uyghur and English.",
};

const INFALLIBLE: &str = "a string takes what is written to it";

#[derive(Deserialize)]
struct Headline {
    language: String,
    title: String,
}

pub(super) fn make(root: &Path) -> Result<String, String> {
    let text = fs::read_to_string(root.join(TITLES)).map_err(|error| format!("{TITLES}: {error}"))?;
    let headlines: Vec<Headline> =
        serde_json::from_str(&text).map_err(|error| format!("{TITLES}: {error}"))?;
    let mut shown = Vec::new();
    for language in LANGUAGES {
        let headline = headlines.iter().find(|headline| headline.language == language);
        shown.push((
            language,
            headline.ok_or(format!("{TITLES}: no headline in {language}"))?,
        ));
    }
    shown.extend(headlines.last().map(|headline| ("emoji", headline)));
    let mut themes = super::files(root, THEMES, "toml")?;
    themes.sort_by_key(|file| file.file_stem().is_none_or(|name| name != USUAL));

    let mut out = PAGE.head();
    writeln!(
        out,
        "<h1>{}</h1>\n<p>What <code>handbill card</code> makes of the same story in {} ways. Nothing is cut, no word \
         stands alone on a line, and words stay whole in the scripts that write them without spaces.</p>",
        PAGE.title,
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
            .get(shown.len())
            .ok_or("more headlines than the page counts")?
    )
    .expect(INFALLIBLE);
    for file in themes {
        let place = file.display();
        let text = fs::read_to_string(root.join(&file)).map_err(|error| format!("{place}: {error}"))?;
        let about = text.lines().next().and_then(|line| line.strip_prefix("# "));
        let about = about.ok_or(format!("{place}: the first line does not say what it looks like"))?;
        let theme = file.file_stem().unwrap_or_default().to_string_lossy();
        writeln!(
            out,
            "<section id=\"{theme}\">\n<h2><code>{theme}</code></h2>\n<p>{}</p>\n<div class=\"cards\">",
            escape(about)
        )
        .expect(INFALLIBLE);
        for (kind, headline) in &shown {
            writeln!(
                out,
                "<img src=\"img/cards/{theme}-{kind}.webp\" width=\"{}\" height=\"{}\" loading=\"lazy\" \
                 lang=\"{}\" alt=\"{}\">",
                PICTURE_PX.0,
                PICTURE_PX.1,
                headline.language,
                escape(&headline.title)
            )
            .expect(INFALLIBLE);
        }
        out.push_str("</div>\n</section>\n");
    }
    out.push_str("</main>\n</body>\n</html>\n");
    Ok(out)
}
