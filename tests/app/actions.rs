//! Step 5: ideas, actions, owners, dates, and what is still open.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{ImeEvent, Key, Modifiers};

use momentwall::app::Station;
use momentwall::edit::{Edit, apply};
use momentwall::model::{
    Action, ActionId, Assessment, Benefit, Cost, Date, Idea, IdeaId, Moment, MomentId, Status,
    Timestamp, Verdict, Wall,
};
use momentwall::storage::{Look, Preferences};

use crate::driver::Driver;

const FIRST_IDEA: &str = "Write the first idea";
const NEXT_IDEA: &str = "Write another idea";
const FIRST_ACTION: &str = "Write the first action";
const NEXT_ACTION: &str = "Write another action";
const DATE: &str = "Type a date";

/// A window of this size on the hotel's wall, at the actions.
fn hotel(width: f32, height: f32, look: Look) -> Driver {
    let mut driver = Driver::with(width, height, Preferences { look, ..Preferences::default() });
    driver.open_sample(momentwall::samples::Sample::Hotel).app_mut().go_to(Station::Actions);
    driver.settle();
    driver
}

fn day(month: u8, day: u8) -> Date {
    Date::new(2026, month, day).unwrap()
}

/// A note that was judged on a day, a priority of the wall in the window.
fn on_queue(verdict: Option<Verdict>, plan: impl FnOnce(&mut Moment)) -> Driver {
    let mut moment = Moment::new(MomentId::new("queue"), "Waits in the queue");
    let judged = verdict.map(|verdict| Assessment::guess(verdict, Some(day(11, 1))));
    moment.assessments.extend(judged);
    plan(&mut moment);
    let mut wall = Wall::new(Timestamp::parse("2026-11-01T09:00:00Z").unwrap());
    wall.moments.push(Arc::new(moment));
    let edit = Edit::AddPriorities(vec![MomentId::new("queue")]);
    let mut driver = Driver::sized(1366.0, 1400.0);
    driver.app_mut().show_wall(apply(&wall, &edit).unwrap());
    driver.app_mut().go_to(Station::Actions);
    driver.settle();
    driver
}

fn queue(driver: &Driver) -> &Moment {
    driver.wall().moment(&MomentId::new("queue")).unwrap()
}

fn first(driver: &Driver) -> &Action {
    &queue(driver).actions[0]
}

/// An action with a name and a date.
fn action(text: &str, due: Date) -> Action {
    let owner = Some("Ada".to_owned());
    Action { owner, due: Some(due), ..Action::new(ActionId::new(text), text) }
}

/// Presses Tab until this has the focus.
#[test]
fn the_panel_is_drawn_in_every_size_and_light() {
    let sizes = [(1366.0, 768.0, "laptop"), (1920.0, 1080.0, "wide")];
    for (width, height, size) in sizes {
        for (look, light) in [(Look::Light, "light"), (Look::Dark, "dark")] {
            let mut driver = hotel(width, height, look);
            driver.looks_like(&format!("{size}-{light}-actions"));
        }
    }
}

#[test]
fn what_unfolds_in_the_panel() {
    for (width, size) in [(1366.0, "narrow"), (1920.0, "wide")] {
        let mut driver = hotel(width, 2400.0, Look::Light);
        driver.press(Role::DisclosureTriangle, "Key safe by the side door, code in the text");
        driver.looks_like(&format!("actions-{size}-action"));
        driver.press(Role::ListItem, "Ring the family at seven: how far are you?");
        driver.button("Who? Nobody does “Porch lamp on a movement switch” yet");
        driver.looks_like(&format!("actions-{size}-idea-and-owner"));
        driver.press(Role::DisclosureTriangle, "Car door to room after eight: 9 to 4 min");
        driver.button("18 December 2026, due date of “Porch lamp on a movement switch”");
        driver.looks_like(&format!("actions-{size}-metric-and-date"));
    }
}

#[test]
fn a11_twenty_ideas_are_captured_and_none_becomes_an_action_by_itself() {
    let mut driver = on_queue(Some(Verdict::Miserable), |_| {});
    assert!(driver.has_text("No idea yet. The wildest first: choosing comes later."));
    driver.focus(Role::TextInput, FIRST_IDEA);
    for number in 1..=20 {
        driver.type_text(&format!("Idea {number}")).key(Key::Enter);
    }
    assert_eq!(queue(&driver).ideas.len(), 20);
    assert_eq!(queue(&driver).ideas[19].text, "Idea 20");
    assert!(queue(&driver).actions.is_empty());
    assert!(driver.is_focused(Role::TextInput, NEXT_IDEA), "the next one follows");
    driver.ctrl(Key::Z).ctrl(Key::Z);
    assert_eq!(queue(&driver).ideas.len(), 18, "each is a step of its own");
}

