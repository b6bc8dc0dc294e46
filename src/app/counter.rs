//! A number with − and + beside it, which can also be typed.

use egui::accesskit::Role;
use egui::{Align2, Color32, Event, Id, Key, Modifiers, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::pressing::Touch;
use super::style::{font, radius};
use super::widgets::{focus_ring, galley, outline, paint_icon, pointed, thin};
use crate::layout::text::Weight;
use crate::paint::Theme;
use crate::paint::icons::chrome as icon;
use crate::words::controls as words;

/// The least height and width of what is pressed, in points.
const TARGET: f32 = 44.0;
const HEIGHT: f32 = 48.0;
const LARGEST: f32 = 24.0;
const SIGN: f32 = 20.0;
/// The drawn part of a sign, and the least between it and the number.
const DRAWN: f32 = 15.0;
const CLEAR: f32 = 5.0;
/// No larger number is typed.
const LARGEST_TYPED: u32 = 999;
/// Digits of one number follow each other within so many seconds.
const WITHIN: f64 = 1.2;

/// The number that is typed.
#[derive(Clone, Copy)]
struct Typed {
    /// The sign that has the focus meanwhile.
    sign: Id,
    /// The number was pressed with the frame before. Only now the sign takes the focus: whatever else was pressed may
    /// have taken it away then.
    is_new: bool,
    /// When the last digit came, in seconds of the window's time.
    at: Option<f64>,
}

/// Shows it (tokens 5, "face button"). Returns the new number when − or + was pressed, or digits were typed after the
/// number itself was.
pub(super) fn counter(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    number: u32,
    width: f32,
) -> Option<u32> {
    let (rect, _) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::hover());
    ui.painter().rect_filled(rect, radius::CHIP, theme.chrome.raised);
    outline(ui, rect, radius::CHIP, 1.5, theme.chrome.edge);
    let reach = TARGET.min(rect.width() / 2.0);
    // In the middle of what is pressed; in a narrow one a little nearer to the edges, so that the number has room.
    let inset = (TARGET / 2.0).min(0.22 * width);
    let less = Rect::from_min_size(rect.min, vec2(reach, HEIGHT));
    let more = Rect::from_min_size(pos2(rect.right() - reach, rect.top()), vec2(reach, HEIGHT));
    let signs = [
        (less, icon::MINUS, words::one_less(name), number.checked_sub(1)),
        (more, icon::PLUS, words::one_more(name), number.checked_add(1)),
    ];
    let text = number.to_string();
    let taken = galley(ui, &text, font(LARGEST, Weight::Bold), theme.ink).size().x;
    let ids = [0, 1].map(|side: usize| ui.scope_id().with(("count", name, side)));
    let mut now = typed(ui, ids[1], number);
    // The whole of it has the ring then.
    let is_typed = has_focus(ui) && ui.memory(|memory| memory.has_focus(ids[1]));
    // In a wide one there is room between the signs.
    let between = rect.with_min_x(less.right()).with_max_x(more.left());
    let number_id = ui.scope_id().with(("number pressed", name));
    let mut begins = ui.interact(between, number_id, Sense::CLICK).clicked();
    for ((place, icon, label, next), id) in signs.into_iter().zip(ids) {
        let enabled = next.is_some();
        // Where there is nothing to take away, a press still means this number.
        let sense = if enabled { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(place, id, sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, &label));
        if enabled {
            pointed(ui, &response);
            let fill = Touch::of(&response).fill(theme, Color32::TRANSPARENT);
            ui.painter().rect_filled(place.shrink(4.0), radius::SMALL, fill);
        }
        let ink = if enabled { theme.ink } else { theme.chrome.disabled };
        let x = if place == less { rect.left() + inset } else { rect.right() - inset };
        paint_icon(ui, pos2(x, place.center().y), icon, thin(SIGN), ink);
        if !is_typed {
            focus_ring(ui, &response, radius::FIELD, theme);
        }
        let on_number = response
            .interact_pointer_pos()
            .is_some_and(|at| (at.x - rect.center().x).abs() < taken / 2.0 + CLEAR);
        match response.clicked() {
            true if on_number => begins = true,
            true => now = next.or(now),
            false => {}
        }
    }
    if begins {
        begin(ui, ids[1]);
    }
    let at = ui.interact(
        Rect::from_center_size(rect.center(), vec2(4.0, 4.0)),
        ui.scope_id().with(("number", name)),
        Sense::hover(),
    );
    at.widget_info(|| WidgetInfo::labeled(Role::Label, true, words::count_of(name, number)));
    let room = width - 2.0 * (inset + DRAWN / 2.0 + CLEAR);
    paint_number(ui, theme, rect, &text, LARGEST * (room / taken).min(1.0), is_typed);
    now
}

