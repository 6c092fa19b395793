//! Answers kept for the next caller: in memory, or in a Redis or Valkey that all instances share.

use super::answer::Answer;
use crate::error::{Error, ErrorCode};
use redis::AsyncCommands;
use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use std::time::Duration;

/// How long answers are kept.
const KEPT: Duration = Duration::from_secs(300);

/// The most bytes kept in memory.
const MAX_BYTES: u64 = 64 << 20;

/// How long the shared cache is waited for; then the answer is made anew.
const PATIENCE: Duration = Duration::from_millis(250);

pub(super) enum Cache {
    None,
    Memory(moka::sync::Cache<String, Answer>),
    Shared(ConnectionManager),
}

impl Cache {
    /// The cache at `address`: `redis://host:port/db`, which need not answer yet; `none`; or one in memory.
    pub(super) async fn new(address: Option<&str>) -> Result<Self, Error> {
        let Some(address) = address else {
            let weigh = |key: &String, answer: &Answer| {
                u32::try_from(key.len() + answer.body.len() + 128).unwrap_or(u32::MAX)
            };
            let memory = moka::sync::Cache::builder()
                .max_capacity(MAX_BYTES)
                .time_to_live(KEPT)
                .weigher(weigh);
            return Ok(Self::Memory(memory.build()));
        };
        if address == "none" {
            return Ok(Self::None);
        }
        let failed = |error: redis::RedisError| {
            Error::new(ErrorCode::BadOption, "the cache cannot be used")
                .with_fix("give redis://HOST:PORT of a Redis or Valkey that runs, or none")
                .with_field("--cache")
                .with_source(error)
        };
        let client = redis::Client::open(address).map_err(failed)?;
        let config = ConnectionManagerConfig::new()
            .set_number_of_retries(1)
            .set_connection_timeout(Some(Duration::from_secs(2)))
            .set_response_timeout(Some(PATIENCE));
        client
            .get_connection_manager_with_config(config)
            .await
            .map(Self::Shared)
            .map_err(failed)
    }

    pub(super) async fn get(&self, key: &str, csp: &'static str) -> Option<Answer> {
        match self {
            Self::None => None,
            Self::Memory(memory) => memory.get(key),
            Self::Shared(connection) => {
                let held: Option<Vec<u8>> = connection.clone().get(shared_key(key)).await.ok()?;
                let held = held?;
                // Media type, a line break, the body.
                let at = held.iter().position(|byte| *byte == b'\n')?;
                let media_type = std::str::from_utf8(&held[..at]).ok()?;
                Some(Answer::new(media_type.to_owned(), &held[at + 1..]).with_csp(csp))
            }
        }
    }

    /// Keeps an answer. A shared cache that does not take it is no error: it is made anew the next time.
    pub(super) async fn put(&self, key: &str, answer: &Answer) {
        match self {
            Self::None => {}
            Self::Memory(memory) => memory.insert(key.to_owned(), answer.clone()),
            Self::Shared(connection) => {
                let value = [answer.media_type.as_bytes(), b"\n", &answer.body].concat();
                let kept: Result<(), _> = connection
                    .clone()
                    .set_ex(shared_key(key), value, KEPT.as_secs())
                    .await;
                if let Err(error) = kept {
                    tracing::warn!(%error, "the shared cache did not take an answer");
                }
            }
        }
    }
}

/// Another version makes other answers.
fn shared_key(key: &str) -> String {
    format!("handbill:{}:{key}", env!("CARGO_PKG_VERSION"))
}
