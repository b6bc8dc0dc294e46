//! The window's look from the tokens: sizes, and the library's own style bent to them (tokens 2, 3 and 9).

use std::sync::Arc;

use egui::style::{ScrollStyle, Selection, WidgetVisuals, Widgets};
use egui::{
    Color32, Context, CornerRadius, FontFamily, FontId, Margin, Stroke, Style, TextStyle, Visuals,
    epaint::FontColorTransferFunction, vec2,
};

use super::grounds::card_line;
use super::motion::APPEAR;
use crate::layout::{CURVE_HEIGHT, LOW_CURVE_HEIGHT};
use crate::paint::{Theme, bold, medium, regular};

/// Sizes of the window's texts, in points (tokens 2).
pub mod size {
    /// Titles of dialogs.
    pub const H1: f32 = 26.0;
    /// Stage names, dialog texts.
    pub const H2: f32 = 22.0;
    /// The moment a panel is about, and ranks.
    pub const LARGE: f32 = 20.0;
    /// The wall's title in the top bar, and headlines of cards.
    pub const TITLE: f32 = 19.0;
    /// Counts, and what they count.
    pub const COUNT: f32 = 18.0;
    /// What stands on cards and in slots.
    pub const CARD: f32 = 17.0;
    /// Panel sections.
    pub const H3: f32 = 17.0;
    /// Fields and sentences.
    pub const BODY: f32 = 16.0;
    /// Buttons, chips and tabs.
    pub const LABEL: f32 = 16.0;
    /// Captions and the status line.
    pub const SMALL: f32 = 15.0;
    /// Tags and subtitles.
    pub const TINY: f32 = 14.0;
    /// Where nothing larger fits: nothing is painted smaller.
    pub const LEAST: f32 = 12.0;
    /// Icons in buttons and rows.
    pub const ICON: f32 = 22.0;
}

/// Corner radii, in points (tokens 3).
pub mod radius {
    /// What is drawn small: sheets in a choice, bands on a map.
    pub const FINE: f32 = 2.0;
    /// A key's cap.
    pub const KEY: f32 = 6.0;
    /// A note, as paper is cut.
    pub const NOTE: f32 = 3.0;
    /// A segment inside a track.
    pub const SMALL: f32 = 8.0;
    /// Buttons and fields.
    pub const FIELD: f32 = 10.0;
    /// Tracks and counters.
    pub const CHIP: f32 = 12.0;
    /// Cards and slots.
    pub const CARD: f32 = 14.0;
    /// The quick-add bar.
    pub const DOCK: f32 = 18.0;
    /// Dialogs.
    pub const DIALOG: f32 = 20.0;
}

/// How the window is divided, by its size (tokens 5).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// Height of the top bar.
    pub top_bar: f32,
    /// Width of the side panel; `None` where it lies over the wall.
    pub panel: Option<f32>,
    /// Inside the side panel.
    pub panel_padding: f32,
    /// From the window's edge to the wall.
    pub margin: f32,
    /// Above the wall.
    pub wall_top: f32,
    /// Between a wall that is all in view and what stands under it.
    pub wall_foot: f32,
    /// Height of the quick-add bar.
    pub dock: f32,
    /// Between it and the status line.
    pub dock_foot: f32,
    /// Height of the status line.
    pub status: f32,
    /// Size of the question.
    pub question: f32,
    /// Parked notes are shown as slips, not only counted.
    pub has_slips: bool,
    /// Find has a button of its own in the top bar, not only a row of the menu.
    pub has_find_button: bool,
    /// All tabs show their words, not only the current one.
    pub has_tab_words: bool,
    /// Height of the experience curve under the wall.
    pub curve: f32,
    /// The question card shows the question only, so that the station's tool has room.
    pub is_low: bool,
}

impl Measures {
    /// For a window of this size, in points.
    pub fn of(width: f32, height: f32) -> Self {
        let is_wide = width >= 1440.0;
        let is_low = height < 700.0 || (width < 1440.0 && height < 800.0);
        Self {
            top_bar: 64.0,
            panel: match width {
                width if width >= 2400.0 => Some(480.0),
                width if width >= 1760.0 => Some(400.0),
                width if width >= 1440.0 => Some(360.0),
                width if width >= 1200.0 => Some(296.0),
                _ => None,
            },
            panel_padding: if is_wide { 24.0 } else { 20.0 },
            margin: if is_wide { 32.0 } else { 20.0 },
            wall_top: if is_wide { 24.0 } else { 10.0 },
            wall_foot: if is_wide { 16.0 } else { 12.0 },
            dock: if is_wide { 72.0 } else { 48.0 },
            dock_foot: if is_wide { 24.0 } else { 10.0 },
            status: if is_wide { 44.0 } else { 36.0 },
            question: if width >= 1760.0 { 27.0 } else { 22.0 },
            has_slips: width >= 1760.0,
            has_find_button: is_wide,
            has_tab_words: width >= 1200.0,
            curve: if is_low { LOW_CURVE_HEIGHT } else { CURVE_HEIGHT },
            is_low,
        }
    }
}

