//! One frame of the window, warm: the interface and its triangles, without a graphics card:
//! `cargo bench --bench frame`.

mod common;

use common::wall_of;
use divan::Bencher;
use egui::{Context, Pos2, RawInput, Rect, Vec2};
use momentwall::app::App;
use momentwall::outside::Outside;
use momentwall::storage::{self, Preferences};

const SIZES: [usize; 3] = [100, 1_000, 10_000];

fn main() {
    storage::choose_data_place(std::env::temp_dir().join("momentwall-bench"));
    divan::main();
}

struct Window {
    context: Context,
    app: App,
    frame: u32,
}

impl Window {
    fn on(count: usize) -> Self {
        let context = Context::default();
        let preferences = Preferences { reduced_motion: true, ..Preferences::default() };
        let mut app = App::new(&context, preferences, Outside::real());
        app.show_wall(wall_of(count));
        let mut window = Self { context, app, frame: 0 };
        window.warm();
        window
    }

    fn warm(&mut self) {
        for _ in 0..40 {
            self.frame();
        }
    }

    fn frame(&mut self) -> usize {
        self.frame += 1;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, Vec2::new(1920.0, 1080.0))),
            time: Some(f64::from(self.frame) / 60.0),
            focused: true,
            ..RawInput::default()
        };
        let app = &mut self.app;
        let mut output = self.context.run_ui(input, |ui| app.show(ui));
        output.textures_delta.clear();
        let shapes = std::mem::take(&mut output.shapes);
        self.context.tessellate(shapes, output.pixels_per_point).len()
    }
}

/// The whole wall in view.
#[divan::bench(args = SIZES)]
fn fitted(bencher: Bencher, count: usize) {
    let mut window = Window::on(count);
    window.app.show_all_of_it();
    window.warm();
    bencher.bench_local(|| window.frame());
}

/// At 100 %, some thirty notes in view.
#[divan::bench(args = SIZES)]
fn at_full_size(bencher: Bencher, count: usize) {
    let mut window = Window::on(count);
    window.app.show_at_full_size();
    window.warm();
    bencher.bench_local(|| window.frame());
}

/// The wall is pushed all the time, at 100 %.
#[divan::bench(args = SIZES)]
fn pushed(bencher: Bencher, count: usize) {
    let mut window = Window::on(count);
    window.app.show_at_full_size();
    window.warm();
    bencher.bench_local(|| {
        let down = if window.frame % 200 < 100 { -7.0 } else { 7.0 };
        window.app.push_wall(Vec2::new(0.0, down));
        window.frame()
    });
}

/// A letter is typed on a note: the wall is laid out anew.
#[divan::bench(args = SIZES)]
fn a_letter_typed(bencher: Bencher, count: usize) {
    let mut window = Window::on(count);
    window.app.show_at_full_size();
    window.warm();
    bencher.bench_local(|| {
        window.app.type_on_first_note(&format!("Letter {}", window.frame));
        window.frame()
    });
}
