//! What careless templates leave in pages: values cut short, tags in texts, marks where pictures belong, other articles'
//! days beside the article's.

use super::{names, read};

/// A paragraph long enough to count as text.
const TEXT: &str = "The river reached the sea again after eleven years, and all the village came to see it.";

#[test]
fn a_title_cut_at_a_quotation_mark_is_not_the_headline() {
    let page = read(
        "<title>The \"old\" river reaches the sea - Example</title><meta property=og:title content=\"The \"old\" river\">\
         <h1>The \"old\" river reaches the sea</h1>",
    );
    assert_eq!(
        page.title().value().map(|title| &**title),
        Some("The \"old\" river reaches the sea")
    );
    let page = read("<meta property=og:title content=\"The river\\'s way\"><title>The river's way</title>");
    assert_eq!(
        page.title().value().map(|title| &**title),
        Some("The river's way")
    );
    // A headline where the name of the site belongs.
    let page = read(
        "<meta property=og:title content='The river reaches the sea again'><div itemscope itemtype=https://schema.org/Article>\
         <b itemprop=publisher itemscope><meta itemprop=name content='The river reaches the sea again'></b></div>",
    );
    assert_eq!(
        page.title().value().map(|title| &**title),
        Some("The river reaches the sea again")
    );
    // The same beside a site that is called as its address.
    let page = read(
        "<link rel=canonical href=https://example.org/1><meta property=og:site_name content=Example.org>\
         <div itemscope itemtype=https://schema.org/Article><h1 itemprop=headline>The river reaches the sea again</h1>\
         <b itemprop=publisher itemscope><meta itemprop=name content='The river reaches the sea again'></b></div>",
    );
    assert_eq!(page.site().value().map(|site| site.name()), Some("Example.org"));
    assert_eq!(
        page.title().value().map(|title| &**title),
        Some("The river reaches the sea again")
    );
    let page = read(
        "<meta property=og:site_name content=Example><meta property=og:title content='River reaches the sea -- Example'>",
    );
    assert_eq!(
        page.title().value().map(|title| &**title),
        Some("River reaches the sea")
    );
}

#[test]
fn what_describes_nothing_is_no_description() {
    let other = "How the river came back, and who had waited for it all those years.";
    for first in ["PHOTOS", "The", "River reaches the sea - Example"] {
        let page = read(&format!(
            "<title>River reaches the sea - Example</title><meta property=og:description content='{first}'>\
             <meta name=description content='{other}'><h1>River reaches the sea</h1>"
        ));
        assert_eq!(
            page.description().value().map(|text| &**text),
            Some(other),
            "{first}"
        );
    }
    let page = read(
        "<meta property=og:description content='&lt;br /&gt;&lt;b&gt;HARBOUR&lt;/b&gt; – 3 &lt; 4 boats &lt;a href=x&gt;came&lt;/a&gt; back'>",
    );
    assert_eq!(
        page.description().value().map(|text| &**text),
        Some("HARBOUR – 3 < 4 boats came back")
    );
    for (written, expected) in [
        (
            "&lt;p&gt;Boats&lt;/p&gt;&lt;p&gt;came &lt;i&gt;back&lt;/i&gt;.",
            "Boats came back.",
        ),
        (
            "Boats&lt;!-- &lt;b&gt; --&gt; came&lt;br&gt;back",
            "Boats came back",
        ),
        ("&lt;b&gt;Boats&lt;/b&gt; came &lt;back", "Boats came <back"),
        ("1 &lt; 2 -&gt; boats", "1 < 2 -> boats"),
    ] {
        let page = read(&format!("<meta name=description content='{written}'>"));
        assert_eq!(
            page.description().value().map(|text| &**text),
            Some(expected),
            "{written}"
        );
    }
    let page = read(&format!(
        "<h1>River</h1><p>This site uses cookies. Some may have been set already. Read about them.</p><p>{TEXT}</p>"
    ));
    assert_eq!(page.description().value().map(|text| &**text), Some(TEXT));
    let page = read(&format!(
        "<h1>River</h1><article><p>Issued on: 27/08/2026 - 18:34 Modified: 28/08/2026 - 10:13</p><p>{TEXT}</p></article>"
    ));
    assert_eq!(page.description().value().map(|text| &**text), Some(TEXT));
}

