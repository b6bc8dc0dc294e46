//! What the pointer does on the wall, as a value that steps from event to event. Knows nothing of the window's library,
//! so it is tested without one.

use std::collections::HashSet;
use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::layout::{
    DropTarget, Hit, Landing, NOTE_SIZE, Scene, WallPos, WallRect, drop_target, hit,
};
use crate::model::MomentId;

/// From one note to the next under it while several are dragged, in u: more than the one on top covers by being lifted.
pub const PILE_STEP: f32 = 13.0;

/// A place beside the wall where notes can be dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DropZone {
    /// The parking shelf.
    Shelf,
    /// A priority's place, 1 to 5.
    Slot(usize),
}

/// What the pointer is doing.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Gesture {
    /// Nothing.
    #[default]
    Idle,
    /// Notes are dragged.
    Notes(NotesDrag),
    /// A rectangle selects what it touches.
    Marquee {
        /// Where it began.
        from: WallPos,
        /// Where it is.
        to: WallPos,
        /// What was selected before and stays so.
        kept: Vec<MomentId>,
    },
    /// The wall is pushed.
    Pan,
}

/// Notes under the pointer.
#[derive(Clone, Debug, PartialEq)]
pub struct NotesDrag {
    /// The note that was taken.
    pub grabbed: MomentId,
    /// All that are dragged, in the order of the timeline.
    pub ids: Vec<MomentId>,
    /// From the note's corner to the pointer, in u.
    pub grip: (f32, f32),
    /// Where the pointer is on the wall.
    pub at: WallPos,
    /// Where the notes would land; `None` is where they came from.
    pub landing: Option<Landing>,
    /// A place beside the wall that the pointer is over.
    pub zone: Option<DropZone>,
    /// What hangs at the pointer, to ask quickly: the notes, or their copies.
    pub taken: Arc<FxHashSet<MomentId>>,
    /// Copies are dragged while the notes stay: each note with its copy's id. Empty if the notes themselves are moved.
    pub copies: Vec<(MomentId, MomentId)>,
    /// How far the note is held above the pointer, in u: a finger would hide it.
    pub rise: f32,
    /// It was taken from the list of priorities: only its rank can change, and it stays where it is on the wall.
    pub only_rank: bool,
}

/// Something that happens to the pointer.
#[derive(Clone, Debug)]
pub enum PointerEvent<'e> {
    /// It was pressed and moved far enough to be a drag.
    DragStarted {
        /// Where it was pressed.
        at: WallPos,
        /// What is selected.
        selected: &'e [MomentId],
        /// Shift: the selection stays.
        adds: bool,
        /// The wall is pushed, whatever is under the pointer: the middle button, the space bar.
        pushes: bool,
        /// On the empty wall it is pushed rather than a rectangle drawn.
        is_touch: bool,
        /// Copies are dragged, and this is what their ids begin with; nothing else on the wall begins so.
        copies_as: Option<&'e str>,
        /// How far notes are held above the pointer, in u.
        rise: f32,
    },
    /// It moved.
    Moved {
        /// Where to.
        at: WallPos,
        /// The place beside the wall it is over, if any.
        zone: Option<DropZone>,
        /// It is over something that is neither the wall nor such a place.
        is_outside: bool,
    },
    /// It was let go.
    Released,
    /// Escape, a second finger, the window lost the focus.
    Cancelled,
}

/// What a gesture asks for when it steps.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// These notes are selected now.
    Select(Vec<MomentId>),
    /// Notes are let go on the wall.
    Drop(Vec<MomentId>, Landing),
    /// Copies are let go on the wall: each note with its copy's id.
    DropCopies(Vec<(MomentId, MomentId)>, Landing),
    /// Notes are let go beside the wall.
    DropBeside(Vec<MomentId>, DropZone),
}

impl Gesture {
    /// The gesture after an event, and what it asks for. `scene` is the one that is shown, or the one that was shown as
    /// notes were taken: they are aimed at what stood there, whatever slides aside meanwhile.
    pub fn step(self, event: &PointerEvent<'_>, scene: &Scene) -> (Self, Option<Outcome>) {
        match (self, event) {
            (Self::Idle, PointerEvent::DragStarted { pushes: true, .. }) => (Self::Pan, None),
            (Self::Idle, PointerEvent::DragStarted { .. }) => start(event, scene),
            (Self::Notes(drag), PointerEvent::Moved { at, zone, is_outside }) => {
                (Self::Notes(drag.moved(*at, *zone, *is_outside, scene)), None)
            }
            (Self::Marquee { from, kept, .. }, PointerEvent::Moved { at, .. }) => {
                let selected = touched(scene, from, *at, &kept);
                (Self::Marquee { from, to: *at, kept }, Some(Outcome::Select(selected)))
            }
            (Self::Notes(drag), PointerEvent::Released) => (Self::Idle, drag.released()),
            (Self::Marquee { kept, .. }, PointerEvent::Cancelled) => {
                (Self::Idle, Some(Outcome::Select(kept)))
            }
            (_, PointerEvent::Released | PointerEvent::Cancelled) => (Self::Idle, None),
            (gesture, _) => (gesture, None),
        }
    }

