//! The status line: what is on the wall, whether it is safe, what can be done with what is chosen, and the zoom.

use egui::accesskit::{Live, Role};
use egui::{Align, Align2, Layout, Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::canvas::is_bare;
use super::super::commands::Command;
use super::super::intent::Intent;
use super::super::parts::Parts;
use super::super::session::{Menu, MenuOf, Station};
use super::super::style::{Measures, font, size};
use super::super::tooltip::HasTooltip;
use super::super::widgets::{
    ButtonLook, TextButton, command_button, galley, label, low_icon_button,
};
use super::top_bar;
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::words::status::{self, KeptState};
use crate::words::window as words;

/// Draws the line.
pub fn show(app: &App, ui: &mut Ui, rect: Rect, measures: &Measures, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    ui.painter().rect_filled(rect, 0.0, theme.chrome.panel);
    let line = egui::Stroke::new(1.0, theme.chrome.line);
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, line);
    let left = rect.left() + measures.margin;
    let room = Room::of(app, ui, measures, rect.right() - 8.0 - left);
    let builder = UiBuilder::new()
        .id_salt("tools")
        .max_rect(Rect::from_min_max(pos2(left, rect.top()), rect.max - vec2(8.0, 0.0)))
        .layout(Layout::right_to_left(Align::Center));
    let tools = ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = BETWEEN;
        ui.spacing_mut().interact_size.y = rect.height();
        let height = rect.height() - INSIDE;
        if measures.panel.is_none() {
            panel(app, ui, height, intents);
        }
        // Of a wall without notes nothing is drawn at the camera's zoom.
        if !is_bare(app) {
            zoom(app, ui, height, room.says_fit, intents);
        }
        chosen(app, ui, height, room, intents);
        // The last, so that nothing moves under the pointer when it comes or goes.
        keyboard(app, ui, height, intents);
        ui.min_rect().left()
    });
    let parts = parts_of(app);
    let text = parts.join(", ");
    let end = (tools.inner - GAP).max(left);
    let place = Rect::from_min_max(pos2(left, rect.top()), pos2(end, rect.bottom()));
    let response = ui.interact(place, ui.scope_id().with("status"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &text));
    say(app, ui, place, parts, measures);
    announcement(app, ui, place);
}

/// The parts of the status line; the last is whether the wall is safe.
fn parts_of(app: &App) -> Vec<String> {
    let keeping = &app.session.keeping;
    let kept = if keeping.safety_problem.is_some() && app.document.has_something_to_lose() {
        KeptState::Unsafe
    } else if app.document.is_saved() {
        match &keeping.saved_at {
            Some(time) => KeptState::Saved(time),
            None => KeptState::AsOpened,
        }
    } else if app.document.file().is_some() {
        match app.saves_itself() {
            true => KeptState::Saving,
            false => KeptState::NotInFile,
        }
    } else if app.document.has_something_to_lose() {
        KeptState::NoFile
    } else {
        KeptState::Nothing
    };
    let mut counts = app.session.counted.1;
    // "Open" means that nothing is planned: before planning has begun it was read as "not judged yet".
    let plans = matches!(app.session.station, Station::Actions | Station::Close);
    if !plans && !app.document.wall().priority_moments().any(|moment| moment.is_planned()) {
        counts.open = 0;
    }
    status::parts(&counts, app.session.plan_facts.1.overdue, &kept)
}

/// What is on the wall and whether it is safe; before it, in bold so that its number counts nothing, the station whose tab
/// has no word.
fn say(app: &App, ui: &Ui, place: Rect, parts: Vec<String>, measures: &Measures) {
    let theme = &app.view.theme;
    let mut left = place.left_center();
    if !top_bar::names_station(app, ui, measures) {
        let name = words::stations()[app.session.station.place()];
        if station_width(app, ui) > place.width() {
            return;
        }
        let style = font(size::SMALL, Weight::Bold);
        let said = ui.painter().text(left, Align2::LEFT_CENTER, name, style, theme.ink);
        left.x = said.right() + GAP;
    }
    let style = font(size::SMALL, Weight::Medium);
    let shown = shortened(ui, parts, &style, place.right() - left.x);
    ui.painter().text(left, Align2::LEFT_CENTER, shown, style, theme.ink2);
}

fn station_width(app: &App, ui: &Ui) -> f32 {
    let name = words::stations()[app.session.station.place()];
    wide(ui, name, &font(size::SMALL, Weight::Bold))
}

