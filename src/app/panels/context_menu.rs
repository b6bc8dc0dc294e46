//! The menu of what is chosen, of a stage, or of a place of the bare wall. Everything in it can be reached in other ways.

use egui::accesskit::Role;
use egui::{
    Align, Id, LayerId, Layout, Popup, PopupCloseBehavior, PopupKind, Rect, Response, Sense, Ui,
    WidgetInfo, vec2,
};

use super::super::App;
use super::super::commands::Command;
use super::super::intent::Intent;
use super::super::margins::soft_ends;
use super::super::rows::{Lead, Row, clear_of_edges, menu_room, rule};
use super::super::session::{Menu, MenuOf};
use super::super::style::radius;
use super::super::tooltip::HasTooltip;
use super::super::widgets::{focus_ring, outline, paint_face, paint_swatch, pointed};
use super::judged::verdict_or_not;
use crate::edit::{Edit, Place};
use crate::layout::Landing;
use crate::model::{MomentId, StageId, Verdict};
use crate::paint::icons::chrome as icon;
use crate::words::{self, stages as stage_words, window};

const WIDTH: f32 = 330.0;
const CELL: f32 = 44.0;
const CELL_GAP: f32 = 2.0;
/// Before the cells, so that what they show begins where the icons of the rows do.
const INDENT: f32 = 6.0;

/// Of its layer.
pub fn id() -> Id {
    Id::unique("menu over the wall")
}

/// Shows the menu that is open, if any.
pub fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let Some(menu) = &app.session.menu else {
        return ui.data_mut(|data| data.remove::<Opened>(opened_key()));
    };
    let layer = LayerId::background();
    let id = id();
    let height = menu_room(ui);
    let popup = Popup::new(id, ui.ctx().clone(), menu.at, layer)
        .kind(PopupKind::Menu)
        .layout(Layout::top_down_justified(Align::Min))
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .accessible_name(window::menu())
        .gap(0.0);
    let opened = opened(ui, menu);
    let mut offers = Offers { chosen: Vec::new(), wants_focus: menu.by_key, opened };
    let shown = clear_of_edges(ui, popup).show(|ui| {
        ui.set_width(WIDTH);
        ui.set_max_height(height);
        soft_ends(ui);
        ui.spacing_mut().item_spacing.y = 0.0;
        egui::ScrollArea::vertical().max_height(height).show(ui, |ui| {
            ui.set_width(WIDTH);
            rows(app, ui, menu, &mut offers);
        });
    });
    let opens_another = intents.iter().any(|intent| matches!(intent, Intent::OpenMenu(_)));
    // In a window of another size it would stand beside something else.
    let is_moved = offers.opened.window != ui.content_rect();
    let closes = is_moved || shown.is_some_and(|shown| shown.response.should_close());
    if (closes && !opens_another) || !offers.chosen.is_empty() {
        intents.push(Intent::CloseMenu);
    }
    intents.append(&mut offers.chosen);
}

/// When a menu was opened, in seconds of the window's time, and in a window of which size.
#[derive(Clone)]
struct Opened {
    menu: Menu,
    at: f64,
    window: Rect,
}

fn opened_key() -> Id {
    id().with("opened")
}

/// Remembers when this menu was seen first.
fn opened(ui: &Ui, menu: &Menu) -> Opened {
    let (at, window) = (ui.input(|input| input.time), ui.content_rect());
    ui.data_mut(|data| {
        let now = Opened { menu: menu.clone(), at, window };
        let known: &mut Opened = data.get_temp_mut_or(opened_key(), now.clone());
        if known.menu != *menu {
            *known = now;
        }
        known.clone()
    })
}

impl Opened {
    /// True for the second press of what was meant as a double press on what opened the menu: it may lie under it.
    fn is_pressed_twice(&self, ui: &Ui) -> bool {
        const SOON: f64 = 0.6;
        /// From the menu's corner to what it was opened by.
        const NEAR: f32 = 40.0;
        let (now, pointer) = ui.input(|input| (input.time, input.pointer.interact_pos()));
        let is_near = pointer.is_some_and(|at| at.distance(self.menu.at) < NEAR);
        is_near && now - self.at < SOON && !self.menu.by_key
    }
}

