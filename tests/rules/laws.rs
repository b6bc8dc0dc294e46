//! Laws that hold for every wall and every edit, tried with random ones.

use std::io::Cursor;
use std::sync::Arc;

use momentwall::edit::{
    Edit, History, Join, Judged, MomentChange, Place, TypeChange, WallChange, apply,
};
use momentwall::export::{Photo, PhotoRequest, PhotoSize, Progress};
use momentwall::model::{
    Action, ActionId, Assessment, ContactType, ContactTypeId, Date, Idea, IdeaId, Lane, Metric,
    MetricId, Moment, MomentId, Picture, Priorities, Review, ReviewCounts, ReviewId, Stage,
    StageId, Status, Timestamp, Verdict, Wall, compare, mend,
};
use momentwall::storage;
use proptest::prelude::*;

/// Few enough ids that most edits hit something, and some do not.
const IDS: u8 = 14;

fn moment_id() -> impl Strategy<Value = MomentId> {
    (0..IDS).prop_map(|number| MomentId::new(format!("m{number}")))
}

fn moment_ids() -> impl Strategy<Value = Vec<MomentId>> {
    prop::collection::vec(moment_id(), 0..4)
}

fn fresh_id() -> impl Strategy<Value = MomentId> {
    (0..40_u8).prop_map(|number| MomentId::new(format!("n{number}")))
}

fn stage_id() -> impl Strategy<Value = StageId> {
    (0..5_u8).prop_map(|number| StageId::new(format!("s{number}")))
}

fn type_id() -> impl Strategy<Value = ContactTypeId> {
    prop::sample::select(vec!["phone", "email", "post", "t7", "t8", "gone"])
        .prop_map(ContactTypeId::new)
}

fn verdict() -> impl Strategy<Value = Verdict> {
    prop::sample::select(Verdict::ALL.to_vec())
}

fn date() -> impl Strategy<Value = Option<Date>> {
    prop::option::of((1..28_u8).prop_map(|day| Date::new(2026, 11, day).unwrap()))
}

fn assessment() -> impl Strategy<Value = Assessment> {
    (prop::option::of(verdict()), date()).prop_map(|(verdict, date)| Assessment {
        verdict,
        ..Assessment::guess(Verdict::Neutral, date)
    })
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z]{1,8}( [a-z]{1,8}){0,6}", "\\PC{0,20}", Just("x".repeat(600))]
}

fn action() -> impl Strategy<Value = Action> {
    let status =
        prop::sample::select(vec![Status::Planned, Status::Trying, Status::Done, Status::Dropped]);
    (
        0..9_u8,
        text(),
        prop::option::of(0..9_u8),
        prop::option::of(verdict()),
        date(),
        date(),
        status,
    )
        .prop_map(|(id, text, idea, target, decided, done, status)| Action {
            idea: idea.map(|number| IdeaId::new(format!("i{number}"))),
            target,
            decided,
            done,
            status,
            ..Action::new(ActionId::new(format!("a{id}")), text)
        })
}

fn idea() -> impl Strategy<Value = Idea> {
    (0..9_u8, text()).prop_map(|(id, text)| Idea::new(IdeaId::new(format!("i{id}")), text))
}

fn metric() -> impl Strategy<Value = Metric> {
    (0..9_u8, text()).prop_map(|(id, text)| Metric::new(MetricId::new(format!("k{id}")), text))
}

fn moment(id: impl Strategy<Value = MomentId>) -> impl Strategy<Value = Moment> {
    let place = (prop::option::of(stage_id()), 0..4_u8, prop::bool::weighted(0.2));
    let plan = (
        prop::collection::vec(assessment(), 0..3),
        prop::collection::vec(idea(), 0..2),
        prop::collection::vec(action(), 0..2),
        prop::collection::vec(metric(), 0..2),
    );
    let numbers = (prop::option::of(-1.0..1e13_f64), -1.0..5.0_f64);
    (id, text(), place, prop::option::of(type_id()), plan, numbers).prop_map(
        |(
            id,
            text,
            (stage, row, parked),
            contact,
            (assessments, ideas, actions, metrics),
            numbers,
        )| Moment {
            stage,
            row,
            parked,
            contact,
            assessments,
            ideas,
            actions,
            metrics,
            seconds: numbers.0,
            times_per_customer: numbers.1,
            ..Moment::new(id, text)
        },
    )
}

