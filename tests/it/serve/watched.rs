//! What every answer says to browsers, and what the log says of readers.

use super::{PAGE, Service, library, start};
use std::io::Read;
use std::process::{Command, Stdio};

/// Something to ask for on every route, with the status it is answered with.
const ASKED: &[(&str, u16)] = &[
    ("/healthz", 200),
    ("/metrics", 200),
    ("/openapi.json", 200),
    ("/api", 200),
    ("/api/api.js", 200),
    ("/api/api.css", 200),
    ("/qr?text=a", 200),
    ("/qr", 400),
    ("/poster?url=https%3A%2F%2Fexample.org%2Friver", 200),
    ("/poster?url=https%3A%2F%2Fexample.org%2Fno", 404),
    ("/share?url=https%3A%2F%2Fexample.org%2Friver", 200),
    ("/share?url=https%3A%2F%2Fexample.org%2Friver&format=html", 200),
    ("/card?url=https%3A%2F%2Fexample.org%2Friver&size=300x300", 200),
    ("/check?url=https%3A%2F%2Fexample.org%2Friver", 404),
    ("/unfurl?url=https%3A%2F%2Fexample.org%2Friver", 404),
    ("/oembed?url=https%3A%2F%2Fexample.org%2Friver", 200),
    ("/oembed?url=https%3A%2F%2Fexample.org%2Friver&format=xml", 200),
    ("/oembed?url=https%3A%2F%2Fexample.org%2Friver&format=x", 501),
    ("/embed/snippet?url=https%3A%2F%2Fexample.org%2Friver", 200),
    ("/embed/frame?url=https%3A%2F%2Fexample.org%2Friver", 200),
    ("/embed/embed.js", 200),
    ("/embed/embed.css", 200),
    ("/go/telegram?url=https%3A%2F%2Fexample.org%2Friver", 302),
    ("/robots.txt", 200),
    ("/river.html", 200),
    ("/no.html", 404),
];

#[test]
fn every_answer_has_a_policy_and_can_be_asked_for_again() {
    let folder = library();
    let service = start(&folder, &["--go"]);
    for (path, status) in ASKED {
        let answer = service.get(path);
        assert_eq!(answer.status, *status, "{path}: {:?}", answer.text());
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"), "{path}");
        let policy = answer.header("content-security-policy").expect("one");
        // A poster has a style of its own paper, and nothing that could run.
        let is_poster = path.starts_with("/poster") && *status == 200;
        let beside_style = policy.replace("style-src 'unsafe-inline';", "");
        assert_eq!(beside_style != policy, is_poster, "{path}: {policy}");
        assert!(!beside_style.contains("unsafe"), "{path}: {policy}");
        // Frames are all that others may frame; a site's own pages frame each other.
        let framed = policy.split("frame-ancestors ").nth(1);
        let wanted = match *path {
            path if path.starts_with("/embed/frame") => None,
            "/river.html" => Some("'self'"),
            _ => Some("'none'"),
        };
        assert_eq!(
            framed.map(|list| list.split(';').next().unwrap_or_default()),
            wanted,
            "{path}"
        );
        let kept = answer.header("cache-control").expect("told");
        let is_kept = *status == 200 && !["/healthz", "/metrics"].contains(path);
        assert_eq!(kept.starts_with("public, max-age="), is_kept, "{path}: {kept}");
        assert_eq!(answer.header("etag").is_some(), is_kept, "{path}");
        if let Some(tag) = answer.header("etag").filter(|_| is_kept) {
            let again = service.ask("GET", path, &[("If-None-Match", tag)], b"");
            assert_eq!((again.status, again.body.len()), (304, 0), "{path}");
            assert_eq!(again.header("etag"), Some(tag), "{path}");
            assert_eq!(again.header("vary"), answer.header("vary"), "{path}");
        }
        let head = service.ask("HEAD", path, &[], b"");
        assert_eq!((head.status, head.body.len()), (*status, 0), "{path}");
    }
}

#[test]
fn settings_come_from_the_environment() {
    let folder = library();
    let child = Command::new(env!("CARGO_BIN_EXE_handbill"))
        .args(["serve", "--quiet"])
        .envs([
            ("HANDBILL_LISTEN", "127.0.0.1:0"),
            ("HANDBILL_GO", "1"),
            ("HANDBILL_FETCH", "0"),
            // As a Compose file leaves what was not filled in.
            ("HANDBILL_RATE", ""),
            ("HANDBILL_CACHE", ""),
            ("HANDBILL_TRUST_PROXY", ""),
            ("HANDBILL_ROBOTS", ""),
        ])
        .env("HANDBILL_ROOT", folder.path())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let service = Service::of(child);
    assert_eq!(service.get("/river.html").status, 200);
    assert_eq!(
        service
            .get("/go/telegram?url=https%3A%2F%2Fexample.org%2Friver")
            .status,
        302
    );
    assert_eq!(
        service.get("/unfurl?url=https%3A%2F%2Fexample.org%2F").status,
        404
    );
}

#[test]
fn the_log_tells_no_reader() {
    let (service, mut log) = Service::logged(&["--json", "--trust-proxy", "127.0.0.1"]);
    for client in ["203.0.113.77", "2001:db8:1234:5678::9"] {
        let headers = [
            ("X-Forwarded-For", client),
            ("User-Agent", "Reader/1"),
            ("Referer", "https://from.example/"),
            ("Cookie", "who=reader"),
        ];
        let asked = "/share?url=https%3A%2F%2Fexample.org%2Fsecret&title=Secret&phone=%2B821012345678";
        assert_eq!(service.ask("GET", asked, &headers, b"").status, 200);
        assert_eq!(
            service.ask("POST", "/unfurl", &headers, PAGE.as_bytes()).status,
            200
        );
    }
    assert!(service.stop());
    let mut text = String::new();
    log.read_to_string(&mut text).expect("UTF-8");
    for private in [
        "secret",
        "Secret",
        "8210123",
        "Reader/1",
        "from.example",
        "who=",
        "River",
        "113.77",
        ":5678",
    ] {
        assert!(!text.contains(private), "{private}: {text}");
    }
    let lines: Vec<serde_json::Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .filter(|line: &serde_json::Value| line["message"] == "answered")
        .collect();
    let told: Vec<_> = lines
        .iter()
        .map(|line| {
            [&line["route"], &line["status"], &line["client"]]
                .map(ToString::to_string)
                .join(" ")
        })
        .collect();
    assert_eq!(
        told,
        [
            r#""/share" 200 "203.0.113.0""#,
            r#""/unfurl" 200 "203.0.113.0""#,
            r#""/share" 200 "2001:db8:1234::""#,
            r#""/unfurl" 200 "2001:db8:1234::""#,
        ]
    );
}
