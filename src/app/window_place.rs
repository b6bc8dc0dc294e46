//! Where the window was, so that the next one opens there; but never out of sight.

use egui::{Context, Pos2, Rect, Vec2, ViewportBuilder, ViewportCommand, vec2};

use crate::storage::WindowPlace;

/// The first window's size, in points.
const FIRST: [f32; 2] = [1366.0, 768.0];
/// The smallest window that everything fits into.
const SMALLEST: [f32; 2] = [640.0, 480.0];
/// So much of the window must be on a screen to be taken hold of, in points.
const GRIP: f32 = 120.0;
/// So much of a screen's height is left to the window's title bar and the system's bar, in points.
const BARS: f32 = 72.0;

/// A window of the size of the last one.
pub(super) fn sized(builder: ViewportBuilder, last: Option<&WindowPlace>) -> ViewportBuilder {
    let is_size = |side: f32| side.is_finite() && (200.0..20_000.0).contains(&side);
    let size = last.map(|last| last.size).filter(|size| size.iter().all(|side| is_size(*side)));
    builder
        .with_inner_size(size.unwrap_or(FIRST))
        .with_min_inner_size(SMALLEST)
        .with_maximized(last.is_some_and(|last| last.is_maximized))
}

/// Puts the window where the last one was, if a screen is there; and has it fill a screen that it is too large for.
/// `size` and `screens`: in points at an interface scale of 100 %; the window opened on the first of them. `zoom`: the
/// interface scale, which holds by the time the window is moved.
pub(super) fn place(
    context: &Context,
    last: Option<&WindowPlace>,
    size: Vec2,
    screens: &[Rect],
    zoom: f32,
) {
    let last = last.filter(|last| !last.is_maximized);
    let back = last.and_then(|last| last.corner).map(Pos2::from).and_then(|corner| {
        let window = Rect::from_min_size(corner, size);
        Some((corner, *screens.iter().find(|screen| can_be_taken(window, **screen))?))
    });
    if let Some((corner, _)) = back {
        let corner = (corner.to_vec2() / zoom).to_pos2();
        context.send_viewport_cmd(ViewportCommand::OuterPosition(corner));
    }
    let screen = back.map(|(_, screen)| screen).or_else(|| screens.first().copied());
    // A window that stood beside another one, as high as the system let it be, is right as it was.
    let frame = if last.is_some() { 0.0 } else { BARS };
    if screen.is_some_and(|screen| is_too_large(size, frame, screen.size())) {
        context.send_viewport_cmd(ViewportCommand::Maximized(true));
    }
}

/// True if a window of this size, which is never larger than the screen, would lose its status line below the edge.
/// `frame`: what is above and below it.
fn is_too_large(window: Vec2, frame: f32, screen: Vec2) -> bool {
    window.y + frame >= screen.y || (frame > 0.0 && window.x >= screen.x)
}

/// True if enough of the window's upper edge is on a screen.
fn can_be_taken(window: Rect, screen: Rect) -> bool {
    let edge = Rect::from_min_size(window.min, vec2(window.width(), 24.0));
    let seen = edge.intersect(screen);
    seen.width() >= GRIP && seen.height() > 0.0
}

/// Where the window is now; `None` while that is no place to open the next one at.
pub(super) fn now(context: &Context, before: Option<&WindowPlace>) -> Option<WindowPlace> {
    let zoom = context.zoom_factor();
    context.input(|input| {
        let viewport = input.viewport();
        let is_passing = viewport.fullscreen == Some(true) || viewport.minimized == Some(true);
        let inner = viewport.inner_rect.filter(|inner| !is_passing && inner.is_finite())?;
        let is_maximized = viewport.maximized == Some(true);
        let corner = viewport.outer_rect.map(|outer| outer.min.to_vec2() * zoom);
        let corner = corner.filter(|corner| corner.is_finite());
        let place = WindowPlace {
            corner: corner.map(|corner| [corner.x.round(), corner.y.round()]),
            size: [(inner.width() * zoom).round(), (inner.height() * zoom).round()],
            is_maximized,
        };
        // What it was before it filled the screen is what it goes back to.
        let before = before.filter(|_| is_maximized);
        Some(before.map_or(place, |before| WindowPlace { is_maximized, ..*before }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    #[test]
    fn a_window_is_put_back_only_where_it_can_be_taken_hold_of() {
        let screen = Rect::from_min_size(pos2(0.0, 0.0), vec2(1920.0, 1080.0));
        let window = |x: f32, y: f32| Rect::from_min_size(pos2(x, y), vec2(1366.0, 768.0));
        assert!(can_be_taken(window(200.0, 100.0), screen));
        assert!(can_be_taken(window(-1200.0, 0.0), screen), "a part of its edge is there");
        assert!(!can_be_taken(window(-1300.0, 0.0), screen));
        assert!(!can_be_taken(window(2000.0, 100.0), screen), "the second screen is gone");
        assert!(!can_be_taken(window(200.0, -60.0), screen), "its edge is above the screen");
    }

    #[test]
    fn a_window_that_a_screen_has_no_room_for_fills_it() {
        let first = Vec2::from(FIRST);
        let laptop = vec2(1366.0, 768.0);
        assert!(is_too_large(first, BARS, laptop), "the one it was drawn for");
        assert!(is_too_large(first, BARS, vec2(1440.0, 800.0)), "its frame and the system's bar");
        assert!(is_too_large(vec2(1080.0, 768.0), BARS, vec2(1080.0, 1920.0)), "as wide as it");
        assert!(!is_too_large(first, BARS, vec2(1440.0, 900.0)));
        assert!(!is_too_large(first, BARS, vec2(1920.0, 1080.0)));
        // It was on a larger screen, which is gone.
        assert!(is_too_large(laptop, 0.0, laptop));
        // It was half of this screen, or all but its bars.
        assert!(!is_too_large(vec2(960.0, 1043.0), 0.0, vec2(1920.0, 1080.0)));
        assert!(!is_too_large(vec2(1920.0, 1043.0), 0.0, vec2(1920.0, 1080.0)));
    }
}
