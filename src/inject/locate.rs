//! The pass over a page that finds where its tags stand.

use super::located::{Asked, Attribute, Heading, Located, Tag};
use crate::error::{Error, ErrorCode};
use crate::markup::Mark;
use lol_html::html_content::{Comment, Element};
use lol_html::{
    AsciiCompatibleEncoding, DocumentContentHandlers, ElementContentHandlers, HtmlRewriter, MemorySettings,
    Selector, Settings,
};
use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

#[derive(Default)]
struct Container {
    end_start: Option<usize>,
    end: Option<usize>,
}

#[derive(Default)]
struct OpenHeading {
    text: String,
    end: Option<usize>,
    wrapper: Option<usize>,
    article: Option<usize>,
    main: Option<usize>,
}

/// What is known while the pass runs.
#[derive(Default)]
struct State {
    found: Located,
    own_start: Option<(Mark, usize)>,
    doctype_end: Option<usize>,
    html_end: Option<usize>,
    head_end: Option<usize>,
    charset_end: Option<usize>,
    in_body: bool,
    containers: Vec<Container>,
    open_articles: Vec<usize>,
    outer_articles: Vec<usize>,
    open_mains: Vec<usize>,
    open_wrappers: Vec<usize>,
    headings: Vec<OpenHeading>,
    heading_is_open: bool,
    /// How many drawings are open in the heading: what they say is the name of an icon.
    drawings: usize,
}

type Shared = Rc<RefCell<State>>;

/// Memory the parser may take for one tag or comment, in bytes; the corpus needs less than a hundredth of it.
const MAX_PARSER_BYTES: usize = 16 * 1024 * 1024;

/// Finds everything in `page`, which is in `encoding`.
pub(super) fn locate(page: &[u8], encoding: AsciiCompatibleEncoding) -> Result<Located, Error> {
    let state = Shared::default();
    if page.starts_with(b"\xef\xbb\xbf") {
        state.borrow_mut().doctype_end = Some(3);
    }
    let settings = Settings::new()
        .with_encoding(encoding)
        .with_strict(false)
        .with_memory_settings(MemorySettings::new().with_max_allowed_memory_usage(MAX_PARSER_BYTES));
    let mut settings = settings
        .append_document_content_handler(comments(&state, page))
        .append_document_content_handler(doctype(&state));
    for (selector, handler) in handlers(&state) {
        let selector: Selector = selector.parse().expect("the selectors are fixed and valid");
        settings = settings.append_element_content_handler((Cow::Owned(selector), handler));
    }
    settings = settings.append_element_content_handler(heading_text(&state));
    let mut parser = HtmlRewriter::new(settings, |_: &[u8]| {});
    let too_large = |error| {
        Error::new(
            ErrorCode::TooLarge,
            "a single tag or comment takes more than 16 MiB",
        )
        .with_source(error)
    };
    parser.write(page).map_err(too_large)?;
    parser.end().map_err(too_large)?;
    let state = Rc::try_unwrap(state)
        .map_err(|_| ())
        .expect("the parser and its handlers are gone")
        .into_inner();
    Ok(finish(state))
}

fn finish(state: State) -> Located {
    let State {
        mut found,
        containers,
        headings,
        ..
    } = state;
    let end_of = |id: Option<usize>| id.and_then(|id| containers[id].end);
    let inside_end_of = |id: Option<usize>| id.and_then(|id| containers[id].end_start);
    for heading in headings {
        let Some(end) = end_of(heading.wrapper).or(heading.end) else {
            continue;
        };
        found.headings.push(Heading {
            text: heading.text,
            end,
            article_end: inside_end_of(heading.article),
            main_end: inside_end_of(heading.main),
        });
    }
    found.article_ends = state
        .outer_articles
        .iter()
        .filter_map(|id| containers[*id].end_start)
        .collect();
    found.head_at = state
        .charset_end
        .or(state.head_end)
        .or(state.html_end)
        .or(state.doctype_end)
        .unwrap_or_default();
    found
}

