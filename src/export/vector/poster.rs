//! A page enlarged over several sheets of paper: where each sheet lies, and what stands in its margin.

use egui::epaint::text::Fonts;

use super::glyphs::{Setting, Shaper};
use super::{Op, Outline, Paint};
use crate::layout::Page;
use crate::layout::text::CAP_HEIGHT_EM;
use crate::paint::{Theme, bold, regular};
use crate::words::papers;

/// Points a millimetre.
pub(in crate::export) const POINTS: f32 = 72.0 / 25.4;
/// Printers cannot print up to the edge; marks and numbers stand here.
const MARGIN: f32 = 10.0 * POINTS;
/// Neighbouring sheets show this much of the same.
const OVERLAP: f32 = 10.0 * POINTS;
/// Capitals of this height are read from two metres away.
const READABLE_CAPITALS: f32 = 4.0 * POINTS;
/// Sheets beside each other at most.
pub const MOST_SHEETS: usize = 20;
/// So many sheets across at most where the number is left to the program.
const MOST_BY_ITSELF: usize = 8;
/// A last row of sheets with less on it is saved by making the poster that much smaller.
const SAVED_ROW: f32 = 0.12;

/// How a page lies on its sheets. Lengths in points, unless a name says otherwise.
pub(in crate::export) struct Poster {
    /// Sheets beside each other.
    pub across: usize,
    /// Sheets under each other.
    pub down: usize,
    /// Of a whole sheet.
    pub sheet: [f32; 2],
    /// Points a page unit.
    pub scale: f32,
    /// Where the page's left top corner is from the left top corner of all sheets' insides put together.
    origin: [f32; 2],
}

/// One sheet of a poster.
pub(in crate::export) struct Tile {
    /// From the left, from 0.
    pub column: usize,
    /// From the top, from 0.
    pub row: usize,
}

impl Poster {
    /// Lays a page over sheets of a size, upright or lying as the page is, so many beside each other.
    pub fn new(page: &Page, sheet: [f32; 2], across: Option<usize>) -> Self {
        let size = [page.size.width.max(1.0), page.size.height.max(1.0)];
        let (short, long) = (sheet[0].min(sheet[1]), sheet[0].max(sheet[1]));
        let sheet = if size[0] >= size[1] { [long, short] } else { [short, long] };
        let step = sheet.map(|side| side - 2.0 * MARGIN - OVERLAP);
        let across = across.map(|across| across.clamp(1, MOST_SHEETS)).unwrap_or_else(|| {
            let readable = READABLE_CAPITALS / (page.smallest_text() * CAP_HEIGHT_EM);
            let needed = (readable * size[0] - OVERLAP) / step[0];
            (needed.ceil().max(2.0) as usize).min(MOST_BY_ITSELF)
        });
        let mut scale = (across as f32 * step[0] + OVERLAP) / size[0];
        let needed = ((scale * size[1] - OVERLAP) / step[1]).max(0.01);
        let mut down = needed.ceil().max(1.0);
        if down > 1.0 && needed / (down - 1.0) < 1.0 + SAVED_ROW {
            down -= 1.0;
            scale = (down * step[1] + OVERLAP) / size[1];
        }
        let inside = [across as f32 * step[0] + OVERLAP, down * step[1] + OVERLAP];
        let origin = [0, 1].map(|side| (inside[side] - scale * size[side]) / 2.0);
        Self { across, down: down as usize, sheet, scale, origin }
    }

    /// The sheets, row by row.
    pub fn tiles(&self) -> impl Iterator<Item = Tile> {
        let across = self.across;
        (0..self.down).flat_map(move |row| (0..across).map(move |column| Tile { column, row }))
    }

    /// The printed part of a sheet: left, top, right, bottom.
    pub fn inside(&self) -> [f32; 4] {
        [MARGIN, MARGIN, self.sheet[0] - MARGIN, self.sheet[1] - MARGIN]
    }

    /// Where the page's left top corner lies, from the left top corner of a sheet.
    pub fn page_at(&self, tile: &Tile) -> [f32; 2] {
        let step = self.sheet.map(|side| side - 2.0 * MARGIN - OVERLAP);
        [
            MARGIN + self.origin[0] - tile.column as f32 * step[0],
            MARGIN + self.origin[1] - tile.row as f32 * step[1],
        ]
    }

    /// What of the page is seen on a sheet, in page units: left, top, right, bottom.
    pub fn window(&self, tile: &Tile) -> [f32; 4] {
        let [x, y] = self.page_at(tile);
        let [left, top, right, bottom] = self.inside();
        [left - x, top - y, right - x, bottom - y].map(|side| side / self.scale)
    }

