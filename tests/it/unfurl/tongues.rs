//! Bylines and dates as newspapers of many languages write them.

use super::{names, read};
use std::collections::BTreeMap;

/// A language; lines that name authors, with the names; lines that say when.
type Tongue = (
    &'static str,
    &'static [(&'static str, &'static [&'static str])],
    &'static [(&'static str, &'static str)],
);

const TONGUES: &[Tongue] = &[
    (
        "en",
        &[
            ("By Ada Lin and Bo Chen", &["Ada Lin", "Bo Chen"]),
            ("Written by Ada Lin", &["Ada Lin"]),
            ("Ada Lin, Staff Writer", &["Ada Lin"]),
        ],
        &[
            ("November 24, 2026 at 9:30 AM", "2026-11-24T09:30:00+00:00"),
            ("Tuesday 24 November 2026", "2026-11-24"),
            ("Nov 24, 2026", "2026-11-24"),
        ],
    ),
    (
        "ko",
        &[
            ("홍길동 기자", &["홍길동"]),
            ("홍길동 특파원", &["홍길동"]),
            ("글 홍길동·사진 김철수", &["홍길동"]),
        ],
        &[
            ("입력 2026.11.24 오전 9:30", "2026-11-24T09:30:00+09:00"),
            ("2026년 11월 24일 오후 3:05", "2026-11-24T15:05:00+09:00"),
            ("2026-11-24 09:30", "2026-11-24T09:30:00+09:00"),
        ],
    ),
    (
        "zh-Hans",
        &[
            ("记者：王小明", &["王小明"]),
            ("作者：张三、李四", &["张三", "李四"]),
            ("记者 王小明", &["王小明"]),
        ],
        &[
            ("2026年11月24日 09:30", "2026-11-24T09:30:00+08:00"),
            ("发布时间：2026-11-24 09:30", "2026-11-24T09:30:00+08:00"),
            ("2026年11月24日 下午3点", "2026-11-24T15:00:00+08:00"),
        ],
    ),
    (
        "zh-Hant",
        &[
            ("記者：王小明", &["王小明"]),
            ("作者：張三", &["張三"]),
            ("記者王小明", &["王小明"]),
            ("記者王小明／台北報導", &["王小明"]),
        ],
        &[
            ("2026年11月24日 09:30", "2026-11-24T09:30:00+08:00"),
            ("發布時間：2026/11/24 09:30", "2026-11-24T09:30:00+08:00"),
        ],
    ),
    (
        "ja",
        &[
            ("文：山田太郎", &["山田太郎"]),
            ("山田太郎記者", &["山田太郎"]),
            ("執筆者：山田太郎", &["山田太郎"]),
            ("ニューヨーク＝山田太郎、鈴木さくら", &["山田太郎", "鈴木さくら"]),
        ],
        &[
            ("2026年11月24日 午後3時5分", "2026-11-24T15:05:00+09:00"),
            ("2026年11月24日 午前0時5分", "2026-11-24T00:05:00+09:00"),
            ("2026年11月24日 9時30分", "2026-11-24T09:30:00+09:00"),
            ("2026年11月24日（火）", "2026-11-24"),
        ],
    ),
    (
        "my",
        &[
            ("ရေးသားသူ: မောင်မောင်", &["မောင်မောင်"]),
            ("ရေးသားသူ - မောင်မောင်", &["မောင်မောင်"]),
            ("သတင်းထောက် - မောင်မောင်", &["မောင်မောင်"]),
        ],
        &[("၂၀၂၆ နိုဝင်ဘာ ၂၄", "2026-11-24"), ("၂၄ နိုဝင်ဘာ ၂၀၂၆", "2026-11-24")],
    ),
    (
        "km",
        &[("ដោយ សុខ សំណាង", &["សុខ សំណាង"]), ("ដោយ៖ សុខ សំណាង", &["សុខ សំណាង"])],
        &[
            ("២៤ វិច្ឆិកា ២០២៦", "2026-11-24"),
            ("ថ្ងៃទី២៤ ខែវិច្ឆិកា ឆ្នាំ២០២៦", "2026-11-24"),
        ],
    ),
    (
        "th",
        &[
            ("โดย สมชาย ใจดี", &["สมชาย ใจดี"]),
            ("ผู้เขียน: สมชาย ใจดี", &["สมชาย ใจดี"]),
        ],
        &[
            ("24 พฤศจิกายน 2569", "2026-11-24"),
            ("24 พฤศจิกายน พ.ศ. 2569 เวลา 09:30", "2026-11-24T09:30:00+07:00"),
            ("๒๔ พฤศจิกายน ๒๕๖๙", "2026-11-24"),
            ("24 พฤศจิกายน 2026", "2026-11-24"),
        ],
    ),
    (
        "vi",
        &[
            ("Tác giả: Nguyễn Văn An", &["Nguyễn Văn An"]),
            ("Bởi Nguyễn Văn An", &["Nguyễn Văn An"]),
        ],
        &[
            ("24 tháng 11, 2026", "2026-11-24"),
            ("Thứ Ba, 24/11/2026, 09:30", "2026-11-24T09:30:00+07:00"),
        ],
    ),
    (
        "ru",
        &[
            ("Автор: Иван Петров", &["Иван Петров"]),
            ("Текст: Иван Петров", &["Иван Петров"]),
            ("Иван Петров, корреспондент", &["Иван Петров"]),
        ],
        &[
            ("24 ноября 2026 г., 09:30", "2026-11-24T09:30:00+00:00"),
            ("24 ноября 2026, вторник", "2026-11-24"),
        ],
    ),
    (
        "uk",
        &[
            ("Автор: Іван Петренко", &["Іван Петренко"]),
            ("Текст: Іван Петренко", &["Іван Петренко"]),
        ],
        &[
            ("24 листопада 2026, 09:30", "2026-11-24T09:30:00+02:00"),
            ("24 листопада 2026 року", "2026-11-24"),
        ],
    ),
    (
        "ar",
        &[
            ("بقلم: أحمد علي", &["أحمد علي"]),
            ("بقلم أحمد علي", &["أحمد علي"]),
        ],
        &[
            ("24 نوفمبر 2026", "2026-11-24"),
            ("٢٤ نوفمبر ٢٠٢٦", "2026-11-24"),
            ("24 تشرين الثاني 2026", "2026-11-24"),
        ],
    ),
    (
        "fa",
        &[
            ("نویسنده: علی رضایی", &["علی رضایی"]),
            ("به قلم علی رضایی", &["علی رضایی"]),
        ],
        &[("24 نوامبر 2026", "2026-11-24"), ("۲۴ نوامبر ۲۰۲۶", "2026-11-24")],
    ),
    (
        "ug",
        &[
            ("ئاپتورى: ئەخمەت تۇرسۇن", &["ئەخمەت تۇرسۇن"]),
            ("مۇخبىر: گۈلچېھرە", &["گۈلچېھرە"]),
        ],
        &[
            ("2026.11.24", "2026-11-24"),
            ("2026-يىلى 24-نويابىر", "2026-11-24"),
            ("2026-يىلى 11-ئاينىڭ 24-كۈنى", "2026-11-24"),
        ],
    ),
    (
        "bo",
        &[
            ("རྩོམ་པ་པོ། བསྟན་འཛིན།", &["བསྟན་འཛིན"]),
            ("གསར་འགོད་པ: བསྟན་འཛིན", &["བསྟན་འཛིན"]),
        ],
        &[("༢༠༢༦-༡༡-༢༤", "2026-11-24")],
    ),
    (
        "es",
        &[
            ("Por Ana García", &["Ana García"]),
            ("Texto: Ana García", &["Ana García"]),
        ],
        &[
            ("24 de noviembre de 2026", "2026-11-24"),
            ("24 nov 2026 - 09:30", "2026-11-24T09:30:00+00:00"),
        ],
    ),
    (
        "fr",
        &[
            ("Par Marie Dupont", &["Marie Dupont"]),
            ("Par Marie Dupont et Jean Petit", &["Marie Dupont", "Jean Petit"]),
        ],
        &[
            ("24 novembre 2026 à 9h30", "2026-11-24T09:30:00+00:00"),
            ("Publié le 03/04/2026 à 10h00", "2026-04-03T10:00:00+00:00"),
            ("Publié le 24 novembre 2026", "2026-11-24"),
        ],
    ),
    (
        "de",
        &[
            (
                "Von Jörg Müller und Anna Schmidt",
                &["Jörg Müller", "Anna Schmidt"],
            ),
            ("Text: Jörg Müller", &["Jörg Müller"]),
            ("Von Jörg Müller, Berlin", &["Jörg Müller"]),
        ],
        &[
            ("24. November 2026, 9:30 Uhr", "2026-11-24T09:30:00+01:00"),
            ("24.11.2026", "2026-11-24"),
        ],
    ),
    (
        "pt-BR",
        &[("Por Ana Souza", &["Ana Souza"])],
        &[("03/04/2026 10h00", "2026-04-03T10:00:00+00:00")],
    ),
    (
        "tr",
        &[("Yazar: Ahmet Yılmaz", &["Ahmet Yılmaz"])],
        &[("4 Mart 2026 10:00", "2026-03-04T10:00:00+03:00")],
    ),
    (
        "hi",
        &[
            ("द्वारा: राम शर्मा", &["राम शर्मा"]),
            ("लेखक: राम शर्मा", &["राम शर्मा"]),
        ],
        &[("4 मार्च 2026, 10:00 AM IST", "2026-03-04T10:00:00+05:30")],
    ),
    (
        "bn",
        &[("লেখক: রহিম উদ্দিন", &["রহিম উদ্দিন"])],
        &[("৪ ফেব্রুয়ারি ২০২৬", "2026-02-04")],
    ),
    (
        "he",
        &[("מאת דנה לוי", &["דנה לוי"])],
        &[("4 במרץ 2026", "2026-03-04")],
    ),
    (
        "ur",
        &[("تحریر: احمد علی", &["احمد علی"])],
        &[("4 مارچ 2026", "2026-03-04")],
    ),
];

