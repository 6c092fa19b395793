use super::*;

fn read(text: &str) -> (Vec<String>, Vec<String>) {
    let credits = credits(text);
    let others = credits
        .others
        .iter()
        .map(|(name, role)| format!("{}: {name}", role.as_str()));
    (credits.authors.clone(), others.collect())
}

#[test]
fn credits_in_running_text() {
    for (text, authors, others) in [
        (
            "Reported by Jung Min No for the Korean Service. Translated by Leejin J. Chung. Written in English by Eugene Whong. Edited by Joshua Lipes.",
            &["Jung Min No", "Eugene Whong"][..],
            &["translator: Leejin J. Chung", "editor: Joshua Lipes"][..],
        ),
        (
            "Translated and edited by Ada van Dyke and Bo Li.",
            &[],
            &[
                "translator: Ada van Dyke",
                "editor: Ada van Dyke",
                "translator: Bo Li",
                "editor: Bo Li",
            ],
        ),
        (
            "Translated by Ada Lin and edited by Bo Chen",
            &[],
            &["translator: Ada Lin", "editor: Bo Chen"],
        ),
        (
            "Filed by Office of the River, Seoul",
            &["Office of the River"],
            &[],
        ),
        ("Filed by Office of Tibet, Brussels", &["Office of Tibet"], &[]),
        ("Filed by Ada Lin of Example", &["Ada Lin"], &[]),
        ("▲ 댐 전경. 사진=김철수 기자", &[], &["photographer: 김철수"]),
        ("댐 전경. (사진=김철수 기자)", &[], &["photographer: 김철수"]),
        ("댐 전경 /사진 김철수 기자", &[], &["photographer: 김철수"]),
        (
            "Penulis\n: Ada Lin\nEditor\n: Bo Chen",
            &["Ada Lin"],
            &["editor: Bo Chen"],
        ),
        ("At nine\n: Ada Lin", &[], &[]),
        ("王小明／高雄報導", &["王小明"], &[]),
        ("保基報2026.11.24 王小明/綜合報導", &["王小明"], &[]),
        ("國際中心／綜合報導", &[], &[]),
        ("高雄新聞組／綜合報導", &[], &[]),
        ("王小明／河流入海", &[], &[]),
        ("[서울=보기뉴스] 홍길동 기자 hong@example.org", &["홍길동"], &[]),
        (
            "글=홍길동 기자, 사진=김철수 기자",
            &["홍길동"],
            &["photographer: 김철수"],
        ),
        (
            "Additional reporting by Kim Lee in Seoul",
            &[],
            &["contributor: Kim Lee"],
        ),
        ("自由记者：王小明 责编：李四", &[], &[]),
        (
            "记者：王小明 责编：李四 网编：赵六",
            &["王小明"],
            &["editor: 李四", "editor: 赵六"],
        ),
        ("作者: 张三、李四", &["张三", "李四"], &[]),
        ("[서울=예시뉴스] 홍길동 기자 hong@example.org", &["홍길동"], &[]),
        ("홍길동 김철수 기자 hong@example.org", &["홍길동", "김철수"], &[]),
        ("홍길동 현철수 기자", &["홍길동", "현철수"], &[]),
        ("홍길동 김철수 이영희 기자", &["홍길동", "김철수", "이영희"], &[]),
        (
            "홍길동 기자, 김철수 기자 kim@example.org",
            &["홍길동", "김철수"],
            &[],
        ),
        ("정치부 홍길동 기자", &["홍길동"], &[]),
        ("采访记者：王小明", &["王小明"], &[]),
        ("글: 김철수 번역: 이영희", &["김철수"], &["translator: 이영희"]),
        ("ရေးသားသူ: မောင်မောင်", &["မောင်မောင်"], &[]),
        ("Автор: Иван Петров", &["Иван Петров"], &[]),
        ("Traduit par Marie Dupont", &[], &["translator: Marie Dupont"]),
        (
            "The bill was written by lobbyists, Reported by Reuters on Monday.",
            &[],
            &[],
        ),
        (
            "Reported by the ministry last week, the figures are wrong.",
            &[],
            &[],
        ),
        ("Written by: Ada Lin", &["Ada Lin"], &[]),
        ("Written by hand in 1912 by monks.", &[], &[]),
        ("He was reported missing by his family.", &[], &[]),
    ] {
        let (found_authors, found_others) = read(text);
        assert_eq!(found_authors, authors, "{text}");
        assert_eq!(found_others, others, "{text}");
    }
}

