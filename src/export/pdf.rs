//! Pages as a PDF: lines and letters, not pixels. Text can be selected, searched and read out.

use std::io;
use std::num::NonZeroU16;

use krilla::Document;
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point, Rect, Size, Transform};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline as Bookmarks, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ContentTag, SpanTag, Tag, TagGroup, TagTree};
use krilla::text::{Font, GlyphId, KrillaGlyph};

use super::Progress;
use super::vector::{
    About, Drawing, DrawingReport, Group, Op, Outline, POINTS, Paint, Poster, Role, Run, Scene,
    Shaper, Sheet, Tile, curved,
};
use crate::layout::Paper;
use crate::model::Timestamp;
use crate::paint::FontFiles;

/// No reader opens longer sheets (200 inches).
const LONGEST_MM: f32 = 5_080.0;

/// The size of a slide, in millimetres.
const SLIDE_MM: (f32, f32) = (338.67, 190.5);
/// The height of a long line, in millimetres: a strip of A4.
const LINE_MM: f32 = 190.0;

/// The paper of a PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PdfPaper {
    /// Each page on a sheet, as large as fits, in its middle.
    Fitted(Paper),
    /// The first page enlarged over several sheets, lying or upright as the page is; the others one on each.
    Poster {
        /// One sheet.
        sheet: Paper,
        /// Sheets beside each other; `None` is as many as make the text readable from some metres away.
        across: Option<usize>,
    },
}

impl PdfPaper {
    /// How a drawing's first page lies on many sheets, if it does.
    pub(super) fn poster(self, drawing: &Drawing) -> Option<Poster> {
        let Self::Poster { across, .. } = self else { return None };
        let page = drawing.pages().first()?;
        Some(Poster::new(page, self.size([page.size.width, page.size.height]), across))
    }

    /// In points, for a page of a size.
    fn size(self, page: [f32; 2]) -> [f32; 2] {
        let (Self::Fitted(paper) | Self::Poster { sheet: paper, .. }) = self;
        let (width, height) = match (paper.sheet_mm(), paper) {
            (Some(sheet), _) => sheet,
            (None, Paper::Line) => {
                let length = LINE_MM * page[0] / page[1].max(1.0);
                let shrunk = (LONGEST_MM / length).min(1.0);
                (length * shrunk, LINE_MM * shrunk)
            }
            (None, _) => SLIDE_MM,
        };
        [width * POINTS, height * POINTS]
    }
}

/// A drawing as a PDF.
///
/// # Errors
/// If a font of the system cannot be embedded, or `progress` was cancelled.
pub(super) fn write(
    drawing: &Drawing,
    mut scene: Scene,
    paper: PdfPaper,
    poster: Option<Poster>,
    progress: &Progress,
) -> io::Result<(Vec<u8>, DrawingReport)> {
    let poster = poster.map(|poster| with_margins(poster, drawing, &mut scene));
    let fonts = embedded(&scene.fonts);
    let mut document = Document::new();
    document.set_metadata(metadata(&drawing.about));
    let mut tree = TagTree::new();
    let mut pages = Bookmarks::new();
    let mut report = DrawingReport { missing: scene.missing, sheets: 0 };
    for (number, sheet) in scene.sheets.iter().enumerate() {
        if let (0, Some((poster, tiles))) = (number, &poster) {
            for (tile, margin) in tiles {
                progress.go_on()?;
                progress.advance();
                report.sheets += 1;
                let view = View::of_tile(poster, tile);
                draw_page(&mut document, &mut tree, &fonts, sheet, &view, margin)?;
            }
            continue;
        }
        progress.go_on()?;
        progress.advance();
        pages.push_child(bookmark(sheet, report.sheets));
        report.sheets += 1;
        let view = View::fitted(sheet.size, paper.size(sheet.size));
        draw_page(&mut document, &mut tree, &fonts, sheet, &view, &[])?;
    }
    document.set_tag_tree(tree);
    if scene.sheets.len() > 1 {
        document.set_outline(pages);
    }
    let bytes = document.finish().map_err(|error| io::Error::other(error.to_string()))?;
    Ok((bytes, report))
}

/// A page by its title, in the reader's list of pages.
fn bookmark(sheet: &Sheet, page: usize) -> OutlineNode {
    let title = sheet.groups.iter().find(|group| group.role == Role::Title);
    let title = title.map(Group::text).unwrap_or_default();
    OutlineNode::new(title, XyzDestination::new(page, Point::from_xy(0.0, 0.0)))
}

/// A poster's sheets with what stands in their margins.
fn with_margins(
    poster: Poster,
    drawing: &Drawing,
    scene: &mut Scene,
) -> (Poster, Vec<(Tile, Vec<Op>)>) {
    let mut shaper = Shaper::new(&mut scene.fonts);
    let tiles = poster.tiles().map(|tile| {
        let margin = poster.margin(&tile, &drawing.theme, drawing.book.fonts(), &mut shaper);
        (tile, margin)
    });
    let tiles = tiles.collect();
    (poster, tiles)
}

