//! The experience curve: the verdicts of the judged moments over the stages, as a strip under the timeline (tokens 4.5).
//! Its lengths are counted from its own left top corner.
//!
//! What the priorities aim at is a second line: a dashed curve that leaves the first one at the judged moment before a
//! priority, passes through its target and comes back at the judged moment after it. So it shows the journey as the
//! room wants it, says nothing about moments nobody means to change, and five priorities bend it five times at most.
//! A line through the targets alone would promise better moments on the way from one to the next; bare risers would
//! show no second journey.

mod apart;
mod heights;
mod points;
mod stages;
mod steps;

use super::note::NOTE_SIZE;
use super::scene::Scene;
use super::space::{WallPos, WallRect, WallSize};
use super::text::{Block, Measure, Style, Weight, single_line};
use crate::model::{Moment, Verdict, Wall};
use crate::words::{self, curve};
use heights::{CLOSE, Heights, LOW, UnderCount};
use points::aim_curves;
use stages::{LEAST_ROOM, band_starts};

/// Height of the strip, in u.
pub const CURVE_HEIGHT: f32 = 136.0;
/// Its height where there is little room, in u; its words are as large as before.
pub const LOW_CURVE_HEIGHT: f32 = 108.0;
/// Its height where the words at its foot take two lines, in u, with some air under them.
const HIGH_CURVE_HEIGHT: f32 = CURVE_HEIGHT + NAME_LINE + 8.0;
/// On a page with room to spare it takes so much, in u, before anything else does.
pub(super) const TALL_CURVE: f32 = 220.0;
/// And so much, where nothing else takes what is left.
pub(super) const HIGHEST_CURVE: f32 = 500.0;
/// How wide the piece of the second line is that stands before its words.
pub const LEGEND_SAMPLE: f32 = 48.0;
/// On paper, which can be higher, the key stands so far from what is not meant by it.
const APART_ON_PAPER: f32 = 48.0;
/// The size of the numeral on a rank disc, as a part of its diameter.
const RANK_SIZE: f32 = 0.75;

/// At the left and the right of everything.
const EDGE: f32 = 24.0;
/// Where the moments begin, unless the words at the left need more room.
const FIRST_X: f32 = 132.0;

/// Names go down in so many steps at the most.
const MOST_STEPS: u8 = 5;
/// A line of a stage's name.
const NAME_LINE: f32 = 18.0;

const LEVEL_NAME: Style = Style::new(16.0, 20.0, Weight::Medium);
const COUNT: Style = Style::new(15.0, 20.0, Weight::Regular);

/// The experience curve, laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// Of its sheet.
    pub size: WallSize,
    /// One line for each verdict, the best at the top.
    pub levels: Vec<Level>,
    /// Where stages begin.
    pub stages: Vec<StageMark>,
    /// How many of the moments are judged.
    pub count: Label,
    /// The judged moments from left to right; unjudged ones leave no trace.
    pub points: Vec<StripPoint>,
    /// What the curve passes through, from left to right: the points, or the middle of those that were gathered.
    pub curve: Vec<WallPos>,
    /// What priorities aim at, in the order of the timeline.
    pub aims: Vec<Aim>,
    /// The stretches of the second line, each from left to right.
    pub aim_curves: Vec<Vec<WallPos>>,
    /// What the second line is, where there is one and room to say so.
    pub legend: Option<Label>,
}

/// Words on the strip.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// One line.
    pub block: Block,
    /// Its left top corner.
    pub at: WallPos,
}

/// The line of a verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// Its word.
    pub name: Label,
    /// Its left end.
    pub from: WallPos,
    /// Its right end.
    pub to_x: f32,
}

/// Where a stage begins.
#[derive(Clone, Debug, PartialEq)]
pub struct StageMark {
    /// The upper end of its rule and how far down it goes; the first stage has none, nor has one that begins where
    /// another one did.
    pub rule: Option<(WallPos, f32)>,
    /// Its name, where there is room for it.
    pub name: Option<Label>,
    /// The whole name, where it was cut or has no room at all.
    pub whole_name: Option<String>,
}

/// A judged moment, or several with one verdict that stand too close to each other.
#[derive(Clone, Debug, PartialEq)]
pub struct StripPoint {
    /// Its place in the wall's list of moments; of several the first.
    pub index: usize,
    /// How many it stands for.
    pub count: usize,
    /// Its verdict.
    pub verdict: Verdict,
    /// Its middle.
    pub at: WallPos,
    /// Of its disc.
    pub diameter: f32,
    /// Large enough for a face.
    pub is_face: bool,
    /// What says its rank.
    pub rank: Option<RankDisc>,
    /// The verdict a priority aims at, if that is above its own.
    pub aim: Option<Verdict>,
}

/// The disc with a priority's rank, at a corner of its face.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankDisc {
    /// 1 to 5.
    pub rank: usize,
    /// Its middle.
    pub at: WallPos,
    /// In u.
    pub diameter: f32,
}

impl RankDisc {
    /// The size of its numeral.
    pub fn text_size(&self) -> f32 {
        self.diameter * RANK_SIZE
    }
}

