//! What strangers send: bodies too large, bytes that are no text, addresses of other hosts, scripts of other sites.

use super::{Service, code, library, start, statuses};
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;

#[test]
fn whatever_is_wrong_is_answered_as_json() {
    let folder = library();
    let service = start(&folder, &["--go"]);
    let large = vec![b'x'; (4 << 20) + 1];
    for path in ["/unfurl", "/check", "/card"] {
        let answer = service.ask("POST", path, &[], &large);
        assert_eq!(answer.code(), code(413, "too-large"), "{path}");
    }
    assert_eq!(
        service.get("/go/%ff?url=https%3A%2F%2Fexample.org%2F1").code(),
        code(400, "bad-value")
    );
    let posted = service.ask("POST", "/river.html", &[], b"");
    assert_eq!(posted.code(), code(405, "bad-option"));
    assert_eq!(posted.header("allow"), Some("GET,HEAD"));
}

#[test]
fn bytes_that_are_no_utf_8_are_refused_and_not_encoded_as_something_else() {
    let service = Service::start(&[]);
    assert_eq!(service.get("/qr?text=caf%C3%A9").status, 200);
    for path in [
        "/qr?text=caf%E9",
        "/share?url=https%3A%2F%2Fa.example%2F&title=%ff",
    ] {
        assert_eq!(service.get(path).code(), code(400, "bad-value"), "{path}");
    }
}

#[test]
fn a_page_in_a_hidden_folder_is_no_article_either() {
    let folder = library();
    let draft = super::PAGE.replace("/river", "/draft");
    fs::create_dir(folder.path().join(".drafts")).expect("made");
    fs::write(folder.path().join(".drafts/draft.html"), draft).expect("written");
    let service = start(&folder, &[]);
    for path in ["/oembed", "/embed/frame", "/embed/snippet", "/share"] {
        let asked = |name: &str| format!("{path}?url=https%3A%2F%2Fexample.org%2F{name}");
        assert_eq!(service.get(&asked("river")).status, 200, "{path}");
        assert_eq!(
            service.get(&asked("draft")).code(),
            code(404, "not-found"),
            "{path}"
        );
    }
}

#[test]
fn no_address_leads_to_another_host() {
    let folder = library();
    fs::create_dir(folder.path().join("evil.example")).expect("made");
    let service = start(&folder, &[]);
    for path in ["/evil.example", "//evil.example", "///evil.example"] {
        let answer = service.get(path);
        assert_eq!(
            (answer.status, answer.header("location")),
            (307, Some("/evil.example/")),
            "{path}"
        );
    }
}

#[test]
fn scripts_of_other_sites_may_post_pages() {
    let service = Service::start(&[]);
    let asked = [
        ("Origin", "https://editor.example"),
        ("Access-Control-Request-Method", "POST"),
        ("Access-Control-Request-Headers", "content-type"),
    ];
    for path in ["/unfurl", "/check", "/card"] {
        let told = service.ask("OPTIONS", path, &asked, b"");
        assert_eq!((told.status, told.body.len()), (204, 0), "{path}");
        assert_eq!(told.header("access-control-allow-origin"), Some("*"));
        assert_eq!(told.header("access-control-allow-headers"), Some("*"));
        let methods = told.header("access-control-allow-methods").expect("told");
        assert!(methods.contains("POST"), "{methods}");
        assert_eq!(told.header("allow"), Some("GET,HEAD,POST"), "{path}");
    }
}

#[test]
fn a_client_is_known_by_its_network_of_ipv6_and_whatever_its_port() {
    let trusted = ["--trust-proxy", "127.0.0.1"];
    assert_eq!(
        statuses(
            &trusted,
            &["2001:db8:1:2::1", "2001:db8:1:2:3:4:5:6", "2001:db8:1:3::1"]
        ),
        [200, 429, 200],
        "one of a network takes what address it likes"
    );
    assert_eq!(
        statuses(
            &trusted,
            &["1.1.1.1:5000", "1.1.1.2:5000", "1.1.1.1:5001", "[2001:db8::1]:80"]
        ),
        [200, 200, 429, 200]
    );
}

#[test]
fn who_comes_to_no_page_sees_the_sites_own() {
    let folder = library();
    fs::write(folder.path().join("404.html"), "<title>Lost</title>").expect("written");
    let service = start(&folder, &[]);
    let lost = service.get("/no");
    assert_eq!((lost.status, lost.text()), (404, "<title>Lost</title>"));
    assert_eq!(lost.header("content-type"), Some("text/html"));
    assert_eq!(lost.header("cache-control"), Some("no-store"));
    let policy = lost.header("content-security-policy").expect("one");
    assert!(policy.contains("frame-ancestors 'self'"), "{policy}");
    let asked = service.get("/oembed?url=https%3A%2F%2Fexample.org%2Fno");
    assert_eq!(
        asked.code(),
        code(404, "not-found"),
        "programs are told as before"
    );
}

#[test]
fn a_title_that_no_card_can_show_takes_no_time() {
    let service = Service::start(&[]);
    let card = |title: &str| {
        let article = serde_json::json!({ "url": "https://example.org/1", "title": title, "authors": [{ "name": title }] });
        service.ask("POST", "/card", &[], article.to_string().as_bytes())
    };
    // Where no line can end, each may; all of them were weighed letter by letter once, longer than a request may take.
    assert_eq!(card(&"#".repeat(600)).status, 200);
    for endless in ["#".repeat(50_000), "rain ".repeat(20_000)] {
        assert_eq!(card(&endless).code(), code(400, "bad-value"));
    }
}

#[test]
fn a_page_too_large_to_fetch_is_no_fault_of_the_request() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("bound").port();
    std::thread::spawn(move || {
        let head =
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000000\r\nConnection: close\r\n\r\n";
        for mut stream in listener.incoming().flatten() {
            let mut asked = [0; 4096];
            drop(stream.read(&mut asked));
            drop(stream.write_all(&[&head[..], &[b'x'; 5_000_000]].concat()));
        }
    });
    let service = Service::start(&["--fetch", "--allow-private"]);
    for path in ["/unfurl", "/check", "/embed/frame"] {
        let asked = format!("{path}?url=http%3A%2F%2F127.0.0.1%3A{port}%2F");
        assert_eq!(service.get(&asked).code(), code(502, "too-large"), "{path}");
    }
}
