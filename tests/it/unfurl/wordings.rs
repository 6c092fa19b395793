//! Wordings of bylines that stand in lines of other things, in several languages.

use super::{names, read};

/// The names on a page in this language with this line below its headline and this paragraph at its beginning or end.
fn wrote(lang: &str, line: &str, first: &str, last: &str) -> String {
    let page = read(&format!(
        "<html lang={lang}><title>Title of the page - Valley</title><h1>Title of the page</h1>{line}<div><p>{first}\
         Text of the article that goes on and on, as texts do, until it says what it has to say to its readers.</p>\
         <p>Another paragraph of it that goes on as well, until it says the rest of what it has to say to them.</p>{last}</div>"
    ));
    names(&page).join(", ")
}

#[test]
fn below_the_headline() {
    for (lang, line, expected) in [
        (
            "en",
            "<p>Published: March 15, 2026, 8:20 a.m. By Ada Lin</p>",
            "Ada Lin",
        ),
        ("ar", "<p>نشر في: 15 مارس 2026 بقلم أحمد علي</p>", "أحمد علي"),
        ("ar", "<p>تقرير: أحمد علي</p>", "أحمد علي"),
        ("fa", "<p>نویسنده علی احمدی</p>", "علی احمدی"),
        ("fa", "<p>گزارش از علی احمدی</p>", "علی احمدی"),
        ("vi", "<p>Bài và ảnh: Nguyễn Văn An</p>", "Nguyễn Văn An"),
        ("my", "<p>မောင်မောင် ရေးသည်။</p>", "မောင်မောင်"),
        ("ru", "<p>Корреспондент Анна Линова</p>", "Анна Линова"),
        ("ja", "<p>執筆者 山田太郎</p>", "山田太郎"),
        ("th", "<p>ทีมข่าว รายงาน</p>", ""),
        (
            "es",
            "<p>Publicado por Ana Linares el 15 de marzo de 2026</p>",
            "Ana Linares",
        ),
        ("es", "<p>Ana Linares, enviada especial</p>", "Ana Linares"),
        ("es", "<p>Un reportaje de Ana Linares</p>", "Ana Linares"),
        (
            "de",
            "<p>Geschrieben von Anna Lind am 15. März 2026</p>",
            "Anna Lind",
        ),
        ("de", "<p>Anna Lind/dpa</p>", "Anna Lind"),
        ("fr", "<p>De notre correspondante Anne Linot</p>", "Anne Linot"),
        (
            "it",
            "<p>Pubblicato il 15 marzo 2026 da Anna Linati</p>",
            "Anna Linati",
        ),
        ("pl", "<p>Opracowała Anna Linowska</p>", "Anna Linowska"),
        ("el", "<p>Γράφει η Άννα Λινού</p>", "Άννα Λινού"),
        ("de", "<p>2026-03-15 Von Anna Lind</p>", "Anna Lind"),
        ("th", "<p>2026-03-15 โดย สมชาย ใจดี</p>", "สมชาย ใจดี"),
        ("he", "<p>2026-03-15 מאת דנה לוי</p>", "דנה לוי"),
        ("ru", "<p>2026-03-15 Автор Анна Линова</p>", "Анна Линова"),
        ("ja", "<p>著者 山田太郎 | 2026-03-15</p>", "山田太郎"),
        ("ko", "<p>작성자 홍길동 | 2026-03-15</p>", "홍길동"),
        ("my", "<p>ရေးသားသူ မောင်မောင် - 2026-03-15</p>", "မောင်မောင်"),
        (
            "bo",
            "<dl><dt>རྩོམ་པ་པོ།</dt><dd>བཀྲ་ཤིས་ཚེ་རིང་</dd></dl>",
            "བཀྲ་ཤིས་ཚེ་རིང་",
        ),
        ("it", "<p>2026-03-15 Di Stefano</p>", ""),
        ("ko", "<p>사회 / by 홍길동 / 2026. 3. 15.</p>", "홍길동"),
        ("en", "<p>Rivers · By Ada Lin · March 15, 2026</p>", "Ada Lin"),
        ("en", "<p>Rivers / Above the dam / March 15, 2026</p>", ""),
        ("en", "<p>Ada Lin | Valley</p>", "Ada Lin"),
        ("en", "<p>Ada Lin / Valley</p>", "Ada Lin"),
        // A subject of the house's own stands so as well.
        ("en", "<p><b>Learn More</b></p><p>Valley</p>", ""),
    ] {
        assert_eq!(wrote(lang, line, "", ""), expected, "{line}");
    }
}

#[test]
fn at_the_beginning_and_the_end() {
    for (lang, first, last, expected) in [
        ("ja", "【ソウル山田太郎】", "", "山田太郎"),
        ("ja", "【ソウル共同】", "", ""),
        ("en", "", "<p>Reach Ada Lin at ada@example.org.</p>", "Ada Lin"),
        ("en", "", "<p>Reach the newsroom at news@example.org.</p>", ""),
        ("vi", "", "<p>Theo Báo Mẫu</p>", ""),
        ("vi", "", "<p>Nguyễn Văn An</p>", "Nguyễn Văn An"),
    ] {
        assert_eq!(wrote(lang, "", first, last), expected, "{first}{last}");
    }
}
