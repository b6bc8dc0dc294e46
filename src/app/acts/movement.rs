//! Going from note to note by keyboard, and moving notes along the timeline.

use super::super::App;
use super::super::selection::Selection;
use crate::edit::{Edit, Join, Place};
use crate::layout::Note;
use crate::model::MomentId;
use crate::words::window as words;

/// A direction on the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::app) enum Direction {
    Next,
    Previous,
    Below,
    Above,
    First,
    Last,
}

impl App {
    /// Chooses the note in a direction from the one chosen last; `extends` keeps the others.
    pub(in crate::app) fn go(&mut self, direction: Direction, extends: bool) {
        let order = self.timeline();
        let here = self.session.selection.last().cloned();
        let here = here.filter(|id| order.contains(id));
        let Some(target) = self.note_towards(direction, &order, here.as_ref()) else { return };
        if extends {
            let wall = std::sync::Arc::clone(self.document.wall());
            self.session.selection.extend_to(&wall, &target);
        } else {
            self.session.selection = Selection::of([target.clone()]);
        }
        self.view.reveal(&target, false);
        self.session.focus_note = Some(target);
    }

    fn note_towards(
        &self,
        direction: Direction,
        order: &[MomentId],
        here: Option<&MomentId>,
    ) -> Option<MomentId> {
        let Some(here) = here else {
            return match direction {
                Direction::Previous | Direction::Above | Direction::Last => order.last().cloned(),
                _ => order.first().cloned(),
            };
        };
        let place = order.iter().position(|id| id == here)?;
        match direction {
            Direction::Next => order.get(place + 1).cloned(),
            Direction::Previous => order.get(place.checked_sub(1)?).cloned(),
            Direction::First => order.first().cloned(),
            Direction::Last => order.last().cloned(),
            Direction::Below => self.note_in_line(here, 1.0),
            Direction::Above => self.note_in_line(here, -1.0),
        }
    }

    /// The nearest note below (`sign` 1) or above (−1): the nearest line first, then the nearest across.
    fn note_in_line(&self, here: &MomentId, sign: f32) -> Option<MomentId> {
        let scene = self.view.scene();
        let from = scene.notes.iter().find(|note| note.moment == *here)?.rect.center();
        let down = |note: &Note| (note.rect.center().y - from.y) * sign;
        let nearest = scene.notes.iter().map(down).filter(|down| *down > 1.0);
        let nearest = nearest.fold(f32::INFINITY, f32::min);
        let in_line = scene.notes.iter().filter(|note| (down(note) - nearest).abs() < 1.0);
        let across = |note: &Note| (note.rect.center().x - from.x).abs();
        let found = in_line.min_by(|a, b| across(a).total_cmp(&across(b)))?;
        Some(found.moment.clone())
    }

    /// Moves the chosen notes one place on (or back), also into the next stage.
    pub(in crate::app) fn nudge(&mut self, forward: bool) {
        let order = self.timeline();
        let chosen: Vec<MomentId> =
            order.iter().filter(|id| self.session.selection.contains(id)).cloned().collect();
        let edge = if forward { chosen.last() } else { chosen.first() };
        let Some(edge) = edge else { return };
        let Some(place) = self.place_beyond(edge, forward, &order, &chosen) else { return };
        let edit = Edit::MoveMoments { ids: chosen.clone(), place };
        let edge = edge.clone();
        if self.apply(edit, Join::Nudging(chosen)) {
            self.session.reveal_later = Some(edge.clone());
            self.session.focus_note = Some(edge.clone());
            self.say_place(&edge);
        }
    }

    fn place_beyond(
        &self,
        edge: &MomentId,
        forward: bool,
        order: &[MomentId],
        chosen: &[MomentId],
    ) -> Option<Place> {
        let wall = self.document.wall();
        let stage = wall.moment(edge)?.stage.clone();
        let at = order.iter().position(|id| id == edge)?;
        let next = if forward {
            order.get(at + 1)
        } else {
            at.checked_sub(1).and_then(|at| order.get(at))
        };
        let next = next.filter(|id| !chosen.contains(id));
        if let Some(next) = next
            && wall.moment(next)?.stage == stage
        {
            let next = next.clone();
            return Some(if forward { Place::After(next) } else { Place::Before(next) });
        }
        // Beyond the edge of its stage: the nearest end of the stage beside it.
        let here = wall.stage_place(stage.as_ref());
        let beside = if forward { here + 1 } else { here.checked_sub(1)? };
        let beside = match beside.checked_sub(1) {
            Some(place) => Some(wall.stages.get(place)?.id.clone()),
            None => None,
        };
        let first = wall.timeline().find(|moment| moment.stage == beside);
        match first {
            Some(first) if forward => Some(Place::Before(first.id.clone())),
            // No band without a name comes about by a key.
            None if beside.is_none() => None,
            _ => Some(Place::EndOfStage(beside)),
        }
    }

    /// Says where a note stands now.
    pub(in crate::app) fn say_place(&mut self, id: &MomentId) {
        let order = self.timeline();
        if let Some(place) = order.iter().position(|other| other == id) {
            self.session.announcement = words::moved_to(place + 1, order.len());
        }
    }
}
