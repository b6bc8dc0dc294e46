//! The papers of contact types, the ink that is read on them, and the colours that own types are offered (tokens 1.3).

use egui::epaint::Color32;

use super::contrast::{TEXT_CONTRAST, contrast};
use super::{BLACK, Theme, Tone, WHITE, icons, rgb};
use crate::layout::TypeLook;
use crate::model::{BuiltInType, ContactType, FillColor};

/// Fills in key order: the six built-in types, then those handed to own types.
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

/// The colours that own types choose from: told apart by colour-blind eyes as far as twelve can be.
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

/// Ink on papers that are too dark for ink.
const LIGHT_INK: u32 = 0x00FF_FDFA;

/// The colours of a note, but for its stickers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotePaper {
    /// Under its text.
    pub body: Color32,
    /// Its text.
    pub ink: Color32,
    /// At its head.
    pub strip: Color32,
    /// The mark on the strip, and what stands beside it.
    pub on_strip: Color32,
}

impl Theme {
    /// The colour of a type; `None` is no type yet.
    pub fn fill(&self, look: Option<&TypeLook>) -> Color32 {
        let Some(look) = look else { return self.no_type };
        let fill = light_fill(look);
        if self.is_dark() { dimmed(fill) } else { fill }
    }

    /// What is read on the colour of a type. On the colours on offer that is always the ink of notes; on colours of
    /// the users' own, whichever is read best.
    pub fn on_fill(&self, look: Option<&TypeLook>) -> Color32 {
        if is_of_users_own(look) { self.ink_on(self.fill(look)) } else { self.note_ink }
    }

    /// The colours of a note of a type.
    pub fn note_paper(&self, look: Option<&TypeLook>) -> NotePaper {
        let fill = self.fill(look);
        let ink = self.on_fill(look);
        match (self.tone, look) {
            (_, None) => NotePaper { body: fill, ink, strip: fill, on_strip: ink },
            (Tone::HighContrast, _) => {
                NotePaper { body: rgb(WHITE), ink: self.note_ink, strip: fill, on_strip: ink }
            }
            _ => {
                let is_own = is_of_users_own(look);
                let strip = if is_own { strip(fill, ink) } else { touched(fill, ink) };
                NotePaper { body: fill, ink, strip, on_strip: ink }
            }
        }
    }

    /// The ink that is read on any colour.
    fn ink_on(&self, ground: Color32) -> Color32 {
        let best = |inks: [Color32; 2]| {
            let [a, b] = inks;
            if contrast(a, ground) >= contrast(b, ground) { a } else { b }
        };
        let light = rgb(LIGHT_INK);
        let warm = best([self.note_ink, light]);
        // On a colour in the middle neither is read well enough.
        if contrast(warm, ground) >= TEXT_CONTRAST { warm } else { best([rgb(BLACK), rgb(WHITE)]) }
    }
}

/// The paper of a type in the light.
pub(super) fn light_fill(look: &TypeLook) -> Color32 {
    match (look.built_in, look.color) {
        (Some(kind), _) => rgb(FILLS[built_in_place(kind)]),
        (None, Some(color)) => {
            let [red, green, blue] = color.0;
            Color32::from_rgb(red, green, blue)
        }
        (None, None) => {
            let own = BuiltInType::ALL.len();
            rgb(FILLS[own + look.own_place % (FILLS.len() - own)])
        }
    }
}

/// A built-in type's place among the fills.
fn built_in_place(kind: BuiltInType) -> usize {
    BuiltInType::ALL.iter().position(|other| *other == kind).unwrap_or(0)
}

/// True for a colour that may be any.
fn is_of_users_own(look: Option<&TypeLook>) -> bool {
    look.is_some_and(|look| look.built_in.is_none() && look.color.is_some())
}

/// A fill under a touch of its ink. Where that would not be read any more, under a touch of the opposite.
fn strip(fill: Color32, ink: Color32) -> Color32 {
    let by_ink = touched(fill, ink);
    if contrast(ink, by_ink) >= TEXT_CONTRAST {
        return by_ink;
    }
    let opposite = if ink.r() < 128 { WHITE } else { BLACK };
    touched(fill, rgb(opposite))
}

/// A fill under a touch of ink.
fn touched(fill: Color32, ink: Color32) -> Color32 {
    const INK_SHARE: f32 = 0.07;
    let mix = |paper: u8, ink: u8| {
        (f32::from(paper) * (1.0 - INK_SHARE) + f32::from(ink) * INK_SHARE).round() as u8
    };
    Color32::from_rgb(mix(fill.r(), ink.r()), mix(fill.g(), ink.g()), mix(fill.b(), ink.b()))
}

/// On a dark ground the wall glows less.
fn dimmed(color: Color32) -> Color32 {
    const SHARE: f32 = 0.92;
    let dim = |value: u8| (f32::from(value) * SHARE).round() as u8;
    Color32::from_rgb(dim(color.r()), dim(color.g()), dim(color.b()))
}
