//! What a metric lacks (L5), and a target that is no gain (L6).

use super::Hint;
use super::number::{Decimal, Reading, read};
use crate::model::{Better, Metric};

/// What a metric needs before it can be used (L5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MetricGap {
    /// What it counts in.
    Unit,
    /// Today's value.
    Now,
    /// The value aimed at.
    Target,
}

/// What a metric may lack: L5 if it can't be used yet, L6 if its target is not better than today's value.
pub fn metric_hints(metric: &Metric) -> Vec<Hint> {
    let hints = [
        (!metric_gaps(metric).is_empty(), Hint::NotUsable),
        (aims_at_no_gain(metric), Hint::NoGain),
    ];
    hints.into_iter().filter_map(|(holds, hint)| holds.then_some(hint)).collect()
}

/// What is still to be filled in (L5). A value that was typed with its unit ("12 %") has one.
pub fn metric_gaps(metric: &Metric) -> Vec<MetricGap> {
    let text = |value: &Option<String>| {
        value.as_deref().map(str::trim).filter(|value| !value.is_empty()).map(str::to_owned)
    };
    let (unit, now, target) = (text(&metric.unit), text(&metric.current), text(&metric.target));
    let has_own_unit = |value: &Option<String>| value.as_deref().is_some_and(names_unit);
    let gaps = [
        (unit.is_none() && !has_own_unit(&now) && !has_own_unit(&target), MetricGap::Unit),
        (now.is_none(), MetricGap::Now),
        (target.is_none(), MetricGap::Target),
    ];
    gaps.into_iter().filter_map(|(is_gap, gap)| is_gap.then_some(gap)).collect()
}

/// True if there is more in a value than a number.
fn names_unit(value: &str) -> bool {
    value.contains(|c: char| c.is_alphabetic() || "%٪％‰°€$£¥₹₺₽₩₪฿".contains(c))
}

/// True if the target is surely not better than today's value (L6): both are numbers of one unit and the direction is
/// known. "1,200" may be read in two ways; all ways in which both values can be read must agree.
fn aims_at_no_gain(metric: &Metric) -> bool {
    let (Some(now), Some(target), Some(better)) =
        (metric.current.as_deref(), metric.target.as_deref(), metric.better)
    else {
        return false;
    };
    let unit = metric.unit.as_deref().unwrap_or_default();
    let is_gain = |decimal: Decimal| {
        let (now, target) = (read(now, decimal)?, read(target, decimal)?);
        (unit_of(&now, unit) == unit_of(&target, unit)).then_some(match better {
            Better::Lower => target.value < now.value,
            Better::Higher => target.value > now.value,
        })
    };
    let gains: Vec<bool> = Decimal::BOTH.into_iter().filter_map(is_gain).collect();
    !gains.is_empty() && !gains.contains(&true)
}

/// The unit a value was typed with, else the metric's.
fn unit_of(reading: &Reading, unit: &str) -> String {
    if reading.unit.is_empty() { unit.trim().to_lowercase() } else { reading.unit.clone() }
}
