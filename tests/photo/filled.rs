//! How the wall and the experience curve share a page: they stand flush with each other and with its margins.

use std::sync::Arc;

use momentwall::layout::{Item, Page, PhotoOptions, Shape, WallRect, photo};
use momentwall::model::Verdict;
use momentwall::samples::Sample;

use crate::curve::{SHAPES, judge};
use crate::{Halves, today, wall_of};

#[test]
fn nothing_seems_to_be_missing_between_the_wall_and_the_strip() {
    let short = {
        let mut wall = wall_of(&[2, 2]);
        judge(&mut wall, 1, Verdict::Magical);
        wall
    };
    let samples = Sample::ALL.map(|sample| sample.open().unwrap().wall);
    for wall in samples.iter().chain([&short]) {
        for shape in [Shape::Wide, Shape::Landscape, Shape::FlipChart] {
            let page = photo(wall, PhotoOptions::new(shape, today()), &mut Halves);
            let sheet = page.strip.as_ref().unwrap().rect();
            let wall_bottom = page.wall_at.y + page.scene.size.height * page.wall_scale;
            let gap = sheet.y - wall_bottom;
            assert!((19.9..=48.1).contains(&gap), "{} {shape:?}: {gap}", wall.title);
            assert!((136.0..=500.1).contains(&sheet.height), "{} {shape:?}", wall.title);
        }
    }
}

#[test]
fn bare_height_goes_to_the_strip_first_then_to_the_gaps_and_to_the_strip_again() {
    for sample in Sample::ALL {
        let wall = sample.open().unwrap().wall;
        for shape in [Shape::Wide, Shape::Landscape, Shape::FlipChart] {
            let page = photo(&wall, PhotoOptions::new(shape, today()), &mut Halves);
            let placed = page.strip.as_ref().unwrap();
            let foot = page.size.height - placed.rect().bottom();
            let gap = placed.at.y - page.wall_at.y - page.scene.size.height * page.wall_scale;
            let height = placed.strip.size.height;
            assert!(height > 219.9 || gap < 20.1, "{sample:?} {shape:?}: the strip comes first");
            assert!(height < 220.1 || gap > 47.9, "{sample:?} {shape:?}: then the gaps");
            assert!(height < 500.1 && (foot - 44.0).abs() < 0.1, "{sample:?} {shape:?}: {foot}");
        }
    }
}

#[test]
fn r13_the_wall_and_the_strip_share_their_right_edge() {
    for sample in Sample::ALL {
        let wall = sample.open().unwrap().wall;
        for shape in [Shape::Wide, Shape::Landscape, Shape::FlipChart] {
            let page = photo(&wall, PhotoOptions::new(shape, today()), &mut Halves);
            let strip_to = page.strip.as_ref().unwrap().rect().right();
            let on_page = |x: f32| page.wall_at.x + x * page.wall_scale;
            let ends = page.scene.bands.iter().map(|band| on_page(band.rect.right()));
            let wall_to = ends.fold(0.0, f32::max);
            assert!((wall_to - strip_to).abs() < 0.1, "{sample:?} {shape:?}: {wall_to} {strip_to}");
            for (number, note) in page.scene.notes.iter().enumerate() {
                let others = &page.scene.notes[..number];
                assert!(others.iter().all(|other| !note.rect.overlaps(&other.rect)));
                let bands = page.scene.bands.iter().map(|band| band.rect);
                let mut sheets = bands.chain(page.scene.parked.iter().map(|parked| parked.rect));
                let is_home = |sheet: WallRect| {
                    note.rect.x >= sheet.x + 15.9
                        && note.rect.right() <= sheet.right() - 15.9
                        && note.rect.y > sheet.y
                        && note.rect.bottom() < sheet.bottom()
                };
                assert!(sheets.any(is_home), "{sample:?} {shape:?}: {:?}", note.rect);
            }
        }
    }
}

#[test]
fn r13_the_strip_stands_under_the_wall_and_on_the_page() {
    for sample in Sample::ALL {
        let wall = sample.open().unwrap().wall;
        for shape in SHAPES {
            let page = photo(&wall, PhotoOptions::new(shape, today()), &mut Halves);
            let sheet = page.strip.as_ref().unwrap().rect();
            let wall_bottom = page.wall_at.y + page.scene.size.height * page.wall_scale;
            assert!(sheet.y >= wall_bottom + 16.0, "{shape:?}: {} under {wall_bottom}", sheet.y);
            assert!(sheet.bottom() <= page.size.height - 40.0, "{shape:?}");
            assert!(sheet.x == page.wall_at.x, "{shape:?}");
            assert!(sheet.right() <= page.size.width - 40.0, "{shape:?}");
        }
    }
}

#[test]
fn under_one_long_line_every_face_stands_under_its_note() {
    let wall = Sample::Hotel.open().unwrap().wall;
    let options = PhotoOptions::new(Shape::Line, today());
    let page = photo(&wall, options, &mut Halves);
    let placed = page.strip.as_ref().unwrap();
    let strip = &placed.strip;
    for point in &strip.points {
        let note = page.scene.notes.iter().find(|note| note.index == point.index).unwrap();
        let left = page.wall_at.x + note.rect.x * page.wall_scale;
        let right = left + note.rect.width * page.wall_scale;
        let x = placed.at.x + point.at.x * placed.scale;
        assert!(left < x && x < right, "{}", wall.moments[point.index].text);
    }
    // Only what was judged at one time stands beside the bead.
    let rung = wall.moments.iter().position(|m| m.text.starts_with("Rings up, gets Pavel"));
    let point = strip.points.iter().find(|point| Some(point.index) == rung).unwrap();
    let note = page.scene.notes.iter().find(|note| Some(note.index) == rung).unwrap();
    let bead = note.rect.x + note.rect.width / 2.0;
    assert!((point.at.x - bead).abs() < 0.01, "{} under {bead}", point.at.x);
    let xs: Vec<f32> = strip.points.iter().map(|point| point.at.x).collect();
    assert!(xs.windows(2).all(|pair| pair[0] < pair[1]), "also those at one time");
}

