//! The HTTP service.

mod client;
mod edges;
mod packaging;
mod same;
mod stopping;
mod strangers;
mod watched;

use crate::run::{handbill, handbill_in};
use client::Service;
use std::fs;
use std::net::TcpStream;
use std::process::{Command, Stdio};

const PAGE: &str = "<!doctype html><html lang=en><head><meta charset=utf-8><title>River</title>\
    <meta name=description content='It is back.'><link rel=canonical href=https://example.org/river></head>\
    <body><article><h1>River</h1><p>x</p></article></body></html>\n";

fn library() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("river.html"), PAGE).expect("written");
    fs::create_dir(folder.path().join(".git")).expect("made");
    fs::write(folder.path().join(".git/config"), "secret").expect("written");
    folder
}

fn start(folder: &tempfile::TempDir, more: &[&str]) -> Service {
    let root = folder.path().to_str().expect("UTF-8");
    Service::start(&[&[root], more].concat())
}

/// What clients are answered that come one after the other, each from such a chain of proxies, where one request is allowed.
fn statuses(flags: &[&str], forwarded: &[&str]) -> Vec<u16> {
    let service = Service::start(&[&["--rate", "1"], flags].concat());
    let ask = |from: &&str| {
        service
            .ask("GET", "/qr?text=a", &[("X-Forwarded-For", from)], b"")
            .status
    };
    forwarded.iter().map(ask).collect()
}

