//! Where the service meets what stands before it: slow clients, proxies, caches, crawlers.

use super::{Service, code, library, start, statuses};
use crate::run::handbill;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

const RIVER: &str = "url=https%3A%2F%2Fexample.org%2Friver";

#[test]
fn a_client_that_does_not_end_its_head_is_left() {
    let service = Service::start(&["--header-timeout", "1"]);
    let mut slow = TcpStream::connect(&service.address).expect("connected");
    slow.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\nX: ")
        .expect("sent");
    let mut fine = TcpStream::connect(&service.address).expect("connected");
    fine.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        .expect("sent");
    // Only what keeps the test from hanging where it fails.
    for stream in [&slow, &fine] {
        stream
            .set_read_timeout(Some(Duration::from_secs(60)))
            .expect("set");
    }
    let mut said = Vec::new();
    slow.read_to_end(&mut said).expect("the connection is ended");
    assert!(
        !said.starts_with(b"HTTP/1.1 200"),
        "{}",
        String::from_utf8_lossy(&said)
    );
    let mut said = String::new();
    fine.read_to_string(&mut said)
        .expect("an idle connection is ended as well");
    assert!(said.starts_with("HTTP/1.1 200"), "{said}");
}

#[test]
fn a_client_beyond_those_held_at_once_waits_and_is_answered() {
    let service = Service::start(&["--connections", "1", "--header-timeout", "1"]);
    let connect = || {
        let stream = TcpStream::connect(&service.address).expect("connected");
        // Only what keeps the test from hanging where it fails.
        let limit = Some(Duration::from_secs(60));
        stream.set_read_timeout(limit).expect("set");
        stream
    };
    let mut held = connect();
    held.write_all(b"GET /healthz HTTP/1.1\r\n").expect("sent");
    let mut waits = connect();
    let request = b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    waits.write_all(request).expect("sent");
    let mut said = String::new();
    waits.read_to_string(&mut said).expect("it is answered");
    assert!(said.starts_with("HTTP/1.1 200"), "{said}");
    // By then the other has been left.
    held.set_nonblocking(true).expect("set");
    let left = held.read_to_end(&mut Vec::new());
    let is_held = left.is_err_and(|error| error.kind() == std::io::ErrorKind::WouldBlock);
    assert!(!is_held);
}

