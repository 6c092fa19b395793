//! Who wrote, in the words that translators of WordPress found for `By`, `Posts by` and `Author`, and in those for `and`.

use super::{PARAGRAPHS, names, read};

fn authors(lang: &str, line: &str) -> Vec<String> {
    let page = read(&format!(
        "<html lang={lang}><title>T</title><h1>River reaches the sea</h1>{line}{PARAGRAPHS}"
    ));
    let authors = page.authors().value().into_iter().flatten();
    authors.map(|author| author.name().to_owned()).collect()
}

#[test]
fn in_a_byline_they_are_no_part_of_the_name() {
    for (lang, line, name) in [
        ("ar", "بواسطة: ليلى حداد", "ليلى حداد"),
        ("bg", "От Иван Петров", "Иван Петров"),
        ("bn", "লিখেছেন :আনিসুর রহমান", "আনিসুর রহমান"),
        ("bs", "Od Ada Lin", "Ada Lin"),
        ("ckb", "له‌لایه‌ن ئازاد کەریم", "ئازاد کەریم"),
        ("da", "Forfatter Ada Lin", "Ada Lin"),
        ("de", "Beiträge von Ada Lin", "Ada Lin"),
        ("el", "Από Μαρία Παππά", "Μαρία Παππά"),
        ("es", "Entradas de Ada Lin", "Ada Lin"),
        ("et", "Kirjutas Ada Lin", "Ada Lin"),
        ("fa", "توسط: مریم رضایی", "مریم رضایی"),
        ("fi", "Kirjoittanut: Ada Lin", "Ada Lin"),
        ("fr", "Articles par Ada Lin", "Ada Lin"),
        ("he", "פוסטים מאת דנה כהן", "דנה כהן"),
        ("hu", "Szerző: Kovács Anna", "Kovács Anna"),
        ("it", "Articoli scritti da: Ada Lin", "Ada Lin"),
        ("ja", "投稿者: 山田太郎", "山田太郎"),
        ("ka", "ავტორი ნინო ბერიძე", "ნინო ბერიძე"),
        ("my", "ေရးသူ : အောင်ကျော်", "အောင်ကျော်"),
        ("nl", "Berichten van Ada Lin", "Ada Lin"),
        ("ro", "De Ada Lin", "Ada Lin"),
        ("ru", "Статьи от Анна Иванова", "Анна Иванова"),
        ("sq", "Nga Ada Lin", "Ada Lin"),
        ("sr", "Аутор: Иван Петровић", "Иван Петровић"),
        ("sv", "Inlägg av Ada Lin", "Ada Lin"),
        ("ta", "ஆசிரியர்: அருண் குமார்", "அருண் குமார்"),
        ("uk", "Від: Олена Коваль", "Олена Коваль"),
        ("ur", "بذریعہ احمد علی", "احمد علی"),
        ("zh", "由 李文博", "李文博"),
    ] {
        let marked = format!("<div class=byline>{line}</div>");
        assert_eq!(authors(lang, &marked), [name], "{lang}: {line}");
    }
    for name in ["De Vries", "de la Cruz Ada"] {
        let marked = format!("<div class=byline>{name}</div>");
        assert_eq!(authors("nl", &marked), [name]);
    }
}

#[test]
fn behind_a_headline_they_say_who_wrote() {
    for (lang, line, name) in [
        ("ar", "بواسطة ليلى حداد", "ليلى حداد"),
        ("bn", "পোস্ট করেছেন আনিসুর রহমান", "আনিসুর রহমান"),
        ("da", "Indlæg skrevet af Ada Lin", "Ada Lin"),
        ("de", "Verfasst von Ada Lin", "Ada Lin"),
        ("es", "Publicado por Ada Lin", "Ada Lin"),
        ("fr", "Rédigé par Ada Lin", "Ada Lin"),
        ("hr", "Objave od: Ada Lin", "Ada Lin"),
        ("id", "Tulisan oleh Ada Lin", "Ada Lin"),
        ("it", "Scritto da Ada Lin", "Ada Lin"),
        ("nb", "Forfatter: Ada Lin", "Ada Lin"),
        ("sv", "Författare: Ada Lin", "Ada Lin"),
        ("ja", "作成者: 山田太郎", "山田太郎"),
    ] {
        assert_eq!(
            authors(lang, &format!("<div>{line}</div>")),
            [name],
            "{lang}: {line}"
        );
    }
    // A preposition begins other lines as well.
    assert!(authors("cs", "<div>Od Nového Roku</div>").is_empty());
}

