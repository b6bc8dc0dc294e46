//! What the set-up does beside its fields: stages of a common journey, and copies of the wall.

use std::collections::BTreeSet;

use super::super::App;
use super::super::session::{CopyAs, StageOfNew, Station};
use crate::document::Origin;
use crate::edit::{Edit, Join};
use crate::model::{Stage, StageId, Wall, as_ideal, as_template};
use crate::words::templates::{self, Journey};
use crate::words::{self, copies, setup};

impl App {
    /// Adds the stages of a common journey after those that are there, as one step. A stage whose name is on the wall
    /// already is left out.
    pub(in crate::app) fn lay_out_stages(&mut self, journey: &Journey) {
        self.end_editing();
        let wall = self.document.wall();
        let there: BTreeSet<String> = wall.stages.iter().map(|stage| plain(&stage.name)).collect();
        let is_bare = wall.timeline().next().is_none();
        let at = wall.stages.len();
        let missing = journey.stages.iter().filter(|name| !there.contains(&plain(name)));
        let edits: Vec<Edit> = missing
            .enumerate()
            .map(|(place, name)| {
                let stage = Stage::new(StageId::new(self.outside.new_id()), *name);
                Edit::AddStage { stage, at: at + place }
            })
            .collect();
        let Some(Edit::AddStage { stage: first, .. }) = edits.first().cloned() else {
            self.say(templates::all_there().to_owned(), false);
            return;
        };
        let edit = Edit::Together(edits);
        let said = words::done(&edit);
        if self.apply(edit, Join::Never) {
            self.say(said, true);
            if is_bare {
                // The first moment belongs into the first stage.
                self.session.quick_add.stage = StageOfNew::Chosen(Some(first.id.clone()));
            }
            self.session.reveal_stage = Some(first.id);
            self.session.quick_add.wants_focus |= self.session.station == Station::Moments;
        }
    }

    /// Puts a copy of the wall in its place. The wall itself is safe by now, or nobody wants it.
    pub(in crate::app) fn open_copy(&mut self, what_for: CopyAs) {
        if self.refuses_newer() {
            return;
        }
        let wall = self.document.wall();
        let now = self.outside.now().timestamp;
        let copy = match what_for {
            CopyAs::Ideal => as_ideal(wall, copies::ideal_title(&wall.title), now),
            CopyAs::Template => {
                Wall { title: copies::template_title(&wall.title), ..as_template(wall, now) }
            }
        };
        self.replace(Origin::Made(copy));
        self.say(setup::copied().to_owned(), false);
    }
}

/// A name as it is compared.
fn plain(name: &str) -> String {
    words::one_line(name).to_lowercase()
}
