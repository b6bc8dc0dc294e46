//! The judged moments on the strip, what the curve passes through, and what priorities aim at.

use std::collections::HashMap;

use super::{Aim, Placed, RankDisc, StripMaker, StripPoint};
use crate::layout::note::NOTE_PITCH;
use crate::layout::space::WallPos;
use crate::model::{MomentId, Verdict};

/// Moments closer than this to each other are gathered.
const CLOSEST: f32 = 6.0;
/// Smaller faces are dots.
const SMALLEST_FACE: f32 = 14.0;
const SMALLEST_DOT: f32 = 5.0;
/// A priority is seen however close the moments stand: there are five at most.
const SMALLEST_PRIORITY: f32 = 22.0;
/// The circle of a target.
const AIM_DIAMETER: f32 = 14.0;

/// A place of the first line, and where the second one passes it.
pub(super) struct Knot {
    /// Where the first one passes.
    pub at: WallPos,
    /// Where the second one does, if it leaves the first.
    pub aim: Option<WallPos>,
}

impl StripMaker<'_> {
    /// The judged moments, and what the curve passes through. Where moments stand too close to be told apart, those of
    /// one verdict are one dot, and the curve passes through the middle of all.
    pub(super) fn points(&self, placed: &[Placed<'_>]) -> (Vec<StripPoint>, Vec<Knot>) {
        let between = placed.windows(2).map(|pair| pair[1].x - pair[0].x);
        let pitch = between.fold(NOTE_PITCH, f32::min);
        let ranks: HashMap<&MomentId, usize> =
            self.wall.priorities.iter().enumerate().map(|(place, id)| (id, place + 1)).collect();
        let judged: Vec<(&Placed<'_>, Verdict)> =
            placed.iter().filter_map(|place| Some((place, place.moment.verdict()?))).collect();
        let gathered = |place: &Placed<'_>| ((place.x - self.left) / CLOSEST).floor();
        let is_near =
            |a: &Placed<'_>, b: &Placed<'_>| pitch < CLOSEST && gathered(a) == gathered(b);
        let (mut points, mut knots) = (Vec::new(), Vec::new());
        for near in judged.chunk_by(|a, b| is_near(a.0, b.0)) {
            let mut dots: [Option<StripPoint>; 3] = [None, None, None];
            let mut chosen = Vec::new();
            let mut knot = Knot { at: self.middle(near), aim: None };
            for (place, verdict) in near {
                let rank = ranks.get(&place.moment.id).copied();
                let point = self.point(place, *verdict, rank, pitch);
                match (rank, &mut dots[*verdict as usize]) {
                    (Some(_), _) => {
                        let aim = point.aim.map(|aim| WallPos::new(place.x, self.level(aim)));
                        knot.aim = aim.or(knot.aim);
                        chosen.push(point);
                    }
                    (None, Some(dot)) => dot.count += 1,
                    (None, dot) => *dot = Some(point),
                }
            }
            points.extend(dots.into_iter().flatten().chain(chosen));
            knots.push(knot);
        }
        self.place_discs(&mut points);
        (points, knots)
    }

    fn middle(&self, near: &[(&Placed<'_>, Verdict)]) -> WallPos {
        let count = near.len().max(1) as f32;
        let (x, y) = near.iter().fold((0.0, 0.0), |(x, y), (place, verdict)| {
            (x + place.x / count, y + self.level(*verdict) / count)
        });
        WallPos::new(x, y)
    }

    fn point(
        &self,
        place: &Placed<'_>,
        verdict: Verdict,
        rank: Option<usize>,
        pitch: f32,
    ) -> StripPoint {
        let face = (pitch - 2.0).clamp(SMALLEST_DOT, self.heights.face);
        let chosen = (face + 8.0).clamp(SMALLEST_PRIORITY, self.heights.priority);
        let diameter = if rank.is_some() { chosen } else { face };
        let at = WallPos::new(place.x, self.level(verdict));
        let target = place.moment.effective_target().filter(|target| *target > verdict);
        StripPoint {
            index: place.index,
            count: 1,
            verdict,
            at,
            diameter,
            is_face: diameter >= SMALLEST_FACE,
            rank: rank.map(|rank| RankDisc { rank, at, diameter: self.heights.disc }),
            aim: target.filter(|_| rank.is_some()),
        }
    }

    /// Puts each rank at a corner of its face where it covers no other face and no other rank: at the upper right,
    /// where that is free.
    fn place_discs(&self, points: &mut [StripPoint]) {
        let chosen: Vec<usize> =
            (0..points.len()).filter(|place| points[*place].rank.is_some()).collect();
        let mut taken: Vec<(WallPos, f32)> = Vec::new();
        for place in chosen {
            let point = &points[place];
            let (right, up) = self.heights.disc_at;
            let grown = point.diameter / self.heights.priority;
            let half = self.heights.disc / 2.0;
            let rightmost = self.size.width - half - 4.0;
            let corners = [(right, -up), (-right, -up), (right, up), (-right, up)].map(|(x, y)| {
                let x = (point.at.x + x * grown).min(rightmost);
                WallPos::new(x, point.at.y + y * grown)
            });
            let faces = points.iter().enumerate().filter(|(other, _)| *other != place);
            let faces: Vec<(WallPos, f32)> = faces
                .map(|(_, other)| (other.at, other.diameter / 2.0))
                .filter(|(at, _)| (at.x - point.at.x).abs() < 3.0 * self.heights.priority)
                .chain(taken.iter().copied())
                .collect();
            // Lower corners are free only where no stage's name stands under them.
            let is_free = |at: &WallPos| {
                at.y + half + 2.0 < self.heights.foot
                    && faces.iter().all(|(other, radius)| {
                        (at.x - other.x).hypot(at.y - other.y) >= half + radius
                    })
            };
            let at = corners.iter().copied().find(is_free).unwrap_or(corners[0]);
            taken.push((at, half));
            if let Some(disc) = &mut points[place].rank {
                disc.at = at;
            }
        }
    }

    /// True if a priority of the timeline aims above its verdict.
    pub(super) fn has_aims(&self) -> bool {
        let on_timeline = self.wall.priority_moments().filter(|moment| !moment.parked);
        on_timeline.into_iter().any(|moment| {
            let target = moment.effective_target();
            moment.verdict().is_some_and(|verdict| target.is_some_and(|target| target > verdict))
        })
    }

    /// What priorities aim at.
    pub(super) fn aims(&self, points: &[StripPoint]) -> Vec<Aim> {
        let aim = |point: &StripPoint| {
            let verdict = point.aim?;
            let at = WallPos::new(point.at.x, self.level(verdict));
            Some(Aim { verdict, at, diameter: AIM_DIAMETER.min(point.diameter * 0.6) })
        };
        points.iter().filter_map(aim).collect()
    }
}

/// The stretches of the second line: from the knot before one that is aimed higher to the one after it.
pub(super) fn aim_curves(knots: &[Knot]) -> Vec<Vec<WallPos>> {
    let mut curves: Vec<Vec<WallPos>> = Vec::new();
    let mut goes_on = false;
    for pair in knots.windows(2) {
        let is_aimed = pair.iter().any(|knot| knot.aim.is_some());
        let [from, to] = [&pair[0], &pair[1]].map(|knot| knot.aim.unwrap_or(knot.at));
        match curves.last_mut().filter(|_| goes_on && is_aimed) {
            Some(curve) => curve.push(to),
            None if is_aimed => curves.push(vec![from, to]),
            None => {}
        }
        goes_on = is_aimed;
    }
    curves
}
