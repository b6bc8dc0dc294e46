//! Every colour, in one place (tokens 1). No other file holds a colour literal; a test sees to it.

use egui::epaint::Color32;

use super::icons;
use crate::layout::TypeLook;
use crate::model::{BuiltInType, ContactType, FillColor, Verdict};

/// The colours of a wall, for one ground.
#[derive(Clone, Debug)]
pub struct Theme {
    /// Behind the bands.
    pub ground: Color32,
    /// A stage's sheet.
    pub band: Color32,
    /// Its outline.
    pub band_line: Color32,
    /// Dashed "empty" outlines.
    pub dashed: Color32,
    /// The timeline and its beads.
    pub axis: Color32,
    /// Inside a bead.
    pub bead: Color32,
    /// Text that is read first.
    pub ink: Color32,
    /// Text that is read second.
    pub ink2: Color32,
    /// Captions and counts.
    pub ink3: Color32,
    /// Text and marks on notes.
    pub note_ink: Color32,
    /// A rank sticker.
    pub badge: Color32,
    /// The numeral on it.
    pub on_badge: Color32,
    /// A priority's frame.
    pub priority_frame: Color32,
    /// Round every sticker.
    pub ring: Color32,
    /// A sticker's icon.
    pub on_ring: Color32,
    /// The mark of a hint, on the ring's colour.
    pub hint: Color32,
    /// A note without a type.
    pub no_type: Color32,
    /// Its hatch.
    pub no_type_hatch: Color32,
    /// Something is late.
    pub overdue: Color32,
    /// An icon on `overdue`.
    pub on_overdue: Color32,
    /// Words that say something is late.
    pub late_words: Color32,
    /// A box on a card, on paper.
    pub card_box: Color32,
    /// Shadows of a resting note: the contact one and the wide one.
    pub note_shadows: [Shadow; 2],
    /// What stands round the wall in the window.
    pub chrome: Chrome,
    /// Whether notes glow less, as on a dark ground.
    notes_dimmed: bool,
    verdicts: [VerdictColors; 3],
}

/// The colours of the window round the wall (tokens 1.1 and 1.2).
#[derive(Clone, Debug)]
pub struct Chrome {
    /// Top bar, side panel, status line.
    pub panel: Color32,
    /// Cards, the current tab, fields.
    pub raised: Color32,
    /// Tracks, quiet buttons, chips.
    pub sunk: Color32,
    /// Hairlines.
    pub line: Color32,
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
    /// Behind dialogs.
    pub scrim: Color32,
    /// Shadows of raised segments and cards.
    pub card_shadows: [Shadow; 2],
    /// Shadows of a note under the pointer, and of the quick-add bar.
    pub hover_shadows: [Shadow; 2],
    /// Shadows of a note under the finger.
    pub lifted_shadows: [Shadow; 2],
    /// Shadows of dialogs and menus.
    pub dialog_shadows: [Shadow; 2],
}

/// One layer of a shadow.
#[derive(Clone, Copy, Debug)]
pub struct Shadow {
    /// How far it falls, in u.
    pub drop: f32,
    /// How soft it is, in u.
    pub blur: f32,
    /// Its colour.
    pub color: Color32,
}

