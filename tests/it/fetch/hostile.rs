//! A server on this machine that answers as a test tells it to.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Answers each request by its path.
    pub(crate) fn start(answer: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static) -> Self {
        Self::serve(move |head, stream| {
            let path = head.split(' ').nth(1).unwrap_or("/");
            drop(stream.write_all(&answer(path)));
        })
    }

    /// Leaves each connection to `mischief` once the request has come.
    pub(crate) fn raw(mischief: fn(&mut TcpStream)) -> Self {
        Self::serve(move |_, stream| mischief(stream))
    }

    fn serve(work: impl Fn(&str, &mut TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("bound");
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (work, heads) = (Arc::new(work), asked.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (work, heads) = (work.clone(), heads.clone());
                std::thread::spawn(move || {
                    let head = read_head(&stream);
                    heads.lock().expect("no panic").push(head.clone());
                    let mut stream = stream;
                    work(&head, &mut stream);
                });
            }
        });
        Self { address, asked }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The heads of the requests that came.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("no panic").clone()
    }
}

fn read_head(stream: &TcpStream) -> String {
    let mut head = String::new();
    let mut lines = BufReader::new(stream);
    while lines.read_line(&mut head).is_ok_and(|read| read > 2) {}
    head
}

pub(crate) fn page(content_type: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

pub(crate) fn redirect(to: &str) -> Vec<u8> {
    format!("HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        .into_bytes()
}

const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

fn pour(stream: &mut TcpStream, start: &[u8], drop_of: &[u8], pause: Duration) {
    let mut poured = stream.write_all(start);
    while poured.is_ok() {
        std::thread::sleep(pause);
        poured = stream.write_all(drop_of);
    }
}

pub(crate) fn drip_head(stream: &mut TcpStream) {
    pour(stream, b"HTTP/1.1 200 OK\r\nX: ", b"x", Duration::from_millis(50));
}

pub(crate) fn drip_body(stream: &mut TcpStream) {
    pour(stream, &[HEAD, b"\r\n"].concat(), b"x", Duration::from_millis(50));
}

pub(crate) fn silence(stream: &mut TcpStream) {
    // Ends when the other side has gone.
    drop(read_head(stream));
}

pub(crate) fn endless_head(stream: &mut TcpStream) {
    pour(
        stream,
        b"HTTP/1.1 200 OK\r\n",
        &b"X: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n".repeat(100),
        Duration::ZERO,
    );
}

pub(crate) fn endless_body(stream: &mut TcpStream) {
    pour(stream, &[HEAD, b"\r\n"].concat(), &[b'x'; 65536], Duration::ZERO);
}

pub(crate) fn endless_chunks(stream: &mut TcpStream) {
    let chunk = [b"10000\r\n", &[b'x'; 65536][..], b"\r\n"].concat();
    pour(
        stream,
        &[HEAD, b"Transfer-Encoding: chunked\r\n\r\n"].concat(),
        &chunk,
        Duration::ZERO,
    );
}

/// 16 MiB of zeros in 16 KiB: gzip with one block that repeats (RFC 1951), as a compressor writes it.
pub(crate) fn gzip_bomb(stream: &mut TcpStream) {
    let bytes = std::process::Command::new("sh")
        .args(["-c", "head -c 16777216 /dev/zero | gzip -9"])
        .output()
        .expect("gzip runs")
        .stdout;
    assert!(bytes.len() < 32768, "{}", bytes.len());
    drop(
        stream.write_all(
            &[
                HEAD,
                b"Content-Encoding: gzip\r\nConnection: close\r\n\r\n",
                &bytes,
            ]
            .concat(),
        ),
    );
}

pub(crate) fn no_http(stream: &mut TcpStream) {
    drop(stream.write_all(b"SSH-2.0-OpenSSH_9.2\r\n"));
}
