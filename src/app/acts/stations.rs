//! Going from station to station.

use super::super::App;
use super::super::present::Page;
use super::super::selection::Selection;
use super::super::session::Station;

impl App {
    /// Goes to a station. `now` is the window's time, in seconds.
    pub(in crate::app) fn enter(&mut self, station: Station, now: f64) {
        self.end_editing();
        self.session.station = station;
        self.session.gives_dots = false;
        self.show_page(Page::Question, now);
        self.advise();
        if matches!(station, Station::Verdicts | Station::Actions)
            && self.session.selection.is_empty()
            && let Some(id) = self.judged()
        {
            // What the panel shows is marked on the wall.
            self.session.selection = Selection::of([id]);
        }
    }
}