    /// True if this note is one of those that are dragged, or the copy of one where copies are.
    pub fn drags(&self, id: &MomentId) -> bool {
        matches!(self, Self::Notes(drag) if drag.takes(id))
    }
}

fn start(event: &PointerEvent<'_>, scene: &Scene) -> (Gesture, Option<Outcome>) {
    let &PointerEvent::DragStarted { at, selected, adds, is_touch, copies_as, rise, .. } = event
    else {
        return (Gesture::Idle, None);
    };
    let Hit::Note(place) = hit(scene, at) else {
        if is_touch {
            return (Gesture::Pan, None);
        }
        let kept = if adds { selected.to_vec() } else { Vec::new() };
        return (Gesture::Marquee { from: at, to: at, kept }, None);
    };
    let note = &scene.notes[place];
    let is_selected = selected.contains(&note.moment);
    let chosen: Vec<MomentId> = match (is_selected, adds) {
        (true, _) => selected.to_vec(),
        (false, true) => selected.iter().cloned().chain([note.moment.clone()]).collect(),
        (false, false) => vec![note.moment.clone()],
    };
    let in_order = scene.notes.iter().map(|note| &note.moment);
    let among: HashSet<&MomentId> = chosen.iter().collect();
    let ids: Vec<MomentId> = in_order.filter(|id| among.contains(id)).cloned().collect();
    let copy = |(number, id): (usize, &MomentId)| {
        copies_as.map(|prefix| (id.clone(), MomentId::new(format!("{prefix}-{number}"))))
    };
    let copies: Vec<(MomentId, MomentId)> = ids.iter().enumerate().filter_map(copy).collect();
    let taken: FxHashSet<MomentId> = match copies.as_slice() {
        [] => ids.iter().cloned().collect(),
        copies => copies.iter().map(|(_, copy)| copy.clone()).collect(),
    };
    let drag = NotesDrag {
        grabbed: note.moment.clone(),
        copies,
        taken: Arc::new(taken),
        ids,
        grip: (at.x - note.rect.x, at.y - note.rect.y),
        at,
        landing: None,
        zone: None,
        rise,
        only_rank: false,
    };
    let outcome = (!is_selected).then_some(Outcome::Select(chosen));
    (Gesture::Notes(drag), outcome)
}

impl NotesDrag {
    /// A note that is taken from a place beside the wall: it hangs in the middle under the pointer.
    pub fn from_beside(id: &MomentId, at: WallPos, zone: DropZone) -> Self {
        let half = NOTE_SIZE / 2.0;
        Self {
            grabbed: id.clone(),
            ids: vec![id.clone()],
            grip: (half, half),
            at,
            landing: None,
            zone: Some(zone),
            taken: Arc::new(std::iter::once(id.clone()).collect()),
            copies: Vec::new(),
            rise: 0.0,
            only_rank: false,
        }
    }

    fn moved(self, at: WallPos, zone: Option<DropZone>, is_outside: bool, scene: &Scene) -> Self {
        // A copy comes onto the wall first; from there it can be parked or chosen.
        let zone = zone.filter(|_| self.copies.is_empty());
        let zone = zone.filter(|zone| !self.only_rank || matches!(zone, DropZone::Slot(_)));
        let landing = if zone.is_some() || is_outside || self.only_rank {
            None
        } else {
            match drop_target(scene, at, &|id| self.takes(id)) {
                DropTarget::Own(id) if id == self.grabbed => None,
                // Among the others that were taken along nothing else is meant than before.
                DropTarget::Own(_) => self.landing.clone(),
                DropTarget::Landing(landing) => Some(landing),
                DropTarget::Nowhere => None,
            }
        };
        Self { at, zone, landing, ..self }
    }

    fn released(self) -> Option<Outcome> {
        match (self.zone, self.landing) {
            (Some(zone), _) => Some(Outcome::DropBeside(self.ids, zone)),
            (None, Some(landing)) if self.copies.is_empty() => {
                Some(Outcome::Drop(self.ids, landing))
            }
            (None, Some(landing)) => Some(Outcome::DropCopies(self.copies, landing)),
            (None, None) => None,
        }
    }

    fn takes(&self, id: &MomentId) -> bool {
        self.taken.contains(id)
    }

