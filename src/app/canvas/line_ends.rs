//! A text in an editor over the wall, in the lines in which the wall shows it.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Galley, Ui};

use crate::layout::text::Block;

/// The text as the wall shows it in `block`: with its lines. A hyphen at the end of one is not shown: it is no letter that
/// one could write on. What the wall does not show yet is as wide as `width` at most, in points.
pub(super) fn laid_out(
    ui: &Ui,
    text: &str,
    block: &Block,
    format: TextFormat,
    width: f32,
) -> Arc<Galley> {
    let job = |text: &str| {
        let mut job = LayoutJob::single_section(text.to_owned(), format.clone());
        job.wrap.max_width = width;
        job
    };
    let (ended, parted) = with_line_ends(text, block);
    if parted.is_empty() {
        return ui.fonts_mut(|fonts| fonts.layout_job(job(&ended)));
    }
    // The library parts no words: what stands before and after is laid out by itself and joined.
    let starts = [0].into_iter().chain(parted.iter().copied());
    let ends = parted.iter().copied().chain([ended.len()]);
    let pieces = starts.zip(ends).map(|(start, end)| job(&ended[start..end]));
    let pieces: Vec<Arc<Galley>> =
        ui.fonts_mut(|fonts| pieces.map(|piece| fonts.layout_job(piece)).collect());
    let mut joined = Galley::concat(Arc::new(job(&ended)), &pieces, ui.pixels_per_point());
    let mut row = 0;
    for piece in &pieces[..pieces.len() - 1] {
        row += piece.rows.len();
        joined.rows[row - 1].ends_with_newline = false;
    }
    Arc::new(joined)
}

/// The text with a line feed for the blank at which the wall ends a line, so that it is as long as it was, and the
/// places in it, in bytes, where the wall parts a word. What was typed just now is not on the wall yet: from there on
/// the library breaks the lines for one frame.
fn with_line_ends(text: &str, block: &Block) -> (String, Vec<usize>) {
    let (mut ended, mut parted) = (text.to_owned(), Vec::new());
    let mut at = 0;
    let mut has_hyphen = false;
    for (place, line) in block.lines.iter().enumerate() {
        let text_of_line: String = line.pieces.iter().collect();
        if !text[at..].starts_with(&text_of_line) {
            break;
        }
        if has_hyphen {
            parted.push(at);
        } else if place > 0 && !ended[..at].ends_with('\n') {
            // The note has a line end where there is no blank: within what is no word.
            break;
        }
        has_hyphen = line.has_hyphen;
        at += text_of_line.len();
        if has_hyphen {
            continue;
        }
        at += text[at..].len() - text[at..].trim_start_matches(' ').len();
        let is_last = place + 1 == block.lines.len();
        if text[at..].starts_with('\n') {
            at += 1;
        } else if !is_last && at < text.len() && text[..at].ends_with(' ') {
            ended.replace_range(at - 1..at, "\n");
        }
    }
    (ended, parted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::NoteText;
    use crate::layout::text::{Style, Weight, wrap};
    use crate::paint::FontBook;

    #[test]
    fn lines_end_in_the_editor_where_they_end_on_the_note() {
        let mut book = FontBook::new(2_048);
        let style = Style::new(22.0, 26.0, Weight::Medium);
        let mut lines = |on_note: &str, typed: &str| {
            let block = wrap(on_note, style, NoteText::WIDTH, &mut book);
            let (ended, parted) = with_line_ends(typed, &block);
            let mut shown = ended;
            parted.iter().rev().for_each(|at| shown.insert(*at, '|'));
            shown
        };
        let text = "Radiator knocks, Gwen comes with a spanner";
        let broken = "Radiator\nknocks, Gwen\ncomes with a\nspanner";
        assert_eq!(lines(text, text), broken);
        assert_eq!(lines(text, &format!("{text} ")), format!("{broken} "));
        assert_eq!(lines(text, &format!("{text} and")), format!("{broken} and"), "just typed");
        let own_ends = "One\n\nRadiator  knocks";
        assert_eq!(lines(own_ends, own_ends), "One\n\nRadiator \nknocks");
        let long = "Die Donaudampfschifffahrt hält";
        assert_eq!(lines(long, long), "Die\nDonaudampf|schifffahrt\nhält");
        let number = "00000000000000000000 ends";
        assert_eq!(lines(number, number), number, "what is cut is left to the library");
        assert_eq!(lines("", ""), "");
        assert_eq!(lines("Grüße an alle, wirklich", "Grüße"), "Grüße");
    }
}
