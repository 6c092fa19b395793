//! Where lines end in scripts without spaces between words.

use super::{FONTS, titled, without_spaces};
use handbill::card::{Card, CardOptions};
use handbill::language::Language;

#[test]
fn japanese_lines_end_with_phrases() {
    let article = titled("四十年ぶりに、町の名の由来となった川へ渡し船が戻ってきた。")
        .with_language(Language::parse("ja").expect("a tag"));
    let card = Card::new(&article, &CardOptions::new(), &FONTS).expect("laid out");
    let lines: Vec<&str> = card.title_lines().collect();
    assert_eq!(
        lines,
        [
            "四十年ぶりに、",
            "町の名の由来となった",
            "川へ渡し船が戻ってきた。"
        ]
    );
}

#[test]
fn lines_of_traditional_chinese_end_with_phrases() {
    let title = "立法會今日三讀通過基本法第二十三條立法,最快下週五生效實施";
    for language in ["zh-Hant", "zh-TW", "yue"] {
        let article = titled(title).with_language(Language::parse(language).expect("a tag"));
        let card = Card::new(&article, &CardOptions::new(), &FONTS).expect("laid out");
        let lines: Vec<&str> = card.title_lines().collect();
        assert_eq!(
            lines,
            [
                "立法會今日三讀通過",
                "基本法第二十三條立法,",
                "最快下週五生效實施"
            ],
            "{language}"
        );
    }
}

#[test]
fn no_line_parts_a_word_of_southeast_asia() {
    for (language, title, words) in [
        (
            "th",
            "เรือข้ามฟากกลับมาสู่แม่น้ำที่ให้ชื่อแก่เมืองหลังจากผ่านไปสี่สิบปี",
            &["แม่น้ำ", "เรือ"][..],
        ),
        (
            "th",
            "โรงพยาบาลมหาวิทยาลัยเชียงใหม่ประกาศผลการวิจัยแม่น้ำในกรุงเทพมหานคร",
            &["โรงพยาบาล", "เชียงใหม่", "การวิจัย", "กรุงเทพมหานคร", "แม่น้ำ"],
        ),
        ("lo", "ເຮືອຂ້າມຟາກກັບຄືນສູ່ແມ່ນ້ຳທີ່ຕັ້ງຊື່ໃຫ້ເມືອງຫຼັງຈາກສີ່ສິບປີ", &["ແມ່ນ້ຳ", "ຫຼັງຈາກ"]),
        (
            "km",
            "កាណូតចម្លងវិលត្រឡប់មកទន្លេដែលបានដាក់ឈ្មោះឱ្យទីក្រុងវិញបន្ទាប់ពីសែសិបឆ្នាំ",
            &["ទន្លេ", "ទីក្រុង", "បន្ទាប់ពី"],
        ),
        (
            "my",
            "နှစ်ပေါင်းလေးဆယ်ကြာပြီးနောက် မြို့ကိုအမည်ပေးခဲ့သောမြစ်သို့ ကူးတို့သင်္ဘော ပြန်ရောက်လာသည်",
            &["မြို့ကို", "ပေးခဲ့သော", "မြစ်သို့", "ကူးတို့", "လာသည်"],
        ),
    ] {
        let article = titled(title).with_language(Language::parse(language).expect("a tag"));
        for size in ["1200x630", "1200x1200", "1080x1920", "600x1200", "400x1000"] {
            let options = CardOptions::new().with_size(size.parse().expect("a size"));
            let card = Card::new(&article, &options, &FONTS).expect("laid out");
            let lines: Vec<&str> = card.title_lines().collect();
            assert_eq!(without_spaces(&lines.concat()), without_spaces(title), "{size}");
            for word in words {
                assert!(
                    lines.iter().any(|line| line.contains(word)),
                    "{word} is parted at {size}: {lines:?}"
                );
            }
        }
    }
}

#[test]
fn an_emoji_stays_with_the_words_before_it_and_a_particle_with_its_phrase() {
    let lines = |title: &str, language: &str, size: &str| -> Vec<String> {
        let article = titled(title).with_language(Language::parse(language).expect("a tag"));
        let options = CardOptions::new().with_size(size.parse().expect("a size"));
        let card = Card::new(&article, &options, &FONTS).expect("laid out");
        card.title_lines().map(str::to_owned).collect()
    };
    for size in ["1200x630", "1200x1200", "1080x1920", "500x1000"] {
        let english = lines(
            "The ferry is back ⛴️ and the whole river 🌊 came out to see it 🎉",
            "en",
            size,
        );
        assert!(
            !english.iter().any(|line| line.starts_with(['⛴', '🌊', '🎉'])),
            "{english:?}"
        );
        let chinese = lines(
            "四十年后,渡船重返那条给小镇命名的河流:居民说「终于等到了这一天」",
            "zh-Hans",
            size,
        );
        assert!(
            !chinese
                .iter()
                .any(|line| line.starts_with(['了', '的']) || line.ends_with('那')),
            "{chinese:?}"
        );
    }
}
