//! Choosing a day: typed in a field, from a month at a time, or one of those that are often meant.

use egui::accesskit::Role;
use egui::{
    Align2, Id, Popup, PopupCloseBehavior, Rect, Response, Sense, TextEdit, Ui, WidgetInfo, vec2,
};

use super::controls::{chip, wrapped};
use super::fields::hint_of;
use super::input;
use super::rows::clear_of_edges;
use super::style::{font, radius, size};
use super::widgets::{focus_ring, galley, icon_button, label, outline, pointed};
use crate::import::typed_day;
use crate::layout::text::Weight;
use crate::model::Date;
use crate::paint::Theme;
use crate::paint::icons::chrome as icon;
use crate::words::{self, controls};

/// A day's square, in points.
const DAY: f32 = 44.0;
const WIDTH: f32 = 7.0 * DAY;
/// Round all of it.
const PADDING: i8 = 14;
/// From the field's edge to its words.
const IN_FIELD: i8 = 12;
/// As many as the longest month touches: what stands under them, and the whole menu, stay where they are from month to month.
const WEEKS: usize = 6;

/// What was chosen in a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Chosen {
    /// A day.
    Day(Date),
    /// None.
    NoDate,
}

/// Shows a calendar as the menu of a button. `date` is the day it has; the month of `today` is shown first where it
/// has none.
pub(super) fn menu_of(
    button: &Response,
    theme: &Theme,
    date: Option<Date>,
    today: Date,
) -> Option<Chosen> {
    let mut chosen = None;
    let frame = egui::Frame::popup(&button.ctx.global_style()).inner_margin(PADDING);
    let menu = Popup::menu(button)
        .frame(frame)
        .gap(6.0)
        .width(WIDTH)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    clear_of_edges(&button.ctx, menu).show(|ui| {
        ui.set_width(WIDTH);
        let (taken, read) = typed(ui, theme, date, today);
        // What is typed is marked as if it were chosen.
        chosen = taken.or_else(|| month(ui, theme, (date, read.or(date)), today));
        if chosen.is_some() {
            ui.close();
        }
    });
    if button.clicked() {
        begin(button);
    }
    chosen
}

/// Opens the calendar of a button for whoever types on.
pub(super) fn open(button: &Response) {
    begin(button);
    Popup::open_id(&button.ctx, Popup::default_response_id(button));
}

/// Opened again it begins with the day it has.
fn begin(button: &Response) {
    button.ctx.data_mut(|data| {
        data.remove::<Date>(shown_id());
        data.insert_temp(typed_id(), Typed { wants_focus: true, ..Typed::default() });
    });
}

/// There is one calendar open at a time.
fn shown_id() -> Id {
    Id::unique("the month of the open calendar")
}

/// What is typed in the open calendar's field.
#[derive(Clone, Default)]
struct Typed {
    text: String,
    /// Enter was pressed, and it was no date.
    is_none: bool,
    wants_focus: bool,
}

fn typed_id() -> Id {
    Id::unique("what is typed in the open calendar")
}

/// A field for those who type a date faster than they find it; under it, what it is read as. Enter takes it.
fn typed(
    ui: &mut Ui,
    theme: &Theme,
    date: Option<Date>,
    today: Date,
) -> (Option<Chosen>, Option<Date>) {
    const LONGEST: usize = 40;
    let id = typed_id().with("field");
    let mut now: Typed = ui.data(|data| data.get_temp(typed_id())).unwrap_or_default();
    let before = now.text.clone();
    let enter = input::enter_in(ui, id);
    // While nothing is typed it shows the day that there is.
    let there = date.map(words::date).unwrap_or_default();
    let style = font(size::BODY, Weight::Regular);
    let field = TextEdit::singleline(&mut now.text)
        .id(id)
        .hint_text(hint_of(&there, style.clone(), theme))
        .font(style)
        .align(Align2::LEFT_CENTER)
        .char_limit(LONGEST)
        .margin(egui::Margin::symmetric(IN_FIELD, 10))
        .desired_width(ui.available_width());
    ui.spacing_mut().item_spacing.y = 4.0;
    let response = ui.add(field);
    // What follows stands close: with six weeks and all its chips the menu fits a window 600 high.
    ui.spacing_mut().item_spacing.y = 0.0;
    let name = controls::type_a_date();
    response.widget_info(|| WidgetInfo::text_edit(true, &before, &now.text, name));
    ui.accesskit_node_builder(id, |node| node.set_label(name));
    if now.wants_focus {
        response.request_focus();
        now.wants_focus = false;
    }
    let read = typed_day(&now.text, today);
    if now.text != before {
        now.is_none = false;
        if let Some(day) = read {
            ui.data_mut(|data| data.insert_temp(shown_id(), day));
        }
    }
    if enter && read.is_none() {
        if now.text.trim().is_empty() {
            // Whoever types no day wants none just now.
            ui.close();
        }
        now.is_none = !now.text.trim().is_empty();
        // Whoever mistyped goes on typing.
        now.wants_focus = true;
    }
    let (said, ink) = match read {
        Some(day) => (words::date_with_weekday(day), theme.ink),
        None if now.is_none => (controls::not_a_date().to_owned(), theme.late_words),
        None => (controls::like_a_date().to_owned(), theme.ink3),
    };
    // A menu would stretch a sentence over its whole width.
    ui.with_layout(egui::Layout::top_down(egui::Align::Min), |ui| {
        // It begins where the words in the field do.
        egui::Frame::NONE.inner_margin(egui::Margin::symmetric(IN_FIELD, 0)).show(ui, |ui| {
            label(ui, &said, size::SMALL, Weight::Regular, ink);
        });
    });
    ui.data_mut(|data| data.insert_temp(typed_id(), now));
    (read.filter(|_| enter).map(Chosen::Day), read)
}

