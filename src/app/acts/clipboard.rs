//! Copy, cut and paste of notes. The clipboard carries their text; the notes themselves are kept beside it.

use std::sync::Arc;

use egui::{Context, Event, Ui, ViewportCommand};

use super::super::App;
use super::super::commands::Command;
use super::super::intent::Intent;
use super::super::selection::Selection;
use crate::edit::{Edit, Join, Place, copy_of};
use crate::import;
use crate::model::{ContactTypeId, Moment, MomentId, Wall, limits};
use crate::storage;
use crate::words::{self, window};

impl App {
    /// Asks the clipboard for a text that shall make one note.
    pub(in crate::app) fn paste_as_one(&mut self, context: &Context) {
        /// The clipboard answers sooner than this, in seconds.
        const SOON: f64 = 1.0;
        let now = context.input(|input| input.time);
        self.session.pastes_as_one = Some(now + SOON);
        context.send_viewport_cmd(ViewportCommand::RequestPaste);
    }

    /// Copy, cut and paste of notes, where no text field has the focus.
    pub(in crate::app) fn clipboard(&mut self, ui: &Ui, typing: bool) -> Vec<Intent> {
        let mut intents = Vec::new();
        let now = ui.input(|input| input.time);
        let as_one = self.session.pastes_as_one.is_some_and(|until| now <= until);
        let takes_lists = self.session.quick_add.has_focus && !as_one;
        let mut was_pasted = false;
        ui.input_mut(|input| {
            input.events.retain(|event| match event {
                Event::Paste(text) => {
                    was_pasted = true;
                    // A list makes notes also where one line is typed.
                    let is_list = takes_lists && text.trim().lines().count() > 1;
                    let is_for_wall = !typing || is_list;
                    if is_for_wall {
                        intents.push(Intent::Paste { text: text.clone(), as_one });
                    }
                    !is_for_wall
                }
                Event::Copy if !typing => {
                    intents.push(Intent::Command(Command::Copy));
                    false
                }
                Event::Cut if !typing => {
                    intents.push(Intent::Command(Command::Cut));
                    false
                }
                _ => true,
            });
        });
        if was_pasted {
            self.session.pastes_as_one = None;
        }
        intents
    }

    /// The chosen notes' texts, in the order of the timeline; the notes themselves are kept beside the clipboard. True
    /// if there was anything to copy.
    pub(in crate::app) fn copy(&mut self, context: &Context) -> bool {
        let wall = self.document.wall();
        let chosen = wall.timeline().filter(|moment| self.session.selection.contains(&moment.id));
        let moments: Vec<Arc<Moment>> = chosen.cloned().collect();
        if moments.is_empty() {
            return false;
        }
        let text = text_of(&moments);
        let used = |id: &ContactTypeId| moments.iter().any(|m| m.contact.as_ref() == Some(id));
        let types = wall.contact_types.iter().filter(|kind| used(&kind.id)).cloned().collect();
        let stageless =
            |moment: &Arc<Moment>| Arc::new(Moment { stage: None, row: 0, ..(**moment).clone() });
        let moments = moments.iter().map(stageless).collect();
        let copied = Arc::new(Wall { contact_types: types, moments, ..Wall::blank() });
        context.copy_text(text.clone());
        self.session.announcement = window::copied(copied.moments.len());
        self.jobs.keep_copied(text.clone(), Arc::clone(&copied));
        self.session.copied = Some((text, copied));
        true
    }

    /// Puts text from the clipboard on the wall: a note a line or all on one, after the chosen one or at the end. Notes
    /// that were copied come with all they hold.
    pub(in crate::app) fn paste(&mut self, text: &str, as_one: bool) {
        if !as_one && let Some(copied) = self.copied_with(text) {
            self.paste_copied(&copied);
            return;
        }
        let one = words::one_paragraph(text);
        let mut texts = if as_one { vec![one] } else { import::lines_of(text) };
        texts.retain(|text| !text.is_empty());
        if texts.is_empty() {
            return;
        }
        let contact = self.type_of_new();
        let by = self.initials();
        let mut was_cut = false;
        let moments: Vec<Moment> = texts
            .iter()
            .map(|text| {
                let cut = cut(text, &mut was_cut);
                let id = MomentId::new(self.outside.new_id());
                Moment { contact: contact.clone(), by: by.clone(), ..Moment::new(id, cut) }
            })
            .collect();
        self.add_pasted(moments, Vec::new(), was_cut);
    }

