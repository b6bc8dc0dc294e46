//! The wall's scene: everything has its place, nothing overlaps, the order is the data.

use std::sync::Arc;

use momentwall::layout::{
    AxisEnd, Flow, Hit, NOTE_PITCH, NOTE_SIZE, Scene, Sticker, WallLayout, WallPos, hit,
    layout_wall, lines_of, screen_fit,
};
use momentwall::model::{
    Action, ActionId, Assessment, Date, Moment, MomentId, Priorities, PriorityState, Verdict, Wall,
};
use momentwall::paint::{Canvas, Detail, FontBook, Theme, Transform, WallPart, paint_wall_part};
use proptest::prelude::*;

use crate::{Halves, lines, today, wall_of};

fn scene(wall: &Wall, flow: Flow) -> Scene {
    layout_wall(wall, flow, today(), &mut Halves)
}

fn names(scene: &Scene) -> Vec<String> {
    let name = |band: &momentwall::layout::Band| {
        format!("{} {}", lines(&band.name).join(" "), lines(&band.count.block).join(" "))
    };
    scene.bands.iter().map(name).collect()
}

#[test]
fn stages_stand_side_by_side_with_their_counts() {
    let scene = scene(&wall_of(&[5, 3]), Flow::columns(8));
    assert_eq!(names(&scene), ["Stage 0 5", "Stage 1 3"]);
    assert_eq!((scene.size.width, scene.size.height), (1456.0, 268.0), "as drawn");
}

#[test]
fn the_timeline_wraps_and_a_torn_stage_is_continued() {
    let scene = scene(&wall_of(&[5, 3, 4, 7]), Flow::columns(8));
    assert_eq!(
        names(&scene),
        ["Stage 0 5", "Stage 1 3", "Stage 2 4", "Stage 3 7", "Stage 3 continued"]
    );
    assert_eq!(scene.axis.len(), 3);
    assert_eq!(scene.axis[0].end, AxisEnd::Continues);
    assert_eq!(scene.axis[2].end, AxisEnd::JourneyEnds);
}

#[test]
fn a_small_picture_breaks_its_lines_where_the_wall_does() {
    let lines = lines_of(&[5, 3, 4, 7], 8);
    assert_eq!(lines, [vec![(0, 0..5), (1, 0..3)], vec![(2, 0..4), (3, 0..4)], vec![(3, 4..7)]]);
    assert_eq!(lines_of(&[0, 2], 8), [[(0, 0..0), (1, 0..2)]], "an empty stage has its place");
}

#[test]
fn no_single_note_of_a_stage_is_torn_off() {
    for columns in 4..12 {
        let scene = scene(&wall_of(&[5, 6, 7, 4, 9]), Flow::columns(columns));
        for band in &scene.bands {
            let notes =
                scene.notes.iter().filter(|note| band.rect.contains(note.rect.center())).count();
            assert!(notes > 1, "{columns} columns: {:?} has one note", lines(&band.name));
        }
    }
}

#[test]
fn a_wall_without_stages_is_one_band_and_an_empty_wall_a_bare_one() {
    let mut wall = wall_of(&[3]);
    wall.stages.clear();
    let (wall, _) = momentwall::model::mend(wall);
    assert_eq!(names(&scene(&wall, Flow::columns(8))), [" "], "what has no name says nothing");
    let empty = scene(&Wall::blank(), Flow::columns(8));
    assert_eq!((empty.bands.len(), empty.notes.len()), (1, 0));
}

#[test]
fn an_empty_stage_keeps_its_place() {
    let scene = scene(&wall_of(&[1, 0, 1]), Flow::columns(8));
    let band = &scene.bands[1];
    assert_eq!(band.rect.width, 192.0);
    let (_, words) = band.empty_place.as_ref().unwrap();
    assert_eq!(lines(words).join(" "), "Nothing here yet");
}

