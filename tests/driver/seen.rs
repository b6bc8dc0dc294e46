//! What text is painted, and on what; and whether the window is still.

use std::time::Duration;

use egui::epaint::{ClippedShape, Shape};
use egui::{Color32, Pos2, Rect, ViewportId};

use super::Driver;

/// A text as it is painted.
#[derive(Clone, Debug)]
pub struct Seen {
    /// What it says; icons are single letters without a meaning.
    pub text: String,
    /// Its colour.
    pub ink: Color32,
    /// What is behind its middle.
    pub ground: Color32,
    /// It is an icon.
    pub is_icon: bool,
    /// Its middle.
    pub at: Pos2,
}

/// Something that hides what is behind it.
enum Ground {
    Rect(Rect, Color32),
    Disc(Pos2, f32, Color32),
    /// Nobody knows what is seen there.
    Picture(Rect),
}

impl Driver {
    /// Every text that was painted last, each on its ground.
    pub fn seen(&mut self) -> Vec<Seen> {
        self.harness.step();
        let mut grounds: Vec<(Rect, Ground)> = Vec::new();
        let mut seen = Vec::new();
        for ClippedShape { clip_rect, shape, .. } in &self.harness.output().shapes {
            note(shape, *clip_rect, &mut grounds, &mut seen);
        }
        seen
    }

    /// How wide the paper is on which a note's text stands, in points; a frame passes.
    pub fn paper_under(&mut self, text: &str) -> f32 {
        let seen = self.seen();
        let at = seen.iter().find(|seen| seen.text == text).unwrap().at;
        let mut widest = f32::NAN;
        for ClippedShape { shape, .. } in &self.harness.output().shapes {
            flat(shape, &mut |shape| match shape {
                // Squares with a text; bands are wider, strips lower.
                Shape::Rect(rect) if rect.fill.is_opaque() && rect.blur_width == 0.0 => {
                    let is_square = (rect.rect.width() - rect.rect.height()).abs() < 2.0;
                    if is_square && rect.rect.contains(at) {
                        widest = rect.rect.width();
                    }
                }
                _ => {}
            });
        }
        widest
    }

    /// The radius of the largest disc with its middle in a part of the window, in points.
    pub fn largest_disc(&self, place: Rect) -> f32 {
        let mut largest = 0.0_f32;
        for ClippedShape { shape, .. } in &self.harness.output().shapes {
            flat(shape, &mut |shape| match shape {
                Shape::Circle(disc) if place.contains(disc.center) => {
                    largest = largest.max(disc.radius);
                }
                _ => {}
            });
        }
        largest
    }

    /// True if the window wants no other frame before something happens.
    pub fn is_still(&self) -> bool {
        let root = &self.harness.output().viewport_output[&ViewportId::ROOT];
        root.repaint_delay > Duration::from_millis(20)
    }

    /// One frame more; true if it was wanted.
    pub fn moves_on(&mut self) -> bool {
        let wanted = !self.is_still();
        self.frame();
        wanted
    }
}

fn flat(shape: &Shape, look: &mut dyn FnMut(&Shape)) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| flat(shape, look)),
        shape => look(shape),
    }
}

fn note(shape: &Shape, clip: Rect, grounds: &mut Vec<(Rect, Ground)>, seen: &mut Vec<Seen>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| note(shape, clip, grounds, seen)),
        Shape::Rect(rect) if rect.brush.is_some() => {
            grounds.push((clip, Ground::Picture(rect.rect)));
        }
        Shape::Rect(rect) if rect.fill.is_opaque() && rect.blur_width == 0.0 => {
            grounds.push((clip, Ground::Rect(rect.rect, rect.fill)));
        }
        Shape::Circle(disc) if disc.fill.is_opaque() => {
            grounds.push((clip, Ground::Disc(disc.center, disc.radius, disc.fill)));
        }
        Shape::Mesh(mesh) => grounds.push((clip, Ground::Picture(mesh.calc_bounds()))),
        Shape::Text(text) => {
            for row in &text.galley.rows {
                let said: String = row.row.glyphs.iter().map(|glyph| glyph.chr).collect();
                let Some(section) = text.galley.job.sections.first() else { continue };
                let at =
                    text.pos + row.pos.to_vec2() + row.row.visuals.mesh_bounds.center().to_vec2();
                if said.trim().is_empty() || !clip.contains(at) {
                    continue;
                }
                // What fades has other colours than it was laid out with.
                let first = row.row.visuals.glyph_vertex_range.start;
                let Some(vertex) = row.row.visuals.mesh.vertices.get(first) else { continue };
                let own = match vertex.color {
                    Color32::PLACEHOLDER => text.fallback_color,
                    own => own,
                };
                let ink =
                    text.override_text_color.unwrap_or(own).gamma_multiply(text.opacity_factor);
                let Some(ground) = behind(grounds, at) else { continue };
                seen.push(Seen {
                    is_icon: section.format.font_id.family.to_string().starts_with("icon"),
                    ink: ground.blend(ink),
                    text: said,
                    ground,
                    at,
                });
            }
        }
        _ => {}
    }
}

/// The colour at a place, unless a picture is there.
fn behind(grounds: &[(Rect, Ground)], at: Pos2) -> Option<Color32> {
    let is_there = |(clip, ground): &&(Rect, Ground)| {
        clip.contains(at)
            && match ground {
                Ground::Rect(rect, _) | Ground::Picture(rect) => rect.contains(at),
                Ground::Disc(center, radius, _) => center.distance(at) <= *radius,
            }
    };
    match grounds.iter().rev().find(is_there)? {
        (_, Ground::Rect(_, color) | Ground::Disc(_, _, color)) => Some(*color),
        (_, Ground::Picture(_)) => None,
    }
}
