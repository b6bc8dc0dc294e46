//! Verdicts, the hands that were raised for them, and how the room knows.

use super::super::App;
use crate::edit::{Edit, Join, Judged};
use crate::model::{Assessment, Date, Evidence, Moment, MomentId, Verdict, Votes};

impl App {
    /// Judges notes, or takes their verdicts back. What else was said on the same day stays: hands, evidence, a remark.
    pub(in crate::app) fn judge(&mut self, ids: &[MomentId], verdict: Option<Verdict>) {
        if ids.is_empty() {
            return;
        }
        let today = self.outside.now().today;
        let wall = self.document.wall();
        // Most notes were not judged today: they change together.
        let (mut plain, mut edits) = (Vec::new(), Vec::new());
        for id in ids {
            let of_today = wall.moment(id).and_then(|moment| of_day(moment, today));
            match of_today.filter(|own| says_more(own)) {
                Some(own) => {
                    let assessment = Assessment { verdict, is_void: false, ..own.clone() };
                    let (ids, part) = (vec![id.clone()], Judged::Verdict);
                    edits.push(Edit::Assess { ids, assessment, part });
                }
                None => plain.push(id.clone()),
            }
        }
        if !plain.is_empty() {
            edits.push(match verdict {
                Some(verdict) => {
                    let assessment = Assessment::guess(verdict, Some(today));
                    Edit::Assess { ids: plain, assessment, part: Judged::Verdict }
                }
                None => Edit::ClearVerdict { ids: plain, date: Some(today) },
            });
        }
        let edit = match <[Edit; 1]>::try_from(edits) {
            Ok([only]) => only,
            Err(several) => Edit::Together(several),
        };
        self.apply(edit, Join::Never);
    }

    /// Hands were raised. They propose, and set no verdict by themselves (R9).
    pub(in crate::app) fn vote(&mut self, id: &MomentId, votes: Votes) {
        let today = self.outside.now().today;
        let Some(moment) = self.document.wall().moment(id) else { return };
        let own = of_day(moment, today).cloned();
        let hands = own.unwrap_or_else(|| Assessment::hands(votes, Some(today)));
        let votes = (votes != Votes::default()).then_some(votes);
        let assessment = Assessment { votes, ..hands };
        let edit = Edit::Assess { ids: vec![id.clone()], assessment, part: Judged::Hands };
        // A show of hands is one step, however many are counted.
        self.apply(edit, Join::Typing(format!("votes {id}")));
    }

    /// How the room knows of the verdict that counts. It belongs to that judgement, whatever its day.
    pub(in crate::app) fn know_by(&mut self, id: &MomentId, evidence: Evidence) {
        let Some(moment) = self.document.wall().moment(id) else { return };
        let Some(in_force) = moment.assessment_in_force() else { return };
        let assessment = Assessment { evidence, ..in_force.clone() };
        let (ids, part) = (vec![id.clone()], Judged::Evidence);
        self.apply(Edit::Assess { ids, assessment, part }, Join::Never);
    }
}

/// What was said of a moment on a day, if that was the last that was said.
fn of_day(moment: &Moment, day: Date) -> Option<&Assessment> {
    let counts = |last: &&Assessment| !last.is_void || last.is_hands_alone();
    moment.assessments.last().filter(counts).filter(|last| last.date == Some(day))
}

/// True if there is more to it than a guessed verdict.
fn says_more(assessment: &Assessment) -> bool {
    assessment.votes.is_some()
        || assessment.note.is_some()
        || assessment.evidence != Evidence::Guess
}