#[test]
fn notes_at_one_time_stand_under_each_other_and_share_a_bead() {
    let mut wall = wall_of(&[3]);
    Arc::make_mut(&mut wall.moments[1]).row = 1;
    let scene = scene(&wall, Flow::columns(8));
    assert_eq!(scene.beads.len(), 2);
    let (head, under) = (scene.notes[0].rect, scene.notes[1].rect);
    assert_eq!((under.x, under.y), (head.x, head.bottom() + 24.0));
    let slots = momentwall::model::slots(&wall);
    assert_eq!([slots[0].label(0), slots[0].label(1), slots[1].label(0)], ["1a", "1b", "2"]);
}

#[test]
fn parked_notes_stand_at_the_end_without_a_number() {
    let mut wall = wall_of(&[2, 2]);
    Arc::make_mut(&mut wall.moments[0]).parked = true;
    let scene = scene(&wall, Flow::columns(8));
    assert_eq!(scene.beads.len(), 3);
    let parked = scene.parked.as_ref().unwrap();
    assert_eq!(lines(&parked.heading), ["Parked (1)"]);
    let note = scene.notes.last().unwrap();
    assert_eq!(note.moment, MomentId::new("m0-0"));
    assert!(parked.rect.contains(note.rect.center()));
    assert!(parked.rect.x > scene.bands[1].rect.right(), "at the end of the last line");
    let narrow = crate::layout::scene(&wall, Flow::columns(3));
    let parked = narrow.parked.as_ref().unwrap().rect;
    assert!(parked.y > narrow.bands[1].rect.bottom(), "under it where there is no room");
}

#[test]
fn parked_notes_beside_a_line_stand_as_its_own_notes_do() {
    for name in ["Short", "A long name that does not fit"] {
        let mut wall = wall_of(&[2, 1]);
        wall.stages[1].name = name.to_owned();
        Arc::make_mut(&mut wall.moments[0]).parked = true;
        let scene = scene(&wall, Flow::columns(8));
        let parked = scene.parked.as_ref().unwrap();
        assert!(parked.rect.x > scene.bands[1].rect.right());
        let tops: Vec<f32> = scene.notes.iter().map(|note| note.rect.y).collect();
        assert!(tops.iter().all(|top| *top == tops[0]), "{tops:?}");
        assert_eq!(parked.heading_at.y, scene.bands[0].name_at.y, "on the line of a short name");
        let band = scene.bands[0].rect;
        assert_eq!((parked.rect.y, parked.rect.height), (band.y, band.height));
    }
}

#[test]
fn full_lines_end_flush_and_a_line_with_room_for_a_note_does_not() {
    let scene = scene(&wall_of(&[4, 4, 2, 3, 3, 2]), Flow::Width(1500.0));
    let ends: Vec<f32> = [1, 4, 5].map(|place: usize| scene.bands[place].rect.right()).to_vec();
    assert_eq!(scene.size.width, 1488.0, "three bands of eight notes");
    assert_eq!(ends[..2], [1488.0, 1488.0], "one of two bands is as wide as one of three");
    assert!(ends[2] < 400.0, "the last line has room");
    let axis = scene.axis[0];
    assert_eq!(axis.to_x, 1488.0 - 16.0, "the axis runs to the end");
}

/// The window as it is on a wide screen, without the panel.
const WIDE: (f32, f32) = (1456.0, 780.0);

#[test]
fn a_wall_that_scrolls_fills_the_width_of_its_window() {
    // Lines of five, for want of room for two more of a stage.
    let wall = wall_of(&[5; 12]);
    let layout = WallLayout::new(&wall, today(), &mut Halves);
    for width in [900.0, 1100.0, 1300.0, WIDE.0] {
        let (flow, zoom) = screen_fit(&layout, width, 500.0, &mut Halves);
        let across = layout.size(flow, &mut Halves).width * zoom;
        assert!((0.8..=1.0).contains(&zoom), "{width}: {zoom}");
        assert!((across - width).abs() < 0.1 || zoom == 1.0, "{width}: {across} at {zoom}");
        let scene = layout.scene(flow, &mut Halves);
        let short = scene.axis.iter().filter(|axis| axis.to_x < 0.8 * scene.size.width).count();
        assert!(short <= 1, "{width}: {short} of {} lines are short", scene.axis.len());
    }
}

