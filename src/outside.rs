//! What comes from outside the program: the clock, and fresh ids. Handed in where it is needed, so that tests repeat.

use std::sync::Arc;

use crate::model::{Date, Timestamp};

/// The clock and the source of ids.
#[derive(Clone)]
pub struct Outside {
    clock: Arc<dyn Fn() -> Now + Send + Sync>,
    ids: Arc<dyn Fn() -> String + Send + Sync>,
}

/// A moment in time, as it is written and as it is shown.
#[derive(Clone, Debug)]
pub struct Now {
    /// To the second, in universal time.
    pub timestamp: Timestamp,
    /// The day it is here.
    pub today: Date,
    /// The time of day here: "10:42".
    pub time_of_day: String,
    /// For the name of a backup: "20261121-104200".
    pub stamp: String,
}

/// The language the system is set to, as it writes it: `de_AT.UTF-8`.
pub fn system_locale() -> Option<String> {
    sys_locale::get_locale()
}

impl Outside {
    /// The computer's clock and randomness.
    pub fn real() -> Self {
        Self { clock: Arc::new(|| now().unwrap_or_else(long_ago)), ids: Arc::new(new_id) }
    }

    /// A clock and ids of one's own, for tests.
    pub fn with(
        clock: impl Fn() -> Now + Send + Sync + 'static,
        ids: impl Fn() -> String + Send + Sync + 'static,
    ) -> Self {
        Self { clock: Arc::new(clock), ids: Arc::new(ids) }
    }

    /// What the clock shows.
    pub fn now(&self) -> Now {
        (self.clock)()
    }

    /// An id that was never given before.
    pub fn new_id(&self) -> String {
        (self.ids)()
    }
}

/// What the computer's clock shows; `None` if that is no date that can be.
pub fn now() -> Option<Now> {
    let here = jiff::Zoned::now();
    let universal = here.timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    Some(Now {
        timestamp: Timestamp::parse(&universal)?,
        today: Date::parse(&here.strftime("%Y-%m-%d").to_string())?,
        time_of_day: here.strftime("%H:%M").to_string(),
        stamp: here.strftime("%Y%m%d-%H%M%S").to_string(),
    })
}

/// A clock that shows no date must not stop a workshop: the wall then says 1970.
fn long_ago() -> Now {
    #[expect(clippy::unwrap_used, reason = "both are literals that parse")]
    let (timestamp, today) =
        (Timestamp::parse("1970-01-01T00:00:00Z").unwrap(), Date::new(1970, 1, 1).unwrap());
    Now { timestamp, today, time_of_day: "0:00".to_owned(), stamp: "19700101-000000".to_owned() }
}

/// A fresh id: ten random letters of 32, so that a wall never sees one twice.
pub fn new_id() -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let random = getrandom::u64().unwrap_or_else(|_| {
        // Without a source of randomness the clock tells ids apart.
        jiff::Timestamp::now().as_nanosecond() as u64
    });
    let letter = |place: u32| char::from(LETTERS[((random >> (place * 5)) & 31) as usize]);
    (0..10).map(letter).collect()
}

/// What the system calls the user and the machine; empty where it does not say.
pub fn user_and_machine() -> (String, String) {
    let user = ["USER", "USERNAME"].iter().find_map(|name| std::env::var(name).ok());
    let machine = gethostname::gethostname().to_string_lossy().into_owned();
    (user.unwrap_or_default(), machine)
}

/// The day here and the hour, "21:40", of a moment in universal time.
pub fn local_day_and_hour(timestamp: &str) -> Option<(Date, String)> {
    let timestamp: jiff::Timestamp = timestamp.parse().ok()?;
    let here = timestamp.to_zoned(jiff::tz::TimeZone::system());
    let number = |number: i8| u8::try_from(number).ok();
    let day =
        Date::new(u16::try_from(here.year()).ok()?, number(here.month())?, number(here.day())?)?;
    Some((day, here.strftime("%H:%M").to_string()))
}