    /// What stands in a sheet's margin, in points: marks to cut and to glue along, the sheet's number, a small map.
    pub fn margin(
        &self,
        tile: &Tile,
        theme: &Theme,
        fonts: &Fonts,
        shaper: &mut Shaper<'_>,
    ) -> Vec<Op> {
        const BESIDE: f32 = 3.0 * POINTS;
        const TEXT_DOWN: f32 = 4.6 * POINTS;
        // Paper is white, whatever the theme.
        let Some(ink) = Paint::of(Theme::paper().ink) else { return Vec::new() };
        let mut ops = vec![self.cut_marks(ink)];
        ops.extend(self.glue_marks(tile, ink));
        let [left, _, right, bottom] = self.inside();
        let number = tile.row * self.across + tile.column + 1;
        let which = papers::sheet(tile.row, tile.column, number, self.across * self.down);
        let mut x = left + BESIDE;
        for (family, text) in [(bold(), which.as_str()), (regular(), papers::how_to_glue())] {
            let setting = Setting { family: &family, size: 8.0, paint: ink, is_icon: false };
            let (runs, width) = shaper.shape(fonts, text, &setting, [x, bottom + TEXT_DOWN]);
            ops.extend(runs.into_iter().map(Op::Text));
            x += width + BESIDE;
        }
        ops.extend(self.map(tile, [right - OVERLAP - BESIDE, bottom + 1.2 * POINTS], ink, theme));
        ops
    }

    /// Short lines at the corners, in the margin.
    fn cut_marks(&self, ink: Paint) -> Op {
        const NEAR: f32 = 1.0 * POINTS;
        const FAR: f32 = 6.0 * POINTS;
        let [left, top, right, bottom] = self.inside();
        let mut lines = Vec::new();
        for (x, out) in [(left, -1.0), (right, 1.0)] {
            for (y, up) in [(top, -1.0), (bottom, 1.0)] {
                lines.push(vec![[x + out * NEAR, y], [x + out * FAR, y]]);
                lines.push(vec![[x, y + up * NEAR], [x, y + up * FAR]]);
            }
        }
        Op::Stroke { outline: Outline::Lines { lines, closed: false }, width: 0.5, paint: ink }
    }

    /// Where the edges of the next sheets will lie.
    fn glue_marks(&self, tile: &Tile, ink: Paint) -> Option<Op> {
        const NEAR: f32 = 1.0 * POINTS;
        const FAR: f32 = 3.0 * POINTS;
        let [left, top, right, bottom] = self.inside();
        let mut lines = Vec::new();
        if tile.column + 1 < self.across {
            let x = right - OVERLAP;
            lines.push(vec![[x, top - FAR], [x, top - NEAR]]);
            lines.push(vec![[x, bottom + NEAR], [x, bottom + FAR]]);
        }
        if tile.row + 1 < self.down {
            let y = bottom - OVERLAP;
            lines.push(vec![[left - FAR, y], [left - NEAR, y]]);
            lines.push(vec![[right + NEAR, y], [right + FAR, y]]);
        }
        let outline = Outline::Lines { lines, closed: false };
        let any = matches!(&outline, Outline::Lines { lines, .. } if !lines.is_empty());
        any.then_some(Op::Stroke { outline, width: 0.25, paint: ink })
    }

    /// All sheets, small, with this one filled; its right top corner at a place.
    fn map(&self, tile: &Tile, at: [f32; 2], ink: Paint, theme: &Theme) -> Vec<Op> {
        const HEIGHT: f32 = 5.0 * POINTS;
        const MOST_ROWS: usize = 12;
        if self.across * self.down == 1 || self.down > MOST_ROWS {
            return Vec::new();
        }
        let height = (HEIGHT / self.down as f32).min(1.8 * POINTS);
        let width = height * self.sheet[0] / self.sheet[1];
        let outline = |tile: &Tile| Outline::Rect {
            min: [
                at[0] - (self.across - tile.column) as f32 * width,
                at[1] + tile.row as f32 * height,
            ],
            size: [width, height],
            radii: [0.0; 4],
        };
        let fill = Op::Fill { outline: outline(tile), paint: ink };
        let line = Paint::of(theme.axis).unwrap_or(ink);
        let others = self.tiles();
        let others =
            others.map(|tile| Op::Stroke { outline: outline(&tile), width: 0.4, paint: line });
        std::iter::once(fill).chain(others).collect()
    }
}