#[test]
fn in_a_narrow_window_four_notes_stand_beside_each_other_as_long_as_they_can_be_read() {
    let wall = wall_of(&[8; 6]);
    let layout = WallLayout::new(&wall, today(), &mut Halves);
    for (width, beside) in [(380.0, 3), (480.0, 4), (560.0, 4), (620.0, 4), (700.0, 4), (820.0, 5)]
    {
        let (flow, zoom) = screen_fit(&layout, width, 700.0, &mut Halves);
        let scene = layout.scene(flow, &mut Halves);
        let first = scene.notes[0].rect.y;
        let count = scene.notes.iter().filter(|note| (note.rect.y - first).abs() < 1.0).count();
        assert_eq!(count, beside, "{width} at {zoom}");
        assert!((0.55..=1.0).contains(&zoom), "{width}: {zoom}");
    }
}

#[test]
fn stages_without_notes_stand_on_one_line_where_that_is_large_enough() {
    let wall = wall_of(&[0; 6]);
    let layout = WallLayout::new(&wall, today(), &mut Halves);
    for (width, height) in [WIDE, (1010.0, 580.0)] {
        let (flow, zoom) = screen_fit(&layout, width, height, &mut Halves);
        assert_eq!(layout.scene(flow, &mut Halves).axis.len(), 1, "{width}");
        assert!(zoom >= 0.8, "{zoom}");
    }
    // Fewer lines are not worth small notes.
    let wall = wall_of(&[4, 4, 4]);
    let layout = WallLayout::new(&wall, today(), &mut Halves);
    let (flow, _) = screen_fit(&layout, WIDE.0, WIDE.1, &mut Halves);
    assert!(layout.scene(flow, &mut Halves).axis.len() > 1);
}

#[test]
fn that_a_stage_goes_on_is_said_wherever_its_name_is() {
    let scene = scene(&wall_of(&[5, 6]), Flow::columns(8));
    let texts_of = |place: usize, detail: Detail| {
        let mut book = FontBook::new(1_024);
        let mut view = book.view();
        let theme = Theme::paper();
        let mut canvas = Canvas::new(&mut view, &theme, Transform::default());
        canvas.detail = detail;
        paint_wall_part(&mut canvas, &scene, WallPart::Band(place));
        let is_text = |shape: &&egui::Shape| matches!(shape, egui::Shape::Text(_));
        canvas.shapes.iter().filter(is_text).count()
    };
    let last = scene.bands.len() - 1;
    assert_eq!(lines(&scene.bands[last].count.block), ["continued"]);
    assert_eq!((texts_of(last, Detail::Full), texts_of(0, Detail::Full)), (2, 2));
    assert_eq!((texts_of(last, Detail::FewWords), texts_of(0, Detail::FewWords)), (2, 1));
    assert_eq!(texts_of(last, Detail::Simple), 0);
}

#[test]
fn a_priority_shows_its_rank_and_where_it_stands() {
    let mut wall = wall_of(&[2]);
    (wall.priorities, _) = Priorities::from_ids([MomentId::new("m0-1")]);
    let sticker = |wall: &Wall| scene(wall, Flow::columns(8)).notes[1].sticker;
    assert_eq!(sticker(&wall), None, "not before its verdict");
    let moment = Arc::make_mut(&mut wall.moments[1]);
    moment.assessments.push(Assessment::guess(Verdict::Miserable, None));
    assert_eq!(sticker(&wall), Some(Sticker::State(PriorityState::Open)));
    let late = Action { due: Date::new(2026, 11, 20), ..Action::new(ActionId::new("a"), "a") };
    Arc::make_mut(&mut wall.moments[1]).actions.push(late);
    assert_eq!(sticker(&wall), Some(Sticker::Overdue));
    let scene = scene(&wall, Flow::columns(8));
    assert_eq!((scene.notes[0].rank, scene.notes[1].rank), (None, Some(1)));
}

