//! The icons: all found, small, and there for the services people see most.

use handbill::{icons, services};

/// More than this is too much on a slow phone: a bar of six must stay below 1.8 KB.
const MAX_PATH_BYTES: usize = 900;

#[test]
fn every_icon_is_found_by_its_id_and_is_small() {
    let mut ids = Vec::new();
    for (id, path) in icons::all() {
        assert_eq!(icons::path(id), path, "{id}");
        assert!(path.len() <= MAX_PATH_BYTES, "{id}: {} bytes", path.len());
        assert!(
            path.starts_with(['M', 'm']) && path.ends_with(|c: char| c.is_ascii_alphanumeric()),
            "{id}"
        );
        ids.push(id);
    }
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), icons::all().count());
}

#[test]
fn every_icon_belongs_to_a_service() {
    for (id, _) in icons::all().filter(|(id, _)| *id != "other") {
        assert!(services::find(id).is_ok_and(|service| service.id() == id), "{id}");
    }
}

#[test]
fn the_services_of_every_bar_have_their_own_icon() {
    let first = "whatsapp telegram line kakaotalk kakaostory viber wechat weibo facebook messenger x threads bluesky \
                 mastodon linkedin reddit pinterest tumblr vk email sms copy print qr native";
    let chosen = services::select(first).expect("in the table");
    let usual = services::select("default").expect("in the table");
    for service in chosen.iter().chain(&usual) {
        assert_ne!(
            icons::path(service.id()),
            icons::path("no such service"),
            "{}",
            service.id()
        );
    }
}
