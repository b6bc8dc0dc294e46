//! The wall as minutes: what was found, what was decided, then the journey stage by stage, as Markdown for a file or as
//! plain text for a letter.

use std::collections::HashSet;

use crate::model::{
    Action, Date, IdeaId, Moment, MomentId, Named, Picture, Slot, Wall, compare, counts,
    latest_review, priority_state, slots, slots_by_stage,
};
use crate::words;
use crate::words::coach::Customer;
use crate::words::{close, minutes, plan_page, reviews, verdicts};

/// The wall as Markdown text, with the parked moments or without a word of them. `today` decides what is overdue.
pub fn to_markdown(wall: &Wall, today: Date, with_parked: bool) -> String {
    minutes_of(wall, today, Form::Markdown, with_parked)
}

/// The same as plain text: nothing in it marks anything up, so that it can be pasted into a letter.
pub fn to_plain_text(wall: &Wall, today: Date, with_parked: bool) -> String {
    minutes_of(wall, today, Form::Plain, with_parked)
}

fn minutes_of(wall: &Wall, today: Date, form: Form, with_parked: bool) -> String {
    let mut out = Minutes { text: String::new(), form, with_parked };
    head(&mut out, wall);
    priorities(&mut out, wall, today);
    since_review(&mut out, wall);
    journey(&mut out, wall);
    out.text
}

/// How the minutes are written.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Markdown,
    Plain,
}

/// Minutes while they are written.
struct Minutes {
    text: String,
    form: Form,
    with_parked: bool,
}

impl Minutes {
    fn is_plain(&self) -> bool {
        self.form == Form::Plain
    }

    /// Appends a line and its end.
    fn line(&mut self, text: impl AsRef<str>) {
        self.text.push_str(text.as_ref());
        self.text.push('\n');
    }

    /// Appends a heading of a level from 1 to 3, and an empty line under it where that belongs there.
    fn heading(&mut self, level: usize, text: &str) {
        match (self.form, level) {
            (Form::Markdown, _) => self.line(format!("{} {text}", "#".repeat(level))),
            (Form::Plain, 2) => self.line(text.to_uppercase()),
            (Form::Plain, _) => self.line(text),
        }
        if !self.is_plain() || level < 3 {
            self.line("");
        }
    }

    /// Appends a name with what there is to say of it, if there is anything.
    fn fact(&mut self, name: &str, text: Option<&str>) {
        let Some(text) = text.map(words::one_line).filter(|text| !text.is_empty()) else { return };
        let text = self.escaped(&text);
        match self.form {
            Form::Markdown => self.line(format!("- **{name}:** {text}")),
            Form::Plain => self.line(format!("{name}: {text}")),
        }
    }

    /// Appends a name and points under it.
    fn points(&mut self, name: &str, points: impl Iterator<Item = String>) {
        let is_plain = self.is_plain();
        self.line(if is_plain { format!("{name}:") } else { format!("- **{name}**") });
        for point in points {
            self.line(if is_plain { format!("- {point}") } else { format!("  - {point}") });
        }
    }

    /// A text in which nothing is taken for markup, or that is as it is where there is none.
    fn escaped(&self, text: &str) -> String {
        match self.form {
            Form::Markdown => escaped(text),
            Form::Plain => text.chars().filter(|c| !words::steers(*c)).collect(),
        }
    }
}

fn head(out: &mut Minutes, wall: &Wall) {
    let title = match wall.title.trim() {
        "" => words::untitled_wall().to_owned(),
        title => out.escaped(&words::one_line(title)),
    };
    out.heading(1, &title);
    let date = wall.changed.as_ref().and_then(crate::model::Timestamp::date);
    let parts = [date.map(words::date), Some(words::mode(wall.mode).to_owned())];
    out.line(parts.into_iter().flatten().collect::<Vec<_>>().join(" · "));
    out.line("");
    let scenario = &wall.scenario;
    let facts = [
        (minutes::customer(), scenario.customer.as_ref()),
        (minutes::goal(), scenario.goal.as_ref()),
        (minutes::outcome(), scenario.outcome.as_ref()),
        (minutes::context(), scenario.context.as_ref()),
        (words::why_we_do_this(), wall.why.as_ref()),
    ];
    for (name, text) in facts {
        out.fact(name, text.map(String::as_str));
    }
    out.fact(minutes::people(), Some(&minutes::listed(&wall.participants)));
    for condition in &scenario.conditions {
        out.fact(minutes::condition(), Some(condition));
    }
    let counts = counts(wall);
    let parked = if out.with_parked { counts.parked } else { 0 };
    let moments = words::summary::moments(counts.moments, wall.stages.len(), parked);
    for counted in [moments, words::summary::verdicts(&counts)] {
        out.line(if out.is_plain() { counted } else { format!("- {counted}") });
    }
    let next = wall.next_review.map(words::date);
    out.fact(minutes::next_review(), next.as_deref());
    out.line("");
}

fn priorities(out: &mut Minutes, wall: &Wall, today: Date) {
    if wall.priorities.is_empty() {
        return;
    }
    let customer = Customer::of(&wall.scenario);
    out.heading(2, minutes::priorities());
    for (rank, moment) in (1_usize..).zip(wall.priority_moments()) {
        let text = out.escaped(&words::one_line(&moment.text));
        out.heading(3, &format!("{rank}. {text}"));
        let verdict = minutes::verdict(moment.verdict(), moment.effective_target());
        out.fact(minutes::verdict_heading(), Some(&verdict));
        known(out, moment);
        out.fact(minutes::state(), Some(words::state(priority_state(moment))));
        out.fact(&plan_page::says(&customer), moment.want.as_deref());
        out.fact(minutes::showstopper(), moment.showstopper.as_deref());
        out.fact(&verdicts::expected(&customer), moment.expected.as_deref());
        out.fact(&verdicts::got(&customer), moment.got.as_deref());
        for metric in &moment.metrics {
            let name = out.escaped(&words::one_line(&metric.name));
            out.fact(&name, Some(&minutes::metric(metric)));
        }
        actions(out, moment, today);
        ideas(out, moment);
        out.line("");
    }
}

