//! The registry: the table is fresh and sound, services are found by name.

use crate::share::{EXAMPLE_TITLE, EXAMPLE_URL, options_for_all};
use handbill::error::ErrorCode;
use handbill::language::Language;
use handbill::link::HttpUrl;
use handbill::services::{self, Kind, Method, Role, Service, Status};
use handbill::{Article, share};
use std::collections::HashSet;
use std::process::Command;

/// What the first step promises, in the order of the table.
const REQUIRED: &[&str] = &[
    "whatsapp",
    "telegram",
    "line",
    "kakaotalk",
    "kakaostory",
    "viber",
    "wechat",
    "weibo",
    "facebook",
    "messenger",
    "x",
    "threads",
    "bluesky",
    "mastodon",
    "linkedin",
    "reddit",
    "pinterest",
    "tumblr",
    "vk",
    "email",
    "sms",
    "copy",
    "native",
    "print",
    "qr",
];

#[test]
fn tables_are_what_the_data_makes() {
    let check = Command::new(env!("CARGO"))
        .args(["xtask", "tables", "--check"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(
        check.status.success(),
        "{}",
        String::from_utf8_lossy(&check.stderr)
    );
}

#[test]
fn required_services_come_first() {
    let ids: Vec<&str> = services::all()
        .iter()
        .take(REQUIRED.len())
        .map(Service::id)
        .collect();
    assert_eq!(ids, REQUIRED);
    assert!(services::all().len() >= 65, "{}", services::all().len());
}

fn is_date(text: &str) -> bool {
    handbill::time::Timestamp::parse(text).is_ok_and(|time| time.is_date())
}

#[test]
fn every_row_is_sound() {
    let mut names = HashSet::new();
    for service in services::all().iter().chain(services::retired()) {
        let id = service.id();
        for name in std::iter::once(id).chain(service.aliases().iter().copied()) {
            assert!(names.insert(name.to_lowercase()), "{name} stands twice");
        }
        assert!(!service.sources().is_empty(), "{id}: no sources");
        assert!(is_date(service.checked()), "{id}: {}", service.checked());
        if service.is_default() {
            assert_eq!(service.status(), Status::Alive, "{id}");
        }
        for template in [
            service.web_template(),
            service.server_template(),
            service.app_template(),
        ]
        .into_iter()
        .flatten()
        {
            let scheme = template.split(':').next().expect("split gives one piece");
            let own = [
                "whatsapp",
                "tg",
                "viber",
                "fb-messenger",
                "bluesky",
                "bandapp",
                "threema",
                "sms",
                "mailto",
            ];
            assert!(scheme == "https" || own.contains(&scheme), "{id}: {scheme}");
        }
        assert!(
            service.web_template().is_none_or(|web| web.starts_with("https:")),
            "{id}"
        );
        match service.status() {
            Status::Retired(end) => {
                let padded = format!("{}{}", end.since(), &"-01-01"[end.since().len().min(10) - 4..]);
                assert!(is_date(&padded), "{id}: {}", end.since());
                let alternative = services::find(end.alternative()).expect("the alternative can be used");
                assert!(matches!(alternative.status(), Status::Alive), "{id}");
            }
            _ => assert_eq!(
                service.method() == Method::Link,
                service.web_template().is_some(),
                "{id}"
            ),
        }
    }
}

#[test]
fn alive_services_rest_on_more_than_hearsay() {
    for service in services::all() {
        let can_be_looked_up =
            |source: &str| source.contains("://") || source.starts_with("RFC") || source.starts_with("ISO");
        let sound = service.sources().iter().any(|source| can_be_looked_up(source))
            || service.kind() == Kind::Device
            || service.status() == Status::Unverified
            || service.id() == "band";
        assert!(sound, "{}: {:?}", service.id(), service.sources());
    }
}

#[test]
fn examples_are_what_is_made() {
    let article = Article::new(HttpUrl::parse(EXAMPLE_URL).unwrap(), EXAMPLE_TITLE).unwrap();
    for service in services::all() {
        let mut options = share::ShareOptions::new().with_app_id("1234567890").unwrap();
        if !service.needs().is_empty() && service.takes_instance() {
            options = options.with_instance(service.id(), "social.example").unwrap();
        }
        let intent = share::share_intent(service, &article, &options).unwrap();
        assert_eq!(intent.url(), service.example(), "{}", service.id());
    }
}

#[test]
fn names_are_found_in_any_form() {
    for (name, id) in [
        ("whatsapp", "whatsapp"),
        (" WA ", "whatsapp"),
        ("Twitter", "x"),
        ("카카오톡", "kakaotalk"),
        ("微信", "wechat"),
        ("Hacker News", "hackernews"),
        ("e-mail", "email"),
        ("ВКонтакте", "vk"),
    ] {
        assert_eq!(services::find(name).unwrap().id(), id, "{name}");
    }
}

#[test]
fn an_unknown_name_offers_the_nearest() {
    for (name, near) in [
        ("watsapp", "whatsapp"),
        ("telegarm", "telegram"),
        ("blusky", "bluesky"),
        ("pokcet", "pocket"),
    ] {
        let error = services::find(name).unwrap_err();
        assert_eq!(error.code(), ErrorCode::UnknownService);
        assert_eq!(error.fix(), Some(format!("did you mean {near:?}?").as_str()));
    }
    let error = services::find("\u{7}zzzzzzzz").unwrap_err();
    assert_eq!(
        error.to_string(),
        "no service is called \"\\u{7}zzzzzzzz\": `handbill services` lists those there are"
    );
}

#[test]
fn a_closed_service_says_when_and_what_instead() {
    let error = services::find("Pocket").unwrap_err();
    assert_eq!(error.code(), ErrorCode::RetiredService);
    assert_eq!(
        error.to_string(),
        "Pocket closed on 2025-07-08: use instapaper instead"
    );
    for service in services::retired() {
        let error = services::find(service.id()).unwrap_err();
        let Status::Retired(end) = service.status() else {
            panic!("{} is not retired", service.id());
        };
        assert!(error.to_string().contains(end.since()), "{error}");
        assert!(error.to_string().contains(end.alternative()), "{error}");
    }
}

#[test]
fn lists_are_read() {
    let ids = |list: &str| -> Vec<&str> { services::select(list).unwrap().iter().map(|s| s.id()).collect() };
    assert_eq!(ids("x, whatsapp  x\ttwitter,,line"), ["x", "whatsapp", "line"]);
    assert_eq!(ids("all").len(), services::all().len());
    assert_eq!(ids("default")[0], "whatsapp");
    assert_eq!(ids("email,default")[..2], ["email", "whatsapp"]);
    assert_eq!(services::select(" , ").unwrap_err().code(), ErrorCode::BadOption);
    assert_eq!(
        services::select("x,pocket").unwrap_err().code(),
        ErrorCode::RetiredService
    );
}

#[test]
fn the_options_for_all_leave_nothing_out() {
    let article = Article::new(HttpUrl::parse(EXAMPLE_URL).unwrap(), EXAMPLE_TITLE).unwrap();
    let all = services::select("all").unwrap();
    let intents = share::share_links(&article, &options_for_all(), &all).unwrap();
    assert_eq!(intents.len(), all.len());
    let without = share::share_links(&article, &share::ShareOptions::new(), &all).unwrap();
    let missing: HashSet<&str> = all
        .iter()
        .filter(|service| share::missing_need(service, &article, &share::ShareOptions::new()).is_some())
        .map(|service| service.id())
        .collect();
    assert!(missing.contains("lemmy") && !missing.contains("messenger"));
    assert_eq!(without.len() + missing.len(), all.len());
}

#[test]
fn auto_is_what_readers_of_a_language_use() {
    let first = |tag: &str| -> Vec<&str> {
        let language = Language::parse(tag).unwrap();
        let chosen = services::select_for("auto", Some(&language)).unwrap();
        chosen.iter().take(4).map(|service| service.id()).collect()
    };
    assert_eq!(first("ko"), ["kakaotalk", "naver", "band", "line"]);
    assert_eq!(first("en-KR"), first("ko"));
    assert_eq!(first("zh-Hans-CN")[..3], ["wechat", "weibo", "qq"]);
    assert_eq!(first("zh-HK"), first("zh-Hant"));
    assert_eq!(first("km"), ["facebook", "messenger", "viber", "telegram"]);
    assert_eq!(first("my-MM"), first("my"));
    assert_eq!(first("kk")[..2], ["telegram", "whatsapp"]);
    let usual: Vec<_> = services::select("default").unwrap();
    let klingon = Language::parse("tlh").unwrap();
    assert_eq!(services::select_for("auto", Some(&klingon)).unwrap(), usual);
    assert_eq!(services::select("auto").unwrap(), usual);
    let korean = Language::parse("ko").unwrap();
    let mixed = services::select_for("x,auto,whatsapp", Some(&korean)).unwrap();
    assert_eq!((mixed[0].id(), mixed[1].id()), ("x", "kakaotalk"));
}

#[test]
fn what_a_service_ignores_is_said() {
    let pinterest = services::find("pinterest").unwrap();
    let taken: Vec<&str> = Role::ALL
        .into_iter()
        .filter(|role| pinterest.takes(*role))
        .map(Role::as_str)
        .collect();
    assert_eq!(taken, ["title", "text", "quote", "image"]);
    let linkedin = services::find("linkedin").unwrap();
    assert!(Role::ALL.into_iter().all(|role| !linkedin.takes(role)));
}

#[test]
fn the_page_shows_every_service_as_the_library_has_it() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/www/services.html");
    let page = std::fs::read_to_string(path).expect("the page is there");
    let row = |id: &str| {
        let start = page.find(&format!("<tr id=\"{id}\">"))?;
        page[start..].split("</tr>").next()
    };
    let escaped = |text: &str| text.replace('&', "&amp;");
    for service in services::all() {
        let row = row(service.id()).unwrap_or_else(|| panic!("no row for {}", service.id()));
        let taken: Vec<&str> = Role::ALL
            .into_iter()
            .filter(|role| service.takes(*role))
            .map(Role::as_str)
            .collect();
        assert!(
            row.contains(&format!("<td>{}</td>", taken.join(", "))),
            "{}: {row}",
            service.id()
        );
        let shown = row.replace("<wbr>", "");
        for template in [service.web_template(), service.app_template()]
            .into_iter()
            .flatten()
        {
            assert!(shown.contains(&escaped(template)), "{}", service.id());
        }
    }
    for service in services::retired() {
        let row = row(service.id()).unwrap_or_else(|| panic!("no row for {}", service.id()));
        let Status::Retired(end) = service.status() else {
            panic!("{} is in use", service.id());
        };
        assert!(row.contains(end.since()) && row.contains(&format!("#{}", end.alternative())));
    }
}
