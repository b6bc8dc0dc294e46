//! The experience curve: where everything on the strip stands, and that it says only what the wall says.

use std::sync::Arc;

use momentwall::export::{PhotoRequest, PhotoSize};
use momentwall::layout::{
    CURVE_HEIGHT, LOW_CURVE_HEIGHT, Label, PhotoOptions, Shape, Strip, WallPos, WallSize, on_curve,
    photo, strip,
};
use momentwall::model::{
    Action, ActionId, Assessment, Moment, MomentId, Priorities, Status, Verdict, Wall,
};
use momentwall::samples::Sample;
use proptest::prelude::*;

use crate::{Halves, lines, looks_as_it_did, picture, today, wall_of};

pub(crate) const SHAPES: [Shape; 4] =
    [Shape::Wide, Shape::Landscape, Shape::FlipChart, Shape::Line];

fn laid_out(wall: &Wall, width: f32) -> Strip {
    strip(wall, WallSize { width, height: CURVE_HEIGHT }, &mut Halves)
}

pub(crate) fn judge(wall: &mut Wall, place: usize, verdict: Verdict) {
    let moment = Arc::make_mut(&mut wall.moments[place]);
    moment.assessments.push(Assessment::guess(verdict, None));
}

fn names(strip: &Strip) -> Vec<String> {
    strip
        .stages
        .iter()
        .filter_map(|stage| Some(lines(&stage.name.as_ref()?.block).concat()))
        .collect()
}

/// A wall of 24 moments in five stages, as drawn.
fn drawn() -> Wall {
    let mut wall = wall_of(&[5, 3, 4, 7, 5]);
    for (place, verdict) in [
        (2, Verdict::Miserable),
        (7, Verdict::Magical),
        (9, Verdict::Miserable),
        (11, Verdict::Magical),
        (15, Verdict::Neutral),
    ] {
        judge(&mut wall, place, verdict);
    }
    (wall.priorities, _) = Priorities::from_ids([MomentId::new("m2-1"), MomentId::new("m3-3")]);
    wall
}

#[test]
fn it_stands_where_it_is_drawn() {
    let strip = laid_out(&drawn(), 1456.0);
    let levels: Vec<f32> = strip.levels.iter().map(|level| level.from.y).collect();
    assert_eq!(levels, [32.0, 62.0, 92.0]);
    // The count is wider here than in the true font.
    let left = 24.0 + 14.0 * 7.5 + 12.0;
    let pitch = (1432.0 - left) / 24.0;
    assert_eq!(strip.points[0].at, WallPos::new(left + 2.5 * pitch, 92.0));
    assert_eq!(strip.points[0].diameter, 26.0);
    let first = &strip.points[2];
    let disc = first.rank.unwrap();
    assert_eq!((disc.rank, first.diameter, disc.diameter), (1, 34.0, 20.0));
    assert_eq!(disc.at, WallPos::new(first.at.x + 19.0, first.at.y - 14.0));
    assert_eq!(lines(&strip.count.block), ["5 of 24 judged"]);
    assert_eq!(names(&strip), ["Stage 0", "Stage 1", "Stage 2", "Stage 3", "Stage 4"]);
    let rules: Vec<f32> =
        strip.stages.iter().filter_map(|stage| Some(stage.rule?.0.x.round())).collect();
    let starts = [5.0, 8.0, 12.0, 19.0].map(|place| (left + place * pitch).round());
    assert_eq!(rules, starts);
}

#[test]
fn only_judged_moments_of_the_timeline_have_a_point() {
    let mut wall = drawn();
    judge(&mut wall, 20, Verdict::Magical);
    Arc::make_mut(&mut wall.moments[20]).parked = true;
    let strip = laid_out(&wall, 1456.0);
    let shown: Vec<usize> = strip.points.iter().map(|point| point.index).collect();
    assert_eq!(shown, [2, 7, 9, 11, 15]);
    assert_eq!(strip.curve, strip.points.iter().map(|point| point.at).collect::<Vec<_>>());
    assert_eq!(lines(&strip.count.block), ["5 of 23 judged"]);
}

