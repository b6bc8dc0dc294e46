//! What stands on sheets of paper round the wall, and what vector files say about themselves.

use super::grouped;

/// What a vector file shows: "A wall of notes: 30 moments in 5 stages, 2 parked".
pub fn description(moments: usize, stages: usize, parked: usize) -> String {
    format!("A wall of notes: {}", super::summary::moments(moments, stages, parked))
}

/// Which sheet of a poster this is: "Row B, sheet 3 · 7 of 12". Rows and sheets count from 0, `number` from 1.
pub fn sheet(row: usize, sheet: usize, number: usize, of: usize) -> String {
    format!(
        "Row {}, sheet {} · {} of {}",
        row_letters(row),
        grouped(sheet as u64 + 1),
        grouped(number as u64),
        grouped(of as u64)
    )
}

/// How a poster is put together.
pub const HOW_TO_GLUE: &str =
    "Cut along the marks at the left and the top, then lay each sheet over the one before it.";

/// "A" to "Z", then "AA".
fn row_letters(row: usize) -> String {
    const LETTERS: [char; 26] = [
        'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R',
        'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z',
    ];
    let last = LETTERS[row % LETTERS.len()];
    match (row / LETTERS.len()).checked_sub(1) {
        Some(before) => format!("{}{last}", row_letters(before)),
        None => last.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_go_on_after_z() {
        assert_eq!(["A", "Z", "AA", "AZ", "BA"], [0, 25, 26, 51, 52].map(row_letters));
        assert_eq!(sheet(1, 2, 7, 12), "Row B, sheet 3 · 7 of 12");
    }
}
