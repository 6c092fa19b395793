// Generated from data/times.toml by `cargo xtask tables`. Do not edit.

/// What stands before the time of the last change.
pub(super) const CHANGED: &[&str] = &[
    "updated",
    "last updated",
    "last update",
    "last modified",
    "modified",
    "mis à jour",
    "actualizado",
    "atualizado",
    "aggiornato",
    "aktualisiert",
    "aktualizacja",
    "güncelle",
    "diperbarui",
    "cập nhật",
    "ενημέρωση",
    "обновлено",
    "последнее обновление",
    "изменено",
    "оновлено",
    "עודכן",
    "آخر تحديث",
    "수정",
    "최종수정",
    "최종 수정",
    "업데이트",
    "更新",
    "最后更新",
    "最後更新",
    "最新更新",
    "修改",
    "ปรับปรุง",
    "ပြင်ဆင်",
];

/// What stands before the time of publication, beside that of the last change.
pub(super) const PUBLISHED: &[&str] = &[
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

/// What says, with a colon behind it, that the time of publication follows.
pub(super) const LABELLED: &[&str] = &[
    "发布时间",
    "发布日期",
    "發布時間",
    "發布日期",
    "发表时间",
    "发表日期",
    "發表時間",
    "發表日期",
    "刊登时间",
    "刊登時間",
    "刊登日期",
    "公布时间",
    "公布時間",
    "公布日期",
];

/// What ends labels of times.
pub(super) const WHEN: &[&str] = &["时间", "時間", "日期", "日時"];

/// What begins the sentence that tells when a post was published.
pub(super) const ENTRY: &[&str] = &[
    "this entry was posted on",
    "this post was published on",
    "dieser eintrag wurde am",
    "dieser beitrag wurde am",
    "cette entrée a été publiée le",
    "esta entrada fue publicada el",
    "esta entrada fue publicada en",
    "questo articolo è stato pubblicato il",
];

/// What is part of the label of a reading time.
pub(in crate::unfurl) const READING: &[&str] = &[
    "read",
    "lecture",
    "lettura",
    "lectura",
    "leitura",
    "lese",
    "чтени",
    "阅读",
    "閱讀",
    "읽",
    "読",
];
