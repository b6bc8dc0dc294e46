//! The photo as a drawing: PDF and SVG, with all of the text in the order in which it is read.

use std::io::ErrorKind;
use std::sync::Arc;

use momentwall::export::{Drawing, PdfPaper, Photo, PhotoRequest, PhotoSize, Progress, SvgOptions};
use momentwall::layout::Paper;
use momentwall::model::{Moment, MomentId, Wall};
use momentwall::paint::Theme;
use momentwall::samples::Sample;
use roxmltree::{Document, Node};

use crate::{today, wall_of};

const TEXT: SvgOptions = SvgOptions { outlines: false, size: PhotoSize::Legible };
const OUTLINES: SvgOptions = SvgOptions { outlines: true, size: PhotoSize::Legible };

fn drawing(wall: &Wall) -> Drawing {
    Drawing::new(wall, &PhotoRequest::new(today()))
}

fn svg_of(drawing: &mut Drawing, options: SvgOptions) -> String {
    drawing.svg(options, &Progress::default()).unwrap().0
}

fn pdf(wall: &Wall, paper: PdfPaper) -> (Vec<u8>, usize) {
    let fitted = match paper {
        PdfPaper::Fitted(paper) | PdfPaper::Poster { sheet: paper, .. } => paper,
    };
    let request = PhotoRequest { paper: fitted, ..PhotoRequest::new(today()) };
    let (bytes, report) = Drawing::new(wall, &request).pdf(paper, &Progress::default()).unwrap();
    (bytes, report.sheets)
}

/// How often a word stands in a file.
fn count(bytes: &[u8], word: &str) -> usize {
    bytes.windows(word.len()).filter(|window| *window == word.as_bytes()).count()
}

/// Width and height of every page, in points.
fn page_sizes(pdf: &[u8]) -> Vec<(f32, f32)> {
    let text = String::from_utf8_lossy(pdf);
    let boxes = text.split("/MediaBox[").skip(1);
    let sizes = boxes.map(|rest| {
        let numbers = rest.split(']').next().unwrap().split(' ').map(|side| side.parse().unwrap());
        let numbers: Vec<f32> = numbers.collect();
        (numbers[2], numbers[3])
    });
    sizes.collect()
}

fn elements<'d>(document: &'d Document<'_>, name: &'d str) -> impl Iterator<Item = Node<'d, 'd>> {
    document
        .descendants()
        .filter(move |node| node.has_tag_name(("http://www.w3.org/2000/svg", name)))
}