#[test]
fn a_proxy_is_believed_only_where_it_is_trusted() {
    assert_eq!(
        statuses(&[], &["1.1.1.1", "1.1.1.2"]),
        [200, 429],
        "anyone can write it"
    );
    let trusted = ["--trust-proxy", "127.0.0.0/8,10.0.0.1"];
    assert_eq!(
        statuses(&trusted, &["1.1.1.1", "1.1.1.2", "1.1.1.1"]),
        [200, 200, 429]
    );
    // What the client itself wrote stands before what the proxies added.
    assert_eq!(
        statuses(
            &trusted,
            &[
                "9.9.9.1, 1.1.1.1, 10.0.0.1",
                "9.9.9.2, 1.1.1.1",
                "::ffff:1.1.1.1",
                "x"
            ]
        ),
        [200, 429, 429, 200]
    );
    let ran = handbill(&["serve", "--trust-proxy", "10.0.0.0/33"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
}

#[test]
fn caches_are_told_what_an_answer_depends_on() {
    let folder = library();
    let service = start(&folder, &[]);
    for path in ["/oembed", "/embed/snippet"] {
        let asked = format!("{path}?{RIVER}");
        let first = service.get(&asked);
        assert_eq!(first.header("vary"), Some("Host"), "{path}");
        let tag = first.header("etag").expect("a tag");
        let again = service.ask("GET", &asked, &[("If-None-Match", tag)], b"");
        assert_eq!(
            (again.status, again.header("vary")),
            (304, Some("Host")),
            "{path}"
        );
    }
    for public in [
        "https://cards.example.org/share",
        "https://cards.example.org/share/",
    ] {
        let service = start(&folder, &["--public-url", public]);
        let told = service.get(&format!("/oembed?{RIVER}"));
        assert_eq!(told.header("vary"), None);
        assert!(
            told.text()
                .contains("https://cards.example.org/share/embed/frame"),
            "{}",
            told.text()
        );
    }
    assert_eq!(handbill(&["serve", "--public-url", "example.org"]).code, 2);
}

#[test]
fn a_trusted_proxy_says_that_the_client_came_by_https() {
    let folder = library();
    let asked = format!("/embed/snippet?{RIVER}&form=frame");
    let by_https = |service: &Service| {
        let told = service.ask("GET", &asked, &[("X-Forwarded-Proto", "https")], b"");
        (
            told.text().contains("src=\"https://"),
            told.header("vary").map(str::to_owned),
        )
    };
    assert_eq!(by_https(&start(&folder, &[])), (false, Some("Host".to_owned())));
    let service = start(&folder, &["--trust-proxy", "127.0.0.1"]);
    assert_eq!(
        by_https(&service),
        (true, Some("Host, X-Forwarded-Proto".to_owned()))
    );
}

#[test]
fn frame_pages_of_a_site_can_be_framed_and_nothing_else_of_it() {
    let folder = library();
    let root = folder.path().to_str().expect("UTF-8");
    let ran = handbill(&["site", root, "--base-url", "https://example.org/", "--in-place"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let service = start(&folder, &[]);
    let policy = |path: &str| {
        let answer = service.get(path);
        assert_eq!(answer.status, 200, "{path}");
        answer.header("content-security-policy").expect("one").to_owned()
    };
    let frame = policy("/handbill/embed/river.html");
    assert!(
        frame.starts_with("default-src 'none'") && !frame.contains("frame-ancestors"),
        "{frame}"
    );
    assert!(policy("/river.html").contains("frame-ancestors 'self'"));
    let told = service.get("/handbill/oembed/river.json").json();
    assert!(
        told["html"]
            .as_str()
            .expect("text")
            .contains("https://example.org/handbill/embed/river.html")
    );
}

#[test]
fn files_are_asked_for_again_by_their_tag() {
    let folder = library();
    let service = start(&folder, &[]);
    let first = service.get("/river.html");
    let tag = first.header("etag").expect("a tag").to_owned();
    let again = service.ask("GET", "/river.html", &[("If-None-Match", &tag)], b"");
    assert_eq!((again.status, again.body.len()), (304, 0));
    fs::write(folder.path().join("river.html"), "<title>Another</title>").expect("written");
    let changed = service.ask("GET", "/river.html", &[("If-None-Match", &tag)], b"");
    assert_eq!((changed.status, changed.text()), (200, "<title>Another</title>"));
    for answer in [&first, &again] {
        assert_eq!(
            answer.header("cache-control"),
            Some("public, max-age=300, stale-while-revalidate=86400")
        );
    }
    for path in ["/no", "/healthz", "/metrics"] {
        assert_eq!(
            service.get(path).header("cache-control"),
            Some("no-store"),
            "{path}"
        );
    }
    assert_eq!(service.get("/no").code(), code(404, "not-found"));
}

#[test]
fn crawlers_are_kept_from_go() {
    let folder = library();
    assert_eq!(
        start(&folder, &["--go"]).get("/robots.txt").text(),
        "User-agent: *\nDisallow: /go/\n"
    );
    let own = "# ours\nUser-agent: a # one\nUser-Agent: b\n\nDisallow: /x\n\nuser-agent: c\nAllow: /\n\nUser-agent: d";
    fs::write(folder.path().join("robots.txt"), own).expect("written");
    assert_eq!(start(&folder, &[]).get("/robots.txt").text(), own);
    let service = start(&folder, &["--go"]);
    let text = service.get("/robots.txt").text().to_owned();
    assert_eq!(
        text,
        "# ours\nUser-agent: a # one\nUser-Agent: b\n\nDisallow: /go/\nDisallow: /x\n\n\
         user-agent: c\nDisallow: /go/\nAllow: /\n\nUser-agent: d\nDisallow: /go/\n\n\
         User-agent: *\nDisallow: /go/\n"
    );
    let document = service.get("/openapi.json").json();
    for (path, item) in document["paths"].as_object().expect("paths") {
        for operation in item.as_object().expect("methods").values() {
            for (status, response) in operation["responses"].as_object().expect("responses") {
                let said = &response["content"]["application/json"]["schema"]["$ref"];
                assert!(
                    status.as_str() < "400" || said == "#/components/schemas/ErrorBody",
                    "{path} {status}"
                );
            }
            assert!(operation["responses"]["503"].is_object(), "{path}");
        }
    }
    let known = document["components"]["schemas"]["ErrorDetail"]["properties"].clone();
    let refused = service.get("/qr").json()["error"].clone();
    let names = |value: &serde_json::Value| {
        value
            .as_object()
            .map(|fields| fields.keys().cloned().collect::<Vec<_>>())
    };
    assert_eq!(names(&known), names(&refused));
    assert!(document["paths"]["/go/{service}"]["get"]["parameters"].is_array());
    assert!(start(&folder, &[]).get("/openapi.json").json()["paths"]["/go/{service}"].is_null());
}

#[test]
fn an_article_that_is_not_public_is_said_to_be_so() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("bound").port();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut asked = [0; 4096];
            drop(stream.read(&mut asked));
            drop(
                stream.write_all(
                    b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                ),
            );
        }
    });
    let service = Service::start(&["--fetch", "--allow-private"]);
    let asked = format!("url=http%3A%2F%2F127.0.0.1%3A{port}%2Fsecret");
    for path in ["/oembed", "/card", "/check", "/unfurl"] {
        assert_eq!(
            service.get(&format!("{path}?{asked}")).code(),
            code(401, "private"),
            "{path}"
        );
    }
}
