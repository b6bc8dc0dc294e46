//! A sentence with names of files in it, which stand out from its words.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Galley, Ui};

use super::super::super::style::{font, size};
use super::super::super::widgets::rows_of_job;
use crate::layout::text::Weight;

/// Height of a line, in points.
const LINE: f32 = 20.0;

/// The sentence in as many lines as it needs; the names of these files and of their folders are bold, in an ink of their
/// own.
pub(super) fn rows_with_names(
    ui: &Ui,
    sentence: &str,
    files: &[impl AsRef<Path>],
    (ink, of_names): (Color32, Color32),
    width: f32,
) -> Arc<Galley> {
    let names = names_in(sentence, files);
    rows_of_job(ui, width, |width| {
        let mut job = LayoutJob::default();
        let style = |weight, color| TextFormat {
            font_id: font(size::SMALL, weight),
            color,
            line_height: Some(LINE),
            ..TextFormat::default()
        };
        let mut from = 0;
        for name in &names {
            job.append(&sentence[from..name.start], 0.0, style(Weight::Regular, ink));
            job.append(&sentence[name.clone()], 0.0, style(Weight::Bold, of_names));
            from = name.end;
        }
        job.append(&sentence[from..], 0.0, style(Weight::Regular, ink));
        job.wrap.max_width = width;
        job
    })
}

/// Where the names of files and of their folders stand in a sentence, from left to right.
fn names_in(sentence: &str, files: &[impl AsRef<Path>]) -> Vec<Range<usize>> {
    let files = || files.iter().map(AsRef::as_ref);
    let folders = files().filter_map(Path::parent);
    let both = files().chain(folders).filter_map(Path::file_name);
    let mut names: Vec<String> = both.map(|name| name.to_string_lossy().into_owned()).collect();
    // The longest first: a short one may be a part of it.
    names.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    names.dedup();
    let mut found: Vec<Range<usize>> = Vec::new();
    for name in &names {
        let mut places = sentence.rmatch_indices(name.as_str());
        let place = places.find_map(|(start, _)| {
            let place = start..start + name.len();
            let is_free = found.iter().all(|it| place.end <= it.start || it.end <= place.start);
            (is_free && is_a_word(sentence, &place)).then_some(place)
        });
        found.extend(place);
    }
    found.sort_by_key(|name| name.start);
    found
}

/// True if a part of a sentence is no piece of a longer word.
fn is_a_word(sentence: &str, part: &Range<usize>) -> bool {
    let before = sentence[..part.start].chars().next_back();
    let after = sentence[part.end..].chars().next();
    ![before, after].into_iter().flatten().any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::names_in;

    #[test]
    fn names_of_files_and_of_their_folder_are_told_from_words() {
        let marked = |sentence: &str, files: &[&str]| -> Vec<String> {
            let names = names_in(sentence, files).into_iter();
            names.map(|name| sentence[name].to_owned()).collect()
        };
        let files = ["/home/workshop/hotel.png", "/home/workshop/hotel priorities.png"];
        let english = "Goes to hotel.png and hotel priorities.png in workshop";
        assert_eq!(marked(english, &files), ["hotel.png", "hotel priorities.png", "workshop"]);
        let german = "Ziel: hotel.png und hotel priorities.png in workshop";
        assert_eq!(marked(german, &files), ["hotel.png", "hotel priorities.png", "workshop"]);
        // A folder is called as a word of the sentence: the sentence ends with it.
        assert_eq!(marked("Goes to a.png in in", &["/in/a.png"]), ["a.png", "in"]);
        assert_eq!(marked("There is no new photo", &files), Vec::<String>::new());
    }
}
