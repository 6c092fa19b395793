//! The guard between a name and a connection: the addresses that are checked are those connected to.

use super::address::is_public;
use std::fmt;
use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::sync::Arc;
use std::sync::mpsc;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// How many addresses of a host are tried; ureq's own bound.
const MAX_ADDRESSES: usize = 16;

/// Finds the addresses of `host:port`.
pub type Lookup = Arc<dyn Fn(&str) -> io::Result<Vec<SocketAddr>> + Send + Sync>;

/// Looks names up in the system's way.
pub(super) fn system() -> Lookup {
    Arc::new(|host_and_port| host_and_port.to_socket_addrs().map(Iterator::collect))
}

/// Why a host was not connected to.
#[derive(Debug)]
pub(super) struct Refused(pub(super) SocketAddr);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not an address of the public internet", self.0.ip())
    }
}

impl std::error::Error for Refused {}

/// Looks a host up for each connection and lets only public addresses through. One that is not, among several, is
/// taken for an attempt and refuses them all.
pub(super) struct Guard {
    pub(super) lookup: Lookup,
    pub(super) allow_private: bool,
    pub(super) private: Vec<SocketAddr>,
}

impl fmt::Debug for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guard")
            .field("allow_private", &self.allow_private)
            .finish_non_exhaustive()
    }
}

impl Resolver for Guard {
    fn resolve(
        &self,
        uri: &Uri,
        _config: &ureq::config::Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let host_and_port = uri
            .scheme()
            .zip(uri.authority())
            .and_then(|(scheme, authority)| DefaultResolver::host_and_port(scheme, authority))
            .ok_or(ureq::Error::HostNotFound)?;
        let (send, receive) = mpsc::sync_channel(1);
        let lookup = self.lookup.clone();
        // The system's lookup cannot be interrupted; its thread ends by itself.
        std::thread::spawn(move || drop(send.send(lookup(&host_and_port))));
        let found = match receive.recv_timeout(*timeout.after) {
            Ok(found) => found.map_err(|_| ureq::Error::HostNotFound)?,
            Err(_) => return Err(ureq::Error::Timeout(timeout.reason)),
        };
        if !self.allow_private
            && let Some(refused) = found
                .iter()
                .find(|address| !is_public(address.ip()) && !self.private.contains(address))
        {
            return Err(ureq::Error::Io(io::Error::other(Refused(*refused))));
        }
        let mut addresses = self.empty();
        for address in found.into_iter().take(MAX_ADDRESSES) {
            addresses.push(address);
        }
        if addresses.is_empty() {
            return Err(ureq::Error::HostNotFound);
        }
        Ok(addresses)
    }
}
