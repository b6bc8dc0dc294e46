//! What is seldom needed of a journey: what is given, and how many customers make it.

use egui::accesskit::Role;
use egui::{Align, Id, Layout, Ui, UiBuilder, vec2};

use super::super::super::App;
use super::super::super::controls::{TextField, heading};
use super::super::super::fields::{forget_undo, id_of_field};
use super::super::super::intent::Intent;
use super::super::super::style::size;
use super::super::super::widgets::{icon_button, label};
use crate::edit::{Edit, WallChange};
use crate::layout::text::Weight;
use crate::model::limits;
use crate::paint::icons::chrome as icon;
use crate::words::{self, setup};

/// The conditions, and an empty field that adds one as long as there is room.
pub(super) fn conditions(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let conditions = &app.document.wall().scenario.conditions;
    let used = setup::conditions_used(conditions.len(), limits::CONDITIONS);
    heading(ui, &app.view.theme, setup::conditions(), &used);
    let builder = UiBuilder::new()
        .id_salt("conditions")
        .accessibility_role(Role::List)
        .accessibility_label(setup::conditions());
    ui.scope_builder(builder, |ui| {
        for place in 0..=conditions.len() {
            if place < conditions.len() || place < limits::CONDITIONS {
                condition(app, ui, conditions, place, intents);
            }
        }
    });
}

fn condition(
    app: &App,
    ui: &mut Ui,
    conditions: &[String],
    place: usize,
    intents: &mut Vec<Intent>,
) {
    const BUTTON: f32 = 44.0;
    const GAP: f32 = 6.0;
    let is_there = place < conditions.len();
    let width = ui.available_width() - if is_there { BUTTON + GAP } else { 0.0 };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        let layout = Layout::top_down(Align::Min);
        ui.allocate_ui_with_layout(vec2(width, BUTTON), layout, |ui| {
            field(app, ui, conditions, place, intents);
        });
        let name = setup::remove_condition(place + 1);
        if is_there && icon_button(ui, &app.view.theme, icon::CLOSE, &name, true).clicked() {
            intents.push(Intent::Edit(without(conditions, place)));
        }
    });
}

fn field(app: &App, ui: &mut Ui, conditions: &[String], place: usize, intents: &mut Vec<Intent>) {
    let name = setup::condition(place + 1);
    let key = format!("condition {place}");
    let text = conditions.get(place).map_or("", String::as_str);
    let field = TextField {
        key: key.clone(),
        name: &name,
        hint: setup::condition_hint(),
        text,
        limit: limits::CONDITION,
        rows: 1,
        begins_with: None,
        edit: &|text| {
            let mut conditions = conditions.to_vec();
            match conditions.get_mut(place) {
                Some(condition) => *condition = text,
                None => conditions.push(text),
            }
            Some(Edit::Wall(WallChange::Conditions(conditions)))
        },
    };
    let response = field.show_bare(app, ui, intents);
    if response.gained_focus() {
        forget_undo(ui, response.id);
    }
    if response.lost_focus() && place < conditions.len() && text.trim().is_empty() {
        // One that was emptied goes, as part of the same step: before the typing is said to have ended.
        let ends = intents.pop();
        let edit = Some(without(conditions, place));
        let text = String::new();
        let restores = None;
        intents.push(Intent::Type { field: key, text, is_composing: false, edit, restores });
        intents.extend(ends);
    }
}

fn without(conditions: &[String], place: usize) -> Edit {
    let mut conditions = conditions.to_vec();
    conditions.remove(place);
    Edit::Wall(WallChange::Conditions(conditions))
}

