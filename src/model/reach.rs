//! Reach: how often and how long the business meets its customers (R8).

use super::{Lane, Wall};

/// The figures of R8. What cannot be known is `None`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reach {
    /// c = Σ times, per customer and year.
    pub contacts_per_customer: f64,
    /// N · c; `None` without customers a year.
    pub per_year: Option<f64>,
    /// s = Σ times · seconds over the timed moments; `None` if nothing is timed.
    pub seconds_per_customer: Option<f64>,
    /// s / Σ times over the timed moments; `None` if nothing is timed.
    pub average_seconds: Option<f64>,
    /// N · s / 3600; `None` if either is unknown.
    pub hours_per_year: Option<f64>,
    /// Moments with a duration.
    pub timed: usize,
    /// Moments without one: they are never counted as zero seconds.
    pub untimed: usize,
}

/// Works out the reach over the moments on the timeline that the customer meets (R8).
pub fn reach(wall: &Wall) -> Reach {
    let met = wall.timeline().filter(|moment| matches!(moment.lane, Lane::Customer | Lane::Front));
    let (mut contacts, mut timed_contacts, mut seconds) = (0.0, 0.0, 0.0);
    let (mut timed, mut untimed) = (0, 0);
    for moment in met {
        contacts += moment.times_per_customer;
        match moment.seconds {
            Some(duration) => {
                timed += 1;
                timed_contacts += moment.times_per_customer;
                seconds += moment.times_per_customer * duration;
            }
            None => untimed += 1,
        }
    }
    let customers = wall.customers_per_year.map(|count| count as f64);
    let seconds_per_customer = (timed > 0).then_some(seconds);
    Reach {
        contacts_per_customer: contacts,
        per_year: customers.map(|count| count * contacts),
        seconds_per_customer,
        average_seconds: (timed_contacts > 0.0).then(|| seconds / timed_contacts),
        hours_per_year: customers.zip(seconds_per_customer).map(|(n, s)| n * s / 3600.0),
        timed,
        untimed,
    }
}