#[test]
fn a12_an_idea_becomes_an_action_in_one_step_and_asks_who() {
    let mut driver = on_queue(Some(Verdict::Miserable), |moment| {
        moment.ideas.push(Idea::new(IdeaId::new("tea"), "Tea while they wait"));
        moment.target = Some(Verdict::Magical);
    });
    driver.button("Do it: Tea while they wait");
    let made = first(&driver).clone();
    assert_eq!((made.text.as_str(), made.idea), ("Tea while they wait", Some(IdeaId::new("tea"))));
    assert_eq!((made.status, made.decided), (Status::Planned, Some(day(11, 22))));
    assert_eq!(made.target, Some(Verdict::Magical), "it aims where the moment aims");
    assert!(driver.has(Role::Label, "Chosen"));
    assert!(driver.is_focused(Role::TextInput, "Who does it"));
    driver.type_text("Ada").key(Key::Enter);
    assert_eq!(first(&driver).owner.as_deref(), Some("Ada"));
    // Who, then when: what is typed next is the date, and nothing of it reaches the wall.
    assert!(driver.is_focused(Role::TextInput, DATE));
    let kind = queue(&driver).contact.clone();
    driver.type_text("Dec").key(Key::Enter);
    assert!(driver.has_text("not a date"), "and the field is still there to type in");
    driver.ctrl(Key::A).type_text("15 Dec").key(Key::Enter);
    assert_eq!(first(&driver).due, Some(day(12, 15)));
    assert_eq!(queue(&driver).contact, kind);
    driver.ctrl(Key::Z).ctrl(Key::Z).ctrl(Key::Z);
    assert!(queue(&driver).actions.is_empty());
    assert_eq!(queue(&driver).ideas.len(), 1);
}

#[test]
fn a13_only_targets_above_the_verdict_are_offered() {
    let mut driver = on_queue(Some(Verdict::Neutral), |_| {});
    driver.press(Role::ComboBox, "Neutral, target: No target");
    assert!(driver.has(Role::MenuItem, "Magical") && !driver.has(Role::MenuItem, "Neutral"));
    assert!(!driver.has(Role::MenuItem, "Miserable"));
    driver.press(Role::MenuItem, "Magical");
    assert_eq!(queue(&driver).target, Some(Verdict::Magical));
    driver.press(Role::ComboBox, "Neutral, target: Magical").press(Role::MenuItem, "No target");
    assert_eq!(queue(&driver).target, None);

    let mut driver = on_queue(Some(Verdict::Miserable), |_| {});
    driver.press(Role::ComboBox, "Miserable, target: No target");
    assert!(driver.has(Role::MenuItem, "Magical") && driver.has(Role::MenuItem, "Neutral"));

    let driver = on_queue(Some(Verdict::Magical), |_| {});
    assert!(driver.has(Role::Label, "Magical: Keep it so"));
    assert!(!driver.has(Role::ComboBox, "Magical, target: No target"));

    let mut driver = on_queue(None, |_| {});
    driver.button("Not yet: judge it first");
    assert!(driver.has(Role::RadioButton, "Miserable"), "the faces are at hand");
}

#[test]
fn r5_a_target_that_came_so_from_a_file_is_kept_flagged_and_never_offered() {
    let mut driver = on_queue(Some(Verdict::Neutral), |moment| {
        moment.target = Some(Verdict::Neutral);
        let below = Some(Verdict::Miserable);
        moment.actions.push(Action { target: below, ..action("Add a desk", day(12, 1)) });
    });
    assert!(driver.has_text("not above the verdict"));
    driver.press(Role::DisclosureTriangle, "Add a desk");
    assert!(!driver.has(Role::RadioButton, "Target: Miserable"));
    assert!(!driver.has(Role::RadioButton, "Target: Neutral"));
    driver.fill("Text", "Add two desks");
    assert_eq!(first(&driver).text, "Add two desks");
    assert_eq!(first(&driver).target, Some(Verdict::Miserable), "other changes leave it");
    driver.press(Role::RadioButton, "Target: Magical");
    assert_eq!(first(&driver).target, Some(Verdict::Magical));
}

