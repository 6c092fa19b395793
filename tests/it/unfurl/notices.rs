//! What stands where a description is sought and tells nothing of the article.

use super::{PARAGRAPHS, SENTENCE, TITLE, at_home, read};

fn described(page: &str) -> Option<String> {
    read(page).description().value().cloned()
}

#[test]
fn a_paragraph_that_speaks_to_the_reader_describes_nothing() {
    for notice in [
        "Listen to this article, read to you by a voice in seven minutes and ten seconds",
        "Baca juga: Sungai mencapai laut setelah sebelas tahun, warga desa datang melihat",
        "原标题：三江口大桥今日重新开放通车，附近的居民纷纷前来观看，不少人带着孩子步行通过了这座老桥",
        "Читайте также: Река достигла моря после одиннадцати лет, вся деревня пришла посмотреть",
        "Advertisement - scroll to continue reading the article below this box",
        "Sign up for our newsletter to have the news of the valley every morning.",
        "» Read also: The dam of the valley opens again after a winter of repairs",
        "You need to enable JavaScript in your browser to see all of this page.",
        "Photograph: Bo Chen for the Valley Voice, taken at the harbour on the fifteenth",
        "Photographer: Bo Chen for the Valley Voice, the Delta Gazette and the River Post",
        "Illustration by Bo Chen, the Valley Voice, after a drawing of the old harbour",
        "Image credit: Bo Chen, the Valley Voice, at the harbour on the fifteenth of May",
        "This article originally appeared on the website of the River Institute of Delta City.",
        "Tags: river, sea, water, rain, harbour, Delta City, locks, boats, valley, drought",
        "※この記事はプロモーションを含みます。掲載情報は公開時点のものであり変更される場合があります。",
        "Jetzt unseren Newsletter abonnieren und jeden Morgen alles aus dem Tal erfahren.",
        "Подписывайтесь на наш канал, чтобы первыми узнавать главные новости долины.",
        "点击上方蓝字关注我们，获取更多精彩内容，欢迎分享到朋友圈，扫描二维码下载客户端。",
    ] {
        let page = format!("<h1>{TITLE}</h1><article><p>{notice}</p><p>{SENTENCE}</p></article>");
        assert_eq!(described(&page).as_deref(), Some(SENTENCE), "{notice}");
    }
    let line = "<p class=author>Ada Lin | Contributing Writer | about four days and some hours ago</p>";
    let page = format!("<article>{line}<h1>{TITLE}</h1><p>{SENTENCE}</p></article>");
    assert_eq!(described(&page).as_deref(), Some(SENTENCE));
    let caption =
        "<p class=image-caption>The harbour on the morning of the fifteenth of March, full of boats.</p>";
    let page = format!("<h1>{TITLE}</h1><article>{caption}<p>{SENTENCE}</p></article>");
    assert_eq!(described(&page).as_deref(), Some(SENTENCE));
}

#[test]
fn tags_that_describe_nothing_give_way_to_the_text() {
    let motto = "News and stories of the valley for everybody who lives in it, every day.";
    for nothing in [
        "...",
        "N/A",
        "{{ page.description }}",
        "[object Object]",
        "[vc_row][vc_column][vc_column_text]",
        "https://www.example.org/river",
        "www.example.org",
        "Just another WordPress site",
        "&lt;img src=/dam.jpg&gt;",
        &format!("{TITLE}."),
        &TITLE.to_uppercase(),
        &format!("{TITLE} - Valley Voice"),
        &format!("Read more about {TITLE}"),
        motto,
    ] {
        let page = format!(
            "<title>{TITLE} | Valley Voice</title><meta name=description content='{nothing}'>\
             <header><p>{motto}</p></header><h1>{TITLE}</h1><article><p>{SENTENCE}</p></article>"
        );
        assert_eq!(described(&page).as_deref(), Some(SENTENCE), "{nothing}");
    }
    let told = "[Photos] The boats are back in the harbour.";
    let page = format!("<meta name=description content='{told}'><article><p>{SENTENCE}</p></article>");
    assert_eq!(described(&page).as_deref(), Some(told));
}

#[test]
fn what_stands_in_the_header_of_the_article_describes_it() {
    let above = "After eleven dry years the water is back, and the harbour opens its locks for boats.";
    let header = format!("<header><h1>{TITLE}</h1><p>{above}</p></header>");
    for head in ["", &format!("<meta property=og:description content='{above}'>")] {
        let page = format!("{head}{header}<div><p>{SENTENCE}</p></div>");
        assert_eq!(described(&page).as_deref(), Some(above), "{head}");
    }
}

#[test]
fn a_title_that_the_text_repeats_is_no_description() {
    let title = "The river has reached the sea";
    let text = "Early in the morning: The river has reached the sea again after eleven dry years.";
    let page =
        format!("<meta name=description content='{title}'><h1>{title}</h1><article><p>{text}</p></article>");
    assert_eq!(described(&page).as_deref(), Some(text));
}

#[test]
fn what_stands_above_the_text_describes_it_in_any_script() {
    let text = |sentence: &str| format!("<article><p>{sentence}</p><p>{sentence}</p></article>");
    for (above, sentence) in [
        (
            "干旱十一年之后河水归来，港口重新开放，第一批船只将于下周驶入，两岸居民为此欢呼。",
            "今天清晨，河水终于流到了大海。村民们聚集在岸边，看着他们等待已久的河水缓缓流过。",
        ),
        (
            "ग्यारह साल के सूखे के बाद पानी लौट आया है और शहर का बंदरगाह पहली नावों के लिए फिर से खुल गया है।",
            "आज सुबह नदी आखिरकार समुद्र तक पहुंच गई। गांव के लोग उस पानी को देखने के लिए किनारे पर इकट्ठा हुए।",
        ),
    ] {
        let page = format!("<h1>{TITLE}</h1><div>{above}</div>{}", text(sentence));
        assert_eq!(described(&page).as_deref(), Some(above));
    }
    let above =
        "After eleven dry years the water is back, and the harbour opens its locks for the first boats";
    let page = format!("<h1>{TITLE}</h1><h2>{above}</h2>{}", text(SENTENCE));
    assert_eq!(described(&page).as_deref(), Some(above));
}

#[test]
fn text_between_breaks_is_read_in_scripts_that_end_sentences_otherwise() {
    let text = "आज सुबह नदी आखिरकार समुद्र तक पहुंच गई और गांव के लोग उस पानी को देखने के लिए किनारे पर इकट्ठा हुए।";
    let page = format!("<h1>{TITLE}</h1><div>{text}<br><br>{text}</div>");
    assert_eq!(described(&page).as_deref(), Some(text));
}

#[test]
fn what_stands_above_the_headline_in_the_content_describes_no_article() {
    let notice =
        "The paths along the dam are closed to all visitors until the first of May, so please take the road.";
    let page = |above: &str| {
        at_home(&format!(
            "<title>{TITLE}</title><main><p>{above}</p><article><h1>{TITLE}</h1>{PARAGRAPHS}</article></main>"
        ))
    };
    let read = page(notice);
    let told = read.description().value().expect("there is text");
    assert!(told.starts_with("The river has reached the sea"), "{told}");
}