type Handler<'h> = ElementContentHandlers<'h>;

fn handlers<'h>(state: &Shared) -> Vec<(&'static str, Handler<'h>)> {
    let on = |act: fn(&Shared, &mut Element<'_, '_>)| {
        let state = state.clone();
        Handler::default().element(move |element: &mut Element<'_, '_>| {
            if state.borrow().own_start.is_none() {
                act(&state, element);
            }
            Ok(())
        })
    };
    vec![
        (
            "html",
            on(|state, element| state.borrow_mut().html_end = Some(element.source_location().bytes().end)),
        ),
        (
            "head",
            on(|state, element| state.borrow_mut().head_end = Some(element.source_location().bytes().end)),
        ),
        ("body", on(|state, _| state.borrow_mut().in_body = true)),
        (
            "base",
            on(|state, element| state.borrow_mut().found.has_base |= element.has_attribute("href")),
        ),
        ("meta", on(meta)),
        (
            "link",
            on(|state, element| state.borrow_mut().found.links.push(tag(element))),
        ),
        ("title", on(title)),
        ("script", on(script)),
        ("h1", on(heading)),
        ("h1 svg", on(drawing)),
        (
            "article",
            on(|state, element| container(state, element, Kind::Article)),
        ),
        ("main", on(|state, element| container(state, element, Kind::Main))),
        ("a", on(|state, element| container(state, element, Kind::Wrapper))),
        (
            "hgroup",
            on(|state, element| container(state, element, Kind::Wrapper)),
        ),
        ("handbill-share", on(asked_by_element)),
    ]
}

fn tag(element: &Element<'_, '_>) -> Tag {
    let attributes = element.attributes().iter().filter_map(|attribute| {
        Some(Attribute {
            name: attribute.name(),
            name_at: attribute.name_source_location()?.bytes(),
            value: htmlize::unescape_attribute(attribute.value()).into_owned(),
            value_at: attribute.value_source_location().map(|at| at.bytes()),
        })
    });
    Tag {
        at: element.source_location().bytes(),
        attributes: attributes.collect(),
    }
}

fn meta(state: &Shared, element: &mut Element<'_, '_>) {
    let tag = tag(element);
    let declares_charset = tag.attribute("charset").is_some()
        || tag
            .value("http-equiv")
            .is_some_and(|value| value.eq_ignore_ascii_case("content-type"));
    let mut state = state.borrow_mut();
    if declares_charset && !state.in_body {
        state.charset_end.get_or_insert(tag.at.end);
    }
    state.found.metas.push(tag);
}

fn title(state: &Shared, element: &mut Element<'_, '_>) {
    if state.borrow().in_body
        || state.borrow().found.title.is_some()
        || !element.namespace_uri().ends_with("xhtml")
    {
        return;
    }
    let start = element.source_location().bytes().end;
    on_end(state, element, move |state, end| {
        state.found.title.get_or_insert(start..end.start);
    });
}

fn script(state: &Shared, element: &mut Element<'_, '_>) {
    if let Some(src) = element.get_attribute("src") {
        state.borrow_mut().found.scripts.push(src);
    }
    let is_json_ld = element.get_attribute("type").is_some_and(|kind| {
        kind.trim()
            .to_ascii_lowercase()
            .starts_with("application/ld+json")
    });
    if is_json_ld {
        let start = element.source_location().bytes().end;
        on_end(state, element, move |state, end| {
            state.found.json_ld.push(start..end.start)
        });
    }
}

fn heading(state: &Shared, element: &mut Element<'_, '_>) {
    let id = {
        let mut state = state.borrow_mut();
        let heading = OpenHeading {
            wrapper: state.open_wrappers.first().copied(),
            article: state.open_articles.last().copied(),
            main: state.open_mains.last().copied(),
            ..OpenHeading::default()
        };
        state.headings.push(heading);
        state.heading_is_open = true;
        state.drawings = 0;
        state.headings.len() - 1
    };
    on_end(state, element, move |state, end| {
        state.headings[id].end = Some(end.end);
        state.heading_is_open = false;
    });
}