#[test]
fn marks_and_codes_are_no_pictures_of_an_article() {
    for src in [
        "https://example.org/i/timeslogo152x23.gif",
        "https://example.org/i/icon16x16.png",
        "https://example.org/img/weixin.png",
        "https://example.org/img/qrcode.png",
        "https://example.org/css/bar.png",
        "https://example.org/themes/blue/head.jpg",
        "https://example.org/ads/summer.jpg",
        "https://example.org/i/channel_logo_new/news.png",
        "https://example.org/i/rater/5stars.gif",
        "https://example.org/img/defaultpic.gif",
        "https://example.org/img/preload.gif",
        "null",
        "undefined",
        "https://img.example.org/cgi/x?s=1",
    ] {
        let page = read(&format!(
            "<article><p><img src={src} alt=a><p>{TEXT}<p><img src=https://example.org/photo.jpg></article>"
        ));
        assert_eq!(
            page.image().value().map(|image| image.url().path()),
            Some("/photo.jpg"),
            "{src}"
        );
    }
    let page = read("<base href=https://example.org/a/><meta property=og:image content=null>");
    assert!(page.image().value().is_none());
    // A shape is no size.
    let page = read("<meta property=og:image content=https://example.org/river/400/16x9>");
    assert_eq!(
        page.image().value().map(|image| image.url().path()),
        Some("/river/400/16x9")
    );
    // In Spanish and Italian it is a catalogue.
    let page = read(&format!(
        "<article><p><img src=https://example.org/catalogo.jpg><p>{TEXT}</article>"
    ));
    assert_eq!(
        page.image().value().map(|image| image.url().path()),
        Some("/catalogo.jpg")
    );
    // An address with the picture left out.
    let page = read(
        "<meta property=og:image content=https://img.example.org/><meta name=twitter:image content=https://example.org/photo.jpg>",
    );
    assert_eq!(
        page.image().value().map(|image| image.url().path()),
        Some("/photo.jpg")
    );
    // The number a site is registered under, and a sign alone, credit nobody; the article's picture comes first.
    for of_site in [
        "<p class=copyright>沪公网安备 31010602000299号</p>",
        "<b class=copyright>©</b>",
    ] {
        let page = read(&format!(
            "<h1>River reaches the sea</h1><img src=https://example.org/photo.jpg><p>{TEXT}</p><div>\
             <img src=https://example.org/police.jpg>{of_site}</div>"
        ));
        let image = page.image().value().expect("the page has pictures");
        assert_eq!(
            (image.url().path(), image.credit()),
            ("/photo.jpg", None),
            "{of_site}"
        );
    }
    let page = read(&format!(
        "<title>River reaches the sea</title><img src=https://example.org/app.jpg><h1>River reaches the sea</h1>\
         <img src=https://example.org/photo.jpg><p>{TEXT}"
    ));
    assert_eq!(
        page.image().value().map(|image| image.url().path()),
        Some("/photo.jpg")
    );
    // What stands above the headline is the site's.
    let page = read(&format!(
        "<title>River reaches the sea</title><h1>Example</h1><img src=https://example.org/head.jpg><h1>River reaches the sea</h1>\
         <img src=https://example.org/photo.jpg><p>{TEXT}"
    ));
    assert_eq!(
        page.image().value().map(|image| image.url().path()),
        Some("/photo.jpg")
    );
}

#[test]
fn the_day_of_the_article_is_told_from_others() {
    for (page, expected) in [
        // Today's above the headline.
        (
            "<title>River reaches the sea</title><div class=date>Wed, June 5, 2026</div><h1>River reaches the sea</h1>\
             <div class=date>May 15, 2026</div>",
            "2026-05-15",
        ),
        (
            "<title>River reaches the sea</title><div class=date>Wed, June 5, 2026</div><h1>River reaches the sea</h1>\
             <div>Ada Lin<br>Fri, 15 May 2026 17:55</div>",
            "2026-05-15",
        ),
        // Those of related articles, where the address has the day of this one.
        (
            "<link rel=canonical href=https://example.org/article/2026/05/15/river><title>River reaches the sea</title>\
             <h1>River reaches the sea</h1><ul><li><div class=date>May 14, 2026</div><li><div class=date>May 3, 2026</div>\
             </ul><span class=timestamp>Fri May 15, 2026</span>",
            "2026-05-15",
        ),
        // None but in the byline, in a margin, by the class of the last change.
        (
            "<h2>River</h2><div id=bylineAndDate>By Ada Lin | May 15, 2026</div>",
            "2026-05-15",
        ),
        (
            "<h2>River</h2><aside><time class=published-date>May 15, 2026</time></aside>",
            "2026-05-15",
        ),
        (
            "<h2>River</h2><div><time class=updated datetime=2026-05-15>May 15</time></div>",
            "2026-05-15",
        ),
        // As Baidu asks for it, and as it writes it.
        (
            "<meta itemprop=dateUpdate content='2026-05-15 12:00:57'><h2>River</h2>",
            "2026-05-15",
        ),
        (
            "<script type=application/ld+json>{\"@context\":\"https://ziyuan.baidu.com/contexts/cambrian.jsonld\",\
             \"@id\":\"https://example.org/1\",\"title\":\"t\",\"pubDate\":\"2026-05-15T08:00:00\"}</script>",
            "2026-05-15",
        ),
    ] {
        let published = read(page)
            .published()
            .value()
            .map(|time| time.as_str()[..10].to_owned());
        assert_eq!(published.as_deref(), Some(expected), "{page}");
    }
    // The day something was founded is not that of the page.
    let page = read("<h2>Bridge</h2><p>Built <span class='bday dtstart published updated'>1998-02-28</span>");
    assert!(page.published().value().is_none());
}