/// Every font in use, as the PDF embeds it: only the glyphs that are needed.
fn embedded(files: &FontFiles) -> Vec<Option<Font>> {
    let files = files.files().iter();
    files.map(|file| Font::new(file.data.font.clone().into(), file.data.index)).collect()
}

fn metadata(about: &About) -> Metadata {
    let metadata = Metadata::new()
        .title(about.title.clone())
        .description(about.description.clone())
        .creator(env!("CARGO_PKG_NAME").to_owned())
        .producer(env!("CARGO_PKG_NAME").to_owned());
    match about.changed.as_ref().and_then(moment_in_time) {
        Some(date) => metadata.creation_date(date),
        None => metadata,
    }
}

/// A time as PDF has it.
fn moment_in_time(time: &Timestamp) -> Option<DateTime> {
    let text = time.as_str();
    let number = |range: std::ops::Range<usize>| text.get(range)?.parse::<u8>().ok();
    let year = text.get(..4)?.parse().ok()?;
    let date = DateTime::new(year).month(number(5..7)?).day(number(8..10)?);
    let time = date.hour(number(11..13)?).minute(number(14..16)?).second(number(17..19)?);
    let zone = text.get(19..)?.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    match zone.as_bytes() {
        [b'Z' | b'z'] => Some(time.utc_offset_hour(0).utc_offset_minute(0)),
        [_, _, _, b':', _, _] => {
            let hours = zone.get(..3)?.parse().ok()?;
            let minutes = zone.get(4..)?.parse().ok()?;
            Some(time.utc_offset_hour(hours).utc_offset_minute(minutes))
        }
        _ => Some(time),
    }
}

/// How a page lies on a sheet of paper, in points.
struct View {
    paper: [f32; 2],
    scale: f32,
    at: [f32; 2],
    /// What is seen, in points: left, top, right, bottom.
    seen: [f32; 4],
    /// The same in page units, where it is less than everything.
    window: Option<[f32; 4]>,
}

impl View {
    fn fitted(page: [f32; 2], paper: [f32; 2]) -> Self {
        let scale = (paper[0] / page[0].max(1.0)).min(paper[1] / page[1].max(1.0));
        let at = [0, 1].map(|side| (paper[side] - page[side] * scale) / 2.0);
        Self { paper, scale, at, seen: [0.0, 0.0, paper[0], paper[1]], window: None }
    }

    fn of_tile(poster: &Poster, tile: &Tile) -> Self {
        Self {
            paper: poster.sheet,
            scale: poster.scale,
            at: poster.page_at(tile),
            seen: poster.inside(),
            window: Some(poster.window(tile)),
        }
    }
}

fn draw_page(
    document: &mut Document,
    tree: &mut TagTree,
    fonts: &[Option<Font>],
    sheet: &Sheet,
    view: &View,
    margin: &[Op],
) -> io::Result<()> {
    let bad_size = || io::Error::other("the page has no size");
    let size = Size::from_wh(view.paper[0], view.paper[1]).ok_or_else(bad_size)?;
    let mut page = document.start_page_with(PageSettings::new(size));
    let mut pen = Pen { surface: page.surface(), fonts };
    let [left, top, right, bottom] = view.seen;
    let seen =
        Outline::Rect { min: [left, top], size: [right - left, bottom - top], radii: [0.0; 4] };
    let _artifact = pen.surface.start_tagged(ContentTag::Artifact(Artifact::default()));
    if let Some(paint) = sheet.ground {
        pen.op(&Op::Fill { outline: seen.clone(), paint });
    }
    pen.surface.end_tagged();
    let clip = view.window.and_then(|_| path(&seen));
    if let Some(clip) = &clip {
        pen.surface.push_clip_path(clip, &FillRule::NonZero);
    }
    let [x, y] = view.at;
    pen.surface.push_transform(&Transform::from_row(view.scale, 0.0, 0.0, view.scale, x, y));
    for group in &sheet.groups {
        if let Some(read) = pen.group(group, view.window) {
            tree.push(read);
        }
    }
    pen.surface.pop();
    if clip.is_some() {
        pen.surface.pop();
    }
    let _artifact = pen.surface.start_tagged(ContentTag::Artifact(Artifact::default()));
    margin.iter().for_each(|op| pen.op(op));
    pen.surface.end_tagged();
    // Both are written as they go.
    Ok(())
}

/// Draws on a sheet.
struct Pen<'s> {
    surface: Surface<'s>,
    fonts: &'s [Option<Font>],
}