    /// The notes that were copied with this text, in this window or in another.
    fn copied_with(&self, text: &str) -> Option<Arc<Wall>> {
        let own = self.session.copied.as_ref().filter(|(copied, _)| copied == text);
        let own = own.map(|(_, notes)| Arc::clone(notes));
        // A checksum may be that of another text.
        let is_same = |notes: &Wall| text_of(&notes.moments) == text;
        own.or_else(|| storage::copied_notes(text).filter(is_same).map(Arc::new))
    }

    /// Notes that were copied come under ids of their own; a type that this wall does not have comes with them.
    fn paste_copied(&mut self, copied: &Wall) {
        let outside = self.outside.clone();
        let mut fresh = std::iter::repeat_with(|| outside.new_id());
        let wall = Arc::clone(self.document.wall());
        let mut was_cut = false;
        let mut new_types = Vec::new();
        let mut type_here = |id: &ContactTypeId| {
            let kind = copied.contact_type(id)?;
            let known = wall.contact_type(id).filter(|known| known.label == kind.label);
            let known = known.or_else(|| import::find_contact_type(&wall, &kind.label));
            let known = known.or_else(|| wall.contact_type(id));
            if known.is_none() && !new_types.contains(kind) {
                new_types.push(kind.clone());
            }
            Some(known.map_or_else(|| id.clone(), |kind| kind.id.clone()))
        };
        let moments: Vec<Moment> = copied
            .moments
            .iter()
            .filter_map(|moment| {
                let id = MomentId::new(outside.new_id());
                // There are always more ids, so this is never refused.
                let copy = copy_of(moment, &id, &mut fresh).ok()?;
                let text = cut(&copy.text, &mut was_cut);
                Some(Moment {
                    text,
                    contact: copy.contact.as_ref().and_then(&mut type_here),
                    ..copy
                })
            })
            .collect();
        let types = new_types.into_iter().map(Edit::AddContactType).collect();
        self.add_pasted(moments, types, was_cut);
    }

    /// Puts pasted notes after the chosen one, or where the bar for new moments says if that is being written in, after
    /// what they need; the next keys are for them.
    fn add_pasted(&mut self, moments: Vec<Moment>, before: Vec<Edit>, was_cut: bool) {
        let ids: Vec<MomentId> = moments.iter().map(|moment| moment.id.clone()).collect();
        let place = match self.session.selection.last() {
            Some(id) if self.is_on_timeline(id) && !self.session.quick_add.has_focus => {
                Place::After(id.clone())
            }
            _ => Place::EndOfStage(self.stage_of_new()),
        };
        let add = Edit::AddMoments { moments, place };
        let edit = if before.is_empty() {
            add
        } else {
            Edit::Together(before.into_iter().chain([add]).collect())
        };
        if self.apply(edit, Join::Never) {
            let wall = self.document.wall();
            let stage = ids.last().and_then(|id| wall.moment(id)?.stage.as_ref());
            let stage = stage.and_then(|id| wall.stage(id)).map(|stage| stage.name.as_str());
            let said = window::pasted(ids.len(), stage);
            let cut = was_cut.then(|| window::too_long(limits::MOMENT_TEXT));
            self.say(cut.map_or_else(|| said.clone(), |cut| format!("{said}. {cut}")), true);
            self.session.reveal_later = ids.last().cloned();
            self.session.focus_note = ids.last().cloned();
            self.session.selection = Selection::of(ids);
        }
    }
}

/// As much of a text as a note can take; longer ones come only from files.
fn cut(text: &str, was_cut: &mut bool) -> String {
    let cut: String = text.chars().take(limits::MOMENT_TEXT).collect();
    *was_cut |= cut.len() < text.len();
    cut
}

/// What the clipboard carries: a line a note.
fn text_of(moments: &[Arc<Moment>]) -> String {
    let lines: Vec<String> = moments.iter().map(|moment| words::one_line(&moment.text)).collect();
    lines.join("\n")
}
