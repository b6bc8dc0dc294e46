//! Lengths and places on the wall, in wall units (u): 1 u is 1 pt at 100 % zoom. y grows downward.

/// A place on the wall.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct WallPos {
    /// From the left, in u.
    pub x: f32,
    /// From the top, in u.
    pub y: f32,
}

impl WallPos {
    /// A place.
    pub const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }
}

/// An extent on the wall.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct WallSize {
    /// In u.
    pub width: f32,
    /// In u.
    pub height: f32,
}

/// A rectangle on the wall.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct WallRect {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Not negative.
    pub width: f32,
    /// Not negative.
    pub height: f32,
}

impl WallRect {
    /// A rectangle by its left top corner and its size.
    pub const fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { x, y, width, height }
    }

    /// Right edge.
    pub fn right(&self) -> f32 {
        self.x + self.width
    }

    /// Bottom edge.
    pub fn bottom(&self) -> f32 {
        self.y + self.height
    }

    /// The middle.
    pub fn center(&self) -> WallPos {
        WallPos::new(self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// True if the place is inside or on the left or top edge.
    pub fn contains(&self, at: WallPos) -> bool {
        (self.x..self.right()).contains(&at.x) && (self.y..self.bottom()).contains(&at.y)
    }

    /// True if the two share some area.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }

    /// Grown by `margin` on every side.
    pub fn expanded(&self, margin: f32) -> Self {
        Self::new(
            self.x - margin,
            self.y - margin,
            self.width + 2.0 * margin,
            self.height + 2.0 * margin,
        )
    }
}
