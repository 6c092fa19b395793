//! Paragraphs that say something of the page to who reads it, not of the article: what it asks for, offers or carries.

/// How far a paragraph is looked at, in bytes.
const MAX_START_BYTES: usize = 120;

/// What such paragraphs begin with, in lower case where the script has such.
const STARTS: &[&str] = &[
    // English
    "advertisement -",
    "advertisement scroll",
    "already a subscriber",
    "already have an account",
    "also read:",
    "article continues below",
    "continue reading below",
    "copy the link",
    "correction:",
    "download our app",
    "download the app",
    "editor's note:",
    "editor’s note:",
    "enter your email",
    "estimated reading time",
    "follow us on",
    "get our free",
    "get the latest news",
    "get unlimited access",
    "join our telegram",
    "join our whatsapp",
    "getty images",
    "gift this article",
    "leave a comment",
    "listen to this article",
    "photo by ",
    "photo:",
    "photograph:",
    "photos:",
    "please enable javascript",
    "please log in",
    "please sign in",
    "please subscribe",
    "print this page",
    "read also:",
    "read more:",
    "recommended:",
    "related:",
    "scroll to continue",
    "see also:",
    "share this article",
    "share this story",
    "sign up for our",
    "sign up for the",
    "sign up to our",
    "sign up to the",
    "story continues below",
    "subscribe now",
    "subscribe to our",
    "support our journalism",
    "tags:",
    "translate this page",
    "the views expressed",
    "thank you for logging in",
    "this article contains affiliate links",
    "this article originally appeared",
    "this article was originally published",
    "this article is for subscribers",
    "this article is only available to subscribers",
    "this article was translated",
    "this content is for subscribers",
    "this post contains affiliate links",
    "this post may contain affiliate links",
    "this story was originally published",
    "this story was republished",
    "this article was republished",
    "to continue reading",
    "to read the full",
    "we notice that you",
    "we noticed that you",
    "we've noticed that you",
    "we may earn a commission",
    "you have reached your limit",
    "you are here:",
    "you are using an outdated browser",
    "you need to enable javascript",
    "your browser does not support",
    "your email address will not be published",
    // German
    "bitte aktivieren sie javascript",
    "jetzt newsletter",
    "jetzt unseren newsletter",
    "lesen sie auch",
    "melden sie sich für unseren newsletter",
    "sie sind hier:",
    // French
    "abonnez-vous",
    "article réservé aux abonnés",
    "cet article est réservé aux abonnés",
    "inscrivez-vous à notre newsletter",
    "lire aussi",
    "à lire aussi",
    // Spanish, Portuguese, Italian
    "continua após a publicidade",
    "assine a nossa newsletter",
    "inscreva-se em noss",
    "inscreva-se na noss",
    "iscriviti alla newsletter",
    "iscriviti alla nostra newsletter",
    "leer también",
    "lee también",
    "leggi anche",
    "leia também",
    "suscríbete a nuestr",
    // Dutch, Polish, Turkish, Indonesian, Vietnamese
    "baca juga:",
    "czytaj także",
    "czytaj też",
    "lees ook",
    "xem thêm:",
    // Russian, Ukrainian
    "подписывайтесь на",
    "подпишитесь на",
    "читайте также",
    "читайте також",
    // Arabic
    "اشترك في قناتنا",
    "اشترك في نشرتنا",
    "اقرأ أيضا",
    "اقرأ أيضًا",
    // Korean
    "카카오톡 채널",
    "기사를 읽어드립니다",
    "이 기사를 공유합니다",
    // Chinese
    "本文未经授权",
    "未经授权不得转载",
    "未經授權",
    "点击上方",
    "點擊上方",
    "点击蓝字",
    "扫描二维码",
    "掃描二維碼",
    // Japanese
    "この記事はプロモーション",
    "本ページはプロモーション",
    "この記事は会員限定",
    "この記事は有料",
    "有料会員限定",
];

/// Whether a paragraph asks for leave to keep cookies, to agree to what is done with data, or for something else, or says
/// what the page does.
pub(super) fn is_notice(text: &str) -> bool {
    let start = &text[..text.floor_char_boundary(MAX_START_BYTES)];
    if start.contains("cookies") || start.contains("Cookies") {
        return true;
    }
    let lower = start
        .trim_start_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase();
    let asks = || lower.contains("agree ") && lower.contains("privacy policy");
    STARTS.iter().any(|known| lower.starts_with(known)) || asks()
}
