//! The guarded client against servers that mean ill.

pub(crate) mod hostile;

use handbill::fetch::{FetchOptions, Fetcher, is_public};
use handbill::link::HttpUrl;
use handbill::{Error, ErrorCode};
use hostile::{Server, page};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

fn url(text: &str) -> HttpUrl {
    HttpUrl::parse(text).expect("a good address")
}

/// A client that may go to `server` and to no other private address.
fn only(server: &Server) -> FetchOptions {
    FetchOptions::new()
        .with_private_address(server.address)
        .with_port(server.address.port())
}

fn fails(options: FetchOptions, address: &str) -> Error {
    Fetcher::new(options)
        .page(&url(address))
        .expect_err("it is refused")
}

#[test]
fn a_page_is_fetched_and_read() {
    let server = Server::start(|_| page("text/html; charset=utf-8", b"<title>River</title>"));
    let fetched = Fetcher::new(only(&server))
        .page(&url(&server.url("/a#top")))
        .expect("fetched");
    assert_eq!(fetched.bytes(), b"<title>River</title>");
    assert_eq!(fetched.content_type(), "text/html; charset=utf-8");
    let asked = server.asked();
    assert!(asked[0].starts_with("GET /a HTTP/1.1"), "{asked:?}");
    assert!(
        asked[0].to_lowercase().contains("user-agent: handbill/"),
        "{asked:?}"
    );
    assert!(!asked[0].to_lowercase().contains("cookie"));
}

#[test]
fn addresses_that_are_not_public_are_refused() {
    for inside in [
        "127.0.0.1",
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192",
        "192.168.1.1",
        "198.18.0.1",
        "203.0.113.9",
        "224.0.0.1",
        "255.255.255.255",
        "168.63.129.16",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:93.184.216.34",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "ff02::1",
    ] {
        assert!(!is_public(inside.parse().expect("an address")), "{inside}");
    }
    for outside in [
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "172.32.0.0",
        "2606:4700::1111",
        "2a00:1450::1",
    ] {
        assert!(is_public(outside.parse().expect("an address")), "{outside}");
    }
    for written in [
        "http://127.0.0.1/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:7f00:1]/",
        "http://localhost/",
        "http://169.254.169.254/latest/meta-data/",
    ] {
        let error = fails(FetchOptions::new(), written);
        assert_eq!(error.code(), ErrorCode::FetchRefused, "{written}: {error}");
    }
}

#[test]
fn a_redirect_is_checked_like_the_first_address() {
    let inside = Server::start(|_| page("text/html", b"<title>secret</title>"));
    let target = inside.url("/");
    let server = Server::start(move |path| match path {
        "/in" => hostile::redirect(&target),
        "/file" => hostile::redirect("file:///etc/passwd"),
        "/port" => hostile::redirect("http://192.0.2.1:6379/"),
        "/loop" => hostile::redirect("/loop"),
        "/once" => hostile::redirect("there#x"),
        _ => page("text/html", b"<title>there</title>"),
    });
    let options = only(&server).with_port(inside.address.port());
    for path in ["/in", "/file", "/port"] {
        let error = fails(options.clone(), &server.url(path));
        assert_eq!(error.code(), ErrorCode::FetchRefused, "{path}: {error}");
    }
    assert!(inside.asked().is_empty(), "the inner server was connected to");
    let before = server.asked().len();
    assert_eq!(
        fails(options.clone(), &server.url("/loop")).code(),
        ErrorCode::Fetch
    );
    assert_eq!(server.asked().len() - before, 6, "the address and 5 redirects");
    let there = Fetcher::new(options)
        .page(&url(&server.url("/once")))
        .expect("one redirect");
    assert_eq!(there.url().as_str(), server.url("/there"));
}

#[test]
fn a_name_that_turns_inside_is_refused() {
    let inside = Server::start(|_| page("text/html", b"<title>secret</title>"));
    let port = inside.address.port();
    let server = Server::start(move |_| hostile::redirect(&format!("http://rebinds.example:{port}/again")));
    let (first, then) = (server.address, inside.address);
    let looked_up = AtomicUsize::new(0);
    let options = only(&server).with_port(port).with_lookup(move |_| {
        let turn = looked_up.fetch_add(1, Ordering::SeqCst);
        Ok(vec![if turn == 0 { first } else { then }])
    });
    let error = fails(
        options.clone(),
        &format!("http://rebinds.example:{}/", first.port()),
    );
    assert_eq!(error.code(), ErrorCode::FetchRefused, "{error}");
    // One address inside among good ones refuses all.
    let public: SocketAddr = "93.184.216.34:80".parse().expect("an address");
    let error = fails(
        options.with_lookup(move |_| Ok(vec![public, then])),
        "http://both.example/",
    );
    assert_eq!(error.code(), ErrorCode::FetchRefused, "{error}");
    assert!(inside.asked().is_empty(), "the inner server was connected to");
}

#[test]
fn ports_of_other_services_are_refused() {
    let server = Server::start(|_| page("text/html", b"<title>x</title>"));
    let options = FetchOptions::new().with_private_address(server.address);
    let error = fails(options, &server.url("/"));
    assert_eq!(error.code(), ErrorCode::FetchRefused, "{error}");
    assert!(server.asked().is_empty());
}

