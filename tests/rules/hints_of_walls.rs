//! L4 to L8: notes that hold two moments, metrics, targets, evidence and the ending; and all hints of a wall.

use std::sync::Arc;

use momentwall::edit::{Edit, MomentChange};
use momentwall::model::{
    Action, ActionId, Assessment, Better, Evidence, Extra, Hint, HintAbout, Metric, MetricGap,
    MetricId, Moment, Participant, Role, Status, Verdict, Wall, action_hint, hints, hints_of,
    is_teams_guess, metric_gaps, metric_hints, target_hint, two_in_one,
};
use momentwall::samples::Sample;
use momentwall::words::coach::Customer;
use momentwall::words::hints as words;

use crate::build::{after, day, id, ids, judged, staged, wall, with_priorities};

fn change(wall: &mut Wall, place: usize) -> &mut Moment {
    Arc::make_mut(&mut wall.moments[place])
}

fn metric(unit: &str, now: &str, target: &str, better: Option<Better>) -> Metric {
    let typed = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Metric {
        unit: typed(unit),
        current: typed(now),
        target: typed(target),
        better,
        ..Metric::new(MetricId::new("k"), "Door to cup")
    }
}

#[track_caller]
fn splits(text: &str, first: &str, second: &str) {
    let split = two_in_one(text).unwrap_or_else(|| panic!("{text} is not split"));
    assert_eq!(split.halves(text), (first, second), "{text}");
}

#[test]
fn l4_a_long_note_is_split_where_the_second_moment_begins() {
    let (first, second) =
        ("Rings the bell twice in the pouring rain", "waits for the porter to come down");
    for sign in ["; ", " ; ", "\n", "\r\n", "；", " and then ", " AND THEN ", " und dann ", "، ثم "]
    {
        let comma = if sign.starts_with('،') { "،" } else { "" };
        splits(&format!("{first}{sign}{second}"), &format!("{first}{comma}"), second);
    }
    let japanese = "雨の中で玄関の呼び鈴を二度も鳴らしても誰も出てこないので電話をかける、そして夜勤の人が一階まで下りてきてやっと扉を開けてくれるまで待つ";
    let (first, second) = japanese.split_once("、そして").unwrap();
    splits(japanese, first, second);
}

#[test]
fn l4_a_line_break_counts_more_than_what_stands_in_a_line() {
    let text =
        "Rings the bell; and then waits for a while\nThe porter comes down and opens the door";
    splits(
        text,
        "Rings the bell; and then waits for a while",
        "The porter comes down and opens the door",
    );
}

#[test]
fn l4_one_moment_is_left_whole() {
    let long = "Card machine tries three times, everybody behind looks at their shoes";
    for text in [
        long,
        "Rings; waits",
        "Rings the bell and then waits",
        "Rings\nWaits",
        &format!("{long}\n"),
        &format!("\n\n{long}"),
        &format!("{long};"),
        &format!("{long} ;-) and smiles"),
        "",
    ] {
        assert_eq!(two_in_one(text), None, "{text}");
    }
    let sixty = format!("Rings; {}", "é".repeat(53));
    assert_eq!(two_in_one(&sixty), None, "sixty characters are not more than sixty");
    assert!(two_in_one(&format!("{sixty}é")).is_some());
}

#[test]
fn l4_the_places_do_for_the_edits_that_split_a_note() {
    let text = "Rings the bell twice in the pouring rain and then waits for the porter";
    let mut before = wall("a b");
    change(&mut before, 0).text = text.to_owned();
    let split = two_in_one(text).unwrap();
    let (first, second) = split.halves(text);
    let edit = Edit::Together(vec![
        Edit::SplitMoment { id: id("a"), at_byte: split.second_start, new_id: id("n") },
        Edit::ChangeMoments { ids: ids(&["a"]), change: MomentChange::Text(first.to_owned()) },
    ]);
    let after = after(&before, edit);
    let texts: Vec<&str> = after.moments.iter().map(|moment| moment.text.as_str()).collect();
    assert_eq!(texts, ["Rings the bell twice in the pouring rain", second, "b"]);
}

#[test]
fn l5_a_metric_needs_a_unit_a_value_now_and_a_target() {
    use MetricGap::{Now, Target, Unit};
    let gaps = |unit, now, target| metric_gaps(&metric(unit, now, target, None));
    assert_eq!(gaps("min", "9", "4"), []);
    assert_eq!(gaps("", "9", "4"), [Unit]);
    assert_eq!(gaps("min", "", "4"), [Now]);
    assert_eq!(gaps("min", "9", "  "), [Target]);
    assert_eq!(gaps("", "", ""), [Unit, Now, Target]);
    assert_eq!(gaps("", "12 %", "5"), [], "the unit was typed with the value");
    assert_eq!(gaps("", "€ 4,50", "€ 3"), []);
    assert_eq!(metric_hints(&metric("", "9", "4", None)), [Hint::NotUsable]);
    assert_eq!(words::missing(&[]), "");
    assert_eq!(words::missing(&[Unit]), "Still missing: unit");
    assert_eq!(words::missing(&[Unit, Now, Target]), "Still missing: unit, value now and aim");
}

