//! Where stages begin on the strip, their names where there is room, and what says what the second line is.

use std::collections::HashMap;

use super::{COUNT, EDGE, LEGEND_SAMPLE, Label, OVER_LEVELS, Placed, StageMark, StripMaker};
use crate::layout::flow::BAND_GAP;
use crate::layout::scene::{Band, Scene};
use crate::layout::space::WallPos;
use crate::layout::text::{Block, Measure, Style, Weight, shown_name, single_line};
use crate::model::StageId;
use crate::words::curve;

/// The sizes of a stage's name; the first that fits is taken.
const NAMES: [Style; 2] =
    [Style::new(15.0, 20.0, Weight::Medium), Style::new(13.0, 20.0, Weight::Medium)];
/// From a stage's rule to its name.
const NAME_LEFT: f32 = 8.0;
/// From a name to the next rule.
const NAME_RIGHT: f32 = 6.0;
/// Nothing is written in less room.
const LEAST_ROOM: f32 = 12.0;
/// Stages that begin closer together than this get no rule.
const CLOSEST_RULES: f32 = 6.0;
/// How far rules stay away from the edges of the sheet.
const RULE_MARGINS: (f32, f32) = (14.0, 12.0);

/// Where a stage begins; `None` is the unnamed band.
pub(super) type Start<'s> = (Option<&'s StageId>, f32);

impl<'w> StripMaker<'w> {
    /// Where stages begin, with the names that have room before the next one.
    pub(super) fn stages(&self, starts: &[Start<'_>], measure: &mut dyn Measure) -> Vec<StageMark> {
        let names: HashMap<&StageId, &str> =
            self.wall.stages.iter().map(|stage| (&stage.id, stage.name.as_str())).collect();
        let mut ruled_at = f32::NEG_INFINITY;
        let mut marks = Vec::with_capacity(starts.len());
        for (place, (stage, x)) in starts.iter().enumerate() {
            let is_apart = place > 0 && x - ruled_at >= CLOSEST_RULES;
            if is_apart {
                ruled_at = *x;
            }
            let next = starts.get(place + 1).map_or(self.size.width - NAME_LEFT, |(_, x)| *x);
            let left = if place == 0 { x.max(self.left) } else { *x } + NAME_LEFT;
            let name = stage.and_then(|id| names.get(id).copied()).unwrap_or_default();
            let right = next - NAME_RIGHT;
            let is_last = place > 0 && place + 1 == starts.len();
            let before = marks.iter().rev().find_map(|mark: &StageMark| mark.name.as_ref());
            let from = before.map_or(self.left, |name| name.at.x + name.block.width());
            let from = if place > 0 { from.max(starts[place - 1].1) } else { from };
            let name = match self.name_at_end(name, (left, right), from, measure) {
                Some(at_end) if is_last => Some(at_end),
                _ => self.name_in(name, right - left, measure).map(|block| (block, left)),
            };
            let (above, mut below) = RULE_MARGINS;
            if name.as_ref().is_some_and(|(_, at)| *at < left) {
                // The rule ends over the name.
                below = self.size.height - self.heights.foot;
            }
            let label = |(block, x)| Label { block, at: WallPos::new(x, self.heights.foot) };
            marks.push(StageMark {
                rule: is_apart.then(|| (WallPos::new(*x, above), self.size.height - below)),
                name: name.map(label),
            });
        }
        marks
    }

    /// The last stage's name where that stage is shorter than its name: up to the end of the strip, from under the
    /// stage before, if nothing else stands there from `from` on. With where it begins.
    fn name_at_end(
        &self,
        name: &str,
        (left, right): (f32, f32),
        from: f32,
        measure: &mut dyn Measure,
    ) -> Option<(Block, f32)> {
        if name.trim().is_empty() {
            return None;
        }
        let name = shown_name(name);
        let mut sizes = NAMES.iter().map(|style| single_line(&name, *style, measure).set_left());
        let block = sizes.find(|block| right - block.width() >= from + LEAST_ROOM)?;
        let at = right - block.width();
        (at < left).then_some((block, at))
    }

    /// A name in so much room, if it fits; it is never cut.
    fn name_in(&self, name: &str, room: f32, measure: &mut dyn Measure) -> Option<Block> {
        if room < LEAST_ROOM || name.trim().is_empty() {
            return None;
        }
        let name = shown_name(name);
        let mut sizes = NAMES.iter().map(|style| single_line(&name, *style, measure).set_left());
        sizes.find(|block| block.width() <= room)
    }

    /// What the second line is, behind a piece of it: at the right of the foot, or over the levels where that is taken.
    pub(super) fn legend(
        &self,
        starts: &[Start<'_>],
        stages: &[StageMark],
        measure: &mut dyn Measure,
    ) -> Option<Label> {
        let block = single_line(curve::aimed_at(), COUNT, measure);
        let mut names = stages.iter().filter_map(|stage| stage.name.as_ref());
        let named_to = names.next_back().map_or(0.0, |name| name.at.x + name.block.width());
        let ruled_to = starts.last().map_or(0.0, |(_, x)| *x);
        let at_foot = WallPos::new(self.right - block.width(), self.heights.foot);
        if at_foot.x - LEGEND_SAMPLE - LEAST_ROOM > named_to.max(ruled_to).max(self.left) {
            return Some(Label { block, at: at_foot });
        }
        let over_levels = WallPos::new(EDGE + LEGEND_SAMPLE, OVER_LEVELS);
        self.heights.over_levels.map(|_| Label { block, at: over_levels })
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

/// Where the bands of a wall in one line begin.
pub(super) fn band_starts(scene: &Scene, scale: f32) -> Vec<Start<'_>> {
    let start = |band: &Band| (band.rect.x - BAND_GAP / 2.0) * scale;
    scene.bands.iter().map(|band| (band.stage.as_ref(), start(band))).collect()
}
