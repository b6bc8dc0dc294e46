//! What helps the facilitator lead the room: the question of each station, when it is done, how far it is, what goes
//! wrong easily, and what to say when the room is stuck. Stations are counted from 0 for the set-up to 6 for the
//! close.

use super::{counted, grouped};
use crate::model::{Counts, Scenario};

/// Words for customers that are nobody's name.
const MANY: [&str; 24] = [
    "families",
    "customers",
    "guests",
    "students",
    "patients",
    "parents",
    "visitors",
    "everyone",
    "everybody",
    "anyone",
    "people",
    "clients",
    "citizens",
    "passengers",
    "travellers",
    "users",
    "tourists",
    "pupils",
    "seniors",
    "kunden",
    "familien",
    "gäste",
    "patienten",
    "alle",
];

/// What the customer is called in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    name: Option<String>,
}

impl Customer {
    /// By the name given at the set-up, where it begins with one ("Mara, here for a weekend"); else "they".
    pub fn of(scenario: &Scenario) -> Self {
        const LONGEST: usize = 16;
        let text = scenario.customer.as_deref().unwrap_or_default();
        let first = text.split([',', ';', ':', '(', '–', '\n']).next().unwrap_or_default().trim();
        let begins_large = first.chars().next().is_some_and(char::is_uppercase);
        let is_one_word = !first.contains(char::is_whitespace);
        // One word alone is a name too, unless it means many.
        let has_more = first.len() < text.trim().len();
        let means_many = MANY.contains(&first.to_lowercase().as_str());
        let is_name = begins_large
            && is_one_word
            && (has_more || !means_many)
            && first.chars().count() <= LONGEST;
        Self { name: is_name.then(|| first.to_owned()) }
    }

    /// Nobody in particular.
    pub fn unnamed() -> Self {
        Self { name: None }
    }

    /// "Mara" or "they".
    pub fn they(&self) -> &str {
        self.name.as_deref().unwrap_or("they")
    }

    /// "Mara" or "them".
    pub fn them(&self) -> &str {
        self.name.as_deref().unwrap_or("them")
    }

    /// The verb that goes with it: "does" or "do".
    pub(super) fn verb<'v>(&self, one: &'v str, many: &'v str) -> &'v str {
        if self.name.is_some() { one } else { many }
    }
}

/// What to ask the room at a station, in its phase from 0 where it asks something else in each.
pub fn question(station: usize, phase: usize, customer: &Customer) -> String {
    let (they, them) = (customer.they(), customer.them());
    match (station, phase) {
        (0, _) => {
            format!("Whose day are we walking through, and what counts as a good end for {them}?")
        }
        (1, _) => {
            let does = customer.verb("does", "do");
            format!("What {does} {they} see, hear, touch or wait for next?")
        }
        (2, _) => format!("Through what does it reach {them}?"),
        (3, _) => format!(
            "If all else ran well, would this one alone send {them} away, or bring {them} back?"
        ),
        (4, _) => {
            let were = customer.verb("was", "were");
            format!(
                "What {were} {they} hoping for, and what would {they} tell a friend that evening?"
            )
        }
        (5, 0) => format!(
            "What would make {them} smile and cost next to nothing? What must never happen again?"
        ),
        (5, _) => "Who starts what by when, and how shall we notice?".to_owned(),
        _ => {
            let does = customer.verb("does", "do");
            format!("What moved, what slipped, and what {does} {they} now take for granted?")
        }
    }
}

/// When a station is done: "Done when …".
pub fn done_when(station: usize) -> &'static str {
    match station {
        0 => "Done when one customer, one goal and one reason for doing this are on the wall.",
        1 => "Done when three people in turn read it aloud and nobody adds a note.",
        2 => "Done when no note is left blank.",
        3 => "Done when the room can defend each in a sentence.",
        4 => "Done when each has a face, and you know whether you asked or guessed.",
        5 => "Done when every face below the top one has a name and a date.",
        _ => "Done when the next date is set and the picture is sent.",
    }
}

/// The names of the phases of a station's timebox; none where it has only one.
pub fn phases(station: usize) -> &'static [&'static str] {
    match station {
        1 => &["Silent", "Placing", "Gaps"],
        3 => &["Alone", "Dots", "Talk"],
        5 => &["Wide", "Narrow"],
        _ => &[],
    }
}

/// What a station is for.
pub fn goal(station: usize) -> &'static str {
    match station {
        0 => "Everyone pictures the same person.",
        1 => "The whole trail, with nothing judged yet.",
        2 => "See through which door each contact comes.",
        3 => "Find the three to five that decide the rest.",
        4 => "An honest picture from the customer’s seat.",
        5 => "One step for each priority that you will truly take.",
        _ => "Keep it alive after today.",
    }
}

/// What goes wrong easily at a station.
pub fn mistakes(station: usize) -> [&'static str; 2] {
    match station {
        0 => ["Mapping all customers at once.", "A room of managers only."],
        1 => [
            "Writing your departments’ tasks instead of what the customer lives through.",
            "Starting at the order and stopping at the payment.",
        ],
        2 => [
            "Using colour for mood.",
            "Arguing over a mixed one: pick what the customer notices first.",
        ],
        3 => ["Choosing what is easy to repair.", "Letting dots decide without talk."],
        4 => ["Grading your effort.", "Calling a promise kept magical."],
        5 => [
            "Judging ideas while you collect them.",
            "Giving all actions to whoever holds the pen.",
        ],
        _ => [
            "Updating the wall without asking anyone outside.",
            "Adding new priorities before the old ones are closed.",
        ],
    }
}

