//! What was shown in windows of other sizes, to be shown again when the window has such a size again.

use std::sync::Arc;

use super::camera::Outlook;
use super::{Shown, View};
use crate::layout::Flow;
use crate::model::{Date, Wall};

/// The wall as it was shown in a window of another size.
pub(super) struct Left {
    shown: Shown,
    flow: Flow,
    outlook: Outlook,
}

impl View {
    /// A window that has a size again which it had before, as after presenting, shows the same wall as it did then: the
    /// room knows it so.
    pub(super) fn come_back(&mut self, wall: &Arc<Wall>, today: Date) {
        /// A window passes a few sizes on its way.
        const MOST: usize = 4;
        let area = self.area.size();
        let Some(shown) = self.shown.as_ref().filter(|shown| shown.area != area) else { return };
        let left = Left { shown: shown.clone(), flow: self.flow, outlook: self.outlook() };
        let is_then = |left: &Left| left.shown.area == area;
        let then = self.left.iter().position(is_then).map(|place| self.left.remove(place));
        self.left.retain(|other| other.shown.area != left.shown.area);
        self.left.push(left);
        let surplus = self.left.len().saturating_sub(MOST);
        self.left.drain(..surplus);
        let is_same =
            |then: &Left| Arc::ptr_eq(&then.shown.wall, wall) && then.shown.today == today;
        if let Some(then) = then.filter(is_same).filter(|_| self.texts.written.is_none()) {
            self.flow = then.flow;
            self.shown = Some(then.shown);
            self.look_again(then.outlook);
        }
    }
}
