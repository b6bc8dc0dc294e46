//! Why a change cannot be made. The words for it are made in [`crate::words`].

use crate::model::{MomentId, TextField, Verdict};

/// A refusal. Nothing has changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Refused {
    /// Something the change speaks of is not on the wall.
    Unknown(
        /// Its id.
        String,
    ),
    /// Something with this id is on the wall already.
    IdTaken(
        /// The id.
        String,
    ),
    /// The change speaks of no moment at all.
    NothingChosen,
    /// There are five priorities already (R1).
    FivePriorities {
        /// The one that wants in, if it was one.
        wanted: Option<MomentId>,
        /// The five it could swap with: id and text, in rank order.
        swaps: Vec<(MomentId, String)>,
    },
    /// The moment is a priority already.
    AlreadyPriority(
        /// The note's text.
        String,
    ),
    /// The moment is not a priority.
    NotAPriority(
        /// The note's text.
        String,
    ),
    /// A parked moment has no place on the timeline, so it can be no priority.
    Parked(
        /// The note's text.
        String,
    ),
    /// The text is longer than it may be.
    TooLong(
        /// Which text.
        TextField,
    ),
    /// The text may not be blank.
    Blank(
        /// Which text.
        TextField,
    ),
    /// More than ten conditions.
    TooManyConditions,
    /// More rows in a slot than there may be.
    TooManyRows,
    /// Not a number that can be: negative, not finite, or absurdly large.
    NotAnAmount,
    /// The target is not above the verdict (R5).
    TargetNotAbove {
        /// The present verdict.
        verdict: Verdict,
        /// The target.
        target: Verdict,
    },
    /// A built-in contact type can be hidden, not removed.
    BuiltInType(
        /// Its label.
        String,
    ),
    /// A built-in contact type has the theme's colour.
    BuiltInColor(
        /// Its label.
        String,
    ),
    /// A moment cannot be moved next to itself.
    NextToItself,
    /// There is no text on one side of the split.
    NothingToSplit,
    /// Fewer ids were handed in than the copies need.
    TooFewIds,
    /// The action names an idea its moment does not have.
    UnknownIdea,
}
