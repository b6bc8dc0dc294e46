//! What the start screen shows of a wall that is not open: its name, its counts, and its bands and squares.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use egui::epaint::RectShape;
use egui::{Color32, Mesh, Rect, Shape, Ui, pos2, vec2};

use super::super::acts::paths::wall_name;
use super::super::style::radius;
use super::super::widgets::outline;
use crate::layout::{TypeLook, lines_of, type_looks};
use crate::model::{
    ContactTypeId, Date, Picture, Wall, latest_review, magical_change, slots, slots_by_stage,
};
use crate::outside::local_day_and_hour;
use crate::paint::Theme;
use crate::samples::Sample;
use crate::storage::{self, OpenError, ReadError};
use crate::words::{self, start, window};

/// More notes than this are not drawn one by one.
const MOST_NOTES: usize = 2_000;
/// A line has at least and at most so many squares.
const MOST_ACROSS: (usize, usize) = (4, 64);
/// The width of a picture whose parts have the sides that they are drawn with, in points.
const FULL: f32 = 373.0;
/// A lower picture is a small one, in points.
const SMALL: f32 = 100.0;
/// The shape of a picture: as wide as this many of its heights.
pub const SHAPE: f32 = 1.5;

/// Which wall is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GlanceAt {
    /// One in a file, also a recovery copy.
    File(PathBuf),
    /// One that came with the program.
    Sample(Sample),
}

/// A wall at a glance.
pub struct Glance {
    /// Its title, or what stands for a blank one.
    pub title: String,
    /// "Today 11:51, 24 moments, 2 parked".
    pub line: String,
    /// "24 moments, 2 parked".
    pub counted: String,
    /// "4 magical", if anything was judged.
    pub magical: Option<String>,
    /// "+2 since 3 May", if that is known.
    pub since: Option<String>,
    picture: SmallWall,
}

/// A wall without its words: lines of bands, bands of columns of squares.
struct SmallWall {
    lines: Vec<Vec<Vec<Column>>>,
}

/// The papers of what happens at the same time.
type Column = Vec<Option<TypeLook>>;

/// The sides of a picture's parts, in points: those of a picture that is [`FULL`] wide.
#[derive(Clone, Copy)]
struct Parts {
    square: f32,
    gap: f32,
    padding: f32,
    between: f32,
}

impl Parts {
    const DRAWN: Self = Self { square: 30.0, gap: 6.0, padding: 8.0, between: 9.0 };

    /// The same in another scale, where they can be on whole points.
    fn scaled(self, scale: f32) -> Self {
        let side = |side: f32| if scale < 0.3 { side * scale } else { (side * scale).round() };
        Self {
            square: side(self.square),
            gap: side(self.gap),
            padding: side(self.padding),
            between: side(self.between),
        }
    }

    /// How wide so many columns are, or how high so many rows, with the band round them.
    fn band(self, count: usize) -> f32 {
        let count = count.max(1) as f32;
        count * (self.square + self.gap) - self.gap + 2.0 * self.padding
    }

    fn height(self, line: &[Vec<Column>]) -> f32 {
        self.band(line.iter().flatten().map(Vec::len).max().unwrap_or_default())
    }

    fn width(self, line: &[Vec<Column>]) -> f32 {
        let bands: f32 = line.iter().map(|band| self.band(band.len()) + self.between).sum();
        bands - self.between
    }

    /// Width and height of it all.
    fn size(self, lines: &[Vec<Vec<Column>>]) -> egui::Vec2 {
        let width = lines.iter().map(|line| self.width(line)).fold(0.0, f32::max);
        let height: f32 = lines.iter().map(|line| self.height(line) + self.between).sum();
        vec2(width, height - self.between)
    }
}

/// What came of looking at a wall.
pub type Glanced = Result<Glance, String>;

/// Looks at a wall in a file. What cannot be opened is said in a sentence.
pub fn at_file(file: &Path, today: Date) -> Glanced {
    match storage::open_file_or_photo(file) {
        Ok((opened, _)) => {
            let title = wall_name(&opened.wall.title, Some(file));
            Ok(Glance { title, ..Glance::of(&opened.wall, today) })
        }
        Err(OpenError::Read(ReadError::NotFound)) => Err(start::gone().to_owned()),
        Err(error) => Err(words::capitalised(&words::open_error(&error))),
    }
}

impl Glance {
    /// Looks at a wall. Takes a while for a large one.
    pub fn of(wall: &Wall, today: Date) -> Self {
        let when = wall.changed.as_ref().and_then(|changed| {
            let (day, hour) = local_day_and_hour(changed.as_str())?;
            Some(start::changed(day, &hour, today))
        });
        let judged = wall.moments.iter().any(|moment| moment.verdict().is_some());
        let magical = Picture::now(wall).magical().filter(|_| judged);
        let since = magical_change(wall).map(|change| {
            let day = latest_review(wall).and_then(|review| review.date);
            start::since(change.wall, day, today)
        });
        Self {
            title: window::shown_title(&wall.title),
            line: start::of_wall(when.as_deref(), wall),
            counted: start::of_wall(None, wall),
            magical: magical.map(start::magical),
            since: since.filter(|_| magical.is_some()),
            picture: SmallWall::of(wall),
        }
    }