/// What is read in an SVG, without its spaces, since a line's end is none.
fn read(svg: &str) -> String {
    let document = Document::parse(svg).unwrap();
    let text = elements(&document, "text").filter_map(|node| node.text().map(str::to_owned));
    without_spaces(&text.collect::<String>())
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn wall_with(texts: &[&str]) -> Wall {
    let mut wall = Wall::blank();
    for (number, text) in texts.iter().enumerate() {
        let moment = Moment::new(MomentId::new(format!("m{number}")), *text);
        wall.moments.push(Arc::new(moment));
    }
    wall
}

#[test]
fn an_svg_of_every_sample_has_all_notes_in_the_order_of_the_timeline() {
    for sample in Sample::ALL {
        let wall = sample.open().unwrap().wall;
        let (svg, report) = drawing(&wall).svg(TEXT, &Progress::default()).unwrap();
        assert!(report.missing.is_empty(), "{:?}", report.missing);
        let read = read(&svg);
        let mut from = read.find(&without_spaces(&wall.title)).expect("the title");
        for moment in wall.timeline().chain(wall.parked()) {
            let text = without_spaces(&moment.text);
            let place = read[from..].find(&text).unwrap_or_else(|| panic!("{text} in its place"));
            from += place + text.len();
        }
        assert!(read[from..].contains("judged"), "the experience curve comes last");
    }
}

#[test]
fn each_stage_is_read_before_its_notes() {
    let svg = svg_of(&mut drawing(&wall_of(&[2, 1])), TEXT);
    let read = read(&svg);
    let stages = read.split("Stage").skip(1).collect::<Vec<_>>();
    assert_eq!(stages, ["021Anote2Anote", "113Anote"]);
}

#[test]
fn an_svg_says_what_it_is_and_how_large() {
    let mut wall = wall_of(&[1]);
    wall.title = "Tea & <scones>\u{1}\u{FFFE} for two".to_owned();
    let svg = svg_of(&mut drawing(&wall), SvgOptions { size: PhotoSize::Width(960), ..TEXT });
    let document = Document::parse(&svg).unwrap();
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    assert_eq!(root.attribute("width"), Some("960"));
    assert_eq!(root.attribute("viewBox"), Some("0 0 1920 1080"));
    let title = elements(&document, "title").next().unwrap();
    assert_eq!(title.text(), Some("Tea & <scones> for two"));
    let description = elements(&document, "desc").next().unwrap().text().unwrap();
    assert_eq!(description, "A wall of notes: 1 moment in 1 stage");
}

#[test]
fn letters_become_outlines_where_they_are_asked_for() {
    let wall = Sample::Cafe.open().unwrap().wall;
    let svg = svg_of(&mut drawing(&wall), OUTLINES);
    let document = Document::parse(&svg).unwrap();
    assert_eq!(elements(&document, "text").count(), 0);
    assert!(!svg.contains("@font-face"));
    let defined: Vec<&str> =
        document.descendants().filter_map(|node| node.attribute("id")).collect();
    let mut used = 0;
    for node in elements(&document, "use") {
        let link = node.attribute(("http://www.w3.org/1999/xlink", "href")).unwrap();
        assert!(defined.contains(&&link[1..]), "{link} is drawn somewhere");
        used += 1;
    }
    assert!(used > 300, "{used} glyphs");
}

#[test]
fn the_fonts_of_the_text_come_along_without_what_is_not_needed() {
    let svg = svg_of(&mut drawing(&Sample::Hotel.open().unwrap().wall), TEXT);
    let fonts: Vec<&str> = svg.split("data:font/woff;base64,").skip(1).collect();
    assert_eq!(fonts.len(), 3, "one for each weight");
    for font in fonts {
        let length = font.find(')').unwrap();
        assert!((4_000..40_000).contains(&length), "{length} letters of base64");
    }
}

#[test]
fn equal_walls_give_equal_files() {
    let wall = Sample::Hotel.open().unwrap().wall;
    let paper = PdfPaper::Fitted(Paper::A4);
    assert!(pdf(&wall, paper) == pdf(&wall, paper));
    assert!(svg_of(&mut drawing(&wall), TEXT) == svg_of(&mut drawing(&wall), TEXT));
    let mut drawing = drawing(&wall);
    let one = svg_of(&mut drawing, OUTLINES);
    assert!(svg_of(&mut drawing, OUTLINES) == one, "also from one drawing");
}

#[test]
fn a_pdf_has_the_size_of_its_sheet() {
    let wall = Sample::Cafe.open().unwrap().wall;
    let millimetres = [
        (Paper::Screen, 338.67, 190.5),
        (Paper::A4, 297.0, 210.0),
        (Paper::A3, 420.0, 297.0),
        (Paper::A1, 841.0, 594.0),
        (Paper::FlipChart, 680.0, 990.0),
    ];
    for (paper, width, height) in millimetres {
        let (bytes, sheets) = pdf(&wall, PdfPaper::Fitted(paper));
        assert!(bytes.starts_with(b"%PDF-1."));
        let [size] = page_sizes(&bytes)[..] else { panic!("one page") };
        assert_eq!(sheets, 1);
        assert!((size.0 * 25.4 / 72.0 - width).abs() < 0.1, "{paper:?}: {size:?}");
        assert!((size.1 * 25.4 / 72.0 - height).abs() < 0.1, "{paper:?}: {size:?}");
    }
    let (bytes, _) = pdf(&wall, PdfPaper::Fitted(Paper::Line));
    let [(width, height)] = page_sizes(&bytes)[..] else { panic!("one page") };
    assert!((height * 25.4 / 72.0 - 190.0).abs() < 0.1 && width > 3.0 * height);
    let (bytes, _) = pdf(&wall_of(&[300]), PdfPaper::Fitted(Paper::Line));
    let [(width, _)] = page_sizes(&bytes)[..] else { panic!("one page") };
    assert!(width < 14_401.0, "no reader opens {width} points");
}

#[test]
fn a_pdf_names_the_wall_and_its_day_and_embeds_its_fonts() {
    let wall = Sample::Hotel.open().unwrap().wall;
    let (bytes, _) = pdf(&wall, PdfPaper::Fitted(Paper::A4));
    assert_eq!(count(&bytes, "/Title(Two nights at Marram House)"), 1);
    assert_eq!(count(&bytes, "/CreationDate(D:20261119"), 1);
    assert_eq!(count(&bytes, "/FontFile2"), 3, "one for each weight; icons are drawn");
    assert_eq!(count(&bytes, "/ToUnicode"), 3);
    assert!(count(&bytes, "/StructElem") > 30, "every note can be read out");
}

#[test]
fn a_poster_has_as_many_sheets_as_were_asked_for() {
    let wall = Sample::Hotel.open().unwrap().wall;
    for (across, most) in [(Some(1), 1), (Some(2), 4), (Some(4), 16), (None, 64)] {
        let (bytes, sheets) = pdf(&wall, PdfPaper::Poster { sheet: Paper::A4, across });
        let sizes = page_sizes(&bytes);
        assert_eq!(sizes.len(), sheets);
        assert!(
            sizes.iter().all(|(width, height)| width > height),
            "the sheets lie as the page does"
        );
        assert!((1..=most).contains(&sheets), "{sheets} sheets, {across:?} across");
        if let Some(across) = across {
            assert_eq!(sheets % across, 0, "whole rows");
        }
    }
    let request = PhotoRequest { paper: Paper::FlipChart, ..PhotoRequest::new(today()) };
    let paper = PdfPaper::Poster { sheet: Paper::A4, across: Some(3) };
    let (bytes, _) = Drawing::new(&wall, &request).pdf(paper, &Progress::default()).unwrap();
    assert!(page_sizes(&bytes).iter().all(|(width, height)| width < height));
}

#[test]
fn no_text_breaks_a_drawing() {
    let (words, word) = ("word ".repeat(1_000), "x".repeat(5_000));
    let texts = [
        "\u{0}\u{1}\u{1b}[31m\u{7f}\u{85}\u{202e}evil\u{2066}",
        "]]> --> <!-- <script>alert(1)</script> &amp; &#0; \" '",
        "שלום (עולם) PDF 12",
        "مرحبا ١٢٣ بالعالم",
        "👩‍👩‍👧 🇩🇪 ☕\u{fe0f} 1\u{fe0f}\u{20e3} 👍🏽",
        "e\u{301}\u{323}\u{302} \u{301} \u{200d}\u{200d} \u{fe0f}",
        "日本語 한국어 ไทย नमस्ते",
        "\u{10ffff}\u{e000}\u{fffd}\u{fffe}",
        "1\u{2009}234\u{202f}567\ttab",
        words.as_str(),
        word.as_str(),
        "",
    ];
    let mut wall = wall_with(&texts);
    wall.title = texts.concat();
    let mut drawing = drawing(&wall);
    for options in [TEXT, OUTLINES] {
        let svg = svg_of(&mut drawing, options);
        assert!(Document::parse(&svg).is_ok());
        assert!(!svg.contains(|c: char| c.is_control() && c != '\n'));
        assert!(!svg.contains("<script"));
    }
    let (bytes, _) = drawing.pdf(PdfPaper::Fitted(Paper::A4), &Progress::default()).unwrap();
    assert_eq!(page_sizes(&bytes).len(), 1);
}

#[test]
fn what_no_font_has_is_told() {
    let mut drawing = drawing(&wall_with(&["plain", "\u{10ffff}"]));
    let (_, report) = drawing.svg(TEXT, &Progress::default()).unwrap();
    assert_eq!(report.missing.into_iter().collect::<String>(), "\u{10ffff}");
}

#[test]
fn accents_that_the_first_font_lacks_are_drawn_and_those_that_none_has_are_told() {
    // The second font has the first one; whether anything on this machine has the others is not known.
    for (accent, is_there) in [("\u{309}", true), ("\u{1ACE}", false), ("\u{336}", false)] {
        let with = wall_with(&[&format!("Z{accent} Queue"), &format!("Queue o{accent}k")]);
        let without = wall_with(&["Z Queue", "Queue ok"]);
        let mut drawing_with = drawing(&with);
        let (_, report) = drawing_with.svg(OUTLINES, &Progress::default()).unwrap();
        let told = report.missing.into_iter().collect::<String>();
        let mut photo = Photo::new(&with, &PhotoRequest::new(today())).unwrap();
        assert_eq!(photo.report.missing.iter().collect::<String>(), told);
        assert!(told.is_empty() || (told == accent && !is_there), "{told:?}");
        let mut plain = Photo::new(&without, &PhotoRequest::new(today())).unwrap();
        assert_eq!(photo.pixels() != plain.pixels(), told.is_empty());
        assert!(read(&svg_of(&mut drawing_with, TEXT)).contains(&format!("Queueo{accent}k")));
    }
}

#[test]
fn an_empty_wall_and_both_themes_are_drawn() {
    for theme in [Theme::paper(), Theme::dark()] {
        for transparent in [false, true] {
            let theme = theme.clone();
            let ground = theme.ground.to_hex();
            let request = PhotoRequest { theme, transparent, ..PhotoRequest::new(today()) };
            let mut drawing = Drawing::new(&Wall::blank(), &request);
            let svg = svg_of(&mut drawing, TEXT);
            let background = format!("height=\"1080\" fill=\"{}\"", &ground[..7]);
            assert_eq!(svg.contains(&background), !transparent);
            assert!(drawing.pdf(PdfPaper::Fitted(Paper::Screen), &Progress::default()).is_ok());
        }
    }
}

#[test]
fn a_drawing_says_how_far_it_is_and_stops_when_nobody_wants_it() {
    let wall = Sample::Hotel.open().unwrap().wall;
    let progress = Progress::default();
    let poster = PdfPaper::Poster { sheet: Paper::A4, across: Some(2) };
    drawing(&wall).pdf(poster, &progress).unwrap();
    assert_eq!(progress.share(), 1.0);
    drawing(&wall).svg(TEXT, &progress).unwrap();
    assert_eq!(progress.share(), 1.0);
    progress.cancel();
    let stopped = drawing(&wall).pdf(poster, &progress).unwrap_err();
    assert_eq!(stopped.kind(), ErrorKind::Interrupted);
    let stopped = drawing(&wall).svg(TEXT, &progress).unwrap_err();
    assert_eq!(stopped.kind(), ErrorKind::Interrupted);
}

#[test]
fn right_to_left_text_is_in_the_order_in_which_it_is_read() {
    let mut wall = wall_of(&[3]);
    let texts = ["שלום עולם, איך הגעת לחנות?", "Says שלום עולם twice", "ב־2026 קנה iPad Pro חדש"];
    for (moment, text) in wall.moments.iter_mut().zip(texts) {
        Arc::make_mut(moment).text = text.to_owned();
    }
    let read = read(&svg_of(&mut drawing(&wall), TEXT));
    for text in texts {
        let squeezed: String = text.split_whitespace().collect();
        assert!(read.contains(&squeezed), "{squeezed} is not in {read}");
    }
}