#[test]
fn a_site_is_called_by_the_end_of_a_tight_title_or_its_copyright() {
    for (page, expected) in [
        (
            "<title>大桥重新通行仪式昨天举行_示例航天官方网站</title>",
            "示例航天官方网站",
        ),
        ("<meta name=copyright content=示例公司版权所有>", "示例公司"),
    ] {
        let page = read(page);
        assert_eq!(page.site().value().map(|site| site.name()), Some(expected));
    }
}

#[test]
fn a_house_under_another_name_gives_way_to_who_wrote() {
    for head in [
        "<meta name=author content=ExampleNews.com>",
        "<meta name=author content='Example Times'><meta name=copyright content='Copyright (c) 2026 Example Times'>",
    ] {
        let page = read(&format!(
            "{head}<h1>River reaches the sea</h1><div class=byline>By Ada Lin</div><p>{TEXT}"
        ));
        assert_eq!(names(&page), ["Ada Lin"], "{head}");
    }
    // Where nobody else is named, it stays.
    let page = read("<meta name=author content=ExampleNews.com><h1>River reaches the sea</h1>");
    assert_eq!(names(&page), ["ExampleNews.com"]);
}

#[test]
fn words_beside_a_name_are_no_names() {
    for (byline, expected) in [
        (
            "<div class=byline><b class=byline>Analysis</b> <b class=byline>Ada Lin</b></div>",
            "Ada Lin",
        ),
        (
            "<p class=byline>Published: March 5, 2026 9:21 PM<br>By <b>ADA LIN</b> <a href=mailto:ada.lin@example.org>\
             ada.lin@example.org</a></p>",
            "ADA LIN",
        ),
        (
            "<div class=byline><p class=author>Ada Lin</p><p>Example</p><a href=/lin>Archive</a><a href=/rss>RSS</a></div>",
            "Ada Lin",
        ),
        ("<p class=byline>October 14, 2026 | Ada Lin</p>", "Ada Lin"),
        ("<p class=byline>October 14, 2026|Ada Lin</p>", "Ada Lin"),
        ("<p class=byline>Dec 1st 2026 1:01PM</p>", ""),
        ("<p>执笔/李文博</p>", "李文博"),
        (
            "<p class=byline>The writer has posted comments on this article</p>",
            "",
        ),
        ("<p>采写：示例报见习记者 李文博</p>", "李文博"),
        ("<p>【文/示例网专栏作者 王小明】</p>", "王小明"),
        ("<p>作者：未知</p>", ""),
    ] {
        let page = read(&format!(
            "<h1>River reaches the sea</h1><article>{byline}<p>{TEXT}</article>"
        ));
        assert_eq!(names(&page).join(", "), expected, "{byline}");
    }
}

#[test]
fn a_post_in_brackets_is_no_part_of_a_name() {
    let page = read("<meta name=author content='BY ADA LIN (STAFF WRITER)'>");
    assert_eq!(names(&page), ["ADA LIN"]);
    let page =
        read("<meta name=author content='Ada Lin,Bo Chen,Cy Dorn at MSA Models,Di Esser for Amika,Ed Fox'>");
    assert_eq!(names(&page), ["Ada Lin", "Bo Chen", "Ed Fox"]);
}