#[test]
fn l6_a_metrics_target_is_better_than_now() {
    let lower = Some(Better::Lower);
    let higher = Some(Better::Higher);
    let no_gain = |unit, now, target, better| {
        metric_hints(&metric(unit, now, target, better)).contains(&Hint::NoGain)
    };
    for (now, target) in [
        ("9", "9"),
        ("9", "12"),
        ("9 min", "12 min"),
        ("9", "12 min"),
        ("1,200", "1,300"),
        ("1.200", "1.300"),
        ("1.200,5", "1.300"),
        ("1,5", "2,5"),
        ("1.5", "2.5"),
        ("999", "1 200"),
        ("999", "1\u{202F}200"),
        ("999", "1’200"),
        ("-5", "-3"),
        ("−5", "−3"),
        ("٩", "١٢"),
        ("٩٫٥", "١٢٫٥"),
        ("９", "１２"),
        ("1,00,000", "2,00,000"),
    ] {
        assert!(no_gain("min", now, target, lower), "{now} → {target}");
        let is_same = now == target;
        assert_eq!(no_gain("min", now, target, higher), is_same, "{now} → {target}");
        assert!(!no_gain("min", now, target, None), "nobody said which way is better");
    }
    assert!(no_gain("", "12 %", "15%", lower));
    assert!(no_gain("", "€ 4.50", "5 €", lower));
    assert!(no_gain("of 10", "8", "8 of 10", higher));
}

#[test]
fn l6_what_is_not_surely_a_number_is_left_alone() {
    for (now, target) in [
        ("9", ""),
        ("", "9"),
        ("about 9", "about 12"),
        ("9", "< 12"),
        ("9", "10-12"),
        ("9", "10–12"),
        ("1:30", "2:30"),
        ("1/2", "3/4"),
        ("9 s", "12 min"),
        ("9", "2 h"),
        ("900", "1.2k"),
        ("many", "more"),
        ("1.000.5", "2.000.5"),
        ("1e", "∞"),
        (".5", "5."),
        ("²", "½"),
    ] {
        for better in [Better::Lower, Better::Higher] {
            let found = metric_hints(&metric("min", now, target, Some(better)));
            assert!(!found.contains(&Hint::NoGain), "{now} → {target}");
        }
    }
    let open = metric("", "100 min", "1,200 min", Some(Better::Lower));
    assert_eq!(metric_hints(&open), [], "it may be one and a fifth");
}

#[test]
fn l6_r5_a_target_lies_above_the_verdict() {
    let mut moment = Moment { target: Some(Verdict::Neutral), ..judged(Verdict::Neutral) };
    assert_eq!(target_hint(&moment), Some(Hint::NoGain));
    moment.target = Some(Verdict::Magical);
    assert_eq!(target_hint(&moment), None);
    let action = |target, status| Action {
        target: Some(target),
        status,
        ..Action::new(ActionId::new("x"), "do it")
    };
    let hint = |action: &Action| action_hint(&moment, action);
    assert_eq!(hint(&action(Verdict::Neutral, Status::Planned)), Some(Hint::NoGain));
    assert_eq!(hint(&action(Verdict::Magical, Status::Planned)), None);
    assert_eq!(hint(&action(Verdict::Miserable, Status::Dropped)), None, "nobody does it");
    let early = Action { decided: Some(day(1)), ..action(Verdict::Neutral, Status::Done) };
    moment.assessments[0].verdict = Some(Verdict::Miserable);
    moment.assessments.push(Assessment::guess(Verdict::Neutral, Some(day(9))));
    assert_eq!(action_hint(&moment, &early), None, "the verdict of that day counts");
    assert_eq!(target_hint(&Moment::new(id("n"), "n")), None);
}

#[test]
fn l7_all_verdicts_of_the_priorities_are_guesses() {
    let mut wall = with_priorities(wall("a b c"), &["a", "b"]);
    let has_l7 = |wall: &Wall| hints(wall).contains(&(HintAbout::Wall, Hint::Guess));
    change(&mut wall, 2).assessments.push(Assessment::guess(Verdict::Neutral, None));
    assert!(!has_l7(&wall), "no priority has a verdict");
    change(&mut wall, 0).assessments.push(Assessment::guess(Verdict::Neutral, None));
    assert!(has_l7(&wall));
    let asked =
        Assessment { evidence: Evidence::Asked, ..Assessment::guess(Verdict::Magical, None) };
    change(&mut wall, 1).assessments.push(asked);
    assert!(!has_l7(&wall));
    change(&mut wall, 1).assessments.push(Assessment::guess(Verdict::Neutral, None));
    assert!(has_l7(&wall), "the last one counts");
}