/// A window so high has room for what is folded away or smaller elsewhere, in points.
pub const ROOMY: f32 = 900.0;

/// Width of the side panel where it lies over the wall.
pub const DRAWER: f32 = 320.0;

/// A font of the program's family.
pub fn font(size: f32, weight: crate::layout::text::Weight) -> FontId {
    FontId::new(size, crate::paint::family(weight))
}

/// Bends the library's style to the tokens.
pub fn apply(context: &Context, theme: &Theme, reduced_motion: bool) {
    let mut style = style(theme);
    style.animation_time = if reduced_motion { 0.0 } else { APPEAR as f32 };
    let style = Arc::new(style);
    context.all_styles_mut(|own| *own = (*style).clone());
}

fn style(theme: &Theme) -> Style {
    let mut style = Style { visuals: visuals(theme), ..Style::default() };
    let text = |size: f32, family: FontFamily| FontId::new(size, family);
    style.text_styles = [
        (TextStyle::Small, text(size::SMALL, regular())),
        (TextStyle::Body, text(size::BODY, regular())),
        (TextStyle::Button, text(size::LABEL, medium())),
        (TextStyle::Heading, text(size::H2, bold())),
        (TextStyle::Monospace, text(size::BODY, medium())),
    ]
    .into();
    style.spacing.item_spacing = vec2(12.0, 8.0);
    style.spacing.button_padding = vec2(14.0, 8.0);
    style.spacing.interact_size = vec2(44.0, 44.0);
    style.spacing.window_margin = Margin::same(32);
    style.spacing.menu_margin = Margin::same(8);
    style.spacing.scroll = ScrollStyle {
        // In the panel's own padding, beside what it scrolls.
        bar_width: 6.0,
        floating_width: 3.0,
        bar_inner_margin: 4.0,
        // A quiet handle of ink, without a track, that is still found (3:1).
        foreground_color: true,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        dormant_handle_opacity: 0.5,
        active_handle_opacity: 0.6,
        interact_handle_opacity: 0.8,
        ..ScrollStyle::thin()
    };
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.6;
    style
}

fn visuals(theme: &Theme) -> Visuals {
    let chrome = &theme.chrome;
    let mut visuals = if theme.is_dark() { Visuals::dark() } else { Visuals::light() };
    let widget = |fill: Color32, line: Stroke| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: line,
        corner_radius: CornerRadius::from(radius::FIELD),
        fg_stroke: Stroke::new(1.5, theme.ink),
        expansion: 0.0,
    };
    let edge = Stroke::new(1.5, chrome.edge);
    visuals.widgets = Widgets {
        noninteractive: widget(chrome.panel, Stroke::new(1.0, chrome.line)),
        inactive: widget(chrome.raised, edge),
        hovered: widget(chrome.sunk, edge),
        active: widget(chrome.accent_soft, Stroke::new(1.5, chrome.accent)),
        open: widget(chrome.sunk, edge),
    };
    // What lies behind a dialog is veiled by the scrim, not washed out besides.
    visuals.disabled_alpha = 1.0;
    visuals.override_text_color = Some(theme.ink);
    visuals.weak_text_color = Some(theme.ink3);
    visuals.warn_fg_color = theme.late_words;
    visuals.error_fg_color = theme.late_words;
    visuals.code_bg_color = chrome.sunk;
    visuals.striped = false;
    visuals.selection = Selection {
        bg_fill: chrome.accent.gamma_multiply(0.3),
        stroke: Stroke::new(2.0, chrome.accent),
    };
    visuals.text_cursor.stroke = Stroke::new(2.0, chrome.accent);
    // Nothing moves, and nothing is painted, while nobody does anything.
    visuals.text_cursor.blink = false;
    visuals.panel_fill = chrome.panel;
    // Menus; dialogs have a frame of their own.
    visuals.window_fill = chrome.raised;
    visuals.extreme_bg_color = chrome.raised;
    visuals.faint_bg_color = chrome.sunk;
    visuals.window_stroke = match chrome.has_outlines {
        true => card_line(theme),
        false => Stroke::new(1.0, chrome.raised_line),
    };
    visuals.window_corner_radius = CornerRadius::from(radius::DIALOG);
    visuals.menu_corner_radius = CornerRadius::from(radius::CARD);
    let shadow = &chrome.dialog_shadows[1];
    let shadow = egui::Shadow {
        offset: [0, shadow.drop as i8],
        blur: shadow.blur as u8,
        spread: 0,
        color: shadow.color,
    };
    visuals.window_shadow = shadow;
    visuals.popup_shadow = shadow;
    visuals.text_options.color_transfer_function = FontColorTransferFunction::Off;
    visuals
}
