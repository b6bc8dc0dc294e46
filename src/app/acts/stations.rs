//! Going from station to station.

use super::super::App;
use super::super::present::Page;
use super::super::selection::Selection;
use super::super::session::Station;
use crate::words::window;

impl App {
    /// Goes to a station. `now` is the window's time, in seconds.
    pub(in crate::app) fn enter(&mut self, station: Station, now: f64) {
        self.end_editing();
        // Hands and dots that were counted are a step of their own.
        self.document.close_step();
        if station != self.session.station {
            self.document.keep_version();
        }
        self.session.station = station;
        if self.preferences.station != station.key() {
            station.key().clone_into(&mut self.preferences.station);
            self.keep_preferences();
        }
        self.end_giving_dots();
        // What was said of the station before is over; what can be taken back stays.
        self.session.toast.take_if(|toast| toast.undoes.is_none());
        // Not every station has the bar; where it is drawn it says so itself.
        self.session.quick_add.has_focus = false;
        self.show_page(Page::Question, now);
        self.advise();
        if matches!(station, Station::Verdicts | Station::Actions)
            && self.session.selection.is_empty()
            && let Some(id) = self.judged()
        {
            // What the panel shows is marked on the wall.
            self.session.selection = Selection::of([id]);
        }
        if matches!(station, Station::Verdicts | Station::Actions) {
            self.session.reveal_later = self.judged();
        }
    }

    /// The room goes on at the station where it was when the wall was open last.
    pub(in crate::app) fn go_on_at_last_station(&mut self) {
        let kept = |station: &Station| station.key() == self.preferences.station;
        if let Some(station) = Station::ALL.into_iter().find(kept)
            && !self.document.wall().moments.is_empty()
        {
            self.enter(station, 0.0);
        }
    }

    /// Goes so many stations on, or back with a negative number; the first and the last are the ends.
    pub(in crate::app) fn next_station(&mut self, by: isize, now: f64) {
        let next = self.session.station.place().checked_add_signed(by);
        if let Some(station) = next.and_then(|next| Station::ALL.get(next)) {
            self.enter(*station, now);
            self.session.announcement = window::stations()[station.place()].to_owned();
        }
    }
}