fn code(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

#[test]
fn it_gives_what_the_command_gives() {
    let service = Service::start(&[]);
    let link = "https://example.org/1";
    let svg = service.get("/qr?text=https%3A%2F%2Fexample.org%2F1");
    assert_eq!(
        (svg.status, svg.header("content-type")),
        (200, Some("image/svg+xml"))
    );
    assert_eq!(svg.body, handbill(&["qr", link, "--format", "svg"]).stdout);
    let png = service.get("/qr?text=https%3A%2F%2Fexample.org%2F1&format=png&size=400");
    assert_eq!(
        png.body,
        handbill(&["qr", link, "--format", "png", "--size", "400"]).stdout
    );
    let shared =
        service.get("/share?url=https%3A%2F%2Fexample.org%2F1&title=A%20%26%20b&to=whatsapp,telegram");
    let arguments = [
        "share",
        "--url",
        link,
        "--title",
        "A & b",
        "--to",
        "whatsapp,telegram",
        "--json",
    ];
    assert_eq!(shared.text(), handbill(&arguments).text());
    let page = PAGE.as_bytes();
    let read = service.ask("POST", "/unfurl", &[("Content-Type", "text/html")], page);
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(
        read.text(),
        handbill_in(folder.path(), &["unfurl", "-", "--json"], page).text()
    );
}

#[test]
fn answers_can_be_kept_and_asked_for_again() {
    let service = Service::start(&[]);
    let first = service.get("/qr?text=a");
    let tag = first.header("etag").expect("a tag").to_owned();
    assert!(
        first
            .header("cache-control")
            .expect("told")
            .starts_with("public, max-age=")
    );
    let again = service.ask(
        "GET",
        "/qr?text=a",
        &[("If-None-Match", &format!("\"x\", W/{tag}"))],
        b"",
    );
    assert_eq!((again.status, again.body.len()), (304, 0));
    assert_eq!(again.header("etag"), Some(tag.as_str()));
    assert_ne!(service.get("/qr?text=b").header("etag"), Some(tag.as_str()));
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
    ] {
        assert_eq!(first.header(name), Some(value));
    }
    assert!(
        first
            .header("content-security-policy")
            .expect("one")
            .contains("frame-ancestors 'none'")
    );
    let metrics = service.get("/metrics");
    assert!(
        metrics.text().contains("handbill_cache_hits_total 1\n"),
        "{}",
        metrics.text()
    );
    assert!(
        metrics.text().contains(r#"route="/qr",status="304""#) || metrics.text().contains("status=\"304\"")
    );
}

#[test]
fn oembed_answers_as_the_specification_says() {
    let folder = library();
    let service = start(&folder, &[]);
    let url = "url=https%3A%2F%2Fexample.org%2Friver%3Futm_source%3Dx";
    let json = service
        .get(&format!("/oembed?{url}&maxwidth=320&unknown=1"))
        .json();
    assert_eq!(
        (&json["type"], &json["title"], &json["width"]),
        (&"rich".into(), &"River".into(), &320.into())
    );
    assert!(
        json["html"]
            .as_str()
            .expect("text")
            .contains(&format!("http://{}/embed/frame?url=", service.address))
    );
    let xml = service.get(&format!("/oembed?{url}&format=xml"));
    assert_eq!(xml.header("content-type"), Some("text/xml; charset=utf-8"));
    assert!(xml.text().contains("<title>River</title>"));
    assert_eq!(service.get("/oembed").code(), code(400, "bad-value"));
    assert_eq!(service.get("/oembed?url=x").code(), code(400, "bad-url"));
    assert_eq!(
        service.get("/oembed?url=https%3A%2F%2Fexample.org%2Fno").code(),
        code(404, "not-found")
    );
    assert_eq!(
        service.get(&format!("/oembed?{url}&format=yaml")).code(),
        code(501, "bad-option")
    );

    let frame = service.get(&format!("/embed/frame?{url}"));
    assert!(frame.text().contains("<h1>River</h1>"));
    assert!(
        !frame
            .header("content-security-policy")
            .expect("one")
            .contains("frame-ancestors")
    );
    let quote = service.get(&format!("/embed/snippet?{url}"));
    assert!(quote.text().contains("/embed/embed.js"), "{}", quote.text());
    assert_eq!(
        service.get("/embed/embed.js").header("content-type"),
        Some("text/javascript; charset=utf-8")
    );
}

#[test]
fn the_folder_is_served_without_what_is_hidden() {
    let folder = library();
    let service = start(&folder, &[]);
    assert_eq!(service.get("/river.html").body, PAGE.as_bytes());
    for path in [
        "/.git/config",
        "/%2egit/config",
        "/x/..%2f.git/config",
        "/../../etc/passwd",
        "/no",
    ] {
        assert!([400, 404].contains(&service.get(path).status), "{path}");
    }
    assert_eq!(service.get("/healthz").text(), "ok\n");
}

#[test]
fn it_goes_to_a_service_itself_only_and_only_when_asked() {
    let off = Service::start(&[]);
    let asked = "/go/telegram?url=https%3A%2F%2Fexample.org%2F1&title=A";
    assert_eq!(off.get(asked).status, 404);
    let service = Service::start(&["--go"]);
    let gone = service.get(asked);
    assert_eq!(gone.status, 302);
    assert!(
        gone.header("location")
            .expect("one")
            .starts_with("https://t.me/share"),
        "{:?}",
        gone.header("location")
    );
    assert_eq!(gone.header("x-robots-tag"), Some("noindex, nofollow"));
    for path in ["/go/copy", "/go/nowhere", "/go/email"] {
        let answer = service.get(&asked.replace("/go/telegram", path));
        assert_eq!(answer.status, 400, "{path}: {:?}", answer.header("location"));
    }
}

#[test]
fn what_is_not_allowed_is_refused_in_one_way() {
    let service = Service::start(&["--fetch"]);
    let inside = service.get("/unfurl?url=http%3A%2F%2F127.0.0.1%2F");
    assert_eq!(inside.code(), code(403, "fetch-refused"));
    assert_eq!(
        Service::start(&[])
            .get("/unfurl?url=https%3A%2F%2Fexample.org%2F")
            .code(),
        code(404, "not-found")
    );
    assert_eq!(service.get("/qr").code(), code(400, "bad-value"));
    assert_eq!(service.get("/qr?text=a&txet=b").code(), code(400, "bad-value"));
    assert_eq!(
        service.get("/qr?text=a&size=9999").code(),
        code(400, "bad-option")
    );
    assert_eq!(
        service.ask("DELETE", "/qr?text=a", &[], b"").code(),
        code(405, "bad-option")
    );
    assert_eq!(
        service
            .ask("POST", "/unfurl", &[], &vec![b'x'; (4 << 20) + 1])
            .status,
        413
    );
    assert_eq!(
        service.ask("POST", "/unfurl", &[], b"%PDF-1.7").code(),
        code(400, "not-html")
    );
}

#[test]
fn one_client_gets_its_rate_and_a_full_queue_is_refused() {
    let service = Service::start(&["--rate", "3"]);
    let statuses: Vec<u16> = (0..5).map(|_| service.get("/qr?text=a").status).collect();
    assert_eq!(statuses, [200, 200, 200, 429, 429]);
    assert_eq!(service.get("/qr?text=a").header("retry-after"), Some("60"));
    assert_eq!(service.get("/healthz").status, 200, "health is never refused");

    let service = Service::start(&["--concurrency", "1", "--queue", "1"]);
    // Two bodies that do not come: one is waited for, one waits for its turn.
    let _slow: Vec<TcpStream> = (0..2).map(|_| service.announce(PAGE)).collect();
    let refused = (0..200)
        .map(|_| service.ask("POST", "/unfurl", &[], PAGE.as_bytes()))
        .find(|answer| answer.status == 503);
    let refused = refused.expect("refused once both are in");
    assert_eq!(refused.header("retry-after"), Some("1"));
    assert_eq!(
        service.get("/qr?text=a").status,
        200,
        "who sends slowly keeps nobody else"
    );
}

#[test]
fn instances_share_a_redis() {
    let folder = tempfile::tempdir().expect("a folder");
    let socket = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = socket.local_addr().expect("bound").port().to_string();
    drop(socket);
    let mut redis = Command::new("redis-server")
        .args([
            "--port",
            &port,
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--appendonly",
            "no",
        ])
        .current_dir(folder.path())
        .stdout(Stdio::null())
        .spawn()
        .expect("redis-server is installed");
    let address = format!("127.0.0.1:{port}");
    while TcpStream::connect(&address).is_err() {
        std::thread::yield_now();
        assert!(redis.try_wait().expect("known").is_none(), "redis-server ended");
    }
    let cache = format!("redis://{address}/");
    let (one, other) = (
        Service::start(&["--cache", &cache]),
        Service::start(&["--cache", &cache]),
    );
    let made = one.get("/qr?text=shared").body;
    let taken = other.get("/qr?text=shared");
    assert_eq!(taken.body, made);
    assert_eq!(taken.header("content-type"), Some("image/svg+xml"));
    assert!(
        other
            .get("/metrics")
            .text()
            .contains("handbill_cache_hits_total 1\n")
    );
    redis.kill().expect("killed");
    redis.wait().expect("gone");
    assert_eq!(
        other.get("/qr?text=shared").body,
        made,
        "without it the answer is made anew"
    );
}
