//! Stable names of things inside one wall. Random, never reused, cheap to copy.

use std::fmt;
use std::sync::Arc;

macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl $name {
            /// An id as it stands in a file or was handed in; not checked for being unique.
            pub fn new(text: impl AsRef<str>) -> Self {
                Self(Arc::from(text.as_ref()))
            }

            /// The id as written in the file.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }
    };
}

id_type!(
    /// Names a [`Moment`](super::Moment).
    MomentId
);
id_type!(
    /// Names a [`Stage`](super::Stage).
    StageId
);
id_type!(
    /// Names a [`ContactType`](super::ContactType).
    ContactTypeId
);
id_type!(
    /// Names an [`Idea`](super::Idea).
    IdeaId
);
id_type!(
    /// Names an [`Action`](super::Action).
    ActionId
);
id_type!(
    /// Names a [`Metric`](super::Metric).
    MetricId
);
id_type!(
    /// Names a [`Review`](super::Review).
    ReviewId
);
