//! `handbill share`: share intents, or the share bar.

use super::{Done, input, output};
use crate::article::Article;
use crate::error::{Error, ErrorCode};
use crate::language::Language;
use crate::link::HttpUrl;
use crate::services::{self, Service};
use crate::share::bar::{BarOptions, Variant, share_bar};
use crate::share::{ShareIntent, ShareOptions, missing_need, share_intent, share_links};
use serde_json::Value;

/// Print the share links for an article, or the share bar as HTML.
///
/// One line a service, its name and the link, with a tab between them; a single service prints its link alone.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  handbill share page.html
  handbill share --url https://example.org/1 --title 'A headline' --to whatsapp
  handbill share article.json --to whatsapp,telegram,line --json --utm spring
  handbill share page.html --html --lang ko > bar.html")]
pub(super) struct Args {
    /// A page, an article.json, or - for stdin; not needed with --url and --title.
    #[arg(value_name = "PAGE|URL|ARTICLE.JSON|-")]
    source: Option<String>,
    /// The article's address; with a page, where it was found.
    #[arg(long, value_name = "URL", value_parser = input::parse_url)]
    url: Option<HttpUrl>,
    /// The article's title.
    #[arg(long)]
    title: Option<String>,
    /// Words of your own, sent along with the title.
    #[arg(long)]
    text: Option<String>,
    /// The services: names separated by commas, `auto` (what readers of the article's language use), `default`
    /// or `all`.
    #[arg(long, value_name = "LIST")]
    to: Option<String>,
    /// Print JSON.
    #[arg(long, conflicts_with = "html")]
    json: bool,
    /// Print the share bar as HTML that works with scripts off.
    #[arg(long)]
    html: bool,
    #[command(flatten)]
    fetching: input::Fetching,
    /// The language of the bar, in place of the article's own.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// What the bar shows: icons, labels or compact.
    #[arg(long, value_name = "VARIANT", requires = "html")]
    variant: Option<String>,
    /// Where the picture of the article's QR code lies, for the bar.
    #[arg(long, value_name = "HREF", requires = "html")]
    qr_href: Option<String>,
    /// Set the bar apart from the page's style sheets, in a shadow tree styled by the sheet at HREF alone.
    #[arg(long, value_name = "HREF", requires = "html")]
    shadow: Option<String>,
    /// Put the style of the bar before it, so that the page need not load handbill.css. A content security policy must
    /// allow it by its hash.
    #[arg(long, requires = "html")]
    inline_style: bool,
    /// Add campaign tags to the link: utm_source={service}, utm_campaign=NAME; or tags of
    /// your own, as 'utm_source={service}&utm_medium=social'.
    #[arg(long, value_name = "NAME|TAGS")]
    utm: Option<String>,
    /// Quote a passage of the article: the link opens the page at it.
    #[arg(long, value_name = "PASSAGE")]
    quote: Option<String>,
    /// Share this link in place of the article's own.
    #[arg(long, value_name = "URL", value_parser = input::parse_url)]
    short_link: Option<HttpUrl>,
    /// The account to name as the source, on services that take one.
    #[arg(long, value_name = "HANDLE")]
    via: Option<String>,
    /// A hashtag; give it several times for several.
    #[arg(long = "hashtag", value_name = "TAG")]
    hashtags: Vec<String>,
    /// Send to this number, with its country code, on services that take one.
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,
    /// Send to this group: its invite link on WhatsApp or Telegram, or https://t.me/NAME; once for each service.
    #[arg(long = "group", value_name = "LINK")]
    groups: Vec<String>,
    /// Make the links for one kind of device: ios, android or desktop.
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,
    /// Shorten the title so that an SMS with the link takes at most N messages to send.
    #[arg(long, value_name = "N")]
    sms_segments: Option<usize>,
    /// The id of a Meta app, for Messenger on the web; the site's own if not given.
    #[arg(long, value_name = "ID")]
    app_id: Option<String>,
    /// The reader's own server of a service, as mastodon=mastodon.social; give it several times for several.
    #[arg(long = "instance", value_name = "SERVICE=HOST")]
    instances: Vec<String>,
    /// Set the title in bold on services that have bold text.
    #[arg(long)]
    bold: bool,
    /// Print the link that opens the service's app, where there is one.
    #[arg(long, conflicts_with_all = ["html", "json"])]
    app: bool,
}