#[test]
fn a_long_stage_name_wraps_and_raises_its_whole_line() {
    let mut wall = wall_of(&[1, 1]);
    wall.stages[0].name = "A long name that does not fit".to_owned();
    let scene = scene(&wall, Flow::columns(8));
    let wrapped = scene.bands[0].name.lines.len();
    assert!(wrapped > 1);
    let raised = 28.0 * (wrapped - 1) as f32;
    assert!(scene.bands.iter().all(|band| band.rect.height == 268.0 + raised));
}

/// The button with a stage's menu stands behind the count, or behind the name where there is no count.
#[test]
fn a_narrow_stage_has_room_for_its_count_and_its_menu_whatever_its_name() {
    const BUTTON: f32 = 24.0;
    for letters in 1..=20 {
        for name in ["x".repeat(letters), format!("Find {}", "x".repeat(letters))] {
            let mut wall = wall_of(&[1, 1]);
            wall.moments.pop();
            for stage in &mut wall.stages {
                stage.name.clone_from(&name);
            }
            let scene = scene(&wall, Flow::columns(8));
            assert_eq!(names(&scene).len(), 2, "one with a note, one without");
            for band in &scene.bands {
                let room = band.rect.right() - 16.0;
                let count = &band.count;
                let count_end = count.at.x + count.block.width();
                assert!(count_end + BUTTON <= room, "{name:?}: the count ends at {count_end}");
                let shown = lines(&band.name).join(" ");
                let shown: Vec<&str> = shown.split_whitespace().collect();
                // A word of 14 letters just fits; a longer one has to be broken anyway.
                assert!(letters > 14 || shown.join(" ") == name, "{shown:?}");
            }
        }
    }
}

#[test]
fn a_click_meets_what_is_seen() {
    let mut wall = wall_of(&[2, 2]);
    Arc::make_mut(&mut wall.moments[3]).parked = true;
    (wall.priorities, _) = Priorities::from_ids([MomentId::new("m0-1")]);
    let scene = scene(&wall, Flow::columns(8));
    let at = |x: f32, y: f32| hit(&scene, WallPos::new(x, y));
    let first = scene.notes[0].rect;
    assert_eq!(at(first.x + 1.0, first.y + 1.0), Hit::Note(0));
    assert_eq!(at(first.right() + 2.0, first.y + 50.0), Hit::Band(0), "between two notes");
    let ranked = scene.notes[1].rect;
    assert_eq!(at(ranked.right() - 4.0, ranked.y - 8.0), Hit::Note(1), "its rank is a part of it");
    assert_eq!(at(scene.beads[2].center.x, scene.beads[2].center.y), Hit::Note(2));
    let parked = scene.parked.as_ref().unwrap().rect;
    assert_eq!(at(parked.x + 5.0, parked.y + 5.0), Hit::ParkedSheet);
    assert_eq!(at(-5.0, -5.0), Hit::Nothing);
    for (place, note) in scene.notes.iter().enumerate() {
        let middle = note.rect.center();
        assert_eq!(at(middle.x, middle.y), Hit::Note(place));
    }
}

#[test]
fn many_parked_notes_stand_side_by_side() {
    let mut wall = wall_of(&[2, 40]);
    for moment in &mut wall.moments[2..] {
        Arc::make_mut(moment).parked = true;
    }
    let layout = WallLayout::new(&wall, today(), &mut Halves);
    assert!(layout.most_columns() >= 40);
    let scene = layout.scene(Flow::columns(10), &mut Halves);
    let rows: std::collections::BTreeSet<i32> =
        scene.notes.iter().skip(2).map(|note| note.rect.y as i32).collect();
    assert_eq!(rows.len(), 4);
}

