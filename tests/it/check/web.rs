//! Pages on the web: what only the server's answers show.

use super::GOOD;
use crate::fetch::hostile::{Server, page, redirect};
use std::sync::OnceLock;

/// A picture of 1200 by 630 pixels, as far as its header goes.
const GIF: &[u8] = b"GIF89a\xb0\x04\x76\x02\x80\0\0";

/// The good page on a server of its own. What the tests ask for says what is wrong: `/…/noindex/…`.
fn serve() -> Server {
    static BASE: OnceLock<String> = OnceLock::new();
    let server = Server::start(|path| {
        let base = BASE.get().expect("set before anything is asked");
        let good = GOOD
            .replace("https://example.org", base)
            .replace("1200x630-120000.jpg", "river.gif")
            .replace("image/jpeg", "image/gif");
        let html = |body: String| page("text/html; charset=utf-8", body.as_bytes());
        let headed = |header: &str| {
            let answer = String::from_utf8(html(good.clone())).expect("ASCII");
            answer
                .replacen("\r\n", &format!("\r\n{header}\r\n"), 1)
                .into_bytes()
        };
        let pictured = |file: &str| html(good.replace("/img/river.gif", file));
        let linked = |link: &str| {
            html(good.replace(
                "<link rel=\"canonical\"",
                &format!("{link}\n<link rel=\"canonical\""),
            ))
        };
        match path {
            "/robots.txt" => page(
                "text/plain",
                b"User-agent: Twitterbot\nDisallow: /shut\nDisallow: /img/shut.gif\n",
            ),
            "/charset" => page("text/html; charset=euc-kr", good.as_bytes()),
            "/noindex" => headed("X-Robots-Tag: noindex"),
            "/attachment" => headed("Content-Disposition: attachment"),
            "/6" => redirect("/5"),
            "/5" => redirect("/4"),
            "/4" => redirect("/3"),
            "/3" => redirect("/2"),
            "/2" => redirect("/1"),
            "/1" => redirect("/en/river.html"),
            "/octets" => pictured("/img/octets.gif"),
            "/kept" => pictured("/img/kept.gif"),
            "/gone" => pictured("/img/gone.gif"),
            "/heavy" => pictured("/img/heavy.gif"),
            "/error-page" => pictured("/img/error.gif"),
            "/picture-shut" => pictured("/img/shut.gif"),
            "/oembed" => linked(&format!(
                "<link rel=alternate type=application/json+oembed href={base}/oembed.json>"
            )),
            "/alone" => linked(&format!(
                "<link rel=alternate hreflang=en href={base}/en/river.html><link rel=alternate hreflang=ko href={base}/ko/river.html>"
            )),
            "/img/river.gif" | "/img/shut.gif" => page("image/gif", GIF),
            "/img/octets.gif" => page("application/octet-stream", GIF),
            "/img/heavy.gif" => page("image/gif", &[GIF, &[0; (4 << 20) + 1]].concat()),
            "/img/error.gif" => page("text/html", b"<title>Not here</title>"),
            "/img/kept.gif" => {
                b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_vec()
            }
            "/oembed.json" => page(
                "application/json",
                br#"{"version":"1.0","type":"rich","html":"x"}"#,
            ),
            "/ko/river.html" => page("text/html", b"<!doctype html><title>x</title>"),
            "/shut" | "/en/river.html" => html(good),
            _ => b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_vec(),
        }
    });
    BASE.set(server.url("")).expect("one server");
    server
}

#[test]
fn what_only_the_servers_answers_show_is_found() {
    let server = serve();
    let found = |path: &str| -> Vec<String> {
        // The server is a private one.
        let ran = crate::run::handbill(&[
            "check",
            &server.url(path),
            "--allow-private",
            "--json",
            "--rule=url-private=off",
            // How busy the machine is is not the page's fault.
            "--rule=answer-slow=off",
        ]);
        let pages = ran.json();
        let findings = pages["pages"][0]["findings"].as_array().expect("a list");
        findings
            .iter()
            .filter_map(|finding| Some(finding["rule"].as_str()?.to_owned()))
            .collect()
    };
    let nothing: &[&str] = &[];
    for (path, expected) in [
        ("/en/river.html", nothing),
        ("/charset", &["answer-charset"]),
        ("/noindex", &["answer-robots"]),
        ("/attachment", &["answer-attachment"]),
        // Each step leads to http, as the whole server is.
        ("/6", &["answer-redirects", "answer-downgrade"]),
        ("/1", &["answer-downgrade"]),
        ("/octets", &["image-content-type"]),
        ("/kept", &["image-status"]),
        ("/gone", &["image-file-missing"]),
        ("/heavy", &["image-too-heavy"]),
        ("/error-page", &["image-no-picture"]),
        ("/picture-shut", &["robots-txt-image"]),
        ("/shut", &["robots-txt"]),
        ("/oembed", &["oembed-required"]),
        ("/alone", &["hreflang-return"]),
    ] {
        let found = found(path);
        let missing = expected.iter().any(|rule| !found.iter().any(|id| id == rule));
        let other = found.iter().find(|id| !expected.contains(&id.as_str()));
        assert!(!missing && other.is_none(), "{path}: {found:?}, not {expected:?}");
    }
}
