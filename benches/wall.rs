//! Layout, shapes and tessellation of a wall: `cargo bench --bench wall`.

mod common;

use common::{today, wall_of};
use divan::{Bencher, black_box};
use egui::epaint::{Mesh, Shape, TessellationOptions, Tessellator, emath::Pos2};
use momentwall::layout::{Flow, Scene, layout_wall};
use momentwall::paint::{Canvas, FontBook, Theme, Transform, paint_wall_part, wall_parts};

const SIZES: [usize; 3] = [100, 1_000, 10_000];

fn main() {
    divan::main();
}

/// From scratch: no word was measured before.
#[divan::bench(args = SIZES)]
fn layout_cold(bencher: Bencher, count: usize) {
    let wall = wall_of(count);
    bencher.with_inputs(|| FontBook::new(8_192)).bench_values(|mut book| {
        layout_wall(black_box(&wall), Flow::columns(24), today(), &mut book)
    });
}

/// As on the screen, where most words are known.
#[divan::bench(args = SIZES)]
fn layout_warm(bencher: Bencher, count: usize) {
    let wall = wall_of(count);
    let mut book = FontBook::new(8_192);
    layout_wall(&wall, Flow::columns(24), today(), &mut book);
    bencher.bench_local(|| layout_wall(black_box(&wall), Flow::columns(24), today(), &mut book));
}

/// All notes as shapes, at 100 %, glyphs in the atlas already.
#[divan::bench(args = SIZES)]
fn shapes(bencher: Bencher, count: usize) {
    let wall = wall_of(count);
    let mut book = FontBook::new(8_192);
    let scene = layout_wall(&wall, Flow::columns(24), today(), &mut book);
    bencher.bench_local(|| paint(&scene, &mut book));
}

/// All shapes as triangles.
#[divan::bench(args = SIZES)]
fn tessellation(bencher: Bencher, count: usize) {
    let wall = wall_of(count);
    let mut book = FontBook::new(8_192);
    let scene = layout_wall(&wall, Flow::columns(24), today(), &mut book);
    let shapes = paint(&scene, &mut book);
    let atlas = book.fonts().font_image_size();
    bencher.with_inputs(|| shapes.clone()).bench_values(|shapes| {
        let options = TessellationOptions::default();
        let mut tessellator = Tessellator::new(1.0, options, atlas, Vec::new());
        let mut mesh = Mesh::default();
        for shape in shapes {
            tessellator.tessellate_shape(shape, &mut mesh);
        }
        mesh
    });
}

fn paint(scene: &Scene, book: &mut FontBook) -> Vec<Shape> {
    let theme = Theme::paper();
    let transform = Transform { origin: Pos2::ZERO, scale: 1.0 };
    let mut view = book.view();
    let mut canvas = Canvas::new(&mut view, &theme, transform);
    for part in wall_parts(scene) {
        paint_wall_part(&mut canvas, scene, part);
    }
    canvas.shapes
}