#[test]
fn a_sticker_and_the_rank_under_it_do_not_meet() {
    let mut wall = wall_of(&[2]);
    Arc::make_mut(&mut wall.moments[1]).row = 1;
    Arc::make_mut(&mut wall.moments[0]).assessments.push(Assessment::guess(Verdict::Neutral, None));
    (wall.priorities, _) = Priorities::from_ids([MomentId::new("m0-0"), MomentId::new("m0-1")]);
    let scene = scene(&wall, Flow::columns(8));
    let sticker_bottom = scene.notes[0].rect.bottom() + 17.0;
    let badge_top = scene.notes[1].rect.y - 10.0;
    assert!(sticker_bottom < badge_top);
}

fn any_wall() -> impl Strategy<Value = Wall> {
    let note = (0..5_usize, 0..3_u8, prop::bool::weighted(0.15), "[a-z ]{1,90}");
    (prop::collection::vec(note, 0..60), prop::collection::vec("[A-Za-z ]{0,40}", 0..4)).prop_map(
        |(notes, stages)| {
            let mut wall = wall_of(&vec![0; stages.len()]);
            for (stage, name) in wall.stages.iter_mut().zip(stages) {
                stage.name = name;
            }
            for (number, (stage, row, parked, text)) in notes.into_iter().enumerate() {
                let mut moment = Moment::new(MomentId::new(format!("n{number}")), text);
                moment.stage = wall.stages.get(stage).map(|stage| stage.id.clone());
                (moment.row, moment.parked) = (row, parked);
                wall.moments.push(Arc::new(moment));
            }
            momentwall::model::mend(wall).0
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everything_has_a_place_of_its_own(wall in any_wall(), columns in 1..14_usize) {
        let layout = WallLayout::new(&wall, today(), &mut Halves);
        let scene = layout.scene(Flow::columns(columns), &mut Halves);
        prop_assert_eq!(scene.size, layout.size(Flow::columns(columns), &mut Halves));
        prop_assert_eq!(scene.notes.len(), wall.moments.len());
        for (number, note) in scene.notes.iter().enumerate() {
            for other in &scene.notes[..number] {
                prop_assert!(!note.rect.overlaps(&other.rect));
            }
        }
        let sheets = scene.bands.iter().map(|band| band.rect).chain(scene.parked.iter().map(|parked| parked.rect));
        let sheets: Vec<_> = sheets.collect();
        for note in &scene.notes {
            let home = sheets.iter().filter(|sheet| {
                note.rect.x >= sheet.x && note.rect.right() <= sheet.right()
                    && note.rect.y >= sheet.y && note.rect.bottom() <= sheet.bottom()
            });
            prop_assert_eq!(home.count(), 1);
        }
        for sheet in &sheets {
            prop_assert!(sheet.right() <= scene.size.width + 0.01);
            prop_assert!(sheet.bottom() <= scene.size.height + 0.01);
        }
    }

    #[test]
    fn the_order_of_the_notes_is_that_of_the_wall(wall in any_wall(), columns in 1..14_usize) {
        let scene = scene(&wall, Flow::columns(columns));
        let shown: Vec<&MomentId> = scene.notes.iter().map(|note| &note.moment).collect();
        let meant: Vec<&MomentId> =
            wall.timeline().chain(wall.parked()).map(|moment| &moment.id).collect();
        prop_assert_eq!(shown, meant);
    }

    #[test]
    fn lines_are_no_wider_than_asked(stages in prop::collection::vec(0..9_usize, 1..9), columns in 2..14_usize) {
        let width = columns as f32 * NOTE_PITCH + 48.0;
        let scene = scene(&wall_of(&stages), Flow::Width(width));
        prop_assert!(scene.size.width <= width, "{} > {width}", scene.size.width);
        prop_assert!(scene.notes.iter().all(|note| note.rect.width == NOTE_SIZE));
    }
}
