//! The wall as minutes: what was found, what was decided, then the journey stage by stage (Markdown).

use std::collections::HashSet;
use std::fmt::Write as _;

use crate::model::{
    Action, Date, IdeaId, Moment, Slot, Wall, counts, priority_state, slots, slots_by_stage,
};
use crate::words;
use crate::words::minutes;

/// The wall as Markdown text. `today` decides what is overdue.
pub fn to_markdown(wall: &Wall, today: Date) -> String {
    let mut out = String::new();
    head(&mut out, wall);
    priorities(&mut out, wall, today);
    journey(&mut out, wall);
    out
}

/// Appends a line and its end.
fn line(out: &mut String, text: impl AsRef<str>) {
    out.push_str(text.as_ref());
    out.push('\n');
}

fn head(out: &mut String, wall: &Wall) {
    let title = match wall.title.trim() {
        "" => words::untitled_wall().to_owned(),
        title => escaped(title),
    };
    line(out, format!("# {title}"));
    line(out, "");
    let date = wall.changed.as_ref().and_then(crate::model::Timestamp::date);
    let parts = [date.map(words::date), Some(words::mode(wall.mode).to_owned())];
    line(out, parts.into_iter().flatten().collect::<Vec<_>>().join(" · "));
    line(out, "");
    let scenario = &wall.scenario;
    let facts = [
        (minutes::customer(), scenario.customer.as_ref()),
        (minutes::goal(), scenario.goal.as_ref()),
        (minutes::outcome(), scenario.outcome.as_ref()),
        (minutes::context(), scenario.context.as_ref()),
        (words::why_we_do_this(), wall.why.as_ref()),
    ];
    for (name, text) in facts {
        fact(out, "", name, text.map(String::as_str));
    }
    for condition in &scenario.conditions {
        fact(out, "", minutes::condition(), Some(condition));
    }
    let counts = counts(wall);
    line(
        out,
        format!("- {}", words::summary::moments(counts.moments, wall.stages.len(), counts.parked)),
    );
    line(out, format!("- {}", words::summary::verdicts(&counts)));
    let next = wall.next_review.map(words::date);
    fact(out, "", minutes::next_review(), next.as_deref());
    line(out, "");
}

fn priorities(out: &mut String, wall: &Wall, today: Date) {
    if wall.priorities.is_empty() {
        return;
    }
    line(out, format!("## {}", minutes::priorities()));
    line(out, "");
    for (rank, moment) in (1_usize..).zip(wall.priority_moments()) {
        line(out, format!("### {rank}. {}", escaped(&words::one_line(&moment.text))));
        line(out, "");
        let verdict = minutes::verdict(moment.verdict(), moment.effective_target());
        fact(out, "", minutes::verdict_heading(), Some(&verdict));
        fact(out, "", minutes::state(), Some(words::state(priority_state(moment))));
        fact(out, "", minutes::want(), moment.want.as_deref());
        fact(out, "", minutes::showstopper(), moment.showstopper.as_deref());
        fact(out, "", minutes::expected(), moment.expected.as_deref());
        fact(out, "", minutes::got(), moment.got.as_deref());
        for metric in &moment.metrics {
            fact(out, "", &escaped(&metric.name), Some(&minutes::metric(metric)));
        }
        actions(out, moment, today);
        ideas(out, moment);
        line(out, "");
    }
}

fn actions(out: &mut String, moment: &Moment, today: Date) {
    if moment.live_actions().next().is_none() {
        return;
    }
    line(out, format!("- **{}**", minutes::actions()));
    for action in &moment.actions {
        line(out, format!("  - {}", action_line(action, today)));
    }
}

fn action_line(action: &Action, today: Date) -> String {
    let mut text = escaped(&words::one_line(&action.text));
    // Writing to a string cannot fail.
    let details = minutes::action(action, action.is_overdue(today));
    let _written = write!(text, " ({})", escaped(&details));
    text
}

fn ideas(out: &mut String, moment: &Moment) {
    let chosen: HashSet<&IdeaId> =
        moment.actions.iter().filter_map(|action| action.idea.as_ref()).collect();
    let open: Vec<_> = moment.ideas.iter().filter(|idea| !chosen.contains(&idea.id)).collect();
    if open.is_empty() {
        return;
    }
    line(out, format!("- **{}**", minutes::also_possible()));
    for idea in open {
        line(out, format!("  - {}", escaped(&words::one_line(&idea.text))));
    }
}

fn journey(out: &mut String, wall: &Wall) {
    line(out, format!("## {}", minutes::journey()));
    line(out, "");
    let slots = slots(wall);
    for (stage, own) in slots_by_stage(wall, &slots) {
        if let Some(stage) = stage {
            line(out, format!("### {}", escaped(&words::one_line(&stage.name))));
            line(out, "");
        }
        stage_lines(out, wall, own);
    }
    if wall.parked().next().is_some() {
        line(out, format!("### {}", minutes::parked()));
        line(out, "");
        for moment in wall.parked() {
            line(out, format!("- {}", moment_line(wall, moment)));
        }
        line(out, "");
    }
}

fn stage_lines(out: &mut String, wall: &Wall, slots: &[Slot<'_>]) {
    for slot in slots {
        for (row, &index) in slot.moments.iter().enumerate() {
            line(
                out,
                format!("- **{}** {}", slot.label(row), moment_line(wall, &wall.moments[index])),
            );
        }
    }
    if !slots.is_empty() {
        line(out, "");
    }
}

fn moment_line(wall: &Wall, moment: &Moment) -> String {
    let contact = moment.contact.as_ref().and_then(|id| wall.contact_type(id));
    let contact = contact.map_or(words::no_type_yet(), |kind| kind.label.as_str());
    let rank = wall.priorities.rank(&moment.id);
    let text = escaped(&words::one_line(&moment.text));
    format!("{text} ({})", escaped(&minutes::moment(contact, rank, moment.verdict())))
}

fn fact(out: &mut String, indent: &str, name: &str, text: Option<&str>) {
    if let Some(text) = text.map(words::one_line).filter(|text| !text.is_empty()) {
        line(out, format!("{indent}- **{name}:** {}", escaped(&text)));
    }
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