/// When the room is stuck: what it says, and what helps.
pub const STUCK: [(&str, &str); 8] = [
    ("Hardly any people involved?", "Pages, parcels and bills speak as well."),
    ("No budget?", "Look for the free ones, and add up what a complaint costs you."),
    ("We lead our market?", "Customers compare you with their best experience anywhere."),
    ("Will it work here?", "Try the smallest for two weeks, and count."),
    ("Does this work for us at all?", "Take one real customer of last week and walk along."),
    ("A sixth priority?", "Which of the five may wait?"),
    ("Silence?", "Two minutes of writing, everyone alone."),
    ("The boss speaks first?", "Votes on paper, then enter the tally."),
];

/// How far the room is, in a few words.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    /// What is on the wall.
    pub counts: Counts,
    /// Of customer, goal and reason, how many are there.
    pub set_up: usize,
    /// Priorities with a verdict.
    pub judged: usize,
    /// Priorities that are neither open nor still to assess.
    pub met: usize,
    /// The next review has a date.
    pub has_next_review: bool,
}

/// What is there and what is missing at a station: "23 of 24 have a type".
pub fn progress(station: usize, now: &Progress) -> String {
    let counts = &now.counts;
    match station {
        0 => format!("{} of 3 are there", now.set_up),
        1 => match counts.moments {
            0 => "No moment yet".to_owned(),
            count => format!("{} so far", counted(count, "moment", "moments")),
        },
        2 => {
            let typed = counts.moments - counts.without_type;
            let all = grouped(counts.moments as u64);
            format!("{} of {all} have a type", grouped(typed as u64))
        }
        3 => match counts.priorities {
            0 => "None chosen yet".to_owned(),
            count @ 1..3 => format!("{count} chosen, three are enough"),
            count => format!("{count} chosen"),
        },
        4 => format!("{} of {} judged", now.judged, counts.priorities),
        5 => format!("{} of {} taken care of", now.met, counts.priorities),
        _ if now.has_next_review => "The next date is set".to_owned(),
        _ => "No next date yet".to_owned(),
    }
}

/// Over the question.
pub const ASK_THE_ROOM: &str = "Ask the room";
/// Starts the clock.
pub const START: &str = "Start the timer";
/// Lets it rest.
pub const PAUSE: &str = "Pause the timer";
/// One minute more, on a button.
pub const ONE_MINUTE: &str = "+ 1 min";
/// Its name.
pub const ONE_MINUTE_MORE: &str = "One minute more";
/// Sets the clock back.
pub const RESET: &str = "Start again";
/// At the end of the timebox.
pub const TIME_IS_UP: &str = "Time is up";
/// The part that helps with a station.
pub const TIPS: &str = "Tips for this step";
/// Over what goes wrong easily.
pub const EASILY_GOES_WRONG: &str = "Easily goes wrong";
/// Over what helps when the room is stuck.
pub const WHEN_STUCK: &str = "When the room is stuck";

/// What the clock shows, for a screen reader.
pub fn clock(shown: &str) -> String {
    format!("{shown} left")
}

/// Who to think of before a verdict is given (A25).
pub fn best_of_anywhere(customer: &Customer) -> String {
    format!("Who did this best for {} lately, anywhere?", customer.them())
}

/// What each verdict means, from worst to best.
pub fn verdict_meaning(verdict: crate::model::Verdict, customer: &Customer) -> String {
    use crate::model::Verdict;
    let they = customer.they();
    match verdict {
        Verdict::Miserable => format!("Worse than {they} can accept"),
        Verdict::Neutral => {
            format!("What {they} {} on", customer.verb("counts", "count"))
        }
        Verdict::Magical => format!("More than {they} dared hope"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn customer(text: &str) -> Customer {
        let scenario = Scenario { customer: Some(text.to_owned()), ..Scenario::default() };
        Customer::of(&scenario)
    }

    #[test]
    fn a_customer_is_called_by_a_name_that_was_given() {
        assert_eq!(customer("Mara, here for a weekend").they(), "Mara");
        assert_eq!(customer("Jonah (38)").them(), "Jonah");
        assert_eq!(customer("Ines").they(), "Ines");
        for unnamed in
            ["A regular guest", "guests, all of them", "Mara and Tom, on a trip", "", "Families"]
        {
            assert_eq!(customer(unnamed).they(), "they", "{unnamed}");
        }
    }

    #[test]
    fn questions_agree_with_the_name() {
        let (mara, they) = (customer("Mara, 40"), Customer::unnamed());
        assert_eq!(question(1, 0, &mara), "What does Mara see, hear, touch or wait for next?");
        assert_eq!(question(1, 0, &they), "What do they see, hear, touch or wait for next?");
        assert!(question(4, 0, &mara).starts_with("What was Mara hoping for"));
        assert!(question(4, 0, &they).starts_with("What were they hoping for"));
    }
}
