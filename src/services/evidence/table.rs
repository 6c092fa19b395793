// Generated from data/services.toml by `cargo xtask tables`. Do not edit.

use super::Evidence;

/// By the service's id.
pub(super) static TABLE: &[(&str, Evidence)] = &[
    (
        "whatsapp",
        Evidence {
            note: Some(
                "Without a number the reader picks the chat. There is no parameter for the link: it stands in the text, last and alone on its line, so that the preview is made. A + would be shown as +.",
            ),
            sources: &[
                "https://faq.whatsapp.com/general/26000030",
                "https://github.com/heiseonline/shariff/pull/366",
                "https://github.com/nygardk/react-share/issues/459",
                "https://github.com/heiseonline/shariff/issues/223",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://wa.me/?text=Rain%20%26%20sun%0A%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "telegram",
        Evidence {
            note: Some(
                "Telegram puts the link first and the text after it. The limit is that of a Telegram message.",
            ),
            sources: &[
                "https://core.telegram.org/widgets/share",
                "https://core.telegram.org/api/links",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://t.me/share/url?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&text=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "line",
        Evidence {
            note: Some(
                "On some phones the web page takes the link alone; the app link carries both. line:// is deprecated by LINE.",
            ),
            sources: &[
                "https://developers.line.biz/en/docs/line-social-plugins/install-guide/using-line-share-buttons/",
                "https://developers.line.biz/en/docs/messaging-api/using-line-url-scheme/",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://social-plugins.line.me/lineit/share?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&text=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "kakaotalk",
        Evidence {
            note: Some(
                "Sharing into KakaoTalk by link needs Kakao's own script and a registered key, and that script tells Kakao of every visit. So the reader scans a QR code of the link, or uses the device's share sheet.",
            ),
            sources: &[
                "https://developers.kakao.com/docs/latest/en/kakaotalk-share/common",
                "https://developers.kakao.com/docs/latest/en/kakaotalk-share/js-link",
            ],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "kakaostory",
        Evidence {
            note: Some(
                "No longer in Kakao's current script reference, only in the old one; whether the page still answers could not be checked.",
            ),
            sources: &[
                "https://developers.kakao.com/sdk/reference/js-legacy/release/",
                "https://github.com/webistomin/vue-socials",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://story.kakao.com/s/share?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&text=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "viber",
        Evidence {
            note: Some(
                "There is no web page: the link works only where Viber is installed. Longer text is cut by Viber.",
            ),
            sources: &[
                "https://developers.viber.com/docs/tools/share-button/",
                "https://github.com/nygardk/react-share",
                "https://github.com/kytta/shareon",
                "https://github.com/bradvin/social-share-urls",
            ],
            checked: "2026-11-24",
            example: Some(
                "viber://forward?text=Rain%20%26%20sun%0A%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "wechat",
        Evidence {
            note: Some(
                "WeChat takes no share link. The reader scans a QR code of the article with WeChat and shares it from there.",
            ),
            sources: &["https://github.com/overtrue/share.js"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "weibo",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/overtrue/share.js",
                "https://github.com/nygardk/react-share",
                "https://github.com/webistomin/vue-socials",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://service.weibo.com/share/share.php?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "facebook",
        Evidence {
            note: Some(
                "Takes the link and one hashtag; title, text and picture come from the page's Open Graph tags.",
            ),
            sources: &[
                "https://developers.facebook.com/documentation/sharing/reference/share-dialog",
                "https://github.com/nygardk/react-share/blob/main/CHANGELOG.md",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "messenger",
        Evidence {
            note: Some(
                "The web page needs a Meta app id and works on desktops only; on phones, and where no id is given, the app link is used.",
            ),
            sources: &[
                "https://developers.facebook.com/docs/sharing/reference/send-dialog",
                "https://github.com/nygardk/react-share/pull/357",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://www.facebook.com/dialog/send?app_id=1234567890&link=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&redirect_uri=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "x",
        Evidence {
            note: Some(
                "Text, link, hashtags and account share the 280. X's own page still names twitter.com/intent/tweet; x.com answers the same.",
            ),
            sources: &[
                "https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent",
                "https://docs.x.com/fundamentals/counting-characters",
                "https://github.com/twitter/twitter-text/blob/master/config/v3.json",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://x.com/intent/post?text=Rain%20%26%20sun&url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "threads",
        Evidence {
            note: Some(
                "url becomes the attached link, so it is not repeated in the text. Threads counts an emoji by its bytes, so a text full of them may still have to be shortened by hand.",
            ),
            sources: &["https://developers.facebook.com/documentation/threads/threads-web-intents"],
            checked: "2026-11-24",
            example: Some(
                "https://www.threads.com/intent/post?text=Rain%20%26%20sun&url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "bluesky",
        Evidence {
            note: Some("text is the only parameter."),
            sources: &["https://docs.bsky.app/docs/advanced-guides/intent-links"],
            checked: "2026-11-24",
            example: Some(
                "https://bsky.app/intent/compose?text=Rain%20%26%20sun%0A%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "mastodon",
        Evidence {
            note: Some(
                "Mastodon's own share page, where the reader picks a server; it reads the text from the fragment too, so that the text never reaches a server before the reader's own.",
            ),
            sources: &[
                "https://blog.joinmastodon.org/2026/03/a-new-share-button",
                "https://github.com/mastodon/share/blob/main/src/utils.ts",
                "https://github.com/mastodon/mastodon/blob/main/app/controllers/shares_controller.rb",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://share.joinmastodon.org/#text=Rain%20%26%20sun%0A%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "linkedin",
        Evidence {
            note: Some("Takes the link alone; title and picture come from the page's Open Graph tags."),
            sources: &[
                "https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin",
                "https://github.com/nygardk/react-share/issues/385",
                "https://github.com/nicolasbeauvais/vue-social-sharing/issues/357",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "reddit",
        Evidence {
            note: None,
            sources: &[
                "https://www.reddit.com/dev/api/#POST_api_submit",
                "https://github.com/nygardk/react-share/blob/main/CHANGELOG.md",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://www.reddit.com/submit?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "pinterest",
        Evidence {
            note: Some("Without a picture Pinterest looks for one on the page."),
            sources: &["https://developers.pinterest.com/docs/web-features/buttons/"],
            checked: "2026-11-24",
            example: Some(
                "https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&description=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "tumblr",
        Evidence {
            note: Some(
                "For a link post the link belongs in content (the post) and in canonicalUrl (where it came from).",
            ),
            sources: &[
                "https://www.tumblr.com/docs/en/share_button",
                "https://github.com/kytta/shareon",
                "https://github.com/nygardk/react-share",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://www.tumblr.com/widgets/share/tool?posttype=link&canonicalUrl=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&content=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "vk",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/nygardk/react-share",
                "https://github.com/webistomin/vue-socials",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://vk.com/share.php?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "email",
        Evidence {
            note: Some(
                "A space is %20 (a + would be shown as +), a new line %0D%0A. Only subject and body are set.",
            ),
            sources: &["RFC 6068, sections 2 and 5"],
            checked: "2026-11-24",
            example: Some(
                "mailto:?subject=Rain%20%26%20sun&body=Rain%20%26%20sun%0D%0A%0D%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "sms",
        Evidence {
            note: Some(
                "RFC 5724 has ?body=; Apple's Messages looks for &body=. With ?& both find it: readers of the standard form split at & and skip the empty field, as Firefox for Android does.",
            ),
            sources: &[
                "RFC 5724, section 2.2",
                "https://stackoverflow.com/questions/6480462/how-to-pre-populate-the-sms-body-text-via-an-html-link",
                "https://github.com/mozilla/gecko-dev (mobile/android/base/GeckoAppShell.java)",
            ],
            checked: "2026-11-24",
            example: Some(
                "sms:?&body=Rain%20%26%20sun%0A%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "copy",
        Evidence {
            note: Some("Without scripts the link stands in a field to copy from."),
            sources: &["https://www.w3.org/TR/clipboard-apis/"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "native",
        Evidence {
            note: Some(
                "The device's own share sheet: text and link are given apart. Needs a script, a secure page and a click; hidden where the browser has none.",
            ),
            sources: &["https://www.w3.org/TR/web-share/"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "print",
        Evidence {
            note: None,
            sources: &["https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#printing"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "qr",
        Evidence {
            note: Some("Made on the publisher's machine; no service sees the link."),
            sources: &["ISO/IEC 18004:2024"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "signal",
        Evidence {
            note: Some("No link opens Signal with a text; the device's share sheet does."),
            sources: &["https://shkspr.mobi/blog/2023/02/signals-newish-uri-scheme"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "threema",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/ampproject/amphtml/issues/3727",
                "https://github.com/webistomin/vue-socials",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://threema.id/compose?text=Rain%20%26%20sun%0A%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "zalo",
        Evidence {
            note: Some("Only Zalo's own script shares a link; the reader scans a QR code instead."),
            sources: &["https://miniapp.zaloplatforms.com/documents/api/openShareSheet"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "qq",
        Evidence {
            note: None,
            sources: &["https://github.com/overtrue/share.js"],
            checked: "2026-11-24",
            example: Some(
                "https://connect.qq.com/widget/shareqq/index.html?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "teams",
        Evidence {
            note: None,
            sources: &[
                "https://learn.microsoft.com/en-us/microsoftteams/platform/concepts/build-and-test/share-to-teams-from-web-apps",
                "https://github.com/kytta/shareon",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://teams.microsoft.com/share?href=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&msgText=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "snapchat",
        Evidence {
            note: None,
            sources: &["seen in public code only, not on a page of the service"],
            checked: "2026-11-24",
            example: Some(
                "https://www.snapchat.com/scan?attachmentUrl=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "discord",
        Evidence {
            note: Some("Discord has no share link: copy the link and paste it into a channel."),
            sources: &["seen in public code only, not on a page of the service"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "ok",
        Evidence {
            note: None,
            sources: &[
                "https://apiok.ru/en/ext/like",
                "https://github.com/webistomin/vue-socials",
                "https://github.com/nygardk/react-share",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://connect.ok.ru/offer?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "qzone",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/overtrue/share.js",
                "https://github.com/ellisonleao/sharer.js",
                "https://github.com/webistomin/vue-socials",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "douban",
        Evidence {
            note: None,
            sources: &["https://github.com/ellisonleao/sharer.js"],
            checked: "2026-11-24",
            example: Some(
                "https://www.douban.com/share/service?href=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&name=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "tieba",
        Evidence {
            note: None,
            sources: &["seen in public code only, not on a page of the service"],
            checked: "2026-11-24",
            example: Some(
                "https://tieba.baidu.com/f/commit/share/openShareApi?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "naver",
        Evidence {
            note: Some("One page for Naver's blog, cafe and notes."),
            sources: &["https://developers.naver.com/docs/share/share"],
            checked: "2026-11-24",
            example: Some(
                "https://share.naver.com/web/shareView?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "band",
        Evidence {
            note: Some("route alone is not shown, so the link stands in the body too."),
            sources: &[
                "https://developers.band.us/develop/guide/share",
                "many Korean sites, in public code",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://band.us/plugin/share?body=Rain%20%26%20sun%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&route=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "mailru",
        Evidence {
            note: None,
            sources: &["https://github.com/bradvin/social-share-urls"],
            checked: "2026-11-24",
            example: Some(
                "https://connect.mail.ru/share?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "plurk",
        Evidence {
            note: None,
            sources: &["seen in public code only, not on a page of the service"],
            checked: "2026-11-24",
            example: Some(
                "https://www.plurk.com/?qualifier=shares&status=Rain%20%26%20sun%20https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "gab",
        Evidence {
            note: None,
            sources: &["https://github.com/nygardk/react-share"],
            checked: "2026-11-24",
            example: Some(
                "https://gab.com/compose?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&text=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "truthsocial",
        Evidence {
            note: Some("Public code disagrees on the parameters."),
            sources: &["seen in public code only, not on a page of the service"],
            checked: "2026-11-24",
            example: Some(
                "https://truthsocial.com/share?title=Rain%20%26%20sun&url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "mewe",
        Evidence {
            note: None,
            sources: &["seen in public code only, not on a page of the service"],
            checked: "2026-11-24",
            example: Some(
                "https://mewe.com/share?link=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "nextdoor",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/Automattic/jetpack/blob/trunk/projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://nextdoor.com/sharekit/?body=Rain%20%26%20sun%0A%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "xing",
        Evidence {
            note: Some("Since May 2026 the page no longer shares as it did."),
            sources: &["https://github.com/heiseonline/shariff/issues/451"],
            checked: "2026-11-24",
            example: Some(
                "https://www.xing.com/spi/shares/new?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "hackernews",
        Evidence {
            note: Some(
                "The form refuses a title of more than 80 characters, with these words: Please limit title to 80 characters.",
            ),
            sources: &[
                "https://news.ycombinator.com/submit",
                "https://github.com/kytta/shareon",
                "https://github.com/ellisonleao/sharer.js",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://news.ycombinator.com/submitlink?u=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&t=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "lobsters",
        Evidence {
            note: Some("The limit is that of the title of a story in its source."),
            sources: &[
                "https://github.com/lobsters/lobsters/blob/main/app/models/story.rb",
                "https://github.com/kytta/shareon",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://lobste.rs/stories/new?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "slashdot",
        Evidence {
            note: None,
            sources: &["https://github.com/bradvin/social-share-urls"],
            checked: "2026-11-24",
            example: Some(
                "https://slashdot.org/submission?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "devto",
        Evidence {
            note: None,
            sources: &["https://github.com/webistomin/vue-socials"],
            checked: "2026-11-24",
            example: Some(
                "https://dev.to/new?prefill=Rain%20%26%20sun%0A%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "meneame",
        Evidence {
            note: None,
            sources: &["https://github.com/ellisonleao/sharer.js"],
            checked: "2026-11-24",
            example: Some(
                "https://www.meneame.net/submit?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "wykop",
        Evidence {
            note: None,
            sources: &["seen in public code only, not on a page of the service"],
            checked: "2026-11-24",
            example: Some(
                "https://wykop.pl/dodaj/link?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "balatarin",
        Evidence {
            note: None,
            sources: &["seen in public code only, not on a page of the service"],
            checked: "2026-11-24",
            example: Some(
                "https://www.balatarin.com/links/submit?phase=2&url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "misskey",
        Evidence {
            note: Some(
                "The share page reads its parameters from the fragment too, which keeps the text out of the server's log.",
            ),
            sources: &[
                "https://github.com/misskey-dev/misskey/blob/develop/packages/frontend/src/pages/share.vue",
                "https://github.com/kytta/share2fedi/blob/main/src/lib/project.ts",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://social.example/share#text=Rain%20%26%20sun&url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "pleroma",
        Evidence {
            note: Some(
                "Answered where the server shows the Soapbox front end; Pleroma's own has no such page.",
            ),
            sources: &[
                "https://github.com/stefanbohacek/fediverse-share-button/issues/9",
                "https://github.com/kytta/share2fedi/issues/44",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://social.example/share?message=Rain%20%26%20sun%0A%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "friendica",
        Evidence {
            note: None,
            sources: &["https://github.com/kytta/share2fedi/blob/main/src/lib/project.ts"],
            checked: "2026-11-24",
            example: Some(
                "https://social.example/compose?title=Rain%20%26%20sun&body=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "hubzilla",
        Evidence {
            note: None,
            sources: &["https://github.com/kytta/share2fedi/blob/main/src/lib/project.ts"],
            checked: "2026-11-24",
            example: Some(
                "https://social.example/rpost?title=Rain%20%26%20sun&body=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "gnusocial",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/kytta/share2fedi/blob/main/src/lib/project.ts",
                "https://github.com/FreshRSS/FreshRSS/blob/edge/app/shares.php",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://social.example/notice/new?status_textarea=Rain%20%26%20sun%0A%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "diaspora",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/FreshRSS/FreshRSS/blob/edge/app/shares.php",
                "https://github.com/ellisonleao/sharer.js",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://share.diasporafoundation.org/?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "lemmy",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/LemmyNet/lemmy-ui/blob/main/src/shared/components/post/create-post.tsx",
                "https://github.com/FreshRSS/FreshRSS/blob/edge/app/shares.php",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://social.example/create_post?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "known",
        Evidence {
            note: None,
            sources: &["https://github.com/FreshRSS/FreshRSS/blob/edge/app/shares.php"],
            checked: "2026-11-24",
            example: Some(
                "https://social.example/share?share_url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&share_title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "instapaper",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/nygardk/react-share",
                "https://github.com/bradvin/social-share-urls",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://www.instapaper.com/hello2?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "raindrop",
        Evidence {
            note: None,
            sources: &["https://github.com/FreshRSS/FreshRSS/blob/edge/app/shares.php"],
            checked: "2026-11-24",
            example: Some(
                "https://app.raindrop.io/add?link=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "pinboard",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/FreshRSS/FreshRSS/blob/edge/app/shares.php",
                "https://github.com/ellisonleao/sharer.js",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://pinboard.in/add?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "hatena",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/webistomin/vue-socials",
                "https://github.com/nygardk/react-share",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://b.hatena.ne.jp/add?mode=confirm&url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "flipboard",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/heiseonline/shariff",
                "https://github.com/ellisonleao/sharer.js",
                "https://github.com/webistomin/vue-socials",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://share.flipboard.com/bookmarklet/popout?v=2&url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "evernote",
        Evidence {
            note: Some("May save at once, without asking."),
            sources: &["https://github.com/bradvin/social-share-urls"],
            checked: "2026-11-24",
            example: Some(
                "https://www.evernote.com/clip.action?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "diigo",
        Evidence {
            note: None,
            sources: &["seen in public code only, not on a page of the service"],
            checked: "2026-11-24",
            example: Some(
                "https://www.diigo.com/post?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "readwise",
        Evidence {
            note: None,
            sources: &["seen in public code only, not on a page of the service"],
            checked: "2026-11-24",
            example: Some(
                "https://wise.readwise.io/save?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "wallabag",
        Evidence {
            note: None,
            sources: &["https://github.com/FreshRSS/FreshRSS/blob/edge/app/shares.php"],
            checked: "2026-11-24",
            example: Some(
                "https://social.example/bookmarklet?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "linkding",
        Evidence {
            note: None,
            sources: &["https://github.com/FreshRSS/FreshRSS/blob/edge/app/shares.php"],
            checked: "2026-11-24",
            example: Some(
                "https://social.example/bookmarks/new?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "shaarli",
        Evidence {
            note: None,
            sources: &["https://github.com/FreshRSS/FreshRSS/blob/edge/app/shares.php"],
            checked: "2026-11-24",
            example: Some(
                "https://social.example/?post=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "archivetoday",
        Evidence {
            note: Some("Keeps a copy of a page that may be blocked or removed."),
            sources: &["https://github.com/FreshRSS/FreshRSS/blob/edge/app/shares.php"],
            checked: "2026-11-24",
            example: Some(
                "https://archive.ph/submit/?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "buffer",
        Evidence {
            note: None,
            sources: &["https://github.com/FreshRSS/FreshRSS/blob/edge/app/shares.php"],
            checked: "2026-11-24",
            example: Some(
                "https://publish.buffer.com/compose?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&text=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "trello",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/ellisonleao/sharer.js",
                "https://github.com/webistomin/vue-socials",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://trello.com/add-card?mode=popup&url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&name=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "googleclassroom",
        Evidence {
            note: None,
            sources: &["https://developers.google.com/classroom/guides/sharebutton"],
            checked: "2026-11-24",
            example: Some(
                "https://classroom.google.com/share?url=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&title=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "blogger",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/bradvin/social-share-urls",
                "https://github.com/ellisonleao/sharer.js",
                "https://github.com/webistomin/vue-socials",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://www.blogger.com/blog-this.g?u=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&n=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "wordpress",
        Evidence {
            note: Some("The site needs the plugin Press This."),
            sources: &["https://github.com/webistomin/vue-socials"],
            checked: "2026-11-24",
            example: Some(
                "https://social.example/wp-admin/press-this.php?u=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top&t=Rain%20%26%20sun",
            ),
        },
    ),
    (
        "livejournal",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/bradvin/social-share-urls",
                "https://github.com/webistomin/vue-socials",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://www.livejournal.com/update.bml?subject=Rain%20%26%20sun&event=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "gmail",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/bradvin/social-share-urls",
                "https://github.com/webistomin/vue-socials",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://mail.google.com/mail/?view=cm&fs=1&su=Rain%20%26%20sun&body=Rain%20%26%20sun%0D%0A%0D%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "outlook",
        Evidence {
            note: None,
            sources: &["https://github.com/msramalho/SigTools/issues/83"],
            checked: "2026-11-24",
            example: Some(
                "https://outlook.live.com/mail/0/deeplink/compose?subject=Rain%20%26%20sun&body=Rain%20%26%20sun%0D%0A%0D%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "outlookwork",
        Evidence {
            note: None,
            sources: &["seen in public code only, not on a page of the service"],
            checked: "2026-11-24",
            example: Some(
                "https://outlook.office.com/mail/deeplink/compose?subject=Rain%20%26%20sun&body=Rain%20%26%20sun%0D%0A%0D%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "yahoomail",
        Evidence {
            note: None,
            sources: &[
                "https://github.com/bradvin/social-share-urls",
                "https://github.com/ellisonleao/sharer.js",
                "https://github.com/webistomin/vue-socials",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://compose.mail.yahoo.com/?subject=Rain%20%26%20sun&body=Rain%20%26%20sun%0D%0A%0D%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "substack",
        Evidence {
            note: Some(
                "Not documented by Substack; the address is the one that share buttons in public code agree on.",
            ),
            sources: &["seen in public code only, not on a page of the service"],
            checked: "2026-11-24",
            example: Some(
                "https://substack.com/notes?action=compose&message=Rain%20%26%20sun%0A%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "mixi",
        Evidence {
            note: Some(
                "mixi check. Its own page shows the button with mixi's script, the check key being optional; the bare address is seen in public code.",
            ),
            sources: &[
                "http://developer.mixi.co.jp/connect/mixi_plugin/mixi_check/spec_mixi_check/index.html",
            ],
            checked: "2026-11-24",
            example: Some(
                "https://mixi.jp/share.pl?u=https%3A%2F%2Fexample.org%2Fnews%2F1%3Flang%3Dko%23top",
            ),
        },
    ),
    (
        "akkoma",
        Evidence {
            note: Some("Akkoma has no address that opens its composer with text: copy the link."),
            sources: &[
                "https://github.com/kytta/share2fedi/issues/44",
                "https://github.com/stefanbohacek/fediverse-share-button/issues/9",
            ],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "pixelfed",
        Evidence {
            note: Some(
                "A post on Pixelfed is a picture, and no address opens its composer with a link: copy the link into the caption.",
            ),
            sources: &[
                "https://github.com/pixelfed/pixelfed/issues/1325",
                "https://github.com/pixelfed/pixelfed/issues/5776",
            ],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "nostr",
        Evidence {
            note: Some(
                "Nostr has many apps and no address that all of them answer (a nostr: scheme for sharing is a draft): copy the link.",
            ),
            sources: &["https://github.com/nostr-protocol/nips/pull/2266"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "proton",
        Evidence {
            note: Some(
                "Proton documents no address that opens its composer: use email, which opens Proton where the reader has made it the program for mailto.",
            ),
            sources: &[
                "https://github.com/ProtonMail/WebClients/issues/171",
                "https://github.com/ProtonMail/proton-mail/issues/62",
            ],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "folkd",
        Evidence {
            note: Some(
                "Old share buttons lead to folkd.com/submit/; no page of Folkd documents it today: copy the link.",
            ),
            sources: &["https://github.com/bradvin/social-share-urls"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "pocket",
        Evidence {
            note: None,
            sources: &[
                "https://www.404media.co/pocket-app-shutting-down-mozilla",
                "https://github.com/Automattic/jetpack/issues/43583",
                "https://github.com/FreshRSS/FreshRSS/issues/8125",
            ],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "skype",
        Evidence {
            note: Some("Share buttons stopped in June 2023, the service on this day."),
            sources: &[
                "https://github.com/Automattic/jetpack/issues/43311",
                "https://github.com/Automattic/jetpack/issues/31624",
            ],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "workplace",
        Evidence {
            note: None,
            sources: &["Meta's notice of 2024-05-14, as reported"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "googleplus",
        Evidence {
            note: None,
            sources: &["https://github.com/huacnlee/social-share-button/issues/192"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "googlebookmarks",
        Evidence {
            note: None,
            sources: &["general knowledge"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "stumbleupon",
        Evidence {
            note: Some("Its successor, Mix, closed its submit page too."),
            sources: &["general knowledge"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "mix",
        Evidence {
            note: None,
            sources: &["https://github.com/bradvin/social-share-urls"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "digg",
        Evidence {
            note: Some("The submit page was found closed; later relaunches were not checked."),
            sources: &["https://github.com/bradvin/social-share-urls"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "delicious",
        Evidence {
            note: Some("Read-only from this day."),
            sources: &["general knowledge"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "tencentweibo",
        Evidence {
            note: None,
            sources: &["general knowledge"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "flattr",
        Evidence {
            note: None,
            sources: &["https://github.com/bradvin/social-share-urls"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "addthis",
        Evidence {
            note: None,
            sources: &["general knowledge"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "baiducang",
        Evidence {
            note: None,
            sources: &["https://github.com/bradvin/social-share-urls"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "renren",
        Evidence {
            note: Some("Sold in 2018; its share page is taken for closed."),
            sources: &["general knowledge"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "surfingbird",
        Evidence {
            note: None,
            sources: &["https://github.com/bradvin/social-share-urls"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "myspace",
        Evidence {
            note: None,
            sources: &["https://github.com/bradvin/social-share-urls"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "omnivore",
        Evidence {
            note: Some("The hosted service closed; the program can be run by oneself."),
            sources: &["general knowledge"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "newsvine",
        Evidence {
            note: None,
            sources: &["https://github.com/bradvin/social-share-urls"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "friendfeed",
        Evidence {
            note: None,
            sources: &["https://github.com/bradvin/social-share-urls"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "typepad",
        Evidence {
            note: None,
            sources: &["general knowledge"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "cohost",
        Evidence {
            note: None,
            sources: &["general knowledge"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "koo",
        Evidence {
            note: None,
            sources: &["general knowledge"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "postnews",
        Evidence {
            note: None,
            sources: &["general knowledge"],
            checked: "2026-11-24",
            example: None,
        },
    ),
    (
        "yummly",
        Evidence {
            note: None,
            sources: &["general knowledge"],
            checked: "2026-11-24",
            example: None,
        },
    ),
];
