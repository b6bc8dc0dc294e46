//! What was expected and what they got; what they want, and how it fails them.

use egui::Ui;

use super::super::super::App;
use super::super::super::controls::{TextField, halves};
use super::super::super::intent::Intent;
use super::super::super::style::size;
use super::super::super::widgets::label;
use super::super::hint_lines;
use crate::edit::{Edit, MomentChange};
use crate::layout::text::Weight;
use crate::model::{HintAbout, Moment, limits};
use crate::words::verdicts;

/// Expected, and got, side by side (A24).
pub(super) fn expectation(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    let customer = app.customer();
    let names = [verdicts::expected(&customer), verdicts::got(&customer)];
    halves(ui, 12.0, |ui, place| {
        let (key, text, change): (_, _, fn(Option<String>) -> MomentChange) = match place {
            0 => ("expected", &moment.expected, MomentChange::Expected),
            _ => ("got", &moment.got, MomentChange::Got),
        };
        sentence(app, ui, moment, (key, &names[place], ""), text.as_deref(), change, intents);
    });
}

/// The want (B05), and the showstopper in the customer's own words (B11 to B13).
pub(super) fn showstopper(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    let want = ("want", verdicts::want(), verdicts::want_hint());
    let change = |text: Option<String>| {
        // What the field began with is no want yet, and who types it again means it once.
        let once = |text: String| match text.strip_prefix(verdicts::i_want()) {
            Some(rest) if rest.starts_with(verdicts::i_want()) => rest.to_owned(),
            _ => text,
        };
        MomentChange::Want(text.filter(|text| text.trim() != verdicts::i_want().trim()).map(once))
    };
    sentence(app, ui, moment, want, moment.want.as_deref(), change, intents);
    ui.add_space(4.0);
    let stop = ("showstopper", verdicts::showstopper(), verdicts::showstopper_hint());
    let text = moment.showstopper.as_deref();
    sentence(app, ui, moment, stop, text, MomentChange::Showstopper, intents);
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

/// A field on a sentence about a moment: its key, its name, and what stands in it while it is empty.
fn sentence(
    app: &App,
    ui: &mut Ui,
    moment: &Moment,
    (key, name, hint): (&str, &str, &str),
    text: Option<&str>,
    change: impl Fn(Option<String>) -> MomentChange,
    intents: &mut Vec<Intent>,
) {
    let edit = |text: String| {
        let text = (!text.trim().is_empty()).then_some(text);
        Some(Edit::ChangeMoments { ids: vec![moment.id.clone()], change: change(text) })
    };
    let field = TextField {
        key: format!("{key} {}", moment.id),
        name,
        hint,
        text: text.unwrap_or_default(),
        limit: limits::SENTENCE,
        rows: 1,
        begins_with: (key == "want").then_some(verdicts::i_want()),
        edit: &edit,
    };
    field.show(app, ui, intents);
}