/// The number, with a ring and a caret while it is typed. More digits are set smaller, so that they keep clear of the
/// signs.
fn paint_number(ui: &Ui, theme: &Theme, rect: Rect, text: &str, size: f32, is_typed: bool) {
    let style = font(size, Weight::Bold);
    let written = ui.painter().text(rect.center(), Align2::CENTER_CENTER, text, style, theme.ink);
    if is_typed {
        outline(ui, rect, radius::CHIP, 2.0, theme.chrome.accent);
        let stroke = ui.visuals().text_cursor.stroke;
        ui.painter().vline(written.right() + 2.0, written.y_range().shrink(4.0), stroke);
    }
}

/// True while the number of a counter is typed: digits are meant for it.
pub(super) fn has_focus(ui: &Ui) -> bool {
    let typed: Option<Typed> = ui.data(|data| data.get_temp(typed_id()));
    typed.is_some_and(|typed| ui.memory(|memory| memory.has_focus(typed.sign)))
}

fn typed_id() -> Id {
    Id::unique("number of a counter that is typed")
}

/// From now on digits are meant for the counter of this sign.
fn begin(ui: &Ui, sign: Id) {
    ui.data_mut(|data| data.insert_temp(typed_id(), Typed { sign, is_new: true, at: None }));
    ui.request_repaint();
}

fn digit(text: &str) -> Option<u32> {
    let mut letters = text.chars();
    let digit = letters.next()?.to_digit(10)?;
    letters.next().is_none().then_some(digit)
}

/// The number as it is typed: the first digit takes its place, the next ones follow; Backspace takes one away, and Enter
/// ends it.
fn typed(ui: &Ui, sign: Id, number: u32) -> Option<u32> {
    let typed: Typed = ui.data(|data| data.get_temp(typed_id()))?;
    if typed.sign != sign {
        return None;
    }
    if typed.is_new {
        ui.memory_mut(|memory| memory.request_focus(sign));
        ui.data_mut(|data| data.insert_temp(typed_id(), Typed { is_new: false, ..typed }));
        return None;
    }
    let goes_on = ui.memory(|memory| memory.has_focus(sign));
    if !goes_on || ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
        ui.data_mut(|data| data.remove::<Typed>(typed_id()));
        ui.memory_mut(|memory| memory.surrender_focus(sign));
        return None;
    }
    let now = ui.input(|input| input.time);
    let mut goes_on = typed.at.is_some_and(|at| now - at < WITHIN);
    let mut result = None;
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let so_far = result.unwrap_or(number);
            let next = match event {
                Event::Text(text) => digit(text).map(|digit| {
                    let longer = so_far.saturating_mul(10).saturating_add(digit);
                    if goes_on && longer <= LARGEST_TYPED { longer } else { digit }
                }),
                Event::Key { key: Key::Backspace, pressed: true, .. } => Some(so_far / 10),
                _ => None,
            };
            goes_on |= next.is_some();
            result = next.or(result);
            next.is_none()
        });
    });
    if result.is_some() {
        ui.data_mut(|data| data.insert_temp(typed_id(), Typed { at: Some(now), ..typed }));
    }
    result
}
