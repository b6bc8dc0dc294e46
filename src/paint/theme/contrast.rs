//! How well one colour is seen on another.

use egui::epaint::Color32;

/// What text needs on its ground.
pub const TEXT_CONTRAST: f32 = 4.5;
/// What everything else needs that is looked for: icons, outlines of fields, the axis.
pub const MARK_CONTRAST: f32 = 3.0;

/// The contrast of two opaque colours, 1 to 21, as WCAG 2 measures it.
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// A colour's relative luminance, 0 to 1.
fn luminance(color: Color32) -> f32 {
    let linear = |value: u8| {
        let value = f32::from(value) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
}
