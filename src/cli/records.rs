//! `handbill unfurl --ndjson`: one JSON record in, one out, a line each and in order.

use super::{Done, input};
use crate::error::{Error, ErrorCode};
use crate::link::HttpUrl;
use crate::unfurl::{UnfurlOptions, unfurl};
use serde_json::{Value, json};
use std::io::{self, BufRead, BufReader, Read, Write};

/// The longest record, in bytes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Answers every record of stdin on stdout. One record is held at a time, and the next is read only once the answer is
/// taken.
pub(super) fn run(head_only: bool) -> Done {
    let mut records = BufReader::new(io::stdin().lock());
    let mut line = Vec::new();
    let mut answers = io::stdout().lock();
    loop {
        line.clear();
        let read = records.by_ref().take(MAX_BYTES + 1).read_until(b'\n', &mut line);
        match read {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(error) => {
                return Err(Error::new(
                    ErrorCode::Read,
                    format!("stdin cannot be read: {error}"),
                ));
            }
        }
        let answer = if line.len() as u64 > MAX_BYTES {
            skip_line(&mut records)?;
            refusal(&Error::new(
                ErrorCode::TooLarge,
                "the record is longer than 64 MiB",
            ))
        } else if line.trim_ascii().is_empty() {
            continue;
        } else {
            answer(&line, head_only)
        };
        let written = writeln!(answers, "{answer}").and_then(|()| answers.flush());
        match written {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            Err(error) => {
                return Err(Error::new(
                    ErrorCode::Write,
                    format!("stdout cannot be written: {error}"),
                ));
            }
            Ok(()) => {}
        }
    }
}

fn skip_line(records: &mut impl BufRead) -> Done {
    loop {
        let held = records
            .fill_buf()
            .map_err(|error| Error::new(ErrorCode::Read, format!("stdin cannot be read: {error}")))?;
        let end = held.iter().position(|byte| *byte == b'\n');
        let (length, ended) = (
            end.map_or(held.len(), |at| at + 1),
            end.is_some() || held.is_empty(),
        );
        records.consume(length);
        if ended {
            return Ok(());
        }
    }
}

/// What the record's page says, with the record's own `url` and `path`.
fn answer(line: &[u8], head_only: bool) -> Value {
    let record: Value = match serde_json::from_slice(line) {
        Ok(record) => record,
        Err(error) => {
            return refusal(&Error::new(
                ErrorCode::BadJson,
                format!("not a JSON record: {error}"),
            ));
        }
    };
    let mut answer = read(&record, head_only).unwrap_or_else(|error| refusal(&error));
    if let Value::Object(answer) = &mut answer {
        for name in ["path", "url"] {
            if let Some(value) = record.get(name) {
                answer.shift_insert(0, name.to_owned(), value.clone());
            }
        }
    }
    answer
}

fn read(record: &Value, head_only: bool) -> Result<Value, Error> {
    let text = |name: &str| record.get(name).and_then(Value::as_str);
    let mut options = UnfurlOptions::new().with_head_only(head_only);
    if let Some(url) = text("url") {
        options = options.with_base(HttpUrl::parse(url)?);
    }
    let unfurled = match (text("html"), text("path")) {
        (Some(html), _) => unfurl(html.as_bytes(), &options)?,
        (None, Some(path)) if path != "-" => {
            unfurl(&input::bytes(path)?, &options).map_err(|error| error.with_place(path))?
        }
        _ => {
            return Err(
                Error::new(ErrorCode::BadJson, "the record has neither html nor path")
                    .with_fix("give {\"url\":…,\"html\":…} or {\"path\":…}"),
            );
        }
    };
    Ok(unfurled.to_json_value())
}

fn refusal(error: &Error) -> Value {
    json!({"error": {"code": error.code().as_str(), "message": error.to_string()}})
}
