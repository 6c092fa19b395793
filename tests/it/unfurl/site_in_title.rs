//! Who publishes a page, by a part of its title.

use super::{CHINESE, PARAGRAPHS, at_home, read, site, title};
use handbill::link::HttpUrl;
use handbill::unfurl::{UnfurlOptions, unfurl};

#[test]
fn an_address_behind_all_else_in_a_title_is_the_site() {
    let page = |title: &str| {
        let read = at_home(&format!(
            "<title>{title}</title><h1>The river has reached the sea</h1>{CHINESE}"
        ));
        site(&read).map(str::to_owned)
    };
    let title = "MIAMI: River reaches sea | Upper Valley | RiverObserver.com";
    assert_eq!(page(title).as_deref(), Some("RiverObserver.com"));
    assert_eq!(page("MIAMI: River reaches sea | Upper Valley | Vol. 2"), None);
}

#[test]
fn a_title_of_few_words_that_the_headline_shares_none_with_is_the_site() {
    let page = |title: &str, headline: &str, foot: &str| {
        let read = at_home(&format!(
            "<title>{title}</title><main><h1>{headline}</h1>{CHINESE}</main><div>{foot}</div>"
        ));
        site(&read).map(str::to_owned)
    };
    assert_eq!(
        page("Ada Lin", "River reaches the sea", "").as_deref(),
        Some("Ada Lin")
    );
    assert_eq!(
        page("Ada Lin", "River reaches the sea", "© 2026 Riverside").as_deref(),
        Some("Riverside")
    );
    for (title, headline) in [
        ("River opens", "River reaches the sea"),
        ("Dam of stone opens early", "River reaches the sea"),
        ("Ada Lin", "Ada Lin"),
        ("News", "River reaches the sea"),
    ] {
        assert_eq!(page(title, headline, ""), None, "{title}");
    }
}

#[test]
fn the_whole_title_is_no_name_of_a_site() {
    let headline = "川がついに海に達した(2026/7/11-12､写真など18枚)";
    let page = |blog: &str, name: Option<&str>| {
        let tag = |key: &str, text: &str| format!("<meta property={key} content='{text}'>");
        let title = format!("{headline} - {blog}");
        at_home(&format!(
            "{}{}<title>{title}</title><h1><a href=/>{blog}</a></h1><h2>毎日</h2><h3><a href=/a>{headline}</a></h3>{CHINESE}",
            tag("og:site_name", name.unwrap_or(&title)),
            tag("og:title", &title)
        ))
    };
    for blog in [
        "川の日記",
        "【谷間のできごと（毎日）＝川】＆【海】の最新情報　by川.com",
    ] {
        let read = page(blog, None);
        assert_eq!(site(&read), Some(blog));
        assert_eq!(title(&read), Some(headline));
    }
    assert_eq!(site(&page("川の日記", Some("川が海に"))), Some("川が海に"));
}

#[test]
fn the_site_stands_before_the_way_to_a_section() {
    let page = |title: &str| {
        let foot = "<footer>© 2026 보기통신</footer>";
        let read = at_home(&format!(
            "<title>{title}</title><h1>강물이 바다에 닿다</h1>{CHINESE}{foot}"
        ));
        site(&read).map(str::to_owned)
    };
    let title = "강물이 바다에 닿다 - 보기닷컴 - 사회 > 지역";
    assert_eq!(page(title).as_deref(), Some("보기닷컴"));
    assert_eq!(
        page("강물이 바다에 닿다 - 사회 > 지역").as_deref(),
        Some("보기통신")
    );
}

#[test]
fn a_host_may_be_written_with_the() {
    let page = |title: &str| {
        let page = format!("<title>{title}</title><h1>River reaches the sea</h1>{PARAGRAPHS}");
        let base = HttpUrl::parse("https://www.thevalley.com/river").expect("valid");
        let read = unfurl(page.as_bytes(), &UnfurlOptions::new().with_base(base)).expect("it is HTML");
        site(&read).map(str::to_owned)
    };
    for title in [
        "River reaches the sea | The Valley - All that the river brings",
        "River reaches the sea | The Valley",
        "River reaches the sea | News | The Valley | All that the river brings",
    ] {
        assert_eq!(page(title).as_deref(), Some("The Valley"), "{title}");
    }
}

#[test]
fn the_way_to_a_section_is_no_site() {
    let page = |tail: &str| {
        let read = at_home(&format!(
            "<title>강물이 마침내 바다에 닿았다 - {tail}</title><meta name=twitter:site content=@Example>\
             <h1>강물이 마침내 바다에 닿았다</h1>{CHINESE}"
        ));
        site(&read).map(str::to_owned)
    };
    assert_eq!(page("보기일보").as_deref(), Some("보기일보"));
    assert_eq!(page("정치 > 지자체").as_deref(), Some("Example"));
}

