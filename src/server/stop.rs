//! Being told to stop, as by Ctrl-C.

/// The signals that tell the process to stop (SIGINT, SIGTERM).
///
/// They are heard from the moment this is made: the system ends a process at once that does not listen yet.
pub(crate) struct Stop {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
}

impl Stop {
    #[cfg(unix)]
    pub(crate) fn new() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    #[cfg(not(unix))]
    #[allow(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
    pub(crate) fn new() -> std::io::Result<Self> {
        Ok(Self {})
    }

    /// Ends the next time the process is told.
    #[cfg(unix)]
    pub(crate) async fn told(&mut self) {
        tokio::select! { _ = self.interrupt.recv() => {}, _ = self.terminate.recv() => {} }
    }

    /// Ends the next time the process is told.
    #[cfg(not(unix))]
    pub(crate) async fn told(&mut self) {
        drop(tokio::signal::ctrl_c().await);
    }
}
