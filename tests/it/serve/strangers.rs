//! What strangers send: addresses of their own choice.

use super::Service;

#[test]
fn a_client_is_known_by_its_network_of_ipv6_and_whatever_its_port() {
    let statuses = |forwarded: &[&str]| {
        let service = Service::start(&["--rate", "1", "--trust-proxy", "127.0.0.1"]);
        let ask = |from: &&str| {
            service
                .ask("GET", "/qr?text=a", &[("X-Forwarded-For", from)], b"")
                .status
        };
        forwarded.iter().map(ask).collect::<Vec<u16>>()
    };
    assert_eq!(
        statuses(&["2001:db8:1:2::1", "2001:db8:1:2:3:4:5:6", "2001:db8:1:3::1"]),
        [200, 429, 200],
        "one of a network takes what address it likes"
    );
    assert_eq!(
        statuses(&["1.1.1.1:5000", "1.1.1.2:5000", "1.1.1.1:5001", "[2001:db8::1]:80"]),
        [200, 200, 429, 200]
    );
}
