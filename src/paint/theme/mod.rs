//! Every colour, in one place (tokens 1). No other folder holds a colour literal; a test sees to it.

mod chrome;
mod contrast;
mod palette;
#[cfg(test)]
mod tests;
mod verdicts;

use egui::epaint::Color32;

use super::icons;
use crate::model::Verdict;
pub use chrome::Chrome;
pub use contrast::{MARK_CONTRAST, TEXT_CONTRAST, contrast};
pub use palette::{NotePaper, own_colors, own_type_look};
pub use verdicts::VerdictColors;

/// What a theme is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Ink on light paper.
    Light,
    /// A dark ground, on which notes glow less.
    Dark,
    /// Black on white, with outlines in place of shades.
    HighContrast,
}

/// The colours of a wall, for one ground.
#[derive(Clone, Debug)]
pub struct Theme {
    /// What it is for.
    pub tone: Tone,
    /// Behind the bands.
    pub ground: Color32,
    /// A stage's sheet.
    pub band: Color32,
    /// Its outline.
    pub band_line: Color32,
    /// How wide that is, in u.
    pub band_line_width: f32,
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
    /// A priority's frame, outside of its note.
    pub priority_frame: Color32,
    /// How wide that is, in u.
    pub frame_width: f32,
    /// How wide the outline of every other note is, outside of it and in the frame's colour, in u. None where it is 0.
    pub note_line_width: f32,
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
    verdicts: [VerdictColors; 3],
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
const WHITE: u32 = 0x00FF_FFFF;

/// A shadow of two layers, each its drop, blur and alpha in percent.
const fn shadows(hue: u32, contact: (f32, f32, u32), ambient: (f32, f32, u32)) -> [Shadow; 2] {
    [
        Shadow { drop: contact.0, blur: contact.1, color: shade(hue, contact.2) },
        Shadow { drop: ambient.0, blur: ambient.1, color: shade(hue, ambient.2) },
    ]
}

impl Theme {
    /// The photo's colours: light paper (tokens 1.5).
    pub fn paper() -> Self {
        Self {
            tone: Tone::Light,
            ground: rgb(0x00F6_F1E7),
            band: rgb(0x00FF_FCF6),
            band_line: rgb(0x00E6_DDCC),
            band_line_width: 1.0,
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
            frame_width: 3.0,
            note_line_width: 0.0,
            ring: rgb(0x00FF_FDFA),
            on_ring: rgb(0x001F_1B16),
            hint: rgb(0x002B_49C6),
            no_type: rgb(0x00FF_FDFA),
            no_type_hatch: rgb(0x00EF_E9DE),
            overdue: rgb(0x00A6_1B13),
            on_overdue: rgb(WHITE),
            late_words: rgb(0x00A6_1B13),
            card_box: rgb(0x00F3_EDE1),
            note_shadows: shadows(SHADOW_HUE, (1.0, 2.0, 16), (3.0, 8.0, 12)),
            chrome: Chrome::light(),
            verdicts: verdicts::of(Tone::Light),
        }
    }

    /// The dark photo, for those who ask for it.
    pub fn dark() -> Self {
        Self {
            tone: Tone::Dark,
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
            verdicts: verdicts::of(Tone::Dark),
            ..Self::paper()
        }
    }

    /// The window's colours.
    pub fn of_screen(tone: Tone) -> Self {
        match tone {
            Tone::Light => Self::light_screen(),
            Tone::Dark => Self::dark(),
            Tone::HighContrast => Self::high_contrast_screen(),
        }
    }

    fn light_screen() -> Self {
        Self {
            ground: rgb(0x00ED_E7DB),
            band: rgb(0x00F7_F3EB),
            band_line: rgb(0x00E2_DACA),
            // A touch darker than on paper, as it crosses the wall between bands.
            axis: rgb(0x008D_8373),
            ..Self::paper()
        }
    }

    /// For those who see little: black on white, and the types' colours only in the strips.
    fn high_contrast_screen() -> Self {
        let none = [Shadow { drop: 0.0, blur: 0.0, color: Color32::TRANSPARENT }; 2];
        Self {
            tone: Tone::HighContrast,
            ground: rgb(WHITE),
            band: rgb(WHITE),
            band_line: rgb(BLACK),
            band_line_width: 2.0,
            dashed: rgb(BLACK),
            axis: rgb(BLACK),
            bead: rgb(WHITE),
            ink: rgb(BLACK),
            ink2: rgb(BLACK),
            ink3: rgb(0x002B_2B2B),
            note_ink: rgb(BLACK),
            badge: rgb(BLACK),
            on_badge: rgb(WHITE),
            priority_frame: rgb(BLACK),
            frame_width: 4.0,
            note_line_width: 2.0,
            ring: rgb(WHITE),
            on_ring: rgb(BLACK),
            hint: rgb(0x0000_33CC),
            no_type: rgb(WHITE),
            no_type_hatch: rgb(0x00DC_DCDC),
            overdue: rgb(0x009E_0B0B),
            late_words: rgb(0x009E_0B0B),
            card_box: rgb(WHITE),
            note_shadows: none,
            chrome: Chrome::high_contrast(),
            verdicts: verdicts::of(Tone::HighContrast),
            ..Self::paper()
        }
    }

    /// True where the ground is dark.
    pub fn is_dark(&self) -> bool {
        self.tone == Tone::Dark
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