    /// Paints it: bands and squares on the wall's own ground.
    pub fn paint(&self, ui: &Ui, theme: &Theme, frame: Rect) {
        blank(ui, theme, frame);
        let lines = &self.picture.lines;
        let room = room_in(frame.size());
        let scale = scale_in(room, Parts::DRAWN.size(lines)).min(frame.width() / FULL);
        let parts = Parts::DRAWN.scaled(scale);
        let size = parts.size(lines);
        let corner = frame.center() - size / 2.0;
        let mut top = corner.y.round();
        let mut squares = Vec::new();
        // Black lines would be more to be seen in a small picture than what they are round.
        let has_lines = !theme.chrome.has_outlines || frame.height() >= SMALL;
        for line in lines {
            let height = parts.height(line);
            let mut left = corner.x.round();
            for band in line {
                let size = vec2(parts.band(band.len()), height);
                let rect = Rect::from_min_size(pos2(left, top), size);
                ui.painter().rect_filled(rect, radius::NOTE, theme.band);
                if has_lines {
                    outline(ui, rect, radius::NOTE, 1.0, theme.band_line);
                }
                for (across, column) in band.iter().enumerate() {
                    for (down, look) in column.iter().enumerate() {
                        let place = vec2(across as f32, down as f32) * (parts.square + parts.gap);
                        let corner = rect.min + vec2(parts.padding, parts.padding) + place;
                        let square = Rect::from_min_size(corner, vec2(1.0, 1.0) * parts.square);
                        squares.push((square, theme.fill(look.as_ref())));
                    }
                }
                left = rect.right() + parts.between;
            }
            top += height + parts.between;
        }
        papers(ui, theme, &squares, parts.square);
    }
}

/// Draws squares of paper. Where they are large enough they have round corners and a soft shadow.
fn papers(ui: &Ui, theme: &Theme, squares: &[(Rect, Color32)], side: f32) {
    const LEAST: f32 = 9.0;
    if side < LEAST {
        let mut papers = Mesh::default();
        for (rect, fill) in squares {
            papers.add_colored_rect(*rect, *fill);
        }
        ui.painter().add(Shape::mesh(papers));
    } else {
        for (rect, fill) in squares {
            let part = side / Parts::DRAWN.square;
            for layer in &theme.note_shadows {
                let fallen = rect.translate(vec2(0.0, layer.drop * part * 0.6));
                let shape = RectShape::filled(fallen, radius::FINE, layer.color);
                ui.painter().add(shape.with_blur_width(layer.blur * part * 0.6));
            }
            ui.painter().rect_filled(*rect, radius::FINE, *fill);
        }
    }
    // Paper on its own colour: only its edge tells it apart.
    for (rect, _) in squares.iter().filter(|(_, fill)| *fill == theme.band) {
        outline(ui, *rect, radius::FINE, 1.0, theme.band_line);
    }
}

/// What a picture's squares may take of it.
fn room_in(picture: egui::Vec2) -> egui::Vec2 {
    vec2(picture.x * 0.87, picture.y * 0.78)
}

fn scale_in(room: egui::Vec2, size: egui::Vec2) -> f32 {
    (room.x / size.x.max(1.0)).min(room.y / size.y.max(1.0))
}

/// The ground of a picture.
pub fn blank(ui: &Ui, theme: &Theme, frame: Rect) {
    ui.painter().rect_filled(frame, radius::CARD, theme.ground);
    outline(ui, frame, radius::CARD, 1.0, theme.band_line);
}

impl SmallWall {
    /// In as many lines as let its squares be about as large as can be; of those in the lines that are fullest.
    fn of(wall: &Wall) -> Self {
        /// So much smaller squares are as good.
        const NEARLY: f32 = 0.92;
        let bands = bands(wall);
        let most = bands.iter().map(Vec::len).sum::<usize>().max(MOST_ACROSS.0);
        let room = room_in(vec2(FULL, FULL / SHAPE));
        let candidates = (MOST_ACROSS.0..=most.min(MOST_ACROSS.1)).map(|across| {
            let lines = in_lines(&bands, across);
            let size = Parts::DRAWN.size(&lines);
            let widths: f32 = lines.iter().map(|line| Parts::DRAWN.width(line)).sum();
            let filled = widths / (size.x * lines.len() as f32).max(1.0);
            (scale_in(room, size).min(1.0), filled, lines)
        });
        let candidates: Vec<_> = candidates.collect();
        let largest = candidates.iter().map(|(scale, ..)| *scale).fold(0.0, f32::max);
        let large = candidates.into_iter().filter(|(scale, ..)| *scale >= largest * NEARLY);
        let fullest = large.max_by(|a, b| a.1.total_cmp(&b.1));
        Self { lines: fullest.map(|(.., lines)| lines).unwrap_or_default() }
    }
}

/// The stages with what happens in them; those before the first stage come first, if there are any.
fn bands(wall: &Wall) -> Vec<Vec<Column>> {
    let kinds = wall.contact_types.iter().map(|kind| &kind.id);
    let looks: HashMap<&ContactTypeId, TypeLook> = kinds.zip(type_looks(wall)).collect();
    let look = |moment: &usize| {
        let contact = wall.moments[*moment].contact.as_ref()?;
        looks.get(contact).cloned()
    };
    let slots = slots(wall);
    let mut left = MOST_NOTES;
    let mut bands = Vec::new();
    for (stage, own) in slots_by_stage(wall, &slots) {
        if stage.is_none() && own.is_empty() && !wall.stages.is_empty() {
            continue;
        }
        let mut band = Vec::new();
        for slot in own.iter().take(left) {
            let column: Column = slot.moments.iter().take(left).map(look).collect();
            left -= column.len();
            band.push(column);
        }
        bands.push(band);
    }
    bands
}

/// Breaks bands into lines of so many columns, as the wall's own are broken.
fn in_lines(bands: &[Vec<Column>], columns: usize) -> Vec<Vec<Vec<Column>>> {
    let counts: Vec<usize> = bands.iter().map(Vec::len).collect();
    let lines = lines_of(&counts, columns).into_iter();
    lines
        .map(|line| line.into_iter().map(|(band, slots)| bands[band][slots].to_vec()).collect())
        .collect()
}
