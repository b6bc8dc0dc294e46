//! Tags on ideas and actions: who, when, how far. Drawn 32 high; a fingertip has 44.

use egui::accesskit::Role;
use egui::{Color32, FontId, Rect, Response, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::super::grounds::card_line;
use super::super::super::pressing::touched;
use super::super::super::style::{font, size};
use super::super::super::widgets::{
    dashed, focus_ring, galley, outline, paint_icon, paint_line, pointed,
};
use crate::layout::text::Weight;
use crate::paint::Theme;

const HEIGHT: f32 = 32.0;
const PADDING: f32 = 12.0;

/// How a tag looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TagLook {
    /// Known and quiet.
    Quiet,
    /// Being tried.
    Current,
    /// Given up.
    Faint,
    /// An idea that became an action.
    Chosen,
    /// Too late (R6).
    Overdue,
    /// Missing: it asks for it (R6).
    Missing,
    /// A person, with a disc before the name.
    Person,
}

/// A tag.
pub(super) struct Tag<'t> {
    /// What it says.
    pub text: &'t str,
    /// Tells it apart from the other tags of its row.
    pub key: &'static str,
    /// What a screen reader says of it.
    pub name: &'t str,
    /// An icon before the words.
    pub icon: Option<(char, FontId)>,
    /// Letters in the disc of a person.
    pub initials: &'t str,
    /// How it looks.
    pub look: TagLook,
    /// It is a switch, and whether it is on.
    pub is_on: Option<bool>,
}

impl<'t> Tag<'t> {
    /// A tag of words alone.
    pub fn new(key: &'static str, (text, name): (&'t str, &'t str), look: TagLook) -> Self {
        Self { text, key, name, icon: None, initials: "", look, is_on: None }
    }

    /// How wide it is, in points.
    pub fn width(&self, ui: &Ui) -> f32 {
        let words = galley(ui, self.text, self.font(), Color32::PLACEHOLDER).size().x;
        match self.look {
            TagLook::Person => HEIGHT + 8.0 + words,
            // An icon alone.
            _ if self.text.is_empty() => 44.0,
            _ => words + 2.0 * PADDING + if self.icon.is_some() { 22.0 } else { 0.0 },
        }
    }

    fn font(&self) -> FontId {
        match self.look {
            TagLook::Person => font(size::SMALL, Weight::Medium),
            _ => font(size::TINY, Weight::Medium),
        }
    }

    /// Shows it in the middle of the place that is pressed.
    pub fn show(&self, ui: &Ui, theme: &Theme, place: Rect, sense: Sense) -> Response {
        let response = ui.interact(place, ui.scope_id().with(("tag", self.key)), sense);
        let role = if sense.senses_click() { Role::Button } else { Role::Label };
        response.widget_info(|| match self.is_on {
            Some(is_on) => WidgetInfo::selected(Role::CheckBox, true, is_on, self.name),
            None => WidgetInfo::labeled(role, true, self.name),
        });
        pointed(ui, &response);
        let rect = Rect::from_center_size(place.center(), vec2(place.width(), HEIGHT));
        let hovers = response.hovered() && sense.senses_click();
        let (fill, ink) = colors(theme, self.look);
        let fill = if hovers { touched(theme, fill) } else { fill };
        let mut left = rect.left() + PADDING;
        if self.look == TagLook::Person {
            if hovers {
                ui.painter().rect_filled(
                    rect.expand(2.0),
                    HEIGHT / 2.0 + 2.0,
                    theme.chrome.hovered,
                );
            }
            let disc = pos2(rect.left() + HEIGHT / 2.0, rect.center().y);
            ui.painter().circle_filled(disc, HEIGHT / 2.0, theme.ink2);
            let style = font(size::TINY, Weight::Bold);
            let letters = galley(ui, self.initials, style, theme.chrome.panel);
            let at = disc - letters.size() / 2.0;
            ui.painter().galley(at, letters, theme.chrome.panel);
            left = rect.left() + HEIGHT + 8.0;
        } else {
            ui.painter().rect_filled(rect, HEIGHT / 2.0, fill);
            if self.look != TagLook::Missing {
                let line = card_line(theme);
                outline(ui, rect, HEIGHT / 2.0, line.width, line.color);
            }
        }
        if self.look == TagLook::Missing {
            dashed(ui, theme, rect, HEIGHT / 2.0, theme.chrome.accent);
        }
        if let Some((icon, style)) = &self.icon {
            let x = if self.text.is_empty() { rect.center().x } else { left + 8.0 };
            paint_icon(ui, pos2(x, rect.center().y), *icon, style.clone(), ink);
            left += 22.0;
        }
        let room = rect.right() - left;
        paint_line(ui, pos2(left, rect.center().y), self.text, self.font(), ink, room);
        focus_ring(ui, &response.clone().with_new_rect(rect), HEIGHT / 2.0, theme);
        response
    }
}

/// Ground and ink.
fn colors(theme: &Theme, look: TagLook) -> (Color32, Color32) {
    let chrome = &theme.chrome;
    match look {
        TagLook::Quiet => (chrome.sunk, theme.ink2),
        TagLook::Faint => (chrome.sunk, theme.ink3),
        TagLook::Current => (chrome.accent_soft, chrome.accent_ink),
        TagLook::Chosen => (chrome.ok_soft, chrome.ok),
        TagLook::Overdue => (chrome.sunk, theme.late_words),
        TagLook::Missing => (Color32::TRANSPARENT, chrome.accent_ink),
        TagLook::Person => (Color32::TRANSPARENT, theme.ink),
    }
}
