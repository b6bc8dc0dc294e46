//! Tips at the first use of a station: each comes once, where what it is about was not used yet, and stays until the
//! station is left.

use super::super::App;
use super::super::gesture::Gesture;
use super::super::session::{Dialog, Station};
use crate::model::Moment;

/// A tip while it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tip {
    /// Of which station.
    pub station: Station,
    /// How far what it is about had been used when it came.
    before: usize,
}

impl App {
    /// Shows the tip of the station in the panel where it is of use, and takes it away when what it is about is used or left.
    pub(in crate::app) fn follow_tips(&mut self, has_panel: bool) {
        if !self.session.gives_tips || !self.preferences.tips {
            self.session.tip = None;
            return;
        }
        if self.session.presenting.in_window {
            return;
        }
        let station = self.session.station;
        let used = self.tip_used(station);
        match self.session.tip {
            // It stays while its thing is used: the next one would not be where it was going to be pressed. Only the
            // places of priorities need its room.
            Some(tip)
                if tip.station == station
                    && (station != Station::Priorities || tip.before == used) => {}
            Some(tip) => self.end_tip(tip),
            None if has_panel && self.is_tip_new(station) && self.is_tip_of_use(station) => {
                self.session.tip = Some(Tip { station, before: used });
            }
            None => {}
        }
    }

    /// It was seen; it does not come again.
    pub(in crate::app) fn end_tip(&mut self, tip: Tip) {
        self.session.tip = None;
        if self.is_tip_new(tip.station) {
            self.preferences.tips_seen.push(tip.station.key().to_owned());
            self.keep_preferences();
        }
    }

    fn is_tip_new(&self, station: Station) -> bool {
        self.preferences.tips_seen.iter().all(|seen| seen != station.key())
    }

    /// True where the tip's thing is there and was not used on this wall.
    fn is_tip_of_use(&self, station: Station) -> bool {
        let wall = self.document.wall();
        let is_bare = wall.moments.is_empty();
        match station {
            Station::SetUp => self.tip_used(station) == 0,
            Station::Moments => wall.timeline().nth(1).is_some(),
            Station::Types => !is_bare && self.tip_used(station) == 0,
            Station::Priorities => !is_bare && wall.priorities.is_empty(),
            Station::Verdicts | Station::Actions => {
                !wall.priorities.is_empty() && self.tip_used(station) == 0
            }
            Station::Close => !is_bare,
        }
    }

    /// How far what a station's tip is about was used.
    fn tip_used(&self, station: Station) -> usize {
        let wall = self.document.wall();
        let count = |is_so: fn(&Moment) -> bool| {
            wall.moments.iter().filter(|moment| is_so(moment.as_ref())).count()
        };
        match station {
            Station::SetUp => usize::from(wall.scenario.customer.is_some()),
            Station::Moments => usize::from(matches!(self.session.gesture, Gesture::Notes(_))),
            Station::Types => count(|moment| moment.contact.is_some()),
            Station::Priorities => wall.priorities.len(),
            Station::Verdicts => count(|moment| moment.verdict().is_some()),
            Station::Actions => count(Moment::is_planned),
            Station::Close => usize::from(matches!(self.session.dialog, Some(Dialog::Photo))),
        }
    }
}