#[test]
fn the_last_part_of_a_title_that_says_more_than_the_headline_is_the_site() {
    let page = |title: &str, foot: &str| {
        let page = format!("<title>{title}</title><h1>River reaches the sea</h1>{PARAGRAPHS}{foot}");
        site(&at_home(&page)).map(str::to_owned)
    };
    for title in [
        "River reaches the sea (video) | Valley Voice",
        "River reaches the sea | News - Valley Voice",
        "River reaches the sea: all about it – Valley Voice",
    ] {
        assert_eq!(page(title, "").as_deref(), Some("Valley Voice"), "{title}");
        // Only where nothing else names it.
        let foot = "<div>© 2026 Valley Times</div>";
        assert_eq!(page(title, foot).as_deref(), Some("Valley Times"), "{title}");
    }
    for title in [
        "River reaches the sea (video) | page 2",
        "River reaches the sea: all about it",
    ] {
        assert_eq!(page(title, ""), None, "{title}");
    }
}

#[test]
fn a_name_in_brackets_behind_a_section_or_a_sign_that_it_is_glued_to() {
    let page = |headline: &str, rest: &str| {
        let read = at_home(&format!(
            "<title>{headline}{rest}</title><div><h1>{headline}</h1>{CHINESE}</div>"
        ));
        site(&read).map(str::to_owned)
    };
    let (wide, narrow) = ("川がついに海に達した", "Река наконец дошла до моря");
    for (headline, rest, expected) in [
        (wide, "（谷ニュース）", Some("谷ニュース")),
        (wide, "【谷新聞】", Some("谷新聞")),
        (wide, " ―谷新聞", Some("谷新聞")),
        (wide, "（動画）", None),
        (narrow, ": Общество: Долина", Some("Долина")),
        (narrow, ": фото", None),
    ] {
        assert_eq!(page(headline, rest).as_deref(), expected, "{rest}");
    }
}

#[test]
fn a_name_in_the_letters_of_arabic_is_the_one_in_those_of_persian() {
    let read = at_home(
        "<title>خبرگزاري دره - رودخانه سرانجام به دریا رسید</title><meta property=og:site_name content='خبرگزاری دره'>\
         <meta name=description content='رودخانه می&amp;zwnj;رسد، پس از یازده سال، سرانجام به دریا رسید'>",
    );
    assert_eq!(
        read.title().value().map(|title| &**title),
        Some("رودخانه سرانجام به دریا رسید")
    );
    let description = read.description().value().map(|text| &**text).unwrap_or_default();
    assert!(description.starts_with("رودخانه می\u{200c}رسد"), "{description}");
}

#[test]
fn the_address_of_another_house_is_cut_behind_the_headline() {
    let read = at_home(&format!(
        "<meta property=og:title content='River reaches the sea at last | rivervalley.cl'>\
         <title>River reaches the sea at last | valley.cl</title><h1>River reaches the sea at last</h1>{PARAGRAPHS}"
    ));
    assert_eq!(
        read.title().value().map(|title| &**title),
        Some("River reaches the sea at last")
    );
}

#[test]
fn a_part_of_a_title_is_the_site_where_its_host_is_called_by_its_letters() {
    let page = |title: &str, host: &str| {
        let page = format!("<title>{title}</title>{PARAGRAPHS}");
        let base = HttpUrl::parse(&format!("https://{host}/river")).expect("valid");
        let read = unfurl(page.as_bytes(), &UnfurlOptions::new().with_base(base)).expect("it is HTML");
        site(&read).map(str::to_owned)
    };
    for (title, host, expected) in [
        (
            "River reaches the sea | Lower Valley River Post",
            "www.lvrp.org",
            Some("Lower Valley River Post"),
        ),
        (
            "River reaches the sea | Lower Valley River Notes",
            "www.lvrp.org",
            None,
        ),
        (
            "River reaches the sea | Culture | VP | 10.06.2026",
            "www.vp.com",
            Some("VP"),
        ),
        (
            "River reaches the sea | Culture | VP | 10.06.2026",
            "news.vp.co.uk",
            Some("VP"),
        ),
    ] {
        assert_eq!(page(title, host).as_deref(), expected, "{title}");
    }
}

#[test]
fn a_heading_above_the_content_may_be_the_site_s_mark() {
    let read = at_home(&format!(
        "<title>강물이 마침내 바다에 닿았다 - 보기 일보 - 보기 일보</title><h2>보기 일보</h2>\
         <main><h3>강물이 바다에 닿다</h3>{CHINESE}</main>"
    ));
    assert_eq!(site(&read), Some("보기 일보"));
}

#[test]
fn a_day_at_the_end_of_a_title_is_no_site() {
    let read = at_home(&format!(
        "<title>River reaches the sea | 10.06.2026</title><h1>River reaches the sea</h1>{PARAGRAPHS}"
    ));
    assert_eq!(site(&read), None);
}