#[test]
fn a_typed_action_is_asked_who_and_when_before_the_next_one() {
    let mut driver = on_queue(Some(Verdict::Miserable), |_| {});
    driver.focus(Role::TextInput, FIRST_ACTION).type_text("Second till").key(Key::Enter);
    assert!(driver.is_focused(Role::TextInput, "Who does it"));
    driver.type_text("Ada").key(Key::Enter);
    assert!(driver.is_focused(Role::TextInput, DATE));
    driver.type_text("15 Dec").key(Key::Enter);
    let made = first(&driver);
    assert_eq!((made.owner.as_deref(), made.due), (Some("Ada"), Some(day(12, 15))));
    assert!(driver.is_focused(Role::TextInput, NEXT_ACTION), "then the next one is typed");
    driver.type_text("A bench").key(Key::Enter).key(Key::Enter).key(Key::Enter);
    assert!(driver.is_focused(Role::TextInput, NEXT_ACTION), "nobody is known yet, nor a day");
    driver.type_text("Tea").key(Key::Enter).key(Key::Escape);
    assert!(driver.is_focused(Role::TextInput, NEXT_ACTION), "not asked now");
    driver.type_text("Cake").key(Key::Enter).type_text("Ben").key(Key::Enter).key(Key::Escape);
    assert!(driver.is_focused(Role::TextInput, NEXT_ACTION), "the day is not asked now");
    let owners = |driver: &Driver| {
        let actions = queue(driver).actions.iter();
        actions.map(|action| action.owner.clone().unwrap_or_default()).collect::<Vec<_>>()
    };
    assert_eq!(owners(&driver), ["Ada", "", "", "Ben"]);
    driver.type_text("Rug").key(Key::Enter).key(Key::Enter).press(Role::Tab, "2 Types");
    assert!(!driver.has(Role::TextInput, DATE), "who goes elsewhere is asked no more");
    assert_eq!(owners(&driver).len(), 5);
}

#[test]
fn a14_an_action_gets_a_name_from_the_room_and_a_date_from_the_calendar() {
    let mut driver = hotel(1920.0, 2000.0, Look::Light);
    let action_of = |driver: &Driver| {
        let id = driver.wall().priorities.iter().next().unwrap().clone();
        driver.wall().moment(&id).unwrap().actions[1].clone()
    };
    driver.button("Who? Nobody does “Porch lamp on a movement switch” yet");
    driver.type_text("sh").button("Shona");
    assert_eq!(action_of(&driver).owner.as_deref(), Some("Shona"));
    driver.button("Shona, who does “Porch lamp on a movement switch”");
    driver.ctrl(Key::A).type_text("Gw").key(Key::Enter);
    assert_eq!(action_of(&driver).owner.as_deref(), Some("Gwen"), "the only one it can be");
    let tag = "Gwen, who does “Porch lamp on a movement switch”";
    driver.key(Key::Escape).button(tag).key(Key::Escape);
    assert!(driver.is_focused(Role::Button, tag), "who put it aside is where it was begun");
    driver.button(tag);
    driver.ctrl(Key::A).type_text("Gw").keys(Modifiers::NONE, Key::Tab);
    assert_eq!(action_of(&driver).owner.as_deref(), Some("Gw"), "Tab takes what was typed");
    driver.key(Key::Escape);
    driver.button("18 December 2026, due date of “Porch lamp on a movement switch”");
    driver.press(Role::RadioButton, "24 December 2026");
    assert_eq!(action_of(&driver).due, Some(day(12, 24)));
    driver.button("24 December 2026, due date of “Porch lamp on a movement switch”");
    driver.button("No date");
    assert_eq!(action_of(&driver).due, None);
    assert!(driver.has(Role::Button, "When? No date for “Porch lamp on a movement switch” yet"));
}