/// What the menu offers, while it is drawn.
struct Offers {
    opened: Opened,
    /// What was chosen.
    chosen: Vec<Intent>,
    /// The first thing in it is to get the focus, if nothing has it.
    wants_focus: bool,
}

impl Offers {
    /// Takes a row or a cell in: whether it is chosen, and whether it is the first.
    fn offer(&mut self, ui: &Ui, response: &Response, intent: impl FnOnce() -> Intent) {
        if std::mem::take(&mut self.wants_focus) && ui.memory(|memory| memory.focused()).is_none() {
            response.request_focus();
        }
        if response.clicked() && !response.double_clicked() && !self.opened.is_pressed_twice(ui) {
            self.chosen.push(intent());
        }
    }
}

fn rows(app: &App, ui: &mut Ui, menu: &Menu, offers: &mut Offers) {
    match &menu.of {
        MenuOf::Notes => notes(app, ui, menu, offers),
        MenuOf::StagesFor => stages(app, ui, offers),
        MenuOf::Parked(id) => parked(app, ui, id, offers),
        MenuOf::Stage(stage) => self::stage(app, ui, stage, offers),
        MenuOf::Wall(place) => wall(app, ui, place, offers),
    }
}

fn command(app: &App, ui: &mut Ui, command: Command, offers: &mut Offers) {
    let row = Row::of(command, command.is_enabled(app)).show(ui, &app.view.theme);
    offers.offer(ui, &row, || Intent::Command(command));
}

fn offer(app: &App, ui: &mut Ui, icon: char, text: &str, intent: Intent, offers: &mut Offers) {
    let row = Row::new(text, Lead::Icon(icon)).show(ui, &app.view.theme);
    offers.offer(ui, &row, || intent);
}

fn notes(app: &App, ui: &mut Ui, menu: &Menu, offers: &mut Offers) {
    let theme = &app.view.theme;
    types(app, ui, offers);
    rule(ui, theme);
    verdicts(app, ui, offers);
    rule(ui, theme);
    let ids = app.session.selection.ids();
    if let [only] = ids {
        command(app, ui, Command::EditNote, offers);
        if Command::SplitNote.is_enabled(app) {
            command(app, ui, Command::SplitNote, offers);
        }
        if !begins_a_stage(app, only) {
            let begin = Intent::NewStageAt(only.clone());
            offer(app, ui, icon::STAGE, stage_words::begin_here(), begin, offers);
        }
        stack(app, ui, only, offers);
    } else {
        command(app, ui, Command::MergeNotes, offers);
    }
    priority(app, ui, ids, offers);
    let which = Intent::OpenMenu(Menu { of: MenuOf::StagesFor, ..menu.clone() });
    offer(app, ui, icon::MOVE_TO, stage_words::move_to(), which, offers);
    command(app, ui, Command::Park, offers);
    rule(ui, theme);
    for each in [Command::Duplicate, Command::Cut, Command::Copy] {
        command(app, ui, each, offers);
    }
    command(app, ui, Command::Delete, offers);
}

/// A row for each stage, the notes go to its end; and one for a stage that is made of them.
fn stages(app: &App, ui: &mut Ui, offers: &mut Offers) {
    let stages = &app.document.wall().stages;
    for stage in stages {
        let is_ticked = all_selected(app, |moment| moment.stage.as_ref() == Some(&stage.id));
        let landing = Landing::EndOfStage(Some(stage.id.clone()));
        let ids = app.session.selection.ids().to_vec();
        let name = window::shown_stage(&stage.name);
        let row = Row { is_ticked, ..Row::new(&name, Lead::Icon(icon::BAND)) };
        let row = row.show(ui, &app.view.theme);
        offers.offer(ui, &row, || Intent::Drop { ids, landing });
    }
    if !stages.is_empty() {
        rule(ui, &app.view.theme);
    }
    let ids = app.session.selection.ids().to_vec();
    offer(app, ui, icon::PLUS, stage_words::new(), Intent::NewStageOf(ids), offers);
}

