//! What the window says over the wall until it is answered, without standing in the way.

use std::borrow::Cow;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Align, Color32, Galley, Layout, Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::acts::elsewhere::{ElsewhereAct, shown_time};
use super::super::commands::Command;
use super::super::grounds::{card, ground_over};
use super::super::intent::Intent;
use super::super::style::{font, radius, size};
use super::super::widgets::{ButtonLook, TextButton, filled, galley, outline, paint_icon, rows_of};
use super::find;
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::storage::{Found, Preferences, Wheel};
use crate::words::elsewhere;
use crate::words::window as words;

const HEIGHT: f32 = 60.0;

/// The space between two of them, and above the first, in points.
const GAP: f32 = 8.0;

/// One of them: what it says, and what can be answered.
struct Banner {
    icon: char,
    text: Cow<'static, str>,
    choices: Vec<(&'static str, Intent)>,
}

impl Banner {
    fn new(icon: char, text: impl Into<Cow<'static, str>>) -> Self {
        Self { icon, text: text.into(), choices: Vec::new() }
    }

    fn choice(mut self, words: &'static str, intent: Intent) -> Self {
        self.choices.push((words, intent));
        self
    }
}

/// How much of the wall's head lies under find and under what is said there, in points.
pub fn covered_by_bars(app: &App, ui: &Ui, width: f32) -> f32 {
    let find = app.session.find.as_ref().map_or(0.0, |_| find::reach(ui, width));
    let place = |banner: &Banner| Place::of(banner, ui, app.view.theme.ink, width).height() + GAP;
    find + banners(app).iter().map(place).sum::<f32>()
}

/// The ground behind them, for bars of this width: no part of a stage or a note that goes on under them peeks out round them.
pub fn ground_of_bars(app: &App, ui: &Ui, wall: Rect, width: f32) {
    let height = covered_by_bars(app, ui, width);
    if height > 0.0 {
        let head = wall.with_max_y(wall.top() + height);
        // Nothing goes through it.
        ui.interact(head, ui.scope_id().with("ground"), Sense::CLICK | Sense::DRAG);
        ground_over(ui, wall, height, app.view.theme.ground);
    }
}

/// Draws them under each other from the top of the wall, beginning at `top`.
pub fn show(app: &App, ui: &mut Ui, wall: Rect, top: f32, intents: &mut Vec<Intent>) {
    let mut top = top + GAP;
    for banner in banners(app) {
        let place = Place::of(&banner, ui, app.view.theme.ink, wall.width());
        let corner = pos2(wall.center().x - place.width / 2.0, top);
        let rect = Rect::from_min_size(corner, vec2(place.width, place.height()));
        top = rect.bottom() + GAP;
        draw(app, ui, banner, &place, rect, intents);
    }
}

/// What there is to say now.
fn banners(app: &App) -> Vec<Banner> {
    let lock = if app.session.is_newer {
        Some(Banner::new(icon::LOCK, words::newer()))
    } else if app.session.hands_off {
        let locked = Banner::new(icon::LOCK, words::locked());
        Some(locked.choice(words::release(), Intent::Command(Command::HandsOff)))
    } else {
        None
    };
    let open_by = app.session.keeping.open_by.as_ref().map(|by| {
        let since = shown_time(&by.since);
        let is_here = by.machine == crate::outside::user_and_machine().1;
        let text = match is_here {
            true => elsewhere::open_in_another_window(&since),
            false => elsewhere::open_by(&by.user, &by.machine, &since),
        };
        let know = Intent::Elsewhere(ElsewhereAct::KnowOfOthers);
        Banner::new(icon::WARNING, text).choice(elsewhere::all_right(), know)
    });
    let changed = match app.session.keeping.elsewhere {
        Found::AsLeft => None,
        Found::Changed => {
            let (words, act) = match app.document.is_saved() {
                true => (elsewhere::show_theirs(), ElsewhereAct::TakeTheirs),
                false => (elsewhere::decide(), ElsewhereAct::Decide),
            };
            let told = Banner::new(icon::WARNING, app.told_of_change());
            Some(told.choice(words, Intent::Elsewhere(act)))
        }
        Found::Gone => {
            let save_there = Intent::Elsewhere(ElsewhereAct::SaveThereAgain);
            Some(
                Banner::new(icon::WARNING, elsewhere::gone())
                    .choice(elsewhere::save_there_again(), save_there)
                    .choice(Command::SaveAs.label(), Intent::Command(Command::SaveAs)),
            )
        }
    };
    let unsafe_now = app.stands_unsafe().map(|why| {
        let told = Banner::new(icon::WARNING, words::cannot_keep(why));
        told.choice(Command::Save.label(), Intent::Command(Command::Save))
    });
    let unsaved = app.session.keeping.save_notice.as_ref().map(|notice| {
        Banner::new(icon::WARNING, notice.clone())
            .choice(Command::Save.label(), Intent::Command(Command::Save))
            .choice(Command::SaveAs.label(), Intent::Command(Command::SaveAs))
    });
    let wheel = app.session.asks_for_wheel.then(|| {
        let prefers = |wheel: Wheel| {
            Intent::Prefer(Box::new(Preferences { wheel, ..app.preferences.clone() }))
        };
        Banner::new(icon::MOUSE, words::which_wheel())
            .choice(words::wheel_moves(), prefers(Wheel::Moves))
            .choice(words::wheel_zooms(), prefers(Wheel::Zooms))
    });
    [lock, open_by, changed, unsafe_now, unsaved, wheel].into_iter().flatten().collect()
}

/// How one of them is laid out, in points.
struct Place {
    said: Arc<Galley>,
    width: f32,
    words_height: f32,
    /// The height of the row of answers below the words, 0 where they stand beside them.
    foot: f32,
}

impl Place {
    fn of(banner: &Banner, ui: &Ui, ink: Color32, wall_width: f32) -> Self {
        /// What icon, edges and gaps take besides words and buttons.
        const BESIDES: f32 = 76.0;
        /// Narrower words would make a column of short rows.
        const NARROWEST: f32 = 320.0;
        const ROW: f32 = 20.0;
        let style = font(size::LABEL, Weight::Medium);
        let width_of = |words: &str| galley(ui, words, style.clone(), ink).size().x;
        let buttons: f32 = banner.choices.iter().map(|(words, _)| width_of(words) + 40.0).sum();
        let widest = wall_width - 24.0;
        let one_line = width_of(&banner.text);
        // The buttons stand under words that would take more than two rows beside them.
        let beside = widest - buttons - BESIDES;
        let in_rows = |width: f32| rows_of(ui, &banner.text, (style.clone(), ROW), ink, width);
        let is_beside = beside >= NARROWEST.min(one_line + 1.0) && in_rows(beside).rows.len() <= 2;
        let said = in_rows(if is_beside { beside } else { widest - BESIDES });
        let taken = if is_beside { buttons } else { 0.0 };
        let width = (said.size().x + taken + BESIDES).max(buttons + 24.0).min(widest);
        let words_height = HEIGHT.max(said.size().y + 28.0);
        let has_foot = !is_beside && !banner.choices.is_empty();
        Self { said, width, words_height, foot: if has_foot { 52.0 } else { 0.0 } }
    }

