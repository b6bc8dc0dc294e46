//! R13: the photo shows the whole wall and says what it must.

use std::sync::Arc;

use momentwall::layout::{Item, Page, PhotoOptions, Shape, photo};
use momentwall::model::{Mode, Wall};
use momentwall::paint::FontBook;
use momentwall::samples::Sample;

use crate::{Halves, lines, today, wall_of};

fn page(wall: &Wall, shape: Shape) -> Page {
    photo(wall, PhotoOptions::new(shape, today()), &mut Halves)
}

/// Every text beside the wall, from top to bottom in the order in which it was set.
fn texts(page: &Page) -> Vec<String> {
    page.items
        .iter()
        .filter_map(|item| match item {
            Item::Text { block, .. } => Some(lines(block).join(" ")),
            _ => None,
        })
        .collect()
}

#[test]
fn parked_notes_are_left_out_where_that_is_asked_for() {
    let mut wall = wall_of(&[3]);
    Arc::make_mut(&mut wall.moments[1]).parked = true;
    let parked = wall.moments[1].id.clone();
    for shape in [Shape::Wide, Shape::Landscape, Shape::FlipChart, Shape::Line] {
        let with = PhotoOptions::new(shape, today());
        let shows = |options: PhotoOptions| {
            let scene = photo(&wall, options, &mut Halves).scene;
            let has_note = scene.notes.iter().any(|note| note.moment == parked);
            assert_eq!(scene.parked.is_some(), has_note);
            (has_note, scene.notes.len())
        };
        assert_eq!(shows(with), (true, 3));
        assert_eq!(shows(PhotoOptions { with_parked: false, ..with }), (false, 2));
    }
}

fn sample() -> Wall {
    Sample::Hotel.open().unwrap().wall
}

#[test]
fn r13_title_customer_mode_date_and_reason() {
    let texts = texts(&page(&sample(), Shape::Wide));
    assert_eq!(texts[0], "19 November 2026  •  As it is today");
    assert_eq!(texts[1], "Two nights at Marram House");
    for part in ["The Hallidays", "“I want two days by the sea", "Why we do this"] {
        assert!(texts.iter().any(|text| text.starts_with(part)), "{part}: {texts:?}");
    }
}

#[test]
fn r13_legend_with_counts_and_open_count() {
    let texts = texts(&page(&sample(), Shape::Wide));
    let after = |label: &str| {
        let place = texts.iter().position(|text| text == label);
        texts[place.unwrap_or_else(|| panic!("{label}: {texts:?}")) + 1].clone()
    };
    assert_eq!(after("Face to face"), "9");
    assert_eq!(after("Moments"), "30");
    assert_eq!(after("Open"), "1");
    assert_eq!(after("magical moments"), "1 of 4 priorities");
}

#[test]
fn no_single_word_is_left_for_the_last_line_of_what_the_title_block_says() {
    for sample in Sample::ALL {
        let wall = sample.open().unwrap().wall;
        let options = PhotoOptions::new(Shape::Wide, today());
        let page = photo(&wall, options, &mut FontBook::new(1_024));
        for item in &page.items {
            let Item::Text { block, .. } = item else { continue };
            // The title is as large as it can be, and labels may be of two words.
            if block.lines.len() < 2 || block.style.size > 20.0 || block.lines.len() > 4 {
                continue;
            }
            let lines = lines(block);
            let is_label = lines.iter().all(|line| !line.contains(' '));
            let last = lines.last().unwrap();
            assert!(is_label || last.contains(' '), "{lines:?}");
        }
    }
}

#[test]
fn lines_of_a_title_are_as_even_as_they_can_be() {
    let wall = Sample::Cafe.open().unwrap().wall;
    let options = PhotoOptions::new(Shape::Wide, today());
    let page = photo(&wall, options, &mut FontBook::new(1_024));
    let title = page.items.iter().find_map(|item| match item {
        Item::Text { block, .. } if block.style.size > 50.0 => Some(lines(block)),
        _ => None,
    });
    assert_eq!(title.unwrap(), ["A quick", "breakfast", "at the", "Blue Stool"]);
}

#[test]
fn on_a_flip_chart_count_and_states_stand_in_the_columns_of_the_types_under_their_total() {
    let page = page(&sample(), Shape::FlipChart);
    // Where a row begins, and where its number ends.
    let row = |label: &str| {
        let items = page.items.windows(2).find_map(|pair| match pair {
            [Item::Text { block, at: start, .. }, Item::Text { block: number, at, .. }]
                if lines(block) == [label] =>
            {
                Some((*start, at.x + number.width()))
            }
            _ => None,
        });
        items.unwrap_or_else(|| panic!("{label}"))
    };
    let ends_with = |label: &str, other: &str| {
        assert!((row(label).1 - row(other).1).abs() < 0.01, "{label}, {other}");
    };
    ends_with("Open", "Website");
    ends_with("Protect", "Text message");
    ends_with("Moments", "Website");
    let first = page.items.iter().find_map(|item| match item {
        Item::Swatch { rect, .. } => Some(rect.x),
        _ => None,
    });
    assert_eq!(Some(row("Moments").0.x), first, "the total goes under both columns");
    let face = page.items.iter().find_map(|item| match item {
        Item::Face { center, .. } => Some(center.y),
        _ => None,
    });
    let (top, bottom) = (row("Open").0.y, row("Protect").0.y);
    assert!(top < face.unwrap() && face.unwrap() < bottom, "side by side");
}