#[test]
fn only_what_priorities_aim_at_above_their_verdict_is_a_target() {
    let mut wall = drawn();
    // Not a priority; a priority that aims no higher; one whose last live action aims higher.
    Arc::make_mut(&mut wall.moments[2]).target = Some(Verdict::Magical);
    Arc::make_mut(&mut wall.moments[15]).target = Some(Verdict::Neutral);
    let aimed = |wall: &Wall| laid_out(wall, 1456.0).aims;
    assert!(aimed(&wall).is_empty());
    assert!(laid_out(&wall, 1456.0).legend.is_none(), "nothing to explain");
    let target = Some(Verdict::Neutral);
    let action = Action { target, ..Action::new(ActionId::new("a"), "Rings back") };
    let dropped = Action {
        target: Some(Verdict::Magical),
        status: Status::Dropped,
        ..Action::new(ActionId::new("b"), "Nothing")
    };
    Arc::make_mut(&mut wall.moments[9]).actions = vec![action, dropped];
    let aims = aimed(&wall);
    assert_eq!((aims.len(), aims[0].verdict, aims[0].at.y), (1, Verdict::Neutral, 62.0));
    let strip = laid_out(&wall, 1456.0);
    let [before, face, after] = [1, 2, 3].map(|place| strip.points[place].at);
    let through = WallPos::new(face.x, 62.0);
    assert_eq!(
        strip.aim_curves,
        [vec![before, through, after]],
        "it leaves the curve and comes back"
    );
    assert_eq!(lines(&strip.legend.unwrap().block), ["aimed at"]);
}

#[test]
fn the_curve_never_leaves_the_levels_between_two_moments() {
    let (from, to) = (WallPos::new(10.0, 92.0), WallPos::new(70.0, 32.0));
    let way: Vec<WallPos> =
        (0..=100_u8).map(|step| on_curve(from, to, f32::from(step) / 100.0)).collect();
    assert_eq!((way[0], way[100]), (from, to));
    assert!(way.windows(2).all(|pair| pair[0].x < pair[1].x && pair[0].y >= pair[1].y));
    assert!(92.0 - way[3].y < 0.3 && way[97].y - 32.0 < 0.3, "level at its ends");
}

#[test]
fn a_name_that_does_not_fit_is_cut_in_the_window_and_told_whole() {
    let mut wall = wall_of(&[2, 2, 12, 2]);
    wall.stages[1].name = "A name that is far too long for two moments".to_owned();
    judge(&mut wall, 0, Verdict::Neutral);
    let strip = laid_out(&wall, 900.0);
    assert_eq!(names(&strip), ["Stage 0", "A namethat is…", "Stage 2", "Stage 3"]);
    assert_eq!(strip.stages[1].whole_name.as_ref(), Some(&wall.stages[1].name));
}

#[test]
fn a_last_stage_shorter_than_its_name_has_it_up_to_the_end() {
    let mut wall = wall_of(&[20, 12, 1]);
    wall.stages[2].name = "A year later".to_owned();
    judge(&mut wall, 0, Verdict::Neutral);
    let strip = laid_out(&wall, 900.0);
    assert_eq!(names(&strip), ["Stage 0", "Stage 1", "A year later"]);
    let last = &strip.stages[2];
    let name = last.name.as_ref().unwrap();
    assert_eq!(name.block.style.size, 15.0, "as large as the others");
    assert!((name.at.x + name.block.width() - (900.0 - 14.0)).abs() < 0.01);
    let (rule, down) = last.rule.unwrap();
    assert!(name.at.x < rule.x && down <= name.at.y, "its rule ends over it");
    // A longer name before it takes a second line, and it keeps its room.
    wall.stages[1].name = "A name that takes what it finds here and that is long".to_owned();
    assert_eq!(names(&laid_out(&wall, 900.0))[2], "A year later");
}

