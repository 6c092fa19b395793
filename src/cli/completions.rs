//! `handbill completions` and `handbill man`.

use super::{Done, output};
use crate::error::ErrorCode;
use crate::files;
use std::path::PathBuf;

/// Print the completion script for a shell.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  handbill completions bash > /etc/bash_completion.d/handbill")]
pub(super) struct Args {
    /// The shell.
    shell: clap_complete::Shell,
}

pub(super) fn run(args: Args) -> Done {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut super::command(), "handbill", &mut script);
    output::print(&script)
}

/// Print the man page, or write one for each command to a folder.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  handbill man | man -l -\n  handbill man --out /usr/local/share/man/man1"
)]
pub(super) struct ManArgs {
    /// Write handbill.1, handbill-site.1 and so on to this folder.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

pub(super) fn man(args: ManArgs) -> Done {
    let mut command = super::command();
    command.build();
    let Some(folder) = args.out else {
        return output::print(&page(command)?);
    };
    for subcommand in command.get_subcommands() {
        let name = format!("handbill-{}", subcommand.get_name());
        let subcommand = subcommand.clone().name(name.clone());
        files::write(&folder.join(format!("{name}.1")), &page(subcommand)?, None)?;
    }
    files::write(&folder.join("handbill.1"), &page(command)?, None).map(|_| ())
}

fn page(command: clap::Command) -> Done<Vec<u8>> {
    let mut page = String::new();
    let mut bytes = Vec::new();
    clap_mangen::Man::new(command)
        .render(&mut bytes)
        .map_err(|error| {
            files::io_error(
                ErrorCode::Write,
                "cannot be made",
                std::path::Path::new("the man page"),
                error,
            )
        })?;
    // Commands to copy stand in lines of their own, as they are: neither filled nor parted with hyphens.
    let (mut is_last, mut is_command) = (false, false);
    for line in String::from_utf8_lossy(&bytes).lines() {
        is_last |= line == ".SH EXTRA";
        let was_command = std::mem::replace(&mut is_command, is_last && line.starts_with("  "));
        page.push_str(match (was_command, is_command) {
            (false, true) => ".nf\n",
            (true, false) => ".fi\n",
            _ => "",
        });
        page.push_str(if line == ".SH EXTRA" { ".SH EXAMPLES" } else { line });
        page.push('\n');
    }
    if is_command {
        page.push_str(".fi\n");
    }
    Ok(page.into_bytes())
}
