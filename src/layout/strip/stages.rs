//! Where stages begin on the strip, their names where there is room, and what says what the second line is.

use std::collections::HashMap;

use super::{COUNT, EDGE, Key, LEGEND_SAMPLE, Label, NAME_LINE, Placed, StageMark, StripMaker};
use crate::layout::balance::balanced;
use crate::layout::flow::BAND_GAP;
use crate::layout::scene::{Band, Scene};
use crate::layout::space::WallPos;
use crate::layout::text::{Block, Measure, Style, Weight, Words, shown_name, single_line};
use crate::model::StageId;
use crate::words::curve;

/// The sizes of the stages' names; the largest is taken at which the most have room.
const NAMES: [Style; 2] =
    [Style::new(15.0, NAME_LINE, Weight::Medium), Style::new(13.0, NAME_LINE, Weight::Medium)];
/// From a stage's rule to its name.
const NAME_LEFT: f32 = 8.0;
/// From a name to the next rule.
const NAME_RIGHT: f32 = 6.0;
/// Nothing is written in less room.
pub(super) const LEAST_ROOM: f32 = 12.0;
/// Stages that begin closer together than this get no rule.
const CLOSEST_RULES: f32 = 6.0;
/// How far rules stay away from the edges of the sheet.
const RULE_MARGINS: (f32, f32) = (14.0, 12.0);

/// Where a stage begins; `None` is the unnamed band.
pub(super) type Start<'s> = (Option<&'s StageId>, f32);

/// How names are set.
#[derive(Clone, Copy)]
struct Way {
    style: Style,
    /// At most so many lines.
    lines: usize,
    /// The last one may begin left of its rule and end with the strip.
    may_end_with_strip: bool,
    /// One that has no room is cut.
    cuts: bool,
}

/// A name with its left end.
struct Named {
    block: Block,
    x: f32,
    /// The whole name, if it was cut.
    whole: Option<String>,
}

