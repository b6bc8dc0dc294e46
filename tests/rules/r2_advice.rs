//! R2: few priorities are advised upon, never refused.

use momentwall::model::{PriorityAdvice, advice_on_priorities};

use crate::build::{wall, with_priorities};

#[test]
fn r2_fewer_than_three_priorities_give_advice() {
    let fewer = Some(PriorityAdvice::FewerThanThree);
    let advice = |chosen: &[&str]| advice_on_priorities(&with_priorities(wall("a b c d"), chosen));
    assert_eq!(advice(&["a"]), fewer);
    assert_eq!(advice(&["a", "b"]), fewer);
    assert_eq!(advice(&["a", "b", "c"]), None);
    assert_eq!(advice(&["a", "b", "c", "d"]), None);
}

#[test]
fn r2_none_on_a_wall_of_three_moments_or_fewer() {
    let mut wall = with_priorities(wall("a b c d"), &["a"]);
    std::sync::Arc::make_mut(&mut wall.moments[3]).parked = true;
    assert_eq!(advice_on_priorities(&wall), None, "the parked one does not count");
}

#[test]
fn r2_without_any_priority_step_4_explains_step_3() {
    for moments in ["", "a", "a b c d e"] {
        assert_eq!(advice_on_priorities(&wall(moments)), Some(PriorityAdvice::NoneChosen));
    }
}
