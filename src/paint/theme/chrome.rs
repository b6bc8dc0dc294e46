//! The colours of the window round the wall (tokens 1.1 and 1.2).

use egui::epaint::Color32;

use super::{BLACK, SHADOW_HUE, Shadow, WHITE, rgb, shade, shadows};

/// The colours of the window round the wall.
#[derive(Clone, Debug)]
pub struct Chrome {
    /// Top bar, side panel, status line.
    pub panel: Color32,
    /// Cards, the current tab, fields.
    pub raised: Color32,
    /// Tracks, quiet buttons, chips.
    pub sunk: Color32,
    /// Under the pointer, where there was no ground before.
    pub hovered: Color32,
    /// On `raised`, under the pointer: a menu's row.
    pub lit: Color32,
    /// Hairlines.
    pub line: Color32,
    /// The same on `raised`, and round it.
    pub raised_line: Color32,
    /// Outlines of fields and counters.
    pub edge: Color32,
    /// The one main button, the current step, selection, caret, focus, drop target.
    pub accent: Color32,
    /// Text on it.
    pub on_accent: Color32,
    /// A question card, something chosen.
    pub accent_soft: Color32,
    /// What is left of a bar or a ring that fills.
    pub accent_rest: Color32,
    /// Words in the accent's colour.
    pub accent_ink: Color32,
    /// An idea that was chosen, and nothing else.
    pub ok: Color32,
    /// Behind it.
    pub ok_soft: Color32,
    /// Words and icons of what cannot be pressed.
    pub disabled: Color32,
    /// Behind dialogs.
    pub scrim: Color32,
    /// Grounds look all alike and are told apart by outlines: there are no shadows, and what is chosen has the accent
    /// round it (tokens 1.1, high contrast).
    pub has_outlines: bool,
    /// Shadows of raised segments and cards.
    pub card_shadows: [Shadow; 2],
    /// Shadows of a note under the pointer, and of the quick-add bar.
    pub hover_shadows: [Shadow; 2],
    /// Shadows of a note under the finger.
    pub lifted_shadows: [Shadow; 2],
    /// Shadows of dialogs and menus.
    pub dialog_shadows: [Shadow; 2],
}

impl Chrome {
    pub(super) fn light() -> Self {
        Self {
            panel: rgb(0x00FF_FDFA),
            raised: rgb(WHITE),
            sunk: rgb(0x00F3_EEE5),
            hovered: rgb(0x00F3_EEE5),
            lit: rgb(0x00F3_EEE5),
            line: rgb(0x00E3_DCCF),
            raised_line: rgb(0x00E3_DCCF),
            edge: rgb(0x0095_8B7B),
            accent: rgb(0x002B_49C6),
            on_accent: rgb(WHITE),
            accent_soft: rgb(0x00E7_EBFB),
            accent_rest: rgb(0x00C9_D1F2),
            accent_ink: rgb(0x002B_49C6),
            ok: rgb(0x001F_6B4E),
            ok_soft: rgb(0x00E1_F1E8),
            disabled: rgb(0x00CF_C6B5),
            scrim: shade(0x001F_1B16, 40),
            has_outlines: false,
            card_shadows: shadows(SHADOW_HUE, (1.0, 2.0, 8), (6.0, 20.0, 10)),
            hover_shadows: shadows(SHADOW_HUE, (2.0, 4.0, 16), (8.0, 20.0, 16)),
            lifted_shadows: shadows(SHADOW_HUE, (4.0, 8.0, 16), (18.0, 40.0, 26)),
            dialog_shadows: shadows(SHADOW_HUE, (4.0, 8.0, 16), (24.0, 64.0, 30)),
        }
    }

    pub(super) fn dark() -> Self {
        Self {
            panel: rgb(0x002A_2723),
            raised: rgb(0x0037_332E),
            sunk: rgb(0x0021_1F1B),
            hovered: rgb(0x0021_1F1B),
            lit: rgb(0x0046_413B),
            line: rgb(0x003D_3832),
            raised_line: rgb(0x0051_4B43),
            edge: rgb(0x0085_7C70),
            accent: rgb(0x0093_A9FF),
            on_accent: rgb(0x0014_1A36),
            accent_soft: rgb(0x002D_3350),
            accent_rest: rgb(0x0043_4B70),
            accent_ink: rgb(0x00A9_BAFF),
            ok: rgb(0x007C_CBA5),
            ok_soft: rgb(0x0020_382D),
            disabled: rgb(0x0057_5047),
            scrim: shade(BLACK, 60),
            has_outlines: false,
            card_shadows: shadows(BLACK, (1.0, 2.0, 40), (6.0, 20.0, 35)),
            hover_shadows: shadows(BLACK, (2.0, 4.0, 50), (8.0, 20.0, 45)),
            lifted_shadows: shadows(BLACK, (4.0, 8.0, 50), (18.0, 40.0, 60)),
            dialog_shadows: shadows(BLACK, (4.0, 8.0, 60), (24.0, 64.0, 70)),
        }
    }

    pub(super) fn high_contrast() -> Self {
        let none = [Shadow { drop: 0.0, blur: 0.0, color: Color32::TRANSPARENT }; 2];
        Self {
            panel: rgb(WHITE),
            raised: rgb(WHITE),
            sunk: rgb(WHITE),
            hovered: rgb(0x00E6_E6E6),
            lit: rgb(0x00E6_E6E6),
            line: rgb(BLACK),
            raised_line: rgb(BLACK),
            edge: rgb(BLACK),
            accent: rgb(0x0000_33CC),
            on_accent: rgb(WHITE),
            accent_soft: rgb(WHITE),
            accent_rest: rgb(0x009F_B2F0),
            accent_ink: rgb(0x0000_33CC),
            ok: rgb(0x001F_6B4E),
            ok_soft: rgb(WHITE),
            disabled: rgb(0x0076_7676),
            scrim: shade(BLACK, 70),
            has_outlines: true,
            card_shadows: none,
            hover_shadows: none,
            lifted_shadows: none,
            dialog_shadows: none,
        }
    }
}
