//! Time and reach, folded away at first: how long the chosen moments take and how often, what that adds up to (R8),
//! and who acts in them (B04).

use std::hash::{Hash as _, Hasher as _};

use egui::{Rect, Ui, vec2};
use rustc_hash::FxHasher;

use super::super::App;
use super::super::acts::moments::MomentsAct;
use super::super::controls::{TextField, fold, halves, reveal_opened, segments, switch_with};
use super::super::intent::Intent;
use super::super::style::size;
use super::super::widgets::label;
use super::reach;
use crate::edit::{Edit, MomentChange};
use crate::layout::text::Weight;
use crate::model::{Lane, Moment, MomentId, read_amount, read_duration};
use crate::words::moments as words;

/// The longest number that is typed, in characters.
const LONGEST: usize = 20;

/// Draws the fold.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    fold(app, ui, "time and reach", words::time_and_reach(), intents, |ui, intents| {
        reach::show(app, ui);
        ui.add_space(8.0);
        let chosen: Vec<&Moment> = chosen(app);
        if chosen.is_empty() {
            let ink = app.view.theme.ink2;
            label(ui, words::choose_to_time(), size::BODY, Weight::Regular, ink);
        } else {
            fields(app, ui, &chosen, intents);
        }
        ui.add_space(4.0);
        lanes(app, ui, &chosen, intents);
    });
}

/// The chosen moments, as the wall has them.
fn chosen(app: &App) -> Vec<&Moment> {
    let wall = app.document.wall();
    match app.session.selection.ids() {
        [] => Vec::new(),
        [only] => wall.moment(only).into_iter().map(AsRef::as_ref).collect(),
        _ => {
            let is_chosen = |moment: &&Moment| app.session.selection.contains(&moment.id);
            wall.moments.iter().map(AsRef::as_ref).filter(is_chosen).collect()
        }
    }
}

/// One of the two numbers of a moment.
struct Number {
    key: String,
    name: &'static str,
    hint: &'static str,
    text: String,
    /// What is typed, as a change; `None` if it cannot be read.
    reads: fn(&str) -> Option<MomentChange>,
    /// Said then.
    complaint: &'static str,
}

impl Number {
    /// True while something is typed in it that cannot be read.
    fn is_unreadable(&self, app: &App) -> bool {
        let field = app.session.field.as_ref().filter(|field| field.key == self.key);
        field.is_some_and(|field| {
            !field.text.trim().is_empty() && (self.reads)(&field.text).is_none()
        })
    }
}

fn numbers(chosen: &[&Moment]) -> [Number; 2] {
    let key = key_of(chosen);
    let seconds = common(chosen, |moment| moment.seconds);
    let times = common(chosen, |moment| Some(moment.times_per_customer));
    let hint = |common: Common, hint| if common == Common::Differ { words::differ() } else { hint };
    [
        Number {
            key: format!("seconds {key}"),
            name: words::seconds(),
            hint: hint(seconds, words::seconds_hint()),
            text: seconds.text(),
            reads: |text| match text.trim() {
                "" => Some(MomentChange::Seconds(None)),
                text => Some(MomentChange::Seconds(Some(read_duration(text)?))),
            },
            complaint: words::no_duration(),
        },
        Number {
            key: format!("times {key}"),
            name: words::times(),
            hint: hint(times, ""),
            text: times.text(),
            reads: |text| read_amount(text).map(MomentChange::TimesPerCustomer),
            complaint: words::no_amount(),
        },
    ]
}

/// The numbers of all chosen moments at once.
fn fields(app: &App, ui: &mut Ui, chosen: &[&Moment], intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    label(ui, &words::chosen(chosen.len()), size::BODY, Weight::Medium, theme.ink);
    let numbers = numbers(chosen);
    halves(ui, 12.0, |ui, place| {
        let number = &numbers[place];
        let edit = |text: String| {
            let ids: Vec<MomentId> = chosen.iter().map(|moment| moment.id.clone()).collect();
            Some(Edit::ChangeMoments { ids, change: (number.reads)(&text)? })
        };
        let field = TextField {
            key: number.key.clone(),
            name: number.name,
            hint: number.hint,
            text: &number.text,
            limit: LONGEST,
            rows: 1,
            begins_with: None,
            edit: &edit,
        };
        field.show(app, ui, intents);
    });
    // One sentence under both. While what is typed cannot be read it says so, and the wall keeps its value.
    let unreadable = numbers.iter().find(|number| number.is_unreadable(app));
    let (says, ink) = unreadable.map_or((words::times_hint(), theme.ink3), |number| {
        (number.complaint, theme.chrome.accent_ink)
    });
    label(ui, says, size::SMALL, Weight::Regular, ink);
}

/// Tells the fields of different choices apart, so that what is typed for one is not taken for another.
fn key_of(chosen: &[&Moment]) -> u64 {
    let mut hasher = FxHasher::default();
    for moment in chosen {
        moment.id.as_str().hash(&mut hasher);
    }
    hasher.finish()
}

/// A number of several moments.
#[derive(Clone, Copy, PartialEq)]
enum Common {
    /// All have this one.
    All(f64),
    /// None has one.
    Nowhere,
    /// They differ.
    Differ,
}

impl Common {
    fn text(self) -> String {
        match self {
            Self::All(number) => number.to_string(),
            Self::Nowhere | Self::Differ => String::new(),
        }
    }
}

fn common(chosen: &[&Moment], of: impl Fn(&Moment) -> Option<f64>) -> Common {
    let Some(first) = chosen.first().map(|moment| of(moment)) else { return Common::Nowhere };
    if chosen.iter().any(|moment| of(moment) != first) {
        return Common::Differ;
    }
    first.map_or(Common::Nowhere, Common::All)
}

/// The switch, and who acts in the chosen moments.
fn lanes(app: &App, ui: &mut Ui, chosen: &[&Moment], intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let was_shown = app.session.lanes.unwrap_or(app.session.tally.has_lanes);
    let mut is_shown = was_shown;
    let heading = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), 44.0));
    switch_with(ui, theme, words::lanes(), words::lanes_why(), &mut is_shown);
    if is_shown != was_shown {
        intents.push(Intent::Moments(MomentsAct::ShowLanes(is_shown)));
    }
    if was_shown && !chosen.is_empty() {
        who_acts(app, ui, chosen, intents);
    }
    reveal_opened(ui, "lanes", was_shown, heading);
}

fn who_acts(app: &App, ui: &mut Ui, chosen: &[&Moment], intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    const LANES: [Lane; 4] = [Lane::Customer, Lane::Front, Lane::Back, Lane::Partner];
    let choices = LANES.map(|lane| (lane, words::lane(lane)));
    let first = chosen[0].lane;
    let common = chosen.iter().all(|moment| moment.lane == first).then_some(first);
    if let Some(lane) = segments(ui, theme, words::who_acts(), &choices, common) {
        let ids = chosen.iter().map(|moment| moment.id.clone()).collect();
        intents.push(Intent::Edit(Edit::ChangeMoments { ids, change: MomentChange::Lane(lane) }));
    }
    label(ui, words::lanes_hint(), size::SMALL, Weight::Regular, theme.ink3);
}