#[test]
fn they_tell_the_time_of_a_change_from_that_of_publication() {
    for (lang, changed, published) in [
        ("ar", "آخر تعديل", "تاريخ النشر"),
        ("bg", "Последно обновяване", "Публикувана на"),
        ("cs", "Naposledy změněno", "Publikováno"),
        ("da", "Sidst opdateret", "Udgivet"),
        ("de", "Zuletzt geändert", "Veröffentlicht am"),
        ("el", "Τελευταία ενημέρωση", "Δημοσιεύτηκε"),
        ("es", "Última actualización", "Publicada el"),
        ("fa", "تازه‌ترین به‌روزرسانی", "منتشر شده در"),
        ("fi", "Viimeksi muokattu", "Julkaistu"),
        ("fr", "Dernière modification", "Publié le"),
        ("he", "עדכון אחרון", "פורסם"),
        ("hu", "Utolsó frissítés", "Közzétéve"),
        ("it", "Ultima modifica", "Pubblicato il"),
        ("ja", "最終更新日時", "公開日時"),
        ("nl", "Laatst bijgewerkt", "Gepubliceerd op"),
        ("pl", "Ostatnia aktualizacja", "Opublikowany"),
        ("pt", "Última modificação", "Publicado em"),
        ("sv", "Senast uppdaterat", "Publicerat den"),
        ("tr", "Son güncellenme", "Yayımlanma tarihi"),
        ("ug", "ئاخىرقى يېڭىلانغان ۋاقتى", "تارقىتىلغان ئورۇن"),
        ("uk", "Востаннє оновлено", "Опубліковано"),
        ("zh", "最近更新", "发布于"),
    ] {
        for lines in [
            format!("<div>{changed}: 2026-03-16</div><div>{published}: 2026-03-15</div>"),
            format!("<div>{changed}: 2026-03-16</div><div>2026-03-15</div>"),
            format!("<div>{published}: 2026-03-15</div><div>{changed}: 2026-03-16</div>"),
            format!("<div>{changed}: <time>2026-03-16</time></div><div><time>2026-03-15</time></div>"),
        ] {
            let page = read(&format!(
                "<html lang={lang}><title>T</title><h1>River reaches the sea</h1>{lines}{PARAGRAPHS}"
            ));
            let published = page.published().value().map(|time| time.as_str());
            assert_eq!(published, Some("2026-03-15"), "{lines}");
        }
    }
}

#[test]
fn names_are_joined_in_many_languages() {
    for line in [
        "Jan Dekker en Anna Bakker",
        "Łukasz Nowak i Anna Kowalska",
        "Jiří Novák a Eva Svobodová",
        "Nagy Péter és Kovács Éva",
        "Ayşe Demir ve Mehmet Kaya",
        "Anna Lund och Erik Berg",
        "Μαρία Παππά και Νίκος Γεωργίου",
        "Олена Коваль та Іван Петренко",
        "ანა ლომიძე და გიორგი ბერიძე",
        "احمد علی اور سارہ خان",
        "राम थापा र सीता राई",
    ] {
        let marked = format!("<title>T</title><h1>T</h1><div class=byline>{line}</div>{PARAGRAPHS}");
        assert_eq!(names(&read(&marked)).len(), 2, "{line}");
        let stated = format!("<title>T</title><meta name=author content='{line}'><h1>T</h1>{PARAGRAPHS}");
        assert_eq!(names(&read(&stated)).len(), 2, "{line}");
    }
    // It stands inside names as well.
    for one in ["Jordi Puig i Vila", "علی رضایی, تهران"] {
        let stated = format!("<title>T</title><meta name=author content='{one}'><h1>T</h1>{PARAGRAPHS}");
        assert_eq!(names(&read(&stated)), [one]);
    }
    let stated = "<title>T</title><meta name=author content='علی رضایی, سارا محمدی'>";
    assert_eq!(names(&read(stated)), ["علی رضایی", "سارا محمدی"]);
}

