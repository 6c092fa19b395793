//! `handbill services`: where an article can be shared to.

use super::{Done, output};
use crate::services::{self, Covers, Device, Limit, Role, Service, Status};
use serde_json::{Value, json};
use std::fmt::Write;

/// List the services an article can be shared to, or show all that is known of one.
#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
#[command(after_help = "Examples:
  handbill services
  handbill services show pinterest
  handbill services --json | jq -r '.[].id'")]
pub(super) struct Args {
    /// The service to show.
    #[arg(value_name = "SERVICE")]
    name: Option<String>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Show all that is known of one service: its addresses, what it takes and what it ignores.
    Show {
        /// The service to show.
        #[arg(value_name = "SERVICE")]
        name: String,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
}

pub(super) fn run(args: Args) -> Done {
    let (name, json) = match (&args.command, &args.name) {
        (Some(Command::Show { name, json }), _) => (name, *json),
        (None, Some(name)) => (name, args.json),
        (None, None) => return list(args.json),
    };
    let service = services::find(name)?;
    if json {
        return output::print(format!("{:#}\n", service_json(service)).as_bytes());
    }
    output::print_styled(&page(service))
}

fn list(json: bool) -> Done {
    if json {
        let list: Vec<Value> = services::all()
            .iter()
            .chain(services::retired())
            .map(service_json)
            .collect();
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
    for service in services::retired() {
        if let Status::Retired(end) = service.status() {
            let (id, kind, name) = (service.id(), service.kind().as_str(), service.name());
            let _ = writeln!(
                out,
                "{dim}{id:<18} {kind:<11} {name}  (closed {}: use {}){dim:#}",
                end.since(),
                end.alternative()
            );
        }
    }
    output::print_styled(&out)
}

/// What it takes beside the link, or ignores.
fn roles(service: &Service, taken: bool) -> Vec<&'static str> {
    Role::ALL
        .into_iter()
        .filter(|role| service.takes(*role) == taken)
        .map(Role::as_str)
        .collect()
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
    let names: Vec<_> = service.native_names().iter().map(|(_, name)| *name).collect();
    row("names", &names.join(", "));
    row("aliases", &service.aliases().join(", "));
    row("kind", service.kind().as_str());
    row("regions", &service.regions().join(", "));
    row("method", service.method().as_str());
    row("web", service.web_template().unwrap_or_default());
    row("server", service.server_template().unwrap_or_default());
    row("app", service.app_template().unwrap_or_default());
    for device in Device::ALL {
        let own = service.app_template_for(device);
        row(
            device.as_str(),
            own.filter(|_| own != service.app_template()).unwrap_or_default(),
        );
    }
    row("to a phone", service.phone_template().unwrap_or_default());
    row("to a group", service.account_template().unwrap_or_default());
    for invite in service.invites() {
        row("to a group", &format!("{invite}…, passed on as it is"));
    }
    if service.app_template().is_some() {
        row("on a phone", service.method_on(Device::Android).as_str());
        row("on a desktop", service.method_on(Device::Desktop).as_str());
    }
    row("message", &composition(service));
    row("takes", &roles(service, true).join(", "));
    row("ignores", &roles(service, false).join(", "));
    if let Some(limit) = service.limit() {
        row("limit", &limit_words(limit));
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

/// What the message is made of, in order, as it would be read out.
fn composition(service: &Service) -> String {
    let parts: Vec<_> = service.parts().iter().map(|part| part.as_str()).collect();
    let between = match service.separator() {
        "\n\n" => "an empty line between them",
        "\n" => "each on a line",
        _ => "on one line",
    };
    match parts.len() {
        0 => String::new(),
        1 => parts.concat(),
        _ => format!("{}, {between}", parts.join(", ")),
    }
}

/// How long it may be, and what is counted.
fn limit_words(limit: Limit) -> String {
    let counted = match (limit.covers(), limit.link_cost()) {
        (Covers::Message, _) => "the link is not counted".to_owned(),
        (Covers::Post, Some(cost)) => format!("the link counts {cost}"),
        (Covers::Post, None) => "the link is counted".to_owned(),
    };
    format!("{} {}, {counted}", limit.max(), limit.count().as_str())
}

fn limit_json(limit: Limit) -> Value {
    json!({
        "max": limit.max(),
        "count": limit.count().as_str(),
        "covers": limit.covers().as_str(),
        "linkCost": limit.link_cost(),
    })
}

fn service_json(service: &Service) -> Value {
    let names: serde_json::Map<_, _> = service
        .native_names()
        .iter()
        .map(|(language, name)| ((*language).to_owned(), json!(name)))
        .collect();
    json!({
        "id": service.id(),
        "name": service.name(),
        "names": names,
        "aliases": service.aliases(),
        "kind": service.kind().as_str(),
        "regions": service.regions(),
        "color": service.color(),
        "method": service.method().as_str(),
        "web": service.web_template(),
        "server": service.server_template(),
        "app": service.app_template(),
        "ios": service.app_template_for(Device::Ios),
        "android": service.app_template_for(Device::Android),
        "toPhone": service.phone_template(),
        "toGroup": service.account_template(),
        "invites": service.invites(),
        "onPhone": service.method_on(Device::Android).as_str(),
        "onDesktop": service.method_on(Device::Desktop).as_str(),
        "takes": roles(service, true),
        "ignores": roles(service, false),
        "parts": service.parts().iter().map(|part| part.as_str()).collect::<Vec<_>>(),
        "separator": service.separator(),
        "limit": service.limit().map(limit_json),
        "needs": service.needs().iter().map(|need| need.as_str()).collect::<Vec<_>>(),
        "status": service.status().as_str(),
        "alternative": match service.status() { Status::Retired(end) => Some(end.alternative()), _ => None },
        "since": match service.status() { Status::Retired(retirement) => Some(retirement.since()), _ => None },
        "default": service.is_default(),
        "note": service.note(),
        "sources": service.sources(),
        "checked": service.checked(),
    })
}
