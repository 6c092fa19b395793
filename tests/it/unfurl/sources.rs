//! Pictures that are there in several sizes and kinds, of which `src` holds none or an ornament.

use super::{PARAGRAPHS, at_home, names, read};

fn shown(picture: &str) -> Option<String> {
    let page = format!("<article><h1>River</h1>{picture}{PARAGRAPHS}<img src=/img/behind.jpg></article>");
    let read = at_home(&page);
    read.image().value().map(|image| image.url().path().to_owned())
}

#[test]
fn a_picture_may_be_that_of_a_source() {
    let blank = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
    for picture in [
        "<picture><source srcset=/img/dam.jpg><img alt=Dam></picture>",
        &format!(
            "<picture><source srcset='/img/dam.jpg 900w, /img/s.jpg 300w'><img src='{blank}'></picture>"
        ),
        "<picture><source data-srcset=/img/dam.jpg><img src=/img/wait.gif></picture>",
        "<picture><source type=image/webp srcset=/img/dam.webp><source srcset=/img/dam.jpg><source srcset=/img/s.jpg><img></picture>",
    ] {
        assert_eq!(shown(picture).as_deref(), Some("/img/dam.jpg"), "{picture}");
    }
    let own = "<picture><source srcset=/img/dam.webp><img src=/img/dam.jpg></picture>";
    assert_eq!(shown(own).as_deref(), Some("/img/dam.jpg"));
    let film = "<video><source src=/dam.mp4></video>";
    assert_eq!(shown(film).as_deref(), Some("/img/behind.jpg"));
}

#[test]
fn the_widest_of_a_set_is_read_as_browsers_read_sets() {
    for picture in [
        "<img srcset='/img/s.jpg 300w,/img/dam.jpg 900w'>",
        "<img srcset='\n/img/dam.jpg 900w,\n/img/s.jpg 300w\n'>",
        "<img srcset='/img/s.jpg, /img/dam.jpg 2x'>",
        "<img src=/img/transparent.png data-any=/img/dam.jpg>",
        "<img src=/img/wait.gif data-srcset='/img/s.jpg 300w, /img/dam.jpg 900w'>",
        "<img data-lazy-srcset='/img/dam.jpg 900w'>",
    ] {
        assert_eq!(shown(picture).as_deref(), Some("/img/dam.jpg"), "{picture}");
    }
    let commas = "<img srcset='/c_fill,w_300/dam.jpg 300w, /c_fill,w_900/dam.jpg 900w'>";
    assert_eq!(shown(commas).as_deref(), Some("/c_fill,w_900/dam.jpg"));
}

#[test]
fn a_picture_that_loads_late_may_be_called_anything() {
    let late = "<img data-lazy=/images/8213/900>";
    assert_eq!(shown(late).as_deref(), Some("/images/8213/900"));
    let flag = "<img data-lazy=true>";
    assert_eq!(shown(flag).as_deref(), Some("/img/behind.jpg"));
    let to_fill_in = "<img data-src=/img/dam_{width}x.jpg><noscript><img src=/img/dam_900x.jpg></noscript>";
    assert_eq!(shown(to_fill_in).as_deref(), Some("/img/dam_900x.jpg"));
}

#[test]
fn the_poster_of_a_film_is_its_picture() {
    let film = "<amp-video poster=/img/dam.jpg width=640 height=360></amp-video>";
    assert_eq!(shown(film).as_deref(), Some("/img/dam.jpg"));
}

#[test]
fn what_programs_write_for_no_picture_is_none() {
    for none in [
        "https://www.example.org/undefined",
        "https://www.example.org/null",
        "&lt;img src=/x.jpg&gt;",
        "[object Object]",
        "Array",
        "N/A",
        "{{ page.image }}",
        "https://www.example.org/${image}",
        "http://localhost:3000/img/dam.jpg",
    ] {
        let head = format!("<meta property=og:image content='{none}'>");
        let picture = format!("{head}<img src=/img/dam.jpg>");
        assert_eq!(shown(&picture).as_deref(), Some("/img/dam.jpg"), "{none}");
    }
}

#[test]
fn an_address_behind_that_of_a_site_is_whole_by_itself() {
    let doubled = "<meta property=og:image content='https://www.example.orghttps://img.example.net/dam.jpg'>";
    let read = at_home(&format!("{doubled}<h1>River</h1>{PARAGRAPHS}"));
    let image = read.image().value().map(|image| image.url().as_str());
    assert_eq!(image, Some("https://img.example.net/dam.jpg"));
}

#[test]
fn what_a_program_notes_behind_an_address_is_no_part_of_it() {
    let noted = "<img src='/img/dam.jpg#joomlaImage://local-images/dam.jpg?width=900'>";
    let read = at_home(&format!("<h1>River</h1>{noted}{PARAGRAPHS}"));
    let image = read.image().value().map(|image| image.url().as_str());
    assert_eq!(image, Some("https://www.example.org/img/dam.jpg"));
}

#[test]
fn data_may_call_the_picture_that_of_the_page_or_list_it() {
    for image in [
        "\"image\":{\"@list\":[\"/img/dam.jpg\"]}",
        "\"primaryImageOfPage\":{\"@type\":\"ImageObject\",\"url\":\"/img/dam.jpg\"}",
    ] {
        let data = format!(
            "<script type=application/ld+json>{{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\",{image}}}</script>"
        );
        assert_eq!(shown(&data).as_deref(), Some("/img/dam.jpg"), "{image}");
    }
}

#[test]
fn of_several_entries_with_a_headline_each_the_one_at_the_address_is_read() {
    let entry = |name: &str, title: &str, author: &str| {
        format!(
            "<div itemscope itemtype=https://schema.org/BlogPosting><a itemprop=url href=https://example.org/{name}>#</a>\
             <h1 itemprop=name>{title}</h1><b itemprop=author>{author}</b></div>"
        )
    };
    let page = read(&format!(
        "<link rel=canonical href=https://example.org/b>{}{}{}",
        entry("a", "The dam is mended in the valley", "Ada Lin"),
        entry("b", "River reaches the sea at last", "Bo Chen"),
        entry("c", "Boats are built for the river", "Cy Dorn"),
    ));
    assert_eq!(names(&page), ["Bo Chen"]);
}
