//! What the start screen shows of a wall that is not open: its name, its counts, and its bands and squares.

use std::path::{Path, PathBuf};

use egui::{Mesh, Rect, Shape, Ui, vec2};

use super::super::style::radius;
use super::super::widgets::outline;
use crate::layout::{NoteTexts, TypeLook, WallLayout, WallRect, WallSize, whole_fit};
use crate::model::{Date, Picture, Wall, latest_review, magical_change};
use crate::outside::local_day_and_hour;
use crate::paint::{FontBook, Theme};
use crate::samples::Sample;
use crate::storage::{self, OpenError, ReadError};
use crate::words::{self, start, window};

/// More notes than this are not drawn one by one.
const MOST_NOTES: usize = 2_000;
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
    /// "Today 11:51, 24 moments".
    pub line: String,
    /// "24 moments".
    pub counted: String,
    /// "4 magical", if anything was judged.
    pub magical: Option<String>,
    /// "+2 since 3 May", if that is known.
    pub since: Option<String>,
    picture: SmallWall,
}

/// A laid-out wall without its words.
struct SmallWall {
    size: WallSize,
    bands: Vec<WallRect>,
    notes: Vec<(WallRect, Option<TypeLook>)>,
}

/// What walls' texts are measured with, to lay them out.
pub fn book() -> FontBook {
    /// Only widths are measured with these fonts.
    const ATLAS_SIDE: usize = 2_048;
    FontBook::new(ATLAS_SIDE)
}

/// What came of looking at a wall.
pub type Glanced = Result<Glance, String>;

/// Looks at a wall in a file. What cannot be opened is said in a sentence.
pub fn at_file(file: &Path, today: Date, book: &mut FontBook) -> Glanced {
    match storage::open_file_or_photo(file) {
        Ok((opened, _)) => Ok(Glance::of(&opened.wall, today, book)),
        Err(OpenError::Read(ReadError::NotFound)) => Err(start::gone().to_owned()),
        Err(error) => Err(words::capitalised(&words::open_error(&error))),
    }
}

impl Glance {
    /// Looks at a wall. Takes a while for a large one.
    pub fn of(wall: &Wall, today: Date, book: &mut FontBook) -> Self {
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
            line: start::of_wall(when.as_deref(), wall.timeline().count()),
            counted: start::of_wall(None, wall.timeline().count()),
            magical: magical.map(start::magical),
            since: since.filter(|_| magical.is_some()),
            picture: SmallWall::of(wall, today, book),
        }
    }

    /// Paints it: bands and squares on the wall's own ground.
    pub fn paint(&self, ui: &Ui, theme: &Theme, frame: Rect) {
        blank(ui, theme, frame);
        let room = frame.shrink2(vec2(frame.width() * 0.06, frame.height() * 0.1));
        let size = self.picture.size;
        let scale = (room.width() / size.width.max(1.0)).min(room.height() / size.height.max(1.0));
        let scale = scale.min(0.3);
        let corner = room.center() - vec2(size.width, size.height) * scale / 2.0;
        let place = |part: &WallRect| {
            Rect::from_min_size(
                corner + vec2(part.x, part.y) * scale,
                vec2(part.width, part.height) * scale,
            )
        };
        for band in &self.picture.bands {
            let rect = place(band);
            ui.painter().rect_filled(rect, radius::NOTE, theme.band);
            outline(ui, rect, radius::NOTE, 1.0, theme.band_line);
        }
        let mut papers = Mesh::default();
        let mut feet = Mesh::default();
        let mut edges = Vec::new();
        for (rect, look) in &self.picture.notes {
            let rect = place(rect);
            // The little shadow that makes paper of a square.
            feet.add_colored_rect(rect.translate(vec2(0.0, 1.5)), theme.note_shadows[0].color);
            let fill = theme.fill(look.as_ref());
            papers.add_colored_rect(rect, fill);
            if fill == theme.band {
                // Paper on its own colour: only its edge tells it apart.
                edges.push(rect);
            }
        }
        ui.painter().add(Shape::mesh(feet));
        ui.painter().add(Shape::mesh(papers));
        for rect in edges {
            outline(ui, rect, 0.0, 1.0, theme.band_line);
        }
    }
}

/// The ground of a picture.
pub fn blank(ui: &Ui, theme: &Theme, frame: Rect) {
    ui.painter().rect_filled(frame, radius::CARD, theme.ground);
    outline(ui, frame, radius::CARD, 1.0, theme.band_line);
}

impl SmallWall {
    fn of(wall: &Wall, today: Date, book: &mut FontBook) -> Self {
        /// Some room with a picture's shape; only the shape matters.
        const ROOM: f32 = 1_000.0;
        let layout = WallLayout::for_screen(wall, today, &mut NoteTexts::default(), book);
        let (flow, _) = whole_fit(&layout, ROOM * SHAPE, ROOM, book);
        let scene = layout.scene(flow, book);
        let look = |contact: Option<usize>| contact.and_then(|place| scene.types.get(place));
        let notes = scene.notes.iter().take(MOST_NOTES);
        Self {
            size: scene.size,
            bands: scene.bands.iter().map(|band| band.rect).collect(),
            notes: notes.map(|note| (note.rect, look(note.contact).cloned())).collect(),
        }
    }
}