    fn height(&self) -> f32 {
        self.words_height + self.foot
    }
}

fn draw(
    app: &App,
    ui: &mut Ui,
    banner: Banner,
    place: &Place,
    rect: Rect,
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    let builder = UiBuilder::new().id_salt(&*banner.text).max_rect(rect);
    ui.scope_builder(builder, |ui| {
        let response = ui.interact(rect, ui.scope_id().with("banner"), Sense::CLICK | Sense::DRAG);
        response.widget_info(|| WidgetInfo::labeled(Role::Alert, true, &banner.text));
        let chrome = &theme.chrome;
        card(ui, theme, rect, radius::CARD, chrome.accent_soft, &chrome.hover_shadows);
        outline(ui, rect, radius::CARD, 1.5, theme.chrome.accent);
        let middle = rect.top() + place.words_height / 2.0;
        let icon_at = pos2(rect.left() + 30.0, middle);
        paint_icon(ui, icon_at, banner.icon, filled(22.0), theme.chrome.accent_ink);
        let at = pos2(rect.left() + 52.0, middle - place.said.size().y / 2.0);
        ui.painter().galley(at, Arc::clone(&place.said), theme.ink);
        let above = if place.foot > 0.0 { place.words_height - 8.0 } else { 0.0 };
        let choices_rect = rect.with_min_y(rect.top() + above).shrink2(vec2(8.0, 8.0));
        let layout = Layout::right_to_left(Align::Center);
        let builder = UiBuilder::new().id_salt("choices").max_rect(choices_rect).layout(layout);
        ui.scope_builder(builder, |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            for (words, intent) in banner.choices.into_iter().rev() {
                if TextButton::new(words, ButtonLook::Outline).show(ui, theme).clicked() {
                    intents.push(intent);
                }
            }
        });
    });
}
