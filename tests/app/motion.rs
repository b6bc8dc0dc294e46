//! What moves, for how long; and that nothing does when nobody wants it or nothing happens (tokens 7).

use egui::{Key, Modifiers, Pos2, Rect, Vec2};
use momentwall::app::Station;
use momentwall::samples::Sample;
use momentwall::storage::Preferences;

use crate::driver::Driver;
use crate::wall_of;

fn still() -> Driver {
    let preferences = Preferences { reduced_motion: true, ..Preferences::default() };
    let mut driver = Driver::with(1366.0, 768.0, preferences);
    driver.open_sample(Sample::Cafe);
    driver
}

fn moving() -> Driver {
    let mut driver = Driver::new();
    driver.open_sample(Sample::Cafe);
    driver
}

/// How many frames of a sixtieth of a second are wanted until the window is still.
fn frames_until_still(driver: &mut Driver) -> usize {
    (0..200).take_while(|_| driver.moves_on()).count()
}

/// True if soon nobody wants a frame for half a second. Before that another thread may have something to tell once or
/// twice, as when the recovery copy is written; what moves by itself never rests.
fn comes_to_rest(driver: &mut Driver) -> bool {
    let mut rest = 0;
    (0..200).any(|_| {
        rest = if driver.moves_on() { 0 } else { rest + 1 };
        rest == 30
    })
}

/// What is done, and how many frames it takes at most.
type Doing = (&'static str, fn(&mut Driver), usize);

const DOINGS: [Doing; 6] = [
    ("another station", another_station, 14),
    ("a dialog", help, 14),
    ("a dialog that goes", help_that_goes, 14),
    ("a note less", a_note_less, 30),
    ("the whole wall", the_whole_wall, 30),
    ("a note that is put back", take_and_put_back, 20),
];

fn another_station(driver: &mut Driver) {
    driver.strike(Modifiers::COMMAND, Key::PageDown);
}

fn help(driver: &mut Driver) {
    driver.strike(Modifiers::NONE, Key::F1);
}

fn help_that_goes(driver: &mut Driver) {
    driver.key(Key::F1).strike(Modifiers::NONE, Key::Escape);
}

fn a_note_less(driver: &mut Driver) {
    let text = driver.texts()[1].clone();
    driver.click_note(&text).strike(Modifiers::NONE, Key::Delete);
}

fn the_whole_wall(driver: &mut Driver) {
    driver.strike(Modifiers::NONE, Key::F);
}

fn take_and_put_back(driver: &mut Driver) {
    let at = driver.middle(&driver.texts()[1]);
    driver.take(at).strike(Modifiers::NONE, Key::Escape);
}

#[test]
fn nothing_is_painted_while_nothing_happens() {
    for (what, act, most) in DOINGS {
        let mut driver = moving();
        act(&mut driver);
        let frames = frames_until_still(&mut driver);
        assert!(frames <= most, "{what}: {frames} frames");
        assert!(comes_to_rest(&mut driver), "{what}: it goes on");
    }
}

#[test]
fn with_reduced_motion_everything_is_at_once_where_it_goes() {
    for (what, act, _) in DOINGS {
        let mut driver = still();
        act(&mut driver);
        // A frame in which it is done, and some in which it is laid out.
        driver.frames(3);
        let first = driver.picture("reduced-motion-first");
        driver.settle();
        let last = driver.picture("reduced-motion-last");
        assert!(first == last, "{what}: something moved");
    }
}

#[test]
fn a_lifted_note_grows_and_settles_again() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let from = driver.middle("One");
    driver.take(from);
    let sizes: Vec<f32> = (0..12).map(|_| driver.paper_under("One")).collect();
    assert!(sizes[1] > sizes[0] && sizes[0] < sizes[11] * 0.999, "it grows: {sizes:?}");
    assert!((sizes[11] / driver.paper_under("Two") - 1.05).abs() < 0.002, "{sizes:?}");
    driver.drop_now(from);
    let sizes: Vec<f32> = (0..16).map(|_| driver.paper_under("One")).collect();
    assert!(sizes[0] > sizes[6] && sizes[6] > sizes[15], "it settles: {sizes:?}");
    assert!((sizes[15] - driver.paper_under("Two")).abs() < 0.01, "{sizes:?}");
}

#[test]
fn a_dialog_that_was_closed_takes_no_more_clicks() {
    let mut driver = moving();
    driver.key(Key::F1);
    let before = driver.picture("dialog-open");
    driver.strike(Modifiers::NONE, Key::Escape);
    let fading = driver.picture("dialog-fading");
    assert!(driver.app().dialog().is_none());
    driver.settle();
    let after = driver.picture("dialog-gone");
    assert!(fading != before && fading != after, "it fades");
    let text = driver.texts()[0].clone();
    driver.key(Key::F1).strike(Modifiers::NONE, Key::Escape);
    let at: Pos2 = driver.middle(&text);
    driver.click_at(at);
    assert_eq!(driver.app().selected(), [driver.id(&text)]);
}

#[test]
fn a_magical_moment_that_is_counted_swells_once() {
    let mut driver = moving();
    driver.app_mut().go_to(Station::Verdicts);
    let unjudged = driver.texts().into_iter().find(|text| driver.verdict(text).is_none());
    let text = unjudged.unwrap_or_else(|| driver.texts()[0].clone());
    driver.settle().click_note(&text);
    let place = Rect::from_min_size(Pos2::new(20.0, 640.0), Vec2::new(200.0, 80.0));
    let face = |driver: &Driver| driver.largest_disc(place);
    let before = face(&driver);
    driver.strike(Modifiers::NONE, Key::Num9);
    let sizes: Vec<f32> = (0..30)
        .map(|_| {
            driver.moves_on();
            face(&driver)
        })
        .collect();
    let largest = sizes.iter().copied().fold(0.0, f32::max);
    assert!((largest / before - 1.15).abs() < 0.02, "{before}: {sizes:?}");
    assert_eq!(sizes.last(), Some(&before), "and is as it was");
    assert!(!driver.moves_on());
}
