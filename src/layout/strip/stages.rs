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
pub(super) const NAMES: [Style; 2] =
    [Style::new(15.0, NAME_LINE, Weight::Medium), Style::new(13.0, NAME_LINE, Weight::Medium)];
/// From a stage's rule to its name.
pub(super) const NAME_LEFT: f32 = 8.0;
/// From a name to the next rule.
pub(super) const NAME_RIGHT: f32 = 6.0;
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
pub(super) struct Named {
    pub block: Block,
    pub x: f32,
    /// So many steps under the others.
    pub step: usize,
    /// It is not the whole name.
    pub is_cut: bool,
}

impl Named {
    /// A whole name in the first row.
    pub fn at(x: f32, block: Block) -> Self {
        Self { block, x, step: 0, is_cut: false }
    }

    /// The first step under its lines.
    pub fn next_step(&self) -> usize {
        self.step + self.block.lines.len()
    }

    /// Where it ends.
    pub fn right(&self) -> f32 {
        self.x + self.block.width()
    }
}

impl<'w> StripMaker<'w> {
    /// Where stages begin, with the names that have room before the next one, all of one size; or in steps.
    pub(super) fn stages(&self, starts: &[Start<'_>], measure: &mut dyn Measure) -> Vec<StageMark> {
        let whole = self.whole_names(starts);
        let names = match self.steps {
            1 => self.names(starts, &whole, measure),
            _ => self.in_steps(starts, &whole, measure),
        };
        // In the middle of the line that the other words at the foot have.
        let y = self.heights.foot + (COUNT.line_height - NAME_LINE) / 2.0;
        let rules_to = self.rules_to(starts, &names);
        let mut ruled_at = f32::NEG_INFINITY;
        let mut marks = Vec::with_capacity(starts.len());
        for (place, ((_, x), name)) in starts.iter().zip(names).enumerate() {
            let is_apart = place > 0 && x - ruled_at >= CLOSEST_RULES;
            if is_apart {
                ruled_at = *x;
            }
            let is_whole = name.as_ref().map_or(whole[place].is_empty(), |name| !name.is_cut);
            marks.push(StageMark {
                rule: is_apart.then(|| (WallPos::new(*x, RULE_MARGINS.0), rules_to[place])),
                whole_name: (!is_whole).then(|| whole[place].clone()),
                name: name.map(|Named { block, x, step, .. }| Label {
                    block,
                    at: WallPos::new(x, y + step as f32 * NAME_LINE),
                }),
            });
        }
        marks
    }

    /// How far down each rule goes. Where a name stands under its rule, or too close to it, the rules end over the names;
    /// where names go down in steps each goes down to its own, unless another one stands in its way.
    fn rules_to(&self, starts: &[Start<'_>], names: &[Option<Named>]) -> Vec<f32> {
        if self.steps > 1 {
            return self.rules_to_steps(starts, names);
        }
        let is_under_rule = starts
            .iter()
            .zip(names)
            .any(|((_, x), name)| name.as_ref().is_some_and(|it| it.x + 0.01 < x + NAME_LEFT));
        let to = if is_under_rule { self.heights.foot } else { self.size.height - RULE_MARGINS.1 };
        vec![to; starts.len()]
    }

    /// What the stages are called; the unnamed band is not.
    fn whole_names(&self, starts: &[Start<'_>]) -> Vec<String> {
        let stages: HashMap<&StageId, &str> =
            self.wall.stages.iter().map(|stage| (&stage.id, stage.name.as_str())).collect();
        let name = |stage: Option<&StageId>| stage.and_then(|id| stages.get(id).copied());
        starts.iter().map(|(stage, _)| shown_name(name(*stage).unwrap_or_default())).collect()
    }

    /// The names that have room: as large as the most can be, and rather in two lines at their rules than in one that
    /// ends with the strip. Where names may be cut, those are that have no room.
    fn names(
        &self,
        starts: &[Start<'_>],
        whole: &[String],
        measure: &mut dyn Measure,
    ) -> Vec<Option<Named>> {
        let mut best: Option<(Way, Vec<Option<Named>>)> = None;
        let named = |names: &[Option<Named>]| names.iter().flatten().count();
        for style in NAMES {
            for may_end_with_strip in [false, true] {
                for lines in 1..=self.heights.name_lines {
                    let way = Way { style, lines, may_end_with_strip, cuts: false };
                    let names = self.names_in(starts, whole, way, measure);
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
        self.names_in(starts, whole, way, measure)
    }

    fn names_in(
        &self,
        starts: &[Start<'_>],
        whole: &[String],
        Way { style, lines, may_end_with_strip, cuts }: Way,
        measure: &mut dyn Measure,
    ) -> Vec<Option<Named>> {
        let mut taken_to = self.names_left;
        let mut names = Vec::with_capacity(starts.len());
        for (place, name) in whole.iter().enumerate() {
            let (left, right) = self.room_at_rule(starts, place);
            let at_rule = |block| Named::at(left, block);
            let mut placed = name_in(name, style, lines, right - left, measure).map(at_rule);
            let is_last = place > 0 && place + 1 == starts.len();
            if placed.is_none() && is_last && may_end_with_strip {
                let from = taken_to.max(starts[place - 1].1);
                placed = name_at_end(name, style, (from, right), measure);
            }
            if placed.is_none() && cuts {
                let cut = cut_name(name, style, lines, right - left, measure);
                placed = cut.map(|block| Named { is_cut: true, ..at_rule(block) });
            }
            taken_to = placed.as_ref().map_or(taken_to, Named::right);
            names.push(placed);
        }
        names
    }

    /// From where to where the name of a stage may stand between its rule and the next one.
    pub(super) fn room_at_rule(&self, starts: &[Start<'_>], place: usize) -> (f32, f32) {
        let next = starts.get(place + 1).map_or(self.size.width - NAME_LEFT, |(_, x)| *x);
        let x = starts[place].1;
        let left = if place == 0 { x.max(self.names_left) } else { x } + NAME_LEFT;
        (left, next - NAME_RIGHT)
    }

    /// What the second line is, behind a piece of it: at the right of the foot, or at the left under the count.
    pub(super) fn legend(
        &self,
        starts: &[Start<'_>],
        stages: &[StageMark],
        measure: &mut dyn Measure,
    ) -> Option<Key> {
        let block = single_line(curve::aimed_at(), COUNT, measure);
        let names = stages.iter().filter_map(|stage| stage.name.as_ref());
        let named_to = names.map(|name| name.at.x + name.block.width()).fold(0.0, f32::max);
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
    Some(Named::at(right - block.width(), block))
}

/// As much of a name as has room, with "…" behind it.
pub(super) fn cut_name(
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
pub(super) fn name_in(
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
