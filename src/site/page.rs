//! One page of a site: read, rewritten, written, with its QR code and its card.

use super::cards::{self, CardFile};
use super::embed::{Embed, is_wanted};
use super::report::{FileReport, Outcome, PageReport};
use super::{ASSETS, Output, STYLESHEET, SiteOptions, walk};
use crate::error::Error;
use crate::files::{self, Written};
use crate::inject::{Page, RewriteOptions, Rewritten};
use crate::link::{HttpUrl, encode_component};
use crate::qr::{Qr, QrOptions, SvgOptions};
use crate::services;
use crate::share::share_intent;
use crate::unfurl::UnfurlOptions;
use std::path::{Component, Path, PathBuf};

/// Rewrites the page at `path`, which is relative to the site's folder.
pub(super) fn rewrite(
    options: &SiteOptions,
    source: &walk::Source,
    target: &Path,
    path: &Path,
) -> FileReport {
    let from = source.folder().join(path);
    let mut report = PageReport::new(path);
    let bytes = match files::read(&from) {
        Ok(bytes) => bytes,
        Err(error) => return FileReport::Page(report.with_outcome(Outcome::Failed(error))),
    };
    report.bytes = bytes.len();
    let made = make(options, source, target, path, &bytes, &mut report);
    let (after, failure) = match made {
        Ok(Made {
            rewritten,
            qr,
            card,
            embed,
        }) => {
            report.changes = rewritten.changes().to_vec();
            if let Some(CardFile { path, made }) = card {
                report.makes_card = made.is_some();
                if let Some(picture) = made.filter(|_| !options.dry_run)
                    && let Err(error) = files::write(&target.join(&path), &picture, None)
                {
                    return FileReport::Page(report.with_outcome(Outcome::Failed(error)));
                }
                report.card = Some(path);
            }
            if !options.dry_run
                && let Some((qr_path, svg)) = qr
            {
                match files::write(&target.join(&qr_path), svg.as_bytes(), None) {
                    Ok(_) => report.qr = Some(qr_path),
                    Err(error) => return FileReport::Page(report.with_outcome(Outcome::Failed(error))),
                }
            }
            if let Some(embed) = embed.filter(|_| !options.dry_run) {
                if let Err(error) = embed.write(target) {
                    return FileReport::Page(report.with_outcome(Outcome::Failed(error)));
                }
                report.embeds = true;
            }
            (rewritten.into_bytes(), None)
        }
        Err(error) => (bytes.clone(), Some(error.with_place(from.display().to_string()))),
    };
    let is_new = if options.dry_run {
        let is_new = after != bytes;
        report.texts = is_new.then_some((bytes, after));
        is_new
    } else if options.output == Output::InPlace && after == bytes {
        false
    } else {
        // In another folder a link may lead back to where the page is read from.
        let to = match options.output {
            Output::InPlace => files::behind_link(&from),
            Output::Folder(_) => target.join(path).into(),
        };
        match files::write(&to, &after, Some(&from)) {
            Ok(written) => written == Written::New,
            Err(error) => return FileReport::Page(report.with_outcome(Outcome::Failed(error))),
        }
    };
    FileReport::Page(report.with_outcome(match failure {
        Some(error) => Outcome::Failed(error),
        None if is_new => Outcome::Written,
        None => Outcome::Unchanged,
    }))
}

struct Made {
    rewritten: Rewritten,
    qr: Option<(PathBuf, String)>,
    card: Option<CardFile>,
    embed: Option<Embed>,
}

