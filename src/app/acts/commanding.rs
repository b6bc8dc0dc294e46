//! What each command of the table does.

use egui::{Context, ViewportCommand};

use super::super::App;
use super::super::commands::Command;
use super::super::photo::PhotoPage;
use super::super::selection::Selection;
use super::super::session::{CopyAs, Dialog, Menu, MenuOf, Next};
use super::super::update::is_full_screen;
use super::movement::Direction;
use crate::words::{choosing, window};

/// One step of zooming by key or button.
const ZOOM_STEP: f32 = 1.25;

impl App {
    #[expect(clippy::too_many_lines, reason = "a row for each command of the table")]
    pub(in crate::app) fn command(&mut self, context: &Context, command: Command) {
        let is_for_none = match command {
            Command::Judge(_) | Command::ClearVerdict => self.to_judge().is_empty(),
            _ => command.is_about_chosen() && self.session.selection.is_empty(),
        };
        if is_for_none {
            let gives_dots = self.session.gives_dots;
            let said = if gives_dots { choosing::how_to_give() } else { window::choose_a_moment() };
            return self.say(said.to_owned(), false);
        }
        match command {
            Command::New => self.want(context, Next::New),
            Command::Open => self.choose_open(),
            Command::Save => self.save(),
            Command::SaveAs => self.save_as(None),
            Command::Import => self.choose_import(),
            Command::Versions => self.show_versions(),
            Command::CopyAsIdeal => self.want(context, Next::Copy(CopyAs::Ideal)),
            Command::CopyAsTemplate => self.want(context, Next::Copy(CopyAs::Template)),
            Command::Photo => self.arrange_photo(),
            Command::CopyPhoto => self.copy_photo(PhotoPage::Wall),
            Command::Find => self.open_find(),
            Command::HandsOff => self.hands_off(),
            Command::Preferences => self.open_dialog(Dialog::Preferences),
            Command::Help => self.open_dialog(Dialog::Help),
            Command::About => self.open_dialog(Dialog::About),
            Command::StartScreen => self.show_start(Vec::new()),
            Command::SplitNote => self.split(),
            Command::MergeNotes => self.merge(),
            Command::Stack => self.stack(),
            Command::Unstack => self.unstack(),
            Command::Park => self.park(self.chosen()),
            Command::Paste => context.send_viewport_cmd(ViewportCommand::RequestPaste),
            Command::PasteAsOne => self.paste_as_one(context),
            Command::SelectMore => self.session.selects_more = !self.session.selects_more,
            Command::Menu => self.menu_of_selection(context),
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::NewNote | Command::NewNoteAfter => self.new_note_command(),
            Command::EditNote => {
                if let Some(id) = self.session.selection.last().cloned() {
                    self.edit_text(&id);
                }
            }
            Command::Delete => self.delete(),
            Command::Duplicate => self.duplicate(),
            Command::Cut => {
                if self.copy(context) {
                    self.delete();
                }
            }
            Command::Copy => {
                self.copy(context);
            }
            Command::SelectAll => {
                let all = self.timeline();
                self.select(Selection::of(all), None);
            }
            Command::Escape => self.escape(context),
            Command::Next => self.go(Direction::Next, false),
            Command::Previous => self.go(Direction::Previous, false),
            Command::Below => self.go(Direction::Below, false),
            Command::Above => self.go(Direction::Above, false),
            Command::First => self.go(Direction::First, false),
            Command::Last => self.go(Direction::Last, false),
            Command::ExtendBelow => self.go(Direction::Below, true),
            Command::ExtendAbove => self.go(Direction::Above, true),
            Command::ExtendNext => self.go(Direction::Next, true),
            Command::ExtendPrevious => self.go(Direction::Previous, true),
            Command::MoveNext => self.nudge(true),
            Command::MovePrevious => self.nudge(false),
            Command::Type(place) => {
                let kind = self.document.wall().contact_types.get(place);
                if let Some(id) = kind.map(|kind| kind.id.clone()) {
                    self.set_type(Some(id));
                }
            }
            Command::Judge(verdict) => self.judge(&self.to_judge(), Some(verdict)),
            Command::ClearVerdict => self.judge(&self.to_judge(), None),
            Command::Priority => self.toggle_priority(),
            Command::AddDot => self.give_dots(&self.chosen(), 1),
            Command::TakeDot => self.give_dots(&self.chosen(), -1),
            Command::GiveDots => {
                if self.session.gives_dots {
                    self.end_giving_dots();
                } else {
                    self.session.gives_dots = true;
                    self.say(choosing::how_to_give().to_owned(), false);
                }
            }
            Command::SortByDots => self.sort_by_dots(),
            Command::ClearDots => self.clear_dots(),
            Command::Fit => {
                self.view.fit();
                self.show_chosen();
            }
            Command::FitSelection => self.fit_selection(),
            Command::ActualSize => self.view.actual_size(),
            Command::ZoomIn => self.view.step_zoom(ZOOM_STEP),
            Command::ZoomOut => self.view.step_zoom(1.0 / ZOOM_STEP),
            Command::Curve => self.session.shows_curve = !self.session.shows_curve,
            Command::HidePanels => self.session.panels_hidden = !self.session.panels_hidden,
            Command::NextStation => self.next_station(1, context.input(|input| input.time)),
            Command::PreviousStation => {
                self.next_station(-1, context.input(|input| input.time));
            }
            Command::Present => self.present_in_window(context),
            Command::Projector => {
                let presenting = &mut self.session.presenting;
                presenting.on_projector = !presenting.on_projector;
            }
            Command::FullScreen => {
                let is_full = is_full_screen(context);
                context.send_viewport_cmd(ViewportCommand::Fullscreen(!is_full));
            }
        }
    }

    /// Locks the wall, or releases it.
    fn hands_off(&mut self) {
        if self.refuses_newer() {
            return;
        }
        self.end_editing();
        self.session.hands_off = !self.session.hands_off;
        let said = if self.session.hands_off { window::locked() } else { window::released() };
        self.session.announcement = said.to_owned();
        self.session.toast = None;
    }

    /// Opens the menu of the chosen notes beside the last of them.
    fn menu_of_selection(&mut self, context: &Context) {
        let last = self.session.selection.last();
        let rect = last.and_then(|id| self.view.note_rect(id));
        if let Some(rect) = rect {
            let at = self.view.transform().rect(rect).right_top();
            self.open_menu(context, Menu { of: MenuOf::Notes, at, by_key: true });
        }
    }
}