impl<'w> StripMaker<'w> {
    /// Where stages begin, with the names that have room before the next one, all of one size.
    pub(super) fn stages(&self, starts: &[Start<'_>], measure: &mut dyn Measure) -> Vec<StageMark> {
        let names = self.names(starts, measure);
        // Where a name stands under its rule, or too close to it, the rules end over the names.
        let is_under_rule = starts
            .iter()
            .zip(&names)
            .any(|((_, x), name)| name.as_ref().is_some_and(|it| it.x + 0.01 < x + NAME_LEFT));
        let (above, below) = RULE_MARGINS;
        let rule_to = if is_under_rule { self.heights.foot } else { self.size.height - below };
        // In the middle of the line that the other words at the foot have.
        let y = self.heights.foot + (COUNT.line_height - NAME_LINE) / 2.0;
        let mut ruled_at = f32::NEG_INFINITY;
        let mut marks = Vec::with_capacity(starts.len());
        for (place, ((_, x), name)) in starts.iter().zip(names).enumerate() {
            let is_apart = place > 0 && x - ruled_at >= CLOSEST_RULES;
            if is_apart {
                ruled_at = *x;
            }
            marks.push(StageMark {
                rule: is_apart.then(|| (WallPos::new(*x, above), rule_to)),
                whole_name: name.as_ref().and_then(|name| name.whole.clone()),
                name: name.map(|name| Label { block: name.block, at: WallPos::new(name.x, y) }),
            });
        }
        marks
    }

    /// The names that have room: as large as the most can be, and rather in two lines at their rules than in one that
    /// ends with the strip. Where names may be cut, those are that have no room.
    fn names(&self, starts: &[Start<'_>], measure: &mut dyn Measure) -> Vec<Option<Named>> {
        let mut best: Option<(Way, Vec<Option<Named>>)> = None;
        let named = |names: &[Option<Named>]| names.iter().flatten().count();
        for style in NAMES {
            for may_end_with_strip in [false, true] {
                for lines in 1..=self.heights.name_lines {
                    let way = Way { style, lines, may_end_with_strip, cuts: false };
                    let names = self.names_in(starts, way, measure);
                    if best.as_ref().is_none_or(|(_, best)| named(&names) > named(best)) {
                        best = Some((way, names));
                    }
                }
            }
        }
        let Some((way, names)) = best else { return Vec::new() };
        if !self.cuts_names {
            return names;
        }
        let way = Way { cuts: true, lines: self.heights.name_lines, ..way };
        self.names_in(starts, way, measure)
    }

    fn names_in(
        &self,
        starts: &[Start<'_>],
        Way { style, lines, may_end_with_strip, cuts }: Way,
        measure: &mut dyn Measure,
    ) -> Vec<Option<Named>> {
        let stages: HashMap<&StageId, &str> =
            self.wall.stages.iter().map(|stage| (&stage.id, stage.name.as_str())).collect();
        let mut taken_to = self.names_left;
        let mut names = Vec::with_capacity(starts.len());
        for (place, (stage, x)) in starts.iter().enumerate() {
            let next = starts.get(place + 1).map_or(self.size.width - NAME_LEFT, |(_, x)| *x);
            let left = if place == 0 { x.max(self.names_left) } else { *x } + NAME_LEFT;
            let right = next - NAME_RIGHT;
            let name = stage.and_then(|id| stages.get(id).copied()).unwrap_or_default();
            let name = shown_name(name);
            let at_rule = |block| Named { block, x: left, whole: None };
            let mut placed = name_in(&name, style, lines, right - left, measure).map(at_rule);
            let is_last = place > 0 && place + 1 == starts.len();
            if placed.is_none() && is_last && may_end_with_strip {
                let from = taken_to.max(starts[place - 1].1);
                placed = name_at_end(&name, style, (from, right), measure);
            }
            if placed.is_none() && cuts {
                let cut = cut_name(&name, style, lines, right - left, measure);
                placed = cut.map(|block| Named { whole: Some(name), ..at_rule(block) });
            }
            if let Some(Named { block, x, .. }) = &placed {
                taken_to = x + block.width();
            }
            names.push(placed);
        }
        names
    }

    /// What the second line is, behind a piece of it: at the right of the foot, or at the left under the count.
    pub(super) fn legend(
        &self,
        starts: &[Start<'_>],
        stages: &[StageMark],
        measure: &mut dyn Measure,
    ) -> Option<Key> {
        let block = single_line(curve::aimed_at(), COUNT, measure);
        let mut names = stages.iter().filter_map(|stage| stage.name.as_ref());
        let named_to = names.next_back().map_or(0.0, |name| name.at.x + name.block.width());
        let ruled_to = starts.last().map_or(0.0, |(_, x)| *x);
        let at_foot = WallPos::new(self.right - block.width(), self.heights.foot);
        let apart = (at_foot.x - LEGEND_SAMPLE) - ruled_to.max(self.names_left);
        let apart_from_name = (at_foot.x - LEGEND_SAMPLE) - named_to;
        if apart > LEAST_ROOM && apart_from_name > self.before_key {
            return Some(Key { label: Label { block, at: at_foot }, under_count: None });
        }
        let under_count = self.heights.key_under_count?;
        let at = WallPos::new(EDGE + LEGEND_SAMPLE, under_count.key);
        Some(Key { label: Label { block, at }, under_count: Some(under_count) })
    }

    /// Where stages begin among evenly spaced moments.
    pub(super) fn stage_starts(&self, placed: &[Placed<'w>]) -> Vec<Start<'w>> {
        let pitch = self.pitch(placed.len());
        let mut starts: Vec<Start<'w>> = Vec::new();
        for (place, Placed { moment, .. }) in placed.iter().enumerate() {
            let stage = moment.stage.as_ref();
            if starts.last().is_none_or(|(before, _)| *before != stage) {
                starts.push((stage, self.left + place as f32 * pitch));
            }
        }
        starts
    }
}

/// The last stage's name where that stage is shorter than its name: up to the end of the strip, from under the stage
/// before.
fn name_at_end(
    name: &str,
    style: Style,
    (from, right): (f32, f32),
    measure: &mut dyn Measure,
) -> Option<Named> {
    let block = name_in(name, style, 1, right - from - LEAST_ROOM, measure)?;
    Some(Named { x: right - block.width(), block, whole: None })
}

/// As much of a name as has room, with "…" behind it.
fn cut_name(
    name: &str,
    style: Style,
    lines: usize,
    room: f32,
    measure: &mut dyn Measure,
) -> Option<Block> {
    let ends = name.char_indices().map(|(at, _)| at).filter(|at| *at > 0).rev();
    let beginnings = ends.map(|end| format!("{}…", name[..end].trim_end()));
    beginnings.into_iter().find_map(|cut| name_in(&cut, style, lines, room, measure))
}

/// A name in so much room, if it fits in so many lines; it is never cut, and no word is broken.
fn name_in(
    name: &str,
    style: Style,
    lines: usize,
    room: f32,
    measure: &mut dyn Measure,
) -> Option<Block> {
    if room < LEAST_ROOM || name.trim().is_empty() {
        return None;
    }
    let one = single_line(name, style, measure).set_left();
    if one.width() <= room {
        return Some(one);
    }
    let widest_word = Words::new(name, style.weight, measure).widest_word_em() * style.size;
    if lines == 1 || widest_word > room {
        return None;
    }
    let block = balanced(name, style, room, measure).set_left();
    (block.lines.len() <= lines).then_some(block)
}

/// Where the bands of a wall in one line begin.
pub(super) fn band_starts(scene: &Scene) -> Vec<Start<'_>> {
    let start = |band: &Band| band.rect.x - BAND_GAP / 2.0;
    scene.bands.iter().map(|band| (band.stage.as_ref(), start(band))).collect()
}