fn make(
    options: &SiteOptions,
    source: &walk::Source,
    target: &Path,
    path: &Path,
    bytes: &[u8],
    report: &mut PageReport,
) -> Result<Made, Error> {
    let own_url = options
        .base_url
        .as_ref()
        .map(|base| page_url(base, path))
        .transpose()?;
    let mut unfurl = UnfurlOptions::new();
    if let Some(url) = own_url {
        unfurl = unfurl.with_base(url);
    }
    let mut page = Page::read(bytes, &unfurl)?;
    report.title = Some(page.article().title().to_owned());
    report.url = Some(page.article().url().clone());
    report.notes = page
        .unfurled()
        .notes()
        .iter()
        .map(|note| note.message().to_owned())
        .collect();

    let root = site_root(options, &page, path);
    let mut card = None;
    if let Some(root) = &root {
        match cards::replacement(options, source, target, &page, root) {
            Ok(Some(replacement)) => {
                page = page.with_image(replacement.image);
                card = replacement.card;
            }
            Ok(None) => {}
            Err(error) => report.notes.push(format!("the page has no picture: {error}")),
        }
    }
    let embed = match root.filter(|_| is_wanted(options, &page)) {
        Some(root) => Some(Embed::new(&page, path, &root)?),
        None => None,
    };
    let mut meta = options.meta.clone();
    if let Some(embed) = &embed {
        meta = meta.with_oembed_files(embed.json.clone(), embed.xml.clone());
    }
    let mut rewrite = RewriteOptions::new()
        .with_placement(options.placement)
        .with_meta(meta);
    if !options.linked_style {
        rewrite = rewrite.with_style(STYLESHEET);
    }
    let mut bar = options.bar.clone();
    let qr_path = asset_path("qr", path, "svg");
    let asset = |asset: &Path| asset_href(options, &page, path, asset);
    match (asset(&Path::new(ASSETS).join("handbill.css")), asset(&qr_path)) {
        (Some(stylesheet), Some(qr)) => {
            rewrite = rewrite.with_stylesheet(stylesheet);
            if let Some(script) = asset(&Path::new(ASSETS).join("handbill.js")).filter(|_| !options.no_script)
            {
                rewrite = rewrite.with_script(script);
                bar = bar.with_scripts(true);
            }
            bar = bar.with_qr_href(&qr)?;
        }
        _ => report.notes.push(
            "the page has a <base>, so the QR code and the script are not linked: give --base-url".to_owned(),
        ),
    }
    let rewritten = page.rewrite(&rewrite.with_bar(bar))?;
    let qr = if rewritten.bars() > 0 {
        Some((qr_path, qr_svg(options, &page)?))
    } else {
        None
    };
    Ok(Made {
        rewritten,
        qr,
        card,
        embed,
    })
}

fn qr_svg(options: &SiteOptions, page: &Page<'_>) -> Result<String, Error> {
    let intent = share_intent(services::find("qr")?, page.article(), options.bar.share())?;
    let qr = Qr::new(intent.link().as_str(), &QrOptions::new())?;
    qr.to_svg(&SvgOptions::new().with_title(page.article().title()))
}

/// The address of the page at `path` in a site published at `base`; `index.html` is the folder itself.
fn page_url(base: &HttpUrl, path: &Path) -> Result<HttpUrl, Error> {
    let mut path = url_path(path);
    if let Some(folder) = path
        .strip_suffix("index.html")
        .filter(|folder| folder.is_empty() || folder.ends_with('/'))
    {
        path.truncate(folder.len());
    }
    HttpUrl::parse(&format!("{}/{path}", folder_url(base)))
}

/// The address of a folder without what does not belong to one, and without the slash at its end.
fn folder_url(base: &HttpUrl) -> &str {
    let end = base.as_str().find(['?', '#']).unwrap_or(base.as_str().len());
    base.as_str()[..end].trim_end_matches('/')
}

/// Where what is made for the page at `path` lies: a file of its own for each page, also where `a.html` and `a.htm` are two.
pub(super) fn asset_path(folder: &str, path: &Path, kind: &str) -> PathBuf {
    let is_plain = path.extension().is_some_and(|own| own == "html")
        && !path
            .file_stem()
            .is_some_and(|stem| walk::is_page(Path::new(stem)));
    let path = Path::new(ASSETS).join(folder).join(path);
    if is_plain {
        path.with_extension(kind)
    } else {
        path.with_added_extension(kind)
    }
}

/// How the page at `path` links to `asset`: relative, or in full where a `<base>` would lead astray.
fn asset_href(options: &SiteOptions, page: &Page<'_>, path: &Path, asset: &Path) -> Option<String> {
    let to = url_path(asset);
    if !page.unfurled().has_base() {
        let depth = path.components().count().saturating_sub(1);
        return Some(format!("{}{to}", "../".repeat(depth)));
    }
    let root = site_root(options, page, path)?;
    Some(format!("{root}/{to}"))
}

/// Where the site is published, without a last slash: as given, else what stands before the page's path in its address.
fn site_root(options: &SiteOptions, page: &Page<'_>, path: &Path) -> Option<String> {
    if let Some(base) = &options.base_url {
        return Some(folder_url(base).to_owned());
    }
    let url = page.article().url().without_fragment();
    let own = url_path(path);
    let names = [
        own.as_str(),
        own.trim_end_matches(".html"),
        own.trim_end_matches("index.html"),
    ];
    let root = names
        .iter()
        .filter(|name| !name.is_empty())
        .find_map(|name| url.as_str().strip_suffix(name))?;
    root.strip_suffix('/')
        .filter(|root| root.contains("://") && !root.ends_with("//"))
        .map(str::to_owned)
}

/// A relative path as part of a URL.
pub(super) fn url_path(path: &Path) -> String {
    let parts = path.components().filter_map(|part| match part {
        Component::Normal(name) => Some(encode_component(&name.to_string_lossy())),
        _ => None,
    });
    parts.collect::<Vec<_>>().join("/")
}