/// How the room knows, since when, and what there is to say of it.
fn known(out: &mut Minutes, moment: &Moment) {
    let judged = moment.assessment_in_force().filter(|entry| entry.verdict.is_some());
    let Some(entry) = judged else { return };
    let by = verdicts::evidence_word(&entry.evidence).to_owned();
    let parts: Vec<String> = std::iter::once(by).chain(entry.date.map(words::date)).collect();
    out.fact(minutes::known(), Some(&parts.join(", ")));
    out.fact(verdicts::remark(), entry.note.as_deref());
}

fn actions(out: &mut Minutes, moment: &Moment, today: Date) {
    if moment.live_actions().next().is_none() {
        return;
    }
    let lines: Vec<String> =
        moment.actions.iter().map(|action| action_line(out, action, today)).collect();
    out.points(minutes::actions(), lines.into_iter());
}

fn action_line(out: &Minutes, action: &Action, today: Date) -> String {
    let text = out.escaped(&words::one_line(&action.text));
    let details = minutes::action(action, action.is_overdue(today));
    format!("{text} ({})", out.escaped(&details))
}

fn ideas(out: &mut Minutes, moment: &Moment) {
    let chosen: HashSet<&IdeaId> =
        moment.actions.iter().filter_map(|action| action.idea.as_ref()).collect();
    let open = moment.ideas.iter().filter(|idea| !chosen.contains(&idea.id));
    let open: Vec<String> = open.map(|idea| out.escaped(&words::one_line(&idea.text))).collect();
    if !open.is_empty() {
        out.points(minutes::also_possible(), open.into_iter());
    }
}

/// What became of the priorities since the room met last, in the words of the comparison; nothing if it never did.
fn since_review(out: &mut Minutes, wall: &Wall) {
    let Some(review) = latest_review(wall) else { return };
    out.heading(2, &minutes::since_review(review));
    let changed = compare(&Picture::of(review), &Picture::now(wall));
    let is_priority = |id: &MomentId| wall.priorities.contains(id);
    let verdicts = changed.verdicts.iter().filter(|change| is_priority(&change.id));
    let metrics = changed.metrics.iter().filter(|change| is_priority(&change.id));
    let is_told = |left: &&Named| out.with_parked || !left.is_parked;
    let out_of_list = changed.priorities_out.iter().filter(is_told);
    let lines = verdicts
        .map(reviews::verdict_change)
        .chain(changed.priorities_in.iter().map(reviews::priority_in))
        .chain(out_of_list.map(reviews::priority_out))
        .chain(changed.ranks.iter().map(reviews::rank_change))
        .chain(metrics.map(reviews::metric_change));
    let lines: Vec<String> = lines.map(|line| format!("- {}", out.escaped(&line))).collect();
    if lines.is_empty() {
        out.line(close::nothing_changed());
    }
    for line in lines {
        out.line(line);
    }
    out.line("");
}

fn journey(out: &mut Minutes, wall: &Wall) {
    out.heading(2, minutes::journey());
    let slots = slots(wall);
    for (stage, own) in slots_by_stage(wall, &slots) {
        if let Some(stage) = stage {
            let name = out.escaped(&words::one_line(&stage.name));
            out.heading(3, &name);
        }
        stage_lines(out, wall, own);
        if out.is_plain() && stage.is_some() && own.is_empty() {
            out.line("");
        }
    }
    if out.with_parked && wall.parked().next().is_some() {
        out.heading(3, minutes::parked());
        for moment in wall.parked() {
            let line = moment_line(out, wall, moment);
            out.line(format!("- {line}"));
        }
        out.line("");
    }
}

fn stage_lines(out: &mut Minutes, wall: &Wall, slots: &[Slot<'_>]) {
    for slot in slots {
        for (row, &index) in slot.moments.iter().enumerate() {
            let (label, line) = (slot.label(row), moment_line(out, wall, &wall.moments[index]));
            out.line(match out.form {
                Form::Markdown => format!("- **{label}** {line}"),
                Form::Plain => format!("{label}. {line}"),
            });
        }
    }
    if !slots.is_empty() {
        out.line("");
    }
}

fn moment_line(out: &Minutes, wall: &Wall, moment: &Moment) -> String {
    let contact = moment.contact.as_ref().and_then(|id| wall.contact_type(id));
    let contact = contact.map_or(words::no_type_yet(), |kind| kind.label.as_str());
    let rank = wall.priorities.rank(&moment.id);
    let text = out.escaped(&words::one_line(&moment.text));
    format!("{text} ({})", out.escaped(&minutes::moment(contact, rank, moment.verdict())))
}

/// A text in which nothing is taken for Markdown.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (place, c) in text.char_indices() {
        let marks_up = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '&')
            || (place == 0 && matches!(c, '#' | '+' | '-' | '='));
        if marks_up {
            escaped.push('\\');
        }
        match c {
            '\n' | '\t' => escaped.push(' '),
            _ if words::steers(c) => {}
            _ => escaped.push(c),
        }
    }
    escaped
}
