//! `data/bylines.toml` → `src/unfurl/byline/table.rs`.

use super::by_language::{List, Words, check, lists};
use super::{quote, read};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

const DATA: &str = "data/bylines.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    label: Vec<ByRole>,
    phrase: Vec<ByRole>,
    before: Vec<ByRole>,
    after: Vec<ByRole>,
    before_by: Vec<ByRole>,
    among: Vec<Words>,
    by: Vec<Words>,
    reporter: Vec<Words>,
    leading: Vec<Words>,
    not_a_person: Vec<Words>,
    generic: Vec<Words>,
    dated: Vec<Words>,
    counted: Vec<Words>,
    pictured: Vec<Words>,
    desk: Vec<Words>,
    house: Vec<Words>,
    elsewhere: Vec<Words>,
    source: Vec<Words>,
    honorific: Vec<Words>,
    wrote: Vec<Words>,
    marked: Vec<Words>,
    agency: Vec<Words>,
    material: Vec<Words>,
    not_and: Vec<Words>,
    signing: Vec<Words>,
    posted: Vec<Words>,
    wired: Vec<Words>,
    place: Vec<Words>,
    family: Vec<Words>,
    folder: Vec<Words>,
    writes: Vec<Words>,
    particle: Vec<Words>,
    credit: Vec<Words>,
    credited: Vec<Words>,
    and: Vec<Words>,
    and_between: Vec<Words>,
    glued_and: Vec<Words>,
    post: Vec<Words>,
    helper: Vec<Words>,
    writer: Vec<Words>,
    reporting: Vec<Words>,
    our_reporter: Vec<Words>,
    reports: Vec<Words>,
    reached: Vec<Words>,
    of_post: Vec<Words>,
    of_house: Vec<Words>,
    group: Vec<Words>,
    not_given: Vec<Words>,
    folder_of_all: Vec<Words>,
    folder_of_subjects: Vec<Words>,
    degree: Vec<Words>,
    beside: Vec<Words>,
    filed: Vec<Words>,
}

/// Words of one language by what they say somebody did.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ByRole {
    language: String,
    #[serde(default)]
    author: Vec<String>,
    #[serde(default)]
    translator: Vec<String>,
    #[serde(default)]
    editor: Vec<String>,
    #[serde(default)]
    photographer: Vec<String>,
    #[serde(default)]
    contributor: Vec<String>,
}