#[test]
fn a_line_marked_as_a_byline_may_begin_with_the_day() {
    for (lang, day, by) in [
        ("fr", "Publié le 3 mars 2026 à 10h00", "par"),
        ("fr", "Mis à jour le 03/03/2026", "par"),
        ("es", "Publicado el 3 de marzo de 2026", "por"),
        ("pt", "Publicado em 3 de março de 2026", "por"),
        ("it", "Pubblicato il 3 marzo 2026", "da"),
        ("de", "Veröffentlicht am 3. März 2026", "von"),
        ("nl", "Gepubliceerd op 3 maart 2026", "door"),
        ("sv", "Publicerad den 3 mars 2026", "av"),
    ] {
        let marked = |line: String| authors(lang, &format!("<div class=byline>{line}</div>"));
        assert_eq!(marked(format!("{day} {by} Ada Lin")), ["Ada Lin"], "{day}");
        assert!(marked(day.to_owned()).is_empty(), "{day}");
    }
    for (lang, by) in [
        ("es", "Publicada por"),
        ("de", "Veröffentlicht von"),
        ("nl", "Gepubliceerd door"),
        ("sv", "Publicerad av"),
    ] {
        let marked = format!("<div class=byline>{by} Ada Lin</div>");
        assert_eq!(authors(lang, &marked), ["Ada Lin"], "{by}");
    }
}

#[test]
fn a_name_in_a_byline_ends_before_the_label_of_a_day() {
    for (lang, line) in [
        ("en", "By Ada Lin Last updated: March 3, 2026"),
        ("en", "Posted 3 March 2026 by Ada Lin in News"),
        ("de", "Von Ada Lin Aktualisiert: 3. März 2026"),
        ("es", "Por Ada Lin Actualizado: 3 de marzo de 2026"),
    ] {
        let marked = format!("<div class=byline>{line}</div>");
        assert_eq!(authors(lang, &marked), ["Ada Lin"], "{line}");
    }
}

#[test]
fn what_was_written_and_who_reviewed_it_are_no_part_of_a_name_in_a_byline() {
    for line in [
        "Kommentar von Ada Lin",
        "Gastbeitrag von Ada Lin",
        "Von unserer Redakteurin Ada Lin",
        "Text & Foto: Ada Lin",
        "Toimittaja Ada Lin",
    ] {
        let marked = format!("<div class=byline>{line}</div>");
        assert_eq!(authors("de", &marked), ["Ada Lin"], "{line}");
    }
    for (lang, line) in [
        (
            "id",
            "Penulis <a href=/a>Ada Lin</a>, Editor <a href=/b>Bo Chen</a>",
        ),
        ("id", "Ada Lin - Selasa, 3 Maret 2026 | 10:00 WIB"),
        ("es", "Escribe: Ada Lin"),
        ("fr", "Article rédigé par <b>Ada Lin</b>"),
        ("fr", "Journaliste Ada Lin"),
        ("fr", "Une enquête de Ada Lin"),
        ("it", "Articolo di Ada Lin"),
        ("nl", "Door onze redacteur Ada Lin"),
    ] {
        let marked = format!("<div class=byline>{line}</div>");
        assert_eq!(authors(lang, &marked), ["Ada Lin"], "{line}");
    }
    assert_eq!(
        authors("ja", "<p class=author>ライター 山田太郎</p>"),
        ["山田太郎"]
    );
    assert!(authors("pt", "<p class=author>Da Redação</p>").is_empty());
    assert!(authors("en", "<div class=byline>Fact checked by Bo Chen</div>").is_empty());
}
