//! The expected addresses that are written out in `tests/vectors/share.json`.

use crate::run::handbill_in;
use handbill::Article;
use handbill::services::{self, Need};
use handbill::share::{self, ShareOptions};
use serde_json::Value;
use std::collections::HashMap;

fn vectors() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/share.json");
    let text = std::fs::read_to_string(path).expect("the vectors are there");
    serde_json::from_str(&text).expect("the vectors are JSON")
}

#[test]
fn addresses_are_as_written_out() {
    let vectors = vectors();
    let articles = vectors["articles"].as_object().expect("articles");
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for (name, given) in articles {
        assert!(given["link"].is_string(), "{name}: the link is missing");
        let article = Article::from_json(&given["article"].to_string()).expect("an article");
        let mut options = ShareOptions::new();
        if let Some(text) = given["text"].as_str() {
            options = options.with_text(text);
        }
        for tag in given["hashtags"].as_array().into_iter().flatten() {
            options = options.with_hashtag(tag.as_str().expect("a string"));
        }
        for (service, expected) in given["expected"].as_object().expect("addresses") {
            let service = services::find(service).expect("a service");
            let mut options = options.clone();
            if service.needs().contains(&Need::Instance) {
                let host = vectors["instance"].as_str().expect("a host");
                options = options.with_instance(service.id(), host).expect("a host");
            }
            let made = share::share_url(service, &article, &options);
            assert_eq!(
                made.expect("an address"),
                expected.as_str().expect("a string"),
                "{name}, {}",
                service.id()
            );
            *seen.entry(service.id()).or_default() += 1;
        }
    }
    for service in services::all() {
        let articles = seen.get(service.id()).copied().unwrap_or_default();
        assert!(articles >= 6, "{} has {articles} of six articles", service.id());
    }
}

#[test]
fn the_command_prints_the_same_addresses() {
    let vectors = vectors();
    let host = vectors["instance"].as_str().expect("a host");
    let instances: Vec<String> = services::all()
        .iter()
        .filter(|service| service.needs().contains(&Need::Instance))
        .map(|service| format!("{}={host}", service.id()))
        .collect();
    for (name, given) in vectors["articles"].as_object().expect("articles") {
        let mut arguments = vec!["share", "-", "--to", "all", "--json"];
        for instance in &instances {
            arguments.extend(["--instance", instance]);
        }
        if let Some(text) = given["text"].as_str() {
            arguments.extend(["--text", text]);
        }
        for tag in given["hashtags"].as_array().into_iter().flatten() {
            arguments.extend(["--hashtag", tag.as_str().expect("a string")]);
        }
        let article = given["article"].to_string();
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let ran = handbill_in(root, &arguments, article.as_bytes());
        assert_eq!(ran.code, 0, "{name}: {}", ran.stderr);
        let printed = ran.json();
        let mut made = serde_json::Map::new();
        for intent in printed.as_array().expect("a list") {
            let id = intent["service"].as_str().expect("an id").to_owned();
            let address = if intent["url"].is_null() {
                &intent["link"]
            } else {
                &intent["url"]
            };
            made.insert(id, address.clone());
        }
        for (service, expected) in given["expected"].as_object().expect("addresses") {
            assert_eq!(made.get(service), Some(expected), "{name}, {service}");
        }
    }
}
