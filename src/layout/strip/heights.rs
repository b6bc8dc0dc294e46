//! Where things stand on strips of different heights (tokens 4.5).

use super::{CURVE_HEIGHT, HIGH_CURVE_HEIGHT, NAME_LINE};

/// What differs between the heights.
pub(super) struct Heights {
    /// From magical down to miserable.
    pub levels: [f32; 3],
    /// The top of the lowest words, or of their first line.
    pub foot: f32,
    /// How many lines the name of a stage may take.
    pub name_lines: usize,
    /// Where the key stands under the count; `None` where there is no room.
    pub key_under_count: Option<UnderCount>,
    /// Of a face, and of that of a priority.
    pub face: f32,
    pub priority: f32,
    /// Of a rank, and how far it stands to the right of its face's middle and above it.
    pub disc: f32,
    pub disc_at: (f32, f32),
}

/// Where things stand if the key stands at the left under the count.
#[derive(Clone, Copy)]
pub(super) struct UnderCount {
    pub levels: [f32; 3],
    pub count: f32,
    pub key: f32,
}

const TALL: Heights = Heights {
    levels: [32.0, 62.0, 92.0],
    // The ring round a chosen priority ends over the names.
    foot: 112.0,
    name_lines: 1,
    // The levels are a little closer.
    key_under_count: Some(UnderCount { levels: [27.0, 53.0, 79.0], count: 92.0, key: 110.0 }),
    face: 26.0,
    priority: 34.0,
    disc: 20.0,
    disc_at: (19.0, 14.0),
};
const HIGH: Heights = Heights {
    name_lines: 2,
    key_under_count: Some(UnderCount {
        levels: TALL.levels,
        count: TALL.foot,
        key: TALL.foot + NAME_LINE,
    }),
    ..TALL
};
/// As high as [`TALL`], with room for a second line of names.
pub(super) const CLOSE: Heights = Heights {
    levels: [27.0, 50.0, 73.0],
    foot: 93.0,
    name_lines: 2,
    key_under_count: Some(UnderCount {
        levels: [27.0, 50.0, 73.0],
        count: 93.0,
        key: 93.0 + NAME_LINE,
    }),
    ..TALL
};
pub(super) const LOW: Heights = Heights {
    levels: [25.0, 45.0, 65.0],
    foot: 83.0,
    name_lines: 1,
    key_under_count: None,
    face: 20.0,
    priority: 26.0,
    disc: 18.0,
    disc_at: (15.0, 11.0),
};

impl Heights {
    /// Those of a strip so high.
    pub(super) fn of(height: f32) -> Self {
        match height {
            height if height < CURVE_HEIGHT => LOW,
            height if height < HIGH_CURVE_HEIGHT => TALL,
            _ => HIGH,
        }
    }

    /// The levels further apart on a strip that is higher by `more`, with faces that are a little larger. The words stay
    /// as large as they are.
    pub(super) fn spread(self, more: f32) -> Self {
        /// How much of the height stands over the first level, and over the last.
        const SHARES: [f32; 3] = [0.1, 0.5, 0.9];
        /// A strip higher by so much has faces twice as large.
        const FACES: f32 = 400.0;
        let lower = |levels: [f32; 3]| [0, 1, 2].map(|at| levels[at] + SHARES[at] * more);
        let larger = 1.0 + more / FACES;
        let under_count = self.key_under_count.map(|under| UnderCount {
            levels: lower(under.levels),
            count: under.count + more,
            key: under.key + more,
        });
        Self {
            levels: lower(self.levels),
            foot: self.foot + more,
            name_lines: self.name_lines,
            key_under_count: under_count,
            face: self.face * larger,
            priority: self.priority * larger,
            disc: self.disc * larger,
            disc_at: (self.disc_at.0 * larger, self.disc_at.1 * larger),
        }
    }
}
