//! The three walls that come with the program, invented for it.

use crate::storage::{OpenError, Opened, open};
use crate::words::{self, Language};

/// A built-in sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// A café: 12 moments.
    Cafe,
    /// A hotel stay: 30 moments.
    Hotel,
    /// A small online shop: 60 moments.
    Shop,
}

impl Sample {
    /// All of them, smallest first.
    pub const ALL: [Self; 3] = [Self::Cafe, Self::Hotel, Self::Shop];

    /// The name it is asked for by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cafe => "cafe",
            Self::Hotel => "hotel",
            Self::Shop => "shop",
        }
    }

    /// Its file, in the language that the program speaks.
    pub fn json(self) -> &'static str {
        self.json_in(words::spoken())
    }

    /// Its file in a certain language.
    pub fn json_in(self, language: Language) -> &'static str {
        match (language, self) {
            (Language::English, Self::Cafe) => include_str!("../assets/samples/cafe.wall.json"),
            (Language::English, Self::Hotel) => include_str!("../assets/samples/hotel.wall.json"),
            (Language::English, Self::Shop) => include_str!("../assets/samples/shop.wall.json"),
            (Language::German, Self::Cafe) => include_str!("../assets/samples/de/cafe.wall.json"),
            (Language::German, Self::Hotel) => include_str!("../assets/samples/de/hotel.wall.json"),
            (Language::German, Self::Shop) => include_str!("../assets/samples/de/shop.wall.json"),
        }
    }

    /// Opens it.
    ///
    /// # Errors
    /// None, unless the file that was built in is broken; a test sees to it that it is not.
    pub fn open(self) -> Result<Opened, OpenError> {
        open(self.json().as_bytes())
    }
}
