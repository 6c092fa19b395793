//! Whom it is sent to, and from which device.

use super::{article, decoded, share_rain, url_of};
use crate::run::handbill;
use handbill::error::ErrorCode;
use handbill::services::{self, Device, Method};
use handbill::share::{self, ShareOptions};

const INVITE: &str = "https://chat.whatsapp.com/AbCdEf0123456789";

#[test]
fn an_invite_is_passed_on_as_it_is() {
    let options = ShareOptions::new()
        .with_group(INVITE)
        .and_then(|options| options.with_group("https://t.me/+AbCd-Ef_12"))
        .unwrap();
    let whatsapp = share::share_intent(services::find("whatsapp").unwrap(), &article(), &options).unwrap();
    assert_eq!(whatsapp.url(), Some(INVITE));
    assert!(whatsapp.text().ends_with("#top"), "the text to paste is whole");
    assert_eq!(url_of("telegram", &options), "https://t.me/+AbCd-Ef_12");
    assert!(url_of("line", &options).starts_with("https://social-plugins.line.me/"));
}

#[test]
fn a_public_group_gets_the_text() {
    let options = ShareOptions::new()
        .with_group("https://t.me/example_news/")
        .unwrap();
    let url = url_of("telegram", &options);
    assert!(url.starts_with("https://t.me/example_news?text="), "{url}");
    assert_eq!(
        decoded(&url)["text"],
        "Rain & sun\n\nhttps://example.org/news/1?lang=ko#top"
    );
    for bad in [
        "https://chat.whatsapp.com/",
        "https://example.org/+x",
        "https://t.me/a",
        "https://t.me/share/url",
        "https://t.me/name?x=1",
        "http://chat.whatsapp.com/x",
    ] {
        let error = ShareOptions::new().with_group(bad).unwrap_err();
        assert_eq!(error.code(), ErrorCode::BadOption, "{bad}");
    }
}

#[test]
fn telegram_is_sent_to_a_number() {
    let options = ShareOptions::new().with_phone("+82 10 1234 5678").unwrap();
    assert!(
        url_of("telegram", &options)
            .starts_with("https://t.me/+821012345678?text=Rain%20%26%20sun%0A%0Ahttps")
    );
}

#[test]
fn each_device_gets_the_link_that_works_best_there() {
    let on = |device| {
        ShareOptions::new()
            .with_device(device)
            .with_phone("+821012345678")
            .unwrap()
    };
    assert!(url_of("sms", &on(Device::Ios)).starts_with("sms:+821012345678&body=Rain"));
    assert!(url_of("sms", &on(Device::Android)).starts_with("sms:+821012345678?body=Rain"));
    assert!(url_of("sms", &on(Device::Desktop)).starts_with("sms:+821012345678?&body=Rain"));
    for (service, phone, desktop) in [
        (
            "line",
            "https://line.me/R/share?text=",
            "https://social-plugins.line.me/",
        ),
        ("bluesky", "https://bsky.app/", "https://bsky.app/"),
        ("whatsapp", "https://wa.me/", "https://wa.me/"),
    ] {
        assert!(
            url_of(service, &on(Device::Android)).starts_with(phone),
            "{service}"
        );
        assert!(
            url_of(service, &on(Device::Desktop)).starts_with(desktop),
            "{service}"
        );
    }
    let with_id = on(Device::Ios).with_app_id("42").unwrap();
    let messenger = share::share_intent(services::find("messenger").unwrap(), &article(), &with_id).unwrap();
    assert_eq!(messenger.method(), Method::App);
    assert!(messenger.url().unwrap().starts_with("fb-messenger:"));
}

#[test]
fn the_command_shows_and_takes_them() {
    let shown = handbill(&["services", "show", "sms"]);
    for expected in [
        "sms:{tel}&body={post}",
        "sms:{tel}?body={post}",
        "title, text, quote, phone",
    ] {
        assert!(shown.text().contains(expected), "{}", shown.text());
    }
    let shown = handbill(&["services", "show", "telegram"]);
    for expected in [
        "https://t.me/{account}?text={post}",
        "https://t.me/+…",
        "on a phone",
        "on a desktop",
    ] {
        assert!(shown.text().contains(expected), "{}", shown.text());
    }
    assert_eq!(
        share_rain(&["whatsapp", "--group", INVITE]).text(),
        format!("{INVITE}\n")
    );
    assert!(
        share_rain(&["sms", "--device", "ios"])
            .text()
            .starts_with("sms:&body=Rain")
    );
    assert_eq!(share_rain(&["sms", "--device", "toaster"]).code, 2);
}
