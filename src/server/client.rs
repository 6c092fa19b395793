//! Who asks: the peer, or whom a trusted proxy names.

use crate::error::{Error, ErrorCode, quoted};
use axum::http::HeaderMap;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;

/// An address or a network of proxies that are believed: `10.0.0.0/8`, `::1`.
///
/// ```
/// use handbill::server::Network;
/// let network: Network = "10.0.0.0/8".parse()?;
/// assert!(network.contains("10.1.2.3".parse().expect("an address")));
/// assert!("10.0.0.0/33".parse::<Network>().is_err());
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    prefix: u32,
}

impl Network {
    /// Whether `address` is in it; an IPv4 address is the same in its IPv6 form.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        let (own, width) = bits(self.address);
        let (other, other_width) = bits(address.to_canonical());
        // A shift by all bits is the network of all addresses.
        let shift = width - self.prefix;
        width == other_width && own.checked_shr(shift) == other.checked_shr(shift)
    }
}

fn bits(address: IpAddr) -> (u128, u32) {
    match address {
        IpAddr::V4(v4) => (u128::from(u32::from(v4)), 32),
        IpAddr::V6(v6) => (u128::from(v6), 128),
    }
}

impl FromStr for Network {
    type Err = Error;

    /// Reads an address, or one with the length of its network's prefix.
    fn from_str(text: &str) -> Result<Self, Error> {
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address, Some(prefix)),
            None => (text, None),
        };
        let address: Option<IpAddr> = address.trim().parse().ok();
        let network = address.and_then(|address: IpAddr| {
            let address = address.to_canonical();
            let width = bits(address).1;
            let prefix = match prefix {
                Some(prefix) => prefix.trim().parse().ok().filter(|prefix| *prefix <= width)?,
                None => width,
            };
            Some(Self { address, prefix })
        });
        network.ok_or_else(|| {
            let message = format!("{} is no address of a proxy or network", quoted(text));
            Error::new(ErrorCode::BadValue, message).with_fix("write it as 127.0.0.1 or 10.0.0.0/8")
        })
    }
}

/// The client of a request from `peer`. `X-Forwarded-For` is read from its end, where each proxy adds whom it was
/// asked by, as far as the proxies are trusted; what stands before, and all of it where none is, anyone can write.
pub(super) fn client(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.contains(address));
    let mut client = peer.to_canonical();
    let values = headers.get_all("x-forwarded-for").iter().collect::<Vec<_>>();
    let hops = values.iter().rev().filter_map(|value| value.to_str().ok());
    for hop in hops.flat_map(|value| value.rsplit(',')) {
        if !is_trusted(client) {
            break;
        }
        match hop_address(hop.trim()) {
            Some(address) => client = address.to_canonical(),
            None => break,
        }
    }
    client
}

/// The address of a hop; some proxies write its port too.
fn hop_address(hop: &str) -> Option<IpAddr> {
    let with_port = || hop.parse::<SocketAddr>().ok().map(|address| address.ip());
    hop.parse().ok().or_else(with_port)
}

/// Whether the client came to a trusted proxy by https, as `X-Forwarded-Proto` says.
pub(super) fn is_by_https(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> bool {
    trusted.iter().any(|network| network.contains(peer))
        && headers
            .get("x-forwarded-proto")
            .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"https"))
}
