//! Common journeys, each with the stages that a customer goes through, to begin a wall with.

/// A journey that many businesses have.
#[derive(Debug, PartialEq, Eq)]
pub struct Journey {
    /// What it is, for the menu.
    pub name: &'static str,
    /// Its stages in order, as the customer would call them.
    pub stages: &'static [&'static str],
}

/// The journeys on offer.
pub static JOURNEYS: [Journey; 6] = [
    Journey {
        name: "A visit to a shop",
        stages: &[
            "Something is needed",
            "On the way there",
            "Look around",
            "Decide and pay",
            "Back home with it",
        ],
    },
    Journey {
        name: "An order online",
        stages: &[
            "Search and compare",
            "Fill the basket",
            "Check out",
            "Wait for the parcel",
            "Open and try",
            "Keep it or send it back",
        ],
    },
    Journey {
        name: "A call for help",
        stages: &[
            "Something stops working",
            "Find out whom to ask",
            "Explain it",
            "Get it put right",
            "Trust it again",
        ],
    },
    Journey {
        name: "A stay or a meal out",
        stages: &["Pick a place", "Get there", "Settle in", "Enjoy it", "Pay and go", "Tell of it"],
    },
    Journey {
        name: "A new customer’s first weeks",
        stages: &["Say yes", "Get everything ready", "The first day", "Get stuck", "Feel at home"],
    },
    Journey {
        name: "An errand at a public office",
        stages: &[
            "Hear that it is due",
            "Find the papers",
            "Queue",
            "At the desk",
            "Wait for the answer",
            "Hold it in hand",
        ],
    },
];

/// The samples on offer, smallest first, with how much is on them.
pub const SAMPLES: [&str; 3] =
    ["Café, 12 moments", "Hotel stay, 30 moments", "Online shop, 60 moments"];
/// Over the journeys, and the button that offers them.
pub const LAY_OUT: &str = "Lay out stages";
/// No journey is chosen yet.
pub const CHOOSE: &str = "Choose a journey";
/// Every stage of the journey has its name on the wall.
pub const ALL_THERE: &str = "These stages are on the wall already.";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::limits;

    #[test]
    fn every_journey_has_four_to_six_stages_whose_names_fit() {
        for journey in &JOURNEYS {
            assert!((4..=6).contains(&journey.stages.len()), "{}", journey.name);
            for name in journey.stages {
                assert!(name.chars().count() <= limits::STAGE_NAME, "{name}");
                let same = journey.stages.iter().filter(|other| *other == name).count();
                assert_eq!(same, 1, "{name}");
            }
        }
    }
}