#[test]
fn the_host_with_letters_of_another_script_behind_it_is_the_site_before_a_section() {
    let page = |title: &str| {
        let page = format!("<title>{title}</title><h1>大桥经过三年的维修重新开放</h1>{CHINESE}");
        let base = HttpUrl::parse("https://www.vp.co.uk/river").expect("valid");
        let read = unfurl(page.as_bytes(), &UnfurlOptions::new().with_base(base)).expect("it is HTML");
        site(&read).map(str::to_owned)
    };
    let title = "大桥经过三年的维修重新开放 - VP中文网 - 两岸三地";
    assert_eq!(page(title).as_deref(), Some("VP中文网"));
    let title = "大桥经过三年的维修重新开放 - VX中文网 - 两岸三地";
    assert_ne!(page(title).as_deref(), Some("VX中文网"));
}

#[test]
fn signs_of_many_kinds_stand_between_a_headline_and_its_site() {
    for sign in [
        " ⋆ ", " * ", " ★ ", " ● ", " ► ", " ∙ ", " │ ", " ¦ ", " || ", " --- ", "|", "- ", " -", "-", "--",
        "_",
    ] {
        for stated in [
            "<meta property=og:site_name content='Valley Voice'>",
            "<h1>River reaches the sea</h1>",
        ] {
            let page = format!("<title>River reaches the sea{sign}Valley Voice</title>{stated}{PARAGRAPHS}");
            let read = at_home(&page);
            assert_eq!(title(&read), Some("River reaches the sea"), "{page}");
            if stated.starts_with("<meta") || sign.len() > 2 {
                assert_eq!(site(&read), Some("Valley Voice"), "{page}");
            }
        }
    }
}

#[test]
fn a_section_behind_the_site_is_none_of_its_name() {
    let page = |title: &str| {
        let page = read(&format!(
            "<title>川が海に達した - 見本報 / 焦点</title><meta property=og:title content='{title}'><h1>川が海に達した</h1>{PARAGRAPHS}"
        ));
        page.site().value().map(|site| site.name().to_owned())
    };
    assert_eq!(page("川が海に達した--見本報").as_deref(), Some("見本報"));
    assert_eq!(page("川が海に達した").as_deref(), Some("見本報 / 焦点"));
}

#[test]
fn a_host_is_called_by_what_stands_before_its_domain_however_long_that_is() {
    for host in ["riverdays.media", "www.riverdays.world", "riverdays.com.kh"] {
        let url = HttpUrl::parse(&format!("https://{host}/2026/sea")).unwrap();
        let html = format!("<title>River Days - The river has reached the sea</title>{PARAGRAPHS}");
        let page = unfurl(html.as_bytes(), &UnfurlOptions::new().with_base(url)).unwrap();
        assert_eq!(site(&page), Some("River Days"), "{host}");
        assert_eq!(title(&page), Some("The river has reached the sea"), "{host}");
    }
}

#[test]
fn the_host_s_name_behind_the_headline_needs_no_sign() {
    let page = |title: &str| {
        let headline = "The river has reached the sea";
        let read = at_home(&format!("<title>{title}</title><h1>{headline}</h1>{CHINESE}"));
        site(&read).map(str::to_owned)
    };
    assert_eq!(
        page("The river has reached the sea\nExample").as_deref(),
        Some("Example")
    );
    assert_eq!(page("The river has reached the sea again"), None);
    // A letter for a bar.
    assert_eq!(
        page("The river has reached the sea l VALLEY ONE").as_deref(),
        Some("VALLEY ONE")
    );
}

#[test]
fn the_name_in_chinese_stands_before_that_of_the_host() {
    let page = |title: &str| {
        let base = HttpUrl::parse("https://www.thesample.cn/1").expect("valid");
        let page = format!("<title>{title}</title><h1>大桥重新通行</h1>{CHINESE}<p>© thesample.cn</p>");
        let read = unfurl(page.as_bytes(), &UnfurlOptions::new().with_base(base)).expect("a page");
        site(&read).map(str::to_owned)
    };
    assert_eq!(
        page("大桥重新通行_河流_见本新闻-The Sample").as_deref(),
        Some("见本新闻")
    );
    // A section ends as no paper is called.
    assert_ne!(page("大桥重新通行_河流-The Sample").as_deref(), Some("河流"));
}

#[test]
fn a_section_behind_a_colon_is_none_of_the_host_s_name() {
    let page = |tail: &str| {
        let base = HttpUrl::parse("https://www.valleypost.example/news/1").expect("valid");
        let page = format!("<title>The river is back | {tail}</title><h1>The river is back</h1>{PARAGRAPHS}");
        let read = unfurl(page.as_bytes(), &UnfurlOptions::new().with_base(base)).expect("a page");
        site(&read).map(str::to_owned)
    };
    assert_eq!(page("Valley Post: news").as_deref(), Some("Valley Post"));
    assert_eq!(page("Harbour: The Diary").as_deref(), Some("Harbour: The Diary"));
}