    /// The left top corner of the note under the pointer.
    pub fn corner(&self) -> WallPos {
        WallPos::new(self.at.x - self.grip.0, self.at.y - self.grip.1 - self.rise)
    }
}

/// The notes that a rectangle touches, after those that stay selected.
fn touched(scene: &Scene, from: WallPos, to: WallPos, kept: &[MomentId]) -> Vec<MomentId> {
    let area = rect_between(from, to);
    let notes = scene.notes.iter().filter(|note| note.rect.overlaps(&area));
    let among: HashSet<&MomentId> = kept.iter().collect();
    let new = notes.map(|note| note.moment.clone()).filter(|id| !among.contains(id));
    kept.iter().cloned().chain(new).collect()
}

/// The rectangle with these corners.
pub fn rect_between(a: WallPos, b: WallPos) -> WallRect {
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    // A line has no area and would touch nothing.
    WallRect::new(x, y, (a.x - b.x).abs().max(0.1), (a.y - b.y).abs().max(0.1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::{Flow, layout_wall};
    use crate::model::{Date, Moment, Stage, StageId, Wall};
    use crate::paint::FontBook;

    /// A scene of the notes a, b and c on one line.
    fn scene() -> Scene {
        let mut wall = Wall::blank();
        for name in ["a", "b", "c"] {
            wall.moments.push(Arc::new(Moment::new(MomentId::new(name), name)));
        }
        let today = Date::new(2026, 11, 22).expect("a day of the calendar");
        layout_wall(&wall, Flow::OneLine, today, &mut FontBook::new(2_048))
    }

    fn ids(names: &[&str]) -> Vec<MomentId> {
        names.iter().map(|name| MomentId::new(*name)).collect()
    }

    fn started(at: WallPos, selected: &[MomentId]) -> (Gesture, Option<Outcome>) {
        Gesture::Idle.step(&press(at, selected), &scene())
    }

    fn press(at: WallPos, selected: &[MomentId]) -> PointerEvent<'_> {
        PointerEvent::DragStarted {
            at,
            selected,
            adds: false,
            pushes: false,
            is_touch: false,
            copies_as: None,
            rise: 0.0,
        }
    }

    fn moved(at: WallPos) -> PointerEvent<'static> {
        PointerEvent::Moved { at, zone: None, is_outside: false }
    }

    #[test]
    fn a_note_that_is_taken_is_chosen_and_lands_beside_another() {
        let scene = scene();
        let (gesture, outcome) = started(scene.notes[0].rect.center(), &[]);
        assert_eq!(outcome, Some(Outcome::Select(ids(&["a"]))));
        let right = WallPos::new(scene.notes[2].rect.right() - 4.0, scene.notes[2].rect.y + 8.0);
        let (gesture, _) = gesture.step(&moved(right), &scene);
        let (gesture, outcome) = gesture.step(&PointerEvent::Released, &scene);
        let landing = Landing::After(MomentId::new("c"));
        assert_eq!((gesture, outcome), (Gesture::Idle, Some(Outcome::Drop(ids(&["a"]), landing))));
    }

    /// Where a drag of a note to a place ends.
    fn dropped(scene: &Scene, note: usize, way: &[WallPos]) -> Option<Landing> {
        let (gesture, _) = Gesture::Idle.step(&press(scene.notes[note].rect.center(), &[]), scene);
        let gesture = way.iter().fold(gesture, |gesture, at| gesture.step(&moved(*at), scene).0);
        match gesture.step(&PointerEvent::Released, scene).1 {
            Some(Outcome::Drop(_, landing)) => Some(landing),
            None => None,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_place_means_the_same_whichever_way_the_pointer_came() {
        let scene = scene();
        let b = scene.notes[1].rect;
        let (left, right) =
            (WallPos::new(b.x + 8.0, b.y + 8.0), WallPos::new(b.right() - 8.0, b.y + 8.0));
        let low = WallPos::new(b.x + 8.0, b.bottom() - 8.0);
        let beside = WallPos::new(b.x - 6.0, b.bottom() - 8.0);
        let b = || MomentId::new("b");
        for way in
            [vec![], vec![left], vec![right], vec![low], vec![beside], vec![left, low, beside]]
        {
            let to = |at: WallPos| dropped(&scene, 2, &[way.as_slice(), &[at]].concat());
            assert_eq!(to(left), Some(Landing::Before(b())));
            assert_eq!(to(right), Some(Landing::After(b())));
            assert_eq!(to(low), Some(Landing::Under(b())));
            // Where it came from.
            assert_eq!(to(scene.notes[2].rect.center()), None);
        }
    }

    #[test]
    fn the_bare_wall_beside_a_line_belongs_to_its_last_stage() {
        let mut wall = Wall::blank();
        for name in ["Full", "Empty"] {
            wall.stages.push(Stage::new(StageId::new(name), name));
        }
        for name in ["a", "b"] {
            let stage = Some(StageId::new("Full"));
            let moment = Moment { stage, ..Moment::new(MomentId::new(name), name) };
            wall.moments.push(Arc::new(moment));
        }
        let today = Date::new(2026, 11, 22).expect("a day of the calendar");
        let scene = layout_wall(&wall, Flow::OneLine, today, &mut FontBook::new(2_048));
        let (empty, _) = scene.bands[1].empty_place.clone().expect("nothing here yet");
        let beside = WallPos::new(scene.bands[1].rect.right() + 200.0, scene.notes[0].rect.y);
        for at in [empty.center(), beside] {
            let landing = Landing::EndOfStage(Some(StageId::new("Empty")));
            assert_eq!(dropped(&scene, 0, &[at]), Some(landing));
        }
        let below = WallPos::new(beside.x, scene.bands[1].rect.bottom() + 200.0);
        assert_eq!(dropped(&scene, 0, &[below]), None);
    }

    #[test]
    fn all_chosen_notes_are_dragged_in_the_order_of_the_timeline() {
        let scene = scene();
        let (gesture, outcome) = started(scene.notes[2].rect.center(), &ids(&["c", "a"]));
        assert_eq!(outcome, None);
        let Gesture::Notes(drag) = gesture else { panic!("{gesture:?}") };
        assert_eq!(drag.ids, ids(&["a", "c"]));
    }

    #[test]
    fn nothing_lands_where_a_drag_is_cancelled_or_ends_outside() {
        let scene = scene();
        let over_b = WallPos::new(scene.notes[1].rect.right() - 4.0, scene.notes[1].rect.y + 8.0);
        let (gesture, _) = started(scene.notes[0].rect.center(), &[]);
        let (over, _) = gesture.step(&moved(over_b), &scene);
        assert_eq!(over.clone().step(&PointerEvent::Cancelled, &scene), (Gesture::Idle, None));
        let outside = PointerEvent::Moved { at: over_b, zone: None, is_outside: true };
        let (outside, _) = over.step(&outside, &scene);
        assert_eq!(outside.step(&PointerEvent::Released, &scene), (Gesture::Idle, None));
    }

    #[test]
    fn the_empty_wall_is_pushed_by_a_finger_and_gives_a_rectangle_to_a_mouse() {
        let scene = scene();
        let empty = WallPos::new(4.0, 4.0);
        let (gesture, _) = started(empty, &[]);
        assert!(matches!(gesture, Gesture::Marquee { .. }));
        let touch = PointerEvent::DragStarted {
            at: empty,
            selected: &[],
            adds: false,
            pushes: false,
            is_touch: true,
            copies_as: None,
            rise: 24.0,
        };
        assert_eq!(Gesture::Idle.step(&touch, &scene), (Gesture::Pan, None));
    }

    #[test]
    fn a_rectangle_that_is_cancelled_chooses_what_was_chosen_before() {
        let scene = scene();
        let before = ids(&["c"]);
        let event = PointerEvent::DragStarted {
            at: WallPos::new(4.0, 4.0),
            selected: &before,
            adds: true,
            pushes: false,
            is_touch: false,
            copies_as: None,
            rise: 0.0,
        };
        let (gesture, _) = Gesture::Idle.step(&event, &scene);
        let (gesture, outcome) = gesture.step(&moved(scene.notes[0].rect.center()), &scene);
        assert_eq!(outcome, Some(Outcome::Select(ids(&["c", "a"]))));
        let (_, outcome) = gesture.step(&PointerEvent::Cancelled, &scene);
        assert_eq!(outcome, Some(Outcome::Select(before)));
    }

    #[test]
    fn copies_land_while_the_notes_stay() {
        let scene = scene();
        let mut event = press(scene.notes[0].rect.center(), &[]);
        if let PointerEvent::DragStarted { copies_as, .. } = &mut event {
            *copies_as = Some("new");
        }
        let (gesture, _) = Gesture::Idle.step(&event, &scene);
        assert!(gesture.drags(&MomentId::new("new-0")) && !gesture.drags(&MomentId::new("a")));
        let right = WallPos::new(scene.notes[2].rect.right() - 4.0, scene.notes[2].rect.y + 8.0);
        let (gesture, _) = gesture.step(&moved(right), &scene);
        let (_, outcome) = gesture.step(&PointerEvent::Released, &scene);
        let copies = vec![(MomentId::new("a"), MomentId::new("new-0"))];
        let landing = Landing::After(MomentId::new("c"));
        assert_eq!(outcome, Some(Outcome::DropCopies(copies, landing)));
    }
}