#[test]
fn a14_done_keeps_its_day_and_a32_what_is_tried_is_looked_at_again() {
    let mut driver = on_queue(Some(Verdict::Miserable), |moment| {
        moment.actions.push(action("Add a desk", day(12, 1)));
    });
    driver.button("Planned, status of “Add a desk”").press(Role::MenuItem, "Trying");
    assert_eq!(first(&driver).status, Status::Trying);
    driver.button("Look again when?").button("In two weeks");
    assert_eq!(first(&driver).look_again, Some(day(12, 6)));
    driver.button("Trying, status of “Add a desk”").press(Role::MenuItem, "Done");
    assert_eq!((first(&driver).status, first(&driver).done), (Status::Done, Some(day(11, 22))));
    driver.button("Done, status of “Add a desk”").press(Role::MenuItem, "Planned");
    assert_eq!((first(&driver).status, first(&driver).done), (Status::Planned, None));
}

#[test]
fn r4_the_state_of_a_priority_is_always_in_view() {
    let mut driver = on_queue(Some(Verdict::Miserable), |_| {});
    assert!(
        driver.says("State: Open")
            && driver.described(Role::Label, "1 open") == "Nothing under way"
    );
    assert!(driver.status().contains("1 priority open"));
    driver.focus(Role::TextInput, "Write the first action").type_text("Add a desk").key(Key::Enter);
    assert!(
        driver.says("State: Under way")
            && driver.described(Role::Label, "1 under way") == "There is a plan"
    );
    assert!(!driver.status().contains("open"));
    driver.button("Planned, status of “Add a desk”").press(Role::MenuItem, "Done");
    assert!(driver.says("State: Look again"));
    driver.button("Done, status of “Add a desk”").press(Role::MenuItem, "Dropped");
    assert!(driver.says("State: Open"), "a dropped action is no longer live");
    let unjudged = on_queue(None, |_| {});
    assert!(
        unjudged.has(Role::Button, "Not yet: judge it first") && unjudged.has_text("1 to assess")
    );
    assert!(on_queue(Some(Verdict::Magical), |_| {}).says("State: Protect"));
}

#[test]
fn who_leaves_a_field_stays_with_the_priority_it_was_about() {
    let mut driver = crate::wall_of(&["One", "Two", "Three"]);
    driver.click_note("One").key(Key::P).click_note("Two").key(Key::P).key(Key::Escape);
    driver.app_mut().go_to(Station::Actions);
    driver.settle().click_note("Two");
    driver.focus(Role::TextInput, FIRST_IDEA).type_text("A bell").key(Key::Enter).key(Key::Escape);
    driver.key(Key::Escape);
    assert!(driver.app().selected().is_empty());
    driver.focus(Role::TextInput, NEXT_IDEA).type_text("A chair").key(Key::Enter);
    let ideas = |text: &str| driver.wall().moment(&driver.id(text)).unwrap().ideas.len();
    assert_eq!((ideas("One"), ideas("Two")), (0, 2));
}

#[test]
fn a_panel_that_is_come_back_to_begins_with_its_question() {
    let mut driver = hotel(1366.0, 768.0, Look::Light);
    let question = |driver: &Driver| {
        driver
            .place(Role::Note, "Ask the room: “Who starts what by when, and how shall we notice?”")
    };
    let before = question(&driver);
    driver.wheel(egui::pos2(1200.0, 600.0), egui::vec2(0.0, -300.0)).settle();
    assert!(question(&driver).y < before.y - 100.0);
    driver.press(Role::Tab, "4 Verdicts").press(Role::Tab, "5 Actions");
    assert_eq!(question(&driver), before);
}

#[test]
fn r6_what_is_overdue_says_so_everywhere_and_due_today_is_not() {
    let driver = on_queue(Some(Verdict::Miserable), |moment| {
        moment.actions.push(action("Add a desk", day(11, 21)));
        moment.actions.push(action("Second door", day(11, 22)));
    });
    assert!(driver.has(Role::Button, "21 November 2026, overdue: “Add a desk”"));
    assert!(driver.has(Role::Button, "22 November 2026, due date of “Second door”"));
    assert!(driver.described(Role::Label, "1 overdue") == "The day has passed");
    assert!(driver.says("First due 21 November, last 22 November"));
    assert!(driver.status().contains("1 overdue"));
}