#[test]
fn r13_every_note_is_there_with_its_full_text_whatever_the_shape() {
    for sample in Sample::ALL {
        let wall = sample.open().unwrap().wall;
        for shape in [Shape::Wide, Shape::Landscape, Shape::FlipChart, Shape::Line] {
            let page = page(&wall, shape);
            assert_eq!(page.scene.notes.len(), wall.moments.len());
            for note in &page.scene.notes {
                let shown: String = lines(&note.text.block).concat().split_whitespace().collect();
                let meant: String = wall.moments[note.index].text.split_whitespace().collect();
                assert_eq!(shown, meant);
            }
        }
    }
}

#[test]
fn r13_the_wall_stays_on_the_page_and_beside_the_title_block() {
    for sample in Sample::ALL {
        let wall = sample.open().unwrap().wall;
        for shape in [Shape::Wide, Shape::Landscape, Shape::FlipChart, Shape::Line] {
            let page = page(&wall, shape);
            let right = page.wall_at.x + page.scene.size.width * page.wall_scale;
            let bottom = page.wall_at.y + page.scene.size.height * page.wall_scale;
            assert!(right <= page.size.width - 40.0, "{shape:?}: {right} of {}", page.size.width);
            assert!(
                bottom <= page.size.height - 40.0,
                "{shape:?}: {bottom} of {}",
                page.size.height
            );
            for item in &page.items {
                if let Item::Text { block, at, width, .. } = item {
                    let beside = at.x + block.width().min(*width) <= page.wall_at.x
                        || at.y + block.height() <= page.wall_at.y;
                    assert!(beside, "{shape:?}: {:?} lies on the wall", lines(block));
                    assert!(at.y + block.height() <= page.size.height);
                }
            }
        }
    }
}

#[test]
fn a_wide_page_keeps_its_shape_when_its_title_block_overflows() {
    let mut wall = sample();
    wall.why = Some("Because. ".repeat(44));
    let page = page(&wall, Shape::Wide);
    assert!(page.size.height > 1080.0);
    assert!((page.size.width / page.size.height - 16.0 / 9.0).abs() < 0.001);
}

#[test]
fn what_is_missing_leaves_no_gap_and_says_nothing() {
    let page = page(&wall_of(&[2]), Shape::Wide);
    let texts = texts(&page);
    assert_eq!(texts[..2], ["As it is today", "Untitled wall"]);
    assert!(
        !texts.iter().any(|text| text.contains("priorities") || text.contains("Why")),
        "{texts:?}"
    );
    let ideal = Wall { mode: Mode::Ideal, ..wall_of(&[1]) };
    assert_eq!(crate::page::texts(&crate::page::page(&ideal, Shape::Wide))[0], "As it should be");
}

#[test]
fn moments_without_a_type_are_counted_in_the_legend() {
    let texts = texts(&page(&wall_of(&[2]), Shape::Wide));
    assert_eq!(texts[2..4], ["No type yet", "2"]);
}

#[test]
fn r13_b22_three_hundred_notes_in_twenty_stages_are_legible() {
    let mut wall = wall_of(&[15; 20]);
    for moment in &mut wall.moments {
        Arc::make_mut(moment).text = "Waits at the desk while the phone keeps ringing".to_owned();
    }
    let request = momentwall::export::PhotoRequest::new(today());
    let photo = momentwall::export::Photo::new(&wall, &request).unwrap();
    assert!(photo.report.smallest_capitals_px > 11.999, "{:?}", photo.report);
}

#[test]
fn lines_of_a_photo_are_evenly_full() {
    for sample in Sample::ALL {
        let wall = sample.open().unwrap().wall;
        let page = page(&wall, Shape::Landscape);
        let mut ends: Vec<f32> = page.scene.axis.iter().map(|line| line.to_x).collect();
        let parked = page.scene.parked.as_ref().map_or(0.0, |parked| parked.rect.right());
        if let Some(last) = ends.last_mut() {
            *last = last.max(parked);
        }
        let widest = ends.iter().copied().fold(0.0, f32::max);
        let shortest = ends.into_iter().fold(widest, f32::min);
        assert!(shortest > 0.8 * widest, "{sample:?}: {shortest} of {widest}");
    }
}