pub(super) fn run(args: Args) -> Done {
    let article = article(&args)?;
    let options = options(&args)?;
    let services = match &args.to {
        Some(list) => {
            Some(services::select_for(list, article.language()).map_err(|error| error.with_field("--to"))?)
        }
        None => None,
    };
    if args.html {
        return output::print(bar(&args, &article, options, services)?.as_bytes());
    }
    let all = services.unwrap_or(services::select("default")?);
    let intents = match all[..] {
        [only] => vec![share_intent(only, &article, &options)?],
        _ => share_links(&article, &options, &all)?,
    };
    if args.json {
        let list: Vec<Value> = intents.iter().map(ShareIntent::to_json_value).collect();
        return output::print(format!("{:#}\n", Value::Array(list)).as_bytes());
    }
    let mut lines = String::new();
    for intent in &intents {
        if all.len() > 1 {
            lines.push_str(intent.service().id());
            lines.push('\t');
        }
        lines.push_str(link(intent, args.app));
        lines.push('\n');
    }
    output::print(lines.as_bytes())?;
    // Said, not silently left out: a list that names a service gets a word on each that it lacks.
    if args
        .to
        .as_deref()
        .is_some_and(|list| list != "all" && list != "default" && list != "auto")
    {
        for service in &all {
            if let Some(need) = missing_need(service, &article, &options) {
                let id = service.id();
                if !intents.iter().any(|intent| intent.service().id() == id) {
                    output::say(&format!("handbill: {id} is left out: it needs {}", need.as_str()));
                }
            }
        }
    }
    Ok(())
}

/// What is opened: the composer, else the app, else the article itself.
fn link(intent: &ShareIntent, app: bool) -> &str {
    let web = intent.url().or(intent.app_url());
    let link = if app { intent.app_url().or(web) } else { web };
    link.unwrap_or(intent.link().as_str())
}

fn article(args: &Args) -> Done<Article> {
    let article = match (&args.source, &args.url, &args.title) {
        (Some(source), url, None) => input::article(source, url.clone(), &args.fetching)?,
        (None, Some(url), Some(title)) => Article::new(url.clone(), title)?,
        (Some(_), ..) => {
            return Err(Error::new(ErrorCode::BadOption, "a page has its own title")
                .with_fix("give either a page, or --url and --title")
                .with_field("--title"));
        }
        _ => {
            return Err(Error::new(ErrorCode::BadOption, "there is no article")
                .with_fix("give a page, or --url and --title"));
        }
    };
    Ok(match &args.lang {
        Some(tag) => article.with_language(Language::parse(tag).map_err(|error| error.with_field("--lang"))?),
        None => article,
    })
}

fn options(args: &Args) -> Done<ShareOptions> {
    let short_link = args.short_link.as_ref().map(HttpUrl::as_str);
    let segments = args.sms_segments.map(|count| count.to_string());
    let single = [
        ("text", "--text", args.text.as_deref()),
        ("quote", "--quote", args.quote.as_deref()),
        ("shortLink", "--short-link", short_link),
        ("utm", "--utm", args.utm.as_deref()),
        ("via", "--via", args.via.as_deref()),
        ("phone", "--phone", args.phone.as_deref()),
        ("device", "--device", args.device.as_deref()),
        ("smsSegments", "--sms-segments", segments.as_deref()),
        ("appId", "--app-id", args.app_id.as_deref()),
        ("bold", "--bold", args.bold.then_some("true")),
    ];
    let lists = [
        ("hashtag", "--hashtag", &args.hashtags),
        ("group", "--group", &args.groups),
        ("instance", "--instance", &args.instances),
    ];
    let single = single
        .into_iter()
        .filter_map(|(name, flag, value)| Some((flag, name, value?)));
    let lists = lists
        .into_iter()
        .flat_map(|(name, flag, values)| values.iter().map(move |value| (flag, name, value.as_str())));
    ShareOptions::of_named(single.chain(lists))
}

fn bar(
    args: &Args,
    article: &Article,
    share: ShareOptions,
    services: Option<Vec<&'static Service>>,
) -> Done<String> {
    let mut options = BarOptions::new()
        .with_share(share)
        .with_inline_style(args.inline_style);
    if let Some(services) = services {
        options = options.with_services(services);
    }
    if let Some(variant) = &args.variant {
        options =
            options.with_variant(Variant::parse(variant).map_err(|error| error.with_field("--variant"))?);
    }
    if let Some(href) = &args.qr_href {
        options = options
            .with_qr_href(href)
            .map_err(|error| error.with_field("--qr-href"))?;
    }
    if let Some(href) = &args.shadow {
        options = options
            .with_shadow(href)
            .map_err(|error| error.with_field("--shadow"))?;
    }
    share_bar(article, &options)
}
