//! How a page's source is laid out makes no difference to what it says: white space and comments between tags, the case of
//! their names, references instead of letters.

use super::{PARAGRAPHS, TITLE, at_home, names};

/// Pages with `~` wherever white space may stand between tags.
fn pages() -> Vec<String> {
    let standfirst = "The village had waited for eleven years, and most had given up hope that they would see it again, \
        until the gates of the dam were opened on Sunday.";
    vec![
        format!(
            "<title>{TITLE}</title>~<body>~<h1>{TITLE}</h1>~<div>~<div>~<p>{standfirst}</p>~</div>~<div>~<ul>~<li>~</li>~\
             <li>~</li>~</ul>~</div>~</div>~<div>~<p><em>By Zoë Łin</em></p>~<p>15 March 2026</p>~{PARAGRAPHS}~</div>"
        ),
        format!(
            "<title>{TITLE}</title>~<body>~<h1>~<span>{TITLE}</span>~</h1>~<div>~<div>~<b class=author>Zoë Łin</b>~</div>~\
             <div>~<span>15 March 2026</span>~</div>~</div>~{PARAGRAPHS}~<footer>~<p>~© 2026 Välley Voice~</p>~</footer>"
        ),
        format!(
            "<title>{TITLE}</title>~<body>~<h1>{TITLE}</h1>~<div class=byline>~<span>By</span>~<b>Zoë Łin</b>~</div>~\
             <div class=date>~<span>15 March 2026</span>~</div>~{PARAGRAPHS}"
        ),
        format!(
            "<title>三江口大桥今日重新开放通车 - 示例网</title>~<body>~<h1>三江口大桥今日重新开放通车</h1>~<div>~\
             <span>2026年3月15日</span>~<span>作者：李文博</span>~</div>~{}~<p>版权所有 示例网</p>",
            super::CHINESE
        ),
    ]
}

/// What is read of a page, in words.
fn told(page: &str) -> [String; 5] {
    let read = at_home(page);
    [
        format!("{:?}", read.title().value()),
        format!("{:?}", read.description().value()),
        format!("{:?}", names(&read)),
        format!("{:?}", read.published().value().map(|time| time.as_str())),
        format!("{:?}", read.site().value().map(|site| site.name())),
    ]
}

fn referred(page: &str) -> String {
    let letters = page.chars().map(|letter| match letter {
        letter if letter.is_ascii() => letter.to_string(),
        letter => format!("&#x{:X};", u32::from(letter)),
    });
    letters.collect()
}

#[test]
fn white_space_comments_and_references_make_no_difference() {
    for page in pages() {
        let dense = page.replace('~', "");
        let expected = told(&dense);
        assert!(
            !expected[2..4].iter().any(|told| told == "[]" || told == "None"),
            "{expected:?}"
        );
        let deep = format!("\r\n{}", "\t".repeat(1000));
        let spaces = [" ", "\n", &deep, "<!-- -->", "\n<!-- block -->\n"];
        let laid_out = spaces.map(|space| page.replace('~', space));
        let others = [
            referred(&dense),
            dense
                .replace("<div>", "<DIV>")
                .replace("<span>", "<SPAN data-v-1a2b>"),
            dense
                .replace("<p>", "<p><!-- -->")
                .replace("</p>", "<!-- --></p>"),
        ];
        for other in laid_out.iter().chain(&others) {
            assert_eq!(told(other), expected, "{other}");
        }
    }
}
