//! Words beside a time: of publication, of the last change.

/// Words before the time of the last change, in lower case.
const CHANGED: &[&str] = &[
    "updated",
    "last updated",
    "last update",
    "last modified",
    "수정",
    "최종수정",
    "최종 수정",
    "업데이트",
    "更新",
    "最后更新",
    "最後更新",
    "最新更新",
    "修改",
    "обновлено",
    "последнее обновление",
    "изменено",
    "actualizado",
    "atualizado",
    "aggiornato",
    "güncelle",
    "diperbarui",
    "оновлено",
    "ενημέρωση",
    "aktualizacja",
    "ปรับปรุง",
    "עודכן",
    "آخر تحديث",
    "mis à jour",
    "aktualisiert",
    "cập nhật",
    "ပြင်ဆင်",
];

/// How far the longest of these words reaches, in bytes, however it is written.
const CHANGED_WITHIN_BYTES: usize = 128;

/// Whether a text begins with a word of change.
pub(super) fn says_changed(text: &str) -> bool {
    let low = text[..text.floor_char_boundary(CHANGED_WITHIN_BYTES)].to_lowercase();
    let first = low.as_bytes().first();
    let mut words = CHANGED.iter().filter(|word| word.as_bytes().first() == first);
    words.any(|word| low.starts_with(word))
}

/// A shorter text holds no two times, in bytes.
const TWO_TIMES_BYTES: usize = 24;

/// Where a word stands first in a short text, which is sooner begun than a search by the standard library.
fn place(text: &str, word: &str) -> Option<usize> {
    memchr::memmem::find(text.as_bytes(), word.as_bytes())
}

/// A line without what it says of the last change, before or behind the time of publication:
/// `Updated Jan. 6, 2026, Published Jan. 5, 2026`, `Publié le 5 janvier 2026 - Mis à jour le 6 janvier 2026`.
pub(in crate::unfurl) fn of_publication(text: &str) -> &str {
    const PUBLISHED: &[&str] = &[
        "published",
        "posted",
        "publié",
        "publicado",
        "pubblicato",
        "veröffentlicht",
        "опубликовано",
        "입력",
        "등록",
        "승인",
        "发布",
        "發布",
        "公開",
    ];
    if text.len() < TWO_TIMES_BYTES || text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return text;
    }
    let low = text.to_ascii_lowercase();
    let is_ascii = low.is_ascii();
    let known = |word: &&&str| !is_ascii || word.is_ascii();
    let Some(change) = CHANGED.iter().filter(known).find_map(|word| place(&low, word)) else {
        return text;
    };
    let mut behind = PUBLISHED.iter().filter(known).filter_map(|word| low.rfind(word));
    match behind.find(|at| *at > change) {
        Some(at) => &text[at..],
        None if low[..change].bytes().any(|byte| byte.is_ascii_digit()) => &text[..change],
        None => text,
    }
}

/// Whether a text begins with words in Chinese for the time of publication, and a colon: `发布时间：`.
pub(in crate::unfurl) fn says_published(text: &str) -> bool {
    const PUBLISHED: &[&str] = &["发布", "發布", "发表", "發表", "刊登", "公布"];
    let rest = PUBLISHED.iter().find_map(|word| text.strip_prefix(word));
    let rest = rest.and_then(|rest| {
        ["时间", "時間", "日期"]
            .iter()
            .find_map(|word| rest.strip_prefix(word))
    });
    rest.is_some_and(|rest| rest.trim_start().starts_with(['：', ':']))
}

/// What a line says after the word that it was changed: `Jan. 5, 9:23 PM / Updated Jan. 6, 12:34 AM`.
pub(super) fn changed(text: &str) -> Option<&str> {
    let low = text.to_ascii_lowercase();
    let is_ascii = low.is_ascii();
    let mut words = CHANGED.iter().filter(|word| !is_ascii || word.is_ascii());
    words.find_map(|word| {
        let at = place(&low, word)?;
        (!low[..at].trim().is_empty()).then(|| text[at + word.len()..].trim_start_matches([':', ' ']))
    })
}
