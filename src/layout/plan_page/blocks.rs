//! The blocks of a priority: its verdict, what they say, what is measured.

use super::actions::{Detail, more};
use super::look::{BOX_RADIUS, Look};
use super::pen::Pen;
use crate::layout::page::{Fill, Icon, Ink, Item};
use crate::layout::space::WallPos;
use crate::layout::text::{Block, Style, Weight, Words, shown};
use crate::model::{Metric, Moment, PriorityState, Verdict};
use crate::words::{self, plan_page};

/// Height of the row with the verdict.
const VERDICT_ROW: f32 = 60.0;
/// A face, its word, and what stands between: from large to small, the first that fits is taken.
const FACES: [(f32, f32, f32); 3] = [(56.0, 22.0, 24.0), (48.0, 20.0, 14.0), (40.0, 18.0, 10.0)];
const ARROW: f32 = 26.0;
const SHIELD: f32 = 22.0;

/// The verdict and what is aimed at, as words of one size.
struct Faces {
    verdict: (Option<Verdict>, Block),
    target: Option<(Option<Verdict>, Block)>,
    face: f32,
    gap: f32,
}

impl Faces {
    fn new(pen: &mut Pen<'_>, moment: &Moment, step: usize) -> Self {
        let (face, size, gap) = FACES[step.min(FACES.len() - 1)];
        let style = Style::new(size, size + 6.0, Weight::Bold);
        let verdict = moment.verdict();
        // A target that is not above the verdict is no aim (R5).
        let target = moment.effective_target().filter(|target| match verdict {
            Some(verdict) => verdict != *target && verdict.allows_target(*target),
            None => true,
        });
        let name = verdict.map_or(words::not_yet(), words::verdict);
        let verdict = (verdict, pen.line(name, style));
        let target = target.map(|target| (Some(target), pen.line(words::verdict(target), style)));
        Self { verdict, target, face, gap }
    }

    /// Width of the verdict, and of what is aimed at with the arrow.
    fn widths(&self) -> (f32, f32) {
        let faced = |word: &Block| self.face + self.gap / 2.0 + word.width();
        let aimed = |(_, word): &(Option<Verdict>, Block)| ARROW + self.gap + faced(word);
        (faced(&self.verdict.1), self.target.as_ref().map_or(0.0, aimed))
    }

    fn fit(&self, width: f32) -> bool {
        let (now, then) = self.widths();
        now + self.gap + then <= width
    }
}

/// The step of the largest faces that find room beside each other.
pub(super) fn face_step(pen: &mut Pen<'_>, moment: &Moment, width: f32) -> usize {
    let last = FACES.len() - 1;
    (0..last).find(|step| Faces::new(pen, moment, *step).fit(width)).unwrap_or(last)
}

/// The step of the faces in the row with the verdict of a column so wide.
fn step_in_row(pen: &mut Pen<'_>, moment: &Moment, width: f32, look: Look) -> usize {
    face_step(pen, moment, width).max(look.face_step)
}

/// Over and under the face in the row with the verdict.
pub(super) fn beyond_face(pen: &mut Pen<'_>, moment: &Moment, width: f32, look: Look) -> f32 {
    let step = step_in_row(pen, moment, width, look);
    (VERDICT_ROW - FACES[step.min(FACES.len() - 1)].0) / 2.0
}

/// What another column begins with that stands beside the verdict's.
#[derive(Clone, Copy)]
pub(super) enum Begins {
    WithBox,
    WithLabel,
}

impl Begins {
    /// What stands in the columns of metrics and actions, if each has its own.
    pub fn of_metrics(moment: &Moment) -> Self {
        if moment.metrics.is_empty() { Self::WithLabel } else { Self::WithBox }
    }

    /// By how much it begins lower than the row with the verdict, so that it is seen to begin where the face does.
    pub fn lower(self, beyond_face: f32, look: Look) -> f32 {
        match self {
            Self::WithBox => beyond_face,
            Self::WithLabel => beyond_face - look.label().over_capitals(),
        }
    }
}

/// The verdict with what is aimed at, or that it shall be kept so.
pub(super) fn verdict(pen: &mut Pen<'_>, moment: &Moment, look: Look) {
    let step = step_in_row(pen, moment, pen.width, look);
    let faces = Faces::new(pen, moment, step);
    let fits = faces.fit(pen.width);
    let Faces { verdict, target, face, gap } = faces;
    let magical = verdict.0 == Some(Verdict::Magical);
    let mut x = pen.x + face + gap / 2.0 + verdict.1.width() + gap;
    faced(pen, verdict, (face, gap), pen.x);
    if let Some(target) = target {
        if !fits {
            pen.y += VERDICT_ROW;
            x = pen.x;
        }
        let center = WallPos::new(x + ARROW / 2.0, pen.y + VERDICT_ROW / 2.0);
        pen.items.push(Item::Icon { icon: Icon::Arrow, center, size: ARROW, ink: Ink::Second });
        faced(pen, target, (face, gap), x + ARROW + gap);
    } else if magical {
        keep_it_so(pen, look, x);
    }
    pen.y += VERDICT_ROW;
}