/// Without as many counts, from the right, as there is no room for; whether the wall is safe is left out last, and said in
/// fewer words before. A few letters of it would say nothing.
fn shortened(ui: &Ui, mut parts: Vec<String>, style: &egui::FontId, width: f32) -> String {
    let held_free = parts.last().map_or(0.0, |safe| held_free(ui, safe, style));
    loop {
        let text = parts.join(", ");
        let held_free = if parts.len() > 1 { held_free } else { 0.0 };
        match parts.as_mut_slice() {
            _ if wide(ui, &text, style) + held_free <= width => return text,
            [safe] => match safe.rsplit_once(", ") {
                Some((first, _)) => *safe = first.to_owned(),
                None => return String::new(),
            },
            _ => {
                parts.remove(parts.len() - 2);
            }
        }
    }
}

/// Room beside a short word on the wall's safety for the longer one that takes its place by itself: no count comes and goes
/// with every saving.
fn held_free(ui: &Ui, said: &str, style: &egui::FontId) -> f32 {
    let in_turn = [KeptState::Saving, KeptState::Saved("00:00")].map(|kept| kept.said());
    let widest = in_turn.map(|said| wide(ui, &said, style)).into_iter().fold(0.0, f32::max);
    (widest - wide(ui, said, style)).max(0.0)
}

fn wide(ui: &Ui, text: &str, style: &egui::FontId) -> f32 {
    galley(ui, text, style.clone(), egui::Color32::PLACEHOLDER).size().x
}

/// A button is so much less high than the line it stands in, in points: what shows it to be pointed at or on touches no edge.
const INSIDE: f32 = 8.0;
/// Between what is said and what can be pressed.
const GAP: f32 = 12.0;
/// Between two things that can be pressed.
const BETWEEN: f32 = 2.0;
/// A button that is an icon alone.
const ICON: f32 = 44.0;
/// For how large the wall is drawn.
const PERCENT: f32 = 58.0;

/// What there is room to say: in a narrow window first the button that fits the wall in is an icon alone, then it is no
/// longer said how many are chosen, and last the button that chooses more is an icon too.
#[derive(Clone, Copy)]
struct Room {
    says_fit: bool,
    says_count: bool,
    says_more: bool,
}

impl Room {
    fn of(app: &App, ui: &Ui, measures: &Measures, width: f32) -> Self {
        let tries = [(true, true, true), (false, true, true), (false, false, true)];
        // Where the line names the station too, an icon is enough for what fits the wall in.
        let names_station = !top_bar::names_station(app, ui, measures);
        let skipped = usize::from(names_station);
        let width = if names_station { width - station_width(app, ui) - GAP } else { width };
        let mut tries = tries.into_iter().skip(skipped).map(Self::new);
        let fitting = tries.find(|room| room.needed(app, ui, measures) <= width);
        fitting.unwrap_or(Self::new((false, false, false)))
    }

    const fn new((says_fit, says_count, says_more): (bool, bool, bool)) -> Self {
        Self { says_fit, says_count, says_more }
    }

    /// How wide everything is then that can be pressed.
    fn needed(self, app: &App, ui: &Ui, measures: &Measures) -> f32 {
        let mut all = Vec::new();
        if measures.panel.is_none() {
            all.push(if names_panel(ui) { panel_button().width(ui) } else { ICON });
        }
        if !is_bare(app) {
            let fit = if self.says_fit { fit_button().width(ui) } else { ICON };
            all.extend([fit, ICON, PERCENT, ICON]);
        }
        if offers_more(app) {
            all.extend([ICON, more_button(self.says_more).width(ui)]);
        }
        if offers_more(app) && self.says_count {
            let count = words::selected(app.session.selection.ids().len());
            all.push(wide(ui, &count, &font(size::SMALL, Weight::Medium)) + GAP);
        }
        if app.session.uses_touch {
            all.push(ICON);
        }
        all.iter().map(|width| width + BETWEEN).sum()
    }
}

/// Opens the panel where there is no room for it beside the wall, and closes it.
fn panel(app: &App, ui: &mut Ui, height: f32, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let window = ui.content_rect();
    let measures = Measures::of(window.width(), window.height());
    let is_open = Parts::is_drawer_open(window, &measures, &app.session);
    let name = if is_open { words::hide_panel() } else { words::show_panel() };
    let look = if is_open { ButtonLook::On } else { ButtonLook::Quiet };
    let button = match names_panel(ui) {
        true => panel_button(),
        false => TextButton { text: "", margin: 0.0, min_width: ICON, ..panel_button() },
    };
    let button = TextButton { look, height, ..button };
    let response = button.show(ui, theme).tooltip(theme, name);
    ui.accesskit_node_builder(response.id, |node| {
        node.set_label(name);
        node.set_expanded(is_open);
    });
    if response.clicked() {
        intents.push(Intent::Drawer(!is_open));
    }
}

