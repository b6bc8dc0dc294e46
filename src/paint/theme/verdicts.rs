//! The colours of verdicts (tokens 1.4): dark red, grey, gold, which rise in lightness, so that their order outlives grey
//! print and every kind of colour blindness.

use egui::epaint::Color32;

use super::{Tone, rgb};

/// A verdict's colours.
#[derive(Clone, Copy, Debug)]
pub struct VerdictColors {
    /// A face's disc.
    pub disc: Color32,
    /// The face on the disc.
    pub on_disc: Color32,
    /// The pill on a note.
    pub pill: Color32,
    /// The word on the pill.
    pub on_pill: Color32,
    /// The face in a pill's pale disc.
    pub in_pill: Color32,
    /// Behind the chosen face.
    pub soft: Color32,
    /// The verdict's word, and the outline of the chosen face.
    pub word: Color32,
}

const WHITE: u32 = 0x00FF_FFFF;
const INK: u32 = 0x001F_1B16;

/// Miserable, neutral, magical: disc, face, pill, word on it, face in it, soft fill, word.
const LIGHT: [[u32; 7]; 3] = [
    [0x00A6_1B13, WHITE, 0x00A6_1B13, WHITE, 0x00A6_1B13, 0x00FB_E7E3, 0x00A3_2019],
    [0x0067_7181, WHITE, 0x0067_7181, WHITE, 0x004C_5564, 0x00E8_EBEF, 0x004C_5564],
    [0x00F5_BC2B, INK, 0x00F5_BC2B, INK, INK, 0x00FF_F2CC, 0x007A_5200],
];

/// On a dark ground discs are brighter; the pills on notes are as in the light, since the notes are.
const DARK: [[u32; 7]; 3] = [
    [0x00D0_392E, WHITE, 0x00A6_1B13, WHITE, 0x00A6_1B13, 0x004A_2622, 0x00FF_9C90],
    [0x007D_8797, WHITE, 0x0067_7181, WHITE, 0x004C_5564, 0x0034_3A42, 0x00BC_C6D4],
    [0x00F5_BC2B, INK, 0x00F5_BC2B, INK, INK, 0x0046_3813, 0x00FF_D566],
];

const HIGH_CONTRAST: [[u32; 7]; 3] = [
    [0x009E_0B0B, WHITE, 0x00A6_1B13, WHITE, 0x00A6_1B13, WHITE, 0x009E_0B0B],
    [0x003A_4250, WHITE, 0x0067_7181, WHITE, 0x004C_5564, WHITE, 0x003A_4250],
    [0x00FF_C400, 0, 0x00F5_BC2B, INK, INK, WHITE, 0],
];

/// The three, in the order of [`crate::model::Verdict::ALL`].
pub(super) fn of(tone: Tone) -> [VerdictColors; 3] {
    let colors = match tone {
        Tone::Light => LIGHT,
        Tone::Dark => DARK,
        Tone::HighContrast => HIGH_CONTRAST,
    };
    colors.map(|colors| {
        let [disc, on_disc, pill, on_pill, in_pill, soft, word] = colors.map(rgb);
        VerdictColors { disc, on_disc, pill, on_pill, in_pill, soft, word }
    })
}
