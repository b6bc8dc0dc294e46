//! For the room: the question, the clock and the wall's numbers in large type, without panels; and a walk from
//! priority to priority. In the window itself, or in a second one for the projector while the laptop keeps its panels.

mod band;
mod frame;
mod laser;
mod projector;
mod question;
mod said;
mod walk;

use egui::{Context, Key, Modifiers, Rect, Sense, Ui, UiBuilder, Vec2, ViewportCommand};

use super::App;
use super::commands::Command;
use super::dialogs;
use super::gesture::Gesture;
use super::input;
use super::intent::{Intent, PresentAct};
use super::parts::Parts;
use super::session::Station;
use super::style::size;
use super::touch::Touches;
use super::update::is_full_screen;
use crate::model::MomentId;

pub(super) use projector::show as projector;

/// What the room sees.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Page {
    /// The question of the station.
    #[default]
    Question,
    /// The wall as it stands.
    Wall,
    /// A priority, close up.
    Priority(MomentId),
}

/// The room is shown something.
#[derive(Clone, Debug, Default)]
pub struct Presenting {
    /// What the room sees.
    pub page: Page,
    /// Where the walk came from, and when, in seconds of the window's time.
    pub came_from: Option<(MomentId, f64)>,
    /// The window itself shows it.
    pub in_window: bool,
    /// A second window shows it.
    pub on_projector: bool,
    /// The window filled the screen before.
    pub was_full: bool,
}

/// Sizes are those of a screen of 1920 × 1080 points, or of 1080 × 1920 where it stands, and follow the window.
#[derive(Clone, Copy)]
struct Scale {
    factor: f32,
    /// The window is higher than wide.
    stands: bool,
    /// How much higher it is than such a screen, in points.
    spare: f32,
}

impl Scale {
    fn of(window: Rect) -> Self {
        let stands = window.height() > window.width();
        let (across, down) = if stands { (1080.0, 1920.0) } else { (1920.0, 1080.0) };
        let factor = (window.width() / across).min(window.height() / down);
        Self { factor, stands, spare: (window.height() - down * factor).max(0.0) }
    }

    /// A length.
    fn by(self, length: f32) -> f32 {
        length * self.factor
    }

    /// The size of a text: nothing is smaller than can be read.
    fn text(self, size: f32) -> f32 {
        (size * self.factor).max(12.0)
    }

    /// The size of what stands at the foot of every page.
    fn foot(self) -> f32 {
        self.by(18.0).max(size::TINY)
    }

    /// From the window's edges.
    fn margin(self) -> f32 {
        self.by(if self.stands { 64.0 } else { 96.0 })
    }
}

/// Draws what the room sees. `is_window` is false on the projector, where nobody types.
pub(super) fn show(
    app: &App,
    ui: &mut Ui,
    window: Rect,
    is_window: bool,
    intents: &mut Vec<Intent>,
) {
    let scale = Scale::of(window);
    ui.painter().rect_filled(window, 0.0, app.view.theme.chrome.panel);
    if is_window && app.session.uses_touch {
        intents.extend(wiped(ui, window).map(Intent::Present));
    }
    match app.session.presenting.page.clone() {
        Page::Priority(id) if app.document.wall().moment(&id).is_some() => {
            walk::show(app, ui, window, scale, (&id, is_window), intents);
        }
        Page::Wall => walk::whole(app, ui, window, scale, is_window, intents),
        _ => question::show(app, ui, window, scale, is_window, intents),
    }
    laser::show(app, ui);
}

/// What a finger does that wipes across the page: to the left leads on, to the right back.
fn wiped(ui: &Ui, window: Rect) -> Option<PresentAct> {
    const FAR: f32 = 80.0;
    let page = ui.interact(window, ui.scope_id().with("page"), Sense::drag());
    let way = ui.input(|input| {
        let pointer = &input.pointer;
        pointer.press_origin().zip(pointer.latest_pos()).map(|(from, to)| to - from)
    });
    let kept = page.id.with("way");
    if page.dragged() {
        ui.data_mut(|data| data.insert_temp(kept, way.unwrap_or_default()));
    }
    let way = ui.data_mut(|data| data.get_temp::<Vec2>(kept)).filter(|_| page.drag_stopped())?;
    let is_wiped = way.x.abs() > FAR && way.x.abs() > 2.0 * way.y.abs();
    is_wiped.then_some(if way.x < 0.0 { PresentAct::Forward } else { PresentAct::Back })
}

