//! What something says while the pointer rests on it, everywhere alike: in the colours of the word at the foot of the wall,
//! so that it is seen on paper, panels and dialogs.

use egui::{Align, Frame, Label, Layout, Margin, RectAlign, Response, RichText, Shadow, Tooltip};

use super::style::{font, radius, size};
use crate::layout::text::Weight;
use crate::paint::Theme;

/// From what it is about, in points.
const GAP: f32 = 6.0;
/// Round its words, in points.
const MARGIN: (i8, i8) = (12, 8);
/// Longer ones go on in the next line.
const WIDEST: f32 = 400.0;

/// What can say a word under the pointer.
pub(super) trait HasTooltip {
    /// Says this while the pointer rests on it; those who do not see it get it as its description, if it has none.
    fn tooltip(self, theme: &Theme, text: impl Into<String>) -> Self;

    /// The same beside it: under a row it would cover the next one.
    fn tooltip_beside(self, theme: &Theme, text: impl Into<String>) -> Self;
}

impl HasTooltip for Response {
    fn tooltip(self, theme: &Theme, text: impl Into<String>) -> Self {
        show(self, theme, text.into(), RectAlign::BOTTOM_START)
    }

    fn tooltip_beside(self, theme: &Theme, text: impl Into<String>) -> Self {
        show(self, theme, text.into(), RectAlign::RIGHT)
    }
}

/// Where there is no room on that side it stands on the other one.
fn show(of: Response, theme: &Theme, text: String, side: RectAlign) -> Response {
    // What is only a place on the wall has no node, and gets none by this.
    if of.ctx.has_accesskit_node(of.id) {
        of.ctx.accesskit_node_builder(of.id, |node| {
            if node.description().is_none() {
                node.set_description(text.as_str());
            }
        });
    }
    let mut tooltip = Tooltip::for_enabled(&of).gap(GAP);
    tooltip.popup = tooltip.popup.frame(frame(theme)).align(side);
    tooltip.show(|ui| {
        ui.set_max_width(WIDEST);
        let style = font(size::SMALL, Weight::Medium);
        // Not spread over the line as in a menu.
        let layout = Layout::top_down(Align::Min);
        let words = RichText::new(text).font(style).color(theme.chrome.panel);
        ui.with_layout(layout, |ui| ui.add(Label::new(words)));
    });
    of
}

/// Light on dark, and on a dark ground the reverse.
fn frame(theme: &Theme) -> Frame {
    let shadow = &theme.chrome.card_shadows[1];
    Frame::new()
        .fill(theme.ink)
        .inner_margin(Margin::symmetric(MARGIN.0, MARGIN.1))
        .corner_radius(radius::SMALL)
        .shadow(Shadow {
            offset: [0, shadow.drop as i8],
            blur: shadow.blur as u8,
            spread: 0,
            color: shadow.color,
        })
}
