//! A type's own colour may be anything: what stands on it is read, in every file that leaves the program.

use std::sync::Arc;

use egui::epaint::Shape;
use momentwall::export::{Drawing, PhotoRequest, PhotoSize, Progress, SvgOptions};
use momentwall::layout::{PhotoOptions, TypeLook, priorities_page};
use momentwall::model::{ContactType, ContactTypeId, FillColor, Priorities, Wall};
use momentwall::paint::{
    Canvas, FontBook, TEXT_CONTRAST, Theme, Transform, contrast, page_parts, paint_page_part,
};
use roxmltree::Document;

use crate::{picture, today, wall_of};

/// Navy, which ink cannot be read on, and a grey that neither ink nor its paper is read on.
const DARK: [[u8; 3]; 3] = [[20, 24, 60], [0, 0, 0], [116, 116, 116]];

/// A wall of one note of a type with this colour, which is a priority.
fn coloured(color: [u8; 3]) -> Wall {
    let mut wall = wall_of(&[1]);
    let id = ContactTypeId::new("own");
    let mut kind = ContactType::new(id.clone(), "Own");
    kind.color = Some(FillColor(color));
    wall.contact_types.push(kind);
    let moment = Arc::make_mut(&mut wall.moments[0]);
    moment.contact = Some(id);
    moment.text = "Reads".to_owned();
    wall.priorities = Priorities::from_ids([wall.moments[0].id.clone()]).0;
    wall
}

fn hex(color: [u8; 3]) -> String {
    let [red, green, blue] = color;
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// A colour as an SVG says it.
fn color_of(hex: &str) -> egui::Color32 {
    egui::Color32::from_hex(&hex.to_lowercase()).unwrap()
}

#[test]
fn an_svg_has_ink_that_is_read_on_the_notes() {
    for color in DARK {
        let wall = coloured(color);
        let mut drawing = Drawing::new(&wall, &PhotoRequest::new(today()));
        let options = SvgOptions { outlines: false, size: PhotoSize::Legible };
        let svg = drawing.svg(options, &Progress::default()).unwrap().0;
        let document = Document::parse(&svg).unwrap();
        let said = document.descendants().find(|node| node.text() == Some("Reads")).unwrap();
        let ink = said.ancestors().find_map(|node| node.attribute("fill")).unwrap();
        let paper = hex(color);
        assert!(svg.to_lowercase().contains(&paper), "the note has its own colour");
        let now = contrast(color_of(ink), color_of(&paper));
        assert!(now >= TEXT_CONTRAST, "{ink} on {paper} is {now}");
    }
}

#[test]
fn a_photo_has_ink_that_is_read_on_the_notes() {
    for color in DARK {
        let wall = coloured(color);
        let request = PhotoRequest { size: PhotoSize::Width(1_920), ..PhotoRequest::new(today()) };
        let picture = picture(&wall, &request).to_rgb8();
        let paper = color_of(&hex(color));
        let look =
            TypeLook { built_in: None, own_place: 0, color: Some(FillColor(color)), mark: None };
        let ink = Theme::paper().note_paper(Some(&look)).ink;
        assert!(contrast(ink, paper) >= TEXT_CONTRAST);
        // Within the note: so many pixels of its paper, and some of the letters' ink.
        let count = |color: egui::Color32| {
            let is_it = |pixel: &image::Rgb<u8>| {
                let [red, green, blue, _] = color.to_array();
                pixel.0.iter().zip([red, green, blue]).all(|(a, b)| a.abs_diff(b) <= 2)
            };
            let (left, top) = (416 + 2 * 16, 44 + 2 * 84);
            let places = (0..320).flat_map(|x| (0..320).map(move |y| (left + x, top + y)));
            places.filter(|(x, y)| is_it(picture.get_pixel(*x, *y))).count()
        };
        assert!(count(paper) > 8_000, "{color:?}: {}", count(paper));
        assert!(count(ink) > 100, "{color:?}: {}", count(ink));
    }
}

#[test]
fn the_head_of_a_priority_is_read_on_its_type() {
    for color in DARK {
        let wall = coloured(color);
        let mut book = FontBook::new(2_048);
        let options = PhotoOptions::new(momentwall::layout::Shape::Wide, today());
        let page = priorities_page(&wall, options, true, &mut book);
        let theme = Theme::paper();
        let mut view = book.view();
        let mut canvas = Canvas::new(&mut view, &theme, Transform::default());
        page_parts(&page).for_each(|part| paint_page_part(&mut canvas, &page, part));
        let inks = canvas.shapes.iter().filter_map(|shape| match shape {
            Shape::Text(text) if text.galley.text() == "Reads" => {
                Some(text.galley.job.sections[0].format.color)
            }
            _ => None,
        });
        let ink = inks.collect::<Vec<_>>()[0];
        let now = contrast(ink, color_of(&hex(color)));
        assert!(now >= TEXT_CONTRAST, "{color:?}: {ink:?}, {now}");
    }
}
