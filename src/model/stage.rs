//! A named span of the timeline.

use super::{Extra, StageId};

/// A stage. Its moments stand together on the timeline; it may be empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// Unique among the wall's stages.
    pub id: StageId,
    /// Up to 60 characters; may be blank while it is being named.
    pub name: String,
    /// Keys of the file that are not known.
    pub extra: Extra,
}

impl Stage {
    /// A stage with nothing but a name.
    pub fn new(id: StageId, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), extra: Extra::default() }
    }
}
