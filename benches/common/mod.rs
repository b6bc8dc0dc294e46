//! Walls of any size for the benchmarks: every note has words of its own, so that nothing is measured twice by luck.

use std::sync::Arc;

use momentwall::model::{
    Assessment, BuiltInType, ContactTypeId, Date, Moment, MomentId, Stage, StageId, Verdict, Wall,
};

/// Words of ordinary lengths.
const WORDS: [&str; 24] = [
    "rings", "to", "ask", "whether", "there", "is", "a", "lift", "waits", "at", "the", "desk",
    "while", "phone", "keeps", "ringing", "compares", "five", "rooms", "and", "cannot", "tell",
    "them", "apart",
];

/// The day on which the benchmarks judge what is overdue.
pub fn today() -> Date {
    Date::new(2026, 11, 21).expect("a day of the calendar")
}

/// A wall of `count` moments in stages of twenty, about ten words and one number of its own each.
pub fn wall_of(count: usize) -> Wall {
    let mut wall = Wall::blank();
    wall.title = "A wall to measure".to_owned();
    for number in 0..count {
        let stage = StageId::new(format!("s{}", number / 20));
        if number % 20 == 0 {
            wall.stages.push(Stage::new(stage.clone(), format!("Stage number {}", number / 20)));
        }
        let words: Vec<&str> =
            (0..10).map(|at| WORDS[(number * 7 + at * 5) % WORDS.len()]).collect();
        let text = format!("{} {number}", words.join(" "));
        let mut moment = Moment::new(MomentId::new(format!("m{number}")), text);
        moment.stage = Some(stage);
        moment.contact = Some(ContactTypeId::new(BuiltInType::ALL[number % 6].id()));
        if number % 4 == 0 {
            let verdict = Verdict::ALL[number / 4 % 3];
            moment.assessments.push(Assessment::guess(verdict, Some(today())));
        }
        wall.moments.push(Arc::new(moment));
    }
    wall
}
