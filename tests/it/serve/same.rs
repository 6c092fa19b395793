//! The service and the command line give the same bytes.

use super::{PAGE, Service, code, library, start};
use crate::run::{handbill, handbill_in};

const ARTICLE: &str = r#"{"url":"https://example.org/river","title":"강이 바다에 닿다","language":"ko",
    "site":{"name":"Example"},"authors":[{"name":"A. Author"}],"published":"2026-03-01"}"#;

#[test]
fn a_card_is_the_one_the_command_makes() {
    let service = Service::start(&[]);
    let folder = tempfile::tempdir().expect("a folder");
    let made = |flags: &[&str]| {
        let ran = handbill_in(
            folder.path(),
            &[&["card", "-", "-o", "-"], flags].concat(),
            ARTICLE.as_bytes(),
        );
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        ran.stdout
    };
    let json = [("Content-Type", "application/json")];
    let posted = service.ask("POST", "/card", &json, ARTICLE.as_bytes());
    assert_eq!(
        (posted.status, posted.header("content-type")),
        (200, Some("image/png"))
    );
    assert_eq!(posted.header("cache-control"), Some("no-store"));
    let plain = made(&["--format", "png"]);
    assert!(posted.body == plain, "POST and the command differ");
    let asked = "/card?url=https%3A%2F%2Fexample.org%2Friver&title=%EA%B0%95%EC%9D%B4%20%EB%B0%94%EB%8B%A4%EC%97%90%20\
        %EB%8B%BF%EB%8B%A4&lang=ko&site=Example&authors=A.%20Author&published=2026-03-01";
    let got = service.get(asked);
    assert!(got.body == plain, "GET and the command differ: {}", got.status);
    let tag = got.header("etag").expect("a tag");
    let again = service.ask("GET", asked, &[("If-None-Match", tag)], b"");
    assert_eq!((again.status, again.body.len()), (304, 0));
    assert!(
        got.header("cache-control")
            .expect("told")
            .starts_with("public, max-age=")
    );

    let posted = service.ask(
        "POST",
        "/card?theme=ink&size=600x600&format=jpg&qr=true",
        &json,
        ARTICLE.as_bytes(),
    );
    let flags = ["--theme", "ink", "--size", "600x600", "--format", "jpg", "--qr"];
    assert_eq!(posted.header("content-type"), Some("image/jpeg"));
    assert!(posted.body == made(&flags), "the look is not the command's");
}

