//! Names of stages that have no room beside each other go down in steps, like flags on poles: each stands whole behind its
//! rule, under those of the stages it reaches over, and the rule goes down to it.

use super::stages::{NAME_LEFT, NAME_RIGHT, NAMES, Named, Start, cut_name, name_in};
use super::{NAME_LINE, StripMaker};
use crate::layout::text::{Measure, Style, single_line};

impl StripMaker<'_> {
    /// The names as large as all of them can be. One that finds no step is cut, or left out where not even its beginning
    /// has room.
    pub(super) fn in_steps(
        &self,
        starts: &[Start<'_>],
        whole: &[String],
        measure: &mut dyn Measure,
    ) -> Vec<Option<Named>> {
        let is_whole = |(name, whole): (&Option<Named>, &String)| {
            name.as_ref().map_or(whole.is_empty(), |name| !name.is_cut)
        };
        let mut names = Vec::new();
        for style in NAMES {
            names = self.in_steps_of(starts, whole, style, measure);
            if names.iter().zip(whole).all(is_whole) {
                break;
            }
        }
        names
    }

    /// From the last one back, since each stands under those it reaches over.
    fn in_steps_of(
        &self,
        starts: &[Start<'_>],
        whole: &[String],
        style: Style,
        measure: &mut dyn Measure,
    ) -> Vec<Option<Named>> {
        let mut after: Vec<Option<Named>> = Vec::with_capacity(starts.len());
        for (place, name) in whole.iter().enumerate().rev() {
            let (left, right) = self.room_at_rule(starts, place);
            let mut placed = None;
            if !name.is_empty() {
                let named = self.at_rule_or_end(name, style, (left, right), measure);
                let begins_inside = named.x >= self.names_left + NAME_LEFT;
                let step = self.free_step(&named, &after).filter(|_| begins_inside);
                placed = step.map(|step| Named { step, ..named });
            }
            if placed.is_none() {
                let cut = cut_name(name, style, 1, right - left, measure);
                let cut = cut.map(|block| Named { is_cut: true, ..Named::at(left, block) });
                placed = cut.filter(|cut| self.free_step(cut, &after) == Some(0));
            }
            after.push(placed);
        }
        after.reverse();
        after
    }

    /// A name behind its rule; where it would reach over the end of the strip in two lines there, or else up to that end.
    fn at_rule_or_end(
        &self,
        name: &str,
        style: Style,
        (left, right): (f32, f32),
        measure: &mut dyn Measure,
    ) -> Named {
        let block = single_line(name, style, measure).set_left();
        let end = self.size.width - NAME_LEFT - NAME_RIGHT;
        if left + block.width() <= end {
            return Named::at(left, block);
        }
        match name_in(name, style, 2, right - left, measure) {
            Some(block) => Named::at(left, block),
            None => Named::at(end - block.width(), block),
        }
    }

    /// The highest step on which a name stands under all it reaches over.
    fn free_step(&self, name: &Named, after: &[Option<Named>]) -> Option<usize> {
        let reaches = |other: &&Named| {
            other.x - NAME_LEFT < name.right() + NAME_RIGHT && name.x < other.right() + NAME_RIGHT
        };
        let over = after.iter().flatten().filter(reaches).map(Named::next_step);
        let step = over.max().unwrap_or_default();
        (step + name.next_step() <= self.steps).then_some(step)
    }

    /// How far down each rule goes: to the foot of its name, as far as no other name stands there.
    pub(super) fn rules_to_steps(&self, starts: &[Start<'_>], names: &[Option<Named>]) -> Vec<f32> {
        let is_free = |x: f32, step: usize| {
            let names = names.iter().flatten();
            let mut row = names.filter(|name| (name.step..name.next_step()).contains(&step));
            row.all(|name| x + NAME_RIGHT <= name.x || name.right() + NAME_RIGHT <= x)
        };
        let to = |((_, x), name): (&Start<'_>, &Option<Named>)| {
            let rows = name.as_ref().map_or(0, |name| name.step + 1);
            let free = (0..rows).take_while(|step| is_free(*x, *step)).count();
            self.heights.foot + free as f32 * NAME_LINE
        };
        starts.iter().zip(names).map(to).collect()
    }
}
