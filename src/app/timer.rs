//! The timeboxes of the stations: suggested, never forced. One clock a station; at most one of them runs.

use super::session::Station;

/// One minute, in seconds.
const MINUTE: f64 = 60.0;

impl Station {
    /// The parts of its timebox, in minutes (method.md 4); their names are in [`crate::words::coach`].
    pub fn phases(self) -> &'static [u32] {
        match self {
            Self::SetUp => &[10],
            Self::Moments => &[8, 12, 5],
            Self::Types | Self::Close => &[5],
            Self::Priorities => &[2, 4, 6],
            Self::Verdicts => &[13],
            Self::Actions => &[10, 10],
        }
    }

    /// Its place among the stations, from 0.
    pub fn place(self) -> usize {
        self as usize
    }

    /// The whole timebox, in seconds.
    fn timebox(self) -> f64 {
        f64::from(self.phases().iter().sum::<u32>()) * MINUTE
    }
}

/// One station's clock, in seconds.
#[derive(Clone, Copy, Debug, Default)]
struct Clock {
    /// What has passed, up to the last pause.
    passed: f64,
    /// What was added to the timebox.
    added: f64,
}

/// The clocks of all stations. Times are seconds of the window's time.
#[derive(Clone, Debug, Default)]
pub struct Timers {
    clocks: [Clock; Station::ALL.len()],
    running: Option<(Station, f64)>,
}

impl Timers {
    /// What is left at a station, in seconds; never below 0.
    pub fn left(&self, station: Station, now: f64) -> f64 {
        (self.total(station) - self.passed(station, now)).max(0.0)
    }

    /// The part that is left, from 1 to 0.
    pub fn part_left(&self, station: Station, now: f64) -> f64 {
        self.left(station, now) / self.total(station)
    }

    /// True while its clock goes; one that has come to its end stands still.
    pub fn runs(&self, station: Station, now: f64) -> bool {
        self.is_started(station) && self.left(station, now) > 0.0
    }

    /// True if its clock has come to its end.
    pub fn is_over(&self, station: Station, now: f64) -> bool {
        self.left(station, now) <= 0.0
    }

    /// True if its clock was ever started, or given more time.
    pub fn is_begun(&self, station: Station) -> bool {
        let clock = self.clocks[station.place()];
        self.is_started(station) || clock.passed > 0.0 || clock.added > 0.0
    }

    /// Which of the station's phases it is, from 0, and how much of it has passed, from 0 to 1.
    pub fn phase(&self, station: Station, now: f64) -> (usize, f64) {
        let mut rest = self.passed(station, now);
        let phases = station.phases();
        for (place, minutes) in phases.iter().enumerate() {
            let length = f64::from(*minutes) * MINUTE;
            if rest < length {
                return (place, rest / length);
            }
            rest -= length;
        }
        (phases.len() - 1, 1.0)
    }

    /// Starts the station's clock, or lets it rest. Another one that goes rests.
    pub fn start_or_pause(&mut self, station: Station, now: f64) {
        let goes = self.runs(station, now);
        self.rest(now);
        if !goes && self.left(station, now) > 0.0 {
            self.running = Some((station, now));
        }
    }

    /// Gives the station one minute more; a clock that had come to its end goes on.
    pub fn add_minute(&mut self, station: Station, now: f64) {
        let was_over = self.is_over(station, now);
        if was_over {
            // What passed since the end does not count.
            self.rest(now);
        }
        self.clocks[station.place()].added += MINUTE;
        if was_over {
            self.running = Some((station, now));
        }
    }

    /// Sets the station's clock back to its timebox.
    pub fn reset(&mut self, station: Station, now: f64) {
        if self.is_started(station) {
            self.rest(now);
        }
        self.clocks[station.place()] = Clock::default();
    }

    /// When some clock shows another second, in seconds from now; `None` while none goes.
    pub fn next_change(&self, now: f64) -> Option<f64> {
        let (station, _) = self.running?;
        let left = self.left(station, now);
        (left > 0.0).then(|| {
            let within = left.fract();
            if within > 0.0 { within } else { 1.0 }
        })
    }

    fn is_started(&self, station: Station) -> bool {
        self.running.is_some_and(|(running, _)| running == station)
    }

    fn total(&self, station: Station) -> f64 {
        station.timebox() + self.clocks[station.place()].added
    }

    fn passed(&self, station: Station, now: f64) -> f64 {
        let before = self.clocks[station.place()].passed;
        match self.running {
            Some((running, since)) if running == station => before + (now - since).max(0.0),
            _ => before,
        }
    }

    /// The clock that goes stops where it is, its end at the latest.
    fn rest(&mut self, now: f64) {
        if let Some((station, _)) = self.running {
            let passed = self.passed(station, now).min(self.total(station));
            self.clocks[station.place()].passed = passed;
            self.running = None;
        }
    }
}

/// "12:40": minutes and seconds of what is left, rounded up, so that it shows 0:00 only at the end.
pub fn shown(left: f64) -> String {
    let seconds = left.ceil() as u64;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOMENTS: Station = Station::Moments;

    #[test]
    fn a_clock_shows_its_timebox_until_it_is_started() {
        let timers = Timers::default();
        assert_eq!(shown(timers.left(MOMENTS, 99.0)), "25:00");
        assert!(!timers.is_begun(MOMENTS) && !timers.runs(MOMENTS, 99.0));
        assert_eq!(timers.next_change(99.0), None);
    }

    #[test]
    fn a_clock_rests_and_goes_on() {
        let mut timers = Timers::default();
        timers.start_or_pause(MOMENTS, 10.0);
        assert_eq!(shown(timers.left(MOMENTS, 70.5)), "24:00");
        assert_eq!(timers.next_change(70.5), Some(0.5));
        timers.start_or_pause(MOMENTS, 70.5);
        assert_eq!(shown(timers.left(MOMENTS, 500.0)), "24:00");
        timers.start_or_pause(MOMENTS, 500.0);
        assert_eq!(shown(timers.left(MOMENTS, 501.0)), "23:59");
    }

    #[test]
    fn starting_one_lets_another_rest() {
        let mut timers = Timers::default();
        timers.start_or_pause(MOMENTS, 0.0);
        timers.start_or_pause(Station::Types, 60.0);
        assert!(!timers.runs(MOMENTS, 61.0) && timers.runs(Station::Types, 61.0));
        assert_eq!(shown(timers.left(MOMENTS, 999.0)), "24:00");
    }

    #[test]
    fn the_end_is_the_end_until_a_minute_is_added() {
        let mut timers = Timers::default();
        timers.start_or_pause(Station::Types, 0.0);
        assert!(timers.is_over(Station::Types, 301.0) && !timers.runs(Station::Types, 301.0));
        assert_eq!(timers.next_change(301.0), None);
        timers.add_minute(Station::Types, 400.0);
        assert_eq!(shown(timers.left(Station::Types, 400.0)), "1:00");
        assert!(timers.runs(Station::Types, 410.0));
        timers.reset(Station::Types, 420.0);
        assert_eq!(shown(timers.left(Station::Types, 420.0)), "5:00");
        assert!(!timers.is_begun(Station::Types));
    }

    #[test]
    fn phases_follow_each_other() {
        let mut timers = Timers::default();
        timers.start_or_pause(MOMENTS, 0.0);
        assert_eq!(timers.phase(MOMENTS, 240.0), (0, 0.5));
        assert_eq!(timers.phase(MOMENTS, 480.0), (1, 0.0));
        assert_eq!(timers.phase(MOMENTS, 99_999.0), (2, 1.0));
    }
}
