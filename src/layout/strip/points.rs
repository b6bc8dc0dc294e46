//! The judged moments on the strip, what the curve passes through, and what priorities aim at.

use std::collections::HashMap;

use super::apart::{SMALLEST_FACE, Sizes, aim_diameter};
use super::{Aim, Placed, RankDisc, StripMaker, StripPoint};
use crate::layout::note::NOTE_PITCH;
use crate::layout::space::WallPos;
use crate::model::{MomentId, Verdict};

/// Moments closer than this to each other are gathered.
pub(super) const CLOSEST: f32 = 6.0;
/// A rank lies over so much of its face, as a part of the face's diameter: clear of eye and brow.
const DISC_OVER_FACE: f32 = 0.1;

/// A judged moment.
pub(super) struct Judged<'p, 'w> {
    placed: &'p Placed<'w>,
    /// Its verdict.
    pub verdict: Verdict,
    /// Its rank, if it is a priority.
    pub rank: Option<usize>,
    /// What it aims at, if that is above its verdict and it is a priority.
    pub aim: Option<Verdict>,
    /// Where its face stands.
    pub x: f32,
}

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
        let mut judged = self.judged(placed);
        let between = judged.windows(2).map(|pair| pair[1].x - pair[0].x);
        let closest = between.fold(NOTE_PITCH, f32::min);
        let sizes = self.move_apart(&mut judged, closest);
        let gathered = |point: &Judged<'_, '_>| ((point.x - self.left) / CLOSEST).floor();
        let is_near = |a: &Judged<'_, '_>, b: &Judged<'_, '_>| {
            closest < CLOSEST && gathered(a) == gathered(b)
        };
        let (mut points, mut knots) = (Vec::new(), Vec::new());
        for near in judged.chunk_by(is_near) {
            let mut dots: [Option<StripPoint>; 3] = [None, None, None];
            let mut chosen = Vec::new();
            let mut knot = Knot { at: self.middle(near), aim: None };
            for judged in near {
                let point = self.point(judged, sizes);
                match (judged.rank, &mut dots[judged.verdict as usize]) {
                    (Some(_), _) => {
                        let aim = judged.aim.map(|aim| WallPos::new(judged.x, self.level(aim)));
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

    fn judged<'p, 'm>(&self, placed: &'p [Placed<'m>]) -> Vec<Judged<'p, 'm>> {
        let ranks: HashMap<&MomentId, usize> =
            self.wall.priorities.iter().enumerate().map(|(place, id)| (id, place + 1)).collect();
        let judged = placed.iter().filter_map(|placed| {
            let verdict = placed.moment.verdict()?;
            let rank = ranks.get(&placed.moment.id).copied();
            let target = placed.moment.effective_target().filter(|target| *target > verdict);
            let aim = target.filter(|_| rank.is_some());
            Some(Judged { placed, verdict, rank, aim, x: placed.x })
        });
        judged.collect()
    }

    fn middle(&self, near: &[Judged<'_, '_>]) -> WallPos {
        let count = near.len().max(1) as f32;
        let (x, y) = near.iter().fold((0.0, 0.0), |(x, y), point| {
            (x + point.x / count, y + self.level(point.verdict) / count)
        });
        WallPos::new(x, y)
    }

    fn point(&self, judged: &Judged<'_, '_>, sizes: Sizes) -> StripPoint {
        let diameter = sizes.of(judged.rank.is_some());
        let at = WallPos::new(judged.x, self.level(judged.verdict));
        StripPoint {
            index: judged.placed.index,
            count: 1,
            verdict: judged.verdict,
            at,
            diameter,
            is_face: diameter >= SMALLEST_FACE,
            rank: judged.rank.map(|rank| RankDisc { rank, at, diameter: self.heights.disc }),
            aim: judged.aim,
        }
    }

    /// Puts each rank at a corner of its face where it covers no other face, no target and no other rank: at the upper
    /// right, where that is free.
    fn place_discs(&self, points: &mut [StripPoint]) {
        let chosen: Vec<usize> =
            (0..points.len()).filter(|place| points[*place].rank.is_some()).collect();
        let aims = self.aims(points);
        let mut taken: Vec<(WallPos, f32)> =
            aims.iter().map(|aim| (aim.at, aim.diameter / 2.0)).collect();
        for place in chosen {
            let point = &points[place];
            let half = self.heights.disc / 2.0;
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
            let corners = self.disc_places(point);
            let at = corners.iter().copied().find(is_free).unwrap_or(corners[0]);
            taken.push((at, half));
            if let Some(disc) = &mut points[place].rank {
                disc.at = at;
            }
        }
    }

    /// Where the rank of a priority may stand, the best place first.
    fn disc_places(&self, point: &StripPoint) -> [WallPos; 4] {
        let (right, up) = self.heights.disc_at;
        let away = right.hypot(up);
        // At a smaller face it stands closer, and lies over as much of the face as over a large one.
        let closer = (self.heights.priority - point.diameter) * (0.5 - DISC_OVER_FACE);
        let share = (away - closer) / away;
        let rightmost = self.size.width - self.heights.disc / 2.0 - 4.0;
        [(right, -up), (-right, -up), (right, up), (-right, up)].map(|(x, y)| {
            WallPos::new((point.at.x + x * share).min(rightmost), point.at.y + y * share)
        })
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
            Some(Aim { verdict, at, diameter: aim_diameter(point.diameter) })
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
