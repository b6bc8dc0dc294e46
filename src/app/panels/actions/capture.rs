//! A line in which one after the other is typed: words, Enter, words, Enter.

use egui::{Key, Modifiers, Sense, Ui, pos2, vec2};

use super::super::super::App;
use super::super::super::acts::plan::{Line, LineOf, PlanFocus, Planning};
use super::super::super::fields::{BareLine, forget_undo, id_of_field};
use super::super::super::input;
use super::super::super::intent::Intent;
use super::super::super::style::size;
use super::super::super::widgets::{paint_icon, thin};
use super::{TARGET, take_focus};
use crate::model::{Moment, limits};

/// Draws the line, with its icon before it and what it asks for in it.
pub(super) fn line(
    app: &App,
    ui: &mut Ui,
    moment: &Moment,
    of: LineOf,
    (icon, hint): (char, &str),
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), TARGET), Sense::hover());
    paint_icon(ui, pos2(rect.left() + 11.0, rect.center().y), icon, thin(22.0), theme.ink3);
    let place = rect.with_min_x(rect.left() + 33.0);
    let id = id_of_field(app, ui, &format!("line {of:?}"));
    let own = |line: &&Line| line.of == of && line.moment == moment.id;
    let before = app.session.plan.line.as_ref().filter(own);
    let was_composing = before.is_some_and(|line| line.is_composing);
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    // What was named with Tab is asked for its value next, like with Enter.
    let takes_tab = of == LineOf::Metric && before.is_some_and(|line| !line.text.trim().is_empty());
    let is_composing = has_focus && input::is_composing(ui, was_composing);
    let entered = if !has_focus {
        false
    } else if is_composing || input::was_composing(ui, was_composing) {
        // An Enter that ends a composition adds nothing.
        input::take_enter(ui);
        false
    } else {
        let keys = [(Modifiers::NONE, Key::Enter), (Modifiers::NONE, Key::Tab)];
        input::leaving_key(ui, if takes_tab { &keys } else { &keys[..1] }).is_some()
    };
    let mut text = before.map_or_else(String::new, |line| line.text.clone());
    let longest = if of == LineOf::Metric { limits::METRIC_NAME } else { limits::PLAN_TEXT };
    let bare = BareLine {
        id,
        hint,
        size: size::BODY,
        longest,
        takes_escape: false,
        takes_tab,
        is_composing,
    };
    let response = bare.show(ui, theme, place, &mut text);
    take_focus(app, ui, &response, &PlanFocus::Line(of), intents);
    let had_focus = before.is_some_and(|line| line.has_focus);
    if has_focus {
        let now = Line { of, moment: moment.id.clone(), text, is_composing, has_focus };
        if before != Some(&now) {
            intents.push(Planning::Typed(now).into());
        }
        if entered {
            intents.push(Planning::Add.into());
            forget_undo(ui, id);
        }
    } else if had_focus {
        intents.push(Planning::LeaveLine(moment.id.clone(), of).into());
    }
}