/// A verdict's colours.
#[derive(Clone, Copy, Debug)]
pub struct VerdictColors {
    /// The disc, and the pill on a note.
    pub disc: Color32,
    /// The face on the disc, and the word on the pill.
    pub on_disc: Color32,
    /// The face in a pill's pale disc.
    pub in_pill: Color32,
    /// Behind the chosen face.
    pub soft: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

/// A shadow colour: premultiplied, `alpha` in percent.
const fn shade(hex: u32, percent: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    let alpha = (255 * percent + 50) / 100;
    Color32::from_rgba_premultiplied(
        (red as u32 * alpha / 255) as u8,
        (green as u32 * alpha / 255) as u8,
        (blue as u32 * alpha / 255) as u8,
        alpha as u8,
    )
}

const SHADOW_HUE: u32 = 0x003A_2C14;
const BLACK: u32 = 0;

/// Fills in key order: the six built-in types, then those handed to own types (tokens 1.3).
const FILLS: [u32; 12] = [
    0x00FF_DF72,
    0x0088_D8FB,
    0x00B3_A3F3,
    0x00E2_9C7E,
    0x00A4_EBB6,
    0x00F5_B3D1,
    0x007F_BDB2,
    0x00DA_B153,
    0x0080_9BD4,
    0x009F_A548,
    0x00D0_7CB8,
    0x00E6_E2DC,
];

const fn verdict_colors(disc: u32, on_disc: u32, in_pill: u32, soft: u32) -> VerdictColors {
    VerdictColors { disc: rgb(disc), on_disc: rgb(on_disc), in_pill: rgb(in_pill), soft: rgb(soft) }
}

const VERDICTS: [VerdictColors; 3] = [
    verdict_colors(0x00A6_1B13, 0x00FF_FFFF, 0x00A6_1B13, 0x00FB_E7E3),
    verdict_colors(0x0067_7181, 0x00FF_FFFF, 0x004C_5564, 0x00E8_EBEF),
    verdict_colors(0x00F5_BC2B, 0x001F_1B16, 0x001F_1B16, 0x00FF_F2CC),
];

/// Discs of faces on a dark ground; the pills on notes keep the light ones.
const DARK_DISCS: [Color32; 3] = [rgb(0x00D0_392E), rgb(0x007D_8797), rgb(0x00F5_BC2B)];

/// The words of verdicts on light paper, and on dark.
const VERDICT_WORDS: [Color32; 3] = [rgb(0x00A3_2019), rgb(0x004C_5564), rgb(0x007A_5200)];
const DARK_VERDICT_WORDS: [Color32; 3] = [rgb(0x00FF_9C90), rgb(0x00BC_C6D4), rgb(0x00FF_D566)];

/// Behind the chosen face on a dark ground.
const DARK_SOFT: [Color32; 3] = [rgb(0x004A_2622), rgb(0x0034_3A42), rgb(0x0046_3813)];

/// A shadow of two layers, each its drop, blur and alpha in percent.
const fn shadows(hue: u32, contact: (f32, f32, u32), ambient: (f32, f32, u32)) -> [Shadow; 2] {
    [
        Shadow { drop: contact.0, blur: contact.1, color: shade(hue, contact.2) },
        Shadow { drop: ambient.0, blur: ambient.1, color: shade(hue, ambient.2) },
    ]
}

/// The colours that own types choose from: told apart by colour-blind eyes as far as twelve can be (tokens 1.3).
pub fn own_colors() -> Vec<FillColor> {
    let color = |hex: &u32| {
        let [_, red, green, blue] = hex.to_be_bytes();
        FillColor([red, green, blue])
    };
    FILLS[BuiltInType::ALL.len()..].iter().map(color).collect()
}

/// The colour and the mark for a new own type: the next of the palette that no type of the wall has. With more types
/// than colours, colours come again, but with other marks.
pub fn own_type_look(types: &[ContactType]) -> (FillColor, &'static str) {
    let own = types.iter().filter(|kind| kind.built_in().is_none());
    let palette = own_colors();
    let uses = |color: &FillColor| own.clone().filter(|kind| kind.color == Some(*color)).count();
    let (place, color) = palette
        .iter()
        .copied()
        .enumerate()
        .min_by_key(|(_, color)| uses(color))
        .unwrap_or_default();
    let mark = if uses(&color) == 0 { place } else { palette.len() + own.count() };
    (color, icons::own_mark(mark))
}

impl Theme {
    /// The photo's colours: light paper (tokens 1.5).
    pub fn paper() -> Self {
        Self {
            ground: rgb(0x00F6_F1E7),
            band: rgb(0x00FF_FCF6),
            band_line: rgb(0x00E6_DDCC),
            dashed: rgb(0x00CF_C6B5),
            axis: rgb(0x008F_8575),
            bead: rgb(0x00FF_FDFA),
            ink: rgb(0x001F_1B16),
            ink2: rgb(0x0057_5046),
            ink3: rgb(0x006E_665A),
            note_ink: rgb(0x001F_1B16),
            badge: rgb(0x001F_1B16),
            on_badge: rgb(0x00FF_FDFA),
            priority_frame: rgb(0x001F_1B16),
            ring: rgb(0x00FF_FDFA),
            on_ring: rgb(0x001F_1B16),
            hint: rgb(0x002B_49C6),
            no_type: rgb(0x00FF_FDFA),
            no_type_hatch: rgb(0x00EF_E9DE),
            overdue: rgb(0x00A6_1B13),
            on_overdue: rgb(0x00FF_FFFF),
            late_words: rgb(0x00A6_1B13),
            card_box: rgb(0x00F3_EDE1),
            note_shadows: shadows(SHADOW_HUE, (1.0, 2.0, 16), (3.0, 8.0, 12)),
            chrome: Chrome::light(),
            notes_dimmed: false,
            verdicts: VERDICTS,
        }
    }