/// Any wall, also one that breaks every rule there is.
fn unsound_wall() -> impl Strategy<Value = Wall> {
    let stages = prop::collection::vec((stage_id(), text()), 0..5);
    let types = prop::collection::vec((type_id(), "[a-z]{1,9}"), 0..4);
    let moments = prop::collection::vec(moment(moment_id()), 0..16);
    (moments, stages, types, moment_ids(), text()).prop_map(
        |(moments, stages, types, chosen, title)| {
            let mut wall = Wall::blank();
            wall.title = title;
            wall.stages = stages.into_iter().map(|(id, name)| Stage::new(id, name)).collect();
            wall.contact_types
                .extend(types.into_iter().map(|(id, label)| ContactType::new(id, label)));
            wall.moments = moments.into_iter().map(Arc::new).collect();
            (wall.priorities, _) = Priorities::from_ids(chosen);
            wall
        },
    )
}

/// A wall as it can be open in the program.
fn any_wall() -> impl Strategy<Value = Wall> {
    unsound_wall().prop_map(|wall| mend(wall).0)
}

fn place() -> impl Strategy<Value = Place> {
    prop_oneof![
        prop::option::of(stage_id()).prop_map(Place::EndOfStage),
        moment_id().prop_map(Place::Before),
        moment_id().prop_map(Place::After),
        moment_id().prop_map(Place::Under),
        Just(Place::Shelf),
        Just(Place::Back),
    ]
}

fn moment_change() -> impl Strategy<Value = MomentChange> {
    prop_oneof![
        text().prop_map(MomentChange::Text),
        prop::option::of(type_id()).prop_map(MomentChange::Contact),
        prop::option::of(prop::num::f64::ANY).prop_map(MomentChange::Seconds),
        prop::num::f64::ANY.prop_map(MomentChange::TimesPerCustomer),
        prop::option::of(text()).prop_map(MomentChange::Want),
        prop::option::of(text()).prop_map(MomentChange::Showstopper),
        prop::option::of(text()).prop_map(MomentChange::Got),
        (0..9_u32).prop_map(MomentChange::Dots),
        Just(MomentChange::Lane(Lane::Back)),
        prop::option::of(verdict()).prop_map(MomentChange::Target),
    ]
}

fn structure_edit() -> impl Strategy<Value = Edit> {
    let stage = || (stage_id(), text()).prop_map(|(id, name)| Stage::new(id, name));
    prop_oneof![
        (stage(), 0..6_usize).prop_map(|(stage, at)| Edit::AddStage { stage, at }),
        (stage_id(), text()).prop_map(|(id, name)| Edit::RenameStage { id, name }),
        (stage_id(), 0..6_usize).prop_map(|(id, to)| Edit::MoveStage { id, to }),
        stage_id().prop_map(Edit::RemoveStage),
        (stage_id(), stage_id()).prop_map(|(from, into)| Edit::MergeStages { from, into }),
        (moment_id(), stage()).prop_map(|(first, stage)| Edit::SplitStage { first, stage }),
        (type_id(), text())
            .prop_map(|(id, label)| Edit::AddContactType(ContactType::new(id, label))),
        (type_id(), text()).prop_map(|(id, label)| Edit::ChangeContactType {
            id,
            change: TypeChange::Label(label)
        }),
        (type_id(), 0..9_usize).prop_map(|(id, to)| Edit::MoveContactType { id, to }),
        (type_id(), prop::option::of(type_id()))
            .prop_map(|(id, reassign_to)| Edit::RemoveContactType { id, reassign_to }),
        prop::option::of(prop::num::u64::ANY)
            .prop_map(|count| Edit::Wall(WallChange::CustomersPerYear(count))),
        prop::collection::vec(text(), 0..13)
            .prop_map(|conditions| Edit::Wall(WallChange::Conditions(conditions))),
        (0..3_u8, text()).prop_map(|(id, label)| Edit::AddReview(Review {
            id: ReviewId::new(format!("r{id}")),
            date: None,
            label,
            priorities: Vec::new(),
            verdicts: Vec::new(),
            texts: Vec::new(),
            metrics: Vec::new(),
            actions_done: Vec::new(),
            counts: Some(ReviewCounts::default()),
            counts_extra: momentwall::model::Extra::default(),
            extra: momentwall::model::Extra::default(),
        })),
        (0..3_u8).prop_map(|id| Edit::RemoveReview(ReviewId::new(format!("r{id}")))),
    ]
}

