//! A Markdown document: its headings are stages, the points of its lists moments, on whatever level they stand.

use super::super::encoding::decode;
use super::super::{FoundNote, ImportError, Notes, Remark};
use super::{after_bullet, after_number};
use crate::model::{Mode, limits};
use crate::words;

impl Notes {
    /// Reads a Markdown document. Where it has no list at all, each of its lines is a moment.
    ///
    /// # Errors
    /// An [`ImportError`] if it is no text, has nothing to read, or is minutes that this program wrote.
    pub fn from_markdown(content: &[u8]) -> Result<Self, ImportError> {
        let mut remarks = Vec::new();
        let text = decode(content, &mut remarks)?;
        if text.starts_with("# ") && are_own_minutes(&text) {
            return Err(ImportError::OwnMinutes);
        }
        let mut document = Document::default();
        document.read(&text)?;
        let mut notes = document.into_notes();
        notes.remarks.splice(0..0, remarks);
        if notes.found.is_empty() { Err(ImportError::NothingFound) } else { Ok(notes) }
    }
}

/// The minutes hold plans and verdicts, which would all become moments. Under their title a line is bare.
pub(super) fn are_own_minutes(text: &str) -> bool {
    let mut lines = text.lines().skip(1);
    let is_headed = lines.next().is_some_and(str::is_empty);
    let third = lines.next().unwrap_or_default();
    // The mode stands alone or behind a date.
    let is_mode = |mode: &str| {
        let before = third.strip_suffix(mode);
        before.is_some_and(|before| before.is_empty() || before.ends_with(" · "))
    };
    let modes = [Mode::Today, Mode::Ideal].into_iter().flat_map(words::mode_in_all);
    is_headed && modes.into_iter().any(is_mode)
}

/// A document while it is read.
#[derive(Default)]
struct Document {
    headings: Vec<Heading>,
    /// Points of lists, and other lines that stand alone, each with the place of its heading behind 0.
    points: Vec<(usize, String)>,
    prose: Vec<(usize, String)>,
    /// How many other lines there are, and the first of them.
    unread: (usize, String),
    /// The last line belongs to the last point.
    in_point: bool,
}

struct Heading {
    level: usize,
    text: String,
}

impl Document {
    fn read(&mut self, text: &str) -> Result<(), ImportError> {
        let mut fence: Option<&str> = None;
        let is_mark = |line: &str| line.trim_end() == "---";
        let is_closed = text.lines().skip(1).any(is_mark);
        let mut is_front = is_closed && text.lines().next().is_some_and(is_mark);
        for (number, line) in text.lines().enumerate() {
            let trimmed = line.trim();
            let mark = ["```", "~~~", "---"].into_iter().find(|mark| trimmed.starts_with(mark));
            let is_front_mark = is_front && mark == Some("---");
            if is_front_mark && number > 0 {
                is_front = false;
            } else if let (Some(open), false) = (fence, is_front) {
                self.unread(trimmed);
                fence = Some(open).filter(|open| !trimmed.starts_with(open));
            } else if is_front {
                // What stands between two lines before the document is about it.
                if number > 0 {
                    self.unread(trimmed);
                }
            } else if let Some(mark) = mark.filter(|mark| *mark != "---") {
                fence = Some(mark);
                self.unread(trimmed);
            } else {
                self.read_line(line, trimmed);
            }
            let notes = self.points.len().max(self.prose.len());
            if notes > limits::MOMENTS || self.headings.len() > limits::STAGES {
                return Err(ImportError::TooMany);
            }
        }
        Ok(())
    }

    fn read_line(&mut self, line: &str, trimmed: &str) {
        let is_all = |mark: char| trimmed.chars().filter(|c| !c.is_whitespace()).all(|c| c == mark);
        let is_rule = (trimmed.len() > 2 && ['-', '*', '_', '='].into_iter().any(is_all))
            // A heading without words.
            || is_all('#');
        let was_in_point = std::mem::take(&mut self.in_point);
        if trimmed.is_empty() || is_rule {
            return;
        }
        if let Some((level, text)) = heading(trimmed) {
            match level {
                1 | 2 => self.headings.push(Heading { level, text: plain(text) }),
                _ => self.unread(trimmed),
            }
        } else if let Some(point) = after_bullet(trimmed).or_else(|| after_number(trimmed)) {
            self.points.push((self.headings.len(), plain(point)));
            self.in_point = true;
        } else if let (true, true, Some((_, point))) =
            (was_in_point, line.starts_with([' ', '\t']), self.points.last_mut())
        {
            point.push(' ');
            point.push_str(&plain(trimmed));
            self.in_point = true;
        } else if trimmed.starts_with(['|', '<']) {
            self.unread(trimmed);
        } else {
            let text = plain(trimmed.trim_start_matches(['>', ' ']));
            if !text.is_empty() {
                self.prose.push((self.headings.len(), text));
            }
        }
    }

    fn unread(&mut self, line: &str) {
        if line.is_empty() {
            return;
        }
        if self.unread.0 == 0 {
            line.clone_into(&mut self.unread.1);
        }
        self.unread.0 += 1;
    }

    fn into_notes(mut self) -> Notes {
        let mut notes = Notes::default();
        let mut prose = std::mem::take(&mut self.prose);
        if self.points.is_empty() {
            self.points = std::mem::take(&mut prose);
        }
        let mut has_points = vec![false; self.headings.len() + 1];
        self.points.iter().for_each(|(of, _)| has_points[*of] = true);
        let mut stages = vec![None];
        for (place, heading) in self.headings.iter().enumerate() {
            let is_over =
                self.headings.get(place + 1).is_some_and(|next| next.level > heading.level);
            if is_over && !has_points[place + 1] {
                if place == 0 {
                    notes.title = Some(heading.text.chars().take(limits::TITLE).collect());
                }
                notes.remarks.push(Remark::DocumentTitle { text: heading.text.clone() });
                stages.push(None);
            } else {
                stages.push(Some(notes.stages.len()));
                notes.stages.push(heading.text.clone());
            }
        }
        let found = self.points.into_iter();
        notes.found = found.map(|(of, text)| FoundNote { stage: stages[of], text }).collect();
        let lines = prose.len() + self.unread.0;
        let other = Some(self.unread.1).filter(|line| !line.is_empty());
        let first = prose.into_iter().map(|(_, text)| text).next().or(other);
        notes.remarks.extend(first.map(|first| Remark::UnreadLines { lines, first }));
        notes
    }
}

/// The level and the words of a heading.
fn heading(line: &str) -> Option<(usize, &str)> {
    let rest = line.trim_start_matches('#');
    let level = line.len() - rest.len();
    let is_heading = (1..=6).contains(&level) && rest.starts_with(char::is_whitespace);
    let text = rest.trim().trim_end_matches('#').trim_end();
    (is_heading && !text.is_empty()).then_some((level, text))
}

/// Without the marks of bold writing, which would only be read as stars.
fn plain(text: &str) -> String {
    let is_paired = |mark: &str| text.matches(mark).count().is_multiple_of(2);
    let text = if is_paired("**") { text.replace("**", "") } else { text.to_owned() };
    text.trim().to_owned()
}
