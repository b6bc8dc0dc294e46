//! What stands on sheets of paper round the wall, and what vector files say about themselves.

/// What a vector file shows: "A wall of notes: 30 moments in 5 stages, 2 parked".
pub fn description(moments: usize, stages: usize, parked: usize) -> String {
    tell!("papers-description", moments = super::summary::moments(moments, stages, parked))
}

/// Which sheet of a poster this is: "Row B, sheet 3 · 7 of 12". Rows and sheets count from 0, `number` from 1.
pub fn sheet(row: usize, sheet: usize, number: usize, of: usize) -> String {
    tell!("papers-sheet", row = row_letters(row), sheet = sheet + 1, number, of)
}

texts! {
    /// How a poster is put together.
    pub how_to_glue = "papers-how-to-glue";
}

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