#[test]
fn a_server_that_never_ends_is_left() {
    for mischief in [hostile::drip_head, hostile::drip_body, hostile::silence] {
        let server = Server::raw(mischief);
        let error = fails(
            only(&server).with_time(Duration::from_millis(700)),
            &server.url("/"),
        );
        assert_eq!(
            (error.code(), error.message()),
            (ErrorCode::Fetch, "the server takes too long"),
            "{error}"
        );
    }
    for mischief in [hostile::endless_body, hostile::endless_chunks, hostile::gzip_bomb] {
        let server = Server::raw(mischief);
        let error = fails(only(&server), &server.url("/"));
        assert_eq!(error.code(), ErrorCode::TooLarge, "{error}");
    }
    for mischief in [hostile::endless_head, hostile::no_http] {
        let server = Server::raw(mischief);
        let error = fails(only(&server), &server.url("/"));
        assert_eq!(error.code(), ErrorCode::Fetch, "{error}");
    }
}

#[test]
fn what_is_no_page_is_refused() {
    let server = Server::start(|path| {
        match path {
        "/pdf" => page("application/pdf", b"%PDF-1.7"),
        "/none" => b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx".to_vec(),
        "/brotli" => b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\nContent-Length: 1\r\n\r\nx".to_vec(),
        "/short" => b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99\r\n\r\nx".to_vec(),
        "/picture" => page("image/png", b"\x89PNG"),
        _ => b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n".to_vec(),
    }
    });
    for (path, code, says) in [
        ("/pdf", ErrorCode::NotHtml, "application/pdf"),
        ("/none", ErrorCode::NotHtml, "does not say"),
        ("/brotli", ErrorCode::Fetch, "\"br\""),
        ("/short", ErrorCode::Fetch, ""),
        ("/gone", ErrorCode::Fetch, "404 Not Found"),
    ] {
        let error = fails(only(&server), &server.url(path));
        assert_eq!(error.code(), code, "{path}: {error}");
        assert!(error.to_string().contains(says), "{path}: {error}");
        assert!(error.to_string().contains(&server.url(path)), "{path}: {error}");
    }
    let fetcher = Fetcher::new(only(&server));
    assert_eq!(
        fetcher
            .picture(&url(&server.url("/picture")))
            .expect("one")
            .bytes(),
        b"\x89PNG"
    );
    assert_eq!(
        fetcher
            .picture(&url(&server.url("/pdf")))
            .expect_err("none")
            .code(),
        ErrorCode::BadValue
    );
}

#[test]
fn robots_txt_is_obeyed_when_asked() {
    let server = Server::start(|path| match path {
        "/robots.txt" => page(
            "text/plain",
            b"User-agent: handbill\nDisallow: /drafts/\n\nUser-agent: *\nDisallow: /\n",
        ),
        _ => page("text/html", b"<title>x</title>"),
    });
    let asks = only(&server).with_robots(true);
    let fetcher = Fetcher::new(asks.clone());
    assert!(fetcher.page(&url(&server.url("/news"))).is_ok());
    let error = fails(asks, &server.url("/drafts/1"));
    assert_eq!(error.code(), ErrorCode::FetchRefused, "{error}");
    assert!(
        Fetcher::new(only(&server))
            .page(&url(&server.url("/drafts/1")))
            .is_ok(),
        "not asked"
    );
    for (answer, allowed) in [("404 Not Found", true), ("503 Service Unavailable", false)] {
        let head = format!("HTTP/1.1 {answer}\r\nContent-Length: 0\r\n\r\n");
        let server = Server::start(move |path| match path {
            "/robots.txt" => head.clone().into_bytes(),
            _ => page("text/html", b"<title>x</title>"),
        });
        let fetched = Fetcher::new(only(&server).with_robots(true)).page(&url(&server.url("/")));
        assert_eq!(fetched.is_ok(), allowed, "{answer}");
    }
}

#[test]
fn the_command_fetches_and_no_proxy_is_asked() {
    let server = Server::start(|_| {
        page(
            "text/html; charset=euc-kr",
            b"<html><head><title>\xc7\xd1\xb1\xdb</title></head></html>",
        )
    });
    let proxy = Server::start(|_| page("text/html", b"<title>proxied</title>"));
    let run = |arguments: &[&str]| {
        std::process::Command::new(env!("CARGO_BIN_EXE_handbill"))
            .args(arguments)
            .envs(["http_proxy", "HTTP_PROXY", "ALL_PROXY"].map(|name| (name, proxy.url(""))))
            .output()
            .expect("it runs")
    };
    let (address, allow) = (server.url("/1"), "--allow-private");
    let ran = run(&["unfurl", &address, "--json", allow]);
    let json: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    assert_eq!(json["article"]["title"], "한글");
    assert_eq!(json["article"]["url"], address);
    let refused = run(&["unfurl", &address]);
    assert_eq!(refused.status.code(), Some(4));
    assert!(proxy.asked().is_empty() && server.asked().len() == 1);
}
