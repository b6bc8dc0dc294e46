//! Who is in the room: names, which are nobody's duty, and roles (A18, B17).

use egui::accesskit::Role as Kind;
use egui::{Align, Color32, Key, Layout, Ui, UiBuilder, vec2};

use super::super::super::App;
use super::super::super::controls::{TextField, caption, chip, drop_down_bare, wrapped};
use super::super::super::fields::forget_undo;
use super::super::super::intent::Intent;
use super::super::super::rows::{Lead, Row};
use super::super::super::style::{font, size};
use super::super::super::widgets::{galley, icon_button, label};
use super::APART;
use crate::edit::{Edit, WallChange};
use crate::layout::text::Weight;
use crate::model::{Extra, Participant, Role};
use crate::paint::icons::chrome as icon;
use crate::words::setup as words;

/// Longest name that can be typed, in characters.
const LONGEST_NAME: usize = 60;
/// Beside the role a name has so much room at the least, in points; else the role stands under it.
const LEAST_NAME: f32 = 150.0;
/// In the role's field beside its words.
const ROLE_MARGINS: f32 = 54.0;
const GAP: f32 = 6.0;

/// How wide the role is, so that none is cut.
fn role_width(ui: &Ui) -> f32 {
    let width = |of: &Role| {
        let style = font(size::BODY, Weight::Regular);
        galley(ui, words::role(*of), style, Color32::PLACEHOLDER).size().x
    };
    words::ROLES.iter().map(width).fold(0.0, f32::max).ceil() + ROLE_MARGINS
}

/// Draws the list, what it lacks, and the roles that add one more.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let people = &app.document.wall().participants;
    let builder = UiBuilder::new()
        .id_salt("people")
        .accessibility_role(Kind::List)
        .accessibility_label(words::people());
    let mut next = None;
    ui.scope_builder(builder, |ui| {
        for (place, person) in people.iter().enumerate() {
            if row(app, ui, people, (place, person), intents) {
                next = Some(person.role);
            }
        }
    });
    // Whoever is listed first is not the whole room.
    let lacks = |role: Role| people.len() > 1 && people.iter().all(|person| person.role != role);
    for (role, text) in
        [(Role::FrontLine, words::no_front_line()), (Role::Customer, words::no_customer())]
    {
        if lacks(role) {
            label(ui, text, size::SMALL, Weight::Regular, theme.ink2);
        }
    }
    ui.add_space(APART);
    caption(ui, theme, words::add_somebody());
    wrapped(ui, 8.0, |ui| {
        for role in words::ROLES {
            let add = chip(ui, theme, words::role(role), None, None);
            ui.accesskit_node_builder(add.id, |node| node.set_label(words::add_person(role)));
            if next == Some(role) {
                add.request_focus();
            }
            if add.clicked() {
                let new = Participant { name: None, role, extra: Extra::default() };
                intents.push(changed(people, |people| people.push(new)));
                let count = people.len() + 1;
                intents.push(Intent::FocusField(Some(key_of(count - 1, count))));
            }
        }
    });
}

/// Tells the fields of names apart. Where somebody came or went, the fields are others.
fn key_of(place: usize, count: usize) -> String {
    format!("person {place} of {count}")
}

/// Name, role, and what takes them off the list. True if Enter ended the name: the next one is a key away.
fn row(
    app: &App,
    ui: &mut Ui,
    people: &[Participant],
    (place, person): (usize, &Participant),
    intents: &mut Vec<Intent>,
) -> bool {
    const BUTTON: f32 = 44.0;
    let theme = &app.view.theme;
    let role_width = role_width(ui);
    let beside = role_width + BUTTON + 2.0 * GAP;
    let is_wide = ui.available_width() - beside >= LEAST_NAME;
    let taken = if is_wide { beside } else { BUTTON + GAP };
    let name_width = ui.available_width() - taken;
    let row = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        let layout = Layout::top_down(Align::Min);
        let name = ui.allocate_ui_with_layout(vec2(name_width, BUTTON), layout, |ui| {
            name(app, ui, people, (place, person), intents)
        });
        if is_wide {
            let layout = Layout::top_down(Align::Min);
            ui.allocate_ui_with_layout(vec2(role_width, BUTTON), layout, |ui| {
                role(app, ui, people, (place, person), intents);
            });
        }
        let says = words::remove_person(place + 1, person.name.as_deref());
        if icon_button(ui, theme, icon::CLOSE, &says, true).clicked() {
            intents.push(changed(people, |people| {
                people.remove(place);
            }));
        }
        name.inner
    });
    if !is_wide {
        role(app, ui, people, (place, person), intents);
        ui.add_space(APART);
    }
    row.inner
}

/// True if Enter ended it.
fn name(
    app: &App,
    ui: &mut Ui,
    people: &[Participant],
    (place, person): (usize, &Participant),
    intents: &mut Vec<Intent>,
) -> bool {
    let name = words::name_of(place + 1);
    let field = TextField {
        key: key_of(place, people.len()),
        name: &name,
        hint: words::name_hint(),
        text: person.name.as_deref().unwrap_or_default(),
        limit: LONGEST_NAME,
        rows: 1,
        begins_with: None,
        edit: &|text| {
            let mut people = people.to_vec();
            people.get_mut(place)?.name = (!text.is_empty()).then_some(text);
            Some(Edit::Wall(WallChange::Participants(people)))
        },
    };
    let response = field.show_bare(app, ui, intents);
    if response.gained_focus() {
        forget_undo(ui, response.id);
    }
    response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

fn role(
    app: &App,
    ui: &mut Ui,
    people: &[Participant],
    (place, person): (usize, &Participant),
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    let name = words::role_of(place + 1, person.name.as_deref());
    drop_down_bare(ui, theme, &name, words::role(person.role), |ui| {
        for role in words::ROLES {
            if Row::new(words::role(role), Lead::Nothing).show(ui, theme).clicked() {
                intents.push(changed(people, |people| people[place].role = role));
                ui.close();
            }
        }
    });
}

fn changed(people: &[Participant], change: impl FnOnce(&mut Vec<Participant>)) -> Intent {
    let mut people = people.to_vec();
    change(&mut people);
    Intent::Edit(Edit::Wall(WallChange::Participants(people)))
}
