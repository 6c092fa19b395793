//! How the service ends.

use super::PAGE;
use super::client::Service;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

/// Announces a page, and waits until the service asks for it: the request is one that it is answering.
fn under_way(service: &Service) -> TcpStream {
    const GO_ON: &[u8] = b"HTTP/1.1 100 Continue\r\n\r\n";
    let mut open = service.announce(PAGE);
    let mut asked = [0; GO_ON.len()];
    open.read_exact(&mut asked).expect("asked");
    assert_eq!(asked, GO_ON);
    open
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
    let mut open = under_way(&service);
    let stopping = std::thread::spawn(move || service.stop());
    open.write_all(PAGE.as_bytes()).expect("sent");
    let mut answer = String::new();
    open.read_to_string(&mut answer).expect("answered");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(stopping.join().expect("no panic"), "it ended well");
}

#[test]
fn it_stops_at_once_when_told_again() {
    let (service, mut log) = Service::logged(&[]);
    let _open = under_way(&service);
    service.tell("TERM");
    while TcpStream::connect(&service.address).is_ok() {
        std::thread::yield_now();
    }
    assert!(service.stop(), "it ended well");
    let mut text = String::new();
    log.read_to_string(&mut text).expect("UTF-8");
    assert!(text.contains("told to stop again"), "{text}");
}
