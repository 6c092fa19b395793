//! Those who are named and did not write, beside those who did: accounts, editors, houses, who took the picture.

use super::{CHINESE, PARAGRAPHS, TITLE, at_home, names, site};

fn wrote(markup: &str) -> String {
    names(&at_home(markup)).join(", ")
}

#[test]
fn accounts_of_the_system_are_nobody() {
    for account in ["admin-valley", "valleyadmin", "Admin2", "wp_admin"] {
        let page = format!("<meta name=author content={account}><h1>{TITLE}</h1>{PARAGRAPHS}");
        assert_eq!(wrote(&page), "", "{account}");
    }
    let page = format!("<meta name=author content=adminton><h1>{TITLE}</h1>{PARAGRAPHS}");
    assert_eq!(wrote(&page), "adminton");
}

#[test]
fn an_account_gives_way_to_a_name_in_the_script_of_the_page() {
    let page = |account: &str, byline: &str| {
        format!(
            "<html lang=fa><meta name=dc.creator content={account}><h1>آب به دریا رسید</h1>{byline}{PARAGRAPHS}"
        )
    };
    let byline = "<span class=byline><a href=/a rel=author>مینا کریمی</a></span>";
    assert_eq!(wrote(&page("editor3", byline)), "مینا کریمی");
    assert_eq!(wrote(&page("mina", byline)), "مینا کریمی");
    assert_eq!(wrote(&page("mina", "<span class=byline>Valley</span>")), "mina");
    // So does one of a portal to who is credited.
    let page = |line: &str| {
        format!("<html lang=zh><meta name=mediaid content=示例写作><h1>大桥今日重新开放</h1>{line}{CHINESE}")
    };
    assert_eq!(wrote(&page("<p>文 | 周小舟</p>")), "周小舟");
    assert_eq!(wrote(&page("")), "示例写作");
}

#[test]
fn who_put_a_report_together_gives_way_to_a_byline() {
    let page = |byline: &str| {
        let text = PARAGRAPHS.repeat(4);
        let end = "<p>(Writing by Cy Dorn; Editing by Di Egg)</p>";
        wrote(&format!("<article><h1>{TITLE}</h1>{byline}{text}{end}</article>"))
    };
    assert_eq!(
        page("<p class=byline>By Ada Lin and Bo Chen</p>"),
        "Ada Lin, Bo Chen"
    );
    assert_eq!(page(""), "Cy Dorn");
}

#[test]
fn houses_and_their_staff_are_nobody() {
    let page = |author: &str, byline: &str| {
        format!(
            "<meta property=og:site_name content=river.example><meta property=article:media_name content=한겨레신문사>\
             <meta property=og:author content='{author}'><article><h1>{TITLE}</h1>{byline}{PARAGRAPHS}</article>"
        )
    };
    let byline = "<p class=byline>By <a href=/author/ada>Ada Lin</a></p>";
    for author in ["Báo Thung Lũng", "한겨레신문사"] {
        assert_eq!(wrote(&page(author, byline)), "Ada Lin", "{author}");
    }
    assert_eq!(wrote(&page("Bo Chen", byline)), "Bo Chen");
}

#[test]
fn words_that_belong_to_a_link_are_none_of_the_name() {
    for (line, expected) in [
        (
            "<a class=author-link rel=author href=/author/sepp>Alle Beiträge von Sepp Lind anzeigen</a>",
            "Sepp Lind",
        ),
        (
            "<span class=author>Gespeichert von Anna Lind am Mo, 16.03.2026 - 10:34</span>",
            "Anna Lind",
        ),
        ("<p class=byline>เรื่องโดย: อันนา หล่อวัฒน์</p>", "อันนา หล่อวัฒน์"),
    ] {
        let page = format!("<article><h1>{TITLE}</h1>{line}{PARAGRAPHS}</article>");
        assert_eq!(wrote(&page), expected, "{line}");
    }
}

#[test]
fn who_took_the_picture_stands_in_its_caption() {
    let text = "강물이 십일 년 만에 다시 바다에 이르자 온 마을 사람들이 강가로 나와 그 모습을 지켜보았다. "
        .repeat(3);
    let page = |class: &str| {
        wrote(&format!(
            "<html lang=ko><article><h1>강물이 바다에 이르다</h1><span><img src=/a.jpg><em class={class}>강의 모습. 장진영 기자</em></span>\
             <br><br>{text}<br><br>이수연 기자 lee@example.org</article>"
        ))
    };
    assert_eq!(page("img_desc"), "이수연");
}

#[test]
fn a_site_is_called_as_its_mark_and_its_feed_spell_it() {
    let page = |head: &str, body: &str| {
        let page = format!("{head}<header>{body}</header><article><h1>{TITLE}</h1>{PARAGRAPHS}</article>");
        site(&super::read_under("https://www.riverbee.example/1", &page)).map(str::to_owned)
    };
    let mark = "<img src=/mast.gif alt='The River Bee'>";
    assert_eq!(
        page("<meta property=og:site_name content=riverbee>", mark).as_deref(),
        Some("The River Bee")
    );
    let home = "<a class=site-title href=/>notes &amp; queries</a>";
    let feed = "<link rel=alternate type=application/rss+xml title='notes &amp; queries' href=/feed>";
    assert_eq!(page(feed, home).as_deref(), Some("notes & queries"));
    assert_eq!(page("", home), None);
}

#[test]
fn an_account_gives_way_to_a_name_in_the_page_s_script_beside_the_house() {
    let page = |byline: &str| {
        wrote(&format!(
            "<html lang=my><meta name=DC.creator content=zawmin><article><h1>{TITLE}</h1>\
             <div id=story_byline>{byline}</div>{PARAGRAPHS}</article>"
        ))
    };
    assert_eq!(page("ဇော်မင်းထက်၊ RFA"), "ဇော်မင်းထက်");
    assert_eq!(page("RFA"), "zawmin");
}

#[test]
fn an_account_gives_way_to_whom_a_byline_names_whose_it_is_by_its_letters() {
    let page = |byline: &str| {
        wrote(&format!(
            "<meta name=article_author content=tbresnahan><article><h1>{TITLE}</h1>\
             <span class='author vcard'>By <span class=fn>{byline}</span></span>{PARAGRAPHS}</article>"
        ))
    };
    assert_eq!(
        page("<a href=/1>Tom Bresnahan, The Plain Dealer</a>"),
        "Tom Bresnahan"
    );
    assert_eq!(page("<a href=/1>Ada Lin</a>"), "tbresnahan");
}
