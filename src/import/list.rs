//! A list of moments: a line each, or the points of a Markdown document under its headings.

mod markdown;

use super::encoding::decode;
use super::table::has_too_many;
use super::{FoundNote, ImportError, Imported, NewId, Notes};
use crate::model::{Wall, limits};

/// Reads a list, a moment a line. Blank lines are passed over; bullets are left out, and numbers where every
/// line begins with one. `wall` is the one the moments go to, empty or not.
///
/// # Errors
/// An [`ImportError`] if it is no text or too long.
pub fn from_text(
    content: &[u8],
    wall: Wall,
    new_id: &mut NewId<'_>,
) -> Result<Imported, ImportError> {
    Notes::from_text(content)?.read(wall, new_id)
}

impl Notes {
    /// Reads a list, a moment a line ([`lines_of`]).
    ///
    /// # Errors
    /// An [`ImportError`] if it is no text, empty, or minutes that this program wrote.
    pub fn from_text(content: &[u8]) -> Result<Self, ImportError> {
        let mut notes = Self::default();
        let text = decode(content, &mut notes.remarks)?;
        if markdown::are_own_minutes(&text) {
            return Err(ImportError::OwnMinutes);
        }
        let lines = lines_of(&text).into_iter();
        notes.found = lines.map(|text| FoundNote { stage: None, text }).collect();
        if notes.found.is_empty() { Err(ImportError::NothingFound) } else { Ok(notes) }
    }
}

/// The moments of a list: its lines, without blank ones, bullets, and numbers where every line has one. A
/// cell of a spreadsheet's column that holds several lines stays one moment.
pub fn lines_of(text: &str) -> Vec<String> {
    if let Some(cells) = cells_of(text) {
        return cells;
    }
    let filled = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines: Vec<&str> = filled.take(limits::MOMENTS + 1).collect();
    without_markers(&lines).into_iter().map(str::to_owned).collect()
}

/// The cells of a spreadsheet's column, if some hold several lines: those stand in quotation marks.
fn cells_of(text: &str) -> Option<Vec<String>> {
    // Every second part stands between two marks; of an even number of marks the last part stands behind them.
    let mut parts = 0_usize;
    let mut before = "";
    let mut has_long_cell = false;
    for part in text.split('"') {
        let begins_a_cell = parts == 1 && before.is_empty() || before.ends_with(['\n', '\t']);
        has_long_cell |= parts % 2 == 1 && begins_a_cell && part.contains('\n');
        before = part;
        parts += 1;
    }
    if parts.is_multiple_of(2) || !has_long_cell || has_too_many(b'\t', text) {
        return None;
    }
    let mut rows = csv::ReaderBuilder::new()
        .delimiter(b'\t')
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut cells = Vec::new();
    for row in rows.records().take(limits::MOMENTS + 1) {
        let row = row.ok()?;
        let filled: Vec<&str> = row.iter().map(str::trim).filter(|cell| !cell.is_empty()).collect();
        if !filled.is_empty() {
            cells.push(filled.join(" ").replace("\r\n", "\n"));
        }
    }
    Some(cells)
}

/// The lines of a list without bullets, and without numbers if every line has one or a bullet. A number at the start of
/// one line among others may be what it says, and so may a single dash.
fn without_markers<'t>(lines: &[&'t str]) -> Vec<&'t str> {
    let after_marker = |line: &&'t str| after_bullet(line).or_else(|| after_number(line));
    let all: Option<Vec<&str>> = lines.iter().map(after_marker).collect();
    let bullets = lines.iter().filter(|line| after_bullet(line).is_some()).count();
    let are_bullets = |line: &str| bullets > 1 || line.starts_with('•');
    let after_bullet = |line: &'t str| after_bullet(line).filter(|_| are_bullets(line));
    all.unwrap_or_else(|| lines.iter().map(|line| after_bullet(line).unwrap_or(line)).collect())
}

fn after_bullet(line: &str) -> Option<&str> {
    let rest = line.strip_prefix(['-', '*', '+', '•', '–', '·', '▪', '◦', '☐', '☑'])?;
    let rest = rest.starts_with(char::is_whitespace).then(|| rest.trim_start())?;
    Some(after_box(rest).trim()).filter(|rest| !rest.is_empty())
}

/// Without the box of a list whose points are ticked off.
fn after_box(rest: &str) -> &str {
    let boxes = ["[ ]", "[x]", "[X]", "[]"];
    let after = boxes.iter().find_map(|tick| rest.strip_prefix(tick));
    after.filter(|after| after.starts_with(char::is_whitespace)).unwrap_or(rest)
}

fn after_number(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let has_number = rest.len() < line.len();
    let rest = rest.strip_prefix(['.', ')'])?;
    (has_number && rest.starts_with(char::is_whitespace))
        .then(|| rest.trim())
        .filter(|rest| !rest.is_empty())
}