/// A face with its word behind it.
fn faced(pen: &mut Pen<'_>, of: (Option<Verdict>, Block), sizes: (f32, f32), x: f32) {
    let ((verdict, word), (diameter, gap)) = (of, sizes);
    let middle = pen.y + VERDICT_ROW / 2.0;
    let center = WallPos::new(x + diameter / 2.0, middle);
    pen.items.push(Item::Face { verdict, center, diameter });
    let ink = verdict.map_or(Ink::Second, Ink::Verdict);
    pen.place_beside(word, x + diameter + gap / 2.0, middle, ink);
}

/// At the right of a magical moment, or under it where there is no room.
fn keep_it_so(pen: &mut Pen<'_>, look: Look, from: f32) {
    let words = pen.line(plan_page::keep_it_so(), look.detail());
    let width = SHIELD + 8.0 + words.width();
    let mut right = pen.right();
    if from + width > right {
        pen.y += VERDICT_ROW;
        right = pen.x + width;
    }
    let middle = pen.y + VERDICT_ROW / 2.0;
    let icon = Icon::State(PriorityState::Protect);
    let center = WallPos::new(right - width + SHIELD / 2.0, middle);
    pen.items.push(Item::Icon { icon, center, size: SHIELD, ink: Ink::Second });
    pen.place_before(words, right, middle, Ink::Second);
}

/// A text under its label, if there is a text.
pub(super) fn labelled(pen: &mut Pen<'_>, label: &str, text: Option<&str>, look: Look) {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return };
    pen.next_block();
    pen.paragraph(label, look.label(), Ink::Second);
    pen.y += 4.0;
    pen.paragraph(text, look.text(), Ink::Full);
}

/// A metric's value today and the one aimed at, with the unit, on one line.
struct Values {
    now: Option<Block>,
    target: Option<Block>,
    unit: Option<Block>,
}

impl Values {
    const ARROW: f32 = 24.0;
    const GAP: f32 = 12.0;

    fn new(pen: &mut Pen<'_>, metric: &Metric, style: Style, look: Look) -> Self {
        let value =
            |text: &Option<String>| text.as_deref().map(|text| words::one_line(&shown(text)));
        let now = value(&metric.current).filter(|value| !value.is_empty());
        let target = value(&metric.target).filter(|value| !value.is_empty());
        let unit = unit(metric, target.as_deref().or(now.as_deref()));
        // A single value without an arrow says that it is today's.
        let unit = match (&now, &target) {
            (Some(_), None) => Some(format!("{} {}", unit.unwrap_or_default(), plan_page::now())),
            _ => unit,
        };
        Self {
            now: now.map(|now| pen.line(&now, style)),
            target: target.map(|target| pen.line(&target, style)),
            unit: unit.map(|unit| pen.line(unit.trim(), look.detail())),
        }
    }

    fn width(&self) -> f32 {
        let width = |block: &Option<Block>| block.as_ref().map_or(0.0, Block::width);
        let before = if self.now.is_some() { Self::GAP } else { 0.0 };
        let arrow = self.target.as_ref().map_or(0.0, |_| before + Self::ARROW + Self::GAP);
        let unit = self.unit.as_ref().map_or(0.0, |_| Self::GAP);
        width(&self.now) + arrow + width(&self.target) + unit + width(&self.unit)
    }

    fn place(self, pen: &mut Pen<'_>, left: f32, middle: f32) {
        let mut x = left;
        if let Some(now) = self.now {
            let width = now.width();
            pen.place_beside(now, x, middle, Ink::Full);
            x += width + Self::GAP;
        }
        if let Some(target) = self.target {
            let center = WallPos::new(x + Self::ARROW / 2.0, middle);
            let (icon, ink) = (Icon::Arrow, Ink::Second);
            pen.items.push(Item::Icon { icon, center, size: Self::ARROW, ink });
            x += Self::ARROW + Self::GAP;
            let width = target.width();
            pen.place_beside(target, x, middle, Ink::Full);
            x += width + Self::GAP;
        }
        if let Some(unit) = self.unit {
            pen.place_beside(unit, x, middle, Ink::Second);
        }
    }
}

/// The unit, unless the value was typed with it.
fn unit(metric: &Metric, value: Option<&str>) -> Option<String> {
    let unit = metric.unit.as_deref().map(|unit| words::one_line(&shown(unit)));
    let unit = unit.filter(|unit| !unit.is_empty())?;
    value.filter(|value| !value.ends_with(&unit)).map(|_| unit)
}