#[test]
fn under_one_long_line_the_strip_is_as_large_as_the_wall() {
    for sample in Sample::ALL {
        let wall = sample.open().unwrap().wall;
        let options = PhotoOptions::new(Shape::Line, today());
        let page = photo(&wall, options, &mut Halves);
        let placed = page.strip.as_ref().unwrap();
        assert_eq!(placed.scale, page.wall_scale, "{sample:?}: words and faces as on the notes");
        let end = page.scene.bands.last().unwrap().rect.right();
        assert_eq!(placed.strip.size.width, end, "{sample:?}: it ends with the journey");
    }
}

#[test]
fn the_wall_and_the_strip_of_one_long_line_fill_the_height_beside_the_title_block() {
    for sample in Sample::ALL {
        let wall = sample.open().unwrap().wall;
        let options = PhotoOptions::new(Shape::Line, today());
        let page = photo(&wall, options, &mut Halves);
        let sheet = page.strip.as_ref().unwrap().rect();
        assert_eq!(page.wall_at.y, 44.0, "{sample:?}: flush with the title block");
        let foot = page.size.height - sheet.bottom();
        assert!((foot - 44.0).abs() < 0.1, "{sample:?}: {foot} under the strip");
        for (number, item) in page.items.iter().enumerate() {
            let rect = item.rect();
            assert!(rect.right() <= page.wall_at.x - 40.0, "{sample:?}: {item:?}");
            assert!(rect.bottom() <= page.size.height - 43.9, "{sample:?}: {item:?}");
            let is_text = |item: &&Item| matches!(item, Item::Text { .. });
            for other in page.items[..number].iter().filter(is_text).filter(|_| is_text(&item)) {
                assert!(!rect.overlaps(&other.rect()), "{sample:?}: {item:?} and {other:?}");
            }
        }
    }
}

#[test]
fn under_one_long_line_the_first_face_stands_beside_the_names_of_the_levels() {
    for together in 1..=3_u8 {
        let mut wall = wall_of(&[5]);
        for row in 0..together {
            Arc::make_mut(&mut wall.moments[usize::from(row)]).row = row;
            judge(&mut wall, usize::from(row), Verdict::ALL[usize::from(row)]);
        }
        let options = PhotoOptions::new(Shape::Line, today());
        let strip = photo(&wall, options, &mut Halves).strip.unwrap().strip;
        let names_to = strip.levels.iter().map(|level| level.name.at.x + level.name.block.width());
        let names_to = names_to.fold(0.0, f32::max);
        for point in &strip.points {
            assert!(point.at.x - point.diameter / 2.0 > names_to, "{together}: {point:?}");
            assert!(point.at.x < 176.0, "{together}: under its note");
        }
        assert_eq!(strip.points.len(), usize::from(together));
    }
}

/// Where each line of the photo's wall ends, in its units, by what stands on it: from the top.
fn line_ends(page: &Page) -> Vec<f32> {
    let mut ends: Vec<(f32, f32)> = Vec::new();
    let bands = page.scene.bands.iter().map(|band| band.rect);
    for sheet in bands.chain(page.scene.parked.iter().map(|parked| parked.rect)) {
        match ends.last_mut().filter(|(top, _)| *top == sheet.y) {
            Some((_, end)) => *end = end.max(sheet.right()),
            None => ends.push((sheet.y, sheet.right())),
        }
    }
    ends.into_iter().map(|(_, end)| end).collect()
}

#[test]
fn a_line_that_is_a_little_short_is_filled_between_its_notes_and_no_sheet_is_wider_than_they_ask() {
    for sample in Sample::ALL {
        let wall = sample.open().unwrap().wall;
        for shape in [Shape::Wide, Shape::Landscape, Shape::FlipChart] {
            let page = photo(&wall, PhotoOptions::new(shape, today()), &mut Halves);
            for band in &page.scene.bands {
                let inside = page.scene.notes.iter().filter(|note| band.rect.overlaps(&note.rect));
                let last = inside.map(|note| note.rect.right()).fold(0.0, f32::max);
                let padding = band.rect.right() - last;
                assert!((padding - 16.0).abs() < 0.1, "{sample:?} {shape:?}: {padding}");
            }
            let ends = line_ends(&page);
            let widest = ends.iter().copied().fold(0.0, f32::max);
            for end in ends {
                let is_filled = (widest - end).abs() < 0.1;
                assert!(
                    is_filled || end < 0.88 * widest,
                    "{sample:?} {shape:?}: {end} of {widest}"
                );
            }
        }
    }
}

#[test]
fn parked_notes_have_no_line_of_their_own_where_smaller_notes_would_hardly_be_seen() {
    for sample in Sample::ALL {
        let wall = sample.open().unwrap().wall;
        for shape in [Shape::Wide, Shape::Landscape, Shape::FlipChart] {
            let page = photo(&wall, PhotoOptions::new(shape, today()), &mut Halves);
            let Some(parked) = &page.scene.parked else { continue };
            let last = page.scene.bands.last().unwrap().rect;
            assert_eq!(parked.rect.y, last.y, "{sample:?} {shape:?}");
        }
    }
}
