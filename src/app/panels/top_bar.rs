//! The top bar: the wall's name, the seven stations, undo and redo, the menu, the photo.

use egui::accesskit::Role;
use egui::{
    Align, Layout, Pos2, Rect, Response, Sense, Shape, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::super::App;
use super::super::commands::Command;
use super::super::intent::Intent;
use super::super::style::{Measures, font, radius, size};
use super::super::tooltip::HasTooltip;
use super::super::widgets::{
    ButtonLook, TextButton, command_button, focus_ring, galley, paint_line, paint_rows, pointed,
};
use super::tabs::{TRACK, Tabs};
use super::{menu, setup};
use crate::layout::TypeLook;
use crate::layout::text::Weight;
use crate::model::BuiltInType;
use crate::paint::icons::chrome as icon;
use crate::words::coach::who;
use crate::words::window as words;

/// How the bar is divided.
struct Places {
    /// The mark and the title behind it.
    title: Rect,
    tabs: Tabs,
    track: Rect,
    buttons: Rect,
    /// What finds no room beside the tabs is in the menu.
    hidden: &'static [Command],
}

impl Places {
    fn of(app: &App, ui: &Ui, rect: Rect, measures: &Measures) -> Self {
        let is_narrow = rect.width() < NARROW;
        let photo = TextButton::new(Command::Photo.label(), ButtonLook::Accent).icon(icon::CAMERA);
        let photo = if is_narrow { 0.0 } else { (photo.width(ui) / 4.0).ceil() * 4.0 };
        let left = rect.left() + measures.margin - 4.0;
        let before_tabs = if is_narrow { 44.0 } else { BEFORE_TITLE + 4.0 };
        let buttons = |hidden: &[Command]| buttons_width(measures, is_narrow, photo, hidden);
        let room = |hidden: &[Command]| rect.right() - buttons(hidden) - left - before_tabs;
        let title = app.wall_name();
        let wide = |size: f32| {
            galley(ui, title.as_str(), font(size, Weight::Bold), app.view.theme.ink).size().x
        };
        // While it is written nothing moves with its length. A long one is set smaller before the tabs stand closer.
        let (title, least) = match app.session.writes_title {
            true => (LONGEST_TITLE, LONGEST_TITLE),
            false => (wide(size::TITLE).ceil(), wide(size::BODY).min(LONGEST_TITLE)),
        };
        let tabs = Tabs::new(app, ui, measures, (room(&[]), least + 13.0));
        let count =
            (0..menu::GIVE_WAY.len()).find(|count| tabs.width <= room(&menu::GIVE_WAY[..*count]));
        let hidden = &menu::GIVE_WAY[..count.unwrap_or(menu::GIVE_WAY.len())];
        let free = rect.right() - buttons(hidden) - tabs.width;
        // They stand in the middle, unless the title needs the room.
        let behind_title = left + BEFORE_TITLE + title + 17.0;
        let tabs_left = (rect.center().x - tabs.width / 2.0).max(behind_title);
        let tabs_left = tabs_left.min(free).max(left + before_tabs);
        let corner = pos2(tabs_left, rect.center().y - TRACK / 2.0);
        let track = Rect::from_min_size(corner, vec2(tabs.width, TRACK));
        let title_end = (tabs_left - 16.0).max(left + 48.0);
        let buttons_end = rect.right() - buttons_inset(measures);
        let part = |from: f32, to: f32| Rect::from_x_y_ranges(from..=to, rect.y_range());
        Self {
            title: part(left, title_end),
            buttons: part(track.right() + 8.0, buttons_end),
            tabs,
            track,
            hidden,
        }
    }

    /// Where the title is written, and whether the tabs stand beside it: where they leave it too little room they wait
    /// until it is written.
    fn field(&self) -> (Rect, bool) {
        let beside = self.title.with_min_x(self.title.left() + BEFORE_TITLE);
        let is_beside = beside.width() >= SHORTEST_FIELD;
        let end = if is_beside { beside.right() } else { self.track.right() };
        (beside.with_max_x(end.min(beside.left() + LONGEST_FIELD)), is_beside)
    }
}

/// True if the current station's tab has its word; else that is said elsewhere.
pub(super) fn names_station(app: &App, ui: &Ui, measures: &Measures) -> bool {
    let window = ui.content_rect();
    let bar = window.with_max_y(window.top() + measures.top_bar);
    Places::of(app, ui, bar, measures).tabs.words.on(true)
}

/// Draws the bar.
pub fn show(app: &App, ui: &mut Ui, rect: Rect, measures: &Measures, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    ui.painter().rect_filled(rect, 0.0, theme.chrome.panel);
    let line = egui::Stroke::new(1.0, theme.chrome.line);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, line);
    let places = Places::of(app, ui, rect, measures);
    mark(app, ui, pos2(places.title.left() + 20.0, rect.center().y), 40.0);
    let (field, is_beside) = places.field();
    if app.session.writes_title {
        setup::title(app, ui, field.shrink2(vec2(8.0, 10.0)), intents);
    } else {
        title_or_mark(app, ui, places.title, intents);
    }
    if is_beside || !app.session.writes_title {
        places.tabs.show(app, ui, places.track, intents);
    }
    let is_narrow = rect.width() < NARROW;
    let layout = Layout::right_to_left(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(places.buttons).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        if photo_button(app, ui, is_narrow).clicked() {
            intents.push(Intent::Command(Command::Photo));
        }
        ui.add_space(if is_narrow { 0.0 } else { 8.0 });
        menu::show(app, ui, measures, places.hidden, intents);
        for command in shown(measures, places.hidden) {
            let enabled = command.is_enabled(app);
            if command_button(ui, theme, command, 44.0, enabled).clicked() {
                intents.push(Intent::Command(command));
            }
        }
    });
}

