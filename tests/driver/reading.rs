//! What is on the screen, as assistive technology finds it.

use egui::accesskit::Role;
use egui::{Pos2, Rect};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::Driver;

impl Driver {
    /// True if something with this role and name is there.
    pub fn has(&self, role: Role, name: &str) -> bool {
        self.harness.query_all_by_role(role).any(|node| {
            let node = node.accesskit_node();
            node.label().as_deref() == Some(name) || node.value().as_deref() == Some(name)
        })
    }

    /// The description of a note, as a screen reader has it.
    pub fn description(&self, text: &str) -> String {
        let node = self.harness.get_by_role_and_label(Role::ListItem, text);
        node.accesskit_node().description().unwrap_or_default()
    }

    /// The description of anything.
    #[track_caller]
    pub fn described(&self, role: Role, name: &str) -> String {
        let node = self.harness.get_by_role_and_label(role, name);
        node.accesskit_node().description().unwrap_or_default()
    }

    /// The description of the first of several of one name.
    #[track_caller]
    pub fn described_first(&self, role: Role, name: &str) -> String {
        let mut all = self.harness.get_all_by_role_and_label(role, name);
        let first = all.next().unwrap();
        first.accesskit_node().description().unwrap_or_default()
    }

    /// What the clock of the station says.
    pub fn clock(&self) -> String {
        let names = ["Start the timer", "Pause the timer", "Time is up"];
        let clock = names.into_iter().find(|name| self.has(Role::Button, name)).unwrap();
        self.described(Role::Button, clock)
    }

    /// The middle of what has this role and name.
    #[track_caller]
    pub fn place(&self, role: Role, name: &str) -> Pos2 {
        self.harness.get_by_role_and_label(role, name).rect().center()
    }

    /// The bounds of what has this role and name.
    #[track_caller]
    pub fn bounds(&self, role: Role, name: &str) -> Rect {
        self.harness.get_by_role_and_label(role, name).rect()
    }

    /// The names and bounds of all that have this role.
    pub fn all(&self, role: Role) -> Vec<(String, Rect)> {
        let all = self.harness.query_all_by_role(role);
        all.map(|node| (node.accesskit_node().label().unwrap_or_default(), node.rect())).collect()
    }

    /// The whole window.
    pub fn window(&self) -> Rect {
        self.harness.ctx.content_rect()
    }

    /// True if something on the screen says this, among other words.
    pub fn has_text(&self, words: &str) -> bool {
        self.harness.query_all_by_label_contains(words).next().is_some()
    }

    /// True if a screen reader was told this.
    pub fn says(&self, words: &str) -> bool {
        self.has(Role::Label, words)
    }

    /// The status line.
    pub fn status(&self) -> String {
        let node = self.harness.get_by_role(Role::Status);
        node.accesskit_node().label().unwrap_or_default()
    }
}