#[test]
fn a_heading_of_the_second_level_may_be_the_headline() {
    let page = read(&format!(
        "<title>River reaches the sea - Example</title><div><h2>River reaches the sea</h2></div><div>2026-03-15 08:20 \
         Source: Example By Ada Lin</div><p>{TEXT}"
    ));
    let published = page
        .published()
        .value()
        .map(|time| time.as_str()[..10].to_owned());
    assert_eq!(published.as_deref(), Some("2026-03-15"));
}

#[test]
fn an_account_names_the_site_that_its_address_is_called_by() {
    let head = "<link rel=canonical href=https://news.example.org/1><h1>River reaches the sea</h1>";
    for (tag, expected) in [
        (
            "<meta property=article:publisher content=https://www.facebook.com/EXAMPLE/>",
            Some("EXAMPLE"),
        ),
        ("<meta name=twitter:site content=@Example>", Some("Example")),
        ("<meta name=twitter:site content=@another>", None),
    ] {
        let page = read(&format!("{tag}{head}"));
        assert_eq!(page.site().value().map(|site| site.name()), expected, "{tag}");
    }
    // So does what stands beside an author's name, or glued to the headline, and what its mark is called.
    for (head, expected) in [
        (
            "<link rel=canonical href=https://www.exampletimes.org/1><img src=/w.svg alt='Example Times - News of the river'>\
             <h1>River reaches the sea</h1><p class=copyright>© 2026 Holding",
            "Example Times",
        ),
        (
            "<link rel=canonical href=https://www.exampletimes.org/1><meta name=author content='Ada Lin, EXAMPLE TIMES Sports'>",
            "EXAMPLE TIMES",
        ),
        (
            "<title>River reaches the sea- The Example</title><h1>River reaches the sea</h1>",
            "The Example",
        ),
    ] {
        assert_eq!(
            read(head).site().value().map(|site| site.name()),
            Some(expected),
            "{head}"
        );
    }
}

#[test]
fn a_language_of_three_letters_is_the_one_of_two() {
    for (code, expected) in [("eng", "en"), ("KOR", "ko"), ("haw", "haw")] {
        let page = read(&format!("<html lang={code}><h1>T</h1>"));
        assert_eq!(page.language().value().map(|tag| tag.as_str()), Some(expected));
    }
}

#[test]
fn what_is_about_other_pages_tells_nothing_of_this_one() {
    for (open, close) in [
        ("<aside>", "</aside>"),
        ("<nav>", "</nav>"),
        ("<section class='comments wide'>", "</section>"),
        ("<ul id=related-articles>", "</ul>"),
    ] {
        let page = read(&format!(
            "<title>The river reaches the sea</title>{open}<svg><a href=/x></a></svg>\
             <li><a rel=author href=https://other.example/ada>Ada Lin</a>\
             <div itemscope itemtype=https://schema.org/NewsArticle><meta itemprop=datePublished content=2020-02-02>\
             <b itemprop=author>Someone Else</b></div>{close}\
             <article><h1>The river reaches the sea</h1><p class=byline>By Ada Lin</p><p>{TEXT}</p></article>"
        ));
        assert_eq!(names(&page), ["Ada Lin"], "{open}");
        let authors = page.authors().value().expect("an author");
        assert_eq!(authors[0].url(), None, "{open}");
        assert_eq!(page.published().value(), None, "{open}");
    }
    // A footer says whose page it is, and microdata around it counts wherever it stands.
    let page = read(
        "<div itemscope itemtype=https://schema.org/NewsArticle><nav><meta itemprop=datePublished content=2026-02-02></nav></div>",
    );
    assert_eq!(
        page.published().value().map(|time| time.as_str()),
        Some("2026-02-02")
    );
}

#[test]
fn what_was_escaped_three_times_is_read_as_written() {
    let page = read("<meta property=og:title content='The river&amp;amp;#039;s way &amp;amp;amp; back'>");
    assert_eq!(
        page.title().value().map(|title| &**title),
        Some("The river's way & back")
    );
}

#[test]
fn who_wrote_describes_nothing() {
    let byline =
        "By <a rel=author>Ada Lin</a> and <a rel=author>Bartholomew Chen-Whitfield</a><a>24 comments</a>";
    let read_text = |first: &str| {
        let page = read(&format!(
            "<h1>River reaches the sea</h1><p>{first}</p><p>{TEXT}</p>"
        ));
        page.description().value().cloned()
    };
    assert_eq!(read_text(byline).as_deref(), Some(TEXT));
    let sentence = "By Ada Lin and Bo Chen the boats were mended, and all of them sailed on Sunday.";
    assert_eq!(read_text(sentence).as_deref(), Some(sentence));
}
