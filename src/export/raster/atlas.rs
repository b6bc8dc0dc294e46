//! The pictures of glyphs: how much of each texel is covered, and colours where a glyph has its own.

use egui::epaint::ColorImage;

use super::Pixel;

/// The pictures of all glyphs, side by side.
#[derive(Default)]
pub struct Atlas {
    size: [usize; 2],
    /// From 0 to 255, row by row.
    coverage: Vec<u8>,
    /// All texels once more, if some of them have colours of their own; nothing otherwise.
    colors: Vec<Pixel>,
}

impl Atlas {
    /// Takes what is needed of the fonts' picture. Texels of glyphs without colours are white, premultiplied.
    pub fn of(image: &ColorImage) -> Self {
        let coverage = image.pixels.iter().map(|texel| texel.a()).collect();
        let has_color = |row: &[egui::Color32]| {
            // No early end within a row: that is looked through many texels at a time.
            row.iter().fold(0, |found, texel| {
                let [red, green, blue, alpha] = texel.to_array();
                found | (red ^ alpha) | (green ^ alpha) | (blue ^ alpha)
            }) != 0
        };
        let colorful = image.pixels.chunks(image.size[0].max(1)).any(has_color);
        let colors = colorful.then(|| image.pixels.iter().map(|texel| texel.to_array()).collect());
        Self { size: image.size, coverage, colors: colors.unwrap_or_default() }
    }

    /// Texels across and down.
    pub fn size(&self) -> [usize; 2] {
        self.size
    }

    /// True if there is no texel.
    pub fn is_empty(&self) -> bool {
        self.coverage.is_empty()
    }

    /// How much is covered of so many texels of a row.
    pub fn coverage(&self, left: usize, row: usize, count: usize) -> &[u8] {
        &self.coverage[row * self.size[0] + left..][..count]
    }

    /// The same with their colours, premultiplied; `None` if no glyph has any.
    pub fn colors(&self, left: usize, row: usize, count: usize) -> Option<&[Pixel]> {
        (!self.colors.is_empty()).then(|| &self.colors[row * self.size[0] + left..][..count])
    }

    /// One texel, premultiplied.
    pub fn texel(&self, across: usize, down: usize) -> Pixel {
        let place = down * self.size[0] + across;
        self.colors.get(place).copied().unwrap_or([self.coverage[place]; 4])
    }
}
