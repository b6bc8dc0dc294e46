//! Text as glyphs: shaped again as the fonts shaped it, since they tell places of pixels but no glyphs.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use egui::epaint::text::{FontFamily, Fonts};
use harfrust::{BufferFlags, GlyphBuffer, ShapeOptions, ShaperData, UnicodeBuffer};
use icu_segmenter::GraphemeClusterSegmenter;
use skrifa::MetadataProvider as _;
use skrifa::instance::{LocationRef, Size};
use unicode_normalization::char::is_combining_mark;

use super::{Glyph, Paint, Place, Run};
use crate::paint::{FontFiles, NARROW_SPACE, THIN_SPACE, families, is_never_drawn};

/// Turns text into glyphs.
pub(in crate::export) struct Shaper<'f> {
    files: &'f mut FontFiles,
    prepared: HashMap<usize, ShaperData>,
    /// Characters no font has.
    pub missing: BTreeSet<char>,
}

/// How a piece of text is set.
pub(in crate::export) struct Setting<'s> {
    /// Its fonts.
    pub family: &'s FontFamily,
    /// In page units.
    pub size: f32,
    /// Its colour.
    pub paint: Paint,
    /// It is an icon.
    pub is_icon: bool,
}

/// A glyph with the font it comes from.
struct Placed {
    font: usize,
    glyph: Glyph,
}

impl<'f> Shaper<'f> {
    /// A shaper that notes the files it needs.
    pub fn new(files: &'f mut FontFiles) -> Self {
        Self { files, prepared: HashMap::new(), missing: BTreeSet::new() }
    }

    /// A text as runs of one font each, and its width in page units.
    pub fn shape(
        &mut self,
        fonts: &Fonts,
        text: &str,
        setting: &Setting<'_>,
        at: Place,
    ) -> (Vec<Run>, f32) {
        let (mut pen, mut runs) = (0.0, Vec::new());
        for (stretch, family) in families(text, setting.family) {
            let text = &text[stretch];
            let setting = Setting { family: &family, ..*setting };
            let origin = [at[0] + pen, at[1]];
            let (stretch_runs, width) = self.shape_stretch(fonts, text, &setting, origin);
            runs.extend(stretch_runs);
            pen += width;
        }
        (runs, pen)
    }

    /// The same for text that one family shows.
    fn shape_stretch(
        &mut self,
        fonts: &Fonts,
        text: &str,
        setting: &Setting<'_>,
        at: Place,
    ) -> (Vec<Run>, f32) {
        let segments = self.segments(fonts, text, setting.family);
        let last = segments.len().saturating_sub(1);
        let (mut pen, mut runs) = (0.0, Vec::new());
        for (number, (font, range)) in segments.into_iter().enumerate() {
            let mut flags = BufferFlags::empty();
            flags.set(BufferFlags::BEGINNING_OF_TEXT, number == 0);
            flags.set(BufferFlags::END_OF_TEXT, number == last);
            let text = &text[range];
            let (placed, advance) = self.placed(fonts, font, text, setting.family, flags);
            let origin = [at[0] + pen * setting.size, at[1]];
            push_runs(text, &placed, setting, origin, &mut runs);
            pen += advance;
        }
        (runs, pen * setting.size)
    }

    /// The stretches of a text that one font shows.
    fn segments(
        &mut self,
        fonts: &Fonts,
        text: &str,
        family: &FontFamily,
    ) -> Vec<(usize, Range<usize>)> {
        let mut segments: Vec<(usize, Range<usize>)> = Vec::new();
        let mut start = 0;
        for end in GraphemeClusterSegmenter::new().segment_str(text).filter(|end| *end > 0) {
            let Some(font) = self.files.place_of(fonts, family, &text[start..end]) else {
                return Vec::new();
            };
            match segments.last_mut() {
                Some((last, range)) if *last == font => range.end = end,
                _ => segments.push((font, start..end)),
            }
            start = end;
        }
        segments
    }

    /// The glyphs of a stretch, and its width in em.
    fn placed(
        &mut self,
        fonts: &Fonts,
        font: usize,
        text: &str,
        family: &FontFamily,
        flags: BufferFlags,
    ) -> (Vec<Placed>, f32) {
        let Some((shaped, units)) = self.shaped(font, text, flags) else {
            return (Vec::new(), 0.0);
        };
        let ends = cluster_ends(&shaped, text.len());
        let (mut placed, mut pen, mut before) = (Vec::new(), 0.0, None);
        for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let start = info.cluster as usize;
            let range = start..ends.get(&start).copied().unwrap_or(text.len());
            let c = text.get(start..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
            let begins_cluster = before.replace(start) != Some(start);
            let mut glyph = Glyph {
                id: info.glyph_id,
                x: pen + position.x_offset as f32 / units,
                y: position.y_offset as f32 / units,
                advance: position.x_advance as f32 / units,
                range,
            };
            let mut shown_with = font;
            if glyph.id == 0 {
                if is_combining_mark(c) || !begins_cluster {
                    self.note_missing_marks(font, text.get(glyph.range).unwrap_or_default());
                    continue;
                }
                let Some(stand_in) = self.stand_in(fonts, family, c) else { continue };
                (shown_with, glyph.id, glyph.advance) = stand_in;
            }
            if matches!(c, THIN_SPACE | NARROW_SPACE) {
                glyph.advance = self.advance_of(font, ' ') / 2.0;
            }
            pen += glyph.advance;
            placed.push(Placed { font: shown_with, glyph });
        }
        (placed, pen)
    }

