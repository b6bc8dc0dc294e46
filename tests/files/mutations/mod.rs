//! Files that were sound once: thousands of them, each changed in ways that know how it is built. Nothing panics, and
//! what opens is a wall that holds every rule.
//!
//! `MUTATIONS=20000` makes more of them; `MUTATION=17` makes that one alone.

mod dice;
mod json;
mod photos;
mod promises;
mod tables;
mod walls;

use std::panic::{AssertUnwindSafe, catch_unwind};

use dice::Dice;

/// How many of each kind there are unless somebody asks for more: a few seconds in a debug build.
const USUAL: u64 = 500;

/// What became of one mutant.
enum Fate {
    Read,
    Refused,
}

/// Makes mutants and tries each; a failing one is named by its number. Some must be read and some refused, or the
/// mutations do nothing or too much.
#[track_caller]
fn each_mutant(test: &str, mut try_one: impl FnMut(&mut Dice) -> Fate) {
    let number = |name: &str| std::env::var(name).ok().map(|text| text.parse::<u64>().unwrap());
    let alone = number("MUTATION");
    let numbers = match alone {
        Some(number) => number..number + 1,
        None => 0..number("MUTATIONS").unwrap_or(USUAL),
    };
    let (mut read, mut refused) = (0_u64, 0_u64);
    for number in numbers.clone() {
        let fate = catch_unwind(AssertUnwindSafe(|| try_one(&mut Dice::new(number))));
        match fate {
            Ok(Fate::Read) => read += 1,
            Ok(Fate::Refused) => refused += 1,
            Err(_) => panic!(
                "mutant {number} breaks it (see above); it alone: MUTATION={number} cargo test --test files {test}"
            ),
        }
    }
    let tenth = (numbers.end - numbers.start) / 10;
    assert!(read >= tenth && refused >= tenth || alone.is_some(), "{read} read, {refused} refused");
}
