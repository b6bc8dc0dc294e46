//! What the find bar says.

texts! {
    /// The field.
    pub find_a_moment = "finding-find-a-moment";
    /// Nothing was found (tokens 8).
    pub nothing = "finding-nothing";
    /// The next one.
    pub next = "finding-next";
    /// The one before.
    pub previous = "finding-previous";
    /// Closes the bar.
    pub close = "finding-close";
    /// A filter that lets every type through.
    pub any_type = "finding-any-type";
    /// Every verdict.
    pub any_verdict = "finding-any-verdict";
    /// Every stage.
    pub any_stage = "finding-any-stage";
    /// Every owner.
    pub any_owner = "finding-any-owner";
}

/// "2 of 5", "5 found", "5 found, 1 parked".
pub fn summary(place: Option<usize>, count: usize, parked: usize) -> String {
    match (place, count, parked) {
        (_, 0, 0) => nothing().to_owned(),
        (_, 0, _) => tell!("finding-are-parked", count = parked),
        (Some(place), _, 0) => tell!("finding-place", place, count),
        (Some(place), ..) => tell!("finding-place-and-parked", place, count, parked),
        (None, _, 0) => tell!("finding-found", count),
        (None, ..) => tell!("finding-found-and-parked", count, parked),
    }
}