fn priority(app: &App, ui: &mut Ui, ids: &[MomentId], offers: &mut Offers) {
    let priorities = &app.document.wall().priorities;
    let are_all = ids.iter().all(|id| priorities.contains(id));
    let text = if are_all { window::take_off() } else { window::make_a_priority() };
    let key = Command::Priority.shortcut_text();
    let row = Row { key, ..Row::new(text, Lead::Icon(icon::RANKING)) };
    let row = row.show(ui, &app.view.theme);
    offers.offer(ui, &row, || Intent::Command(Command::Priority));
}

fn stack(app: &App, ui: &mut Ui, id: &MomentId, offers: &mut Offers) {
    let is_stacked = app.document.wall().moment(id).is_some_and(|moment| moment.row > 0);
    if is_stacked {
        command(app, ui, Command::Unstack, offers);
    } else if !is_first_of_its_stage(app, id) {
        command(app, ui, Command::Stack, offers);
    }
}

fn is_first_of_its_stage(app: &App, id: &MomentId) -> bool {
    let wall = app.document.wall();
    let Some(own) = wall.moment(id) else { return false };
    let first = wall.timeline().find(|moment| moment.stage == own.stage);
    first.is_some_and(|first| first.id == *id)
}

/// True if a stage begins with this note already.
fn begins_a_stage(app: &App, id: &MomentId) -> bool {
    let has_stage = app.document.wall().moment(id).is_some_and(|moment| moment.stage.is_some());
    has_stage && is_first_of_its_stage(app, id)
}

/// A cell for each type that is offered, and one for none, in rows as even as can be.
fn types(app: &App, ui: &mut Ui, offers: &mut Offers) {
    let theme = &app.view.theme;
    let wall = app.document.wall();
    let scene = app.view.scene();
    let kinds = wall.contact_types.iter().enumerate().filter(|(_, kind)| !kind.hidden);
    let kinds = kinds
        .map(|(place, kind)| (Some(&kind.id), kind.label.as_str(), scene.types.get(place)))
        .chain([(None, words::no_type_yet(), None)]);
    let kinds: Vec<_> = kinds.collect();
    let most = ((WIDTH - INDENT + CELL_GAP) / (CELL + CELL_GAP)) as usize;
    for row in kinds.chunks(kinds.len().div_ceil(kinds.len().div_ceil(most))) {
        cells(ui, |ui| {
            for (id, label, look) in row {
                let is_on = all_selected(app, |moment| moment.contact.as_ref() == *id);
                let cell = cell(app, ui, label, is_on);
                let swatch = Rect::from_center_size(cell.rect.center(), vec2(32.0, 32.0));
                paint_swatch(ui, theme, *look, swatch);
                offers.offer(ui, &cell, || Intent::SetType(id.cloned()));
            }
        });
    }
}

fn verdicts(app: &App, ui: &mut Ui, offers: &mut Offers) {
    let theme = &app.view.theme;
    cells(ui, |ui| {
        let verdicts = Verdict::ALL.into_iter().map(Some).chain([None]);
        for verdict in verdicts {
            let name = verdict.map_or(words::not_yet(), words::verdict);
            let is_on = all_selected(app, |moment| moment.verdict() == verdict);
            let cell = cell(app, ui, name, is_on);
            let middle = cell.rect.center();
            match verdict {
                Some(verdict) => paint_face(ui, theme, verdict, middle, 32.0),
                None => verdict_or_not(app, ui, None, middle, 28.0),
            }
            offers.offer(ui, &cell, || Intent::Judge(app.chosen(), verdict));
        }
    });
}

/// A row of cells, as far from the next one as they are from each other.
fn cells(ui: &mut Ui, show: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(INDENT);
        ui.spacing_mut().item_spacing.x = CELL_GAP;
        show(ui);
    });
    ui.add_space(CELL_GAP);
}

/// True if this holds for every chosen note.
fn all_selected(app: &App, is_so: impl Fn(&crate::model::Moment) -> bool) -> bool {
    let wall = app.document.wall();
    let mut chosen = wall.moments.iter().filter(|m| app.session.selection.contains(&m.id));
    chosen.all(|moment| is_so(moment))
}

