//! `--explain` and `--list`: rules, apps, and where what is known of them is from.

use super::Done;
use crate::check::{Fact, Platform, Rule, Value, platform, platforms, rule, rule_json, rules};
use crate::cli::output;
use crate::error::{Error, ErrorCode, nearest, quoted};
use serde_json::json;
use std::fmt::Write;

/// Explains a rule, or what is known of an app.
pub(super) fn explain(name: &str, as_json: bool) -> Done {
    if let Ok(platform) = platform(name) {
        return if as_json {
            output::print(format!("{:#}\n", platform_json(platform)).as_bytes())
        } else {
            output::print_styled(&platform_text(platform))
        };
    }
    let rule = rule(name).map_err(|error| {
        let apps = platforms().iter().map(Platform::id);
        let near = nearest(name, rules().map(Rule::id).chain(apps));
        let Some(near) = near else { return error };
        Error::new(
            ErrorCode::BadOption,
            format!("no rule or app is called {}", quoted(name)),
        )
        .with_fix(format!("did you mean {near:?}?"))
    })?;
    if as_json {
        return output::print(format!("{:#}\n", rule_json(rule)).as_bytes());
    }
    output::print_styled(&rule_text(rule))
}

/// Every rule and every app, one a line.
pub(super) fn list(as_json: bool) -> Done {
    if as_json {
        let rules: Vec<_> = rules().map(rule_json).collect();
        let platforms: Vec<_> = platforms().iter().map(platform_json).collect();
        return output::print(
            format!("{:#}\n", json!({ "rules": rules, "platforms": platforms })).as_bytes(),
        );
    }
    let dim = anstyle::Style::new().dimmed();
    let mut out = String::new();
    for rule in rules() {
        let off = if rule.is_optional() { " (off)" } else { "" };
        let _ = writeln!(
            out,
            "{:<26} {:<8} {}{dim}{off}{dim:#}",
            rule.id(),
            rule.severity().as_str(),
            rule.what()
        );
    }
    out.push('\n');
    for platform in platforms() {
        let _ = writeln!(out, "{:<26} {}", platform.id(), platform.name());
    }
    output::print_styled(&out)
}

fn rule_text(rule: &Rule) -> String {
    let bold = anstyle::Style::new().bold();
    let mut out = format!("{bold}{}{bold:#} ({})\n", rule.id(), rule.severity().as_str());
    if rule.is_optional() {
        let _ = writeln!(out, "Off until it is switched on: --rule {}=on", rule.id());
    }
    let apps: Vec<&str> = platforms()
        .iter()
        .filter(|p| rule.platform_ids().contains(&p.id()))
        .map(Platform::name)
        .collect();
    let apps = if apps.is_empty() {
        "every app".to_owned()
    } else {
        apps.join(", ")
    };
    let _ = write!(
        out,
        "\nAsks that {}.\nConcerns {apps}.\n\n{bold}Why{bold:#}\n{}\n\n{bold}Bad{bold:#}\n{}\n\n{bold}Good{bold:#}\n{}\n\n{bold}Mend{bold:#}\n{}\n",
        rule.what(),
        rule.why(),
        rule.bad(),
        rule.good(),
        rule.fix()
    );
    let mut sources = rule.sources().peekable();
    if sources.peek().is_some() {
        let _ = write!(out, "\n{bold}Sources{bold:#}\n");
    }
    for source in sources {
        let _ = writeln!(out, "{} ({})\n  {}", source.title(), source.date(), source.url());
    }
    out
}

fn value(value: Value) -> String {
    match value {
        Value::Text(text) => text.to_owned(),
        Value::List([]) => "nothing".to_owned(),
        Value::List(list) => list.join(", then "),
        Value::Number(number) => number.to_string(),
        Value::Ratio(ratio) => format!("{ratio}:1"),
        Value::SizePx(width, 0) => format!("{width} px wide"),
        Value::SizePx(width, height) => format!("{width} x {height} px"),
    }
}

fn platform_text(platform: &Platform) -> String {
    let bold = anstyle::Style::new().bold();
    let dim = anstyle::Style::new().dimmed();
    let mut out = format!(
        "{bold}{}{bold:#} {dim}checked {}{dim:#}\n\n",
        platform.name(),
        platform.checked()
    );
    for fact in platform.facts() {
        let note = fact.note().map(|note| format!("; {note}")).unwrap_or_default();
        let _ = writeln!(
            out,
            "{:<20} {}{note}  {dim}{}{dim:#}",
            fact.name(),
            value(fact.value()),
            fact.confidence().as_str()
        );
        for source in fact.sources() {
            let _ = writeln!(out, "{dim}{:<20} {}{dim:#}", "", source.url());
        }
    }
    out
}

fn platform_json(platform: &Platform) -> serde_json::Value {
    let fact = |fact: &'static Fact| {
        json!({
            "name": fact.name(),
            "value": match fact.value() {
                Value::Text(text) => json!(text),
                Value::List(list) => json!(list),
                Value::Number(number) => json!(number),
                Value::Ratio(ratio) => json!(ratio),
                Value::SizePx(width, height) => json!({ "width": width, "height": height }),
            },
            "confidence": fact.confidence().as_str(),
            "note": fact.note(),
            "sources": fact.sources().map(|source| source.url()).collect::<Vec<_>>(),
        })
    };
    json!({
        "id": platform.id(),
        "name": platform.name(),
        "checked": platform.checked(),
        "facts": platform.facts().map(fact).collect::<Vec<_>>(),
    })
}