fn month(
    ui: &mut Ui,
    theme: &Theme,
    (date, marked): (Option<Date>, Option<Date>),
    today: Date,
) -> Option<Chosen> {
    let shown = ui.data(|data| data.get_temp(shown_id())).or(date).unwrap_or(today);
    head(ui, theme, shown);
    let mut chosen = None;
    ui.spacing_mut().item_spacing.x = 0.0;
    weekdays(ui, theme);
    let first = shown.month_start(0)?;
    let mut day = 1_i32 - i32::from(first.weekday());
    for _ in 0..WEEKS {
        ui.horizontal(|ui| {
            for _ in 0..7 {
                let number = u8::try_from(day).ok();
                let here = number.and_then(|day| Date::new(first.year(), first.month(), day));
                match here {
                    Some(here) if self::day(ui, theme, here, marked, today) => {
                        chosen = Some(Chosen::Day(here));
                    }
                    Some(_) => {}
                    None => {
                        ui.allocate_exact_size(vec2(DAY, DAY), Sense::hover());
                    }
                }
                day += 1;
            }
        });
    }
    ui.add_space(8.0);
    wrapped(ui, 6.0, |ui| {
        for ((months, days), text) in controls::soon() {
            if chip(ui, theme, text, None, None).clicked() {
                let day = today.plus_months(months).and_then(|day| day.plus_days(days));
                chosen = day.map(Chosen::Day);
            }
        }
        if date.is_some() && chip(ui, theme, controls::no_date(), None, None).clicked() {
            chosen = Some(Chosen::NoDate);
        }
    });
    chosen
}

fn weekdays(ui: &mut Ui, theme: &Theme) {
    const HEIGHT: f32 = 26.0;
    let (line, _) = ui.allocate_exact_size(vec2(WIDTH, HEIGHT), Sense::hover());
    let mut middle = line.left_center() + vec2(DAY / 2.0, 0.0);
    for name in controls::weekdays() {
        let style = font(size::TINY, Weight::Medium);
        ui.painter().text(middle, Align2::CENTER_CENTER, name, style, theme.ink3);
        middle.x += DAY;
    }
}

fn head(ui: &mut Ui, theme: &Theme, shown: Date) {
    let mut step = 0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        if icon_button(ui, theme, icon::LEFT, controls::month_before(), true).clicked() {
            step = -1;
        }
        let text = words::month(shown);
        let width = galley(ui, &text, font(size::H3, Weight::Bold), theme.ink).size().x;
        let gap = ((WIDTH - 2.0 * DAY - width) / 2.0).max(0.0);
        ui.add_space(gap);
        label(ui, &text, size::H3, Weight::Bold, theme.ink);
        ui.add_space(gap);
        if icon_button(ui, theme, icon::RIGHT, controls::month_after(), true).clicked() {
            step = 1;
        }
    });
    if step != 0
        && let Some(next) = shown.month_start(step)
    {
        ui.data_mut(|data| data.insert_temp(shown_id(), next));
    }
}

fn day(ui: &mut Ui, theme: &Theme, here: Date, chosen: Option<Date>, today: Date) -> bool {
    let (rect, response) = ui.allocate_exact_size(vec2(DAY, DAY), Sense::click());
    let is_chosen = chosen == Some(here);
    let name = words::date(here);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &name));
    pointed(ui, &response);
    let disc = Rect::from_center_size(rect.center(), vec2(38.0, 38.0));
    let ink = if is_chosen { theme.chrome.on_accent } else { theme.ink };
    if is_chosen {
        ui.painter().rect_filled(disc, radius::FIELD, theme.chrome.accent);
    } else if response.hovered() {
        ui.painter().rect_filled(disc, radius::FIELD, theme.chrome.lit);
    }
    if here == today && !is_chosen {
        outline(ui, disc, radius::FIELD, 1.5, theme.chrome.accent);
    }
    let weight = if here == today { Weight::Bold } else { Weight::Medium };
    let style = font(size::SMALL, weight);
    let text = here.day().to_string();
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, text, style, ink);
    focus_ring(ui, &response, radius::FIELD, theme);
    response.clicked()
}