/// In a narrow window that button is an icon alone.
fn names_panel(ui: &Ui) -> bool {
    const WITH_WORD: f32 = 600.0;
    ui.content_rect().width() >= WITH_WORD
}

fn panel_button() -> TextButton<'static> {
    TextButton::new(words::panel(), ButtonLook::Quiet).icon(icon::SIDEBAR)
}

fn zoom(app: &App, ui: &mut Ui, height: f32, has_word: bool, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let mut clicked = Vec::new();
    let fit = if has_word {
        let fit = TextButton { height, ..fit_button() };
        fit.show(ui, theme).tooltip(theme, Command::Fit.tooltip())
    } else {
        command_button(ui, theme, Command::Fit, height, true)
    };
    if fit.clicked() {
        clicked.push(Command::Fit);
    }
    if command_button(ui, theme, Command::ZoomIn, height, true).clicked() {
        clicked.push(Command::ZoomIn);
    }
    let percent = format!("{:.0} %", app.view.zoom() * 100.0);
    let (zoom, response) = ui.allocate_exact_size(vec2(PERCENT, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &percent));
    let style = font(size::LABEL, Weight::Medium);
    ui.painter().text(zoom.center(), Align2::CENTER_CENTER, percent, style, theme.ink);
    if command_button(ui, theme, Command::ZoomOut, height, true).clicked() {
        clicked.push(Command::ZoomOut);
    }
    intents.extend(clicked.into_iter().map(Intent::Command));
}

fn fit_button() -> TextButton<'static> {
    TextButton::new(Command::Fit.label(), ButtonLook::Quiet).icon(icon::FIT)
}

/// Something is chosen, or is going to be by single touches.
fn offers_more(app: &App) -> bool {
    let is_writing = app.session.editing.is_some();
    !is_writing && (app.session.selects_more || !app.session.selection.ids().is_empty())
}

/// What can be done with the chosen notes without a right click: the menu, and choosing more by single touches.
fn chosen(app: &App, ui: &mut Ui, height: f32, room: Room, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    if !offers_more(app) {
        return;
    }
    let count = app.session.selection.ids().len();
    let more =
        low_icon_button(ui, theme, icon::MORE, words::menu_of_selection(), (height, count > 0));
    if more.clicked() {
        let by_key = !ui.input(|input| input.pointer.any_released());
        let at = more.rect.left_top();
        intents.push(Intent::OpenMenu(Menu { of: MenuOf::Notes, at, by_key }));
    }
    let is_on = app.session.selects_more;
    let look = if is_on { ButtonLook::On } else { ButtonLook::Quiet };
    let chip = TextButton { look, height, ..more_button(room.says_more) };
    let chip = chip.show(ui, theme);
    ui.accesskit_node_builder(chip.id, |node| {
        node.set_label(Command::SelectMore.label());
        node.set_toggled(is_on.into());
    });
    if chip.clicked() {
        intents.push(Intent::Command(Command::SelectMore));
    }
    if room.says_count {
        // Clear of the ground that the button has under the pointer.
        ui.add_space(GAP - BETWEEN);
        label(ui, &words::selected(count), size::SMALL, Weight::Medium, theme.ink2);
    }
}

fn more_button(has_word: bool) -> TextButton<'static> {
    let button = TextButton::new(Command::SelectMore.label(), ButtonLook::Quiet);
    let button = if has_word { button } else { TextButton { text: "", ..button } };
    button.icon(icon::SELECT_MORE)
}

/// The way to a keyboard on the screen, for those who use fingers.
fn keyboard(app: &App, ui: &mut Ui, height: f32, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    if app.session.uses_touch {
        let keyboard = (height, true);
        let name = words::screen_keyboard();
        if low_icon_button(ui, theme, icon::KEYBOARD, name, keyboard).clicked() {
            intents.push(Intent::ScreenKeyboard);
        }
    }
}

/// What a screen reader says of the last change.
fn announcement(app: &App, ui: &Ui, place: Rect) {
    let id = ui.scope_id().with("announcement");
    let at = Rect::from_min_size(place.min, vec2(1.0, 1.0));
    let response = ui.interact(at, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &app.session.announcement));
    ui.accesskit_node_builder(id, |node| node.set_live(Live::Polite));
}
