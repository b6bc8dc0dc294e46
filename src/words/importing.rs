//! What is said where a file is imported.

use super::catalog::text;
use super::{excerpt, one_line};
use crate::model::limits;

texts! {
    /// The dialogue in which the file is chosen.
    pub choose = "importing-choose";
    /// Under it, where a name is typed.
    pub choose_hint = "importing-choose-hint";
    /// The kinds of files.
    pub files = "importing-files";
    /// Other files cannot be imported.
    pub endings = "importing-endings";
    /// Where the moments go.
    pub where_word = "importing-where-word";
    /// They are added.
    pub this_wall = "importing-this-wall";
    /// They make another wall.
    pub new_wall = "importing-new-wall";
    /// The names are no moment.
    pub first_row = "importing-first-row";
    /// Over the columns.
    pub columns = "importing-columns";
    /// A column that is left out.
    pub not_read = "importing-not-read";
    /// Over the moments as they will be.
    pub preview = "importing-preview";
    /// Over a column of the preview.
    pub stage = "importing-stage";
    /// Over a column of the preview.
    pub moment = "importing-moment";
    /// Over a column of the preview.
    pub type_word = "importing-type-word";
    /// Over what could not be taken as it was.
    pub remarks = "importing-remarks";
    /// The button, before anything can be imported.
    pub import = "importing-import";
}

/// The dialogue's title.
pub fn title(file: &str) -> String {
    tell!("importing-title", file = excerpt(file))
}

/// While a file is read.
pub fn reading(file: &str) -> String {
    tell!("importing-reading", file = excerpt(file))
}

/// The button that does it.
pub fn take(moments: usize, adds: bool) -> String {
    if adds {
        tell!("importing-take-adds", count = moments)
    } else {
        tell!("importing-take-makes", count = moments)
    }
}

/// What is said when it is done.
pub fn done(moments: usize) -> String {
    tell!("importing-done", count = moments)
}

/// How many things there will be: moments, and what is new with them.
pub fn summary(moments: usize, stages: usize, types: usize, priorities: usize) -> String {
    let mut parts = vec![super::count_of_moments(moments)];
    if stages > 0 {
        parts.push(tell!("importing-new-stages", count = stages));
    }
    if types > 0 {
        parts.push(tell!("importing-new-types", count = types));
    }
    if priorities > 0 {
        parts.push(tell!("importing-priorities", count = priorities));
    }
    parts.join(" · ")
}

/// More moments than the preview shows.
pub fn more(moments: usize) -> String {
    tell!("importing-more", count = moments)
}

/// More remarks than are shown.
pub fn more_remarks(remarks: usize) -> String {
    tell!("importing-more-remarks", count = remarks)
}

/// A column without a name, from 1.
pub fn column(place: usize) -> String {
    tell!("importing-column", place)
}

/// What a column is read as.
pub fn read_as(column: Option<&str>) -> &'static str {
    match column.unwrap_or_default() {
        "order" => text("column-order"),
        "stage" => text("column-stage"),
        "text" => text("column-text"),
        "contact_type" => text("column-contact-type"),
        "priority_rank" => text("column-priority-rank"),
        "verdict" => text("column-verdict"),
        "target" => text("column-target"),
        "want" => text("column-want"),
        "showstopper" => text("column-showstopper"),
        "metric" => text("column-metric"),
        "current" => text("column-metric-now"),
        "target_value" => text("column-metric-target"),
        "idea" => text("column-idea"),
        "action" => text("column-action"),
        "owner" => text("column-owner"),
        "due" => text("column-due"),
        _ => not_read(),
    }
}

/// One moment of the preview, read out.
pub fn row(stage: &str, text: &str, contact: &str) -> String {
    let parts = [stage, text, contact].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}

/// Nothing was read.
pub fn cannot_import(file: &str, why: &str) -> String {
    tell!("importing-cannot", file = excerpt(file), why)
}

/// A file's name as a wall's title: the best there is, until somebody gives a better one.
pub fn title_of(stem: &str) -> String {
    let title: String =
        one_line(&stem.replace(['_', '-'], " ")).chars().take(limits::TITLE).collect();
    super::capitalised(&title)
}
