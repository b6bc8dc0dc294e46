//! What only a window shows on the wall: selection, focus, the gap, the lifted note, the marquee (tokens 4.1).

use egui::epaint::Color32;
use egui::epaint::shape_transform::adjust_colors;

use super::canvas::{Canvas, Detail};
use super::marks::numeral;
use super::note::{frame_width, paint_note};
use crate::layout::{Band, Note, TypeLook, WallPos, WallRect};

/// Between a note, or its frame, and the ring round it.
const GAP: f32 = 2.0;

/// The ring round a selected note.
pub fn selection_ring(canvas: &mut Canvas<'_, '_>, note: &Note) {
    const WIDTH: f32 = 4.0;
    // The ring of a priority stands outside its frame.
    let frame = frame_width(canvas.theme, note.rank.is_some());
    let ring = note.rect.expanded(frame + GAP + WIDTH);
    let accent = canvas.theme.chrome.accent;
    canvas.outlined_rect(ring, 8.0, Color32::TRANSPARENT, WIDTH, accent);
}

/// The deeper shadow of a note under the pointer.
pub fn rise(canvas: &mut Canvas<'_, '_>, rect: WallRect) {
    if canvas.detail == Detail::Simple {
        return;
    }
    for shadow in canvas.theme.chrome.hover_shadows {
        let fallen = WallRect { y: rect.y + shadow.drop, ..rect };
        canvas.blurred_rect(fallen, 3.0, shadow.blur, shadow.color);
    }
}

/// The dashed ring round the note that has the keyboard's focus.
pub fn focus_ring(canvas: &mut Canvas<'_, '_>, note: &Note, is_selected: bool) {
    let beyond = if is_selected || note.rank.is_some() { 4.0 } else { 0.0 };
    let ink = canvas.theme.ink;
    canvas.dashed_rect(note.rect.expanded(6.0 + beyond), 11.0, 3.0, (8.0, 5.0), ink);
}

/// The ring round a note that was looked for and found: as that of a selected one, but thinner.
pub fn found_ring(canvas: &mut Canvas<'_, '_>, note: &Note) {
    const WIDTH: f32 = 2.0;
    // The ring of a priority stands outside its frame.
    let frame = frame_width(canvas.theme, note.rank.is_some());
    let ring = note.rect.expanded(frame + GAP + WIDTH);
    let accent = canvas.theme.chrome.accent;
    canvas.outlined_rect(ring, 7.0, Color32::TRANSPARENT, WIDTH, accent);
}

/// Brings what was painted so far close to the paper of the bands, so that what comes after it stands out. Colours are
/// mixed, not made transparent: notes have paper over dark frames.
pub fn fade(canvas: &mut Canvas<'_, '_>) {
    const LEFT: f32 = 0.24;
    let paper = canvas.theme.band;
    let mix = move |color: &mut Color32| {
        *color = match color.a() {
            _ if *color == Color32::PLACEHOLDER => *color,
            u8::MAX => paper.lerp_to_gamma(*color, LEFT),
            _ => color.gamma_multiply(LEFT),
        };
    };
    for shape in &mut canvas.shapes {
        adjust_colors(shape, mix);
    }
}

/// Lets what was painted since there were so many shapes be seen only in part, 0 to 1.
pub fn dim_since(canvas: &mut Canvas<'_, '_>, shapes: usize, presence: f32) {
    for shape in &mut canvas.shapes[shapes..] {
        adjust_colors(shape, move |color| {
            if *color != Color32::PLACEHOLDER {
                *color = color.gamma_multiply(presence);
            }
        });
    }
}

/// The place that a note has left, or where it would land.
pub fn gap(canvas: &mut Canvas<'_, '_>, rect: WallRect) {
    let axis = canvas.theme.axis;
    canvas.dashed_rect(rect, 4.0, 2.0, (6.0, 5.0), axis);
}

/// The outline of the stage whose notes the dragged ones would join.
pub fn band_lit(canvas: &mut Canvas<'_, '_>, band: &Band) {
    let accent = canvas.theme.chrome.accent;
    canvas.outlined_rect(band.rect, 12.0, Color32::TRANSPARENT, 3.0, accent);
    // Two layers of letters would have rims of two colours.
    let (width, height) = (band.name.width(), band.name.height());
    let before = WallRect::new(band.name_at.x, band.name_at.y, width, height).expanded(1.0);
    let paper = canvas.theme.band;
    canvas.rect(before, 0.0, paper);
    canvas.text(&band.name, band.name_at, band.rect.right() - band.name_at.x, accent);
}

/// The rectangle that selects what it touches.
pub fn marquee(canvas: &mut Canvas<'_, '_>, rect: WallRect) {
    let accent = canvas.theme.chrome.accent;
    canvas.outlined_rect(rect, 6.0, accent.gamma_multiply(0.08), 2.0, accent);
}

/// A note under the pointer.
pub struct Lift<'n> {
    /// The note.
    pub note: &'n Note,
    /// Its type's look.
    pub look: Option<&'n TypeLook>,
    /// Its left top corner.
    pub at: WallPos,
    /// How far it is lifted, 0 to 1.
    pub height: f32,
}

/// Paints a note under the pointer: a little larger, with a deep shadow.
pub fn lift(canvas: &mut Canvas<'_, '_>, lifted: &Lift<'_>) {
    const LARGER: f32 = 0.05;
    let scale = 1.0 + LARGER * lifted.height;
    let size = lifted.note.rect;
    let middle = WallPos::new(lifted.at.x + size.width / 2.0, lifted.at.y + size.height / 2.0);
    let corner =
        WallPos::new(middle.x - size.width * scale / 2.0, middle.y - size.height * scale / 2.0);
    let before = canvas.transform;
    canvas.transform = before.inside(corner, scale);
    let here = WallRect::new(0.0, 0.0, size.width, size.height);
    for shadow in canvas.theme.chrome.lifted_shadows {
        let drop = shadow.drop * lifted.height;
        let fallen = WallRect { y: drop, ..here };
        canvas.blurred_rect(fallen, 3.0, shadow.blur * lifted.height, shadow.color);
    }
    let note = Note { rect: here, ..lifted.note.clone() };
    paint_note(canvas, &note, lifted.look);
    canvas.transform = before;
}

/// How many notes hang on the pointer, on the upper left corner of the one on top: its upper right one is for a rank.
pub fn pile_count(canvas: &mut Canvas<'_, '_>, count: usize, corner: WallPos) {
    const DIAMETER: f32 = 40.0;
    const RING: f32 = 3.0;
    let center = WallPos::new(corner.x + 4.0, corner.y + 4.0);
    let theme = canvas.theme;
    canvas.disc(center, DIAMETER, theme.ring);
    canvas.disc(center, DIAMETER - 2.0 * RING, theme.chrome.accent);
    numeral(canvas, &count.to_string(), center, 20.0, theme.chrome.on_accent);
}