impl Pen<'_> {
    /// Draws a group as far as it is seen, and returns what is read of it.
    fn group(&mut self, group: &Group, window: Option<[f32; 4]>) -> Option<TagGroup> {
        if window.is_some_and(|window| !overlap(group.bounds, window)) {
            return None;
        }
        let mut read = match group.role {
            Role::Title => TagGroup::new(Tag::Hn(NonZeroU16::MIN, None)),
            Role::Heading => TagGroup::new(Tag::Hn(NonZeroU16::MIN.saturating_add(1), None)),
            Role::Text | Role::Decoration => TagGroup::new(Tag::P),
        };
        let is_seen = |op: &&Op| window.is_none_or(|window| overlap(op.bounds(), window));
        let is_read = |op: &Op| matches!(op, Op::Text(run) if !run.is_icon);
        let seen: Vec<&Op> = group.ops.iter().filter(is_seen).collect();
        let mut has_text = false;
        for stretch in seen.chunk_by(|one, next| is_read(one) == is_read(next)) {
            let reads = stretch.first().is_some_and(|op| is_read(op));
            let tag = if reads {
                ContentTag::Span(SpanTag::empty())
            } else {
                ContentTag::Artifact(Artifact::default())
            };
            let part = self.surface.start_tagged(tag);
            stretch.iter().for_each(|op| self.op(op));
            self.surface.end_tagged();
            if reads {
                has_text = true;
                read.push(part);
            }
        }
        has_text.then_some(read)
    }

    fn op(&mut self, op: &Op) {
        match op {
            Op::Fill { outline, paint } => {
                let Some(path) = path(outline) else { return };
                self.surface.set_stroke(None);
                self.surface.set_fill(Some(fill(*paint)));
                self.surface.draw_path(&path);
            }
            Op::Stroke { outline, width, paint } => {
                let Some(path) = path(outline) else { return };
                self.surface.set_fill(None);
                self.surface.set_stroke(Some(Stroke {
                    paint: color(*paint).into(),
                    width: *width,
                    line_cap: LineCap::Butt,
                    line_join: LineJoin::Round,
                    opacity: opacity(*paint),
                    ..Stroke::default()
                }));
                self.surface.draw_path(&path);
            }
            Op::Text(run) => self.run(run),
        }
    }

    fn run(&mut self, run: &Run) {
        let Some(Some(font)) = self.fonts.get(run.font) else { return };
        let mut pen = 0.0;
        let glyphs = run.glyphs.iter().map(|glyph| {
            let offset = glyph.x - pen;
            pen += glyph.advance;
            let id = GlyphId::new(glyph.id);
            KrillaGlyph::new(id, glyph.advance, offset, glyph.y, 0.0, glyph.range.clone(), None)
        });
        let glyphs: Vec<KrillaGlyph> = glyphs.collect();
        let start = Point::from_xy(run.at[0], run.at[1]);
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(fill(run.paint)));
        self.surface.draw_glyphs(start, &glyphs, font.clone(), &run.text, run.size, run.is_icon);
    }
}

fn overlap(one: [f32; 4], other: [f32; 4]) -> bool {
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

fn color(paint: Paint) -> krilla::color::rgb::Color {
    let [red, green, blue] = paint.rgb;
    krilla::color::rgb::Color::new(red, green, blue)
}

fn opacity(paint: Paint) -> NormalizedF32 {
    NormalizedF32::new(paint.opacity.clamp(0.0, 1.0)).unwrap_or(NormalizedF32::ONE)
}

fn fill(paint: Paint) -> Fill {
    Fill { paint: color(paint).into(), opacity: opacity(paint), rule: FillRule::NonZero }
}

/// An outline as a PDF has it; nothing where it has no extent.
fn path(outline: &Outline) -> Option<Path> {
    let mut path = PathBuilder::new();
    match outline {
        Outline::Rect { min: [x, y], size: [width, height], radii } if *radii == [0.0; 4] => {
            path.push_rect(Rect::from_xywh(*x, *y, *width, *height)?);
        }
        Outline::Lines { lines, closed } => {
            for line in lines {
                let mut points = line.iter();
                let [x, y] = points.next()?;
                path.move_to(*x, *y);
                points.for_each(|[x, y]| path.line_to(*x, *y));
                if *closed {
                    path.close();
                }
            }
        }
        Outline::Rect { .. } | Outline::Circle { .. } => {
            let mut corners = curved(outline).into_iter();
            let first = corners.next()?;
            path.move_to(first.from[0], first.from[1]);
            for corner in std::iter::once(first).chain(corners) {
                path.line_to(corner.from[0], corner.from[1]);
                let [one, two] = corner.by;
                path.cubic_to(one[0], one[1], two[0], two[1], corner.to[0], corner.to[1]);
            }
            path.close();
        }
    }
    path.finish()
}
