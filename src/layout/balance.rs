//! Lines of about one length, so that no single word is left for the last one (tokens 2).

use super::text::{Block, Line, Measure, Style, Words, shown};

/// A text in lines no wider than `width`, as many as it needs there, which become no narrower than a share of it.
pub(super) fn balanced(
    text: &str,
    style: Style,
    width: f32,
    narrowest: f32,
    measure: &mut dyn Measure,
) -> Block {
    const STEP: f32 = 0.04;
    /// Of more lines than this nobody sees whether they are balanced.
    const MOST_LINES: usize = 6;
    let text = shown(text.trim());
    let words = Words::new(&text, style.weight, measure);
    let width_em = width.max(style.size) / style.size;
    let mut lines = words.lines(width_em, measure);
    let count = lines.len();
    if (2..=MOST_LINES).contains(&count) && !text.contains('\n') {
        let mut least = unevenness(&lines);
        let mut share = 1.0 - STEP;
        while share >= narrowest
            && words.widest_word_em() <= width_em * share
            && words.line_count(width_em * share) == count
        {
            let narrower = words.lines(width_em * share, measure);
            let own = unevenness(&narrower);
            if own < least {
                (lines, least) = (narrower, own);
            }
            share -= STEP;
        }
    }
    Block { style, lines }
}

/// How uneven lines are; the last one may well be shorter.
fn unevenness(lines: &[Line]) -> f32 {
    const LAST: f32 = 0.25;
    let widest = lines.iter().map(|line| line.width_em).fold(0.0, f32::max);
    let short = |line: &Line| (widest - line.width_em).powi(2);
    let Some((last, others)) = lines.split_last() else { return 0.0 };
    others.iter().map(short).sum::<f32>() + LAST * short(last)
}