#[test]
fn bylines_and_dates_of_each_language() {
    let mut wrong = Vec::new();
    for (lang, bylines, dates) in TONGUES {
        for (line, expected) in *bylines {
            let read = read(&format!(
                "<html lang={lang}><article><h1>1</h1><p class=byline>{line}</p>"
            ));
            let found = names(&read);
            if found != *expected {
                wrong.push(format!("{lang} {line}: {found:?}"));
            }
        }
        for (line, expected) in *dates {
            let read = read(&format!(
                "<html lang={lang}><article><h1>1</h1><p class=date>{line}</p>"
            ));
            let found = read.published().value().map(|time| time.as_str());
            if found != Some(expected) {
                wrong.push(format!("{lang} {line}: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn bylines_in_the_usual_forms_of_each_language() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/truth/bylines.json");
    let text = std::fs::read_to_string(path).expect("the file is there");
    let tongues: BTreeMap<String, Vec<(String, Vec<String>)>> =
        serde_json::from_str(&text).expect("lines with their names by language");
    let mut wrong = Vec::new();
    for (tongue, line, expected) in tongues
        .iter()
        .flat_map(|(tongue, lines)| lines.iter().map(move |(line, names)| (tongue, line, names)))
    {
        let found = read(&format!(
            "<html lang={tongue}><article><h1>1</h1><p class=byline>{line}</p><p>…"
        ));
        if names(&found) != *expected {
            wrong.push(format!("{tongue}: {line} named {:?}", names(&found)));
        }
    }
    assert!(tongues.len() >= 20 && wrong.is_empty(), "{}", wrong.join("\n"));
}

/// As the BBC writes who wrote, what they are and where they are, each behind a label that only screen readers say.
#[test]
fn labels_in_lists_are_no_names() {
    for (lang, label, name, role) in [
        ("az", "Müəllif", "Elçin Məmmədov", "Vəzifə"),
        ("ta", "எழுதியவர்", "முருகன் செல்வம்", "பதவி"),
        ("am", "ፀሐፊ", "አበበ ከበደ", "የሥራ ድርሻ"),
        ("pa", "ਲੇਖਕ", "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "ਰੋਲ"),
        ("ha", "Marubuci", "Musa Ibrahim", "Matsayi"),
    ] {
        let found = read(&format!(
            "<html lang={lang}><article><h1>1</h1><section aria-labelledby=article-byline><ul>\
             <li><span><span>{label}, </span><span>{name}</span></span>\
             <li><span><span>{role}, </span><span>BBC</span></span></ul></section><p>…"
        ));
        assert_eq!(names(&found), [name], "{lang}");
    }
}
