//! Who wrote and when, in the lines above and below the headline.

use super::{PARAGRAPHS, SENTENCE, TITLE, at_home, names, published, read};

/// Who is said to have written, and when.
fn told(page: &str) -> (Vec<String>, Option<String>) {
    let page = read(&format!("<title>River reaches the sea at last</title>{page}"));
    let names = page.authors().value().into_iter().flatten();
    (
        names.map(|author| author.name().to_owned()).collect(),
        page.published().value().map(|time| time.as_str().to_owned()),
    )
}

#[test]
fn lines_above_the_headline_say_who_wrote_and_when() {
    let headline = "<h1>River reaches the sea at last</h1>";
    for (above, authors, published) in [
        ("<div>March 15, 2026</div>", None, "2026-03-15"),
        (
            "<div><a href=/news>News</a></div><div>March 15, 2026</div>",
            None,
            "2026-03-15",
        ),
        (
            "<div><a href=/news>News</a> · March 15, 2026</div>",
            None,
            "2026-03-15",
        ),
        ("<span>15.03.26</span>", None, "2026-03-15"),
        // How readers rated it stands between.
        (
            "<div>15.03.2026 (al)<p><b>3</b> of <b>5</b>, (<b>2</b> votes, <b>1</b> comment)</p></div>",
            None,
            "2026-03-15",
        ),
        ("<div>2026.03.15 10:30</div>", None, "2026-03-15T10:30:00+00:00"),
        (
            "<div>By Ada\n  Lin, March\n  15, 2026</div>",
            Some("Ada Lin"),
            "2026-03-15",
        ),
        (
            "<div>By <a href=/ada>Ada Lin</a></div><div>March 15, 2026</div>",
            Some("Ada Lin"),
            "2026-03-15",
        ),
    ] {
        let page = told(&format!("<main>{above}{headline}{PARAGRAPHS}</main>"));
        let authors: Vec<String> = authors.into_iter().map(str::to_owned).collect();
        assert_eq!(page, (authors, Some(published.to_owned())), "{above}");
    }
}

#[test]
fn a_headline_of_lower_level_has_lines_above_it_too() {
    let page = told(&format!(
        "<h1>The Valley Voice</h1><div>March 15, 2026</div><h2>River reaches the sea at last</h2>{PARAGRAPHS}"
    ));
    assert_eq!(page.1.as_deref(), Some("2026-03-15"));
}

#[test]
fn a_rubric_may_stand_between_the_headline_and_the_lines_above_it() {
    let page = |title: &str, before: &str| {
        published(&format!(
            "<html lang=en><title>{title}</title><body>{before}<table><tr><td><b>Rivers / 24.11.2026 / 09:30</b></td></tr></table>\
             <h2>Rivers</h2><h1>{TITLE}</h1>{PARAGRAPHS}"
        ))
    };
    let time = Some("2026-11-24T09:30:00+00:00");
    let titled = format!("{TITLE} - Example");
    assert_eq!(page(&titled, "").as_deref(), time);
    assert_eq!(page(&format!("Rivers: {titled}"), "").as_deref(), time);
    // Whatever stands above it is of no article.
    let ticker = format!("<p>{}</p>", SENTENCE.repeat(6));
    assert_eq!(page(&titled, &ticker).as_deref(), time);
}

#[test]
fn the_day_above_a_menu_is_that_of_the_visit() {
    let headline = "<h1>River reaches the sea at last</h1>";
    let items = ["News", "Valley", "Sports", "Weather", "Letters", "Archive"];
    let menu: String = items
        .iter()
        .map(|item| format!("<a href=/x>{item}</a>"))
        .collect();
    for above in [
        format!("<div>March 15, 2026</div><div>{menu}</div>"),
        "<header>March 15, 2026</header>".to_owned(),
        "<div>March 15, 2026</div><nav>Menu</nav>".to_owned(),
        "<div>March 15, 2026</div><main>".to_owned(),
    ] {
        assert_eq!(told(&format!("{above}{headline}{PARAGRAPHS}")).1, None, "{above}");
    }
}