    /// What the shaper makes of a stretch, and the font's units an em.
    fn shaped(
        &mut self,
        font: usize,
        text: &str,
        flags: BufferFlags,
    ) -> Option<(GlyphBuffer, f32)> {
        let face = self.files.file(font).face()?;
        let data = self.prepared.entry(font).or_insert_with(|| ShaperData::new(&face));
        let shaper = data.shaper(&face).build();
        let mut buffer = UnicodeBuffer::new();
        buffer.set_flags(flags);
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let units = shaper.units_per_em().max(1) as f32;
        Some((shaper.shape(buffer, ShapeOptions::new()), units))
    }

    /// What stands for a character the shaper found no glyph for: its font, its glyph and its advance in em. Nothing
    /// for what is never drawn.
    fn stand_in(
        &mut self,
        fonts: &Fonts,
        family: &FontFamily,
        c: char,
    ) -> Option<(usize, u32, f32)> {
        if is_never_drawn(c) {
            return None;
        }
        let font = self.files.place_of(fonts, family, c.encode_utf8(&mut [0; 4]))?;
        let shown = if matches!(c, '\t' | THIN_SPACE | NARROW_SPACE) { ' ' } else { c };
        let glyph = self.files.file(font).face()?.charmap().map(shown).unwrap_or_default();
        if glyph.to_u32() == 0 && !c.is_control() && !c.is_whitespace() {
            self.missing.insert(c);
        }
        Some((font, glyph.to_u32(), self.advance(font, glyph)))
    }

    /// Notes the marks of a letter that its font lacks: they are not painted.
    fn note_missing_marks(&mut self, font: usize, letter: &str) {
        let Some(face) = self.files.file(font).face() else { return };
        let is_lacking = |c: &char| {
            is_combining_mark(*c) && !is_never_drawn(*c) && face.charmap().map(*c).is_none()
        };
        self.missing.extend(letter.chars().filter(is_lacking));
    }

    fn advance_of(&self, font: usize, c: char) -> f32 {
        let face = self.files.file(font).face();
        let glyph = face.and_then(|face| face.charmap().map(c)).unwrap_or_default();
        self.advance(font, glyph)
    }

    fn advance(&self, font: usize, glyph: skrifa::GlyphId) -> f32 {
        let Some(face) = self.files.file(font).face() else { return 0.0 };
        let metrics = face.glyph_metrics(Size::new(1.0), LocationRef::default());
        metrics.advance_width(glyph).unwrap_or_default()
    }
}

/// Where the stretch of text that begins at a place ends, for every stretch with glyphs of its own.
fn cluster_ends(shaped: &GlyphBuffer, length: usize) -> HashMap<usize, usize> {
    let starts: BTreeSet<usize> =
        shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    let ends = starts.iter().copied().skip(1).chain([length]);
    starts.iter().copied().zip(ends).collect()
}

/// One run for each stretch of glyphs of the same font.
fn push_runs(text: &str, placed: &[Placed], setting: &Setting<'_>, at: Place, runs: &mut Vec<Run>) {
    for stretch in placed.chunk_by(|one, next| one.font == next.font) {
        let (Some(first), Some(last)) = (stretch.first(), stretch.last()) else { continue };
        let start = stretch.iter().map(|one| one.glyph.range.start).min().unwrap_or_default();
        let end = stretch.iter().map(|one| one.glyph.range.end).max().unwrap_or(start);
        let left = first.glyph.x;
        let glyphs = stretch.iter().map(|one| Glyph {
            x: one.glyph.x - left,
            range: one.glyph.range.start - start..one.glyph.range.end - start,
            ..one.glyph.clone()
        });
        runs.push(Run {
            font: first.font,
            size: setting.size,
            at: [at[0] + left * setting.size, at[1]],
            glyphs: glyphs.collect(),
            text: text.get(start..end).unwrap_or_default().to_owned(),
            width: (last.glyph.x + last.glyph.advance - left) * setting.size,
            paint: setting.paint,
            is_icon: setting.is_icon,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::text::Weight;
    use crate::paint::{FontBook, Theme, medium};

    #[test]
    fn text_is_as_wide_as_the_fonts_say() {
        let texts = [
            "Waves to Pavel, who AVoids the office: fi ffi, 1\u{2009}234\u{202f}567 “Té”",
            "e\u{301} x\u{323} Z\u{309}o\u{336}k o\u{30B}q\u{1ACE} \u{201c}Ωραία\u{201d} Привет ǅ",
            "日本語 and 👍🏽 ☕ 🇩🇪 👩\u{200d}👩\u{200d}👧",
            "नमस्ते สวัสดี 한국어 \u{10ffff}",
            "مرحبا",
            "שלום",
        ];
        let mut book = FontBook::new(2_048);
        let paint = Paint::of(Theme::paper().ink).unwrap();
        let family = medium();
        for text in texts {
            let laid_out = book.painted_width_px(text, Weight::Medium, 100.0);
            let mut files = FontFiles::default();
            let mut shaper = Shaper::new(&mut files);
            let setting = Setting { family: &family, size: 100.0, paint, is_icon: false };
            let (runs, width) = shaper.shape(book.fonts(), text, &setting, [0.0; 2]);
            assert_eq!(runs.iter().map(|run| run.text.as_str()).collect::<String>(), text);
            assert!((width - laid_out).abs() < 1.0, "{text}: {width} and {laid_out}");
        }
    }
}
