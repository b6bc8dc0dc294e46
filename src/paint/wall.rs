//! The wall: bands, axis, beads, notes, the parked block (tokens 4.2 to 4.4).

use super::canvas::{Canvas, Detail};
use super::fonts::{icon_bold, icon_fill};
use super::icons;
use super::note::paint_note;
use crate::layout::{AxisEnd, AxisLine, Band, Bead, ParkedBlock, Scene, WallPos, WallRect};

const BAND_RADIUS: f32 = 12.0;
const SHELF_RADIUS: f32 = 18.0;
const AXIS_WIDTH: f32 = 2.0;
const BEAD_DIAMETER: f32 = 30.0;
/// Beside a number that stretches its bead, at both sides together.
const BEAD_PADDING: f32 = 8.0;
/// Smaller beads are no more than dust on the axis.
const SMALLEST_BEAD_PX: f32 = 2.0;
/// Round the parked notes.
const PARKED_LINE: f32 = 2.0;
const DASH: (f32, f32) = (6.0, 5.0);

/// Something on the wall that is painted by itself, so that a painter may take any part of it, in any number of goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WallPart {
    /// A stage's sheet, by its place in [`Scene::bands`].
    Band(usize),
    /// The parked notes' sheet.
    ParkedSheet,
    /// A line of the axis.
    Axis(usize),
    /// A bead.
    Bead(usize),
    /// A note.
    Note(usize),
}

/// Every part of a wall, first behind.
pub fn wall_parts(scene: &Scene) -> impl Iterator<Item = WallPart> {
    (0..scene.bands.len())
        .map(WallPart::Band)
        .chain(scene.parked.iter().map(|_| WallPart::ParkedSheet))
        .chain((0..scene.axis.len()).map(WallPart::Axis))
        .chain((0..scene.beads.len()).map(WallPart::Bead))
        .chain((0..scene.notes.len()).map(WallPart::Note))
}

/// From where to where down the wall a part reaches at most, with its shadows and stickers, in u.
pub fn wall_part_rows(scene: &Scene, part: WallPart) -> (f32, f32) {
    /// More than any sticker, shadow or flag overhangs.
    const OVERHANG: f32 = 40.0;
    let (top, bottom) = match part {
        WallPart::Band(place) => {
            let rect = scene.bands[place].rect;
            (rect.y, rect.bottom())
        }
        WallPart::ParkedSheet => {
            scene.parked.as_ref().map_or((0.0, 0.0), |parked| (parked.rect.y, parked.rect.bottom()))
        }
        WallPart::Axis(place) => (scene.axis[place].from.y, scene.axis[place].from.y),
        WallPart::Bead(place) => (scene.beads[place].center.y, scene.beads[place].center.y),
        WallPart::Note(place) => {
            let rect = scene.notes[place].rect;
            (rect.y, rect.bottom())
        }
    };
    (top - OVERHANG, bottom + OVERHANG)
}

/// Paints one part of a wall.
pub fn paint_wall_part(canvas: &mut Canvas<'_, '_>, scene: &Scene, part: WallPart) {
    match part {
        WallPart::Band(place) => paint_band(canvas, &scene.bands[place]),
        WallPart::ParkedSheet => {
            if let Some(parked) = &scene.parked {
                paint_parked_sheet(canvas, parked);
            }
        }
        WallPart::Axis(place) => paint_axis(canvas, &scene.axis[place]),
        WallPart::Bead(place) => {
            if canvas.detail > Detail::Simple && canvas.px(BEAD_DIAMETER) >= SMALLEST_BEAD_PX {
                paint_bead(canvas, &scene.beads[place]);
            }
        }
        WallPart::Note(place) => {
            let note = &scene.notes[place];
            let look = note.contact.and_then(|place| scene.types.get(place));
            paint_note(canvas, note, look);
        }
    }
}

