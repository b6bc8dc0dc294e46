//! Dots on the way to the priorities (R9, B08), and the word about too few priorities (R2).

use super::super::App;
use super::super::session::Station;
use crate::edit::{Edit, Join, MomentChange};
use crate::model::{MomentId, PriorityAdvice, advice_on_priorities};
use crate::words::{self, choosing};

impl App {
    /// So many dots more for each of these; fewer with a negative number, and never below none.
    pub(in crate::app) fn give_dots(&mut self, ids: &[MomentId], more: i32) {
        let wall = self.document.wall();
        let change = |id: &MomentId| {
            let dots = wall.moment(id)?.dots.saturating_add_signed(more);
            let change = MomentChange::Dots(dots);
            Some(Edit::ChangeMoments { ids: vec![id.clone()], change })
        };
        let edits: Vec<Edit> = ids.iter().filter_map(change).collect();
        if edits.is_empty() {
            return;
        }
        self.apply(Edit::Together(edits), Join::Never);
        if let [only] = ids
            && let Some(moment) = self.document.wall().moment(only)
        {
            self.session.announcement = choosing::dots_of(moment.dots, &moment.text);
        }
    }

    /// A press on a note is no dot any more; and nothing says so any longer.
    pub(in crate::app) fn end_giving_dots(&mut self) {
        if std::mem::take(&mut self.session.gives_dots) {
            self.session.toast.take_if(|toast| toast.undoes.is_none());
        }
    }

    pub(in crate::app) fn set_dots(&mut self, id: &MomentId, dots: u32) {
        let edit = Edit::ChangeMoments { ids: vec![id.clone()], change: MomentChange::Dots(dots) };
        self.apply(edit, Join::Typing(format!("dots {id}")));
    }

    /// All dots away, as one step.
    pub(in crate::app) fn clear_dots(&mut self) {
        let wall = self.document.wall();
        let dotted = wall.moments.iter().filter(|moment| moment.dots > 0);
        let ids: Vec<MomentId> = dotted.map(|moment| moment.id.clone()).collect();
        if ids.is_empty() {
            return;
        }
        let edit = Edit::ChangeMoments { ids, change: MomentChange::Dots(0) };
        if self.apply(edit, Join::Never) {
            self.say(choosing::dots_cleared().to_owned(), true);
        }
    }

    /// The priorities with the most dots first; `None` where they stand so already.
    pub(in crate::app) fn sorted_by_dots(&self) -> Option<Vec<MomentId>> {
        let wall = self.document.wall();
        let mut moments: Vec<_> = wall.priority_moments().collect();
        moments.sort_by_key(|moment| std::cmp::Reverse(moment.dots));
        let sorted: Vec<MomentId> = moments.into_iter().map(|moment| moment.id.clone()).collect();
        let is_so_already = sorted.iter().eq(wall.priorities.iter());
        (!is_so_already).then_some(sorted)
    }

    pub(in crate::app) fn sort_by_dots(&mut self) {
        let Some(sorted) = self.sorted_by_dots() else { return };
        let ranks = sorted.into_iter().enumerate();
        let edits = ranks.map(|(place, id)| Edit::MovePriority { id, rank: place + 1 });
        if self.apply(Edit::Together(edits.collect()), Join::Never) {
            self.say(choosing::sorted().to_owned(), true);
        }
    }

    /// Speaks once of too few priorities when they are to be judged (R2).
    pub(in crate::app) fn advise(&mut self) {
        if self.session.station != Station::Verdicts || self.session.advised {
            return;
        }
        // Where none is chosen the panel says so.
        if let Some(advice @ PriorityAdvice::FewerThanThree) =
            advice_on_priorities(self.document.wall())
        {
            self.session.advised = true;
            self.say(words::choosing::advice(advice).to_owned(), false);
        }
    }
}