    /// The dark photo, for those who ask for it.
    pub fn dark() -> Self {
        Self {
            ground: rgb(0x001C_1A17),
            band: rgb(0x0026_2320),
            band_line: rgb(0x0035_312C),
            dashed: rgb(0x0057_5047),
            axis: rgb(0x0085_7C70),
            bead: rgb(0x0037_332E),
            ink: rgb(0x00F4_EFE6),
            ink2: rgb(0x00C9_C1B4),
            ink3: rgb(0x00A8_9F91),
            priority_frame: rgb(0x00FF_FDFA),
            late_words: rgb(0x00FF_9C90),
            card_box: rgb(0x0037_332E),
            no_type: rgb(0x00EB_E9E6),
            no_type_hatch: rgb(0x00DC_D7CC),
            note_shadows: shadows(BLACK, (1.0, 2.0, 50), (3.0, 8.0, 35)),
            chrome: Chrome::dark(),
            notes_dimmed: true,
            ..Self::paper()
        }
    }

    /// The window's colours in the light.
    pub fn light_screen() -> Self {
        Self {
            ground: rgb(0x00ED_E7DB),
            band: rgb(0x00F7_F3EB),
            band_line: rgb(0x00E2_DACA),
            ..Self::paper()
        }
    }

    /// The window's colours in the dark.
    pub fn dark_screen() -> Self {
        Self::dark()
    }

    /// The disc of a verdict's face.
    pub fn face_disc(&self, verdict: Verdict) -> Color32 {
        let place = Verdict::ALL.iter().position(|other| *other == verdict).unwrap_or(0);
        if self.notes_dimmed { DARK_DISCS[place] } else { VERDICTS[place].disc }
    }

    /// The word of a verdict, on a card or a sheet.
    pub fn verdict_word(&self, verdict: Verdict) -> Color32 {
        let place = Verdict::ALL.iter().position(|other| *other == verdict).unwrap_or(0);
        if self.notes_dimmed { DARK_VERDICT_WORDS[place] } else { VERDICT_WORDS[place] }
    }

    /// Behind the face of a verdict that is chosen.
    pub fn verdict_soft(&self, verdict: Verdict) -> Color32 {
        let place = Verdict::ALL.iter().position(|other| *other == verdict).unwrap_or(0);
        if self.notes_dimmed { DARK_SOFT[place] } else { VERDICTS[place].soft }
    }

    /// True where the ground is dark.
    pub fn is_dark(&self) -> bool {
        self.notes_dimmed
    }

    /// The paper of a note of this type; `None` is no type yet.
    pub fn fill(&self, look: Option<&TypeLook>) -> Color32 {
        let Some(look) = look else { return self.no_type };
        let fill = match (look.built_in, look.color) {
            (Some(kind), _) => rgb(FILLS[built_in_place(kind)]),
            (None, Some(color)) => {
                let [red, green, blue] = color.0;
                Color32::from_rgb(red, green, blue)
            }
            (None, None) => {
                let own = BuiltInType::ALL.len();
                rgb(FILLS[own + look.own_place % (FILLS.len() - own)])
            }
        };
        if self.notes_dimmed { dimmed(fill) } else { fill }
    }

