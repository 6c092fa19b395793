//! The HTTP service.

mod client;
mod edges;
mod packaging;
mod same;
mod strangers;
mod watched;

use crate::run::{handbill, handbill_in};
use client::Service;
use std::fs;
use std::io::Read;
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
    // Two bodies that do not come: one is worked on, one waits.
    let _slow: Vec<TcpStream> = (0..2)
        .map(|_| {
            let mut stream = TcpStream::connect(&service.address).expect("connected");
            let head = format!(
                "POST /unfurl HTTP/1.1\r\nHost: {}\r\nContent-Length: 9\r\n\r\n",
                service.address
            );
            std::io::Write::write_all(&mut stream, head.as_bytes()).expect("sent");
            stream
        })
        .collect();
    let refused = (0..200)
        .map(|_| service.get("/qr?text=a"))
        .find(|answer| answer.status == 503);
    let refused = refused.expect("refused once both are in");
    assert_eq!(refused.header("retry-after"), Some("1"));
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

#[test]
fn it_stops_in_good_order_however_soon_it_is_told() {
    for _ in 0..8 {
        let mut child = Command::new(env!("CARGO_BIN_EXE_handbill"))
            .args(["serve", "--listen", "127.0.0.1:0", "--quiet"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        // The shell is there before the service tells its address, so nothing lies between that and the signal.
        let told = Command::new("sh")
            .args(["-c", "read -r address && kill -TERM \"$0\""])
            .arg(child.id().to_string())
            .stdin(child.stdout.take().expect("piped"))
            .status()
            .expect("a shell");
        assert!(told.success(), "{told}");
        let ended = child.wait().expect("it ended");
        assert!(ended.success(), "{ended}");
    }
}

#[test]
fn it_stops_when_told_once_requests_are_answered() {
    let service = Service::start(&[]);
    let mut open = TcpStream::connect(&service.address).expect("connected");
    let head = format!(
        "POST /unfurl HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: {}\r\n\r\n",
        service.address,
        PAGE.len()
    );
    std::io::Write::write_all(&mut open, head.as_bytes()).expect("sent");
    // It asks for the page, so the request is one that it is answering.
    const GO_ON: &[u8] = b"HTTP/1.1 100 Continue\r\n\r\n";
    let mut asked = [0; GO_ON.len()];
    open.read_exact(&mut asked).expect("asked");
    assert_eq!(asked, GO_ON);
    let stopping = std::thread::spawn(move || service.stop());
    std::io::Write::write_all(&mut open, PAGE.as_bytes()).expect("sent");
    let mut answer = String::new();
    open.read_to_string(&mut answer).expect("answered");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(stopping.join().expect("no panic"), "it ended well");
}

#[test]
fn settings_come_from_a_file_and_flags_go_before() {
    let folder = library();
    fs::write(
        folder.path().join("handbill.toml"),
        "[check]\nx = 1\n[serve]\nroott = 'x'\n",
    )
    .expect("written");
    let ran = handbill_in(folder.path(), &["serve"], b"");
    assert_eq!(ran.code, 3);
    assert_eq!(
        ran.stderr,
        "handbill: handbill.toml: serve.roott: unknown field: did you mean \"root\"?\n"
    );
    let config = folder.path().join("handbill.toml");
    let root = folder.path().display().to_string();
    fs::write(
        &config,
        format!("[serve]\nroot = '{root}'\nlisten = '127.0.0.1:1'\ngo = true\n"),
    )
    .expect("written");
    let service = Service::start(&["--config", config.to_str().expect("UTF-8")]);
    assert_eq!(service.get("/river.html").status, 200);
    let ran = handbill(&[
        "serve",
        "--cache",
        "redis://127.0.0.1:1/",
        "--listen",
        "127.0.0.1:0",
    ]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
}

#[test]
fn the_openapi_document_names_every_route() {
    let service = Service::start(&[]);
    let document = service.get("/openapi.json").json();
    assert!(
        document["openapi"]
            .as_str()
            .expect("a version")
            .starts_with("3.1")
    );
    let paths: Vec<_> = document["paths"]
        .as_object()
        .expect("paths")
        .keys()
        .cloned()
        .collect();
    for path in [
        "/qr",
        "/poster",
        "/share",
        "/card",
        "/check",
        "/unfurl",
        "/oembed",
        "/embed/frame",
        "/embed/snippet",
    ] {
        assert!(paths.iter().any(|known| known == path), "{paths:?}");
    }
    for (path, methods) in document["paths"].as_object().expect("paths") {
        for (method, about) in methods.as_object().expect("methods") {
            let kinds = &about["responses"]["200"]["content"];
            assert!(kinds.is_object(), "{method} {path} answers with nothing: {about}");
        }
    }
    let article = "url=https%3A%2F%2Fexample.org%2F1&title=A";
    for (path, more) in [
        ("/qr", "text=a&format=png"),
        ("/share", article),
        ("/poster", article),
    ] {
        let answer = service.get(&format!("{path}?{more}"));
        let kind = answer.header("content-type").expect("told").split(';').next();
        let told = &document["paths"][path]["get"]["responses"]["200"]["content"];
        assert!(told[kind.expect("one")].is_object(), "{path}: {told}");
    }
    let page = service.get("/api");
    let policy = page.header("content-security-policy").expect("one");
    assert!(
        policy.contains("default-src 'none'") && !policy.contains("unsafe"),
        "{policy}"
    );
}
