//! People as tags and data state them, with what some systems write around their names.

use super::{CHINESE, TITLE, at_home, names};

/// Who wrote by a tag of a page of 谷川新聞.
fn stated(tag: &str, content: &str) -> String {
    let page = at_home(&format!(
        "<title>{TITLE}</title><meta property=og:site_name content=谷川新聞>\
         <meta name={tag} content='{content}'><h1>{TITLE}</h1>{CHINESE}"
    ));
    names(&page).join(", ")
}

#[test]
fn names_without_spaces_stand_in_rows() {
    for sign in ["、", "，", ",", ", ", "/", "／"] {
        assert_eq!(
            stated("author", &format!("林一心{sign}王小明")),
            "林一心, 王小明",
            "{sign}"
        );
        // The paper that one writes for is no one.
        assert_eq!(
            stated("author", &format!("山川新聞{sign}林一心")),
            "林一心",
            "{sign}"
        );
    }
    assert_eq!(stated("author", "홍길동,김철수"), "홍길동, 김철수");
    assert_eq!(stated("author", "山川新聞/河海日報"), "山川新聞, 河海日報");
}

#[test]
fn the_house_beside_a_name_without_a_space_is_left_out() {
    for content in [
        "林一心，谷川新聞",
        "林一心／谷川新聞",
        "林一心, 谷川新聞",
        "林一心（谷川新聞）",
        "林一心／谷川新聞編集部",
    ] {
        assert_eq!(stated("author", content), "林一心", "{content}");
    }
}

#[test]
fn markup_and_an_address_are_no_part_of_a_name() {
    for content in [
        "&lt;b&gt;Ada Lin&lt;/b&gt;",
        "&lt;a href=\"/people/ada-lin\"&gt;Ada Lin&lt;/a&gt;",
        "Ada Lin &lt;ada@example.org&gt;",
    ] {
        assert_eq!(stated("author", content), "Ada Lin", "{content}");
    }
    assert_eq!(stated("author", "&lt;ada@example.org&gt;"), "");
    assert_eq!(stated("page-writer", "&lt;b&gt;Ada Lin&lt;/b&gt;"), "Ada Lin");
    assert_eq!(
        stated("page-writer", "林一心，&lt;b&gt;谷川新聞&lt;/b&gt;"),
        "林一心"
    );
    assert_eq!(
        stated("page-writer", "林一心，&lt;b&gt;Example&lt;/b&gt;"),
        "林一心"
    );
}
