//! Common journeys, each with the stages that a customer goes through, to begin a wall with.

use super::catalog::text;

/// A journey that many businesses have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey {
    /// What it is, for the menu.
    pub name: &'static str,
    /// Its stages in order, as the customer would call them.
    pub stages: Vec<&'static str>,
}

/// The journeys and their stages, by their keys.
const KEYS: [(&str, &[&str]); 6] = [
    (
        "journey-shop",
        &["journey-shop-1", "journey-shop-2", "journey-shop-3", "journey-shop-4", "journey-shop-5"],
    ),
    (
        "journey-online",
        &[
            "journey-online-1",
            "journey-online-2",
            "journey-online-3",
            "journey-online-4",
            "journey-online-5",
            "journey-online-6",
        ],
    ),
    (
        "journey-help",
        &["journey-help-1", "journey-help-2", "journey-help-3", "journey-help-4", "journey-help-5"],
    ),
    (
        "journey-stay",
        &[
            "journey-stay-1",
            "journey-stay-2",
            "journey-stay-3",
            "journey-stay-4",
            "journey-stay-5",
            "journey-stay-6",
        ],
    ),
    (
        "journey-weeks",
        &[
            "journey-weeks-1",
            "journey-weeks-2",
            "journey-weeks-3",
            "journey-weeks-4",
            "journey-weeks-5",
        ],
    ),
    (
        "journey-office",
        &[
            "journey-office-1",
            "journey-office-2",
            "journey-office-3",
            "journey-office-4",
            "journey-office-5",
            "journey-office-6",
        ],
    ),
];

/// The journeys on offer.
pub fn journeys() -> [Journey; 6] {
    KEYS.map(|(name, stages)| Journey {
        name: text(name),
        stages: stages.iter().map(|key| text(key)).collect(),
    })
}

/// The samples on offer, smallest first, with how much is on them.
pub fn samples() -> [&'static str; 3] {
    [text("sample-cafe"), text("sample-hotel"), text("sample-shop")]
}
texts! {
    /// Over the journeys, and the button that offers them.
    pub lay_out = "templates-lay-out";
    /// No journey is chosen yet.
    pub choose = "templates-choose";
    /// Every stage of the journey has its name on the wall.
    pub all_there = "templates-all-there";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::limits;

    #[test]
    fn every_journey_has_four_to_six_stages_whose_names_fit() {
        for journey in journeys() {
            assert!((4..=6).contains(&journey.stages.len()), "{}", journey.name);
            for name in &journey.stages {
                assert!(name.chars().count() <= limits::STAGE_NAME, "{name}");
                let same = journey.stages.iter().filter(|other| *other == name).count();
                assert_eq!(same, 1, "{name}");
            }
        }
    }
}
