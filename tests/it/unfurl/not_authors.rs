//! Who did not write, though named.

use super::{PARAGRAPHS, SENTENCE, TITLE, names, read};
use handbill::unfurl::Reason;

#[test]
fn who_is_quoted_did_not_write() {
    let read = read(
        r#"<h1>River</h1><blockquote>It moves.</blockquote><p class="quote-byline">—Ada Lin of Example</p>"#,
    );
    assert_eq!(names(&read), [""; 0]);
}

#[test]
fn the_label_of_a_day_did_not_write() {
    for (who, expected) in [("www.example.org", &[][..]), ("Ada Lin", &["Ada Lin"])] {
        let read = read(&format!(
            "<h1>River</h1><div class=autor><p>Autor: {who}</p><p>Data: 28-04-2026, 09:29</p></div>"
        ));
        assert_eq!(names(&read), expected, "{who}");
    }
}

#[test]
fn what_an_author_is_did_not_write() {
    for class in ["author_func", "author-job", "authorTitle"] {
        let read = read(&format!(
            "<article><h1>{TITLE}</h1>{PARAGRAPHS}<div><b>Ada</b><p class={class}>Philosophe, Professeur</p></div></article>"
        ));
        assert_eq!(names(&read), [""; 0], "{class}");
    }
}

#[test]
fn the_account_of_the_site_is_not_its_author() {
    let read = read(
        r#"<meta property="og:site_name" content="Example"><meta name="twitter:creator" content="@example"><h1>River</h1>"#,
    );
    assert_eq!(names(&read), [""; 0]);
}

#[test]
fn what_follows_an_article_that_named_its_author_is_none_of_it() {
    let story =
        "After eleven years the dam and its locks are open, and the first boat went down to the sea. ";
    let page = |byline: &str| {
        let story = story.repeat(6);
        read(&format!(
            "<html lang=en><title>River reaches the sea</title><article><h1>River reaches the sea</h1>{byline}\
             <p>{story}</p></article><div><p>Ten more stories that you may like.</p><img src=https://example.org/b.jpg alt=Boats></div>\
             <div><a rel=author href=/a>Bo Chen</a></div>\
             <footer><p class=copyright>© 2026 The Example Times. All rights reserved.</p></footer>"
        ))
    };
    for (byline, author, has_picture) in [
        ("<p class=byline>By Ada Lin</p>", "Ada Lin", false),
        ("", "Bo Chen", true),
    ] {
        let page = page(byline);
        assert_eq!(names(&page), [author]);
        assert_eq!(page.images().value().is_some(), has_picture);
        // Whose site it is stands behind everything.
        assert_eq!(page.site().value().unwrap().name(), "The Example Times");
    }
}

#[test]
fn what_is_not_shown_as_text_is_in_nobody_s_name() {
    for (byline, expected) in [
        ("By Ada Lin<button>Follow</button>", &["Ada Lin"][..]),
        ("By Ada Lin <button>Follow</button>", &["Ada Lin"]),
        ("By <button>Ada Lin</button>", &["Ada Lin"]),
        ("By Ada Lin<select><option>Follow</option></select>", &["Ada Lin"]),
        ("<svg><title>Author</title></svg>By Ada Lin", &["Ada Lin"]),
        ("<span>By</span><a href=/ada>Ada Lin</a>", &["Ada Lin"]),
        (
            "<a href=/ada>Ada Lin</a>and<a href=/bo>Bo Chen</a>",
            &["Ada Lin", "Bo Chen"],
        ),
        (
            "<span>Ada Lin</span><span>Reporter covering rivers</span>",
            &["Ada Lin"],
        ),
        ("By Ada Mc<!-- -->Donald", &["Ada McDonald"]),
        ("By Ada <b>Mc</b>Donald", &["Ada McDonald"]),
        ("<i>오세영 기자</i><i>민지호 기자</i>", &["오세영", "민지호"]),
        ("文・写真：森田健一", &["森田健一"]),
        ("Guest column by <i>Dr. Ada Lin</i>", &["Dr. Ada Lin"]),
        (
            "<i class=sr-only>Autores</i><button>Ada Lin</button><button>Bo Chen</button><button>Follow</button>",
            &["Ada Lin", "Bo Chen"],
        ),
    ] {
        let page = format!(
            "<title>T</title><template><h1>U</h1><p class=byline>By Ed Wu</template><h1>T<button>Share</button></h1><p class=byline>{byline}</p>\
             <p><video>No video can be shown by this browser, which is older than the page it shows.</video></p><p>{SENTENCE}</p>"
        );
        let page = read(&page);
        assert_eq!(names(&page), expected, "{byline}");
        assert_eq!(page.title().value().map(|title| &**title), Some("T"), "{byline}");
        assert_eq!(
            page.description().value().map(|read| &**read),
            Some(SENTENCE),
            "{byline}"
        );
    }
}

