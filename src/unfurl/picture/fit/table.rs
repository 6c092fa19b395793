// Generated from data/pictures.toml by `cargo xtask tables`. Do not edit.

use super::{IN_FILE, IN_TEXT, NEVER};

/// Words in the names of files and classes, and where they set a picture aside.
pub(super) const WORDS: &[(&str, u16)] = &[
    ("blank", NEVER),
    ("defaultpic", NEVER),
    ("favicon", NEVER),
    ("logo", NEVER),
    ("logos", NEVER),
    ("noimage", NEVER),
    ("nophoto", NEVER),
    ("nopreview", NEVER),
    ("placeholder", NEVER),
    ("spacer", NEVER),
    ("sprite", NEVER),
    ("sprites", NEVER),
    ("arrow", IN_TEXT),
    ("avatar", IN_TEXT),
    ("badge", IN_TEXT),
    ("btn", IN_TEXT),
    ("bullet", IN_TEXT),
    ("bullets", IN_TEXT),
    ("button", IN_TEXT),
    ("emoji", IN_TEXT),
    ("erweima", IN_TEXT),
    ("ewm", IN_TEXT),
    ("gravatar", IN_TEXT),
    ("icn", IN_TEXT),
    ("icon", IN_TEXT),
    ("icons", IN_TEXT),
    ("loader", IN_TEXT),
    ("pixel", IN_TEXT),
    ("qrcode", IN_TEXT),
    ("rater", IN_TEXT),
    ("rating", IN_TEXT),
    ("spinner", IN_TEXT),
    ("tracking", IN_TEXT),
    ("wechat", IN_TEXT),
    ("weibo", IN_TEXT),
    ("weixin", IN_TEXT),
    ("banner", IN_FILE),
    ("banners", IN_FILE),
    ("loading", IN_FILE),
    ("preload", IN_FILE),
    ("warning", IN_FILE),
];

/// Folders of what surrounds an article.
pub(super) const FOLDERS: &[&str] = &[
    "ads",
    "badges",
    "banners",
    "buttons",
    "cert",
    "cgi",
    "cgi-bin",
    "css",
    "emoji",
    "flags",
    "icons",
    "nav",
    "navigation",
    "plugins",
    "rater",
    "rating",
    "readspeaker",
    "skin",
    "skins",
    "smileys",
    "smilies",
    "theme",
    "themes",
];

/// Who serves buttons, portraits and counters to the pages of others.
pub(super) const HOSTS: &[&str] = &[
    "addthis.com",
    "b.hatena.ne.jp",
    "b.st-hatena.com",
    "doubleclick.net",
    "facebook.com",
    "feedburner.com",
    "gravatar.com",
    "paypal.com",
    "paypalobjects.com",
    "pinterest.com",
    "scorecardresearch.com",
    "sharethis.com",
];

/// Services whose marks pages link with.
pub(super) const SERVICES: &[&str] = &[
    "appstore",
    "delicious",
    "digg",
    "douban",
    "facebook",
    "fb",
    "flickr",
    "google",
    "googleplay",
    "googleplus",
    "instagram",
    "line",
    "linkedin",
    "mastodon",
    "pinterest",
    "podcasts",
    "qq",
    "qzone",
    "reddit",
    "renren",
    "rss",
    "spotify",
    "stumbleupon",
    "telegram",
    "tiktok",
    "tumblr",
    "tw",
    "twitter",
    "vimeo",
    "vk",
    "wechat",
    "weibo",
    "weixin",
    "whatsapp",
    "wx",
    "x",
    "xing",
    "youtube",
];

/// What a page offers to do, which the whole name of a drawn button is.
pub(super) const TOOLS: &[&str] = &[
    "bookmark", "comment", "comments", "email", "envelope", "fontsize", "mail", "menu", "pdf", "print",
    "printer", "search", "zoom",
];

/// What stands beside a service or a tool in the name of such a mark.
pub(super) const BESIDE: &[&str] = &[
    "apple", "badge", "follow", "on", "play", "share", "this", "us", "large", "medium", "mini", "small",
    "square",
];

/// What begins the name of a file that is a word of a menu, drawn.
pub(super) const MENUS: &[&str] = &["menu", "nav", "navi"];

/// All that the words for a picture say where it is an advertisement.
pub(super) const ADVERTS: &[&str] = &[
    "ad",
    "advert",
    "advertisement",
    "sponsored",
    "publicidad",
    "anuncio",
    "publicidade",
    "anúncio",
    "publicité",
    "anzeige",
    "werbung",
    "pubblicità",
    "реклама",
    "reklam",
    "广告",
    "廣告",
    "광고",
    "広告",
];

/// What the words for a mark say behind a link that opens in another window.
pub(super) const WINDOWS: &[&str] = &[
    "new window",
    "ウィンドウで",
    "ウインドウで",
    "새 창",
    "새창",
    "新窗口",
    "新視窗",
];
