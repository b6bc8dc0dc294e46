//! Outlines are whole pixels wide and alike on every side, wherever a note stands and whatever the zoom.

use egui::epaint::{CircleShape, RectShape, Shape};
use egui::{Rect, pos2};
use momentwall::layout::{Flow, Scene, layout_wall};
use momentwall::model::{MomentId, Priorities, Wall};
use momentwall::paint::{Canvas, FontBook, Theme, Tone, Transform, WallPart, paint_wall_part};

use crate::{Halves, today, wall_of};

const ZOOMS: [f32; 5] = [0.7, 0.8, 0.806, 0.93, 1.27];

fn scene(wall: &Wall) -> Scene {
    layout_wall(wall, Flow::columns(8), today(), &mut Halves)
}

fn painted(scene: &Scene, part: WallPart, theme: &Theme, zoom: f32, pixel: f32) -> Vec<Shape> {
    let mut book = FontBook::new(1_024);
    let mut view = book.view();
    let origin = pos2(31.37, 87.81);
    let mut canvas = Canvas::new(&mut view, theme, Transform { origin, scale: zoom });
    canvas.pixel = pixel;
    paint_wall_part(&mut canvas, scene, part);
    canvas.shapes
}

fn rects(shapes: &[Shape]) -> impl Iterator<Item = &RectShape> {
    shapes.iter().filter_map(|shape| match shape {
        Shape::Rect(rect) => Some(rect),
        _ => None,
    })
}

fn snapped(rect: Rect, pixel: f32) -> Rect {
    let snap = |length: f32| (length / pixel).round() * pixel;
    Rect::from_min_max(
        pos2(snap(rect.min.x), snap(rect.min.y)),
        pos2(snap(rect.max.x), snap(rect.max.y)),
    )
}

#[test]
fn the_frame_of_every_note_is_as_wide_on_every_side() {
    let mut wall = wall_of(&[4, 4, 3]);
    (wall.priorities, _) = Priorities::from_ids([MomentId::new("m0-1")]);
    for moment in &mut wall.moments {
        std::sync::Arc::make_mut(moment).contact = Some(wall.contact_types[0].id.clone());
    }
    let scene = scene(&wall);
    let theme = Theme::of_screen(Tone::HighContrast);
    for (zoom, pixel) in ZOOMS.into_iter().zip([1.0, 1.0, 0.5, 1.0, 0.8]) {
        let mut widths = Vec::new();
        for place in 0..scene.notes.len() {
            let shapes = painted(&scene, WallPart::Note(place), &theme, zoom, pixel);
            let frame = rects(&shapes).find(|rect| rect.fill == theme.priority_frame).unwrap();
            let paper = rects(&shapes).skip_while(|rect| *rect != frame).nth(1).unwrap();
            let paper = snapped(paper.rect, pixel);
            let sides = [
                paper.left() - frame.rect.left(),
                paper.top() - frame.rect.top(),
                frame.rect.right() - paper.right(),
                frame.rect.bottom() - paper.bottom(),
            ];
            let pixels = sides.map(|side| side / pixel);
            assert!(pixels.iter().all(|side| (side - pixels[0]).abs() < 0.01), "{pixels:?}");
            assert!((pixels[0] - pixels[0].round()).abs() < 0.01, "{pixels:?}");
            if scene.notes[place].rank.is_none() {
                widths.push(pixels[0].round() as u32);
            }
        }
        assert!(widths.iter().all(|width| *width == widths[0]), "{widths:?}");
        assert!(zoom < 0.75 || widths[0] >= 2 || pixel > 1.0, "{zoom}: {widths:?}");
    }
}

#[test]
fn beads_are_alike_up_to_two_digits() {
    let scene = scene(&wall_of(&[6, 6, 6, 6]));
    let theme = Theme::paper();
    for zoom in ZOOMS {
        let rings: Vec<[f32; 2]> = (0..scene.beads.len())
            .map(|place| {
                let shapes = painted(&scene, WallPart::Bead(place), &theme, zoom, 1.0);
                let discs = shapes.iter().filter_map(|shape| match shape {
                    Shape::Circle(CircleShape { center, radius, .. }) => Some((*center, *radius)),
                    _ => None,
                });
                let discs: Vec<_> = discs.collect();
                assert_eq!(discs.len(), 2, "bead {}", place + 1);
                assert_eq!(discs[0].0, discs[0].0.round(), "on whole pixels");
                [discs[0].1, discs[1].1]
            })
            .collect();
        assert!(rings.iter().all(|ring| *ring == rings[0]), "{rings:?}");
        let line = rings[0][0] - rings[0][1];
        assert!(line >= 1.0 && line == line.round(), "{line}");
    }
}
