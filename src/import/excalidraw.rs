//! Sticky notes of an Excalidraw drawing: shapes with a text in them, and texts that stand alone.

mod elements;

use std::collections::{HashMap, HashSet};

use super::encoding::decode;
use super::{FoundNote, ImportError, Notes, Remark};
use elements::{Element, elements_of};

impl Notes {
    /// Reads the notes of a drawing as somebody would read them: row by row, from the left. Frames with a name are
    /// stages.
    ///
    /// # Errors
    /// An [`ImportError`] if it is no drawing, too large, or has no text.
    pub fn from_excalidraw(content: &[u8]) -> Result<Self, ImportError> {
        let mut notes = Self::default();
        let text = decode(content, &mut notes.remarks)?;
        let elements = elements_of(&text)?;
        let drawing = Drawing::of(&elements);
        let mut frames: Vec<&Element> =
            elements.iter().filter(|element| drawing.frame_name(&element.id).is_some()).collect();
        in_reading_order(&mut frames, |frame| frame.place());
        let mut stuck = drawing.notes(&mut notes.remarks);
        in_reading_order(&mut stuck, |note| note.place);
        let mut by_frame: HashMap<Option<&str>, Vec<&Stuck<'_>>> = HashMap::new();
        stuck.iter().for_each(|note| by_frame.entry(note.frame).or_default().push(note));
        let places = frames.iter().enumerate();
        let named = places.map(|(place, frame)| (Some(frame.id.as_str()), Some(place)));
        for (frame, stage) in std::iter::once((None, None)).chain(named) {
            // Of two frames with one id the first has the notes.
            let own = by_frame.remove(&frame).unwrap_or_default().into_iter();
            notes.found.extend(own.map(|note| FoundNote { stage, text: note.text.to_owned() }));
        }
        if notes.found.is_empty() {
            return Err(ImportError::NothingFound);
        }
        let names = frames.iter().filter_map(|frame| drawing.frame_name(&frame.id));
        notes.stages = names.map(str::to_owned).collect();
        Ok(notes)
    }
}

/// Where something stands: left, top and height.
#[derive(Clone, Copy, Debug)]
struct Placed {
    x: f64,
    y: f64,
    height: f64,
}

/// A note on the drawing.
struct Stuck<'e> {
    place: Placed,
    frame: Option<&'e str>,
    text: &'e str,
}

impl Element {
    fn place(&self) -> Placed {
        Placed { x: self.x, y: self.y, height: self.height.abs() }
    }

    /// Its text as it was written, without the line breaks that its shape made.
    fn words(&self) -> &str {
        let original = self.original_text.trim();
        if original.is_empty() { self.text.trim() } else { original }
    }

    fn is_frame(&self) -> bool {
        matches!(self.kind.as_str(), "frame" | "magicframe")
    }

    fn is_line(&self) -> bool {
        matches!(self.kind.as_str(), "arrow" | "line")
    }
}

struct Drawing<'e> {
    elements: &'e [Element],
    by_id: HashMap<&'e str, &'e Element>,
}

impl<'e> Drawing<'e> {
    fn of(elements: &'e [Element]) -> Self {
        let by_id = elements.iter().map(|element| (element.id.as_str(), element)).collect();
        Self { elements, by_id }
    }

    /// The name of a frame that was given one.
    fn frame_name(&self, id: &str) -> Option<&'e str> {
        let frame = self.by_id.get(id).filter(|element| element.is_frame())?;
        Some(frame.name.as_str()).filter(|name| !name.is_empty())
    }

    fn notes(&self, remarks: &mut Vec<Remark>) -> Vec<Stuck<'e>> {
        let mut notes = Vec::new();
        let mut labels: Vec<&str> = Vec::new();
        let mut written_on: HashSet<&str> = HashSet::new();
        for element in self.elements.iter().filter(|element| element.kind == "text") {
            let text = element.words();
            if text.is_empty() {
                continue;
            }
            let shape = self.by_id.get(element.container_id.as_str()).copied();
            let shape = shape.filter(|shape| shape.kind != "text" && !shape.is_frame());
            if shape.is_some_and(Element::is_line) {
                labels.push(text);
                continue;
            }
            written_on.extend(shape.map(|shape| shape.id.as_str()));
            let own = [shape.map(|shape| shape.frame_id.as_str()), Some(&element.frame_id)];
            let frame = own.into_iter().flatten().find(|id| self.frame_name(id).is_some());
            notes.push(Stuck { place: shape.unwrap_or(element).place(), frame, text });
        }
        let is_bare = |element: &&Element| {
            element.kind != "text"
                && !element.is_frame()
                && !written_on.contains(element.id.as_str())
        };
        let count = self.elements.iter().filter(is_bare).count();
        remarks.extend((count > 0).then_some(Remark::UnreadDrawings { count }));
        let first = labels.first().map(|first| (*first).to_owned());
        remarks.extend(first.map(|first| Remark::UnreadLabels { labels: labels.len(), first }));
        notes
    }
}

/// Sorts into rows from the top, each from the left. What overlaps the first of a row by half its height stands in it.
fn in_reading_order<T>(things: &mut Vec<T>, place: impl Fn(&T) -> Placed) {
    things.sort_by(|a, b| place(a).y.total_cmp(&place(b).y));
    let mut rest = things.as_mut_slice();
    while let Some(first) = rest.first() {
        let first = place(first);
        let overlaps = |other: Placed| {
            let common = (first.y + first.height).min(other.y + other.height) - other.y;
            common >= first.height.min(other.height) / 2.0
        };
        let row = rest.iter().take_while(|thing| overlaps(place(thing))).count().max(1);
        let (in_row, below) = rest.split_at_mut(row);
        in_row.sort_by(|a, b| place(a).x.total_cmp(&place(b).x));
        rest = below;
    }
}