fn drawing(state: &Shared, element: &mut Element<'_, '_>) {
    if !element.is_self_closing() {
        state.borrow_mut().drawings += 1;
        on_end(state, element, |state, _| {
            state.drawings = state.drawings.saturating_sub(1);
        });
    }
}

fn heading_text<'h>(state: &Shared) -> (Cow<'static, Selector>, Handler<'h>) {
    let state = state.clone();
    let handler = Handler::default().text(move |chunk: &mut lol_html::html_content::TextChunk<'_>| {
        let mut state = state.borrow_mut();
        if state.own_start.is_none()
            && state.heading_is_open
            && state.drawings == 0
            && let Some(heading) = state.headings.last_mut()
        {
            heading.text.push_str(chunk.as_str());
        }
        Ok(())
    });
    (Cow::Owned("h1".parse().expect("a type selector")), handler)
}

#[derive(Clone, Copy)]
enum Kind {
    Article,
    Main,
    Wrapper,
}

fn container(state: &Shared, element: &mut Element<'_, '_>, kind: Kind) {
    let id = {
        let mut state = state.borrow_mut();
        state.containers.push(Container::default());
        let id = state.containers.len() - 1;
        if matches!(kind, Kind::Article) && state.open_articles.is_empty() {
            state.outer_articles.push(id);
        }
        open(&mut state, kind).push(id);
        id
    };
    on_end(state, element, move |state, end| {
        state.containers[id] = Container {
            end_start: Some(end.start),
            end: Some(end.end),
        };
        let open = open(state, kind);
        if let Some(at) = open.iter().position(|known| *known == id) {
            open.truncate(at);
        }
    });
}

fn open(state: &mut State, kind: Kind) -> &mut Vec<usize> {
    match kind {
        Kind::Article => &mut state.open_articles,
        Kind::Main => &mut state.open_mains,
        Kind::Wrapper => &mut state.open_wrappers,
    }
}

fn asked_by_element(state: &Shared, element: &mut Element<'_, '_>) {
    if element.is_self_closing() && !element.can_have_content() {
        return;
    }
    let tag = tag(element);
    state.borrow_mut().found.asked.push(Asked {
        at: tag.at.end,
        tag: Some(tag),
    });
}

fn on_end(
    state: &Shared,
    element: &mut Element<'_, '_>,
    act: impl FnOnce(&mut State, Range<usize>) + 'static,
) {
    if let Some(handlers) = element.end_tag_handlers() {
        let state = state.clone();
        handlers.push(Box::new(move |end| {
            act(&mut state.borrow_mut(), end.source_location().bytes());
            Ok(())
        }));
    }
}

fn doctype<'h>(state: &Shared) -> DocumentContentHandlers<'h> {
    let state = state.clone();
    DocumentContentHandlers::default().doctype(move |doctype: &mut lol_html::html_content::Doctype<'_>| {
        state.borrow_mut().doctype_end = Some(doctype.source_location().bytes().end);
        Ok(())
    })
}

fn comments<'page>(state: &Shared, page: &'page [u8]) -> DocumentContentHandlers<'page> {
    let state = state.clone();
    DocumentContentHandlers::default().comments(move |comment: &mut Comment<'_>| {
        let at = comment.source_location().bytes();
        let text = comment.text();
        let mut state = state.borrow_mut();
        match state.own_start {
            Some((mark, start)) if mark.is_closed_by(&text) => {
                state.found.own.push(start..at.end);
                state.own_start = None;
            }
            Some(_) => {}
            None => match Mark::opened_by(&text) {
                Some(mark) if mark.is_closed_in(&page[at.end..]) => state.own_start = Some((mark, at.start)),
                None if text.trim() == "handbill" => state.found.asked.push(Asked {
                    at: at.end,
                    tag: None,
                }),
                _ => {}
            },
        }
        Ok(())
    })
}