fn moment_edit() -> impl Strategy<Value = Edit> {
    let new = prop::collection::vec(moment(fresh_id()), 0..4);
    let copies = prop::collection::vec((moment_id(), fresh_id()), 0..3);
    let plan_ids = prop::collection::vec("[p-z]{6}", 0..12);
    prop_oneof![
        (new, place()).prop_map(|(moments, place)| Edit::AddMoments { moments, place }),
        moment_ids().prop_map(Edit::RemoveMoments),
        (moment_ids(), place()).prop_map(|(ids, place)| Edit::MoveMoments { ids, place }),
        (moment_ids(), place()).prop_map(|(ids, place)| Edit::MoveMoments { ids, place }),
        (moment_ids(), moment_change())
            .prop_map(|(ids, change)| Edit::ChangeMoments { ids, change }),
        (copies, plan_ids)
            .prop_map(|(copies, plan_ids)| Edit::DuplicateMoments { copies, plan_ids }),
        (moment_id(), 0..20_usize, fresh_id())
            .prop_map(|(id, at_byte, new_id)| Edit::SplitMoment { id, at_byte, new_id }),
        moment_ids().prop_map(Edit::MergeMoments),
    ]
}

fn plan_edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        (moment_ids(), assessment()).prop_map(|(ids, assessment)| Edit::Assess {
            ids,
            assessment,
            part: Judged::Verdict
        }),
        (moment_ids(), date()).prop_map(|(ids, date)| Edit::ClearVerdict { ids, date }),
        moment_ids().prop_map(Edit::AddPriorities),
        moment_ids().prop_map(Edit::RemovePriorities),
        (moment_id(), 0..7_usize).prop_map(|(id, rank)| Edit::MovePriority { id, rank }),
        (moment_id(), moment_id()).prop_map(|(out, with)| Edit::SwapPriority { out, with }),
        (moment_id(), idea()).prop_map(|(moment, idea)| Edit::AddIdea { moment, idea }),
        idea().prop_map(Edit::ChangeIdea),
        (0..9_u8).prop_map(|id| Edit::RemoveIdea(IdeaId::new(format!("i{id}")))),
        (moment_id(), action()).prop_map(|(moment, action)| Edit::AddAction { moment, action }),
        action().prop_map(Edit::ChangeAction),
        (0..9_u8).prop_map(|id| Edit::RemoveAction(ActionId::new(format!("a{id}")))),
        (moment_id(), metric()).prop_map(|(moment, metric)| Edit::AddMetric { moment, metric }),
        metric().prop_map(Edit::ChangeMetric),
        (0..9_u8).prop_map(|id| Edit::RemoveMetric(MetricId::new(format!("k{id}")))),
    ]
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let single = || prop_oneof![structure_edit(), moment_edit(), plan_edit()];
    prop_oneof![
        9 => single(),
        1 => prop::collection::vec(single(), 0..3).prop_map(Edit::Together),
    ]
}

fn now() -> Timestamp {
    Timestamp::parse("2026-11-21T10:00:00Z").unwrap()
}

