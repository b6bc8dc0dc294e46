//! What helps the facilitator lead the room: the question of each station, when it is done, how far it is, what goes
//! wrong easily, and what to say when the room is stuck. Stations are counted from 0 for the set-up to 6 for the
//! close.

use super::catalog::text;
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

/// What stands before a surname.
const TITLES: [&str; 9] = ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Frau", "Herr"];

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
        let first = who(text);
        let begins_large = first.chars().next().is_some_and(char::is_uppercase);
        let words: Vec<&str> = first.split_whitespace().collect();
        let is_titled = |word: &&str| TITLES.contains(&word.trim_end_matches('.'));
        let is_one_word =
            words.len() == 1 || (words.len() == 2 && words.first().is_some_and(is_titled));
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

    /// Whether a sentence names them: "yes" or "no".
    pub(super) fn named(&self) -> &'static str {
        if self.name.is_some() { "yes" } else { "no" }
    }

    /// The name, where there is one.
    pub(super) fn name(&self) -> &str {
        self.name.as_deref().unwrap_or_default()
    }
}

/// The beginning of what was written of the customer, before it is told what they are like: "Mara" of "Mara, here for a
/// weekend".
pub fn who(customer: &str) -> &str {
    customer.split([',', ';', ':', '(', '–', '\n']).next().unwrap_or_default().trim()
}

/// What to ask the room at a station, in its phase from 0 where it asks something else in each.
pub fn question(station: usize, phase: usize, customer: &Customer) -> String {
    let (named, name) = (customer.named(), customer.name());
    match (station, phase) {
        (0, _) => tell!("coach-question-set-up", named, name),
        (1, _) => tell!("coach-question-moments", named, name),
        (2, _) => tell!("coach-question-types", named, name),
        (3, _) => tell!("coach-question-priorities", named, name),
        (4, _) => tell!("coach-question-verdicts", named, name),
        (5, 0) => tell!("coach-question-ideas", named, name),
        (5, _) => text("coach-question-actions").to_owned(),
        (6, 0) => text("coach-question-first-close").to_owned(),
        _ => tell!("coach-question-close", named, name),
    }
}

/// What the empty wall asks.
pub fn first_question(customer: &Customer) -> String {
    tell!("window-first-question", named = customer.named(), name = customer.name())
}

/// When a station is done: "Done when …".
pub fn done_when(station: usize) -> &'static str {
    text(match station {
        0 => "coach-done-set-up",
        1 => "coach-done-moments",
        2 => "coach-done-types",
        3 => "coach-done-priorities",
        4 => "coach-done-verdicts",
        5 => "coach-done-actions",
        _ => "coach-done-close",
    })
}

/// The names of the phases of a station's timebox; none where it has only one.
pub fn phases(station: usize) -> Vec<&'static str> {
    match station {
        1 => vec![text("phase-silent"), text("phase-placing"), text("phase-gaps")],
        3 => vec![text("phase-alone"), text("phase-dots"), text("phase-talk")],
        5 => vec![text("phase-wide"), text("phase-narrow")],
        _ => Vec::new(),
    }
}

/// What is done in a phase of a station's timebox, and for how long: "Silent, 8 minutes: …".
pub fn phase_means(station: usize, phase: usize, minutes: u32) -> String {
    let means: &[&str] = match station {
        1 => &["phase-silent-means", "phase-placing-means", "phase-gaps-means"],
        3 => &["phase-alone-means", "phase-dots-means", "phase-talk-means"],
        _ => &["phase-wide-means", "phase-narrow-means"],
    };
    let name = phases(station).get(phase).copied().unwrap_or_default();
    let what = means.get(phase).map_or("", |key| text(key));
    tell!("phase-means", name, minutes, what)
}

/// What a station is for.
pub fn goal(station: usize) -> &'static str {
    text(match station {
        0 => "coach-goal-set-up",
        1 => "coach-goal-moments",
        2 => "coach-goal-types",
        3 => "coach-goal-priorities",
        4 => "coach-goal-verdicts",
        5 => "coach-goal-actions",
        _ => "coach-goal-close",
    })
}

/// What goes wrong easily at a station.
pub fn mistakes(station: usize) -> [&'static str; 2] {
    match station {
        0 => [text("mistake-all-customers"), text("mistake-managers-only")],
        1 => [text("mistake-own-tasks"), text("mistake-order-to-payment")],
        2 => [text("mistake-colour-for-mood"), text("mistake-mixed-ones")],
        3 => [text("mistake-easy-to-repair"), text("mistake-dots-decide")],
        4 => [text("mistake-grading-effort"), text("mistake-promise-kept")],
        5 => [text("mistake-judging-ideas"), text("mistake-pen-holder")],
        _ => [text("mistake-nobody-outside"), text("mistake-new-before-old")],
    }
}