#[test]
fn a_list_behind_the_text_names_neither_author_nor_day() {
    let list = "<section><h2>Also read</h2><ol><li><p class=byline>By Otto Klee</p><time datetime=2024-05-01>1 May</time>\
        <li><p class=byline>By Rosa Quill</p><time datetime=2024-04-30>30 April</time></ol></section>";
    let text = SENTENCE.repeat(10);
    for (about, author, day) in [
        ("", None, None),
        // Whatever its class says of it, what stands inside the article is the article's.
        (
            "<p class=author-line>Written by <a href=/ada>Ada Lin</a>",
            Some("Ada Lin"),
            None,
        ),
        (
            "<p>Published on November 24, 2026 at 9:30, corrected on November 25, 2026 at 10:45",
            None,
            Some("2026-11-24T09:30:00+00:00"),
        ),
    ] {
        let page = read(&format!(
            "<title>T</title><article><h1>T</h1>{about}<p>{text}</article>{list}"
        ));
        assert_eq!(names(&page).first().map(|name| &**name), author, "{about}");
        assert_eq!(page.published().value().map(|time| time.as_str()), day, "{about}");
    }
    // Alone, it may be the article's.
    let page = read(&format!(
        "<title>T</title><h1>T</h1><p>{text}<p class=byline>By Otto Klee<p><time datetime=2024-05-01>1 May</time>"
    ));
    assert_eq!(names(&page), ["Otto Klee"]);
    assert_eq!(
        page.published().value().map(|time| time.as_str()),
        Some("2024-05-01")
    );
}

#[test]
fn a_link_to_more_articles_is_nobody() {
    let page = read(&format!(
        "<meta property=og:site_name content='The Example'><meta name=author content='Example Staff'><article>\
         <h1>{TITLE}</h1><p><span class=byline>By <span>Example Staff</span> | <a href=/author/7>More Articles</a></span></p>{PARAGRAPHS}"
    ));
    assert_eq!(names(&page), ["Example Staff"]);
}

#[test]
fn what_a_byline_is_headed_or_linked_with_is_nobody() {
    for inside in [
        "<h3 class=authors>Autor*innen</h3>",
        "<h3 class=authors>Autor:innen</h3>",
        "<div class=article-authors><a href=https://news.example/1>Read the original article</a></div>",
        "<div class=article-authors><a href=https://news.example/1>Lire l’article original</a></div>",
    ] {
        let page = read(&format!(
            "<title>{TITLE}</title><h1>{TITLE}</h1><article>{PARAGRAPHS}{inside}</article>"
        ));
        assert!(names(&page).is_empty(), "{inside}");
    }
}

#[test]
fn a_house_under_another_name_gives_way_to_who_wrote() {
    for head in [
        "<meta name=author content=ExampleNews.com>",
        "<meta name=author content='Example Times'><meta name=copyright content='Copyright (c) 2026 Example Times'>",
    ] {
        let page = read(&format!(
            "{head}<h1>River reaches the sea</h1><div class=byline>By Ada Lin</div><p>{SENTENCE}"
        ));
        assert_eq!(names(&page), ["Ada Lin"], "{head}");
    }
    // Where nobody else is named, it stays.
    let page = read("<meta name=author content=ExampleNews.com><h1>River reaches the sea</h1>");
    assert_eq!(names(&page), ["ExampleNews.com"]);
}