/// The title behind the mark, or where there is no room for it the mark as its button.
fn title_or_mark(app: &App, ui: &mut Ui, place: Rect, intents: &mut Vec<Intent>) {
    let title = place.with_min_x(place.left() + BEFORE_TITLE);
    if title.width() >= SHORTEST_TITLE {
        name(app, ui, title, intents);
    } else {
        let middle = place.left_center() + vec2(20.0, 0.0);
        title_button(app, ui, Rect::from_center_size(middle, vec2(44.0, 44.0)), true, intents);
    }
}

/// The one main button of the window; an icon like the others where there is little room.
fn photo_button(app: &App, ui: &mut Ui, is_narrow: bool) -> Response {
    let theme = &app.view.theme;
    if is_narrow {
        return command_button(ui, theme, Command::Photo, 44.0, true);
    }
    let button = TextButton::new(Command::Photo.label(), ButtonLook::Accent).icon(icon::CAMERA);
    button.show(ui, theme).tooltip(theme, Command::Photo.tooltip())
}

/// The commands that stand beside the menu, from the right, without those that gave way.
fn shown(measures: &Measures, hidden: &[Command]) -> Vec<Command> {
    let looking = [Command::Present, Command::Find];
    let looking = looking.into_iter().filter(|_| measures.has_find_button);
    let undoing = [Command::Redo, Command::Undo];
    let undoing = undoing.into_iter().filter(|command| !hidden.contains(command));
    looking.chain(undoing).collect()
}

/// How much of the bar the buttons take at its right; `photo` is the width of the widest.
fn buttons_width(measures: &Measures, is_narrow: bool, photo: f32, hidden: &[Command]) -> f32 {
    // The menu; in a narrow window the photo is an icon like the others.
    let others = if is_narrow { 2 } else { 1 };
    let apart = match (is_narrow, measures.has_tab_words) {
        (true, _) => 12.0,
        (false, true) => 16.0 + buttons_inset(measures),
        (false, false) => 24.0,
    };
    photo + (shown(measures, hidden).len() + others) as f32 * 48.0 + apart
}

/// From the last button to the window's edge: it ends where what stands in the panel does.
fn buttons_inset(measures: &Measures) -> f32 {
    let beside_panel = measures.panel.map(|_| measures.panel_padding);
    beside_panel.unwrap_or((measures.margin - 8.0).min(20.0))
}

/// The mark, and the space behind it.
const BEFORE_TITLE: f32 = 52.0;
/// A narrower place shows no title: a few letters say nothing.
const SHORTEST_TITLE: f32 = 110.0;
/// For a longer title nothing else gives way.
const LONGEST_TITLE: f32 = 300.0;
/// The field in which it is written is no narrower than this, nor wider than that.
const SHORTEST_FIELD: f32 = 200.0;
const LONGEST_FIELD: f32 = 480.0;
/// In a narrower window stations and buttons stand close together.
const NARROW: f32 = 800.0;

/// The title as a button that lets it be written; what is cut is said in full.
fn title_button(app: &App, ui: &mut Ui, place: Rect, is_cut: bool, intents: &mut Vec<Intent>) {
    let title = app.wall_name();
    let response = ui.interact(place, ui.scope_id().with("title"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &title));
    focus_ring(ui, &response, radius::SMALL, &app.view.theme);
    pointed(ui, &response);
    let hint = if is_cut { &title } else { words::title() };
    if response.tooltip(&app.view.theme, hint).clicked() {
        intents.push(Intent::WriteTitle(true));
    }
}

