//! Whose rights a page reserves, and what a paper is registered as, in many languages.

use super::{PARAGRAPHS, TITLE, at_home, site};

fn owner(foot: &str) -> Option<String> {
    let read = at_home(&format!(
        "<title>{TITLE}</title><div><h1>{TITLE}</h1>{PARAGRAPHS}</div><div>{foot}</div>"
    ));
    site(&read).map(str::to_owned)
}

#[test]
fn rights_are_reserved_before_and_behind_the_name() {
    for (foot, expected) in [
        ("저작권자 © 계곡일보 무단전재 및 재배포 금지", "계곡일보"),
        ("© 2008 Η ΚΟΙΛΑΔΑ Α.Ε. All rights reserved", "Η ΚΟΙΛΑΔΑ"),
        ("© 2026 Údolí, a. s.", "Údolí"),
        ("© 2026 De Vallei B.V.", "De Vallei"),
        ("® Báo Thung Lũng giữ bản quyền nội dung.", "Báo Thung Lũng"),
        ("© 2026 ข่าวหุบเขา สงวนลิขสิทธิ์", "ข่าวหุบเขา"),
        ("สงวนลิขสิทธิ์ © 2569 ข่าวหุบเขา", "ข่าวหุบเขา"),
        ("جميع الحقوق محفوظة لصحيفة الوادي 2026", "صحيفة الوادي"),
        ("حقوق النشر © 2026 صحيفة الوادي", "صحيفة الوادي"),
        ("کلیه حقوق محفوظ است © خبرگزاری دره", "خبرگزاری دره"),
        ("כל הזכויות שמורות לחדשות העמק", "חדשות העמק"),
        ("© כל הזכויות שמורות חדשות העמק 2026", "חדשות העמק"),
        ("© 2026 घाटी समाचार. सर्वाधिकार सुरक्षित", "घाटी समाचार"),
        ("Hak Cipta © 2026 Kabar Lembah", "Kabar Lembah"),
        (
            "© 2026 Kabar Lembah. Seluruh hak cipta dilindungi.",
            "Kabar Lembah",
        ),
        ("© 2026 တောင်ကြားသတင်း။", "တောင်ကြားသတင်း"),
        ("រក្សាសិទ្ធិ © 2026 សារព័ត៌មានជ្រលង", "សារព័ត៌មានជ្រលង"),
        ("(c) 2026 Valley Voice, Inc.", "Valley Voice"),
        ("Copyrights ⓒ 계곡일보. 무단 전재 및 재배포 금지", "계곡일보"),
    ] {
        assert_eq!(owner(foot).as_deref(), Some(expected), "{foot}");
    }
}

#[test]
fn the_name_that_a_paper_is_registered_under() {
    for (foot, expected) in [
        (
            "제호 : 계곡일보 | 등록번호 : 서울 아00000 | 발행인 : 홍길동",
            Some("계곡일보"),
        ),
        ("<li>제호: 계곡일보</li><li>발행인: 홍길동</li>", Some("계곡일보")),
        (
            "Сетевое издание «Долина» зарегистрировано в 2026 году.",
            Some("Долина"),
        ),
        ("Сетевое издание зарегистрировано «Долиной»", None),
        ("제호가 바뀌었다: 계곡일보", None),
    ] {
        assert_eq!(owner(foot).as_deref(), expected, "{foot}");
    }
}
