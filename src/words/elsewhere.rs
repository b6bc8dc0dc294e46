//! What is said when somebody else changed a wall's file, and of earlier versions of a wall.

use super::catalog::text;
use super::excerpt;
use crate::model::{Changes, Differences, Wall, limits};

texts! {
    /// Over the wall.
    pub changed_elsewhere = "elsewhere-changed-elsewhere";
    /// The same, where there is nothing to choose between.
    pub changed_only_there = "elsewhere-changed-only-there";
    /// Its button.
    pub show_theirs = "elsewhere-show-theirs";
    /// The button where there is.
    pub decide = "elsewhere-decide";
    /// Over the wall.
    pub gone = "elsewhere-gone";
    /// The same as a reason why a wall is not saved.
    pub is_gone = "elsewhere-is-gone";
    /// Its buttons.
    pub save_there_again = "elsewhere-save-there-again";
    /// Heads the choice.
    pub two_versions = "elsewhere-two-versions";
    /// Leaves it open.
    pub later = "elsewhere-later";
    /// Opens what stands in the file.
    pub take_theirs = "elsewhere-take-theirs";
    /// Saves under another name.
    pub keep_mine = "elsewhere-keep-mine";
    /// Folds the list open and closed.
    pub differences = "elsewhere-differences";
    /// The same once it is open.
    pub hide_differences = "elsewhere-hide-differences";
    /// The heads of the list.
    pub only_mine = "elsewhere-only-mine";
    /// The same.
    pub only_theirs = "elsewhere-only-theirs";
    /// The same.
    pub in_both = "elsewhere-in-both";
    /// What may differ besides.
    pub other_order = "elsewhere-other-order";
    /// The same.
    pub other_frame = "elsewhere-other-frame";
    /// Nothing differs that anybody would see.
    pub no_difference = "elsewhere-no-difference";
    /// After theirs was taken.
    pub took_theirs = "elsewhere-took-theirs";
    /// An earlier version is open now.
    pub brought_back = "elsewhere-brought-back";
    /// It could not be taken.
    pub not_taken = "elsewhere-not-taken";
}

/// What the choice is about.
pub fn choice(differences: &Differences) -> String {
    let mine = differences.only_first.len();
    let theirs = differences.only_second.len();
    let changed = differences.changed.len();
    let counts = match (mine, theirs, changed) {
        (0, 0, 0) if differences.is_empty() => no_difference().to_owned(),
        (0, 0, 0) => text("elsewhere-same-notes").to_owned(),
        _ => tell!("elsewhere-counts", mine, theirs, changed),
    };
    tell!("elsewhere-choice", counts)
}

/// A note that is not the same in both.
pub fn changed(mine: &str, theirs: &str) -> String {
    match mine == theirs {
        true => excerpt(mine),
        false => format!("{} → {}", excerpt(mine), excerpt(theirs)),
    }
}

/// The rest of a long list.
pub fn and_more(count: usize) -> String {
    tell!("and-more", count)
}

/// Mine got its own name.
pub fn kept_mine(name: &str) -> String {
    tell!("elsewhere-kept-mine", name)
}

/// What a copy is called: "Airline trip (mine)".
pub fn mine(name: &str) -> String {
    tell!("elsewhere-mine", name)
}

texts! {
    /// Heads the list of earlier versions.
    pub earlier = "elsewhere-earlier";
    /// What they are.
    pub earlier_hint = "elsewhere-earlier-hint";
    /// Before there is any.
    pub none_yet = "elsewhere-none-yet";
    /// While they are read.
    pub reading = "elsewhere-reading";
    /// Opens one.
    pub bring_back_word = "elsewhere-bring-back-word";
}

/// The button's name for a screen reader.
pub fn bring_back(version: &str) -> String {
    format!("{}: {version}", bring_back_word())
}

texts! {
    /// Closes the list.
    pub close = "elsewhere-close";
}

/// An earlier version: "21 November, 10:42, 30 moments, 2 parked".
pub fn version(when: Option<&str>, wall: &Wall) -> String {
    let moments = super::counted(wall);
    match when {
        Some(when) => format!("{when}, {moments}"),
        None => moments,
    }
}

/// What became of an earlier version until the next one: "After it: 2 moments more, 1 verdict".
pub fn then(changes: &Changes) -> String {
    let moments = |count: usize, key: fn(String) -> String| {
        (count > 0).then(|| key(super::count_of_moments(count)))
    };
    let Changes { added, removed, judged, changed, .. } = *changes;
    let parts = [
        moments(added, |moments| tell!("elsewhere-more", moments)),
        moments(removed, |moments| tell!("elsewhere-fewer", moments)),
        moments(changed, |moments| tell!("elsewhere-moments-changed", moments)),
        (judged > 0).then(|| tell!("elsewhere-verdicts", count = judged)),
        changes.are_other_priorities.then(|| text("elsewhere-priorities").to_owned()),
        changes.is_other_order.then(|| text("elsewhere-order").to_owned()),
        changes.is_other_frame.then(|| text("elsewhere-frame").to_owned()),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    match parts.is_empty() {
        true => text("elsewhere-nothing-then").to_owned(),
        false => tell!("elsewhere-then", changes = parts.join(", ")),
    }
}

/// What the copy of an earlier version is called: "Queues (as of 21 November, 10:42)"; with the beginning of a title that
/// leaves no room for it.
pub fn as_it_was(title: &str, when: Option<&str>) -> String {
    let Some(when) = when else { return title.to_owned() };
    let room = limits::TITLE
        .saturating_sub(tell!("elsewhere-as-it-was", title = "", when).chars().count());
    let title: String = title.chars().take(room).collect();
    tell!("elsewhere-as-it-was", title, when)
}

/// After a wall that a crash left behind was opened, which had a file.
pub fn recovered_beside(file: &str) -> String {
    tell!("elsewhere-recovered-beside", file = super::quoted(file))
}

/// What a picture shows to those who do not see it.
pub fn picture_of(what: &str) -> String {
    tell!("elsewhere-picture-of", what)
}

texts! {
    /// Closes the word about others.
    pub all_right = "elsewhere-all-right";
}

/// Another window of this machine has the wall open.
pub fn open_in_another_window(since: &str) -> String {
    tell!("elsewhere-open-in-another-window", since)
}

/// Somebody else has the wall open.
pub fn open_by(user: &str, machine: &str, since: &str) -> String {
    match (user, machine) {
        ("", "") => tell!("elsewhere-open", since),
        ("", machine) => tell!("elsewhere-open-on", machine, since),
        (user, "") => tell!("elsewhere-open-by", user, since),
        (user, machine) => tell!("elsewhere-open-by-on", user, machine, since),
    }
}
