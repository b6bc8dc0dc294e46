//! What was expected and what they got; what they want, and how it fails them.

use egui::{Color32, Ui};

use super::super::super::App;
use super::super::super::controls::{TextField, halves};
use super::super::super::intent::Intent;
use super::super::super::style::{font, size};
use super::super::super::widgets::label;
use super::super::hint_lines;
use crate::edit::{Edit, MomentChange};
use crate::layout::text::Weight;
use crate::model::{HintAbout, Moment, limits};
use crate::words::verdicts;

/// Between two fields side by side, in points.
const GAP: f32 = 12.0;

/// In a narrower panel they stand one under the other: a sentence of one word a line cannot be read.
const SIDE_BY_SIDE: f32 = 300.0;

/// Expected, and got, side by side where there is room (A24).
pub(super) fn expectation(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    let customer = app.customer();
    let names = [verdicts::expected(&customer), verdicts::got(&customer)];
    let is_wide = ui.available_width() >= SIDE_BY_SIDE;
    let rows = if is_wide { rows_of_both(ui, [&moment.expected, &moment.got]) } else { 1 };
    let mut show = |ui: &mut Ui, place: usize| {
        let (key, text, change): (_, _, fn(Option<String>) -> MomentChange) = match place {
            0 => ("expected", &moment.expected, MomentChange::Expected),
            _ => ("got", &moment.got, MomentChange::Got),
        };
        let about = Sentence { key, name: &names[place], hint: "", rows };
        sentence(app, ui, moment, &about, text.as_deref(), change, intents);
    };
    if is_wide {
        halves(ui, GAP, show);
    } else {
        show(ui, 0);
        ui.add_space(4.0);
        show(ui, 1);
    }
}

/// Both fields are as high as the one that needs more lines.
fn rows_of_both(ui: &Ui, texts: [&Option<String>; 2]) -> usize {
    let width = (ui.available_width() - GAP) / 2.0 - 2.0 * ui.spacing().button_padding.x;
    let style = font(size::BODY, Weight::Regular);
    let rows = |text: &Option<String>| {
        let text = text.clone().unwrap_or_default();
        ui.painter().layout(text, style.clone(), Color32::PLACEHOLDER, width).rows.len()
    };
    rows(texts[0]).max(rows(texts[1]))
}

/// The want (B05), and the showstopper in the customer's own words (B11 to B13).
pub(super) fn showstopper(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    let want =
        Sentence { key: "want", name: verdicts::want(), hint: verdicts::want_hint(), rows: 1 };
    let change = |text: Option<String>| {
        // What the field began with is no want yet, and who types it again means it once.
        let once = |text: String| match text.strip_prefix(verdicts::i_want()) {
            Some(rest) if rest.starts_with(verdicts::i_want()) => rest.to_owned(),
            _ => text,
        };
        MomentChange::Want(text.filter(|text| text.trim() != verdicts::i_want().trim()).map(once))
    };
    sentence(app, ui, moment, &want, moment.want.as_deref(), change, intents);
    ui.add_space(4.0);
    let (name, hint) = (verdicts::showstopper(), verdicts::showstopper_hint());
    let stop = Sentence { key: "showstopper", name, hint, rows: 1 };
    let text = moment.showstopper.as_deref();
    sentence(app, ui, moment, &stop, text, MomentChange::Showstopper, intents);
    let key = format!("showstopper {}", moment.id);
    let writes = app.session.field.as_ref().is_some_and(|field| field.key == key);
    if !writes {
        hint_lines::show(app, ui, intents, |about| {
            *about == HintAbout::Showstopper(moment.id.clone())
        });
    }
    if text.is_none() {
        let ink = app.view.theme.ink3;
        label(ui, verdicts::not_a_preference(), size::SMALL, Weight::Regular, ink);
    }
}

/// The field of a sentence about a moment.
struct Sentence<'s> {
    /// Tells fields apart.
    key: &'s str,
    /// Its caption.
    name: &'s str,
    /// What stands in it while it is empty.
    hint: &'s str,
    /// It is at least so high.
    rows: usize,
}

/// Shows it.
fn sentence(
    app: &App,
    ui: &mut Ui,
    moment: &Moment,
    about: &Sentence<'_>,
    text: Option<&str>,
    change: impl Fn(Option<String>) -> MomentChange,
    intents: &mut Vec<Intent>,
) {
    let edit = |text: String| {
        let text = (!text.trim().is_empty()).then_some(text);
        Some(Edit::ChangeMoments { ids: vec![moment.id.clone()], change: change(text) })
    };
    let field = TextField {
        key: format!("{} {}", about.key, moment.id),
        name: about.name,
        hint: about.hint,
        text: text.unwrap_or_default(),
        limit: limits::SENTENCE,
        rows: about.rows,
        begins_with: (about.key == "want").then_some(verdicts::i_want()),
        edit: &edit,
    };
    field.show(app, ui, intents);
}
