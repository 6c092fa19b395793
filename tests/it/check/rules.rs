//! Every rule, on the page that breaks it and on the one that does not.

use super::{GOOD, Named, all, all_by, ids};
use handbill::check::{
    Answer, CheckOptions, Confidence, Files, Found, NoFiles, Report, Severity, check, platforms, rules,
};
use handbill::link::HttpUrl;
use std::collections::HashSet;

/// `/*N*/`, `<!--N-->` and `x-N` in an example stand for that many characters.
fn expand(example: &str) -> String {
    let mut out = String::new();
    let mut rest = example;
    let marks: [(&str, &str, char); 3] = [("/*", "*/", ' '), ("<!--", "-->", ' '), ("x-", "", 'x')];
    while !rest.is_empty() {
        let hit = marks.iter().find_map(|(open, close, fill)| {
            let inner = rest.strip_prefix(open)?;
            let digits = inner.len() - inner.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let count: usize = inner[..digits].parse().ok()?;
            let after = inner[digits..].strip_prefix(close)?;
            let filler: String = std::iter::repeat_n(*fill, count).collect();
            let text = if *open == "x-" {
                filler
            } else {
                format!("{open}{filler}{close}")
            };
            Some((text, after))
        });
        match hit {
            Some((text, after)) => {
                out.push_str(&text);
                rest = after;
            }
            None => {
                let c = rest.chars().next().expect("not empty");
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    out
}

/// The names of the tags in a piece of a page, as `property="og:title"`.
fn names(piece: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in piece.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap_or_default();
        for attribute in ["property=\"", "name=\"", "http-equiv=\""] {
            if let Some((_, rest)) = tag.split_once(attribute).filter(|_| tag.starts_with("meta")) {
                found.push(format!("=\"{}\"", rest.split('"').next().expect("a value")));
            }
        }
        if tag.starts_with("meta charset") {
            found.push("<meta charset".to_owned());
        }
        if tag.starts_with("title") {
            found.push("<title".to_owned());
        }
        if tag.contains("canonical") {
            found.push("canonical".to_owned());
        }
        if tag.contains("ld+json") {
            found.push("ld+json".to_owned());
        }
    }
    found
}

/// The good page with `piece` in place of the tags it names.
fn page(piece: &str) -> String {
    let piece = expand(piece);
    if piece.starts_with("<!doctype") {
        return piece;
    }
    let (html, piece) = match piece.strip_prefix("<html") {
        Some(rest) => {
            let (attributes, rest) = rest.split_once('>').expect("a tag");
            (format!("<html{attributes}>"), rest.to_owned())
        }
        None => ("<html lang=\"en\">".to_owned(), piece),
    };
    let names = names(&piece);
    let has_picture = piece.contains("\"og:image\"") && piece.contains("\"og:image:");
    let kept: Vec<&str> = GOOD
        .lines()
        .filter(|line| !names.iter().any(|name| line.contains(name.as_str())))
        .filter(|line| !(has_picture && line.contains("\"og:image")))
        .collect();
    let early = names.iter().any(|name| name == "<meta charset") || piece.contains("<style>");
    let page = kept.join("\n").replace("<html lang=\"en\">", &html);
    let before = if early { "<head>" } else { "</head>" };
    let at = page.find(before).expect("a head") + if early { before.len() } else { 0 };
    format!("{}{piece}{}", &page[..at], &page[at..])
}

/// What the rules find whose examples are not in the page: in robots.txt, or in how the server answers.
fn elsewhere(rule: &str, example: &str, is_bad: bool) -> Option<Report> {
    let pick = |bad: &'static str, good: &'static str| if is_bad { bad } else { good };
    let hop = |at: &str| HttpUrl::parse(at).expect("a URL");
    let text = match rule {
        "robots-txt" => Some(pick(
            "User-agent: *\nDisallow: /\nUser-agent: LinkedInBot\nAllow: /\n",
            "User-agent: *\nDisallow: /private\n",
        )),
        "robots-txt-image" => Some(pick(
            "User-agent: Twitterbot\nDisallow: /img/\n",
            "User-agent: Twitterbot\nDisallow: /drafts/\n",
        )),
        _ => None,
    };
    if let Some(text) = text {
        return Some(all(GOOD, &Robots(text)));
    }
    let answer = Answer::new();
    let options = CheckOptions::new();
    let options = match rule {
        "answer-charset" => options.with_content_type(pick(
            "text/html; charset=iso-8859-1",
            "text/html; charset=\"UTF-8\"",
        )),
        "answer-redirects" => {
            let hops = vec![hop("https://example.org/en/river.html"); if is_bad { 6 } else { 1 }];
            options.with_answer(answer.with_redirects(hops))
        }
        "answer-downgrade" => {
            let way = pick(
                "http://example.org/en/river.html",
                "https://example.org/en/river.html",
            );
            options.with_answer(answer.with_redirects(vec![hop(way)]))
        }
        "answer-robots" => {
            let tags = pick("googlebot: noindex", "otherbot: noindex, nosnippet");
            options.with_answer(answer.with_robots_tags(vec![tags.to_owned()]))
        }
        "answer-attachment" => options.with_answer(
            answer.with_disposition(pick("attachment; filename=a.html", "inline; filename=a.html")),
        ),
        "answer-slow" => {
            let took = std::time::Duration::from_secs(if is_bad { 4 } else { 1 });
            options.with_answer(answer.with_time(took))
        }
        _ => return None,
    };
    let page = if rule == "answer-charset" {
        page(example)
    } else {
        GOOD.to_owned()
    };
    Some(all_by(&page, options, &Named))
}

/// A robots.txt beside the pictures.
struct Robots(&'static str);

impl Files for Robots {
    fn picture(&self, url: &HttpUrl) -> Found {
        Named.picture(url)
    }

    fn text(&self, url: &HttpUrl) -> Option<String> {
        (url.path() == "/robots.txt").then(|| self.0.to_owned())
    }
}

#[test]
fn every_rule_finds_its_bad_example_and_passes_its_good_one() {
    let mut faults = Vec::new();
    for rule in rules() {
        let report = |example: &str, is_bad: bool| {
            if let Some(report) = elsewhere(rule.id(), example, is_bad) {
                return report;
            }
            all(&page(example), &Named)
        };
        let found = ids(&report(rule.bad(), true));
        if !found.contains(&rule.id()) {
            faults.push(format!(
                "{} does not find its bad example, but {found:?}",
                rule.id()
            ));
        }
        let found = ids(&report(rule.good(), false));
        if found.contains(&rule.id()) {
            faults.push(format!("{} finds its good example", rule.id()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn rules_are_named_once_and_rest_on_sources() {
    let mut seen = HashSet::new();
    for rule in rules() {
        let id = rule.id();
        assert!(seen.insert(id), "{id} stands there twice");
        assert!(
            !rule.what().is_empty() && !rule.why().is_empty() && !rule.fix().is_empty(),
            "{id} explains nothing"
        );
        assert!(!rule.why().is_empty() && rule.why().ends_with('.'), "{id}");
        for platform in rule.platform_ids() {
            assert!(
                platforms().iter().any(|known| known.id() == *platform),
                "{id}: {platform}"
            );
        }
        // A rule for single apps that is more than a note says where it is from.
        if rule.severity() < Severity::Note && !rule.platform_ids().is_empty() {
            let is_google = rule.platform_ids() == ["google"];
            assert!(
                rule.sources().next().is_some() || is_google,
                "{id} rests on nothing"
            );
        }
    }
    assert!(seen.len() >= 60, "{} rules", seen.len());
}

#[test]
fn facts_have_sources_or_say_that_they_have_none() {
    for platform in platforms() {
        for fact in platform.facts() {
            let sources = fact.sources().count();
            assert_eq!(
                sources == 0,
                fact.confidence() == Confidence::Unsourced,
                "{}: {}",
                platform.id(),
                fact.name()
            );
        }
    }
}

#[test]
fn the_good_page_has_nothing_to_mend() {
    let report = check(GOOD.as_bytes(), &CheckOptions::new(), &Named).expect("a page");
    assert_eq!(report.findings(), []);
    for preview in report.previews() {
        assert!(preview.title().is_some(), "{}", preview.platform().id());
    }
}

#[test]
fn findings_stand_where_the_tag_stands() {
    let page = "<!doctype html>\n<html lang=\"ko\">\n<head><title>물</title>한<meta property=\"og:url\" content=\"/1\">";
    let report = all(page, &NoFiles);
    let finding = report
        .findings()
        .iter()
        .find(|f| f.rule().id() == "url-relative")
        .expect("found");
    assert_eq!(
        (finding.line(), finding.column(), finding.end()),
        (3, 24, (3, 61))
    );
    // In another encoding, too.
    let (bytes, ..) = encoding_rs::EUC_KR.encode(page);
    let options = CheckOptions::new().with_content_type("text/html; charset=euc-kr");
    let report = check(&bytes, &options, &NoFiles).expect("a page");
    let finding = report
        .findings()
        .iter()
        .find(|f| f.rule().id() == "url-relative")
        .expect("found");
    assert_eq!((finding.line(), finding.column()), (3, 24));
}

#[test]
fn platforms_and_switches_choose() {
    let options =
        CheckOptions::new().with_platforms(vec![handbill::check::platform("signal").expect("known")]);
    let page = page(r#"<meta name="twitter:card" content="photo">"#);
    let report = check(page.as_bytes(), &options, &Named).expect("a page");
    assert_eq!(
        ids(&report),
        Vec::<&str>::new(),
        "x-card-unknown does not concern Signal"
    );
    let switches = handbill::check::Switches::default()
        .with("x-card-unknown", "note")
        .and_then(|switches| switches.with("theme-color", "error"))
        .expect("rules");
    let report = check(
        page.as_bytes(),
        &CheckOptions::new().with_switches(switches),
        &Named,
    )
    .expect("a page");
    let severity = |id: &str| {
        report
            .findings()
            .iter()
            .find(|f| f.rule().id() == id)
            .map(handbill::check::Finding::severity)
    };
    assert_eq!(
        (severity("x-card-unknown"), severity("theme-color")),
        (Some(Severity::Note), Some(Severity::Error))
    );
}

#[test]
fn patience_and_redirects_are_each_apps_own() {
    let hit = |answer: Answer, rule: &str| -> Vec<&'static str> {
        let report = all_by(GOOD, CheckOptions::new().with_answer(answer), &Named);
        let found = report
            .findings()
            .iter()
            .find(|finding| finding.rule().id() == rule);
        found
            .map(|finding| finding.platform_ids().to_vec())
            .unwrap_or_default()
    };
    let hops = |count: usize| {
        let hop = HttpUrl::parse("https://example.org/a").expect("a URL");
        Answer::new().with_redirects(vec![hop; count])
    };
    assert_eq!(hit(hops(5), "answer-redirects"), Vec::<&str>::new());
    assert_eq!(hit(hops(6), "answer-redirects"), ["discord"]);
    assert_eq!(hit(hops(11), "answer-redirects"), ["discord", "google"]);
    assert_eq!(hit(hops(21), "answer-redirects"), ["signal", "discord", "google"]);
    let took = |seconds| {
        hit(
            Answer::new().with_time(std::time::Duration::from_secs(seconds)),
            "answer-slow",
        )
    };
    assert_eq!(took(3), Vec::<&str>::new());
    assert_eq!(took(4), ["facebook", "messenger", "threads", "instagram"]);
    assert!(took(11).contains(&"discord") && took(11).contains(&"whatsapp"));
}

#[test]
fn robots_in_the_header_count_as_those_in_the_page() {
    let ids = |tags: &str| {
        let answer = Answer::new().with_robots_tags(vec![tags.to_owned()]);
        let page = GOOD.replace("<meta name=\"robots\" content=\"max-image-preview:large\">\n", "");
        ids(&all_by(&page, CheckOptions::new().with_answer(answer), &Named))
    };
    assert!(ids("all").contains(&"robots-image-preview"));
    assert!(!ids("max-image-preview:large").contains(&"robots-image-preview"));
    assert!(!ids("bingbot: noindex, nosnippet").contains(&"answer-robots"));
    assert!(ids("bingbot: noindex, googlebot-news: nosnippet").contains(&"answer-robots"));
    assert!(ids("unavailable_after: 25 Jun 2010 15:00:00 PST, noindex").contains(&"answer-robots"));
}
