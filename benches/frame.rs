//! One frame of the window, warm: the interface and its triangles, without a graphics card. Prints for each case the
//! median, the 95th percentile and the slowest of its frames: `cargo bench --bench frame`, or with words of the cases'
//! names after `--`.

#![expect(clippy::print_stdout, reason = "the table is what a benchmark is for")]

mod common;

use std::time::{Duration, Instant};

use common::wall_of;
use egui::{Context, Event, Modifiers, PointerButton, Pos2, RawInput, Rect, Vec2, pos2, vec2};
use momentwall::app::App;
use momentwall::outside::Outside;
use momentwall::storage::{self, Preferences, Wheel};

const SIZES: [usize; 3] = [100, 1_000, 10_000];
/// Frames that are measured of each case.
const FRAMES: usize = 400;
const WINDOW: Vec2 = vec2(1920.0, 1080.0);
const MIDDLE: Pos2 = pos2(760.0, 480.0);

fn main() {
    storage::choose_data_place(std::env::temp_dir().join("momentwall-bench"));
    println!("{:34} {:>8} {:>9} {:>9} {:>9}", "", "moments", "median", "95 %", "slowest");
    type Case = (&'static str, fn(&mut Window), fn(&mut Window));
    let cases: [Case; 9] = [
        ("still, whole wall", whole, |_| ()),
        ("still, 100 %", at_full_size, |_| ()),
        ("pushed, whole wall", whole, Window::push),
        ("pushed, 100 %", at_full_size, Window::push),
        ("zoomed, from the whole wall", whole, Window::zoom),
        ("zoomed, about 100 %", at_full_size, Window::zoom),
        ("a note dragged, whole wall", taken_in_whole, Window::drag),
        ("a note dragged, 100 %", taken_at_full_size, Window::drag),
        ("a letter typed", at_full_size, Window::type_letter),
    ];
    // Only the cases whose names have these words in them, if any are given.
    let words: Vec<String> =
        std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let is_wanted = |name: &str| words.iter().all(|word| name.contains(word.as_str()));
    for (name, prepare, act) in cases.into_iter().filter(|(name, ..)| is_wanted(name)) {
        for count in SIZES {
            let mut window = Window::on(count);
            prepare(&mut window);
            window.warm();
            report(name, count, window.measure(act));
        }
    }
    let first = "the first frame of a wall";
    for count in SIZES.into_iter().filter(|_| is_wanted(first)) {
        report(first, count, (0..7).map(|_| first_frame(count)).collect());
    }
}

fn report(name: &str, count: usize, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |part: f64| times[((times.len() - 1) as f64 * part).round() as usize];
    let ms = |time: Duration| format!("{:.2} ms", time.as_secs_f64() * 1e3);
    let (median, most, slowest) = (ms(at(0.5)), ms(at(0.95)), ms(at(1.0)));
    println!("{name:34} {count:>8} {median:>9} {most:>9} {slowest:>9}");
}

fn whole(window: &mut Window) {
    window.app.show_all_of_it();
}

fn at_full_size(window: &mut Window) {
    window.app.show_at_full_size();
}

fn taken_in_whole(window: &mut Window) {
    whole(window);
    window.warm();
    window.take_a_note();
}

fn taken_at_full_size(window: &mut Window) {
    at_full_size(window);
    window.warm();
    window.take_a_note();
}

/// From the wall in memory to its first picture, with all texts to be fitted.
fn first_frame(count: usize) -> Duration {
    let mut window = Window::on(1);
    let wall = wall_of(count);
    let start = Instant::now();
    window.app.show_wall(wall);
    window.frame(Vec::new());
    start.elapsed()
}

struct Window {
    context: Context,
    app: App,
    number: usize,
    pointer: Pos2,
}

impl Window {
    fn on(count: usize) -> Self {
        let context = Context::default();
        let preferences =
            Preferences { reduced_motion: true, wheel: Wheel::Zooms, ..Preferences::default() };
        let mut app = App::new(&context, preferences, Outside::real());
        app.show_wall(wall_of(count));
        let mut window = Self { context, app, number: 0, pointer: MIDDLE };
        window.warm();
        window
    }

    fn warm(&mut self) {
        for _ in 0..40 {
            self.frame(Vec::new());
        }
    }

    fn measure(&mut self, act: fn(&mut Self)) -> Vec<Duration> {
        let time = |_| {
            let start = Instant::now();
            // What an act does beside its frame is part of it.
            let before = self.number;
            act(self);
            if self.number == before {
                self.frame(Vec::new());
            }
            start.elapsed()
        };
        (0..FRAMES).map(time).collect()
    }

    fn frame(&mut self, events: Vec<Event>) -> usize {
        self.number += 1;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, WINDOW)),
            time: Some(self.number as f64 / 60.0),
            focused: true,
            events,
            ..RawInput::default()
        };
        let app = &mut self.app;
        let mut output = self.context.run_ui(input, |ui| app.show(ui));
        output.textures_delta.clear();
        let shapes = std::mem::take(&mut output.shapes);
        self.context.tessellate(shapes, output.pixels_per_point).len()
    }

    /// Back and forth, in waves of 200 frames.
    fn wave(&self, by: f32) -> f32 {
        if self.number % 200 < 100 { by } else { -by }
    }

    fn push(&mut self) {
        self.app.push_wall(vec2(0.0, self.wave(-7.0)));
    }

    fn zoom(&mut self) {
        let turn = Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: vec2(0.0, self.wave(4.0)),
            phase: egui::TouchPhase::Move,
            modifiers: Modifiers::NONE,
            source: egui::MouseWheelSource::Unknown,
        };
        self.frame(vec![Event::PointerMoved(MIDDLE), turn]);
    }

    /// The first note in view hangs at the pointer from now on.
    fn take_a_note(&mut self) {
        let wall = std::sync::Arc::clone(self.app.wall());
        let on_screen = |id| self.app.note_on_screen(id).map(|rect| rect.center());
        let middle = wall.timeline().filter_map(|moment| on_screen(&moment.id));
        let inside = Rect::from_min_max(pos2(40.0, 140.0), pos2(1400.0, 760.0));
        let Some(at) = middle.into_iter().find(|at| inside.contains(*at)) else { return };
        let button = PointerButton::Primary;
        let press =
            Event::PointerButton { pos: at, button, pressed: true, modifiers: Modifiers::NONE };
        self.frame(vec![Event::PointerMoved(at)]);
        self.frame(vec![press]);
        self.pointer = at;
        for _ in 0..6 {
            self.drag();
        }
        assert!(self.app.is_dragging(), "a note hangs at the pointer");
    }

    fn drag(&mut self) {
        let by = vec2(self.wave(5.0), self.wave(2.0));
        let next = self.pointer + by;
        let inside = Rect::from_min_max(pos2(80.0, 150.0), pos2(1380.0, 740.0));
        self.pointer = inside.clamp(next);
        self.frame(vec![Event::PointerMoved(self.pointer)]);
    }

    fn type_letter(&mut self) {
        self.app.type_on_first_note(&format!("Letter {}", self.number));
    }
}
