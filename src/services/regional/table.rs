// Generated from data/regional.toml by `cargo xtask tables`. Do not edit.

/// Tags, and the ids of the services.
pub(super) static TABLE: &[(&[&str], &[&str])] = &[
    (
        &["KR", "ko"],
        &["kakaotalk", "naver", "band", "line", "facebook", "x"],
    ),
    (
        &["CN", "zh", "zh-Hans"],
        &["wechat", "weibo", "qq", "qzone", "douban", "telegram"],
    ),
    (
        &["TW", "HK", "MO", "zh-Hant", "yue"],
        &["whatsapp", "line", "facebook", "telegram", "threads", "x"],
    ),
    (
        &["JP", "ja"],
        &["line", "x", "facebook", "hatena", "bluesky", "misskey"],
    ),
    (
        &["MM", "my", "KH", "km"],
        &["facebook", "messenger", "viber", "telegram", "whatsapp"],
    ),
    (
        &["TH", "th", "LA", "lo"],
        &["line", "facebook", "messenger", "x", "whatsapp"],
    ),
    (
        &["VN", "vi"],
        &["facebook", "messenger", "zalo", "viber", "telegram"],
    ),
    (
        &["bo", "ug"],
        &["whatsapp", "telegram", "wechat", "facebook", "x"],
    ),
    (
        &["KZ", "kk", "KG", "ky", "UZ", "uz", "TJ", "tg", "TM", "tk"],
        &["telegram", "whatsapp", "facebook", "vk", "ok"],
    ),
    (
        &["RU", "ru", "BY", "be"],
        &["telegram", "whatsapp", "vk", "ok", "viber"],
    ),
    (&["UA", "uk"], &["telegram", "facebook", "viber", "whatsapp", "x"]),
    (
        &["IR", "fa"],
        &["telegram", "whatsapp", "x", "balatarin", "facebook"],
    ),
];