#[test]
fn a_time_beside_the_headline_says_more_than_one_above() {
    let page = told(&format!(
        "<div>March 15, 2026</div><h1>River reaches the sea at last</h1><div>March 12, 2026</div>{PARAGRAPHS}"
    ));
    assert_eq!(page.1.as_deref(), Some("2026-03-12"));
}

#[test]
fn what_is_read_aloud_and_a_badge_are_no_part_of_a_name() {
    for name in ["sr-only", "screen-reader-text", "link visually-hidden"] {
        let page = told(&format!(
            "<h1>River reaches the sea</h1><div class=byline><span class='{name}'>By</span> \
             <a href=/a>Ada Lin<span class='{name}'>archive page</span></a></div>{PARAGRAPHS}"
        ));
        assert_eq!(page.0, ["Ada Lin"], "{name}");
    }
    let badge = "<span class='badge badge-light'>永久会员</span>";
    let page = told(&format!(
        "<h1>River reaches the sea</h1>{PARAGRAPHS}<a class=share-author href=/author/adalin>adalin{badge}</a>"
    ));
    assert_eq!(page.0, ["adalin"]);
}

#[test]
fn a_name_that_the_lines_behind_the_headline_are_cut_in_names_nobody() {
    for filler in 560..600 {
        let lines = "Words of a menu. ".repeat(40);
        let page = told(&format!(
            "<h1>River reaches the sea</h1><div>{}</div><div>By Ada Lindqvist</div>{PARAGRAPHS}",
            &lines[..filler]
        ));
        let names = page.0;
        assert!(
            names.is_empty() || names == ["Ada Lindqvist"],
            "{filler}: {names:?}"
        );
    }
}

#[test]
fn a_link_to_what_its_author_wrote_says_who_that_is() {
    for (link, is_author) in [
        ("<a href=/people/ada-lin>Ada Lin</a>", true),
        ("<a href=/team/lin>Ada Lin</a> · 15 March 2026", true),
        ("<a href='/?author=3'>Ada Lin</a>", true),
        ("<a href=/tac-gia/ada-lin>Ada Lin</a>", true),
        ("<a href=/people/>Our People</a>", false),
        ("<a href=/tags/ada-lin>Ada Lin</a>", false),
        // In a sentence it tells of somebody.
        (
            "The river was measured for years on end by the late <a href=/people/ada-lin>Ada Lin</a>.",
            false,
        ),
        (
            "<p><a href=/people/ada-lin>Ada Lin</a> was the first who measured the river.</p>",
            false,
        ),
    ] {
        let page = told(&format!(
            "<h1>River reaches the sea at last</h1><div>{link}</div>{PARAGRAPHS}"
        ));
        assert_eq!(page.0 == ["Ada Lin"], is_author, "{link}");
    }
}

#[test]
fn a_section_in_the_place_of_who_wrote_gives_way_to_who_did() {
    for (above, below, expected) in [
        (
            "<a href=/news>Boats</a>",
            "<a href=/by/ada>Ada</a> - 15/03/2026",
            "Ada",
        ),
        (
            "<a></a> <a href=/news/>Boats</a>",
            "<a href=/by/ada>Ada</a>",
            "Ada",
        ),
        // The page is not in it.
        ("<a href=/sea>Cy</a>", "<a href=/by/ada>Ada</a>", "Cy"),
        // It is called as an account is.
        ("<a href=/news>news</a>", "<a href=/by/ada>Ada</a>", "news"),
        // Nobody else is named.
        ("<a href=/news>Cy</a>", "", "Cy"),
    ] {
        let page = at_home(&format!(
            "<title>River reaches the sea at last</title><main><div class=author>{above}</div>
             <h1>River reaches the sea at last</h1><div class=author-date>{below}</div>{PARAGRAPHS}</main>"
        ));
        assert_eq!(names(&page), [expected], "{above} {below}");
    }
}

