//! Reading a page holds what is read, not the page: however long and whatever it is made of, the most that is held at
//! once stays under 1 MB beyond its longest field. In a program of its own, whose allocator counts.

use handbill::unfurl::{UnfurlOptions, Unfurler};
use peak_alloc::PeakAlloc;

#[global_allocator]
static HELD: PeakAlloc = PeakAlloc;

/// How long each page is.
const PAGE_BYTES: usize = 3 << 19;
const LIMIT_BYTES: usize = 1_000_000;

/// A page that begins so and goes on with what is made for each number, and is never closed.
struct Hostile {
    name: &'static str,
    start: &'static str,
    piece: fn(usize) -> String,
}

const LONG: &str = "the river has reached the sea again after the dam upstream was opened ";

const PAGES: &[Hostile] = &[
    Hostile {
        name: "pictures",
        start: "<article>",
        piece: |n| format!("<img src='/p/{n}/the-river-{n}.jpg' alt='The river at {n}' class='photo c{n}'>"),
    },
    Hostile {
        name: "pictures with long addresses",
        start: "<article>",
        piece: |n| format!("<img src='/{}/{n}.jpg'>", "river-".repeat(2000)),
    },
    Hostile {
        name: "figures with long captions",
        start: "<article>",
        piece: |n| {
            format!(
                "<figure><img src=/{n}.jpg><figcaption>{n} {}</figcaption></figure>",
                LONG.repeat(50)
            )
        },
    },
    Hostile {
        name: "candidates for every field",
        start: "",
        piece: |n| {
            format!(
                "<meta property=og:title content='{n} {LONG}'><meta name=description content='{n} {LONG}'>\
                 <meta property=og:image content='/{n}.jpg'><meta property=article:tag content='tag {n}'>\
                 <meta name=author content='Ada Lin {n}'><link rel=canonical href='/{n}'>\
                 <link rel=alternate hreflang=en href='/en/{n}'>"
            )
        },
    },
    Hostile {
        name: "long candidates",
        start: "",
        piece: |n| format!("<meta property=og:title content='{n} {}'>", LONG.repeat(200)),
    },
    Hostile {
        name: "markup for readers without scripts",
        start: "<article>",
        piece: |n| {
            format!(
                "<noscript><img src=/{n}.jpg alt='{n}'><p class=byline>By <a href=/a/{n}>Ada Lin</a></noscript>"
            )
        },
    },
    Hostile {
        name: "such markup in such markup",
        start: "<article>",
        piece: |_| "<noscript>".to_owned(),
    },
    Hostile {
        name: "bylines",
        start: "<article>",
        piece: |n| {
            format!(
                "<p class=byline>By <a href=/a/{n}>Ada Lin {n}</a></p><time>2026-11-24</time><h1>{n}</h1>"
            )
        },
    },
    Hostile {
        name: "bylines with long links",
        start: "<article>",
        piece: |n| {
            format!(
                "<p class=byline>By <a href='/{n}/{0}'>{0}</a></p>",
                "ada-lin-".repeat(100)
            )
        },
    },
    Hostile {
        name: "tags",
        start: "<article>",
        piece: |n| format!("<a rel=tag href=/t/{n}>{n} {}</a>", LONG.repeat(100)),
    },
    Hostile {
        name: "many pieces of JSON-LD",
        start: "",
        piece: |n| {
            format!(
                "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"{n}\",\"a\":[1,2,3,[4]],\
                 \"author\":{{\"name\":\"Ada Lin {n}\"}}}}</script>"
            )
        },
    },
    Hostile {
        name: "one piece of JSON-LD",
        start: "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"a\":[",
        piece: |_| "[1,{\"a\":2}],".to_owned(),
    },
    Hostile {
        name: "pieces of JSON-LD full of objects",
        start: "",
        piece: |_| {
            let objects = "{\"a\":2},".repeat(60);
            format!("<script type=application/ld+json>[{objects}0]</script>")
        },
    },
    Hostile {
        name: "short paragraphs",
        start: "<article>",
        piece: |_| "<p>a".to_owned(),
    },
    Hostile {
        name: "long paragraphs",
        start: "<article>",
        piece: |n| format!("<p>{n} {}</p>", LONG.repeat(20)),
    },
    Hostile {
        name: "text without an end",
        start: "<article><div class=byline><p class=date>",
        piece: |_| LONG.to_owned(),
    },
    Hostile {
        name: "elements without an end",
        start: "",
        piece: |_| "<article><div class=byline><span class=date><b>a ".to_owned(),
    },
    Hostile {
        name: "microdata",
        start: "",
        piece: |n| format!("<div itemscope itemtype=https://schema.org/Person><i itemprop=name>{n}</i>"),
    },
    Hostile {
        name: "microdata in one item",
        start: "<div itemscope itemtype=https://schema.org/Article>",
        piece: |n| format!("<i itemprop=p{n}>{n}</i>"),
    },
];

/// The most that was held beyond what was held before, and the longest field.
fn read(page: &Hostile) -> (usize, usize) {
    let options = UnfurlOptions::new().with_max_bytes(usize::MAX);
    HELD.reset_peak_usage();
    let before = HELD.current_usage();
    let mut unfurler = Unfurler::new(&options);
    let start = "<!doctype html><html lang=en><title>The river</title>";
    for piece in [start, page.start] {
        unfurler.write(piece.as_bytes()).expect("read");
    }
    let mut written = 0;
    for n in 0.. {
        if written >= PAGE_BYTES {
            break;
        }
        let piece = (page.piece)(n);
        unfurler.write(piece.as_bytes()).expect("read");
        written += piece.len();
    }
    let read = unfurler.finish().expect("read");
    let longest = read.text().value().map_or(0, String::len);
    (HELD.peak_usage() - before, longest)
}

#[test]
fn whatever_a_page_is_made_of_little_of_it_is_held() {
    // What is set up once for the whole program is no part of any page.
    read(&Hostile {
        name: "warm",
        start: "",
        piece: |n| format!("<p class=byline>By Ada Lin, November {n}, 2026"),
    });
    let mut over = Vec::new();
    for page in PAGES {
        let (held, longest) = read(page);
        println!("{:>9} of which {longest:>7} text: {}", held, page.name);
        if held > LIMIT_BYTES + longest {
            over.push(format!("{}: {held} bytes, {longest} of text", page.name));
        }
    }
    assert!(over.is_empty(), "{}", over.join("\n"));
}