fn paint_band(canvas: &mut Canvas<'_, '_>, band: &Band) {
    let theme = canvas.theme;
    let line = theme.band_line_width;
    canvas.outlined_rect(band.rect, BAND_RADIUS, theme.band, line, theme.band_line);
    let width = band.rect.right() - band.name_at.x;
    if canvas.detail > Detail::Simple {
        canvas.text(&band.name, band.name_at, width, theme.ink);
    }
    let least = if band.count.is_continued { Detail::FewWords } else { Detail::Full };
    if canvas.detail >= least {
        canvas.text(&band.count.block, band.count.at, width, theme.ink3);
    }
    if let Some((place, words)) = &band.empty_place {
        canvas.dashed_rect(*place, 4.0, 2.0, DASH, theme.dashed);
        if canvas.detail == Detail::Simple {
            return;
        }
        let middle = place.center();
        let top = middle.y - words.height() / 2.0;
        canvas.centered_text(words, middle.x, top, theme.ink3);
    }
}

fn paint_parked_sheet(canvas: &mut Canvas<'_, '_>, parked: &ParkedBlock) {
    let theme = canvas.theme;
    // Within its edge, as the outlines of its neighbours.
    let line = parked.rect.expanded(-PARKED_LINE / 2.0);
    canvas.dashed_rect(line, SHELF_RADIUS, PARKED_LINE, DASH, theme.dashed);
    let icon_at = WallPos::new(
        parked.heading_at.x - 20.0,
        parked.heading_at.y + parked.heading.style.line_height / 2.0,
    );
    canvas.icon(icons::TRAY, &icon_bold(), icon_at, 24.0, theme.ink);
    canvas.text(&parked.heading, parked.heading_at, parked.rect.width, theme.ink);
}

fn paint_axis(canvas: &mut Canvas<'_, '_>, line: &AxisLine) {
    let color = canvas.theme.axis;
    let y = line.from.y;
    match line.end {
        AxisEnd::Continues => {
            canvas.line(line.from, WallPos::new(line.to_x, y), AXIS_WIDTH, color);
            let at = WallPos::new(line.to_x - 5.0, y);
            canvas.icon(icons::CARET_RIGHT, &icon_bold(), at, 18.0, color);
        }
        AxisEnd::JourneyEnds => {
            let pole_x = line.to_x - 20.0;
            canvas.line(line.from, WallPos::new(pole_x, y), AXIS_WIDTH, color);
            canvas.line(WallPos::new(pole_x, y), WallPos::new(pole_x, y - 20.0), AXIS_WIDTH, color);
            canvas.icon(
                icons::FLAG_PENNANT,
                &icon_fill(),
                WallPos::new(pole_x + 7.0, y - 10.0),
                24.0,
                color,
            );
        }
    }
}

fn paint_bead(canvas: &mut Canvas<'_, '_>, bead: &Bead) {
    let theme = canvas.theme;
    // A number of three digits or more stretches its bead.
    let width = BEAD_DIAMETER.max(bead.number.width() + BEAD_PADDING);
    if width > BEAD_DIAMETER {
        let outer = WallRect::new(
            bead.center.x - width / 2.0,
            bead.center.y - BEAD_DIAMETER / 2.0,
            width,
            BEAD_DIAMETER,
        )
        .expanded(AXIS_WIDTH / 2.0);
        canvas.outlined_rect(outer, outer.height / 2.0, theme.bead, AXIS_WIDTH, theme.axis);
    } else {
        // Discs are round at every zoom; a rectangle's corners are rounded in whole pixels.
        let diameter = BEAD_DIAMETER + AXIS_WIDTH;
        canvas.outlined_disc(bead.center, diameter, theme.bead, AXIS_WIDTH, theme.axis);
    }
    // The digits' middle is the bead's.
    let style = bead.number.style;
    let cap_height = crate::layout::text::CAP_HEIGHT_EM * style.size;
    let top = bead.center.y + cap_height / 2.0 - style.baseline();
    canvas.centered_text(&bead.number, bead.center.x, top, theme.ink2);
}
