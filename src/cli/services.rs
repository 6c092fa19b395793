//! `handbill services`: where an article can be shared to.

use super::{Done, output};
use crate::services::{self, Service, Status};
use serde_json::{Value, json};
use std::fmt::Write;

/// List the services an article can be shared to, or show all that is known of one.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  handbill services
  handbill services pinterest
  handbill services --json | jq -r '.[].id'")]
pub(super) struct Args {
    /// The service to show.
    #[arg(value_name = "SERVICE")]
    name: Option<String>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: Args) -> Done {
    let Some(name) = &args.name else {
        return list(args.json);
    };
    let service = services::find(name)?;
    if args.json {
        return output::print(format!("{:#}\n", service_json(service)).as_bytes());
    }
    output::print_styled(&page(service))
}

fn list(json: bool) -> Done {
    if json {
        let list: Vec<Value> = services::all().iter().map(service_json).collect();
        return output::print(format!("{:#}\n", Value::Array(list)).as_bytes());
    }
    let bold = anstyle::Style::new().bold();
    let dim = anstyle::Style::new().dimmed();
    let mut out = String::new();
    for service in services::all() {
        let note = if service.is_default() {
            ""
        } else {
            "  (not in the default bar)"
        };
        let (id, kind, name) = (service.id(), service.kind().as_str(), service.name());
        let _ = writeln!(out, "{bold}{id:<18}{bold:#} {kind:<11} {name}{dim}{note}{dim:#}");
    }
    output::print_styled(&out)
}

/// All that the table says of one service.
fn page(service: &Service) -> String {
    let bold = anstyle::Style::new().bold();
    let mut out = format!("{bold}{}{bold:#}\n", service.name());
    let mut row = |name: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(out, "  {name:<12} {value}");
        }
    };
    row("id", service.id());
    row("aliases", &service.aliases().join(", "));
    row("kind", service.kind().as_str());
    row("regions", &service.regions().join(", "));
    row("method", service.method().as_str());
    row("web", service.web_template().unwrap_or_default());
    row("app", service.app_template().unwrap_or_default());
    row(
        "takes",
        &service
            .parts()
            .iter()
            .map(|part| part.as_str())
            .collect::<Vec<_>>()
            .join(", "),
    );
    if let Some(limit) = service.limit() {
        row("limit", &format!("{} {}", limit.max(), limit.count().as_str()));
    }
    row(
        "needs",
        &service
            .needs()
            .iter()
            .map(|need| need.as_str())
            .collect::<Vec<_>>()
            .join(", "),
    );
    row("status", service.status().as_str());
    row("default", if service.is_default() { "yes" } else { "no" });
    row("note", service.note().unwrap_or_default());
    row("checked", service.checked());
    for source in service.sources() {
        row("source", source);
    }
    out
}

fn service_json(service: &Service) -> Value {
    json!({
        "id": service.id(),
        "name": service.name(),
        "aliases": service.aliases(),
        "kind": service.kind().as_str(),
        "regions": service.regions(),
        "color": service.color(),
        "method": service.method().as_str(),
        "web": service.web_template(),
        "app": service.app_template(),
        "takes": service.parts().iter().map(|part| part.as_str()).collect::<Vec<_>>(),
        "limit": service.limit().map(|limit| json!({ "max": limit.max(), "count": limit.count().as_str() })),
        "needs": service.needs().iter().map(|need| need.as_str()).collect::<Vec<_>>(),
        "status": service.status().as_str(),
        "since": match service.status() { Status::Retired(retirement) => Some(retirement.since()), _ => None },
        "default": service.is_default(),
        "note": service.note(),
        "sources": service.sources(),
        "checked": service.checked(),
    })
}