#[test]
fn what_the_second_line_is_stands_under_the_count_where_the_foot_is_taken() {
    let mut wall = wall_of(&[10, 10, 2]);
    wall.stages[2].name = "A year later".to_owned();
    judge(&mut wall, 3, Verdict::Miserable);
    Arc::make_mut(&mut wall.moments[3]).target = Some(Verdict::Magical);
    (wall.priorities, _) = Priorities::from_ids([MomentId::new("m0-3")]);
    let strip = laid_out(&wall, 900.0);
    let bottom = |label: &Label| label.at.y + label.block.height();
    let column: Vec<&Label> = strip
        .levels
        .iter()
        .map(|level| &level.name)
        .chain([&strip.count])
        .chain(&strip.legend)
        .collect();
    assert_eq!(column.len(), 5);
    for pair in column.windows(2) {
        let air = pair[1].at.y - pair[0].at.y;
        assert!(air >= 17.9, "{pair:?}: no line lies on another");
    }
    let scale = column[1].at.y - column[0].at.y;
    assert!(scale > 20.0 && bottom(column[4]) <= strip.size.height - 4.0, "{column:?}");
    assert!(strip.points.iter().all(|point| strip.levels.iter().any(|l| l.from.y == point.at.y)));
}

#[test]
fn a_photo_names_every_stage_in_one_size_if_two_lines_do() {
    let mut wall = wall_of(&[40, 7, 3]);
    wall.stages[1].name = "When it goes wrong".to_owned();
    wall.stages[2].name = "A year later".to_owned();
    judge(&mut wall, 0, Verdict::Neutral);
    let options = PhotoOptions::new(Shape::FlipChart, today());
    let strip = photo(&wall, options, &mut Halves).strip.unwrap().strip;
    let named: Vec<&Label> = strip.stages.iter().filter_map(|stage| stage.name.as_ref()).collect();
    assert_eq!(named.len(), 3, "{named:?}");
    assert!(named.iter().all(|name| name.block.style.size == 15.0));
    assert_eq!(lines(&named[2].block), ["A year", "later"]);
    assert!(strip.size.height > CURVE_HEIGHT, "the strip is higher then");
    let ends: Vec<f32> = strip.stages.iter().filter_map(|stage| Some(stage.rule?.1)).collect();
    assert!(ends.windows(2).all(|pair| pair[0] == pair[1]), "rules of one height: {ends:?}");
}

#[test]
fn faces_and_targets_close_to_each_other_keep_apart() {
    let mut wall = wall_of(&[60]);
    for (place, verdict) in [
        (10, Verdict::Neutral),
        (11, Verdict::Magical),
        (30, Verdict::Miserable),
        (31, Verdict::Miserable),
        (32, Verdict::Miserable),
    ] {
        judge(&mut wall, place, verdict);
    }
    Arc::make_mut(&mut wall.moments[10]).target = Some(Verdict::Magical);
    (wall.priorities, _) = Priorities::from_ids(["m0-10", "m0-11", "m0-31"].map(MomentId::new));
    let strip = laid_out(&wall, 1456.0);
    let faces = strip.points.iter().map(|point| (point.at, point.diameter));
    let circles: Vec<(WallPos, f32)> =
        faces.chain(strip.aims.iter().map(|aim| (aim.at, aim.diameter))).collect();
    for (number, (at, diameter)) in circles.iter().enumerate() {
        for (other, other_diameter) in &circles[..number] {
            let away = (at.x - other.x).hypot(at.y - other.y);
            assert!(away >= (diameter + other_diameter) / 2.0 + 2.9, "{circles:?}");
        }
    }
    assert!(strip.points.iter().all(|point| point.is_face));
    for point in strip.points.iter().filter(|point| point.rank.is_some()) {
        let disc = point.rank.unwrap();
        let away = (disc.at.x - point.at.x).hypot(disc.at.y - point.at.y);
        let over = (disc.diameter + point.diameter) / 2.0 - away;
        assert!(over <= 0.11 * point.diameter, "{over}: clear of eye and brow");
    }
}