    /// The strip at a note's head: the fill under a touch of ink.
    pub fn strip(&self, fill: Color32) -> Color32 {
        const INK_SHARE: f32 = 0.07;
        let mix = |paper: u8, ink: u8| {
            (f32::from(paper) * (1.0 - INK_SHARE) + f32::from(ink) * INK_SHARE).round() as u8
        };
        let ink = self.note_ink;
        Color32::from_rgb(mix(fill.r(), ink.r()), mix(fill.g(), ink.g()), mix(fill.b(), ink.b()))
    }

    /// A verdict's colours.
    pub fn verdict(&self, verdict: Verdict) -> VerdictColors {
        match verdict {
            Verdict::Miserable => self.verdicts[0],
            Verdict::Neutral => self.verdicts[1],
            Verdict::Magical => self.verdicts[2],
        }
    }
}

impl Chrome {
    fn light() -> Self {
        Self {
            panel: rgb(0x00FF_FDFA),
            raised: rgb(0x00FF_FFFF),
            sunk: rgb(0x00F3_EEE5),
            line: rgb(0x00E3_DCCF),
            edge: rgb(0x0095_8B7B),
            accent: rgb(0x002B_49C6),
            on_accent: rgb(0x00FF_FFFF),
            accent_soft: rgb(0x00E7_EBFB),
            accent_rest: rgb(0x00C9_D1F2),
            accent_ink: rgb(0x002B_49C6),
            ok: rgb(0x001F_6B4E),
            ok_soft: rgb(0x00E1_F1E8),
            scrim: shade(0x001F_1B16, 40),
            card_shadows: shadows(SHADOW_HUE, (1.0, 2.0, 8), (6.0, 20.0, 10)),
            hover_shadows: shadows(SHADOW_HUE, (2.0, 4.0, 16), (8.0, 20.0, 16)),
            lifted_shadows: shadows(SHADOW_HUE, (4.0, 8.0, 16), (18.0, 40.0, 26)),
            dialog_shadows: shadows(SHADOW_HUE, (4.0, 8.0, 16), (24.0, 64.0, 30)),
        }
    }

    fn dark() -> Self {
        Self {
            panel: rgb(0x002A_2723),
            raised: rgb(0x0037_332E),
            sunk: rgb(0x0021_1F1B),
            line: rgb(0x003D_3832),
            edge: rgb(0x0085_7C70),
            accent: rgb(0x0093_A9FF),
            on_accent: rgb(0x0014_1A36),
            accent_soft: rgb(0x002D_3350),
            accent_rest: rgb(0x0043_4B70),
            accent_ink: rgb(0x00A9_BAFF),
            ok: rgb(0x007C_CBA5),
            ok_soft: rgb(0x0020_382D),
            scrim: shade(BLACK, 60),
            card_shadows: shadows(BLACK, (1.0, 2.0, 40), (6.0, 20.0, 35)),
            hover_shadows: shadows(BLACK, (2.0, 4.0, 50), (8.0, 20.0, 45)),
            lifted_shadows: shadows(BLACK, (4.0, 8.0, 50), (18.0, 40.0, 60)),
            dialog_shadows: shadows(BLACK, (4.0, 8.0, 60), (24.0, 64.0, 70)),
        }
    }
}

/// A built-in type's place among the fills.
fn built_in_place(kind: BuiltInType) -> usize {
    BuiltInType::ALL.iter().position(|other| *other == kind).unwrap_or(0)
}

/// On a dark ground the wall glows less.
fn dimmed(color: Color32) -> Color32 {
    const SHARE: f32 = 0.92;
    let dim = |value: u8| (f32::from(value) * SHARE).round() as u8;
    Color32::from_rgb(dim(color.r()), dim(color.g()), dim(color.b()))
}