/// How many customers make the journey in a year. What is no number leaves the wall as it was before the typing.
pub(super) fn customers(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let now = app.document.wall().customers_per_year;
    let key = "customers a year";
    let draft = app.session.field.as_ref().filter(|draft| draft.key == key);
    let kept = id_of_field(app, ui, key).with("before");
    let before = before_typing(ui, kept, now, draft.is_some());
    let field = TextField {
        key: key.to_owned(),
        name: setup::customers(),
        hint: "",
        text: &now.map(words::grouped).unwrap_or_default(),
        limit: 30,
        rows: 1,
        begins_with: None,
        edit: &|text| {
            let count = match read(&text) {
                Reading::Count(count) => count,
                Reading::Unfinished | Reading::TooMany | Reading::NoNumber => before,
            };
            Some(Edit::Wall(WallChange::CustomersPerYear(count)))
        },
    };
    field.show(app, ui, intents);
    let complaint = draft.and_then(|draft| match read(&draft.text) {
        Reading::Count(_) | Reading::Unfinished => None,
        Reading::TooMany => Some(setup::too_many()),
        Reading::NoNumber => Some(setup::not_a_number()),
    });
    let ink = if complaint.is_some() { theme.ink } else { theme.ink3 };
    let text = complaint.unwrap_or(setup::customers_help());
    label(ui, text, size::SMALL, Weight::Regular, ink);
}

/// What the wall said before anything was typed into the field.
fn before_typing(ui: &Ui, kept: Id, now: Option<u64>, is_typing: bool) -> Option<u64> {
    if is_typing {
        return ui.data(|data| data.get_temp(kept)).unwrap_or(now);
    }
    ui.data_mut(|data| data.insert_temp(kept, now));
    now
}

/// What was typed for a count.
#[derive(Debug, PartialEq)]
enum Reading {
    /// A count, or nothing.
    Count(Option<u64>),
    /// A group of digits is not complete yet.
    Unfinished,
    /// More than a wall can hold.
    TooMany,
    /// No number.
    NoNumber,
}

/// Reads digits, in groups or not: "10,000,000", "10 000 000", "10.000.000", "1,00,00,000".
fn read(text: &str) -> Reading {
    let text = text.trim();
    if text.is_empty() {
        return Reading::Count(None);
    }
    let mut separators = text.chars().filter(|c| !c.is_ascii_digit());
    if let Some(separator) = separators.next() {
        let separates = matches!(separator, ',' | '.' | '\'' | '’' | '\u{2009}')
            || matches!(separator, ' ' | '\u{A0}' | '\u{202F}');
        if !separates || separators.any(|other| other != separator) {
            return Reading::NoNumber;
        }
        let groups: Vec<usize> = text.split(separator).map(|group| group.chars().count()).collect();
        let (Some((first, _)), Some((last, head))) = (groups.split_first(), groups.split_last())
        else {
            return Reading::NoNumber;
        };
        let inner = head.get(1..).unwrap_or_default();
        let is_grouped = (1..=3).contains(first) && inner.iter().all(|len| (2..=3).contains(len));
        match last {
            0..=2 if is_grouped => return Reading::Unfinished,
            3 if is_grouped => {}
            _ => return Reading::NoNumber,
        }
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    match digits.parse::<u64>() {
        Ok(count) if count <= limits::CUSTOMERS_PER_YEAR => Reading::Count(Some(count)),
        _ => Reading::TooMany,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_read_in_every_grouping() {
        for text in ["10000000", "10,000,000", "10 000 000", "10.000.000", "1,00,00,000"] {
            assert_eq!(read(text), Reading::Count(Some(10_000_000)), "{text}");
        }
        assert_eq!(read(" 10\u{202F}000 "), Reading::Count(Some(10_000)));
        assert_eq!(read("  "), Reading::Count(None));
    }

    #[test]
    fn what_may_become_a_number_is_waited_for() {
        for text in ["10,", "10,0", "10,00", "1.5", "10,000,"] {
            assert_eq!(read(text), Reading::Unfinished, "{text}");
        }
    }

    #[test]
    fn what_is_none_is_not_guessed() {
        for text in ["ten", "10m", "-5", "1e6", "1,000.000", "1,0000", ",000", "1,,000", "½"] {
            assert_eq!(read(text), Reading::NoNumber, "{text}");
        }
        assert_eq!(read("100,000,000,001"), Reading::TooMany);
        assert_eq!(read(&"9".repeat(30)), Reading::TooMany);
    }
}