/// The wall's title over its customer; a long one takes the customer's line too.
fn name(app: &App, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
    const SIZES: [f32; 3] = [size::TITLE, size::H3, size::BODY];
    const WIDEST: f32 = 420.0;
    let theme = &app.view.theme;
    let wall = app.document.wall();
    let customer = wall.scenario.customer.as_deref().map(crate::words::one_line);
    let customer = customer.filter(|text| !text.is_empty());
    let width = rect.width();
    let title = app.wall_name();
    let fits = |size: &f32| {
        galley(ui, &title, font(*size, Weight::Bold), theme.ink).size().x <= width.min(WIDEST)
    };
    let fitting = SIZES.into_iter().find(fits);
    let has_customer = customer.is_some() && fitting.is_some();
    let place = Rect::from_min_size(
        pos2(rect.left(), rect.center().y - 24.0),
        vec2(width.min(WIDEST), if has_customer { 28.0 } else { 48.0 }),
    );
    let is_cut = match fitting {
        Some(size) => {
            let style = font(size, Weight::Bold);
            paint_line(ui, place.left_center(), &title, style, theme.ink, place.width());
            false
        }
        None => {
            let style = (font(size::BODY, Weight::Bold), 20.0);
            paint_rows(ui, place, &title, style, theme.ink, 2)
        }
    };
    title_button(app, ui, place, is_cut, intents);
    if let Some(customer) = customer.filter(|_| has_customer) {
        let at = pos2(rect.left(), rect.center().y + 13.0);
        let style = font(size::TINY, Weight::Regular);
        let has_room = galley(ui, customer.as_str(), style.clone(), theme.ink3).size().x <= width;
        // Who it is says more than the first half of what they are like.
        let shown = if has_room { &customer } else { who(&customer) };
        paint_line(ui, at, shown, style, theme.ink3, width);
        let line = Rect::from_min_size(at - vec2(0.0, 9.0), vec2(width, 18.0));
        let response = ui.interact(line, ui.scope_id().with("customer"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &customer));
        response.tooltip(theme, &customer);
    }
}

/// The program's mark: a note with a star, before a second one.
pub fn mark(app: &App, ui: &Ui, center: Pos2, side: f32) {
    let theme = &app.view.theme;
    let look = |kind: BuiltInType| TypeLook {
        built_in: Some(kind),
        own_place: 0,
        color: None,
        mark: None,
    };
    let unit = side / 40.0;
    let at = |x: f32, y: f32, w: f32, h: f32| {
        Rect::from_min_size(center + vec2(x, y) * unit, vec2(w, h) * unit)
    };
    let behind = theme.fill(Some(&look(BuiltInType::Phone)));
    let front = theme.fill(Some(&look(BuiltInType::FaceToFace)));
    ui.painter().rect_filled(at(-18.0, -8.0, 8.0, 22.0), 2.0 * unit, behind);
    let note = at(-8.0, -13.0, 27.0, 27.0);
    ui.painter().rect_filled(note, 3.0 * unit, front);
    let middle = note.center();
    let points = (0..8_u8).map(|corner| {
        let reach = if corner % 2 == 0 { 9.0 } else { 3.0 } * unit;
        let angle = f32::from(corner) * std::f32::consts::FRAC_PI_4;
        middle + vec2(angle.sin(), -angle.cos()) * reach
    });
    let points: Vec<Pos2> = points.collect();
    let soft = 0.5 / ui.pixels_per_point();
    ui.painter().add(Shape::mesh(star(middle, &points, soft, theme.note_ink)));
}

/// A star from its corners, clockwise, with an edge that fades over twice this width. It is one mesh: of convex parts
/// each would fade by itself, and cracks would show between them.
fn star(middle: Pos2, corners: &[Pos2], soft: f32, ink: egui::Color32) -> egui::Mesh {
    let count = corners.len();
    let mut mesh = egui::Mesh::default();
    mesh.colored_vertex(middle, ink);
    for (place, corner) in corners.iter().enumerate() {
        let (before, after) = (corners[(place + count - 1) % count], corners[(place + 1) % count]);
        let out = |from: Pos2, to: Pos2| vec2(to.y - from.y, from.x - to.x).normalized();
        let (first, second) = (out(before, *corner), out(*corner, after));
        // At a tip both edges run nearly the same way; it is not drawn out without end.
        let reach = (first + second) / (1.0 + first.dot(second)).max(0.35) * soft;
        mesh.colored_vertex(*corner - reach, ink);
        mesh.colored_vertex(*corner + reach, egui::Color32::TRANSPARENT);
    }
    let count = u32::try_from(count).unwrap_or_default();
    for corner in 0..count {
        let (inner, next) = (1 + 2 * corner, 1 + 2 * ((corner + 1) % count));
        mesh.add_triangle(0, inner, next);
        mesh.add_triangle(inner, inner + 1, next);
        mesh.add_triangle(next, inner + 1, next + 1);
    }
    mesh
}