/// When the room is stuck: what it says, and what helps.
pub fn stuck() -> [(&'static str, &'static str); 8] {
    [
        (text("stuck-few-people"), text("stuck-few-people-helps")),
        (text("stuck-no-budget"), text("stuck-no-budget-helps")),
        (text("stuck-we-lead"), text("stuck-we-lead-helps")),
        (text("stuck-work-here"), text("stuck-work-here-helps")),
        (text("stuck-work-for-us"), text("stuck-work-for-us-helps")),
        (text("stuck-a-sixth"), text("stuck-a-sixth-helps")),
        (text("stuck-silence"), text("stuck-silence-helps")),
        (text("stuck-boss-first"), text("stuck-boss-first-helps")),
    ]
}

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
        0 => tell!("progress-set-up", count = now.set_up),
        1 => match counts.moments {
            0 => text("progress-no-moment").to_owned(),
            count => tell!("progress-moments", count),
        },
        2 => {
            let typed = counts.moments - counts.without_type;
            tell!("progress-types", typed, all = counts.moments)
        }
        3 => match counts.priorities {
            0 => text("progress-none-chosen").to_owned(),
            count @ 1..3 => tell!("progress-few-chosen", count),
            count => tell!("progress-chosen", count),
        },
        4 => tell!("progress-judged", judged = now.judged, all = counts.priorities),
        5 => tell!("progress-met", met = now.met, all = counts.priorities),
        _ if now.has_next_review => text("progress-next-date").to_owned(),
        _ => text("progress-no-next-date").to_owned(),
    }
}

texts! {
    /// Over the question.
    pub ask_the_room = "coach-ask-the-room";
    /// Starts the clock.
    pub start = "coach-start";
    /// Lets it rest.
    pub pause = "coach-pause";
    /// One minute more, on a button.
    pub one_minute = "coach-one-minute";
    /// Its name.
    pub one_minute_more = "coach-one-minute-more";
    /// Sets the clock back.
    pub reset = "coach-reset";
    /// At the end of the timebox.
    pub time_is_up = "coach-time-is-up";
    /// The part that helps with a station.
    pub tips = "coach-tips";
    /// Over what a station is for.
    pub what_for = "coach-what-for";
    /// Over what goes wrong easily.
    pub easily_goes_wrong = "coach-easily-goes-wrong";
    /// Over what helps when the room is stuck.
    pub when_stuck = "coach-when-stuck";
}

/// What the clock shows, for a screen reader.
pub fn clock(shown: &str) -> String {
    tell!("coach-clock", shown)
}

/// Who to think of before a verdict is given (A25).
pub fn best_of_anywhere(customer: &Customer) -> String {
    tell!("coach-best-of-anywhere", named = customer.named(), name = customer.name())
}

/// What each verdict means, from worst to best.
pub fn verdict_meaning(verdict: crate::model::Verdict, customer: &Customer) -> String {
    use crate::model::Verdict;
    let (named, name) = (customer.named(), customer.name());
    match verdict {
        Verdict::Miserable => tell!("verdict-miserable-means", named, name),
        Verdict::Neutral => tell!("verdict-neutral-means", named, name),
        Verdict::Magical => tell!("verdict-magical-means", named, name),
    }
}

/// The same where there is little room.
pub fn verdict_meaning_in_short(verdict: crate::model::Verdict) -> &'static str {
    use crate::model::Verdict;
    match verdict {
        Verdict::Miserable => text("verdict-miserable-means-short"),
        Verdict::Neutral => text("verdict-neutral-means-short"),
        Verdict::Magical => text("verdict-magical-means-short"),
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
        assert_eq!(customer("Mara, here for a weekend").name(), "Mara");
        assert_eq!(customer("Jonah (38)").name(), "Jonah");
        assert_eq!(customer("Ines").name(), "Ines");
        assert_eq!(customer("Mrs. Achterberg, 68").name(), "Mrs. Achterberg");
        for unnamed in
            ["A regular guest", "guests, all of them", "Mara and Tom, on a trip", "", "Families"]
        {
            assert_eq!(customer(unnamed).named(), "no", "{unnamed}");
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