/// What keys do while the window presents. A key that ends a composition does nothing here.
pub(super) fn keys(app: &App, ui: &Ui) -> Vec<Intent> {
    const LEAVES: [(Modifiers, Key); 2] =
        [(Modifiers::NONE, Key::Escape), (Modifiers::NONE, Key::F11)];
    const UNDO: (Modifiers, Key) = (Modifiers::COMMAND, Key::Z);
    const REDO: (Modifiers, Key) = (Modifiers::COMMAND, Key::Y);
    // Remote controls of presenters send the page keys.
    const FORWARD: [(Modifiers, Key); 2] =
        [(Modifiers::NONE, Key::PageDown), (Modifiers::NONE, Key::ArrowRight)];
    const BACK: [(Modifiers, Key); 2] =
        [(Modifiers::NONE, Key::PageUp), (Modifiers::NONE, Key::ArrowLeft)];
    let bar = &app.session.quick_add;
    if bar.is_composing {
        return Vec::new();
    }
    // Arrows move the caret where something is typed.
    let is_typed = app.session.station == Station::Moments;
    let writes = is_typed && bar.has_focus && !bar.text.is_empty();
    let taken = if writes { 1 } else { 2 };
    if input::leaving_key(ui, &LEAVES).is_some() {
        vec![Intent::Present(PresentAct::Leave)]
    } else if input::leaving_key(ui, &FORWARD[..taken]).is_some() {
        vec![Intent::Present(PresentAct::Forward)]
    } else if input::leaving_key(ui, &BACK[..taken]).is_some() {
        vec![Intent::Present(PresentAct::Back)]
    } else if !writes {
        let taken = input::leaving_key(ui, &[UNDO, REDO]);
        let command = taken.map(|place| [Command::Undo, Command::Redo][place]);
        command.map(Intent::Command).into_iter().collect()
    } else {
        Vec::new()
    }
}

impl App {
    /// All pages in their order: the question of every station; after it the wall as long as it grows, and then a page
    /// for each priority.
    fn pages(&self) -> Vec<(Station, Page)> {
        let mut pages = Vec::new();
        for station in Station::ALL {
            pages.push((station, Page::Question));
            if matches!(station, Station::Moments | Station::Types | Station::Priorities) {
                pages.push((station, Page::Wall));
            }
            if matches!(station, Station::Verdicts | Station::Actions) {
                let priorities = self.document.wall().priorities.iter();
                pages.extend(priorities.map(|id| (station, Page::Priority(id.clone()))));
            }
        }
        pages
    }

    /// What the room sees, alone in the window but for what must be answered.
    pub(super) fn draw_presented(&self, ui: &mut Ui, parts: &Parts, intents: &mut Vec<Intent>) {
        let window = ui.max_rect();
        let builder = UiBuilder::new().id_salt("present").max_rect(window);
        ui.scope_builder(builder, |ui| {
            if self.session.dialog.is_some() {
                ui.disable();
            }
            show(self, ui, window, true, intents);
        });
        self.toast(ui, parts, intents);
        dialogs::show(self, ui, intents);
    }

    /// Shows the room the question, on the whole screen.
    pub(super) fn present_in_window(&mut self, context: &Context) {
        self.end_editing();
        self.session.gesture = Gesture::Idle;
        self.session.touches = Touches::default();
        self.session.writes_title = false;
        self.session.toast = None;
        self.session.menu = None;
        self.session.find = None;
        let presenting = &mut self.session.presenting;
        presenting.in_window = true;
        presenting.was_full = is_full_screen(context);
        context.send_viewport_cmd(ViewportCommand::Fullscreen(true));
        self.session.quick_add.wants_focus = self.session.station == Station::Moments;
    }

    pub(super) fn present(&mut self, context: &Context, act: PresentAct) {
        let now = context.input(|input| input.time);
        match act {
            PresentAct::Forward => self.turn_page(true, now),
            PresentAct::Back => self.turn_page(false, now),
            PresentAct::Leave => {
                let presenting = &mut self.session.presenting;
                presenting.in_window = false;
                let was_full = presenting.was_full;
                context.send_viewport_cmd(ViewportCommand::Fullscreen(was_full));
                self.session.quick_add.wants_focus = false;
                self.session.quick_add.has_focus = false;
            }
            PresentAct::CloseProjector => self.session.presenting.on_projector = false,
        }
    }

    /// The next page, or the one before, if there is one.
    fn other_page(&self, forward: bool) -> Option<(Station, Page)> {
        let pages = self.pages();
        let here = (self.session.station, self.session.presenting.page.clone());
        let place = pages.iter().position(|page| *page == here);
        let first_of_station = pages.iter().position(|(station, _)| *station == here.0);
        let place = place.or(first_of_station).unwrap_or(0);
        let next = if forward { place + 1 } else { place.wrapping_sub(1) };
        pages.get(next).cloned()
    }

    /// Goes to the next page, or to the one before.
    fn turn_page(&mut self, forward: bool, now: f64) {
        if let Some((station, page)) = self.other_page(forward) {
            if station == self.session.station {
                self.end_editing();
            } else {
                self.enter(station, now);
            }
            let is_typed = station == Station::Moments;
            self.show_page(page, now);
            let in_window = self.session.presenting.in_window;
            self.session.quick_add.wants_focus = in_window && is_typed;
            self.session.quick_add.has_focus = false;
        }
    }

    /// The room sees another page.
    pub(super) fn show_page(&mut self, page: Page, now: f64) {
        let presenting = &mut self.session.presenting;
        presenting.came_from = match &presenting.page {
            Page::Priority(id) if presenting.page != page => Some((id.clone(), now)),
            _ => None,
        };
        if let Page::Priority(id) = &page {
            self.session.judged = Some(id.clone());
        }
        presenting.page = page;
    }
}