/// The invariants of the model are what mending would mend.
#[track_caller]
fn assert_sound(wall: &Wall) {
    let (mended, report) = mend(wall.clone());
    assert_eq!(report, []);
    assert_eq!(mended, *wall);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mending_mends_everything_at_once(wall in unsound_wall()) {
        assert_sound(&mend(wall).0);
    }

    #[test]
    fn mending_loses_no_note(wall in unsound_wall()) {
        let count = wall.moments.len();
        prop_assert_eq!(mend(wall).0.moments.len(), count);
    }

    #[test]
    fn invariants_hold_after_every_edit(wall in any_wall(), edits in prop::collection::vec(any_edit(), 1..8)) {
        let mut wall = wall;
        for edit in edits {
            if let Ok(next) = apply(&wall, &edit) {
                assert_sound(&next);
                wall = next;
            }
        }
    }

    #[test]
    fn a_refused_edit_changes_nothing_and_the_rest_can_be_undone(
        wall in any_wall(),
        edits in prop::collection::vec(any_edit(), 1..8),
    ) {
        let mut history = History::new(wall.clone());
        let mut states = vec![Arc::clone(history.wall())];
        for edit in edits {
            let before = Arc::clone(history.wall());
            match history.apply(edit, Join::Never, &now()) {
                Ok(true) => states.push(Arc::clone(history.wall())),
                Ok(false) | Err(_) => prop_assert!(Arc::ptr_eq(&before, history.wall())),
            }
        }
        for state in states.iter().rev().skip(1) {
            prop_assert!(history.undo().is_some());
            prop_assert_eq!(history.wall(), state);
        }
        prop_assert!(history.undo().is_none());
        for state in states.iter().skip(1) {
            prop_assert!(history.redo().is_some());
            prop_assert_eq!(history.wall(), state);
        }
        prop_assert!(history.redo().is_none());
    }

    #[test]
    fn moving_and_parking_lose_no_note(wall in any_wall(), ids in moment_ids(), place in place()) {
        let names = |wall: &Wall| {
            let mut names: Vec<String> = wall.moments.iter().map(|moment| moment.id.to_string()).collect();
            names.sort();
            names
        };
        if let Ok(moved) = apply(&wall, &Edit::MoveMoments { ids, place }) {
            prop_assert_eq!(names(&moved), names(&wall));
        }
    }

    #[test]
    fn a_wall_is_the_same_after_writing_and_opening(wall in any_wall()) {
        let json = storage::to_json(&wall);
        let opened = storage::open(json.as_bytes()).unwrap();
        prop_assert_eq!(opened.notes, Vec::new());
        prop_assert_eq!(storage::to_json(&opened.wall), json);
        prop_assert_eq!(opened.wall, wall);
    }

    #[test]
    fn r11_a_review_of_now_is_no_change_and_r7_what_is_listed_adds_up(
        before in any_wall(),
        after in any_wall(),
    ) {
        let review = Review::of(&before, ReviewId::new("r"), Date::new(2026, 11, 21).unwrap(), "");
        prop_assert!(compare(&Picture::of(&review), &Picture::now(&before)).is_empty());
        let comparison = compare(&Picture::of(&review), &Picture::now(&after));
        let magical = |verdict: Option<Verdict>| i64::from(verdict == Some(Verdict::Magical));
        let judged = comparison.verdicts.iter().map(|change| magical(change.to) - magical(change.from));
        let judged: i64 = judged.sum();
        let came: i64 = comparison.new_moments.iter().map(|moment| magical(moment.verdict)).sum();
        let went = comparison.magical_removed().count() as i64;
        prop_assert_eq!(comparison.magical.unwrap().wall, judged + came - went);
    }
}

proptest! {
    // Each case paints a photo, if a small one.
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_wall_is_the_same_after_a_journey_inside_its_photo(wall in any_wall()) {
        let size = PhotoSize::Width(60);
        let request = PhotoRequest { size, ..PhotoRequest::new(Date::new(2026, 11, 21).unwrap()) };
        let mut photo = Vec::new();
        Photo::new(&wall, &request).unwrap().write(&mut photo, &Progress::default()).unwrap();
        let opened = storage::wall_in_photo(&mut Cursor::new(photo)).unwrap();
        prop_assert_eq!(opened.notes, Vec::new());
        prop_assert_eq!(opened.wall, wall);
    }
}
