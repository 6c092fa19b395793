//! Reading an article from any page.

mod abroad;
mod addresses;
mod at_the_end;
mod backdrops;
mod bad_input;
mod beside_names;
mod blocks;
mod blogs;
mod bylines;
mod called_by;
mod captions;
mod changes;
mod companies;
mod counted;
mod credits;
mod dated_lines;
mod days;
mod descriptions;
mod elsewhere;
mod encodings;
mod fields;
mod giving_way;
mod headings;
mod headline_lines;
mod in_parts;
mod languages;
mod late_pictures;
mod layouts;
mod left_in;
mod machines;
mod marked;
mod no_headlines;
mod no_names;
mod no_pictures;
mod not_authors;
mod notices;
mod of_others;
mod origins;
mod others_around;
mod owners;
mod people;
mod pictures;
mod pieces;
mod publishers;
mod rights;
mod rows;
mod scripted;
mod site_in_title;
mod site_names;
mod source_layout;
mod sources;
mod spellings;
mod stated;
mod stated_names;
mod subjects;
mod systems;
mod templates;
mod titled_by_house;
mod titles;
mod tongues;
mod translated;
mod unmarked;
mod vectors;

use handbill::link::HttpUrl;
use handbill::unfurl::{UnfurlOptions, Unfurled, unfurl};

/// A headline, and what stands below it: a sentence, paragraphs, and paragraphs in Chinese, each long enough to count as text.
const TITLE: &str = "River reaches the sea after years";
const SENTENCE: &str =
    "The river reached the sea again after eleven years, and all the village came to see it.";
const PARAGRAPHS: &str = "<p>The river has reached the sea again after eleven years, and the whole village came to see.</p>\
    <p>Nobody had thought that it would, and many wept when the water came.</p>";
const CHINESE: &str = "<p>大桥经过三年的维修，于三月十五日上午重新开放，附近的居民纷纷前来观看，不少人带着孩子步行通过了这座一百二十年的老桥。\
    市政府表示，维修期间更换了全部的钢索，桥面也重新铺设，今后十年之内不再需要封闭交通。</p>\
    <p>通车之后，两岸之间的路程从四十分钟缩短到十分钟，沿江的商户也希望借此机会恢复往日的热闹，而渡船公司则决定保留周末的班次。\
    当天下午，第一批公交车已经按照新的线路行驶，市民可以在车站的告示牌上查到时刻表。</p>";

/// Reads a fixture of `tests/fixtures/unfurl`.
fn fixture(name: &str) -> Unfurled {
    let path = format!("{}/tests/fixtures/unfurl/{name}.html", env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    unfurl(&page, &UnfurlOptions::new()).expect("the fixture is HTML")
}

/// Reads markup.
fn read(markup: &str) -> Unfurled {
    unfurl(markup.as_bytes(), &UnfurlOptions::new()).expect("it is HTML")
}

/// Reads markup as a page of a site.
fn at_home(markup: &str) -> Unfurled {
    read_under("https://www.example.org/news/1", markup)
}

/// Reads markup as the page at an address.
fn read_under(url: &str, markup: &str) -> Unfurled {
    let base = HttpUrl::parse(url).expect("valid");
    unfurl(markup.as_bytes(), &UnfurlOptions::new().with_base(base)).expect("it is HTML")
}

fn title(read: &Unfurled) -> Option<&str> {
    read.title().value().map(String::as_str)
}

fn site(read: &Unfurled) -> Option<&str> {
    read.site().value().map(|site| site.name())
}

fn published(markup: &str) -> Option<String> {
    let read = read(markup);
    read.published().value().map(|time| time.as_str().to_owned())
}

fn names(read: &Unfurled) -> Vec<&str> {
    let authors = read.authors().value();
    authors
        .into_iter()
        .flatten()
        .map(|author| author.name())
        .collect()
}

fn others(read: &Unfurled) -> Vec<String> {
    let people = read.contributors().value();
    people
        .into_iter()
        .flatten()
        .map(|person| format!("{}: {}", person.role().as_str(), person.name()))
        .collect()
}

fn codes(read: &Unfurled) -> Vec<&str> {
    read.notes().iter().map(|note| note.code().as_str()).collect()
}
