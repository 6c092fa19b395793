//! Bylines and dates as newspapers of many languages write them.

use super::{names, read};

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
            ("입력 2026.11.24 오전 9:30", "2026-11-24T09:30:00+00:00"),
            ("2026년 11월 24일 오후 3:05", "2026-11-24T15:05:00+00:00"),
            ("2026-11-24 09:30", "2026-11-24T09:30:00+00:00"),
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
            ("2026年11月24日 09:30", "2026-11-24T09:30:00+00:00"),
            ("发布时间：2026-11-24 09:30", "2026-11-24T09:30:00+00:00"),
            ("2026年11月24日 下午3点", "2026-11-24T15:00:00+00:00"),
        ],
    ),
    (
        "zh-Hant",
        &[("記者：王小明", &["王小明"]), ("作者：張三", &["張三"])],
        &[
            ("2026年11月24日 09:30", "2026-11-24T09:30:00+00:00"),
            ("發布時間：2026/11/24 09:30", "2026-11-24T09:30:00+00:00"),
        ],
    ),
    (
        "ja",
        &[("文：山田太郎", &["山田太郎"]), ("山田太郎記者", &["山田太郎"])],
        &[
            ("2026年11月24日 9時30分", "2026-11-24T09:30:00+00:00"),
            ("2026年11月24日（火）", "2026-11-24"),
        ],
    ),
    (
        "my",
        &[("ရေးသားသူ: မောင်မောင်", &["မောင်မောင်"])],
        &[("၂၀၂၆ နိုဝင်ဘာ ၂၄", "2026-11-24"), ("၂၄ နိုဝင်ဘာ ၂၀၂၆", "2026-11-24")],
    ),
    (
        "km",
        &[("ដោយ សុខ សំណាង", &["សុខ សំណាង"])],
        &[("២៤ វិច្ឆិកា ២០២៦", "2026-11-24")],
    ),
    ("th", &[], &[]),
    (
        "vi",
        &[
            ("Tác giả: Nguyễn Văn An", &["Nguyễn Văn An"]),
            ("Bởi Nguyễn Văn An", &["Nguyễn Văn An"]),
        ],
        &[
            ("24 tháng 11, 2026", "2026-11-24"),
            ("Thứ Ba, 24/11/2026, 09:30", "2026-11-24T09:30:00+00:00"),
        ],
    ),
    (
        "ru",
        &[
            ("Автор: Иван Петров", &["Иван Петров"]),
            ("Текст: Иван Петров", &["Иван Петров"]),
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
            ("24 листопада 2026, 09:30", "2026-11-24T09:30:00+00:00"),
            ("24 листопада 2026 року", "2026-11-24"),
        ],
    ),
    (
        "ar",
        &[
            ("بقلم: أحمد علي", &["أحمد علي"]),
            ("بقلم أحمد علي", &["أحمد علي"]),
        ],
        &[("24 نوفمبر 2026", "2026-11-24"), ("٢٤ نوفمبر ٢٠٢٦", "2026-11-24")],
    ),
    ("fa", &[], &[]),
    ("ug", &[], &[("2026.11.24", "2026-11-24")]),
    ("bo", &[], &[("༢༠༢༦-༡༡-༢༤", "2026-11-24")]),
    (
        "es",
        &[("Por Ana García", &["Ana García"])],
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
            ("Publié le 24 novembre 2026", "2026-11-24"),
        ],
    ),
    (
        "de",
        &[(
            "Von Jörg Müller und Anna Schmidt",
            &["Jörg Müller", "Anna Schmidt"],
        )],
        &[
            ("24. November 2026, 9:30 Uhr", "2026-11-24T09:30:00+00:00"),
            ("24.11.2026", "2026-11-24"),
        ],
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