#[test]
fn a_rank_covers_no_face_beside_it() {
    let mut wall = wall_of(&[60]);
    judge(&mut wall, 30, Verdict::Neutral);
    judge(&mut wall, 31, Verdict::Magical);
    (wall.priorities, _) = Priorities::from_ids([MomentId::new("m0-30"), MomentId::new("m0-31")]);
    let strip = laid_out(&wall, 1456.0);
    for point in &strip.points {
        let disc = point.rank.unwrap();
        let others = strip.points.iter().filter(|other| other.index != point.index);
        for other in others {
            let away = (disc.at.x - other.at.x).hypot(disc.at.y - other.at.y);
            assert!(away >= (disc.diameter + other.diameter) / 2.0, "rank {}", disc.rank);
        }
    }
}

#[test]
fn ten_thousand_moments_are_few_dots_and_priorities_are_still_seen() {
    let mut wall = wall_of(&[100; 100]);
    for place in 0..10_000 {
        judge(&mut wall, place, Verdict::ALL[place * 7 % 3]);
    }
    (wall.priorities, _) = Priorities::from_ids([MomentId::new("m50-3")]);
    let strip = laid_out(&wall, 1456.0);
    assert!(strip.points.len() < 700 && strip.curve.len() < 230, "{}", strip.points.len());
    assert_eq!(strip.points.iter().map(|point| point.count).sum::<usize>(), 10_000);
    let chosen = strip.points.iter().find(|point| point.rank.is_some()).unwrap();
    assert!(chosen.is_face && chosen.count == 1);
    assert!(strip.points.iter().all(|point| point.is_face == point.rank.is_some()));
    assert_eq!(lines(&strip.count.block), ["10,000 of 10,000 judged"]);
}

#[test]
fn a_name_in_any_script_stands_at_its_rule() {
    let mut wall = wall_of(&[3, 3]);
    wall.stages[0].name = "到着".to_owned();
    wall.stages[1].name = "الوصول".to_owned();
    judge(&mut wall, 0, Verdict::Neutral);
    let strip = laid_out(&wall, 1456.0);
    let named = strip.stages.iter().filter_map(|stage| stage.name.as_ref());
    assert!(
        named.clone().count() == 2 && named.clone().all(|name| !name.block.lines[0].to_the_right)
    );
}

#[test]
fn a_photo_has_a_strip_as_soon_as_one_moment_is_judged() {
    for shape in SHAPES {
        let page = |wall: &Wall| photo(wall, PhotoOptions::new(shape, today()), &mut Halves);
        let mut wall = wall_of(&[3, 2]);
        assert!(page(&wall).strip.is_none(), "{shape:?}");
        judge(&mut wall, 1, Verdict::Magical);
        let page = page(&wall);
        assert_eq!(page.strip.unwrap().strip.points.len(), 1, "{shape:?}");
    }
}

#[test]
fn a_ring_round_a_chosen_face_stays_clear_of_the_names_under_it() {
    // The ring with its gap, and the air over the capitals in the line of a name.
    const RING: f32 = 5.0;
    const OVER_CAPITALS: f32 = 4.0;
    for height in [LOW_CURVE_HEIGHT, CURVE_HEIGHT] {
        let strip = strip(&drawn(), WallSize { width: 1456.0, height }, &mut Halves);
        let ring_to = strip.points.iter().map(|point| point.at.y + point.diameter / 2.0 + RING);
        let ring_to = ring_to.fold(0.0, f32::max);
        let names = strip.stages.iter().filter_map(|stage| stage.name.as_ref());
        let words = names.chain([&strip.count]);
        for word in words {
            assert!(word.at.y + OVER_CAPITALS >= ring_to + 2.0, "{height}: {ring_to} {word:?}");
            assert!(word.at.y + word.block.height() <= height);
        }
    }
}

/// The strip of a sample's photo looks as it did when its snapshot was looked at. With `UPDATE_SNAPSHOTS` set the
/// snapshot is taken anew.
#[test]
fn it_looks_as_drawn() {
    for (sample, name) in [(Sample::Hotel, "hotel"), (Sample::Shop, "shop")] {
        let wall = sample.open().unwrap().wall;
        let picture = picture(
            &wall,
            &PhotoRequest { size: PhotoSize::Width(1_920), ..PhotoRequest::new(today()) },
        );
        let picture = picture.to_rgb8();
        let (width, height) = picture.dimensions();
        let foot = image::imageops::crop_imm(&picture, 340, height - 280, width - 340, 280);
        let foot = foot.to_image();
        let kind = image::imageops::FilterType::Triangle;
        let now = image::imageops::resize(&foot, foot.width() / 2, foot.height() / 2, kind);
        looks_as_it_did(&format!("curve-{name}"), &now);
    }
}