/// The text of the tables.
pub(super) fn make(root: &Path) -> Result<String, String> {
    let file: File = read(root, DATA)?;
    let mut out = format!(
        "// Generated from {DATA} by `cargo xtask tables`. Do not edit.\n\nuse super::words::Part;\n"
    );
    let by_role = [
        (
            "LABELS",
            "Words that name the one who follows when a colon, a slash or a space comes after them.",
            &file.label,
        ),
        (
            "PHRASES",
            "Phrases that stand before a name without a colon. Each ends a word.",
            &file.phrase,
        ),
        (
            "BEFORE",
            "What stands before a name, with nothing but a space between, where each part of a line has such a word.",
            &file.before,
        ),
        (
            "AFTER",
            "What stands after a Korean, Chinese or Japanese name.",
            &file.after,
        ),
        (
            "BEFORE_BY",
            "English verbs and nouns that stand before `by`, as in `Translated and edited by`.",
            &file.before_by,
        ),
    ];
    for (table, what, blocks) in by_role {
        let rows = rows(blocks).map_err(|fault| format!("{DATA}: {table}: {fault}"))?;
        write!(
            out,
            "\n/// {what}\npub(super) const {table}: &[(&str, Part)] = &[\n{rows}];\n"
        )
        .expect("a string takes what is written to it");
    }
    let plain = [
        List::of(
            "AMONG",
            "super",
            "Words that may stand among those of [`BEFORE_BY`].",
            &file.among,
        ),
        List::of(
            "BY",
            "in crate::unfurl",
            "What stands before the author behind a date.",
            &file.by,
        )
        .with_capitals(),
        List::of(
            "REPORTERS",
            "in crate::unfurl",
            "The word for a reporter that stands right before a Chinese name.",
            &file.reporter,
        ),
        List::of(
            "LEADING",
            "super",
            "What stands before the names in an element that is a byline anyway.",
            &file.leading,
        ),
        List::of(
            "NOT_A_PERSON",
            "super",
            "Words by which a part of a byline is a post or a house, not a person.",
            &file.not_a_person,
        ),
        List::of(
            "GENERIC",
            "super",
            "Names that say nothing: accounts of the system that made the page.",
            &file.generic,
        ),
        List::of(
            "DATED",
            "super",
            "What begins a line about a time, not about a person.",
            &file.dated,
        ),
        List::of(
            "COUNTED",
            "super",
            "What stands before the clock or the number of a time as counted from the visit.",
            &file.counted,
        ),
        List::of(
            "PICTURED",
            "super",
            "What begins a line about who made a picture, not about who wrote.",
            &file.pictured,
        ),
        List::of("DESKS", "super", "What the name of a desk ends in.", &file.desk),
        List::of(
            "HOUSES",
            "super",
            "What the names of papers, agencies and broadcasters end in, and posts that stand before a name.",
            &file.house,
        ),
        List::of(
            "ELSEWHERE",
            "super",
            "What begins a link to what else an author wrote.",
            &file.elsewhere,
        ),
        List::of(
            "SOURCES",
            "in crate::unfurl",
            "Words before the house a text is from.",
            &file.source,
        ),
        List::of(
            "HONORIFICS",
            "super",
            "What stands before a name as `Mr` does.",
            &file.honorific,
        ),
        List::of(
            "WROTE",
            "super",
            "What stands behind the names of those who wrote, apart by a space.",
            &file.wrote,
        ),
        List::of(
            "MARKED",
            "super",
            "What stands before the names in an element that is a byline, and elsewhere begins other lines.",
            &file.marked,
        ),
        List::of(
            "AGENCIES",
            "super",
            "Agencies and broadcasters whose names stand right behind those of people.",
            &file.agency,
        )
        .with_capitals(),
        List::of(
            "MATERIAL",
            "in crate::unfurl",
            "What stands before the agencies whose material a text has.",
            &file.material,
        ),
        List::of(
            "NOT_AND",
            "super",
            "What begins with the letter for `and`, and is no second name.",
            &file.not_and,
        ),
        List::of(
            "WRITES",
            "super",
            "What somebody is whose last line presents who wrote.",
            &file.writes,
        ),
        List::of(
            "SIGNING",
            "super",
            "The commonest family names of Japan.",
            &file.signing,
        ),
        List::of(
            "POSTED",
            "in crate::unfurl",
            "What stands behind who wrote and before when.",
            &file.posted,
        ),
        List::of(
            "WIRED",
            "super",
            "What a report ends in that came by wire.",
            &file.wired,
        ),
        List::of(
            "PLACES",
            "super",
            "From where reports come by name, as papers write the place right behind the reporter's.",
            &file.place,
        ),
        List::of(
            "FAMILIES",
            "super",
            "The commonest family names of China.",
            &file.family,
        ),
        List::of(
            "FOLDERS",
            "in crate::unfurl",
            "Folders in addresses of those who write.",
            &file.folder,
        ),
        List::of(
            "PARTICLES",
            "super",
            "Lower-case words inside names.",
            &file.particle,
        ),
        List::of(
            "CREDITS",
            "super",
            "What begins the credit of a picture, in its caption or beside it.",
            &file.credit,
        ),
        List::of(
            "CREDITED",
            "super",
            "The same, but only in an element that is a credit anyway.",
            &file.credited,
        ),
        List::of(
            "AND",
            "super",
            "What stands between two names, apart by spaces.",
            &file.and,
        )
        .with_capitals(),
        List::of(
            "AND_BETWEEN",
            "super",
            "`and` that names have inside as well.",
            &file.and_between,
        ),
        List::of(
            "GLUED_AND",
            "super",
            "What stands between two names without spaces.",
            &file.glued_and,
        ),
        List::of(
            "POSTS",
            "super",
            "What a Korean who writes is called behind the name, who is no reporter.",
            &file.post,
        ),
        List::of(
            "HELPERS",
            "super",
            "What stands before a name as reporter does, of those who write but are none.",
            &file.helper,
        ),
        List::of(
            "WRITERS",
            "in crate::unfurl",
            "The same of others who write, behind a title or a house.",
            &file.writer,
        ),
        List::of(
            "REPORTING",
            "super",
            "What the place ends in that a report came from.",
            &file.reporting,
        ),
        List::of(
            "OUR_REPORTER",
            "super",
            "What stands before the reporter's name inside a sentence.",
            &file.our_reporter,
        ),
        List::of("REPORTS", "super", "What stands behind that name.", &file.reports),
        List::of(
            "REACHED",
            "super",
            "Begins a line that says how who wrote is reached.",
            &file.reached,
        ),
        List::of(
            "OF_POSTS",
            "super",
            "What stands before a post and belongs to it.",
            &file.of_post,
        ),
        List::of(
            "OF_HOUSES",
            "super",
            "What a house ends in, and no post: alone behind a name it may be the end of another's.",
            &file.of_house,
        ),
        List::of(
            "GROUPS",
            "super",
            "What a house of two words at least ends in behind a name and a comma.",
            &file.group,
        ),
        List::of(
            "NOT_GIVEN",
            "super",
            "What follows a family name that is a place or has a post, and begins no given name.",
            &file.not_given,
        ),
        List::of(
            "FOLDERS_OF_ALL",
            "in crate::unfurl",
            "Folders in addresses of those who write and of others.",
            &file.folder_of_all,
        ),
        List::of(
            "FOLDERS_OF_SUBJECTS",
            "super",
            "Folders in addresses of what is written about.",
            &file.folder_of_subjects,
        ),
        List::of(
            "DEGREES",
            "super",
            "What ends a name, with or without a comma before it.",
            &file.degree,
        )
        .with_capitals(),
        List::of(
            "BESIDE",
            "super",
            "Places and houses whose names have several words as those of people do.",
            &file.beside,
        )
        .with_capitals(),
        List::of(
            "FILED",
            "in crate::unfurl",
            "What stands before the section that a post is filed in.",
            &file.filed,
        ),
    ];
    out.push_str(&lists(DATA, &plain)?);
    Ok(out)
}

fn rows(blocks: &[ByRole]) -> Result<String, String> {
    let mut known = BTreeSet::new();
    let mut out = String::new();
    for block in blocks {
        let roles = [
            (&block.author, "Author"),
            (&block.translator, "Other(crate::article::Role::Translator)"),
            (&block.editor, "Other(crate::article::Role::Editor)"),
            (&block.photographer, "Other(crate::article::Role::Photographer)"),
            (&block.contributor, "Other(crate::article::Role::Contributor)"),
        ];
        for (words, part) in roles {
            for word in words {
                check(&block.language, word, false, &mut known)?;
                writeln!(out, "({}, Part::{part}),", quote(word))
                    .expect("a string takes what is written to it");
            }
        }
    }
    Ok(out)
}
