//! How what can be pressed answers to the pointer over it, and to being pressed.

use egui::{Color32, Response};

use crate::paint::Theme;

/// Outlines under the pointer in high contrast, where shades hardly tell anything: so much wider than at rest, in points.
const WIDER: f32 = 1.5;

/// What the pointer or a finger does to something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Touch {
    /// Nothing.
    Away,
    /// The pointer is over it.
    Over,
    /// It is held down.
    Pressed,
}

impl Touch {
    /// To this, if it can be pressed.
    pub fn of(response: &Response) -> Self {
        match response.sense.senses_click() {
            true if response.is_pointer_button_down_on() => Self::Pressed,
            true if response.hovered() => Self::Over,
            _ => Self::Away,
        }
    }

    /// The fill of something so touched.
    pub fn fill(self, theme: &Theme, fill: Color32) -> Color32 {
        match self {
            Self::Away => fill,
            Self::Over => touched(theme, fill),
            Self::Pressed => pressed(theme, fill),
        }
    }

    /// The width of its outline, where it has one.
    pub fn line(self, theme: &Theme, width: f32) -> f32 {
        let is_wider = theme.chrome.has_outlines && self != Self::Away;
        if is_wider { width + WIDER } else { width }
    }
}

impl From<&Response> for Touch {
    fn from(response: &Response) -> Self {
        Self::of(response)
    }
}

impl From<bool> for Touch {
    fn from(is_over: bool) -> Self {
        if is_over { Self::Over } else { Self::Away }
    }
}

/// A fill under the pointer: a touch of the ink over it.
pub(super) fn touched(theme: &Theme, fill: Color32) -> Color32 {
    let chrome = &theme.chrome;
    if fill == Color32::TRANSPARENT || (chrome.has_outlines && fill == chrome.raised) {
        chrome.hovered
    } else if fill == chrome.raised {
        // As warm as everything else.
        chrome.sunk
    } else {
        fill.lerp_to_gamma(theme.ink, if chrome.has_outlines { 0.3 } else { 0.07 })
    }
}

/// A fill that is held down: as if it were chosen already.
fn pressed(theme: &Theme, fill: Color32) -> Color32 {
    let chrome = &theme.chrome;
    if fill == chrome.accent {
        fill.lerp_to_gamma(theme.ink, if chrome.has_outlines { 0.5 } else { 0.2 })
    } else if fill == chrome.accent_soft || chrome.has_outlines {
        chrome.accent_rest
    } else {
        chrome.accent_soft
    }
}