#[test]
fn by_keyboard_alone_from_an_idea_to_a_name_a_date_and_a_status() {
    let mut driver = on_queue(Some(Verdict::Miserable), |_| {});
    driver.tab_to(Role::TextInput, FIRST_IDEA);
    for number in 1..=20 {
        driver.type_text(&format!("Idea {number}")).key(Key::Enter);
    }
    driver.tab_to(Role::Button, "Do it: Idea 3");
    driver.key(Key::Enter).type_text("Ada").key(Key::Tab);
    assert_eq!(first(&driver).owner.as_deref(), Some("Ada"));
    driver.tab_to(Role::RadioButton, "27 November 2026");
    driver.key(Key::Enter);
    assert_eq!(first(&driver).due, Some(day(11, 27)));
    assert!(driver.is_focused(Role::Button, "27 November 2026, due date of “Idea 3”"));
    driver.key(Key::Tab).key(Key::Enter);
    driver.tab_to(Role::MenuItem, "Done");
    driver.key(Key::Enter);
    assert_eq!(first(&driver).status, Status::Done);
    assert!(driver.is_focused(Role::Button, "Done, status of “Idea 3”"));
    driver.ctrl(Key::Z).ctrl(Key::Z).ctrl(Key::Z);
    assert_eq!(first(&driver).owner, None);
    driver.ctrl(Key::Z);
    assert!(queue(&driver).actions.is_empty() && queue(&driver).ideas.len() == 20);
}

#[test]
fn the_enter_that_ends_a_composition_adds_no_idea() {
    let mut driver = on_queue(Some(Verdict::Miserable), |_| {});
    driver.focus(Role::TextInput, FIRST_IDEA);
    let preedit = ImeEvent::Preedit { text: "おちゃ".to_owned(), active_range_chars: None };
    driver.ime(preedit).key(Key::Enter);
    assert!(queue(&driver).ideas.is_empty(), "the Enter is the input method's");
    driver.ime(ImeEvent::Commit("お茶".to_owned())).key(Key::Enter);
    assert_eq!(queue(&driver).ideas[0].text, "お茶");
}

#[test]
fn an_idea_that_is_left_half_typed_is_kept() {
    let mut driver = on_queue(Some(Verdict::Miserable), |_| {});
    driver.focus(Role::TextInput, FIRST_IDEA).type_text("A bench").press(Role::Tab, "2 Types");
    assert_eq!(queue(&driver).ideas[0].text, "A bench");
    driver.ctrl(Key::Z);
    assert!(queue(&driver).ideas.is_empty());
}

#[test]
fn a27_many_ideas_are_filtered_by_cost_and_by_what_nobody_expects() {
    let mut driver = on_queue(Some(Verdict::Miserable), |moment| {
        let costs = [Some(Cost::None), Some(Cost::Low), Some(Cost::High), None];
        for (number, cost) in costs.into_iter().enumerate() {
            let text = format!("Idea {number}");
            let idea = Idea::new(IdeaId::new(text.clone()), text);
            moment.ideas.push(Idea { cost, unexpected: number == 1, ..idea });
        }
    });
    let shown = |driver: &Driver| {
        (0..4).filter(|number| driver.has(Role::ListItem, &format!("Idea {number}"))).count()
    };
    assert_eq!(shown(&driver), 4);
    driver.press(Role::CheckBox, "Free or low cost");
    assert_eq!(shown(&driver), 2);
    driver.press(Role::CheckBox, "Not expected");
    assert_eq!(shown(&driver), 1);
    driver.focus(Role::TextInput, NEXT_IDEA).type_text("New").key(Key::Enter);
    assert!(driver.has(Role::ListItem, "New"), "what was just said is seen");
    assert_eq!(shown(&driver), 4);
}

#[test]
fn an_idea_has_a_source_a_cost_a_reach_and_goes_with_a_way_back() {
    let mut driver = on_queue(Some(Verdict::Miserable), |moment| {
        moment.ideas.push(Idea::new(IdeaId::new("tea"), "Tea while they wait"));
    });
    driver.press(Role::ListItem, "Tea while they wait");
    driver.press(Role::ComboBox, "Whose idea: Not said").press(Role::MenuItem, "Front line");
    driver.press(Role::RadioButton, "Cost: None").press(Role::Switch, "They do not expect it");
    assert!(driver.has_text("Tea while they wait"));
    let idea = &queue(&driver).ideas[0];
    assert_eq!((idea.cost, idea.unexpected), (Some(Cost::None), true));
    driver.press(Role::RadioButton, "Cost: None");
    assert_eq!(queue(&driver).ideas[0].cost, None, "pressed again it is taken back");
    driver.button("Delete the idea");
    assert!(queue(&driver).ideas.is_empty());
    driver.button("Undo this");
    assert_eq!(queue(&driver).ideas.len(), 1);
}