#[test]
fn l7_b17_a_verdict_is_the_teams_guess_unless_a_customer_is_there() {
    let mut wall = Wall { moments: vec![Arc::new(judged(Verdict::Neutral))], ..Wall::blank() };
    assert!(is_teams_guess(&wall, &wall.moments[0]));
    assert!(!is_teams_guess(&wall, &Moment::new(id("n"), "n")), "nobody judged it");
    let person = |role| Participant { name: None, role, extra: Extra::default() };
    wall.participants.push(person(Role::Manager));
    assert!(is_teams_guess(&wall, &wall.moments[0]));
    wall.participants.push(person(Role::Customer));
    assert!(!is_teams_guess(&wall, &wall.moments[0]));
    wall.participants.clear();
    change(&mut wall, 0).assessments[0].evidence = Evidence::Observed;
    assert!(!is_teams_guess(&wall, &wall.moments[0]));
}

#[test]
fn l8_somebody_should_look_at_the_ending() {
    let of = |wall: &Wall| hints(wall).into_iter().map(|(about, _)| about).collect::<Vec<_>>();
    assert_eq!(of(&Wall::blank()), []);
    let mut plain = wall("a b c");
    assert_eq!(of(&plain), [HintAbout::Note(id("c"))]);
    assert_eq!(hints_of(&plain, &plain.moments[2]), [(HintAbout::Note(id("c")), Hint::Ending)]);
    assert_eq!(hints_of(&plain, &plain.moments[1]), []);
    change(&mut plain, 2).parked = true;
    assert_eq!(of(&plain), [HintAbout::Note(id("b"))], "the shelf is not the end");
    change(&mut plain, 1).assessments.push(Assessment::guess(Verdict::Magical, None));
    assert_eq!(of(&plain), []);
    assert_eq!(of(&with_priorities(wall("a b"), &["b"])), []);
    let stacked = with_priorities(staged("s: a b/c/d"), &["b"]);
    assert_eq!(of(&stacked), [], "one of those at the same time is chosen");
    let before = with_priorities(staged("s: a b/c/d"), &["a"]);
    assert_eq!(of(&before), [HintAbout::Note(id("d"))]);
}

#[test]
fn the_plan_of_a_moment_gives_hints_while_it_is_a_priority() {
    let mut full = with_priorities(wall("a z"), &["a", "z"]);
    let moment = change(&mut full, 0);
    moment.showstopper = Some("Bad service".to_owned());
    moment.assessments.push(Assessment::guess(Verdict::Neutral, None));
    moment.target = Some(Verdict::Neutral);
    moment.metrics.push(metric("", "9", "12", Some(Better::Lower)));
    moment.actions.push(Action {
        target: Some(Verdict::Miserable),
        ..Action::new(ActionId::new("x"), "do it")
    });
    let expected = [
        (HintAbout::Showstopper(id("a")), Hint::Vague),
        (HintAbout::Showstopper(id("a")), Hint::NotNegative),
        (HintAbout::Target(id("a")), Hint::NoGain),
        (HintAbout::Action(id("a"), ActionId::new("x")), Hint::NoGain),
        (HintAbout::Metric(id("a"), MetricId::new("k")), Hint::NotUsable),
        (HintAbout::Metric(id("a"), MetricId::new("k")), Hint::NoGain),
    ];
    assert_eq!(hints_of(&full, &full.moments[0]), expected);
    assert_eq!(hints(&full)[1..], expected, "after the wall’s own");
    assert!(expected.iter().all(|(about, _)| about.moment() == Some(&id("a"))));
    let hidden = with_priorities(full, &["z"]);
    assert_eq!(hints(&hidden), [], "nobody sees the plan");
}

#[test]
fn the_samples_show_how_it_is_done() {
    for sample in Sample::ALL {
        let wall = sample.open().unwrap().wall;
        let found: Vec<_> =
            hints(&wall).into_iter().filter(|(_, hint)| *hint != Hint::Ending).collect();
        assert_eq!(found, [], "{}", sample.name());
    }
}

#[test]
fn every_hint_has_a_line_and_a_name_of_its_own() {
    let they = Customer::unnamed();
    let mut said: Vec<String> = Hint::ALL
        .iter()
        .flat_map(|hint| [words::line(*hint, &they), words::title(*hint).to_owned()])
        .collect();
    assert!(said.iter().all(|words| (8..=80).contains(&words.chars().count())));
    said.sort_unstable();
    said.dedup();
    assert_eq!(said.len(), 16);
}
