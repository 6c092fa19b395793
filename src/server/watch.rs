//! What is counted, for Prometheus ([text format](https://prometheus.io/docs/specs/om/open_metrics_spec/)).

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;
use std::time::Duration;

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Labels {
    route: String,
    status: u16,
}

pub(super) struct Watch {
    registry: Registry,
    requests: Family<Labels, Counter>,
    took: Histogram,
    pub(super) cache_hits: Counter,
    pub(super) cache_misses: Counter,
}

impl Watch {
    pub(super) fn new() -> Self {
        let mut registry = Registry::with_prefix("handbill");
        let requests = Family::default();
        let took = Histogram::new(exponential_buckets(0.0005, 2.0, 15));
        let (cache_hits, cache_misses) = (Counter::default(), Counter::default());
        registry.register("requests", "Requests answered", requests.clone());
        registry.register("request_seconds", "Time to answer a request", took.clone());
        registry.register("cache_hits", "Answers taken from the cache", cache_hits.clone());
        registry.register("cache_misses", "Answers made anew", cache_misses.clone());
        Self {
            registry,
            requests,
            took,
            cache_hits,
            cache_misses,
        }
    }

    pub(super) fn count(&self, route: &str, status: u16, took: Duration) {
        self.requests
            .get_or_create(&Labels {
                route: route.to_owned(),
                status,
            })
            .inc();
        self.took.observe(took.as_secs_f64());
    }

    pub(super) fn to_text(&self) -> String {
        let mut text = String::new();
        encode(&mut text, &self.registry).expect("writing to a String cannot fail");
        text
    }
}
