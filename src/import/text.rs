//! A list of moments: a line each.

use std::sync::Arc;

use super::{ImportError, Imported, NewId};
use crate::model::{Moment, MomentId, Wall, limits};
use crate::storage::text_of;

/// Reads a list, a moment a line. Blank lines are passed over; where every line begins with a bullet or a number,
/// these are left out. `wall` is the one the moments go to, empty or not.
///
/// # Errors
/// An [`ImportError`] if it is no text or too long.
pub fn from_text(
    content: &[u8],
    mut wall: Wall,
    new_id: &mut NewId<'_>,
) -> Result<Imported, ImportError> {
    let text = text_of(content).map_err(ImportError::Text)?;
    let room = limits::MOMENTS.saturating_sub(wall.moments.len());
    let lines = lines_of(text);
    if lines.len() > room {
        return Err(ImportError::TooMany);
    }
    for line in lines {
        let mut moment = Moment::new(MomentId::new(new_id()), line);
        moment.stage = wall.stage_for_new_moment();
        wall.moments.push(Arc::new(moment));
    }
    Ok(Imported { wall, remarks: Vec::new() })
}

/// The moments of a list: its lines, without blank ones, and without bullets or numbers where every line has one.
pub fn lines_of(text: &str) -> Vec<&str> {
    let filled = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines: Vec<&str> = filled.take(limits::MOMENTS + 1).collect();
    without_markers(&lines)
}

/// The lines of a list without its bullets or numbers, if all of them have one.
fn without_markers<'t>(lines: &[&'t str]) -> Vec<&'t str> {
    let bulleted: Option<Vec<&str>> = lines.iter().map(|line| after_bullet(line)).collect();
    let numbered: Option<Vec<&str>> = lines.iter().map(|line| after_number(line)).collect();
    bulleted.or(numbered).unwrap_or_else(|| lines.to_vec())
}

fn after_bullet(line: &str) -> Option<&str> {
    let rest = line.strip_prefix(['-', '*', '•', '–', '·', '▪'])?;
    rest.starts_with(char::is_whitespace).then(|| rest.trim()).filter(|rest| !rest.is_empty())
}

fn after_number(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let has_number = rest.len() < line.len();
    let rest = rest.strip_prefix(['.', ')'])?;
    (has_number && rest.starts_with(char::is_whitespace))
        .then(|| rest.trim())
        .filter(|rest| !rest.is_empty())
}
