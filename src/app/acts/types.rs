//! What is done to contact types.

use super::super::App;
use super::super::session::{Dialog, TypeDraft};
use crate::edit::{Edit, Join, MomentChange, TypeChange};
use crate::model::{ContactType, ContactTypeId};
use crate::paint::own_type_look;
use crate::words;

impl App {
    /// Opens the dialog of a contact type, or of a new one with the next free colour and mark.
    pub(in crate::app) fn change_type(&mut self, id: Option<&ContactTypeId>) {
        self.end_editing();
        if self.refuses_locked() {
            return;
        }
        let wall = self.document.wall();
        let kind = match id {
            Some(id) => wall.contact_type(id).cloned(),
            None => {
                let (color, mark) = own_type_look(&wall.contact_types);
                let new = ContactType::new(ContactTypeId::new(self.outside.new_id()), "");
                Some(ContactType { color: Some(color), mark: Some(mark.to_owned()), ..new })
            }
        };
        if let Some(kind) = kind {
            let draft = TypeDraft { kind, is_new: id.is_none(), removal: None, complaint: None };
            self.open_dialog(Dialog::Type(Box::new(draft)));
        }
    }

    /// The type in the dialog is now this.
    pub(in crate::app) fn type_draft(&mut self, draft: TypeDraft) {
        if let Some(Dialog::Type(open)) = &mut self.session.dialog {
            **open = draft;
        }
    }

    /// Keeps the type in the dialog, or deletes it, as one step. What is refused is said in the dialog.
    pub(in crate::app) fn keep_type(&mut self) {
        let Some(Dialog::Type(draft)) = &self.session.dialog else { return };
        let draft = (**draft).clone();
        if self.refuses_locked() {
            return;
        }
        let edits = edits_of(self.document.wall().contact_type(&draft.kind.id), &draft);
        let is_removal = draft.removal.is_some();
        let Some(last) = edits.last().cloned() else {
            self.close_dialog();
            return;
        };
        let mut edits = edits;
        // Whoever makes a type while notes without one are chosen means it for them; no other one changes unasked.
        let mut ids = if draft.is_new { self.chosen() } else { Vec::new() };
        let wall = self.document.wall();
        ids.retain(|id| wall.moment(id).is_some_and(|moment| moment.contact.is_none()));
        let given = ids.len();
        if given > 0 {
            let change = MomentChange::Contact(Some(draft.kind.id.clone()));
            edits.push(Edit::ChangeMoments { ids, change });
        }
        match self.document.apply(Edit::Together(edits), Join::Never) {
            Ok(_) => {
                self.close_dialog();
                match given {
                    0 => self.say(words::done(&last), is_removal),
                    _ => self.say(words::type_given(&draft.kind.label, given), true),
                }
            }
            Err(refused) => {
                let complaint = Some(words::capitalised(&words::refused(&refused)));
                self.type_draft(TypeDraft { complaint, ..draft });
            }
        }
    }
}

/// What makes a type of the wall into the draft.
fn edits_of(before: Option<&ContactType>, draft: &TypeDraft) -> Vec<Edit> {
    let id = || draft.kind.id.clone();
    if let Some(reassign_to) = draft.removal.clone() {
        return vec![Edit::RemoveContactType { id: id(), reassign_to }];
    }
    let after = ContactType { label: draft.kind.label.trim().to_owned(), ..draft.kind.clone() };
    let Some(before) = before else { return vec![Edit::AddContactType(after)] };
    let mut changes = Vec::new();
    if after.color != before.color {
        changes.push(TypeChange::Color(after.color));
    }
    if after.mark != before.mark {
        changes.push(TypeChange::Mark(after.mark));
    }
    if after.hidden != before.hidden {
        changes.push(TypeChange::Hidden(after.hidden));
    }
    if after.label != before.label {
        changes.push(TypeChange::Label(after.label));
    }
    changes.into_iter().map(|change| Edit::ChangeContactType { id: id(), change }).collect()
}