/// A square to press.
fn cell(app: &App, ui: &mut Ui, name: &str, is_on: bool) -> Response {
    let theme = &app.view.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(CELL, CELL), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::MenuItemRadio, true, is_on, name));
    pointed(ui, &response);
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, radius::SMALL, theme.chrome.lit);
    }
    if is_on {
        let width = if theme.chrome.has_outlines { 3.0 } else { 2.0 };
        outline(ui, rect, radius::SMALL, width, theme.chrome.accent);
    }
    focus_ring(ui, &response, radius::SMALL, theme);
    response.tooltip(theme, name)
}

fn parked(app: &App, ui: &mut Ui, id: &MomentId, offers: &mut Offers) {
    let back = Intent::PutBack(id.clone());
    offer(app, ui, icon::PUT_BACK, window::put_back(), back, offers);
    let delete = Intent::EditAndSay(Edit::RemoveMoments(vec![id.clone()]));
    offer(app, ui, icon::TRASH, Command::Delete.label(), delete, offers);
}

fn stage(app: &App, ui: &mut Ui, id: &StageId, offers: &mut Offers) {
    let wall = app.document.wall();
    let Some(place) = wall.stages.iter().position(|stage| stage.id == *id) else { return };
    let last = wall.stages.len() - 1;
    let id = id.clone();
    offer(app, ui, icon::PENCIL, stage_words::rename(), Intent::NameStage(id.clone()), offers);
    offer(
        app,
        ui,
        icon::STAGE,
        stage_words::new_after(),
        Intent::NewStage { at: place + 1, from_bar: false },
        offers,
    );
    rule(ui, &app.view.theme);
    if place > 0 {
        let before = wall.stages[place - 1].id.clone();
        let earlier = Intent::MoveStage(id.clone(), place - 1);
        offer(app, ui, icon::LEFT, stage_words::earlier(), earlier, offers);
        let merge = Edit::MergeStages { from: id.clone(), into: before };
        offer(app, ui, icon::MERGE, stage_words::merge_before(), Intent::EditAndSay(merge), offers);
    }
    if place < last {
        let next = wall.stages[place + 1].id.clone();
        let later = Intent::MoveStage(id.clone(), place + 1);
        offer(app, ui, icon::RIGHT, stage_words::later(), later, offers);
        let merge = Edit::MergeStages { from: next, into: id.clone() };
        offer(app, ui, icon::MERGE, stage_words::merge_next(), Intent::EditAndSay(merge), offers);
    }
    rule(ui, &app.view.theme);
    let own = wall.timeline().filter(|moment| moment.stage.as_ref() == Some(&id));
    let own: Vec<MomentId> = own.map(|moment| moment.id.clone()).collect();
    if !own.is_empty() {
        let select = Intent::SelectAll(own);
        offer(app, ui, icon::SELECT_MORE, stage_words::select(), select, offers);
    }
    let remove = Intent::EditAndSay(Edit::RemoveStage(id));
    offer(app, ui, icon::TRASH, stage_words::delete(), remove, offers);
}

fn wall(app: &App, ui: &mut Ui, place: &Place, offers: &mut Offers) {
    let here = Intent::NewNote(place.clone());
    let row = Row {
        key: Command::NewNote.shortcut_text(),
        ..Row::new(Command::NewNote.label(), Lead::Icon(icon::PLUS))
    };
    let row = row.show(ui, &app.view.theme);
    offers.offer(ui, &row, || here);
    let count = app.document.wall().stages.len();
    offer(
        app,
        ui,
        icon::STAGE,
        stage_words::new(),
        Intent::NewStage { at: count, from_bar: false },
        offers,
    );
    command(app, ui, Command::Paste, offers);
    command(app, ui, Command::PasteAsOne, offers);
    rule(ui, &app.view.theme);
    for each in [Command::SelectAll, Command::Find, Command::Fit] {
        command(app, ui, each, offers);
    }
}
