//! Verdicts, the hands that were raised for them, and how the room knows.

use super::super::App;
use crate::edit::{Edit, Join};
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
                    let assessment = Assessment { verdict, ..own.clone() };
                    edits.push(Edit::Assess { ids: vec![id.clone()], assessment });
                }
                None => plain.push(id.clone()),
            }
        }
        if !plain.is_empty() {
            edits.push(match verdict {
                Some(verdict) => {
                    Edit::Assess { ids: plain, assessment: Assessment::guess(verdict, Some(today)) }
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
        let mut assessment = match of_day(moment, today) {
            Some(own) => own.clone(),
            None => again(moment, today),
        };
        assessment.votes = (votes != Votes::default()).then_some(votes);
        let edit = Edit::Assess { ids: vec![id.clone()], assessment };
        // A show of hands is one step, however many are counted.
        self.apply(edit, Join::Typing(format!("votes {id}")));
    }

    /// How the room knows of the verdict that counts. It belongs to that judgement, whatever its day.
    pub(in crate::app) fn know_by(&mut self, id: &MomentId, evidence: Evidence) {
        let Some(moment) = self.document.wall().moment(id) else { return };
        let Some(last) = moment.assessments.iter().rev().find(|entry| !entry.is_void) else {
            return;
        };
        let assessment = Assessment { evidence, ..last.clone() };
        self.apply(Edit::Assess { ids: vec![id.clone()], assessment }, Join::Never);
    }
}

/// What was said of a moment on a day, if that was the last that was said.
fn of_day(moment: &Moment, day: Date) -> Option<&Assessment> {
    moment.assessments.last().filter(|last| !last.is_void && last.date == Some(day))
}

/// True if there is more to it than a guessed verdict.
fn says_more(assessment: &Assessment) -> bool {
    assessment.votes.is_some()
        || assessment.note.is_some()
        || assessment.evidence != Evidence::Guess
}

/// A new judgement of today that says what the last one said.
fn again(moment: &Moment, today: Date) -> Assessment {
    let last = moment.assessments.iter().rev().find(|entry| !entry.is_void);
    Assessment {
        verdict: moment.verdict(),
        is_void: false,
        date: Some(today),
        votes: None,
        evidence: last.map(|entry| entry.evidence).unwrap_or_default(),
        note: None,
        extra: Default::default(),
    }
}
