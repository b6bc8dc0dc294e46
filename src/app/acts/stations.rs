//! Going from station to station.

use egui::Context;

use super::super::App;
use super::super::present::Page;
use super::super::selection::Selection;
use super::super::session::Station;

impl App {
    /// Goes to a station.
    pub(in crate::app) fn go_to_station(&mut self, context: &Context, station: Station) {
        self.end_editing();
        self.session.station = station;
        self.session.gives_dots = false;
        // Not every station has the bar; where it is drawn it says so itself.
        self.session.quick_add.has_focus = false;
        self.show_page(Page::Question, context.input(|input| input.time));
        self.advise();
        if matches!(station, Station::Verdicts | Station::Actions)
            && self.session.selection.is_empty()
            && let Some(id) = self.judged()
        {
            // What the panel shows is marked on the wall.
            self.session.selection = Selection::of([id]);
        }
    }

    /// Goes so many stations on, or back with a negative number; the first and the last are the ends.
    pub(in crate::app) fn next_station(&mut self, context: &Context, by: isize) {
        let next = self.session.station.place().checked_add_signed(by);
        if let Some(station) = next.and_then(|next| Station::ALL.get(next)) {
            self.go_to_station(context, *station);
            self.session.announcement = crate::words::window::STATIONS[station.place()].to_owned();
        }
    }
}