#[test]
fn a_poster_is_the_commands() {
    let folder = library();
    let service = start(&folder, &[]);
    let page = folder.path().join("river.html");
    let made = |source: &str, flags: &[&str]| {
        let ran = handbill(&[&["qr", source, "--format", "html", "-o", "-"], flags].concat());
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        ran.text().to_owned()
    };
    let known = service.get("/poster?url=https%3A%2F%2Fexample.org%2Friver");
    assert_eq!(known.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(known.text(), made(page.to_str().expect("UTF-8"), &[]));

    let asked = "/poster?url=https%3A%2F%2Fexample.org%2Friver&paper=a6&headline=A%20%26%20b&address=exa.mp%2F1\
        &distance=25cm&level=Q&kanji=true&modules=rounded&finders=dot&dark=navy&light=%23ffe&quietZone=5&utm=spring";
    let flags = [
        ["--paper", "a6"],
        ["--title", "A & b"],
        ["--address", "exa.mp/1"],
        ["--distance", "25cm"],
        ["--level", "Q"],
        ["--modules", "rounded"],
        ["--finders", "dot"],
        ["--dark", "navy"],
        ["--light", "#ffe"],
        ["--quiet-zone", "5"],
        ["--utm", "spring"],
    ];
    let mut flags = flags.concat();
    flags.push("--kanji");
    assert_eq!(
        service.get(asked).text(),
        made(page.to_str().expect("UTF-8"), &flags)
    );

    let link = "https://example.org/9";
    let titled = service.get("/poster?url=https%3A%2F%2Fexample.org%2F9&title=A%20%26%20b&paper=91x55");
    assert_eq!(
        titled.text(),
        made(link, &["--title", "A & b", "--paper", "91x55"])
    );
}

#[test]
fn a_code_with_every_option_is_the_commands() {
    let service = Service::start(&[]);
    let asked = "/qr?text=%E5%B7%9D%E3%81%AE%E8%88%B9&kanji=true&level=Q&modules=dot&finders=rounded&dark=navy\
        &light=%23ffe&quietZone=6&size=600";
    let shared = "qr 川の船 --text --kanji --level Q --modules dot --finders rounded --dark navy --light #ffe \
        --quiet-zone 6 --size 600";
    for (more, flags) in [
        (
            "&title=Read&description=more",
            "--format svg --title Read --description more",
        ),
        ("&format=png&dpi=300", "--format png --dpi 300"),
    ] {
        let flags = format!("{shared} {flags} -o -");
        let ran = handbill(&flags.split(' ').collect::<Vec<_>>());
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert!(
            service.get(&format!("{asked}{more}")).body == ran.stdout,
            "{more}"
        );
    }
    let micro = service.get("/qr?text=NEWS.KR%2F1&micro=true");
    assert_eq!(
        micro.body,
        handbill(&["qr", "NEWS.KR/1", "--micro", "--format", "svg", "-o", "-"]).stdout
    );
    assert_eq!(service.get("/qr?text=a&dark=gold").code(), code(400, "qr-unsafe"));
    assert_eq!(service.get("/qr?text=a&dark=gold&force=true").status, 200);
}

#[test]
fn a_poster_that_cannot_be_is_refused_by_the_field_at_fault() {
    let service = Service::start(&[]);
    let field = |query: &str| {
        let answer = service.get(&format!(
            "/poster?url=https%3A%2F%2Fexample.org%2F1&title=A{query}"
        ));
        assert_eq!(answer.status, 400, "{query}");
        answer.json()["error"]["field"].as_str().map(str::to_owned)
    };
    for (query, name) in [
        ("&paper=a9", "paper"),
        ("&distance=far", "distance"),
        ("&level=Z", "level"),
        ("&modules=star", "modules"),
        ("&finders=star", "finders"),
        ("&dark=blurple", "dark"),
        ("&utm=", "utm"),
        ("&quietZone=999", "query"),
        ("&papre=a6", "query"),
    ] {
        assert_eq!(field(query).as_deref(), Some(name), "{query}");
    }
    // Unsafe ones are refused as by the command, and forced as there.
    let pale = "/poster?url=https%3A%2F%2Fexample.org%2F1&title=A&dark=gold";
    assert_eq!(service.get(pale).code().1, "qr-unsafe");
    assert_eq!(service.get(&format!("{pale}&force=true")).status, 200);
}

#[test]
fn a_card_is_made_of_a_page_that_is_fetched() {
    let folder = library();
    let site = start(&folder, &[]);
    let service = Service::start(&["--fetch", "--allow-private"]);
    let page = format!("http://{}/river.html", site.address);
    let encoded = page.replace(':', "%3A").replace('/', "%2F");
    let got = service.get(&format!("/card?url={encoded}"));
    let flags = ["card", &page, "-o", "-", "--format", "png", "--allow-private"];
    let ran = handbill_in(folder.path(), &flags, b"");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(got.status == 200 && got.body == ran.stdout, "{}", got.status);
    let known = start(&folder, &[]).get("/card?url=https%3A%2F%2Fexample.org%2Friver");
    assert!(
        known.body == ran.stdout,
        "an article of the folder is known by its address"
    );
}

#[test]
fn a_card_that_costs_too_much_or_cannot_be_is_refused() {
    let service = Service::start(&[]);
    let get = |more: &str| {
        service
            .get(&format!("/card?url=https%3A%2F%2Fexample.org%2F1&title=A{more}"))
            .code()
    };
    assert_eq!(get("&size=4000x4000"), code(400, "bad-option"));
    assert_eq!(get("&size=1x1"), code(400, "bad-option"));
    assert_eq!(get("&theme=..%2F..%2Fetc%2Fpasswd"), code(400, "bad-option"));
    assert_eq!(get("&format=gif"), code(400, "bad-option"));
    assert_eq!(get("&image=javascript%3Ax"), code(400, "bad-url"));
    assert_eq!(
        service.get("/card?url=https%3A%2F%2Fexample.org%2F1").code(),
        code(404, "not-found")
    );
    let post = |body: &[u8]| service.ask("POST", "/card", &[], body);
    assert_eq!(post(b"{").code(), code(400, "bad-json"));
    assert_eq!(post(b"\xff").code(), code(400, "bad-json"));
    assert_eq!(post(&vec![b' '; (256 << 10) + 1]).code(), code(413, "too-large"));
    let title = "river ".repeat(40_000);
    let long = format!(r#"{{"url":"https://example.org/1","title":"{title}"}}"#);
    assert_eq!(post(long.as_bytes()).code(), code(400, "bad-value"));
}

#[test]
fn cards_have_a_queue_of_their_own() {
    let service = std::sync::Arc::new(Service::start(&[
        "--cards",
        "1",
        "--concurrency",
        "4",
        "--cache",
        "none",
    ]));
    // One is drawn, two wait: the fourth is refused while other requests go on.
    let asked = "/card?url=https%3A%2F%2Fexample.org%2F1&title=A&size=1080x1920";
    let threads: Vec<_> = (0..12)
        .map(|_| {
            let service = service.clone();
            std::thread::spawn(move || service.get(asked).status)
        })
        .collect();
    let statuses: Vec<u16> = threads
        .into_iter()
        .map(|thread| thread.join().expect("no panic"))
        .collect();
    assert!(statuses.contains(&200) && statuses.contains(&503), "{statuses:?}");
    assert!(
        statuses.iter().all(|status| [200, 503].contains(status)),
        "{statuses:?}"
    );
    assert_eq!(service.get("/qr?text=a").status, 200);
}

#[test]
fn a_check_says_what_the_command_says() {
    let folder = library();
    let service = Service::start(&["--fetch", "--allow-private"]);
    let html = [("Content-Type", "text/html")];
    for (query, flags) in [
        ("", &["--json"][..]),
        (
            "?url=https%3A%2F%2Fexample.org%2Fa&platforms=whatsapp,x",
            &[
                "--json",
                "--url",
                "https://example.org/a",
                "--platforms",
                "whatsapp,x",
            ],
        ),
        (
            "?rules=title-short%3Doff&format=sarif",
            &["--sarif", "--rule", "title-short=off"],
        ),
        ("?format=html", &["--html", "-"]),
    ] {
        let said = service.ask("POST", &format!("/check{query}"), &html, PAGE.as_bytes());
        let ran = handbill_in(folder.path(), &[&["check", "-"], flags].concat(), PAGE.as_bytes());
        assert_eq!(
            said.text(),
            String::from_utf8_lossy(&ran.stdout),
            "{query}: {}",
            ran.stderr
        );
        assert_eq!(said.header("cache-control"), Some("no-store"));
        let policy = said.header("content-security-policy").expect("one");
        assert!(
            policy.contains("sandbox") && !policy.contains("unsafe"),
            "{policy}"
        );
    }
    let site = start(&folder, &[]);
    let page = format!("http://{}/river.html", site.address);
    let asked = format!("/check?url={}", page.replace(':', "%3A").replace('/', "%2F"));
    let said = service.get(&asked);
    let ran = handbill_in(folder.path(), &["check", &page, "--json", "--allow-private"], b"");
    assert_eq!(said.text(), String::from_utf8_lossy(&ran.stdout));
    let tag = said.header("etag").expect("a tag");
    assert_eq!(
        service.ask("GET", &asked, &[("If-None-Match", tag)], b"").status,
        304
    );

    assert_eq!(
        service.ask("POST", "/check", &html, b"").code(),
        code(400, "not-html")
    );
    let post = |query: &str| {
        service
            .ask("POST", &format!("/check?{query}"), &html, PAGE.as_bytes())
            .code()
    };
    assert_eq!(post("rules=x").0, 400);
    assert_eq!(post("platforms=nowhere").0, 400);
    assert_eq!(post("format=pdf"), code(400, "bad-option"));
    let guarded = Service::start(&["--fetch"]);
    assert_eq!(
        guarded.get("/check?url=http%3A%2F%2F127.0.0.1%2F").code(),
        code(403, "fetch-refused")
    );
    assert_eq!(Service::start(&[]).get(&asked).code(), code(404, "not-found"));
}

#[test]
fn share_takes_what_the_command_takes() {
    let service = Service::start(&[]);
    let folder = tempfile::tempdir().expect("a folder");
    let asked = "/share?url=https%3A%2F%2Fexample.org%2F1&title=A&text=Read&to=whatsapp,telegram,mastodon,misskey,x,sms,messenger&utm=spring&via=example\
        &hashtags=river,sea&phone=%2B82%2010%201234%205678&instances=mastodon%3Dmastodon.social,misskey%3Dmisskey.io\
        &bold=true&quote=It%20rained.&groups=https%3A%2F%2Ft.me%2Fexample_news,https%3A%2F%2Fchat.whatsapp.com%2FAbCdEf01234\
        &shortLink=https%3A%2F%2Fexa.mp%2F1&device=android&smsSegments=2&appId=1234567890";
    let flags = [
        "share",
        "--url",
        "https://example.org/1",
        "--title",
        "A",
        "--text",
        "Read",
        "--to",
        "whatsapp,telegram,mastodon,misskey,x,sms,messenger",
        "--utm",
        "spring",
        "--via",
        "example",
        "--hashtag",
        "river",
        "--hashtag",
        "sea",
        "--phone",
        "+82 10 1234 5678",
        "--instance",
        "mastodon=mastodon.social",
        "--instance",
        "misskey=misskey.io",
        "--bold",
        "--quote",
        "It rained.",
        "--group",
        "https://t.me/example_news",
        "--group",
        "https://chat.whatsapp.com/AbCdEf01234",
        "--short-link",
        "https://exa.mp/1",
        "--device",
        "android",
        "--sms-segments",
        "2",
        "--app-id",
        "1234567890",
    ];
    let said = service.get(asked);
    let ran = handbill_in(folder.path(), &[&flags[..], &["--json"]].concat(), b"");
    assert_eq!(said.text(), ran.text());
    for part in [
        "mastodon.social",
        "t.me/example_news",
        "exa.mp",
        "It rained.",
        "\"segments\"",
    ] {
        assert!(said.text().contains(part), "{part}: {}", said.text());
    }
    let bar = service.get(&format!("{asked}&format=html&variant=labels"));
    let ran = handbill_in(
        folder.path(),
        &[&flags[..], &["--html", "--variant", "labels"]].concat(),
        b"",
    );
    assert_eq!(bar.text(), ran.text());
    let one = |to: &str| {
        service.get(&format!(
            "/share?url=https%3A%2F%2Fexample.org%2F1&title=A&lang=ko&to={to}"
        ))
    };
    assert_eq!(one("auto").json()[0]["service"], "kakaotalk");
    assert_eq!(
        one("misskey").status,
        400,
        "a single service is not left out in silence"
    );
    for (wrong, field) in [
        ("phone=x", "phone"),
        ("groups=https%3A%2F%2Fexample.org", "groups"),
        ("shortLink=x", "shortLink"),
        ("device=fridge", "device"),
        ("smsSegments=0", "smsSegments"),
        ("appId=x", "appId"),
        ("instances=x%20y", "instances"),
    ] {
        let answer = one(&format!("default&{wrong}"));
        assert_eq!(
            (answer.status, &answer.json()["error"]["field"]),
            (400, &field.into()),
            "{wrong}"
        );
    }
    let tagged = one("copy&utm=src%3D%7Bservice%7D").json();
    assert_eq!(tagged[0]["link"], "https://example.org/1?src=copy");
    assert_eq!(one("copy&utm=src%3D%7Bplace%7D").status, 400);
}