/// What a priority aims at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aim {
    /// The verdict.
    pub verdict: Verdict,
    /// The middle of its circle.
    pub at: WallPos,
    /// Of its circle.
    pub diameter: f32,
}

impl Strip {
    /// Its sheet.
    pub fn rect(&self) -> WallRect {
        WallRect::new(0.0, 0.0, self.size.width, self.size.height)
    }

    /// How many stages are named, and how large.
    fn named(&self) -> (usize, f32) {
        let names = self.stages.iter().filter_map(|stage| stage.name.as_ref());
        names.fold((0, f32::INFINITY), |(count, least), name| {
            (count + 1, least.min(name.block.style.size))
        })
    }

    /// True if each stage that begins on it has its whole name there.
    fn names_all(&self) -> bool {
        self.stages.iter().all(|stage| stage.whole_name.is_none())
    }

    /// The size of the smallest lettering on it.
    pub fn smallest_text(&self) -> f32 {
        let names = self.stages.iter().filter_map(|stage| stage.name.as_ref());
        let ranks = self.points.iter().filter_map(|point| point.rank);
        names
            .map(|name| name.block.style.size)
            .chain(ranks.map(|disc| disc.text_size()))
            .fold(COUNT.size, f32::min)
    }
}

/// True if there is anything to draw a curve through.
pub fn has_curve(wall: &Wall) -> bool {
    wall.timeline().any(|moment| moment.verdict().is_some())
}

/// Lays the strip out with evenly spaced moments. Where not every stage's name has room in one line, names take two,
/// and what still has no room is cut.
pub fn strip(wall: &Wall, size: WallSize, measure: &mut dyn Measure) -> Strip {
    let heights = Heights::of(size.height);
    let usual = StripMaker::new(wall, size, heights, measure).make(None, measure);
    if usual.names_all() {
        return usual;
    }
    let heights = if size.height < CURVE_HEIGHT { LOW } else { CLOSE };
    let maker = StripMaker::new(wall, size, heights, measure);
    StripMaker { cuts_names: true, ..maker }.make(None, measure)
}

/// The same, higher where that lets more stages have their name, or a larger one, or where the key stands at the left:
/// there it has more air. Names that have no room even then go down in steps, and only what finds none there is cut. All
/// of it is higher by `more`.
pub fn strip_with_names(wall: &Wall, width: f32, more: f32, measure: &mut dyn Measure) -> Strip {
    with_names(wall, (width, more), None, measure)
}

/// The same under a wall in one long line, each moment under its note. Its units are the wall's.
pub fn strip_under(wall: &Wall, width: f32, scene: &Scene, measure: &mut dyn Measure) -> Strip {
    with_names(wall, (width, 0.0), Some(scene), measure)
}

fn with_names(
    wall: &Wall,
    (width, more): (f32, f32),
    under: Option<&Scene>,
    measure: &mut dyn Measure,
) -> Strip {
    let mut strip_of = |height: f32, steps: usize| {
        let heights = Heights::of(height).spread(more);
        let size = WallSize { width, height: height + more };
        let maker = StripMaker::new(wall, size, heights, measure);
        StripMaker { before_key: APART_ON_PAPER, steps, ..maker }.make(under, measure)
    };
    let (strip, higher) = (strip_of(CURVE_HEIGHT, 1), strip_of(HIGH_CURVE_HEIGHT, 1));
    let key_is_right = strip.legend.as_ref().is_none_or(|key| key.at.x > strip.levels[0].from.x);
    let best = if key_is_right && strip.named() >= higher.named() { strip } else { higher };
    if best.names_all() {
        return best;
    }
    let mut in_steps = |steps: u8| {
        let height = HIGH_CURVE_HEIGHT + f32::from(steps - 2) * NAME_LINE;
        strip_of(height, usize::from(steps))
    };
    let whole = (2..MOST_STEPS).map(&mut in_steps).find(Strip::names_all);
    whole.unwrap_or_else(|| in_steps(MOST_STEPS))
}

/// What a curve passes through at `way`, 0 to 1, between two of its places. Its tangents are level there, so it never
/// leaves the levels between them.
pub fn on_curve(from: WallPos, to: WallPos, way: f32) -> WallPos {
    let across = way * (1.5 * (1.0 - way) + way * way);
    let down = way * way * (3.0 - 2.0 * way);
    WallPos::new(from.x + (to.x - from.x) * across, from.y + (to.y - from.y) * down)
}

/// What the second line is, and where.
struct Key {
    label: Label,
    /// `None` at the right of the foot.
    under_count: Option<UnderCount>,
}

/// A moment of the timeline and where it stands.
struct Placed<'w> {
    moment: &'w Moment,
    /// Its place in the wall's list of moments.
    index: usize,
    x: f32,
}

