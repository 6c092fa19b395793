//! The words of bylines and credits, in the languages newspapers use them in.

use super::lower_letter;
use crate::article::Role;

/// What a credit says somebody did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Author,
    Other(Role),
}

/// The bytes that the words of a table begin with: most texts are seen by theirs to begin with none.
pub(super) struct Starts([bool; 256]);

impl Starts {
    const fn of(words: &[&str]) -> Self {
        let mut starts = [false; 256];
        let mut n = 0;
        while n < words.len() {
            starts[words[n].as_bytes()[0] as usize] = true;
            n += 1;
        }
        Self(starts)
    }

    /// Whether one of the words may stand at the start of this text, which is in lower case.
    pub(super) fn may_begin(&self, low: &str) -> bool {
        let first = low.as_bytes().first();
        first.is_some_and(|first| self.0[usize::from(*first)])
    }

    /// The same of a text as it stands.
    pub(super) fn may_begin_in_any_case(&self, text: &str) -> bool {
        let low = |first| self.may_begin(lower_letter(first).encode_utf8(&mut [0; 4]));
        text.chars().next().is_some_and(low)
    }
}

/// The first members of a table's rows.
const fn words<const N: usize>(rows: &[(&'static str, Part)]) -> [&'static str; N] {
    let mut words = [""; N];
    let mut n = 0;
    while n < N {
        words[n] = rows[n].0;
        n += 1;
    }
    words
}

pub(super) static LABEL_STARTS: Starts = Starts::of(&words::<{ LABELS.len() }>(LABELS));
pub(super) static PHRASE_STARTS: Starts = Starts::of(&words::<{ PHRASES.len() }>(PHRASES));
pub(super) static LEADING_STARTS: Starts = Starts::of(LEADING);

const AUTHOR: Part = Part::Author;
const TRANSLATOR: Part = Part::Other(Role::Translator);
const EDITOR: Part = Part::Other(Role::Editor);
const PHOTOGRAPHER: Part = Part::Other(Role::Photographer);
const CONTRIBUTOR: Part = Part::Other(Role::Contributor);

/// English verbs and nouns that stand before `by`, as in `Translated and edited by`.
pub(super) const BEFORE_BY: &[(&str, Part)] = &[
    ("reported", AUTHOR),
    ("reporting", AUTHOR),
    ("report", AUTHOR),
    ("written", AUTHOR),
    ("writing", AUTHOR),
    ("story", AUTHOR),
    ("words", AUTHOR),
    ("text", AUTHOR),
    ("authored", AUTHOR),
    ("posted", AUTHOR),
    ("published", AUTHOR),
    ("translated", TRANSLATOR),
    ("translation", TRANSLATOR),
    ("edited", EDITOR),
    ("editing", EDITOR),
    ("reviewed", EDITOR),
    ("photo", PHOTOGRAPHER),
    ("photos", PHOTOGRAPHER),
    ("photographs", PHOTOGRAPHER),
    ("photography", PHOTOGRAPHER),
    ("photographed", PHOTOGRAPHER),
    ("pictures", PHOTOGRAPHER),
    ("images", PHOTOGRAPHER),
    ("contributed", CONTRIBUTOR),
    ("contributions", CONTRIBUTOR),
    ("produced", CONTRIBUTOR),
    ("research", CONTRIBUTOR),
    ("graphics", CONTRIBUTOR),
    ("illustration", CONTRIBUTOR),
    ("illustrations", CONTRIBUTOR),
    ("compiled", CONTRIBUTOR),
];

/// Words that may stand among them.
pub(super) const BESIDE: &[&str] = &[
    "and",
    "&",
    "additional",
    "original",
    "further",
    "also",
    "the",
    "in",
    "from",
    "for",
    "into",
    "this",
    "was",
];

/// Phrases that stand before a name in other languages, without a colon. Each ends a word.
pub(super) const PHRASES: &[(&str, Part)] = &[
    // French, Spanish, Portuguese, Italian, German, Dutch
    ("traduit par", TRANSLATOR),
    ("édité par", EDITOR),
    ("écrit par", AUTHOR),
    ("rédigé par", AUTHOR),
    ("propos recueillis par", AUTHOR),
    ("traducido por", TRANSLATOR),
    ("editado por", EDITOR),
    ("escrito por", AUTHOR),
    ("traduzido por", TRANSLATOR),
    ("a cura di", AUTHOR),
    ("scritto da", AUTHOR),
    ("tradotto da", TRANSLATOR),
    ("traduzione di", TRANSLATOR),
    ("übersetzt von", TRANSLATOR),
    ("übersetzung von", TRANSLATOR),
    ("geschrieben von", AUTHOR),
    ("vertaald door", TRANSLATOR),
    ("verfasst von", AUTHOR),
    ("geschreven door", AUTHOR),
    // Swedish, Danish and Norwegian, Polish
    ("skriven av", AUTHOR),
    ("skrevet av", AUTHOR),
    ("skrevet af", AUTHOR),
    ("napisane przez", AUTHOR),
    // Russian, Ukrainian, Indonesian, Vietnamese, Arabic
    ("написано автором", AUTHOR),
    ("ditulis oleh", AUTHOR),
    ("được viết bởi", AUTHOR),
    ("diterjemahkan oleh", TRANSLATOR),
];

/// Words that name the one who follows when a colon, a slash or a space comes after them.
pub(super) const LABELS: &[(&str, Part)] = &[
    // English, French, Spanish, Portuguese, Italian, German
    ("author", AUTHOR),
    ("words", AUTHOR),
    ("pictures", PHOTOGRAPHER),
    ("photography", PHOTOGRAPHER),
    ("reporter", AUTHOR),
    ("translator", TRANSLATOR),
    ("translation", TRANSLATOR),
    ("editor", EDITOR),
    ("auteur", AUTHOR),
    ("traduction", TRANSLATOR),
    ("autor", AUTHOR),
    ("autor/in", AUTHOR),
    ("autor:in", AUTHOR),
    ("autorin", AUTHOR),
    ("autora", AUTHOR),
    ("traducción", TRANSLATOR),
    ("tradução", TRANSLATOR),
    ("autore", AUTHOR),
    ("traduzione", TRANSLATOR),
    ("übersetzung", TRANSLATOR),
    ("redaktion", EDITOR),
    ("text", AUTHOR),
    ("texte", AUTHOR),
    ("texto", AUTHOR),
    ("testo", AUTHOR),
    // Russian and Ukrainian
    ("автор", AUTHOR),
    ("авторы", AUTHOR),
    ("текст", AUTHOR),
    ("перевод", TRANSLATOR),
    ("переклад", TRANSLATOR),
    ("редактор", EDITOR),
    ("фото", PHOTOGRAPHER),
    ("photo", PHOTOGRAPHER),
    ("photos", PHOTOGRAPHER),
    ("foto", PHOTOGRAPHER),
    ("bild", PHOTOGRAPHER),
    // Korean
    ("기자", AUTHOR),
    ("글", AUTHOR),
    ("글쓴이", AUTHOR),
    ("취재", AUTHOR),
    ("번역", TRANSLATOR),
    ("옮긴이", TRANSLATOR),
    ("편집", EDITOR),
    ("사진", PHOTOGRAPHER),
    // Chinese, simplified and traditional
    ("作者", AUTHOR),
    ("记者", AUTHOR),
    ("記者", AUTHOR),
    ("撰文", AUTHOR),
    ("撰稿", AUTHOR),
    ("文", AUTHOR),
    ("采写", AUTHOR),
    ("採訪", AUTHOR),
    ("编译", TRANSLATOR),
    ("編譯", TRANSLATOR),
    ("翻译", TRANSLATOR),
    ("翻譯", TRANSLATOR),
    ("译者", TRANSLATOR),
    ("譯者", TRANSLATOR),
    ("责任编辑", EDITOR),
    ("責任編輯", EDITOR),
    ("责编", EDITOR),
    ("責編", EDITOR),
    ("编辑", EDITOR),
    ("編輯", EDITOR),
    ("网编", EDITOR),
    ("網編", EDITOR),
    ("摄影", PHOTOGRAPHER),
    ("攝影", PHOTOGRAPHER),
    ("图", PHOTOGRAPHER),
    // Japanese
    ("執筆", AUTHOR),
    ("執筆者", AUTHOR),
    ("著者", AUTHOR),
    ("筆者", AUTHOR),
    ("翻訳", TRANSLATOR),
    ("訳", TRANSLATOR),
    ("編集", EDITOR),
    ("撮影", PHOTOGRAPHER),
    // Burmese, Khmer, Thai, Tibetan, Vietnamese, Indonesian
    ("ရေးသားသူ", AUTHOR),
    ("သတင်းထောက်", AUTHOR),
    ("ဘာသာပြန်သူ", TRANSLATOR),
    ("ဘာသာပြန်", TRANSLATOR),
    ("တည်းဖြတ်သူ", EDITOR),
    ("ဓာတ်ပုံ", PHOTOGRAPHER),
    ("អ្នកនិពន្ធ", AUTHOR),
    ("អ្នកយកព័ត៌មាន", AUTHOR),
    ("អ្នកបកប្រែ", TRANSLATOR),
    ("ដោយ", AUTHOR),
    ("โดย", AUTHOR),
    ("ผู้เขียน", AUTHOR),
    ("ผู้สื่อข่าว", AUTHOR),
    ("เรื่อง", AUTHOR),
    ("ผู้แปล", TRANSLATOR),
    ("แปล", TRANSLATOR),
    ("ภาพ", PHOTOGRAPHER),
    ("རྩོམ་པ་པོ", AUTHOR),
    ("གསར་འགོད་པ", AUTHOR),
    ("རྩོམ་སྒྲིག་པ", EDITOR),
    ("tác giả", AUTHOR),
    ("phóng viên", AUTHOR),
    ("người dịch", TRANSLATOR),
    ("biên dịch", TRANSLATOR),
    ("biên tập", EDITOR),
    // Hindi, Bengali
    ("लेखक", AUTHOR),
    ("द्वारा", AUTHOR),
    ("रिपोर्टर", AUTHOR),
    ("अनुवादक", TRANSLATOR),
    ("संपादक", EDITOR),
    ("লেখক", AUTHOR),
    ("প্রতিবেদক", AUTHOR),
    ("অনুবাদক", TRANSLATOR),
    ("সম্পাদক", EDITOR),
    ("penulis", AUTHOR),
    ("penerjemah", TRANSLATOR),
    // Arabic, Persian, Uyghur, Urdu, Turkish
    ("الكاتب", AUTHOR),
    ("ترجمة", TRANSLATOR),
    ("تحرير", EDITOR),
    ("تصوير", PHOTOGRAPHER),
    ("نویسنده", AUTHOR),
    ("خبرنگار", AUTHOR),
    ("مترجم", TRANSLATOR),
    ("عکس", PHOTOGRAPHER),
    ("ئاپتور", AUTHOR),
    ("ئاپتورى", AUTHOR),
    ("مۇخبىر", AUTHOR),
    ("تەرجىمان", TRANSLATOR),
    ("تحریر", AUTHOR),
    ("yazan", AUTHOR),
    ("yazar", AUTHOR),
    ("muhabir", AUTHOR),
    ("haber", AUTHOR),
    ("çeviri", TRANSLATOR),
    ("çeviren", TRANSLATOR),
];

/// What stands before the names in an element that is a byline anyway.
pub(super) const LEADING: &[&str] = &[
    "by",
    "view all posts by",
    "all posts by",
    "posts by",
    "written by",
    "posted by",
    "submitted by",
    "published by",
    "story by",
    "words by",
    "reported by",
    "reporting by",
    "analysis by",
    "opinion by",
    "commentary by",
    "review by",
    "essay by",
    "from",
    "par",
    "por",
    "von",
    "ein bericht von",
    "ein kommentar von",
    "ein gastbeitrag von",
    "eine analyse von",
    "eine kolumne von",
    "ein interview von",
    "di",
    "door",
    "oleh",
    "av",
    "af",
    "bởi",
    "theo",
    "기자명",
    "ដោយ",
    "โดย",
    "به قلم",
    "بقلم",
    "كتب",
    "מאת",
    "द्वारा",
    "author",
    "authors",
    "记者",
    "記者",
    "作者",
    "撰文",
];

/// What stands after a Korean, Chinese or Japanese name.
pub(super) const AFTER: &[(&str, Part)] = &[
    ("특파원", AUTHOR),
    ("선임기자", AUTHOR),
    ("인턴기자", AUTHOR),
    ("객원기자", AUTHOR),
    ("기자", AUTHOR),
    ("記者", AUTHOR),
    ("记者", AUTHOR),
    ("논설위원", AUTHOR),
];

/// What stands before a name, with nothing but a space between, where each part of a line has such a word.
pub(super) const BEFORE: &[(&str, Part)] = &[
    ("취재", AUTHOR),
    ("글", AUTHOR),
    ("번역", TRANSLATOR),
    ("옮김", TRANSLATOR),
    ("편집", EDITOR),
    ("사진", PHOTOGRAPHER),
    ("그림", CONTRIBUTOR),
    ("영상", CONTRIBUTOR),
    ("정리", CONTRIBUTOR),
    ("取材", AUTHOR),
    ("文", AUTHOR),
    ("翻訳", TRANSLATOR),
    ("翻译", TRANSLATOR),
    ("翻譯", TRANSLATOR),
    ("編集", EDITOR),
    ("编辑", EDITOR),
    ("編輯", EDITOR),
    ("写真", PHOTOGRAPHER),
    ("摄影", PHOTOGRAPHER),
    ("攝影", PHOTOGRAPHER),
];

/// Words by which a part of a byline is a post or a house, not a person.
pub(super) const NOT_A_PERSON: &[&str] = &[
    "writer",
    "reporter",
    "correspondent",
    "editor",
    "editors",
    "columnist",
    "contributor",
    "contributors",
    "staff",
    "senior",
    "chief",
    "press",
    "news",
    "times",
    "post",
    "agency",
    "agencies",
    "service",
    "magazine",
    "tribune",
    "journal",
    "bureau",
    "desk",
    "producer",
    "photographer",
    "director",
    "professor",
    "analyst",
    "author",
    "ceo",
    "founder",
    "co-founder",
    "newsroom",
    "team",
    "president",
    "manager",
    "officer",
    "journaliste",
    "correspondant",
    "correspondante",
    "rédacteur",
    "envoyé",
    "envoyée",
    "rédactrice",
    "periodista",
    "redactor",
    "redactora",
    "corresponsal",
    "jornalista",
    "giornalista",
    "journalist",
    "journalistin",
    "redakteur",
    "redakteurin",
    "korrespondent",
    "korrespondentin",
    "журналист",
    "журналистка",
    "журналіст",
    "журналістка",
    "корреспондент",
    "кореспондент",
    "кореспондентка",
    "редактор",
    "редакторка",
    "обозреватель",
    "новости",
    "агентство",
];

/// Names that say nothing: accounts of the system that made the page.
pub(super) const GENERIC: &[&str] = &[
    "admin",
    "administrator",
    "staff",
    "editor",
    "editors",
    "guest",
    "author",
    "user",
    "webmaster",
    "root",
    "unknown",
    "none",
    "null",
    "undefined",
    "anonymous",
    "about the author",
    "about the authors",
    "the author",
    "by",
    "n/a",
    "view the website",
    "print",
    "e-mail",
    "email",
    "note",
    "notes",
    "author's note",
    "comments",
    "read more",
    "follow",
    "share",
    "more",
];

/// What begins a line about a time, not about a person.
pub(super) const DATED: &[&str] = &[
    "last updated",
    "last modified",
    "updated",
    "published",
    "posted on",
    "modified",
];

/// What stands before the author behind a date.
pub(in crate::unfurl) const BY: [&str; 7] = ["by", "von", "par", "por", "door", "di", "oleh"];

/// The word for a reporter that stands right before a Chinese name.
pub(in crate::unfurl) const REPORTERS: [&str; 2] = ["记者", "記者"];

/// Lower-case words inside names.
pub(super) const PARTICLES: &[&str] = &[
    "de", "da", "do", "dos", "das", "di", "del", "della", "van", "von", "der", "den", "ter", "ten", "la",
    "le", "du", "bin", "ibn", "al", "el", "y", "e", "af", "av", "zu", "st",
];
