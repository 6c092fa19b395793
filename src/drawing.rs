//! Logos as SVG: bounded before they are drawn, and nothing in them but shapes.

use crate::error::{Error, ErrorCode, quoted};
use resvg::usvg::{Options, Tree, roxmltree};

/// Elements of an SVG; a drawing with more is no logo.
const MAX_ELEMENTS: u32 = 20_000;
/// References to other elements: each may bring as many elements along.
const MAX_USES: usize = 64;

const SVG: &str = "http://www.w3.org/2000/svg";
/// What draws shapes and nothing else. `use` is taken where it names no other `use`.
const SHAPES: &[&str] = &[
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "title",
    "desc",
    "metadata",
    "style",
];

/// Whether these bytes are to be read as SVG.
pub(crate) fn is_svg(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| text.contains("<svg"))
}

/// Reads an SVG of shapes and their paint. Scripts, links, event handlers and anything fetched from elsewhere do not
/// come into what is drawn.
///
/// [`ErrorCode::BadValue`] when it is damaged or holds text, pictures, filters or scripts; the message names the
/// element and its place.
pub(crate) fn read(text: &str) -> Result<Tree, Error> {
    let damaged = |error: String| {
        bad(
            format!("the logo is not a sound SVG ({error})"),
            "export it anew, as plain SVG",
        )
    };
    let rules = roxmltree::ParsingOptions {
        allow_dtd: false,
        nodes_limit: MAX_ELEMENTS,
        ..roxmltree::ParsingOptions::default()
    };
    let document =
        roxmltree::Document::parse_with_options(text, rules).map_err(|error| damaged(error.to_string()))?;
    check_elements(&document)?;
    let tree =
        Tree::from_xmltree(&document, &Options::default()).map_err(|error| damaged(error.to_string()))?;
    if tree.root().children().is_empty() {
        return Err(bad("the logo draws nothing".to_owned(), "give one with shapes"));
    }
    Ok(tree)
}

fn bad(message: String, fix: &str) -> Error {
    Error::new(ErrorCode::BadValue, message).with_fix(fix)
}

fn check_elements(document: &roxmltree::Document<'_>) -> Result<(), Error> {
    let mut uses = 0;
    for element in document.descendants().filter(roxmltree::Node::is_element) {
        let name = element.tag_name();
        // What drawing programs keep for themselves stands in other namespaces and draws nothing.
        if name.namespace() != Some(SVG) {
            continue;
        }
        let line = document.text_pos_at(element.range().start);
        let refuse =
            |what: String, fix: &str| Err(bad(what, fix).with_line(line.row as usize, line.col as usize));
        match name.name() {
            "text" | "tspan" | "textPath" => {
                return refuse(
                    "the logo has text".to_owned(),
                    "turn it into paths in your drawing program",
                );
            }
            "image" => {
                return refuse(
                    "the logo has a picture in it".to_owned(),
                    "give that picture as PNG",
                );
            }
            "use" => {
                uses += 1;
                let target = element
                    .attributes()
                    .find(|attribute| attribute.name() == "href")
                    .and_then(|attribute| attribute.value().strip_prefix('#'));
                let nested = target.is_none_or(|id| {
                    document
                        .descendants()
                        .filter(|node| node.attribute("id") == Some(id))
                        .any(|node| node.descendants().any(|inner| inner.has_tag_name((SVG, "use"))))
                });
                if nested || uses > MAX_USES {
                    return refuse(
                        "the logo refers to itself too often".to_owned(),
                        "export it as plain SVG",
                    );
                }
            }
            known if SHAPES.contains(&known) => {}
            other => {
                return refuse(
                    format!("the logo has {}, which is no shape", quoted(other)),
                    "export it as plain SVG, with paths alone",
                );
            }
        }
    }
    Ok(())
}