fn any_wall() -> impl Strategy<Value = Wall> {
    let verdict = prop::option::of(prop::sample::select(Verdict::ALL.to_vec()));
    let target = prop::option::of(prop::sample::select(Verdict::ALL.to_vec()));
    let note = (0..4_usize, 0..3_u8, prop::bool::weighted(0.1), verdict, target);
    let stages = prop::collection::vec("[A-Za-z ]{0,40}", 0..4);
    (prop::collection::vec(note, 0..400), stages, 0..6_usize).prop_map(
        |(notes, stages, priorities)| {
            let mut wall = wall_of(&vec![0; stages.len()]);
            for (stage, name) in wall.stages.iter_mut().zip(stages) {
                stage.name = name;
            }
            for (number, (stage, row, parked, verdict, target)) in notes.into_iter().enumerate() {
                let mut moment = Moment::new(MomentId::new(format!("n{number}")), "A note");
                moment.stage = wall.stages.get(stage).map(|stage| stage.id.clone());
                (moment.row, moment.parked, moment.target) = (row, parked, target);
                let judged = verdict.map(|verdict| Assessment::guess(verdict, None));
                moment.assessments.extend(judged);
                wall.moments.push(Arc::new(moment));
            }
            let chosen = (0..priorities).map(|place| MomentId::new(format!("n{}", place * 9)));
            (wall.priorities, _) = Priorities::from_ids(chosen);
            momentwall::model::mend(wall).0
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everything_stands_inside_the_band(wall in any_wall(), width in 420.0..4000.0_f32, low in any::<bool>()) {
        let height = if low { LOW_CURVE_HEIGHT } else { CURVE_HEIGHT };
        let strip = strip(&wall, WallSize { width, height }, &mut Halves);
        let inside = |at: WallPos, half: f32| {
            at.x - half >= 0.0 && at.x + half <= width && at.y - half >= 0.0 && at.y + half <= height
        };
        let judged = wall.timeline().filter(|moment| moment.verdict().is_some()).count();
        prop_assert_eq!(strip.points.iter().map(|point| point.count).sum::<usize>(), judged);
        for point in &strip.points {
            let moment = &wall.moments[point.index];
            prop_assert_eq!(moment.verdict(), Some(point.verdict));
            prop_assert!(!moment.parked);
            prop_assert!(inside(point.at, point.diameter / 2.0), "{:?}", point);
            if let Some(disc) = point.rank {
                prop_assert_eq!(wall.priorities.rank(&moment.id), Some(disc.rank));
                prop_assert!(inside(disc.at, disc.diameter / 2.0), "{:?}", disc);
            }
            if let Some(aim) = point.aim {
                prop_assert!(aim > point.verdict && point.rank.is_some());
            }
        }
        prop_assert_eq!(strip.aims.len(), strip.points.iter().filter(|point| point.aim.is_some()).count());
        prop_assert!(strip.curve.windows(2).all(|pair| pair[0].x < pair[1].x));
        let top = strip.levels[0].from.y;
        let bottom = strip.levels[2].from.y;
        prop_assert!(strip.curve.iter().all(|at| (top..=bottom).contains(&at.y)));
    }

    #[test]
    fn no_words_overlap(wall in any_wall(), width in 420.0..4000.0_f32, high in any::<bool>()) {
        let height = CURVE_HEIGHT + if high { 26.0 } else { 0.0 };
        words_keep_apart(&strip(&wall, WallSize { width, height }, &mut Halves))?;
    }

    #[test]
    fn no_words_overlap_on_a_photo(wall in any_wall(), shape in prop::sample::select(SHAPES.to_vec())) {
        let page = photo(&wall, PhotoOptions::new(shape, today()), &mut Halves);
        if let Some(placed) = page.strip {
            words_keep_apart(&placed.strip)?;
        }
    }
}

fn words_keep_apart(strip: &Strip) -> Result<(), TestCaseError> {
    let names = strip.stages.iter().filter_map(|stage| stage.name.as_ref());
    let levels = strip.levels.iter().map(|level| &level.name);
    let words = std::iter::once(&strip.count).chain(names).chain(levels).chain(&strip.legend);
    // Lines may come so close as letters allow.
    let tall = |label: &Label| (label.at.y + 2.0, label.at.y + label.block.height() - 2.0);
    let wide = |label: &Label| (label.at.x, label.at.x + label.block.width());
    let words: Vec<&Label> = words.collect();
    for (number, a) in words.iter().enumerate() {
        prop_assert!(wide(a).1 <= strip.size.width && tall(a).1 <= strip.size.height, "{:?}", a);
        for b in &words[..number] {
            let meet = |a: (f32, f32), b: (f32, f32)| a.0 < b.1 && b.0 < a.1;
            prop_assert!(!(meet(tall(a), tall(b)) && meet(wide(a), wide(b))), "{:?} {:?}", a, b);
        }
    }
    for (from, down) in strip.stages.iter().filter_map(|stage| stage.rule) {
        let crossed = |label: &&&Label| {
            let (left, right) = wide(label);
            left < from.x && from.x < right && tall(label).0 < down && from.y < tall(label).1
        };
        prop_assert!(words.iter().find(crossed).is_none(), "{:?}", words.iter().find(crossed));
    }
    Ok(())
}

#[test]
fn a_photo_names_stages_whole_in_steps_where_they_have_no_room_beside_each_other() {
    let mut wall = wall_of(&[30, 1, 1, 2, 20, 1]);
    let called = ["Before", "Somebody answers", "The van comes", "It is not what was asked for"];
    for (stage, name) in wall.stages.iter_mut().zip(called) {
        stage.name = name.to_owned();
    }
    wall.stages[5].name = "Half a year after it".to_owned();
    judge(&mut wall, 0, Verdict::Neutral);
    for shape in [Shape::Wide, Shape::Landscape, Shape::FlipChart] {
        let strip = photo(&wall, PhotoOptions::new(shape, today()), &mut Halves);
        let strip = strip.strip.unwrap().strip;
        let wanted: Vec<&str> = wall.stages.iter().map(|stage| stage.name.as_str()).collect();
        assert_eq!(names(&strip), wanted, "{shape:?}: whole, and none is left out");
        let tops: Vec<f32> = strip.stages.iter().map(|it| it.name.as_ref().unwrap().at.y).collect();
        assert!(tops[1] > tops[2] && tops[2] > tops[3], "{shape:?}: steps {tops:?}");
        assert_eq!(tops[0], tops[4], "{shape:?}: as high as they can");
        for stage in &strip.stages[1..] {
            let (name, (_, down)) = (stage.name.as_ref().unwrap(), stage.rule.unwrap());
            let reaches_it = down >= name.at.y + name.block.height() - 2.0;
            assert!(reaches_it || name.at.x < stage.rule.unwrap().0.x, "{shape:?}: {stage:?}");
        }
    }
}

#[test]
fn every_stage_is_named_in_the_window_however_narrow_it_is() {
    let mut book = momentwall::paint::FontBook::new(4_096);
    for sample in momentwall::samples::Sample::ALL {
        let wall = sample.open().unwrap().wall;
        for (width, height) in [(728.0, CURVE_HEIGHT), (870.0, LOW_CURVE_HEIGHT)] {
            let strip = strip(&wall, WallSize { width, height }, &mut book);
            assert_eq!(strip.stages.len(), wall.stages.len());
            for (mark, stage) in strip.stages.iter().zip(&wall.stages) {
                let name = mark.name.as_ref().unwrap();
                let words = crate::lines(&name.block).join(" ");
                match &mark.whole_name {
                    Some(whole) => assert!(words.ends_with('…') && *whole == stage.name),
                    None => assert_eq!(words, stage.name),
                }
                assert!(name.at.x + name.block.width() <= width, "{words}");
                assert!(name.at.y + name.block.height() <= height, "{words}");
            }
        }
    }
}
