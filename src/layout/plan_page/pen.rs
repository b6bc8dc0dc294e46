//! Sets one block under the other in a column of the priorities page.

use super::look::GAP;
use crate::layout::balance::balanced;
use crate::layout::page::{Fill, Icon, Ink, Item};
use crate::layout::space::{WallPos, WallRect};
use crate::layout::text::{Block, Measure, Style, shown, single_line, wrap};

/// A column that is filled from the top down.
pub(super) struct Pen<'m> {
    /// What was placed so far, first behind.
    pub items: Vec<Item>,
    /// Measures words.
    pub measure: &'m mut dyn Measure,
    /// Its left edge.
    pub x: f32,
    /// Its width.
    pub width: f32,
    /// Where the next block begins.
    pub y: f32,
    /// Where the column began.
    top: f32,
}

impl<'m> Pen<'m> {
    /// A column from a place down.
    pub fn new(at: WallPos, width: f32, measure: &'m mut dyn Measure) -> Self {
        Self { items: Vec::new(), measure, x: at.x, width, y: at.y, top: at.y }
    }

    /// Goes on in another column, from a place down.
    pub fn turn(&mut self, at: WallPos, width: f32) {
        (self.x, self.width, self.y, self.top) = (at.x, width, at.y, at.y);
    }

    /// Its right edge.
    pub fn right(&self) -> f32 {
        self.x + self.width
    }

    /// True before anything stands in the column.
    pub fn is_at_top(&self) -> bool {
        self.y <= self.top
    }

    /// Leaves room between this block and the one before, if there is one.
    pub fn next_block(&mut self) {
        if !self.is_at_top() {
            self.y += GAP;
        }
    }

    /// A text in lines no wider than `width`.
    pub fn lines(&mut self, text: &str, style: Style, width: f32) -> Block {
        wrap(&shown(text.trim()), style, width.max(style.size), self.measure)
    }

    /// The same with lines of about one length, so that no single word is left for the last one.
    pub fn balanced(&mut self, text: &str, style: Style, width: f32) -> Block {
        balanced(text, style, width, self.measure)
    }

    /// One line.
    pub fn line(&mut self, text: &str, style: Style) -> Block {
        single_line(text, style, self.measure)
    }

    /// Places lines; those from right to left end `width` away.
    pub fn place(&mut self, block: Block, at: WallPos, width: f32, ink: Ink) {
        // What is blank needs no place.
        if block.width() > 0.0 {
            let width = width.max(block.width());
            self.items.push(Item::Text { block, at, width, ink });
        }
    }

    /// Places lines that stand behind something, the middle of their height at `middle_y`.
    pub fn place_beside(&mut self, block: Block, x: f32, middle_y: f32, ink: Ink) {
        let at = WallPos::new(x, middle_y - block.height() / 2.0);
        let width = block.width();
        self.place(block.set_left(), at, width, ink);
    }

    /// Places lines that end at `right`, the middle of their height at `middle_y`.
    pub fn place_before(&mut self, block: Block, right: f32, middle_y: f32, ink: Ink) {
        let x = right - block.width();
        self.place_beside(block, x, middle_y, ink);
    }

    /// Places a line with its middle at a place.
    pub fn place_centered(&mut self, block: Block, center: WallPos, ink: Ink) {
        let x = center.x - block.width() / 2.0;
        self.place_beside(block, x, center.y, ink);
    }

    /// Sets a text over the whole width of the column and goes on under it.
    pub fn paragraph(&mut self, text: &str, style: Style, ink: Ink) {
        let block = self.balanced(text, style, self.width);
        let height = block.height();
        self.place(block, WallPos::new(self.x, self.y), self.width, ink);
        self.y += height;
    }

    /// Sets what is said beside.
    pub fn aside(&mut self, text: &str, style: Style) {
        self.paragraph(text, style, Ink::Second);
    }

    /// Sets short texts one behind the other with dots between them, in as many rows as they need. Each is a text of
    /// its own, whichever way it is written.
    pub fn in_a_row(&mut self, parts: &[String], style: Style, ink: Ink) {
        const DOT: &str = "•";
        const GAP: f32 = 12.0;
        let mut x = self.x;
        let mut row = style.line_height;
        for part in parts {
            let block = self.lines(part, style, self.width);
            let dot = self.line(DOT, style);
            let behind = x + 2.0 * GAP + dot.width();
            if x > self.x && behind + block.width() <= self.right() {
                self.place(dot, WallPos::new(x + GAP, self.y), 0.0, ink);
                x = behind;
            } else if x > self.x {
                self.y += row;
                (x, row) = (self.x, style.line_height);
            }
            row = row.max(block.height());
            let (at, width) = (WallPos::new(x, self.y), block.width());
            self.place(block.set_left(), at, width, ink);
            x += width;
        }
        self.y += row;
    }

    /// Sets a text behind an icon and goes on under it; from right to left the icon stands at the right.
    pub fn item(&mut self, icon: Icon, text: &str, style: Style, least_height: f32) {
        const ICON: f32 = 20.0;
        const INDENT: f32 = 30.0;
        let width = self.width - INDENT;
        let block = self.balanced(text, style, width);
        let to_the_right = block.lines.first().is_some_and(|line| line.to_the_right);
        let height = (block.height() + 4.0).max(least_height);
        let top = self.y + (least_height - style.line_height).max(4.0) / 2.0;
        let (icon_x, text_x) = match to_the_right {
            true => (self.right() - ICON / 2.0, self.x),
            false => (self.x + ICON / 2.0, self.x + INDENT),
        };
        let center = WallPos::new(icon_x, top + style.line_height / 2.0);
        self.items.push(Item::Icon { icon, center, size: ICON, ink: Ink::Second });
        self.place(block, WallPos::new(text_x, top), width, Ink::Full);
        self.y += height;
    }

    /// A hairline over the whole width.
    pub fn hairline(&mut self) {
        let rect = WallRect::new(self.x, self.y, self.width, 1.0);
        self.items.push(Item::Sheet { rect, radius: 0.0, fill: Fill::Line });
    }

    /// A box over the whole width, from here down.
    pub fn boxed(&mut self, height: f32, radius: f32, fill: Fill) -> WallRect {
        let rect = WallRect::new(self.x, self.y, self.width, height);
        self.items.push(Item::Sheet { rect, radius, fill });
        rect
    }
}
