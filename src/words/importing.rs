//! What is said where a file is imported.

use super::{counted, excerpt, one_line};
use crate::model::limits;

/// The dialogue in which the file is chosen.
pub const CHOOSE: &str = "Import moments from a file";
/// Under it, where a name is typed.
pub const CHOOSE_HINT: &str = "No file dialogue came up on this computer. Type where the table, list or drawing is: .csv, .tsv, .xlsx, .txt, .md or .excalidraw.";
/// The kinds of files.
pub const FILES: &str = "Tables, lists and drawings";
/// Other files cannot be imported.
pub const ENDINGS: &str = "only .csv, .tsv, .xlsx, .txt, .md and .excalidraw files can be imported; save other tables as .xlsx or .csv";
/// Where the moments go.
pub const WHERE: &str = "Where the moments go";
/// They are added.
pub const THIS_WALL: &str = "Add to this wall";
/// They make another wall.
pub const NEW_WALL: &str = "A new wall";
/// The names are no moment.
pub const FIRST_ROW: &str = "The first row has the names";
/// Over the columns.
pub const COLUMNS: &str = "Columns";
/// A column that is left out.
pub const NOT_READ: &str = "Not read";
/// Over the moments as they will be.
pub const PREVIEW: &str = "What it makes";
/// Over a column of the preview.
pub const STAGE: &str = "Stage";
/// Over a column of the preview.
pub const MOMENT: &str = "Moment";
/// Over a column of the preview.
pub const TYPE: &str = "Contact type";
/// Over what could not be taken as it was.
pub const REMARKS: &str = "Please note";
/// The button, before anything can be imported.
pub const IMPORT: &str = "Import";

/// The dialogue's title.
pub fn title(file: &str) -> String {
    format!("Import {}", excerpt(file))
}

/// While a file is read.
pub fn reading(file: &str) -> String {
    format!("Reading {} …", excerpt(file))
}

/// The button that does it.
pub fn take(moments: usize, adds: bool) -> String {
    let moments = counted(moments, "moment", "moments");
    if adds { format!("Add {moments}") } else { format!("Make a wall of {moments}") }
}

/// What is said when it is done.
pub fn done(moments: usize, remarks: usize) -> String {
    let moments = counted(moments, "moment", "moments");
    match remarks {
        0 => format!("{moments} imported"),
        count => format!("{moments} imported, {}", counted(count, "remark", "remarks")),
    }
}

/// How many things there will be: moments, and what is new with them.
pub fn summary(moments: usize, stages: usize, types: usize, priorities: usize) -> String {
    let parts = [
        (stages, "new stage", "new stages"),
        (types, "new contact type", "new contact types"),
        (priorities, "priority", "priorities"),
    ];
    let mut text = counted(moments, "moment", "moments");
    for (count, one, many) in parts.into_iter().filter(|(count, ..)| *count > 0) {
        text += &format!(" · {}", counted(count, one, many));
    }
    text
}

/// More moments than the preview shows.
pub fn more(moments: usize) -> String {
    format!("and {} more", counted(moments, "moment", "moments"))
}

/// More remarks than are shown.
pub fn more_remarks(remarks: usize) -> String {
    format!("And {} more.", counted(remarks, "remark", "remarks"))
}

/// A column without a name, from 1.
pub fn column(place: usize) -> String {
    format!("Column {place}")
}

/// What a column is read as.
pub fn read_as(column: Option<&str>) -> &'static str {
    match column.unwrap_or_default() {
        "order" => "Order",
        "stage" => "Stage",
        "text" => "Text of the moment",
        "contact_type" => "Contact type",
        "priority_rank" => "Priority rank",
        "verdict" => "Verdict",
        "target" => "Target",
        "want" => "What they want",
        "showstopper" => "Showstopper",
        "metric" => "Measure",
        "current" => "Measure: now",
        "target_value" => "Measure: target",
        "idea" => "Idea",
        "action" => "Action",
        "owner" => "Owner",
        "due" => "Due date",
        _ => NOT_READ,
    }
}

/// One moment of the preview, read out.
pub fn row(stage: &str, text: &str, contact: &str) -> String {
    let parts = [stage, text, contact].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}

/// Nothing was read.
pub fn cannot_import(file: &str, why: &str) -> String {
    format!("{} cannot be imported: {why}. Nothing has changed.", excerpt(file))
}

/// A file's name as a wall's title: the best there is, until somebody gives a better one.
pub fn title_of(stem: &str) -> String {
    let title: String =
        one_line(&stem.replace(['_', '-'], " ")).chars().take(limits::TITLE).collect();
    super::capitalised(&title)
}
