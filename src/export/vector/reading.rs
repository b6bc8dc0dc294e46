//! Text in the order in which it is read: on the page the words of right-to-left lines are painted from left to right.

use super::{Op, Run};
use crate::layout::has_right_to_left;

/// Lines whose edges are so near each other, in page units, end at one edge.
const SAME_EDGE: f32 = 0.5;

/// The same operations; the words of lines that have right-to-left text stand in the order in which they are read.
/// Nothing looks different, since words do not lie on each other.
pub(super) fn as_read(ops: Vec<Op>) -> Vec<Op> {
    let has_any = |op: &Op| matches!(op, Op::Text(run) if has_right_to_left(&run.text));
    if !ops.iter().any(has_any) {
        return ops;
    }
    let mut read = Vec::with_capacity(ops.len());
    let mut paragraph = Paragraph::default();
    for op in ops {
        match op {
            Op::Text(run) if !run.is_icon => {
                if !paragraph.goes_on_with(&run) {
                    read.extend(std::mem::take(&mut paragraph).into_ops());
                }
                paragraph.add(run);
            }
            other => {
                read.extend(std::mem::take(&mut paragraph).into_ops());
                read.push(other);
            }
        }
    }
    read.extend(paragraph.into_ops());
    read
}

/// Lines of one size, one under the other.
#[derive(Default)]
struct Paragraph {
    lines: Vec<Vec<Run>>,
}

impl Paragraph {
    fn goes_on_with(&self, run: &Run) -> bool {
        self.lines.last().and_then(|line| line.last()).is_none_or(|last| last.size == run.size)
    }

    fn add(&mut self, run: Run) {
        match self.lines.last_mut() {
            Some(line) if line.last().is_some_and(|last| last.at[1] == run.at[1]) => line.push(run),
            _ => self.lines.push(vec![run]),
        }
    }

    /// True if it is set to the right edge. One line alone tells by its letters.
    fn runs_right_to_left(&self) -> bool {
        let edge = |of: fn(&Run) -> f32, line: &[Run], pick: fn(f32, f32) -> f32| {
            line.iter().map(of).reduce(pick).unwrap_or_default()
        };
        let lefts = || self.lines.iter().map(|line| edge(|run| run.at[0], line, f32::min));
        let rights =
            || self.lines.iter().map(|line| edge(|run| run.at[0] + run.width, line, f32::max));
        let spread = |edges: &mut dyn Iterator<Item = f32>| {
            let (least, most) = edges
                .fold((f32::INFINITY, f32::NEG_INFINITY), |(least, most), at| {
                    (least.min(at), most.max(at))
                });
            most - least
        };
        let (at_left, at_right) = (spread(&mut lefts()), spread(&mut rights()));
        if self.lines.len() > 1 && (at_left < SAME_EDGE) != (at_right < SAME_EDGE) {
            return at_right < SAME_EDGE;
        }
        let letters = |right_to_left: bool| {
            let pieces = self.lines.iter().flatten();
            let pieces = pieces.filter(|run| direction(run) == Some(right_to_left));
            pieces.map(|run| run.text.chars().count()).sum::<usize>()
        };
        letters(true) > letters(false)
    }

    fn into_ops(self) -> impl Iterator<Item = Op> {
        let has_any = self.lines.iter().flatten().any(|run| has_right_to_left(&run.text));
        let is_turned = has_any && self.runs_right_to_left();
        let lines = self.lines.into_iter();
        lines.flat_map(move |line| line_as_read(line, is_turned)).map(Op::Text)
    }
}

/// True if a piece is read from right to left; `None` for what stands between words.
fn direction(run: &Run) -> Option<bool> {
    match has_right_to_left(&run.text) {
        true => Some(true),
        false => run.text.chars().any(char::is_alphanumeric).then_some(false),
    }
}

fn line_as_read(mut line: Vec<Run>, is_turned: bool) -> Vec<Run> {
    if is_turned {
        line.reverse();
    }
    // What runs against the line stands the other way round in it, with what lies between its words.
    let against = Some(!is_turned);
    let mut from = 0;
    while let Some(start) = (from..line.len()).find(|at| direction(&line[*at]) == against) {
        let mut end = start + 1;
        for (at, run) in line.iter().enumerate().skip(start + 1) {
            match direction(run) {
                way if way == against => end = at + 1,
                None => {}
                Some(_) => break,
            }
        }
        line[start..end].reverse();
        from = end;
    }
    line
}