#[test]
fn names_on_cards_are_not_the_article_s() {
    let item = |name: &str| format!("<span itemprop=author>{name}</span>");
    let page = read(&format!(
        "<title>T</title><meta name=parsely-author content='Ada Lin'>
         <div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>T</h1>{}{}{}</div>",
        item("Ada Lin"),
        item("Bo Chen"),
        item("Bo Chen")
    ));
    assert_eq!(names(&page), ["Ada Lin"]);
    let candidates = page.authors().candidates();
    assert!(
        candidates
            .iter()
            .any(|one| one.reason() == Reason::Mismatch && one.value() == "Ada Lin, Bo Chen")
    );
    // Whom the lines behind the headline name as well wrote.
    let page = read(&format!(
        "<title>T</title><meta name=author content='Ada Lin'><article itemscope itemtype='https://schema.org/Article'>
         <h1 itemprop=headline>T</h1><p>Photography by {}</p><p>Reporting by {}</p>{PARAGRAPHS}</article>",
        item("Ada Lin"),
        item("Bo Chen")
    ));
    assert_eq!(names(&page), ["Ada Lin", "Bo Chen"]);
}

#[test]
fn the_staff_gives_way_to_whoever_is_named() {
    let markup = |more: &str| {
        read(&format!(
            r#"<title>T</title><meta property=og:site_name content=Example>
            <script type="application/ld+json">{{"@type":"NewsArticle","headline":"T","author":{{"@type":"Person","name":"EXAMPLE Staff"}}}}</script>{more}"#
        ))
    };
    assert_eq!(
        names(&markup("<meta name=parsely-author content='Ada Lin'>")),
        ["Ada Lin"]
    );
    assert_eq!(names(&markup("")), ["EXAMPLE Staff"]);
    let page = read(
        "<title>Example :: River reaches the sea</title><meta name=author content='Example Members'><meta name=author content='Example '>
         <meta property=og:site_name content=Example><h1>River reaches the sea</h1><div>Author: <a href='mailto:'>Ada Lin</a></div>",
    );
    assert_eq!(names(&page), ["Ada Lin"]);
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
             <article><h1>The river reaches the sea</h1><p class=byline>By Ada Lin</p><p>{SENTENCE}</p></article>"
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
fn a_house_gives_way_to_who_is_named_elsewhere() {
    let data = r#"<script type=application/ld+json>{"@type":"NewsArticle","author":{"name":"Пример"},"publisher":{"name":"Пример"}}</script>"#;
    let block = "<div class=author_article_block><p class=author_p> Автор: </p><p class=name_p><a href=/ada>Анна Лина</a></p></div>";
    for (head, behind, expected) in [
        // The page's own address, in the tag.
        (
            "<link rel=canonical href=https://www.example.kz/a><meta name=author content=EXAMPLE.KZ>",
            "<p class=byline>By Ada Lin</p>",
            "Ada Lin",
        ),
        // The label on a line of its own.
        (data, block, "Анна Лина"),
        (
            data,
            "<div class=author><p>Автор: </p><p>Анна Лина</p></div>",
            "Анна Лина",
        ),
        // The house and who wrote for it behind the headline, a link to somebody of its authors.
        (
            "<meta name=author content='Example Daily'><meta property=og:site_name content='Example Daily'>",
            "<ul><li class=publish-author><i>Example Daily</i> <a href=/reporter/60>林一心</a></ul>",
            "林一心",
        ),
        (
            "<meta name=author content='Example Daily'><meta property=og:site_name content='Example Daily'>",
            "<ul><li class=publish-author><i>Example Daily</i> <a href=/rivers/60>林一心</a></ul>",
            "Example Daily",
        ),
        // Who the profile is of.
        (
            "<meta property=article:author content=https://www.example.org/author/lukasz-brzoza/>\
             <meta property=profile:first_name content=Łukasz><meta property=profile:last_name content=Brzoza>",
            "",
            "Łukasz Brzoza",
        ),
        (
            "<meta property=profile:first_name content=Łukasz><meta property=profile:last_name content=Brzoza>",
            "",
            "",
        ),
        ("<meta name=smartbanner:author content='RM Media'>", "", ""),
    ] {
        let page = read(&format!(
            "{head}<h1>{TITLE}</h1>{PARAGRAPHS}{PARAGRAPHS}{PARAGRAPHS}{behind}"
        ));
        assert_eq!(names(&page).join(", "), expected, "{head} {behind}");
    }
}

#[test]
fn the_account_of_a_publisher_is_nobody() {
    let page = |publisher: &str| {
        let page = read(&format!(
            "<meta name=twitter:site content=@ExTimes><meta name=twitter:creator content=@ExTimes>{publisher}<h1>{TITLE}</h1>{PARAGRAPHS}"
        ));
        names(&page).join(", ")
    };
    assert_eq!(page(""), "@ExTimes");
    assert_eq!(
        page("<meta property=article:publisher content=https://www.facebook.com/extimes>"),
        ""
    );
}

#[test]
fn an_account_of_the_first_letters_of_the_house_is_nobody() {
    let page = |handle: &str| {
        let page = read(&format!(
            "<meta property=og:site_name content='The Valley Voice'><meta name=twitter:site content={handle}>\
             <meta name=twitter:creator content={handle}><h1>{TITLE}</h1>{PARAGRAPHS}"
        ));
        names(&page).join(", ")
    };
    assert_eq!(page("@VV_India"), "");
    assert_eq!(page("@al_writes"), "@al_writes");
}

#[test]
fn who_put_an_article_up_did_not_write_it() {
    let page = |line: &str| {
        let page = read(&format!(
            "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Cy Dorn'><h1>{TITLE}</h1><div>{line}</div>{PARAGRAPHS}"
        ));
        names(&page).join(", ")
    };
    assert_eq!(
        page("<span>By</span> <a>Ada Lin</a> <div>January 19, 2026</div>"),
        "Ada Lin"
    );
    assert_eq!(page("<div>January 19, 2026</div>"), "Cy Dorn");
    let page = read(&format!(
        "<meta name=author content=@exampletimes><h1>{TITLE}</h1><div>By Ada Lin</div>{PARAGRAPHS}"
    ));
    assert_eq!(names(&page), ["Ada Lin"]);
}

#[test]
fn who_built_a_site_did_not_write() {
    for (creator, expected) in [
        ("Developed By Cy Dorn", ""),
        ("Powered by Rheintal", ""),
        ("Ada Lin", "Ada Lin"),
    ] {
        let page = read(&format!(
            "<meta name=DC.Creator content='{creator}'><h1>{TITLE}</h1>{PARAGRAPHS}"
        ));
        assert_eq!(names(&page).join(", "), expected, "{creator}");
    }
}

#[test]
fn an_account_of_the_system_did_not_write() {
    for (name, expected) in [("User Admin", ""), ("site admin", ""), ("Ada Admin", "Ada Admin")] {
        let page = read(&format!(
            "<script type=application/ld+json>{{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\
             \"author\":{{\"@type\":\"Person\",\"name\":\"{name}\"}}}}</script><h1>{TITLE}</h1>\
             <p class=byline>By <a href=/author/1>{name}</a></p>{PARAGRAPHS}"
        ));
        assert_eq!(names(&page).join(", "), expected, "{name}");
    }
}

#[test]
fn a_desk_that_signs_is_nobody() {
    for (name, expected) in [("Redacción", ""), ("Ada Lin", "Ada Lin")] {
        let page = read(&format!(
            "<h1>{TITLE}</h1><p class=author><i>Firmado por</i> <a href=/author/ada>{name}</a></p>{PARAGRAPHS}"
        ));
        assert_eq!(names(&page).join(", "), expected, "{name}");
    }
}

#[test]
fn a_rubric_and_a_button_in_a_byline_are_nobody() {
    let page = |line: &str| {
        let page = read(&format!(
            "<div class=byline>{line}</div><h1>{TITLE}</h1><article>{PARAGRAPHS}</article>"
        ));
        names(&page).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let day = "<span>2026. 10. 14. 21:35</span>";
    let button = "<a href=# class=button>Megosztom</a>";
    assert_eq!(page(&format!("<span>lassú folyó</span> {day} {button}")), [""; 0]);
    assert_eq!(
        page(&format!("<a href=#>Ada Lin</a> {day} {button}")),
        ["Ada Lin"]
    );
    assert_eq!(page("ada lin"), ["ada lin"]);
}

#[test]
fn words_behind_the_sign_of_an_account_are_none() {
    for (creator, expected) in [("@valley contributor", &[][..]), ("@adalin", &["@adalin"])] {
        let read = read(&format!(
            "<title>{TITLE}</title><meta name=twitter:creator content='{creator}'>"
        ));
        assert_eq!(names(&read), expected, "{creator}");
    }
}

#[test]
fn whoever_a_class_calls_the_author_of_a_comment_wrote_nothing_else() {
    for class in ["commentAuthor", "comment-author"] {
        let page = read(&format!(
            "<article><h1>{TITLE}</h1>{}<ul><li><span class={class}>Ada Lin</span>: Lovely.</li></ul></article>",
            PARAGRAPHS.repeat(3)
        ));
        assert!(names(&page).is_empty(), "{class}");
    }
}
