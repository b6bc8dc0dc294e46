//! How large the faces on the strip are, and how those that stand close to each other keep apart.

use super::points::{CLOSEST, Judged};
use super::{Heights, StripMaker};

/// Smaller faces are dots.
pub(super) const SMALLEST_FACE: f32 = 14.0;
const SMALLEST_DOT: f32 = 5.0;
/// A priority is seen however close the moments stand: there are five at most.
const SMALLEST_PRIORITY: f32 = 22.0;
/// By how much a priority is larger than the others, where there is room.
const PRIORITY_MORE: f32 = 8.0;
/// The circle of a target.
const AIM_DIAMETER: f32 = 14.0;
/// From face to face: the ring of paper round one does not bite into the other.
const GAP: f32 = 3.0;
/// How far a face may stand from where its moment does, as a part of the distance between the closest two: each stays
/// within its own share of the line.
const FURTHEST: f32 = 0.3;

/// How large faces are.
#[derive(Clone, Copy)]
pub(super) struct Sizes {
    /// Of a moment.
    pub face: f32,
    /// Of a priority.
    pub priority: f32,
}

impl Sizes {
    /// Of what a point is.
    pub fn of(self, is_priority: bool) -> f32 {
        if is_priority { self.priority } else { self.face }
    }

    /// As drawn, but so much smaller.
    fn shrunk(heights: &Heights, share: f32) -> Self {
        Self {
            face: heights.face * share,
            priority: (heights.priority * share).max(SMALLEST_PRIORITY),
        }
    }

    /// Where not all of them keep apart: the ordinary ones do.
    fn crowded(heights: &Heights, closest: f32) -> Self {
        let face = (closest - GAP).clamp(SMALLEST_DOT, heights.face);
        let priority = (face + PRIORITY_MORE).clamp(SMALLEST_PRIORITY, heights.priority);
        Self { face, priority }
    }
}

/// The diameter of the circle over a priority of this diameter.
pub(super) fn aim_diameter(priority: f32) -> f32 {
    AIM_DIAMETER.min(priority * 0.6)
}

impl StripMaker<'_> {
    /// The largest faces that keep apart, if those that are too close to each other move a little; they shrink together.
    /// `closest` is between the two judged moments that are closest to each other; where such are gathered, none moves.
    pub(super) fn move_apart(&self, judged: &mut [Judged<'_, '_>], closest: f32) -> Sizes {
        const STEP: f32 = 0.95;
        let crowded = Sizes::crowded(&self.heights, closest);
        let mut share = if closest < CLOSEST { 0.0 } else { 1.0 };
        while share * self.heights.face >= crowded.face.min(SMALLEST_FACE) {
            let sizes = Sizes::shrunk(&self.heights, share);
            if let Some(places) = self.apart(judged, sizes, FURTHEST * closest) {
                for (point, x) in judged.iter_mut().zip(places) {
                    point.x = x;
                }
                return sizes;
            }
            share *= STEP;
        }
        crowded
    }

    /// Where faces of these sizes keep apart if none moves further than `furthest`. Each stands midway between as far
    /// left and as far right as it may, so what has room stays where it is, and two that are too close move alike.
    fn apart(&self, judged: &[Judged<'_, '_>], sizes: Sizes, furthest: f32) -> Option<Vec<f32>> {
        const AS_GOOD_AS: f32 = 0.01;
        let reach = 2.0 * furthest + sizes.priority + GAP;
        let near = |a: usize, b: usize| judged[b].x - judged[a].x < reach;
        let mut left: Vec<f32> = Vec::with_capacity(judged.len());
        for (place, point) in judged.iter().enumerate() {
            let before = (0..place).rev().take_while(|other| near(*other, place));
            let least = before
                .map(|other| left[other] + self.needed(&judged[other], point, sizes))
                .fold(point.x - furthest, f32::max);
            if least > point.x + furthest + AS_GOOD_AS {
                return None;
            }
            left.push(least);
        }
        let mut right = vec![0.0; judged.len()];
        for (place, point) in judged.iter().enumerate().rev() {
            let after = (place + 1..judged.len()).take_while(|other| near(place, *other));
            right[place] = after
                .map(|other| right[other] - self.needed(point, &judged[other], sizes))
                .fold(point.x + furthest, f32::min);
        }
        Some(left.into_iter().zip(right).map(|(left, right)| f32::midpoint(left, right)).collect())
    }

    /// How far the faces of two moments, with the circles over them, must stand from each other along the strip.
    fn needed(&self, a: &Judged<'_, '_>, b: &Judged<'_, '_>, sizes: Sizes) -> f32 {
        let circles = |point: &Judged<'_, '_>| {
            let diameter = sizes.of(point.rank.is_some());
            let aim = point.aim.map(|aim| (self.level(aim), aim_diameter(diameter) / 2.0));
            [Some((self.level(point.verdict), diameter / 2.0)), aim].into_iter().flatten()
        };
        let mut needed: f32 = 0.0;
        for (y, radius) in circles(a) {
            for (other_y, other_radius) in circles(b) {
                let (apart, down) = (radius + other_radius + GAP, y - other_y);
                needed = needed.max((apart * apart - down * down).max(0.0).sqrt());
            }
        }
        needed
    }
}
