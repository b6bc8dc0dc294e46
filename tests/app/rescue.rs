//! A mistake in the program ends no workshop: it is caught, and the window goes on with the wall.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use egui::Key;
use egui::accesskit::Role;
use momentwall::app::Dialog;
use momentwall::outside::Outside;
use momentwall::storage::Preferences;

use crate::driver::{Driver, outside};

/// A window whose clock fails so many times when told to; a frame asks the clock.
fn fragile() -> (Driver, Arc<AtomicUsize>) {
    fragile_with("")
}

/// The same where the ids of what is kept begin so. A recovery copy's name holds one.
fn fragile_with(beginning: &'static str) -> (Driver, Arc<AtomicUsize>) {
    let failures = Arc::new(AtomicUsize::new(0));
    let (left, real) = (Arc::clone(&failures), outside());
    let ids = outside();
    let is_window = std::thread::current().id();
    let clock = move || {
        let is_frame = std::thread::current().id() == is_window;
        let less = |left: usize| left.checked_sub(1);
        let fails = is_frame && left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, less).is_ok();
        assert!(!fails, "a mistake in the program");
        real.now()
    };
    let new_id = move || match std::thread::current().id() == is_window {
        true => ids.new_id(),
        false => format!("{beginning}{}", ids.new_id()),
    };
    let outside = Outside::with(clock, new_id);
    (Driver::with_outside(1366.0, 768.0, Preferences::default(), outside), failures)
}

#[test]
fn one_mistake_is_said_and_the_wall_is_there_as_before() {
    let (mut driver, failures) = fragile();
    driver.type_text("Before the mistake").key(Key::Enter).type_text("half a th");
    failures.store(1, Ordering::SeqCst);
    driver.frames(2);
    driver.wait_for("the sentence", |driver| {
        matches!(driver.app().dialog(), Some(Dialog::Message { .. }))
    });
    assert!(driver.has_text("everything before it is safe"));
    assert!(driver.app().flush_copy(), "the recovery copy is written");
    driver.button("OK");
    assert_eq!(driver.texts(), ["Before the mistake"]);
    driver.button("Add");
    assert_eq!(driver.texts()[1], "half a th", "what was half typed stands in the bar");
    driver.ctrl(Key::Z).key(Key::Escape);
    driver.click_note("Before the mistake").key(Key::F2).type_text(" and after").key(Key::Escape);
    assert_eq!(driver.texts(), ["Before the mistake and after"]);
    driver.ctrl(Key::Z);
    assert_eq!(driver.texts(), ["Before the mistake"], "what can be undone is there too");
}

#[test]
fn a_wall_that_cannot_be_drawn_can_be_closed_and_comes_back() {
    let (mut driver, failures) = fragile();
    driver.type_text("Not to be drawn").key(Key::Enter);
    failures.store(3, Ordering::SeqCst);
    driver.frames(2);
    driver.wait_for("the plain page", |driver| driver.has_text("again and again"));
    driver.looks_like("rescue");
    driver.button("Try to go on");
    assert_eq!(driver.texts(), ["Not to be drawn"]);

    failures.store(3, Ordering::SeqCst);
    driver.frames(2);
    driver.wait_for("the plain page", |driver| driver.has_text("again and again"));
    driver.button("Close the window");
    drop(driver);
    let offers = momentwall::storage::recovery_offers(None);
    let has_it = |copy: &momentwall::storage::RecoveryCopy| {
        copy.wall.moments.iter().any(|moment| moment.text == "Not to be drawn")
    };
    assert!(offers.iter().any(has_it), "the next start offers it");
}

#[test]
fn a_mistake_where_no_copy_can_be_written_asks_for_another_name() {
    // In a folder that is not there.
    let (mut driver, failures) = fragile_with("not-there/");
    driver.type_text("In no");
    const WARNING: &str = "The recovery copy could not be written: ";
    driver.wait_for("the warning", |driver| driver.has_text(WARNING));
    // Whoever writes writes on.
    driver.type_text(" copy").key(Key::Enter);
    assert_eq!(driver.texts(), ["In no copy"]);
    let stays = driver.all(Role::Alert);
    assert!(stays.iter().any(|(said, _)| said.starts_with(WARNING)), "{stays:?}");
    failures.store(1, Ordering::SeqCst);
    driver.frames(2);
    driver.wait_for("the sentence", |driver| {
        matches!(driver.app().dialog(), Some(Dialog::Message { .. }))
    });
    assert!(driver.has_text("the recovery copy could not be written. Save the wall under another"));
    assert!(!driver.has_text("is safe"), "nothing is promised");
    driver.button("OK");

    failures.store(3, Ordering::SeqCst);
    driver.frames(2);
    driver.wait_for("the plain page", |driver| driver.has_text("again and again"));
    assert!(driver.has_text("the recovery copy could not be written. Try to go on, and save"));
    assert!(!driver.has_text("is safe") && !driver.has_text("the next start offers it"));
    driver.button("Try to go on");
    assert_eq!(driver.texts(), ["In no copy"], "which can be saved now");
}