#[test]
fn an_action_has_benefits_and_goes_with_a_way_back() {
    let mut driver = on_queue(Some(Verdict::Miserable), |moment| {
        moment.actions.push(action("Add a desk", day(12, 1)));
    });
    driver.press(Role::DisclosureTriangle, "Add a desk");
    driver.press(Role::CheckBox, "Fewer complaints").press(Role::CheckBox, "Saves time");
    driver.press(Role::CheckBox, "Fewer complaints");
    assert_eq!(first(&driver).benefits, [Benefit::Time]);
    driver.button("Delete the action");
    assert!(queue(&driver).actions.is_empty());
    driver.button("Undo this");
    assert_eq!(first(&driver).benefits, [Benefit::Time]);
}

#[test]
fn b14_a_metric_is_named_measured_and_removed() {
    let mut driver = on_queue(Some(Verdict::Miserable), |_| {});
    driver.focus(Role::TextInput, "How would we notice?");
    driver.type_text("Minutes to the desk").key(Key::Enter);
    assert!(driver.is_focused(Role::TextInput, "Now"), "what it is now is asked for next");
    driver.fill("Now", "9").fill("Aim", "1").fill("Unit", "min");
    assert!(driver.has(Role::DisclosureTriangle, "Minutes to the desk: 9 to 1 min"));
    driver.keys(Modifiers::NONE, Key::Escape).button("Delete the metric");
    assert!(queue(&driver).metrics.is_empty());
    driver.button("Undo this");
    assert_eq!(queue(&driver).metrics[0].unit.as_deref(), Some("min"));
}

#[test]
fn a_new_action_aims_where_the_ones_before_it_do() {
    let mut driver = on_queue(Some(Verdict::Miserable), |moment| {
        let action =
            Action { target: Some(Verdict::Magical), ..Action::new(ActionId::new("old"), "Old") };
        moment.actions.push(action);
    });
    assert_eq!(queue(&driver).effective_target(), Some(Verdict::Magical));
    driver.focus(Role::TextInput, "Write another action").type_text("New").key(Key::Enter);
    assert_eq!(queue(&driver).actions.len(), 2);
    assert_eq!(queue(&driver).effective_target(), Some(Verdict::Magical));
}

#[test]
fn tab_after_a_metrics_name_leads_to_its_value_and_on_an_empty_line_onwards() {
    let mut driver = on_queue(Some(Verdict::Miserable), |_| {});
    driver.focus(Role::TextInput, "How would we notice?").type_text("Minutes to the desk");
    driver.keys(Modifiers::NONE, Key::Tab);
    assert!(driver.is_focused(Role::TextInput, "Now"));
    assert_eq!(queue(&driver).metrics[0].name, "Minutes to the desk");
    driver.focus(Role::TextInput, "What else could we count?");
    driver.keys(Modifiers::NONE, Key::Tab);
    assert!(!driver.is_focused(Role::TextInput, "What else could we count?"));
    assert_eq!(queue(&driver).metrics.len(), 1);
}

#[test]
fn without_priorities_the_panel_leads_there() {
    let mut driver = crate::wall_of(&["One", "Two"]);
    driver.press(Role::Tab, "5 Actions");
    assert!(driver.has_text("First choose three to five moments"));
    driver.button("Go to 3 Priorities");
    assert!(driver.has(Role::ListItem, "Priority 1: empty"));
}

#[test]
fn shift_tab_keeps_what_is_half_typed_too() {
    let mut driver = on_queue(Some(Verdict::Miserable), |_| {});
    driver.focus(Role::TextInput, FIRST_IDEA).type_text("A bench");
    driver.keys(Modifiers::SHIFT, Key::Tab);
    assert_eq!(queue(&driver).ideas[0].text, "A bench");
}

#[test]
fn a_name_that_is_emptied_comes_back() {
    let mut driver = on_queue(Some(Verdict::Miserable), |moment| {
        moment.ideas.push(Idea::new(IdeaId::new("i"), "Key safe"));
    });
    driver.press(Role::ListItem, "Key safe");
    driver.focus(Role::TextInput, "Text").key(Key::End);
    for _ in 0.."Key safe".len() {
        driver.key(Key::Backspace);
    }
    driver.key(Key::Tab);
    assert_eq!(queue(&driver).ideas[0].text, "Key safe");
}
