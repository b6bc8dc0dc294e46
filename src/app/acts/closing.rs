//! The end of a session: the summary on the clipboard, reviews, and what changed between two of them (R11).

use std::sync::Arc;

use egui::Context;

use super::super::App;
use super::super::intent::Intent;
use super::super::selection::Selection;
use super::super::session::{PathPurpose, Station};
use crate::edit::{Edit, Join};
use crate::export::{plan_table, to_plain_text};
use crate::model::{
    MagicalChange, Picture, Review, ReviewId, TrendPoint, Wall, compare, day_of_verdicts,
    latest_review, magical_change, trend,
};
use crate::words::{close as words, reviews};

/// What is wanted at the end of a session.
#[derive(Clone, Debug, PartialEq)]
pub enum Closing {
    /// The summary on the clipboard.
    CopySummary,
    /// The priorities and their plans on the clipboard, as a table.
    CopyPlan,
    /// The whole wall as a table in a file.
    SaveTable,
    /// The minutes in a file.
    SaveMinutes,
    /// A review of the wall as it stands, then the faces once more.
    AssessAgain,
    /// Whether the parked notes leave the room with the photo, the summary and the minutes.
    WithParked(bool),
    /// Other sides to be compared.
    Compare(Sides),
}

impl From<Closing> for Intent {
    fn from(closing: Closing) -> Self {
        Self::Close(closing)
    }
}

/// One side of a comparison.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Side {
    /// The latest review, whichever that is.
    #[default]
    Latest,
    /// This one, as long as there is such a review.
    Review(ReviewId),
    /// The wall as it stands.
    Now,
}

/// What is compared: from where, to where.
#[derive(Clone, Debug, PartialEq)]
pub struct Sides {
    /// The earlier side, as it is meant.
    pub from: Side,
    /// The later one.
    pub to: Side,
}

impl Default for Sides {
    fn default() -> Self {
        Self { from: Side::Latest, to: Side::Now }
    }
}

impl Side {
    /// The review that is meant; `None` for the wall as it stands.
    pub fn review<'w>(&self, wall: &'w Wall) -> Option<&'w Review> {
        match self {
            Self::Now => None,
            Self::Latest => latest_review(wall),
            Self::Review(id) => {
                let own = wall.reviews.iter().find(|review| review.id == *id);
                own.or_else(|| latest_review(wall))
            }
        }
    }

    fn picture<'w>(&self, wall: &'w Wall) -> Picture<'w> {
        self.review(wall).map_or_else(|| Picture::now(wall), Picture::of)
    }
}

/// What the reviews tell, worked out once for each wall.
#[derive(Default)]
pub struct LookBack {
    /// What is compared.
    pub sides: Sides,
    /// What changed, a line each; none if nothing did.
    pub lines: Vec<String>,
    /// What it adds up to.
    pub sum: Option<MagicalChange>,
    /// The reviews by date, then now.
    pub trend: Vec<TrendPoint>,
    /// How many moments were magical at each of the wall’s reviews, in their order, where that is known.
    pub magical: Vec<Option<usize>>,
    /// Against the latest review (R7).
    pub change: Option<MagicalChange>,
    /// What all this is of.
    of: Option<(Arc<Wall>, Sides)>,
}

impl App {
    /// Works out what the reviews tell, where it is shown and something of it is another one now.
    pub(in crate::app) fn look_back(&mut self) {
        if self.session.station != Station::Close {
            return;
        }
        let wall = self.document.wall();
        let back = &mut self.session.look_back;
        let is_same =
            |(of, sides): &(Arc<Wall>, Sides)| Arc::ptr_eq(of, wall) && *sides == back.sides;
        if back.of.as_ref().is_some_and(is_same) {
            return;
        }
        let compared = compare(&back.sides.from.picture(wall), &back.sides.to.picture(wall));
        back.lines = if compared.is_empty() { Vec::new() } else { reviews::lines(&compared) };
        back.sum = compared.magical;
        back.magical = wall.reviews.iter().map(|one| Picture::of(one).magical()).collect();
        back.trend = trend(wall);
        back.change = magical_change(wall);
        back.of = Some((Arc::clone(wall), back.sides.clone()));
    }

    pub(in crate::app) fn closing(&mut self, context: &Context, closing: Closing) {
        match closing {
            Closing::CopySummary => {
                self.end_editing();
                let (wall, today) = (self.document.wall(), self.outside.now().today);
                context.copy_text(to_plain_text(wall, today, self.preferences.photo.with_parked));
                self.say(words::summary_copied().to_owned(), false);
            }
            Closing::CopyPlan => {
                self.end_editing();
                context.copy_text(plan_table(self.document.wall()));
                self.say(words::plan_copied().to_owned(), false);
            }
            Closing::WithParked(with_parked) => {
                self.preferences.photo.with_parked = with_parked;
                self.keep_preferences();
            }
            Closing::SaveTable => self.save_text(PathPurpose::Table),
            Closing::SaveMinutes => self.save_text(PathPurpose::Minutes),
            Closing::AssessAgain => self.assess_again(context.input(|input| input.time)),
            Closing::Compare(sides) => self.session.look_back.sides = sides,
        }
    }

    /// Keeps the wall as it stands under the day of its verdicts, and leads to the faces.
    fn assess_again(&mut self, now: f64) {
        self.end_editing();
        let wall = self.document.wall();
        let day = day_of_verdicts(wall, self.outside.now().today);
        let already = wall.reviews.iter().filter(|review| review.date == Some(day)).count();
        let id = ReviewId::new(self.outside.new_id());
        let review = Review::of(wall, id, day, words::label_of_new(already));
        let said = words::taken(&review);
        if self.apply(Edit::AddReview(review), Join::Never) {
            // From the first priority on.
            self.session.selection = Selection::default();
            self.session.judged = None;
            let advised = self.session.advised;
            self.enter(Station::Verdicts, now);
            // What is said now takes the place of that word; it is spoken another time.
            self.session.advised = advised;
            self.say(said, true);
        }
    }
}