/// A metric in its box: what is counted at the left, its values at the right, or under it where they need more room.
fn metric(pen: &mut Pen<'_>, metric: &Metric, look: Look, detail: Detail) {
    const PADDING: f32 = 20.0;
    const LEAST: f32 = 84.0;
    const BETWEEN: f32 = 20.0;
    let (top, left, width) = (pen.y, pen.x, pen.width);
    let place = pen.items.len();
    (pen.x, pen.width) = (left + PADDING, width - 2.0 * PADDING);
    let name = plan_page::metric_name(metric);
    let widest_word = Words::new(&shown(&name), look.action().weight, pen.measure).widest_word_em();
    // The name keeps at least so much beside the values.
    let least_name = (widest_word * look.action().size).max(pen.width * 0.36);
    let styles = look.values();
    let tried = styles.map(|style| Values::new(pen, metric, style, look));
    let beside = |values: &Values| least_name + BETWEEN + values.width() <= pen.width;
    let (chosen, is_beside) = match tried.iter().take(2).position(beside) {
        Some(place) => (Some(place), true),
        None => (tried.iter().position(|values| values.width() <= pen.width), false),
    };
    let values = chosen.and_then(|place| tried.into_iter().nth(place));
    let values_width = values.as_ref().map_or(0.0, Values::width);
    let row = chosen.map_or(0.0, |place| styles[place].line_height);
    let room = if is_beside { pen.width - BETWEEN - values_width } else { pen.width };
    let name = pen.balanced(&name, look.action(), room);
    // Two values say by themselves which way is better.
    let is_plain = metric.current.is_some() && metric.target.is_some();
    let better = metric.better.filter(|_| detail == Detail::Full || !is_plain);
    let caption = better.map(|better| pen.line(plan_page::better(better), look.aside()));
    let said = name.height() + caption.as_ref().map_or(0.0, Block::height);
    let inside = if is_beside { said.max(row) } else { said };
    pen.y = top + PADDING.min(16.0) + (LEAST - 32.0 - inside).max(0.0) / 2.0;
    let middle = pen.y + inside / 2.0;
    let text_top = middle - said / 2.0;
    let name_height = name.height();
    let to_the_right = name.lines.first().is_some_and(|line| line.to_the_right);
    pen.place(name, WallPos::new(pen.x, text_top), room, Ink::Full);
    if let Some(caption) = caption {
        let x = if to_the_right { pen.x + room - caption.width() } else { pen.x };
        pen.place(caption, WallPos::new(x, text_top + name_height), 0.0, Ink::Second);
    }
    match values {
        Some(values) if is_beside => {
            let x = pen.right() - values_width;
            values.place(pen, x, middle);
            pen.y = middle + inside / 2.0;
        }
        Some(values) => {
            pen.y = middle + inside / 2.0 + row / 2.0;
            values.place(pen, pen.x, pen.y);
            pen.y += row / 2.0;
        }
        None => {
            pen.y = middle + inside / 2.0;
            long_values(pen, metric, look);
        }
    }
    let height = (pen.y + 16.0 - top).max(LEAST);
    (pen.x, pen.width, pen.y) = (left, width, top);
    pen.boxed(height, BOX_RADIUS, Fill::Box);
    // The box belongs behind what stands on it.
    pen.items[place..].rotate_right(1);
    pen.y = top + height;
}

/// Values that are whole sentences, each on lines of its own.
fn long_values(pen: &mut Pen<'_>, metric: &Metric, look: Look) {
    let style = Style { weight: Weight::Bold, ..look.text() };
    let value = |text: &Option<String>| text.as_deref().map(words::one_line);
    let (now, target) = (value(&metric.current), value(&metric.target));
    let unit = unit(metric, target.as_deref().or(now.as_deref()));
    if let Some(now) = now.filter(|now| !now.is_empty()) {
        pen.y += 6.0;
        pen.paragraph(&now, style, Ink::Full);
    }
    if let Some(target) = target.filter(|target| !target.is_empty()) {
        const INDENT: f32 = 34.0;
        pen.y += 6.0;
        let center = WallPos::new(pen.x + 12.0, pen.y + style.line_height / 2.0);
        pen.items.push(Item::Icon { icon: Icon::Arrow, center, size: 24.0, ink: Ink::Second });
        (pen.x, pen.width) = (pen.x + INDENT, pen.width - INDENT);
        pen.paragraph(&target, style, Ink::Full);
        (pen.x, pen.width) = (pen.x - INDENT, pen.width + INDENT);
    }
    if let Some(unit) = unit {
        pen.paragraph(&unit, look.detail(), Ink::Second);
    }
}

/// All metrics of a moment, as far as anybody can read them.
pub(super) fn metrics(pen: &mut Pen<'_>, moment: &Moment, look: Look, detail: Detail) {
    for (place, one) in moment.metrics.iter().take(super::MOST_LISTED).enumerate() {
        if place == 0 {
            pen.next_block();
        } else {
            pen.y += 8.0;
        }
        metric(pen, one, look, detail);
    }
    more(pen, moment.metrics.len(), look);
}
