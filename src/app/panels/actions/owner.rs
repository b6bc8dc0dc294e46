//! Naming who does it: a field, and everybody who may be meant.

use egui::{EventFilter, Key, Modifiers, TextEdit, Ui};

use super::super::super::App;
use super::super::super::acts::plan::{PlanFocus, Planning};
use super::super::super::controls::{chip, wrapped};
use super::super::super::fields::{WallField, hint_of, write};
use super::super::super::input;
use super::super::super::intent::Intent;
use super::super::super::style::{font, size};
use super::take_focus;
use crate::edit::Edit;
use crate::layout::text::Weight;
use crate::model::{Action, Wall, owners};
use crate::paint::icons::chrome as icon;
use crate::words::plan as words;

/// A name is short.
const NAME: usize = 80;
/// More names than these would fill the panel.
const MOST: usize = 8;

/// How a key leaves the field.
enum Left {
    /// To what is asked next; with who is meant, or with what was typed.
    Onwards { takes_meant: bool },
    /// To what stands before it.
    Back,
    /// It is not to be asked.
    NotNow,
}

impl Left {
    fn by_key(ui: &Ui) -> Option<Self> {
        const KEYS: [(Modifiers, Key); 4] = [
            (Modifiers::SHIFT, Key::Tab),
            (Modifiers::NONE, Key::Tab),
            (Modifiers::NONE, Key::Enter),
            (Modifiers::NONE, Key::Escape),
        ];
        match input::leaving_key(ui, &KEYS)? {
            0 => Some(Self::Back),
            1 => Some(Self::Onwards { takes_meant: false }),
            2 => Some(Self::Onwards { takes_meant: true }),
            _ => Some(Self::NotNow),
        }
    }
}

/// Draws the field and the names under it.
pub(super) fn show(app: &App, ui: &mut Ui, action: &Action, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    ui.add_space(4.0);
    let text = action.owner.as_deref().unwrap_or_default();
    let owned_by = |owner: String| {
        let owner = Some(owner).filter(|owner| !owner.trim().is_empty());
        Action { owner, ..action.clone() }
    };
    let edit = |owner: String| Some(Edit::ChangeAction(owned_by(owner)));
    let key = format!("owner {}", action.id);
    let field = WallField { key, name: words::owner(), text, edit: &edit };
    let focus = if action.due.is_none() { PlanFocus::Calendar } else { PlanFocus::Due };
    let focus = focus(action.id.clone());
    let meant = only_meant(app.document.wall(), action, text);
    let is_new = app.session.plan.wants_focus == Some(PlanFocus::Owner(action.id.clone()));
    let mut left = None;
    let response = write(app, ui, &field, intents, |ui, text, id| {
        if ui.memory(|memory| memory.has_focus(id)) {
            left = Left::by_key(ui);
        }
        let style = font(size::BODY, Weight::Regular);
        let hint = hint_of(words::owner(), style.clone(), theme);
        let editor = TextEdit::singleline(text)
            .id(id)
            .font(style)
            .char_limit(NAME)
            .hint_text(hint)
            .align(egui::Align2::LEFT_CENTER)
            .event_filter(EventFilter {
                tab: true,
                horizontal_arrows: true,
                escape: true,
                ..Default::default()
            })
            .desired_width(ui.available_width());
        ui.add(editor)
    });
    take_focus(app, ui, &response, &PlanFocus::Owner(action.id.clone()), intents);
    if left.is_some() {
        intents.push(Intent::EndTyping(field.key.clone()));
    }
    match left {
        Some(Left::Onwards { takes_meant }) => {
            // Who, then when.
            let meant = meant.clone().filter(|_| takes_meant);
            let named = owned_by(meant.unwrap_or_else(|| text.trim().to_owned()));
            intents.push(Planning::Change(Box::new(named), focus.clone()).into());
        }
        Some(Left::NotNow) if app.session.plan.asks_of.as_ref() == Some(&action.id) => {
            intents.push(Planning::NextAction.into());
        }
        Some(Left::NotNow | Left::Back) => intents.push(Planning::NameOwner(None).into()),
        None => {}
    }
    if let Some(name) = chosen_name(app, ui, text, meant.is_some()) {
        intents.push(Planning::Change(Box::new(owned_by(name)), focus).into());
    }
    ui.add_space(8.0);
    if is_new && response.has_focus() {
        // With the names that may be meant.
        ui.scroll_to_rect(ui.min_rect(), None);
    }
}

/// The names of those who may be meant, and the one that was pressed; one that Enter takes says so.
fn chosen_name(app: &App, ui: &mut Ui, typed: &str, takes_enter: bool) -> Option<String> {
    let mut names = names(app.document.wall(), typed);
    if names.is_empty() {
        return None;
    }
    ui.add_space(8.0);
    let mut chosen = None;
    wrapped(ui, 8.0, |ui| {
        for (place, name) in names.iter().enumerate() {
            let icon = takes_enter.then_some(icon::ENTER);
            if chip(ui, &app.view.theme, name, icon, None).clicked() {
                chosen = Some(place);
            }
        }
    });
    chosen.map(|place| names.swap_remove(place))
}

/// The only one whose name begins with what was typed, which Enter takes; Tab takes what was typed. Nobody is meant by
/// the whole name of somebody else.
fn only_meant(wall: &Wall, action: &Action, typed: &str) -> Option<String> {
    let typed = typed.trim();
    // What is typed is this action's owner already, letter by letter.
    let others = wall.moments.iter().flat_map(|moment| &moment.actions);
    let others = others.filter(|other| other.id != action.id);
    let others = others.filter_map(|other| other.owner.clone());
    let mut whole = in_room(wall).chain(others);
    let is_whole = whole.any(|name| name.trim().to_lowercase() == typed.to_lowercase());
    match names(wall, typed).as_slice() {
        [only] if !typed.is_empty() && !is_whole => Some(only.clone()),
        _ => None,
    }
}

fn in_room(wall: &Wall) -> impl Iterator<Item = String> {
    let names = wall.participants.iter().filter_map(|person| person.name.as_deref());
    names.map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned)
}

/// Who may be meant: the people in the room, then who owns something already.
fn names(wall: &Wall, typed: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let typed = typed.trim().to_lowercase();
    for name in in_room(wall).chain(owners(wall)) {
        let lower = name.to_lowercase();
        let is_meant = lower.starts_with(&typed) && lower != typed;
        if is_meant && !names.contains(&name) {
            names.push(name);
        }
    }
    names.truncate(MOST);
    names
}
