//! The command line: one file a subcommand.
//!
//! stdout carries data only, stderr speaks to people, and a reader that closes the pipe is no error.

mod card;
mod check;
mod completions;
mod embed;
mod input;
mod meta;
mod output;
mod qr;
mod records;
mod serve;
mod services;
mod share;
mod site;
mod unfurl;

use crate::error::Error;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use std::process::ExitCode;

/// Makes an article easy to pass on: share links, metadata, QR codes, pages ready to share.
#[derive(Parser)]
#[command(name = "handbill", version, max_term_width = 100)]
#[command(after_help = EXAMPLES, after_long_help = EXAMPLES)]
#[command(disable_help_subcommand = true, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  handbill site www --out dist            make a folder of pages ready to share
  handbill share page.html                share links for an article, one a line
  handbill share --url https://example.org/1 --title 'A headline' --to whatsapp
  handbill unfurl page.html               what a page says about itself, and where
  handbill check page.html                how each app will preview a page
  handbill meta article.json              the head block for an article
  handbill embed page.html                the snippet that shows an article on another page
  handbill serve dist                     the HTTP service
  handbill qr page.html -o code.svg       a QR code of its canonical URL
  handbill card page.html -o card.png     its preview image

Exit codes: 0 done, 1 findings, 2 bad usage, 3 bad input, 4 a file could not be read or written.";

#[derive(Subcommand)]
enum Command {
    Site(site::Args),
    Share(share::Args),
    Unfurl(unfurl::Args),
    Check(Box<check::Args>),
    Meta(meta::Args),
    Qr(qr::Args),
    Embed(embed::Args),
    Serve(serve::Args),
    Card(card::Args),
    Services(services::Args),
    Completions(completions::Args),
    Man(completions::ManArgs),
}

/// The whole command as clap knows it, for help, completions and the man page.
#[must_use]
pub fn command() -> clap::Command {
    Cli::command()
}

/// Runs the command line of this process and says how it ended.
#[must_use]
pub fn main() -> ExitCode {
    let cli = given();
    let result = match cli.command {
        Command::Site(args) => site::run(args),
        Command::Share(args) => share::run(args).map(|()| 0),
        Command::Check(args) => check::run(*args),
        Command::Unfurl(args) => unfurl::run(args).map(|()| 0),
        Command::Meta(args) => meta::run(args).map(|()| 0),
        Command::Qr(args) => qr::run(args).map(|()| 0),
        Command::Embed(args) => embed::run(args).map(|()| 0),
        Command::Serve(args) => serve::run(args).map(|()| 0),
        Command::Card(args) => card::run(&args).map(|()| 0),
        Command::Services(args) => services::run(args).map(|()| 0),
        Command::Completions(args) => completions::run(args).map(|()| 0),
        Command::Man(args) => completions::man(args).map(|()| 0),
    };
    match result {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            output::complain(&error);
            ExitCode::from(error.kind().exit_code())
        }
    }
}

/// What the arguments and the environment of this process ask for. A variable that is there and empty, as Compose files
/// and unit files leave them, is as good as none.
fn given() -> Cli {
    let is_empty = |arg: &clap::Arg| {
        arg.get_env()
            .and_then(std::env::var_os)
            .is_some_and(|value| value.is_empty())
    };
    let command = command().mut_subcommands(|subcommand| {
        subcommand.mut_args(|arg| {
            if is_empty(&arg) {
                arg.env(None::<&str>)
            } else {
                arg
            }
        })
    });
    let given = Cli::from_arg_matches(&command.get_matches());
    given.unwrap_or_else(|error| error.exit())
}

/// What a subcommand ends with.
type Done<T = ()> = Result<T, Error>;