/// What is known before anything is placed.
struct StripMaker<'w> {
    wall: &'w Wall,
    size: WallSize,
    heights: Heights,
    count: Block,
    /// Where the moments and the levels begin and end.
    left: f32,
    right: f32,
    /// Where the name of the first stage may begin, behind the count.
    names_left: f32,
    /// Between the last stage's name and the key at the right of it.
    before_key: f32,
    /// A stage's name that has no room is cut.
    cuts_names: bool,
    /// In so many steps names go down that have no room beside each other.
    steps: usize,
}

impl<'w> StripMaker<'w> {
    fn new(wall: &'w Wall, size: WallSize, heights: Heights, measure: &mut dyn Measure) -> Self {
        let moments = wall.timeline().count();
        let judged = wall.timeline().filter(|moment| moment.verdict().is_some()).count();
        let count = single_line(&curve::judged(judged, moments), COUNT, measure);
        let left = FIRST_X.max(EDGE + count.width() + 12.0);
        let right = (size.width - EDGE).max(left + 1.0);
        let (names_left, before_key) = (left, LEAST_ROOM);
        let (cuts_names, steps) = (false, 1);
        Self { wall, size, heights, count, left, right, names_left, before_key, cuts_names, steps }
    }

    fn make(mut self, under: Option<&Scene>, measure: &mut dyn Measure) -> Strip {
        if under.is_some() {
            self.begin_behind_names(measure);
        }
        let placed = self.placed(under);
        let starts = match under {
            Some(scene) => band_starts(scene),
            None => self.stage_starts(&placed),
        };
        let stages = self.stages(&starts, measure);
        let key = if self.has_aims() { self.legend(&starts, &stages, measure) } else { None };
        let mut count_y = self.heights.foot;
        if let Some(under_count) = key.as_ref().and_then(|key| key.under_count) {
            self.heights.levels = under_count.levels;
            count_y = under_count.count;
        }
        let (points, knots) = self.points(&placed);
        let aims = self.aims(&points);
        Strip {
            size: self.size,
            levels: self.levels(measure),
            stages,
            points,
            aims,
            aim_curves: aim_curves(&knots),
            curve: knots.into_iter().map(|knot| knot.at).collect(),
            legend: key.map(|key| key.label),
            count: Label { block: self.count, at: WallPos::new(EDGE, count_y) },
        }
    }

    /// The levels begin as far left as their names allow, since the first note stands over these.
    fn begin_behind_names(&mut self, measure: &mut dyn Measure) {
        const AIR: f32 = 12.0;
        let names = Verdict::ALL
            .iter()
            .map(|verdict| single_line(words::verdict(*verdict), LEVEL_NAME, measure).width());
        self.left = self.left.min(EDGE + names.fold(0.0, f32::max) + AIR);
    }

    fn level(&self, verdict: Verdict) -> f32 {
        let place = Verdict::ALL.iter().rev().position(|other| *other == verdict);
        self.heights.levels[place.unwrap_or_default()]
    }

    fn levels(&self, measure: &mut dyn Measure) -> Vec<Level> {
        let level = |verdict: &Verdict| {
            let y = self.level(*verdict);
            let block = single_line(words::verdict(*verdict), LEVEL_NAME, measure);
            let at = WallPos::new(EDGE, y - LEVEL_NAME.line_height / 2.0);
            Level { name: Label { block, at }, from: WallPos::new(self.left, y), to_x: self.right }
        };
        Verdict::ALL.iter().rev().map(level).collect()
    }

    /// The moments of the timeline from left to right. Those that happen at one time share the place of their slot.
    fn placed(&self, under: Option<&Scene>) -> Vec<Placed<'w>> {
        let moments = self.wall.moments.iter().enumerate().filter(|(_, moment)| !moment.parked);
        let moments: Vec<(usize, &Moment)> =
            moments.map(|(index, moment)| (index, moment.as_ref())).collect();
        let places = match under {
            Some(scene) => under_notes(scene, self.left, moments.len()),
            None => {
                let pitch = self.pitch(moments.len());
                (0..moments.len()).map(|place| self.left + (place as f32 + 0.5) * pitch).collect()
            }
        };
        let place = |((index, moment), x)| Placed { moment, index, x };
        moments.into_iter().zip(places).map(place).collect()
    }

    fn pitch(&self, moments: usize) -> f32 {
        (self.right - self.left) / moments.max(1) as f32
    }
}

/// The middles of the first `count` notes, or of what of them stands right of `left`. Judged ones under each other stand
/// side by side, the others under the bead.
fn under_notes(scene: &Scene, left: f32, count: usize) -> Vec<f32> {
    let notes = &scene.notes[..count.min(scene.notes.len())];
    let slots = notes.chunk_by(|a, b| a.rect.x == b.rect.x);
    let places = slots.flat_map(|slot| {
        let judged = slot.iter().filter(|note| note.verdict.is_some()).count();
        let mut before = 0.0;
        slot.iter().map(move |note| {
            let middle = note.rect.x + NOTE_SIZE / 2.0;
            if note.verdict.is_none() {
                return middle;
            }
            let from = note.rect.x.max(left.min(middle));
            let share = (note.rect.right() - from) / judged.max(1) as f32;
            before += 1.0;
            from + (before - 0.5) * share
        })
    });
    places.collect()
}