#[test]
fn a_name_alone_beside_a_day() {
    let page = |before: &str, behind: &str| {
        let long = SENTENCE.repeat(20);
        let page = format!("<title>{TITLE}</title>{before}<h1>{TITLE}</h1>{behind}<p>{long}</p>");
        names(&read(&page)).join(", ")
    };
    let picture = "<img src=/a.jpg alt='Tao Lin'>";
    let lines = "<div>Tao Lin</div><div>March 15, 2026</div>";
    // A picture of who is named, or the time that reading takes.
    for (lines, expected) in [
        (format!("{picture}{lines}"), "Tao Lin"),
        (format!("<img src=/a.jpg alt='Photo of Tao Lin'>{lines}"), "Tao Lin"),
        (
            "<div><span>March 15, 2026</span>&nbsp;·&nbsp;<span>4 min</span>&nbsp;·&nbsp;<span>Tao Lin</span></div>"
                .to_owned(),
            "Tao Lin",
        ),
        // Else it may be a section or a place, as far as such names go.
        (lines.to_owned(), ""),
        (format!("<figure>{picture}</figure>{lines}"), ""),
        (
            format!("<img src=/a.jpg alt='Tao Lin on the bank of the river in March'>{lines}"),
            "",
        ),
        (format!("<p>By Bo Chen</p>{picture}{lines}"), "Bo Chen"),
    ] {
        assert_eq!(page("", &lines), expected, "{lines}");
    }
    assert_eq!(page(&format!("{picture}{lines}"), ""), "Tao Lin");
}

#[test]
fn lines_below_a_short_headline_that_the_title_ends_in() {
    let told_by = |heading: &str| {
        let page = read(&format!(
            "<title>The Valley of Example / {heading}</title><h2>{heading}</h2><div>By Ada Lin</div><div>March 15, 2026</div><div>{PARAGRAPHS}</div>"
        ));
        let names: Vec<String> = names(&page).into_iter().map(str::to_owned).collect();
        (names.concat(), page.published().value().is_some())
    };
    assert_eq!(told_by("2026 River Flood"), ("Ada Lin".to_owned(), true));
    assert_eq!(told_by("Latest newsletter"), (String::new(), false));
}

#[test]
fn the_account_of_a_post_in_the_text_is_not_who_wrote_in_a_house_called_by_its_author() {
    let page = read(&format!(
        "<h1>{TITLE}</h1><p class=byline>Ada Lin</p>{PARAGRAPHS}<div class=tweet><span class=tweet-author>@AdaLinV</span>So it was.</div><footer>© 2026 Ada Lin</footer>"
    ));
    assert_eq!(names(&page), ["Ada Lin"]);
}

#[test]
fn a_day_whose_year_stands_in_an_element_of_its_own() {
    for (line, expected) in [
        ("<b>24</b> <b>Nov</b> <b>2026</b>", Some("2026-11-24")),
        ("<b>Nov 24</b><b>, 2026</b>", Some("2026-11-24")),
        (
            "<b>Nov 24</b> <b>09:30</b> <b>2026</b>",
            Some("2026-11-24T09:30:00+00:00"),
        ),
        ("<b>Rivers</b> <b>24</b> <b>2026</b>", None),
    ] {
        let read = published(&format!(
            "<title>{TITLE}</title><h1>{TITLE}</h1><div>{line}</div>{PARAGRAPHS}"
        ));
        assert_eq!(read.as_deref(), expected, "{line}");
    }
}

#[test]
fn an_account_behind_the_day_may_stand_between_other_elements() {
    let (names, day) = told(&format!(
        "<h1>River reaches the sea at last</h1><h2>Dams <i>15.03.2026 10:22 von ada</i> <i>Photo</i></h2>{PARAGRAPHS}"
    ));
    assert_eq!(names, ["ada"]);
    assert_eq!(day.as_deref(), Some("2026-03-15T10:22:00+00:00"));
}
