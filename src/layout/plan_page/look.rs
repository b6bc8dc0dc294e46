//! Sizes and styles of the priorities page (tokens 4.6).

use crate::layout::text::{Style, Weight};

/// Between a card's edge and what stands on it.
const PADDING: f32 = 28.0;
const CLOSE_PADDING: f32 = 22.0;
/// What the letters of five cards are smaller by.
const LESS: f32 = 2.0;

/// Between blocks.
pub(super) const GAP: f32 = 16.0;
/// Corners of a card.
pub(super) const CARD_RADIUS: f32 = 16.0;
/// Corners of a box on it.
pub(super) const BOX_RADIUS: f32 = 12.0;
/// Of the disc of an owner.
pub(super) const OWNER_DISC: f32 = 30.0;
/// Initials on it.
pub(super) const INITIALS: Style = Style::new(13.0, 16.0, Weight::Bold);

/// How a card is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Look {
    /// Narrow cards have smaller letters.
    pub is_close: bool,
    /// The least step of [`Look::moment`] at which the moment is set, so that cards side by side are alike.
    pub moment_step: usize,
    /// The least step at which the faces are drawn, for the same reason.
    pub face_step: usize,
}

impl Look {
    /// With all the room there is.
    pub const AT_EASE: Self = Self { is_close: false, moment_step: 0, face_step: 0 };

    /// For so many cards side by side.
    pub fn of_cards(count: usize) -> Self {
        Self { is_close: count >= 5, ..Self::AT_EASE }
    }

    /// Between a card's edge and what stands on it.
    pub fn padding(self) -> f32 {
        if self.is_close { CLOSE_PADDING } else { PADDING }
    }

    fn style(self, size: f32, line_height: f32, weight: Weight) -> Style {
        let less = if self.is_close { LESS } else { 0.0 };
        Style::new(size - less, line_height - less, weight)
    }

    /// The moment on a head, from large to small; each with the most lines it may take.
    pub fn moment(self) -> [(Style, usize); 3] {
        [
            (self.style(27.0, 33.0, Weight::Bold), 2),
            (self.style(23.0, 28.0, Weight::Bold), 5),
            (self.style(19.0, 24.0, Weight::Bold), usize::MAX),
        ]
    }

    /// Over a text.
    pub fn label(self) -> Style {
        self.style(16.0, 22.0, Weight::Bold)
    }

    /// Want and showstopper.
    pub fn text(self) -> Style {
        self.style(21.0, 28.0, Weight::Regular)
    }

    /// What an action is, and what a metric counts.
    pub fn action(self) -> Style {
        self.style(19.0, 25.0, Weight::Medium)
    }

    /// Owner and date.
    pub fn detail(self) -> Style {
        self.style(17.0, 22.0, Weight::Medium)
    }

    /// What is said beside.
    pub fn aside(self) -> Style {
        self.style(17.0, 23.0, Weight::Regular)
    }

    /// Where an action stands.
    pub fn status(self) -> Style {
        self.style(17.0, 22.0, Weight::Bold)
    }

    /// An idea.
    pub fn idea(self) -> Style {
        self.style(17.0, 23.0, Weight::Regular)
    }

    /// The values of a metric, from large to small.
    pub fn values(self) -> [Style; 3] {
        [
            self.style(40.0, 48.0, Weight::Bold),
            self.style(32.0, 40.0, Weight::Bold),
            self.style(26.0, 32.0, Weight::Bold),
        ]
    }

    /// The state in the foot.
    pub fn state(self) -> Style {
        self.style(19.0, 24.0, Weight::Bold)
    }
}