#[test]
fn bylines() {
    for (text, authors) in [
        (
            "By Ada Lin, Bo Chen and Cy Doe in Seoul",
            &["Ada Lin", "Bo Chen", "Cy Doe"][..],
        ),
        ("By ADA LIN, Staff Writer", &["ADA LIN"]),
        ("Ada Lin | 24 November 2026", &["Ada Lin"]),
        ("By\nAda Lin\nSenior Editor", &["Ada Lin"]),
        ("Par Marie Dupont", &["Marie Dupont"]),
        ("«Пример»", &["Пример"]),
        ("留言(42)", &[]),
        (
            "Von Jörg Müller und Anna Schmidt",
            &["Jörg Müller", "Anna Schmidt"],
        ),
        ("Por Ana García", &["Ana García"]),
        ("홍길동 기자", &["홍길동"]),
        ("홍길동·김철수 기자", &["홍길동", "김철수"]),
        ("홍길동 사회정책부", &["홍길동"]),
        ("记者 王小明", &["王小明"]),
        ("취재 홍길동 기자, 그림 노아 베렐, 편집 이영희", &["홍길동"]),
        ("글 홍길동·사진 김철수", &["홍길동"]),
        ("admin", &[]),
        ("ដោយ សុខ សំណាង", &["សុខ សំណាង"]),
        ("By Martin Luther King Jr.", &["Martin Luther King Jr."]),
    ] {
        assert_eq!(byline(text), authors, "{text}");
    }
}

#[test]
fn who_wrote_and_took_the_pictures() {
    for (text, expected) in [
        ("Text und Fotos: Ada Lin", &["Ada Lin"][..]),
        ("Foto und Text Ada Lin", &["Ada Lin"]),
        ("Text & Bild Ada Lin und Bo Chen", &["Ada Lin", "Bo Chen"]),
        ("Texte et photos Ada Lin", &["Ada Lin"]),
        ("Fotos y texto Ada Lin", &["Ada Lin"]),
        ("Testo e foto di Ada Lin", &["Ada Lin"]),
        ("Tekst en foto's: Ada Lin", &["Ada Lin"]),
        ("Текст и фото Иван Петров", &["Иван Петров"]),
        ("Foto Ada Lin", &[]),
        ("Photo de Ada Lin", &[]),
        ("Фото из архива Ивана Петрова", &[]),
    ] {
        assert_eq!(byline(text), expected, "{text}");
    }
}

#[test]
fn words_for_who_wrote_in_many_languages() {
    for (text, expected) in [
        ("Tin, ảnh: Nguyễn Văn An", "Nguyễn Văn An"),
        ("Teksti: Anna Virtanen", "Anna Virtanen"),
        ("Höfundur: Anna Jónsdóttir", "Anna Jónsdóttir"),
        ("Shkruar nga Ana Hoxha", "Ana Hoxha"),
        ("Пишува: Ана Петровска", "Ана Петровска"),
        ("Tekstas: Jonas Petraitis", "Jonas Petraitis"),
        ("Besedilo: Ana Novak", "Ana Novak"),
        ("Napísal: Ján Novák", "Ján Novák"),
        ("Autoría: Ana García", "Ana García"),
        ("Müəllif: Əli Əliyev", "Əli Əliyev"),
        ("Mwandishi: Ada Lin", "Ada Lin"),
    ] {
        assert_eq!(read(text).0, [expected], "{text}");
    }
}

#[test]
fn captions() {
    for (caption, expected) in [
        (
            "The dam in May. (Photo: Ada Lin / Example)",
            (Some("The dam in May."), Some("Ada Lin / Example")),
        ),
        (
            "The dam in May. Photo by Ada Lin",
            (Some("The dam in May."), Some("Ada Lin")),
        ),
        (
            "The dam (Ada Lin/Example Agency)",
            (Some("The dam"), Some("Ada Lin/Example Agency")),
        ),
        (
            "The dam, seen from the hill (right)",
            (Some("The dam, seen from the hill (right)"), None),
        ),
        ("Photo: Ada Lin", (None, Some("Ada Lin"))),
        ("댐 전경. 사진=홍길동", (Some("댐 전경."), Some("홍길동"))),
    ] {
        let (caption, credit) = caption_and_credit(Some(caption), None);
        assert_eq!((caption.as_deref(), credit.as_deref()), expected);
    }
    let apart = caption_and_credit(Some("The dam. Ada Lin"), Some("Ada Lin"));
    assert_eq!(apart, (Some("The dam.".to_owned()), Some("Ada Lin".to_owned())));
}
